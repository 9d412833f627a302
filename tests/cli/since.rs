//! What has changed, told to others: every kind of change the journal holds, and nothing of what is private.

use crate::harness::{Answer, Desk};

fn run(desk: &Desk, args: &[&str]) -> String {
    Answer::of(desk.command(args).output().unwrap()).good()
}

#[test]
fn every_kind_of_change_is_in_the_brief() {
    for (assignment, sort, title) in [
        (["tasks/book-venue", "owner=city-library"], "Changed", "Book the venue"),
        (["tasks/book-venue", "status=doing"], "Changed", "Book the venue"),
        (["tasks/book-venue", "notes=Hush now"], "Changed", "Book the venue"),
        (["members/labour-office", "ring=core"], "Changed", "Gdańsk Labour Office"),
        (["members/labour-office", "role=ngo"], "Changed", "Gdańsk Labour Office"),
        (["members/labour-office", "stance=resistant"], "Changed", "Gdańsk Labour Office"),
        (["members/labour-office", "trust=1"], "Changed", "Gdańsk Labour Office"),
        (["meetings/ulg-7", "decisions+=We meet again"], "Changed", "ULG"),
        (["meetings/ulg-7", "present+=orunia-house"], "Changed", "ULG"),
        (["needs/brokerage-capacity", "matches+=(offer: \"turin/impact-funds\", state: Idea)"], "Matches noted", ""),
        (["needs/brokerage-capacity", "matches+=(offer: \"turin/impact-funds\", state: Asked)"], "Matches noted", ""),
        (
            ["needs/brokerage-capacity", "matches+=(offer: \"turin/impact-funds\", state: Rejected)"],
            "Matches noted",
            "",
        ),
        (["questions/common-good", "sent=tn-paris"], "Changed", "Who owns"),
        (["city", "mission=Hush, another mission"], "Changed", "Gdańsk"),
    ] {
        let desk = Desk::gdansk();
        run(&desk, &["set", assignment[0], assignment[1]]);
        let brief = run(&desk, &["brief", "--since", "today"]);
        let line = brief.lines().find(|line| line.starts_with(&format!("- {sort} (1)")));
        let line = line.unwrap_or_else(|| panic!("{assignment:?}\n{brief}"));
        assert!(line.contains(title), "{assignment:?} {line}");
        for secret in ["Hush", "Resistant"] {
            assert!(!brief.contains(secret), "{secret}");
        }
        run(&desk, &["undo"]);
        assert!(!run(&desk, &["brief", "--since", "today"]).contains("Changed ("), "{assignment:?}");
    }
}

#[test]
fn the_map_tells_what_changed_on_its_members() {
    let desk = Desk::gdansk();
    run(&desk, &["set", "members/labour-office", "ring=core", "stance=resistant", "notes=Hush now"]);
    let told = run(&desk, &["map", "--since", "today"]);
    assert!(told.contains("ring Member -> Core") || told.contains("Labour Office: ring"), "{told}");
    assert!(told.contains("stance changed, notes changed"), "{told}");
    assert!(!told.contains("Resistant") && !told.contains("Hush") && !told.contains("Nothing changed"), "{told}");
}

#[test]
fn what_is_archived_is_told() {
    let desk = Desk::gdansk();
    run(&desk, &["remove", "tasks/book-venue"]);
    let brief = run(&desk, &["brief", "--since", "today"]);
    assert!(brief.contains("- Archived (1): Book the venue"), "{brief}");
}
