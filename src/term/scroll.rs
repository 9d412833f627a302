//! Rows that stand on the terminal already, only higher or lower: the terminal moves them itself, which costs a few bytes
//! where sending them costs thousands. It must not know what is drawn.

use std::io::{self, Write};
use std::ops::Range;

use crossterm::cursor::MoveTo;
use crossterm::queue;
use ratatui::buffer::{Buffer, Cell};

/// How far rows are looked for: a list scrolls by a row, cards by the height of one.
const FURTHEST: u16 = 6;

/// Rows of the terminal that move as one; those that come in are blank.
#[derive(Debug, PartialEq, Eq)]
struct Shift {
    rows: Range<u16>,
    by: u16,
    is_up: bool,
}

/// Moves on the terminal what can be moved. Appends the bytes for it and gives what the terminal then shows; none where
/// nothing is gained by it.
///
/// # Errors
/// Those of `out`.
pub(super) fn moved(before: &Buffer, now: &Buffer, out: &mut impl Write) -> io::Result<Option<Buffer>> {
    let shift = if before.area == now.area { find(before, now) } else { None };
    let Some(shift) = shift else { return Ok(None) };
    let shown = shift.applied(before);
    // Sending goes on where it stopped; after a move it starts anew in every row.
    if differing(&shown, now) * 2 > differing(before, now) {
        return Ok(None);
    }
    shift.write(out)?;
    Ok(Some(shown))
}

/// How many cells are not the same.
fn differing(before: &Buffer, now: &Buffer) -> usize {
    before.content.iter().zip(&now.content).filter(|(before, now)| before != now).count()
}

/// The shift after which most rows that changed are right.
fn find(before: &Buffer, now: &Buffer) -> Option<Shift> {
    let height = now.area.height;
    let changed: Vec<u16> = (0..height).filter(|y| row(before, *y) != row(now, *y)).collect();
    let shifts = (1..=FURTHEST).flat_map(|by| [(by, true), (by, false)]);
    let found = shifts.filter_map(|(by, is_up)| {
        let from = |y: u16| if is_up { y.checked_add(by).filter(|y| *y < height) } else { y.checked_sub(by) };
        let mut right = changed.iter().filter(|y| from(**y).is_some_and(|from| row(before, from) == row(now, **y)));
        let (count, first) = (right.clone().count(), *right.next()?);
        let last = *right.next_back().unwrap_or(&first);
        let rows = if is_up { first..last + by + 1 } else { first - by..last + 1 };
        Some((count, Shift { rows, by, is_up }))
    });
    // Of several the nearest.
    found.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, shift)| shift)
}

fn row(buffer: &Buffer, y: u16) -> &[Cell] {
    let width = usize::from(buffer.area.width);
    &buffer.content[usize::from(y) * width..][..width]
}

impl Shift {
    /// What the terminal shows after it.
    fn applied(&self, before: &Buffer) -> Buffer {
        let width = usize::from(before.area.width);
        let [start, end, by] = [self.rows.start, self.rows.end, self.by].map(|rows| usize::from(rows) * width);
        let mut shown = before.clone();
        let rows = &mut shown.content[start..end];
        let blank = if self.is_up {
            rows.rotate_left(by);
            rows.len() - by..rows.len()
        } else {
            rows.rotate_right(by);
            0..by
        };
        rows[blank].fill(Cell::EMPTY);
        shown
    }

    /// Lines taken out or put in within a scrolling region: terminals from the VT102 on know both, and not all know
    /// the sequences named after scrolling.
    fn write(&self, out: &mut impl Write) -> io::Result<()> {
        write!(out, "\x1b[{};{}r", self.rows.start + 1, self.rows.end)?;
        queue!(out, MoveTo(0, self.rows.start))?;
        write!(out, "\x1b[{}{}\x1b[r", self.by, if self.is_up { 'M' } else { 'L' })
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZero;

    use ratatui::Frame;
    use ratatui::layout::Size;
    use ratatui::style::{Color, Style};

    use super::super::program::Program;
    use super::super::screen::Screen;
    use crate::app::core::event::{Effects, Event};

    const SIZE: Size = Size::new(60, 20);

    /// Cards of some rows each between a heading and a key bar, from a row of them on; a cursor on one of the rows.
    struct List {
        first: u16,
        cursor: u16,
        height: u16,
    }

    impl Program for List {
        fn event(&mut self, _: Event) -> Effects {
            Effects::default()
        }

        fn draw(&self, frame: &mut Frame<'_>) {
            let buffer = frame.buffer_mut();
            buffer.set_string(0, 0, "Name                Owner", Style::new().fg(Color::Green));
            for y in 1..SIZE.height - 2 {
                let place = self.first + y - 1;
                let style = if place.is_multiple_of(3) { Style::new().fg(Color::Yellow) } else { Style::new() };
                let text = match place % self.height {
                    0 => format!("東京 {}", "ąbcdefghijk".repeat(usize::from(place % 5))),
                    row => {
                        format!("{row} of card {}, kept by the house {}", place / self.height, u32::from(place) * 7919)
                    }
                };
                buffer.set_stringn(2, y, text, 50, style);
                if place == self.cursor {
                    buffer.set_string(0, y, "▸", Style::new());
                }
            }
            buffer.set_string(0, SIZE.height - 1, format!("row {}", self.cursor), Style::new());
        }

        fn typing(&self) -> bool {
            false
        }

        fn rescue(&mut self) {}
    }

    fn terminal() -> vt100::Parser {
        let [height, width] = [SIZE.height, SIZE.width].map(|side| NonZero::new(side).unwrap());
        vt100::Parser::new(height, width, 0)
    }

    /// Draws the list and gives how many bytes it was; holds the terminal against one that is drawn from nothing.
    fn drawn(list: &List, screen: &mut Screen, shown: &mut vt100::Parser) -> usize {
        let (mut bytes, mut fresh) = (Vec::new(), Vec::new());
        screen.frame(list, &mut bytes).unwrap();
        shown.process(&bytes);
        let mut right = terminal();
        Screen::new(SIZE).unwrap().frame(list, &mut fresh).unwrap();
        right.process(&fresh);
        // A cell that was never written and a blank look the same.
        let cells = |parser: &vt100::Parser| -> Vec<_> {
            let places = (0..SIZE.height).flat_map(|y| (0..SIZE.width).map(move |x| (y, x)));
            let cells =
                places.filter_map(|(y, x)| parser.screen().cell(y, x).map(|cell| (cell.contents(), cell.fgcolor())));
            cells.map(|(letter, colour)| (letter.replace(' ', ""), colour)).collect()
        };
        assert_eq!(cells(shown), cells(&right));
        bytes.len()
    }

    #[test]
    fn rows_that_stand_there_already_are_moved_and_everything_is_in_its_place() {
        for height in [1, 2, 4] {
            let mut screen = Screen::new(SIZE).unwrap();
            let mut shown = terminal();
            let mut at = |first, cursor| drawn(&List { first, cursor, height }, &mut screen, &mut shown);
            let whole = at(40, 45);
            for by in [1, 2, 4] {
                for first in [40 + by, 40, 40 - by, 40] {
                    let bytes = at(first, first + 3);
                    assert!(bytes * 2 < whole, "{bytes} of {whole} bytes for {by} rows of cards of {height}");
                }
            }
            // Far away, and where nothing is the same: sent as it is.
            for (first, cursor) in [(200, 210), (0, 0), (3, 0), (4, 9), (4, 10), (1, 1), (1000, 1003), (1001, 1003)] {
                at(first, cursor);
            }
        }
    }
}
