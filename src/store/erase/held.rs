//! Everything that is held about one person, for that person to see. It must not change anything.

use super::scrub::Scrub;
use super::subject::{Subject, Who, is_about, people_in};
use super::traces::{self, Trace};
use crate::model::Kind;
use crate::model::mention::Needle;
use crate::problem::{Exit, Problem};
use crate::store::log::Entry;
use crate::store::{ARCHIVE, Store};
use crate::text::scan::{self, line_col};

/// Letters that a last name must have to be worth looking for alone.
const LEAST: usize = 4;

/// What is held.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Held {
    pub id: Option<String>,
    /// Where the person's own records stand, and their text as it stands there, archived ones included.
    pub records: Vec<(Trace, String)>,
    /// Changes of the journal that were made to them, newest first.
    pub changes: Vec<Entry>,
    /// Where else a name, an address, a number or the id stands: in free text, as a stand-in, in drafts.
    pub mentions: Vec<Trace>,
    /// Where the last name stands alone: it may be somebody else.
    pub possible: Vec<Trace>,
    /// Files that could not be searched.
    pub closed: Vec<String>,
}

impl Store {
    /// Everything held about somebody, in every file of the folder.
    ///
    /// # Errors
    /// 66 where there is nothing; 74 or 77 where the journal cannot be read.
    pub fn held(&self, who: &Who) -> Result<Held, Problem> {
        let subject = self.subject(who).map_err(|error| {
            Problem::error("journal", error.to_string())
                .file(".ulg/journal")
                .exit(Exit::Disk)
        })?;
        if !subject.is_known() {
            return Err(super::unknown(who));
        }
        // To be shown is also what stands for somebody else too.
        let all = Subject {
            needles: [subject.needles.clone(), subject.shared.clone()].concat(),
            ..subject
        };
        let (mut mentions, closed) = traces::search(self.dir(), &all, &Scrub::of(&all));
        let id = all.id.as_deref();
        let records = id.map_or_else(Vec::new, |id| self.records_of(id));
        mentions.retain(|one| !records.iter().any(|(place, text)| within(one, place, text)));
        let mut changes = self.log(None)?;
        changes
            .retain(|entry| id.is_some_and(|id| entry.deeds.iter().any(|deed| is_about(deed, id))));
        let mut possible = self.possible(&all);
        possible.retain(|one| {
            !mentions.contains(one) && !records.iter().any(|(place, text)| within(one, place, text))
        });
        Ok(Held {
            records,
            changes,
            mentions,
            possible,
            closed,
            id: all.id,
        })
    }

    /// Where the last name stands alone in a data file.
    pub(super) fn possible(&self, subject: &Subject) -> Vec<Trace> {
        let last = last_names(subject);
        if last.needles.is_empty() {
            return Vec::new();
        }
        let (mut possible, _) = traces::search(self.dir(), &last, &Scrub::of(&last));
        possible.retain(|one| one.file.ends_with(".ron"));
        possible
    }

    fn records_of(&self, id: &str) -> Vec<(Trace, String)> {
        let mut records = Vec::new();
        for file in [Kind::Person.file(), ARCHIVE] {
            let text = self.text(file).unwrap_or_default();
            let (doc, _) = scan::parse(text);
            for item in doc.iter().flat_map(|doc| doc.root.items()) {
                let raw = item.value.raw(text);
                let boxed = format!("[{raw}]");
                if people_in(&boxed, file).iter().any(|one| one.id == id) {
                    let (line, _) = line_col(text, item.start());
                    let place = Trace {
                        file: file.to_string(),
                        line,
                    };
                    records.push((place, raw.to_string()));
                }
            }
        }
        records
    }
}

/// Whether a place is on a line of a record.
fn within(one: &Trace, place: &Trace, text: &str) -> bool {
    let lines = u32::try_from(text.matches('\n').count()).unwrap_or(0);
    one.file == place.file && (place.line..=place.line + lines).contains(&one.line)
}

fn last_names(subject: &Subject) -> Subject {
    let names = subject.needles.iter().filter_map(|needle| match needle {
        Needle::Name(name) => name.split_whitespace().next_back(),
        _ => None,
    });
    let long = names.filter(|name| name.chars().count() >= LEAST);
    Subject {
        needles: long.map(|name| Needle::Name(name.to_string())).collect(),
        ..Subject::default()
    }
}
