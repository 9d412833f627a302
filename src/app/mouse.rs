//! The mouse, for who turns it on: a press puts the cursor there, the wheel moves it. It must not know a command.

use super::App;
use super::commands::moving;
use super::layout::{self, Layout};
use super::map::seats::Plate;
use super::meet::{attendance, picture, room};
use super::network::places;
use super::plan::{self, cards, lines};
use super::state::State;
use super::views::Shape;
use crate::app::grid::Step;
use crate::app::map::{board, matrix, ties};

/// Moves the cursor as the wheel of the mouse turns.
pub fn wheel(app: &mut App, rows: i16) {
    match app.state.view().is_drawn() && app.state.layers.is_empty() {
        true => moving::go(app, if rows > 0 { Step::Down } else { Step::Up }),
        false => moving::step(app, isize::from(rows)),
    }
}

/// The row of the list that stands at a place of a map.
fn row_at(state: &State, column: u16, line: u16) -> Option<usize> {
    let body = Layout::of(state).body;
    let holds = |plate: &&Plate| {
        let area = plate.area;
        area.y == line && (area.x..area.x + area.width).contains(&column)
    };
    let row_of = |plates: &[Plate]| plates.iter().find(holds).and_then(|plate| plate.row);
    match state.view().shape {
        Shape::Matrix => row_of(&matrix::picture(state, body).plates),
        Shape::Board => row_of(&board::picture(state, body).plates),
        Shape::Cards => cards::row_at(state, body, (column, line)),
        Shape::Places => places::row_at(state, body, (column, line)),
        _ => {
            let lines = ties::picture(state, body).lines.into_iter();
            lines.filter(|(y, _)| *y == line).find_map(|(_, line)| match line {
                ties::Line::Tie(tie) => Some(tie.row),
                _ => None,
            })
        }
    }
}

/// Puts the cursor where the mouse pressed.
pub fn click(app: &mut App, column: u16, row: u16) {
    if app.state.view().has_headings() && app.state.layers.is_empty() {
        return plan::click(&mut app.state, row);
    }
    if room::is_open(&app.state) {
        let body = Layout::of(&app.state).body;
        return picture::click(&mut app.state, body, (column, row));
    }
    if attendance::is_shown(&app.state) && app.state.layers.is_empty() {
        if let Some(row) = attendance::click(&mut app.state, (column, row)) {
            moving::move_list(&mut app.state, row);
        }
        return;
    }
    if app.state.view().is_drawn() && app.state.layers.is_empty() {
        if let Some(row) = row_at(&app.state, column, row) {
            moving::move_list(&mut app.state, row);
        }
        return;
    }
    let rows = Layout::of(&app.state).rows;
    if matches!(app.state.view().shape, Shape::Lines(_)) && app.state.layers.is_empty() {
        return lines::click(&mut app.state, rows, row);
    }
    let inside = app.state.layers.is_empty()
        && (rows.x..rows.x + rows.width).contains(&column)
        && (rows.y..rows.y + rows.height).contains(&row);
    let line = row.saturating_sub(rows.y) / layout::list_pitch(&app.state);
    let target = app.state.list().top + usize::from(line);
    if inside && app.state.view().kind.is_some() && target < app.state.list().shown.len() {
        moving::move_list(&mut app.state, target);
    }
}
