//! From edits to deeds: what a change asks for, held against the city as it is now. It must not know text or disk.

use super::journal::{Deed, Verb};
use super::{ARCHIVE, Store, places};
use crate::model::{Edit, Path, Record, RecordId, Value};
use crate::problem::{Exit, Problem};

impl Store {
    /// An edit in terms of the record, if what it builds on still holds.
    pub(super) fn deeds(&self, edit: &Edit, before: &[Deed]) -> Result<Vec<Deed>, Problem> {
        let id = edit.record();
        let known = self.city.find(id.kind, &id.id);
        if let Edit::Add { .. } = edit {
            return match known {
                Some(_) => Err(taken(id)),
                None => Ok(vec![deed(Verb::Add, id)]),
            };
        }
        let record = known.ok_or_else(|| not_found(id))?;
        Ok(match edit {
            Edit::Add { .. } => Vec::new(),
            Edit::Archive { .. } => {
                self.writable(ARCHIVE)?;
                let shelved = Deed {
                    file: ARCHIVE.to_string(),
                    after: Some(places::END.to_string()),
                    ..deed(Verb::Add, id)
                };
                vec![deed(Verb::Remove, id), shelved]
            }
            Edit::Set { path, old, new, .. } => {
                let touched = touches(before, id, path);
                let now = value(record, path);
                if now != *old && !touched {
                    return Err(self.conflict(id, path, old, &now, new));
                }
                vec![Deed {
                    field: Some(path.to_string()),
                    old: old.clone(),
                    new: new.clone(),
                    ..deed(Verb::Set, id)
                }]
            }
            Edit::Push { path, item, .. } => vec![self.pushed(record, path, item, before)],
            Edit::Pull { path, old, .. } => {
                let now = value(record, path);
                if now.as_ref() != Some(old) && !touches(before, id, path) {
                    return Err(self.conflict(id, path, &Some(old.clone()), &now, &None));
                }
                vec![Deed {
                    field: Some(path.to_string()),
                    old: Some(old.clone()),
                    ..deed(Verb::Pull, id)
                }]
            }
        })
    }

    /// A push is an insert at the end, or the first value of a list that was not there.
    fn pushed(&self, record: &dyn Record, path: &Path, item: &str, before: &[Deed]) -> Deed {
        let id = RecordId::of(record);
        let stem = path.to_string();
        let earlier = before.iter().filter(|deed| {
            let here = deed.kind() == Some(id.kind) && deed.id == id.id;
            let field = deed.field.as_deref().unwrap_or_default();
            here && field.starts_with(&stem) && deed.verb != Verb::Pull
        });
        let count = earlier.count() + list_length(record, path);
        match count {
            0 => Deed {
                field: Some(stem),
                new: Some(format!("[{item}]")),
                ..deed(Verb::Set, &id)
            },
            count => Deed {
                field: Some(path.clone().item(count).to_string()),
                new: Some(item.to_string()),
                ..deed(Verb::Insert, &id)
            },
        }
    }

    fn conflict(
        &self,
        id: &RecordId,
        path: &Path,
        old: &Option<String>,
        now: &Option<String>,
        new: &Option<String>,
    ) -> Problem {
        let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "nothing".to_string());
        let what = format!(
            "changed meanwhile: {} -> {}; yours: {}",
            shown(old),
            shown(now),
            shown(new)
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

fn list_length(record: &dyn Record, path: &Path) -> usize {
    match path.value(record) {
        Some(Value::List(items)) => items.len(),
        _ => 0,
    }
}

/// Whether an earlier edit of the same change has already changed this field.
fn touches(before: &[Deed], id: &RecordId, path: &Path) -> bool {
    before.iter().any(|deed| {
        let field = deed.field.as_deref().unwrap_or_default();
        deed.kind() == Some(id.kind)
            && deed.id == id.id
            && field.split(['.', '[']).next() == Some(path.head())
    })
}

fn taken(id: &RecordId) -> Problem {
    Problem::error(
        "conflict",
        format!("{id} is there already; nothing was added"),
    )
    .file(id.kind.file())
    .exit(Exit::Busy)
}

fn not_found(id: &RecordId) -> Problem {
    Problem::error(
        "missing",
        format!("there is no {} \"{}\"", id.kind.name(), id.id),
    )
    .file(id.kind.file())
    .exit(Exit::Missing)
}
