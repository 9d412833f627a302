//! The floors of the house: a file uses only floors below its own, and holds one idea (at most 400 lines).

mod circles;
mod docs;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms, by floor. Rooms on one floor do not use each other, but files of one room may.
const FLOORS: &[&[&str]] = &[
    &["date", "problem", "fold", "clean", "width", "short", "lang", "packed", "sort"],
    &["text", "sheets"],
    &["model"],
    &["insight", "import", "store"],
    &["report"],
    &["app"],
    &["view"],
    &["cli", "term"],
];

/// The ways across: the command line without a command starts the terminal; rooms on the ground know each other.
const ACROSS: &[(&str, &str)] = &[
    ("cli", "term"),
    ("width", "clean"),
    ("clean", "width"),
    ("short", "width"),
    ("short", "fold"),
    ("lang", "packed"),
    ("date", "lang"),
    ("date", "fold"),
];

fn sources(dir: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => sources(&path, out),
            false if path.extension().is_some_and(|ending| ending == "rs") => out.push(path),
            false => {}
        }
    }
}

fn all(folder: &str) -> Vec<PathBuf> {
    let mut out = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut out);
    out.sort();
    out
}

/// The room a source file belongs to: `src/model/city.rs` to `model`.
fn room(path: &Path) -> String {
    let rest = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
    let first = rest.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_string()
}

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// The rooms that `crate::…` names in a text, comments left out.
fn used(text: &str) -> Vec<String> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let mut rooms = Vec::new();
    for line in code {
        for rest in line.split("crate::").skip(1) {
            let name: String = rest.chars().take_while(|char| char.is_alphanumeric() || *char == '_').collect();
            rooms.push(name);
        }
    }
    rooms
}

#[test]
fn nobody_reaches_upward() {
    let mut wrong = Vec::new();
    for path in all("src") {
        let own = room(&path);
        let Some(own_floor) = floor(&own) else {
            continue;
        };
        for other in used(&fs::read_to_string(&path).unwrap()) {
            let Some(other_floor) = floor(&other) else {
                continue;
            };
            let across = ACROSS.contains(&(own.as_str(), other.as_str()));
            if other != own && other_floor >= own_floor && !across {
                wrong.push(format!("{}: uses {other}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_view_knows_no_city_and_only_view_and_term_know_ratatui() {
    let mut wrong = Vec::new();
    for path in all("src") {
        let text = fs::read_to_string(&path).unwrap();
        let own = room(&path);
        let names_city = used(&text).iter().any(|room| matches!(room.as_str(), "model" | "store" | "text"));
        if own == "view" && names_city {
            wrong.push(format!("{}: names the city", path.display()));
        }
        let glue = path.ends_with("src/cli/screen.rs");
        if !glue && !matches!(own.as_str(), "view" | "term") && text.contains("ratatui::") {
            wrong.push(format!("{}: names ratatui", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_is_long() {
    let files = all("src").into_iter().chain(all("tests"));
    let long = files.filter_map(|path| {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        (lines > 400).then(|| format!("{}: {lines} lines", path.display()))
    });
    let long: Vec<String> = long.collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn every_file_says_what_it_is() {
    let silent = all("src").into_iter().filter(|path| !fs::read_to_string(path).unwrap().starts_with("//!"));
    let silent: Vec<PathBuf> = silent.collect();
    assert!(silent.is_empty(), "{silent:?}");
}

/// A tab is a folder: what belongs to none must not know one by name, but for the types of what they hold.
#[test]
fn the_core_of_the_screen_names_no_tab() {
    let tabs: Vec<String> = all("src/app")
        .iter()
        .filter(|path| path.ends_with("tab.rs"))
        .map(|path| path.parent().unwrap().file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    assert!(tabs.len() > 4, "{tabs:?}");
    let mut wrong = Vec::new();
    for path in all("src/app/core") {
        let text = fs::read_to_string(&path).unwrap();
        for tab in &tabs {
            if text.contains(&format!("app::{tab}::")) || text.contains(&format!("app::{tab};")) {
                wrong.push(format!("{}: names {tab}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a tab holds is the tab's own: the core asks by a function of its row, and calls none that a tab adds to the app.
#[test]
fn the_core_of_the_screen_reads_nothing_of_what_a_tab_holds() {
    let name = |rest: &str| rest.chars().take_while(|char| char.is_alphanumeric() || *char == '_').collect::<String>();
    let rooms = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/app/rooms.rs")).unwrap();
    let fields = rooms.lines().filter_map(|line| line.strip_prefix("    pub ")).map(name);
    let mut told: Vec<String> = fields.flat_map(|field| [format!("rooms.{field}"), format!("work.{field}")]).collect();
    let core = all("src/app/core");
    for path in all("src/app").into_iter().filter(|path| !core.contains(path)) {
        let text = fs::read_to_string(path).unwrap();
        let own = text.split("\nimpl ").filter(|block| block.starts_with("App {") || block.starts_with("State {"));
        let lines = own.flat_map(|block| block.split("\n}").next().unwrap().lines());
        let methods = lines.filter_map(|line| line.trim_start().strip_prefix("pub")?.split_once("fn "));
        told.extend(methods.flat_map(|(_, rest)| ["state.", "app."].map(|of| format!("{of}{}(", name(rest)))));
    }
    assert!(told.len() > 30, "{told:?}");
    let mut wrong = Vec::new();
    for path in core {
        let text: String = fs::read_to_string(&path).unwrap().split_whitespace().collect();
        let found =
            told.iter().filter(|name| text.match_indices(*name).any(|(at, _)| is_whole(&text[at + name.len()..])));
        wrong.extend(found.map(|name| format!("{}: {name}", path.display())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a name ends where this follows.
fn is_whole(rest: &str) -> bool {
    !rest.starts_with(|char: char| char.is_alphanumeric() || char == '_')
}

/// A name that many types bear finds none of them.
#[test]
fn no_name_of_a_type_stands_more_than_three_times() {
    let mut seen: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for path in all("src") {
        let text = fs::read_to_string(&path).unwrap();
        for line in text.lines() {
            let word = ["struct ", "enum ", "trait "].iter().find_map(|word| {
                let rest = line.strip_prefix("pub ").unwrap_or(line);
                rest.strip_prefix(word)
            });
            let name = |rest: &str| rest.chars().take_while(|char| char.is_alphanumeric()).collect::<String>();
            if let Some(rest) = word {
                seen.entry(name(rest)).or_default().push(path.clone());
            }
        }
    }
    seen.retain(|_, paths| paths.len() > 3);
    assert!(seen.is_empty(), "{seen:#?}");
}
