//! What the texts look like, for Gdańsk on its own day.

use ulg::model::Kind;

use super::harness::{Desk, fits, looks};

looks! {
    status: "status";
    list_tasks: "list" "tasks";
    list_members_of_citizens: "list" "members" "--filter" "helix:citizens";
    show_action: "show" "actions/yard-labs";
    show_meeting: "show" "ulg-7";
    keys: "keys";
    format_member: "format" "member";
    help: "--help";
    help_add: "add" "--help";
    help_set: "help" "set";
}

#[test]
fn everything_fits_eighty_columns() {
    let desk = Desk::gdansk();
    for kind in Kind::all().map(Kind::name) {
        let text = desk.seen(&["list", kind], 80).good();
        assert!(text.lines().count() > 1, "{kind} is empty");
        fits(&text);
    }
    fits(&desk.seen(&["list", "people", "--contacts"], 80).good());
    fits(&desk.seen(&["format"], 80).good());
    fits(&desk.seen(&["show", "city"], 80).good());
    for command in [
        "status", "list", "show", "map", "add", "set", "done", "remove", "undo", "redo", "log", "check", "init",
        "keys", "format", "import",
    ] {
        fits(&desk.run([command, "--help"]).good());
    }
}

#[test]
fn help_promises_only_what_there_is() {
    let desk = Desk::gdansk();
    let help = desk.run(["--help"]).good();
    let commands = help.split("Commands:\n").nth(1).unwrap().lines().map_while(|line| line.split_whitespace().next());
    let commands: Vec<&str> = commands.collect();
    assert!(commands.len() > 20, "{commands:?}");
    for command in commands.into_iter().filter(|command| *command != "help") {
        assert!(desk.run([command, "--help"]).good().contains(&format!("ulg {command}")), "{command}");
    }
    assert_eq!(desk.run(["help"]).good(), help);
    assert!(desk.run(["--version"]).good().starts_with("ulg "));
}

#[test]
fn names_cannot_steer_the_terminal() {
    let desk = Desk::gdansk();
    let evil = "\\u{1b}]0;x\\u{7}\\u{9b}31m\\u{202e}Labour";
    desk.replace("members.ron", "name: \"Gdańsk Labour Office\"", &format!("name: \"{evil}\""));
    desk.replace("tasks.ron", "title: \"Book the venue\"", &format!("title: \"{evil}\""));
    for args in [["list", "members"], ["list", "tasks"], ["show", "labour-office"]] {
        fits(&desk.seen(&args, 80).good());
    }
    let hidden = |text: &str| text.contains(['\u{1b}', '\u{7}', '\u{9b}', '\u{202e}']);
    fits(&desk.seen(&["status"], 80).good());
    fits(&desk.seen(&["done", "book-venue"], 80).good());
    fits(&desk.seen(&["log"], 80).good());
    fits(&desk.seen(&["check"], 80).stdout);
    let lists = ["--json", "--csv"].map(|shape| desk.run(["list", "tasks", shape]).good());
    assert!(!hidden(&lists[1]), "{}", lists[1]);
    assert!(!lists[0].contains('\u{1b}'));
    assert!(!hidden(&desk.run(["set", "labour-office", "naem=x"]).stderr));
}
