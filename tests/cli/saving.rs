//! Many processes on one folder, and processes that are killed: nothing that was said to be saved is lost, and every file
//! is whole at any moment.

use std::collections::BTreeSet;
use std::fs;
use std::process::{Child, Stdio};
use std::thread;

use super::harness::{Answer, Desk};

const WORKERS: usize = 8;
const EDITS: usize = 25;

#[test]
fn eight_processes_lose_nothing() {
    let desk = Desk::gdansk();
    let edit = |worker: usize, number: usize| {
        let tag = format!("tags+=w{worker}-{number}");
        loop {
            let answer = desk.run(["set", "tasks/book-venue", &tag]);
            match answer.code {
                0 => return,
                75 => {}
                _ => panic!("{answer:?}"),
            }
        }
    };
    thread::scope(|scope| {
        for worker in 0..WORKERS {
            let edit = &edit;
            scope.spawn(move || (0..EDITS).for_each(|number| edit(worker, number)));
        }
    });
    let task = desk.run(["show", "tasks/book-venue", "--json"]).json();
    let tags: Vec<&str> = task["tags"].as_array().unwrap().iter().map(|tag| tag.as_str().unwrap()).collect();
    let expected = (0..WORKERS).flat_map(|worker| (0..EDITS).map(move |number| format!("w{worker}-{number}")));
    let missing: Vec<String> = expected.filter(|tag| !tags.contains(&tag.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert_eq!(tags.iter().collect::<BTreeSet<_>>().len(), tags.len(), "one twice");
    let log = desk.run(["log", "--json"]).json();
    assert_eq!(log.as_array().unwrap().len(), WORKERS * EDITS);
    assert_eq!(desk.run(["check"]).good(), "");
}

/// When a process is killed.
#[derive(Debug, Clone, Copy)]
enum Moment {
    /// After so many turns of an empty loop.
    Turns(u32),
    /// When the journal has grown.
    Journal,
    /// When a file that is not of the city lies in the folder.
    Beside,
}

fn names(desk: &Desk) -> BTreeSet<String> {
    let entries = fs::read_dir(desk.city()).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

fn journal(desk: &Desk) -> u64 {
    let files = fs::read_dir(desk.city().join(".ulg")).into_iter().flatten().flatten();
    let journals = files.filter(|file| file.file_name().to_string_lossy().starts_with("journal"));
    journals.filter_map(|file| file.metadata().ok()).map(|data| data.len()).sum()
}

fn wait_for(desk: &Desk, moment: Moment, child: &mut Child, known: &BTreeSet<String>, grown: u64) {
    if let Moment::Turns(turns) = moment {
        (0..turns).for_each(|_| std::hint::spin_loop());
        return;
    }
    while child.try_wait().unwrap().is_none() {
        let come = match moment {
            Moment::Journal => journal(desk) > grown,
            _ => !names(desk).is_subset(known),
        };
        if come {
            return;
        }
    }
}

#[test]
fn a_killed_save_leaves_whole_files() {
    let desk = Desk::gdansk();
    desk.run(["set", "tasks/book-venue", "title=Turn 0"]).good();
    let template = desk.file("tasks.ron");
    let whole = |number: usize| template.replace("\"Turn 0\"", &format!("\"Turn {number}\""));
    let known = names(&desk);
    let moments = (0..10).map(|step| Moment::Turns(step * 300_000));
    let moments = moments.chain((0..14).map(|step| match step % 2 {
        0 => Moment::Journal,
        _ => Moment::Beside,
    }));
    let mut last = 0;
    let mut killed = 0;
    for (number, moment) in moments.enumerate().map(|(place, moment)| (place + 1, moment)) {
        let grown = journal(&desk);
        let mut child = desk
            .command(&["set", "tasks/book-venue", &format!("title=Turn {number}")])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        wait_for(&desk, moment, &mut child, &known, grown);
        child.kill().unwrap();
        let answer = Answer::of(child.wait_with_output().unwrap());
        killed += usize::from(answer.code == -1);
        let found = desk.file("tasks.ron");
        let (old, new) = (whole(last), whole(number));
        assert!(found == old || found == new, "torn at {moment:?}");
        assert!(answer.code != 0 || found == new, "saved and lost at {moment:?}");
        let check = desk.run(["check"]);
        assert_eq!((check.code, check.stdout.as_str()), (0, ""), "{moment:?}: {check:?}");
        let settled = desk.file("tasks.ron");
        assert!(settled == old || settled == new, "spoiled by repair at {moment:?}");
        assert!(found == old || settled == new, "taken back by repair at {moment:?}");
        last = if settled == new { number } else { last };
        assert_eq!(names(&desk), known, "left behind at {moment:?}");
    }
    assert!(killed > 0, "nothing was killed");
    desk.run(["set", "tasks/book-venue", "title=The end"]).good();
}
