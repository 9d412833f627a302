//! By what a person is known in a folder: the id, and every name, address and number that was ever written down under
//! it, in the data, the archive or the journal. It must not change anything.

use std::fs::OpenOptions;
use std::io::{BufRead, BufReader};

use serde::{Deserialize, Serialize};

use crate::model::mention::{Finder, Needle};
use crate::model::{City, Kind};
use crate::store::journal::{Deed, Line, read};
use crate::store::state_dir::JOURNAL;
use crate::store::{ARCHIVE, Store};
use crate::text::scan::{self, Node};
use crate::text::unquote;

/// What a part of a record is called that has an id of its own.
pub(super) const PART: &str = "part";

/// Whose data it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// A record of `people.ron`, or one that was there.
    Id(String),
    /// Somebody known by name only, such as a stand-in.
    Name(String),
}

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Subject {
    pub id: Option<String>,
    pub needles: Vec<Needle>,
    /// What stands for somebody else here too, so that it cannot be taken out of free text.
    #[serde(default)]
    pub shared: Vec<Needle>,
    /// Ids of other records that hold the name or an address, with what they become.
    #[serde(default)]
    pub renames: Vec<Rename>,
    /// Ids and names of other people, as ids have them, in which this one's stands: `jan-kos-nowak` is not Jan Kos.
    #[serde(default)]
    pub strangers: Vec<String>,
}

/// An id and what it becomes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rename {
    /// The kind of the record, by its name; `part` where it is none.
    pub kind: String,
    pub from: String,
    pub to: String,
}

impl Rename {
    /// Whether the record is there under its new id, be it in the archive.
    pub fn stands_in(&self, city: &City) -> bool {
        let is_archived = city.archived.iter().any(|(_, id)| *id == self.to);
        is_archived || self.kind == PART || !city.kinds_of(&self.to).is_empty()
    }
}

/// One person as far as searching needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Someone {
    pub id: String,
    pub name: Option<String>,
    needles: Vec<Needle>,
}

type Make = fn(String) -> Needle;

/// The fields by which a person can be told, each with what is looked for.
const FIELDS: [(&str, Make); 3] = [("name", Needle::Name), ("email", Needle::Email), ("phone", Needle::Phone)];

impl Someone {
    fn read(text: &str, node: &Node) -> Option<Someone> {
        let value = |field: &str| node.field(text, field).and_then(|one| unquote(one.plain().raw(text)));
        let needles = FIELDS.iter();
        let needles = needles.filter_map(|(field, needle)| Some(needle(value(field)?)));
        Some(Someone { id: value("id")?, name: value("name"), needles: needles.collect() })
    }
}

/// The people in the text of a file, or of one record; in the archive only what is named `Person`.
pub fn people_in(text: &str, file: &str) -> Vec<Someone> {
    let (doc, _) = scan::parse(text);
    let items = doc.iter().flat_map(|doc| doc.root.items());
    let of_kind = items.filter(|item| file != ARCHIVE || item.value.name(text) == Some(Kind::Person.schema().name));
    of_kind.filter_map(|item| Someone::read(text, &item.value)).collect()
}

impl Store {
    /// Everybody in `people.ron` and in the archive.
    pub fn people_known(&self) -> Vec<Someone> {
        let files = [Kind::Person.file(), ARCHIVE];
        let texts = files.into_iter().filter_map(|file| Some((file, self.text(file)?)));
        texts.flat_map(|(file, text)| people_in(text, file)).collect()
    }

    /// Everything by which somebody is known; nothing where nobody of that id ever was.
    pub(super) fn subject(&self, who: &Who) -> std::io::Result<Subject> {
        let mut subject = Subject::default();
        let people = self.people_known();
        match who {
            Who::Name(name) => subject.add(Needle::Name(name.clone())),
            Who::Id(id) => {
                subject.id = Some(id.clone());
                let own = people.iter().filter(|one| one.id == *id);
                own.flat_map(|one| one.needles.clone()).for_each(|one| subject.add(one));
                self.learn_from_journal(id, &mut subject)?;
                if !subject.needles.is_empty() || self.is_in_own_texts(id)? {
                    subject.add(Needle::Id(id.clone()));
                }
            }
        }
        subject.part(&self.city, &people);
        Ok(subject)
    }

    /// Whether a draft or a damaged line, which teaches nothing else, is about a person of this id.
    fn is_in_own_texts(&self, id: &str) -> std::io::Result<bool> {
        let finder = Finder::of(&[Needle::Id(id.to_string())]);
        let quoted = format!("\"{id}\"");
        let is_about = |line: &str| {
            let mut words = [Kind::Person.name(), Kind::Person.plural()].into_iter();
            line.contains(id)
                && words.any(|word| line.contains(word))
                && (finder.stands_in(line) || line.contains(&quoted))
        };
        let texts = self.own_texts();
        let mut lines = texts.iter().flat_map(|(_, text)| text.lines());
        let in_others = lines.any(is_about);
        let is_damaged = |line: &str| read(line).is_none();
        Ok(!is_other(&self.city, id) && (in_others || self.any_line(|line| is_about(line) && is_damaged(line))?))
    }

    /// Whether any line of the journal is such a one.
    fn any_line(&self, test: impl Fn(&str) -> bool) -> std::io::Result<bool> {
        let file = self.state_dir.open(JOURNAL, OpenOptions::new().read(true));
        let Ok(file) = file else { return Ok(false) };
        for line in BufReader::new(file).split(b'\n') {
            if test(&String::from_utf8_lossy(&line?)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn learn_from_journal(&self, id: &str, subject: &mut Subject) -> std::io::Result<()> {
        for line in self.journal.backwards()?.map(|lines| lines.naming(id)).into_iter().flatten() {
            let Line::Entry(entry) = line? else { continue };
            for deed in entry.deeds.iter().filter(|deed| is_about(deed, id)) {
                for text in [&deed.old, &deed.new, &deed.raw].into_iter().flatten() {
                    subject.learn(deed, text);
                }
            }
        }
        Ok(())
    }
}

/// Whether a deed was done to a person.
pub fn is_about(deed: &Deed, id: &str) -> bool {
    deed.kind == Kind::Person.name() && deed.id == id
}

impl Subject {
    /// Whether anything is known of it at all.
    pub fn is_known(&self) -> bool {
        !self.needles.is_empty() || !self.shared.is_empty()
    }

    fn add(&mut self, needle: Needle) {
        if !needle.text().trim().is_empty() && !self.needles.contains(&needle) {
            self.needles.push(needle);
        }
    }

    fn learn(&mut self, deed: &Deed, text: &str) {
        match deed.field.as_deref() {
            None => {
                let boxed = format!("[{text}\n]");
                let people = people_in(&boxed, Kind::Person.file());
                people.into_iter().flat_map(|one| one.needles).for_each(|one| self.add(one));
            }
            Some(field) => {
                let row = FIELDS.iter().find(|(name, _)| *name == field);
                if let Some(((_, needle), value)) = row.zip(unquote(text)) {
                    self.add(needle(value));
                }
            }
        }
    }

    /// Sets aside what stands for somebody or something else too.
    fn part(&mut self, city: &City, people: &[Someone]) {
        let others: Vec<&Someone> = people.iter().filter(|one| Some(&one.id) != self.id.as_ref()).collect();
        let is_shared = |needle: &Needle| {
            let finder = Finder::of(std::slice::from_ref(needle));
            let of_person = others.iter().any(|other| {
                finder.stands_in(&other.id) || other.needles.iter().any(|one| finder.stands_in(one.text()))
            });
            let of_record = matches!(needle, Needle::Id(id) if is_other(city, id));
            of_person || of_record
        };
        let needles = std::mem::take(&mut self.needles);
        let (shared, own) = needles.into_iter().partition(is_shared);
        self.needles = own;
        self.shared = shared;
        self.strangers = self.longer(&others);
    }
}

/// Whether something that is no person has this id, or had it.
fn is_other(city: &City, id: &str) -> bool {
    let archived = city.archived.iter();
    let mut archived = archived.filter(|(kind, other)| *kind != Kind::Person && other == id);
    city.kinds_of(id).iter().any(|kind| *kind != Kind::Person) || archived.next().is_some()
}
