//! The laws of the command table.

use std::collections::HashSet;
use ulg::app::desk::DESK;

use ulg::app::core::app::Scope;
use ulg::app::core::key::{Code, Key};

use crate::harness::Pilot;

#[test]
fn ids_are_unique_and_words_fit() {
    let mut ids = HashSet::new();
    for command in DESK.commands() {
        assert!(ids.insert(command.id), "{} stands twice", command.id);
        assert!(!command.hint.is_empty() && command.hint.len() <= 12, "hint of {}", command.id);
        assert!(command.help.ends_with(['.', '?']), "help of {}", command.id);
    }
}

#[test]
fn keys_parse_and_none_means_two_things() {
    let all: Vec<_> = DESK.commands().collect();
    for command in &all {
        for (name, keys) in command.keys.iter().zip(command.sequences()) {
            assert_eq!(keys.len(), name.split(' ').count(), "{name} of {} does not parse", command.id);
        }
    }
    for (place, one) in all.iter().enumerate() {
        for other in &all[place + 1..] {
            if !one.scope.overlaps(other.scope) {
                continue;
            }
            for keys in one.sequences() {
                let clash = other.sequences().any(|others| keys == others);
                assert!(!clash, "{} and {} share a key", one.id, other.id);
            }
        }
    }
}

/// A key that runs something at once could never begin a longer sequence, however narrow either is.
#[test]
fn no_sequence_begins_with_keys_that_mean_something_by_themselves() {
    let sequences = || DESK.commands().flat_map(|command| command.sequences().map(|keys| (command.id, keys)));
    for (one, keys) in sequences() {
        for (other, longer) in sequences() {
            let begins = longer.len() > keys.len() && longer.starts_with(&keys);
            assert!(!begins, "{one} is run before {other} can be typed");
        }
    }
}

#[test]
fn no_printable_key_where_one_types() {
    for command in DESK.commands().filter(|command| command.scope == Scope::Typing) {
        for key in command.sequences().flatten() {
            assert!(key.typed().is_none(), "{} takes {key} away from typing", command.id);
        }
    }
}

#[test]
fn keys_that_are_hard_or_taken_are_never_needed() {
    for command in DESK.commands() {
        for key in command.sequences().flatten() {
            let hard = matches!(key.code, Code::Char('[' | ']' | '{' | '}' | '\\' | '~' | '^' | '\'' | '"' | '#'));
            let taken = [Key::ctrl('s'), Key::ctrl('q'), Key::ctrl('a'), Key::ctrl('b')].contains(&key);
            assert!(!hard && !taken, "{} needs {key}", command.id);
        }
    }
}

#[test]
fn every_command_can_be_found_in_help_or_palette() {
    let mut reachable = HashSet::new();
    for view in 0..DESK.views().count() {
        let mut pilot = Pilot::gdansk();
        ulg::app::core::go::go_view(&mut pilot.app, view);
        // The view, a record of it, what stands at its right, the first lines there.
        for steps in ["", "Enter", "Esc", "l"].into_iter().chain(std::iter::repeat_n("j", 12)) {
            pilot.keys(steps);
            for command in DESK.commands() {
                if pilot.offers(command) {
                    reachable.insert(command.id);
                }
            }
        }
    }
    let lost = DESK.commands().filter(|command| {
        !reachable.contains(command.id)
            && !matches!(
                command.scope,
                Scope::Typing
                    | Scope::Problems
                    | Scope::Page
                    | Scope::Picks
                    | Scope::Session
                    | Scope::Farewell
                    | Scope::Import
            )
    });
    let lost: Vec<&str> = lost.map(|command| command.id).collect();
    assert!(lost.is_empty(), "never active: {lost:?}");
}

/// From what everybody has down to a dot, and up to more than anybody has.
const SIZES: [(u16, u16); 6] = [(80, 24), (40, 10), (200, 60), (120, 40), (10, 3), (1, 1)];

#[test]
fn every_command_runs_everywhere_in_the_brief_and_on_the_map() {
    every_command_runs(|tab| matches!(tab, "Brief" | "Map"));
}

#[test]
fn every_command_runs_everywhere_in_the_plan() {
    every_command_runs(|tab| tab == "Plan");
}

#[test]
fn every_command_runs_everywhere_in_the_exchange() {
    every_command_runs(|tab| tab == "Exchange");
}

#[test]
fn every_command_runs_everywhere_else() {
    every_command_runs(|tab| !matches!(tab, "Brief" | "Map" | "Plan" | "Exchange"));
}

/// Every command in every view of these tabs, on the list and on a record: nothing panics, and what comes of it is drawn
/// at every size. It runs at another size in the next view, and what Esc leaves of it is drawn at another one too.
fn every_command_runs(is_tried: impl Fn(&str) -> bool) {
    let views = (0..DESK.views().count()).filter(|view| is_tried(DESK.rooms[DESK.room_of(*view)].tab));
    for view in views {
        let mut pilot = Pilot::gdansk();
        for opened in [false, true] {
            for (at, command) in DESK.commands().enumerate() {
                ulg::app::core::go::go_view(&mut pilot.app, view);
                if opened {
                    pilot.run("move.open");
                }
                if pilot.offers(command) {
                    let mut sizes = SIZES;
                    sizes.rotate_left((view + at) % SIZES.len());
                    pilot.size(sizes[0].0, sizes[0].1).run(command.id).draw();
                    for (columns, rows) in &sizes[1..] {
                        pilot.size(*columns, *rows).draw();
                    }
                    pilot.keys("Esc").draw();
                }
                pilot.app.state.look = Default::default();
            }
        }
    }
}
