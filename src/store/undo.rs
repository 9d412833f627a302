//! Taking a change back, and doing it again. If a file is still as the change left it, its bytes are put back as they
//! were; if something else in it changed since, the record and field are found by name. A value that changed itself is
//! never overwritten: such a change is passed over, which is told once, and the next older one is looked at.

use std::collections::HashSet;

use super::commit::{Texts, Work};
use super::draft::Draft;
use super::journal::{Deed, Entry, Patch, Turn};
use super::lock::Lock;
use super::log::History;
use super::reading;
use super::{ARCHIVE, Outcome, Store};
use crate::model::RecordId;
use crate::problem::{Exit, Problem};

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
    /// Newer changes that no longer hold and were not told before: why each was passed over.
    pub passed: Vec<Problem>,
}

/// A change that can be turned: its number and author, and the entry that gave the files their present form.
struct Turned {
    seq: u64,
    by: String,
    form: Entry,
    /// That it was passed over has been told.
    told: bool,
}

/// Which way a change is turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Undo,
    Redo,
}

impl Way {
    fn verb(self) -> &'static str {
        match self {
            Way::Undo => "undo",
            Way::Redo => "redo",
        }
    }

    fn turn(self, seq: u64) -> Turn {
        match self {
            Way::Undo => Turn::Undo(seq),
            Way::Redo => Turn::Redo(seq),
        }
    }
}

impl Store {
    /// Takes back the system user's latest change that still holds, or with `any` the folder's.
    ///
    /// # Errors
    /// 66 where there is none, 75 where what it changed has been changed since; and as [`Store::commit`].
    pub fn undo(&mut self, any: bool) -> Result<Undone, Problem> {
        self.undo_of(any, usize::MAX)
    }

    /// As [`Store::undo`], but only the very latest change: nothing is passed over.
    ///
    /// # Errors
    /// As [`Store::undo`].
    pub fn undo_latest(&mut self) -> Result<Undone, Problem> {
        self.undo_of(false, 1)
    }

    fn undo_of(&mut self, any: bool, most: usize) -> Result<Undone, Problem> {
        let lock = self.lock()?;
        let mut standing = self.standing(any)?;
        let wanted = standing.by_ref().take(most);
        let undone = self.turn_first(&lock, wanted, Way::Undo);
        let undone = undone.and_then(|undone| {
            undone.ok_or_else(|| {
                if any {
                    nothing("there is nothing to undo")
                } else {
                    nothing("there is nothing of yours to undo").fix("--any takes back what others did")
                }
            })
        });
        Store::with_damage(undone, standing.history, None)
    }

    /// Takes back the change of that number, whatever came after it.
    ///
    /// # Errors
    /// 66 where it does not stand, or is somebody else's and `any` is not given; else as [`Store::undo`].
    pub fn undo_one(&mut self, seq: u64, any: bool) -> Result<Undone, Problem> {
        let lock = self.lock()?;
        let mut standing = self.standing(true)?;
        let found = standing.find(|one| one.as_ref().map_or(true, |one| one.seq == seq));
        let Some(turned) = found.transpose()? else {
            return Store::with_damage(Err(self.not_standing(seq)), standing.history, Some(seq));
        };
        if !any && turned.by != self.who.user {
            let what = format!("change {seq} is by {}", turned.by);
            return Err(nothing(&what).fix("--any takes back what others did"));
        }
        let undone = self.turn_first(&lock, std::iter::once(Ok(turned)), Way::Undo);
        let undone = undone.and_then(|undone| undone.ok_or_else(|| self.not_standing(seq)));
        Store::with_damage(undone, standing.history, Some(seq))
    }

    /// Does again what this user undid last, unless something new was done since.
    ///
    /// # Errors
    /// As [`Store::undo`].
    pub fn redo(&mut self) -> Result<Undone, Problem> {
        let lock = self.lock()?;
        let mut history = self.history()?;
        let undone = self.undone(&mut history)?;
        let redone = self.turn_first(&lock, undone.into_iter().map(Ok), Way::Redo);
        let redone = redone.and_then(|redone| redone.ok_or_else(|| nothing("there is nothing to redo")));
        Store::with_damage(redone, history, None)
    }

    fn standing(&self, any: bool) -> Result<Standing, Problem> {
        Ok(Standing {
            history: self.history()?,
            user: self.who.user.clone(),
            any,
            forms: Vec::new(),
            told: HashSet::new(),
        })
    }

    /// Why a change cannot be found among those that stand.
    fn not_standing(&self, seq: u64) -> Problem {
        let entries = self.log(None).unwrap_or_default();
        match entries.iter().find(|entry| entry.seq == seq) {
            None => nothing(&format!("there is no change {seq}")).fix("ulg log shows the numbers of all changes"),
            Some(entry) if entry.turn == Turn::Do => {
                nothing(&format!("change {seq} (\"{}\") was taken back already", entry.label))
            }
            Some(entry) => {
                nothing(&format!("{seq} is no change of its own: it turns \"{}\" back or forth", entry.label))
                    .fix("ulg undo and ulg redo do that")
            }
        }
    }

    /// What this user took back and nothing new was done after, the last first.
    fn undone(&self, history: &mut History) -> Result<Vec<Turned>, Problem> {
        let mut seen = HashSet::new();
        let mut told = HashSet::new();
        let mut found: Vec<Turned> = Vec::new();
        let mut missing = 0;
        let mut is_over = false;
        for stood in history {
            let entry = stood?.entry;
            let mine = entry.by == self.who.user;
            if mine {
                told.extend(entry.passed.iter().copied());
            }
            match entry.turn {
                Turn::Do => {
                    let own = found.iter_mut().find(|one| one.seq == entry.seq);
                    if let Some(own) = own {
                        own.by = entry.by;
                        missing -= 1;
                    }
                    is_over |= mine;
                }
                Turn::Undo(seq) if seen.insert(seq) && mine && !is_over => {
                    missing += 1;
                    found.push(Turned { seq, by: String::new(), form: entry, told: told.contains(&seq) });
                }
                Turn::Redo(seq) => {
                    seen.insert(seq);
                }
                Turn::Undo(_) => {}
            }
            if is_over && missing == 0 {
                break;
            }
        }
        found.retain(|one| !one.by.is_empty());
        Ok(found)
    }

    /// Turns the first of these changes that still holds; `None` where there is none at all. Where none of them holds,
    /// the latest says why.
    fn turn_first(
        &mut self,
        lock: &Lock,
        changes: impl Iterator<Item = Result<Turned, Problem>>,
        way: Way,
    ) -> Result<Option<Undone>, Problem> {
        self.catch_up(&[]);
        let mut passed: Vec<(Turned, Problem)> = Vec::new();
        for turned in changes {
            let turned = turned?;
            let about = |problem: Problem| Problem {
                what: format!("cannot {} \"{}\": {}", way.verb(), turned.form.label, problem.what),
                ..problem
            };
            let files = |name: &&str| turned.form.files.iter().any(|patch| patch.file == *name);
            self.catch_up(&reading::names().filter(files).collect::<Vec<_>>());
            for patch in turned.form.files.iter().filter(|_| !turned.form.is_of_lines()) {
                self.writable(&patch.file).map_err(about)?;
            }
            let work = self.work(&turned.form, way.turn(turned.seq));
            match work.map_err(|problem| about(self.named_line(turned.form.seq, problem))) {
                Ok(work) => return self.turn(lock, turned, work, &passed).map(Some),
                Err(problem) => passed.push((turned, problem)),
            }
        }
        let is_first = |(turned, _): &&(Turned, Problem)| !turned.is_erased();
        let refusal = passed.iter().find(is_first).or(passed.first());
        let Some((_, problem)) = refusal else {
            return Ok(None);
        };
        let fix = match (passed.len(), way) {
            (1, _) => problem.fix.clone(),
            (_, Way::Undo) => "nothing was written; none of the older changes holds either".into(),
            (_, Way::Redo) => "nothing was written; nothing else can be done again either".into(),
        };
        Err(problem.clone().fix(fix))
    }

    /// Saves a change that was turned, and remembers what was passed over for it.
    fn turn(
        &mut self,
        lock: &Lock,
        turned: Turned,
        mut work: Work,
        passed: &[(Turned, Problem)],
    ) -> Result<Undone, Problem> {
        let fresh = passed.iter().filter(|(turned, _)| !turned.told && !turned.is_erased());
        work.passed = fresh.clone().map(|(turned, _)| turned.seq).collect();
        let passed = fresh.map(|(_, problem)| passed_over(problem)).collect();
        let records = records(&work.deeds);
        let outcome = self.save(lock, work).map_err(|problem| self.named_line(turned.form.seq, problem))?;
        Ok(Undone { label: turned.form.label, seq: turned.seq, by: turned.by, records, outcome, passed })
    }

    /// What turns a change, if all of it still holds.
    fn work(&self, form: &Entry, turn: Turn) -> Result<Work, Problem> {
        let is_whole = |patch: &Patch| reading::names().any(|name| name == patch.file);
        if form.is_erased() || form.would_bring_back() || !form.files.iter().all(is_whole) {
            return Err(gone());
        }
        let work = |texts, deeds| Work { label: form.label.clone(), turn, deeds, texts, passed: Vec::new() };
        if form.is_of_lines() {
            return Ok(work(self.lines_back(form)?, Vec::new()));
        }
        if let Some((near, deeds)) = self.near_back(form).filter(|_| (self.rig.near)()) {
            return Ok(work(Texts::Near(Box::new(near)), deeds));
        }
        let (mut drafts, mut done) = (Vec::new(), Vec::new());
        for file in reading::names() {
            let Some(patch) = form.files.iter().find(|patch| patch.file == file) else {
                continue;
            };
            if let Some((draft, deeds)) = self.mirrored(file, patch, form)? {
                drafts.push(draft);
                done.extend(deeds);
            }
        }
        Ok(work(Texts::Whole(drafts), done))
    }

    /// One file of a change, turned; `None` where all that was done in it was done to somebody who was erased.
    fn mirrored(&self, file: &'static str, patch: &Patch, form: &Entry) -> Result<Option<(Draft, Vec<Deed>)>, Problem> {
        let own = form.deeds.iter().filter(|deed| deed.file == file);
        let deeds: Vec<Deed> = own.filter(|deed| !deed.is_erased()).rev().map(Deed::reversed).collect();
        if deeds.is_empty() && form.deeds.iter().any(Deed::is_erased) {
            return Ok(None);
        }
        self.turned(file, patch, deeds).map(Some)
    }
}

impl Turned {
    /// Nothing needs to be told of it: it is about a person who is gone.
    fn is_erased(&self) -> bool {
        self.form.is_erased() || self.form.would_bring_back()
    }
}

/// The changes that stand, newest first: the user's, or everybody's.
struct Standing {
    history: History,
    user: String,
    any: bool,
    /// A change that was done again has its present form from the redo, which comes first, going backwards.
    forms: Vec<(u64, Entry)>,
    /// What this user has been told was passed over.
    told: HashSet<u64>,
}

impl Iterator for Standing {
    type Item = Result<Turned, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let stood = match self.history.next()? {
                Ok(stood) => stood,
                Err(problem) => return Some(Err(problem)),
            };
            let entry = stood.entry;
            let mine = entry.by == self.user;
            if mine {
                self.told.extend(entry.passed.iter().copied());
            }
            let stands = !matches!(stood.now, Some(Turn::Undo(_)));
            match entry.turn {
                Turn::Redo(seq) if !self.forms.iter().any(|(known, _)| *known == seq) => {
                    self.forms.push((seq, entry));
                }
                Turn::Do if (self.any || mine) && stands => {
                    let form = self.forms.iter().position(|(seq, _)| *seq == entry.seq);
                    return Some(Ok(Turned {
                        seq: entry.seq,
                        by: entry.by.clone(),
                        told: self.told.contains(&entry.seq),
                        form: form.map_or(entry, |at| self.forms.swap_remove(at).1),
                    }));
                }
                _ => {}
            }
        }
    }
}

/// A person whose data was erased does not come back.
fn gone() -> Problem {
    Problem::error("erased", "it is about a person whose data was erased").fix("nothing was written").exit(Exit::Denied)
}

/// Why a change was passed over, from why it cannot be turned.
fn passed_over(problem: &Problem) -> Problem {
    let what = problem.what.trim_start_matches("cannot undo ");
    let what = what.trim_start_matches("cannot redo ");
    Problem { what: format!("passed over {what}"), fix: String::new(), ..problem.clone() }
}

fn nothing(what: &str) -> Problem {
    Problem::error("nothing", what).exit(Exit::Missing)
}

/// Each record once, in the order of the deeds.
fn records(deeds: &[Deed]) -> Vec<RecordId> {
    let mut seen = HashSet::new();
    let deeds = deeds.iter().filter(|deed| deed.file != ARCHIVE && seen.insert((&deed.kind, &deed.id)));
    deeds.filter_map(|deed| Some(RecordId::new(deed.kind()?, &deed.id))).collect()
}
