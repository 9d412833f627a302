//! Many processes on one folder: every acknowledged edit is in the file and in the journal exactly once.

use std::process::{Child, Command};

use ulg::model::Edit;
use ulg::store::Store;

use crate::desk::{Desk, id, path, set, who};

const DIR: &str = "ULG_TEST_CROWD";
const WORKERS: usize = 8;
const EDITS: usize = 100;

fn start(desk: &Desk, name: &str, worker: usize) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(DIR, &desk.dir)
        .env("ULG_TEST_WORKER", worker.to_string())
        .spawn()
        .unwrap()
}

#[test]
fn eight_processes_lose_nothing() {
    let tasks: String = (0..WORKERS).map(|n| format!("    Task(id: \"t{n}\", title: \"0\"),\n")).collect();
    let desk = Desk::with(&[("tasks.ron", &format!("[\n{tasks}    Task(id: \"all\", title: \"all\"),\n]\n"))]);
    let crowd: Vec<Child> = (0..WORKERS).map(|worker| start(&desk, "crowd::worker", worker)).collect();
    for mut child in crowd {
        assert!(child.wait().unwrap().success());
    }
    let mut store = desk.open();
    assert_eq!(store.take_notes(), []);
    let city = store.city();
    for n in 0..WORKERS {
        let count = EDITS / 2;
        assert_eq!(city.task(&format!("t{n}")).unwrap().title, count.to_string());
    }
    // Each worker put its marks on one list they all share.
    let mut tags = city.task("all").unwrap().tags.clone();
    assert_eq!(tags.len(), WORKERS * EDITS / 2);
    tags.sort();
    tags.dedup();
    assert_eq!(tags.len(), WORKERS * EDITS / 2);
    let log = store.log(None).unwrap();
    assert_eq!(log.len(), WORKERS * EDITS);
    let seqs: Vec<u64> = log.iter().rev().map(|entry| entry.seq).collect();
    assert_eq!(seqs, (1..=(WORKERS * EDITS) as u64).collect::<Vec<_>>());
    assert_eq!(desk.names(), [".ulg", "city.ron", "tasks.ron"]);
}

/// Not a test of its own: one of the crowd.
#[test]
fn worker() {
    let Ok(dir) = std::env::var(DIR) else {
        return;
    };
    let worker = std::env::var("ULG_TEST_WORKER").unwrap();
    let mut store = Store::open(dir.as_ref(), who(&format!("w{worker}"))).unwrap();
    for n in 1..=EDITS / 2 {
        let own = set(&format!("task/t{worker}"), "title", Some(&format!("\"{}\"", n - 1)), Some(&format!("\"{n}\"")));
        acknowledged(&mut store, own);
        acknowledged(
            &mut store,
            Edit::Push { record: id("task/all"), path: path("tags"), item: format!("\"{worker}-{n}\"") },
        );
    }
}

/// Tries again as long as others are in the way.
fn acknowledged(store: &mut Store, edit: Edit) {
    loop {
        match crate::desk::commit(store, vec![edit.clone()]) {
            Ok(_) => return,
            Err(problem) => assert_eq!(problem.code, "busy", "{problem}"),
        }
    }
}

#[test]
fn of_two_on_one_field_one_wins_and_the_other_knows() {
    let desk = Desk::with(&[("tasks.ron", "[Task(id: \"a\", title: \"0\")]\n")]);
    let (mut ann, mut ben) = (desk.open_as("ann"), desk.open_as("ben"));
    for round in 0..50 {
        let old = format!("\"{round}\"");
        let edit = |new: &str| set("task/a", "title", Some(&old), Some(new));
        let next = format!("\"{}\"", round + 1);
        let (first, second) = match round % 2 {
            0 => (&mut ann, &mut ben),
            _ => (&mut ben, &mut ann),
        };
        crate::desk::save(first, edit(&next));
        let refused = crate::desk::commit(second, vec![edit("\"mine\"")]).unwrap_err();
        assert_eq!(refused.code, "conflict");
    }
    assert_eq!(desk.read("tasks.ron"), "[Task(id: \"a\", title: \"50\")]\n");
    assert_eq!(desk.open().log(None).unwrap().len(), 50);
}

#[test]
fn readers_never_see_half_a_file() {
    let desk = Desk::with(&[(
        "tasks.ron",
        "[\n    Task(id: \"all\", title: \"all\"),\n    Task(id: \"t0\", title: \"0\"),\n]\n",
    )]);
    let mut child = start(&desk, "crowd::worker", 0);
    let mut looks = 0;
    while child.try_wait().unwrap().is_none() {
        let store = desk.open_as("reader");
        assert_eq!(store.city().trouble, []);
        assert_eq!(store.city().tasks.len(), 2);
        looks += 1;
    }
    assert!(looks > 0);
}
