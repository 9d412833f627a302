//! Taking a change back, and doing it again. If a file is still as the change left it, its bytes are put back as they
//! were; if something else in it changed since, the record and field are found by name. A value that changed itself is
//! never overwritten.

use std::collections::BTreeSet;

use super::address::parse_path;
use super::commit::Work;
use super::draft::Draft;
use super::intent::NOTHING;
use super::journal::{Deed, Entry, Patch, Turn, Verb};
use super::places::Places;
use super::reading;
use super::{ARCHIVE, Outcome, Store};
use crate::model::{RecordId, Value};
use crate::problem::{Exit, Problem};
use crate::text::proof;
use crate::text::scan;

/// What was taken back or done again.
#[derive(Debug, Clone, PartialEq)]
pub struct Undone {
    /// The label of the change.
    pub label: String,
    pub seq: u64,
    /// Who had made it.
    pub by: String,
    /// The records it touches, for the cursor.
    pub records: Vec<RecordId>,
    pub outcome: Outcome,
}

/// A change that can be turned: its number and author, and the entry that gave the files their present form.
struct Turned {
    seq: u64,
    by: String,
    form: Entry,
}

impl Store {
    /// Takes back the system user's latest change that still holds, or with `any` the folder's.
    ///
    /// # Errors
    /// 66 where there is none, 75 where what it changed has been changed since; and as [`Store::commit`].
    pub fn undo(&mut self, any: bool) -> Result<Undone, Problem> {
        let lock = self.lock()?;
        let turned = self.last_standing(any)?.ok_or_else(|| match any {
            true => nothing("there is nothing to undo"),
            false => {
                nothing("there is nothing of yours to undo").fix("--any takes back what others did")
            }
        })?;
        let turn = Turn::Undo(turned.seq);
        self.turn(&lock, turned, turn, "undo")
    }

    /// Does again what this user undid last, unless something new was done since.
    ///
    /// # Errors
    /// As [`Store::undo`].
    pub fn redo(&mut self) -> Result<Undone, Problem> {
        let lock = self.lock()?;
        let turned = self.last_undone()?;
        let turned = turned.ok_or_else(|| nothing("there is nothing to redo"))?;
        if turned.form.is_erased() {
            return Err(gone("redo", &turned.form.label));
        }
        let turn = Turn::Redo(turned.seq);
        self.turn(&lock, turned, turn, "redo")
    }

    fn last_standing(&self, any: bool) -> Result<Option<Turned>, Problem> {
        // A change that was done again has its present form from the redo, which comes first, going backwards.
        let mut forms: Vec<(u64, Entry)> = Vec::new();
        let mut erased = None;
        for stood in self.history()? {
            let stood = stood?;
            let entry = stood.entry;
            match entry.turn {
                Turn::Redo(seq) if !forms.iter().any(|(known, _)| *known == seq) => {
                    forms.push((seq, entry));
                }
                Turn::Do if entry.is_erased() => {
                    let mine = (any || entry.by == self.who.user) && holds(stood.now);
                    erased = erased.or(mine.then_some(entry.label));
                }
                Turn::Do if (any || entry.by == self.who.user) && holds(stood.now) => {
                    let form = forms.into_iter().find(|(seq, _)| *seq == entry.seq);
                    return Ok(Some(Turned {
                        seq: entry.seq,
                        by: entry.by.clone(),
                        form: form.map_or(entry, |(_, form)| form),
                    }));
                }
                _ => {}
            }
        }
        match erased {
            Some(label) => Err(gone("undo", &label)),
            None => Ok(None),
        }
    }

    fn last_undone(&self) -> Result<Option<Turned>, Problem> {
        let mut seen = BTreeSet::new();
        let mut wanted: Option<(u64, Entry)> = None;
        for stood in self.history()? {
            let entry = stood?.entry;
            let mine = entry.by == self.who.user;
            match (&wanted, entry.turn) {
                (Some((seq, _)), Turn::Do) if *seq == entry.seq => {
                    return Ok(wanted.map(|(seq, form)| Turned {
                        seq,
                        by: entry.by,
                        form,
                    }));
                }
                (Some(_), _) => {}
                (None, Turn::Do) if mine => return Ok(None),
                (None, Turn::Undo(seq)) if seen.insert(seq) && mine => wanted = Some((seq, entry)),
                (None, Turn::Redo(seq)) => {
                    seen.insert(seq);
                }
                _ => {}
            }
        }
        Ok(None)
    }

    fn turn(
        &mut self,
        lock: &super::lock::Lock,
        turned: Turned,
        turn: Turn,
        verb: &str,
    ) -> Result<Undone, Problem> {
        let Turned { seq, by, form } = turned;
        if form.would_bring_back() {
            return Err(gone(verb, &form.label));
        }
        let files: Vec<_> = reading::names()
            .filter(|name| form.files.iter().any(|patch| patch.file == *name))
            .collect();
        self.catch_up(&files);
        let mut work = Work {
            label: form.label.clone(),
            turn,
            deeds: Vec::new(),
            drafts: Vec::new(),
        };
        for file in files {
            let Some(patch) = form.files.iter().find(|patch| patch.file == file) else {
                continue;
            };
            let own = form.deeds.iter().filter(|deed| deed.file == file);
            let deeds: Vec<Deed> = own
                .filter(|deed| !deed.is_erased())
                .rev()
                .map(Deed::reversed)
                .collect();
            if deeds.is_empty() && form.deeds.iter().any(Deed::is_erased) {
                continue;
            }
            let (draft, deeds) = self.turned(file, patch, deeds).map_err(|problem| Problem {
                what: format!("cannot {verb} \"{}\": {}", form.label, problem.what),
                ..problem
            })?;
            work.drafts.push(draft);
            work.deeds.extend(deeds);
        }
        let records = records(&work.deeds);
        let outcome = self.save(lock, work)?;
        Ok(Undone {
            label: form.label,
            seq,
            by,
            records,
            outcome,
        })
    }

    /// One file as it was: by its bytes if it is untouched since, else deed by deed.
    fn turned(
        &self,
        file: &'static str,
        patch: &Patch,
        mut deeds: Vec<Deed>,
    ) -> Result<(Draft, Vec<Deed>), Problem> {
        self.writable(file)?;
        let text = self.text(file);
        if let Some(draft) = Draft::replayed(file, text, &patch.reversed()) {
            return Ok((draft, deeds));
        }
        for deed in &mut deeds {
            self.still_holds(file, deed)?;
        }
        let mut draft = Draft::new(file, text);
        draft.carry_out(&mut deeds)?;
        Ok((draft, deeds))
    }

    /// Refuses a deed whose value is not the one it is to replace; finds a list item that has moved.
    fn still_holds(&self, file: &str, deed: &mut Deed) -> Result<(), Problem> {
        let subject = format!("{} {}", deed.kind, deed.id);
        let known = deed.kind().and_then(|kind| self.city.find(kind, &deed.id));
        match deed.verb {
            // The archive takes what it is given.
            Verb::Add if known.is_none() || file == ARCHIVE => return Ok(()),
            Verb::Add => return Err(since(file, &format!("there is a new {subject}"))),
            Verb::Remove => return self.text_holds(file, deed, &subject),
            Verb::Set | Verb::Insert | Verb::Pull => {}
        }
        let record = known.ok_or_else(|| since(file, &format!("{subject} is gone")))?;
        let field = deed.field.clone().unwrap_or_default();
        let mut path = parse_path(&field);
        let now = path.value(record).map(|value| value.ron());
        match deed.verb {
            Verb::Set if now != deed.old => Err(since(
                file,
                &format!(
                    "{field} of {subject} was changed since: {} -> {}",
                    said(deed.old.as_ref()),
                    said(now.as_ref())
                ),
            )),
            Verb::Pull if now != deed.old => {
                path.0.pop();
                let place = path.value(record).and_then(|list| last(&list, &deed.old));
                let gone = || {
                    since(
                        file,
                        &format!("the item is not in {path} of {subject} any more"),
                    )
                };
                deed.field = Some(path.clone().item(place.ok_or_else(gone)?).to_string());
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// A record that is to go must still read as it did when it came, blanks and comments aside.
    fn text_holds(&self, file: &str, deed: &Deed, subject: &str) -> Result<(), Problem> {
        let gone = || since(file, &format!("{subject} is gone"));
        let name = reading::names().find(|name| *name == file);
        let (text, name) = self.text(file).zip(name).ok_or_else(gone)?;
        let doc = proof::scanned(text).map_err(|_| gone())?;
        let node = Places::of(text, &doc, name)
            .find(&doc, deed)
            .ok_or_else(gone)?;
        let boxed = ["[\n", deed.old.as_deref().unwrap_or_default(), "\n]"].concat();
        let (was, _) = scan::parse(&boxed);
        let was = was.as_ref().and_then(|doc| doc.root.items().first());
        let same = was.is_some_and(|was| proof::alike((text, node), (&boxed, &was.value)));
        match same {
            true => Ok(()),
            false => Err(since(file, &format!("{subject} was changed since"))),
        }
    }
}

/// A person whose data was erased does not come back.
fn gone(verb: &str, label: &str) -> Problem {
    let what = format!("cannot {verb} \"{label}\": it is about a person whose data was erased");
    Problem::error("erased", what)
        .fix("nothing was written")
        .exit(Exit::Denied)
}

fn holds(now: Option<Turn>) -> bool {
    !matches!(now, Some(Turn::Undo(_)))
}

fn last(list: &Value, item: &Option<String>) -> Option<usize> {
    match list {
        Value::List(items) => items.iter().rposition(|value| Some(value.ron()) == *item),
        _ => None,
    }
}

fn said(value: Option<&String>) -> &str {
    value.map_or(NOTHING, String::as_str)
}

fn since(file: &str, what: &str) -> Problem {
    Problem::error("changed", what)
        .fix("nothing was written")
        .file(file)
        .exit(Exit::Busy)
}

fn nothing(what: &str) -> Problem {
    Problem::error("nothing", what).exit(Exit::Missing)
}

/// Each record once, in the order of the deeds.
fn records(deeds: &[Deed]) -> Vec<RecordId> {
    let mut ids: Vec<RecordId> = Vec::new();
    for deed in deeds.iter().filter(|deed| deed.file != ARCHIVE) {
        let id = deed.kind().map(|kind| RecordId::new(kind, &deed.id));
        ids.extend(id.filter(|id| !ids.contains(id)));
    }
    ids
}
