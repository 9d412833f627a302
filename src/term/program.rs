//! What the loop drives: a program that takes events, draws and leaves, and whatever tells it of changes outside. It must
//! not know what the program is about.

use std::any::Any;

use ratatui::Frame;

use super::post::Post;
use crate::app::core::event::{Effects, Event};
use crate::app::core::key::Key;

/// What the loop drives.
pub trait Program {
    /// Something happened; the answer says what the terminal is to do. The first event is the size.
    fn event(&mut self, event: Event) -> Effects;

    /// Draws the state; called only after an event that asked for it, so it must depend on nothing else.
    fn draw(&self, frame: &mut Frame<'_>);

    /// Whether a text field has the focus. Only then is the terminal asked to bracket pastes: a paste
    /// whose end never comes would otherwise eat every key.
    fn typing(&self) -> bool;

    /// Whether what is typed now goes into a line.
    fn takes_text(&self) -> bool {
        self.typing()
    }

    /// Whether a key opens a line that only looks for something, so that a line may come together with it.
    fn searches_with(&self, _: Key) -> bool {
        false
    }

    /// Keeps what is typed but not saved. Called once, before leaving by a signal, a lost terminal or
    /// a panic; the state may be halfway through an event.
    fn rescue(&mut self);
}

/// Starts what tells of changes outside, such as a directory watcher; what it returns is held as long
/// as the loop runs. Called once the first frame is out: nobody waits for it.
pub type Watch = Box<dyn FnOnce(Post) -> Box<dyn Any>>;
