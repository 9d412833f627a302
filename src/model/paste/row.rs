//! One row of cells as a line of the grammar: by the columns of a heading, or each cell by what it looks like. It must not
//! judge the values: that is the grammar's part.

use std::borrow::Cow;

use super::heading::PastedColumn;
use super::onto::Onto;
use crate::date::{self, Calendar};
use crate::fold::{fold, key};
use crate::model::field::{Field, Target, Type, Value};
use crate::model::grammar::with_places;
use crate::model::input::words;
use crate::model::{City, Kind, mail, quotes};

/// A row on its way to a line.
pub struct PastedRow<'a> {
    pub onto: Onto,
    pub city: &'a City,
    pub calendar: Calendar,
}

impl PastedRow<'_> {
    /// The line of a row under a heading.
    pub fn under(&self, columns: &[PastedColumn], cells: &[String]) -> String {
        let filled = || columns.iter().zip(cells).filter(|(_, cell)| !cell.is_empty());
        let of = |wanted: PastedColumn| filled().find(|(column, _)| **column == wanted).map(|(_, cell)| cell.as_str());
        let titles = self.onto.titles();
        let parted: Vec<&str> = [PastedColumn::Given, PastedColumn::Family].into_iter().filter_map(of).collect();
        let title = |title: &'static str| match (of(PastedColumn::Field(title)), parted.is_empty()) {
            (Some(cell), _) => cell.to_string(),
            (None, _) => parted.join(" "),
        };
        let mut parts: Vec<String> = titles.iter().copied().map(title).map(|cell| self.part(&cell)).collect();
        // What the column says is the date, and nothing else in the row.
        let dated = columns.contains(&PastedColumn::Field("due"));
        if let (Onto::Record(Kind::Task), true, [first]) = (self.onto, dated, parts.as_mut_slice()) {
            *first = kept(first);
        }
        for (column, cell) in filled() {
            match column {
                PastedColumn::Field(field) if !titles.contains(field) => parts.extend(self.named(field, cell)),
                _ => {}
            }
        }
        self.joined(&parts)
    }

    /// The line of a row without one.
    pub fn bare(&self, cells: &[String]) -> String {
        let cells = match self.onto {
            Onto::Record(Kind::Member) => with_places(cells.iter().map(|cell| placed(cell)).collect()),
            _ => cells.to_vec(),
        };
        let by_place = match self.onto {
            Onto::Record(Kind::Member | Kind::Link) => true,
            Onto::Record(_) => false,
            Onto::Part(_) | Onto::Text => true,
        };
        if by_place {
            let parts: Vec<String> = cells.iter().map(|cell| self.part(cell)).collect();
            return self.joined(&parts);
        }
        let (first, rest) = cells.split_first().map_or(("", &[][..]), |(first, rest)| (first, rest));
        let mut used: Vec<&str> = Vec::new();
        let mut parts = Vec::new();
        for cell in rest.iter().filter(|cell| !cell.is_empty()) {
            match self.looks_like(cell, &used) {
                Some((field, value)) => {
                    used.push(field);
                    parts.extend(self.named(field, &value));
                }
                None => parts.push(self.unknown(cell, &mut used)),
            }
        }
        let title =
            if used.contains(&"due") && self.onto == Onto::Record(Kind::Task) { kept(first) } else { self.part(first) };
        parts.insert(0, title);
        self.joined(&parts)
    }

    fn joined(&self, parts: &[String]) -> String {
        match self.onto {
            Onto::Record(Kind::Task) | Onto::Text => parts.join(" "),
            _ => parts.join(" ; ").trim_end_matches([' ', ';']).to_string(),
        }
    }

    /// A cell as a part of the line.
    fn part(&self, cell: &str) -> String {
        match self.onto {
            Onto::Record(Kind::Task) | Onto::Text => cell.to_string(),
            _ => quotes::part(cell, |char| char == ';'),
        }
    }

    /// `field=value`; of a task `field:"value"`.
    fn named(&self, field: &str, value: &str) -> Vec<String> {
        if let (Onto::Record(Kind::Task), "done") = (self.onto, field) {
            return self.done(value);
        }
        let mark = self.mark(field, value);
        let value = mark.as_deref().unwrap_or(value);
        vec![match self.onto {
            Onto::Record(Kind::Task) => format!("{field}:{}", quotes::quoted(value)),
            _ => self.part(&format!("{field}={value}")),
        }]
    }

    /// A scale in words: `high`, `wysoki`.
    fn mark(&self, field: &str, value: &str) -> Option<String> {
        let is_scale = |field: &Field| matches!(field.what, Type::Whole(1, 5));
        self.onto.schema()?.field(field).filter(|field| is_scale(field))?;
        words::mark(value).map(|mark| mark.to_string())
    }

    /// A column of ticks or of days.
    fn done(&self, value: &str) -> Vec<String> {
        const NOT: [&str; 8] = ["no", "nie", "non", "nein", "nej", "false", "0", "-"];
        match date::parse(value, self.calendar, None) {
            Ok(Some(day)) => vec!["status:done".to_string(), format!("done:{day}")],
            _ if NOT.contains(&fold(value).as_str()) => Vec::new(),
            _ => vec!["status:done".to_string()],
        }
    }

    /// What nothing is known of: of a task who does it, else the notes; the grammar refuses what is nobody.
    fn unknown(&self, cell: &str, used: &mut Vec<&str>) -> String {
        if self.onto != Onto::Record(Kind::Task) || is_sign(cell) {
            return self.part(cell);
        }
        let field = if used.contains(&"owner") { "notes" } else { "owner" };
        used.push(field);
        self.named(field, cell).concat()
    }

    /// The field that a cell can only be meant for.
    fn looks_like(&self, cell: &str, used: &[&str]) -> Option<(&'static str, String)> {
        let schema = self.onto.schema()?;
        if is_sign(cell) {
            return None;
        }
        let titles = self.onto.titles();
        let free = || {
            let fields = schema.fields.iter();
            fields.filter(|field| !used.contains(&field.name) && !titles.contains(&field.name))
        };
        let named = |name: &str| free().find(|field| field.name == name);
        let by_sign = match (cell.contains('@'), mail::is_phone(cell)) {
            (true, _) => named("email"),
            (_, true) => named("phone"),
            _ => None,
        };
        if let Some(field) = by_sign {
            return Some((field.name, cell.to_string()));
        }
        // A task is due on the day in its row.
        let first = named("due").into_iter();
        let mut fields = first.chain(free());
        fields.find_map(|field| Some((field.name, self.fits(field, cell)?.into_owned())))
    }

    /// The value a cell has in a field, where it can be nothing else.
    fn fits<'c>(&self, field: &Field, cell: &'c str) -> Option<Cow<'c, str>> {
        match field.what {
            Type::Date => match date::parse(cell, self.calendar, None) {
                Ok(Some(day)) => Some(day.to_string().into()),
                _ => None,
            },
            Type::Time => date::time(cell).map(|time| Value::Time(time).plain().into()),
            Type::Choice(names) => {
                let same = |name: &&&str| key(name) == key(cell).replace(' ', "");
                names.iter().find(same).map(|name| (*name).into())
            }
            Type::Ref(target) => self.called(target, cell).map(Into::into),
            _ => None,
        }
    }

    fn called(&self, target: Target, cell: &str) -> Option<String> {
        let wanted = key(cell);
        let mut choices = self.city.choices(target).into_iter();
        choices.find_map(|(id, name)| (id == cell || key(&name) == wanted).then_some(id))
    }
}

/// What says itself what it is.
fn is_sign(cell: &str) -> bool {
    cell.starts_with(['@', '#', '!']) && !cell.contains(' ')
        || cell.contains(['=', ':']) && !cell.contains(": ") && date::time(cell).is_none()
}

/// Words in which nothing is read, because the date has a cell of its own.
fn kept(title: &str) -> String {
    if title.contains('"') { title.to_string() } else { quotes::quoted(title) }
}

/// `4;5` is a place on the map; no other cell is parted.
fn placed(cell: &str) -> String {
    let is_place = |char: char| char.is_ascii_digit() || matches!(char, ';' | ' ');
    if cell.chars().all(is_place) { cell.replace(';', " ") } else { cell.to_string() }
}
