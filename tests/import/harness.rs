//! A small city, and tables typed as text.

use std::path::PathBuf;

use tempfile::TempDir;
use ulg::import::{self, ImportOptions, Outcome, Plan};
use ulg::model::City;
use ulg::sheets::{Book, Cell, SheetRow, Table};
use ulg::store::{Store, Who};

/// The day on which everything happens.
pub const TODAY: &str = "2026-11-23";

/// A city of four seats.
pub const TOWN: [(&str, &str); 3] = [
    ("city.ron", "City(name: \"Town\", as_of: \"2026-11-23\")\n"),
    (
        "roles.ron",
        "[\n    Role(id: \"dept\", name: \"City department\", helix: Public),\n    Role(id: \"ngo\", name: \"NGO\", helix: Citizens),\n]\n",
    ),
    (
        "members.ron",
        "[\n    Member(id: \"parks\", name: \"Parks Office\", role: \"dept\", influence: 4),\n    Member(id: \"choir\", \
         name: \"Harbour Choir\", role: \"ngo\"),\n    Member(id: \"bakery\", name: \"Night Bakery\"),\n]\n",
    ),
];

/// A city's folder with these files besides.
pub fn folder(files: &[(&str, &str)]) -> (TempDir, PathBuf) {
    let dir = TempDir::new().unwrap();
    let city = dir.path().join("town");
    std::fs::create_dir(&city).unwrap();
    for (name, text) in TOWN.iter().chain(files) {
        std::fs::write(city.join(name), text).unwrap();
    }
    (dir, city)
}

pub fn who() -> Who {
    Who { user: "ann".to_string(), now: || "2026-11-23T10:00:00+00:00".parse().unwrap() }
}

pub fn city(files: &[(&str, &str)]) -> City {
    let (_dir, folder) = folder(files);
    City::clone(Store::open(&folder, who()).unwrap().city())
}

/// A cell as it is typed: nothing, a number with `#` before it, a day with `@`, else text.
pub fn cell(text: &str) -> Cell {
    match (text.strip_prefix('#'), text.strip_prefix('@')) {
        _ if text.is_empty() => Cell::Empty,
        (Some(number), _) => Cell::Number(number.parse().unwrap()),
        (_, Some(day)) => Cell::Date(day.parse().unwrap()),
        _ => Cell::Text(text.into()),
    }
}

/// A table of lines with `;` between cells, line after line from the first.
pub fn table(name: &str, text: &str) -> Table {
    let rows = text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
    let rows = rows.map(|(line, number)| SheetRow {
        number,
        cells: line.split(';').map(|text| cell(text.trim())).collect(),
        ..SheetRow::default()
    });
    Table { name: name.to_string(), rows: rows.collect(), ..Table::default() }
}

pub fn book(tables: Vec<Table>) -> Book {
    Book { name: "list.xlsx".to_string(), tables, ..Book::default() }
}

pub fn plan_of(city: &City, tables: Vec<Table>, options: &ImportOptions) -> Plan {
    import::plan(&book(tables), city, TODAY.parse().unwrap(), options).unwrap()
}

/// The plan of one table in the town.
pub fn plan(text: &str, options: &ImportOptions) -> Plan {
    plan_of(&city(&[]), vec![table("List", text)], options)
}

/// What becomes of each row, in order, each with what it is called.
pub fn outcomes(plan: &Plan) -> Vec<(u32, Outcome)> {
    plan.rows.iter().map(|row| (row.row, row.outcome)).collect()
}

/// A field of a row as it is to be, in RON.
#[track_caller]
pub fn new(plan: &Plan, row: u32, field: &str) -> String {
    let row = plan.rows.iter().find(|one| one.row == row && one.fields.iter().any(|other| other.field == field));
    let found = row.and_then(|row| row.fields.iter().find(|one| one.field == field));
    found.and_then(|field| field.new.clone()).unwrap_or_else(|| panic!("no {field}: {plan:#?}"))
}
