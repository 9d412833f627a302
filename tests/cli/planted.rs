//! Hundreds of private values, planted in every private field: none is in an answer or in a file that leaves unless it
//! is asked for.

use std::fs;
use std::path::Path;

use ulg::model::Kind;
use ulg::report::export;

use crate::harness::{Answer, Desk, text};

/// Gdańsk with such records instead of its own, and the planted words.
fn planted() -> (Desk, Vec<String>) {
    let (desk, (files, words)) = (Desk::gdansk(), crate::planted_files::planted());
    files.iter().for_each(|(name, text)| desk.write(&format!("{name}.ron"), text));
    (desk, words)
}

fn told(desk: &Desk, args: &[&str]) -> String {
    let answer = Answer::of(desk.command(args).output().unwrap());
    assert!(matches!(answer.code, 0 | 1), "{args:?} {answer:?}");
    answer.stdout
}

/// The text of a file, without what a cell may be chosen from.
fn chosen(path: &Path) -> String {
    let all = text(path);
    let parts = all.split("<formula1>").map(|part| part.split_once("</formula1>").map_or(part, |(_, after)| after));
    parts.collect()
}

/// Whatever each output makes, in each of its formats.
fn exported(desk: &Desk, more: &[&str]) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for what in export::names() {
        for ending in export::endings(export::wanted(what).unwrap()) {
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join(format!("x.{}", ending.name()));
            let args = [&["export", what, file.to_str().unwrap()][..], more].concat();
            let answer = Answer::of(desk.command(&args).output().unwrap());
            let files = fs::read_dir(folder.path()).unwrap().map(|entry| chosen(&entry.unwrap().path()));
            let made: String = files.chain([answer.stdout]).collect();
            all.push((args.join(" "), made));
        }
    }
    all
}

#[test]
fn what_is_planted_in_private_fields_leaves_by_no_way_that_was_not_asked_for() {
    let (desk, words) = planted();
    assert!(words.len() > 200, "{}", words.len());
    told(&desk, &["set", "member/m0", "stance=Neutral", "notes=zqnewx"]);
    told(&desk, &["set", "link/l1", "note=zqnewx"]);
    told(&desk, &["add", "link", "m2 ; m5 ; conflict ; 3"]);
    let mut all = exported(&desk, &[]);
    assert!(all.iter().filter(|(_, text)| text.contains("Body 3")).count() > 10, "the exports hold something");
    let kinds = Kind::all().map(Kind::name);
    let lists =
        kinds.flat_map(|kind| [format!("list {kind}"), format!("list {kind} --json"), format!("list {kind} --csv")]);
    let fixed = [
        "status", "status --json", "check", "log", "log --json", "map", "map --md", "map --json", "map --helix",
        "map --helix --json", "map --links m0", "map --links m3 --json", "map --since today", "plan", "plan --json",
        "plan --stopping", "plan --coherence", "plan --timeline", "plan --money", "match", "match --json", "exchange",
        "exchange --export", "exchange --unanswered", "brief", "brief --since today", "minutes g3",
        "minutes g3 --names", "questions", "brief --for mayor", "brief --plain", "brief --html", "report",
        "report --for mayor", "report --for network", "report --picture map", "report --picture network",
        "show member/m0", "show link/l1 --json", "show task/t1", "show action/a1 --json", "show meeting/g1",
        "show need/n1 --json",
    ];
    for line in lists.chain(fixed.map(String::from)) {
        let args: Vec<&str> = line.split(' ').collect();
        all.push((line.clone(), told(&desk, &args)));
    }
    let mut leaks = Vec::new();
    for (line, text) in &all {
        // Asking for people is asking for their names.
        let is_of_people = line.starts_with("list person");
        let planted = words.iter().map(String::as_str).filter(|word| !(is_of_people && word.contains("name")));
        let found = planted.chain(["zqnewx", "Resistant", "Leading", "Conflict"]).filter(|word| text.contains(word));
        leaks.extend(found.take(3).map(|word| {
            let near = text.lines().find(|line| line.contains(word)).unwrap_or_default();
            format!("{line}: {word}: {}", near.chars().take(200).collect::<String>())
        }));
    }
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
}

#[test]
fn what_is_planted_leaves_where_it_is_asked_for() {
    let (desk, words) = planted();
    let all: String = exported(&desk, &["--private"])
        .into_iter()
        .chain(exported(&desk, &["--people", "--private"]))
        .map(|(_, text)| text)
        .collect();
    let missing: Vec<&String> =
        words.iter().filter(|word| !all.contains(word.as_str()) && !word.contains("quarrel")).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
