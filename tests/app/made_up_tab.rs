//! A tab that nobody below knows: one view, one command and one prompt, made here. What works everywhere works in it.

use ulg::app::core::app::{App, Ask, Behaviour, Command, Desk, Prompt, Room, Scope, State, View};
use ulg::app::core::choice::Narrowing;
use ulg::app::core::commands::row;
use ulg::app::core::go;
use ulg::app::core::line_row::Line;
use ulg::app::core::lines_view::LINES;
use ulg::app::core::room::EMPTY;
use ulg::app::desk::DESK;
use ulg::model::RecordId;
use ulg::problem::Problem;
use ulg::report::cells::{Cell, Tone};

use crate::harness::Pilot;

const INITIALS: &str = "Initials";

static BY_INITIAL: Behaviour = Behaviour { lines, columns: |_, _| vec![(1, 6, true)], ..LINES };

static TAB: Room = Room {
    tab: "Letters",
    key: &[row("tab.letters", Scope::Everywhere, &["6"], "letters", "Show names by letter.", 0, |app| {
        go::tab_of(app, INITIALS);
    })],
    views: &[&View::lines(INITIALS, &BY_INITIAL)],
    commands: &[&[row("letters.ask", Scope::Views(&[INITIALS]), &["z"], "ask letter", "Ask for a letter.", 1, ask)]],
    ..EMPTY
};

static WITH_LETTERS: Desk = Desk {
    rooms: &[DESK.rooms[0], DESK.rooms[1], DESK.rooms[2], DESK.rooms[3], DESK.rooms[4], &TAB],
    apart: DESK.apart,
    verbs: DESK.verbs,
    always: DESK.always,
};

/// Members under the first letter of their names.
fn lines(state: &State) -> Vec<Line> {
    let mut members: Vec<_> = state.city.members.iter().collect();
    members.sort_by_key(|member| &member.name);
    let line = |member: &&ulg::model::records::Member| Line {
        name: member.id.clone(),
        record: Some(RecordId::of(*member)),
        cells: vec![Cell::plain(&member.name), Cell::plain(&member.name.len().to_string())],
        more: member.name.clone(),
        ..Line::default()
    };
    members.iter().map(line).collect()
}

#[derive(Debug, PartialEq)]
struct Letter;

impl Ask for Letter {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        match prompt.answer().as_str() {
            "" => Err(Problem::usage("a letter is needed").fix("type one")),
            letter => {
                app.state.say(format!("Letter {letter}"), Tone::Plain);
                Ok(())
            }
        }
    }
}

fn ask(app: &mut App) {
    app.state.ask(Prompt::asking(Letter, "Which letter?", Narrowing::Open));
}

#[test]
fn a_tab_made_elsewhere_is_listed_drawn_filtered_and_opened() {
    let mut pilot = Pilot::with_desk(&WITH_LETTERS, "gdansk");
    pilot.keys("6").shows("6 Letters").shows("▸");
    let first = pilot.line().unwrap().to_string();
    pilot.keys("j");
    assert_ne!(pilot.line().unwrap(), first, "the cursor moves");
    pilot.keys("/").type_text("labour").shows("Labour").keys("Enter");
    pilot.keys("Enter");
    assert!(pilot.has_sheet(), "the record is opened");
    pilot.keys("Esc Esc ?").type_text("ask letter").shows("Ask for a letter.").keys("Esc");
    pilot.keys(":").type_text("initials").shows("view of 6 Letters").keys("Esc");
}

#[test]
fn a_prompt_made_elsewhere_answers_itself_and_stays_where_it_refuses() {
    let mut pilot = Pilot::with_desk(&WITH_LETTERS, "gdansk");
    pilot.keys("6 z").shows("Which letter?");
    pilot.keys("Enter").shows("a letter is needed");
    pilot.type_text("q").keys("Enter").shows("Letter q");
    pilot.keys("1");
    let command: &Command = pilot.app.state.desk.command("letters.ask").unwrap();
    assert!(!pilot.offers(command), "and works there alone");
}
