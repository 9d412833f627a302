//! What has changed since a moment, sort by sort, each change with its record; one order and one set of words for the
//! screen and for the brief. It must not know where the past is kept.

use std::borrow::Cow;

use crate::date::{self, Date};
use crate::insight::altered::Altered;
use crate::insight::moves::{Added, Move, Summary};
use crate::insight::past::Named;
use crate::insight::since::{Since, Slip};
use crate::insight::words::several;
use crate::lang::Lang;
use crate::model::{Kind, RecordId};
use crate::store::ExternalEdit;

/// What is known of the time since a moment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Told {
    pub since: Since,
    /// Files that were changed outside.
    pub hands: Vec<ExternalEdit>,
}

/// Changes of one sort.
#[derive(Debug, Clone, PartialEq)]
pub struct Sort {
    /// `Moved on the map`.
    pub heading: &'static str,
    /// `moved`, after a number.
    pub word: &'static str,
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    pub record: RecordId,
    pub title: String,
    /// How far, from where: may be empty.
    pub detail: String,
    /// Not for others: that a private field is another, a conflict.
    pub is_private: bool,
}

/// What the days that were put off are called.
pub const PUT_OFF: &str = "Put off";

/// The sorts of which there is anything, in the order in which they are told.
pub fn sorts(since: &Since, today: Date) -> Vec<Sort> {
    let group = &since.group;
    let added = [&group.tasks[..], &since.actions, &since.needs, &since.offers, &since.others].concat();
    let moved = [&group.placed[..], &group.moved, &group.unplaced].concat();
    let slip = |slip: &Slip| put_off(slip, today);
    let sorts = [
        ("Done", "done", named(&since.done)),
        ("Added", "added", named(&added)),
        ("Joined", "joined", group.added.iter().map(joined).collect()),
        ("Left", "left", named(&group.gone)),
        ("Moved on the map", "moved", moved.iter().map(step).collect()),
        ("Matched", "matched", named(&since.matched)),
        ("Asked", "asked", named(&since.raised)),
        ("Answered", "answered", named(&since.answered)),
        (PUT_OFF, "put off", since.slipped.iter().map(slip).collect()),
        ("Linked", "linked", linked(group)),
        ("Told", "told", named(&since.stories)),
        ("Planned", "planned", named(&since.meetings)),
        ("Matches noted", "matches noted", since.noted.iter().map(noted).collect()),
        ("Changed", "changed", since.altered.iter().map(altered).collect()),
        ("Archived", "archived", named(&since.archived)),
    ];
    let sorts = sorts.into_iter().map(|(heading, word, changes)| Sort { heading, word, changes });
    sorts.filter(|sort| !sort.changes.is_empty()).collect()
}

impl Sort {
    /// What the readers of a mail call it.
    pub fn label(&self, lang: Lang) -> Cow<'static, str> {
        lang.label("Since", self.heading).unwrap_or(Cow::Borrowed(self.heading))
    }

    /// The same without what is private; `None` where nothing is left.
    #[must_use]
    pub fn for_others(&self) -> Option<Sort> {
        let mut sort = self.clone();
        sort.changes.retain(|change| !change.is_private);
        (!sort.changes.is_empty()).then_some(sort)
    }
}

/// `3 done, 2 added`.
pub fn counts(sorts: &[Sort]) -> String {
    let counts = sorts.iter();
    let said = counts.map(|sort| format!("{} {}", sort.changes.len(), sort.word));
    said.collect::<Vec<_>>().join(", ")
}

/// `tasks.ron was changed outside ulg` and `after 28 Sep 2017, 14:05`: when ulg last wrote it before that.
pub fn hand(hand: &ExternalEdit) -> (String, String) {
    let at = hand.after.format("after %-d %b %Y, %H:%M");
    let what = format!("{} was changed outside ulg", hand.file);
    (what, at.to_string())
}

fn named(changes: &[Named]) -> Vec<Change> {
    let changes = changes.iter().map(|one| Change {
        record: one.record.clone(),
        title: one.title.clone(),
        detail: String::new(),
        is_private: one.record.kind.is_private(),
    });
    changes.collect()
}

fn member(id: &str, name: &str, detail: String) -> Change {
    Change { record: RecordId::new(Kind::Member, id), title: name.to_string(), detail, is_private: false }
}

fn joined(added: &Added) -> Change {
    let place = added.place;
    let detail = place.map(|(influence, interest)| format!("placed at {influence} {interest}"));
    member(&added.id, &added.name, detail.unwrap_or_default())
}

fn step(step: &Move) -> Change {
    member(&step.id, &step.name, step.words())
}

/// Links drawn; a conflict is private.
fn linked(group: &Summary) -> Vec<Change> {
    let mut links = named(&group.linked);
    for link in &mut links {
        link.is_private = group.conflicts.contains(&link.record.id);
    }
    links
}

fn noted((need, words): &(Named, String)) -> Change {
    Change { record: need.record.clone(), title: need.title.clone(), detail: words.clone(), is_private: false }
}

fn altered(one: &Altered) -> Change {
    Change { record: one.record.clone(), title: one.title.clone(), detail: one.words(), is_private: one.is_private }
}

fn put_off(slip: &Slip, today: Date) -> Change {
    let days = several(slip.days(), "day");
    Change {
        record: RecordId::new(slip.kind, &slip.id),
        title: slip.title.clone(),
        detail: format!("by {days}, to {}", date::short(slip.to, today)),
        is_private: false,
    }
}
