//! Separated text read into a table: comma, semicolon, tab or any other sign between cells. It must not know what a
//! column means.

use super::book::{Book, Cell, SheetRow, Table};
use super::encoding::Decoded;
use super::gauge::{self, Gauge};
use super::records::{NONE, Records};
use super::request::{Options, Request};
use super::separator;
use super::words;
use crate::problem::Problem;

/// Reads a text.
///
/// # Errors
/// 65 for quotes that part nothing and for too much of it; 2 where a separator must be said.
pub(super) fn read(decoded: &Decoded, request: &Request, gauge: &mut Gauge) -> Result<Book, Problem> {
    let Options { separator, .. } = request.options;
    let text = decoded.text.as_ref();
    if text.trim_matches(separator::is_blank).is_empty() {
        return Err(Problem::error("empty", "empty file").file(gauge.file));
    }
    let told = separator::told(text);
    let sign = match (separator, told) {
        (Some(sign), _) => one_byte(sign)?,
        (None, Some(sign)) => sign,
        (None, None) => separator::found(text, request.is_heading, gauge.file)?,
    };
    let mut records = Records::new(text, sign);
    if told.is_some() {
        records.skip_line();
    }
    let (rows, formulas) = rows(records, gauge)?;
    let mut notes = Vec::new();
    notes.extend(match formulas {
        0 => None,
        1 => Some("1 cell begins like a formula and is kept as text".to_string()),
        _ => Some(format!("{formulas} cells begin like formulas and are kept as text")),
    });
    let separator = Some(char::from(sign)).filter(|_| sign != NONE);
    let table = Table { encoding: Some(decoded.encoding.name().to_string()), separator, rows, ..Table::default() };
    Ok(Book { tables: vec![table], notes, ..Book::default() })
}

/// The rows that hold anything, and how many cells look like formulas.
fn rows(mut records: Records, gauge: &mut Gauge) -> Result<(Vec<SheetRow>, usize), Problem> {
    let mut rows = Vec::new();
    let mut raw = Vec::new();
    let mut formulas = 0;
    while let Some(line) = records.next(&mut raw) {
        let number = line.map_err(|fault| fault.problem(gauge.file))?;
        if raw.iter().any(|cell| gauge::is_long(cell)) {
            return Err(Problem::error("large", "cell over 1 MB").at(gauge.file, number, 0));
        }
        let mut cells: Vec<Cell> = raw.iter().map(|cell| words::typed(cell)).collect();
        let is_formula = |cell: &Cell| matches!(cell, Cell::Text(text) if text.starts_with('='));
        formulas += cells.iter().filter(|cell| is_formula(cell)).count();
        while cells.last() == Some(&Cell::Empty) {
            cells.pop();
        }
        if cells.is_empty() {
            gauge.step()?;
            continue;
        }
        gauge.row(cells.iter().filter(|cell| **cell != Cell::Empty).count())?;
        cells.shrink_to_fit();
        rows.push(SheetRow { number, written: u32::try_from(raw.len()).unwrap_or(u32::MAX), cells });
    }
    Ok((rows, formulas))
}

fn one_byte(sign: char) -> Result<u8, Problem> {
    let ordinary = sign.is_ascii() && !sign.is_ascii_alphanumeric() && !matches!(sign, '"' | '\n' | '\r' | '\0');
    match u8::try_from(sign) {
        Ok(byte) if ordinary => Ok(byte),
        _ => Err(Problem::usage("a separator is one sign, such as ; or ,")),
    }
}
