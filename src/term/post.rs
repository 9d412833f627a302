//! The one channel everything arrives on, and the handle that sends to it. It must not know who listens.

use std::io;
use std::process::ExitStatus;
use std::sync::mpsc::{Receiver, Sender, channel};

use super::typed::Typed;
use crate::app::core::event::Event;
use crate::app::core::key::Key;

/// What reaches the loop.
#[derive(Debug)]
pub(super) enum Message {
    Event(Event),
    /// Alt and a key, or Esc and a key together.
    Escaped(Key),
    /// Keys that came together as no hand types them.
    Together(Vec<Key>),
    /// A signal, by its number.
    Signal(i32),
    /// The terminal is not there any more.
    Gone,
    /// A thread panicked; the terminal is restored already.
    Crashed,
    /// The editor ended.
    Edited(io::Result<ExitStatus>),
}

impl Message {
    /// Whether a person did this at the terminal, as opposed to the machine.
    pub(super) fn is_typed(&self) -> bool {
        matches!(
            self,
            Message::Event(Event::Key(_) | Event::Paste(_) | Event::Click(..) | Event::Scroll(_))
                | Message::Escaped(_)
                | Message::Together(_)
        )
    }
}

/// Sends events into the loop from any thread. After the loop has ended it does nothing.
#[derive(Debug, Clone)]
pub struct Post(Sender<Message>);

impl Post {
    /// The folder may have changed on disk.
    pub fn files(&self) {
        self.event(Event::Files);
    }

    /// Any event.
    pub fn event(&self, event: Event) {
        self.send(Message::Event(event));
    }

    /// What a person did at the terminal.
    pub(super) fn typed(&self, typed: Typed) {
        self.send(match typed {
            Typed::Event(event) => Message::Event(event),
            Typed::Escaped(key) => Message::Escaped(key),
            Typed::Together(keys) => Message::Together(keys),
        });
    }

    pub(super) fn send(&self, message: Message) {
        // Nobody listens only when the program is leaving.
        let _ = self.0.send(message);
    }
}

pub(super) fn open() -> (Post, Receiver<Message>) {
    let (sender, inbox) = channel();
    (Post(sender), inbox)
}
