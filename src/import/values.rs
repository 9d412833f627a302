//! A cell as a value of a field: what the program that wrote it, the language of who filled it and the rest of its column
//! make of it. It must not know records, nor which row it stands in.

use super::column::Meaning;
use super::dates::{self, DayOrder};
use super::known::Named;
use crate::date::{self, Calendar};
use crate::fold::{fold, nearest, one_line};
use crate::model::choice::meant;
use crate::model::columns::{SEPARATOR, is_cut};
use crate::model::field::{Field, TEXT_LIMIT, Type, Value};
use crate::model::{input, mail};
use crate::sheets::Cell;
use crate::text::quote;

/// How the cells of one column are read, and what was read differently than it stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Column {
    pub order: DayOrder,
    pub from_1904: bool,
    /// Scales go to ten.
    pub of_ten: bool,
    /// The table is one of ours: lists are parted as ulg parts them, and by nothing else.
    pub own: bool,
    pub ranges: usize,
    pub marks: usize,
    pub halved: usize,
    pub rounded: usize,
    pub counted: usize,
}

/// What a cell gives a record.
#[derive(Debug, Default, PartialEq)]
pub struct Given {
    /// The value as RON; `None` where the cell holds none.
    pub raw: Option<String>,
    /// The marks between which a scale is open, as RON.
    pub range: Option<String>,
}

impl Given {
    fn of(raw: String) -> Given {
        Given { raw: Some(raw), range: None }
    }
}

impl Column {
    /// Whether its days are written with the month first.
    pub fn is_month_first(&self) -> bool {
        self.order == DayOrder::MonthFirst
    }

    /// What is to be said of it in the preview.
    pub fn said(&self) -> Vec<String> {
        let mut said = Vec::new();
        let mut count = |count: usize, words: &str| match count {
            0 => {}
            count => said.push(format!("{count} {words}")),
        };
        count(self.ranges, "as range");
        count(self.rounded, "rounded");
        count(self.halved, "halved");
        count(self.counted, "read as days");
        if self.marks > 0 {
            said.push("high = 5, medium = 3, low = 1".to_string());
        }
        if self.order == DayOrder::MonthFirst {
            said.push("month first".to_string());
        }
        said
    }
}

/// The text of a cell as it would be typed; empty where it holds nothing.
pub fn text(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Failed(text) => text.trim().to_string(),
        Cell::Number(number) => Value::Number(*number).ron(),
        Cell::Bool(yes) => Value::Bool(*yes).plain(),
        Cell::Date(day) => day.to_string(),
        Cell::Time(time) => Value::Time(*time).plain(),
    }
}

/// Whether a cell says nothing: it is empty, or holds what stands for nothing.
pub fn is_nothing(cell: &Cell) -> bool {
    const NOTHING: [&str; 10] = ["", "-", "\u{2013}", "\u{2014}", "n/a", "n.a.", "n. a.", "?", "brak", "k.a."];
    const LONGEST: usize = 8;
    match cell {
        Cell::Empty => true,
        Cell::Text(text) if text.len() > LONGEST => text.trim().is_empty(),
        Cell::Text(text) => NOTHING.contains(&text.trim().to_lowercase().as_str()),
        _ => false,
    }
}

/// Reads cells for a city.
pub struct CellReader<'k, 'c> {
    pub known: &'k mut Named<'c>,
    pub calendar: Calendar,
}

impl CellReader<'_, '_> {
    /// The value of a cell in a field.
    ///
    /// # Errors
    /// Why the field cannot hold it.
    pub fn value(&mut self, field: &Field, cell: &Cell, column: &mut Column) -> Result<Given, String> {
        if let Cell::Failed(words) = cell {
            return Err(format!("holds {words}"));
        }
        if is_nothing(cell) && !(matches!(field.what, Type::Bool) && matches!(cell, Cell::Text(_))) {
            return Ok(Given::default());
        }
        let words = text(cell);
        if words.len() > TEXT_LIMIT {
            return Err("is longer than 1 MB".to_string());
        }
        if is_cut(&words) {
            return Ok(Given::default());
        }
        match field.what {
            Type::Text if field.name == "phone" => phone(&words),
            Type::Text | Type::Language => Ok(Given::of(quote(&one_line(&words)))),
            Type::Prose => Ok(Given::of(quote(&words))),
            Type::Mail => address(&words),
            Type::Whole(1, 5) => scale(cell, &words, column),
            Type::Whole(low, high) => whole(cell, &words, (low, high), column),
            Type::Date => self.day(field, cell, &words, column),
            Type::Bool => input::words::truth(&words)
                .map(|yes| Given::of(yes.to_string()))
                .ok_or_else(|| format!("\"{words}\" is neither yes nor no")),
            Type::Choice(names) => choice(names, &words),
            Type::Ref(target) => self.known.find(target, &words).map(|id| Given::of(quote(&id))),
            Type::List(item) => self.list(field, item, &words, column),
            Type::Range | Type::Time | Type::Number | Type::Nested(_) | Type::Id => self.typed(field, &words),
        }
    }

    /// As it would be typed.
    fn typed(&self, field: &Field, words: &str) -> Result<Given, String> {
        let raw = input::value(self.known.city, field, words, self.calendar, None);
        raw.map(|raw| Given { raw, range: None }).map_err(|problem| problem.words())
    }

    fn day(&self, field: &Field, cell: &Cell, words: &str, column: &mut Column) -> Result<Given, String> {
        let day = match cell {
            Cell::Date(day) => Some(Ok(*day)),
            Cell::Number(number) => {
                let day = dates::counted(*number, column.from_1904);
                column.counted += usize::from(day.is_some());
                day.map(Ok)
            }
            _ => dates::read(words, column.order),
        };
        match day {
            Some(day) => Ok(Given::of(Value::Date(day?).ron())),
            None if matches!(cell, Cell::Number(_)) => Err(format!("{words} is no date")),
            None => {
                // `2017-10-12 00:00:00`
                let bare = words.split(['T', ' ']).next().unwrap_or_default();
                let bare =
                    if date::parse(bare, self.calendar, None).is_ok_and(|day| day.is_some()) { bare } else { words };
                self.typed(field, bare)
            }
        }
    }

    fn list(&mut self, field: &Field, item: &Type, words: &str, column: &Column) -> Result<Given, String> {
        let is_prose = matches!(item, Type::Prose);
        let bar = SEPARATOR.trim();
        let signs: &[char] = match (column.own, is_prose) {
            (true, _) => &['|'],
            (false, true) => &['|', '\n'],
            (false, false) => &['|', ';', '\n'],
        };
        let is_parted = words.contains(signs);
        let is_whole = |this: &mut Self| match item {
            Type::Ref(target) => this.known.find(*target, words).is_ok(),
            _ => false,
        };
        let commas = !is_parted && !is_prose && !column.own && words.contains(',') && !is_whole(self);
        let parts: Vec<&str> = if commas { words.split(',').collect() } else { words.split(signs).collect() };
        let one = Field { what: *item, required: false, ..*field };
        let mut raws: Vec<String> = Vec::new();
        for part in parts.into_iter().map(str::trim).filter(|part| !part.is_empty() && *part != bar) {
            // A group that an address book made itself.
            if part.starts_with("* ") && !is_prose {
                continue;
            }
            let given = match item {
                Type::Nested(schema) => nested(self, schema, part)?,
                _ => self.value(&one, &Cell::Text(part.into()), &mut column.clone())?.raw,
            };
            raws.extend(given.filter(|raw| !raws.contains(raw)));
        }
        Ok(if raws.is_empty() { Given::default() } else { Given::of(format!("[{}]", raws.join(", "))) })
    }
}

/// A part of a record in one cell, as the workbook writes it: `what ; amount ; source`.
fn nested(
    reader: &mut CellReader<'_, '_>,
    schema: &crate::model::field::Schema,
    part: &str,
) -> Result<Option<String>, String> {
    let shown = schema.fields.iter().filter(|field| !field.private || part.split(';').count() >= schema.fields.len());
    let mut fields = Vec::new();
    for (field, words) in shown.zip(part.split(';').map(str::trim)) {
        let given = reader.value(field, &Cell::Text(words.into()), &mut Column { own: true, ..Column::default() })?;
        fields.extend(given.raw.map(|raw| format!("{}: {raw}", field.name)));
    }
    Ok((!fields.is_empty()).then(|| format!("({})", fields.join(", "))))
}

fn choice(names: &[&'static str], words: &str) -> Result<Given, String> {
    let found = match meant(names, words).as_slice() {
        [name] => Some(*name),
        _ => input::words::named(names, words),
    };
    match found {
        // To RON a bare `None` is an absent value.
        Some("None") => Ok(Given::default()),
        Some(name) => Ok(Given::of(name.to_string())),
        None => {
            let near = nearest(words, names.iter().copied());
            let near =
                near.map_or_else(|| format!("one of {}", names.join(", ")), |near| format!("did you mean {near}?"));
            Err(format!("\"{words}\" is not among its words; {near}"))
        }
    }
}

fn scale(cell: &Cell, words: &str, column: &mut Column) -> Result<Given, String> {
    if matches!(cell, Cell::Date(_)) {
        return Err(format!("{words} is a date; spreadsheets make one of 3-4"));
    }
    let top = if column.of_ten { 10 } else { 5 };
    let mark = |mark: i64, column: &mut Column| match mark {
        1..=10 if column.of_ten => {
            column.halved += 1;
            Ok((mark + 1) / 2)
        }
        1..=5 => Ok(mark),
        6..=10 => Err(format!("{mark} is over 5; a scale of ten? --scale 10")),
        _ => Err(format!("{mark} is not between 1 and {top}")),
    };
    let plain = words.replace(['\u{2013}', '\u{2014}'], "-").replace(' ', "");
    if let Ok(number) = plain.replace(',', ".").parse::<f64>() {
        return match input::whole(number) {
            Some((whole, false)) => Ok(Given::of(mark(whole, column)?.to_string())),
            _ => Err(format!("{words} is no whole number")),
        };
    }
    if let Some((one, of)) = plain.split_once('/')
        && let (Ok(one), Ok(of)) = (one.parse::<i64>(), of.parse::<i64>())
    {
        return match of {
            5 => Ok(Given::of(mark(one, &mut Column::default())?.to_string())),
            10 => Ok(Given::of(mark(one, &mut Column { of_ten: true, ..Column::default() })?.to_string())),
            _ => Err(format!("\"{words}\" is no scale")),
        };
    }
    let ends = plain.split_once('-').or_else(|| plain.split_once("to"));
    if let Some((low, high)) = ends
        && let (Ok(low), Ok(high)) = (low.parse::<i64>(), high.parse::<i64>())
    {
        let (low, high) = (mark(low.min(high), column)?, mark(low.max(high), column)?);
        if low == high {
            return Ok(Given::of(low.to_string()));
        }
        column.ranges += 1;
        return Ok(Given { raw: Some(low.to_string()), range: Some(Value::Range(low, high).ron()) });
    }
    let word = input::words::mark(words);
    column.marks += usize::from(word.is_some());
    // `4 (high)`, `4 - high`
    let lead = || {
        let rest = plain.trim_start_matches(|char: char| char.is_ascii_digit());
        let digits = &plain[..plain.len() - rest.len()];
        let is_word = rest.starts_with(['(', '-', '=', ':', '.']) && rest.chars().any(char::is_alphabetic);
        let is_word = is_word && !rest.contains(|char: char| char.is_ascii_digit());
        digits.parse().ok().filter(|_| is_word)
    };
    match word.or_else(|| lead().and_then(|one| mark(one, column).ok())) {
        Some(mark) => Ok(Given::of(mark.to_string())),
        None => Err(format!("\"{words}\" is no scale")),
    }
}

fn whole(cell: &Cell, words: &str, (low, high): (i64, i64), column: &mut Column) -> Result<Given, String> {
    let is_sum = high > 1000;
    let read = match cell {
        Cell::Number(number) => input::whole(*number),
        _ if is_sum => input::amount(words),
        _ => words.parse::<f64>().ok().and_then(input::whole),
    };
    let by_word =
        || (low == 1 && high == 3).then(|| input::words::mark(words)).flatten().map(|mark| (mark / 2 + 1, false));
    match read.or_else(by_word) {
        Some((number, rounded)) if (low..=high).contains(&number) && (is_sum || !rounded) => {
            column.rounded += usize::from(rounded);
            Ok(Given::of(number.to_string()))
        }
        _ if is_sum => Err(format!("\"{words}\" is no sum")),
        _ => Err(format!("\"{words}\" is no whole number from {low} to {high}")),
    }
}

fn phone(words: &str) -> Result<Given, String> {
    let is_power = words.to_ascii_lowercase().split_once("e+").is_some_and(|(digits, power)| {
        digits.chars().all(|char| char.is_ascii_digit() || matches!(char, '.' | ',')) && power.parse::<u8>().is_ok()
    });
    if is_power {
        return Err("phone damaged by Excel; write the number again, as text".to_string());
    }
    // `48580000012.0`
    let bare = words.strip_suffix(".0").filter(|bare| bare.bytes().all(|byte| byte.is_ascii_digit()));
    Ok(Given::of(quote(&one_line(bare.unwrap_or(words)))))
}

fn address(words: &str) -> Result<Given, String> {
    let mails = mail::read(&mail::unlinked(&one_line(words)));
    if mails.good.is_empty() || !mails.bad.is_empty() {
        return Err(format!("\"{words}\" is no e-mail address"));
    }
    let lower = |mail: &String| match mail.rsplit_once('@') {
        Some((name, host)) => format!("{name}@{}", host.to_lowercase()),
        None => mail.clone(),
    };
    let all: Vec<String> = mails.good.iter().map(lower).collect();
    Ok(Given::of(quote(&all.join(", "))))
}

/// The row of the field table a column is for.
pub fn field_of(meaning: Meaning) -> Option<&'static Field> {
    match meaning {
        Meaning::Field(kind, name) => kind.schema().field(name),
        Meaning::Part(kind, list, name) => match kind.schema().field(list)?.what.item() {
            Type::Nested(schema) => schema.field(name),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a cell bears a mark, whichever.
pub fn is_marked(cell: &Cell) -> bool {
    let words = fold(&text(cell));
    !is_nothing(cell) && input::words::truth(&words) != Some(false)
}
