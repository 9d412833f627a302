//! The part of the calendar that a timeline shows: which cell a date falls into, what stands above the cells. A column
//! of the scale may take several cells, and dates lie within it as they lie within their week or month. It must not
//! know bars, nor how a cell is drawn.

use std::ops::Range;

use chrono::Datelike;

use crate::date::Date;
pub use crate::model::scale::Scale;

/// Cells of the screen as days, weeks or months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    pub scale: Scale,
    /// The number of the first column, as [`Scale::column`] counts.
    pub first: i64,
    /// Cells that one column takes, at least 1.
    pub unit: usize,
    /// Cells that are shown.
    pub cells: usize,
}

/// Where a date falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cell {
    Before,
    At(usize),
    After,
}

/// Cells a column takes where there is room: enough for what stands above it.
pub fn unit(scale: Scale) -> usize {
    match scale {
        Scale::Day => 1,
        Scale::Week => 3,
        Scale::Month => 4,
    }
}

impl Window {
    /// A window with today a quarter in, columns as wide as they like to be.
    pub fn around(scale: Scale, today: Date, cells: usize) -> Window {
        let columns = i64::try_from(cells / unit(scale)).unwrap_or(0);
        Window { scale, first: scale.column(today) - columns / 4, unit: unit(scale), cells }
    }

    /// A window that shows all of a span, columns as wide as there is room for; `None` where there is not even room
    /// for one cell each.
    pub fn fitting(scale: Scale, span: (Date, Date), cells: usize) -> Option<Window> {
        let first = scale.column(span.0);
        let columns = usize::try_from(scale.column(span.1) - first + 1).ok()?;
        let unit = (cells / columns.max(1)).min(unit(scale));
        (unit > 0).then_some(Window { scale, first, unit, cells })
    }

    /// The same window so many columns later, or earlier.
    #[must_use]
    pub fn scrolled(self, columns: i64) -> Window {
        Window { first: self.first.saturating_add(columns), ..self }
    }

    /// The same window in another scale, with so many cells a column; the day stays where it was, as near as the columns
    /// allow.
    #[must_use]
    pub fn zoomed(self, scale: Scale, unit: usize, day: Date) -> Window {
        let at = match self.cell(day) {
            Cell::At(cell) => cell,
            Cell::Before => 0,
            Cell::After => self.cells,
        };
        let before = i64::try_from(at / unit.max(1)).unwrap_or(0);
        Window { scale, first: scale.column(day) - before, unit, ..self }
    }

    /// The cell a date falls into.
    pub fn cell(&self, day: Date) -> Cell {
        let column = self.scale.column(day);
        let Ok(columns) = usize::try_from(column - self.first) else {
            return Cell::Before;
        };
        let at = columns.saturating_mul(self.unit) + self.within(day, column);
        if at < self.cells { Cell::At(at) } else { Cell::After }
    }

    /// How many cells into its column a day lies.
    fn within(&self, day: Date, column: i64) -> usize {
        let first = self.scale.first_day(column);
        let days = (self.scale.last_day(column) - first).num_days() + 1;
        let unit = i64::try_from(self.unit).unwrap_or(1);
        let within = (day - first).num_days() * unit / days.max(1);
        usize::try_from(within).unwrap_or(0)
    }

    /// The first day of a cell's column.
    pub fn day(&self, cell: usize) -> Date {
        self.scale.first_day(self.column_at(cell))
    }

    fn column_at(&self, cell: usize) -> i64 {
        let column = i64::try_from(cell / self.unit.max(1)).unwrap_or(i64::MAX);
        self.first.saturating_add(column)
    }

    /// The cells of a bar from one day to another, at least one; `None` where none of it is shown.
    pub fn bar(&self, start: Date, end: Date) -> Option<Range<usize>> {
        match (self.cell(start), self.cell(end)) {
            (Cell::After, _) | (_, Cell::Before) => None,
            (start, end) => {
                let from = if let Cell::At(cell) = start { cell } else { 0 };
                let last = self.cells.saturating_sub(1);
                let to = if let Cell::At(cell) = end { cell } else { last };
                Some(from..to + 1)
            }
        }
    }

    /// The two lines above the cells, each as texts with the cell they begin at: years over months, months over week
    /// numbers and over the Mondays of days; a January says of which year it is. No text runs into the next or out of
    /// the window.
    pub fn headings(&self) -> [Vec<(usize, String)>; 2] {
        let upper = Line { yields: true, ..Line::default() };
        let mut lines = [upper, Line::default()];
        let count = self.cells.div_ceil(self.unit.max(1));
        for place in 0..count {
            let cell = place * self.unit;
            let day = self.day(cell);
            for (line, label) in lines.iter_mut().zip(self.labels(day, place == 0)) {
                if let Some(label) = label {
                    line.push(cell, label, self.cells);
                }
            }
        }
        lines.map(|line| line.labels)
    }

    fn labels(&self, day: Date, is_first: bool) -> [Option<String>; 2] {
        let of = |form: &str| day.format(form).to_string();
        match self.scale {
            Scale::Month => {
                let year = (is_first || day.month() == 1).then(|| of("%Y"));
                let name = of("%b");
                let narrow = self.unit <= name.len();
                let letter: String = name.chars().take(1).collect();
                let month = if narrow { letter } else { name };
                // A letter fits into one cell, so it may touch the next.
                [year, Some(month)]
            }
            Scale::Week => {
                let month = (is_first || day.day() <= 7).then(|| of(month_form(day)));
                let number = day.iso_week().week();
                [month, Some(format!("{number:02}"))]
            }
            Scale::Day => {
                let month = (is_first || day.day() == 1).then(|| of(month_form(day)));
                let monday = day.weekday() == chrono::Weekday::Mon;
                [month, monday.then(|| of("%-d"))]
            }
        }
    }
}

/// A month among others; the first of a year with the year.
fn month_form(day: Date) -> &'static str {
    match day.month() {
        1 => "%b %Y",
        _ => "%b",
    }
}

/// A line of labels being filled from the left.
#[derive(Default)]
struct Line {
    labels: Vec<(usize, String)>,
    /// The first cell that is free.
    free: usize,
    /// The first label stands there only to say where the window begins: it gives way to the next.
    yields: bool,
}

impl Line {
    fn push(&mut self, cell: usize, label: String, cells: usize) {
        // At the edge of the window a month goes without its year.
        let bare = label.split(' ').next().unwrap_or_default().len();
        let whole = if cell + label.len() > cells { bare } else { label.len() };
        let label = label[..whole].to_string();
        let end = cell + label.len();
        if cell < self.free && self.yields && self.labels.len() == 1 {
            self.labels.clear();
            self.free = 0;
        }
        if cell < self.free || end > cells {
            return;
        }
        // Words stand apart; single letters need not.
        self.free = end + usize::from(label.len() > 1);
        self.labels.push((cell, label));
    }
}
