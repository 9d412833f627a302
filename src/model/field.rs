//! What a field is: its type, its help, its value as data, as RON and as JSON. The rows themselves stand in
//! `records/`, one macro call a record kind, so that the field table and the struct cannot drift apart.

use serde::de::{self, Deserialize, Deserializer};
use serde_json::Value as Json;

use crate::date::{Date, Time};
use crate::model::kind::Kind;
use crate::text::quick::Quick;

/// No text in a file is longer, in bytes.
pub const TEXT_LIMIT: usize = 1 << 20;

/// One field of a record kind, as forms, columns, `ulg set`, `check` and `ulg format` know it.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    pub name: &'static str,
    pub what: Type,
    /// A record without it is an error.
    pub required: bool,
    /// Vanishes while presenting and from exports.
    pub private: bool,
    /// The choice that makes every record private as a whole which holds it.
    pub private_value: Option<&'static str>,
    pub help: &'static str,
}

impl Field {
    /// The name as shown on screen: `influence range`.
    pub fn label(&self) -> String {
        self.name.replace('_', " ")
    }

    /// Whether a record is private as a whole that holds such a value here.
    pub fn keeps(&self, value: Option<Value<'_>>) -> bool {
        self.private_value.is_some_and(|private| value == Some(Value::Choice(private)))
    }
}

/// The fields of a record or of a nested record, in the order in which they are written.
#[derive(Debug)]
pub struct Schema {
    /// The name that may stand before the bracket in a file: `Member`.
    pub name: &'static str,
    pub fields: &'static [Field],
}

impl Schema {
    /// The field of that name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Whether a record of it can be private as a whole.
    pub fn may_be_kept(&self) -> bool {
        self.fields.iter().any(|field| field.private_value.is_some())
    }

    /// Field names in the order in which they are written.
    pub fn order(&self) -> Vec<&'static str> {
        self.fields.iter().map(|field| field.name).collect()
    }

    /// How it is written in one line: `what ; amount ; source`.
    pub fn in_words(&self) -> String {
        let labels: Vec<String> = self.fields.iter().map(Field::label).collect();
        labels.join(" ; ")
    }
}

/// What a field may hold.
#[derive(Debug, Clone, Copy)]
pub enum Type {
    /// The record's own slug.
    Id,
    /// One line of text.
    Text,
    /// One line of e-mail addresses.
    Mail,
    /// The code of a language in which ulg speaks.
    Language,
    /// Text that may run over several lines.
    Prose,
    Bool,
    /// A whole number from the first to the second.
    Whole(i64, i64),
    Number,
    Date,
    Time,
    /// One of these names.
    Choice(&'static [&'static str]),
    /// The id of something else.
    Ref(Target),
    /// A low and a high mark on a scale.
    Range,
    List(&'static Type),
    /// A nested record such as a cost line.
    Nested(&'static Schema),
}

impl Type {
    /// The type of one item where this is a list, else itself.
    pub fn item(&self) -> &Type {
        match self {
            Type::List(item) => item,
            other => other,
        }
    }

    /// What kind of thing the field or its items refer to.
    pub fn target(&self) -> Option<Target> {
        match self.item() {
            Type::Ref(target) => Some(*target),
            _ => None,
        }
    }
}

/// What a reference points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    Record(Kind),
    /// `city.themes`
    Theme,
    /// `city.objectives`
    Objective,
    /// `city.criteria`
    Criterion,
    /// An own offer, or `city-slug/id` in the network.
    AnyOffer,
}

/// The value of a field, borrowed from its record.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    Text(&'a str),
    Bool(bool),
    Whole(i64),
    Number(f64),
    Date(Date),
    Time(Time),
    Choice(&'static str),
    Range(i64, i64),
    List(Vec<Value<'a>>),
    Nested(Vec<(&'static str, Value<'a>)>),
}

impl Value<'_> {
    /// The value as it is written into a file when ulg writes it.
    pub fn ron(&self) -> String {
        match self {
            Value::Text(text) => crate::text::quote(text),
            Value::Bool(yes) => yes.to_string(),
            Value::Whole(number) => number.to_string(),
            Value::Number(number) => number_ron(*number),
            Value::Date(day) => format!("\"{day}\""),
            Value::Time(time) => format!("\"{}\"", time.format("%H:%M")),
            Value::Choice(name) => (*name).to_string(),
            Value::Range(low, high) => format!("({low}, {high})"),
            Value::List(items) => {
                format!("[{}]", items.iter().map(Value::ron).collect::<Vec<_>>().join(", "))
            }
            Value::Nested(fields) => {
                let fields = fields.iter().map(|(name, value)| format!("{name}: {}", value.ron()));
                format!("({})", fields.collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// The value as the command line's JSON shows it.
    pub fn json(&self) -> Json {
        match self {
            Value::Text(text) => Json::from(*text),
            Value::Bool(yes) => Json::from(*yes),
            Value::Whole(number) => Json::from(*number),
            Value::Number(number) => Json::from(*number),
            Value::Date(day) => Json::from(day.to_string()),
            Value::Time(time) => Json::from(time.format("%H:%M").to_string()),
            Value::Choice(name) => Json::from(*name),
            Value::Range(low, high) => Json::from(vec![*low, *high]),
            Value::List(items) => Json::Array(items.iter().map(Value::json).collect()),
            Value::Nested(fields) => {
                Json::Object(fields.iter().map(|(name, value)| ((*name).into(), value.json())).collect())
            }
        }
    }

    /// The value in plain words, lists joined by commas; references stay ids.
    pub fn plain(&self) -> String {
        match self {
            Value::Text(text) => (*text).to_string(),
            Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_string(),
            Value::Date(day) => day.to_string(),
            Value::Range(low, high) => format!("{low} to {high}"),
            Value::List(items) => items.iter().map(Value::plain).collect::<Vec<_>>().join(", "),
            Value::Nested(fields) => {
                let fields = fields.iter().map(|(name, value)| format!("{name} {}", value.plain()));
                fields.collect::<Vec<_>>().join(", ")
            }
            Value::Time(time) => time.format("%H:%M").to_string(),
            Value::Whole(_) | Value::Number(_) | Value::Choice(_) => self.ron(),
        }
    }
}

fn number_ron(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 { format!("{number:.0}") } else { number.to_string() }
}

/// A Rust type that can stand in a field: its entry in the field table, its value, and how it is read from a file.
pub trait Slot: Sized {
    const TYPE: Type;
    fn value(&self) -> Value<'_>;
    /// As typed reading with `ron` gives it, and nothing that [`super::check`] would call an error of this value alone;
    /// `None` where in doubt.
    fn take(from: &mut Quick) -> Option<Self>;
}

impl Slot for String {
    const TYPE: Type = Type::Text;
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
    fn take(from: &mut Quick) -> Option<Self> {
        let text = from.quoted()?;
        (text.len() <= TEXT_LIMIT).then(|| text.into_owned())
    }
}

impl Slot for bool {
    const TYPE: Type = Type::Bool;
    fn value(&self) -> Value<'_> {
        Value::Bool(*self)
    }
    fn take(from: &mut Quick) -> Option<Self> {
        match from.word()? {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }
}

impl Slot for f64 {
    const TYPE: Type = Type::Number;
    fn value(&self) -> Value<'_> {
        Value::Number(*self)
    }
    fn take(from: &mut Quick) -> Option<Self> {
        from.number().filter(|number| number.is_finite())
    }
}

impl Slot for Date {
    const TYPE: Type = Type::Date;
    fn value(&self) -> Value<'_> {
        Value::Date(*self)
    }
    fn take(from: &mut Quick) -> Option<Self> {
        day(from.quoted()?.as_bytes())
    }
}

/// A day as files spell it: year-month-day, in four, two and two digits.
fn day(text: &[u8]) -> Option<Date> {
    let &[c, d, y, z, b'-', m, n, b'-', e, f] = text else {
        return None;
    };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0')))
    };
    let year = number(&[c, d, y, z]).filter(|year| *year > 0)?;
    Date::from_ymd_opt(i32::try_from(year).ok()?, number(&[m, n])?, number(&[e, f])?)
}

impl Slot for Time {
    const TYPE: Type = Type::Time;
    fn value(&self) -> Value<'_> {
        Value::Time(*self)
    }
    fn take(from: &mut Quick) -> Option<Self> {
        from.quoted()?.parse().ok()
    }
}

/// A low and a high mark.
pub type Range = (i64, i64);

impl Slot for Range {
    const TYPE: Type = Type::Range;
    fn value(&self) -> Value<'_> {
        Value::Range(self.0, self.1)
    }
    fn take(from: &mut Quick) -> Option<Self> {
        let (low, high) = from.pair(Quick::whole)?;
        (1 <= low && low <= high && high <= 5).then_some((low, high))
    }
}

/// A whole number that is refused outside its limits when a file is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Whole<const MIN: i64, const MAX: i64>(i64);

/// The scale used for influence, interest, trust and mood.
pub type Scale = Whole<1, 5>;
/// A whole amount of the city's currency, or a count.
pub type Amount = Whole<0, 1_000_000_000_000>;
/// 0 to 100.
pub type Percent = Whole<0, 100>;

impl<const MIN: i64, const MAX: i64> Whole<MIN, MAX> {
    /// The number itself.
    pub fn get(self) -> i64 {
        self.0
    }
}

impl<const MIN: i64, const MAX: i64> Slot for Whole<MIN, MAX> {
    const TYPE: Type = Type::Whole(MIN, MAX);
    fn value(&self) -> Value<'_> {
        Value::Whole(self.0)
    }
    fn take(from: &mut Quick) -> Option<Self> {
        from.whole().filter(|number| (MIN..=MAX).contains(number)).map(Whole)
    }
}

impl<'de, const MIN: i64, const MAX: i64> Deserialize<'de> for Whole<MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let number = i64::deserialize(source)?;
        if (MIN..=MAX).contains(&number) {
            Ok(Whole(number))
        } else {
            Err(de::Error::custom(format!("{number} is not between {MIN} and {MAX}")))
        }
    }
}

/// A record of any kind, as tables, forms and the command line see it.
pub trait Record {
    /// Its row in the kinds table.
    fn kind(&self) -> Kind;
    /// Its slug; for the city itself `city`.
    fn id(&self) -> &str;
    /// What it is called.
    fn title(&self) -> &str;
    /// The value of a field; `None` where it is absent or the kind has no such field.
    fn value(&self, field: &str) -> Option<Value<'_>>;
    /// Shows every field that is there with its value, in the order of the table.
    fn each<'a>(&'a self, see: &mut dyn FnMut(&'static Field, Value<'a>)) {
        for field in self.kind().schema().fields {
            if let Some(value) = self.value(field.name) {
                see(field, value);
            }
        }
    }
}

/// Turns the fields that are there into the value of a nested record.
pub(super) fn nested<'a>(schema: &'static Schema, value: impl Fn(&'static str) -> Option<Value<'a>>) -> Value<'a> {
    Value::Nested(schema.fields.iter().filter_map(|field| Some((field.name, value(field.name)?))).collect())
}
