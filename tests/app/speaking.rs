//! The screen in the language of the room: what is said of a frame fits in every language.

use ulg::app::desk::DESK;
use ulg::lang::Lang;
use ulg::width::width;

use crate::harness::Pilot;

/// Gdańsk among its network, in a language.
pub fn speaking(lang: Lang) -> Pilot {
    let language = format!("City(language: \"{}\",", lang.code());
    Pilot::sample_changed("gdansk", |text| text.replacen("City(", &language, 1))
}

#[test]
fn every_hint_fits_the_key_bar_in_every_language() {
    for command in DESK.commands().filter(|command| command.bar > 0) {
        assert_eq!(command.called(Lang::English), command.hint, "{}", command.id);
        for lang in Lang::all() {
            let hint = lang.label("Hint", command.id).unwrap_or_else(|| panic!("{} has no hint", command.id));
            assert!(width(&hint) <= 12, "{}: {hint}", lang.code());
        }
    }
}

#[test]
fn the_names_of_tabs_and_views_fit_in_every_language() {
    for lang in Lang::all() {
        let mut pilot = speaking(lang);
        for room in DESK.rooms {
            let tab = lang.label("Tab", room.tab).unwrap();
            for view in room.views {
                let name = lang.label("View", view.name).unwrap_or_else(|| panic!("{} has no name", view.name));
                let screen = pilot.view(view.name).screen();
                let mut rows = screen.lines();
                let title = rows.next().unwrap();
                assert!(title.contains(&*tab) && title.contains("12"), "{}: {title}", lang.code());
                assert!(rows.next().unwrap().contains(&*name), "{}: {name}\n{screen}", lang.code());
            }
        }
    }
}

#[test]
fn the_title_row_tells_all_tabs_and_the_day_in_every_language() {
    for lang in Lang::all() {
        let screen = speaking(lang).screen();
        let title = screen.lines().next().unwrap();
        for room in DESK.rooms {
            let tab = lang.label("Tab", room.tab).unwrap();
            assert!(title.contains(&*tab), "{}: {title} lacks {tab}", lang.code());
        }
        assert!(title.contains("2017"), "{title}");
    }
}

#[test]
fn the_matrix_and_the_board_speak_every_language() {
    for lang in Lang::all() {
        let mut pilot = speaking(lang);
        insta::assert_snapshot!(format!("matrix {}", lang.code()), pilot.view("Matrix").screen());
        insta::assert_snapshot!(format!("helix {}", lang.code()), pilot.view("Helix").screen());
    }
}

#[test]
fn a_session_speaks_every_language() {
    for lang in Lang::all() {
        let mut pilot = speaking(lang);
        pilot.keys("2 P g p Enter Esc");
        insta::assert_snapshot!(format!("session {}", lang.code()), pilot.screen());
        insta::assert_snapshot!(format!("session place {}", lang.code()), pilot.keys("p").screen());
        pilot.keys("Esc r");
        insta::assert_snapshot!(format!("read back {}", lang.code()), pilot.screen());
    }
}

#[test]
fn the_room_of_a_meeting_speaks_every_language() {
    for lang in Lang::all() {
        let mut pilot = speaking(lang);
        insta::assert_snapshot!(format!("room {}", lang.code()), pilot.view("Room").screen());
    }
}
