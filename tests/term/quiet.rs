//! What does not change writes no byte; who does nothing does not wake.

use std::fs;

use super::harness::Pty;
use super::toy;

#[test]
fn idle_is_no_byte_and_no_wake_up() {
    let mut pty = toy::start(120, 40);
    let mark = pty.mark();
    pty.keys("j").frame_since(mark);
    pty.is_idle();
}

#[test]
fn keys_that_change_nothing_write_nothing() {
    let mut pty = toy::start(120, 40);
    let mark = pty.mark();
    // No effect; a frame like the last one; the cursor already at the top; a key nobody knows.
    for key in ["n", "d", "k", "Insert"] {
        pty.bytes(if key == "Insert" { b"\x1b[2~" } else { key.as_bytes() }).rest();
    }
    assert_eq!(pty.bytes_since(mark), b"");
    pty.keys("j").frame_since(mark);
}

#[test]
fn moving_by_a_row_is_few_bytes() {
    let mut pty = toy::start(120, 40);
    let mark = pty.mark();
    let bytes = pty.keys("j").frame_since(mark);
    println!("moving a bar of 120 columns: {} bytes", bytes.len());
    assert!(bytes.len() <= 400, "{} bytes", bytes.len());
}

#[test]
fn what_is_queued_is_drawn_once() {
    let mut pty = toy::start(120, 40);
    let mark = pty.mark();
    pty.type_text(&"\x1b[B".repeat(30)).wait("row 30");
    let down = pty.frame_since(mark);
    let frames = down.windows(8).filter(|part| part == b"\x1b[?2026h").count();
    assert!((1..=2).contains(&frames), "{frames} frames");
}

#[test]
fn a_redraw_clears_and_asks_the_terminal_nothing() {
    let mut pty = toy::start(80, 24);
    let mark = pty.mark();
    let bytes = pty.keys("D").frame_since(mark);
    assert!(bytes.starts_with(b"\x1b[?2026h\x1b[2J"));
    assert!(!bytes.windows(4).any(|part| part == b"\x1b[6n"));
    pty.wait("row 1");
}

#[test]
fn a_wake_up_comes_once_and_files_are_told_once() {
    let mut pty = toy::start(80, 24);
    pty.keys("w").wait("woken");
    pty.keys("f").wait("files");
    assert!(pty.screen().contains("files 1"), "{}", pty.screen());
}

#[test]
fn a_new_day_is_seen_at_the_next_wake_up() {
    let folder = tempfile::tempdir().unwrap();
    let day = folder.path().join("day");
    fs::write(&day, "2026-11-23").unwrap();
    let mut command = toy::command();
    command.env("TOY_TODAY", &day);
    let mut pty = Pty::start(command, 80, 24);
    pty.wait("row 1");
    fs::write(&day, "2026-11-24").unwrap();
    pty.keys("n").wait("day 2026-11-24");
}

#[test]
fn the_cursor_shows_only_in_a_field() {
    let mut pty = toy::start(80, 24);
    assert!(pty.seen().screen().hide_cursor());
    pty.keys("i").wait("typing.");
    pty.until("the cursor", |seen| !seen.screen().hide_cursor());
    assert_eq!(pty.seen().screen().cursor_position(), (1, 7));
    // Left and resized at once: the cursor of before must not stay.
    pty.keys("Esc").resize(70, 20).wait("toy 70x20 list.");
    pty.until("no cursor", |seen| seen.screen().hide_cursor());
}
