//! What the program says and does for the terminal it runs in: copies, keys of other keyboards, where the cursor is.

use ratatui::style::Modifier;
use ulg::app::core::look::{Look, Through};

use crate::harness::Pilot;

const LONG: &str =
    "Ask every shop of the old market hall whether the keys of the back yard could be left with the baker";

fn tasks(count: usize) -> String {
    let task = |number| format!("(id: \"t{number}\", title: \"{LONG} {number}\"),\n");
    format!("[\n{}]\n", (0..count).map(task).collect::<String>())
}

fn through(through: Through, count: usize) -> Pilot {
    let pilot = Pilot::with(&[("tasks.ron", &tasks(count))]);
    let look = Look { through, ..Look::default() };
    let mut pilot = pilot.restart_with(look);
    pilot.view("Tasks");
    pilot
}

#[test]
fn what_is_to_be_selected_by_hand_is_shown_whole() {
    let mut pilot = through(Through::Nothing, 3);
    pilot.keys("Y").shows("3 rows copied; if not, select them here");
    let words = LONG.split_whitespace().chain(["nobody", "Todo"]);
    for word in words {
        pilot.shows(word);
    }
    pilot.size(40, 12);
    assert!(pilot.screen().lines().skip(3).all(|line| !line.contains('…')));
    // Copied again it is what it was, not broken into lines.
    pilot.keys("y");
    let copied = pilot.effects.copy.clone().unwrap();
    assert!(copied.contains(LONG), "{copied}");
    assert_eq!(copied.lines().count(), 4, "{copied}");
}

#[test]
fn addresses_stand_in_one_paragraph_with_commas() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("2 y");
    let copied = pilot.effects.copy.clone().unwrap();
    let screen = pilot.screen();
    let lines = screen.lines().filter(|line| line.contains('@'));
    let shown: Vec<&str> = lines.flat_map(str::split_whitespace).collect();
    assert_eq!(shown.join(" "), copied);
    assert!(shown.iter().rev().skip(1).all(|one| one.ends_with(',')), "{screen}");
}

#[test]
fn screen_gets_no_copy_and_the_page_says_so() {
    let mut pilot = through(Through::Screen, 3);
    pilot.keys("Y").shows("3 rows not copied: GNU screen takes no copy");
    assert_eq!(pilot.effects.copy, None);
    pilot.shows(LONG.split(' ').next().unwrap());
    pilot.keys("y").shows("not copied");
    assert_eq!(pilot.effects.copy, None);
}

#[test]
fn what_is_too_large_is_not_called_copied() {
    let mut pilot = through(Through::Nothing, 800);
    pilot.keys("Y").shows("rows not copied: too large; select them here");
    pilot.shows("Not copied: a terminal takes 74 KB at most").shows("whole in a file: :export");
    assert_eq!(pilot.effects.copy, None);
    let mut pilot = through(Through::Nothing, 200);
    pilot.keys("Y").shows("rows copied").shows("mosh").shows("whole in a file: :export");
    assert!(pilot.effects.copy.is_some());
    let mut pilot = through(Through::Tmux, 3);
    pilot.keys("Y").shows("set -s set-clipboard on");
    assert!(pilot.effects.copy.is_some());
}

#[test]
fn a_letter_of_another_layout_is_not_silent() {
    let mut pilot = Pilot::gdansk();
    for char in ["ξ", "ч", "ą", "ß", "đ"] {
        pilot.keys("3").keys(char);
        pilot.shows(&format!("{char} does nothing here; another keyboard layout?"));
    }
    pilot.keys("/").type_text("ξ").hides("another keyboard");
}

#[test]
fn ctrl_z_stops_in_a_line_too() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("3 a").type_text("Ring").keys("Ctrl-Z");
    assert!(pilot.effects.suspend);
    pilot.shows("> Ring");
}

#[test]
fn the_cursor_stands_on_the_row_that_has_the_focus() {
    let mut pilot = Pilot::gdansk();
    for view in ["Tasks", "Members", "Matrix", "Board", "Links", "Brief", "Timeline"] {
        pilot.view(view).keys("j");
        let buffer = pilot.buffer();
        let place = pilot.cursor();
        let cell = &buffer[place];
        assert!(cell.modifier.contains(Modifier::REVERSED) && place.y > 1, "{view}: {place}\n{}", pilot.screen());
    }
    pilot.view("Tasks").keys("Enter j");
    let on = |pilot: &mut Pilot| {
        let place = pilot.cursor();
        let screen = pilot.screen();
        screen.lines().nth(usize::from(place.y)).unwrap().to_string()
    };
    assert!(on(&mut pilot).contains("Story bank"), "{}", on(&mut pilot));
}
