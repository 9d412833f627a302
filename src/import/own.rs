//! Sheets of a workbook that ulg made and somebody gave back: their header, told by the columns that ulg hid there. It must
//! not judge rows.

use super::column::{Content, Header, Meaning, Why};
use crate::fold::{fold, one_line};
use crate::model::Kind;
use crate::model::columns::{BASE, ID, LAYOUTS, Layout, REMOVE};
use crate::sheets::Table;

/// Rows in which the header is looked for: somebody may have put some above it.
const MOST: usize = 20;

/// The header of a table that ulg made; `None` where it made none such.
pub fn header(table: &Table) -> Option<Header> {
    let heads = |place: usize| -> Vec<String> {
        table.rows[place].cells.iter().map(|cell| one_line(&super::values::text(cell))).collect()
    };
    let places = 0..table.rows.len().min(MOST);
    let (place, headings) = places.map(|place| (place, heads(place))).find(|(_, heads)| is_own(heads))?;
    let layout = Layout::named(&table.name).filter(|layout| fits(layout, &headings));
    let layout = layout.or_else(|| LAYOUTS.iter().find(|layout| fits(layout, &headings)))?;
    let meanings = headings.iter().map(|heading| meaning(layout, heading)).collect();
    let content = match layout.part {
        Some(_) => Content::Parts(layout),
        None => Content::Records(layout.kind),
    };
    Some(Header { content, rows: vec![table.rows[place].number], skip: place + 1, headings, meanings })
}

fn is_own(headings: &[String]) -> bool {
    [ID, BASE].iter().all(|name| headings.iter().any(|heading| heading == name))
}

/// Whether the columns are those of a sheet: its title is there, and so is what its rows are part of.
fn fits(layout: &Layout, headings: &[String]) -> bool {
    let has = |name: &str| headings.iter().any(|heading| fold(heading) == name);
    let titles: Vec<&str> = match (layout.part, layout.kind) {
        (Some(_), _) => layout.schema().fields.iter().take(1).map(|field| field.name).collect(),
        (None, Kind::Link) => vec!["from", "to"],
        (None, kind) => vec![kind.row().title],
    };
    let known = |heading: &String| !matches!(meaning(layout, heading), Meaning::Out(_)) || heading.is_empty();
    titles.iter().all(|title| has(title))
        && layout.parent().is_none_or(has)
        // A column of somebody's own is no reason, many of them are.
        && headings.iter().filter(|heading| known(heading)).count() * 3 >= headings.len() * 2
}

fn meaning(layout: &Layout, heading: &str) -> Meaning {
    match heading {
        ID => return Meaning::Id,
        BASE => return Meaning::Base,
        REMOVE => return Meaning::Remove,
        _ => {}
    }
    if layout.parent() == Some(fold(heading).as_str()) {
        return Meaning::Parent;
    }
    let label = fold(heading);
    let field = layout.schema().fields.iter().find(|field| field.label() == label && field.name != "id");
    match (field, layout.part) {
        (Some(field), Some(_)) => Meaning::Item(field.name),
        (Some(field), None) => Meaning::Field(layout.kind, field.name),
        (None, _) => Meaning::Out(Why::Unknown),
    }
}
