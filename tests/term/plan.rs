//! The plan on a real terminal: an action from an unmet need until nothing is missing, five tasks moved at once, a card
//! carried, the timeline scrolled; all of it undone to the byte.

use super::desk::{Desk, quit, shown};
use super::harness::Pty;

/// The plan of Gdańsk at 80x24.
fn plan(desk: &Desk) -> Pty {
    let mut pty = shown(desk.command(&[]), 80, 24);
    pty.keys("3").wait("Owner            Due");
    pty
}

/// Goes on to the view that shows a text.
fn go(pty: &mut Pty, views: usize, shows: &str) {
    for _ in 0..views {
        let mark = pty.mark();
        pty.keys("v").frame_since(mark);
    }
    pty.wait(shows);
}

/// Says what is missing first on the sheet, and waits for what is said of it.
fn fill(pty: &mut Pty, text: &str, said: &str) {
    pty.keys("g g j Enter").wait("Enter take it");
    pty.type_text(text).wait(&format!("> {text}"));
    pty.keys("Enter").wait(said);
}

fn undo(pty: &mut Pty, times: usize) {
    for _ in 0..times {
        let mark = pty.mark();
        pty.keys("u").frame_since(mark);
    }
}

#[test]
fn an_action_from_an_unmet_need_until_nothing_is_missing() {
    let desk = Desk::gdansk();
    let before = ["actions.ron", "tasks.ron"].map(|name| desk.file(name));
    let mut pty = plan(&desk);
    go(&mut pty, 5, "No baseline (1)");
    pty.keys("/").wait("Filter");
    pty.type_text("political priority").wait_gone("No baseline");
    pty.keys("Enter").wait_gone("Enter take it");
    pty.keys("a").wait("Add an action");
    pty.type_text("Priority week ; kind=start ; lead=city library").wait("lead City Library");
    pty.keys("Enter").wait("Added action: Priority week");
    pty.keys("Esc").wait("No baseline (1)");
    pty.keys(":").wait("Go to or do");
    pty.type_text("priority week").wait("Priority week");
    pty.keys("Enter").wait("▸ Priority week");
    pty.keys("Enter").wait("on paper          2/8");
    for (text, said) in [
        ("20 nov", "start Mon 20 Nov 2017: Priority week"),
        ("1 dec", "on paper          3/8"),
        ("Stage ; 1200 ; City ; secured", "on paper          5/8"),
        ("Wards that sign ; 0 ; 5", "on paper          6/8"),
        ("Nobody comes ; mitigation=Ask early", "on paper          7/8"),
        ("One ward signs", "on paper          8/8"),
    ] {
        fill(&mut pty, text, said);
    }
    for line in ["Book the stage fri", "Print leaflets 1 nov !1"] {
        pty.keys("g g a").wait("Add a task");
        pty.type_text(line).wait(&format!("> {line}"));
        pty.keys("Enter").wait("Added task");
    }
    let tasks = desk.file("tasks.ron");
    assert_eq!(tasks.matches("action: \"priority-week\"").count(), 2);
    assert!(tasks.contains("due: \"2017-10-13\"") && tasks.contains("due: \"2017-11-01\""));
    let actions = desk.file("actions.ron");
    for part in [
        "needs: [\"political-priority-conditions\"]",
        "amount: 1200, source: \"City\", certainty: Secured",
        "baseline: 0, target: 5",
        "mitigation: \"Ask early\"",
        "first_step: \"One ward signs\"",
    ] {
        assert!(actions.contains(part), "{part}\n{}", pty.screen());
    }
    // Nine changes, each of them one step back.
    undo(&mut pty, 9);
    pty.poll("all is undone", || ["actions.ron", "tasks.ron"].map(|name| desk.file(name)) == before);
    pty.keys("q").wait_gone("action: Priority week");
    assert_eq!(quit(pty), 0);
}

#[test]
fn five_tasks_are_moved_at_once_and_back() {
    let desk = Desk::gdansk();
    let before = desk.file("tasks.ron");
    let mut pty = plan(&desk);
    pty.keys("V j j j j V").wait("5 marked");
    pty.keys("d").wait("Enter take it");
    pty.type_text("++1w").wait("> ++1w");
    pty.keys("Enter").wait("changed: 5 tasks");
    let after = desk.file("tasks.ron");
    let changed = before.lines().zip(after.lines()).filter(|(old, new)| old != new);
    assert_eq!(changed.count(), 5);
    pty.keys("u").wait("Undone");
    assert_eq!(desk.file("tasks.ron"), before);
    pty.keys("Esc").wait_gone("5 marked");
    assert_eq!(quit(pty), 0);
}

#[test]
fn a_card_is_carried_and_comes_back() {
    let desk = Desk::gdansk();
    let before = desk.file("tasks.ron");
    let mut pty = plan(&desk);
    go(&mut pty, 2, "Todo            Doing           Blocked");
    pty.wait("25  ! 4 late");
    pty.keys("L").wait("status Doing: ").wait("24  ! 3 late");
    assert_ne!(desk.file("tasks.ron"), before);
    pty.keys("H").wait("status Todo: ").wait("25  ! 4 late");
    pty.keys("u").wait("24  ! 3 late");
    pty.keys("u").wait("25  ! 4 late");
    assert_eq!(desk.file("tasks.ron"), before);
    assert_eq!(quit(pty), 0);
}

#[test]
fn the_timeline_scrolls_both_ways_and_zooms() {
    let desk = Desk::gdansk();
    let mut pty = plan(&desk);
    go(&mut pty, 3, "2017 by week");
    let first = pty.screen();
    let time = |screen: &str| screen.lines().skip(2).take(2).collect::<String>();
    for (key, back) in [("l", "h"), ("h", "l"), ("-", "+"), ("+", "-"), ("l", ".")] {
        pty.keys(key);
        pty.until("the time moves", |seen| time(&seen.text()) != time(&first));
        pty.keys(back);
        pty.until("it is back", |seen| time(&seen.text()) == time(&first));
    }
    assert_eq!(quit(pty), 0);
}
