//! The rules of counting, each on a made-up city just large enough to show it.

mod insight_city;

use insight_city::{city, day, sample};
use ulg::insight::balance::{Gap, balance};
use ulg::insight::status::{Status, status};
use ulg::insight::{actions, exchange, group, invitation, questions, tasks};
use ulg::model::choice::Helix;
use ulg::model::{City, Kind};
use ulg::problem::Problem;

const TODAY: &str = "2026-11-23";

const ROLES: &str = r#"[
    (id: "office", name: "City office", helix: Public),
    (id: "council", name: "Council", helix: Public, second_helix: Citizens, elected: true),
    (id: "firm", name: "Firm", helix: Private),
    (id: "school", name: "School", helix: Knowledge),
    (id: "club", name: "Club", helix: Citizens),
    (id: "residents", name: "Residents", helix: Citizens, resident: true),
]"#;

fn at(city: &City) -> Status {
    status(city, day(TODAY))
}

/// The ids a care code names, in order.
fn care(city: &City, code: &str) -> String {
    let list = at(city).care;
    let of_code = list.iter().filter(|one| one.code == code);
    of_code
        .map(|one| one.id.as_str())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A group with so many members of each role, and a rule.
fn mixed(counts: &[(&str, usize)], charter: &str) -> City {
    let mut members = String::from("[");
    for (role, count) in counts {
        for number in 0..*count {
            members.push_str(&format!(
                r#"(id: "{role}-{number}", name: "{role} {number}", role: "{role}"),"#
            ));
        }
    }
    members.push(']');
    let charter = format!(r#"(name: "Testtown", {charter})"#);
    city(&[("city", &charter), ("roles", ROLES), ("members", &members)])
}

#[test]
fn an_empty_city_counts_nothing_and_wants_nothing() {
    let status = at(&city(&[("city", r#"(name: "Newtown")"#)]));
    assert_eq!(
        status.members.total + status.tasks.total + status.actions.total,
        0
    );
    assert_eq!(status.next_meeting, None);
    assert_eq!(status.questions.oldest_meetings, 0);
    assert_eq!(status.helix.len(), 4);
    assert!(
        status
            .helix
            .iter()
            .all(|one| one.share == 0.0 && one.came.is_none())
    );
    assert_eq!(status.invitation, None);
    assert_eq!(status.care, []);
}

#[test]
fn seats_are_counted_by_how_they_stand() {
    let city = city(&[(
        "members",
        r#"[(id: "plain", name: "Plain"),
            (id: "placed", name: "Placed", influence: 1, interest: 5),
            (id: "half", name: "Half", influence: 1),
            (id: "invited", name: "Invited", status: Invited, influence: 3, interest: 3),
            (id: "ghost", name: "Ghost", ring: Ghost, influence: 3, interest: 3),
            (id: "left", name: "Left", status: Left, influence: 3, interest: 3),
            (id: "informed", name: "Informed", ring: Informed)]"#,
    )]);
    let members = at(&city).members;
    assert_eq!(
        (
            members.total,
            members.active,
            members.placed,
            members.unplaced
        ),
        (7, 4, 3, 3)
    );
}

#[test]
fn shares_count_whoever_has_not_left_and_has_a_known_role() {
    let city = city(&[
        ("roles", ROLES),
        (
            "members",
            r#"[(id: "a", name: "A", role: "office"), (id: "b", name: "B", role: "firm", ring: Ghost),
                (id: "c", name: "C", role: "club", status: Left), (id: "d", name: "D", role: "nowhere"),
                (id: "e", name: "E"), (id: "f", name: "F", role: "council", status: Dormant)]"#,
        ),
        (
            "meetings",
            r#"[(id: "one", title: "1", date: "2026-01-01", present: ["b", "c", "d", "a"]),
                (id: "two", title: "2", date: "2026-02-01", present: ["a", "a", "b"]),
                (id: "nobody", title: "-", date: "2026-03-01"),
                (id: "net", title: "-", kind: Transnational, date: "2026-04-01", present: ["c"]),
                (id: "three", title: "3", kind: Core, date: "2026-11-23", present: ["a"]),
                (id: "zero", title: "0", date: "2025-01-01", present: ["c", "f"]),
                (id: "later", title: "4", date: "2026-11-24", present: ["c"])]"#,
        ),
    ]);
    let rows: Vec<_> = at(&city)
        .helix
        .iter()
        .map(|one| (one.count, one.ghosts, one.share, one.came))
        .collect();
    assert_eq!(
        rows,
        [
            (2, 0, 66.7, Some(75.0)),
            (1, 1, 33.3, Some(0.0)),
            (0, 0, 0.0, Some(0.0)),
            (0, 0, 0.0, Some(25.0)),
        ]
    );
    assert_eq!((at(&city).residents, at(&city).elected), (0, 1));
}

/// Twenty members, so that one of them is exactly five points.
#[test]
fn short_is_more_than_five_points_under() {
    let targets = "helix_targets: [(helix: Public, percent: 30), (helix: Private, percent: 25)]";
    for (counts, gaps) in [
        // Exactly five under, exactly ten without a target, exactly fifty.
        (
            [("office", 5), ("firm", 4), ("school", 2), ("club", 9)],
            vec![],
        ),
        (
            [("office", 10), ("firm", 4), ("school", 2), ("club", 4)],
            vec![],
        ),
        (
            [("office", 4), ("firm", 4), ("school", 1), ("club", 11)],
            vec![
                Gap::HelixShort(Helix::Public),
                Gap::HelixShort(Helix::Knowledge),
                Gap::HelixHeavy(Helix::Citizens),
            ],
        ),
    ] {
        let city = mixed(&counts, targets);
        let mut found = balance(&city, day(TODAY)).gaps;
        found.retain(|gap| !matches!(gap, Gap::NoResident | Gap::NoElected));
        assert_eq!(found, gaps, "{counts:?}");
    }
}

#[test]
fn buckets_are_judged_beside_the_helices() {
    let thirds = r#"composition: [(id: "city", name: "City", percent: 33, roles: ["office", "council"]),
        (id: "social", name: "Social", percent: 33, roles: ["club", "residents"]),
        (id: "new", name: "Innovative", percent: 33, roles: ["firm", "school"]), (id: "any", name: "Any", roles: ["firm"])]"#;
    let city = mixed(
        &[("office", 4), ("council", 1), ("club", 5), ("firm", 2)],
        thirds,
    );
    assert_eq!(care(&city, "bucket-short"), "new");
    let shares: Vec<_> = at(&city)
        .composition
        .iter()
        .map(|one| (one.count, one.share, one.target))
        .collect();
    assert_eq!(
        shares,
        [
            (5, 41.7, Some(33)),
            (5, 41.7, Some(33)),
            (2, 16.7, Some(33)),
            (2, 16.7, None)
        ]
    );
}

#[test]
fn the_invitation_closes_most_gaps_then_most_points_then_stands_first() {
    for (counts, charter, role) in [
        // Knowledge and residents are both missing; residents close two where citizens are short as well.
        (
            vec![("office", 2), ("council", 1), ("firm", 2)],
            "",
            "residents",
        ),
        // One gap each: the earlier role wins the tie.
        (vec![("council", 1), ("residents", 1)], "", "firm"),
        // Nothing is short; points still missing to a target decide.
        (
            vec![("council", 5), ("residents", 5), ("firm", 5), ("school", 4)],
            "helix_targets: [(helix: Knowledge, percent: 25)]",
            "school",
        ),
    ] {
        let city = mixed(&counts, charter);
        let found = invitation::next(&city).unwrap();
        assert_eq!(found.role, role, "{counts:?}");
    }
    let even = mixed(
        &[("council", 1), ("residents", 1), ("firm", 1), ("school", 1)],
        "",
    );
    assert_eq!(invitation::next(&even), None);
}

#[test]
fn tasks_are_counted_by_the_day() {
    let city = city(&[
        (
            "tasks",
            r#"[(id: "late", title: "Late", due: "2026-11-22", owner: "x"), (id: "today", title: "Today", due: "2026-11-23"),
                (id: "doing", title: "Doing", status: Doing, due: "2026-12-03"), (id: "after", title: "After", due: "2026-12-04"),
                (id: "done", title: "Done", status: Done, due: "2026-01-01"), (id: "dropped", title: "-", status: Dropped),
                (id: "stuck", title: "Stuck", status: Blocked, after: ["done"]),
                (id: "waits", title: "Waits", after: ["late", "dropped"]),
                (id: "free", title: "Free", after: ["done", "dropped", "unknown"]),
                (id: "later", title: "Later", due: "2026-10-01")]"#,
        ),
        (
            "meetings",
            r#"[(id: "far", title: "Far", date: "2027-01-03"), (id: "next", title: "Next", kind: Transnational, date: "2026-12-03")]"#,
        ),
    ]);
    let found = at(&city).tasks;
    let expected = tasks::Tasks {
        total: 10,
        open: 8,
        done: 1,
        doing: 1,
        blocked: 2,
        late: 2,
        unowned: 7,
        due_before_meeting: 2,
    };
    assert_eq!(found, expected);
    assert_eq!(care(&city, "late"), "later late");
    assert_eq!(care(&city, "due"), "today doing");
    assert_eq!(care(&city, "blocked"), "stuck waits");
    assert_eq!(at(&city).next_meeting.unwrap().days, 10);
}

#[test]
fn a_meeting_today_is_the_next_and_may_be_the_last() {
    let city = city(&[
        (
            "meetings",
            r#"[(id: "now", title: "Now", date: "2026-11-23", present: ["a"])]"#,
        ),
        (
            "members",
            r#"[(id: "a", name: "A", influence: 5), (id: "b", name: "B", influence: 4)]"#,
        ),
        ("tasks", r#"[(id: "t", title: "T", due: "2026-11-23")]"#),
    ]);
    let status = at(&city);
    assert_eq!(status.next_meeting.map(|meeting| meeting.days), Some(0));
    assert_eq!(status.tasks.due_before_meeting, 1);
    assert_eq!(care(&city, "uncontacted"), "b");
}

#[test]
fn quiet_is_three_times_running_without_a_word() {
    let city = city(&[
        (
            "members",
            r#"[(id: "quiet", name: "Q"), (id: "core", name: "C", ring: Core), (id: "excused", name: "E"), (id: "came", name: "A"),
                (id: "outer", name: "O", ring: Associate), (id: "dormant", name: "D", status: Dormant), (id: "ghost", name: "G", ring: Ghost),
                (id: "new", name: "N", since: "2026-06-02")]"#,
        ),
        (
            "meetings",
            r#"[(id: "zero", title: "0", date: "2026-05-01", present: ["quiet"]),
                (id: "one", title: "1", date: "2026-06-01", present: ["came"]),
                (id: "two", title: "2", date: "2026-07-01", present: ["x"], excused: ["excused"]),
                (id: "empty", title: "-", date: "2026-08-01"),
                (id: "three", title: "3", date: "2026-09-01", present: ["x"], absent: ["quiet"])]"#,
        ),
    ]);
    assert_eq!(care(&city, "quiet"), "core quiet");
    let list = at(&city).care;
    let days: Vec<_> = list
        .iter()
        .filter(|one| one.code == "quiet")
        .map(|one| one.days)
        .collect();
    assert_eq!(days, [None, Some(206)]);
    let absent = group::absent(&city, &city.meetings[1]);
    assert_eq!(
        absent
            .iter()
            .map(|one| one.id.as_str())
            .collect::<Vec<_>>()
            .join(" "),
        "quiet core excused new"
    );
}

#[test]
fn influential_seats_want_a_call_after_sixty_days() {
    let city = city(&[
        (
            "members",
            r#"[(id: "sixty", name: "60", influence: 4, contacted: "2026-09-24"), (id: "more", name: "61", influence: 4, contacted: "2026-09-23"),
                (id: "never", name: "N", influence: 5), (id: "weak", name: "W", influence: 3),
                (id: "met", name: "M", influence: 5), (id: "left", name: "L", influence: 5, status: Left),
                (id: "ghost", name: "G", influence: 5, ring: Ghost)]"#,
        ),
        (
            "meetings",
            r#"[(id: "one", title: "1", date: "2026-11-01", present: ["met"])]"#,
        ),
    ]);
    assert_eq!(care(&city, "uncontacted"), "never more");
}

#[test]
fn questions_wait_in_meetings_of_the_group() {
    let city = city(&[
        (
            "meetings",
            r#"[(id: "one", title: "1", date: "2026-01-01"), (id: "net", title: "N", kind: Transnational, date: "2026-02-01"),
                (id: "two", title: "2", date: "2026-03-01"), (id: "three", title: "3", kind: Core, date: "2026-04-01"),
                (id: "next", title: "4", date: "2026-12-01")]"#,
        ),
        (
            "questions",
            r#"[(id: "old", text: "Old?", raised: "one", sent: "net", status: Sent), (id: "new", text: "New?", raised: "two"),
                (id: "told", text: "Told?", raised: "one", status: Shared), (id: "known", text: "Known?", raised: "one", sent: "net", status: Answered),
                (id: "loose", text: "Loose?")]"#,
        ),
    ]);
    assert_eq!(
        at(&city).questions,
        questions::Questions {
            open: 4,
            oldest_meetings: 2
        }
    );
    assert_eq!(care(&city, "question-old"), "old");
    assert_eq!(care(&city, "question-unshared"), "known");
}

#[test]
fn a_need_is_as_far_as_the_furthest_says() {
    let city = city(&[(
        "exchange",
        r#"[Need(id: "a", title: "A"), Need(id: "b", title: "B", matches: [(offer: "x", state: Agreed)]),
            Need(id: "c", title: "C", status: Matched, matches: [(offer: "x", state: Done)]),
            Need(id: "d", title: "D", status: Dropped, matches: [(offer: "x", state: Done)]),
            Need(id: "e", title: "E", status: Met, matches: [(offer: "x", state: Agreed)]),
            Need(id: "f", title: "F", matches: [(offer: "x", state: Rejected), (offer: "milan/y", state: Asked, since: "2026-11-09")]),
            Need(id: "g", title: "G", matches: [(offer: "x", state: Asked, since: "2026-11-10"), (offer: "y", state: Asked)])]"#,
    )]);
    assert_eq!(
        at(&city).needs,
        exchange::Needs {
            open: 3,
            matched: 1,
            met: 2
        }
    );
    assert_eq!(care(&city, "match-waiting"), "f");
}

#[test]
fn the_meter_has_eight_parts() {
    let full = r#"(id: "full", title: "Full", lead: "m", start: "2026-01-01", end: "2026-02-01", costs: [(what: "x", amount: 5, source: "y", certainty: Secured)],
        indicators: [(name: "i", target: 3)], risks: [(what: "r", mitigation: "m")], needs: ["n"], first_step: "go", status: Doing)"#;
    let bare = r#"(id: "bare", title: "Bare", start: "2026-01-01", costs: [(what: "x", amount: 12000, certainty: Asked), (what: "y", amount: 500, source: "z", certainty: Promised)], status: Planned)"#;
    let idea = r#"(id: "idea", title: "Idea", costs: [(what: "x", amount: 5)])"#;
    let city = city(&[("actions", &format!("[{full}, {bare}, {idea}]"))]);
    assert_eq!(actions::meter(&city.actions[0]), 8);
    assert_eq!(
        actions::missing(&city.actions[1]),
        [
            "a lead",
            "dates",
            "the source of each cost",
            "an indicator with a target",
            "a risk with its mitigation",
            "the need behind it",
            "a first step"
        ]
    );
    assert_eq!(
        at(&city).actions,
        actions::Actions {
            total: 3,
            done: 0,
            complete: 1
        }
    );
    assert_eq!(care(&city, "money-gap"), "bare");
    let text = &at(&city)
        .care
        .iter()
        .find(|one| one.code == "money-gap")
        .unwrap()
        .text
        .clone();
    assert!(text.contains("12 000 EUR of 12 500 EUR"), "{text}");
}

#[test]
fn whoever_left_leaves_work_behind() {
    let city = city(&[
        (
            "members",
            r#"[(id: "gone", name: "Gone", status: Left, until: "2026-11-03"), (id: "here", name: "Here")]"#,
        ),
        (
            "tasks",
            r#"[(id: "a", title: "A", owner: "gone"), (id: "b", title: "B", owner: "gone", status: Done), (id: "c", title: "C", owner: "here")]"#,
        ),
        ("actions", r#"[(id: "plan", title: "Plan", lead: "gone")]"#),
    ]);
    assert_eq!(care(&city, "left-owner"), "a plan");
}

#[test]
fn people_are_named_by_id_alone() {
    let city = city(&[(
        "people",
        r#"[(id: "p-1", name: "Ada Secret", email: "ada@example.org", retain_until: "2026-11-22"),
            (id: "p-2", name: "Bo Secret", retain_until: "2026-11-23")]"#,
    )]);
    assert_eq!(care(&city, "person-expired"), "p-1");
    let json = serde_json::to_string(&at(&city)).unwrap();
    assert!(!json.contains("Secret") && !json.contains('@'));
}

#[test]
fn a_file_that_cannot_be_read_comes_first_and_once() {
    let mut city = city(&[("tasks", r#"[(id: "t", title: "T", due: "2026-01-01")]"#)]);
    let error = |line| Problem::error("syntax", "a bracket is missing").at("members.ron", line, 1);
    city.trouble = vec![
        error(3),
        error(9),
        Problem::warning("unknown", "x").file("tasks.ron"),
    ];
    let list = at(&city).care;
    assert_eq!(
        (list[0].code, list[0].record, list[0].id.as_str()),
        ("data", "file", "members.ron")
    );
    assert!(list[0].text.contains("members.ron:3:1") && list[0].text.contains("1 more"));
    assert_eq!(list[1].code, "late");
    assert_eq!(list[0].target(), None);
    assert_eq!(list[1].target().map(|record| record.kind), Some(Kind::Task));
}

#[test]
fn the_sample_cities_show_their_gaps() {
    for (slug, helix_short, bucket_short) in [
        ("turin", "Public Citizens", ""),
        ("milan", "Public", ""),
        ("braga", "Public", ""),
        ("skane", "Private", ""),
    ] {
        let city = sample(slug);
        let nobody: Vec<_> = at(&city)
            .helix
            .iter()
            .filter(|one| one.count == 0)
            .map(|one| one.helix.name())
            .collect();
        assert_eq!(nobody.join(" "), helix_short, "{slug}");
        assert_eq!(care(&city, "bucket-short"), bucket_short, "{slug}");
    }
    assert!(!care(&sample("barcelona"), "bucket-short").is_empty());
}

/// The counts of the list are those of the table, whatever the city.
#[test]
fn counts_and_care_agree() {
    for slug in ["gdansk", "turin", "barcelona", "paris", "wroclaw"] {
        let city = sample(slug);
        for today in ["2016-01-01", "2017-10-12", "2026-11-23"] {
            let status = status(&city, day(today));
            let of = |code: &str| status.care.iter().filter(|one| one.code == code).count();
            assert_eq!(of("late"), status.tasks.late, "{slug} {today}");
            assert_eq!(of("due"), status.tasks.due_before_meeting, "{slug} {today}");
            assert_eq!(of("blocked"), status.tasks.blocked, "{slug} {today}");
            assert_eq!(of("unowned"), status.tasks.unowned, "{slug} {today}");
            let codes: Vec<&str> = ulg::insight::care::codes().collect();
            let places: Vec<_> = status
                .care
                .iter()
                .map(|one| codes.iter().position(|code| *code == one.code).unwrap())
                .collect();
            assert!(places.is_sorted());
            let seats = status.members;
            let not_left = city
                .members
                .iter()
                .filter(|one| !ulg::model::query::standing::is_left(one));
            assert_eq!(seats.placed + seats.unplaced, not_left.count());
        }
    }
}
