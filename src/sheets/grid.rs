//! The cells of a sheet, put where they stand: links to mail addresses and merged blocks written into them. It must not
//! know what a row means.

use std::io::{Read, Seek};

use calamine::{DataRef, Dimensions, ExcelDateTime, Hyperlink, XlsxCellReader, XlsxError};
use chrono::NaiveDate;

use super::book::{Cell, Merged, SheetRow};
use super::damage::of_workbook;
use super::gauge::{self, Gauge, grouped};
use super::words;
use crate::date::Time;
use crate::problem::Problem;

/// From the first cell to the last one that holds anything: what stands far off is a mistake, and is told.
const AREA: u64 = 10_000_000;

/// The cells of one sheet.
pub(super) struct Grid {
    rows: Vec<SheetRow>,
    pub not_calculated: usize,
}

/// Reads all cells.
///
/// # Errors
/// 65 where they are damaged or too many.
pub(super) fn read<RS: Read + Seek>(
    mut cells: XlsxCellReader<'_, RS>,
    sheet: &str,
    gauge: &mut Gauge,
) -> Result<Grid, Problem> {
    let mut grid = Grid { rows: Vec::new(), not_calculated: 0 };
    let mut corner = (0, 0);
    let mut last = (0, 0);
    loop {
        let record = match cells.next_cell_with_formula_metadata() {
            Ok(Some(record)) => record,
            Ok(None) => return Ok(grid),
            Err(XlsxError::CellError(error)) => {
                let what = format!("{sheet}: the cell after {} holds {}", place(last), words::shown(&error));
                return Err(Problem::error("cell", what).fix("write a value there").file(gauge.file));
            }
            Err(error) => return Err(of_workbook(&error, gauge.file)),
        };
        last = record.pos;
        gauge.step()?;
        let cell = match record.value {
            DataRef::Empty => {
                grid.not_calculated += usize::from(record.formula.is_some());
                continue;
            }
            value => cell(value).ok_or_else(|| {
                let what = format!("{sheet}!{}: cell over 1 MB", place(last));
                Problem::error("large", what).file(gauge.file)
            })?,
        };
        if cell == Cell::Empty {
            continue;
        }
        let (row, column) = last;
        corner = (corner.0.max(row), corner.1.max(column));
        let area = (u64::from(corner.0) + 1) * (u64::from(corner.1) + 1);
        if area > AREA {
            let what = format!("{sheet}: sheet too large ({} cells; limit {})", grouped(area), grouped(AREA));
            let far = format!("delete what stands far off, in {}", place(last));
            return Err(Problem::error("large", what).fix(far).file(gauge.file));
        }
        grid.put(row, column as usize, cell, gauge)?;
    }
}

impl Grid {
    /// Its rows, each without what is empty at its end.
    pub fn rows(mut self) -> Vec<SheetRow> {
        for row in &mut self.rows {
            row.cells.shrink_to_fit();
        }
        self.rows
    }

    fn put(&mut self, row: u32, column: usize, cell: Cell, gauge: &mut Gauge) -> Result<(), Problem> {
        let number = row.saturating_add(1);
        let at = match self.rows.last() {
            Some(last) if last.number == number => self.rows.len() - 1,
            Some(last) if last.number > number => match self.rows.binary_search_by_key(&number, |row| row.number) {
                Ok(at) => at,
                Err(at) => self.new_row(at, number, gauge)?,
            },
            _ => self.new_row(self.rows.len(), number, gauge)?,
        };
        write(&mut self.rows[at].cells, column, cell, gauge)
    }

    fn new_row(&mut self, at: usize, number: u32, gauge: &mut Gauge) -> Result<usize, Problem> {
        gauge.row(0)?;
        let width = self.rows.last().map_or(0, |row| row.cells.len());
        self.rows.insert(at, SheetRow { number, written: 0, cells: Vec::with_capacity(width) });
        Ok(at)
    }

    /// The rows from one to another, both counted from 0.
    fn between(&mut self, first: u32, last: u32) -> &mut [SheetRow] {
        let from = self.rows.partition_point(|row| row.number <= first);
        let to = self.rows.partition_point(|row| row.number <= last.saturating_add(1));
        &mut self.rows[from..to.max(from)]
    }

    /// Writes the address of a link over its text, where the text is none.
    ///
    /// # Errors
    /// 65 where they are too many.
    pub fn address(&mut self, links: &[Hyperlink], gauge: &mut Gauge) -> Result<(), Problem> {
        for link in links {
            let Some(address) = link.target.as_deref().and_then(mail_address) else {
                continue;
            };
            let Dimensions { start, end } = link.range;
            for row in self.between(start.0, end.0) {
                gauge.step()?;
                let cells =
                    row.cells.iter_mut().skip(start.1 as usize).take((end.1.saturating_sub(start.1) + 1) as usize);
                for cell in cells.filter(|cell| matches!(cell, Cell::Text(text) if !text.contains('@'))) {
                    *cell = words::written(&address);
                }
            }
        }
        Ok(())
    }

    /// Writes what stands in a merged block into each of its rows that holds anything else.
    ///
    /// # Errors
    /// 65 where they are too many.
    pub fn merge(&mut self, blocks: &[Dimensions], gauge: &mut Gauge) -> Result<Vec<Merged>, Problem> {
        let mut merged = Vec::new();
        for Dimensions { start, end } in blocks {
            if start > end || start.1 > end.1 {
                continue;
            }
            let column = start.1 as usize;
            let rows = (start.0.saturating_add(1), end.0.saturating_add(1));
            merged.push(Merged { rows, columns: (column, end.1 as usize) });
            let [top, below @ ..] = self.between(start.0, end.0) else {
                continue;
            };
            let value = top.cells.get(column).filter(|_| top.number == rows.0).cloned().unwrap_or_default();
            if value == Cell::Empty {
                continue;
            }
            for row in below {
                gauge.step()?;
                if row.cells.get(column).is_none_or(|cell| *cell == Cell::Empty) {
                    write(&mut row.cells, column, value.clone(), gauge)?;
                }
            }
        }
        Ok(merged)
    }
}

fn write(cells: &mut Vec<Cell>, column: usize, cell: Cell, gauge: &mut Gauge) -> Result<(), Problem> {
    gauge.filled(1)?;
    if let Cell::Text(text) = &cell {
        gauge.text(text.len())?;
    }
    if cells.len() <= column {
        cells.resize(column + 1, Cell::Empty);
    }
    cells[column] = cell;
    Ok(())
}

/// `D7`, counted from 0.
fn place((row, column): (u32, u32)) -> String {
    let mut letters = Vec::new();
    let mut left = u64::from(column) + 1;
    while left > 0 {
        left -= 1;
        letters.push(char::from(b'A' + (left % 26) as u8));
        left /= 26;
    }
    let letters: String = letters.iter().rev().collect();
    format!("{letters}{}", u64::from(row) + 1)
}

/// The address in `mailto:ann@example.org?subject=…`.
fn mail_address(target: &str) -> Option<String> {
    let scheme = target.get(..7).filter(|scheme| scheme.eq_ignore_ascii_case("mailto:"))?;
    let address = target[scheme.len()..].split('?').next().unwrap_or_default().trim();
    address.contains('@').then(|| address.to_string())
}

/// A value as a cell; `None` where it is too long for one.
fn cell(value: DataRef<'_>) -> Option<Cell> {
    let text = |text: &str| (!gauge::is_long(text)).then(|| words::written(text));
    Some(match value {
        DataRef::Empty => Cell::Empty,
        DataRef::Int(number) => Cell::Number(number as f64),
        DataRef::Float(number) if number.is_finite() => Cell::Number(number),
        DataRef::Float(_) => Cell::Failed("#NUM!".into()),
        DataRef::Bool(is) => Cell::Bool(is),
        DataRef::DateTime(moment) => moment_cell(&moment),
        DataRef::DateTimeIso(iso) => iso_cell(&iso),
        DataRef::Error(error) => Cell::Failed(error.to_string().into()),
        DataRef::SharedString(shared) => return text(shared),
        DataRef::String(own) | DataRef::DurationIso(own) => return text(&own),
    })
}

/// A day keeps no time; what is less than a day is a time; more hours than a day has are text.
fn moment_cell(moment: &ExcelDateTime) -> Cell {
    let value = moment.as_f64();
    let seconds = (value * 86_400.0).round();
    if (0.0..86_400.0).contains(&seconds) {
        return Time::from_num_seconds_from_midnight_opt(seconds as u32, 0).map_or(Cell::Number(value), Cell::Time);
    }
    if moment.is_duration() {
        let minutes = (seconds / 60.0).round();
        return Cell::Text(format!("{}:{:02}", (minutes / 60.0).trunc(), (minutes % 60.0).abs()).into());
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    let date = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day)).filter(|_| value >= 1.0);
    date.map_or(Cell::Number(value), Cell::Date)
}

/// `2017-10-12T00:00:00Z`, `17:00:00`.
fn iso_cell(iso: &str) -> Cell {
    let date = iso.get(..10).and_then(|day| day.parse().ok()).map(Cell::Date);
    let time = || iso.get(..8).and_then(|time| time.parse().ok()).map(Cell::Time);
    date.or_else(time).unwrap_or_else(|| words::written(iso))
}
