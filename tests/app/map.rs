//! The matrix, and what follows from who stands where: who moved, whom to win over.

use ulg::app::core::event::Event;
use ulg::app::map::matrix::Grid;

use crate::harness::Pilot;

/// Four members on the map, one not yet.
pub const FIVE: &str = r#"[
    (id: "high", name: "High Office", role: "ngo", influence: 5, interest: 5),
    (id: "left", name: "Left Bank", role: "ngo", influence: 5, interest: 1),   // by hand
    (id: "low", name: "Low Land", role: "ngo", influence: 1, interest: 5, interest_range: (4, 5)),
    (id: "beside", name: "Beside It", role: "ngo", influence: 1, interest: 5),
    (id: "new", name: "New Body", role: "ngo"),
]
"#;

fn five() -> Pilot {
    let mut pilot = Pilot::with(&[("members.ron", FIVE)]);
    pilot.keys("2");
    pilot
}

pub fn chosen(pilot: &Pilot) -> String {
    pilot.app.state.members().current().unwrap_or_default().to_string()
}

/// What the keys do to `members.ron`, and that undo gives the same bytes.
#[track_caller]
fn edits(keys: &str, changes: &[(&str, &str)]) {
    let mut pilot = five();
    pilot.keys(keys);
    let mut expected = FIVE.to_string();
    for (old, new) in changes {
        assert!(expected.contains(old), "{old}");
        expected = expected.replacen(old, new, 1);
    }
    assert_eq!(pilot.file("members.ron"), expected, "{}", pilot.notice());
    pilot.keys("u");
    assert_eq!(pilot.file("members.ron"), FIVE, "{}", pilot.notice());
}

#[test]
fn two_digits_place() {
    edits("p 4 3", &[("influence: 5, interest: 5", "influence: 4, interest: 3")]);
    edits(
        "G p 2 4",
        &[(
            "(id: \"new\", name: \"New Body\", role: \"ngo\")",
            "(id: \"new\", name: \"New Body\", role: \"ngo\", influence: 2, interest: 4)",
        )],
    );
}

#[test]
fn zero_takes_off_the_map() {
    edits("p 0", &[(", influence: 5, interest: 5", "")]);
}

#[test]
fn a_range_is_noted_where_the_room_disagrees() {
    edits("p ? 3 5", &[("influence: 5, interest: 5", "influence: 5, interest: 5, influence_range: (3, 5)")]);
    edits("p ? ? 5 2", &[("influence: 5, interest: 5", "influence: 5, interest: 5, interest_range: (2, 5)")]);
}

#[test]
fn nudges_move_by_one_and_stop_at_the_edge() {
    edits("J", &[("influence: 5, interest: 5", "influence: 4, interest: 5")]);
    edits("H", &[("interest: 5)", "interest: 4)")]);
    let mut pilot = five();
    pilot.keys("K");
    assert!(pilot.notice().contains("edge"), "{}", pilot.notice());
    pilot.keys("G L");
    assert!(pilot.notice().contains("not on the map"), "{}", pilot.notice());
    assert_eq!(pilot.file("members.ron"), FIVE);
}

#[test]
fn marks_are_placed_together_and_undone_in_one_step() {
    let mut pilot = five();
    pilot.keys("Space Space p 3 3");
    let text = pilot.file("members.ron");
    assert_eq!(text.matches("influence: 3, interest: 3").count(), 2, "{text}");
    pilot.keys("u");
    assert_eq!(pilot.file("members.ron"), FIVE);
}

#[test]
fn the_cursor_moves_between_cells_and_within_them() {
    let mut pilot = five();
    for (keys, id) in [
        ("g g", "left"),
        ("l", "high"),
        ("j", "low"),
        ("j", "beside"),
        ("j", "new"),
        ("j", "new"),
        ("k", "beside"),
        ("k", "low"),
        ("k", "high"),
        ("h", "left"),
        ("h", "left"),
        ("PgDn", "new"),
        ("G", "new"),
        ("Home", "left"),
    ] {
        pilot.keys(keys);
        assert_eq!(chosen(&pilot), id, "after {keys}");
    }
}

#[test]
fn the_cursor_follows_who_is_nudged() {
    let mut pilot = five();
    pilot.keys("G k").keys("K K");
    assert_eq!(chosen(&pilot), "beside");
    pilot.keys("k");
    assert_eq!(chosen(&pilot), "high");
}

#[test]
fn a_click_chooses_who_is_there() {
    let mut pilot = five();
    let screen = pilot.screen();
    let (line, text) = screen.lines().enumerate().find(|(_, text)| text.contains("Low Land")).unwrap();
    let column = ulg::width::width(&text[..text.find("Low Land").unwrap()]);
    pilot.send(Event::Click(u16::try_from(column).unwrap(), u16::try_from(line).unwrap()));
    assert_eq!(chosen(&pilot), "low");
}

#[test]
fn a_filter_dims_the_others_in_place_or_hides_them() {
    let mut pilot = five();
    pilot.keys("/").type_text("low").keys("Enter");
    assert_eq!(chosen(&pilot), "low");
    pilot.shows("Low Land").shows("High Office").shows("1 of 5");
    pilot.keys("l j k");
    assert_eq!(chosen(&pilot), "low", "the cursor stays among those that answer");
    pilot.keys("f").shows("Low Land").hides("High Office");
    pilot.keys("f Esc").shows("High Office").hides("1 of 5");
}

#[test]
fn a_ring_is_a_filter() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("2 r").shows("filter: ring:core");
    pilot.keys("r").shows("filter: ring:member");
    pilot.keys("r r r").shows("filter: ring:ghost");
    pilot.keys("r").hides("filter:");
}

#[test]
fn a_full_cell_says_how_many_more_and_opens_to_all_of_them() {
    let members: String = (0..40)
        .map(|place| format!("(id: \"m{place}\", name: \"Body number {place}\", influence: 3, interest: 3),\n"))
        .collect();
    let mut pilot = Pilot::with(&[("members.ron", &format!("[{members}]"))]);
    pilot.keys("2").shows("+38");
    pilot.keys("c").shows("Influence 3, interest 3: 40").type_text("39").keys("Enter");
    assert_eq!(chosen(&pilot), "m39");
    pilot.shows("number 39").shows("+38");
}

#[test]
fn names_of_any_script_keep_the_grid_straight() {
    let names = [
        "東京都市役所本庁舎",
        "e\u{301}va e\u{301}va e\u{301}va e\u{301}va",
        "Łódź Friends of Łódź",
        "👩‍👩‍👧 families",
        "\u{202e}evil\u{7}",
    ];
    let members: String = names
        .iter()
        .enumerate()
        .map(|(place, name)| {
            format!("(id: \"m{place}\", name: {name:?}, influence: {}, interest: {}),\n", place + 1, 5 - place)
        })
        .collect::<String>()
        .replace("\\u{301}", "\u{301}")
        .replace("\\u{200d}", "\u{200d}");
    let mut pilot = Pilot::with(&[("members.ron", &format!("[{members}]"))]);
    pilot.keys("2");
    let grid = Grid::of(pilot.body(), 0);
    let buffer = pilot.buffer();
    for (y, height) in grid.rows {
        for line in y..y + height {
            for (x, _) in grid.columns {
                let sign = buffer[(x - 1, line)].symbol();
                assert!(matches!(sign, "│" | "▸"), "{sign:?} at {x} {line}:\n{}", pilot.screen());
            }
        }
    }
}

#[test]
fn axes_are_called_as_the_city_calls_them() {
    let mut pilot = Pilot::with(&[
        ("city.ron", "City(name: \"Town\", axes: Axes(x: \"Support\", y: \"Power\"))\n"),
        ("members.ron", FIVE),
    ]);
    pilot.keys("2").shows("Power").shows("Support").hides("Influence");
}

// ---- who moved ----

#[test]
fn who_moved_is_listed_and_shown_on_the_map() {
    let mut pilot = five();
    pilot.keys("g m").type_text("today").keys("Enter");
    assert!(pilot.notice().contains("Nobody has moved"), "{}", pilot.notice());
    pilot.keys("g g l J H G p 1 1");
    pilot.keys("g m").type_text("today").keys("Enter");
    pilot.shows("2 moved since").shows("influence 5 -> 4, interest 5 -> 4").shows("placed at 1 1");
    pilot.keys("Enter").hides("moved since").shows("High Office: influence 5 -> 4");
    pilot.keys("l g m");
    assert!(pilot.notice().contains("no longer shown"), "{}", pilot.notice());
}

#[test]
fn a_day_to_come_is_refused_with_the_reason() {
    let mut pilot = five();
    pilot.keys("g m").type_text("someday").keys("Enter").shows("> someday");
    pilot.keys("Ctrl-U").type_text("session").keys("Enter").shows("no mapping session has ended");
}

// ---- whom to win over ----

#[test]
fn a_gap_in_stance_becomes_a_task() {
    let mut pilot = Pilot::gdansk();
    let before = pilot.file("tasks.ron");
    pilot.keys("2 g s").shows("Stance and wanted stance").shows("supportive -> leading");
    pilot.keys("a").shows("Talk with ").type_text("fri @labour-office").keys("Enter");
    let text = pilot.file("tasks.ron");
    assert!(text.contains("title: \"Talk with City Development Department\""), "{}", pilot.notice());
    assert!(text.contains("due: \"2017-10-13\""), "{}", pilot.notice());
    pilot.keys("u");
    assert_eq!(pilot.file("tasks.ron"), before);
    pilot.keys("Esc P g s");
    assert!(pilot.notice().contains("presenting"), "{}", pilot.notice());
}
