//! An erasure that fails or dies at any of its steps: running it again finishes it, and then no byte is left.

use std::cell::Cell;
use std::io;
use std::process::Command;

use ulg::store::{DiskStep, OpenOptions, Rig, Whose};

use crate::desk::{Desk, save, set, who};
use crate::erase::{erase, lived_in, nowhere};

thread_local! {
    static FAIL: Cell<usize> = const { Cell::new(usize::MAX) };
    static PASSED: Cell<usize> = const { Cell::new(0) };
}

fn failing(_: DiskStep) -> io::Result<()> {
    let passed = PASSED.replace(PASSED.get() + 1);
    if passed == FAIL.get() { Err(io::Error::from_raw_os_error(28)) } else { Ok(()) }
}

fn dying(_: DiskStep) -> io::Result<()> {
    let at: usize = std::env::var(CHILD).unwrap().parse().unwrap();
    if PASSED.replace(PASSED.get() + 1) == at {
        let _ = rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL);
    }
    Ok(())
}

const CHILD: &str = "ULG_TEST_ERASE_DIE_AT";
const DIR: &str = "ULG_TEST_ERASE_DIR";

fn rig(gate: fn(DiskStep) -> io::Result<()>) -> Rig {
    Rig { gate, ..Rig::default() }
}

#[test]
fn every_step_may_fail_and_running_it_again_finishes() {
    every_cut(lived_in, |desk| {
        nowhere(desk);
        assert_eq!(desk.open().city().trouble, []);
    });
}

/// Erases in folders made alike, each time failing one step later, and finishes it.
pub fn every_cut(make: fn() -> Desk, judge: impl Fn(&Desk)) {
    for at in 0.. {
        let desk = make();
        let mut store = desk.open_rigged(rig(failing));
        PASSED.set(0);
        FAIL.set(at);
        let answer = store.erase(&Whose::Id("ola-zolc".to_string()));
        let reached = PASSED.get() > at;
        FAIL.set(usize::MAX);
        if let Err(problem) = &answer {
            for name in ["erasing.new", "journal.new"] {
                assert!(!desk.path(".ulg").join(name).exists(), "{at}: {name}");
            }
            let mut again = desk.open();
            let begun = again.is_erasing();
            let words = if begun { "the erasure is not finished: " } else { "nothing was erased: " };
            assert!(problem.what.starts_with(words), "{at}: {problem}");
            assert_eq!(again.take_notes().len(), usize::from(begun), "{at}");
            erase(&mut again);
        }
        judge(&desk);
        if !reached {
            assert!(at > 10, "the steps are gone through: {at}");
            break;
        }
    }
}

#[test]
fn every_step_may_be_the_last_and_running_it_again_finishes() {
    for at in (0..).step_by(3) {
        let desk = lived_in();
        let child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "erase_cut::child", "--nocapture"])
            .env(CHILD, at.to_string())
            .env(DIR, &desk.dir)
            .output()
            .unwrap();
        let mut store = desk.open();
        assert_eq!(store.city().trouble, [], "{at}");
        if !child.status.success() {
            erase(&mut store);
        }
        nowhere(&desk);
        // What is saved next is noted as ever.
        let before = store.log(None).unwrap().len();
        save(&mut store, set("task/u", "owner", None, Some("\"a\"")));
        assert_eq!(store.log(None).unwrap().len(), before + 1, "{at}");
        if child.status.success() {
            break;
        }
    }
}

/// Not a test of its own: what the test above runs and kills.
#[test]
fn child() {
    let Ok(dir) = std::env::var(DIR) else {
        return;
    };
    let mut store = OpenOptions::new().rigged(rig(dying)).open(dir.as_ref(), who("ann")).unwrap();
    erase(&mut store);
}
