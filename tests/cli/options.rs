//! Options behind free text: they are options wherever they stand, and `--` ends them.

use serde_json::Value;

use super::harness::{Answer, Desk};

/// The task that the words add, in a city beside this one, which stays as it was.
#[track_caller]
fn added_beside(words: &[&str]) -> Value {
    let desk = Desk::gdansk();
    let before = desk.file("tasks.ron");
    let id = Answer::of(desk.command(words).output().unwrap()).good();
    assert_eq!(desk.file("tasks.ron"), before, "{words:?}");
    desk.run(["-C", "../turin", "show", id.trim(), "--json"]).json()
}

#[test]
fn an_option_behind_the_line_is_an_option() {
    for words in [
        &["add", "task", "Book the hall", "-C", "../turin"][..],
        &["add", "task", "Book the hall", "-C../turin"],
        &["add", "task", "Book the hall", "--city", "../turin"],
        &["add", "task", "Book the hall", "--city=../turin"],
        &["add", "task", "-C", "../turin", "Book the hall"],
        &["add", "-C", "../turin", "task", "Book the hall"],
        &["add", "task", "Book", "-C", "../turin", "the", "hall"],
        &["add", "task", "Book", "the", "hall", "--city", "../turin"],
    ] {
        let task = added_beside(words);
        assert_eq!(task["title"], "Book the hall", "{words:?}");
        assert_eq!(task["due"], Value::Null, "{words:?}");
    }
    let line = ["add", "task", "Book the hall", "tomorrow"];
    let options = ["--today", "2026-12-31", "-C", "../turin"];
    assert_eq!(added_beside(&[&line[..], &options].concat())["due"], "2027-01-01");
    let member = ["add", "member", "Tilers", ";", "c", "-C", "../turin"];
    assert_eq!(added_beside(&member)["name"], "Tilers");
}

#[test]
fn help_behind_the_line_is_help_and_adds_nothing() {
    let desk = Desk::gdansk();
    let before = desk.file("tasks.ron");
    for help in ["--help", "-h"] {
        let told = desk.run(["add", "task", "Book the hall", help]).good();
        assert!(told.contains("Usage: ulg add"), "{told}");
    }
    for (words, said) in [
        (&["add", "task", "Book the hall", "--json"][..], "no option --json"),
        (&["add", "task", "Book the hall", "--jsn"], "write -- before --jsn"),
        (&["add", "task", "Book the hall", "-x"], "no option -x"),
        (&["add", "task", "Book the hall", "-C"], "needs a value"),
        (&["add", "task", "Book the hall", "--today", "soon"], "--today: soon"),
        (&["add", "task", "-C", "."], "<LINE>... is missing"),
        (&["add", "task", "Book", "--today=2026-01-01", "--today", "fri"], "given twice"),
    ] {
        let told = Answer::of(desk.command(words).output().unwrap()).bad(2);
        assert!(told.contains(said), "{words:?}: {told}");
    }
    assert_eq!(desk.file("tasks.ron"), before);
}

#[test]
fn two_dashes_end_the_options() {
    let desk = Desk::gdansk();
    for (words, title) in [
        (&["add", "task", "--", "-C", "../turin"][..], "-C ../turin"),
        (&["add", "--", "task", "--help", "me"], "--help me"),
        (&["add", "task", "Book", "--", "--today"], "Book --today"),
        (&["add", "task", "--", "-5", "degrees"], "-5 degrees"),
        // What is no option needs no dashes.
        (&["add", "task", "-5 degrees outside"], "-5 degrees outside"),
        (&["add", "task", "Order", "-5", "chairs"], "Order -5 chairs"),
        (&["add", "task", "Ring Ann", "-", "or Bob"], "Ring Ann - or Bob"),
        (&["add", "task", "Say --today is no option"], "Say --today is no option"),
        (&["add", "task", "--today is no option"], "--today is no option"),
    ] {
        let id = Answer::of(desk.command(words).output().unwrap()).good();
        let task = desk.run(["show", id.trim(), "--json"]).json();
        assert_eq!(task["title"], title, "{words:?}");
    }
}

#[test]
fn every_command_takes_options_behind_its_words() {
    let desk = Desk::gdansk();
    let before = desk.file("members.ron");
    desk.run(["add", "member", "Tilers", "-C", "../turin"]).good();
    for words in [
        &["set", "members/tilers", "district=Dora", "-C", "../turin"][..],
        &["show", "members/tilers", "--city", "../turin"],
        &["list", "members", "--filter", "-late", "-C", "../turin"],
        &["remove", "members/tilers", "-C../turin"],
        &["undo", "-C", "../turin"],
    ] {
        Answer::of(desk.command(words).output().unwrap()).good();
    }
    let told = desk.run(["show", "members/tilers", "-C", "../turin"]).good();
    assert!(told.contains("Dora"), "{told}");
    assert_eq!(desk.file("members.ron"), before);
}

#[test]
fn dates_of_filters_and_values_are_read_as_they_are_written() {
    let desk = Desk::gdansk();
    for due in ["Fri 20 Oct 2017", "2017/10/20", "20th oct 2017", "20.10.2017"] {
        let value = format!("due={due}");
        desk.run(["set", "tasks/book-venue", &value]).good();
        let task = desk.run(["show", "tasks/book-venue", "--json"]).json();
        assert_eq!(task["due"], "2017-10-20", "{due}");
    }
    let told = desk.run(["set", "tasks/book-venue", "due=Thu 20 Oct 2017"]).bad(2);
    assert!(told.contains("20 Oct 2017 is a Friday"), "{told}");
    for (filter, found) in [
        ("due:<2017-10", false),
        ("due:<=2017-10", true),
        ("due:>=2017-10", true),
        ("due:>2017", false),
        ("due:10/2017", true),
        ("due:Fri 20 Oct 2017", true),
        ("due:<20 Oct 2017", false),
    ] {
        let list = desk.run(["list", "tasks", "--filter", filter, "--csv"]).good();
        assert_eq!(list.contains("\nbook-venue,"), found, "{filter}: {list}");
    }
    let told = desk.run(["list", "tasks", "--filter", "due:Thu 20 Oct 2017"]).bad(2);
    assert!(told.contains("is a Friday"), "{told}");
}
