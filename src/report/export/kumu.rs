//! Members and links as Kumu reads them: two sheets, two tables of CSV, or a blueprint in JSON. A column is never just
//! yes or no, which Kumu takes for something else. It must not choose who is on the map.

use csv::WriterBuilder;
use rust_xlsxwriter::Workbook;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::map::{Drawn, role};
use super::order::Order;
use super::sheet::{Allowed, Face, Faces, SheetColumn, Writer};
use super::sink::{Sink, failed};
use crate::model::Target;
use crate::model::columns::text;
use crate::model::query::{defaults, standing};
use crate::problem::Problem;
use crate::report::csv::guarded;
use crate::sheets::Cell;

/// A column: its name, its width in characters, how it faces.
type Heading = (&'static str, u8, Face);

const ELEMENTS: [Heading; 12] = [
    ("ID", 28, Face::Text),
    ("Label", 40, Face::Text),
    ("Type", 28, Face::Text),
    ("Description", 50, Face::Prose),
    ("Tags", 30, Face::Prose),
    ("Helix", 14, Face::Text),
    ("Ring", 14, Face::Text),
    ("Influence", 9, Face::Number),
    ("Interest", 9, Face::Number),
    ("District", 28, Face::Text),
    ("Broker", 14, Face::Text),
    ("Skills", 30, Face::Prose),
];
const CONNECTIONS: [Heading; 7] = [
    ("ID", 28, Face::Text),
    ("From", 28, Face::Text),
    ("To", 28, Face::Text),
    ("Type", 14, Face::Text),
    ("Direction", 14, Face::Text),
    ("Strength", 9, Face::Number),
    ("Formal", 14, Face::Text),
];
/// More than so many are too much for it.
const MOST: usize = 10_000;

/// What stands in a column: several values, or one.
enum Filling {
    One(Cell),
    Many(Vec<String>),
}

/// What there is to say of so many.
pub fn note(order: &Order<'_>) -> Option<String> {
    let drawn = Drawn::of(order, |member| !standing::is_left(member));
    let count = drawn.members.len() + drawn.links.len();
    (count > MOST)
        .then(|| format!("{count} members and links; Kumu becomes slow above {MOST}: choose some with --filter"))
}

/// Writes two sheets.
///
/// # Errors
/// 73 where they cannot be written.
pub fn xlsx(order: &Order<'_>, sink: &mut dyn Sink) -> Result<(), Problem> {
    let make = || {
        let (mut book, faces) = (Workbook::new(), Faces::new());
        for (name, columns, rows) in tables(order) {
            let columns = columns.iter().map(|(heading, width, face)| SheetColumn {
                heading: (*heading).to_string(),
                width: *width,
                face: *face,
                allowed: Allowed::Anything,
            });
            let mut writer = Writer::begin(&mut book, &faces, name, columns.collect(), 2)?;
            for row in rows {
                writer.row(&row.into_iter().map(in_one).collect::<Vec<_>>())?;
            }
            writer.end(&mut book)?;
        }
        book.save_to_writer(sink)
    };
    make().map_err(|error: rust_xlsxwriter::XlsxError| failed(&error))
}

/// Writes one of the two tables.
///
/// # Errors
/// As [`xlsx`].
pub fn csv(order: &Order<'_>, part: Option<&str>, sink: &mut dyn Sink) -> Result<(), Problem> {
    let wanted = |name: &str| part.is_none_or(|part| name.eq_ignore_ascii_case(part));
    let Some((_, columns, rows)) = tables(order).into_iter().find(|(name, ..)| wanted(name)) else { return Ok(()) };
    let mut out = WriterBuilder::new().from_writer(sink);
    out.write_record(columns.iter().map(|(heading, ..)| heading)).map_err(|error| failed(&error))?;
    for row in rows {
        let cells = row.into_iter().map(|held| match in_one(held) {
            Cell::Text(words) => guarded(&words),
            Cell::Number(number) => number.to_string(),
            _ => String::new(),
        });
        out.write_record(cells).map_err(|error| failed(&error))?;
    }
    out.flush().map_err(|error| failed(&error))
}

/// Writes a blueprint.
///
/// # Errors
/// As [`xlsx`].
pub fn blueprint(order: &Order<'_>, sink: &mut dyn Sink) -> Result<(), Problem> {
    let [(_, names, rows), (_, link_names, links)] = tables(order);
    let blueprint = Blueprint { elements: objects(names, &rows), connections: objects(link_names, &links) };
    serde_json::to_writer_pretty(&mut *sink, &blueprint).map_err(|error| failed(&error))?;
    sink.write_all(b"\n").map_err(|error| failed(&error))
}

#[derive(Serialize)]
struct Blueprint<'t> {
    elements: Vec<Object<'t>>,
    connections: Vec<Object<'t>>,
}

fn objects<'t>(names: &'static [Heading], rows: &'t [Vec<Filling>]) -> Vec<Object<'t>> {
    rows.iter().map(|row| Object(names, row)).collect()
}

/// A row as an object, in the order of its columns.
struct Object<'t>(&'static [Heading], &'t [Filling]);

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut object = out.serialize_map(None)?;
        for ((heading, ..), held) in self.0.iter().zip(self.1) {
            let name = heading.to_lowercase();
            match held {
                Filling::Many(items) => object.serialize_entry(&name, items)?,
                Filling::One(Cell::Text(words)) => object.serialize_entry(&name, words)?,
                Filling::One(Cell::Number(number)) => object.serialize_entry(&name, &(*number as i64))?,
                Filling::One(_) => {}
            }
        }
        object.end()
    }
}

/// Several values in one cell stand with a bar between them.
fn in_one(held: Filling) -> Cell {
    match held {
        Filling::One(Cell::Text(words)) => Cell::Text(words.replace('|', "/").into()),
        Filling::One(cell) => cell,
        Filling::Many(items) if items.is_empty() => Cell::Empty,
        Filling::Many(items) => {
            let items: Vec<String> = items.iter().map(|item| item.replace('|', "/")).collect();
            Cell::Text(items.join(" | ").into())
        }
    }
}

/// A table: its name, its columns, its rows.
type Table = (&'static str, &'static [Heading], Vec<Vec<Filling>>);

fn tables(order: &Order<'_>) -> [Table; 2] {
    let drawn = Drawn::of(order, |member| !standing::is_left(member));
    let say = |words: &str| text(&drawn.seats.words(words)).into_owned();
    let one = |words: Option<String>| Filling::One(words.map_or(Cell::Empty, |words| Cell::Text(words.into())));
    let mark = |mark: Option<i64>| Filling::One(mark.map_or(Cell::Empty, |mark| Cell::Number(mark as f64)));
    let themes = |ids: &[String]| -> Vec<String> {
        ids.iter().map(|id| order.city.name_of(Target::Theme, id).unwrap_or_else(|| id.clone())).collect()
    };
    let elements = drawn.members.iter().map(|member| {
        let tags = member.tags.iter().cloned().chain(themes(&member.themes));
        vec![
            one(Some(text(&member.id).into_owned())),
            one(Some(say(&member.name))),
            one(role(order, member).map(say)),
            one(member.interests.as_deref().map(say)),
            Filling::Many(tags.map(|tag| say(&tag)).collect()),
            one(order.city.helix(member).map(|helix| helix.name().to_string())),
            one(Some(defaults::ring(member).name().to_string())),
            mark(member.influence.map(|mark| mark.get())),
            mark(member.interest.map(|mark| mark.get())),
            one(member.district.as_deref().map(say)),
            one(member.broker.filter(|yes| *yes).map(|_| "Broker".to_string())),
            Filling::Many(member.skills.iter().map(|skill| say(skill)).collect()),
        ]
    });
    let connections = drawn.links.iter().map(|link| {
        vec![
            one(Some(text(&link.id).into_owned())),
            one(Some(text(&link.from).into_owned())),
            one(Some(text(&link.to).into_owned())),
            one(link.kind.map(|kind| kind.name().to_string())),
            one(Some("directed".to_string())),
            mark(link.strength.map(|strength| strength.get())),
            one(link.formal.filter(|yes| *yes).map(|_| "written".to_string())),
        ]
    });
    [("Elements", &ELEMENTS, elements.collect()), ("Connections", &CONNECTIONS, connections.collect())]
}
