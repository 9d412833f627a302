//! Workbooks: which sheets are read, what is told of the others, and what goes wrong in words. It must not know what a
//! column means.

use std::io::Cursor;

use calamine::{Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::book::{Book, LeftOut, Table};
use super::damage::{damaged, of_workbook};
use super::gauge::Gauge;
use super::grid;
use super::parcel::{self, Besides};
use super::request::Request;
use crate::clean;
use crate::fold;
use crate::problem::Problem;
use crate::sort::InOrder;

pub(super) type Opened<'b> = Xlsx<Cursor<&'b [u8]>>;

/// Reads the sheets of a workbook that may hold records.
///
/// # Errors
/// 65 where it is damaged or too large, 2 where it has no sheet of the name that was asked for.
pub(super) fn read(bytes: &[u8], request: &Request, gauge: &mut Gauge) -> Result<Book, Problem> {
    let besides = parcel::look_through(bytes, gauge.file)?;
    let mut xlsx: Opened = Xlsx::new(Cursor::new(bytes)).map_err(|error| of_workbook(&error, gauge.file))?;
    let (names, left_out) = chosen(&xlsx, request.options.sheet, gauge.file)?;
    let mut book = Book { left_out, properties: properties(&mut xlsx), ..Book::default() };
    let mut formulas = 0;
    for name in names {
        let sheet = Leaf { name: &name, shown: clean::line(&name).into_owned(), besides };
        let Some((table, not_calculated)) = sheet.read(&mut xlsx, gauge)? else {
            book.left_out.push(LeftOut { name: sheet.shown, why: "chart" });
            continue;
        };
        formulas += not_calculated;
        if table.rows.is_empty() {
            book.left_out.push(LeftOut { name: table.name, why: "empty" });
        } else {
            book.tables.push(table);
        }
    }
    if book.tables.is_empty() {
        let hidden: Vec<&str> =
            book.left_out.iter().filter(|sheet| sheet.why != "empty").map(|sheet| &*sheet.name).collect();
        let problem = Problem::error("empty", "no sheet holds anything").file(gauge.file);
        return Err(if hidden.is_empty() {
            problem
        } else {
            problem.fix(format!("--sheet reads {}", hidden.join(", ")))
        });
    }
    let plural = if formulas == 1 { "" } else { "s" };
    if formulas > 0 {
        book.notes.push(format!("{formulas} formula{plural} not calculated: open and save the file once"));
    }
    Ok(book)
}

/// One sheet on its way to a table.
struct Leaf<'a> {
    name: &'a str,
    shown: String,
    besides: Besides,
}

impl Leaf<'_> {
    /// The table and how many formulas have no result; `None` for what is no sheet of cells.
    fn read(&self, xlsx: &mut Opened, gauge: &mut Gauge) -> Result<Option<(Table, usize)>, Problem> {
        let file = gauge.file;
        let wrong = |error: &XlsxError| of_workbook(error, file);
        let from_1904 = xlsx.has_1904_epoch();
        let cells = match xlsx.worksheet_cells_reader(self.name) {
            Err(XlsxError::NotAWorksheet(_)) => return Ok(None),
            Err(XlsxError::WorksheetNotFound(_)) => return Err(damaged(&self.shown).file(file)),
            cells => cells.map_err(|error| wrong(&error))?,
        };
        let mut grid = grid::read(cells, &self.shown, gauge)?;
        if self.besides.links {
            let links = xlsx.hyperlinks_by_sheet_name(self.name).map_err(|error| wrong(&error))?;
            grid.address(&links, gauge)?;
        }
        let mut merged = Vec::new();
        if self.besides.merged {
            let blocks = xlsx.merge_cells_by_sheet_name(self.name).map_err(|error| wrong(&error))?;
            merged = grid.merge(&blocks, gauge)?;
        }
        let formulas = grid.not_calculated;
        let table = Table { name: self.shown.clone(), from_1904, rows: grid.rows(), merged, ..Table::default() };
        Ok(Some((table, formulas)))
    }
}

/// The names of the sheets to read, in order, and those that are left out.
fn chosen(xlsx: &Opened, asked: Option<&str>, file: &str) -> Result<(Vec<String>, Vec<LeftOut>), Problem> {
    let sheets = xlsx.sheets_metadata();
    if let Some(asked) = asked {
        let same = sheets.iter().find(|sheet| sheet.name == asked);
        let near = || sheets.iter().find(|sheet| fold::key(&sheet.name) == fold::key(asked));
        return match same.or_else(near) {
            Some(sheet) => Ok((vec![sheet.name.clone()], Vec::new())),
            None => {
                let names: Vec<String> = sheets.iter().map(|sheet| clean::line(&sheet.name).into_owned()).collect();
                let what = format!("no sheet \"{}\"", clean::line(asked));
                Err(Problem::usage(what).fix(format!("choose --sheet: {}", names.join(", "))).file(file))
            }
        };
    }
    let (mut names, mut left_out) = (Vec::new(), Vec::new());
    for sheet in sheets {
        let why = match sheet.typ {
            _ if sheet.visible != SheetVisible::Visible => "hidden",
            SheetType::WorkSheet if sheet.name.to_lowercase().contains("(ignore)") => "ignore",
            SheetType::WorkSheet => {
                names.push(sheet.name.clone());
                continue;
            }
            _ => "chart",
        };
        left_out.push(LeftOut { name: clean::line(&sheet.name).into_owned(), why });
    }
    Ok((names, left_out))
}

/// What programs wrote about the workbook; nothing where that cannot be read.
fn properties(xlsx: &mut Opened) -> Vec<(String, String)> {
    let all = xlsx.workbook_properties().map(|all| all.custom_properties).unwrap_or_default();
    let shown = |text: &str| clean::line(text).into_owned();
    let mut all: Vec<(String, String)> = all.iter().map(|(name, value)| (shown(name), shown(value))).collect();
    all.order();
    all
}
