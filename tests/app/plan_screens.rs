//! Board and timeline as pictures, at the sizes that matter.

use insta::assert_snapshot;
use ratatui::style::Color;

use ulg::app::core::look::Theme;

use crate::harness::Pilot;

const SIZES: [(u16, u16); 4] = [(80, 24), (120, 40), (200, 60), (40, 12)];

fn at(view: &str, (columns, rows): (u16, u16), keys: &str) -> String {
    let mut pilot = Pilot::gdansk();
    pilot.view(view).size(columns, rows).keys(keys);
    pilot.screen()
}

#[test]
fn the_board() {
    for (columns, rows) in SIZES {
        let name = format!("board {columns}x{rows}");
        assert_snapshot!(name, at("Board", (columns, rows), "j l"));
    }
    assert_snapshot!("board by owner 80x24", at("Board", (80, 24), "b"));
    assert_snapshot!("board by action 80x24", at("Board", (80, 24), "b b"));
    assert_snapshot!("board presenting 120x40", at("Board", (120, 40), "P"));
}

#[test]
fn the_timeline() {
    for (columns, rows) in SIZES {
        let name = format!("timeline {columns}x{rows}");
        assert_snapshot!(name, at("Timeline", (columns, rows), "j j j"));
    }
    assert_snapshot!("timeline by month 120x40", at("Timeline", (120, 40), "-"));
    assert_snapshot!("timeline by day 80x24", at("Timeline", (80, 24), "+ j j"));
    assert_snapshot!("timeline folded 80x24", at("Timeline", (80, 24), "Z"));
}

#[test]
fn both_in_ascii() {
    let mut pilot = Pilot::gdansk();
    pilot.ascii();
    assert_snapshot!("board ascii 80x24", pilot.view("Board").keys("j").screen());
    assert_snapshot!("timeline ascii 80x24", pilot.view("Timeline").keys("k").screen());
}

#[test]
fn mono_uses_no_colour() {
    let mut pilot = Pilot::gdansk();
    for theme in Theme::ALL {
        pilot.theme(theme);
        for view in ["Board", "Timeline"] {
            let buffer = pilot.view(view).buffer();
            let named = |colour| !matches!(colour, Color::Rgb(..) | Color::Indexed(_));
            let cells = &buffer.content;
            assert!(cells.iter().all(|cell| cell.bg == Color::Reset && named(cell.fg)));
            let is_plain = cells.iter().all(|cell| cell.fg == Color::Reset);
            assert!(theme != Theme::Mono || is_plain);
        }
    }
}
