//! Checks: what is wrong with the files of a city, found in one pass over all of them. It must not know disk or
//! screen, and changes nothing.

mod across;
pub(super) mod circle;
mod comments;
mod difference;
mod flaw;
mod judge;
mod marks;
mod merge;
mod problems;
mod refs;
mod scalar;
mod seen;
mod sense;
mod sheet;

use std::collections::HashSet;

use super::city::City;
use super::kinds::{self, KINDS, Kind};
use crate::problem::{Problem, Severity};
use crate::sort::InOrder;
use crate::text::scan::{Bracket, Node, NodeKind};

use flaw::Flaw;
use judge::Judge;
pub use judge::judge;
pub use refs::noun;
pub(super) use refs::stands_in;
pub(super) use scalar::is_year;
use sheet::Row;
pub(super) use sheet::{Sheet, extensions};

/// Every problem of every file of a city, by file in the order of the kinds table, then by line and column. `texts`
/// are the files that could be decoded; what is known of the others stands in `city.trouble` already.
pub fn city(city: &City, texts: &[(&'static str, &str)]) -> Vec<Problem> {
    whole(found(city, texts), &city.trouble)
}

/// What is found in the files, by file, whatever is known already.
pub(super) fn found(city: &City, texts: &[(&'static str, &str)]) -> Vec<Problem> {
    let sheets: Vec<Sheet> = texts.iter().map(|(file, text)| Sheet::new(file, text)).collect();
    let known = refs::KnownIds::new(city, &sheets);
    let mut problems = Vec::new();
    for sheet in &sheets {
        let flaws = merge::found(sheet, |sheet| flaws(sheet, Some(&known)));
        problems.extend(sheet.problems(flaws));
    }
    problems
}

/// What was found and what else is known, in order.
pub(super) fn whole(mut problems: Vec<Problem>, trouble: &[Problem]) -> Vec<Problem> {
    problems.extend(unexplained(trouble, &problems));
    let files = kinds::files();
    let order = |file: &str| files.iter().position(|other| *other == file).unwrap_or(files.len());
    problems.order_by(|one, other| {
        let key = |problem: &'_ Problem| order(&problem.place.file);
        (key(one).cmp(&key(other))).then_with(|| one.place.cmp(&other.place))
    });
    problems
}

/// Errors known from reading, in files for which checking has none: those that could not be decoded, and what only
/// ron refuses.
fn unexplained(trouble: &[Problem], problems: &[Problem]) -> Vec<Problem> {
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    let explained: HashSet<&str> = errors.map(|problem| problem.place.file.as_str()).collect();
    trouble.iter().filter(|problem| !explained.contains(problem.place.file.as_str())).cloned().collect()
}

/// Everything wrong with one file on its own, in the order of the text: errors and warnings that need no other file.
pub fn file(file: &'static str, text: &str) -> Vec<Problem> {
    let sheet = Sheet::new(file, text);
    let flaws = merge::found(&sheet, |sheet| flaws(sheet, None));
    sheet.problems(flaws)
}

/// What is wrong with a file beyond its faults as RON; with what is known of the whole city, its references too. Every
/// record is looked at once.
fn flaws(sheet: &Sheet, known: Option<&refs::KnownIds>) -> Vec<Flaw> {
    let is_ours = KINDS.iter().any(|row| row.file == sheet.file);
    let extensions = sheet.extensions();
    let mut flaws: Vec<Flaw> = frame(sheet).filter(|_| is_ours).into_iter().collect();
    let mut across = across::Across::new(sheet);
    let mut dangling = Vec::new();
    for node in sheet.nodes() {
        let Some(kind) = sheet.kind(&node) else {
            flaws.extend(is_ours.then(|| nameless(sheet, &node)));
            continue;
        };
        let row = Row { kind, node };
        let mut judge = Judge::new(sheet.text, kind.is_private(), extensions);
        judge.record(kind.schema(), &row.node);
        judge.marks(&row.node);
        flaws.append(&mut judge.flaws);
        flaws.extend(sense::judge(sheet, &row));
        across.see(sheet, &row);
        dangling.extend(known.into_iter().flat_map(|known| refs::judge(known, sheet, &row)));
    }
    flaws.extend(across.flaws());
    flaws.extend(comments::judge(sheet));
    flaws.append(&mut dangling);
    flaws
}

/// What holds the records: a list, or in `city.ron` nothing at all.
fn frame(sheet: &Sheet) -> Option<Flaw> {
    let doc = sheet.doc.as_ref();
    let root = &doc.filter(|_| sheet.file != Kind::City.file())?.root;
    match &root.kind {
        NodeKind::Group(group) if group.bracket == Bracket::Square => None,
        _ => Some(no_list(sheet, root)),
    }
}

fn no_list(sheet: &Sheet, root: &Node) -> Flaw {
    let names = names(sheet.file);
    let problem = Problem::error("wrong-type", "the file must be a list")
        .fix(format!("write [ {}(...), ... ]", names.join("(...), ")));
    Flaw { at: root.span.range().start, problem }
}

/// A record in a file of two kinds that does not say which it is.
fn nameless(sheet: &Sheet, node: &Node) -> Flaw {
    let names = names(sheet.file);
    let what = match node.name(sheet.text) {
        Some(name) => format!("{name}( does not belong here"),
        None => "this record does not say what it is".to_string(),
    };
    let problem = Problem::error("wrong-name", what).fix(format!("write {}(", names.join("( or ")));
    Flaw { at: node.span.range().start, problem }
}

/// The names a record of this file may carry.
fn names(file: &str) -> Vec<&'static str> {
    let rows = KINDS.iter().filter(|row| row.file == file);
    rows.map(|row| row.schema.name).collect()
}
