//! From the bytes of a city's files to its records. A good file is read whole and typed; only when that fails are its
//! records read one by one, so that one fault does not hide the rest. It must not know where the bytes come from.

use std::collections::HashSet;

use ron::error::SpannedError;
use serde::de::DeserializeOwned;

use super::check;
use super::city::{City, Neighbour};
use super::field::{Record, Schema, Slot, TEXT_LIMIT, Type, Value};
use super::kinds::{KINDS, Kind};
use super::list::List;
use super::lists::{self, Placed};
use super::records::{Charter, Exchange, Need, Offer};
use super::salvage;
use crate::problem::Problem;
use crate::text::proof::options;
use crate::text::quick::Quick;
use crate::text::scan::{self, Node, Span, conflicts};

/// Reads one file of a city into its list (or lists) and puts every error found into `city.trouble`; the good
/// records of a faulty file are kept. The caller calls `indexed` once all files are read. Gives where the records stand,
/// if that was seen on the way.
pub fn file(city: &mut City, file: &'static str, text: &str) -> Places {
    fill(city, file, text, Judge::Quick)
}

/// As [`self::file`], with `ron` as the judge of every record: before a save nobody else's word is enough.
pub fn judged(city: &mut City, file: &'static str, text: &str) {
    fill(city, file, text, Judge::Ron);
}

/// By kind, where the records of a file stand, in its order; empty where that is not known.
pub type Places = Vec<(Kind, Vec<Span>)>;

/// Whose word is enough for a good list.
#[derive(Clone, Copy, PartialEq)]
enum Judge {
    Quick,
    Ron,
}

fn fill(city: &mut City, file: &'static str, text: &str, judge: Judge) -> Places {
    let kind = KINDS.iter().find(|row| row.file == file);
    let Some(kind) = kind.map(|row| row.kind) else {
        return Places::new();
    };
    city.trouble.retain(|problem| problem.place.file != file);
    let mut reading = Reading { file, text, judge, places: Vec::new(), trouble: &mut city.trouble };
    match kind {
        Kind::City => city.charter = charter(text, reading.trouble),
        Kind::Role => city.roles = reading.list(),
        Kind::Member => city.members = reading.list(),
        Kind::Person => city.people = reading.list(),
        Kind::Link => city.links = reading.list(),
        Kind::Action => city.actions = reading.list(),
        Kind::Task => city.tasks = reading.list(),
        Kind::Need | Kind::Offer => return exchange(city, file, text, judge),
        Kind::Meeting => city.meetings = reading.list(),
        Kind::Question => city.questions = reading.list(),
        Kind::Story => city.stories = reading.list(),
        Kind::View => city.views = reading.list(),
    }
    vec![(kind, reading.places)]
}

/// A list on its way from a text.
struct Reading<'r> {
    file: &'static str,
    text: &'r str,
    judge: Judge,
    /// Where the records stand; empty where that was not seen.
    places: Vec<Span>,
    trouble: &'r mut Vec<Problem>,
}

fn exchange(city: &mut City, file: &'static str, text: &str, judge: Judge) -> Places {
    city.needs.clear();
    city.offers.clear();
    let mut reading = Reading { file, text, judge, places: Vec::new(), trouble: &mut city.trouble };
    let records = reading.list();
    let places = reading.places;
    for record in &records {
        match record {
            Exchange::Need(need) => city.needs.push(need.clone()),
            Exchange::Offer(offer) => city.offers.push(offer.clone()),
        }
    }
    let of = |kind| {
        let own = records.iter().zip(&places).filter(move |(record, _)| record.record().kind() == kind);
        (kind, own.map(|(_, place)| *place).collect())
    };
    vec![of(Kind::Need), of(Kind::Offer)]
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
            trouble.extend(salvage::errors(file, text));
            charter
        }
        Err(error) => salvage::charter(text, error, trouble),
    }
}

impl Reading<'_> {
    fn list<T: DeserializeOwned + AsRecord + Clone + Send + Sync>(&mut self) -> List<T> {
        let quick = (self.judge == Judge::Quick).then(|| quickly(self.file, self.text)).flatten();
        match quick {
            Some((records, places)) => {
                self.places = places;
                records
            }
            None => list_by_ron(self.file, self.text, self.trouble),
        }
    }
}

/// A whole list by the quick reader, its single odd records by `ron`; `None` where anything else than a good list may
/// come of it.
fn quickly<T: DeserializeOwned + AsRecord + Clone + Send + Sync>(file: &'static str, text: &str) -> Option<Placed<T>> {
    let options = options().with_default_extension(check::extensions(file));
    let oddly = |from: &mut Quick| {
        let raw = from.raw()?;
        let record: T = options.from_str(raw).ok()?;
        (is_sound(record.record()) && !may_hold_long_text(raw)).then_some(record)
    };
    let records = lists::read(text, |from| {
        let mut usual = from.clone();
        match T::quick(&mut usual) {
            Some(record) => {
                *from = usual;
                Some(record)
            }
            None => oddly(from),
        }
    });
    records.filter(|(records, _)| are_unique(records))
}

fn list_by_ron<T: DeserializeOwned + AsRecord + Clone>(
    file: &'static str,
    text: &str,
    trouble: &mut Vec<Problem>,
) -> List<T> {
    let whole = typed::<List<T>>(file, text);
    match whole {
        Ok(records) if are_sound(&records) && is_plain(text) => records,
        Ok(records) => {
            trouble.extend(salvage::errors(file, text));
            records
        }
        Err(error) => salvage::one_by_one(file, text, error, trouble),
    }
}

/// A type that a list file holds.
trait AsRecord: Sized {
    fn record(&self) -> &dyn Record;
    /// As [`Slot::take`].
    fn quick(from: &mut Quick) -> Option<Self>;
}

impl<T: Record + Slot> AsRecord for T {
    fn record(&self) -> &dyn Record {
        self
    }

    fn quick(from: &mut Quick) -> Option<Self> {
        Self::take(from)
    }
}

impl AsRecord for Exchange {
    fn record(&self) -> &dyn Record {
        match self {
            Exchange::Need(need) => need,
            Exchange::Offer(offer) => offer,
        }
    }

    fn quick(from: &mut Quick) -> Option<Self> {
        match from.clone().word()? {
            name if name == Need::SCHEMA.name => Need::take(from).map(Exchange::Need),
            name if name == Offer::SCHEMA.name => Offer::take(from).map(Exchange::Offer),
            _ => None,
        }
    }
}

/// What typed reading lets through though it is an error: ids used twice, values that cannot be.
fn are_sound<T: AsRecord>(records: &List<T>) -> bool {
    are_unique(records) && records.iter().all(|record| is_sound(record.record()))
}

fn are_unique<T: AsRecord>(records: &List<T>) -> bool {
    let mut ids = hashbrown::HashSet::with_capacity(records.len());
    records.iter().all(|record| ids.insert(record.record().id()))
}

pub(super) fn is_sound(record: &dyn Record) -> bool {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::records::Member;

    /// By the quick reader alone, and with `ron` for single records.
    fn roads(record: &str) -> [bool; 2] {
        let alone = lists::read(&format!("[{record}]"), Member::quick);
        let text = format!("[Member(id: \"a\", name: \"A\"),{record}]");
        [alone.is_some(), quickly::<Member>("members.ron", &text).is_some()]
    }

    #[test]
    fn what_is_usual_takes_the_quick_road_and_one_odd_record_no_other_with_it() {
        for usual in [
            "(id: \"b\", name: \"Said \\\"b\\\"\", ring: Core, since: \"2026-01-02\", influence: 4, influence_range: (2, 4),)",
            "Member( // so\n name: \"B\", broker: true, tags: [\"x\", \"y\",], id: \"b\" /* b */ )",
        ] {
            assert_eq!(roads(usual), [true, true], "{usual}");
        }
        for odd in ["(id: \"b\", name: \"B\", ring: Some(Core))", "(id: \"b\", name: r#\"B\"#, mine: 1)"] {
            assert_eq!(roads(odd), [false, true], "{odd}");
        }
        for wrong in ["(id: \"a\", name: \"B\")", "(id: \"b\", name: \"B\", influence: 9)", "(id: \"b\")"] {
            assert!(!roads(wrong)[1], "{wrong}");
        }
    }
}
