//! What must not be lost: typing that is not saved is kept on disk every few seconds, and offered at the next start.
//! Also the other
//! timers: a file that has just vanished is looked for again, and the network is read after the first frame.

use super::App;
use super::prompt::Purpose;
use super::state::{Layer, Page};
use crate::report::cells::Tone;

/// Milliseconds of typing that may be lost.
const KEEP: u64 = 5_000;
/// Milliseconds until a file that is being rewritten is looked at again.
const SETTLE: u64 = 200;

impl App {
    /// To be called after each change of a typed line: asks to be woken once there is something to keep.
    pub(super) fn keep_soon(&mut self) {
        let dirty = self.unsaved().is_some();
        if dirty && !self.keeping {
            self.keeping = true;
            self.effects.wake = Some(KEEP);
        }
    }

    /// Keeps what is typed but not saved; to be called when the program has to leave at once.
    pub fn rescue(&mut self) {
        if let Some(text) = self.unsaved() {
            // There is nobody left to tell if this fails too.
            let _ = self.store.keep_typing(Some(&text));
        }
    }

    /// Text that somebody typed for a field or a new record and that is not saved.
    fn unsaved(&self) -> Option<String> {
        let prompt = self.state.prompt()?;
        let is_data = matches!(
            prompt.purpose,
            Purpose::Field { .. } | Purpose::Item { .. } | Purpose::Add { .. }
        );
        let text = prompt.input.text();
        (is_data && !text.trim().is_empty()).then(|| format!("{}\n{text}", prompt.title))
    }

    /// The other cities of the network are read once the first frame is out.
    pub(super) fn meet_soon(&mut self) {
        if self.store.is_alone() {
            self.effects.wake = Some(0);
        }
    }

    /// The timer struck.
    pub(super) fn woken(&mut self) {
        if self.store.meet() {
            self.renew();
            self.show();
        }
        if std::mem::take(&mut self.keeping) {
            match self.unsaved() {
                Some(text) => {
                    if let Err(error) = self.store.keep_typing(Some(&text)) {
                        self.state.say(
                            format!("What you type is not kept meanwhile: {error}"),
                            Tone::Warn,
                        );
                        self.show();
                    }
                }
                None => self.forget_typing(),
            }
        }
        if self.store.settling() {
            self.reload();
        }
    }

    /// What was typed is saved or given up.
    pub(super) fn forget_typing(&mut self) {
        // A leftover is offered once more at the next start; nothing is lost by that.
        let _ = self.store.keep_typing(None);
    }

    /// Looks again soon where a file was away or half written a moment ago.
    pub(super) fn look_again(&mut self) {
        if self.store.settling() {
            self.effects.wake = Some(SETTLE);
        }
    }

    /// Shows typing that an earlier session left unsaved.
    pub(super) fn offer_kept(&mut self) {
        let Some(kept) = self.store.take_typing() else {
            return;
        };
        let title = "You were typing this when ulg had to leave; it was not saved".to_string();
        let lines = kept.lines().map(str::to_string).collect();
        self.state.layers.push(Layer::Page(Page {
            title,
            lines,
            top: 0,
        }));
    }
}
