//! Ids that were made of a title with a name or an address in it: which they are, and the neutral ones that their
//! records get instead. An id is one word wherever it stands, so the new one is free among all kinds and in the
//! journal: putting it in place of the old one, everywhere at once, mixes nothing up. It must not write.

use std::collections::HashSet;
use std::io;
use std::ops::Range;

use super::scrub::literals;
use super::subject::{PART, Rename, Someone, Subject};
use crate::fold::{is_slug, slug};
use crate::model::Kind;
use crate::model::mention::{Finder, Needle};
use crate::store::journal::Line;
use crate::store::{Store, reading};
use crate::text::unquote;

/// Letters of a name or an address as an id has it: less could be anything.
const LETTERS: usize = 5;
/// Every id that stands somewhere, with the kind of its record.
#[derive(Default)]
struct Ids {
    known: HashSet<String>,
    list: Vec<(String, Option<Kind>)>,
}

impl Ids {
    fn add(&mut self, id: &str, kind: Option<Kind>) {
        if self.known.insert(id.to_string()) {
            self.list.push((id.to_string(), kind));
        }
    }

    /// `task-1`, the first that is nowhere.
    fn free(&mut self, kind: &str) -> String {
        let numbers = (1..).map(|number| format!("{kind}-{number}"));
        let mut free = numbers.skip_while(|id| self.known.contains(id));
        let free = free.next().unwrap_or_default();
        self.known.insert(free.clone());
        free
    }
}

impl Store {
    /// Finds a new id for whatever holds the name in its own.
    pub(super) fn rename(&self, subject: &mut Subject) -> io::Result<()> {
        let mut ids = self.ids()?;
        let finder = Finder::of(&subject.needles);
        let is_own = |id: &str| {
            let needles = subject.needles.iter();
            let mut own = needles.filter(|one| matches!(one, Needle::Id(_)));
            own.any(|one| one.text() == id)
        };
        let named = ids.list.iter().filter(|(id, _)| !is_own(id));
        let named = named.filter(|(id, _)| !subject.in_ids(id).is_empty() || finder.stands_in(id));
        let named: Vec<(String, Option<Kind>)> = named.cloned().collect();
        subject.renames = named
            .into_iter()
            .map(|(from, kind)| {
                let kind = kind.map_or(PART, Kind::name);
                let to = ids.free(kind);
                let kind = kind.to_string();
                Rename { kind, from, to }
            })
            .collect();
        // What stands for another record too stands for it no more.
        let renames = &subject.renames;
        let is_renamed = |needle: &Needle| {
            let mut renames = renames.iter();
            matches!(needle, Needle::Id(id) if renames.any(|one| one.from == *id))
        };
        subject.shared.retain(|needle| !is_renamed(needle));
        Ok(())
    }

    /// Ids of records first, then of archived ones, of parts, and of what only the journal knows.
    fn ids(&self) -> io::Result<Ids> {
        let mut ids = Ids::default();
        for kind in Kind::all().filter(|kind| !matches!(kind, Kind::City | Kind::Person)) {
            for record in self.city.all(kind) {
                ids.add(record.id(), Some(kind));
            }
        }
        let archived = self.city.archived.iter();
        for (kind, id) in archived.filter(|(kind, _)| *kind != Kind::Person) {
            ids.add(id, Some(*kind));
        }
        for text in reading::names().filter_map(|file| self.text(file)) {
            let meant = literals(text).into_iter().filter_map(|at| unquote(at.of(text)));
            meant.filter(|meant| is_slug(meant)).for_each(|id| ids.add(&id, None));
        }
        for line in self.journal.backwards()?.into_iter().flatten() {
            let Line::Entry(entry) = line? else { continue };
            for deed in &entry.deeds {
                let kind = Kind::all().find(|kind| kind.name() == deed.kind);
                if kind.is_some_and(|kind| !matches!(kind, Kind::City | Kind::Person)) {
                    ids.add(&deed.id, kind);
                }
            }
        }
        Ok(ids)
    }
}

impl Subject {
    /// Names, addresses and the id as ids have them: `ola-zolc`, `zolc-ola`, `ola-example-org`.
    fn slugs(&self) -> Vec<String> {
        let mut slugs = Vec::new();
        for needle in &self.needles {
            match needle {
                Needle::Id(id) => slugs.push(id.clone()),
                Needle::Email(address) => slugs.push(slug(address)),
                Needle::Name(name) => {
                    slugs.push(slug(name));
                    let turned = name.trim().rsplit_once(' ');
                    slugs.extend(turned.map(|(first, last)| slug(&format!("{last} {first}"))));
                }
                Needle::Phone(_) => {}
            }
        }
        slugs.retain(|slug| slug.contains('-') && slug.len() >= LETTERS);
        slugs
    }

    /// Where in a text the name or an address stands as a part of an id.
    pub fn in_ids(&self, text: &str) -> Vec<usize> {
        let strangers: Vec<Range<usize>> = self.strangers.iter().flat_map(|stranger| whole(text, stranger)).collect();
        let is_own = |span: &Range<usize>| {
            let mut strangers = strangers.iter();
            !strangers.any(|other| other.start <= span.start && span.end <= other.end)
        };
        let slugs = self.slugs();
        let found = slugs.iter().flat_map(|slug| whole(text, slug));
        found.filter(is_own).map(|span| span.start).collect()
    }

    /// Ids and names of others in which one of this person stands and is not all.
    pub(super) fn longer(&self, others: &[&Someone]) -> Vec<String> {
        let slugs = self.slugs();
        let names = others.iter().flat_map(|other| {
            let name = other.name.as_deref().map(slug);
            [Some(other.id.clone()), name].into_iter().flatten()
        });
        let holds = |name: &String| {
            let mut slugs = slugs.iter();
            slugs.any(|slug| name.len() > slug.len() && !whole(name, slug).is_empty())
        };
        names.filter(holds).collect()
    }
}

/// Where a part of an id stands that no letter and no digit makes longer.
fn whole(text: &str, part: &str) -> Vec<Range<usize>> {
    let ends = |sign: Option<char>| !sign.is_some_and(char::is_alphanumeric);
    let found = text.match_indices(part).filter(|(at, _)| {
        let after = at + part.len();
        ends(text[..*at].chars().next_back()) && ends(text[after..].chars().next())
    });
    found.map(|(at, _)| at..at + part.len()).collect()
}
