//! From one meeting to the next: who came, who is expected, what has changed since, what the questions lack.

use crate::city::{city, day};
use crate::samples::sample;
use crate::titles;
use ulg::insight::attendance::{self, Mark, missed, roll};
use ulg::insight::expected::{Room, room};
use ulg::insight::leaving::leaving;
use ulg::insight::ledger::ledger;
use ulg::insight::since::{Since, since};
use ulg::insight::{calendar, cycle, group};
use ulg::model::choice::{Dimension, Helix, QuestionStatus, Station};
use ulg::model::{Before, City, Kind, RecordId};
use ulg::report::since::sorts;

const ROLES: &str = r#"[(id: "r-a", name: "Office", helix: Public), (id: "r-p", name: "Firm", helix: Private),
    (id: "r-c", name: "NGO", helix: Citizens), (id: "r-k", name: "School", helix: Knowledge)]"#;

fn group_of_five() -> City {
    city(&[
        ("roles", ROLES),
        (
            "members",
            r#"[(id: "a", name: "Atelier", role: "r-a", ring: Core), (id: "b", name: "Bakers", role: "r-p"),
                (id: "c", name: "Choir", role: "r-c", since: "2026-05-01"), (id: "d", name: "Dockers", role: "r-p", ring: Associate),
                (id: "e", name: "Exiles", role: "r-k", status: Left), (id: "g", name: "A ghost", ring: Ghost)]"#,
        ),
        (
            "meetings",
            r#"[(id: "m3", title: "Third", date: "2026-06-10", present: ["a", "d"], stand_ins: [(member: "c", name: "Ada")]),
                (id: "m1", title: "First", date: "2026-01-10", present: ["a", "b", "e"]),
                (id: "m2", title: "Second", date: "2026-03-10", present: ["a", "a"], excused: ["b"]),
                (id: "tn", title: "Abroad", kind: Transnational, date: "2026-04-01", present: ["b"]),
                (id: "m4", title: "Fourth", date: "2026-08-10", present: ["b"]),
                (id: "next", title: "Next", date: "2026-12-10")]"#,
        ),
    ])
}

#[test]
fn the_grid_counts_as_the_rules_do() {
    use Mark::{Absent, Excused, Free, NotYet, Present, StandIn};
    let city = group_of_five();
    let today = day("2026-11-23");
    let roll = roll(&city, today);
    let meetings = roll.meetings.iter();
    let ids: Vec<&str> = meetings.map(|at| city.meetings[*at].id.as_str()).collect();
    assert_eq!(ids, ["m1", "m2", "m3", "m4"], "the group's own, oldest first");
    let row = |member: &usize| {
        let marks = (0..4).map(|at| roll.mark(&city, *member, at)).collect();
        let id = city.members[*member].id.as_str();
        (id, marks, roll.streak(&city, *member))
    };
    let rows: Vec<(&str, Vec<Mark>, i64)> = roll.members.iter().map(row).collect();
    assert_eq!(
        rows,
        [
            ("a", vec![Present, Present, Present, Absent], -1),
            ("b", vec![Present, Excused, Absent, Present], 1),
            ("c", vec![NotYet, NotYet, StandIn, Absent], -1),
            ("d", vec![Free, Free, Present, Free], 0),
            ("e", vec![Present, Free, Free, Free], 0),
        ]
    );
    // A stand-in counts as seen; the same seat twice in a list once.
    assert_eq!(roll.seen(2), Some(day("2026-06-10")));
    assert_eq!(roll.came[1].all, 1);
    assert_eq!(roll.came[0].share(Helix::Private), 33.3);
    assert_eq!(roll.came[2].helices, [1, 1, 0, 1]);
    let nobody = attendance::roll(&City::default(), today);
    assert_eq!(nobody, attendance::Roll::default());
    assert_eq!(nobody.mark(&city, 0, 9), Mark::Free);
}

#[test]
fn quiet_in_the_roll_is_quiet_everywhere() {
    let city = sample("gdansk");
    let today = day("2017-10-12");
    let roll = roll(&city, today);
    let mut away = roll.members.clone();
    away.sort_by_key(|member| roll.away(*member));
    let (quiet, others): (Vec<usize>, Vec<usize>) = away.iter().partition(|member| roll.is_quiet(**member));
    assert_eq!(away, [&quiet[..], &others[..]].concat());
    let mut ids: Vec<&str> = quiet.iter().map(|at| city.members[*at].id.as_str()).collect();
    let mut known: Vec<&str> = group::quiet(&city, today).iter().map(|(member, _)| member.id.as_str()).collect();
    ids.sort_unstable();
    known.sort_unstable();
    assert!(!ids.is_empty());
    assert_eq!(ids, known);
    let last = roll.meetings.len() - 3..roll.meetings.len();
    for member in quiet {
        let absent = last.clone().all(|at| roll.mark(&city, member, at) == Mark::Absent);
        assert!(absent, "{}", city.members[member].id);
    }
}

#[test]
fn minutes_miss_whom_the_meeting_expected() {
    let city = city(&[
        ("members", r#"[(id: "a", name: "A"), (id: "b", name: "B"), (id: "c", name: "C", since: "2026-09-01")]"#),
        (
            "meetings",
            r#"[(id: "said", title: "S", date: "2026-01-10", expected: ["a", "b"], present: ["b"]),
                (id: "unsaid", title: "U", date: "2026-01-11", present: ["b"])]"#,
        ),
    ]);
    assert_eq!(missed(&city, &city.meetings[0], true), ["A"]);
    assert_eq!(missed(&city, &city.meetings[1], true), ["A"], "C was not there yet");
}

fn missing(room: &Room<'_>) -> Vec<Helix> {
    room.wishes.iter().map(|wish| wish.helix).collect()
}

#[test]
fn who_is_expected_and_who_could_fill_the_gap() {
    let city = group_of_five();
    let next = city.meeting("next").unwrap();
    let here = room(&city, next);
    let ids: Vec<&str> = here.expected.iter().map(|one| one.id.as_str()).collect();
    assert_eq!((ids, here.listed), (vec!["a", "b", "c"], false));
    assert_eq!(missing(&here), [Helix::Knowledge]);
    assert_eq!(here.wishes[0].roles[0].id, "r-k");
    assert_eq!(here.present.counted, 0);
    // With the firm excused, another firm could come, and its seat could send a stand-in.
    let mut meeting = next.clone();
    meeting.expected = vec!["a".into(), "b".into(), "c".into(), "a".into()];
    meeting.excused = vec!["b".into()];
    meeting.present = vec!["a".into(), "d".into()];
    let here = room(&city, &meeting);
    assert_eq!((here.expected.len(), here.listed), (3, true));
    assert_eq!(missing(&here), [Helix::Private, Helix::Knowledge]);
    let wish = &here.wishes[0];
    assert_eq!(wish.stand_ins[0].id, "b");
    assert_eq!(wish.seats[0].id, "d");
    assert_eq!(here.present.counted, 2);
    // The core only, and nobody for the network.
    let mut core = next.clone();
    core.kind = Some(ulg::model::choice::MeetingKind::Core);
    assert_eq!(room(&city, &core).expected.len(), 1);
    core.kind = Some(ulg::model::choice::MeetingKind::Transnational);
    let abroad = room(&city, &core);
    assert!(abroad.expected.is_empty() && abroad.wishes.is_empty());
}

#[test]
fn the_ledger_of_gdansk() {
    let city = sample("gdansk");
    let today = day("2017-10-12");
    let ledger = ledger(&city, today);
    assert_eq!(ledger.entries.len(), city.questions.len());
    let order: Vec<_> = ledger.entries.iter().map(|one| (one.status, one.raised)).collect();
    assert!(order.is_sorted(), "{order:?}");
    assert_eq!(ledger.at(QuestionStatus::Answered).count(), 3);
    assert_eq!(ledger.network.unwrap().id, "tn-paris");
    let carry = ledger.carry(ledger.network.unwrap());
    assert_eq!((carry.waiting.len(), carry.begin.len()), (5, 0));
    let past = ledger.carry(city.meeting("tn-baia-mare").unwrap());
    assert_eq!((past.begin.len(), past.end.len(), past.back.len()), (3, 3, 4));
    assert_eq!(past.coverage.corners, [2, 2, 2]);
    assert_eq!(ledger.to_hand_on(ledger.own.unwrap()).len(), 3);
    assert!(ledger.to_hand_on(ledger.network.unwrap()).is_empty());
    let ulg_4 = ledger.meetings.iter().find(|(one, _)| one.id == "ulg-4").unwrap();
    assert_eq!(ulg_4.1.untouched(), [Dimension::Framing, Dimension::Conditions]);
    // Answered before today's meetings count the wait as the care list does.
    let oldest = ledger.at(QuestionStatus::Sent).next().unwrap();
    assert_eq!(oldest.meetings, Some(3));
}

fn was(kind: Kind, id: &str, field: Option<&str>, old: Option<&str>) -> Before {
    Before { record: RecordId::new(kind, id), field: field.map(str::to_string), old: old.map(str::to_string) }
}

#[test]
fn what_changed_since() {
    let city = city(&[
        (
            "tasks",
            r#"[(id: "t", title: "Done now", status: Done), (id: "u", title: "Done before", status: Done),
                (id: "v", title: "Later", due: "2026-12-10"), (id: "w", title: "New")]"#,
        ),
        ("actions", r#"[(id: "a", title: "Yard", end: "2027-01-01"), (id: "b", title: "Over", status: Done)]"#),
        (
            "exchange",
            r#"[Need(id: "n", title: "Rooms", matches: [(offer: "milan/x", state: Agreed)]),
                Need(id: "o", title: "Brokers", matches: [(offer: "milan/y", state: Agreed)]),
                Need(id: "p", title: "Cooks", matches: [(offer: "milan/z", state: Done)])]"#,
        ),
        ("questions", r#"[(id: "q", text: "Why?", status: Answered), (id: "r", text: "How?", status: Shared)]"#),
        ("stories", r#"[(id: "s", title: "The stairs"), (id: "old", title: "Old")]"#),
        ("meetings", r#"[(id: "m", title: "Next", date: "2026-12-10"), (id: "o", title: "Old", date: "2026-01-10")]"#),
    ]);
    let past = [
        was(Kind::Task, "t", Some("status"), Some("Doing")),
        was(Kind::Task, "u", Some("owner"), None),
        was(Kind::Task, "v", Some("due"), Some("\"2026-12-01\"")),
        was(Kind::Task, "w", None, None),
        was(Kind::Action, "a", Some("end"), Some("\"2027-06-01\"")),
        was(Kind::Action, "b", Some("status"), None),
        was(Kind::Need, "n", Some("matches[1].state"), Some("Asked")),
        was(Kind::Need, "o", Some("matches[1].note"), None),
        was(Kind::Need, "p", Some("matches[1]"), None),
        was(Kind::Question, "q", Some("status"), None),
        was(Kind::Question, "r", Some("status"), Some("Answered")),
        was(Kind::Story, "s", None, None),
        was(Kind::Meeting, "m", None, None),
    ];
    let told = since(&city, &past);
    assert_eq!(titles(&told.done), ["Done now", "Over"]);
    assert_eq!(titles(&told.matched), ["Rooms", "Cooks"]);
    assert_eq!(titles(&told.answered), ["Why?"]);
    assert_eq!(titles(&told.stories), ["The stairs"]);
    assert_eq!(titles(&told.meetings), ["Next"]);
    let sorts = sorts(&told, day("2026-11-23"));
    let told_last: Vec<&str> = sorts.iter().rev().take(3).map(|one| one.heading).collect();
    assert_eq!(told_last, ["Changed", "Planned", "Told"]);
    let changed = &sorts.last().unwrap().changes;
    let changed: Vec<_> = changed.iter().map(|one| (&*one.title, &*one.detail)).collect();
    assert_eq!(
        changed,
        [
            ("Yard", "end 2027-06-01 -> 2027-01-01"),
            ("Brokers", "matches changed"),
            ("How?", "status Answered -> Shared"),
        ]
    );
    assert_eq!(titles(&told.group.tasks), ["New"]);
    assert_eq!(told.done[1].record, RecordId::new(Kind::Action, "b"));
    let slips: Vec<(&str, i64)> = told.slipped.iter().map(|one| (&*one.title, one.days())).collect();
    assert_eq!(slips, [("Later", 9)], "brought forward is no slip");
    assert_eq!(since(&city, &[]), Since::default());
}

#[test]
fn every_station_says_what_it_lacks() {
    let city = sample("gdansk");
    let today = day("2017-10-12");
    let stops = cycle::cycle(&city, today);
    let order: Vec<Station> = stops.iter().map(|stop| stop.station).collect();
    assert_eq!(order, Station::ALL);
    assert_eq!(stops.iter().filter(|stop| stop.here).count(), 1);
    let words = |stop: &cycle::Stop| {
        let words = stop.lacks.iter().map(|lack| lack.words.clone());
        words.collect::<Vec<_>>()
    };
    insta::assert_debug_snapshot!(stops.iter().map(words).collect::<Vec<_>>());
    let empty = cycle::cycle(&City::default(), today);
    assert!(empty.iter().all(|stop| !stop.here));
    assert_eq!(empty[0].lacks.len(), 3);
    for stop in &empty[6..9] {
        assert_eq!(words(stop)[0], "no actions yet", "{:?}", stop.station);
    }
    assert!(cycle::here(&City::default(), today).starts_with("The city has not said"));
}

#[test]
fn the_year_ahead_names_nobody() {
    let city = sample("gdansk");
    let months = calendar::months(&city, day("2017-10-12"), 15);
    assert_eq!((months.len(), months[0].first), (15, day("2017-10-01")));
    let all: Vec<_> = months.iter().flat_map(|month| &month.days).collect();
    assert!(all.is_sorted_by_key(|one| one.day));
    assert!(all.iter().all(|one| one.day >= day("2017-10-12")));
    for person in &city.people {
        let named = |one: &&&calendar::Deadline| one.words.contains(&person.name) || one.words.contains(&person.id);
        assert!(!all.iter().any(|one| named(&one)), "{}", person.id);
    }
    let erased = all.iter().find(|one| one.what == calendar::What::Erase).unwrap();
    assert_eq!((&*erased.words, &erased.record), ("data of 1 person to be erased", &None));
    let done: Vec<&str> = city
        .tasks
        .iter()
        .filter(|task| task.status == Some(ulg::model::choice::TaskStatus::Done))
        .map(|task| task.id.as_str())
        .collect();
    let is_done = |one: &&calendar::Deadline| {
        one.record.as_ref().is_some_and(|id| id.kind == Kind::Task && done.contains(&&*id.id))
    };
    assert!(!all.iter().any(is_done));
}

#[test]
fn what_hangs_on_a_member() {
    let city = sample("gdansk");
    let today = day("2017-10-12");
    let found = leaving(&city, "support-centre", today).unwrap();
    assert!(!found.tasks.is_empty() && !found.people.is_empty());
    assert!(found.tasks.iter().all(|task| task.owner.as_deref() == Some("support-centre")));
    let place = city.place(Kind::Member, "support-centre").unwrap();
    assert_eq!(found.loss, ulg::insight::bridges::without(&city, place));
    let counts = |balance: &ulg::insight::balance::Balance| balance.counted;
    assert_eq!(counts(&found.after) + 1, counts(&found.before));
    let role = |id: &str| city.member(id).unwrap().role.clone();
    let same: Vec<bool> = found.successors.iter().map(|one| one.role == role("support-centre")).collect();
    assert!(same.is_sorted_by(|one, other| one >= other), "the same role first: {same:?}");
    assert!(found.successors.iter().all(|one| city.helix(one) == city.helix(found.member)));
    assert!(leaving(&city, "nobody", today).is_none());
    // Whoever has left already changes nothing any more.
    let gone = leaving(&city, "tri-city-angels", today).unwrap();
    assert_eq!((gone.opens(), gone.before == gone.after), (Vec::new(), true));
}
