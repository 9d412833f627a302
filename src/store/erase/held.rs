//! Everything that is held about one person, for that person to see. It must not change anything.

use std::collections::HashSet;
use std::fs;

use super::own;
use super::scrub::Scrub;
use super::subject::{Subject, Who, is_about, people_in};
use super::traces::{Found, Search, Trace};
use crate::fold::fold;
use crate::model::Kind;
use crate::model::inflection::Name;
use crate::model::mention::Needle;
use crate::problem::{Exit, Problem};
use crate::store::log::LogEntry;
use crate::store::state_dir::JOURNAL;
use crate::store::{ARCHIVE, Store};
use crate::text::scan::{self, line_col};

/// What is held.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Held {
    pub id: Option<String>,
    /// Where the person's own records stand, and their text as it stands there, archived ones included.
    pub records: Vec<(Trace, String)>,
    /// Changes of the journal that were made to them, newest first.
    pub changes: Vec<LogEntry>,
    /// Drafts of typing that is not saved and is the person's own, each with its text.
    pub drafts: Vec<(String, String)>,
    /// Where else a name, an address, a number or the id stands: in free text, as a stand-in, in drafts.
    pub mentions: Vec<Trace>,
    /// Where a part of the name stands alone or with an ending: it may be somebody else.
    pub possible: Vec<Trace>,
    /// Files and folders that could not be read.
    pub closed: Vec<String>,
    /// Files that could not be searched inside: packed, pictures and the like.
    pub opaque: Vec<String>,
}

impl Store {
    /// Everything held about somebody, in every file of the folder.
    ///
    /// # Errors
    /// 66 where there is nothing; 74 or 77 where the journal cannot be read.
    pub fn held(&self, who: &Who) -> Result<Held, Problem> {
        let subject = self
            .subject(who)
            .map_err(|error| Problem::error("journal", error.to_string()).file(".ulg/journal").exit(Exit::Disk))?;
        if !subject.is_known() {
            self.all_readable()?;
            return Err(super::unknown(who));
        }
        // To be shown is also what stands for somebody else too.
        let all = Subject { needles: [subject.needles.clone(), subject.shared.clone()].concat(), ..subject };
        let scrub = Scrub::of(&all);
        let mut found = self.search(&scrub);
        let id = all.id.as_deref();
        let records = id.map_or_else(Vec::new, |id| self.records_of(id));
        let elsewhere = |one: &Trace| !records.iter().any(|(place, text)| within(one, place, text));
        found.left.retain(elsewhere);
        found.possible.retain(elsewhere);
        let drafts = self.own_texts().into_iter();
        let drafts = drafts.filter(|(name, text)| own::is_own_draft(name, text, &scrub));
        let drafts = drafts.map(|(name, text)| (format!(".ulg/{name}"), text));
        Ok(Held {
            changes: id.map_or(Ok(Vec::new()), |id| self.changes_of(id))?,
            drafts: drafts.collect(),
            mentions: found.left,
            possible: found.possible,
            closed: found.closed,
            opaque: found.opaque,
            records,
            id: all.id.clone(),
        })
    }

    /// Searches the whole folder, for words of the name alone too.
    pub(super) fn search(&self, scrub: &Scrub) -> Found {
        let names = &self.single_names(scrub.subject);
        Search { scrub, names }.folder(self.dir())
    }

    /// What was done to a person, newest first.
    fn changes_of(&self, id: &str) -> Result<Vec<LogEntry>, Problem> {
        let mut changes = self.log_naming(id)?;
        changes.retain(|entry| entry.deeds.iter().any(|deed| is_about(deed, id)));
        Ok(changes)
    }

    /// Drafts, lines set aside: what the program keeps for itself beside the journal, as it stands.
    pub(super) fn own_texts(&self) -> Vec<(String, String)> {
        let entries = fs::read_dir(self.state_dir.path("")).into_iter().flatten();
        let files = entries.flatten().filter_map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_apart = name == JOURNAL || !entry.file_type().ok()?.is_file();
            if is_apart {
                return None;
            }
            let bytes = fs::read(entry.path()).ok()?;
            Some((name, String::from_utf8_lossy(&bytes).into_owned()))
        });
        files.collect()
    }

    /// The words of the names that are worth looking for alone.
    fn single_names(&self, subject: &Subject) -> Vec<Name> {
        let others = self.people_known();
        let others = others.iter().filter(|one| Some(&one.id) != subject.id.as_ref());
        let taken: HashSet<String> = others
            .filter_map(|one| one.name.as_deref())
            .flat_map(|name| fold(name).split_whitespace().map(str::to_string).collect::<Vec<_>>())
            .collect();
        let needles = subject.needles.iter().chain(&subject.shared);
        let names = needles.filter_map(|needle| match needle {
            Needle::Name(name) => Some(name.as_str()),
            _ => None,
        });
        let mut words: Vec<&str> = Vec::new();
        for name in names {
            let (first, last) = name.trim().rsplit_once(' ').unwrap_or(("", name));
            words.extend(last.split('-'));
            words.extend(first.split(' ').filter(|word| !taken.contains(&fold(word))));
        }
        words.into_iter().filter_map(Name::of).collect()
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
                    let place = Trace { file: file.to_string(), line };
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
