//! Matches of the city's needs by how far each has come.

use crate::harness::Pilot;

const EXCHANGE: &str = "#![enable(implicit_some)]\n[
    Need(id: \"n\", title: \"A kitchen\", matches: [Match(offer: \"o\", state: Idea, note: \"by phone\")]),
    Offer(id: \"o\", title: \"A canteen\"),
]\n";

#[test]
fn matches_stand_under_their_state_and_lead_to_the_need() {
    let mut pilot = Pilot::gdansk();
    pilot.size(120, 40).keys("4").view("Matches").shows("Idea (").shows("Asked (").shows("Answered by");
    pilot.keys("Enter").shows("matches").keys("Esc");
    pilot.keys("/").type_text("nobodyhasthis").shows("Nothing answers the filter");
}

#[test]
fn a_note_of_a_match_is_not_for_a_room() {
    let mut pilot = Pilot::with(&[("exchange.ron", EXCHANGE)]);
    pilot.view("Matches").shows("Idea (1)").shows("A kitchen").shows("A canteen").shows("own city").shows("by phone");
    pilot.keys("P").shows("A kitchen").keys("j").hides("by phone");
}

#[test]
fn without_a_match_it_says_how_one_is_made() {
    Pilot::with(&[]).view("Matches").shows("No need has a match yet.");
}
