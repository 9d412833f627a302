//! Rows with signs whose width terminals do not agree on: emoji, flags, letters of several characters. Such a row is sent
//! whole and the cursor is set behind each of them, so that every other letter stands where it belongs. It must not know
//! what is drawn.

use std::collections::BTreeSet;
use std::io;

use crossterm::cursor::MoveTo;
use crossterm::queue;
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::buffer::{Buffer, Cell};

use crate::width;

/// Cells that changed, with their places.
type Cells<'a> = Vec<(u16, u16, &'a Cell)>;

/// Which rows hold such a sign on the terminal, and which are to be sent whole.
#[derive(Debug, Default)]
pub(super) struct Odd {
    held: BTreeSet<u16>,
    whole: BTreeSet<u16>,
}

impl Odd {
    /// Keeps the cells of rows that are to be sent whole; gives the others.
    pub(super) fn pick<'a>(&mut self, cells: Cells<'a>) -> Cells<'a> {
        let changed = cells.iter();
        let odd = changed.filter(|(_, y, cell)| is_odd(cell) || self.held.contains(y));
        self.whole = odd.map(|(_, y, _)| *y).collect();
        let plain = cells.into_iter();
        plain.filter(|(_, y, _)| !self.whole.contains(y)).collect()
    }

    /// Whether no row holds such a sign, neither on the terminal nor in what comes.
    pub(super) fn is_none(&self) -> bool {
        self.held.is_empty() && self.whole.is_empty()
    }

    /// Appends the rows that were kept, as they now are.
    pub(super) fn finish(&mut self, now: &Buffer, out: &mut Vec<u8>) -> io::Result<()> {
        for y in std::mem::take(&mut self.whole) {
            if send(now, y, out)? {
                self.held.insert(y)
            } else {
                self.held.remove(&y)
            };
        }
        Ok(())
    }
}

/// Whether terminals may draw a cell wider or narrower than it is here.
fn is_odd(cell: &Cell) -> bool {
    cell.symbol().chars().nth(1).is_some()
}

/// Appends a whole row, and says whether it holds an odd sign.
fn send(now: &Buffer, y: u16, out: &mut Vec<u8>) -> io::Result<bool> {
    let mut run: Cells<'_> = Vec::new();
    let mut holds_odd = false;
    let mut x = 0;
    while let Some(cell) = (x < now.area.width).then(|| &now[(x, y)]) {
        let wide = u16::try_from(width::width(cell.symbol())).unwrap_or(1).max(1);
        if is_odd(cell) {
            holds_odd = true;
            draw(&mut run, out)?;
            // What is left free of it, or was there before, is blank in the colours of the row.
            let mut blank = cell.clone();
            blank.set_symbol(" ");
            let blanks = (x..x.saturating_add(wide)).map(|x| (x, y, &blank));
            draw(&mut blanks.filter(|(x, ..)| *x < now.area.width).collect(), out)?;
        }
        run.push((x, y, cell));
        if is_odd(cell) {
            draw(&mut run, out)?;
        }
        x += wide;
    }
    draw(&mut run, out)?;
    // Nothing that follows may lean on where the last sign has left the cursor.
    queue!(out, MoveTo(0, y))?;
    Ok(holds_odd)
}

/// Appends cells, the cursor set before the first, and forgets them.
fn draw(run: &mut Cells<'_>, out: &mut Vec<u8>) -> io::Result<()> {
    if run.is_empty() { Ok(()) } else { CrosstermBackend::new(out).draw(run.drain(..)) }
}

#[cfg(test)]
mod tests {
    use ratatui::Frame;
    use ratatui::layout::{Rect, Size};
    use ratatui::style::{Modifier, Style};
    use unicode_segmentation::UnicodeSegmentation;

    use super::super::program::Program;
    use super::super::screen::Screen;
    use super::*;
    use crate::app::core::event::{Effects, Event};

    const NAMES: [&str; 12] = [
        "☎️ Helpline", "Alpine Club", "❤️ Hospice", "Library 🇵🇱 Gdańsk", "1️⃣ First", "👩‍👩‍👧 Family", "हिन्दी school",
        "กำลัง house", "한글 club", "東京 friends", "Şcoală S\u{326}coala", "🎉 Feast 👍🏽",
    ];
    const SIZE: Size = Size::new(24, 6);

    /// Names in rows, from one of them on, the first in reverse.
    struct List(usize);

    impl Program for List {
        fn event(&mut self, _: Event) -> Effects {
            Effects::default()
        }

        fn draw(&self, frame: &mut Frame<'_>) {
            for (y, name) in (0..).zip(NAMES.iter().cycle().skip(self.0).take(6)) {
                let text = format!("A {name} {}", self.0 % 7);
                let buffer = frame.buffer_mut();
                buffer.set_stringn(0, y, text, usize::from(SIZE.width), Style::new());
            }
            let bar = Style::new().add_modifier(Modifier::REVERSED);
            frame.buffer_mut().set_style(Rect::new(0, 0, SIZE.width, 1), bar);
        }

        fn typing(&self) -> bool {
            false
        }

        fn rescue(&mut self) {}
    }

    /// A terminal that gives such signs so many columns more or less than is counted here.
    struct Model {
        more: i32,
        cells: Vec<Vec<String>>,
        place: (usize, usize),
    }

    impl Model {
        fn new(more: i32) -> Self {
            let row = vec![" ".to_string(); usize::from(SIZE.width)];
            let cells = vec![row; usize::from(SIZE.height)];
            Model { more, cells, place: (0, 0) }
        }

        fn take(&mut self, bytes: &[u8]) {
            let text = std::str::from_utf8(bytes).unwrap();
            for (place, part) in text.split('\u{1b}').enumerate() {
                let printed = match (place, part.find(|char: char| char.is_ascii_alphabetic())) {
                    (0, _) | (_, None) => part,
                    (_, Some(end)) => {
                        self.control(&part[1..=end]);
                        &part[end + 1..]
                    }
                };
                printed.graphemes(true).for_each(|letter| self.print(letter));
            }
        }

        fn control(&mut self, sequence: &str) {
            if let Some((y, x)) = sequence.strip_suffix('H').and_then(|at| at.split_once(';')) {
                let number = |text: &str| text.parse::<usize>().unwrap() - 1;
                self.place = (number(x), number(y));
            }
            if sequence.ends_with('J') {
                *self = Model::new(self.more);
            }
        }

        fn print(&mut self, letter: &str) {
            let is_odd = letter.chars().nth(1).is_some();
            let wide = width::width(letter) as i32 + if is_odd { self.more } else { 0 };
            let (x, y) = self.place;
            for offset in 0..wide.max(1) as usize {
                if let Some(cell) = self.cells[y].get_mut(x + offset) {
                    *cell = if offset == 0 { letter.to_string() } else { String::new() };
                }
            }
            self.place.0 = x + wide.max(1) as usize;
        }

        /// The letters that every terminal agrees on, with where they stand.
        fn plain(&self) -> Vec<(usize, usize, &str)> {
            let rows = self.cells.iter().enumerate();
            let cells = rows.flat_map(|(y, row)| {
                let cells = row.iter().enumerate();
                cells.map(move |(x, cell)| (x, y, cell.as_str()))
            });
            cells.filter(|(.., cell)| cell.chars().count() == 1 && *cell != " ").collect()
        }
    }

    #[test]
    fn every_letter_stands_where_it_belongs_whatever_the_width_of_signs() {
        for more in [-1, 0, 1, 2] {
            let (mut screen, mut model) = (Screen::new(SIZE).unwrap(), Model::new(more));
            for first in [0, 1, 2, 0, 5, 3, 9, 4, 11, 7, 0] {
                let mut bytes = Vec::new();
                screen.frame(&List(first), &mut bytes).unwrap();
                model.take(&bytes);
                let mut fresh = Vec::new();
                let mut right = Model::new(0);
                Screen::new(SIZE).unwrap().frame(&List(first), &mut fresh).unwrap();
                right.take(&fresh);
                assert_eq!(model.plain(), right.plain(), "{more} more, from {first}");
            }
        }
    }

    #[test]
    fn rows_of_plain_letters_are_few_bytes() {
        let mut screen = Screen::new(SIZE).unwrap();
        let mut bytes = Vec::new();
        screen.frame(&List(0), &mut bytes).unwrap();
        bytes.clear();
        screen.frame(&List(0), &mut bytes).unwrap();
        assert_eq!(bytes, b"");
    }
}
