//! The journal without one person. Every entry stays, so that other changes can still be taken back; what was done to
//! the person stays as a deed without values, by which undo knows that it cannot. It must not know the data files.

use super::scrub::{REMOVED, Scrub};
use super::subject::{Subject, is_about};
use crate::store::journal::{Deed, Entry, Line, options};

/// What an entry about the person is called from now on.
const LABEL: &str = "Changed a person whose data was erased";
/// Where a label was cut: what stood behind may have been half a name.
const CUT: char = '…';

/// Whoever is taken out of the journal.
pub struct Rewriter<'a> {
    pub subject: &'a Subject,
    pub scrub: &'a Scrub,
}

impl Rewriter<'_> {
    /// A line of the journal without the person; `None` where nothing has to change.
    pub fn line(&self, text: &str) -> Option<String> {
        match options().from_str::<Line>(text) {
            Ok(Line::Entry(entry)) => {
                let entry = self.entry(&entry)?;
                options().to_string(&Line::Entry(entry)).ok()
            }
            Ok(_) => None,
            // Nobody can use what cannot be read; only its words matter.
            Err(_) => self.scrub.plain(text),
        }
    }

    fn entry(&self, old: &Entry) -> Option<Entry> {
        let mut entry = old.clone();
        let mut about = false;
        let mut files: Vec<String> = Vec::new();
        for deed in &mut entry.deeds {
            let gone = self
                .subject
                .id
                .as_deref()
                .is_some_and(|id| is_about(deed, id));
            let touched = match gone {
                true => {
                    *deed = removed(deed);
                    true
                }
                false => self.deed(deed),
            };
            about |= gone;
            if touched {
                files.push(deed.file.clone());
            }
        }
        for patch in &mut entry.files {
            let quoted = |text: &str| !self.scrub.places(text).is_empty();
            let in_cuts = patch
                .cuts
                .iter()
                .any(|cut| quoted(&cut.old) || quoted(&cut.new));
            if in_cuts || files.contains(&patch.file) {
                // Bytes may hold part of a name; undo goes by the deeds where they are gone.
                patch.cuts.clear();
            }
        }
        entry.label = match about {
            true => LABEL.to_string(),
            false if !files.is_empty() && old.label.contains(CUT) => first_record(&entry),
            false => self.scrub.plain(&old.label).unwrap_or(entry.label),
        };
        entry.by = self.scrub.plain(&old.by).unwrap_or(entry.by);
        (entry != *old).then_some(entry)
    }

    /// Takes the person out of a deed on something else; true where that changed it.
    fn deed(&self, deed: &mut Deed) -> bool {
        let old = deed.clone();
        for value in [&mut deed.old, &mut deed.new, &mut deed.raw] {
            let new = value.as_deref().and_then(|value| self.scrub.ron(value));
            *value = new.or(value.take());
        }
        let neighbour = deed
            .after
            .as_deref()
            .and_then(|after| self.scrub.plain(after));
        deed.after = neighbour.or(deed.after.take());
        let renamed = self.subject.renames.iter().find(|one| one.from == deed.id);
        if let Some(renamed) = renamed {
            deed.id.clone_from(&renamed.to);
        }
        *deed != old
    }
}

/// A deed of which only the fact is left.
fn removed(deed: &Deed) -> Deed {
    Deed {
        id: REMOVED.to_string(),
        old: None,
        new: None,
        raw: None,
        after: None,
        ..deed.clone()
    }
}

fn first_record(entry: &Entry) -> String {
    let deed = entry.deeds.first();
    deed.map_or_else(String::new, |deed| {
        format!("Changed {}/{}", deed.kind, deed.id)
    })
}

impl Deed {
    /// Whether this was done to a person whose data was erased since: nothing of it can be taken back.
    pub fn is_erased(&self) -> bool {
        self.id == REMOVED && self.old.is_none() && self.new.is_none()
    }
}

impl Entry {
    /// Whether nothing is left of it that could be taken back; an erasure itself leaves nothing.
    pub fn is_erased(&self) -> bool {
        self.deeds.iter().all(Deed::is_erased)
    }

    /// Whether taking it back would bring back a person, or take away one who is gone.
    pub fn would_bring_back(&self) -> bool {
        let whole = |deed: &Deed| deed.is_erased() && deed.field.is_none();
        self.deeds.iter().any(whole)
    }
}
