//! The workbook that somebody gives back: what was changed in it is an edit, and nothing else is.

use std::convert::Infallible;
use std::rc::Rc;

use ulg::import::{self, ImportOptions, OnSame, Outcome, Plan};
use ulg::model::columns::{BASE, Cells, ID, LAYOUTS, Layout, REMOVE, Reveal, SheetLine, base};
use ulg::model::{City, Kind};
use ulg::sheets::{Book, Cell, SheetRow, Table};
use ulg::store::Store;

use crate::harness::{city, folder, who};

const ALL: Reveal = Reveal { people: true, private: false };

const FILES: [(&str, &str); 2] = [
    (
        "actions.ron",
        "[\n    Action(id: \"yard\", title: \"Open the yard\", lead: \"parks\", costs: [\n        (what: \"Sand\", amount: 100), // \
         by truck\n        (what: \"Seats\", amount: 250, source: \"City\"),\n    ]),\n]\n",
    ),
    ("tasks.ron", "[\n    Task(id: \"dig\", title: \"Dig\", due: \"2026-12-03\", owner: \"parks\"),\n]\n"),
];

fn words(text: &str) -> Cell {
    Cell::Text(text.into())
}

/// A sheet as it leaves.
fn sheet(city: &City, layout: &Layout) -> Table {
    let (columns, cells) = (layout.columns(ALL), Cells::of(city, ALL));
    let mut head = vec![words(ID), words(BASE)];
    head.extend(layout.parent().map(words));
    head.extend(columns.iter().map(|field| words(&field.label())));
    head.push(words(REMOVE));
    let mut rows = vec![SheetRow { number: 1, cells: head, ..SheetRow::default() }];
    let see = |line: SheetLine<'_>| -> Result<(), Infallible> {
        let own = cells.row(&columns, &line);
        let mut row = vec![words(line.id), words(&base(&columns, &own))];
        row.extend(line.of.map(words));
        row.extend(own);
        row.push(Cell::Empty);
        let number = rows.len() as u32 + 1;
        rows.push(SheetRow { number, cells: row, ..SheetRow::default() });
        Ok(())
    };
    layout.each(city, ALL, see).unwrap();
    Table { name: layout.name.to_string(), rows, ..Table::default() }
}

fn book(city: &City) -> Book {
    let tables = LAYOUTS.iter().map(|layout| sheet(city, layout)).filter(|table| table.rows.len() > 1);
    Book { name: "plan.xlsx".to_string(), tables: tables.collect(), ..Book::default() }
}

fn options() -> ImportOptions {
    ImportOptions { people: true, ..ImportOptions::default() }
}

fn plan(book: &Book, city: &City, options: &ImportOptions) -> Plan {
    import::plan(book, city, "2026-11-23".parse().unwrap(), options).unwrap()
}

/// Where a cell stands in a book.
fn place(book: &Book, name: &str, row: usize, heading: &str) -> (usize, usize, usize) {
    let table = book.tables.iter().position(|table| table.name == name).unwrap();
    let heads = &book.tables[table].rows[0].cells;
    let column = heads.iter().position(|head| *head == words(heading)).unwrap();
    (table, row, column)
}

/// Writes into a cell, as somebody does in a spreadsheet.
fn write(book: &mut Book, name: &str, row: usize, heading: &str, cell: Cell) {
    let (table, row, column) = place(book, name, row, heading);
    let cells = &mut book.tables[table].rows[row].cells;
    if cells.len() <= column {
        cells.resize(column + 1, Cell::Empty);
    }
    cells[column] = cell;
}

fn add(book: &mut Book, name: &str, cells: Vec<Cell>) {
    let table = book.tables.iter_mut().find(|table| table.name == name).unwrap();
    let number = table.rows.last().unwrap().number + 1;
    table.rows.push(SheetRow { number, cells, ..SheetRow::default() });
}

/// What the plan writes: outcome, record and fields.
fn edits(plan: &Plan) -> Vec<(Outcome, String, Vec<&'static str>)> {
    let rows = plan.rows.iter().filter(|row| row.outcome != Outcome::Same);
    let told = rows.map(|row| {
        let fields = row.fields.iter().map(|field| field.field).collect();
        (row.outcome, row.id.clone().unwrap_or_default(), fields)
    });
    told.collect()
}

#[test]
fn what_was_not_touched_is_no_edit_whatever_the_city_holds_now() {
    let then = city(&FILES);
    let book = book(&then);
    assert_eq!(edits(&plan(&book, &then, &options())), []);
    let moved = FILES.map(|(name, text)| (name, text.replace("2026-12-03", "2026-12-10").replace("100", "120")));
    let moved = moved.each_ref().map(|(name, text)| (*name, text.as_str()));
    assert_eq!(edits(&plan(&book, &city(&moved), &options())), []);
}

#[test]
fn exactly_the_changed_cells_are_edits() {
    let city = city(&FILES);
    let mut book = book(&city);
    write(&mut book, "Members", 1, "influence", Cell::Number(5.0));
    write(&mut book, "Members", 2, "district", words("Oliwa"));
    write(&mut book, "Members", 3, "role", words("NGO"));
    write(&mut book, "Tasks", 1, "due", Cell::Date("2026-12-24".parse().unwrap()));
    write(&mut book, "Tasks", 1, "owner", Cell::Empty);
    let plan = plan(&book, &city, &options());
    assert_eq!(
        edits(&plan),
        [
            (Outcome::Changed, "parks".to_string(), vec!["influence"]),
            (Outcome::Filled, "choir".to_string(), vec!["district"]),
            (Outcome::Filled, "bakery".to_string(), vec!["role"]),
            (Outcome::Changed, "dig".to_string(), vec!["owner", "due"]),
        ]
    );
    write(&mut book, "Members", 1, "name", Cell::Empty);
    write(&mut book, "Members", 2, "influence", Cell::Number(9.0));
    let spoilt = self::plan(&book, &city, &options());
    let words: Vec<String> =
        spoilt.rows.iter().filter(|row| row.outcome == Outcome::Refused).map(|row| spoilt.message(row)).collect();
    assert_eq!(words, ["name: cannot be empty", "influence: 9 is over 5; a scale of ten? --scale 10"]);
}

#[test]
fn what_both_sides_changed_is_a_conflict() {
    let mut book = book(&city(&FILES));
    write(&mut book, "Tasks", 1, "due", Cell::Date("2026-12-24".parse().unwrap()));
    let moved = [
        FILES[0],
        ("tasks.ron", "[\n    Task(id: \"dig\", title: \"Dig\", due: \"2026-12-10\", owner: \"parks\"),\n]\n"),
    ];
    let city = city(&moved);
    let plan = plan(&book, &city, &options());
    assert_eq!(edits(&plan), [(Outcome::Conflict, "dig".to_string(), vec!["due"])]);
    assert_eq!(plan.message(plan.hindered(&options())[0]), "due stays 2026-12-10, not 2026-12-24");
    let theirs = self::plan(&book, &city, &ImportOptions { on_same: OnSame::Update, ..options() });
    assert_eq!(edits(&theirs), [(Outcome::Changed, "dig".to_string(), vec!["due"])]);
    // Both sides said the same.
    write(&mut book, "Tasks", 1, "due", Cell::Date("2026-12-10".parse().unwrap()));
    assert_eq!(edits(&self::plan(&book, &city, &options())), []);
}

#[test]
fn rows_are_added_copied_and_marked() {
    let city = city(&FILES);
    let mut book = book(&city);
    add(&mut book, "Members", vec![Cell::Empty, Cell::Empty, words("New House")]);
    let copy = book.tables.iter().find(|table| table.name == "Members").unwrap().rows[1].cells.clone();
    add(&mut book, "Members", copy.clone());
    let mut renamed = copy;
    renamed[2] = words("Gardens Bureau");
    add(&mut book, "Members", renamed);
    write(&mut book, "Members", 3, REMOVE, words("x"));
    let plan = plan(&book, &city, &options());
    let told = edits(&plan);
    assert_eq!(told[0], (Outcome::Removed, "bakery".to_string(), vec![]));
    assert_eq!((told[1].0, told[1].1.as_str()), (Outcome::New, "new-house"));
    assert_eq!(told[2].0, Outcome::Refused);
    assert_eq!((told[3].0, told[3].1.as_str()), (Outcome::New, "gardens-bureau"));
    let words: Vec<String> =
        plan.rows.iter().filter(|row| row.outcome == Outcome::Refused).map(|row| plan.message(row)).collect();
    assert_eq!(words, ["rows 2 and 6: the same member; take one of them out, or make them one"]);
}

#[test]
fn sums_of_another_release_count_as_none() {
    let city = city(&FILES);
    let mut book = book(&city);
    for row in 1..=3 {
        write(&mut book, "Members", row, BASE, words("z000000"));
        write(&mut book, "Members", row, "influence", Cell::Number(1.0));
    }
    let plan = plan(&book, &city, &options());
    let told: Vec<Outcome> = plan.rows.iter().filter(|row| row.kind == Kind::Member).map(|row| row.outcome).collect();
    assert_eq!(told, [Outcome::Same, Outcome::Filled, Outcome::Filled], "only what is empty is filled");
}

#[test]
fn it_is_written_as_one_change_and_nothing_twice() {
    let (_dir, folder) = folder(&FILES);
    let mut store = Store::open(&folder, who()).unwrap();
    let mut book = book(store.city());
    write(&mut book, "Members", 1, "influence", Cell::Number(5.0));
    write(&mut book, "Members", 3, REMOVE, words("x"));
    write(&mut book, "Costs", 1, "amount", Cell::Number(130.0));
    write(&mut book, "Costs", 2, REMOVE, words("x"));
    add(&mut book, "Costs", vec![Cell::Empty, Cell::Empty, words("Open the yard"), words("Trees"), Cell::Number(70.0)]);
    add(&mut book, "Actions", vec![Cell::Empty, Cell::Empty, words("Paint it")]);
    add(&mut book, "Costs", vec![Cell::Empty, Cell::Empty, words("Paint it"), words("Paint"), Cell::Number(40.0)]);
    let before = ["members.ron", "actions.ron"].map(|file| std::fs::read_to_string(folder.join(file)).unwrap());
    let city = Rc::clone(store.city());
    let plan = plan(&book, &city, &options());
    let change = import::change(&plan, &city, "2026-11-23".parse().unwrap()).unwrap();
    assert_eq!(change.label, "Import plan.xlsx: 3 new, 2 changed, 2 archived");
    store.commit_on(&change, &city).unwrap();
    let actions = std::fs::read_to_string(folder.join("actions.ron")).unwrap();
    assert!(actions.contains("(what: \"Sand\", amount: 130), // by truck"), "{actions}");
    assert!(!actions.contains("Seats") && actions.contains("(what: \"Trees\", amount: 70)"), "{actions}");
    let painted = store.city().action("paint-it").unwrap();
    assert_eq!((painted.costs.len(), painted.costs[0].what.as_str()), (1, "Paint"));
    assert!(store.city().member("bakery").is_none());
    let again = self::plan(&book, store.city(), &options());
    assert!(again.is_nothing() && again.hindered(&options()).is_empty(), "{:?}", edits(&again));
    store.undo(false).unwrap();
    let after = ["members.ron", "actions.ron"].map(|file| std::fs::read_to_string(folder.join(file)).unwrap());
    assert_eq!(after, before);
}
