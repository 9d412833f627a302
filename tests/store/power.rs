//! A power cut at any moment of a save, and after what was said of it: the folder as the disk may then hold it is
//! opened again, and what was said must be true. What is not brought to the disk may be there or not.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use ulg::model::Edit;
use ulg::problem::Problem;
use ulg::store::{DiskStep, Outcome, Rig, Store};

use crate::desk::{Desk, commit, id, set, who};

const TASKS: &str = "[\n    Task(id: \"a\", title: \"A\"), // one\n    Task(id: \"b\", title: \"B\"),\n]\n";
const IO: i32 = 5;
const NOSPC: i32 = 28;
const ROFS: i32 = 30;
const ERRORS: [i32; 3] = [IO, NOSPC, ROFS];

type Files = BTreeMap<String, String>;

/// Which passages of the gate fail.
#[derive(Debug, Clone, Copy)]
enum Fault {
    None,
    Once(usize),
    From(usize),
}

/// What the disk would still hold, and what the process sees.
struct Disk {
    dir: PathBuf,
    fault: Fault,
    error: i32,
    passed: usize,
    /// What is on the disk for certain.
    kept: Files,
    /// A step that was let through and has been done by the next one.
    running: Option<DiskStep>,
    /// Every state a power cut could have left so far.
    images: Vec<Files>,
}

thread_local! {
    static STARTED: RefCell<BTreeMap<Files, Files>> = const { RefCell::new(BTreeMap::new()) };
    static DISK: RefCell<Option<Disk>> = const { RefCell::new(None) };
}

fn gate(step: DiskStep) -> io::Result<()> {
    DISK.with_borrow_mut(|disk| disk.as_mut().map_or(Ok(()), |disk| disk.step(step)))
}

impl Disk {
    fn of(dir: &Path, fault: Fault, error: i32) -> Disk {
        Disk { dir: dir.to_path_buf(), fault, error, passed: 0, kept: seen(dir), running: None, images: Vec::new() }
    }

    fn step(&mut self, step: DiskStep) -> io::Result<()> {
        self.settle();
        self.images.extend(self.possible());
        let now = self.passed;
        self.passed += 1;
        let fails = match self.fault {
            Fault::None => false,
            Fault::Once(at) => at == now,
            Fault::From(at) => at <= now,
        };
        if fails {
            return Err(io::Error::from_raw_os_error(self.error));
        }
        self.running = Some(step);
        Ok(())
    }

    /// What the step before has brought to the disk.
    fn settle(&mut self) {
        let is_journal = |name: &String| name.starts_with(".ulg/");
        let seen = seen(&self.dir);
        let synced: Box<dyn Fn(&String) -> bool> = match self.running.take() {
            Some(DiskStep::JournalSync | DiskStep::BackSync | DiskStep::CloseSync) => Box::new(is_journal),
            Some(DiskStep::FolderSync) => Box::new(|name| !name.starts_with(".ulg/")),
            _ => return,
        };
        self.kept.retain(|name, _| !synced(name));
        self.kept.extend(seen.into_iter().filter(|(name, _)| synced(name)));
    }

    /// Every mixture of what is kept and what is only seen.
    fn possible(&self) -> Vec<Files> {
        let seen = seen(&self.dir);
        let mut images = vec![self.kept.clone()];
        let names = seen.keys().chain(self.kept.keys());
        let differs = |name: &&String| seen.get(*name) != self.kept.get(*name);
        let differing: std::collections::BTreeSet<&String> = names.filter(differs).collect();
        for name in differing {
            let mut other = images.clone();
            for image in &mut other {
                image.remove(name);
                let text = seen.get(name).cloned();
                image.extend(text.map(|text| (name.clone(), text)));
            }
            images.extend(other);
        }
        images
    }
}

/// The data files and the journal.
fn seen(dir: &Path) -> Files {
    let list = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap());
    let names = list.map(|entry| entry.file_name().into_string().unwrap());
    let names = names.filter(|name| name.ends_with(".ron"));
    let names = names.chain([".ulg/journal".to_string()]);
    names.filter_map(|name| Some((name.clone(), fs::read_to_string(dir.join(&name)).ok()?))).collect()
}

/// The data files of a state, an archive that was not there counting as empty.
fn records(files: &Files) -> Files {
    let empty = "#![enable(implicit_some)]\n[\n]\n";
    let data = files.iter();
    let data = data.filter(|(name, text)| !name.starts_with(".ulg/") && *text != empty);
    data.map(|(name, text)| (name.clone(), text.clone())).collect()
}

/// The data files after the next start on such a disk; the same disk starts in the same way.
fn started(image: &Files) -> Files {
    let known = STARTED.with_borrow(|known| known.get(image).cloned());
    known.unwrap_or_else(|| {
        let now = start(image);
        STARTED.with_borrow_mut(|known| known.insert(image.clone(), now.clone()));
        now
    })
}

fn start(image: &Files) -> Files {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("testowo");
    fs::create_dir_all(dir.join(".ulg")).unwrap();
    for (name, text) in image {
        fs::write(dir.join(name), text).unwrap();
    }
    drop(Store::open(&dir, who("ann")).unwrap());
    records(&seen(&dir))
}

struct Act {
    name: &'static str,
    before: fn(&mut Store),
    run: fn(&mut Store) -> Result<Outcome, Problem>,
}

fn archived() -> Vec<Edit> {
    vec![Edit::Archive { record: id("task/a") }]
}

fn added() -> Vec<Edit> {
    vec![Edit::Add { record: id("task/c"), fields: vec![("id", "\"c\"".to_string()), ("title", "\"C\"".to_string())] }]
}

fn both() -> Vec<Edit> {
    vec![set("task/b", "title", Some("\"B\""), Some("\"Y\"")), set("city", "country", None, Some("\"PL\""))]
}

const ACTS: [Act; 8] = [
    Act {
        name: "set",
        before: |_| {},
        run: |store| commit(store, vec![set("task/a", "title", Some("\"A\""), Some("\"Z\""))]),
    },
    Act { name: "remove", before: |_| {}, run: |store| commit(store, archived()) },
    Act { name: "two files", before: |_| {}, run: |store| commit(store, both()) },
    Act {
        name: "undo",
        before: |store| assert!(commit(store, both()).is_ok()),
        run: |store| store.undo(false).map(|undone| undone.outcome),
    },
    Act {
        name: "undo of remove",
        before: |store| assert!(commit(store, archived()).is_ok()),
        run: |store| store.undo(false).map(|undone| undone.outcome),
    },
    Act {
        name: "redo",
        before: |store| {
            assert!(commit(store, both()).is_ok());
            store.undo(false).unwrap();
        },
        run: |store| store.redo().map(|undone| undone.outcome),
    },
    Act { name: "add", before: |_| {}, run: |store| commit(store, added()) },
    Act {
        name: "redo of remove",
        before: |store| {
            assert!(commit(store, archived()).is_ok());
            store.undo(false).unwrap();
        },
        run: |store| store.redo().map(|undone| undone.outcome),
    },
];

/// A run of an act in a world with a fault: what was said, the states on the way, and those after it was said.
struct Told {
    said: Result<Outcome, Problem>,
    on_the_way: Vec<Files>,
    in_the_end: Vec<Files>,
    seen: Files,
    before: Files,
    reached: bool,
    desk: Desk,
    store: Store,
}

fn tell(act: &Act, fault: Fault, error: i32) -> Told {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let rig = Rig { gate, ..Rig::default() };
    let mut store = desk.open_rigged(rig);
    (act.before)(&mut store);
    let before = records(&seen(&desk.dir));
    DISK.set(Some(Disk::of(&desk.dir, fault, error)));
    let said = (act.run)(&mut store);
    let mut disk = DISK.take().unwrap();
    disk.settle();
    let reached = match fault {
        Fault::None => true,
        Fault::Once(at) | Fault::From(at) => disk.passed > at,
    };
    Told {
        said,
        in_the_end: disk.possible(),
        on_the_way: disk.images,
        seen: records(&seen(&desk.dir)),
        before,
        reached,
        desk,
        store,
    }
}

fn is_unconfirmed(said: &Result<Outcome, Problem>) -> bool {
    match said {
        Ok(outcome) => matches!(outcome, Outcome::Unconfirmed(_)),
        Err(problem) => problem.code == "unconfirmed",
    }
}

/// What the files say where nothing fails.
fn done(act: &Act) -> Files {
    let whole = tell(act, Fault::None, IO);
    assert_eq!(whole.said, Ok(Outcome::Saved), "{}", act.name);
    whole.seen
}

/// Holds every state that the disk may be in against what was said.
fn hold(act: &Act, after: &Files, fault: Fault, error: i32) -> Told {
    let told = tell(act, fault, error);
    let before = &told.before;
    let shown = format!("{}, {fault:?}, error {error}: {:?}", act.name, told.said);
    for image in &told.on_the_way {
        let now = started(image);
        assert!(now == *before || now == *after, "{shown}: {now:?}");
    }
    for image in &told.in_the_end {
        let now = started(image);
        match &told.said {
            _ if is_unconfirmed(&told.said) => {
                assert!(now == *before || now == *after, "{shown}: {now:?}");
            }
            Ok(_) => assert_eq!(now, *after, "{shown}"),
            Err(_) => assert_eq!(now, *before, "{shown}, at the next start"),
        }
    }
    if let Err(problem) = &told.said {
        assert_eq!(told.seen, *before, "{shown}");
        assert!([74, 77].contains(&(problem.exit as u8)), "{shown}");
        let words = problem.to_string();
        if problem.code == "unconfirmed" {
            assert!(words.contains(": not confirmed: ") && words.contains("the next start may still"), "{words}");
        } else {
            assert!(words.contains(": not saved: "), "{words}");
        }
    }
    told
}

#[test]
fn what_was_said_holds_after_a_power_cut() {
    for act in &ACTS {
        let after = done(act);
        for at in 0.. {
            if !hold(act, &after, Fault::Once(at), ERRORS[at % 3]).reached {
                break;
            }
        }
    }
}

#[test]
fn what_was_said_holds_where_the_disk_stays_broken() {
    let mut unconfirmed = 0;
    for act in &ACTS {
        let after = done(act);
        for at in 0.. {
            let told = hold(act, &after, Fault::From(at), ERRORS[at % 3]);
            unconfirmed += usize::from(is_unconfirmed(&told.said));
            if !told.reached {
                break;
            }
        }
    }
    assert!(unconfirmed > 0, "what cannot be taken back is told as such");
}

#[test]
fn whoever_tries_again_after_it_gets_the_change_once() {
    for act in &ACTS[..3] {
        let after = done(act);
        for at in 0.. {
            let mut told = hold(act, &after, Fault::From(at), ROFS);
            if !told.reached {
                break;
            }
            if told.said.is_ok() {
                continue;
            }
            // The disk is whole again.
            let shown = format!("{} from {at}: {:?}", act.name, told.said);
            assert_eq!((act.run)(&mut told.store), Ok(Outcome::Saved), "{shown}");
            assert_eq!(told.store.take_notes(), [], "{shown}");
            assert_eq!(told.desk.open().log(None).unwrap().len(), 1, "{shown}");
            told.store.undo(false).unwrap();
            assert_eq!(records(&seen(&told.desk.dir)), told.before, "{shown}");
        }
    }
}

#[test]
fn a_change_of_several_files_that_is_saved_stays_whatever_is_done_to_one_of_them() {
    let told = tell(&ACTS[2], Fault::None, IO);
    let outside = told.seen["tasks.ron"].replace("// one", "// 1");
    for image in &told.in_the_end {
        // The machine comes up again, and somebody edits one of the files before ulg is started.
        let mut image = image.clone();
        image.insert("tasks.ron".to_string(), outside.clone());
        let now = started(&image);
        assert_eq!(now["city.ron"], told.seen["city.ron"]);
        assert_eq!(now["tasks.ron"], outside);
    }
}
