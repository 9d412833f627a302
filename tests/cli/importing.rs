//! `ulg import`: shown before anything is written, one change, one undo, and nothing twice.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::process::Stdio;

use serde_json::json;
use ulg::model::Kind;
use ulg::model::columns::{BASE, Cells, ID, Layout, Reveal, base};
use ulg::sheets::Cell;
use ulg::store::{Store, Who};

use super::harness::{Answer, Desk};

const LIST: &str = "Our partners;;;\n\nOrganisation;Influence (1-5);Last contact;E-mail\nNew House;4;12.10.2026;ada@example.org\n\
                    Parks Office;5;;\nQuiet Mill;wysoki;;\n";

fn desk(list: &str) -> Desk {
    let desk = Desk::town(&[]);
    desk.write("list.csv", list);
    desk
}

/// Every file of the city with its bytes.
fn bytes(desk: &Desk) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut dirs = vec![desk.city()];
    while let Some(dir) = dirs.pop() {
        for entry in fs::read_dir(dir).unwrap().flatten() {
            match entry.path() {
                path if path.is_dir() => dirs.push(path),
                path => drop(all.insert(path.display().to_string(), fs::read(&path).unwrap())),
            }
        }
    }
    all
}

#[test]
fn it_is_shown_before_anything_is_written() {
    let desk = desk(LIST);
    let before = bytes(&desk);
    let text = desk.run(["import", "list.csv", "--dry-run"]).good();
    for words in [
        "header row 3",
        "influence",
        "contacted",
        "left out: no name beside it",
        "new 2   filled 1",
        "dates day first",
        "influence high = 5",
        "row 5  filled  Parks Office  influence 5",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let json = desk.run(["import", "list.csv", "--dry-run", "--json"]).json();
    assert_eq!(json["file"], "list.csv");
    let sheet = &json["sheets"][0];
    assert_eq!(
        (&sheet["kind"], &sheet["header_row"], &sheet["separator"]),
        (&json!("members"), &json!(3), &json!(";"))
    );
    assert_eq!(sheet["columns"][1]["field"], "member.influence");
    assert_eq!((&sheet["columns"][3]["field"], &sheet["columns"][3]["heading"]), (&json!(null), &json!("E-mail")));
    let row = &json["rows"][0];
    assert_eq!((&row["row"], &row["outcome"], &row["record"]), (&json!(4), &json!("new"), &json!("member/new-house")));
    assert_eq!(row["fields"][1], json!({ "field": "influence", "old": null, "new": 4 }));
    assert_eq!((&json["counts"]["new"], &json["people_left_out"]), (&json!(2), &json!(0)));
    assert_eq!(bytes(&desk), before);
}

#[test]
fn without_a_terminal_somebody_must_say_yes() {
    let desk = desk(LIST);
    let words = desk.run(["import", "list.csv"]).bad(2);
    assert_eq!(words, "ulg: import changes the city: add --yes, or --dry-run to look first");
}

#[test]
fn it_is_one_change_and_one_undo_and_nothing_twice() {
    let desk = desk(LIST);
    let before = desk.file("members.ron");
    let text = desk.run(["import", "list.csv", "--yes"]);
    assert_eq!(
        (text.code, text.stdout.as_str()),
        (0, "Imported 2 members, filled 1 (ulg undo takes it back)\n"),
        "{text:?}"
    );
    let show = desk.run(["show", "members/new-house", "--json"]).json();
    assert_eq!((&show["influence"], &show["contacted"]), (&json!(4), &json!("2026-10-12")));
    let log = desk.run(["log"]).good();
    assert!(log.contains("Import list.csv: 2 new, 1 filled"), "{log}");
    let after = bytes(&desk);
    let again = desk.run(["import", "list.csv", "--yes"]);
    assert_eq!((again.code, again.stdout.as_str()), (0, "everything is here already; nothing imported\n"));
    assert_eq!(bytes(&desk), after, "no byte is written");
    desk.run(["undo"]).good();
    assert_eq!(desk.file("members.ron"), before);
}

#[test]
fn a_row_that_cannot_be_taken_stops_all_of_them() {
    let desk = desk("Organisation;Influence\nNew House;bardzo\nOther House;4\n");
    let before = bytes(&desk);
    assert_eq!(desk.run(["import", "list.csv", "--yes"]).bad(65), "ulg: list.csv:2: \"bardzo\" is no scale");
    assert_eq!(desk.run(["import", "list.csv", "--dry-run"]).code, 65);
    assert_eq!(bytes(&desk), before);
    let answer = desk.run(["import", "list.csv", "--yes", "--skip-refused", "--refused", "bad.csv"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert_eq!(
        desk.file("bad.csv"),
        "Organisation,Influence,problem\nNew House,bardzo,\"influence: \"\"bardzo\"\" is no scale\"\n"
    );
    assert_eq!(desk.run(["list", "members", "--ids"]).good().lines().filter(|id| id.contains("house")).count(), 1);
}

#[test]
fn a_row_in_doubt_waits_for_a_word() {
    let desk = desk("Organisation;Influence\nNigt Bakery;3\n");
    let words = desk.run(["import", "list.csv", "--yes"]).bad(65);
    assert_eq!(words, "ulg: list.csv:2: Nigt Bakery may be Night Bakery; --doubt new, same or skip decides");
    let same = desk.run(["import", "list.csv", "--yes", "--doubt", "same"]).good();
    assert_eq!(same, "Filled 1 (ulg undo takes it back)\n");
}

#[test]
fn people_come_only_when_they_are_asked_for() {
    let desk = desk("Organisation;Contact;E-mail\nNew House;Ada Test;ada@example.org\n");
    let answer = desk.run(["import", "list.csv", "--yes"]);
    assert!(
        answer.stderr.contains("2 columns hold personal data (Contact, E-mail): left out; --people takes them"),
        "{answer:?}"
    );
    assert!(!desk.city().join("people.ron").exists());
    let answer = desk.run(["import", "list.csv", "--yes", "--people"]);
    assert!(answer.stderr.contains("1 person has not been told what is kept"), "{answer:?}");
    let people = desk.file("people.ron");
    assert!(people.contains("Ada Test") && people.contains("member: \"new-house\""), "{people}");
    let again = desk.run(["import", "list.csv", "--yes", "--people"]);
    assert_eq!(again.stdout, "everything is here already; nothing imported\n", "{again:?}");
    desk.write("people.csv", "Vorname;Nachname;E-Mail\nBo;Test;bo@example.org\n");
    let words = desk.run(["import", "people.csv", "--yes"]).bad(2);
    assert_eq!(words, "ulg: people.csv: 1 contact; --people takes them");
}

#[test]
fn columns_are_told_on_the_command_line() {
    let desk = desk("Body met;Strength\nNew House;4\n");
    let words = desk.run(["import", "list.csv", "--yes"]).bad(65);
    assert!(words.contains("no column for \"name\"; found: Body met, Strength"), "{words}");
    let map = ["import", "list.csv", "--yes", "--map", "Body met=name", "--map", "Strength=influence"];
    assert_eq!(desk.run(map).code, 0);
    assert_eq!(desk.run(["show", "members/new-house", "--json"]).json()["influence"], 4);
    // It is remembered for the same headings, and nothing of what stood below them.
    desk.write("next.csv", "Body met;Strength\nNext House;2\n");
    let next = desk.run(["import", "next.csv", "--yes"]);
    assert_eq!(next.stdout, "Imported 1 member (ulg undo takes it back)\n", "{next:?}");
    let kept = desk.file(".ulg/headings");
    assert!(kept.contains("Body met") && !kept.contains("House"), "{kept}");
    let wrong = desk.run(["import", "list.csv", "--yes", "--map", "Body=name"]);
    assert_eq!(wrong.code, 65, "{wrong:?}");
    let wrong = desk.run(["import", "list.csv", "--yes", "--kind", "members", "--map", "Body met=nam"]);
    assert_ne!(wrong.code, 0, "{wrong:?}");
}

#[test]
fn what_is_piped_in_needs_its_kind() {
    let desk = desk("");
    let mut child = desk.command(&["import", "-", "--yes", "--kind", "tasks"]);
    let mut child = child.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"Task,Due,Done\nDig,3.12.2026,\nSow,,tak\n").unwrap();
    let answer = Answer::of(child.wait_with_output().unwrap());
    assert_eq!((answer.code, answer.stdout.as_str()), (0, "Imported 2 tasks (ulg undo takes it back)\n"), "{answer:?}");
    assert_eq!(desk.run(["show", "tasks/sow", "--json"]).json()["status"], "Done");
    assert_eq!(desk.run(["import", "-", "--yes"]).bad(2), "ulg: what is in the standard input? say it with --kind");
}

#[test]
fn nothing_to_import_is_said() {
    let desk = desk("Organisation;Influence\n");
    assert_eq!(desk.run(["import", "list.csv", "--yes"]).good(), "no rows; nothing imported\n");
    desk.write("list.csv", "");
    assert!(desk.run(["import", "list.csv", "--yes"]).bad(65).contains("empty file"));
    desk.write("list.csv", "Organisation,Influence\nNew House,4,5\n");
    let words = desk.run(["import", "list.csv", "--yes"]).bad(65);
    assert_eq!(words, "ulg: list.csv:2: 3 cells, expected 2; nothing imported");
    desk.write("list.csv", "Organisation,mail,mail\nNew House,a,b\n");
    let words = desk.run(["import", "list.csv", "--yes"]).bad(65);
    assert!(words.contains("list.csv:1") && words.contains("column \"mail\" twice"), "{words}");
}

/// A row of a sheet as it leaves, with the columns that ulg hides, and the cells of one field written over.
fn came_back(desk: &Desk, id: &str, field: &str, written: &str) -> String {
    let who = Who { user: "ann".to_string(), now: chrono::Local::now };
    let store = Store::open(&desk.city(), who).unwrap();
    let (city, reveal, layout) = (store.city(), Reveal::default(), Layout::of(Kind::Member));
    let columns = layout.columns(reveal);
    let record = city.find(Kind::Member, id).unwrap();
    let cells = Cells::of(city, reveal).row(&columns, &layout.lines(record, &columns)[0]);
    let words = columns.iter().zip(&cells).map(|(column, cell)| match cell {
        _ if column.name == field => written.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::Date(day) => day.to_string(),
        Cell::Text(text) => text.to_string(),
        _ => String::new(),
    });
    let heads: Vec<String> = columns.iter().map(|column| column.label()).collect();
    let words: Vec<String> = words.collect();
    format!("{ID};{BASE};{}\n{id};{};{}\n", heads.join(";"), base(&columns, &cells), words.join(";"))
}

#[test]
fn what_both_sides_changed_waits_for_a_word() {
    let desk = Desk::town(&[]);
    desk.run(["set", "parks", "district=Oliwa"]).good();
    let sheet = came_back(&desk, "parks", "district", "Stogi");
    desk.write("back.csv", &sheet);
    desk.run(["set", "parks", "district=Orunia"]).good();
    let before = bytes(&desk);
    let words = desk.run(["import", "back.csv", "--yes"]).bad(75);
    let said = "ulg: back.csv:2: Parks Office district stays Orunia, not Stogi; --on-same update takes the sheet's";
    assert_eq!(words, said);
    let look = desk.run(["import", "back.csv", "--dry-run", "--json"]);
    assert_eq!(look.code, 75);
    assert!(look.stdout.contains("\"conflict\": 1"), "{look:?}");
    assert_eq!(bytes(&desk), before);
    desk.run(["import", "back.csv", "--yes", "--on-same", "update"]).good();
    assert_eq!(desk.run(["show", "members/parks", "--json"]).json()["district"], "Stogi");
}

#[test]
fn who_came_is_one_change_of_the_meeting() {
    let meeting = "[\n    Meeting(id: \"m\", title: \"Group\", date: \"2026-11-20\", present: [\"choir\"], absent: [\"parks\"]),\n]\n";
    let desk = Desk::town(&[("meetings.ron", meeting)]);
    desk.write("came.csv", "Organisation;Signed\nParks Office;x\nHarbour Choir;x\nNight Bakery sp. z o.o.;x\n");
    let words = desk.run(["import", "came.csv", "--kind", "attendance", "--yes"]).bad(2);
    assert_eq!(words, "ulg: attendance belongs to a meeting; name it with --meeting ID");
    let import = ["import", "came.csv", "--kind", "attendance", "--meeting", "m", "--yes"];
    assert_eq!(desk.run(import).code, 0);
    let shown = desk.run(["show", "meetings/m", "--json"]).json();
    assert_eq!(shown["present"], json!(["choir", "parks", "bakery"]));
    assert!(shown.get("absent").is_none(), "{shown}");
    assert_eq!(desk.run(import).stdout, "everything is here already; nothing imported\n");
    assert!(desk.run(["log"]).good().contains("Import came.csv: 2 came to Group"));
    desk.run(["undo"]).good();
    assert_eq!(desk.file("meetings.ron"), meeting);
}

#[test]
fn a_calendar_of_another_city_brings_its_own_meetings() {
    let desk = Desk::gdansk();
    let event = |city: &str| {
        format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:meeting-ulg-1@{city}.ulg\r\nSUMMARY:Elsewhere\r\n\
             DTSTART;VALUE=DATE:20171201\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        )
    };
    desk.write("theirs.ics", &event("milan"));
    let told = desk.run(["import", "theirs.ics", "--dry-run"]).good();
    assert!(told.contains("new 1 ") && told.contains("left out: of another city"), "{told}");
    desk.write("ours.ics", &event("gdansk"));
    let told = desk.run(["import", "ours.ics", "--dry-run"]).good();
    assert!(told.contains("new 0 ") && !told.contains("of another city"), "{told}");
}

#[test]
fn refused_rows_go_to_no_file_that_is_there() {
    let desk = Desk::gdansk();
    desk.write("list.csv", "Organisation;Influence (1-5)\nNew House;bardzo\n");
    desk.write("bad.csv", "mine\n");
    let told = desk.run(["import", "list.csv", "--yes", "--skip-refused", "--refused", "bad.csv"]).bad(73);
    assert!(told.contains("bad.csv exists; name another file for --refused"), "{told}");
    assert_eq!(desk.file("bad.csv"), "mine\n");
}
