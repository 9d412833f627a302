//! What the docs promise is so: every law of the house that `lib.rs` names is held by a test that is there, every file a
//! contributor is sent to is there, and the table of the care list tells of every code.

use std::fs;
use std::path::{Path, PathBuf};

use ulg::insight::care;

/// The text between back-quotes.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The paragraphs of the docs a file opens with.
fn paragraphs(source: &str) -> Vec<String> {
    let docs = source.lines().map_while(|line| line.strip_prefix("//!"));
    let docs: Vec<&str> = docs.map(str::trim).collect();
    docs.split(|line| line.is_empty()).map(|lines| lines.join(" ")).collect()
}

/// The file of a test as `cargo test` names it: of `store::crash::every_step_may_fail` the file `tests/store/crash.rs`.
fn file(modules: &[&str]) -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let path = modules.iter().fold(tests, |path, module| path.join(module));
    let alone = path.with_extension("rs");
    if alone.exists() { alone } else { path.join("main.rs") }
}

/// Whether there is a test of that name.
fn is_held(test: &str) -> bool {
    let parts: Vec<&str> = test.split("::").collect();
    let Some((name, modules)) = parts.split_last() else {
        return false;
    };
    let source = fs::read_to_string(file(modules)).unwrap_or_default();
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    let place = lines.iter().position(|line| line.starts_with(&format!("fn {name}(")));
    place
        .is_some_and(|at| lines[..at].iter().rev().take_while(|line| line.starts_with("#[")).any(|it| *it == "#[test]"))
}

#[test]
fn every_invariant_is_held_by_a_test() {
    let docs = paragraphs(include_str!("../../src/lib.rs"));
    let laws: Vec<&String> = docs.iter().filter(|paragraph| paragraph.starts_with("Invariant: ")).collect();
    assert!(!laws.is_empty(), "lib.rs names no law");
    let docs = paragraphs(include_str!("../../src/store/near.rs"));
    let steps: Vec<&String> = docs.iter().filter(|paragraph| paragraph.contains("Held by ")).collect();
    assert!(steps.len() > 5, "the argument for the short road is gone");
    let laws = laws.into_iter().chain(steps);
    let mut wrong = Vec::new();
    for law in laws {
        let (_, held) = law.split_once("Held by ").unwrap_or_default();
        if quoted(held).next().is_none() {
            wrong.push(format!("held by no test: {law}"));
        }
        wrong.extend(quoted(held).filter(|test| !is_held(test)).map(|test| format!("no test {test}: {law}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a file or folder of that name is there; `*` stands for any one name.
fn is_there(path: &str) -> bool {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    match path.split_once("/*/") {
        None => root.join(path).exists(),
        Some((folder, rest)) => {
            let folders = fs::read_dir(root.join(folder)).unwrap();
            folders.flatten().any(|folder| folder.path().join(rest).exists())
        }
    }
}

#[test]
fn every_file_that_contributors_are_sent_to_is_there() {
    let pages =
        [include_str!("../../README.md"), include_str!("../../CONTRIBUTING.md"), include_str!("../../SECURITY.md")];
    let is_path = |name: &&str| ["src/", "tests/", "findings/"].iter().any(|folder| name.starts_with(folder));
    let named: Vec<&str> = pages.into_iter().flat_map(quoted).filter(is_path).collect();
    assert!(named.len() > 10, "{named:?}");
    let gone: Vec<&&str> = named.iter().filter(|path| !is_there(path)).collect();
    assert!(gone.is_empty(), "{gone:?}");
}

#[test]
fn the_table_of_the_care_list_has_every_code() {
    let docs = paragraphs(include_str!("../../src/insight/care/mod.rs"));
    let table = docs.iter().find(|paragraph| paragraph.starts_with("| Code |")).unwrap();
    let told: Vec<&str> = quoted(table).collect();
    assert_eq!(told, care::codes().collect::<Vec<_>>());
}
