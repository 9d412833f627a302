//! How long things take, for a person to read; nothing is asserted. Run in release:
//! `cargo test --release --test store speed -- --ignored --nocapture`.

use std::fmt::Write;
use std::time::{Duration, Instant};

use ulg::model::Edit;
use ulg::store::Store;

use crate::desk::{Desk, commit, id, save, set, who};

fn members(count: usize) -> String {
    let mut text = "#![enable(implicit_some)]\n// Seats.\n[\n".to_string();
    for n in 0..count {
        writeln!(
            text,
            "    Member(\n        id: \"m{n}\",\n        name: \"Member number {n} of Łódź\",\n        role: \"public\", \
             ring: Core,\n        influence: 4, interest: 3,   // the room said 3\n        interest_range: (3, \
             5),\n        stance: Neutral, stance_wanted: Supportive,\n        interests: \"Wants the map to change how \
             work is shared\",\n        skills: [\"job coaching\", \"EU funds\"],\n        contacted: \
             \"2017-10-10\",\n    ),"
        )
        .unwrap();
    }
    text + "]\n"
}

fn tasks(count: usize) -> String {
    let mut text = "[\n".to_string();
    for n in 0..count {
        writeln!(
            text,
            "    Task(id: \"t{n}\", title: \"Task number {n}\", owner: \"m{n}\", status: Todo, due: \"2026-11-30\"),"
        )
        .unwrap();
    }
    text + "]\n"
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn timed(rounds: usize, mut work: impl FnMut(usize)) -> Duration {
    let time = |round| {
        let start = Instant::now();
        work(round);
        start.elapsed()
    };
    median((0..rounds).map(time).collect())
}

#[test]
#[ignore = "measures; run it in release"]
fn speed() {
    for count in [60, 1_000, 10_000] {
        let (members, tasks) = (members(count), tasks(count));
        println!(
            "{count} members ({} KB) and tasks ({} KB)",
            members.len() / 1024,
            tasks.len() / 1024
        );
        let desk = Desk::with(&[("members.ron", &members), ("tasks.ron", &tasks)]);
        println!(
            "  open             {:>8.1?}",
            timed(9, |_| drop(desk.open()))
        );
        let mut store = desk.open();
        let member = format!("member/m{}", count / 2);
        let value = |round: usize| ((round + 3) % 5 + 1).to_string();
        let set_one = |round| {
            let (old, new) = (value(round), value(round + 1));
            set(&member, "influence", Some(&old), Some(&new))
        };
        println!(
            "  set a field      {:>8.1?}",
            timed(11, |round| save(&mut store, set_one(round)))
        );
        println!(
            "  undo             {:>8.1?}",
            timed(11, |_| drop(store.undo(false).unwrap()))
        );
        println!(
            "  redo             {:>8.1?}",
            timed(11, |_| drop(store.redo().unwrap()))
        );
        let add = |round| Edit::Add {
            record: id(&format!("task/n{round}")),
            fields: vec![("id", format!("\"n{round}\"")), ("title", "\"New\"".into())],
        };
        println!(
            "  add a record     {:>8.1?}",
            timed(11, |round| save(&mut store, add(round)))
        );
        let gone = |round| Edit::Archive {
            record: id(&format!("task/t{round}")),
        };
        println!(
            "  archive a record {:>8.1?}",
            timed(11, |round| save(&mut store, gone(round)))
        );
        let all = (0..count).map(|n| set(&format!("member/m{n}"), "trust", None, Some("3")));
        let all: Vec<_> = all.collect();
        let start = Instant::now();
        commit(&mut store, all).unwrap();
        println!("  set one of each  {:>8.1?}", start.elapsed());
        let start = Instant::now();
        store.undo(false).unwrap();
        println!("  undo all that    {:>8.1?}", start.elapsed());
        store.redo().unwrap();
        let many = (0..200).map(|n| add(1000 + n)).collect();
        let start = Instant::now();
        commit(&mut store, many).unwrap();
        println!("  add 200 records  {:>8.1?}", start.elapsed());
        println!(
            "  refresh, nothing {:>8.1?}",
            timed(11, |_| assert!(!store.refresh().unwrap()))
        );
        println!(
            "  problems         {:>8.1?}",
            timed(3, |_| drop(store.problems()))
        );
    }
    println!(
        "example            {:>8.1?}",
        timed(9, |_| drop(Store::example("gdansk", who("ann"))))
    );
}
