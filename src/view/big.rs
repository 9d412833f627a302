//! Letters that a room reads from five metres away: as large as the space allows, plain where there is none for them.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Widget;
use tui_big_text::{BigText, PixelSize};

use crate::fold;
use crate::width::{width, wrap};

/// Pixels of a letter, both ways.
const LETTER: usize = 8;
/// A size with the columns and rows of a letter.
type Size = (PixelSize, usize, usize);

/// Sizes from the largest on.
const SIZES: [Size; 2] = [(PixelSize::HalfHeight, LETTER, LETTER / 2), (PixelSize::Quadrant, LETTER / 2, LETTER / 2)];

/// Draws text in large letters, as many of its words as there is room for, and says how many rows it took.
pub fn draw(buffer: &mut Buffer, area: Rect, text: &str, style: Style) -> u16 {
    // A name in another script is not to be spelled in ours in front of those who bear it.
    const LATIN: u32 = 0x250;
    if text.chars().any(|char| char.is_alphabetic() && u32::from(char) >= LATIN) {
        return 0;
    }
    let drawable = fold::drawable(text);
    let words: Vec<&str> = drawable.split_whitespace().collect();
    let whole = SIZES.iter().find_map(|size| laid_out(&words, *size, area));
    let smallest = SIZES[SIZES.len() - 1];
    let begun = || (1..words.len()).rev().find_map(|count| laid_out(&words[..count], smallest, area));
    let Some((size, lines, high)) = whole.or_else(begun) else { return 0 };
    let lines: Vec<Line<'_>> = lines.into_iter().map(Line::from).collect();
    let text = BigText::builder().pixel_size(size).style(style).lines(lines).build();
    text.render(area, buffer);
    u16::try_from(high).unwrap_or(area.height)
}

/// The lines in that size and the rows they take, if they fit without a broken word.
fn laid_out(words: &[&str], (size, columns, rows): Size, area: Rect) -> Option<(PixelSize, Vec<String>, usize)> {
    let text = words.join(" ");
    let lines = wrap(&text, usize::from(area.width) / columns);
    let high = lines.len() * rows;
    let unbroken = lines.join(" ") == text;
    let narrow = lines.iter().all(|line| width(line) * columns <= usize::from(area.width));
    (unbroken && narrow && high <= usize::from(area.height)).then_some((size, lines, high))
}
