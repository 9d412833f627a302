//! What is private is in no answer that nobody asked to hold it: planted values are looked for in every default output.

use ulg::model::Kind;

use crate::harness::{Answer, Desk};

/// Words that stand in private fields only.
const PLANTED: [&str; 12] = [
    "Resistant", "Leading", "Neutral", "PlantedNoteMember", "PlantedNoteTask", "PlantedNoteMeeting",
    "PlantedNoteAction", "PlantedNoteLink", "PlantedNoteMatch", "Planted Stand-In", "planted@example.org",
    "+00 PLANTED",
];

/// A city in which every private field holds something.
fn planted() -> Desk {
    let desk = Desk::gdansk();
    let write = |name: &str, text: &str| {
        desk.write(name, &format!("#![enable(implicit_some)]\n[{text}]"));
    };
    write(
        "members.ron",
        r#"Member(id: "one", name: "Body One", role: "ngo", influence: 4, interest: 4, stance: Resistant, stance_wanted: Leading, trust: 2, notes: "PlantedNoteMember"),
           Member(id: "two", name: "Body Two", role: "ngo", influence: 3, interest: 4)"#,
    );
    write(
        "people.ron",
        r#"Person(id: "ada", name: "Ada Test", member: "one", email: "planted@example.org", phone: "+00 PLANTED", notes: "PlantedNoteMember")"#,
    );
    write(
        "links.ron",
        r#"Link(id: "quarrel", from: "one", to: "two", kind: Conflict, strength: 2, trust: -1, note: "PlantedNoteLink"),
           Link(id: "help", from: "two", to: "one", kind: Advice, trust: 2, note: "PlantedNoteLink")"#,
    );
    write("tasks.ron", r#"Task(id: "t", title: "Task", owner: "one", due: "2017-10-20", notes: "PlantedNoteTask")"#);
    write(
        "actions.ron",
        r#"Action(id: "a", title: "Action", kind: Stop, lead: "one", end: "2018-01-01", notes: "PlantedNoteAction")"#,
    );
    write(
        "meetings.ron",
        r#"Meeting(id: "m", title: "Meeting", date: "2017-10-01", present: ["one"], stand_ins: [(member: "one", name: "Planted Stand-In")], notes: "PlantedNoteMeeting")"#,
    );
    write(
        "exchange.ron",
        r#"Need(id: "n", title: "Empty buildings for makers", matches: [(offer: "o", state: Asked, note: "PlantedNoteMatch")]),
           Offer(id: "o", title: "Vacant buildings", by: "two")"#,
    );
    write("questions.ron", r#"Question(id: "q", text: "Question?")"#);
    desk
}

fn run(desk: &Desk, args: &[&str]) -> Answer {
    Answer::of(desk.command(args).output().unwrap())
}

#[test]
fn nothing_private_is_in_an_answer_that_was_not_asked_for_it() {
    let desk = planted();
    // What the journal holds of them is private too.
    for set in [
        ["member/one", "stance=Neutral"],
        ["member/one", "notes=PlantedNoteMember, again"],
        ["meeting/m", "notes=PlantedNoteMeeting, again"],
        ["link/quarrel", "note=PlantedNoteLink, again"],
        ["task/t", "status=Doing"],
    ] {
        run(&desk, &["set", set[0], set[1]]);
    }
    run(&desk, &["add", "link", "two ; one ; conflict ; 3"]);
    let mut all: Vec<Vec<&str>> = Vec::new();
    for kind in Kind::all().map(Kind::name) {
        for shape in ["", "--json", "--csv"] {
            all.push(["list", kind, shape].into_iter().filter(|arg| !arg.is_empty()).collect());
        }
    }
    for record in [
        "member/one", "person/ada", "link/help", "task/t", "action/a", "meeting/m", "need/n", "offer/o", "question/q",
        "city",
    ] {
        all.push(vec!["show", record]);
        all.push(vec!["show", record, "--json"]);
    }
    for args in [
        &["status"][..],
        &["status", "--json"],
        &["check"],
        &["check", "--json"],
        &["log"],
        &["log", "--json"],
        &["map"],
        &["map", "--md"],
        &["map", "--json"],
        &["map", "--helix"],
        &["map", "--links", "one"],
        &["map", "--links", "one", "--json"],
        &["map", "--links", "two", "--md"],
        &["map", "--since", "today"],
        &["plan"],
        &["plan", "--json"],
        &["plan", "--stopping"],
        &["plan", "--coherence"],
        &["plan", "--timeline"],
        &["match"],
        &["match", "--json"],
        &["match", "--scope", "own"],
        &["exchange"],
        &["exchange", "--export"],
        &["brief"],
        &["brief", "--since", "today"],
        &["minutes"],
        &["questions"],
        &["list", "needs", "--scope", "network", "--json"],
        &["list", "needs", "--scope", "network", "--csv"],
    ] {
        all.push(args.to_vec());
    }
    for args in all {
        let answer = run(&desk, &args);
        assert!(matches!(answer.code, 0 | 1), "{args:?} {answer:?}");
        for word in PLANTED.iter().chain(&["Conflict", "quarrel"]) {
            let is_label = *word == "quarrel" && args[0] == "log";
            assert!(is_label || !answer.stdout.contains(word), "{word} in {args:?}\n{}", answer.stdout);
        }
    }
    run(&desk, &["show", "link/quarrel"]).bad(2);
}

#[test]
fn private_asks_for_all_of_it() {
    let desk = planted();
    let mut told = String::new();
    for kind in Kind::all().map(Kind::name) {
        for shape in ["--json", "--csv"] {
            told.push_str(&run(&desk, &["list", kind, shape, "--private"]).good());
        }
    }
    for word in PLANTED.iter().chain(&["Conflict", "quarrel"]) {
        assert!(*word == "Neutral" || told.contains(word), "{word}");
    }
    let shown = run(&desk, &["show", "meeting/m", "--private"]).good();
    assert!(shown.contains("Planted Stand-In"), "{shown}");
    assert!(run(&desk, &["show", "link/quarrel", "--private"]).good().contains("Conflict"));
    let links = run(&desk, &["map", "--links", "one", "--private"]).good();
    assert!(links.contains("Conflict 2 with Body Two"), "{links}");
    let kept = run(&desk, &["show", "member/one"]).good();
    assert!(kept.ends_with("(private fields are left out; --private shows them)\n"), "{kept}");
    run(&desk, &["set", "member/one", "notes=asked for"]).good();
    assert!(run(&desk, &["log", "--private"]).good().contains("asked for"));
    assert!(run(&desk, &["list", "--help"]).good().contains("--private"));
}

#[test]
fn a_change_of_many_is_one_line_of_the_log() {
    let desk = Desk::gdansk();
    let rows: String = (0..60).map(|row| format!("Body {row};Ola Example{row}\n")).collect();
    desk.write("list.csv", &format!("Organisation;Contact person\n{rows}"));
    assert_eq!(desk.run(["import", "list.csv", "--people", "--yes"]).code, 0);
    let log = desk.run(["log"]).good();
    assert!(log.contains("and ") && log.contains(" more\n") && log.lines().all(|line| line.len() < 200), "{log}");
}
