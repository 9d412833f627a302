//! From the bytes of a city's files to its records. A good file is read whole and typed; only when that fails are its
//! records read one by one, so that one fault does not hide the rest. It must not know where the bytes come from.

use std::collections::HashSet;

use ron::error::SpannedError;
use serde::de::DeserializeOwned;

use super::check::{self, Sheet, TEXT_LIMIT};
use super::city::{City, Neighbour};
use super::field::{Record, Schema, Type, Value};
use super::kinds::{KINDS, Kind};
use super::list::List;
use super::records::{Charter, Exchange};
use crate::problem::{Problem, Severity};
use crate::text::proof::options;
use crate::text::scan::{self, Node, NodeKind, Side, conflicts, version};

/// No file of a city is larger.
pub const FILE_LIMIT: usize = 64 << 20;

/// The bytes of a file as text. A byte-order mark stays in it.
///
/// # Errors
/// 65 for what is larger than [`FILE_LIMIT`] or no UTF-8, with what it is instead.
pub fn decode(file: &str, bytes: &[u8]) -> Result<String, Problem> {
    if bytes.len() > FILE_LIMIT {
        return Err(Problem::error("too-large", "over the 64 MB limit")
            .fix("split it, or take out what does not belong there")
            .file(file));
    }
    if is_utf16(bytes) {
        return Err(Problem::error("encoding", "UTF-16 text; save as UTF-8").file(file));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_string()),
        Err(error) => Err(not_utf8(file, bytes, error.valid_up_to())),
    }
}

/// A UTF-16 mark at the start, or every other byte zero as in UTF-16 without one.
fn is_utf16(bytes: &[u8]) -> bool {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return true;
    }
    let head = &bytes[..bytes.len().min(64)];
    let zeros = |parity: usize| {
        let mut half = head.iter().skip(parity).step_by(2);
        half.clone().count() > 3 && half.all(|byte| *byte == 0)
    };
    zeros(0) != zeros(1)
}

fn not_utf8(file: &str, bytes: &[u8], at: usize) -> Problem {
    let before = std::str::from_utf8(&bytes[..at]).unwrap_or_default();
    let (line, column) = scan::line_col(before, at);
    let what = format!("byte {:02X} is not UTF-8", bytes[at]);
    let fix = if looks_western(&bytes[at..]) {
        "it looks like Latin-1 or Windows-1252; save the file as UTF-8"
    } else {
        "save the file as UTF-8"
    };
    Problem::error("encoding", what).fix(fix).at(file, line, column)
}

/// Whether a byte would be a letter or a typographic sign in Windows-1252, standing among plain ones.
fn looks_western(rest: &[u8]) -> bool {
    let sign = matches!(rest.first(), Some(0x80 | 0x91..=0x97 | 0xA0..=0xFE));
    sign && rest.get(1).is_none_or(u8::is_ascii)
}

/// Reads one file of a city into its list (or lists) and puts every error found into `city.trouble`; the good
/// records of a faulty file are kept. The caller calls `indexed` once all files are read.
pub fn file(city: &mut City, file: &'static str, text: &str) {
    let kind = KINDS.iter().find(|row| row.file == file);
    let Some(kind) = kind.map(|row| row.kind) else {
        return;
    };
    city.trouble.retain(|problem| problem.place.file != file);
    let trouble = &mut city.trouble;
    match kind {
        Kind::City => city.charter = charter(text, trouble),
        Kind::Role => city.roles = list(file, text, trouble),
        Kind::Member => city.members = list(file, text, trouble),
        Kind::Person => city.people = list(file, text, trouble),
        Kind::Link => city.links = list(file, text, trouble),
        Kind::Action => city.actions = list(file, text, trouble),
        Kind::Task => city.tasks = list(file, text, trouble),
        Kind::Need | Kind::Offer => exchange(city, file, text),
        Kind::Meeting => city.meetings = list(file, text, trouble),
        Kind::Question => city.questions = list(file, text, trouble),
        Kind::Story => city.stories = list(file, text, trouble),
        Kind::View => city.views = list(file, text, trouble),
    }
}

fn exchange(city: &mut City, file: &'static str, text: &str) {
    city.needs.clear();
    city.offers.clear();
    for record in &list(file, text, &mut city.trouble) {
        match record {
            Exchange::Need(need) => city.needs.push(need.clone()),
            Exchange::Offer(offer) => city.offers.push(offer.clone()),
        }
    }
}

/// Reads what another city shows to the network, with the errors of its files, named `slug/file`.
pub fn neighbour(slug: &str, files: &[(&'static str, &str)]) -> (Neighbour, Vec<Problem>) {
    let mut city = City::default();
    for (name, text) in files {
        file(&mut city, name, text);
    }
    let exchange = Kind::Offer.file();
    let is_here = files.iter().any(|(name, _)| *name == exchange);
    let mut troubled = city.trouble.iter().map(|problem| &problem.place.file);
    let is_blind = !is_here || troubled.any(|file| file == exchange);
    for problem in &mut city.trouble {
        problem.place.file = format!("{slug}/{}", problem.place.file);
    }
    let neighbour = Neighbour {
        slug: slug.to_string(),
        charter: city.charter,
        needs: city.needs,
        offers: city.offers,
        stories: city.stories,
        is_blind,
    };
    (neighbour, city.trouble)
}

/// Kind and id of every record in `archive.ron` that can be told; what cannot is passed over.
pub fn archived(text: &str) -> List<(Kind, String)> {
    let (Some(doc), _) = scan::outline(text) else {
        return List::default();
    };
    let record = |node: &Node| {
        let node = scan::unfold(text, node);
        let name = node.name(text)?;
        let row = KINDS.iter().find(|row| row.schema.name == name)?;
        let id = node.field(text, "id")?.plain().raw(text);
        Some((row.kind, crate::text::unquote(id)?))
    };
    let items = doc.root.items().iter();
    items.filter_map(|item| record(&item.value)).collect()
}

// ---- the fast path ----

/// A whole file, typed. What `ron` reads with the scanner's own limit is no deeper than that, for it counts more
/// steps; only a text that it finds too deep is scanned.
pub(super) fn typed<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, SpannedError> {
    let options = options().with_default_extension(check::extensions(file));
    let first = options.clone().with_recursion_limit(scan::LIMIT);
    first.from_str(bare(text)).or_else(|error| {
        let is_deep = error.code == ron::Error::ExceededRecursionLimit;
        if is_deep && scan::parse(text).1.is_empty() { options.from_str(bare(text)) } else { Err(error) }
    })
}

/// A text as ron sees it: to ron a byte-order mark is no blank.
fn bare(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

fn charter(text: &str, trouble: &mut Vec<Problem>) -> Charter {
    let file = Kind::City.file();
    match typed::<Charter>(file, text) {
        Ok(charter) if is_sound(&charter) && is_plain(text) => charter,
        Ok(charter) => {
            trouble.extend(errors(file, text));
            charter
        }
        Err(error) => salvage(text, error, trouble),
    }
}

fn list<T: DeserializeOwned + AsRecord + Clone>(file: &'static str, text: &str, trouble: &mut Vec<Problem>) -> List<T> {
    let whole = typed::<List<T>>(file, text);
    match whole {
        Ok(records) if are_sound(&records) && is_plain(text) => records,
        Ok(records) => {
            trouble.extend(errors(file, text));
            records
        }
        Err(error) => one_by_one(file, text, error, trouble),
    }
}

/// A type that a list file holds.
trait AsRecord {
    fn record(&self) -> &dyn Record;
}

impl<T: Record> AsRecord for T {
    fn record(&self) -> &dyn Record {
        self
    }
}

impl AsRecord for Exchange {
    fn record(&self) -> &dyn Record {
        match self {
            Exchange::Need(need) => need,
            Exchange::Offer(offer) => offer,
        }
    }
}

/// What typed reading lets through though it is an error: ids used twice, values that cannot be.
fn are_sound<T: AsRecord>(records: &List<T>) -> bool {
    let mut ids = HashSet::with_capacity(records.len());
    records.iter().all(|record| {
        let record = record.record();
        ids.insert(record.id()) && is_sound(record)
    })
}

fn is_sound(record: &dyn Record) -> bool {
    let risky = record.kind().schema().fields.iter();
    risky.filter(|field| is_risky(&field.what)).all(|field| {
        let value = record.value(field.name);
        value.is_none_or(|value| is_value_sound(&field.what, &value))
    })
}

/// Whether typed reading may let a wrong value of this type through.
fn is_risky(what: &Type) -> bool {
    match what {
        Type::Range | Type::Number | Type::Date => true,
        Type::List(item) => is_risky(item),
        Type::Nested(schema) => {
            schema.fields.iter().any(|field| matches!(field.what, Type::Id) || is_risky(&field.what))
        }
        _ => false,
    }
}

fn is_value_sound(what: &Type, value: &Value) -> bool {
    match (what, value) {
        (_, Value::Range(low, high)) => low <= high && *low >= 1 && *high <= 5,
        (_, Value::Number(number)) => number.is_finite(),
        (_, Value::Date(day)) => check::is_year(*day),
        (Type::List(Type::Nested(schema)), Value::List(items)) => {
            are_ids_unique(schema, items) && items.iter().all(|item| is_value_sound(what.item(), item))
        }
        (Type::List(item), Value::List(items)) => items.iter().all(|value| is_value_sound(item, value)),
        (Type::Nested(schema), Value::Nested(fields)) => fields.iter().all(|(name, value)| {
            let field = schema.field(name);
            field.is_none_or(|field| is_value_sound(&field.what, value))
        }),
        _ => true,
    }
}

fn are_ids_unique(schema: &Schema, items: &[Value]) -> bool {
    let Some(id) = schema.fields.iter().find(|field| matches!(field.what, Type::Id)) else {
        return true;
    };
    let mut seen = HashSet::new();
    items.iter().all(|item| match item {
        Value::Nested(fields) => {
            fields.iter().filter(|(name, _)| *name == id.name).all(|(_, value)| seen.insert(value.plain()))
        }
        _ => true,
    })
}

/// No text of the file is for the scanner to judge: none is too long, and in none git left something to do.
fn is_plain(text: &str) -> bool {
    !may_hold_long_text(text) && conflicts(text).is_empty()
}

/// A cheap look that may cry wolf but misses nothing: is there room between two quotes for a text over the limit?
fn may_hold_long_text(text: &str) -> bool {
    if text.len() <= TEXT_LIMIT {
        return false;
    }
    let mut last = 0;
    text.contains("r#")
        || text
            .match_indices('"')
            .map(|(at, _)| at)
            .filter(|at| !text[..*at].ends_with('\\'))
            .chain([text.len()])
            .any(|at| at - std::mem::replace(&mut last, at) > TEXT_LIMIT)
}

// ---- the slow path ----

fn errors(file: &'static str, text: &str) -> Vec<Problem> {
    let mut problems = check::file(file, text);
    problems.retain(|problem| problem.severity == Severity::Error);
    problems
}

/// The good records of a file that cannot be read as a whole.
fn one_by_one<T: DeserializeOwned + Clone>(
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
fn salvage(text: &str, whole: SpannedError, trouble: &mut Vec<Problem>) -> Charter {
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
pub(super) fn in_rons_words(file: &'static str, error: &SpannedError) -> Problem {
    let place = &error.span.start;
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Problem::error("syntax", error.code.to_string()).at(file, number(place.line), number(place.col))
}
