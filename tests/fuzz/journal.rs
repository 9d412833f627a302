//! A city with a past whose journal is damaged: bits turned, lines cut, doubled, swapped, forged, numbers made huge,
//! the end torn off. It is opened, looked at, taken back, done again and saved.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Local};
use fastrand::Rng;

use ulg::model::{Change, Edit, Kind, Path as Field, RecordId};
use ulg::problem::{Exit, Problem};
use ulg::store::{Store, Undone, Who};

use crate::{Target, damage};

pub const TARGET: Target = Target {
    name: "journal",
    holds: "a damaged journal changes no file by itself, is told line by line, and undo gives exact bytes or refuses",
    turn,
};

const JOURNAL: &str = ".ulg/journal";
const USERS: [&str; 2] = ["ann", "ben"];
/// A number from here on was changed by hand, as the check says.
const FAR: u64 = 1 << 40;
/// A file that the program has made and taken everything out of again.
const EMPTY: &str = "#![enable(implicit_some)]\n[\n]\n";

/// The data files of the folder.
type Files = BTreeMap<String, String>;

/// What one change made of the files, forwards.
struct Step {
    label: String,
    before: Files,
    after: Files,
}

/// A folder and everything that is known of its past.
struct Past {
    dir: PathBuf,
    steps: Vec<Step>,
    /// Every text that each file has had.
    texts: BTreeSet<(String, String)>,
    log: Vec<String>,
}

fn turn(rng: &mut Rng) -> Result<(), String> {
    let home = tempfile::tempdir().map_err(|error| error.to_string())?;
    let mut past = Past::new(home.path())?;
    let lived =
        past.live(rng).and_then(|()| past.damage(rng)).and_then(|()| past.look()).and_then(|()| past.go_on(rng));
    lived.map_err(|what| format!("{what}\n{}", past.log.join("\n")))
}

fn who(user: &str) -> Who {
    Who { user: user.to_string(), now: || DateTime::<Local>::from(std::time::UNIX_EPOCH) }
}

fn io(error: std::io::Error) -> String {
    error.to_string()
}

fn shown(problem: Problem) -> String {
    problem.to_string()
}

impl Past {
    fn new(home: &Path) -> Result<Past, String> {
        let dir = home.join("testowo");
        fs::create_dir(&dir).map_err(io)?;
        let tasks: String = (0..4).map(|n| format!("    Task(id: \"t{n}\", title: \"T{n}\"), // {n}\n")).collect();
        for (name, text) in [
            ("city.ron", "City(name: \"Testowo\")\n"),
            ("tasks.ron", &format!("[\n{tasks}]\n")),
            ("members.ron", "[\n    Member(id: \"m\", name: \"M\"),\n]\n"),
        ] {
            fs::write(dir.join(name), text).map_err(io)?;
        }
        Ok(Past {
            dir,
            steps: Vec::new(),
            texts: BTreeSet::from([("archive.ron".to_string(), EMPTY.to_string())]),
            log: Vec::new(),
        })
    }

    fn files(&self) -> Result<Files, String> {
        let mut files = Files::new();
        for entry in fs::read_dir(&self.dir).map_err(io)? {
            let path = entry.map_err(io)?.path();
            if path.is_file() {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                files.insert(name.into(), fs::read_to_string(&path).map_err(io)?);
            }
        }
        Ok(files)
    }

    fn put(&self, files: &Files) -> Result<(), String> {
        for (name, text) in files {
            fs::write(self.dir.join(name), text).map_err(io)?;
        }
        Ok(())
    }

    fn journal(&self) -> Vec<u8> {
        fs::read(self.dir.join(JOURNAL)).unwrap_or_default()
    }

    fn open(&self, user: &str) -> Result<Store, String> {
        Store::open(&self.dir, who(user)).map_err(shown)
    }

    /// Some changes, some of them taken back and done again.
    fn live(&mut self, rng: &mut Rng) -> Result<(), String> {
        self.texts.extend(self.files()?);
        for number in 0..rng.usize(2..9) {
            let user = USERS[rng.usize(..2)];
            let before = self.files()?;
            let mut store = self.open(user)?;
            let turned = match rng.u8(..6) {
                0 => store.undo(rng.bool()).map(|undone| (undone.label, true)),
                1 => store.redo().map(|undone| (undone.label, false)),
                _ => self.edit(rng, &mut store, number).map(|label| (label, false)),
            };
            let after = self.files()?;
            if let Ok((label, is_back)) = turned {
                self.log.push(format!("{user}: {label}, back: {is_back}"));
                let (before, after) = if is_back { (after.clone(), before) } else { (before, after.clone()) };
                self.steps.push(Step { label, before, after: after.clone() });
            }
            self.texts.extend(self.files()?);
        }
        let faults = self.faults()?;
        if faults.is_empty() { Ok(()) } else { Err(format!("faults without damage: {faults:?}")) }
    }

    fn edit(&self, rng: &mut Rng, store: &mut Store, number: usize) -> Result<String, Problem> {
        let label = format!("change {number}");
        let tasks: Vec<_> = store.city().tasks.iter().collect();
        let task = tasks.get(rng.usize(..tasks.len().max(1)));
        let retitle = |kind, id: &str, field, old: &str, number: usize| Edit::Set {
            record: RecordId::new(kind, id),
            path: Field(Vec::new()).then(field),
            old: Some(format!("\"{old}\"")),
            new: Some(format!("\"N{number}\"")),
        };
        let mut edits = match (rng.u8(..5), task) {
            (0, _) | (_, None) => vec![Edit::Add {
                record: RecordId::new(Kind::Task, format!("n{number}")),
                fields: vec![("id", format!("\"n{number}\"")), ("title", format!("\"N{number}\""))],
            }],
            (1, Some(task)) => vec![Edit::Archive { record: RecordId::new(Kind::Task, &task.id) }],
            (_, Some(task)) => vec![retitle(Kind::Task, &task.id, "title", &task.title, number)],
        };
        if rng.u8(..3) == 0 {
            let name = &store.city().members[0].name;
            edits.push(retitle(Kind::Member, "m", "name", name, number));
        }
        store.commit(&Change::new(&label, edits)).map(|_| label)
    }

    fn damage(&mut self, rng: &mut Rng) -> Result<(), String> {
        let mut bytes = self.journal();
        if rng.u8(..3) == 0 {
            // The power went before the last change was all there.
            let end = bytes.iter().rposition(|byte| *byte == b'D').unwrap_or(0);
            bytes.truncate(end);
            let step = self.steps.last();
            let mut files = step.map(|step| step.before.clone()).unwrap_or_default();
            files.retain(|_, _| rng.bool());
            self.put(&files)?;
        }
        if rng.u8(..4) == 0 {
            let text = self.files()?.remove("tasks.ron").unwrap_or_default();
            let text = text.replacen("// 1", "// by hand", 1);
            self.put(&Files::from([("tasks.ron".to_string(), text)]))?;
        }
        for _ in 0..rng.usize(1..4) {
            damage::anywhere(rng, &mut bytes);
        }
        self.texts.extend(self.files()?);
        let text = String::from_utf8_lossy(&bytes);
        self.log.push(format!("{:?}\n{text}", self.files()?));
        fs::write(self.dir.join(JOURNAL), bytes).map_err(io)
    }

    /// Opens it, checks it, reads the log: nothing changes but what an unfinished entry is about.
    fn look(&mut self) -> Result<(), String> {
        let before = self.files()?;
        let mut store = self.open("ann")?;
        let notes = store.take_notes();
        let after = self.files()?;
        let is_told = notes.iter().any(|note| matches!(note.code, "finished" | "dropped"));
        if after != before && !is_told {
            return Err(format!("changed without a word: {after:?}, {notes:?}"));
        }
        self.are_known(&after, "after opening")?;
        let faults = self.faults()?;
        for (number, line) in self.journal().split(|byte| *byte == b'\n').enumerate() {
            let place = format!("{JOURNAL}:{}:1: ", number + 1);
            let is_told = faults.iter().any(|fault| fault.starts_with(&place));
            if !is_told && !line.trim_ascii().is_empty() && !is_readable(line) {
                return Err(format!("line {} is not told: {faults:?}", number + 1));
            }
        }
        store.log(None).map_err(shown)?;
        if self.files()? == after { Ok(()) } else { Err("looking changed a file".to_string()) }
    }

    /// The faults of the journal, as check tells them.
    fn faults(&self) -> Result<Vec<String>, String> {
        let before = self.files()?;
        let problems = self.open("ann")?.problems();
        if self.files()? != before {
            return Err("check changed a file".to_string());
        }
        let journal = problems.into_iter().filter(|problem| problem.place.file == JOURNAL);
        Ok(journal.map(shown).collect())
    }

    /// Every file has one of the texts that it had once.
    fn are_known(&self, files: &Files, when: &str) -> Result<(), String> {
        let unknown = files.iter().find(|(name, text)| !self.texts.contains(&((*name).clone(), (*text).clone())));
        match unknown {
            None => Ok(()),
            Some((name, text)) => Err(format!("{name} was never so, {when}: {text}")),
        }
    }

    /// Taken back, done again, saved, by both.
    fn go_on(&mut self, rng: &mut Rng) -> Result<(), String> {
        for number in 100..rng.usize(103..112) {
            let user = USERS[rng.usize(..2)];
            let before = self.files()?;
            let known = numbers(&self.open(user)?)?;
            let mut store = self.open(user)?;
            let done = match rng.u8(..5) {
                0 => self.edit(rng, &mut store, number).map(|_| ()),
                1 | 2 => {
                    let undone = store.undo(rng.bool());
                    self.is_exact(&before, undone.as_ref(), false)?;
                    if let Ok(undone) = &undone {
                        // What was taken back by name is done again by name.
                        self.steps.push(Step {
                            label: undone.label.clone(),
                            before: self.files()?,
                            after: before.clone(),
                        });
                    }
                    undone.map(|_| ())
                }
                _ => {
                    let redone = store.redo();
                    self.is_exact(&before, redone.as_ref(), true)?;
                    if let Ok(redone) = &redone {
                        // What was done again beside changes by hand is taken back to what it was then.
                        let after = self.files()?;
                        self.steps.push(Step { label: redone.label.clone(), before: before.clone(), after });
                    }
                    redone.map(|_| ())
                }
            };
            let after = self.files()?;
            self.log.push(format!("{user}: {done:?}"));
            match &done {
                Err(problem) if after != before => {
                    return Err(format!("refused and done: {problem}: {after:?}"));
                }
                Err(problem) if problem.exit == Exit::Bug => {
                    return Err(format!("called a bug: {problem}"));
                }
                Err(_) => continue,
                Ok(()) => {}
            }
            let fresh = self.open(user)?;
            if let Some(problem) = fresh.city().trouble.first() {
                return Err(format!("{problem} in {after:?}"));
            }
            let now = numbers(&fresh)?;
            if now.first() <= known.iter().max() {
                return Err(format!("{known:?} is followed by {now:?}"));
            }
        }
        Ok(())
    }

    /// Where the files of a change are as it left them, turning it gives what was there before, byte by byte.
    fn is_exact(&self, before: &Files, turned: Result<&Undone, &Problem>, again: bool) -> Result<(), String> {
        let Ok(turned) = turned else { return Ok(()) };
        let now = self.files()?;
        let mut steps = self.steps.iter().filter(|step| step.label == turned.label);
        let is_other = |name: &String, (one, two): (&Files, &Files)| one.get(name) != two.get(name);
        let fits = |step: &Step| {
            let (from, to) = if again { (&step.before, &step.after) } else { (&step.after, &step.before) };
            let mut names = from.keys().chain(to.keys());
            let is_there =
                |name: &String| is_other(name, (from, to)) && from.contains_key(name) && is_other(name, (before, from));
            let mut touched = names.clone().filter(|name| is_other(name, (from, to)));
            // Where something else was changed since, that is another question.
            names.any(is_there) || touched.all(|name| to.get(name).is_none_or(|text| now.get(name) == Some(text)))
        };
        if steps.clone().next().is_none() || steps.any(fits) {
            Ok(())
        } else {
            Err(format!("\"{}\" of {before:?} gave {now:?}", turned.label))
        }
    }
}

fn numbers(store: &Store) -> Result<Vec<u64>, String> {
    let log = store.log(None).map_err(shown)?;
    let given = log.iter().map(|entry| entry.seq);
    Ok(given.filter(|seq| *seq < FAR).collect())
}

/// Whether a line is RON at all.
fn is_readable(line: &[u8]) -> bool {
    let text = std::str::from_utf8(line);
    text.is_ok_and(|text| ron::from_str::<ron::Value>(text).is_ok())
}
