//! The real program used by a person: start, edit by keys, paste, the editor, two screens on one folder.

use super::desk::{Desk, FIRST, quit, shown};
use super::harness::{self, Pty};

#[test]
fn starts_on_a_city_and_quits_without_a_trace() {
    let desk = Desk::gdansk();
    let modes = harness::plain_modes();
    let pty = desk.start();
    pty.wait("Gdańsk").wait("things need care");
    let clone = pty.modes();
    assert_ne!(clone, modes);
    assert!(!desk.city.join(".ulg").exists(), "looking writes nothing");
    assert_eq!(quit(pty), 0);
}

#[test]
fn a_key_changes_one_line_of_the_file_and_undo_gives_the_same_bytes() {
    let desk = Desk::town();
    let before = desk.file("tasks.ron");
    let mut pty = desk.start();
    pty.keys("3").wait("Book the venue");
    pty.keys("x").wait("Done: Book the venue (u to undo)");
    let after = desk.file("tasks.ron");
    let changed = |(old, new): &(&str, &str)| old != new;
    let hunks = before.lines().zip(after.lines()).filter(changed).count();
    assert_eq!((before.lines().count(), hunks), (after.lines().count(), 1));
    assert!(after.contains("status: Done, done: \"2026-11-23\"),   // by phone"), "{after}");
    pty.keys("u").wait("Undone: \"Done: Book the venue\"");
    assert_eq!(desk.file("tasks.ron"), before);
    assert_eq!(quit(pty), 0);
}

#[test]
fn who_only_looks_changes_nothing() {
    let desk = Desk::town();
    let before = desk.file("tasks.ron");
    let mut pty = shown(desk.command(&["--read-only", "--present"]), 120, 40);
    pty.keys("3").wait("Book the venue").wait("presenting");
    pty.keys("x").wait("this screen only looks");
    assert_eq!(desk.file("tasks.ron"), before);
    assert_eq!(quit(pty), 0);
    assert!(!desk.city.join(".ulg").exists());
}

#[test]
fn undo_works_after_a_restart() {
    let desk = Desk::town();
    let before = desk.file("tasks.ron");
    let mut pty = desk.start();
    pty.keys("3").wait("Book the venue");
    pty.keys("x").wait("u to undo");
    assert_eq!(quit(pty), 0);
    let mut pty = desk.start();
    pty.keys("u").wait("Undone: \"Done: Book the venue\"");
    assert_eq!(desk.file("tasks.ron"), before);
}

#[test]
fn a_task_is_added_by_typing_its_line() {
    let desk = Desk::gdansk();
    let mut pty = desk.start();
    pty.keys("3").wait(FIRST);
    pty.keys("a").wait("Add a task");
    pty.type_text("Ring the Schäferei").wait("Ring the Schäferei");
    pty.keys("Enter").wait("Added task: Ring the Schäferei");
    assert!(desk.file("tasks.ron").contains("title: \"Ring the Schäferei\""));
}

#[test]
fn every_size_is_drawn_whole() {
    let desk = Desk::gdansk();
    let mut pty = desk.start();
    pty.keys("3").wait(FIRST);
    for (columns, rows) in [(80, 24), (40, 12), (200, 60)] {
        pty.resize(columns, rows).wait("Sound out");
        pty.until("the last row", |seen| {
            let last = seen.screen().rows(0, columns).last();
            last.is_some_and(|row| row.contains("done"))
        });
    }
    pty.resize(30, 8).wait("Too small: 30x8");
    pty.resize(120, 40).wait(FIRST);
    assert_eq!(quit(pty), 0);
}

#[test]
fn a_paste_into_a_list_changes_nothing() {
    let desk = Desk::town();
    let before = desk.file("tasks.ron");
    let mut pty = desk.start();
    pty.keys("3").wait("Book the venue");
    // Each letter would be a command: done, archive, undo, quit. Once as a terminal marks it, once as an old one does.
    let letters = "xDuxq\n".repeat(20);
    pty.paste(&letters).wait("Pasted text is taken only while you type");
    pty.keys("j").wait_gone("Pasted text");
    pty.type_text(&letters).wait("Pasted text is taken only while you type");
    assert_eq!(desk.file("tasks.ron"), before);
    assert!(!desk.city.join(".ulg").exists());
    assert_eq!(quit(pty), 0);
}

#[test]
fn a_paste_into_a_line_is_text_to_the_end() {
    let desk = Desk::town();
    let mut pty = desk.start();
    pty.keys("3").wait("Book the venue");
    pty.keys("a").wait("Add a task");
    assert!(pty.seen().screen().bracketed_paste());
    pty.paste("Ask the baker").wait("Ask the baker");
    pty.keys("Enter").wait("Added task: Ask the baker");
}

fn with_editor(desk: &Desk, script: &str) -> Pty {
    let mut command = desk.command(&[]);
    command.env("EDITOR", desk.editor(script));
    let mut pty = shown(command, 120, 40);
    pty.keys("3").wait("Book the venue");
    pty
}

#[test]
fn the_editor_opens_at_the_record_and_its_edit_appears() {
    let desk = Desk::town();
    let script = "echo \"$@\" >\"$file.words\"\nsed 's/Order the soup/Order the bread/' \"$file\" >\"$file.new\"\nmv \
                  \"$file.new\" \"$file\"";
    let mut pty = with_editor(&desk, script);
    pty.keys("j E").wait("Order the bread");
    assert!(desk.file("tasks.ron").contains("// by phone"));
    let words = desk.file("tasks.ron.words");
    assert!(words.contains("tasks.ron"), "{words}");
    pty.keys("x").wait("Done: Order the bread");
}

#[test]
fn a_broken_edit_comes_back_with_its_message_and_nothing_is_lost() {
    let desk = Desk::town();
    let mut pty = with_editor(&desk, "sed '/venue/s/Todo/Tod/' \"$file\" >\"$file.new\"; cat \"$file.new\" >\"$file\"");
    pty.keys("E").wait("tasks.ron:");
    let broken = desk.file("tasks.ron");
    assert!(broken.contains("Book the venue") && broken.contains("// by phone"), "{broken}");
    pty.keys("x").wait("is to be mended first");
    assert_eq!(desk.file("tasks.ron"), broken, "a file with errors is read-only");
    desk.write("tasks.ron", &broken.replace("Tod)", "Todo)"));
    pty.wait_gone("tasks.ron:").wait("Book the venue");
    pty.keys("x").wait("Done: ");
}

#[test]
fn an_edit_in_one_screen_appears_in_the_other() {
    let desk = Desk::town();
    let (mut one, mut other) = (desk.start(), desk.start());
    one.keys("3").wait("Book the venue");
    other.keys("3").wait("Book the venue");
    one.keys("x").wait("Done: Book the venue");
    other.wait("done 23 Nov");
    // The cursor has stayed on its record, which is now the last.
    other.keys("k x").wait("Done: Order the soup");
    one.until("both tasks done", |seen| seen.text().matches("done 23 Nov").count() == 2);
    let tasks = desk.file("tasks.ron");
    assert_eq!(tasks.matches("status: Done").count(), 2, "{tasks}");
    assert_eq!((quit(one), quit(other)), (0, 0));
}
