//! A day by its numbers and the name of its month, as it is written: `15/10`, `3.12.2026`, `2026-10-15`, `3rd of Dec`,
//! `Dec 3, 2026`. It must not know weekdays, nor whether there is such a day.

pub(super) const MONTHS: [&str; 12] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
];

/// A day as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    /// How many words it takes.
    pub words: usize,
    pub day: u32,
    pub month: u32,
    pub year: Year,
    pub form: Form,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Year {
    /// None is said.
    Open,
    Full(i32),
    /// By its last two digits.
    Short(i32),
}

/// How sure it is that a day is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `3/12` may be a share.
    Stroke,
    /// `3.12` may be a time or a number.
    Point,
    /// `3-12` may be a range.
    Dash,
    /// The month has a name, or the day its points: `3 Dec`, `3.12.`.
    Month,
    /// Three numbers.
    Numbers,
}

/// The day that words in lower case begin with.
pub(super) fn read(words: &[&str]) -> Option<Written> {
    day_first(words).or_else(|| month_first(words)).or_else(|| points(words)).or_else(|| one_word(words.first()?))
}

/// `3 Dec`, `3rd of December 2026`, `3. Dec. 2026`.
fn day_first(words: &[&str]) -> Option<Written> {
    let (day, _) = day(words.first()?)?;
    let of = usize::from(words.get(1) == Some(&"of"));
    let month = month(words.get(1 + of)?)?;
    Some(with_year(words, 2 + of, day, month))
}

/// `Dec 3`, `December 3rd, 2026`.
fn month_first(words: &[&str]) -> Option<Written> {
    let first = words.first().filter(|word| !word.ends_with(','))?;
    let month = month(first)?;
    let (day, _) = day(words.get(1)?)?;
    Some(with_year(words, 2, day, month))
}

/// `3. 12.`, `3. 12. 2026`.
fn points(words: &[&str]) -> Option<Written> {
    let number = |word: &&str| small(word.strip_suffix('.')?);
    let day = words.first().and_then(number)?;
    let month = words.get(1).and_then(number)?;
    Some(with_year(words, 2, day, month))
}

fn with_year(words: &[&str], length: usize, day: u32, month: u32) -> Written {
    let year = words.get(length).and_then(|word| year(ending(word)));
    Written {
        words: length + usize::from(year.is_some()),
        day,
        month,
        year: year.map_or(Year::Open, Year::Full),
        form: Form::Month,
    }
}

/// `2026-10-15`, `15/10/2026`, `15/10`, `15.10.`, `4-Dec-2026`.
fn one_word(word: &str) -> Option<Written> {
    let word = word.trim_end_matches([',', ':']);
    let bare = word.trim_end_matches('.');
    let sign = bare.chars().find(|char| matches!(char, '/' | '.' | '-'))?;
    let parts: Vec<&str> = bare.split(sign).collect();
    let (day, name, year, form) = match (parts.as_slice(), sign) {
        ([first, month, day], _) if year(first).is_some() => (*day, *month, year(first).map(Year::Full), Form::Numbers),
        ([day, month, last], _) => {
            let short = || small(last).filter(|_| last.len() == 2);
            let short = || Some(Year::Short(2000 + i32::try_from(short()?).ok()?));
            let year = year(last).map(Year::Full).or_else(short);
            (*day, *month, Some(year?), Form::Numbers)
        }
        ([day, month], '/') => (*day, *month, None, Form::Stroke),
        ([day, month], '.') if word.ends_with('.') => (*day, *month, None, Form::Month),
        ([day, month], '.') => (*day, *month, None, Form::Point),
        ([day, month], _) => (*day, *month, None, Form::Dash),
        _ => return None,
    };
    let named = month(name);
    Some(Written {
        words: 1,
        day: small(day)?,
        month: named.or_else(|| small(name))?,
        year: year.unwrap_or(Year::Open),
        form: match (named, year) {
            (Some(_), None) => Form::Month,
            _ => form,
        },
    })
}

/// A day of a month by its number, and whether it has an ending as in `3rd` or `3.`.
pub(super) fn day(word: &str) -> Option<(u32, bool)> {
    let word = word.trim_end_matches([',', ':']);
    let end = word.find(|char: char| !char.is_ascii_digit());
    let (digits, ending) = word.split_at(end.unwrap_or(word.len()));
    let known = matches!(ending, "" | "." | "st" | "nd" | "rd" | "th" | "er" | "º" | "°");
    Some((small(digits).filter(|_| known)?, !ending.is_empty()))
}

/// A month by the first letters of its name, three or more.
pub(super) fn month(word: &str) -> Option<u32> {
    let word = ending(word);
    let begins = |name: &str| word.len() >= 3 && name.starts_with(word);
    let place = MONTHS.iter().position(|name| begins(name))?;
    u32::try_from(place + 1).ok()
}

/// Four digits.
pub(super) fn year(word: &str) -> Option<i32> {
    let is_year = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    is_year.then(|| word.parse().ok())?
}

/// One digit or two.
fn small(word: &str) -> Option<u32> {
    let is_small = matches!(word.len(), 1 | 2) && word.bytes().all(|byte| byte.is_ascii_digit());
    is_small.then(|| word.parse().ok())?
}

/// A word without the signs of the sentence behind it.
pub(super) fn ending(word: &str) -> &str {
    word.trim_end_matches(['.', ',', ':'])
}

/// A month or a year as a whole: the year, and the month if there is one. `2026`, `2026-12`, `12/2026`, `dec 2026`.
pub(super) fn span(words: &str) -> Option<(i32, Option<u32>)> {
    if let Some(year) = year(words) {
        return Some((year, None));
    }
    let (one, other) = words.split_once(['-', '/', '.', ' '])?;
    let (one, other) = (one.trim(), other.trim());
    let (year, named) = match year(one) {
        Some(year) => (year, other),
        None => (year(other)?, one),
    };
    let month = month(named).or_else(|| small(named))?;
    Some((year, Some(month)))
}
