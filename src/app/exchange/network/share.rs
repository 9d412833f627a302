//! The views of the network as Markdown, to be handed on as they are on screen. It must not know the clipboard.

use crate::app::core::app::State;
use crate::app::core::line_row::Line;
use crate::app::exchange::network::is_here;
use crate::app::exchange::network::state::{IDEAS, PLACES, THEMES};
use crate::report::blocks::{self, Block};
use crate::report::exchange;

/// The view as text; `None` where another is on screen.
pub fn text(state: &State) -> Option<String> {
    if !is_here(state) {
        return None;
    }
    let mut pieces = match state.view().name {
        PLACES => exchange::districts(&state.city, &state.rooms.network.places.list),
        THEMES => match &state.rooms.network.heat {
            Some((_, heat)) => exchange::heat(&state.city, heat),
            None => Vec::new(),
        },
        _ => told(state),
    };
    let filter = &state.list().filter;
    if !filter.is_empty() {
        let said = Block::Text(format!("Narrowed by: {filter}"));
        pieces.insert(pieces.len().min(1), said);
    }
    Some(blocks::markdown(&pieces))
}

fn told(state: &State) -> Vec<Block> {
    let name = state.city.name();
    let title = match state.view().name {
        IDEAS => format!("{name}: ideas from the network"),
        _ => format!("{name} and its network: needs and offers, {}", state.rooms.network.reach.words()),
    };
    let lines = state.lines.iter().map(piece);
    std::iter::once(Block::Title(title)).chain(lines).collect()
}

fn piece(line: &Line) -> Block {
    let mut words = line.cells.iter().map(|cell| cell.text.as_str());
    let first = words.next().unwrap_or_default();
    if line.is_heading() {
        return Block::Heading(first.to_string());
    }
    let rest: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    if rest.is_empty() { Block::Item(first.to_string()) } else { Block::Item(format!("{first} ({})", rest.join(", "))) }
}
