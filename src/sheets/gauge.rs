//! How much of a file is read at most, counted while it is read, and whether somebody wants it to stop. It must not
//! know any format.

use std::time::{Duration, Instant};

use crate::problem::{Exit, Problem};

/// Rows that hold anything, and one of headings.
pub const ROWS: usize = 200_001;
/// Cells that hold anything.
pub const CELLS: usize = 5_000_000;
/// Bytes of a file.
pub(super) const FILE: u64 = 64 << 20;
/// Bytes of a cell.
const CELL: usize = 1 << 20;
/// Bytes of all cells.
const TEXT: usize = 128 << 20;
const TIME: Duration = Duration::from_secs(30);
/// Whoever waits is asked after so many steps.
const STEPS: usize = 1 << 10;

/// Counts what was read.
pub(super) struct Gauge<'a> {
    pub file: &'a str,
    goes_on: &'a mut (dyn FnMut(usize) -> bool + Send),
    began: Instant,
    rows: usize,
    cells: usize,
    text: usize,
    steps: usize,
}

impl<'a> Gauge<'a> {
    pub fn new(file: &'a str, goes_on: &'a mut (dyn FnMut(usize) -> bool + Send)) -> Self {
        Gauge { file, goes_on, began: Instant::now(), rows: 0, cells: 0, text: 0, steps: 0 }
    }

    /// A row that holds so many cells.
    ///
    /// # Errors
    /// 65 where it is one too many; 130 where it shall stop.
    pub fn row(&mut self, cells: usize) -> Result<(), Problem> {
        self.rows += 1;
        if self.rows > ROWS {
            return Err(too_large(format!("over {} rows", grouped(ROWS as u64 - 1))).file(self.file));
        }
        self.filled(cells)?;
        self.step()
    }

    /// So many cells that hold something.
    ///
    /// # Errors
    /// 65 where they are too many.
    pub fn filled(&mut self, cells: usize) -> Result<(), Problem> {
        self.cells += cells;
        if self.cells > CELLS {
            return Err(too_large(format!("over {} cells", grouped(CELLS as u64))).file(self.file));
        }
        Ok(())
    }

    /// So many bytes of text.
    ///
    /// # Errors
    /// 65 where they are too many.
    pub fn text(&mut self, bytes: usize) -> Result<(), Problem> {
        self.text += bytes;
        if self.text > TEXT {
            return Err(too_large("over 128 MB of text").file(self.file));
        }
        Ok(())
    }

    /// Anything that takes its time.
    ///
    /// # Errors
    /// 65 after too long; 130 where it shall stop.
    pub fn step(&mut self) -> Result<(), Problem> {
        self.steps += 1;
        if !self.steps.is_multiple_of(STEPS) {
            return Ok(());
        }
        if !(self.goes_on)(self.rows) {
            return Err(Problem::error("stopped", "stopped; nothing was imported").exit(Exit::Stopped));
        }
        if self.began.elapsed() > TIME {
            return Err(too_large(format!("takes over {} seconds to read", TIME.as_secs())).file(self.file));
        }
        Ok(())
    }
}

/// Whether a cell holds more than one may.
pub(super) fn is_long(text: &str) -> bool {
    text.len() > CELL
}

pub(super) fn too_large(what: impl Into<String>) -> Problem {
    Problem::error("large", what).fix("split it into several files")
}

/// `200,000`.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
