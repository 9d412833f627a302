//! What is said to a room: the stances to be won over, and the three sentences at the end of a session.

use crate::city::{city, day};
use crate::samples::sample;
use ulg::insight::moves;
use ulg::insight::readback::read_back;
use ulg::insight::stances::stances;
use ulg::model::choice::Stance;
use ulg::model::{Before, City, Kind, RecordId};

const ROLES: &str = r#"[(id: "A", name: "Office", helix: Public), (id: "P", name: "Firm", helix: Private),
    (id: "K", name: "School", helix: Knowledge), (id: "C", name: "Club", helix: Citizens)]"#;

fn said(members: &str, links: &str) -> [String; 3] {
    let city = city(&[("roles", ROLES), ("members", members), ("links", links)]);
    read_back(&city, day("2026-11-23"), &[])
}

#[test]
fn only_those_to_be_managed_closely_have_a_stance_gap() {
    let city = city(&[(
        "members",
        r#"[(id: "near", name: "Near", influence: 4, interest: 4, stance: Supportive, stance_wanted: Leading),
            (id: "far", name: "Far", influence: 5, interest: 5, stance: Resistant, stance_wanted: Leading, contacted: "2026-01-02"),
            (id: "unknown", name: "Unknown", influence: 5, interest: 4, stance_wanted: Unaware),
            (id: "back", name: "Back", influence: 5, interest: 4, stance: Leading, stance_wanted: Neutral),
            (id: "there", name: "There", influence: 5, interest: 5, stance: Neutral, stance_wanted: Neutral),
            (id: "low", name: "Low", influence: 3, interest: 5, stance: Resistant, stance_wanted: Leading),
            (id: "cool", name: "Cool", influence: 5, interest: 3, stance: Resistant, stance_wanted: Leading),
            (id: "left", name: "Left", status: Left, influence: 5, interest: 5, stance: Resistant, stance_wanted: Leading),
            (id: "unsaid", name: "Unsaid", influence: 5, interest: 5, stance: Resistant),
            (id: "unplaced", name: "Unplaced", influence: 5, stance: Resistant, stance_wanted: Leading)]"#,
    )]);
    let gaps = stances(&city);
    let told: Vec<_> = gaps.iter().map(|gap| (gap.id.as_str(), gap.steps())).collect();
    assert_eq!(told, [("far", 3), ("back", 2), ("near", 1), ("unknown", 0)]);
    assert_eq!((gaps[0].now, gaps[0].wanted), (Some(Stance::Resistant), Stance::Leading));
    assert_eq!(gaps[0].contacted, Some(day("2026-01-02")));
    assert_eq!(gaps[3].now, None);
}

#[test]
fn an_empty_city_is_read_back_in_sentences() {
    let nothing = [
        "Nobody with a role is in the group yet.",
        "Nobody has a place on the map yet.",
        "No link joins two helices yet.",
    ];
    assert_eq!(read_back(&City::default(), day("2026-11-23"), &[]), nothing);
}

#[test]
fn the_thinnest_helix_is_named_with_its_number() {
    for (members, sentence) in [
        (
            r#"[(id: "a", name: "A", role: "A"), (id: "p", name: "P", role: "P")]"#,
            "Nobody in the group yet for: Knowledge, Citizens.",
        ),
        (
            r#"[(id: "a", name: "A", role: "A"), (id: "p", name: "P", role: "P"), (id: "k", name: "K", role: "K"),
                (id: "c", name: "C", role: "C")]"#,
            "All four helices are even: 1 of 4 seats each.",
        ),
        (
            r#"[(id: "a", name: "A", role: "A"), (id: "a2", name: "A", role: "A"), (id: "p", name: "P", role: "P"),
                (id: "k", name: "K", role: "K"), (id: "k2", name: "K", role: "K"), (id: "c", name: "C", role: "C"),
                (id: "c2", name: "C", role: "C"), (id: "x", name: "X", role: "P", status: Left)]"#,
            "Private is the smallest helix: 1 of 7 seats, 14.3%.",
        ),
    ] {
        assert_eq!(said(members, "[]")[0], sentence);
    }
}

#[test]
fn the_widest_disagreement_is_named_with_its_axis() {
    for (members, sentence) in [
        (
            r#"[(id: "a", name: "Atelier", interest: 3, interest_range: (2, 4)),
                (id: "b", name: "Bakers", influence: 4, influence_range: (2, 5), interest_range: (1, 4)),
                (id: "c", name: "Choir", status: Left, influence_range: (1, 5))]"#,
            "No new disagreement was noted. The widest noted before: Bakers, influence 2 to 5.",
        ),
        (r#"[(id: "a", name: "A", influence: 1, interest: 1)]"#, "No disagreement was noted."),
    ] {
        assert_eq!(said(members, "[]")[1], sentence);
    }
    let own = city(&[
        ("city", r#"(name: "T", axes: (x: "Pull", y: "Weight"))"#),
        ("members", r#"[(id: "a", name: "A", interest_range: (1, 2))]"#),
    ]);
    assert_eq!(
        read_back(&own, day("2026-11-23"), &[])[1],
        "No new disagreement was noted. The widest noted before: A, pull 1 to 2."
    );
}

/// What was noted before is not told as of this evening, however wide it is.
#[test]
fn a_disagreement_that_came_up_now_is_the_one_that_is_told() {
    let now = city(&[(
        "members",
        r#"[(id: "old", name: "Old Bank", interest_range: (1, 5)),
            (id: "both", name: "Both", influence_range: (1, 5), interest_range: (2, 4)),
            (id: "new", name: "New", influence_range: (2, 5))]"#,
    )]);
    let was = |id: &str, field: &str, old: Option<&str>| Before {
        record: RecordId::new(Kind::Member, id),
        field: Some(field.to_string()),
        old: old.map(str::to_string),
    };
    let before = [was("new", "influence_range", None), was("both", "interest_range", Some("(1, 2)"))];
    let summary = moves::summary(&now, &before);
    let told: Vec<&str> = summary.disputed.iter().map(|one| one.words.as_str()).collect();
    assert_eq!(told, ["influence 2 to 5"]);
    let said = read_back(&now, day("2026-11-23"), &summary.disputed);
    assert_eq!(said[1], "The room disagrees most about: New, influence 2 to 5.");
}

#[test]
fn the_best_bridge_is_who_holds_most_together() {
    let members = r#"[(id: "a", name: "Atelier", role: "A"), (id: "a2", name: "Annex", role: "A"), (id: "k", name: "Kolleg", role: "K"),
        (id: "c", name: "Choir", role: "C"), (id: "c2", name: "Club", role: "C")]"#;
    for (links, sentence) in [
        (
            r#"[(id: "1", from: "a", to: "k"), (id: "2", from: "a2", to: "k"), (id: "3", from: "k", to: "c"), (id: "4", from: "c2", to: "k")]"#,
            "In the links drawn so far only Kolleg connects Public and Knowledge; Public and Citizens; Knowledge and \
             Citizens.",
        ),
        // No pair hangs on one alone.
        (
            r#"[(id: "1", from: "a", to: "c"), (id: "2", from: "a2", to: "c2")]"#,
            "In the links drawn so far Atelier joins most helices: Public, Citizens.",
        ),
        (r#"[(id: "1", from: "a", to: "c", kind: Conflict)]"#, "No link joins two helices yet."),
        (r#"[(id: "1", from: "a", to: "a2")]"#, "No link joins two helices yet."),
    ] {
        assert_eq!(said(members, links)[2], sentence);
    }
}

#[test]
fn gdansk_is_read_back() {
    insta::assert_snapshot!(read_back(&sample("gdansk"), day("2017-10-12"), &[]).join("\n"));
}
