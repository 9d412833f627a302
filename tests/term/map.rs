//! What the matrix costs on a real terminal: a cursor step, a nudge with its save, nothing at all.

use super::desk::{Desk, quit};
use super::harness::Pty;

/// Bytes that a step of the cursor may cost at 120x40, and a nudge with the frame after its save.
const STEP: usize = 400;
const NUDGE: usize = 600;

/// The matrix of Gdańsk, the cursor on somebody near its middle who can be nudged every way.
fn matrix(desk: &Desk) -> Pty {
    let mut pty = desk.start();
    press(&mut pty, "2", "manage closely");
    pty.keys("/").type_text("Education Office").wait("1 of ");
    pty.keys("Enter").wait_gone("/ Education");
    let mark = pty.mark();
    pty.keys("Esc").wait("of 47 placed");
    pty.frame_since(mark);
    pty
}

/// Presses a key, waits for what the screen shows after it, and gives the bytes of all that was written.
fn press(pty: &mut Pty, key: &str, shows: &str) -> Vec<u8> {
    let mark = pty.mark();
    pty.keys(key).wait(shows);
    pty.frame_since(mark)
}

#[test]
fn a_step_is_few_bytes() {
    let desk = Desk::gdansk();
    let mut pty = desk.start();
    press(&mut pty, "2", "manage closely");
    for key in ["j", "j", "h", "j", "k", "l"] {
        let mark = pty.mark();
        let bytes = pty.keys(key).frame_since(mark).len();
        assert!(bytes <= STEP, "{bytes} bytes for {key}\n{}", pty.screen());
    }
    assert_eq!(quit(pty), 0);
}

#[test]
fn a_nudge_is_few_bytes() {
    let desk = Desk::gdansk();
    let mut pty = matrix(&desk);
    for (key, shows) in [("K", "Influence +1"), ("J", "Influence -1"), ("H", "Interest -1"), ("L", "Interest +1")] {
        let bytes = press(&mut pty, key, shows).len();
        assert!(bytes <= NUDGE, "{bytes} bytes for {key}\n{}", pty.screen());
    }
    assert_eq!(quit(pty), 0);
}

#[test]
fn idle_on_the_matrix_writes_nothing_and_does_not_wake() {
    let desk = Desk::gdansk();
    let mut pty = desk.start();
    press(&mut pty, "2", "manage closely");
    pty.is_idle();
}
