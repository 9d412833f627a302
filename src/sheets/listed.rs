//! Tables made of lists of things, not of rows: one heading, columns that hold something, and the id of what was ours
//! before it went out. It must not know where the things come from.

use super::book::{Cell, SheetRow, Table};
use super::gauge::Gauge;
use crate::problem::Problem;

/// The heading over ids of our own records.
pub(super) const ID: &str = "ulg id";
/// The property that says whose ids they are.
pub(super) const CITY: &str = "ulg-city";

/// A table while it is filled.
pub(super) struct Listed {
    table: Table,
    headings: Vec<String>,
}

impl Listed {
    /// Of so many headings to begin with; those no row fills are left out at the end.
    pub fn new(name: &str, made_for: &'static str, headings: &[&str]) -> Self {
        let table = Table { name: name.to_string(), made_for: Some(made_for), ..Table::default() };
        Listed { table, headings: headings.iter().map(ToString::to_string).collect() }
    }

    /// The column under a heading, a new one where there is none.
    pub fn column(&mut self, heading: &str) -> usize {
        let found = self.headings.iter().position(|one| one.eq_ignore_ascii_case(heading));
        found.unwrap_or_else(|| {
            self.headings.push(heading.to_string());
            self.headings.len() - 1
        })
    }

    /// One more thing, in the line it begins in, with what stands under which heading.
    ///
    /// # Errors
    /// 65 where it is too much, 130 where it shall stop.
    pub fn push(&mut self, number: u32, filled: Vec<(usize, Cell)>, gauge: &mut Gauge) -> Result<(), Problem> {
        let mut cells = Vec::new();
        for (column, cell) in filled.into_iter().filter(|(_, cell)| *cell != Cell::Empty) {
            if let Cell::Text(text) = &cell {
                gauge.text(text.len())?;
            }
            if cells.len() <= column {
                cells.resize(column + 1, Cell::Empty);
            }
            cells[column] = cell;
        }
        if cells.is_empty() {
            return gauge.step();
        }
        gauge.row(cells.len())?;
        self.table.rows.push(SheetRow { number, written: 0, cells });
        Ok(())
    }

    pub fn is_empty(&self) -> bool {
        self.table.rows.is_empty()
    }

    pub fn len(&self) -> usize {
        self.table.rows.len()
    }

    /// The table, its heading in the first line.
    pub fn table(self, encoding: Option<&str>) -> Table {
        let Listed { mut table, headings } = self;
        let is_filled = |column: usize| {
            let has = |row: &SheetRow| row.cells.get(column).is_some_and(|cell| *cell != Cell::Empty);
            table.rows.iter().any(has)
        };
        let kept: Vec<bool> = (0..headings.len()).map(is_filled).collect();
        for row in &mut table.rows {
            let mut column = 0..;
            row.cells.retain(|_| column.next().is_none_or(|at| kept[at]));
        }
        let headings = headings.into_iter().zip(&kept).filter(|(_, kept)| **kept);
        let cells = headings.map(|(heading, _)| Cell::Text(heading.into())).collect();
        table.rows.insert(0, SheetRow { number: 1, written: 0, cells });
        table.encoding = encoding.map(str::to_string);
        table
    }
}

/// What was ours: its kind, its id, its city, of `meeting-ulg-1@gdansk.ulg`.
pub(super) fn own(uid: &str) -> Option<(&str, &str, &str)> {
    let (name, city) = uid.trim().strip_suffix(".ulg")?.rsplit_once('@')?;
    let (kind, id) = name.split_once('-')?;
    (!id.is_empty() && !city.is_empty()).then_some((kind, id, city))
}

/// The one city all things are of, as a property.
pub(super) fn property(cities: &[String]) -> Vec<(String, String)> {
    match cities {
        [city] => vec![(CITY.to_string(), city.clone())],
        _ => Vec::new(),
    }
}
