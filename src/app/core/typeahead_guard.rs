//! What follows when a command that asks for typing is refused: somebody who does not look at the screen goes on typing,
//! and those keys must not run as commands. It must not know which commands these are: the table says so.

use crate::app::core::app::{App, Command};
use crate::app::core::command;
use crate::app::core::key::{Code, Key};
use crate::app::core::refused::{BLIND, Refused};
use crate::report::cells::Tone;

impl App {
    /// Says why a command cannot be done; what it would have asked for is not taken for commands.
    pub(in crate::app) fn refuse(&mut self, command: &Command, reason: &str) {
        let reason = format!("{}: {reason}", command.hint);
        self.state.say(reason.clone(), Tone::Warn);
        self.expect_typing(command, reason);
    }

    /// As [`App::refuse`], where the command itself has said why it asks for nothing.
    pub(in crate::app) fn refused_inside(&mut self, command: &Command) {
        let notice = self.state.notice.as_ref();
        let refusal = notice.filter(|notice| matches!(notice.tone, Tone::Warn | Tone::Bad));
        if let Some(notice) = refusal.filter(|_| !self.is_typing()) {
            let reason = notice.text.clone();
            self.expect_typing(command, reason);
        }
    }

    fn expect_typing(&mut self, command: &Command, reason: String) {
        self.refused = Some(Refused { reason, takes: command.takes, is_typed: false, last: (self.moment)() });
    }

    /// Whether a key was typed for what has been refused; Enter, Esc and a second without a key end that.
    pub(in crate::app) fn is_in_vain(&mut self, key: Key) -> bool {
        // The cover must come at once.
        if command::is_urgent(key) {
            return false;
        }
        let Some(mut refused) = self.refused.take() else { return false };
        let now = (self.moment)();
        let pause = now.saturating_duration_since(refused.last);
        if !refused.takes(key, pause) {
            let is_end = matches!(key.code, Code::Enter | Code::Esc);
            return refused.is_typed && is_end && pause < BLIND;
        }
        self.state.say(format!("Typing is not taken, Esc goes on: {}", refused.reason), Tone::Warn);
        (refused.is_typed, refused.last) = (true, now);
        self.refused = Some(refused);
        self.show();
        true
    }
}
