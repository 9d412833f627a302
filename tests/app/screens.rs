//! Screens as pictures: what a person sees, at the sizes that matter.

use insta::assert_snapshot;
use ratatui::style::{Color, Modifier};

use ulg::app::core::look::Theme;

use crate::harness::Pilot;

fn at(columns: u16, rows: u16, keys: &str) -> String {
    let mut pilot = Pilot::gdansk();
    pilot.size(columns, rows).keys(keys);
    pilot.screen()
}

#[test]
fn brief() {
    assert_snapshot!("brief 80x24", at(80, 24, ""));
    assert_snapshot!("brief 120x40", at(120, 40, ""));
    assert_snapshot!("brief 40x12", at(40, 12, ""));
}

#[test]
fn members() {
    assert_snapshot!("members 80x24", at(80, 24, "2 v v"));
    assert_snapshot!("members 120x40", at(120, 40, "2 v v"));
    assert_snapshot!("members 40x12", at(40, 12, "2 v v"));
}

#[test]
fn the_map() {
    assert_snapshot!("matrix 80x24", at(80, 24, "2"));
    assert_snapshot!("matrix 120x40", at(120, 40, "2 j j"));
    assert_snapshot!("matrix 200x60", at(200, 60, "2"));
    assert_snapshot!("matrix 40x12", at(40, 12, "2"));
    assert_snapshot!("matrix presenting 120x40", at(120, 40, "2 P"));
    assert_snapshot!("matrix placing 80x24", at(80, 24, "2 j p ?"));
    assert_snapshot!("helix 80x24", at(80, 24, "2 v"));
    assert_snapshot!("helix 120x40", at(120, 40, "2 v"));
    assert_snapshot!("helix 40x12", at(40, 12, "2 v"));
    assert_snapshot!("links 80x24", at(80, 24, "2 v v v"));
    assert_snapshot!("links 120x40", at(120, 40, "2 v v v"));
}

#[test]
fn the_map_in_ascii_and_mono() {
    let mut pilot = Pilot::gdansk();
    pilot.ascii();
    pilot.keys("2");
    assert_snapshot!("matrix ascii 80x24", pilot.screen());
    pilot.theme(Theme::Mono);
    assert_snapshot!("matrix styles mono", styles(&mut pilot, 8));
    pilot.app.state.look = Default::default();
    assert_snapshot!("matrix styles auto", styles(&mut pilot, 8));
}

#[test]
fn a_session() {
    assert_snapshot!("session names 80x24", at(80, 24, "2 g p Enter B a k e r s"));
    assert_snapshot!("session choose 80x24", at(80, 24, "2 g p Enter Esc"));
    assert_snapshot!("session place 80x24", at(80, 24, "2 g p Enter Esc p s"));
    assert_snapshot!("session place 120x40", at(120, 40, "2 g p Enter Esc p s s s s s"));
}

#[test]
fn tasks_and_a_record() {
    assert_snapshot!("tasks 80x24", at(80, 24, "3"));
    assert_snapshot!("task beside the list 120x40", at(120, 40, "3 j Enter"));
    assert_snapshot!("task 40x12", at(40, 12, "3 j Enter"));
}

#[test]
fn typing() {
    assert_snapshot!("due 80x24", at(80, 24, "3 d f r i"));
    assert_snapshot!("edit 80x24", at(80, 24, "3 e"));
    assert_snapshot!("help 80x24", at(80, 24, "3 ?"));
    assert_snapshot!("help 40x12", at(40, 12, "3 ?"));
}

#[test]
fn presenting() {
    assert_snapshot!("presenting tasks 80x24", at(80, 24, "3 P"));
    assert_snapshot!("presenting task 80x24", at(80, 24, "3 P Enter"));
    assert_snapshot!("cover 40x12", at(40, 12, "3 0"));
}

#[test]
fn every_other_list() {
    for name in ["Actions", "Needs", "Offers", "Meetings", "Questions"] {
        let mut pilot = Pilot::gdansk();
        let screen = pilot.view(name).run("screen.redraw").screen();
        assert_snapshot!(format!("{} 80x24", name.to_lowercase()), screen);
    }
}

#[test]
fn ascii_draws_no_sign_of_its_own_beyond_ascii() {
    let mut pilot = Pilot::with(&[(
        "members.ron",
        "[(id: \"a\", name: \"Plain name that is far too long for the column it stands in, by much\")]",
    )]);
    pilot.ascii();
    for keys in ["2", "Enter", "Esc v", "v Space", "v", "2 v v v v /", "Esc ?", "Esc 2 g p Enter", "Esc p"] {
        pilot.keys(keys);
        let screen = pilot.screen();
        assert!(screen.is_ascii(), "after {keys}:\n{screen}");
    }
}

#[test]
fn mono_uses_no_colour_and_the_cursor_is_still_seen() {
    let mut pilot = Pilot::gdansk();
    pilot.theme(Theme::Mono);
    for keys in ["1", "2", "v", "v", "v", "3", "2 g p Enter Esc p"] {
        pilot.keys(keys);
        let buffer = pilot.buffer();
        for cell in &buffer.content {
            assert_eq!((cell.fg, cell.bg), (Color::Reset, Color::Reset));
        }
        assert!(buffer.content.iter().any(|cell| cell.modifier.contains(Modifier::REVERSED)));
    }
}

#[test]
fn colours_are_named_ones_and_the_background_is_the_terminals() {
    for theme in Theme::ALL {
        let mut pilot = Pilot::gdansk();
        pilot.theme(theme);
        for keys in ["2", "v", "v", "v"] {
            pilot.keys(keys);
            for cell in &pilot.buffer().content {
                assert_eq!(cell.bg, Color::Reset);
                assert!(!matches!(cell.fg, Color::Rgb(..) | Color::Indexed(_)));
            }
        }
    }
}

#[test]
fn too_small_says_so_in_one_sentence() {
    let mut pilot = Pilot::gdansk();
    pilot.size(39, 9).shows("Too small");
}

/// The styles of a screen: one line a row, a run of cells that look alike as `text{colour modifiers}`.
fn styles(pilot: &mut Pilot, rows: usize) -> String {
    let buffer = pilot.buffer();
    let width = usize::from(buffer.area.width);
    let mut out = String::new();
    for row in buffer.content.chunks(width).take(rows) {
        for run in row.chunk_by(|one, other| one.style() == other.style()) {
            let text: String = run.iter().map(|cell| cell.symbol()).collect();
            let look = (run[0].fg, run[0].modifier);
            if text.trim().is_empty() && run[0].modifier.is_empty() {
                out.push(' ');
            } else {
                out.push_str(&format!("{}{{{:?} {:?}}}", text.trim(), look.0, look.1));
            }
        }
        out.push('\n');
    }
    out
}

#[test]
fn every_theme_in_its_styles() {
    for theme in Theme::ALL {
        let mut pilot = Pilot::gdansk();
        pilot.theme(theme);
        pilot.keys("3 Space");
        assert_snapshot!(format!("styles {}", theme.name()), styles(&mut pilot, 8));
    }
}
