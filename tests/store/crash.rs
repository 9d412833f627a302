//! A save that fails or dies at any of its steps: the files are whole, old or new, what was said is true, and the next
//! start puts the rest in order.

use std::cell::Cell;
use std::io;
use std::process::Command;

use ulg::model::Edit;
use ulg::store::{DiskStep, OpenOptions, Outcome, Rig};

use crate::desk::{Desk, commit, id, save, set, who};

const TASKS: &str = "[\n    Task(id: \"a\", title: \"A\"), // one\n    Task(id: \"b\", title: \"B\"),\n]\n";
const CHILD: &str = "ULG_TEST_DIE_AT";
const DIR: &str = "ULG_TEST_DIR";

thread_local! {
    /// At which passage of the gate to fail, and with which error.
    static FAIL: Cell<(usize, i32)> = const { Cell::new((usize::MAX, 0)) };
    static PASSED: Cell<usize> = const { Cell::new(0) };
}

fn failing(_: DiskStep) -> io::Result<()> {
    let passed = PASSED.replace(PASSED.get() + 1);
    let (at, error) = FAIL.get();
    if passed == at { Err(io::Error::from_raw_os_error(error)) } else { Ok(()) }
}

fn dying(_: DiskStep) -> io::Result<()> {
    let at: usize = std::env::var(CHILD).unwrap().parse().unwrap();
    if PASSED.replace(PASSED.get() + 1) == at {
        // As kill -9 would: no destructor, no exit handler.
        let _ = rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL);
    }
    Ok(())
}

fn rig(gate: fn(DiskStep) -> io::Result<()>) -> Rig {
    Rig { gate, ..Rig::default() }
}

fn actions() -> [(&'static str, Vec<Edit>); 3] {
    [
        ("set", vec![set("task/a", "title", Some("\"A\""), Some("\"Z\""))]),
        ("archive", vec![Edit::Archive { record: id("task/a") }]),
        (
            "two files",
            vec![set("task/b", "title", Some("\"B\""), Some("\"Y\"")), set("city", "country", None, Some("\"PL\""))],
        ),
    ]
}

/// The texts of all data files.
fn texts(desk: &Desk) -> Vec<(String, String)> {
    let names = desk.names().into_iter().filter(|name| name.ends_with(".ron"));
    names.map(|name| (name.clone(), desk.read(&name))).collect()
}

/// The same, an archive that was not there counting as empty.
fn records(desk: &Desk) -> Vec<(String, String)> {
    let empty = "#![enable(implicit_some)]\n[\n]\n";
    texts(desk).into_iter().filter(|(_, text)| text != empty).collect()
}

/// What the files say before and after an action that goes well.
fn sides(edits: Vec<Edit>) -> [Vec<(String, String)>; 2] {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let before = records(&desk);
    commit(&mut desk.open(), edits).unwrap();
    [before, records(&desk)]
}

#[test]
fn every_step_may_fail() {
    const NOSPC: i32 = 28;
    const IO: i32 = 5;
    const ACCES: i32 = 13;
    for (name, edits) in actions() {
        let [before, after] = sides(edits.clone());
        for at in 0.. {
            let desk = Desk::with(&[("tasks.ron", TASKS)]);
            let mut store = desk.open_rigged(rig(failing));
            FAIL.set((at, [NOSPC, IO, ACCES][at % 3]));
            PASSED.set(0);
            let outcome = commit(&mut store, edits.clone());
            let reached = PASSED.get() > at;
            FAIL.set((usize::MAX, 0));
            let shown = format!("{name}, failing at {at}: {outcome:?}");
            let now = records(&desk);
            match &outcome {
                Ok(_) => assert_eq!(now, after, "{shown}"),
                Err(problem) => {
                    assert_eq!(now, before, "{shown}");
                    assert!([74, 77].contains(&(problem.exit as u8)), "{shown}");
                }
            }
            let left = desk.names().into_iter().filter(|name| name.ends_with(".tmp"));
            assert_eq!(left.count(), 0, "{shown}");
            // What was refused is not in the log, and the next save works.
            let count = usize::from(outcome.is_ok());
            let mut again = desk.open();
            assert_eq!(again.take_notes(), [], "{shown}");
            save(&mut again, set("task/b", "owner", None, Some("\"x\"")));
            assert_eq!(again.log(None).unwrap().len(), count + 1, "{shown}");
            if !reached {
                assert_eq!(outcome.unwrap(), Outcome::Saved);
                break;
            }
        }
    }
}

#[test]
fn a_folder_that_cannot_be_synced_is_the_third_outcome() {
    fn gate(step: DiskStep) -> io::Result<()> {
        match step {
            DiskStep::FolderSync => Err(io::Error::from_raw_os_error(5)),
            _ => Ok(()),
        }
    }
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let mut store = desk.open_rigged(rig(gate));
    let [(_, edits), ..] = actions();
    match commit(&mut store, edits).unwrap() {
        Outcome::Unconfirmed(why) => assert!(why.contains("written, not confirmed"), "{why}"),
        Outcome::Saved => panic!("it was not confirmed"),
    }
    assert!(desk.read("tasks.ron").contains("\"Z\""));
    assert_eq!(store.city().tasks[0].title, "Z");
}

#[test]
fn every_step_may_be_the_last() {
    for (which, (name, edits)) in actions().into_iter().enumerate() {
        let [before, after] = sides(edits);
        for at in 0.. {
            let desk = Desk::with(&[("tasks.ron", TASKS)]);
            let child = Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "crash::child", "--nocapture"])
                .env(CHILD, at.to_string())
                .env(DIR, &desk.dir)
                .env("ULG_TEST_ACTION", which.to_string())
                .output()
                .unwrap();
            let shown = format!("{name}, dying at {at}");
            // Each file is whole at once, and after the next start all of them are on one side.
            for (file, text) in records(&desk) {
                let sides = [&before, &after];
                let known = sides.iter().any(|side| side.contains(&(file.clone(), text.clone())));
                assert!(known, "{shown}: {file}\n{text}");
            }
            let mut store = desk.open();
            let now = records(&desk);
            assert!(now == before || now == after, "{shown}: {now:?}");
            let left = desk.names().into_iter().filter(|name| name.ends_with(".tmp"));
            assert_eq!(left.count(), 0, "{shown}");
            store.take_notes();
            assert_eq!(desk.open().take_notes(), [], "said once; {shown}");
            let log = store.log(None).unwrap().len();
            assert_eq!(log, usize::from(now == after), "{shown}");
            if now == after {
                store.undo(false).unwrap();
                assert_eq!(records(&desk), before, "{shown}");
            }
            if child.status.success() {
                assert_eq!(now, after, "{shown}");
                assert!(at > 5, "the steps are gone through");
                break;
            }
        }
    }
}

/// Not a test of its own: what the test above runs and kills.
#[test]
fn child() {
    let Ok(dir) = std::env::var(DIR) else {
        return;
    };
    let which: usize = std::env::var("ULG_TEST_ACTION").unwrap().parse().unwrap();
    let mut store = OpenOptions::new().rigged(rig(dying)).open(dir.as_ref(), who("ann")).unwrap();
    let (_, edits) = actions()[which].clone();
    commit(&mut store, edits).unwrap();
}

#[test]
fn a_cut_off_change_whose_file_moved_on_is_dropped_and_said() {
    fn gate(step: DiskStep) -> io::Result<()> {
        match step {
            DiskStep::Temp => panic!("the process is gone here"),
            _ => Ok(()),
        }
    }
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let mut store = desk.open_rigged(rig(gate));
    let [(_, edits), ..] = actions();
    let died = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let _ = commit(&mut store, edits);
    }));
    assert!(died.is_err());
    drop(store);
    let outside = TASKS.replace("// one", "// 1");
    desk.write("tasks.ron", &outside);
    let mut store = desk.open();
    assert_eq!(desk.read("tasks.ron"), outside);
    let notes = store.take_notes();
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0].code, "dropped");
    assert!(store.log(None).unwrap().is_empty());
    save(&mut store, set("task/a", "title", Some("\"A\""), Some("\"Z\"")));
    assert_eq!(store.log(None).unwrap().len(), 1);
}

#[test]
fn a_torn_journal_line_is_set_aside() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    save(&mut desk.open(), set("task/a", "title", Some("\"A\""), Some("\"Z\"")));
    let journal = desk.read(".ulg/journal");
    desk.write(".ulg/journal", &format!("{journal}Entry(seq: 2, at: \"20"));
    let mut store = desk.open();
    let notes = store.take_notes();
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0].code, "journal-torn");
    assert_eq!(desk.read(".ulg/journal"), journal);
    assert_eq!(desk.read(".ulg/journal.torn"), "Entry(seq: 2, at: \"20\n");
    assert_eq!(desk.open().take_notes(), []);
    store.undo(false).unwrap();
    assert_eq!(desk.read("tasks.ron"), TASKS);
}

#[test]
fn a_journal_that_is_gone_costs_undo_only() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    save(&mut desk.open(), set("task/a", "title", Some("\"A\""), Some("\"Z\"")));
    std::fs::remove_dir_all(desk.path(".ulg")).unwrap();
    let mut store = desk.open();
    assert!(store.undo(false).is_err());
    save(&mut store, set("task/a", "title", Some("\"Z\""), Some("\"Y\"")));
    assert_eq!(store.undo(false).unwrap().seq, 1);
}

#[test]
fn leftovers_of_a_dead_save_are_swept_once() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    desk.write(".ulg-abc123.tmp", "half");
    let mut store = desk.open();
    let notes = store.take_notes();
    assert_eq!(notes[0].code, "leftover");
    assert!(!desk.names().contains(&".ulg-abc123.tmp".to_string()));
    assert_eq!(desk.open().take_notes(), []);
}
