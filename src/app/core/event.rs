//! What reaches the app, and what it asks the terminal to do. Plain data: the one seam between `app/` and `term/`.

use std::path::PathBuf;

use crate::app::core::key::Key;
use crate::date::Date;

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    Key(Key),
    /// Text pasted in one go; it never runs keys.
    Paste(String),
    /// Columns and rows of the terminal.
    Resize(u16, u16),
    /// The folder may have changed on disk.
    Files,
    /// The day may have changed, or the machine woke up.
    Day(Date),
    /// The timer that [`Effects::wake`] asked for.
    Wake,
    /// A press of the first mouse button at column and row, or a turn of the wheel by rows.
    Click(u16, u16),
    Scroll(i16),
    /// `$EDITOR` came back.
    Edited,
    /// The terminal could not do what was asked, or did less: one sentence for the notice line.
    Notice(String),
}

/// More than this on the clipboard is dropped by one terminal or another (100,000 bytes in base64).
pub const COPY_LIMIT: usize = 74_000;

/// What the terminal is to do after an event. The default is nothing: not even a frame.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Effects {
    /// The state changed in a way that shows.
    pub draw: bool,
    /// Draw every cell again.
    pub redraw: bool,
    /// Leave with this exit code.
    pub quit: Option<i32>,
    /// Stop as Ctrl-Z does.
    pub suspend: bool,
    /// Open this file in `$EDITOR` at line and column.
    pub edit: Option<(PathBuf, u32, u32)>,
    /// Put this text on the clipboard of the person's own terminal.
    pub copy: Option<String>,
    /// Send [`Event::Wake`] after this many milliseconds.
    pub wake: Option<u64>,
    /// Turn mouse reports on or off.
    pub mouse: Option<bool>,
}
