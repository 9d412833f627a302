//! One save: lock, read again, hold the change against what is there, write the new text, note it in the journal, put
//! it in place. The order is the promise; nothing here may be moved.

use std::io;
use std::rc::Rc;

use super::disk::{DiskStep as Stage, not_confirmed, not_saved};
use super::draft::Draft;
use super::journal::{Deed, Entry, Line, Noted, Patch, Turn};
use super::judge::{adopt, judged};
use super::lock::{self, Lock};
use super::near::Near;
use super::put::{self, Put, PutError};
use super::reading::{self, Loaded, Settle};
use super::record_text;
use super::{ARCHIVE, Outcome, Store};
use crate::model::{Change, City, Edit, moved};
use crate::problem::{Exit, Problem};

/// What is about to be saved.
pub struct Work {
    pub label: String,
    pub turn: Turn,
    pub deeds: Vec<Deed>,
    pub texts: Texts,
    /// Numbers of changes that were passed over for this one.
    pub passed: Vec<u64>,
}

/// The new texts of files.
pub enum Texts {
    /// To be read and judged as a whole.
    Whole(Vec<Draft>),
    /// Judged record by record.
    Near(Box<Near>),
    /// Of a merge that is not finished: read again afterwards, whatever stands in them.
    Lines(Vec<Draft>),
}

impl Texts {
    fn puts(&self) -> Vec<Put<'_>> {
        match self {
            Texts::Whole(drafts) | Texts::Lines(drafts) => drafts.iter().map(as_put).collect(),
            Texts::Near(near) => near.puts(),
        }
    }

    fn patches(&self) -> Vec<Patch> {
        match self {
            Texts::Whole(drafts) | Texts::Lines(drafts) => drafts.iter().map(Draft::patch).collect(),
            Texts::Near(near) => near.patches(),
        }
    }
}

impl Store {
    /// Saves a change: all of it or nothing.
    ///
    /// # Errors
    /// Nothing was written. 75: busy, or the value changed meanwhile; 65: a file with errors; 66: no such record;
    /// 74: the disk; 77: not allowed.
    pub fn commit(&mut self, change: &Change) -> Result<Outcome, Problem> {
        self.commit_if(change, |_| true)
    }

    /// As [`Store::commit`], only while the city is the one the change was made for: what is new in it may be what the
    /// change brings.
    ///
    /// # Errors
    /// As [`Store::commit`]; 75 where the city has changed meanwhile.
    pub fn commit_on(&mut self, change: &Change, city: &Rc<City>) -> Result<Outcome, Problem> {
        self.commit_if(change, |now| Rc::ptr_eq(now, city))
    }

    fn commit_if(&mut self, change: &Change, holds: impl Fn(&Rc<City>) -> bool) -> Result<Outcome, Problem> {
        if change.edits.is_empty() {
            return Ok(Outcome::Saved);
        }
        let lock = self.lock()?;
        let files = files_of(change);
        let seen = Rc::clone(&self.city);
        self.catch_up(&files);
        if !holds(&self.city) {
            let what = "the city was changed meanwhile; nothing was written";
            return Err(Problem::error("conflict", what).fix("try again").exit(Exit::Busy));
        }
        // Somebody may have put an item before the one that is meant, or taken that one out.
        let gone = || {
            let what = "the part of the record that this is about was changed or taken out meanwhile";
            Problem::error("conflict", what).fix("look at it and decide").exit(Exit::Busy)
        };
        let change = &moved::change(change, &seen, &self.city).ok_or_else(gone)?;
        let deeds = self.deeds(&change.edits)?;
        let (texts, deeds) = match self.near(&files, &deeds).filter(|_| (self.rig.near)()) {
            Some((near, deeds)) => (Texts::Near(Box::new(near)), deeds),
            None => self.drafts(&files, deeds, &change.edits)?,
        };
        let work = Work { label: change.label.clone(), turn: Turn::Do, deeds, texts, passed: Vec::new() };
        self.save(&lock, work)
    }

    /// Takes the lock and puts in order what a save that was cut off left behind.
    pub(super) fn lock(&mut self) -> Result<Lock, Problem> {
        self.ensure_writable()?;
        self.not_as_root()?;
        self.state_dir.in_place()?;
        let lock = lock::take(&self.state_dir, &self.who, self.rig.patience)?;
        self.pay();
        self.mend(&lock)?;
        Ok(lock)
    }

    /// Files that the administrator writes in somebody's folder are closed to that person afterwards.
    fn not_as_root(&self) -> Result<(), Problem> {
        use std::os::unix::fs::MetadataExt;
        let owner = std::fs::metadata(self.dir()).map_or(0, |meta| meta.uid());
        if owner == 0 || !rustix::process::geteuid().is_root() {
            return Ok(());
        }
        let name = super::folder::owner(owner);
        Err(Problem::error("denied", format!("not saved: the files belong to {name}"))
            .fix(format!("run as {name}"))
            .exit(Exit::Denied))
    }

    /// Reads these files again, and all others that have changed.
    pub(super) fn catch_up(&mut self, files: &[&'static str]) {
        let suspects = reading::suspects(&self.folder, &self.files);
        self.reread(&[&suspects, files].concat(), Settle::Wait);
    }

    /// Refuses where a file has errors.
    pub(super) fn writable(&self, file: &str) -> Result<(), Problem> {
        match self.trouble(file) {
            Some(problem) => {
                Err(Problem { what: format!("not saved, the file has errors: {}", problem.what), ..problem.clone() })
            }
            None => Ok(()),
        }
    }

    /// The new texts, file by file; the archive last, because it takes over what the others give up.
    fn drafts(
        &self,
        files: &[&'static str],
        mut deeds: Vec<Deed>,
        edits: &[Edit],
    ) -> Result<(Texts, Vec<Deed>), Problem> {
        let fields = record_text::new_records(edits);
        let mut drafts = Vec::new();
        let mut done: Vec<Deed> = Vec::new();
        for file in files {
            let mut own: Vec<Deed> = deeds.extract_if(.., |deed| deed.file == *file).collect();
            let mut draft = Draft::new(file, self.text(file));
            match *file {
                ARCHIVE => record_text::fill(&mut own, &done),
                _ => draft.write(&mut own, &fields)?,
            }
            draft.carry_out(&mut own)?;
            drafts.push(draft);
            done.extend(own);
        }
        Ok((Texts::Whole(drafts), done))
    }

    /// The rest of the save, under the lock: judge, note, put in place, close.
    pub(super) fn save(&mut self, _lock: &Lock, mut work: Work) -> Result<Outcome, Problem> {
        let city = match &work.texts {
            Texts::Whole(drafts) => Some(self.judge(drafts, &mut work.deeds)?),
            Texts::Near(near) => Some(near.city.clone()),
            Texts::Lines(_) => None,
        };
        let entry = self.entry(&work)?;
        let noted = self.note_down(&entry)?;
        let placed = match put::all(&self.folder, &work.texts.puts(), &self.rig) {
            Ok(placed) => placed,
            Err(PutError::Clean(problem)) => return Err(self.taken_back((entry, noted), problem)),
            Err(PutError::Unsure(problem, error)) => return Err(not_confirmed(problem, &error)),
            Err(PutError::Half(problem)) => {
                let why = problem.what.replace("not saved", "written in part");
                return Ok(Outcome::Unconfirmed(format!("{why}; the next start or save finishes it")));
            }
        };
        if placed.unsure.is_none() {
            self.close(&entry);
        }
        match work.texts {
            Texts::Lines(drafts) => {
                let files: Vec<&str> = drafts.iter().map(|draft| draft.file).collect();
                self.reread(&files, Settle::Later);
            }
            Texts::Near(near) => near.placed(&mut self.files, placed.stamps),
            Texts::Whole(drafts) => {
                for (draft, stamp) in drafts.into_iter().zip(placed.stamps) {
                    self.know(Loaded { name: draft.file, text: Some(draft.after.into()), stamp, trouble: None });
                }
            }
        }
        let present = self.files.iter().filter(|file| file.text.is_some());
        // Without it a file that vanishes later counts as never there; the save itself stands.
        let _ = self.state_dir.remember(present.map(|file| file.name));
        if let Some(city) = city {
            self.city = Rc::new(city);
        }
        Ok(match placed.unsure {
            Some(reason) => Outcome::Unconfirmed(reason),
            None => Outcome::Saved,
        })
    }

    /// The city with these drafts in it, each read and judged as a whole.
    fn judge(&self, drafts: &[Draft], deeds: &mut [Deed]) -> Result<City, Problem> {
        let files: Vec<&str> = drafts.iter().map(|draft| draft.file).collect();
        let mut city = self.city.without(&files);
        for draft in drafts {
            let mut new = judged(&self.city, draft.file, &draft.after, deeds)?;
            adopt(&mut city, draft.file, &mut new);
        }
        Ok(city)
    }

    /// Writes an entry down before the files are.
    fn note_down(&mut self, entry: &Entry) -> Result<Noted, Problem> {
        self.journal.begin(entry, &self.rig).map_err(|refused| {
            let problem = not_saved(".ulg/journal", &refused.error);
            match refused.left {
                Some((left, noted)) => self.owing((entry.clone(), noted), problem, &left),
                None => problem,
            }
        })
    }

    /// Takes an entry out of the journal whose files are as they were; gives what is to be said of the save.
    fn taken_back(&mut self, (entry, noted): (Entry, Noted), problem: Problem) -> Problem {
        match self.journal.take_back(&noted, &self.rig) {
            Ok(()) => problem,
            Err(left) => self.owing((entry, noted), problem, &left),
        }
    }

    fn owing(&mut self, owed: (Entry, Noted), problem: Problem, left: &io::Error) -> Problem {
        self.owed = Some(owed);
        not_confirmed(problem, left)
    }

    /// What could not be taken back when it failed is taken back now, if it still stands there: whoever tries again
    /// has been told that the file is as it was.
    fn pay(&mut self) {
        let Some((entry, noted)) = self.owed.take() else {
            return;
        };
        let open = self.journal.tail().unwrap_or_default().open;
        if open.as_ref() == Some(&entry) {
            // Where it fails again the entry is finished, and that is said.
            let _ = self.journal.take_back(&noted, &self.rig);
        }
    }

    /// Says in the journal that a change is done. A lost line costs nothing, since the file says so too; of several
    /// files one may be changed by hand before the next start, and the others would seem to wait for it. What the disk
    /// has not confirmed stays open, so that the next start looks whether all of it is there.
    fn close(&self, entry: &Entry) {
        if (self.rig.gate)(Stage::Close).is_err() {
            return;
        }
        let closed = self.journal.close(&Line::Done(entry.seq));
        if closed.is_ok() && entry.files.len() > 1 && (self.rig.gate)(Stage::CloseSync).is_ok() {
            let _ = self.journal.sync();
        }
    }

    fn entry(&self, work: &Work) -> Result<Entry, Problem> {
        let tail = self.journal.tail();
        Ok(Entry {
            seq: tail.map_err(|error| not_saved(".ulg/journal", &error))?.seq + 1,
            at: self.now(),
            by: self.who.user.clone(),
            label: work.label.clone(),
            turn: work.turn,
            deeds: work.deeds.clone(),
            files: work.texts.patches(),
            passed: work.passed.clone(),
        })
    }
}

pub(super) fn as_put(draft: &Draft) -> Put<'_> {
    Put { file: draft.file, before: draft.before.as_deref().map(|text| vec![text]), after: vec![&draft.after] }
}

/// The files a change touches, in the order in which they are written.
fn files_of(change: &Change) -> Vec<&'static str> {
    let touched = |file: &&str| {
        change.edits.iter().any(|edit| {
            edit.record().kind.file() == *file || (*file == ARCHIVE && matches!(edit, Edit::Archive { .. }))
        })
    };
    reading::names().filter(touched).collect()
}
