//! Single typed values as RON: texts, choices, numbers, dates, times, ranges. It must not know lists of records.

use super::number::{self, Written};
use super::{Typing, words};
use crate::date;
use crate::fold::{nearest, one_line};
use crate::model::choice;
use crate::model::field::{Type, Value};
use crate::model::mail;
use crate::problem::Problem;
use crate::text::{quote, scan};

impl Typing<'_> {
    /// The RON text of a typed value that is not empty; `None` where it says that there is none.
    pub(super) fn value(&self, what: &Type, typed: &str) -> Result<Option<String>, Problem> {
        let word = typed.trim();
        let raw = match what {
            Type::Text => quote(&one_line(typed)),
            Type::Language => quote(&word.to_lowercase()),
            Type::Mail => quote(&mail::unlinked(&one_line(typed))),
            Type::Prose => quote(typed),
            Type::Id => quote(word),
            Type::Bool => self.truth(word)?.to_string(),
            Type::Whole(low, high) => self.whole(*low, *high, word)?,
            Type::Number => self.number(word)?,
            Type::Date => return self.date(word),
            Type::Time => self.time(word)?,
            Type::Choice(names) => return self.choice(names, word),
            Type::Ref(target) => quote(&self.reference(*target, word)?),
            Type::Range => self.range(word)?,
            Type::List(item) => return self.list(item, typed).map(Some),
            Type::Nested(schema) => self.ron(word, &format!("({}: ...)", schema.fields[0].name))?,
        };
        Ok(Some(raw))
    }

    fn must_be(&self, what: &str, typed: &str) -> Problem {
        Problem::usage(format!("`{}` must be {what}, not \"{typed}\"", self.name))
    }

    fn truth(&self, word: &str) -> Result<bool, Problem> {
        words::truth(word).ok_or_else(|| self.must_be("yes or no", word))
    }

    fn whole(&self, low: i64, high: i64, word: &str) -> Result<String, Problem> {
        let what = match high {
            1_000.. => format!("a whole number, {low} or more"),
            _ => format!("a whole number from {low} to {high}"),
        };
        // Large amounts are often typed in groups: 25 000.
        let number = match high {
            1_000.. => self.read(word)?.and_then(|digits| whole(&digits)),
            _ => word.parse::<i64>().ok(),
        };
        match number.filter(|number| (low..=high).contains(number)) {
            Some(number) => Ok(number.to_string()),
            None => Err(self.must_be(&what, word)),
        }
    }

    fn number(&self, word: &str) -> Result<String, Problem> {
        let digits = self.read(word)?;
        match digits.and_then(|digits| digits.parse::<f64>().ok()) {
            Some(number) if number.is_finite() => Ok(Value::Number(number).ron()),
            _ => Err(self.must_be("a number", word).fix("write 12 or 12.5")),
        }
    }

    /// A number in digits and one point; what may be two numbers is refused.
    fn read(&self, word: &str) -> Result<Option<String>, Problem> {
        match number::read(word) {
            Written::Number(digits) => Ok(Some(digits)),
            Written::No => Ok(None),
            Written::Doubtful(fix) => {
                let what = format!("`{}`: {word} may be two numbers", self.name);
                Err(Problem::usage(what).fix(fix))
            }
        }
    }

    fn date(&self, word: &str) -> Result<Option<String>, Problem> {
        let old = match self.old {
            Some(Value::Date(day)) => Some(*day),
            _ => None,
        };
        let day = date::parse(word, self.calendar, old).map_err(Problem::usage)?;
        Ok(day.map(|day| Value::Date(day).ron()))
    }

    fn time(&self, word: &str) -> Result<String, Problem> {
        match date::time(word) {
            Some(time) => Ok(Value::Time(time).ron()),
            None => Err(self.must_be("a time such as 17:30", word)),
        }
    }

    /// A name in any case; its first letters where they are enough.
    fn choice(&self, names: &[&'static str], word: &str) -> Result<Option<String>, Problem> {
        match choice::meant(names, word).as_slice() {
            // To RON a bare `None` is an absent value, so it is written as one.
            [name] => Ok((*name != "None").then(|| (*name).to_string())),
            [] => match words::named(names, word) {
                Some(name) => Ok(Some(name.to_string())),
                None => Err(self.no_choice(names, word)),
            },
            several => {
                let what = format!("\"{word}\" may be {}", several.join(" or "));
                Err(Problem::usage(what).fix("type one more letter"))
            }
        }
    }

    fn no_choice(&self, names: &[&'static str], word: &str) -> Problem {
        let all = names.join(", ");
        let fix = match nearest(word, names.iter().copied()) {
            Some(near) => format!("did you mean {near}? One of {all}"),
            None => format!("use one of {all}"),
        };
        Problem::usage(format!("`{}` cannot be \"{word}\"", self.name)).fix(fix)
    }

    /// `3-5`, `3 5`, `3 to 5`, `35` or `(3, 5)`.
    fn range(&self, word: &str) -> Result<String, Problem> {
        let ends = ends(word).and_then(|(low, high)| Some((low.parse().ok()?, high.parse().ok()?)));
        match ends {
            Some((low, high)) => Ok(Value::Range(low, high).ron()),
            None => Err(self.must_be("a low and a high mark, such as 3-5", word)),
        }
    }

    /// Text that is RON already: only its value is taken, not what stands around it.
    pub(super) fn ron(&self, typed: &str, example: &str) -> Result<String, Problem> {
        let (doc, faults) = scan::parse(typed);
        match (doc, faults.first()) {
            (Some(doc), None) if doc.root.group().is_some() => Ok(doc.root.raw(typed).to_string()),
            (_, Some(fault)) if typed.starts_with(['(', '[']) => {
                Err(Problem::usage(format!("`{}`: {}", self.name, fault.words(typed))))
            }
            _ => {
                let what = format!("`{}` takes RON", self.name);
                Err(Problem::usage(what).fix(format!("write {example}")))
            }
        }
    }
}

/// The two numbers of a range, as digits.
fn ends(word: &str) -> Option<(&str, &str)> {
    const BETWEEN: [&str; 8] = ["", "-", "–", "—", ",", "/", "..", "to"];
    let bare = word.strip_prefix('(').and_then(|word| word.strip_suffix(')'));
    let bare = bare.unwrap_or(word).trim();
    let is_digit = |char: char| char.is_ascii_digit();
    match bare.find(|char| !is_digit(char)) {
        // Marks have one digit each.
        None => (bare.len() == 2).then(|| bare.split_at(1)),
        Some(end) => {
            let (one, rest) = bare.split_at(end);
            let (between, other) = rest.split_at(rest.find(is_digit)?);
            BETWEEN.contains(&between.trim()).then_some((one, other))
        }
    }
}

/// Digits with nothing behind the point.
fn whole(digits: &str) -> Option<i64> {
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
    let is_whole = rest.bytes().all(|byte| byte == b'0');
    is_whole.then(|| whole.parse().ok())?
}
