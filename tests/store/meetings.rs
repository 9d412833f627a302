//! What is done at a meeting, on the disk: each is one small hunk and one undo.

use ulg::model::attend::{Came, attend, stand_in};
use ulg::model::choice::{MeetingKind, MeetingSlot};
use ulg::model::meeting::{answer, carry, follow_up, share};
use ulg::model::records::{Meeting, Question};
use ulg::model::{Edit, leave};
use ulg::problem::Problem;
use ulg::store::Store;

use crate::desk::{Desk, commit, why};

const MEMBERS: &str = "[
    Member(id: \"a\", name: \"Atelier\"),
    Member(id: \"b\", name: \"Bakers\"), // by the river
    Member(id: \"g\", name: \"A firm\", ring: Ghost),
    Member(id: \"x\", name: \"Exiles\", status: Left, until: \"2026-01-01\"),
]
";
const MEETINGS: &str = "[
    Meeting(
        id: \"m\", title: \"ULG 1\", date: \"2026-11-20\",   // a Friday
        agenda: [Item(what: \"Round\", done: true), Item(what: \"Who pays?\")],
        present: [\"a\"], excused: [\"b\"],
    ),
    Meeting(id: \"tn\", title: \"Paris\", kind: Transnational, date: \"2026-12-20\"),
    Meeting(id: \"early\", title: \"Turin\", kind: Transnational, date: \"2026-01-20\"),
]
";
const QUESTIONS: &str = "[
    Question(id: \"q\", text: \"Why?\", raised: \"m\"),
]
";
const TASKS: &str = "[
    Task(id: \"t\", title: \"T\", owner: \"b\"),
    Task(id: \"u\", title: \"U\", owner: \"b\", status: Done),
]
";
const PEOPLE: &str = "[
    Person(id: \"p\", name: \"Pat\", member: \"b\", retain_until: \"2027-12-31\"),
    Person(id: \"r\", name: \"Ria\", member: \"b\", until: \"2025-12-31\"),
]
";

fn desk() -> Desk {
    Desk::with(&[
        ("members.ron", MEMBERS),
        ("meetings.ron", MEETINGS),
        ("questions.ron", QUESTIONS),
        ("tasks.ron", TASKS),
        ("people.ron", PEOPLE),
    ])
}

fn meeting(store: &Store, id: &str) -> Meeting {
    store.city().meeting(id).unwrap().clone()
}

fn question(store: &Store) -> Question {
    store.city().questions[0].clone()
}

/// Saves the edits, holds the file against what is expected, and takes them back.
#[track_caller]
fn one_hunk(desk: &Desk, file: &str, edits: Vec<Edit>, old: &str, new: &str) {
    let before = desk.read(file);
    let mut store = desk.open();
    commit(&mut store, edits).unwrap();
    assert_eq!(before.matches(old).count(), 1, "{old}");
    assert_eq!(desk.read(file), before.replace(old, new));
    store.undo(false).unwrap();
    assert_eq!(desk.read(file), before);
}

#[test]
fn a_member_stands_in_one_list_only() {
    let desk = desk();
    let store = desk.open();
    let (city, m) = (store.city(), meeting(&store, "m"));
    let lists = "present: [\"a\"], excused: [\"b\"],\n";
    let b = |came| attend(city, &m, "b", came).unwrap();
    let (file, present) = ("meetings.ron", Some(Came::Present));
    one_hunk(&desk, file, b(present), lists, "present: [\"a\", \"b\"], excused: [],\n");
    one_hunk(&desk, file, b(Some(Came::Absent)), lists, "present: [\"a\"], excused: [],\n        absent: [\"b\"],\n");
    one_hunk(&desk, file, b(None), lists, "present: [\"a\"], excused: [],\n");
    assert_eq!(b(Some(Came::Excused)), []);
    let round = [Some(Came::Present), Some(Came::Excused), Some(Came::Absent), None];
    assert_eq!(round.map(Came::after), [round[1], round[2], round[3], round[0]]);
    assert_eq!(Came::of(&m, "b"), Some(Came::Excused));
    // Written down twice by hand, it stands there once.
    let twice = Meeting { present: vec!["b".into(), "a".into(), "b".into()], ..m.clone() };
    assert_eq!(attend(city, &twice, "b", present).unwrap().len(), 2, "one pull here, one there");
    for (id, exit) in [("g", 2), ("x", 2), ("nobody", 66)] {
        let (_, code, words) = why(attend(city, &m, id, present));
        assert_eq!(code as u8, exit, "{words}");
    }
    assert_eq!(attend(city, &m, "x", None).unwrap(), []);
}

#[test]
fn a_stand_in_makes_the_seat_present() {
    let desk = desk();
    let mut store = desk.open();
    let m = meeting(&store, "m");
    let edits = stand_in(store.city(), &m, "b", " Ada Žák ").unwrap();
    let lists = "present: [\"a\"], excused: [\"b\"],\n";
    let after = "present: [\"a\", \"b\"], excused: [],\n        stand_ins: [(member: \"b\", name: \"Ada Žák\")],\n";
    one_hunk(&desk, "meetings.ron", edits.clone(), lists, after);
    commit(&mut store, edits).unwrap();
    let m = meeting(&store, "m");
    assert_eq!(stand_in(store.city(), &m, "b", "Ada Žák").unwrap(), []);
    assert_eq!(stand_in(store.city(), &m, "b", "").unwrap().len(), 1);
    let excused = attend(store.city(), &m, "b", Some(Came::Excused)).unwrap();
    commit(&mut store, excused).unwrap();
    let m = meeting(&store, "m");
    assert_eq!((m.stand_ins.len(), m.present.len()), (0, 1));
}

#[test]
fn a_new_meeting_takes_over_what_stayed_open() {
    let desk = desk();
    let mut store = desk.open();
    let date = "2026-12-10".parse().unwrap();
    let edits = follow_up(store.city(), MeetingKind::Local, "ULG 2", date).unwrap();
    commit(&mut store, edits).unwrap();
    let new = meeting(&store, "ulg-2");
    let open: Vec<&str> = new.agenda.iter().map(|item| item.what.as_str()).collect();
    assert_eq!((open, new.kind), (vec!["Who pays?"], Some(MeetingKind::Local)));
    let again = follow_up(store.city(), MeetingKind::Local, "ULG 2b", date);
    assert!(why(again).2.contains("on that day already"));
    assert!(follow_up(store.city(), MeetingKind::Core, " ", date).is_err());
    let core = follow_up(store.city(), MeetingKind::Core, "Core", date).unwrap();
    commit(&mut store, core).unwrap();
    assert_eq!(meeting(&store, "core").agenda, [], "of its own kind only");
}

#[test]
fn a_question_goes_and_comes_back() {
    let desk = desk();
    let mut store = desk.open();
    let (tn, m) = (meeting(&store, "tn"), meeting(&store, "m"));
    let refused = |answer: Result<Vec<Edit>, Problem>| assert_eq!(why(answer).1 as u8, 2);
    refused(share(store.city(), &question(&store), &m));
    refused(carry(store.city(), &question(&store), Some((&m, None))));
    let early = meeting(&store, "early");
    refused(carry(store.city(), &question(&store), Some((&early, None))));
    let to = Some((&tn, Some(MeetingSlot::Begin)));
    let edits = carry(store.city(), &question(&store), to).unwrap();
    let old = "raised: \"m\")";
    let new = "raised: \"m\", slot: Begin, sent: \"tn\", status: Sent)";
    one_hunk(&desk, "questions.ron", edits.clone(), old, new);
    commit(&mut store, edits).unwrap();
    assert_eq!(carry(store.city(), &question(&store), to).unwrap(), []);
    let back = carry(store.city(), &question(&store), None).unwrap();
    assert_eq!(back.len(), 2, "neither sent nor open any more");
    refused(answer(&question(&store), "  ", "Paris"));
    let edits = answer(&question(&store), "Because.", "Paris").unwrap();
    let new = "sent: \"tn\", answer: \"Because.\", from_city: \"Paris\", status: Answered)";
    one_hunk(&desk, "questions.ron", edits.clone(), "sent: \"tn\", status: Sent)", new);
    commit(&mut store, edits).unwrap();
    refused(carry(store.city(), &question(&store), to));
    refused(share(store.city(), &question(&store), &tn));
    let edits = share(store.city(), &question(&store), &m).unwrap();
    let new = "from_city: \"Paris\", shared: \"m\", status: Shared)";
    one_hunk(&desk, "questions.ron", edits.clone(), "from_city: \"Paris\", status: Answered)", new);
    commit(&mut store, edits).unwrap();
    let better = answer(&question(&store), "Because of this.", "Paris").unwrap();
    assert_eq!(better.len(), 1, "it stays shared");
}

#[test]
fn a_member_leaves_and_hands_over_in_one_change() {
    let desk = desk();
    let mut store = desk.open();
    let day = "2026-11-23".parse().unwrap();
    let b = store.city().member("b").unwrap().clone();
    let files = ["members.ron", "tasks.ron", "people.ron"];
    let before = files.map(|file| desk.read(file));
    let edits = leave::member(store.city(), &b, day, Some("a")).unwrap();
    commit(&mut store, edits).unwrap();
    let gone = MEMBERS.replace("\"Bakers\")", "\"Bakers\", status: Left, until: \"2026-11-23\")");
    assert_eq!(desk.read("members.ron"), gone);
    let tasks = TASKS.replacen("owner: \"b\"", "owner: \"a\"", 1);
    assert_eq!(desk.read("tasks.ron"), tasks, "what is done stays with who did it");
    let people = PEOPLE.replace("retain_until: \"2027-12-31\"", "until: \"2026-11-23\", retain_until: \"2026-11-23\"");
    assert_eq!(desk.read("people.ron"), people);
    store.undo(false).unwrap();
    assert_eq!(files.map(|file| desk.read(file)), before);
    let refused = |id: &str, heir| {
        let member = store.city().member(id).unwrap();
        why(leave::member(store.city(), member, day, heir)).1 as u8
    };
    let codes = [refused("x", None), refused("b", Some("g")), refused("b", Some("b")), refused("b", Some("z"))];
    assert_eq!(codes, [2, 2, 2, 66]);
    let pat = &store.city().people[0];
    assert_eq!(leave::person(pat, day).unwrap().len(), 2);
    assert!(leave::person(&store.city().people[1], day).is_err());
}
