//! The plan in time: names at the left, bars at the right, today's line through all of them.

use ratatui::style::Style;

use super::canvas::Canvas;
use super::nothing;
use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::plan::timeline::{
    self, BEFORE_ACTION, BEFORE_TASK, BarLook, Depth, Drawn, Frame, Strip, TimelineLayout, TimelineRow,
};
use crate::app::plan::waiting::WaitingSide;
use crate::report::cells::Tone;
use crate::report::timeline::{DRAWN, PLAIN, Signs};

/// An action that is as long as its tasks, drawn and in ASCII.
const SPAN: [char; 2] = ['┄', '.'];
/// Stands behind the bar of what is late.
const LATE: &str = "!";

/// A brush for the cells.
struct Brush<'b, 'a> {
    canvas: &'b mut Canvas<'a>,
    frame: Frame,
    today: Option<usize>,
    signs: &'static Signs,
    span: char,
}

pub fn draw(canvas: &mut Canvas<'_>, state: &State, area: Area) {
    let picture = timeline::picture(state, area);
    if picture.rows.is_empty() && nothing::draw(canvas, state, area) {
        return;
    }
    let is_ascii = state.look.ascii;
    let mut brush = Brush {
        canvas,
        frame: picture.frame,
        today: picture.today,
        signs: if is_ascii { &PLAIN } else { &DRAWN },
        span: SPAN[usize::from(is_ascii)],
    };
    brush.head(&picture);
    for row in &picture.rows {
        brush.row(row);
    }
}

impl Brush<'_, '_> {
    fn head(&mut self, picture: &TimelineLayout) {
        let head = self.frame.head;
        for (y, line) in head.rows().zip(&picture.calendar) {
            let strong = self.canvas.style(Tone::Strong);
            for (cell, label) in line {
                self.text(*cell, y, label, strong);
            }
        }
        let names = self.frame.names.saturating_sub(2);
        self.canvas.put_cell(head.x + 2, head.y, names, &picture.scale);
        if !self.frame.has_meetings {
            return;
        }
        let y = head.y + head.height - 1;
        let dim = self.canvas.style(Tone::Dim);
        self.canvas.put(head.x + 2, y, names, "Meetings", dim);
        self.line_of_today(y, self.signs.here);
        for cell in &picture.meetings {
            self.sign(*cell, y, self.signs.meeting, self.canvas.style(Tone::Plain));
        }
    }

    fn row(&mut self, row: &TimelineRow) {
        self.line_of_today(row.y, self.signs.today);
        match &row.drawn {
            Drawn::Nothing => {}
            Drawn::Words(words) => self.words(row.y, words),
            Drawn::Off { is_after, is_late } => {
                let style = self.style(*is_late, false);
                let (at, sign, beside) = if *is_after {
                    (self.last(), self.signs.after, self.last().saturating_sub(1))
                } else {
                    (0, self.signs.before, 1)
                };
                self.sign(at, row.y, sign, style);
                if *is_late {
                    self.text(beside, row.y, LATE, style);
                }
            }
            Drawn::Bar(strip) => self.strip(row.y, strip),
        }
        self.name(row);
        let line = self.frame.lines.line(row.y);
        self.canvas.put_emphasis((line.x, line.y), row.emphasis, Tone::Strong, line);
    }

    fn name(&mut self, row: &TimelineRow) {
        let (x, y) = (self.frame.lines.x, row.y);
        let strong = self.canvas.style(Tone::Strong);
        let before = match row.depth {
            Depth::Objective => 1,
            Depth::Action => BEFORE_ACTION,
            Depth::Task => BEFORE_TASK,
        };
        let room = match row.depth {
            Depth::Objective => self.free(),
            Depth::Action | Depth::Task => self.frame.names,
        };
        let room = room.saturating_sub(before + 1);
        self.canvas.put_cell(x + before, y, room, &row.name);
        if let Some(is_folded) = row.is_folded {
            let signs = self.canvas.signs;
            let sign = if is_folded { signs.cursor } else { signs.down };
            self.canvas.put(x + 2, y, 1, sign, self.canvas.style(Tone::Dim));
        }
        if let Some(side) = row.side {
            let sign = match side {
                WaitingSide::Before => "<",
                WaitingSide::After => ">",
            };
            // A name stands apart from it where there is room.
            let at = if row.is_folded.is_some() { 1 } else { 2 };
            self.canvas.put(x + before - at, y, 1, sign, strong);
        }
    }

    /// Columns that are free for a text: up to today's line, or all of them.
    fn free(&self) -> u16 {
        match self.today {
            Some(cell) => self.frame.names + u16::try_from(cell).unwrap_or(0),
            None => self.frame.lines.width,
        }
    }

    /// Words stand at the left; where today's line would run through them, behind it.
    fn words(&mut self, y: u16, words: &str) {
        let style = self.canvas.style(Tone::Dim);
        let cell = match self.today {
            Some(cell) if cell <= words.len() => cell + 2,
            _ => 0,
        };
        self.text(cell, y, words, style);
    }

    fn strip(&mut self, y: u16, strip: &Strip) {
        let sign = match strip.look {
            BarLook::Task => self.signs.task,
            BarLook::Action => self.signs.action,
            BarLook::Span => self.span,
            BarLook::Done => self.signs.done,
        };
        let style = self.style(strip.is_late, strip.look == BarLook::Done);
        let bar = sign.to_string().repeat(strip.cells.len());
        self.text(strip.cells.start, y, &bar, style);
        let inner = strip.cells.start + 1..strip.cells.end.saturating_sub(1);
        if self.today.is_some_and(|today| inner.contains(&today)) {
            self.line_of_today(y, self.signs.today);
        }
        let [before, after] = strip.goes_on;
        if before {
            self.sign(0, y, self.signs.before, style);
        }
        if after {
            self.sign(self.last(), y, self.signs.after, style);
        }
        if strip.is_late {
            self.text(strip.cells.end.min(self.last()), y, LATE, style);
        }
    }

    fn style(&self, is_late: bool, is_done: bool) -> Style {
        self.canvas.style(match (is_late, is_done) {
            (true, _) => Tone::Bad,
            (_, true) => Tone::Dim,
            _ => Tone::Plain,
        })
    }

    fn last(&self) -> usize {
        usize::from(self.frame.cells.saturating_sub(1))
    }

    fn line_of_today(&mut self, y: u16, sign: char) {
        if let Some(cell) = self.today {
            self.sign(cell, y, sign, self.canvas.style(Tone::Good));
        }
    }

    fn sign(&mut self, cell: usize, y: u16, sign: char, style: Style) {
        self.text(cell, y, sign.encode_utf8(&mut [0; 4]), style);
    }

    fn text(&mut self, cell: usize, y: u16, text: &str, style: Style) {
        let cells = usize::from(self.frame.cells);
        let room = u16::try_from(cells.saturating_sub(cell)).unwrap_or(0);
        self.canvas.put(self.frame.x(cell), y, room, text, style);
    }
}
