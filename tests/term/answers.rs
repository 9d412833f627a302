//! What a terminal answers to questions of other programs is no key, however it arrives; and keys are keys, however
//! slowly they do.

use std::time::{Duration, Instant};

use ulg::app::core::event::Event;
use ulg::app::core::key::{Code, Key};
use ulg::term::{Reader, Typed};

use super::desk::{Desk, quit, shown};
use super::harness::Pty;

/// Answers of real terminals: version, colours, clipboard, title, capabilities, graphics, modes, attributes.
const ANSWERS: &[&str] = &[
    "\x1bP>|xterm.js(5.4.0)\x1b\\", "\x1bP>|Konsole 23.08.5\x1b\\", "\x1bP>|tmux 3.3a\x1b\\",
    "\x1b]11;rgb:1e1e/2e2e/dddd\x1b\\", "\x1b]10;rgb:cdcd/d6d6/f4f4\x07", "\x1b]4;7;rgb:ffff/ffff/ffff\x07",
    "\x1b]52;c;eERheHg=\x1b\\", "\x1b]lDxq title\x1b\\", "\x1bP1$r0;1mxD\x1b\\", "\x1bP1+r544e=787465726d\x1b\\",
    "\x1bP!|00000000\x1b\\", "\x1b_Gi=31;OKxD\x1b\\", "\x1b^xDxD\x1b\\", "\x1bXxDxD\x1b\\", "\x1b[>0;276;0c",
    "\x1b[?62;22;52c", "\x1b[?2026;2$y", "\x1b[?1u", "\x1b[=1c", "\x1b[24;80R", "\x1b[8;24;80t",
    "\u{9d}11;rgb:1e1e/2e2e/dddd\u{9c}", "\u{90}>|xterm.js\u{9c}", "\u{9b}>0;276;0c",
];

/// A frame whose keys are all handled: `?` opens and closes something, so what came before it is over.
fn settled(pty: &mut Pty) -> String {
    let mark = pty.mark();
    pty.keys("?").wait("What works here");
    pty.keys("Esc").until("the list again", |seen| {
        let is_whole = seen.log().len() > mark && seen.log().ends_with(b"\x1b[?2026l");
        is_whole && !seen.text().contains("What works here") && seen.text().contains("? help")
    });
    pty.screen()
}

#[test]
fn answers_run_nothing_on_any_tab() {
    let desk = Desk::town();
    let before = desk.file("tasks.ron");
    let mut pty = desk.start();
    for tab in ["1", "2", "3", "4", "5"] {
        pty.keys(tab);
        let screen = settled(&mut pty);
        for answer in ANSWERS {
            pty.bytes(answer.as_bytes());
        }
        assert_eq!(settled(&mut pty), screen, "tab {tab}");
    }
    assert_eq!(desk.file("tasks.ron"), before);
    assert_eq!(desk.file("members.ron").matches("influence: 3").count(), 1);
    assert_eq!(quit(pty), 0);
}

#[test]
fn an_answer_to_the_editor_runs_nothing_here() {
    let desk = Desk::town();
    let before = desk.file("tasks.ron");
    // It asks and does not wait; tmux or xterm would answer a moment later.
    let mut command = desk.command(&[]);
    command.env("EDITOR", desk.editor("printf '\\033[>q'"));
    let mut pty = shown(command, 120, 40);
    pty.keys("3").wait("Book the venue");
    let mark = pty.mark();
    pty.keys("E").until("back from the editor", |seen| {
        let since = &seen.log()[mark..];
        let entered = since.windows(8).any(|part| part == b"\x1b[?1049h");
        entered && since.ends_with(b"\x1b[?2026l")
    });
    // The editor has read the first half of one answer.
    pty.bytes(b"2e2e/xD/dddd\x1b\\");
    pty.bytes(b"\x1bP>|tmux 3.3a\x1b\\");
    let screen = settled(&mut pty);
    assert!(screen.contains("Book the venue"), "{screen}");
    assert_eq!(desk.file("tasks.ron"), before);
    assert_eq!(quit(pty), 0);
}

#[test]
fn an_answer_types_nothing_into_a_line() {
    let desk = Desk::town();
    let mut pty = desk.start();
    pty.keys("3 a").wait("Enter take it");
    for answer in ANSWERS {
        pty.bytes(answer.as_bytes());
    }
    pty.type_text("Ring").keys("Enter").wait("Added");
    assert!(desk.file("tasks.ron").contains("title: \"Ring\""));
    assert_eq!(quit(pty), 0);
}

/// What comes of pieces that arrive so many milliseconds apart, and of the silence behind them.
fn read<'p>(pieces: impl IntoIterator<Item = &'p [u8]>, apart: u64) -> Vec<Typed> {
    let (mut reader, mut now, mut typed) = (Reader::default(), Instant::now(), Vec::new());
    let wait = |reader: &mut Reader, now: &mut Instant, millis: u64| {
        *now += Duration::from_millis(millis);
        let mut typed = Vec::new();
        while let Some(until) = reader.until().filter(|until| *until <= *now) {
            typed.extend(reader.pause(until));
        }
        typed
    };
    for piece in pieces {
        typed.extend(reader.read(piece, now));
        typed.extend(wait(&mut reader, &mut now, apart));
    }
    typed.extend(wait(&mut reader, &mut now, 3000));
    typed
}

#[test]
fn an_answer_in_two_pieces_is_no_key() {
    for answer in ANSWERS.iter().map(|answer| answer.as_bytes()) {
        for apart in [0, 20, 300] {
            let (first, second) = answer.split_at(answer.len() / 2);
            let name = String::from_utf8_lossy(answer);
            assert_eq!(read([first, second], apart), [], "{name:?}, {apart} ms");
        }
    }
}

#[test]
fn arrows_that_come_byte_by_byte_are_arrows() {
    for (bytes, code) in [
        ("\x1b[D", Code::Left),
        ("\x1b[C", Code::Right),
        ("\x1b[A", Code::Up),
        ("\x1b[B", Code::Down),
        ("\x1bOD", Code::Left),
        ("\x1bOC", Code::Right),
        ("\x1b[5~", Code::PageUp),
    ] {
        for apart in [1, 10, 40] {
            let key = Typed::Event(Event::Key(Key::plain(code)));
            assert_eq!(read(bytes.as_bytes().chunks(1), apart), [key], "{bytes:?}, {apart} ms");
        }
    }
}

#[test]
fn esc_and_a_key_at_once_are_both_taken_in_a_list_and_neither_in_a_line() {
    let desk = Desk::town();
    let mut pty = desk.start();
    pty.keys("3 Enter").wait("task: Book the venue");
    pty.bytes(b"\x1bx").wait("Done: Book the venue");
    pty.keys("a").wait("Enter take it");
    pty.bytes(b"hello\x1bx").wait("press Esc and wait a moment");
    pty.type_text("x").wait("hellox");
    pty.keys("Esc").wait("Dropped: hellox");
    assert_eq!(quit(pty), 0);
}

#[test]
fn a_short_paste_without_brackets_runs_nothing_and_a_line_may_come_at_once() {
    let desk = Desk::town();
    let before = desk.file("tasks.ron");
    let mut pty = desk.start();
    pty.keys("3").wait("Book the venue");
    for text in ["anna@example.org\n", "Draft: Dom Kultury, Dluga 12\n", "xD\nxD"] {
        pty.keys("j").type_text(text).wait("Pasted text is taken only");
        pty.keys("Down").wait_gone("Pasted text is taken only");
    }
    assert_eq!(desk.file("tasks.ron"), before);
    pty.keys("a").wait("Enter take it");
    pty.type_text("Ring the tilers of Stogi\n").wait("Added");
    assert!(desk.file("tasks.ron").contains("Ring the tilers of Stogi"));
    assert_eq!(quit(pty), 0);
}

#[test]
fn capitals_arrive_where_another_program_has_changed_the_keys() {
    let desk = Desk::town();
    let mut pty = desk.start();
    let asked = |seen: &super::harness::Seen| seen.log().windows(7).any(|part| part == b"\x1b[>4;0m");
    assert!(asked(&pty.seen()));
    pty.keys("3 a").wait("Enter take it");
    pty.bytes(b"\x1b[27;2;65~la \x1b[72;2uas").wait("Ala Has");
    pty.keys("Esc").wait("Dropped: Ala Has");
    assert_eq!(quit(pty), 0);
}
