//! From an event to what is done: keys are looked up in the command table, text goes into the line that is typed. It must
//! not know what any command does.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::Instant;

use crate::app::core::app::{App, Command, Desk, Prompt, State};
use crate::app::core::area::Layout;
use crate::app::core::command::{self, Meaning, look_up};
use crate::app::core::event::{Effects, Event};
use crate::app::core::key::{Code, Key};
use crate::app::core::list::{Haystacks, ListState};
use crate::app::core::look::Look;
use crate::app::core::waking::Waking;
use crate::app::core::{layout, mouse, pasting};
use crate::app::rooms::{Rooms, Work};
use crate::date::Date;
use crate::insight::known::Known;
use crate::insight::status;
use crate::report::cells::Tone;
use crate::store::Store;

/// A letter that no key of the table stands for: the keyboard is set to write another script.
fn is_of_another_layout(char: char) -> bool {
    !char.is_ascii() && char.is_alphabetic()
}

impl App {
    /// Opens the screen on a folder on a day of the clock; a day that was given holds whatever the clock says.
    pub fn new(desk: &'static Desk, store: Store, given: Option<Date>, clock: Date, look: Look) -> Self {
        let city = Rc::clone(store.city());
        let today = city.today(given, clock);
        let known = Known::of(&city, today);
        let state = State {
            status: Rc::new(status::of_known(&city, today, &known, None)),
            desk,
            city,
            today,
            size: (80, 24),
            layout: Layout::default(),
            view: 0,
            last: (0..desk.rooms.len()).map(|tab| desk.home(tab)).collect(),
            lists: desk.views().map(|view| ListState::new(view.sort)).collect(),
            lines: Vec::new(),
            last_role: None,
            rooms: Rooms::default(),
            layers: Vec::new(),
            trail: Vec::new(),
            notice: None,
            dropped: None,
            pending: Vec::new(),
            searched: String::new(),
            fresh: BTreeSet::new(),
            look,
            example: store.is_example(),
            only_looks: store.is_read_only(),
        };
        let mut app = App {
            state,
            store,
            haystacks: Haystacks::default(),
            held: None,
            known,
            near: None,
            work: Work::default(),
            effects: Effects::default(),
            is_stale: false,
            is_care_stale: false,
            leaving: false,
            refused: None,
            moment: Instant::now,
            keeping: false,
            waking: Waking::default(),
            given,
            clock,
        };
        for room in desk.rooms {
            (room.hooks.counted)(&mut app.state);
        }
        app.tell(|hooks| hooks.opened);
        app.refresh_list();
        app.greet();
        app.tell_notes();
        app.offer_kept();
        app
    }

    /// Handles one event and says what the terminal is to do.
    pub fn event(&mut self, event: Event) -> Effects {
        match event {
            Event::Key(_) if self.state.look.covered => self.uncover(),
            Event::Paste(_) | Event::Click(..) | Event::Scroll(_) if self.state.look.covered => {}
            Event::Key(key) => self.key(key),
            Event::Paste(text) => self.paste(&text),
            Event::Resize(columns, rows) => self.resized(columns, rows),
            Event::Files => self.reload(App::mark_changes),
            Event::Edited => self.reload(App::tell_edited),
            Event::Day(day) => self.new_day(day),
            Event::Click(..) | Event::Scroll(_) => self.mouse(&event),
            Event::Notice(text) => {
                self.state.say(text, Tone::Warn);
                self.show();
            }
            Event::Wake => self.woken(),
        }
        std::mem::take(&mut self.effects)
    }

    /// Whether a text field has the focus.
    pub fn is_typing(&self) -> bool {
        self.state.prompt().is_some()
    }

    /// Whether a key opens the filter: it changes nothing, whatever is typed into it.
    pub fn searches_with(&self, key: Key) -> bool {
        let meaning = look_up(&self.state, &[key]);
        matches!(meaning, Meaning::Run(command) if command.id == "list.filter")
    }

    fn key(&mut self, key: Key) {
        if self.is_in_vain(key) {
            return;
        }
        self.end_marks();
        if key != Key::ctrl('c') {
            self.leaving = false;
        }
        let mut typed = std::mem::take(&mut self.state.pending);
        typed.push(key);
        let mut meaning = look_up(&self.state, &typed);
        if typed.len() > 1 && matches!(meaning, Meaning::Nothing) && command::is_urgent(key) {
            typed = vec![key];
            meaning = look_up(&self.state, &typed);
        }
        match meaning {
            Meaning::Run(command) => self.run(command),
            Meaning::Unfinished => self.state.pending = typed,
            Meaning::Nothing if self.is_typing() => self.type_key(key),
            Meaning::Nothing => match command::elsewhere(&self.state, &typed) {
                Some((command, reason)) => self.refuse(command, &reason),
                None if typed.len() > 1 => self.break_off(&typed),
                None if key.typed().is_some_and(is_of_another_layout) => {
                    self.state.say(format!("{key} does nothing here; another keyboard layout?"), Tone::Warn);
                }
                None => return,
            },
        }
        self.show();
    }

    /// A sequence that leads nowhere: its last key alone would do what nobody asked for.
    fn break_off(&mut self, typed: &[Key]) {
        self.state.notice = None;
        if typed.last() != Some(&Key::plain(Code::Esc)) {
            let keys: Vec<String> = typed.iter().map(Key::to_string).collect();
            self.state.say(format!("{} does nothing here; ? shows what works", keys.join(" ")), Tone::Warn);
        }
    }

    /// Runs a command, or says why it cannot be done now.
    pub fn run(&mut self, command: &'static Command) {
        self.state.notice = None;
        match command.ready(&self.state) {
            Ok(()) => {
                (command.run)(self);
                self.refused_inside(command);
            }
            Err(reason) => self.refuse(command, &reason),
        }
        self.show();
    }

    fn type_key(&mut self, key: Key) {
        let dropped = self.state.dropped.clone();
        let Some(prompt) = self.state.prompt_mut() else { return };
        if key.code == Code::Up && prompt.bring_back(dropped) || prompt.key(key) {
            self.typed();
        }
    }

    fn paste(&mut self, text: &str) {
        let own = self.state.prompt().and_then(Prompt::own).cloned();
        if !self.is_typing() {
            self.state.say("Pasted text is taken only while you type into a line", Tone::Warn);
        } else if !own.is_some_and(|own| own.0.pasted(self, text)) {
            pasting::pasted(self, text);
        }
        self.show();
    }

    /// Any key does, and does nothing else.
    fn uncover(&mut self) {
        self.state.look.covered = false;
        self.show();
    }

    fn mouse(&mut self, event: &Event) {
        match *event {
            Event::Scroll(rows) => mouse::wheel(self, rows),
            Event::Click(column, row) => mouse::click(self, column, row),
            _ => {}
        }
        self.show();
    }

    /// Asks for a frame, with the cursor in view.
    pub(in crate::app) fn show(&mut self) {
        self.freshen();
        self.tell(|hooks| hooks.shown);
        self.state.layout = Layout::of(&self.state);
        layout::scroll_into_view(&mut self.state);
        self.effects.draw = true;
    }
}
