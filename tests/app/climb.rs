//! A higher stage of impact is reached with something that shows it.

use crate::harness::Pilot;

/// An action of nearly nothing, written by hand.
pub const BARE: &str = "[
    // The lab.
    Action(id: \"lab\", title: \"Lab\", impact: Story, evidence: [\"Ann told it, twice\"]), // ours
    Action(id: \"map\", title: \"Map\"),
]
";

pub fn open(actions: &str) -> Pilot {
    let mut pilot = Pilot::with(&[("actions.ron", actions)]);
    pilot.view("Actions").keys("Enter");
    pilot
}

#[test]
fn climbing_asks_for_the_evidence_and_writes_both_in_one_change() {
    let mut pilot = open(BARE);
    pilot.on_row("impact").keys("Enter").type_text("data").keys("Enter");
    pilot.shows("What shows it? Data: Lab");
    pilot.keys("Enter").shows("say in a few words what shows it");
    pilot.keys("Esc");
    assert_eq!(pilot.file("actions.ron"), BARE, "Esc changes nothing");
    pilot
        .on_row("impact")
        .keys("e")
        .type_text("data")
        .keys("Enter")
        .type_text("Guest book, June to September")
        .keys("Enter");
    let wanted = BARE.replace(
        "impact: Story, evidence: [\"Ann told it, twice\"]",
        "impact: Data, evidence: [\"Ann told it, twice\", \"Guest book, June to September\"]",
    );
    assert_eq!(pilot.file("actions.ron"), wanted, "{}", pilot.notice());
    pilot.keys("u");
    assert_eq!(pilot.file("actions.ron"), BARE, "{}", pilot.notice());
}

#[test]
fn the_form_asks_too_and_marked_actions_are_one_change() {
    let mut pilot = Pilot::with(&[("actions.ron", BARE)]);
    pilot
        .view("Actions")
        .keys("Space Space e")
        .type_text("impact")
        .keys("Enter")
        .type_text("story")
        .keys("Enter")
        .shows("What shows it? Story: Map")
        .type_text("Two letters")
        .keys("Enter");
    let wanted = BARE.replace("title: \"Map\")", "title: \"Map\", impact: Story, evidence: [\"Two letters\"])");
    assert_eq!(pilot.file("actions.ron"), wanted, "{}", pilot.notice());
    pilot.keys("u");
    assert_eq!(pilot.file("actions.ron"), BARE);
}

#[test]
fn evidence_beyond_the_stage_and_going_down_are_not_asked_for() {
    let rich = BARE.replace("twice\"", "twice\", \"Counted\"");
    // No stage at all counts as the lowest.
    for (now, typed) in [("impact: Data, ", "data"), ("", "none")] {
        let mut pilot = open(&rich);
        pilot.on_row("impact").keys("Enter").type_text(typed).keys("Enter").hides("What shows it?");
        let wanted = rich.replace("impact: Story, ", now);
        assert_eq!(pilot.file("actions.ron"), wanted, "{}", pilot.notice());
    }
}

#[test]
fn a_stage_that_was_changed_meanwhile_is_never_overwritten_unseen() {
    let mut pilot = open(BARE);
    pilot.on_row("impact").keys("Enter").type_text("data").keys("Enter").type_text("Counted");
    pilot.outside("actions.ron", |text| text.replace("Story", "Causality"));
    pilot.keys("Enter").shows("Causality").shows("> Counted");
    assert!(pilot.file("actions.ron").contains("impact: Causality"));
}
