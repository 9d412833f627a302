//! State to cells. Drawing changes nothing and knows no city: it gets plain text with tones and puts it where the
//! layout says.

mod answers;
mod attendance;
mod big;
mod board;
mod brief;
mod canvas;
mod cards;
mod chrome;
mod import;
mod labels;
mod lines;
mod matrix;
mod nothing;
mod pages;
mod picks;
mod places;
mod prompt;
mod room;
mod session;
mod sheet;
mod table;
mod theme;
mod ties;
mod timeline;
mod tree;

use ratatui::Frame;

use crate::app::core::app::{Layer, State};
use crate::app::core::layout::SMALLEST;
use crate::app::core::rows;
use crate::app::core::shape::Shape;
use canvas::Canvas;

/// Draws the whole screen.
pub fn draw(state: &State, frame: &mut Frame<'_>) {
    let area = frame.area();
    let layout = state.layout;
    let mut canvas = Canvas::new(frame.buffer_mut(), &state.look, state.has_focus());
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        return chrome::too_small(&mut canvas, area.width, area.height);
    }
    if state.look.covered {
        return chrome::cover(&mut canvas, state, area.width, area.height);
    }
    chrome::title(&mut canvas, state, layout.title);
    chrome::views(&mut canvas, state, layout.views);
    if layout.shows_list(state) {
        match state.view().shape {
            // These draw nothing of their own where there is nothing to be drawn.
            Shape::Matrix | Shape::Board | Shape::Answers | Shape::Attendance | Shape::Cards | Shape::Room
                if nothing::draw(&mut canvas, state, layout.body) => {}
            Shape::Brief => brief::draw(&mut canvas, state, &layout),
            Shape::Matrix => matrix::draw(&mut canvas, state, layout.body),
            Shape::Board => board::draw(&mut canvas, state, layout.body),
            Shape::Ties => ties::draw(&mut canvas, state, layout.body),
            Shape::Answers => answers::draw(&mut canvas, state, layout.body),
            Shape::Attendance => attendance::draw(&mut canvas, state, layout.body),
            Shape::Tree => tree::draw(&mut canvas, state, layout.body),
            Shape::Cards => cards::draw(&mut canvas, state, layout.body),
            Shape::Bars => timeline::draw(&mut canvas, state, layout.body),
            Shape::Room => room::draw(&mut canvas, state, layout.body),
            Shape::Places => places::draw(&mut canvas, state, layout.body),
            Shape::Lines => lines::draw(&mut canvas, state, layout.rows),
            Shape::Table => table::draw(&mut canvas, state, &layout),
        }
    }
    if let Some(sheet) = rows::beside(state) {
        sheet::draw(&mut canvas, state, &sheet, layout.sheet);
    }
    for layer in &state.layers {
        if !matches!(layer, Layer::Prompt(_)) {
            // Whatever lies below would look out between the words.
            canvas.clear(layout.sheet);
        }
        match layer {
            Layer::Sheet(sheet) => sheet::draw(&mut canvas, state, sheet, layout.sheet),
            Layer::Problems(page) => pages::problems(&mut canvas, page, layout.sheet),
            Layer::Page(page) => pages::page(&mut canvas, page, layout.sheet),
            Layer::Farewell(one) => pages::page(&mut canvas, &one.page, layout.sheet),
            Layer::Import(one) => import::draw(&mut canvas, one, layout.sheet),
            Layer::Picks(list) => picks::draw(&mut canvas, state, list, layout.sheet),
            Layer::Session(one) => session::draw(&mut canvas, state, one, layout.sheet),
            Layer::Prompt(_) => {}
        }
    }
    chrome::notice(&mut canvas, state, layout.notice);
    chrome::keys(&mut canvas, state, layout.keys);
    let focus = match state.prompt() {
        Some(prompt) => Some(prompt::draw(&mut canvas, prompt, layout.prompt)),
        None => canvas.focus,
    };
    if let Some(place) = focus {
        frame.set_cursor_position(place);
    }
}
