//! The links of one member, and what would break without it.

use crate::harness::Pilot;
use crate::map::{FIVE, chosen};

const LINKS: &str = r#"[
    (id: "one", from: "high", to: "low", kind: Money, strength: 2, trust: 1),
    (id: "two", from: "left", to: "high", kind: Conflict, strength: 1, trust: -1),
]
"#;

fn linked() -> Pilot {
    let mut pilot = Pilot::with(&[("members.ron", FIVE), ("links.ron", LINKS)]);
    pilot.keys("2 v v v");
    pilot
}

#[test]
fn links_stand_around_the_chosen_member_and_can_be_walked() {
    let mut pilot = linked();
    pilot.shows("High Office  NGO").shows("conflict").shows("trust -1").shows("2 of 2 links");
    pilot.keys("j Enter").shows("Low Land  NGO").shows("1 of 2 links");
    assert_eq!(chosen(&pilot), "low");
    pilot.keys("Ctrl-O").shows("High Office  NGO");
    pilot.keys("v v v v v v v").shows("▸");
    assert_eq!(chosen(&pilot), "high");
}

#[test]
fn a_link_takes_two_names_a_kind_and_a_digit() {
    let mut pilot = linked();
    pilot.keys("a").type_text("new ; adv ; 3").keys("Enter");
    let text = pilot.file("links.ron");
    assert!(
        text.contains("from: \"high\"")
            && text.contains("to: \"new\"")
            && text.contains("kind: Advice")
            && text.contains("strength: 3"),
        "{text}"
    );
    pilot.shows("New Body").shows("3 of 3 links");
    pilot.keys("u");
    assert_eq!(pilot.file("links.ron"), LINKS);
}

#[test]
fn names_of_a_link_are_completed() {
    let mut pilot = linked();
    pilot.keys("a Ctrl-U").type_text("beside").keys("Tab").type_text(";le").keys("Down Enter");
    let text = pilot.file("links.ron");
    assert!(text.contains("from: \"beside\"") && text.contains("to: \"left\""), "{text}\n{}", pilot.screen());
}

#[test]
fn neither_trust_nor_a_conflict_is_told_to_the_room() {
    let mut pilot = linked();
    pilot.keys("P").hides("trust 1").hides("trust -1").hides("conflict").shows("1 of 2 links");
}

#[test]
fn any_member_can_be_put_into_the_middle() {
    let mut pilot = linked();
    pilot.keys("/").type_text("left").keys("Enter").shows("Left Bank  NGO");
    assert_eq!(chosen(&pilot), "left");
}

#[test]
fn what_would_break_is_said() {
    let roles =
        "[Role(id: \"ngo\", name: \"NGO\", helix: Citizens), Role(id: \"firm\", name: \"Firm\", helix: Private)]\n";
    let members = "[(id: \"a\", name: \"Anna Ltd\", role: \"firm\"), (id: \"b\", name: \"Bell\", role: \"ngo\"), (id: \"c\", name: \"Choir\", role: \"ngo\")]";
    let links =
        "[(id: \"x\", from: \"a\", to: \"b\", kind: Advice), (id: \"y\", from: \"a\", to: \"c\", kind: Advice)]";
    let mut pilot = Pilot::with(&[("roles.ron", roles), ("members.ron", members), ("links.ron", links)]);
    pilot.size(120, 40).keys("2 v v v");
    pilot.shows("If it leaves:").shows("Private and Citizens meet only through Anna Ltd");
    pilot.shows("Bridges not marked as brokers: Anna Ltd");
    pilot.shows("Do not meet at all: Public and Private");
}
