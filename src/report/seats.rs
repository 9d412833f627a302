//! A text in pieces in which nobody is named: where a person known to the city stands in it, the seat stands instead. It
//! must not know what the text is for.

use super::blocks::Block;
use crate::model::City;
use crate::model::seats::Seats;

/// The same pieces, with seats in place of people; no table names any.
pub fn unnamed(city: &City, blocks: Vec<Block>) -> Vec<Block> {
    let seats = Seats::of(city);
    let words = |text: &str| seats.words(text).into_owned();
    let blocks = blocks.into_iter().map(|block| match block {
        Block::Title(text) => Block::Title(words(&text)),
        Block::Heading(text) => Block::Heading(words(&text)),
        Block::Text(text) => Block::Text(words(&text)),
        Block::Item(text) => Block::Item(words(&text)),
        table @ Block::Table(_) => table,
    });
    blocks.collect()
}
