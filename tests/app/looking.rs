//! Only looking: whatever is pressed, nothing is written, and every verb says why.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use ulg::app::desk::DESK;

use ulg::app::core::app::{Command, Purpose};
use ulg::app::core::look::Look;

use crate::harness::Pilot;

const WHY: &str = "this screen only looks";

/// Content and time of everything in a folder.
fn picture(dir: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut seen = BTreeMap::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let meta = fs::metadata(&path).unwrap();
        assert!(meta.is_file(), "nothing of its own: {}", path.display());
        seen.insert(path.clone(), (fs::read(&path).unwrap(), meta.modified().unwrap()));
    }
    seen
}

/// Whether something is being typed that could only be refused.
fn asks(pilot: &Pilot) -> bool {
    use Purpose::{Add, Field, Item, Own, Place, SaveView, WhichField};
    let prompt = pilot.app.state.prompt();
    prompt.is_some_and(|prompt| match &prompt.purpose {
        Own(own) => own.0.is_kept(),
        purpose => {
            matches!(purpose, Add { .. } | Field { .. } | Item { .. } | Place { .. } | SaveView | WhichField { .. })
        }
    })
}

fn leaves(command: &Command) -> bool {
    matches!(command.id, "move.quit" | "screen.interrupt" | "screen.suspend")
}

#[test]
fn whatever_is_pressed_nothing_is_written() {
    let mut pilot = Pilot::gdansk().look(Look::default());
    let before = picture(&pilot.dir());
    for view in 0..DESK.views().count() {
        for opened in [false, true] {
            for command in DESK.commands().filter(|command| !leaves(command)) {
                ulg::app::core::go::go_view(&mut pilot.app, view);
                if opened {
                    pilot.run("move.open");
                }
                if !pilot.offers(command) {
                    continue;
                }
                pilot.run(command.id);
                assert_eq!(pilot.effects.edit, None, "{} opens an editor", command.id);
                assert!(!asks(&pilot), "{} asks in vain", command.id);
                pilot.app.rescue();
                pilot.keys("4 4 Enter Esc");
                pilot.app.state.look = Look::default();
            }
        }
    }
    assert_eq!(picture(&pilot.dir()), before);
}

#[test]
fn every_verb_says_the_same_reason() {
    let mut pilot = Pilot::gdansk().look(Look::default());
    assert_eq!(pilot.notice(), "Only looking: nothing is written");
    pilot.shows("only looking");
    for key in ["x", "d", "o", "m", "t", "p", "e", "E", "a", "D", "u", "U", "W"] {
        pilot.keys("3").keys(key);
        assert!(pilot.notice().ends_with(WHY), "{key}: {}", pilot.notice());
        assert!(pilot.is_at_root());
        pilot.keys("Down");
    }
    for key in ["H", "J", "K", "L", "p", "g p"] {
        pilot.keys("Down 2").keys(key);
        assert!(pilot.notice().ends_with(WHY), "{key}: {}", pilot.notice());
    }
    pilot.keys("Down 3 Enter g g Enter");
    assert_eq!(pilot.notice(), WHY, "Enter on a field edits it");
    pilot.keys("3 ?").type_text("mark as done").shows(WHY);
    pilot.keys("Esc").hides("x done");
}

#[test]
fn a_place_in_a_file_is_not_handed_to_an_editor() {
    let mut pilot = Pilot::with(&[("tasks.ron", "[(id: \"a\", title: 3)]")]).look(Look::default());
    pilot.run("screen.problems").keys("E");
    assert!(pilot.notice().ends_with(WHY), "{}", pilot.notice());
    pilot.keys("Esc 3 E");
    assert!(pilot.notice().ends_with(WHY), "{}", pilot.notice());
    assert_eq!(pilot.effects.edit, None);
}
