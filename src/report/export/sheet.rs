//! One sheet of a workbook: how its columns look, what may be typed into them, and its cells, written row by row. Text
//! is never a link and never a formula. It must not know what a city is.

use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Format, FormatAlign, Formula,
    Workbook, Worksheet, XlsxError,
};

use crate::date::Date;
use crate::model::columns::cut;
use crate::sheets::Cell;

/// How what stands in a column looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    Text,
    /// Text that may need several lines.
    Prose,
    Day,
    Number,
    Money,
}

/// What may be typed into a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Allowed {
    Anything,
    /// One of a few words.
    Words(Vec<String>),
    /// One of the cells of another sheet, or something new: `='Lists (ignore)'!$B$2:$B$49`.
    Listed(String),
    Whole(i32, i32),
    Day,
}

/// One column.
#[derive(Debug, Clone)]
pub struct SheetColumn {
    pub heading: String,
    /// In characters; 0 hides it.
    pub width: u8,
    pub face: Face,
    pub allowed: Allowed,
}

/// More letters than this are refused in a validation that names its words.
pub const WORDS: usize = 255;
/// Empty rows below the last that are checked too.
const BELOW: u32 = 500;

/// How the cells of a workbook look.
pub struct Faces {
    heading: Format,
    text: Format,
    prose: Format,
    /// The same two for text that begins with a sign of formulas.
    quoted: Format,
    quoted_prose: Format,
    day: Format,
    number: Format,
    money: Format,
}

impl Faces {
    pub fn new() -> Faces {
        let top = || Format::new().set_align(FormatAlign::Top);
        let text = || top().set_num_format("@");
        Faces {
            heading: text().set_bold().set_text_wrap().set_background_color(Color::RGB(0xE7_E6_E6)),
            text: text(),
            prose: text().set_text_wrap(),
            quoted: text().set_quote_prefix(),
            quoted_prose: text().set_text_wrap().set_quote_prefix(),
            day: top().set_num_format("yyyy-mm-dd"),
            number: top().set_num_format("General"),
            money: top().set_num_format("#,##0"),
        }
    }

    fn of(&self, face: Face) -> &Format {
        match face {
            Face::Text => &self.text,
            Face::Prose => &self.prose,
            Face::Day => &self.day,
            Face::Number => &self.number,
            Face::Money => &self.money,
        }
    }

    fn of_text(&self, face: Face, words: &str) -> &Format {
        match (face, words.starts_with(['=', '+', '-', '@'])) {
            (Face::Prose, true) => &self.quoted_prose,
            (Face::Prose, false) => &self.prose,
            (_, true) => &self.quoted,
            (_, false) => &self.text,
        }
    }
}

/// A sheet that is being written, from the top down.
pub struct Writer<'l> {
    sheet: Worksheet,
    faces: &'l Faces,
    columns: Vec<SheetColumn>,
    /// Rows written, the heading with them.
    rows: u32,
}

impl<'l> Writer<'l> {
    /// Begins a sheet with its headings; so many columns stay in sight.
    pub fn begin(
        book: &mut Workbook,
        faces: &'l Faces,
        name: &str,
        columns: Vec<SheetColumn>,
        frozen: u16,
    ) -> Result<Writer<'l>, XlsxError> {
        let mut sheet = book.new_worksheet_with_constant_memory()?;
        sheet.set_name(name)?;
        for (at, column) in (0..).zip(&columns) {
            sheet.set_column_format(at, faces.of(column.face))?;
            match column.width {
                0 => sheet.set_column_hidden(at)?,
                width => sheet.set_column_width(at, f64::from(width))?,
            };
        }
        for (at, column) in (0..).zip(&columns) {
            sheet.write_string_with_format(0, at, &column.heading, &faces.heading)?;
        }
        sheet.set_freeze_panes(1, frozen)?;
        sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
        Ok(Writer { sheet, faces, columns, rows: 1 })
    }

    /// Adds a row; cells beyond the last column are none.
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), XlsxError> {
        for (at, (cell, column)) in (0..).zip(cells.iter().zip(&self.columns)) {
            write(&mut self.sheet, self.faces, (self.rows, at), column.face, cell)?;
        }
        self.rows += 1;
        Ok(())
    }

    /// Ends it: what may be typed where, and arrows to choose rows by.
    pub fn end(mut self, book: &mut Workbook) -> Result<(), XlsxError> {
        let last = u16::try_from(self.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
        self.sheet.autofilter(0, 0, self.rows.saturating_sub(1).max(1), last)?;
        for (at, column) in (0..).zip(&self.columns) {
            if let Some(rule) = rule(&column.allowed)? {
                self.sheet.add_data_validation(1, at, self.rows.saturating_add(BELOW).min(1_048_575), at, &rule)?;
            }
        }
        book.push_worksheet(self.sheet);
        Ok(())
    }

    /// Ends a sheet that only serves others.
    pub fn hide(mut self, book: &mut Workbook) {
        self.sheet.set_hidden(true);
        book.push_worksheet(self.sheet);
    }
}

fn write(
    sheet: &mut Worksheet,
    faces: &Faces,
    (row, at): (u32, u16),
    face: Face,
    cell: &Cell,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Number(number) => {
            sheet.write_number_with_format(row, at, *number, faces.of(face))?;
        }
        Cell::Date(day) => match serial(*day) {
            Some(days) => {
                sheet.write_number_with_format(row, at, days, &faces.day)?;
            }
            None => {
                sheet.write_string_with_format(row, at, day.to_string(), &faces.text)?;
            }
        },
        Cell::Text(words) => {
            sheet.write_string_with_format(row, at, cut(words), faces.of_text(face, words))?;
        }
        Cell::Bool(_) | Cell::Time(_) | Cell::Failed(_) => {}
    }
    Ok(())
}

/// The number by which spreadsheets count a day; `None` before March 1900, where they do not agree.
fn serial(day: Date) -> Option<f64> {
    let (zero, first) = (Date::from_ymd_opt(1899, 12, 30)?, Date::from_ymd_opt(1900, 3, 1)?);
    let last = Date::from_ymd_opt(9999, 12, 31)?;
    (first..=last).contains(&day).then(|| (day - zero).num_days() as f64)
}

/// What is refused in a column, and what only asks whether it is meant.
fn rule(allowed: &Allowed) -> Result<Option<DataValidation>, XlsxError> {
    let rule = DataValidation::new();
    let rule = match allowed {
        Allowed::Anything => return Ok(None),
        Allowed::Words(words) => rule.allow_list_strings(words)?.set_error_message("One of the list, please.")?,
        Allowed::Listed(range) => rule
            .allow_list_formula(Formula::new(range))
            .set_error_style(DataValidationErrorStyle::Warning)
            .set_error_message("That name is not in the list yet. Keep it?")?,
        Allowed::Whole(low, high) => rule
            .allow_whole_number(DataValidationRule::Between(*low, *high))
            .set_error_message(format!("A whole number from {low} to {high}, please."))?,
        Allowed::Day => rule
            .allow_date(DataValidationRule::GreaterThanOrEqualTo(ExcelDateTime::from_ymd(1990, 1, 1)?))
            .set_error_style(DataValidationErrorStyle::Warning)
            .set_error_message("A date such as 2026-11-23, please.")?,
    };
    Ok(Some(rule))
}
