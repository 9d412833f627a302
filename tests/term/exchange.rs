//! A match on a real terminal: found, made, introduced, followed to its end, another rejected, all of it undone.

use std::fs;
use std::path::Path;

use super::desk::{Desk, quit, shown};

/// Gdańsk with three of its neighbours beside it.
fn network() -> Desk {
    let desk = Desk::gdansk();
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data");
    for slug in ["barcelona", "paris", "turin"] {
        let to = desk.city.parent().unwrap().join(slug);
        fs::create_dir(&to).unwrap();
        for name in ["city.ron", "exchange.ron", "stories.ron"] {
            let from = samples.join(slug).join(name);
            if from.exists() {
                fs::copy(from, to.join(name)).unwrap();
            }
        }
    }
    desk
}

#[test]
fn what_another_city_changes_appears_by_itself() {
    let desk = network();
    let mut pty = shown(desk.command(&[]), 80, 24);
    pty.keys("4").wait("Create an accelerator");
    pty.keys("v").wait("Paris: Creating spaces");
    let paris = desk.city.parent().unwrap().join("paris/exchange.ron");
    let text = fs::read_to_string(&paris).unwrap();
    fs::write(&paris, text.replace("Creating spaces", "Houses")).unwrap();
    pty.wait("Paris: Houses").wait_gone("Creating spaces");
    // As editors and git do: a new file takes the place of the old one.
    let beside = paris.with_extension("new");
    fs::write(&beside, text).unwrap();
    fs::rename(&beside, &paris).unwrap();
    pty.wait("Paris: Creating spaces");
    quit(pty);
}

#[test]
fn a_match_from_finding_to_done_and_back() {
    let desk = network();
    let before = desk.file("exchange.ron");
    let mut pty = shown(desk.command(&[]), 80, 24);
    pty.keys("4").wait("Create an accelerator");
    pty.keys("v").wait("why it fits").wait("Barcelona: Empty spaces");
    pty.keys("l j j m").wait("worth asking");
    pty.keys("Enter").wait("Match idea: Barcelona");
    assert!(desk.file("exchange.ron").contains("offer: \"barcelona/"));
    pty.keys("y").wait("The introduction copied");
    pty.keys("Esc").wait_gone("The introduction copied");
    for state in ["asked", "agreed", "done"] {
        pty.keys("m").wait("how far is it?");
        pty.type_text(&format!("{state}\n")).wait(&format!("Match {state}: Barcelona"));
    }
    assert!(desk.file("exchange.ron").contains("state: Done"));
    // Another one is turned down and does not come back.
    pty.keys("j j").wait("▸ Turin: Open Incet");
    pty.keys("m").wait("how far is it?");
    pty.type_text("rejected\n").wait("Match rejected: Turin");
    pty.wait_gone("Turin: Open Incet  ");
    for _ in 0..5 {
        let mark = pty.mark();
        pty.keys("u").frame_since(mark);
    }
    assert_eq!(desk.file("exchange.ron"), before);
    assert_eq!(quit(pty), 0);
}
