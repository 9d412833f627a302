//! What becomes of output that nobody takes.

use std::fs::File;
use std::io;
use std::process::Stdio;

use super::harness::{Answer, Desk};

/// The writing end of a pipe whose reader has gone.
fn closed() -> Stdio {
    let (reader, writer) = io::pipe().unwrap();
    drop(reader);
    writer.into()
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let desk = Desk::gdansk();
    for args in [&["status"][..], &["list", "tasks"], &["list", "tasks", "--csv"], &["keys"], &["--help"]] {
        let child = desk.command(args).stdout(closed()).stderr(Stdio::piped()).spawn();
        let answer = Answer::of(child.unwrap().wait_with_output().unwrap());
        assert_eq!((answer.code, answer.stderr.as_str()), (141, ""), "{args:?}");
    }
}

/// Two bodies and two tasks that differ at their very end.
fn alike() -> Desk {
    let desk = Desk::gdansk();
    let body = "Stowarzyszenie Przyjaciół i Mieszkańców Dzielnicy Orunia";
    let call = "Zadzwonić do stowarzyszenia w sprawie umowy najmu sali na";
    let member = |id: &str, last: &str| {
        format!("Member(id: \"{id}\", name: \"{body} {last}\", role: \"ngo\", influence: 3, interest: 4),")
    };
    let task = |id: &str, last: &str| {
        format!("Task(id: \"{id}\", title: \"{call} {last}\", owner: \"{id}\", due: \"2017-10-20\"),")
    };
    let both = |record: &dyn Fn(&str, &str) -> String, last: [&str; 2]| {
        let records = record("upper", last[0]) + &record("lower", last[1]);
        format!("#![enable(implicit_some)]\n[{records}]")
    };
    desk.write("members.ron", &both(&member, ["Górna", "Dolna"]));
    desk.write("tasks.ron", &both(&task, ["parterze", "piętrze"]));
    desk.write("exchange.ron", &format!("[Need(id: \"n\", title: \"{call} piętrze\", by: Some(\"lower\"))]"));
    desk.write("questions.ron", &format!("[Question(id: \"q\", text: \"{call} piętrze\")]"));
    desk.write(
        "actions.ron",
        &format!(
            "[Action(id: \"a\", title: \"{call} piętrze\", lead: Some(\"lower\"), start: Some(\"2017-09-01\"), end: Some(\"2018-09-01\"))]"
        ),
    );
    desk
}

#[test]
fn a_pipe_is_whole() {
    let desk = alike();
    desk.run(["set", "tasks/upper", "notes=x"]).good();
    let body = "Stowarzyszenie Przyjaciół i Mieszkańców Dzielnicy Orunia Dolna";
    let call = "Zadzwonić do stowarzyszenia w sprawie umowy najmu sali na piętrze";
    for (args, words) in [
        (&["list", "members"][..], body),
        (&["list", "tasks"], call),
        (&["list", "tasks"], body),
        (&["list", "tasks", "--filter", "piętrze"], call),
        (&["list", "needs", "--scope", "network"], call),
        (&["show", "member/lower"], body),
        (&["map"], body),
        (&["map", "--ascii"], body),
        (&["map", "--helix"], "Number of"),
        (&["map", "--links", "lower"], body),
        (&["plan"], call),
        (&["plan"], body),
        (&["plan", "--by", "month"], call),
        (&["plan", "--timeline", "--ascii"], call),
        (&["questions"], call),
        (&["match"], call),
        (&["match", "--scope", "own"], call),
        (&["exchange", "--unanswered"], call),
    ] {
        for columns in ["", "20", "80"] {
            let mut command = desk.command(args);
            let answer = Answer::of(command.env("COLUMNS", columns).output().unwrap());
            let text = answer.good();
            assert!(words == "Number of" || text.lines().any(|line| line.contains(words)), "{args:?}\n{text}");
            let cut = ulg::width::CUT;
            assert!(!text.contains(cut), "{args:?}\n{text}");
        }
    }
    desk.run(["done", "lower"]).good();
    assert!(desk.run(["log"]).good().contains(call));
}

#[test]
fn the_brief_in_a_pipe_is_whole() {
    let desk = alike();
    let body = "Stowarzyszenie Przyjaciół i Mieszkańców Dzielnicy Orunia Dolna";
    let call = "Zadzwonić do stowarzyszenia w sprawie umowy najmu sali na";
    let of = |title: &str| format!("{call} {title}, a potem jeszcze raz, bo nikt nie odbierze");
    let meeting = format!("[(id: \"m\", title: \"{}\", date: \"2017-09-01\", present: [\"lower\"])]", of("Dach"));
    desk.write("meetings.ron", &meeting);
    let late = |id: &str, title: &str| {
        format!("Task(id: \"{id}\", title: \"{}\", owner: Some(\"lower\"), due: Some(\"2017-09-20\"))", of(title))
    };
    let tasks = ["Parter", "Strych", "Schody"].map(|title| late(&title.to_lowercase(), title));
    desk.write("tasks.ron", &format!("[{}]", tasks.join(", ")));
    let action =
        format!("[Action(id: \"a\", title: \"{}\", lead: Some(\"lower\"), end: Some(\"2017-09-30\"))]", of("Taras"));
    desk.write("actions.ron", &action);
    let people = "[(id: \"ada\", name: \"Ada Test\", member: Some(\"lower\"), until: Some(\"2017-09-01\"))]";
    desk.write("people.ron", people);
    desk.run(["set", "tasks/strych", "due=2017-10-05"]).good();
    desk.run(["done", "schody"]).good();
    for columns in ["", "20", "80"] {
        let mut command = desk.command(&["brief"]);
        let text = Answer::of(command.env("COLUMNS", columns).output().unwrap()).good();
        for part in ["Dach", "Parter", "Strych", "Schody", "Taras"] {
            assert!(text.contains(&of(part)), "{part}\n{text}");
        }
        assert!(text.contains(body), "{text}");
        assert!(!text.contains(ulg::width::CUT), "{text}");
    }
}

#[test]
fn a_terminal_has_its_own_width() {
    let desk = alike();
    for columns in [40, 60, 80, 120, 200] {
        for args in [
            &["list", "members"][..],
            &["list", "tasks"],
            &["show", "member/lower"],
            &["status"],
            &["questions"],
            &["plan", "--timeline"],
            &["plan", "--money"],
            &["log"],
        ] {
            let text = desk.seen(args, columns).good();
            for line in text.lines() {
                let wide = ulg::width::width(line);
                assert!(wide <= usize::from(columns), "{args:?} in {columns}: {line}");
            }
        }
    }
    let wide = desk.seen(&["list", "members"], 200).good();
    assert_eq!(wide.matches("Orunia Dolna").count(), 1, "{wide}");
}

#[test]
fn a_full_disk_is_said() {
    let desk = Desk::gdansk();
    let full = || File::options().write(true).open("/dev/full").unwrap();
    let child = desk.command(&["status"]).stdout(full()).stderr(Stdio::piped()).spawn();
    let told = Answer::of(child.unwrap().wait_with_output().unwrap()).bad(74);
    assert_eq!(told, "ulg: cannot write the output: no storage space");
    let child = desk.command(&["done", "book-venue"]).stdout(full()).stderr(Stdio::piped()).spawn();
    let told = Answer::of(child.unwrap().wait_with_output().unwrap()).bad(74);
    assert!(told.ends_with("the change is saved"), "{told}");
    assert_eq!(desk.run(["show", "task/book-venue", "--json"]).json()["status"], "Done");
}

#[test]
fn nobody_listening_to_errors_changes_nothing() {
    let desk = Desk::gdansk();
    let child = desk.command(&["list", "nothing"]).stderr(closed()).stdout(Stdio::piped()).spawn();
    let answer = Answer::of(child.unwrap().wait_with_output().unwrap());
    assert_eq!((answer.code, answer.stdout.as_str()), (2, ""));
}

#[test]
fn colour_is_never_asked_for() {
    let desk = Desk::gdansk();
    for setting in ["NO_COLOR", "CLICOLOR_FORCE", "FORCE_COLOR"] {
        for args in [&["status"][..], &["--help"], &["list", "--jsn"]] {
            let output = desk.command(args).env(setting, "1").output().unwrap();
            let answer = Answer::of(output);
            assert!(!answer.stdout.contains('\u{1b}') && !answer.stderr.contains('\u{1b}'));
        }
    }
}
