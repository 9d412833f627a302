//! Dates of one word and of several in the line of a task: on a Friday, at the ends of months and years, on 29 February.

use crate::city::{city, day};
use ulg::model::grammar::{add, read_line};
use ulg::model::{City, Edit, Kind};
use ulg::text::unquote;

fn group(meeting: Option<&str>) -> City {
    let meetings = meeting.map_or_else(String::new, |date| format!(r#"(id: "m", title: "M", date: "{date}")"#));
    city(&[("meetings", &format!("[{meetings}]"))])
}

/// The title and the due day of the task that a line adds.
#[track_caller]
fn added(line: &str, today: &str) -> (String, Option<String>) {
    let city = group(Some("2028-12-31"));
    let edits = add(Kind::Task, line, &city, city.calendar(day(today)));
    let edits = edits.unwrap_or_else(|problem| panic!("{line}: {problem}"));
    let [Edit::Add { fields, .. }] = edits.as_slice() else {
        panic!("{edits:?}");
    };
    let field = |name: &str| {
        let raw = fields.iter().find(|(field, _)| *field == name);
        raw.map(|(_, raw)| unquote(raw).unwrap())
    };
    (field("title").unwrap(), field("due"))
}

#[test]
fn phrases_of_several_words_are_dates() {
    // A Friday; a leap day, which is a Tuesday; the last day of a year, a Sunday; the last day of a short month.
    for (today, words, due) in [
        ("2026-11-27", "fri", "2026-12-04"),
        ("2026-11-27", "next fri", "2026-12-04"),
        ("2026-11-27", "next Thursday", "2026-12-03"),
        ("2026-11-27", "end of month", "2026-11-30"),
        ("2026-11-30", "end of month", "2026-11-30"),
        ("2026-11-27", "in 2 weeks", "2026-12-11"),
        ("2026-11-27", "in 1 day", "2026-11-28"),
        ("2028-02-29", "in 1 year", "2029-02-28"),
        ("2028-02-29", "next tue", "2028-03-07"),
        ("2028-02-01", "end of month", "2028-02-29"),
        ("2027-02-01", "End of Month", "2027-02-28"),
        ("2028-01-31", "in 1 month", "2028-02-29"),
        ("2027-01-31", "in 1 month", "2027-02-28"),
        ("2028-02-29", "+1w", "2028-03-07"),
        ("2028-12-31", "tomorrow", "2029-01-01"),
        ("2028-12-31", "next mon", "2029-01-01"),
        ("2028-12-31", "end of month", "2028-12-31"),
        ("2028-12-30", "in 3 days", "2029-01-02"),
        ("2028-12-31", "next meeting", "2028-12-31"),
        ("2026-11-27", "next meeting", "2028-12-31"),
        ("2026-11-27", "1 jan", "2027-01-01"),
        ("2026-11-27", "29 Feb", "2028-02-29"),
        ("2026-12-31", "31 december", "2026-12-31"),
        ("2027-01-01", "31 dec 2027", "2027-12-31"),
    ] {
        for line in [
            format!("Call {words}"),
            format!("{words} Call"),
            format!("due:{words} Call"),
            format!("Call due:\"{words}\""),
            format!("Call {words} !1 tag:x"),
            format!("Call !1 due={words}"),
        ] {
            let expected = ("Call".to_string(), Some(due.to_string()));
            assert_eq!(added(&line, today), expected, "{line} on {today}");
        }
    }
}

#[test]
fn what_belongs_to_a_sentence_stays_in_the_title() {
    for (line, title, due) in [
        ("Book a room for the next meeting", "Book a room for the next meeting", None),
        ("Report about end of month", "Report about end of month", None),
        ("Prepare next meeting fri", "Prepare next meeting", Some("2026-12-04")),
        ("Prepare \"next meeting\"", "Prepare next meeting", None),
        ("Count who is in 3 rooms", "Count who is in 3 rooms", None),
        ("Next steps", "Next steps", None),
        ("End of the road", "End of the road", None),
        ("Note: next week", "Note: next week", None),
        ("Ask next", "Ask next", None),
        ("Poster for the 1 may", "Poster for the 1 may", None),
        ("Print 20 marks", "Print 20 marks", None),
        ("Buy 40 dec", "Buy 40 dec", None),
        ("Invite \"+2\"", "Invite +2", None),
        ("Ring +48585551234", "Ring +48585551234", None),
        ("C++ course", "C++ course", None),
    ] {
        let expected = (title.to_string(), due.map(str::to_string));
        assert_eq!(added(line, "2026-11-27"), expected, "{line}");
    }
}

#[test]
fn a_phrase_is_read_back_and_refused_by_name() {
    let city = group(None);
    let calendar = city.calendar(day("2026-11-27"));
    let reading = read_line(Kind::Task, "Call end of month", &city, calendar);
    let part = reading.parts.last().unwrap();
    assert_eq!((part.text.as_str(), part.meaning.as_str()), ("end of month", "due Mon 30 Nov 2026, in 3 days"));
    let problem = add(Kind::Task, "Call next meeting", &city, calendar).unwrap_err();
    assert!(problem.words().contains("no meeting is planned yet"), "{problem}");
    for line in ["Call next fri next mon", "Call next fri tomorrow"] {
        let problem = add(Kind::Task, line, &city, calendar).unwrap_err();
        assert!(problem.words().contains("given twice"), "{line}: {problem}");
    }
    // Half a phrase is a title still being typed.
    for line in ["Call next", "Call in 2", "Call end of", "due:next", "due:in 2"] {
        let _ = add(Kind::Task, line, &city, calendar);
    }
}

#[test]
fn a_step_without_a_unit_is_refused_by_name() {
    let city = group(None);
    let calendar = city.calendar(day("2026-11-27"));
    for line in ["Call +2", "+14 Call", "Call ++1w"] {
        let problem = add(Kind::Task, line, &city, calendar).unwrap_err();
        let step = line.split(' ').find(|word| word.starts_with('+')).unwrap();
        let words = problem.words();
        assert!(words.starts_with(step) && words.contains("+2w"), "{words}");
    }
    let problem = add(Kind::Task, "Call due:30 feb", &city, calendar).unwrap_err();
    assert!(problem.words().contains("no such date"), "{problem}");
    // What is no day of the calendar is a word, unless a date was asked for.
    assert!(add(Kind::Task, "Call 30 feb", &city, calendar).is_ok());
}
