//! What somebody else has changed: marked for a few seconds wherever it is listed. Also when the app is to be woken. It
//! must not know how a mark looks beyond its sign.

use std::collections::BTreeSet;

use crate::app::core::app::{App, State};
use crate::app::core::look::Look;
use crate::app::core::page::Notice;
use crate::insight::words::several;
use crate::model::{City, Kind, RecordId};
use crate::report::cells::Tone;

/// Milliseconds for which a change is marked, at least.
const MARKED: u64 = 4_000;
/// How every notice about a change outside begins.
const CHANGED: &str = "Changed on disk";
/// The same behind what was said of one's own change.
const BESIDE: &str = ". Changed on disk";

impl Look {
    /// Stands before what somebody else has just changed: nothing else on the map looks like it.
    pub fn fresh_sign(&self) -> &'static str {
        if self.ascii { "#" } else { "»" }
    }
}

impl State {
    /// Whether somebody else has just changed a record.
    pub fn is_fresh(&self, kind: Kind, id: &str) -> bool {
        !self.fresh.is_empty() && self.fresh.contains(&RecordId::new(kind, id))
    }
}

impl App {
    /// Asks to be woken after so many milliseconds, or earlier where somebody has asked for that.
    pub(in crate::app) fn wake_in(&mut self, wait: u64) {
        self.waking.shared |= self.waking.asked;
        self.waking.asked = true;
        let sooner = self.effects.wake.map_or(wait, |other| other.min(wait));
        self.effects.wake = Some(sooner);
    }

    /// Marks what is other than before and says how much it is; what must stay hidden is not counted.
    pub(in crate::app) fn mark_changes(&mut self, before: &City) {
        let state = &self.state;
        let (mut fresh, mut gone) = (BTreeSet::new(), 0);
        for kind in Kind::all().filter(|kind| is_comparable(state, before, *kind)) {
            let others = state.city.other_than(before, kind).into_iter();
            fresh.extend(others.filter(|record| is_shown(state, before, record)));
            gone += state.city.gone_since(before, kind);
        }
        let text = words(fresh.len(), gone, state.look.fresh_sign());
        self.say_beside(text);
        if !fresh.is_empty() {
            self.state.fresh.append(&mut fresh);
            self.wake_in(MARKED);
        }
    }

    /// Says what others have done; what was said of one's own change just before stays in front of it.
    fn say_beside(&mut self, text: String) {
        let own = self.state.notice.take();
        match own.filter(|notice| notice.tone == Tone::Good) {
            Some(mut own) => {
                let end = own.text.find(BESIDE).unwrap_or(own.text.len());
                own.text.truncate(end);
                let rest = text.trim_start_matches(CHANGED);
                self.state.say(format!("{}{BESIDE}{rest}", own.text), Tone::Good);
            }
            None => self.state.say(text, Tone::Plain),
        }
    }

    /// After the editor: whoever changed it there knows what it was.
    pub(in crate::app) fn tell_edited(&mut self, _: &City) {
        self.state.say(words(0, 0, ""), Tone::Plain);
    }

    /// A key was pressed: whoever sits here has seen what there was to see.
    pub(in crate::app) fn end_marks(&mut self) {
        if !self.state.fresh.is_empty() {
            self.state.fresh.clear();
            self.effects.draw = true;
        }
    }

    /// The timer struck: ends the marks, unless it may have struck for something else.
    pub(in crate::app) fn marks_woken(&mut self) {
        let waking = std::mem::take(&mut self.waking);
        match (self.state.fresh.is_empty(), waking.shared) {
            (true, _) => {}
            (false, true) => self.wake_in(MARKED),
            (false, false) => {
                self.end_marks();
                // It speaks of marks that are no longer there.
                let notice = self.state.notice.take();
                self.state.notice = notice.filter(|notice| !notice.text.starts_with(CHANGED)).map(without_others);
            }
        }
    }
}

/// Whether the records of a kind may be seen and were read as they are, before and now: a file that was broken or is
/// being mended says nothing of who changed what.
fn is_comparable(state: &State, before: &City, kind: Kind) -> bool {
    let is_whole = before.writable(kind).is_ok() && state.city.writable(kind).is_ok();
    is_whole && !state.is_hidden(kind)
}

/// Whether the room may see that a record has changed: not where only what is hidden from it has.
fn is_shown(state: &State, before: &City, id: &RecordId) -> bool {
    let (Some(now), Some(then)) = (state.record(id), before.find(id.kind, &id.id)) else { return true };
    let fields = id.kind.schema().fields.iter();
    let mut shown = fields.filter(|field| !state.is_secret(id.kind, field.name));
    !state.look.presenting || shown.any(|field| now.value(field.name) != then.value(field.name))
}

/// What was said of one's own change alone.
fn without_others(mut notice: Notice) -> Notice {
    let end = notice.text.find(BESIDE).unwrap_or(notice.text.len());
    notice.text.truncate(end);
    notice
}

fn words(fresh: usize, gone: usize, sign: &str) -> String {
    let records = |count: usize| several(count, "record");
    match (fresh, gone) {
        (0, 0) => format!("{CHANGED}: shown as it is now"),
        (0, gone) => format!("{CHANGED}: {} gone", records(gone)),
        (fresh, 0) => format!("{CHANGED}: {} (marked {sign})", records(fresh)),
        (fresh, gone) => format!("{CHANGED}: {} (marked {sign}), {gone} gone", records(fresh)),
    }
}
