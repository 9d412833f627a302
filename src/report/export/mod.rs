//! The city in the formats of other programs: which outputs there are, in which formats, and who writes each. Every
//! writer takes the same order and a place to write to. It must not know a terminal.

mod actions;
mod calendar;
mod cities;
mod contacts;
mod csv;
mod document;
mod docx;
mod fold;
pub mod html;
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
pub(in crate::report) mod xml;

pub use document::Document;
pub use order::{Order, Wish};
pub use outputs::{Ending, OUTPUTS, Output, What, ending, endings, names, parts, wanted, words};
pub use sink::Sink;

use std::path::{Path, PathBuf};

use people::Personal;

use crate::model::Kind;
use crate::model::columns::Reveal;
use crate::problem::Problem;
use crate::store::{self, Readers};

/// The paths of the files of an output, each with its part.
fn paths(what: What, ending: Ending, path: &Path) -> Vec<(PathBuf, Option<&'static str>)> {
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

/// Writes an output into a file, or into several beside each other; none if one of them is there already. What holds
/// people or private fields is for its owner alone.
///
/// # Errors
/// As [`write()`], and 73 where a file may not be made, 74 or 77 where the disk refuses.
pub fn into_files(
    (what, ending): (What, Ending),
    order: &Order<'_>,
    path: &Path,
    force: bool,
) -> Result<Vec<String>, Problem> {
    let paths = paths(what, ending, path);
    paths.iter().try_for_each(|(path, _)| store::free(path, force))?;
    let readers = if order.wish.reveal == Reveal::default() { Readers::Anybody } else { Readers::Owner };
    let mut notes = Vec::new();
    for (path, part) in &paths {
        notes = store::make(path, force, readers, |file| write((what, ending, *part), order, file))?;
    }
    Ok(notes)
}
