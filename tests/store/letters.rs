//! A journal in which one letter was turned: whatever line it is on, the line is told, and nothing of it is written.
//! Journals of programs that know of no sums go on, and what of theirs is seen to be wrong is refused.

use ulg::problem::Exit;
use ulg::store::Store;

use crate::damage::unsummed;
use crate::desk::{Desk, save, set, why};

const TASKS: &str = "[\n    Task(id: \"a\", title: \"Old words\"), // one\n    Task(id: \"b\", title: \"B\", notes: \"Said ‘ó’\"),\n]\n";

/// A title changed, a note changed, a task removed; lines with or without sums.
fn lived_in(is_summed: bool) -> (Desk, Vec<String>) {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let mut store = desk.open();
    save(&mut store, set("task/a", "title", Some("\"Old words\""), Some("\"New words\"")));
    save(&mut store, set("task/b", "notes", Some("\"Said ‘ó’\""), Some("\"Asked\"")));
    let lines = desk.read(".ulg/journal");
    let lines: Vec<String> =
        if is_summed { lines.lines().map(str::to_string).collect() } else { lines.lines().map(unsummed).collect() };
    write(&desk, &lines);
    (desk, lines)
}

fn write(desk: &Desk, lines: &[String]) {
    desk.write(".ulg/journal", &(lines.join("\n") + "\n"));
}

/// Texts that differ from a line in one letter.
fn turned(line: &str) -> impl Iterator<Item = Vec<u8>> {
    (0..line.len()).step_by(3).map(move |at| {
        let mut bytes = line.as_bytes().to_vec();
        bytes[at] ^= [1, 2, 4, 32, 8][at % 5];
        bytes
    })
}

fn put(desk: &Desk, lines: &[String], at: usize, line: &[u8]) {
    let all = lines
        .iter()
        .enumerate()
        .flat_map(|(number, own)| if number == at { [line, b"\n"].concat() } else { [own.as_bytes(), b"\n"].concat() });
    std::fs::write(desk.path(".ulg/journal"), all.collect::<Vec<u8>>()).unwrap();
}

fn told(store: &Store) -> Vec<u32> {
    let problems = store.problems();
    problems.iter().filter(|problem| problem.place.file == ".ulg/journal").map(|problem| problem.place.line).collect()
}

#[test]
fn any_letter_turned_is_told_with_its_line() {
    let (desk, lines) = lived_in(true);
    assert_eq!(told(&desk.open()), [0; 0]);
    let store = desk.open();
    for (at, line) in lines.iter().enumerate() {
        for line in turned(line) {
            put(&desk, &lines, at, &line);
            let shown = String::from_utf8_lossy(&line);
            let number = u32::try_from(at).unwrap() + 1;
            // A turned line may seem to be two, or close nothing for the one before.
            assert!(told(&store).contains(&number), "{shown}: {:?}", told(&store));
        }
    }
}

#[test]
fn undo_by_number_refuses_it_and_writes_nothing() {
    let (desk, lines) = lived_in(true);
    // By name too: the file has been changed by hand since.
    for text in [desk.read("tasks.ron"), desk.read("tasks.ron").replace("// one", "// 1")] {
        desk.write("tasks.ron", &text);
        for line in turned(&lines[0]) {
            put(&desk, &lines, 0, &line);
            let shown = String::from_utf8_lossy(&line);
            let (_, exit, words) = why(desk.open().undo_one(1, false));
            assert!([Exit::Data, Exit::Missing].contains(&exit), "{shown}: {words}");
            assert!(words.contains(".ulg/journal") && words.contains("by hand"), "{shown}: {words}");
            assert_eq!(desk.read("tasks.ron"), text, "{shown}");
        }
    }
    let line = lines[0].replacen("Old", "Odd", 1);
    put(&desk, &lines, 0, line.as_bytes());
    let (code, exit, words) = why(desk.open().undo_one(1, false));
    assert_eq!((code, exit), ("damaged", Exit::Data));
    let what = "change 1 cannot be taken back: its line cannot be read, or was changed";
    assert!(words.starts_with(&format!(".ulg/journal:1:1: {what}")), "{words}");
}

#[test]
fn what_follows_it_is_still_taken_back_and_done_again() {
    let (desk, lines) = lived_in(true);
    let text = desk.read("tasks.ron");
    put(&desk, &lines, 0, lines[0].replacen("Old", "Odd", 1).as_bytes());
    assert_eq!(desk.open().undo(false).unwrap().passed, []);
    assert_eq!(desk.read("tasks.ron"), text.replace("Asked", "Said ‘ó’"));
    let (_, exit, words) = why(desk.open().undo(false));
    assert_eq!(exit, Exit::Missing);
    assert!(words.contains(".ulg/journal line 1 cannot be read"), "{words}");
    assert!(words.contains("change that back by hand"), "{words}");
    desk.open().redo().unwrap();
    assert_eq!(desk.read("tasks.ron"), text);
}

#[test]
fn without_sums_nothing_is_called_our_mistake_and_the_file_gets_no_words_it_never_had() {
    let (desk, lines) = lived_in(false);
    let text = desk.read("tasks.ron");
    assert_eq!(told(&desk.open()), [0; 0]);
    let back = text.replace("Asked", "Said ‘ó’");
    for line in turned(&lines[2]) {
        put(&desk, &lines, 2, &line);
        desk.write("tasks.ron", &text);
        let shown = String::from_utf8_lossy(&line);
        let undone = desk.open().undo_one(2, true);
        let now = desk.read("tasks.ron");
        match undone {
            Ok(_) => assert!(now == back, "{shown}: {now}"),
            Err(problem) => {
                assert_ne!(problem.exit, Exit::Bug, "{shown}: {problem}");
                assert_eq!(now, text, "{shown}");
            }
        }
    }
}

#[test]
fn without_sums_what_cannot_be_put_back_names_the_line() {
    let (desk, mut lines) = lived_in(false);
    // Changed by hand since, so that it is taken back by name; the old text is no text any more.
    desk.write("tasks.ron", &desk.read("tasks.ron").replace("// one", "// 1"));
    let text = desk.read("tasks.ron");
    lines[0] = lines[0].replacen("old:\"\\\"Old words\\\"\"", "old:\"(\\\"Old words\\\"\"", 1);
    assert!(lines[0].contains("(\\\"Old"));
    write(&desk, &lines);
    let (code, exit, words) = why(desk.open().undo_one(1, false));
    assert_eq!((code, exit), ("damaged", Exit::Data), "{words}");
    assert!(words.starts_with(".ulg/journal:1:1: cannot undo"), "{words}");
    assert!(words.contains("change that back by hand"), "{words}");
    assert_eq!(desk.read("tasks.ron"), text);
}

#[test]
fn old_and_new_lines_stand_side_by_side() {
    let (desk, _) = lived_in(false);
    let mut store = desk.open();
    save(&mut store, set("task/a", "title", Some("\"New words\""), Some("\"A // b\"")));
    let lines: Vec<String> = desk.read(".ulg/journal").lines().map(str::to_string).collect();
    assert!(lines[..4].iter().all(|line| line.ends_with(')')), "{lines:?}");
    assert!(lines[4..].iter().all(|line| line.contains(") //")), "{lines:?}");
    assert_eq!(told(&desk.open()), [0; 0]);
    for _ in 0..3 {
        store.undo(false).unwrap();
    }
    assert_eq!(desk.read("tasks.ron"), TASKS);
    assert_eq!(told(&desk.open()), [0; 0]);
}
