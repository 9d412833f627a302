//! The modes of the terminal: set up, put back, and written to, each in one place, from any thread.
//! It must not know what is drawn or why the program leaves.

use std::env;
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crossterm::cursor::{Hide, Show};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::queue;
use crossterm::style::ResetColor;
use crossterm::terminal::{EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, SetTitle};
use ratatui::layout::Size;
use rustix::event::{PollFd, PollFlags};
use rustix::stdio::{stdin, stdout};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcgetwinsize, tcsetattr};

use crate::clean;

/// Presses, releases and the wheel, without the reports of every movement that crossterm asks for too.
const MOUSE_ON: &[u8] = b"\x1b[?1000h\x1b[?1006h";
const MOUSE_OFF: &[u8] = b"\x1b[?1006l\x1b[?1000l";
/// Keys as they always were: a program that was killed may have left its own ways of sending them, which lose capitals
/// and the number pad. Then back to what the terminal is set to.
const PLAIN_KEYS: &[u8] = b"\x1b[>4;0m\x1b>";
const OWN_KEYS: &[u8] = b"\x1b[>4m";
/// Keeps the old window title on the terminal's own stack, and takes it back.
const KEEP_TITLE: &[u8] = b"\x1b[22;0t";
const GIVE_TITLE: &[u8] = b"\x1b[23;0t";

/// A terminal that does not say its size.
const UNKNOWN: Size = Size::new(80, 24);
/// No real terminal is larger; a wrong size must not ask for gigabytes.
const LARGEST: Size = Size::new(1000, 500);

/// The terminal of this process.
#[derive(Debug)]
pub(super) struct Console {
    /// The modes to put back; there only while the terminal is ours.
    before: Mutex<Option<Termios>>,
    writing: AtomicBool,
    mouse: AtomicBool,
    brackets: AtomicBool,
    title: Option<String>,
}

impl Console {
    pub(super) fn new(mouse: bool, title: Option<String>) -> Self {
        // Colours are the theme's decision alone: with NO_COLOR crossterm would write `ESC[;m`, which
        // takes the reverse bar away too.
        crossterm::style::force_color_output(true);
        Console {
            before: Mutex::new(None),
            writing: AtomicBool::new(false),
            mouse: AtomicBool::new(mouse),
            brackets: AtomicBool::new(false),
            title,
        }
    }

    /// Takes the terminal: raw mode, the alternate screen, no cursor. Once more after a stop from
    /// outside it sets the same modes again.
    pub(super) fn enter(&self) -> io::Result<()> {
        let now = tcgetattr(stdin())?;
        let mut raw = now.clone();
        raw.make_raw();
        tcsetattr(stdin(), OptionalActions::Now, &raw)?;
        self.modes().get_or_insert(now);
        self.write(&self.opening()).inspect_err(|_| {
            self.put_modes_back();
        })
    }

    /// Gives the terminal back as it was, and says with which modes. Does nothing when it is not ours.
    pub(super) fn leave(&self) -> Option<Termios> {
        let before = self.put_modes_back()?;
        // The terminal may be gone; there is nobody left to tell.
        let _ = self.put(&self.closing());
        Some(before)
    }

    /// Puts the modes back without writing a byte, if they were ours.
    pub(super) fn put_modes_back(&self) -> Option<Termios> {
        let before = self.modes().take()?;
        set_modes(&before);
        Some(before)
    }

    /// Writes to the terminal if it is ours.
    pub(super) fn write(&self, bytes: &[u8]) -> io::Result<()> {
        let ours = self.modes().is_some();
        if ours && !bytes.is_empty() { self.put(bytes) } else { Ok(()) }
    }

    /// Whether a write is under way, perhaps to a terminal that nobody reads.
    pub(super) fn is_writing(&self) -> bool {
        self.writing.load(Ordering::SeqCst)
    }

    /// Columns and rows; the last known ones where the terminal does not say.
    pub(super) fn size(&self, last: Option<Size>) -> Size {
        let told = tcgetwinsize(stdout()).ok();
        told.filter(|size| size.ws_col > 0 && size.ws_row > 0)
            .map(|size| Size::new(size.ws_col, size.ws_row))
            .or(last)
            .map(|size| Size::new(size.width.min(LARGEST.width), size.height.min(LARGEST.height)))
            .unwrap_or(UNKNOWN)
    }

    /// Turns mouse reports on or off, as bytes for the next write.
    pub(super) fn set_mouse(&self, on: bool, out: &mut Vec<u8>) {
        if self.mouse.swap(on, Ordering::SeqCst) != on {
            out.extend_from_slice(if on { MOUSE_ON } else { MOUSE_OFF });
        }
    }

    /// Turns the marks around a paste on or off, as bytes for the next write.
    pub(super) fn set_brackets(&self, on: bool, out: &mut Vec<u8>) {
        if self.brackets.swap(on, Ordering::SeqCst) != on {
            bracket(on, out);
        }
    }

    fn modes(&self) -> MutexGuard<'_, Option<Termios>> {
        self.before.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn opening(&self) -> Vec<u8> {
        let mut out = Vec::new();
        if let Some(title) = &self.title {
            out.extend_from_slice(KEEP_TITLE);
            let _ = queue!(out, SetTitle(clean::line(title)));
        }
        let _ = queue!(out, EnterAlternateScreen, Hide);
        if asks_for_keys() {
            out.extend_from_slice(PLAIN_KEYS);
        }
        if self.brackets.load(Ordering::SeqCst) {
            bracket(true, &mut out);
        }
        if self.mouse.load(Ordering::SeqCst) {
            out.extend_from_slice(MOUSE_ON);
        }
        out
    }

    /// Everything that may be on is taken back, also where it is off: a frame may have been cut short.
    fn closing(&self) -> Vec<u8> {
        let mut out = Vec::new();
        out.extend_from_slice(MOUSE_OFF);
        if asks_for_keys() {
            out.extend_from_slice(OWN_KEYS);
        }
        bracket(false, &mut out);
        let _ = queue!(out, ResetColor, EndSynchronizedUpdate, LeaveAlternateScreen, Show);
        if self.title.is_some() {
            out.extend_from_slice(GIVE_TITLE);
        }
        out
    }

    fn put(&self, bytes: &[u8]) -> io::Result<()> {
        self.writing.store(true, Ordering::SeqCst);
        let done = put_all(bytes);
        self.writing.store(false, Ordering::SeqCst);
        done
    }
}

/// Sets modes that were in force before; where the terminal is gone there is nobody left to tell.
pub(super) fn set_modes(modes: &Termios) {
    let _ = tcsetattr(stdin(), OptionalActions::Now, modes);
}

/// The Linux console knows no other way to send keys, and old ones write what they do not know on the screen.
fn asks_for_keys() -> bool {
    env::var_os("TERM").is_none_or(|name| name != "linux")
}

fn bracket(on: bool, out: &mut Vec<u8>) {
    // A vector takes every byte.
    let _ = if on { queue!(out, EnableBracketedPaste) } else { queue!(out, DisableBracketedPaste) };
    let _ = out.flush();
}

/// One `write` for the whole of it where the terminal takes it.
fn put_all(mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match rustix::io::write(stdout(), bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => bytes = bytes.get(count..).unwrap_or_default(),
            Err(rustix::io::Errno::INTR) => {}
            // Somebody who shares the terminal has made it non-blocking.
            Err(rustix::io::Errno::AGAIN) => {
                let mut room = [PollFd::from_borrowed_fd(stdout(), PollFlags::OUT)];
                let _ = rustix::event::poll(&mut room, None);
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}
