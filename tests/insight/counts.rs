//! The rules of counting, each on a made-up city just large enough to show it.

use crate::city::{city, day};
use crate::samples::sample;
use ulg::insight::balance::{ByRole, Gap, balance};
use ulg::insight::care::Care;
use ulg::insight::invitation;
use ulg::insight::status::{Status, Told, status};
use ulg::model::City;
use ulg::model::choice::Helix;

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

fn told(city: &City) -> Vec<Care> {
    Told { status: &at(city), city }.care()
}

/// The ids a care code names, in order.
fn care(city: &City, code: &str) -> String {
    let list = told(city);
    let of_code = list.iter().filter(|one| one.code == code);
    of_code.map(|one| one.id.as_str()).collect::<Vec<_>>().join(" ")
}

/// A group with so many members of each role, and a rule.
fn mixed(counts: &[(&str, usize)], charter: &str) -> City {
    let mut members = String::from("[");
    for (role, count) in counts {
        for number in 0..*count {
            members.push_str(&format!(r#"(id: "{role}-{number}", name: "{role} {number}", role: "{role}"),"#));
        }
    }
    members.push(']');
    let charter = format!(r#"(name: "Testtown", {charter})"#);
    city(&[("city", &charter), ("roles", ROLES), ("members", &members)])
}

#[test]
fn an_empty_city_counts_nothing_and_wants_nothing() {
    let status = at(&city(&[("city", r#"(name: "Newtown")"#)]));
    assert_eq!(status.members.total + status.tasks.total + status.actions.total, 0);
    assert_eq!(status.next_meeting, None);
    assert_eq!(status.questions.oldest_meetings, Some(0));
    assert_eq!(status.helix.len(), 4);
    assert!(status.helix.iter().all(|one| one.share == 0.0 && one.came.is_none()));
    assert_eq!(status.invitation, None);
    assert!(status.care.is_empty());
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
    assert_eq!((members.total, members.active, members.placed, members.unplaced), (7, 4, 3, 3));
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
    let rows: Vec<_> = at(&city).helix.iter().map(|one| (one.count, one.ghosts, one.share, one.came)).collect();
    assert_eq!(
        rows,
        [(2, 0, 66.7, Some(75.0)), (1, 1, 33.3, Some(0.0)), (0, 0, 0.0, Some(0.0)), (0, 0, 0.0, Some(25.0)),]
    );
    assert_eq!((at(&city).residents, at(&city).elected), (0, 1));
}

/// Twenty members, so that one of them is exactly five points.
#[test]
fn short_is_more_than_five_points_under() {
    let targets = "helix_targets: [(helix: Public, percent: 30), (helix: Private, percent: 25)]";
    for (counts, gaps) in [
        // Exactly five under, exactly ten without a target, exactly fifty.
        ([("office", 5), ("firm", 4), ("school", 2), ("club", 9)], vec![]),
        ([("office", 10), ("firm", 4), ("school", 2), ("club", 4)], vec![]),
        (
            [("office", 4), ("firm", 4), ("school", 1), ("club", 11)],
            vec![Gap::HelixShort(Helix::Public), Gap::HelixShort(Helix::Knowledge), Gap::HelixHeavy(Helix::Citizens)],
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
    let city = mixed(&[("office", 4), ("council", 1), ("club", 5), ("firm", 2)], thirds);
    assert_eq!(care(&city, "bucket-short"), "new");
    let shares: Vec<_> = at(&city).composition.iter().map(|one| (one.count, one.share, one.target)).collect();
    assert_eq!(shares, [(5, 41.7, Some(33)), (5, 41.7, Some(33)), (2, 16.7, Some(33)), (2, 16.7, None)]);
}

#[test]
fn the_invitation_closes_most_gaps_then_most_points_then_stands_first() {
    for (counts, charter, role) in [
        // Knowledge and residents are both missing; residents close two where citizens are short as well.
        (vec![("office", 2), ("council", 1), ("firm", 2)], "", "residents"),
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
        let found = invitation::next(&city, &ByRole::of(&city)).unwrap();
        assert_eq!(found.role, role, "{counts:?}");
    }
    let even = mixed(&[("council", 1), ("residents", 1), ("firm", 1), ("school", 1)], "");
    assert_eq!(invitation::next(&even, &ByRole::of(&even)), None);
}

#[test]
fn the_sample_cities_show_their_gaps() {
    for (slug, helix_short, bucket_short) in
        [("turin", "Public Citizens", ""), ("milan", "Public", ""), ("braga", "Public", ""), ("skane", "Private", "")]
    {
        let city = sample(slug);
        let nobody: Vec<_> = at(&city).helix.iter().filter(|one| one.count == 0).map(|one| one.helix.name()).collect();
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
            let of = |code: &str| status.care.iter().filter(|one| one.code() == code).count();
            assert_eq!(of("late"), status.tasks.late, "{slug} {today}");
            assert_eq!(Some(of("due")), status.tasks.due_before_meeting, "{slug} {today}");
            assert_eq!(of("blocked"), status.tasks.blocked, "{slug} {today}");
            assert_eq!(of("unowned"), status.tasks.unowned, "{slug} {today}");
            let codes: Vec<&str> = ulg::insight::care::codes().collect();
            let places: Vec<_> =
                status.care.iter().map(|one| codes.iter().position(|code| *code == one.code()).unwrap()).collect();
            assert!(places.is_sorted());
            let seats = status.members;
            let not_left = city.members.iter().filter(|one| !ulg::model::query::standing::is_left(one));
            assert_eq!(seats.placed + seats.unplaced, not_left.count());
        }
    }
}
