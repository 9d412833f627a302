//! What the shell offers while somebody types, and the pages of the manual.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::harness::Desk;

/// What bash offers for a line whose last word is being typed, run in the city's folder.
fn offered(desk: &Desk, line: &[&str]) -> Vec<String> {
    let script = desk.run(["completions", "bash"]).good();
    let program = Path::new(env!("CARGO_BIN_EXE_ulg"));
    let words = "COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); \
                 _ulg_ids ulg \"${COMP_WORDS[COMP_CWORD]}\" \"${COMP_WORDS[COMP_CWORD-1]}\"; \
                 printf '%s\\n' \"${COMPREPLY[@]}\"";
    let mut bash = Command::new("bash");
    bash.args(["--norc", "-c", &format!("{script}\n{words}"), "bash"]).args(line);
    let path = std::env::var("PATH").unwrap_or_default();
    bash.env("PATH", format!("{}:{path}", program.parent().unwrap().display())).current_dir(desk.city());
    let output = bash.output().unwrap();
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let words = String::from_utf8(output.stdout).unwrap();
    words.lines().filter(|word| !word.is_empty()).map(ToString::to_string).collect()
}

#[test]
fn the_shell_offers_commands_kinds_and_ids() {
    let desk = Desk::gdansk();
    for (line, right) in [
        (&["ulg", "stat"][..], &["status"][..]),
        (&["ulg", "list", "me"], &["members", "meetings"]),
        (&["ulg", "add", "me"], &["member", "meeting"]),
        (&["ulg", "done", "map-l"], &["map-legend"]),
        (&["ulg", "show", "memb"], &["member/"]),
        (&["ulg", "remove", "task/map-l"], &["task/map-legend"]),
        (&["ulg", "-C", ".", "done", "map-l"], &["map-legend"]),
        // Without a city no ids; the shell then looks for files.
        (&["ulg", "-C", "nowhere", "done", "map-l"], &[]),
        (&["ulg", "person", "er"], &["erase"]),
        (&["ulg", "list", "tasks", "--csv", "--id"], &["--ids"]),
    ] {
        assert_eq!(offered(&desk, line), right, "{line:?}");
    }
    assert!(offered(&desk, &["ulg", "set", "city-library", "inf"]).is_empty());
}

#[test]
fn other_shells_ask_for_ids_too() {
    let desk = Desk::gdansk();
    for (shell, words) in [
        ("zsh", ["'*::id -- Tasks, by id:_ulg_ids'", "record has, or city:_ulg_ids'", "(city role member person"]),
        ("fish", ["(__ulg_ids task)", "using_subcommand list\" -l ids", "city/ role/ member/ person/"]),
    ] {
        let script = desk.run(["completions", shell]).good();
        for word in words {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
}

#[test]
fn a_list_of_ids_is_one_a_line() {
    let desk = Desk::gdansk();
    let ids = desk.run(["list", "meetings", "--ids"]).good();
    assert!(
        ids.lines().count() > 3 && ids.lines().all(|id| id.chars().all(|char| char.is_alphanumeric() || char == '-'))
    );
    assert!(ids.contains("ulg-1\n"));
    assert_eq!(desk.run(["list", "meetings", "--ids", "--json"]).code, 2);
}

#[test]
fn the_manual_has_a_page_for_each_command() {
    let desk = Desk::gdansk();
    let page = desk.run(["man", "--today", "2026-11-30"]).good();
    assert!(page.contains(".TH ulg 1 2026-11-30 "), "{page}");
    for section in ["EXAMPLES", "\"EXIT STATUS\"", "ENVIRONMENT", "FILES"] {
        assert!(page.contains(&format!(".SH {section}\n")), "{section}");
    }
    let dir = desk.city().join("man");
    fs::create_dir(&dir).unwrap();
    desk.run(["man", "--dir", "man"]).good();
    let list = fs::read_to_string(dir.join("ulg-list.1")).unwrap();
    assert!(list.contains("ulg list tasks \\-\\-filter late\n"), "{list}");
    let help = desk.run(["--help"]).good();
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names: Vec<&str> = commands.filter_map(|line| line.strip_prefix("  ")?.split(' ').next()).collect();
    let names = names.into_iter().filter(|name| !["", "help"].contains(name));
    let missing: Vec<&str> = names.clone().filter(|name| !dir.join(format!("ulg-{name}.1")).is_file()).collect();
    assert!(missing.is_empty() && names.count() > 20, "{missing:?}");
    let refused = desk.run(["man", "--dir", "nowhere"]);
    assert_eq!((refused.code, refused.stdout.as_str()), (73, ""));
    assert!(refused.stderr.contains("nowhere") && refused.stderr.contains("name a folder"), "{}", refused.stderr);
}
