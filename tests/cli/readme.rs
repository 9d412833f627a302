//! What the README promises, held against the program: its table of keys and its command lines.

use std::collections::BTreeSet;

use super::harness::{Answer, Desk};

/// Keys as they are shown, from words between back-quotes: `g d` is one key after another, `s S` is two of them.
fn keys(words: &str) -> Vec<String> {
    let mut words = words.split(' ');
    let mut keys = Vec::new();
    while let Some(word) = words.next() {
        let second = if word == "g" { words.next().unwrap_or_default() } else { "" };
        keys.push(format!("{word}{second}"));
    }
    keys
}

const README: &str = include_str!("../../README.md");

/// The keys in the table of the README.
fn told() -> BTreeSet<String> {
    let (_, table) = README.split_once("| Keys | |").unwrap();
    let rows = table.lines().skip(1).take_while(|line| line.starts_with('|'));
    rows.flat_map(|row| row.split('`').skip(1).step_by(2)).flat_map(keys).collect()
}

/// The keys of every command, as `ulg keys` prints them.
fn printed() -> Vec<Vec<String>> {
    let all = Desk::gdansk().run(["keys"]).good();
    let rows = all.lines().filter_map(|line| line.strip_prefix("  ")).filter(|row| !row.starts_with(' '));
    let keys = rows.map(|row| row.split("  ").next().unwrap());
    keys.map(|keys| keys.split(", ").map(String::from).collect()).collect()
}

#[test]
fn every_key_of_the_readme_does_something() {
    let printed: BTreeSet<String> = printed().into_iter().flatten().collect();
    let unknown: Vec<String> = told().into_iter().filter(|key| !printed.contains(key)).collect();
    assert!(unknown.is_empty(), "the README tells of keys that do nothing: {unknown:?}");
}

#[test]
fn every_command_with_a_key_is_in_the_readme() {
    let told = told();
    let silent: Vec<Vec<String>> =
        printed().into_iter().filter(|keys| !keys.iter().any(|key| told.contains(key))).collect();
    assert!(silent.is_empty(), "the README does not tell of these keys: {silent:?}");
}

/// The words of a command line behind `ulg`, as a shell would part them, the comment left out.
fn words(line: &str) -> Vec<String> {
    let line = line.split(" #").next().unwrap().trim();
    let parts = line.split('\'').enumerate();
    let words = parts.flat_map(|(place, part)| match place % 2 {
        0 => part.split_whitespace().map(String::from).collect(),
        _ => vec![part.to_string()],
    });
    words.skip(1).collect()
}

#[test]
fn every_command_line_of_the_readme_does_what_it_says() {
    let (_, rest) = README.split_once("## Without the screen\n\n```\n").unwrap();
    let (lines, _) = rest.split_once("```").unwrap();
    let desk = Desk::gdansk();
    for line in lines.lines() {
        let words = words(line);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let answer = Answer::of(desk.command(&words).output().unwrap());
        // A number of somebody's own log.
        let expected = if line.starts_with("ulg undo 124") { 66 } else { 0 };
        assert_eq!(answer.code, expected, "{line}: {answer:?}");
    }
}

#[test]
fn every_file_that_the_readme_exports_is_made() {
    let lines = README.lines().filter(|line| line.starts_with("ulg export "));
    let desk = Desk::gdansk();
    let mut made = 0;
    for line in lines {
        let words = words(line);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let answer = Answer::of(desk.command(&words).output().unwrap());
        assert_eq!((answer.code, answer.stdout.as_str()), (0, ""), "{line}: {answer:?}");
        let file = words.iter().skip(2).find(|word| word.contains('.')).unwrap();
        assert!(desk.city().join(file).is_file(), "{line}");
        made += 1;
    }
    assert!(made >= 10, "{made}");
}
