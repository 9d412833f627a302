//! A press of the mouse on the names of tabs and views.

use ulg::app::core::event::Event;
use ulg::app::desk::DESK;
use ulg::width::width;

use crate::harness::Pilot;

/// Presses on what stands in a row of the screen, on its first letter or its last.
fn press(pilot: &mut Pilot, row: u16, words: &str, is_last: bool) {
    let screen = pilot.screen();
    let line = screen.lines().nth(usize::from(row)).unwrap();
    let place = line.find(words).unwrap_or_else(|| panic!("{words}\n{screen}"));
    let behind = if is_last { width(words) - 1 } else { 0 };
    let column = u16::try_from(width(&line[..place]) + behind).unwrap();
    pilot.send(Event::Click(column, row));
}

fn view(pilot: &Pilot) -> &'static str {
    pilot.view_name()
}

#[test]
fn a_press_on_the_name_of_a_tab_or_view_goes_there() {
    for (columns, lines) in [(40, 12), (80, 24), (120, 40)] {
        for is_last in [false, true] {
            let mut pilot = Pilot::gdansk();
            pilot.size(columns, lines);
            for tab in (0..DESK.rooms.len()).rev() {
                press(&mut pilot, 0, &format!(" {}", tab + 1), is_last);
                assert_eq!(view(&pilot), DESK.rooms[tab].views[0].name, "{columns}");
            }
            // What is drawn leads there, whatever is left out.
            for (tab, room) in DESK.rooms.iter().enumerate() {
                for name in room.views.iter().map(|view| view.name) {
                    pilot.keys(&(tab + 1).to_string());
                    let screen = pilot.screen();
                    let row = screen.lines().nth(1).unwrap();
                    if row.split("  ").any(|word| word.trim() == name) {
                        press(&mut pilot, 1, name, is_last);
                        assert_eq!(view(&pilot), name, "{columns}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_press_on_a_tab_goes_where_it_was_left_and_the_brief_is_the_brief() {
    let mut pilot = Pilot::gdansk();
    pilot.size(80, 24).keys("3");
    press(&mut pilot, 1, "Board", false);
    press(&mut pilot, 0, " 1 ", false);
    press(&mut pilot, 1, "Since", false);
    press(&mut pilot, 0, " 3 ", false);
    assert_eq!(view(&pilot), "Board");
    press(&mut pilot, 0, " 1 ", false);
    assert_eq!(view(&pilot), "Brief");
}

#[test]
fn a_press_beside_the_names_or_while_typing_goes_nowhere() {
    let mut pilot = Pilot::gdansk();
    pilot.size(80, 24).keys("3");
    let before = view(&pilot);
    for (column, row) in [(0, 0), (79, 0), (0, 1), (79, 1)] {
        pilot.send(Event::Click(column, row));
        assert_eq!(view(&pilot), before, "{column} {row}");
    }
    pilot.keys("a").type_text("Book");
    press(&mut pilot, 0, " 2 ", false);
    assert!(pilot.app.is_typing(), "a line is not left by a slip");
    pilot.shows("> Book").keys("Esc Esc Enter");
    // As the key of the tab does, a press leaves a sheet.
    press(&mut pilot, 0, " 2 ", false);
    let map = view(&pilot);
    assert_eq!(map, "Matrix");
    pilot.keys("0").send(Event::Click(40, 0));
    pilot.keys("j").size(39, 9).send(Event::Click(20, 0));
    pilot.size(80, 24);
    assert_eq!(view(&pilot), map, "nothing is drawn to be pressed");
}
