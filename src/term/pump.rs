//! The loop: sleeps in one place, handles what is queued, draws once. It must not know what the
//! program is about; it knows only events and effects.

use std::any::Any;
use std::collections::VecDeque;
use std::io;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

use crossterm::clipboard::CopyToClipboard;
use crossterm::queue;
use signal_hook::consts::{SIGCONT, SIGTSTP, SIGWINCH};

use super::console::Console;
use super::keyboard::Keyboard;
use super::post::{Message, Post};
use super::program::{Program, Watch};
use super::screen::Screen;
use super::{burst, day, input, signals};
use crate::app::core::event::{COPY_LIMIT, Effects, Event};
use crate::app::core::key::{Code, Key};
use crate::date::Date;

/// At most this many messages go by between two frames, so that a flood still shows something.
const BATCH: usize = 4096;

/// How the loop ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// The program asked for it, with this exit code.
    Quit(i32),
    /// A signal, with the exit code that stands for it.
    Signal(i32),
    /// The terminal is not there any more.
    Gone,
    /// A panic.
    Crash,
}

impl End {
    pub(super) fn code(self) -> i32 {
        match self {
            End::Quit(code) | End::Signal(code) => code,
            End::Gone => 129,
            End::Crash => crate::problem::Exit::Bug as i32,
        }
    }

    /// Whether the program did not ask for it.
    pub(super) fn is_sudden(self) -> bool {
        !matches!(self, End::Quit(_))
    }
}

/// A terminal that cannot be written to is gone.
impl From<io::Error> for End {
    fn from(_: io::Error) -> Self {
        End::Gone
    }
}

/// Ends the loop on `Err`.
pub(super) type Flow = Result<(), End>;

pub(super) struct Pump<'a> {
    program: &'a mut dyn Program,
    pub(super) console: &'a Console,
    pub(super) keyboard: &'a Keyboard,
    pub(super) inbox: Receiver<Message>,
    pub(super) post: Post,
    /// What was taken from the inbox and is not handled yet.
    pub(super) queue: VecDeque<Message>,
    today: Box<dyn Fn() -> Date>,
    day: Date,
    wake: Option<Instant>,
    screen: Option<Screen>,
    /// The state changed since the last frame.
    draw: bool,
    /// A stop of our own is over, and the signal that says so may still come.
    pub(super) resumed: bool,
    /// The one buffer everything goes through.
    out: Vec<u8>,
    watch: Option<Watch>,
    watching: Option<Box<dyn Any>>,
}

impl<'a> Pump<'a> {
    pub(super) fn new(
        program: &'a mut dyn Program,
        console: &'a Console,
        keyboard: &'a Keyboard,
        (inbox, post): (Receiver<Message>, Post),
        today: Box<dyn Fn() -> Date>,
    ) -> Self {
        Pump {
            program,
            console,
            keyboard,
            inbox,
            post,
            queue: VecDeque::new(),
            day: today(),
            today,
            wake: None,
            screen: None,
            draw: true,
            resumed: false,
            out: Vec::new(),
            watch: None,
            watching: None,
        }
    }

    /// Has changes outside watched for, from the first frame on.
    pub(super) fn watch_with(&mut self, watch: Option<Watch>) {
        self.watch = watch;
    }

    /// Runs until something ends it.
    pub(super) fn run(&mut self) -> End {
        loop {
            if let Err(end) = self.turn() {
                return end;
            }
        }
    }

    /// One frame at most, one sleep, and everything that came meanwhile.
    fn turn(&mut self) -> Flow {
        self.fit()?;
        self.show()?;
        if let Some(start) = self.watch.take() {
            self.watching = Some(start(self.post.clone()));
        }
        self.sleep();
        self.look_at_clocks()?;
        while let Some(message) = self.queue.pop_front() {
            self.handle(message)?;
        }
        Ok(())
    }

    /// The only place that waits. Time asleep does not count in the wait, so whoever wakes us, the
    /// clocks are looked at.
    fn sleep(&mut self) {
        let mut wait = day::until_tomorrow();
        if let Some(wake) = self.wake {
            wait = wait.min(wake.saturating_duration_since(Instant::now()));
        }
        // No answer means that it is time: this end holds a sender, so the channel stays open.
        self.queue.extend(self.inbox.recv_timeout(wait));
        self.queue.extend(self.inbox.try_iter().take(BATCH));
    }

    fn look_at_clocks(&mut self) -> Flow {
        let today = (self.today)();
        if today != self.day {
            self.day = today;
            self.tell(Event::Day(today))?;
        }
        if self.wake.is_some_and(|wake| wake <= Instant::now()) {
            self.wake = None;
            self.tell(Event::Wake)?;
        }
        Ok(())
    }

    fn handle(&mut self, message: Message) -> Flow {
        match message {
            Message::Event(Event::Files) => {
                // The folder is read once for all that was told so far.
                let again = |message: &Message| matches!(message, Message::Event(Event::Files));
                self.queue.retain(|message| !again(message));
                self.tell(Event::Files)
            }
            Message::Event(event) => self.tell(event),
            Message::Escaped(key) => self.escaped(key),
            Message::Together(keys) => self.together(keys),
            Message::Signal(signal) => self.signal(signal),
            Message::Gone => Err(End::Gone),
            Message::Crashed => Err(End::Crash),
            Message::Edited(_) => Ok(()),
        }
    }

    fn signal(&mut self, signal: i32) -> Flow {
        match signal {
            SIGWINCH => self.resized(),
            SIGTSTP => self.suspend(),
            SIGCONT if self.resumed => {
                self.resumed = false;
                Ok(())
            }
            // Stopped from outside: the shell may have changed every mode.
            SIGCONT => self.come_back(),
            other => signals::exit_code(other).map_or(Ok(()), |code| Err(End::Signal(code))),
        }
    }

    /// ulg has no key with Alt: it is Esc and a key that a slow line or tmux delivered together. While a line is typed it
    /// may as well be a slip for a letter with a mark, or for a jump by words; to leave the line, or to run what is
    /// typed next, would be worse than to say so.
    fn escaped(&mut self, key: Key) -> Flow {
        if self.program.takes_text() {
            return self.tell(input::together(key));
        }
        self.tell(Event::Key(Key::plain(Code::Esc)))?;
        self.tell(Event::Key(key))
    }

    /// What is typed into a line may come as fast as it likes, one line of it, and so may the key that only searches;
    /// everything else is a paste.
    fn together(&mut self, keys: Vec<Key>) -> Flow {
        let is_search = keys.first().is_some_and(|key| self.program.searches_with(*key));
        let is_typed = self.program.takes_text() || is_search;
        if is_typed && !burst::has_lines(&keys) {
            keys.into_iter().try_for_each(|key| self.tell(Event::Key(key)))
        } else {
            self.tell(Event::Paste(burst::as_text(&keys)))
        }
    }

    /// Hands an event to the program and carries out its answer.
    pub(super) fn tell(&mut self, event: Event) -> Flow {
        let effects = self.program.event(event);
        self.carry_out(effects)
    }

    fn carry_out(&mut self, effects: Effects) -> Flow {
        self.draw |= effects.draw || effects.redraw;
        if effects.redraw {
            self.forget()?;
        }
        if let Some(wait) = effects.wake {
            let wake = Instant::now() + Duration::from_millis(wait);
            self.wake = Some(self.wake.map_or(wake, |earlier| earlier.min(wake)));
        }
        if let Some(on) = effects.mouse {
            self.console.set_mouse(on, &mut self.out);
        }
        if let Some(text) = effects.copy {
            self.copy(&text)?;
        }
        if let Some(code) = effects.quit {
            return Err(End::Quit(code));
        }
        if let Some((path, line, column)) = effects.edit {
            self.edit(&path, line, column)?;
        }
        if effects.suspend { self.suspend() } else { Ok(()) }
    }

    fn copy(&mut self, text: &str) -> Flow {
        if text.len() > COPY_LIMIT {
            let words = "Not copied: a terminal takes 74 KB at most";
            return self.tell(Event::Notice(words.to_string()));
        }
        queue!(self.out, CopyToClipboard::to_clipboard_from(text))?;
        // A terminal that does not know the copy writes it over the picture.
        self.forget()
    }

    /// The size may be what it was, after others in between that cut the picture.
    fn resized(&mut self) -> Flow {
        self.forget()?;
        self.fit()
    }

    /// Takes the size of the terminal if it changed.
    pub(super) fn fit(&mut self) -> Flow {
        let last = self.screen.as_ref().map(Screen::size);
        let size = self.console.size(last);
        if last == Some(size) {
            return Ok(());
        }
        match &mut self.screen {
            Some(screen) => screen.resize(size)?,
            None => self.screen = Some(Screen::new(size)?),
        }
        self.draw = true;
        self.tell(Event::Resize(size.width, size.height))
    }

    /// Has every cell written with the next frame.
    pub(super) fn forget(&mut self) -> Flow {
        self.draw = true;
        if let Some(screen) = &mut self.screen {
            screen.forget()?;
        }
        Ok(())
    }

    /// Writes what changed, in one go.
    fn show(&mut self) -> Flow {
        self.console.set_brackets(self.program.typing(), &mut self.out);
        if let (true, Some(screen)) = (self.draw, &mut self.screen) {
            screen.frame(self.program, &mut self.out)?;
        }
        self.draw = false;
        self.console.write(&self.out)?;
        self.out.clear();
        Ok(())
    }
}
