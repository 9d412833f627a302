//! From edits to deeds: what a change asks for, held against the city as it is now. It must not know text or disk.

use std::collections::HashSet;

use super::journal::{Deed, Verb};
use super::{ARCHIVE, Store, places};
use crate::model::{Edit, Path, Record, RecordId};
use crate::problem::{Exit, Problem};

/// What an absent value is called.
pub const NOTHING: &str = "nothing";
/// Further behind than any list is long: where an item goes that is put at the end.
const LAST: usize = usize::MAX >> 1;

impl Store {
    /// What a change asks for, record by record, if all it builds on still holds.
    pub(super) fn deeds(&self, edits: &[Edit]) -> Result<Vec<Deed>, Problem> {
        let mut touched = HashSet::new();
        let mut deeds = Vec::with_capacity(edits.len());
        for edit in edits {
            let id = edit.record();
            self.writable(id.kind.file())?;
            deeds.extend(self.asked(edit, &touched)?);
            touched.extend(edit.path().map(|path| (id, path.head())));
        }
        Ok(deeds)
    }

    fn asked(&self, edit: &Edit, touched: &HashSet<(&RecordId, &str)>) -> Result<Vec<Deed>, Problem> {
        let id = edit.record();
        let known = self.city.find(id.kind, &id.id);
        if let Edit::Add { .. } = edit {
            return match known {
                Some(_) => Err(taken(id)),
                None => Ok(vec![deed(Verb::Add, id)]),
            };
        }
        let record = known.ok_or_else(|| not_found(id))?;
        // What an earlier edit of this change has done already cannot be held against the city.
        let again = |path: &Path| touched.contains(&(id, path.head()));
        Ok(match edit {
            Edit::Add { .. } => Vec::new(),
            Edit::Archive { .. } => self.shelved(id)?,
            Edit::Set { path, old, new, .. } => {
                if path.head() == "id" {
                    return Err(Problem::usage("an id is made once and never changed"));
                }
                let now = value(record, path);
                if now != *old && !again(path) {
                    return Err(self.conflict((id, path), old.as_deref(), now, new.as_deref()));
                }
                vec![Deed { field: Some(path.to_string()), old: old.clone(), new: new.clone(), ..deed(Verb::Set, id) }]
            }
            Edit::Push { path, item, .. } => {
                let there = again(path) || path.value(record).is_some();
                vec![pushed(id, path, item, there)]
            }
            Edit::Pull { path, old, .. } => {
                let now = value(record, path);
                if now.as_ref() != Some(old) && !again(path) {
                    return Err(self.conflict((id, path), Some(old), now, None));
                }
                vec![Deed { field: Some(path.to_string()), old: Some(old.clone()), ..deed(Verb::Pull, id) }]
            }
        })
    }

    /// A record leaves its file and goes to the end of the archive.
    fn shelved(&self, id: &RecordId) -> Result<Vec<Deed>, Problem> {
        self.writable(ARCHIVE)?;
        let onto = Deed { file: ARCHIVE.to_string(), after: Some(places::END.to_string()), ..deed(Verb::Add, id) };
        Ok(vec![deed(Verb::Remove, id), onto])
    }

    fn conflict(
        &self,
        (id, path): (&RecordId, &Path),
        old: Option<&str>,
        now: Option<String>,
        new: Option<&str>,
    ) -> Problem {
        let what = format!(
            "changed meanwhile: {} -> {}; yours: {}",
            old.unwrap_or(NOTHING),
            now.as_deref().unwrap_or(NOTHING),
            new.unwrap_or(NOTHING)
        );
        let who = match self.last_hand(id, path) {
            Some((by, at)) => format!("{id} {path} is from {by}, {at}"),
            None => format!("{id} {path} was changed outside"),
        };
        Problem::error("conflict", what)
            .fix(format!("{who}; look at it and decide"))
            .file(id.kind.file())
            .exit(Exit::Busy)
    }
}

fn deed(verb: Verb, id: &RecordId) -> Deed {
    Deed {
        verb,
        file: id.kind.file().to_string(),
        kind: id.kind.name().to_string(),
        id: id.id.clone(),
        field: None,
        old: None,
        new: None,
        raw: None,
        after: None,
    }
}

fn value(record: &dyn Record, path: &Path) -> Option<String> {
    path.value(record).map(|value| value.ron())
}

/// A push is an insert at the end, or the first value of a list that is not there.
fn pushed(id: &RecordId, path: &Path, item: &str, there: bool) -> Deed {
    if there {
        let field = path.clone().item(LAST).to_string();
        return Deed { field: Some(field), new: Some(item.to_string()), ..deed(Verb::Insert, id) };
    }
    Deed { field: Some(path.to_string()), new: Some(format!("[{item}]")), ..deed(Verb::Set, id) }
}

fn taken(id: &RecordId) -> Problem {
    Problem::error("conflict", format!("{id} is there already; nothing was added"))
        .file(id.kind.file())
        .exit(Exit::Busy)
}

fn not_found(id: &RecordId) -> Problem {
    Problem::error("missing", format!("there is no {} \"{}\"", id.kind.name(), id.id))
        .file(id.kind.file())
        .exit(Exit::Missing)
}
