//! A journal that somebody has damaged: it is told where, numbers go on, and undo does nothing but what is known.

use ulg::store::Store;

use crate::desk::{Desk, save, set, why};

const TASKS: &str = "[\n    Task(id: \"a\", title: \"A\"),\n    Task(id: \"b\", title: \"B\"),\n]\n";

/// A city with three changes: of a, of b, of a again.
fn lived_in() -> (Desk, Vec<String>) {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let mut store = desk.open();
    retitle(&mut store, "a", "A", "A1");
    retitle(&mut store, "b", "B", "B1");
    retitle(&mut store, "a", "A1", "A2");
    let lines = desk.read(".ulg/journal");
    (desk, lines.lines().map(str::to_string).collect())
}

fn retitle(store: &mut Store, id: &str, old: &str, new: &str) {
    let quoted = |text: &str| format!("\"{text}\"");
    save(store, set(&format!("task/{id}"), "title", Some(&quoted(old)), Some(&quoted(new))));
}

/// A line as programs wrote it that know of no sums.
pub fn unsummed(line: &str) -> String {
    let (line, sum) = line.rsplit_once(" //").unwrap();
    assert_eq!(sum.len(), 8, "{sum}");
    line.to_string()
}

fn write(desk: &Desk, lines: &[String]) {
    desk.write(".ulg/journal", &(lines.join("\n") + "\n"));
}

fn found(desk: &Desk) -> Vec<String> {
    let problems = desk.open().problems();
    let journal = problems.iter().filter(|problem| problem.place.file == ".ulg/journal");
    journal.map(ToString::to_string).collect()
}

#[test]
fn a_line_that_cannot_be_read_is_a_finding() {
    let (desk, lines) = lived_in();
    assert_eq!(found(&desk), [""; 0]);
    let damages: [&dyn Fn(&str) -> String; 5] = [
        &|_| "rubbish".to_string(),
        &|line| line[..line.len() / 2].to_string(),
        &|line| line.replace("Entry(", "Antry("),
        &|line| line.replace("tasks.ron", "tasks.rom"),
        &|line| line.replacen("seq:2", "seq:18446744073709551615", 1),
    ];
    for damage in damages {
        let mut lines = lines.clone();
        lines[2] = damage(&lines[2]);
        write(&desk, &lines);
        let told = found(&desk);
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].starts_with(".ulg/journal:3:1: this line of the journal cannot be read"), "{told:?}");
    }
    // Bytes that are no text.
    let mut bytes = desk.read(".ulg/journal").into_bytes();
    let at = bytes.len() - 20;
    bytes[at] = 0xff;
    std::fs::write(desk.path(".ulg/journal"), &bytes).unwrap();
    assert_eq!(found(&desk).len(), 2);
}

#[test]
fn undo_behind_it_names_the_cause() {
    let (desk, mut lines) = lived_in();
    // The last change of a is not known any more.
    lines[4] = "rubbish".to_string();
    write(&desk, &lines);
    let text = desk.read("tasks.ron");
    let undone = desk.open().undo(false).unwrap();
    assert_eq!(undone.seq, 2);
    let told: Vec<_> = undone.passed.iter().map(ToString::to_string).collect();
    let cause = "line 5 cannot be read, so nothing is known of what was done there";
    assert_eq!(told, [format!(".ulg/journal: {cause}")]);
    assert_eq!(desk.read("tasks.ron"), text.replace("B1", "B"));
    let (code, exit, words) = why(desk.open().undo(false));
    assert_eq!((code, exit as u8), ("changed", 75));
    assert!(words.contains(cause), "{words}");
    let (code, _, words) = why(desk.open_as("ben").undo(false));
    assert_eq!(code, "nothing");
    assert!(words.contains(cause), "{words}");
}

#[test]
fn numbers_never_begin_again() {
    let (desk, lines) = lived_in();
    let more = |tail: &[&str]| {
        let tail = tail.iter().map(|line| (*line).to_string());
        lines.iter().cloned().chain(tail).collect::<Vec<_>>()
    };
    let swapped = [&lines[..2], &lines[4..], &lines[2..4]].concat();
    let cases = [
        (more(&["Done(18446744073709551615)"]), 1),
        (more(&["Done(0)"]), 1),
        (more(&["rubbish"]), 1),
        (more(&["Entry(seq:4,rubbish", "Done(4)"]), 1),
        (more(&["", "\t"]), 0),
        (swapped, 1),
        (more(&[&lines[0], &lines[1]]), 1),
        (more(&[&lines[0]]), 1),
        (lines[..5].to_vec(), 0),
    ];
    for (lines, faults) in cases {
        let shown = lines.last().cloned().unwrap_or_default();
        desk.write("tasks.ron", &TASKS.replace("\"A\"", "\"A2\""));
        write(&desk, &lines);
        let told = found(&desk);
        assert_eq!(told.len(), faults, "{shown}: {told:?}");
        let text = desk.read("tasks.ron");
        retitle(&mut desk.open(), "b", "B", "B9");
        let log = desk.open().log(None).unwrap();
        assert!(log[0].seq > 3, "{shown}: {}", log[0].seq);
        assert_eq!(desk.read("tasks.ron"), text.replace("\"B\"", "\"B9\""), "{shown}");
        desk.open().undo(false).unwrap();
        assert_eq!(desk.read("tasks.ron"), text, "{shown}");
    }
}

#[test]
fn a_number_changed_by_hand_uses_up_no_numbers() {
    // The last that can be read, and one far off; in any line.
    for number in ["9007199254740991", "4503599627370496"] {
        for place in [0, 2, 4] {
            let (desk, mut lines) = lived_in();
            let seq = format!("seq:{}", place / 2 + 1);
            lines[place] = unsummed(&lines[place].replacen(&seq, &format!("seq:{number}"), 1));
            write(&desk, &lines);
            let told = found(&desk);
            assert!(told[0].contains("far beyond those before it"), "{number}: {told:?}");
            let text = desk.read("tasks.ron");
            for (old, new) in [("B1", "B2"), ("B2", "B3")] {
                retitle(&mut desk.open(), "b", old, new);
            }
            let log = desk.open().log(None).unwrap();
            let numbers: Vec<_> = log.iter().take(2).map(|entry| entry.seq).collect();
            assert!(numbers == [5, 4], "{number} in {place}: {numbers:?}");
            desk.open().undo(false).unwrap();
            desk.open().undo(false).unwrap();
            assert_eq!(desk.read("tasks.ron"), text);
        }
    }
}

#[test]
fn an_open_entry_that_fits_nothing_is_dropped_and_bars_no_save() {
    let (desk, lines) = lived_in();
    let text = desk.read("tasks.ron");
    // Its file stands as before it, but what it would write is not what it says.
    desk.write("tasks.ron", &text.replace("A2", "A1"));
    let open = unsummed(&lines[4].replace("\"2\"", "\"3\""));
    assert_ne!(open, unsummed(&lines[4]));
    write(&desk, &[&lines[..4], &[open]].concat());
    let mut store = desk.open();
    let notes = store.take_notes();
    assert_eq!(notes.len(), 1, "{notes:?}");
    assert_eq!(notes[0].code, "dropped");
    assert_eq!(desk.read("tasks.ron"), text.replace("A2", "A1"));
    retitle(&mut store, "a", "A1", "A7");
    assert_eq!(desk.open().take_notes(), []);
}
