//! Values where a date, a time or a number was asked for: in a form, in a part of a line, in `ulg set`.

use ulg::date;
use ulg::model::field::Value;
use ulg::model::grammar::add;
use ulg::model::{Edit, Kind, input};

use crate::typed::{calendar, city, today};

/// The value of a field as RON, `-` for none, or the refusal.
fn typed(kind: Kind, field: &str, typed: &str) -> String {
    let city = city();
    let field = kind.schema().field(field).unwrap();
    let old = Value::Date("2026-01-31".parse().unwrap());
    match input::value(&city, field, typed, calendar(&city), Some(&old)) {
        Ok(raw) => raw.unwrap_or("-".to_string()).replace('"', ""),
        Err(problem) => format!("! {}", problem.words()),
    }
}

#[test]
fn dates() {
    // A Monday; the next meeting is on Thursday 3 December.
    for (text, expected) in [
        ("Fri 4 Dec 2026", "2026-12-04"),
        ("Fri 4 Dec 2026, in 11 days", "2026-12-04"),
        ("Fri 4 Dec 2026, in 3 days", "2026-12-04"),
        ("Mon 23 Nov 2026, today", "2026-11-23"),
        ("Fri 2 Oct 2026, 52 days ago", "2026-10-02"),
        ("4 Dec, in 11 days", "2026-12-04"),
        ("Thu, in 3 days", "2026-11-26"),
        ("3 days late", "2026-11-20"),
        ("1 day late", "2026-11-22"),
        ("Fri, 4 Dec 2026", "2026-12-04"),
        ("fri 4 dec", "2026-12-04"),
        ("Friday 4 December", "2026-12-04"),
        ("Friday, 4 December 2026", "2026-12-04"),
        ("Friday, December 4, 2026", "2026-12-04"),
        ("4 Dec (Fri)", "2026-12-04"),
        ("fr 4.12.", "2026-12-04"),
        ("fri 4.12", "2026-12-04"),
        ("4/12 fri", "2026-12-04"),
        ("fri 4th", "2026-12-04"),
        ("4th dec", "2026-12-04"),
        ("4th of December 2026", "2026-12-04"),
        ("dec 4", "2026-12-04"),
        ("Dec. 4", "2026-12-04"),
        ("2026/12/04", "2026-12-04"),
        ("2026.12.04", "2026-12-04"),
        ("2026-12-4", "2026-12-04"),
        ("4-12-2026", "2026-12-04"),
        ("4-Dec-2026", "2026-12-04"),
        ("04.12.2026", "2026-12-04"),
        ("4.12.", "2026-12-04"),
        ("4.12", "2026-12-04"),
        ("4. 12. 2026", "2026-12-04"),
        ("4. 12.", "2026-12-04"),
        ("4 12 2026", "2026-12-04"),
        ("4 / 12 / 2026", "2026-12-04"),
        ("4-12", "2026-12-04"),
        ("by fri", "2026-11-27"),
        ("on 4 Dec", "2026-12-04"),
        ("this fri", "2026-11-27"),
        ("next fri", "2026-11-27"),
        ("next week", "2026-11-30"),
        ("fri next week", "2026-12-04"),
        ("next month", "2026-12-01"),
        ("next year", "2027-01-01"),
        ("end of week", "2026-11-29"),
        ("eow", "2026-11-29"),
        ("end of the month", "2026-11-30"),
        ("end of year", "2026-12-31"),
        ("eoy", "2026-12-31"),
        ("in a week", "2026-11-30"),
        ("in 2w", "2026-12-07"),
        ("+2 weeks", "2026-12-07"),
        ("+ 2w", "2026-12-07"),
        ("+0d", "2026-11-23"),
        ("++1w", "2026-02-07"),
        ("-3d", "2026-11-20"),
        ("thu next meeting", "2026-12-03"),
        ("tomorrow, Tue", "2026-11-24"),
        ("FRI", "2026-11-27"),
        ("  fri\u{a0}4 dec ", "2026-12-04"),
        ("none", "-"),
        ("Fri 3 Dec 2026", "! 3 Dec 2026 is a Thursday"),
        ("fri 3/12", "! 3 Dec 2026 is a Thursday"),
        ("2026-12-03 fri", "! 3 Dec 2026 is a Thursday"),
        ("30/2", "! 30/2: no such date"),
        ("thu 30/2", "! 30/2: no such date"),
        ("2026/13/01", "! 2026/13/01: no such date"),
        ("04.12.26", "! 04.12.26: give the year with four digits, as in 4/12/2026"),
        ("dec 2026", "! dec 2026: which day of it? give one, such as 1/12/2026"),
        ("2026-12", "! 2026-12: which day of it?"),
        ("fri tomorrow", "! fri tomorrow: not a date"),
        ("17:30", "! 17:30: not a date"),
        ("le 3/12", "! le 3/12: not a date"),
        ("soon", "! soon: not a date"),
    ] {
        let got = typed(Kind::Task, "due", text);
        if expected.starts_with('!') {
            assert!(got.starts_with(expected), "{text}: {got}");
        } else {
            assert_eq!(got, expected, "{text}");
        }
    }
}

#[test]
fn what_ulg_writes_it_reads() {
    let city = city();
    let days = (-40..400).filter_map(|days| date::add_days(today(), days));
    for day in days {
        let near = date::short(day, today());
        let read = |text: &str| date::parse(text, calendar(&city), None);
        for text in [date::long(day), date::preview(day, today())] {
            assert_eq!(read(&text), Ok(Some(day)), "{text}");
        }
        if day >= today() {
            assert_eq!(read(&near), Ok(Some(day)), "{near}");
        }
        let due = date::due(day, today());
        if due.ends_with("late") || day >= today() {
            assert_eq!(read(&due), Ok(Some(day)), "{due}");
        }
        assert_eq!(date::past(&date::long(day), day, ulg::lang::Lang::English), Ok(day), "{day}");
    }
}

#[test]
fn times() {
    for (text, expected) in [
        ("17:30", "17:30"),
        ("17h", "17:00"),
        ("17h30", "17:30"),
        ("17.30", "17:30"),
        ("5pm", "17:00"),
        ("kl. 17", "17:00"),
        ("17 Uhr", "17:00"),
        ("noon", "! `start` must be a time such as 17:30"),
        ("17", "! `start` must be a time"),
        ("25:00", "! `start` must be a time"),
    ] {
        let got = typed(Kind::Meeting, "start", text);
        assert!(got.starts_with(expected), "{text}: {got}");
    }
}

#[test]
fn a_meeting_takes_its_date_however_it_is_written() {
    let city = city();
    for (line, date) in [
        ("ULG 9 ; Thu 3 Dec 2026", "2026-12-03"),
        ("ULG 9 ; thu 3 dec", "2026-12-03"),
        ("ULG 9 ; Thursday, 3 December", "2026-12-03"),
        ("ULG 9 ; Thu 3.12.", "2026-12-03"),
        ("ULG 9 ; date=Thu 3 Dec 2026, in 10 days", "2026-12-03"),
        ("ULG 9 ; on Thu 3 Dec ; place=\"City; Hall\"", "2026-12-03"),
        ("24/7 desk, 12\" screens ; 3/12", "2026-12-03"),
    ] {
        let edits = add(Kind::Meeting, line, &city, calendar(&city)).unwrap();
        let Some(Edit::Add { fields, .. }) = edits.last() else {
            panic!("{edits:?}");
        };
        let date = ("date", format!("\"{date}\""));
        assert!(fields.contains(&date), "{line}: {fields:?}");
    }
    let refused = add(Kind::Meeting, "ULG 9 ; Fri 3 Dec", &city, calendar(&city)).unwrap_err();
    assert!(refused.words().contains("is a Thursday"), "{refused}");
}

#[test]
fn lone_and_doubled_quotes_of_a_member() {
    let city = city();
    for (line, name, fields) in [
        ("Studio 7\" vinyl ; k ; 45 ; core", "Studio 7\\\" vinyl", 6),
        ("12\" Vinyl Club ; k ; 45", "12\\\" Vinyl Club", 5),
        ("\"Verein \"\"Hof\"\" e.V.\";k;45", "Verein \\\"Hof\\\" e.V.", 5),
        ("\"Smith; Sons & Co.\";k;34;;district:Stogi", "Smith; Sons & Co.", 6),
        ("Kino \"Żak\" ; k ; 45", "Kino \\\"Żak\\\"", 5),
        ("\"Miasto; Ogród\" ; k", "Miasto; Ogród", 3),
        ("\"The big club ; k ; 45", "\\\"The big club", 5),
        ("\"A\" and \"B\" ; k", "\\\"A\\\" and \\\"B\\\"", 3),
    ] {
        let edits = add(Kind::Member, line, &city, calendar(&city)).unwrap();
        let Some(Edit::Add { fields: got, .. }) = edits.last() else {
            panic!("{edits:?}");
        };
        assert_eq!(got[1], ("name", format!("\"{name}\"")), "{line}");
        assert_eq!(got.len(), fields, "{line}: {got:?}");
    }
}

#[test]
fn numbers() {
    let target = |text: &str| {
        let line = format!("Visitors ; 10 ; {text}");
        let shape = Kind::Action.schema().field("indicators").unwrap();
        let ulg::model::Type::Nested(shape) = shape.what.item() else {
            panic!("indicators are records");
        };
        let city = city();
        match input::nested(&city, shape, &line, calendar(&city)) {
            Ok(fields) => {
                let found = fields.into_iter().find(|(name, _)| *name == "target");
                found.map_or("-".to_string(), |(_, raw)| raw)
            }
            Err(problem) => format!("! {}", problem.words()),
        }
    };
    for (text, expected) in [
        ("1500", "1500"),
        ("1.5", "1.5"),
        ("1,5", "1.5"),
        ("25 000", "25000"),
        ("2'500", "2500"),
        ("1 500,50", "1500.5"),
        ("1.500,50", "1500.5"),
        ("1.500", "! `target`: 1.500 may be two numbers; write 1500 or 1.5"),
        ("1,500", "! `target`: 1,500 may be two numbers; write 1500 or 1.5"),
    ] {
        assert_eq!(target(text), expected, "{text}");
    }
}
