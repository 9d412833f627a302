//! The normal form of a cell: what it says, as one text, whichever program wrote it. A cell that left and came back
//! through a spreadsheet without being touched has the same. It must not know records.

use std::borrow::Cow;

use crate::clean;
use crate::date::{self, Date};
use crate::fold::fold;
use crate::model::choice::meant;
use crate::model::field::{Type, Value};
use crate::sheets::{Cell, begins_formula};

/// Between two items of a list.
pub const SEPARATOR: &str = " | ";
/// Between two fields of a nested record.
pub const NESTED: &str = " ; ";

/// A cell of a spreadsheet holds so many UTF-16 units.
const ROOM: usize = 32_767;
/// A longer text is cut there.
const KEPT: usize = 32_000;
const CUT: &str = " […]";

/// What a cell of a column says; empty for an empty one. What is no value of that type stays as it is.
pub fn normal<'t>(what: &Type, cell: &'t Cell) -> Cow<'t, str> {
    let words = match cell {
        Cell::Text(words) => unguarded(text(words)),
        other => Cow::Owned(plain(other)),
    };
    match (what, cell) {
        (_, Cell::Empty) => words,
        (Type::Bool, _) => match fold(&words).as_str() {
            "yes" | "true" | "1" => Cow::Borrowed("yes"),
            "no" | "false" | "0" => Cow::Borrowed("no"),
            _ => words,
        },
        (Type::Whole(..) | Type::Number, Cell::Text(_)) => match words.parse::<f64>() {
            Ok(number) if number.is_finite() => Cow::Owned(digits(number)),
            _ => words,
        },
        (Type::Date, Cell::Number(days)) => of_day(*days).map_or(words, |day| Cow::Owned(day.to_string())),
        (Type::Time, Cell::Number(part)) => Cow::Owned(of_part(*part)),
        (Type::Time, Cell::Text(_)) => match date::time(&words) {
            Some(time) => Cow::Owned(time.format("%H:%M").to_string()),
            None => words,
        },
        (Type::Choice(names), Cell::Text(_)) if !names.contains(&words.as_ref()) => {
            match meant(names, &words).as_slice() {
                [name] => Cow::Borrowed(name),
                _ => words,
            }
        }
        (Type::List(item), Cell::Text(_)) if words.contains('|') || matches!(**item, Type::Nested(_)) => list(&words),
        _ => words,
    }
}

/// Text without the apostrophes that keep a spreadsheet from calculating it: some programs take them away, some show
/// them.
fn unguarded(words: Cow<'_, str>) -> Cow<'_, str> {
    let mut bare = words.as_ref();
    loop {
        let inner = bare.trim_start_matches('\'');
        if inner.len() == bare.len() || !begins_formula(inner) {
            break;
        }
        // Blanks that stood behind the apostrophe are at the end of the text now, and those are taken away on the road.
        bare = inner.trim_start();
    }
    if bare.len() == words.len() { words } else { Cow::Owned(bare.to_string()) }
}

/// Text as it stands in a cell: safe to show, one sort of line break and of blank, nothing at its ends.
pub fn text(words: &str) -> Cow<'_, str> {
    let is_odd = |char: char| matches!(char, '\r' | '\u{a0}' | '\u{202f}' | '\u{fffe}' | '\u{ffff}');
    if !words.contains(is_odd) && !words.contains('\n') {
        return match clean::line(words) {
            Cow::Borrowed(words) => Cow::Borrowed(words.trim()),
            Cow::Owned(words) => Cow::Owned(words.trim().to_string()),
        };
    }
    let words = words.replace("\r\n", "\n").replace('\r', "\n").replace(['\u{a0}', '\u{202f}'], " ");
    // XML has no place for these two.
    let words = words.replace(['\u{fffe}', '\u{ffff}'], "");
    Cow::Owned(clean::lines(&words).trim().to_string())
}

/// A text that a cell can hold.
pub fn cut(words: &str) -> Cow<'_, str> {
    // Most texts have fewer bytes than a cell has room.
    if words.len() <= ROOM || words.encode_utf16().count() <= ROOM {
        return Cow::Borrowed(words);
    }
    let mut units = 0;
    let end = words.char_indices().find(|(_, char)| {
        units += char.len_utf16();
        units > KEPT
    });
    Cow::Owned(format!("{}{CUT}", &words[..end.map_or(words.len(), |(at, _)| at)]))
}

/// Whether a text was cut to fit into a cell: such a cell is never read back.
pub fn is_cut(words: &str) -> bool {
    words.ends_with(CUT) && words.encode_utf16().count() >= KEPT
}

fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(words) | Cell::Failed(words) => words.to_string(),
        Cell::Number(number) => digits(*number),
        Cell::Bool(yes) => Value::Bool(*yes).plain(),
        Cell::Date(day) => day.to_string(),
        Cell::Time(time) => time.format("%H:%M").to_string(),
    }
}

/// A number in as many digits as every spreadsheet keeps.
fn digits(number: f64) -> String {
    let kept = format!("{number:.14e}").parse().unwrap_or(number);
    // There is one zero.
    Value::Number(kept + 0.0).ron()
}

/// The day that a spreadsheet counts so, from the last days of 1899.
fn of_day(days: f64) -> Option<Date> {
    const DAYS: std::ops::Range<f64> = 20_000.0..80_000.0;
    let first = Date::from_ymd_opt(1899, 12, 30)?;
    DAYS.contains(&days).then(|| date::add_days(first, days as i64))?
}

/// The time at which such a part of a day has passed.
fn of_part(part: f64) -> String {
    let minutes = (part.fract().abs() * 1440.0).round() as u32 % 1440;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn list(words: &str) -> Cow<'static, str> {
    let fields = |item: &str| {
        let fields: Vec<&str> = item.split(';').map(str::trim).collect();
        fields.join(NESTED).trim_end_matches([' ', ';']).to_string()
    };
    let items = words.split('|').map(str::trim).filter(|item| !item.is_empty());
    Cow::Owned(items.map(fields).collect::<Vec<_>>().join(SEPARATOR))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::choice::OfferKind;

    fn said(what: &Type, cell: Cell) -> String {
        normal(what, &cell).into_owned()
    }

    fn words(text: &str) -> Cell {
        Cell::Text(text.into())
    }

    #[test]
    fn a_value_reads_the_same_however_a_spreadsheet_keeps_it() {
        let day = Date::from_ymd_opt(2017, 10, 12).unwrap();
        let choice = Type::Choice(OfferKind::NAMES);
        for (what, cell, normal) in [
            (Type::Text, words(" two\r\nlines\u{a0} "), "two\nlines"),
            (Type::Text, words("'=1+1"), "=1+1"),
            (Type::Text, words("'s-Hertogenbosch"), "'s-Hertogenbosch"),
            (Type::Text, Cell::Number(48_580_000_012.0), "48580000012"),
            (Type::Bool, words("TRUE"), "yes"),
            (Type::Bool, Cell::Bool(false), "no"),
            (Type::Bool, Cell::Number(1.0), "yes"),
            (Type::Whole(1, 5), Cell::Number(4.0), "4"),
            (Type::Whole(1, 5), words("4.0"), "4"),
            (Type::Number, Cell::Number(0.1 + 0.2), "0.3"),
            (Type::Number, Cell::Number(-0.0), "0"),
            (Type::Date, Cell::Date(day), "2017-10-12"),
            (Type::Date, Cell::Number(43_020.0), "2017-10-12"),
            (Type::Date, words("2017-10-12"), "2017-10-12"),
            (Type::Time, words("17:00"), "17:00"),
            (Type::Time, Cell::Number(17.0 / 24.0), "17:00"),
            (choice, words("Good practice"), "GoodPractice"),
            (choice, words("GoodPractice"), "GoodPractice"),
            (choice, words("never heard"), "never heard"),
            (Type::Range, words("3 to 5"), "3 to 5"),
            (Type::List(&Type::Text), words("a|b |  c |"), "a | b | c"),
            (Type::List(&Type::Text), words("a; b"), "a; b"),
            (Type::Date, Cell::Empty, ""),
        ] {
            assert_eq!(said(&what, cell.clone()), normal, "{what:?} {cell:?}");
        }
    }

    #[test]
    fn a_long_text_is_cut_between_letters() {
        assert_eq!(cut("short"), "short");
        let long = "ł😀".repeat(11_000);
        let cut = cut(&long);
        assert!(cut.encode_utf16().count() < ROOM && is_cut(&cut) && !is_cut(&long), "{}", cut.len());
    }
}
