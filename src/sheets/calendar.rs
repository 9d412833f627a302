//! Calendars as mail programs and web calendars write them, read into meetings and tasks. Who is invited is not read. It
//! must not know what a city is.

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use calcard::{Entry, Parser};
use chrono::NaiveDateTime;

use super::book::{Book, Cell};
use super::encoding::Decoded;
use super::gauge::Gauge;
use super::listed::{self, ID, Listed};
use super::zone::Zone;
use super::{lines, words};
use crate::problem::Problem;

/// Reads a calendar.
///
/// # Errors
/// 65 where it holds no event and no task, or too much.
pub(super) fn read(decoded: &Decoded, gauge: &mut Gauge) -> Result<Book, Problem> {
    let text = decoded.text.as_ref();
    lines::weigh(text, gauge)?;
    let mut reader = Reader::new();
    let mut begun = lines::beginning(text, &["BEGIN:VEVENT", "BEGIN:VTODO"]);
    let mut parser = Parser::new(text);
    loop {
        match parser.entry() {
            Entry::ICalendar(calendar) => reader.calendar(&calendar, &mut begun, gauge)?,
            Entry::Eof => break,
            _ => {}
        }
        gauge.step()?;
    }
    if reader.meetings.is_empty() && reader.tasks.is_empty() {
        return Err(Problem::error("empty", "no event in this calendar").file(gauge.file));
    }
    let encoding = Some(decoded.encoding.name());
    let notes = reader.notes();
    let properties = listed::property(&reader.cities);
    let tables = [reader.meetings, reader.tasks];
    let tables = tables.into_iter().filter(|list| !list.is_empty()).map(|list| list.table(encoding));
    Ok(Book { tables: tables.collect(), notes, properties, ..Book::default() })
}

/// What was found so far.
struct Reader {
    meetings: Listed,
    tasks: Listed,
    cities: Vec<String>,
    repeating: usize,
    cancelled: usize,
    /// In world time, where the calendar does not say which place it is of.
    placeless: usize,
}

impl Reader {
    fn new() -> Self {
        Reader {
            meetings: Listed::new("Meetings", "meeting", &["Title", "Date", "Start", "Place", "Notes", ID]),
            tasks: Listed::new("Tasks", "task", &["Title", "Due", "Done", "Notes", ID]),
            cities: Vec::new(),
            repeating: 0,
            cancelled: 0,
            placeless: 0,
        }
    }

    fn calendar(
        &mut self,
        calendar: &ICalendar,
        begun: &mut impl Iterator<Item = u32>,
        gauge: &mut Gauge,
    ) -> Result<(), Problem> {
        let zone = zone(calendar);
        for part in &calendar.components {
            let is_task = part.component_type == ICalendarComponentType::VTodo;
            if !is_task && part.component_type != ICalendarComponentType::VEvent {
                continue;
            }
            let line = begun.next().unwrap_or(1);
            // One day of a row of days is in the first of them.
            if part.is_recurrence_override() {
                continue;
            }
            if text(part, &ICalendarProperty::Status).eq_ignore_ascii_case("CANCELLED") {
                self.cancelled += 1;
                continue;
            }
            self.repeating += usize::from(part.is_recurrent());
            self.part(part, is_task, line, zone, gauge)?;
        }
        Ok(())
    }

    fn part(
        &mut self,
        part: &ICalendarComponent,
        is_task: bool,
        line: u32,
        zone: Option<&'static Zone>,
        gauge: &mut Gauge,
    ) -> Result<(), Problem> {
        let own = part.uid().and_then(listed::own);
        if let Some((_, _, city)) = own.filter(|(_, _, city)| !self.cities.iter().any(|known| known == city)) {
            self.cities.push(city.to_string());
        }
        let id = words::written(own.map_or("", |(_, id, _)| id));
        let title = text(part, &ICalendarProperty::Summary);
        // What we wrote there ourselves is in the record already.
        let notes = if own.is_none() { text(part, &ICalendarProperty::Description) } else { String::new() };
        let notes = words::written(&notes);
        let is_task = is_task || own.is_some_and(|(kind, ..)| kind == "task");
        if is_task {
            let title = words::written(title.strip_prefix("Due: ").filter(|_| own.is_some()).unwrap_or(&title));
            let due = self.moment(part, &[ICalendarProperty::Due, ICalendarProperty::Dtstart], zone);
            let done = self.moment(part, &[ICalendarProperty::Completed], zone);
            let [due, done] = [due, done].map(|when| when.map_or(Cell::Empty, |(when, _)| Cell::Date(when.date())));
            return self.tasks.push(line, [title, due, done, notes, id].into_iter().enumerate().collect(), gauge);
        }
        let (date, start) = match self.moment(part, &[ICalendarProperty::Dtstart], zone) {
            Some((when, true)) => (Cell::Date(when.date()), Cell::Time(when.time())),
            Some((when, false)) => (Cell::Date(when.date()), Cell::Empty),
            None => (Cell::Empty, Cell::Empty),
        };
        let place = words::written(&text(part, &ICalendarProperty::Location));
        let cells = [words::written(&title), date, start, place, notes, id];
        self.meetings.push(line, cells.into_iter().enumerate().collect(), gauge)
    }

    /// The first of some properties, on the clocks of the place; whether it says a time.
    fn moment(
        &mut self,
        part: &ICalendarComponent,
        properties: &[ICalendarProperty],
        zone: Option<&'static Zone>,
    ) -> Option<(NaiveDateTime, bool)> {
        let entry = properties.iter().find_map(|property| part.property(property))?;
        let when = entry.values.iter().find_map(ICalendarValue::as_partial_date_time)?;
        let has_time = when.has_time();
        let is_world_time = has_time && when.tz_hour.is_some();
        let when = when.to_date_time()?.date_time;
        match zone.filter(|_| is_world_time) {
            Some(zone) => Some((zone.on_its_clocks(when), true)),
            None => {
                self.placeless += usize::from(is_world_time);
                Some((when, has_time))
            }
        }
    }

    fn notes(&self) -> Vec<String> {
        let told = |count: usize, one: &str, several: &str| match count {
            0 => None,
            1 => Some(format!("1 {one}")),
            _ => Some(format!("{count} {several}")),
        };
        let repeating = told(
            self.repeating,
            "event repeats; only the first is taken",
            "events repeat; only the first of each is taken",
        );
        let cancelled = told(self.cancelled, "cancelled event left out", "cancelled events left out");
        let placeless = told(
            self.placeless,
            "time is world time (UTC); the calendar does not say which place it is of",
            "times are world time (UTC); the calendar does not say which place it is of",
        );
        [repeating, cancelled, placeless].into_iter().flatten().collect()
    }
}

fn text(part: &ICalendarComponent, property: &ICalendarProperty) -> String {
    let entry = part.property(property);
    let texts = entry.iter().flat_map(|entry| &entry.values).filter_map(ICalendarValue::as_text);
    // A comma that nobody escaped parts nothing here.
    texts.collect::<Vec<_>>().join(", ")
}

/// The place whose clocks count: as the calendar says, else of its only zone. The zones of the world with all their past
/// would be a third of the program: only those of Europe are known.
fn zone(calendar: &ICalendar) -> Option<&'static Zone> {
    let said = |part: &ICalendarComponent, property| Zone::called(&text(part, &property));
    let name = ICalendarProperty::Other("X-WR-TIMEZONE".to_string());
    let mut zones = calendar.timezones();
    let only = zones.next().filter(|_| zones.next().is_none());
    let first = calendar.components.first();
    first.and_then(|calendar| said(calendar, name)).or_else(|| said(only?, ICalendarProperty::Tzid))
}
