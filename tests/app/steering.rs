//! What steers a terminal stands in every text of every file, of the own city and of its network: none of it reaches the
//! screen or the clipboard, in any view.

use std::collections::BTreeSet;

use ulg::app::desk::DESK;
use ulg::model::{Kind, Schema, Type};

use crate::harness::Pilot;

/// Clears a screen, turns a line round, hides a letter, breaks a line.
const PLANTED: &str = r"\u{1b}[2J\u{9b}31m\u{202e}\u{200b}\r\u{7}x\n";

/// The fields whose values are text that people write, at any depth, and those that name something.
fn fields(schema: &Schema, text: &mut BTreeSet<&'static str>, names: &mut BTreeSet<&'static str>) {
    for field in schema.fields {
        match field.what.item() {
            Type::Text | Type::Prose => drop(text.insert(field.name)),
            Type::Nested(inner) => fields(inner, text, names),
            _ => drop(names.insert(field.name)),
        }
    }
}

/// A file with something planted at the beginning of every text, of a list in its first.
fn planted(source: &str) -> String {
    let (mut text, mut names) = (BTreeSet::new(), BTreeSet::new());
    Kind::all().for_each(|kind| fields(kind.schema(), &mut text, &mut names));
    let mut out = source.to_string();
    for name in text.difference(&names) {
        for begins in [format!(" {name}: \""), format!(" {name}: [\""), format!("({name}: \"")] {
            out = out.replace(&begins, &format!("{begins}{PLANTED}"));
        }
    }
    out
}

#[track_caller]
fn is_safe(text: &str, kept: &[char], what: &str) {
    let found = text.chars().find(|char| !kept.contains(char) && ulg::clean::is_hidden(*char));
    assert!(found.is_none(), "{what}: {found:?} in {text:?}");
}

#[test]
fn nothing_that_steers_reaches_screen_or_clipboard_in_any_view() {
    let mut pilot = Pilot::sample_changed("gdansk", planted);
    assert!(pilot.file("members.ron").contains(PLANTED));
    assert!(pilot.city().trouble.is_empty(), "{:?}", pilot.city().trouble);
    for view in DESK.views() {
        for (columns, rows) in [(80, 24), (200, 60)] {
            pilot.size(columns, rows);
            for keys in ["j", "l", "Enter", "G", "Y", "y", "/", ":", "e"] {
                pilot.view(view.name).keys(keys);
                let copied = pilot.effects.copy.clone().unwrap_or_default();
                let what = format!("{} {keys}", view.name);
                is_safe(&copied, &['\n', '\t'], &what);
                is_safe(&pilot.screen(), &['\n'], &what);
                pilot.keys("Esc Esc Esc");
            }
        }
    }
}
