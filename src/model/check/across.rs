//! Findings between the records of one file: an id used twice, a name used twice, tasks that wait for each other. It
//! must not know other files.

use std::collections::HashMap;

use super::judge::Flaw;
use super::sheet::{Row, Sheet};
use crate::fold::key;
use crate::model::field::{Field, Type};
use crate::model::kinds::Kind;
use crate::problem::Problem;
use crate::text::scan::Node;
use crate::text::unquote;

/// What is wrong between the records of a file.
pub fn judge(sheet: &Sheet, rows: &[Row]) -> Vec<Flaw> {
    let mut flaws = ids(sheet, rows);
    flaws.extend(names(sheet, rows));
    flaws.extend(spellings(sheet, rows));
    flaws.extend(circles(sheet, rows));
    flaws
}

/// Ids are unique within a file, also where two kinds share it.
fn ids(sheet: &Sheet, rows: &[Row]) -> Vec<Flaw> {
    let mut first = HashMap::with_capacity(rows.len());
    let mut flaws = Vec::new();
    for (id, at) in rows.iter().filter_map(|row| sheet.word(row.node, "id")) {
        if let Some(earlier) = first.get(&id) {
            let what = format!(
                "id \"{id}\" is already used at line {}",
                sheet.line(*earlier)
            );
            let problem = Problem::error("duplicate-id", what)
                .fix("give one of the two records another id, and correct what refers to it");
            flaws.push(Flaw { at, problem });
        } else {
            first.insert(id, at);
        }
    }
    flaws
}

/// Two members or two people of one name are most likely one.
fn names(sheet: &Sheet, rows: &[Row]) -> Vec<Flaw> {
    let mut first = HashMap::with_capacity(rows.len());
    let mut flaws = Vec::new();
    let bodies = rows
        .iter()
        .filter(|row| matches!(row.kind, Kind::Member | Kind::Person));
    for (name, at) in bodies.filter_map(|row| sheet.word(row.node, "name")) {
        let folded = key(&name);
        if let Some(earlier) = first.get(&folded) {
            let what = format!("same name as at line {}", sheet.line(*earlier));
            let problem =
                Problem::warning("same-name", what).fix("keep one of the two, or tell them apart");
            flaws.push(Flaw { at, problem });
        } else if !folded.is_empty() {
            first.insert(folded, at);
        }
    }
    flaws
}

/// Words that group records, such as districts and tags, are spelled alike: blanks, case and accents make no two of one.
fn spellings(sheet: &Sheet, rows: &[Row]) -> Vec<Flaw> {
    let mut first: HashMap<(&str, String), (String, usize)> = HashMap::new();
    let mut flaws = Vec::new();
    // What a view says is the program's, in any case.
    let is_group = |row: &&Row| !row.kind.is_private() && row.kind != Kind::View;
    for row in rows.iter().filter(is_group) {
        let fields = row.kind.shape().fields.iter();
        let groups = |field: &&Field| {
            matches!(field.what.item(), Type::Text) && field.name != row.kind.row().title
        };
        for field in fields.filter(groups) {
            let value = row.node.field(sheet.text, field.name).into_iter();
            for node in value.flat_map(leaves) {
                let Some(text) = unquote(node.raw(sheet.text)) else {
                    continue;
                };
                let at = node.span.range().start;
                let known = first.entry((field.name, key(&text)));
                let (spelled, earlier) = known.or_insert_with(|| (text.clone(), at));
                if *spelled != text {
                    let line = sheet.line(*earlier);
                    let what = format!("`{}` is spelled otherwise at line {line}", field.name);
                    let problem = Problem::warning("spelled-twice", what)
                        .fix("write both alike, without blanks at the ends");
                    flaws.push(Flaw { at, problem });
                }
            }
        }
    }
    flaws
}

/// The texts of a value: itself, or the items of a list.
fn leaves(node: &Node) -> Vec<&Node> {
    match node.plain().group() {
        Some(group) => group.items.iter().map(|item| item.value.plain()).collect(),
        None => vec![node.plain()],
    }
}

/// What a task waits for: the place in the list of tasks, and where it says so.
type Waits = Vec<Vec<(usize, usize)>>;

fn circles(sheet: &Sheet, rows: &[Row]) -> Vec<Flaw> {
    let tasks: Vec<_> = rows.iter().filter(|row| row.kind == Kind::Task).collect();
    let ids: Vec<String> = tasks
        .iter()
        .map(|row| {
            sheet
                .word(row.node, "id")
                .map_or(String::new(), |(id, _)| id)
        })
        .collect();
    let place: HashMap<&str, usize> = (0..ids.len())
        .map(|task| (ids[task].as_str(), task))
        .collect();
    let waits: Waits = tasks
        .iter()
        .map(|row| {
            let after = row.node.field(sheet.text, "after");
            let items = after.into_iter().flat_map(|after| after.items());
            let wait = |item: &crate::text::scan::Item| {
                let id = crate::text::unquote(item.value.raw(sheet.text))?;
                Some((*place.get(id.as_str())?, item.start()))
            };
            items.filter_map(wait).collect()
        })
        .collect();
    let found = super::circle::find(&waits);
    found
        .into_iter()
        .map(|(circle, at)| {
            let names: Vec<&str> = circle.iter().map(|task| ids[*task].as_str()).collect();
            let problem = Problem::warning("circle", super::circle::words(&names))
                .fix("take one of them out of `after`");
            Flaw { at, problem }
        })
        .collect()
}
