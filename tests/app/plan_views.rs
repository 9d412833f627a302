//! The sheet of an action and the lines of the plan as pictures.

use insta::assert_snapshot;

use crate::harness::Pilot;

fn at(columns: u16, rows: u16, view: &str, keys: &str) -> String {
    let mut pilot = Pilot::gdansk();
    pilot.size(columns, rows).view(view).keys(keys);
    pilot.screen()
}

#[test]
fn the_sheet_of_an_action() {
    let keys = "Enter";
    assert_snapshot!("action sheet 80x24", at(80, 24, "Actions", keys));
    let below = "Enter Ctrl-D";
    assert_snapshot!("action sheet below 80x24", at(80, 24, "Actions", below));
    assert_snapshot!("action sheet 120x40", at(120, 40, "Actions", keys));
    assert_snapshot!("action sheet 40x12", at(40, 12, "Actions", keys));
}

#[test]
fn the_lines_of_the_plan() {
    for view in ["Loose ends", "Money", "Stopping"] {
        let name = view.to_lowercase();
        assert_snapshot!(format!("{name} 80x24"), at(80, 24, view, ""));
    }
    assert_snapshot!("money 120x40", at(120, 40, "Money", "j"));
    assert_snapshot!("money 40x12", at(40, 12, "Money", "j"));
}

#[test]
fn the_views_of_the_plan_on_small_and_large_screens() {
    for (view, columns, rows) in [
        ("Tasks", 40, 12),
        ("Tasks", 120, 40),
        ("Tasks", 200, 60),
        ("Plan", 40, 12),
        ("Plan", 80, 24),
        ("Plan", 120, 40),
        ("Plan", 200, 60),
        ("Actions", 120, 40),
        ("Actions", 200, 60),
        ("Loose ends", 120, 40),
        ("Stopping", 120, 40),
        ("Stopping", 200, 60),
    ] {
        let name = format!("{} {columns}x{rows}", view.to_lowercase());
        assert_snapshot!(name, at(columns, rows, view, ""));
    }
}
