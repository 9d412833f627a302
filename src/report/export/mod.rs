//! The city in the formats of other programs: which outputs there are, in which formats, and who writes each. Every
//! writer takes the same order and a place to write to. It must not know where the bytes go.

mod actions;
mod calendar;
mod cities;
mod contacts;
mod csv;
mod document;
mod docx;
mod fold;
mod html;
mod kumu;
mod map;
mod network;
mod order;
mod outputs;
mod people;
mod sheet;
mod sink;
mod texts;
mod workbook;
mod xml;
mod zone;

pub use order::{Order, Wish};
pub use outputs::{Ending, OUTPUTS, Output, What, endings, names, wanted};
pub use sink::Sink;

use std::path::{Path, PathBuf};

use people::Personal;

use crate::model::Kind;
use crate::problem::Problem;

/// The files that one output is written into, where its format cannot hold it in one: what follows the name of each.
pub fn parts(what: What, ending: Ending) -> &'static [&'static str] {
    match (what, ending) {
        (What::Kumu, Ending::Csv) => &["elements", "connections"],
        _ => &[],
    }
}

/// The paths of the files of an output, each with its part.
pub fn paths(what: What, ending: Ending, path: &Path) -> Vec<(PathBuf, Option<&'static str>)> {
    let parts = parts(what, ending);
    if parts.is_empty() {
        return vec![(path.to_path_buf(), None)];
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let named = |part: &&'static str| (path.with_file_name(format!("{stem}-{part}.{}", ending.name())), Some(*part));
    parts.iter().map(named).collect()
}

/// Writes an output in one of its formats; gives what is to be said about it.
///
/// # Errors
/// 66 where something is not there that it is made of, 73 where it cannot be written.
pub fn write(
    (what, ending, part): (What, Ending, Option<&str>),
    order: &Order<'_>,
    sink: &mut dyn Sink,
) -> Result<Vec<String>, Problem> {
    let mut notes = Vec::new();
    match (what, ending) {
        (What::Workbook, _) => workbook::whole(order, sink)?,
        (What::Kind(kind), Ending::Csv) => csv::records(order, kind, sink)?,
        (What::Kind(kind), _) => workbook::kind(order, kind, sink)?,
        (What::Kumu, Ending::Json) => kumu::blueprint(order, sink)?,
        (What::Kumu, Ending::Csv) => kumu::csv(order, part, sink)?,
        (What::Kumu, _) => kumu::xlsx(order, sink)?,
        (What::Calendar, _) => notes.extend(calendar::calendar(order, sink)?),
        (What::Contacts, _) => notes.extend(contacts::cards(order, sink)?),
        (What::Network, Ending::Graphml) => network::graphml(order, sink)?,
        (What::Network, _) => network::gexf(order, sink)?,
        (What::ActionTable, Ending::Xlsx) => workbook::table("Actions", &actions::rows(order), order, sink)?,
        (What::ActionTable, _) => texts::write(&actions::document(order), ending, sink)?,
        (What::ExchangeTable, Ending::Xlsx) => workbook::table("Exchange", &cities::rows(order), order, sink)?,
        (What::ExchangeTable, _) => texts::write(&cities::document(order), ending, sink)?,
        (What::Report, _) => notes.extend(texts::report(order, ending, sink)?),
        (What::Minutes, _) => texts::minutes(order, ending, sink)?,
    }
    notes.extend(kumu::note(order).filter(|_| what == What::Kumu));
    let holds_people = matches!(what, What::Workbook | What::Kind(Kind::Person));
    let people = order.personal().filter(|_| holds_people && order.wish.reveal.people);
    notes.extend(people.map(Personal::words));
    Ok(notes)
}
