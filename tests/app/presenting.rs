//! In front of a room: nothing that is private is ever on the screen, rows stand apart, and a cover is one key away.

use std::collections::BTreeSet;
use ulg::app::desk::DESK;

use memchr::memmem;
use ratatui::style::Modifier;
use ulg::app::core::event::Event;
use ulg::app::core::look::Look;
use ulg::model::{City, Kind, Value};

use crate::harness::Pilot;

/// `--present`.
fn present() -> Look {
    Look { presenting: true, ..Look::default() }
}

/// The texts within a value; numbers and days tell nobody.
fn texts(value: &Value<'_>, out: &mut Vec<String>) {
    match value {
        Value::Text(text) => out.push(text.to_lowercase()),
        Value::Choice(name) => out.push(name.to_lowercase()),
        Value::List(items) => items.iter().for_each(|item| texts(item, out)),
        Value::Nested(fields) => fields.iter().for_each(|(_, value)| texts(value, out)),
        _ => {}
    }
}

/// Parts of a text that would be known again, however it is wrapped or cut.
fn parts(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let runs = words.windows(3.min(words.len().max(1)));
    let whole = (text.chars().count() <= 24).then(|| text.to_string());
    runs.map(|run| run.join(" ")).chain(whole).collect()
}

/// What must not be seen: parts of private values that stand in no public one.
fn secrets(city: &City) -> BTreeSet<String> {
    let (mut private, mut public) = (Vec::new(), Vec::new());
    for kind in Kind::all() {
        for record in city.all(kind) {
            for field in kind.schema().fields {
                let Some(value) = record.value(field.name) else {
                    continue;
                };
                let is_secret = field.private || kind == Kind::Person;
                texts(&value, if is_secret { &mut private } else { &mut public });
            }
        }
    }
    let public = public.join("\n");
    let parts = private.iter().flat_map(|text| parts(text));
    parts.filter(|part| part.chars().count() >= 5 && !public.contains(part)).collect()
}

/// What of it a screen shows.
fn seen(secrets: &BTreeSet<String>, screen: &str) -> Vec<String> {
    let screen = screen.to_lowercase();
    let is_shown = |part: &&String| memmem::find(screen.as_bytes(), part.as_bytes()).is_some();
    secrets.iter().filter(is_shown).cloned().collect()
}

/// Every view and every layer, screen by screen.
fn walk(pilot: &mut Pilot, mut look: impl FnMut(&str, String)) {
    for view in 0..DESK.views().count() {
        for row in 0..4 {
            ulg::app::core::go::go_view(&mut pilot.app, view);
            pilot.keys("g g").type_text(&"j".repeat(row));
            for keys in ["", "Enter", "G", "Enter", "G"] {
                let screen = pilot.keys(keys).screen();
                look(&format!("view {view}, row {row}, {keys}"), screen);
            }
            pilot.keys("Esc Esc Esc");
        }
        for keys in ["e", "Y", "y", "y", "s", "w", "/", ":", "?", "V G", "e", "G Enter g m", "m", "p", "R"] {
            ulg::app::core::go::go_view(&mut pilot.app, view);
            for key in keys.split(' ') {
                let screen = pilot.keys(key).screen();
                look(&format!("view {view}, {keys}"), screen);
            }
            pilot.keys("Esc Esc Esc");
        }
    }
    // A whole session, and its way back.
    let session = "2 g p Enter|Esc|p|Down|4 4|Esc|l|Esc|m|j|Esc|r|y|PgDn|Esc|g p|r|Esc|x|u|U|1";
    for keys in session.split('|') {
        let screen = pilot.keys(keys).screen();
        look(keys, screen);
    }
}

#[test]
fn nothing_private_is_ever_on_the_screen() {
    nothing_private_is_on_a_screen_of(80, 24);
}

#[test]
fn nothing_private_is_ever_on_a_large_screen() {
    nothing_private_is_on_a_screen_of(160, 50);
}

fn nothing_private_is_on_a_screen_of(columns: u16, rows: u16) {
    let mut pilot = Pilot::gdansk();
    let secrets = secrets(pilot.city());
    assert!(secrets.len() > 200, "{}", secrets.len());
    pilot.size(columns, rows).keys("P");
    walk(&mut pilot, |place, screen| {
        let seen = seen(&secrets, &screen);
        assert!(seen.is_empty(), "{place} shows {seen:?}:\n{screen}");
    });
}

#[test]
fn nothing_that_is_planted_is_seen_while_presenting() {
    for (columns, rows) in [(80, 24), (120, 40), (160, 50)] {
        let (files, words) = crate::planted_files::planted();
        assert!(words.len() > 200, "{}", words.len());
        let mut pilot = Pilot::gdansk_with(&files);
        pilot.size(columns, rows);
        // What was done before may be told of, and undone, before the room.
        pilot.keys("P");
        let mut leaks = BTreeSet::new();
        walk(&mut pilot, |place, screen| {
            let words = ["zq", "resistant", "resists", "leading", "conflict"];
            let lines = screen.lines().map(str::to_lowercase);
            let lines = lines.filter(|line| words.iter().any(|word| line.contains(word)));
            leaks.extend(lines.map(|line| format!("{line} ({place})")));
        });
        let leaks: Vec<String> = leaks.into_iter().take(20).collect();
        assert!(leaks.is_empty(), "{columns}x{rows}\n{}", leaks.join("\n"));
    }
}

#[test]
fn the_same_walk_without_presenting_shows_much_of_it() {
    let mut pilot = Pilot::gdansk();
    let secrets = secrets(pilot.city());
    let mut all = BTreeSet::new();
    pilot.size(160, 50);
    walk(&mut pilot, |_, screen| all.extend(seen(&secrets, &screen)));
    assert!(all.len() > 30, "the walk sees too little: {all:?}");
}

#[test]
fn any_key_uncovers_and_does_nothing_else() {
    let mut pilot = Pilot::gdansk();
    let before = pilot.file("tasks.ron");
    pilot.keys("3");
    for key in ["x", "D", "q", "Enter", "Esc", "Ctrl-C", "0", "P", "2", "Ctrl-Z"] {
        pilot.keys("0").shows("any key returns").hides("Tasks");
        pilot.send(Event::Paste("xx".to_string())).send(Event::Click(5, 6));
        pilot.send(Event::Scroll(3)).shows("any key returns");
        pilot.keys(key);
        assert_eq!((pilot.effects.quit, pilot.effects.suspend), (None, false));
        pilot.shows("Tasks").hides("any key returns").hides("Ctrl-C");
    }
    pilot.keys("Ctrl-C");
    assert_eq!(pilot.effects.quit, None, "uncovering does not count");
    assert_eq!((pilot.file("tasks.ron"), pilot.row()), (before, 0));
    pilot.keys("a").type_text("Ring");
    pilot.app.state.look.covered = true;
    pilot.send(Event::Paste(" twice".to_string())).keys("Enter").shows("> Ring");
}

#[test]
fn rows_stand_apart_and_scroll_and_mouse_follow() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("3");
    let (rows, first) = (pilot.screen(), "Sound out five angels");
    let line = rows.lines().position(|line| line.contains(first)).unwrap();
    pilot.keys("P");
    let screen = pilot.screen();
    let lines: Vec<&str> = screen.lines().collect();
    assert!(lines[line].contains(first), "{screen}");
    assert_eq!((lines[line + 1], lines[line + 3]), ("", ""), "{screen}");
    pilot.type_text(&"j".repeat(15)).shows("▸");
    assert_eq!(pilot.row(), 15);
    pilot.keys("PgDn").shows("▸");
    assert_eq!(pilot.row(), 24, "nine of ten");
    pilot.keys("g g M").send(Event::Click(10, u16::try_from(line).unwrap() + 4));
    assert_eq!(pilot.row(), 2);
    pilot.keys("G").shows("▸");
    // Names are bold, not only under the cursor.
    pilot.keys("g g");
    let second = u16::try_from(line).unwrap() + 2;
    let cell = pilot.buffer()[(2, second)].clone();
    assert!(cell.modifier.contains(Modifier::BOLD), "{cell:?}");
    pilot.keys("P");
    let cell = pilot.buffer()[(2, second)].clone();
    assert!(!cell.modifier.contains(Modifier::BOLD), "{cell:?}");
}

#[test]
fn fields_of_a_record_stand_apart() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("3 P Enter");
    let screen = pilot.screen();
    let lines: Vec<&str> = screen.lines().collect();
    let status = lines.iter().position(|line| line.trim_start().starts_with("status")).unwrap();
    assert_eq!((lines[status - 1].trim(), lines[status + 1].trim()), ("", ""), "{screen}");
    for _ in 0..12 {
        pilot.keys("j");
        let buffer = pilot.buffer();
        let bar = buffer.content.iter().any(|cell| cell.modifier.contains(Modifier::REVERSED));
        assert!(bar, "the cursor is out of sight");
    }
}

#[test]
fn what_was_open_on_something_private_closes() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("2 g s").shows("wanted stance");
    pilot.keys("P").hides("wanted stance").hides("->");
    pilot.keys("P 2 v v v v Enter P").hides("@");
    pilot.keys("P 2 v v y P").hides("@");
    let meetings =
        "[(id: \"m\", title: \"Evening\", date: \"2017-10-01\", stand_ins: [(member: \"a\", name: \"Jan Secret\")])]";
    let mut pilot = Pilot::with(&[("meetings.ron", meetings), ("members.ron", "[(id: \"a\", name: \"Choir\")]")]);
    pilot.keys("5 g g Enter l Enter").on_row("stand ins").keys("Enter").shows("Jan Secret");
    pilot.keys("P").hides("Jan Secret").shows("Evening");
    pilot.keys("Ctrl-O").hides("Jan Secret");
}

#[test]
fn a_saved_view_that_asks_for_what_is_hidden_is_not_shown() {
    let views = "[(id: \"v\", name: \"Foes\", view: \"Members\", filter: \"stance:resistant\"), \
                 (id: \"w\", name: \"Deep\", view: \"Members\", sort: \"trust\")]";
    let members = "[(id: \"a\", name: \"Choir\", stance: Resistant), (id: \"b\", name: \"Library\")]";
    let mut pilot = Pilot::with(&[("views.ron", views), ("members.ron", members)]).look(present());
    pilot.keys("2 w").hides("stance");
    for name in ["foes", "deep"] {
        pilot.type_text(name).keys("Enter").shows("Choir").shows("Library");
        assert!(pilot.notice().contains("hidden while presenting"), "{}", pilot.notice());
        pilot.keys("w");
    }
    pilot.keys("Esc /").type_text("STANCE:resistant").shows("Library");
}

#[test]
fn typing_that_was_left_is_offered_only_when_presenting_ends() {
    let person = "[(id: \"p\", name: \"Jan Secret\")]";
    let mut pilot = Pilot::with(&[("people.ron", person)]);
    pilot.keys("2 v v v v e").type_text("phone").keys("Enter");
    pilot.type_text("12345").app.rescue();
    let mut pilot = pilot.restart_with(present());
    pilot.hides("12345").hides("Jan Secret");
    pilot.keys("P").shows("> 12345").shows("Jan Secret");
}

#[test]
fn an_undo_that_is_refused_does_not_name_the_change() {
    let people = "[(id: \"p\", name: \"Jan Secret\")]";
    let mut pilot = Pilot::with(&[("people.ron", people)]);
    pilot.keys("2 v v v v e").type_text("name").keys("Enter");
    pilot.type_text("a").keys("Enter P");
    pilot.outside("people.ron", |text| text.replace("Secreta", "Other"));
    pilot.keys("u").hides("Jan");
    assert!(pilot.notice().contains("P ends presenting"), "{}", pilot.notice());
    pilot.keys("P u").shows("cannot undo").shows("Jan");
}

#[test]
fn a_page_of_text_is_copied_as_it_is() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("3 Y");
    let lines = match pilot.app.state.layers.last() {
        Some(ulg::app::core::app::Layer::Page(page)) => page.lines.join("\n"),
        other => panic!("no page: {other:?}"),
    };
    pilot.keys("y");
    assert_eq!(pilot.effects.copy.as_deref(), Some(lines.as_str()));
    assert!(pilot.notice().contains("lines copied"), "{}", pilot.notice());
    assert_eq!(pilot.app.state.layers.len(), 1, "no page upon a page");
    // What is read to the room may be taken away in front of it.
    pilot.keys("Esc P 2 g p Enter Esc r y");
    let copied = pilot.effects.copy.clone().unwrap();
    assert!(copied.contains("the smallest helix"), "{copied}");
}
