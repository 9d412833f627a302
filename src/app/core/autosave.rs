//! Typing that is not saved is kept on disk every few seconds, and offered at the next start. The other timers stand here
//! too: a file that has just vanished is looked for again, the network is read after the first frame, and what a filter
//! seeks in is made before it is typed.

use std::rc::Rc;

use crate::app::core::app::{App, Layer, Prompt, Purpose};
use crate::app::core::page::Page;
use crate::app::core::{choices, listing};
use crate::model::{Kind, Path, RecordId};
use crate::report::cells::Tone;

/// Milliseconds of typing that may be lost.
const KEEP: u64 = 5_000;
/// Milliseconds until a file that is being rewritten is looked at again.
const SETTLE: u64 = 200;

impl App {
    /// Asks to be woken once there is something to keep; every change of a typed line leads here.
    pub(in crate::app) fn keep_soon(&mut self) {
        let dirty = self.unsaved().is_some();
        if dirty && !self.keeping {
            self.keeping = true;
            self.wake_in(KEEP);
        }
    }

    /// Keeps what is typed but not saved, where the program has to leave at once.
    pub fn rescue(&mut self) {
        if let Some(text) = self.unsaved() {
            // There is nobody left to tell if this fails too.
            let _ = self.store.keep_typing(Some(&text));
        }
    }

    /// Text that somebody typed for a field or a new record and that is not saved: what it is for, its title, then
    /// the text.
    fn unsaved(&self) -> Option<String> {
        let prompt = self.state.prompt().filter(|_| !self.state.only_looks)?;
        let purpose = match &prompt.purpose {
            Purpose::Add { kind } => format!("add {}", kind.name()),
            Purpose::Field { held, path } if held.len() == 1 && path.0.len() == 1 => {
                format!("field {}/{} {path}", held[0].record.kind.name(), held[0].record.id)
            }
            // Too much for one field to be put back into; whose it is, is kept all the same.
            Purpose::Field { held, .. } => held.iter().fold("other".to_string(), |words, one| {
                format!("{words} {}/{}", one.record.kind.name(), one.record.id)
            }),
            Purpose::Item { record, .. } => format!("other {}/{}", record.kind.name(), record.id),
            Purpose::Own(own) if own.0.is_kept() => "other".to_string(),
            _ => return None,
        };
        let text = prompt.input.text();
        (prompt.is_edited() && !text.trim().is_empty()).then(|| format!("{purpose}\n{}\n{text}", prompt.title))
    }

    /// The size is told first of all; the other cities of the network are read once that frame is out.
    pub(in crate::app) fn resized(&mut self, columns: u16, rows: u16) {
        self.state.size = (columns, rows);
        self.tell(|hooks| hooks.resized);
        if listing::is_here(&self.state) {
            // As many columns as fit.
            self.refresh_list();
        }
        self.show();
        if self.store.is_alone() {
            self.wake_in(0);
        }
    }

    /// The timer struck.
    pub(in crate::app) fn woken(&mut self) {
        self.marks_woken();
        if self.store.meet() {
            self.renew();
            self.show();
        }
        if std::mem::take(&mut self.keeping) {
            match self.unsaved() {
                Some(text) => {
                    if let Err(error) = self.store.keep_typing(Some(&text)) {
                        self.state.say(format!("What you type is not kept meanwhile: {error}"), Tone::Warn);
                        self.show();
                    }
                }
                None => self.forget_typing(),
            }
        }
        if self.store.settling() {
            self.reload(App::mark_changes);
        }
        self.read_ahead();
        self.tell(|hooks| hooks.woken);
    }

    /// Once the line for a filter is on the screen, what its words are sought in is made, before the first is typed.
    pub(in crate::app) fn make_ready(&mut self) {
        if self.state.view().kind.is_some() {
            self.wake_in(0);
        }
    }

    fn read_ahead(&mut self) {
        let is_filter = |prompt: &Prompt| matches!(prompt.purpose, Purpose::Filter { .. });
        if let Some(kind) = self.state.view().kind.filter(|_| self.state.prompt().is_some_and(is_filter)) {
            let city = Rc::clone(&self.state.city);
            self.haystacks.of(&city, kind).prepare();
        }
    }

    /// What was typed is saved or given up.
    pub(in crate::app) fn forget_typing(&mut self) {
        // A leftover is offered once more at the next start; nothing is lost by that.
        let _ = self.store.keep_typing(None);
    }

    /// Looks again soon where a file was away or half written a moment ago.
    pub(in crate::app) fn look_again(&mut self) {
        if self.store.settling() {
            self.wake_in(SETTLE);
        }
    }

    /// Puts typing that an earlier session left unsaved back into its field; where that is gone, shows it.
    pub(in crate::app) fn offer_kept(&mut self) {
        // It may be about a person; it stays where it is until presenting ends.
        if self.state.look.presenting {
            return;
        }
        let Some(kept) = self.store.take_typing() else {
            if self.store.keeps_elsewhere() {
                let text = "Another session of yours is still open and keeps typing that is not saved; \
                            it is offered here once that one has ended";
                self.state.say(text, Tone::Plain);
            }
            return;
        };
        let mut lines = kept.splitn(3, '\n');
        let (purpose, title) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
        let text = lines.next().unwrap_or_default();
        match self.prompt_for(purpose) {
            Some(mut prompt) => {
                prompt.put(text);
                self.state.ask(prompt);
                self.state.say("You were typing this when ulg had to leave; it is not saved yet", Tone::Warn);
                self.typed();
            }
            None => {
                let lines = vec![title.to_string(), text.to_string()];
                let title = "You were typing this when ulg had to leave; it was not saved".to_string();
                self.state.layers.push(Layer::Page(Page { title, lines, top: 0 }));
            }
        }
    }

    /// The prompt that typing was for, if there still is one.
    fn prompt_for(&self, purpose: &str) -> Option<Prompt> {
        let mut words = purpose.split(' ');
        match (words.next()?, words.next()?, words.next()) {
            ("add", kind, None) => Some(choices::add_prompt(Kind::parse(kind).ok()?)),
            ("field", record, Some(field)) => {
                let (kind, id) = record.split_once('/')?;
                let record = RecordId::new(Kind::parse(kind).ok()?, id);
                choices::field_prompt(&self.state, vec![record], Path::field(field)).ok()
            }
            _ => None,
        }
    }
}
