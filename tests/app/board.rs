//! The helix board: what a group lacks, and what one more of a role would do.

use crate::harness::Pilot;

#[test]
fn the_board_says_what_each_sample_city_lacks() {
    for (slug, texts) in [
        ("turin", &["nobody yet"][..]),
        ("milan", &["nobody yet"]),
        ("braga", &["nobody yet"]),
        ("skane", &["nobody yet"]),
        ("barcelona", &["The city's own rule"]),
    ] {
        let mut pilot = Pilot::sample(slug);
        pilot.size(120, 40).keys("2 v");
        for text in texts {
            pilot.shows(text);
        }
        pilot.shows("Invite next: ");
    }
}

#[test]
fn what_if_moves_the_shares_and_saves_nothing() {
    let mut pilot = Pilot::gdansk();
    let before = pilot.file("members.ron");
    pilot.keys("2 v").hides("What if");
    pilot.keys("+").type_text("residents").keys("Enter");
    pilot.shows("What if: +1 Residents").shows("24% -> 26%").shows("residents 3");
    pilot.keys("-").type_text("residents").keys("Enter").hides("What if");
    pilot.keys("-").type_text("university").keys("Enter").shows("What if: -1 University");
    pilot.keys("Esc").hides("What if");
    assert_eq!(pilot.file("members.ron"), before);
    assert!(!pilot.dir().join(".ulg").exists(), "looking writes nothing");
}

#[test]
fn a_ring_on_the_board_shows_its_own_shares() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("2 v r").shows("2 of 17  29%").shows("of those shown");
}
