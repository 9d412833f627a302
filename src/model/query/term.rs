//! A field word of the filter: which field, which values. It must not know free words.

use super::defaults;
use super::key::{HELIX, Key, Listed, key};
use super::limit::{MOST, too_many};
use super::sign::Sign;
use super::when;
use super::words::{begins_a_word, typed};
use crate::date::{Calendar, Date};
use crate::fold::{self, fold};
use crate::model::choice::{self, Helix, Priority};
use crate::model::field::{Field, Record, Target, Type, Value};
use crate::model::input::{number, unknown_reference};
use crate::model::{City, Kind, quotes};
use crate::problem::Problem;

/// What a name has to be, folded.
#[derive(Debug)]
struct Wanted {
    text: String,
    /// The whole of it, not how it or a word in it begins.
    is_whole: bool,
}

impl Wanted {
    /// After `=` the whole is wanted.
    fn read(value: &str, bare: &str) -> Wanted {
        Wanted { text: fold::key(bare), is_whole: value.starts_with('=') && !bare.is_empty() }
    }

    /// Whether an id is it, or what the id stands for.
    fn is(&self, id: &str, name: impl FnOnce() -> Option<String>) -> bool {
        let fits = |text: &str| if self.is_whole { text == self.text } else { begins_a_word(text, &self.text) };
        fits(id) || name().is_some_and(|name| fits(&fold::key(&name)))
    }
}

/// One wanted value.
#[derive(Debug)]
enum Test {
    /// Nothing is written there.
    Absent,
    /// Text anywhere in the value.
    Text(Wanted),
    /// One of these choices, all that begin as typed.
    Choice(Vec<&'static str>),
    Bool(bool),
    Number(Sign, f64),
    /// The first and the last day.
    Days(Sign, Date, Date),
    /// An id, a name or any word of them that begins so.
    Ref(Target, Wanted),
    /// The folder's name or the name of a city, likewise.
    City(Wanted),
}

/// A field with the values it may, or may not, have.
pub(super) struct Term {
    key: Key,
    tests: Vec<Test>,
    negated: bool,
}

impl Term {
    pub(super) fn parse(
        field: &str,
        values: &str,
        listed: Listed<'_>,
        calendar: Calendar,
        negated: bool,
    ) -> Result<Term, Problem> {
        let key = key(field, listed)?;
        // Words that were found to be one date hold commas of their own: `Thu, 3 Dec`.
        let is_one = holds_dates(key) && values.contains(' ') && !quotes::any(values);
        let values = if is_one { vec![values.to_string()] } else { split_list(values).collect() };
        if values.len() > MOST {
            return Err(too_many(values.len(), &format!("values of {field}")));
        }
        let tests = values.iter().map(|value| test(key, value, listed, calendar));
        Ok(Term { key, tests: tests.collect::<Result<_, _>>()?, negated })
    }

    /// The first value that refers to nothing: to no record there is, to none that was archived, and to nothing that
    /// records of the kind hold. What stands in a file that cannot be read is not known.
    pub(super) fn unknown(&self, city: &City, kind: Kind) -> Option<Problem> {
        self.tests.iter().find_map(|test| match test {
            Test::Ref(target, wanted) if !wanted.text.is_empty() => {
                let home = home(*target).filter(|kind| city.writable(*kind).is_ok())?;
                let choices = city.choices(*target);
                let is_it = |(id, name): &(String, String)| wanted.is(id, || Some(name.clone()));
                let is_there = choices.iter().any(is_it);
                let mut archived = city.archived.iter();
                let archived = archived.any(|(kind, id)| *kind == home && wanted.is(id, || None));
                let is_used = || city.all(kind).any(|record| self.holds(city, record, test));
                let is_known = is_there || archived || is_used();
                (!is_known).then(|| unknown_reference(*target, &wanted.text, &choices))
            }
            _ => None,
        })
    }

    fn holds(&self, city: &City, record: &dyn Record, test: &Test) -> bool {
        let value = match self.key {
            Key::Field(field) => record.value(field.name),
            _ => None,
        };
        value.is_some() && test.holds(city, &value, false)
    }

    /// Whether both speak of the same field in the same sense.
    pub(super) fn is_like(&self, other: &Term) -> bool {
        let between = self.side().zip(other.side());
        self.key.name() == other.key.name()
            && self.negated == other.negated
            && between.is_none_or(|(one, other)| one == other)
    }

    /// Whether all that is wanted lies below bounds, or above them: `due:>today due:<2027` is between the two.
    fn side(&self) -> Option<Sign> {
        let of = |test: &Test| match test {
            Test::Number(sign, _) | Test::Days(sign, ..) => sign.side(),
            _ => None,
        };
        let side = of(self.tests.first()?)?;
        let is_same = |test: &Test| of(test) == Some(side);
        self.tests.iter().all(is_same).then_some(side)
    }

    pub(super) fn join(&mut self, other: Term) {
        self.tests.extend(other.tests);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.tests.is_empty()
    }

    pub(super) fn matches(&self, city: &City, record: &dyn Record) -> bool {
        let (value, absent) = match self.key {
            Key::Helix => {
                let helix = defaults::helix_of(city, record);
                let value = helix.map(|helix| Value::Choice(helix.name()));
                let absent = value.is_none();
                (value, absent)
            }
            Key::Field(field) => {
                let written = record.value(field.name);
                let absent = written.is_none();
                let value = written.or_else(|| defaults::default(record.kind(), field.name));
                (value, absent)
            }
            Key::City => (Some(Value::Text(&city.slug)), false),
            Key::Record => (Some(Value::Choice(record.kind().name())), false),
            Key::Elsewhere(_) => (None, true),
        };
        let mut tests = self.tests.iter();
        let found = tests.any(|test| test.holds(city, &value, absent));
        found != self.negated
    }
}

impl Test {
    /// `value` is what counts, `absent` whether nothing is written: the two differ where there is a default.
    fn holds(&self, city: &City, value: &Option<Value<'_>>, absent: bool) -> bool {
        match (self, value) {
            (Test::Absent, None) => true,
            // The first stage of impact is called None; nobody means anything else by the word.
            (Test::Absent, Some(Value::Choice("None"))) => true,
            (Test::Absent, Some(_)) => absent,
            (_, Some(Value::List(items))) => items.iter().any(|item| self.accepts(city, item)),
            (_, Some(value)) => self.accepts(city, value),
            (_, None) => false,
        }
    }

    fn accepts(&self, city: &City, value: &Value<'_>) -> bool {
        match (self, value) {
            (Test::Choice(names), Value::Choice(name)) => names.contains(name),
            (Test::Bool(wanted), Value::Bool(yes)) => wanted == yes,
            (Test::Number(sign, wanted), Value::Number(number)) => sign.holds(number, wanted),
            (Test::Number(sign, wanted), Value::Whole(number)) => sign.holds(&(*number as f64), wanted),
            (Test::Days(sign, first, last), Value::Date(day)) => match sign {
                Sign::Is => first <= day && day <= last,
                Sign::Below | Sign::AtLeast => sign.holds(day, first),
                Sign::AtMost | Sign::Above => sign.holds(day, last),
            },
            (Test::Ref(target, wanted), Value::Text(id)) => wanted.is(id, || city.name_of(*target, id)),
            (Test::City(wanted), Value::Text(slug)) => wanted.is(slug, || Some(city.charter.name.clone())),
            (Test::Text(wanted), value) => {
                if wanted.is_whole {
                    fold::key(&value.plain()) == wanted.text
                } else {
                    fold::key(&value.plain()).contains(wanted.text.as_str())
                }
            }
            _ => false,
        }
    }
}

/// Whether a field word asks for a date.
pub(super) fn is_date(word: &str, listed: Listed<'_>) -> bool {
    key(word, listed).is_ok_and(holds_dates)
}

fn holds_dates(key: Key) -> bool {
    match key {
        Key::Field(field) | Key::Elsewhere(field) => matches!(field.what.item(), Type::Date),
        _ => false,
    }
}

/// Where all that a reference may mean stands; offers of other cities are not all known.
fn home(target: Target) -> Option<Kind> {
    match target {
        Target::Record(kind) => Some(kind),
        Target::Theme | Target::Objective | Target::Criterion => Some(Kind::City),
        Target::AnyOffer => None,
    }
}

/// The values of a list; commas between double quotes do not part them.
fn split_list(values: &str) -> impl Iterator<Item = String> {
    let parts = quotes::split(values, |char| char == ',').into_iter();
    parts.map(|part| typed(part).trim().to_string()).filter(|part| !part.is_empty())
}

fn test(key: Key, value: &str, listed: Listed<'_>, calendar: Calendar) -> Result<Test, Problem> {
    if fold(value) == "none" {
        return Ok(Test::Absent);
    }
    let (_, bare) = Sign::strip(value);
    let field = match key {
        Key::Field(field) | Key::Elsewhere(field) => field,
        Key::Helix => return helix_test(value),
        Key::City => return Ok(Test::City(Wanted::read(value, bare))),
        Key::Record => {
            let names: Vec<&str> = listed.with.iter().map(|kind| kind.name()).collect();
            return choice_test("record", &names, bare);
        }
    };
    if let (HELIX | "second_helix" | "accepted_by", Type::Choice(_)) = (field.name, field.what.item()) {
        return helix_test(value);
    }
    let (sign, bare) = Sign::strip(value);
    match field.what.item() {
        Type::Date => Ok(match when::days(field.name, bare, calendar)? {
            // Nothing typed so far is any date.
            Some((first, last)) if bare.is_empty() => Test::Days(Sign::Is, first, last),
            Some((first, last)) => Test::Days(sign, first, last),
            None => Test::Absent,
        }),
        Type::Choice(Priority::NAMES) if bare.bytes().all(|byte| byte.is_ascii_digit()) && !bare.is_empty() => {
            priority_test(sign, bare, value)
        }
        Type::Whole(..) | Type::Number if bare.is_empty() => Ok(Test::Text(Wanted::read(value, bare))),
        Type::Whole(..) | Type::Number => match number(bare) {
            Ok(number) => Ok(Test::Number(sign, number)),
            Err(fix) => Err(refused(field.name, value, &fix)),
        },
        _ if matches!(sign, Sign::Below | Sign::Above | Sign::AtMost | Sign::AtLeast) => {
            let fix = "< and > work on dates and numbers";
            Err(refused(field.name, value, fix))
        }
        Type::Choice(names) => among_choices(field.name, names, bare, listed),
        Type::Bool => bool_test(field.name, bare),
        Type::Ref(target) => Ok(Test::Ref(*target, Wanted::read(value, bare))),
        _ => Ok(Test::Text(Wanted::read(value, bare))),
    }
}

fn refused(field: &str, value: &str, fix: &str) -> Problem {
    Problem::usage(format!("{field}:{value} is not understood")).fix(fix)
}

/// One of the choices; one that only another of the listed kinds knows is understood, and here nothing is it.
fn among_choices(field: &str, names: &[&'static str], value: &str, listed: Listed<'_>) -> Result<Test, Problem> {
    let own = choice_test(field, names, value);
    let choices = |field: &'static Field| match field.what.item() {
        Type::Choice(names) => *names,
        _ => &[],
    };
    let others: Vec<&str> = listed.elsewhere(field).flat_map(choices).copied().collect();
    if own.is_ok() || others.is_empty() {
        return own;
    }
    let all: Vec<&str> = names.iter().copied().chain(others).collect();
    choice_test(field, &all, value).map(|_| Test::Choice(Vec::new()))
}

fn choice_test(field: &str, names: &[&'static str], value: &str) -> Result<Test, Problem> {
    let meant = choice::meant(names, value);
    if meant.is_empty() {
        let fix = format!("use one of {}, none", names.join(", "));
        return Err(refused(field, value, &fix));
    }
    Ok(Test::Choice(meant))
}

/// A priority by its number, as in `!1`: 1 is high.
fn priority_test(sign: Sign, number: &str, value: &str) -> Result<Test, Problem> {
    let wanted = number.parse::<u8>().ok();
    let known = wanted.filter(|number| Priority::of_number(*number).is_some());
    let Some(wanted) = known else {
        return Err(refused("priority", value, "use 1 (high), 2 or 3 (low)"));
    };
    let holds = |number: &u8| sign.holds(number, &wanted);
    let names = (1..=3).filter(holds).filter_map(Priority::of_number);
    Ok(Test::Choice(names.map(Priority::name).collect()))
}

fn bool_test(field: &str, value: &str) -> Result<Test, Problem> {
    match fold(value).as_str() {
        "yes" | "y" | "true" | "1" => Ok(Test::Bool(true)),
        "no" | "n" | "false" | "0" => Ok(Test::Bool(false)),
        _ => Err(refused(field, value, "say yes or no")),
    }
}

/// The four letters of the map (authorities are A, so that P is left for private), or the first letters of a name.
fn helix_test(value: &str) -> Result<Test, Problem> {
    match Helix::of_letter(value) {
        Some(helix) => Ok(Test::Choice(vec![helix.name()])),
        None => choice_test(HELIX, Helix::NAMES, value),
    }
}
