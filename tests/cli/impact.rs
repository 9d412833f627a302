//! A stage of impact is reached with something that shows it.

use serde_json::json;

use super::harness::Desk;

#[test]
fn a_stage_without_any_evidence_is_refused_with_what_to_do() {
    let desk = Desk::gdansk();
    let before = desk.file("actions.ron");
    let action = "actions/creative-pedagogy-schools";
    let words = desk.run(["set", action, "impact=Data"]).bad(2);
    assert!(words.contains("nothing shows the impact \"Data\"") && words.contains("evidence+="), "{words}");
    let words = desk.run(["add", "action", "Lab ; impact=Story"]).bad(2);
    assert!(words.contains("evidence"), "{words}");
    assert_eq!(desk.file("actions.ron"), before, "nothing is written");
    // In the same call it is one change.
    desk.run(["set", action, "impact=Data", "evidence+=Ten class registers"]).good();
    let now = desk.run(["show", action, "--json"]).json();
    assert_eq!((&now["impact"], &now["evidence"]), (&json!("Data"), &json!(["Ten class registers"])));
    desk.run(["undo"]).good();
    assert_eq!(desk.file("actions.ron"), before);
}

#[test]
fn going_down_and_climbing_on_evidence_that_is_there_ask_for_nothing() {
    let desk = Desk::gdansk();
    desk.run(["set", "actions/creative-pedagogy-schools", "impact=None"]).good();
    for stage in ["impact=Story", "impact=Data"] {
        desk.run(["set", "actions/yard-labs", stage]).good();
    }
    // Two pieces have shown two stages: the third takes one of its own, as on the screen.
    let words = desk.run(["set", "actions/yard-labs", "impact=Causality"]).bad(2);
    assert!(words.contains("nothing shows the impact"), "{words}");
    desk.run(["set", "actions/yard-labs", "impact=Causality", "evidence+=A control group"]).good();
    let words = desk.run(["set", "actions/living-map", "impact=Transfer", "evidence="]).bad(2);
    assert!(words.contains("evidence"), "{words}");
}

#[test]
fn the_last_evidence_of_a_stage_stays_while_the_stage_does() {
    let desk = Desk::gdansk();
    let action = "actions/creative-pedagogy-schools";
    desk.run(["set", action, "impact=Data", "evidence=Registers"]).good();
    let before = desk.file("actions.ron");
    for taken in ["evidence-=Registers", "evidence="] {
        let words = desk.run(["set", action, taken]).bad(2);
        assert!(words.contains("all that shows the impact \"Data\"") && words.contains("lower"), "{words}");
        assert_eq!(desk.file("actions.ron"), before, "{taken}");
    }
    desk.run(["set", action, "impact=None", "evidence-=Registers"]).good();
}
