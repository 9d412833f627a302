//! Calendars of Outlook, of web calendars and our own.

use crate::harness::{read, refused, told};

fn calendar(head: &str, parts: &str) -> String {
    format!("BEGIN:VCALENDAR\nVERSION:2.0\n{head}{parts}END:VCALENDAR\n").replace('\n', "\r\n")
}

const WARSAW: &str = "BEGIN:VTIMEZONE\nTZID:Central European Standard Time\nBEGIN:STANDARD\nDTSTART:16010101T030000\n\
     RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\nBEGIN:DAYLIGHT\n\
     DTSTART:16010101T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n\
     END:DAYLIGHT\nEND:VTIMEZONE\n";

#[test]
fn events_of_outlook_are_meetings_and_nobody_invited_is_read() {
    let event = "BEGIN:VEVENT\nUID:0400@example.org\nSUMMARY;LANGUAGE=pl:Spotkanie grupy: Żółty Dom\\, parter\n\
         DTSTART;TZID=\"Central European Standard Time\":20171012T173000\nDTEND;TZID=\"Central European Standard Time\":\
         20171012T190000\nLOCATION:Biblioteka\nDESCRIPTION:Porządek:\\n1. Mapa\nATTENDEE;CN=Ann:mailto:ann@example.org\n\
         BEGIN:VALARM\nTRIGGER:-PT15M\nDESCRIPTION:Reminder\nEND:VALARM\nEND:VEVENT\n";
    let day = "BEGIN:VEVENT\nSUMMARY:Walk\nDTSTART;VALUE=DATE:20171013\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\nEND:VEVENT\n";
    let book = read("c.ics", calendar(WARSAW, &(event.to_string() + day))).unwrap();
    let expected = [
        "1: Title | Date | Start | Place | Notes",
        "18: Spotkanie grupy: Żółty Dom, parter | @2017-10-12 | @17:30:00 | Biblioteka | Porządek:\n1. Mapa",
        "31: Walk | @2017-10-13",
    ];
    assert_eq!(told(&book.tables[0]), expected);
    assert_eq!((book.tables.len(), book.tables[0].made_for), (1, Some("meeting")));
}

#[test]
fn world_time_is_told_on_the_clocks_of_the_place() {
    let event = "BEGIN:VEVENT\nSUMMARY:A\nDTSTART:20171012T153000Z\nEND:VEVENT\n\
         BEGIN:VEVENT\nSUMMARY:B\nDTSTART:20171131T153000Z\nEND:VEVENT\n\
         BEGIN:VEVENT\nSUMMARY:C\nDTSTART:20171212T233000Z\nEND:VEVENT\n";
    let expected = ["Title | Date | Start", "A | @2017-10-12 | @17:30:00", "B", "C | @2017-12-13 | @00:30:00"];
    for head in ["X-WR-TIMEZONE:Europe/Warsaw\n", WARSAW] {
        let book = read("c.ics", calendar(head, event)).unwrap();
        let rows = told(&book.tables[0]);
        let rows: Vec<&str> = rows.iter().map(|row| row.split_once(": ").unwrap().1).collect();
        assert_eq!(rows, expected, "{head}");
        assert!(book.notes.is_empty(), "{:?}", book.notes);
    }
    let book = read("c.ics", calendar("", event)).unwrap();
    assert_eq!(told(&book.tables[0])[1], "3: A | @2017-10-12 | @15:30:00");
    let note = "2 times are world time (UTC); the calendar does not say which place it is of";
    assert_eq!(book.notes, [note]);
}

#[test]
fn events_that_repeat_are_taken_once_and_cancelled_ones_not() {
    let weekly = "BEGIN:VEVENT\nUID:a\nSUMMARY:Weekly\nDTSTART:20171012T090000\nRRULE:FREQ=WEEKLY\nEND:VEVENT\n";
    let moved =
        "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20171019T090000\nSUMMARY:Weekly\nDTSTART:20171020T090000\nEND:VEVENT\n";
    let gone = "BEGIN:VEVENT\nSUMMARY:Gone\nSTATUS:CANCELLED\nDTSTART:20171012T090000\nEND:VEVENT\n";
    let all = [weekly, moved, gone, weekly].concat();
    let book = read("c.ics", calendar("", &all)).unwrap();
    assert_eq!(book.tables[0].rows.len(), 3);
    assert_eq!(book.notes, ["2 events repeat; only the first of each is taken", "1 cancelled event left out"]);
    let once = read("c.ics", calendar("", weekly)).unwrap();
    assert_eq!(once.notes, ["1 event repeats; only the first is taken"]);
}

#[test]
fn what_was_ours_comes_back_with_its_id() {
    let meeting = "BEGIN:VEVENT\nUID:meeting-ulg-1@gdansk.ulg\nDTSTART;TZID=Europe/Warsaw:20160519T170000\n\
         SUMMARY:ULG 1: Who is here?\nDESCRIPTION:- What is ours\\n- What is not\nEND:VEVENT\n";
    let task = "BEGIN:VEVENT\nUID:task-map-legend@gdansk.ulg\nDTSTART;VALUE=DATE:20171103\nDTEND;VALUE=DATE:20171104\n\
         SUMMARY:Due: Draw the legend\nEND:VEVENT\n";
    let todo = "BEGIN:VTODO\nUID:task-b@gdansk.ulg\nDUE;VALUE=DATE:20171104\nSUMMARY:Due: Book\n\
         COMPLETED:20171101T120000Z\nEND:VTODO\n";
    let all = [meeting, task, todo].concat();
    let book = read("c.ics", calendar("X-WR-TIMEZONE:Europe/Warsaw\n", &all)).unwrap();
    let meetings = ["1: Title | Date | Start | ulg id", "4: ULG 1: Who is here? | @2016-05-19 | @17:00:00 | ulg-1"];
    assert_eq!(told(&book.tables[0]), meetings);
    let tasks = [
        "1: Title | Due | Done | ulg id",
        "10: Draw the legend | @2017-11-03 |  | map-legend",
        "16: Book | @2017-11-04 | @2017-11-01 | b",
    ];
    assert_eq!(told(&book.tables[1]), tasks);
    assert_eq!(book.tables[1].made_for, Some("task"));
    assert_eq!(book.properties, [("ulg-city".to_string(), "gdansk".to_string())]);
    // Of two cities at once nothing is said.
    let other = meeting.replace("gdansk", "lublin");
    let book = read("c.ics", calendar("", &(all + &other))).unwrap();
    assert!(book.properties.is_empty());
}

#[test]
fn a_calendar_without_events_is_told() {
    assert_eq!(refused("c.ics", calendar("", "")), "c.ics: no event in this calendar [65]");
    assert_eq!(refused("c.ics", "Name;Helix\n"), "c.ics: no event in this calendar [65]");
    let heavy = calendar("", &"A:\n".repeat(2_000_001));
    assert_eq!(refused("c.ics", heavy), "c.ics: over 2,000,000 values; split it into several files [65]");
}
