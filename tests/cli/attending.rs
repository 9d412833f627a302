//! Who came, from the command line: a seat counts once at a meeting, whatever the file says and by whatever road it got in.

use serde_json::json;

use super::harness::Desk;

const MEETINGS: &str = r#"[
    Meeting(id: "m1", title: "ULG 1", date: "2026-05-05", present: ["parks", "parks", "gone"]),
    Meeting(id: "m2", title: "ULG 2", date: "2026-09-05", present: ["parks"], excused: ["parks"], absent: ["bakery"]),
    Meeting(id: "m3", title: "ULG 3", date: "2026-10-05", present: ["parks", "bakery"], stand_ins: [(member: "bakery", name: "Somebody")]),
]
"#;

fn town() -> Desk {
    Desk::town(&[("meetings.ron", MEETINGS)])
}

#[test]
fn each_seat_counts_once_everywhere() {
    let desk = town();
    let minutes = |meeting: &str| desk.run(["minutes", meeting]).good();
    assert!(minutes("m1").contains("## Present (2)\n"));
    let second = minutes("m2");
    assert!(second.contains("## Present (1)\n"), "{second}");
    assert!(!second.contains("Excused"), "{second}");
    let list = desk.run(["list", "meetings"]).good();
    let came = |title: &str| {
        let row = list.lines().find(|line| line.contains(title)).unwrap();
        row.split_whitespace().any(|word| word == "2")
    };
    assert!(came("ULG 1"), "{list}");
    let shown = desk.run(["show", "meetings/m2", "--json"]).json();
    assert_eq!(shown["present"], json!(["parks"]));
    assert_eq!(shown["excused"], json!([]));
    let shown = desk.run(["show", "meetings/m1"]).good();
    assert!(shown.contains("Parks Office, Old Mill"), "{shown}");
    let csv = desk.run(["list", "meetings", "--csv"]).good();
    assert!(csv.contains("parks; gone"), "{csv}");
    let status = desk.run(["status", "--json"]).json();
    assert_eq!(status["helix"]["Public"]["came"], json!(60.0));
}

#[test]
fn check_names_a_seat_that_stands_twice() {
    let answer = town().run(["check"]);
    assert_eq!(answer.code, 1, "{answer:?}");
    for finding in [
        "meetings.ron:2:78: parks stands in `present` twice",
        "meetings.ron:3:89: parks stands in `present` and in `excused`",
    ] {
        assert!(answer.stdout.contains(finding), "{}", answer.stdout);
    }
    assert_eq!(answer.stdout.matches("stands in").count(), 2);
}

#[test]
fn what_puts_a_seat_into_a_list_takes_it_out_of_the_others() {
    let desk = town();
    let lists = |meeting: &str| {
        let shown = desk.run(["show", meeting, "--json", "--private"]).json();
        ["present", "excused", "absent", "stand_ins"].map(|list| match shown[list].as_array() {
            Some(items) => items.len(),
            None => 0,
        })
    };
    let before = desk.file("meetings.ron");
    for (assignments, after) in [
        (&["excused+=parks"][..], [1, 1, 0, 1]),
        (&["excused+=parks,bakery"], [0, 2, 0, 0]),
        (&["absent=bakery,parks"], [0, 0, 2, 0]),
        (&["excused=parks", "absent+=parks"], [1, 1, 0, 1]),
        (&["present-=bakery", "excused+=bakery"], [1, 1, 0, 0]),
        (&["present=choir,parks,choir"], [2, 0, 0, 1]),
        (&["present+=choir", "excused+=choir"], [3, 0, 0, 1]),
    ] {
        let mut args = vec!["set", "meetings/m3"];
        args.extend(assignments);
        let answer = desk.command(&args).output().unwrap();
        assert!(answer.status.success(), "{assignments:?} {answer:?}");
        assert_eq!(lists("meetings/m3"), after, "{assignments:?}");
        desk.run(["undo"]).good();
        assert_eq!(desk.file("meetings.ron"), before, "{assignments:?}");
    }
    desk.run(["add", "meeting", "ULG 4 ; 2026-12-01 ; present=parks,parks ; excused=parks,choir"]).good();
    let meeting = desk.file("meetings.ron");
    assert!(meeting.contains("present: [\"parks\"]"), "{meeting}");
    assert!(meeting.contains("excused: [\"choir\"]"), "{meeting}");
}
