//! What follows when a command that asks for typing is refused: somebody who does not look at the screen goes on typing,
//! and those keys must not run as commands. It must not know which commands these are: the table says so.

use super::App;
use super::command::Command;
use super::key::{Code, Key};
use crate::report::cells::Tone;

/// A command that was refused, while what is typed for it may still come.
#[derive(Debug, Clone)]
pub(super) struct Refused {
    reason: String,
    takes: fn(char) -> bool,
    /// Something was typed for it.
    is_typed: bool,
}

impl App {
    /// Says why a command cannot be done; what it would have asked for is not taken for commands.
    pub(super) fn refuse(&mut self, command: &Command, reason: &str) {
        let reason = format!("{}: {reason}", command.hint);
        self.state.say(reason.clone(), Tone::Warn);
        self.expect_typing(command, reason);
    }

    /// As [`App::refuse`], where the command itself has said why it asks for nothing.
    pub(super) fn refused_inside(&mut self, command: &Command) {
        let notice = self.state.notice.as_ref();
        let refusal = notice.filter(|notice| matches!(notice.tone, Tone::Warn | Tone::Bad));
        if let Some(notice) = refusal.filter(|_| !self.is_typing()) {
            let reason = notice.text.clone();
            self.expect_typing(command, reason);
        }
    }

    fn expect_typing(&mut self, command: &Command, reason: String) {
        self.refused = Some(Refused {
            reason,
            takes: command.takes,
            is_typed: false,
        });
    }

    /// Whether a key was typed for what has been refused; Enter and Esc end that.
    pub(super) fn is_in_vain(&mut self, key: Key) -> bool {
        // The cover must come at once.
        if key == Key::char('0') {
            return false;
        }
        let Some(mut refused) = self.refused.take() else {
            return false;
        };
        // Digits that go to a tab do no harm, where words were to be typed.
        let is_tab = |char: char| matches!(char, '1'..='5') && (refused.takes)('a');
        if !refused.is_typed && key.typed().is_some_and(is_tab) {
            return false;
        }
        if !key.typed().is_some_and(refused.takes) {
            return refused.is_typed && matches!(key.code, Code::Enter | Code::Esc);
        }
        let text = format!("Typing is not taken, Esc goes on: {}", refused.reason);
        self.state.say(text, Tone::Warn);
        refused.is_typed = true;
        self.refused = Some(refused);
        self.show();
        true
    }
}
