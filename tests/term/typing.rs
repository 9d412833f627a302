//! What is typed, pasted and clicked arrives whole, and a paste never runs keys.

use super::toy;

/// 20,000 characters that are not all alike.
fn long_text() -> (String, String) {
    let text: String = "jqxGańska ".chars().cycle().take(20_000).collect();
    let sum: u64 = text.chars().map(|char| u64::from(u32::from(char))).sum();
    (text, format!("field 20000 sum {sum}."))
}

#[test]
fn a_long_paste_is_whole() {
    let (text, expected) = long_text();
    let mut pty = toy::start(80, 24);
    pty.keys("i").wait("typing.");
    pty.until("brackets", |seen| seen.screen().bracketed_paste());
    pty.paste(&text).wait(&expected);
    pty.keys("Esc").wait_gone("typing.");
    pty.until("no brackets", |seen| !seen.screen().bracketed_paste());
    pty.keys("q");
    assert_eq!(pty.wait_exit(), 0);
}

#[test]
fn a_long_paste_without_brackets_is_whole() {
    let (text, expected) = long_text();
    let mut pty = toy::start(80, 24);
    pty.keys("i").wait("typing.");
    pty.type_text(&text).wait(&expected);
}

#[test]
fn a_paste_into_a_list_runs_nothing() {
    let (text, _) = long_text();
    let mut pty = toy::start(80, 24);
    pty.paste(&text).wait("pasted 20000");
    pty.keys("Q");
    assert_eq!(pty.wait_exit(), 3);
}

#[test]
fn pasted_lines_do_not_press_enter() {
    let mut pty = toy::start(80, 24);
    pty.keys("i").wait("typing.");
    pty.until("brackets", |seen| seen.screen().bracketed_paste());
    pty.paste("a\nb\x1b[31m").wait("field 7 sum");
}

#[test]
fn a_flood_of_keys_is_handled() {
    let mut pty = toy::start(80, 24);
    pty.type_text(&"\x1b[B".repeat(100_000)).wait("row 199");
    pty.bytes(b"\xff\xfe\x1b[999z\x1b[<9;9;9M\x1b[Xk\xc3k").keys("k k k");
    pty.keys("q");
    assert_eq!(pty.wait_exit(), 0);
}

#[test]
fn the_mouse_is_off_until_asked_for() {
    let mut pty = toy::start(80, 24);
    let reports = |seen: &super::harness::Seen| seen.screen().mouse_protocol_mode() != vt100::MouseProtocolMode::None;
    assert!(!reports(&pty.seen()));
    pty.keys("m").until("mouse reports", reports);
    pty.bytes(b"\x1b[<0;5;3M").wait("click 4 2");
    pty.bytes(b"\x1b[<64;5;3M").wait("scroll -3");
    pty.keys("M").until("no reports", |seen| !reports(seen));
}

#[test]
fn copies_through_the_terminal() {
    let mut pty = toy::start(80, 24);
    let sequence = b"\x1b]52;c;YUBiLmV1";
    pty.keys("c").until("the copy", |seen| seen.log().windows(sequence.len()).any(|part| part == sequence));
    pty.keys("C").wait("Not copied");
}

#[test]
fn every_size_is_survived() {
    let mut pty = toy::start(80, 24);
    for columns in (1..=20).chain([500]) {
        for rows in (1..=10).chain([200]) {
            pty.resize(columns, rows);
        }
    }
    pty.resize(80, 24).wait("toy 80x24");
    pty.resize(0, 0).keys("j").resize(60, 20).wait("toy 60x20");
    pty.wait("row 1");
    pty.keys("q");
    assert_eq!(pty.wait_exit(), 0);
}
