//! Meetings and due tasks as a calendar. Nobody is invited: calendars would send mail. The format has no end of a
//! meeting that ulg knows, so each has the length that was asked for. It must not know where the past is kept.

use std::collections::HashMap;

use super::fold::{escape, line};
use super::order::Order;
use super::sink::{Sink, failed};
use crate::date::{self, Date};
use crate::model::query::standing;
use crate::model::records::{Meeting, Task};
use crate::model::seats::Seats;
use crate::model::{Record, RecordId};
use crate::problem::Problem;
use crate::sheets::zone::Zone;

/// Minutes of a meeting where nothing is said.
const LENGTH: u32 = 120;

/// Writes the calendar; gives a note where the time zone is not known.
///
/// # Errors
/// 2 for a time zone whose rules are not known, 73 where it cannot be written.
pub fn calendar(order: &Order<'_>, sink: &mut dyn Sink) -> Result<Option<String>, Problem> {
    let named = order.wish.timezone.as_deref().map(Zone::named).transpose()?;
    let country = order.city.charter.country.as_deref();
    let zone = named.or_else(|| country.and_then(Zone::of_country));
    let mut pen = Pen { order, zone, seats: order.seats(), changes: order.changes(), out: String::new() };
    pen.head();
    for meeting in &order.city.meetings {
        pen.meeting(meeting);
    }
    for task in order.city.tasks.iter().filter(|task| standing::is_open(task)) {
        if let Some(due) = task.due {
            pen.task(due, task);
        }
    }
    pen.line("END:VCALENDAR");
    sink.write_all(pen.out.as_bytes()).map_err(|error| failed(&error))?;
    let timed = order.city.meetings.iter().any(|meeting| meeting.start.is_some());
    let place = country.unwrap_or_else(|| order.city.name());
    Ok((zone.is_none() && timed)
        .then(|| format!("no time zone known for {place}; times stand as they are: --timezone names one")))
}

struct Pen<'a> {
    order: &'a Order<'a>,
    zone: Option<&'static Zone>,
    seats: Seats,
    changes: HashMap<RecordId, u32>,
    out: String,
}

impl Pen<'_> {
    fn line(&mut self, words: &str) {
        line(&mut self.out, words);
    }

    fn lines(&mut self, lines: &[&str]) {
        lines.iter().for_each(|words| self.line(words));
    }

    /// A property whose value comes from a file.
    fn said(&mut self, name: &str, words: &str) {
        let words = escape(&self.seats.words(words));
        self.line(&format!("{name}:{words}"));
    }

    fn head(&mut self) {
        self.lines(&["BEGIN:VCALENDAR", "VERSION:2.0"]);
        self.line(&format!("PRODID:-//ulg//ulg {}//EN", env!("CARGO_PKG_VERSION")));
        self.lines(&["CALSCALE:GREGORIAN", "METHOD:PUBLISH"]);
        self.said("X-WR-CALNAME", &self.order.group());
        let Some(zone) = self.zone else { return };
        self.line(&format!("X-WR-TIMEZONE:{}", zone.name));
        self.line("BEGIN:VTIMEZONE");
        self.line(&format!("TZID:{}", zone.name));
        let (forward, back) = zone.changes_at();
        let parts = [
            ("STANDARD", "19961027", back, 10, zone.rule.winter, true),
            ("DAYLIGHT", "19970330", forward, 3, zone.rule.summer, false),
        ];
        for (part, day, hour, month, name, was_summer) in parts {
            self.line(&format!("BEGIN:{part}"));
            self.line(&format!("DTSTART:{day}T{hour:02}0000"));
            self.line(&format!("RRULE:FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU"));
            self.line(&format!("TZNAME:{name}"));
            self.line(&format!("TZOFFSETFROM:{}", zone.offset(was_summer)));
            self.line(&format!("TZOFFSETTO:{}", zone.offset(!was_summer)));
            self.line(&format!("END:{part}"));
        }
        self.line("END:VTIMEZONE");
    }

    /// What every entry begins with: who it is, when it was made, how often it has been changed.
    fn begin(&mut self, what: &str, record: &dyn Record) {
        self.line(&format!("BEGIN:{what}"));
        let (kind, city) = (record.kind().name(), escape(&self.order.city.slug));
        self.line(&format!("UID:{kind}-{}@{city}.ulg", escape(record.id())));
        self.line(&format!("DTSTAMP:{}", self.order.made.format("%Y%m%dT%H%M%SZ")));
        let changes = self.changes.get(&RecordId::of(record)).copied().unwrap_or(0);
        self.line(&format!("SEQUENCE:{changes}"));
    }

    fn whole_day(&mut self, day: Date) {
        self.line(&format!("DTSTART;VALUE=DATE:{}", day.format("%Y%m%d")));
        if let Some(next) = date::add_days(day, 1) {
            self.line(&format!("DTEND;VALUE=DATE:{}", next.format("%Y%m%d")));
        }
    }

    fn meeting(&mut self, meeting: &Meeting) {
        self.begin("VEVENT", meeting);
        match meeting.start {
            Some(start) => {
                let zone = self.zone.map_or(String::new(), |zone| format!(";TZID={}", zone.name));
                self.line(&format!("DTSTART{zone}:{}T{}", meeting.date.format("%Y%m%d"), start.format("%H%M%S")));
                self.line(&format!("DURATION:{}", length(self.order.wish.length.unwrap_or(LENGTH))));
            }
            None => self.whole_day(meeting.date),
        }
        self.said("SUMMARY", &meeting.title);
        if let Some(place) = &meeting.place {
            self.said("LOCATION", place);
        }
        let agenda: Vec<String> = meeting.agenda.iter().map(|item| format!("- {}", item.what)).collect();
        if !agenda.is_empty() {
            self.said("DESCRIPTION", &agenda.join("\n"));
        }
        self.line("END:VEVENT");
    }

    fn task(&mut self, due: Date, task: &Task) {
        if self.order.wish.todo {
            self.begin("VTODO", task);
            self.line(&format!("DUE;VALUE=DATE:{}", due.format("%Y%m%d")));
            self.said("SUMMARY", &task.title);
            self.lines(&["STATUS:NEEDS-ACTION", "CATEGORIES:ULG task", "END:VTODO"]);
        } else {
            self.begin("VEVENT", task);
            self.whole_day(due);
            self.line("TRANSP:TRANSPARENT");
            self.said("SUMMARY", &format!("Due: {}", task.title));
            self.lines(&["CATEGORIES:ULG task", "END:VEVENT"]);
        }
    }
}

/// `PT2H`, `PT90M`.
fn length(minutes: u32) -> String {
    if minutes.is_multiple_of(60) { format!("PT{}H", minutes / 60) } else { format!("PT{minutes}M") }
}
