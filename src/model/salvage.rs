//! What can be read of a file with errors: its good records one by one, so that one fault does not hide the rest, and
//! every error in it. It must not know where the text comes from.

use std::collections::HashSet;

use ron::error::SpannedError;
use serde::de::DeserializeOwned;

use super::check::{self, Sheet};
use super::kinds::Kind;
use super::list::List;
use super::records::Charter;
use crate::problem::{Problem, Severity};
use crate::text::proof::options;
use crate::text::scan::{NodeKind, Side, conflicts, version};

/// The errors that checking finds in a file.
pub fn errors(file: &'static str, text: &str) -> Vec<Problem> {
    let mut problems = check::file(file, text);
    problems.retain(|problem| problem.severity == Severity::Error);
    problems
}

/// The good records of a file that cannot be read as a whole.
pub fn one_by_one<T: DeserializeOwned + Clone>(
    file: &'static str,
    text: &str,
    whole: SpannedError,
    trouble: &mut Vec<Problem>,
) -> List<T> {
    let found = errors(file, text);
    if found.is_empty() {
        trouble.push(in_rons_words(file, &whole));
    }
    trouble.extend(found);
    let mut seen = HashSet::new();
    let versions = versions(text);
    let mut records = List::default();
    for text in &versions {
        let sheet = Sheet::new(file, text);
        let options = options().with_default_extension(sheet.extensions());
        let items = sheet.doc.iter().flat_map(|doc| doc.root.items());
        let whole = items.filter(|item| !matches!(item.value.kind, NodeKind::Broken));
        let raws = whole.map(|item| item.value.raw(text));
        let new = raws.filter(|raw| versions.len() == 1 || seen.insert(raw.to_string()));
        records.extend(new.filter_map(|raw| options.from_str(raw).ok()));
    }
    records
}

/// The text itself, or where git could not merge both versions of it: neither is chosen.
fn versions(text: &str) -> Vec<String> {
    let found = conflicts(text);
    let side = |side| version(text, &found, side, false);
    if found.is_empty() { vec![text.to_string()] } else { vec![side(Side::Ours), side(Side::Theirs)] }
}

/// The fields of the city that can be read, where the record as a whole cannot.
pub fn charter(text: &str, whole: SpannedError, trouble: &mut Vec<Problem>) -> Charter {
    let file = Kind::City.file();
    let found = errors(file, text);
    if found.is_empty() {
        trouble.push(in_rons_words(file, &whole));
    }
    trouble.extend(found);
    let text = versions(text).swap_remove(0);
    let text = text.as_str();
    let sheet = Sheet::new(file, text);
    let options = options().with_default_extension(sheet.extensions());
    let mut good = String::new();
    let fields = sheet.doc.iter().flat_map(|doc| doc.root.items());
    let mut seen = HashSet::new();
    for field in fields {
        let Some(key) = field.key.map(|key| key.of(text)).filter(|key| seen.insert(*key)) else {
            continue;
        };
        let raw = &text[field.start()..field.end()];
        let is_name = key == "name";
        let alone = if is_name { "" } else { "name: \"\", " };
        if options.from_str::<Charter>(&format!("({alone}{raw})")).is_ok() {
            good.push_str(raw);
            good.push_str(",\n");
        }
    }
    let read = options.from_str(&format!("({good})"));
    read.or_else(|_| options.from_str(&format!("(name: \"\", {good})"))).unwrap_or_default()
}

/// The last word is ron's: what it refuses is an error even where no check of ours says why.
pub fn in_rons_words(file: &'static str, error: &SpannedError) -> Problem {
    let place = &error.span.start;
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Problem::error("syntax", error.code.to_string()).at(file, number(place.line), number(place.col))
}
