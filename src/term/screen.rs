//! The frame: what the program draws, turned into the fewest bytes. It must not know who writes them:
//! a frame that changes no cell and no cursor is no byte at all.

use std::io;

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::queue;
use crossterm::terminal::{BeginSynchronizedUpdate, Clear, EndSynchronizedUpdate};
use ratatui::Terminal;
use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};

use super::odd::Odd;
use super::program::Program;
use super::scroll;

/// Room for one large frame, so that it leaves in one write.
const ROOM: usize = 64 * 1024;

/// So many bytes are worth a look for rows that the terminal has already.
const WORTH_IT: usize = 400;

/// The screen as the terminal shows it.
#[derive(Debug)]
pub(super) struct Screen {
    terminal: Terminal<ScreenSheet>,
    /// What the frame before brought there, and this one.
    before: Buffer,
    now: Buffer,
    /// Where the cursor stands; none where it does not matter.
    cursor: Option<Position>,
    /// The cursor is to be seen.
    shown: bool,
}

impl Screen {
    pub(super) fn new(size: Size) -> io::Result<Self> {
        let terminal = Terminal::new(ScreenSheet::new(size))?;
        Ok(Screen { terminal, before: Buffer::default(), now: Buffer::default(), cursor: None, shown: false })
    }

    pub(super) fn size(&self) -> Size {
        self.terminal.backend().size
    }

    /// Takes a new size; the next frame writes every cell.
    pub(super) fn resize(&mut self, size: Size) -> io::Result<()> {
        self.terminal.backend_mut().size = size;
        self.terminal.resize(Rect::from((Position::ORIGIN, size)))
    }

    /// Forgets what the terminal shows; the next frame writes every cell, and the cursor anew.
    pub(super) fn forget(&mut self) -> io::Result<()> {
        self.resize(self.size())
    }

    /// Draws a frame and appends the bytes that bring the terminal there.
    pub(super) fn frame(&mut self, program: &dyn Program, out: &mut Vec<u8>) -> io::Result<()> {
        std::mem::swap(&mut self.before, &mut self.now);
        let drawn = self.terminal.draw(|frame| program.draw(frame))?.buffer;
        // Into the memory of the frame before the last: a new piece of it each time would be asked of the system.
        self.now.area = drawn.area;
        self.now.content.clone_from(&drawn.content);
        let sheet = self.terminal.backend_mut();
        let cleared = std::mem::take(&mut sheet.cleared);
        if sheet.odd.is_none() && !cleared {
            sheet.scroll(&self.before, &self.now)?;
        }
        sheet.odd.finish(&self.now, &mut sheet.cells)?;
        let cursor = sheet.cursor;
        // Outside of a line nobody looks for it, but braille lines and screen readers follow it.
        let shown = cursor.is_some() && program.takes_text();
        let is_same = cursor == self.cursor && shown == self.shown;
        if cleared || !sheet.cells.is_empty() || !is_same {
            queue!(out, BeginSynchronizedUpdate)?;
            if cleared {
                queue!(out, Clear(crossterm::terminal::ClearType::All))?;
            }
            out.append(&mut sheet.cells);
            if let Some(place) = cursor {
                queue!(out, MoveTo(place.x, place.y))?;
            }
            if shown && (cleared || !self.shown) {
                queue!(out, Show)?;
            } else if !shown && (cleared || self.shown) {
                queue!(out, Hide)?;
            }
            queue!(out, EndSynchronizedUpdate)?;
            (self.cursor, self.shown) = (cursor, shown);
        }
        Ok(())
    }
}

/// What ratatui believes is the terminal: it keeps the bytes and the wishes, and asks nobody anything.
#[derive(Debug)]
struct ScreenSheet {
    size: Size,
    cells: Vec<u8>,
    cleared: bool,
    cursor: Option<Position>,
    odd: Odd,
}

impl ScreenSheet {
    fn new(size: Size) -> Self {
        ScreenSheet { size, cells: Vec::with_capacity(ROOM), cleared: true, cursor: None, odd: Odd::default() }
    }

    /// Lets the terminal move the rows it has, where that is shorter than the cells.
    fn scroll(&mut self, before: &Buffer, now: &Buffer) -> io::Result<()> {
        if self.cells.len() < WORTH_IT {
            return Ok(());
        }
        let mut bytes = Vec::new();
        if let Some(shown) = scroll::moved(before, now, &mut bytes)? {
            self.cells = bytes;
            self.draw(shown.diff(now).into_iter())?;
        }
        Ok(())
    }
}

impl Backend for ScreenSheet {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let cells: Vec<_> = content.collect();
        let mut plain = self.odd.pick(cells).into_iter().peekable();
        // Without a cell crossterm would still reset every colour.
        match plain.peek() {
            Some(_) => CrosstermBackend::new(&mut self.cells).draw(plain),
            None => Ok(()),
        }
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.cursor = None;
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.cursor.get_or_insert_default();
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.cursor.unwrap_or_default())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.cursor = Some(position.into());
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.cleared = true;
        self.odd = Odd::default();
        self.cells.clear();
        Ok(())
    }

    fn clear_region(&mut self, _region: ClearType) -> io::Result<()> {
        self.clear()
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size, pixels: Size::default() })
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
