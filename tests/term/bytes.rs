//! What the real program writes to the terminal, to the byte: little, nothing when nothing changes, no colour where
//! none is wanted, ASCII where it is asked for.

use super::desk::{Desk, FIRST, quit, shown};
use super::harness::Pty;

/// A row moved at 120x40 may cost so much.
const MOST: usize = 400;

#[test]
fn idle_writes_nothing_and_does_not_wake() {
    let desk = Desk::gdansk();
    let mut pty = desk.start();
    press(&mut pty, "j");
    pty.is_idle();
}

#[test]
fn a_screen_that_follows_is_idle_again_once_its_marks_are_gone() {
    let desk = Desk::town();
    let mut pty = shown(desk.command(&["--read-only"]), 120, 40);
    pty.keys("3").wait("Book the venue");
    let tasks = desk.file("tasks.ron");
    desk.write("tasks.ron", &tasks.replace("venue\",", "boat\","));
    pty.wait("»Book the boat").wait_gone("»");
    pty.is_idle();
}

/// Presses a key that changes the screen, and gives the bytes of the frame.
fn press(pty: &mut Pty, key: &str) -> Vec<u8> {
    let mark = pty.mark();
    pty.keys(key).frame_since(mark)
}

#[test]
fn a_row_moved_is_few_bytes_in_every_list() {
    let desk = Desk::gdansk();
    let mut pty = desk.start();
    // The meetings open at the next one, near the end.
    for (view, shows, keys) in [
        ("1", "things need care", ["j", "j", "k"]),
        ("2", "Social Development", ["j", "j", "k"]),
        ("3", FIRST, ["j", "j", "k"]),
        ("4", "Status", ["j", "j", "k"]),
        ("5", "ULG 1", ["k", "k", "j"]),
    ] {
        if view != "1" {
            press(&mut pty, view);
        }
        pty.wait(shows);
        for key in keys {
            let bytes = press(&mut pty, key).len();
            assert!(bytes <= MOST, "{bytes} bytes for {key} in view {view}");
        }
    }
}

#[test]
fn a_list_that_scrolls_at_its_edge_is_few_bytes() {
    let desk = Desk::of(200);
    for (columns, rows, most) in [(80, 24, 600), (120, 40, 900)] {
        let mut pty = shown(desk.command(&["--read-only"]), columns, rows);
        press(&mut pty, "3");
        // Down over the last row and back up over the first.
        for key in ["j", "k"] {
            for _ in 0..rows + 5 {
                let bytes = press(&mut pty, key).len();
                assert!(bytes <= most, "{bytes} bytes for {key} at {columns}x{rows}");
            }
        }
    }
}

#[test]
fn keys_that_change_nothing_write_nothing() {
    let desk = Desk::gdansk();
    let mut pty = desk.start();
    for key in ["3", "j", "k"] {
        press(&mut pty, key);
    }
    let mark = pty.mark();
    // Up at the top, the tab that is shown, a key nobody knows.
    for bytes in ["k", "3", "\x1b[2~", "\x1b[5~"] {
        pty.bytes(bytes.as_bytes()).rest();
    }
    assert_eq!(String::from_utf8_lossy(&pty.bytes_since(mark)), "");
}

/// Walks through the views and a layer, and gives every byte of it.
fn walk(mut pty: Pty) -> Vec<u8> {
    for view in ["2", "3", "4", "5", "1"] {
        press(&mut pty, view);
    }
    pty.keys("3 j j k").keys("?").wait("What works here");
    pty.keys("Esc").wait_gone("What works here");
    let bytes = pty.bytes_since(0);
    assert_eq!(quit(pty), 0);
    bytes
}

/// The numbers of every style that was asked for.
fn styles(bytes: &[u8]) -> Vec<u16> {
    let text = String::from_utf8_lossy(bytes);
    let sequences = text.split("\x1b[").skip(1);
    let styles = sequences.filter_map(|rest| {
        let end = rest.find(|char: char| !matches!(char, '0'..='9' | ';' | ':'))?;
        rest[end..].starts_with('m').then(|| rest[..end].to_string())
    });
    styles.flat_map(|list| list.split([';', ':']).map(|one| one.parse().unwrap_or(0)).collect::<Vec<u16>>()).collect()
}

#[test]
fn without_colour_the_row_is_still_reversed() {
    let desk = Desk::gdansk();
    let mut command = desk.command(&[]);
    command.env("NO_COLOR", "1");
    let styles = styles(&walk(shown(command, 120, 40)));
    assert!(styles.contains(&7), "nothing is reversed");
    let colours: Vec<&u16> =
        styles.iter().filter(|style| matches!(style, 30..=38 | 40..=48 | 90..=97 | 100..=107)).collect();
    assert_eq!(colours, [&0; 0]);
}

#[test]
fn with_colour_there_is_some() {
    let desk = Desk::gdansk();
    let styles = styles(&walk(desk.start()));
    assert!(styles.iter().any(|style| matches!(style, 30..=38 | 90..=97)));
    assert!(styles.contains(&7));
}

#[test]
fn ascii_is_ascii() {
    let desk = Desk::town();
    let bytes = walk(shown(desk.command(&["--ascii"]), 120, 40));
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let strange: String = text.chars().filter(|char| !char.is_ascii()).collect();
    assert_eq!(strange, "");
}
