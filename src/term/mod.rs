//! The terminal, and the only loop: wait, decode, hand the event on, draw, carry out the effects.
//! It must not know what the program is about: it drives anything that is a [`Program`].

mod away;
mod burst;
mod console;
mod crash;
mod day;
mod editor;
mod input;
mod keyboard;
mod odd;
mod piece;
mod post;
mod program;
mod pump;
mod reader;
mod screen;
mod scroll;
mod signals;
mod typed;
mod wire;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::{env, io};

pub use self::editor::has_editor;
pub use self::post::Post;
pub use self::program::{Program, Watch};
pub use self::reader::Reader;
pub use self::typed::Typed;

use self::console::Console;
use self::keyboard::Keyboard;
use self::pump::{End, Pump};
use crate::date::Date;
use crate::problem::{Exit, Problem};

/// How the terminal is used.
pub struct Options {
    /// Mouse reports from the start.
    pub mouse: bool,
    /// The window title; none leaves the window alone.
    pub title: Option<String>,
    /// The day it is.
    pub today: Box<dyn Fn() -> Date>,
    /// What tells of changed files, if anything does.
    pub watch: Option<Watch>,
}

impl Default for Options {
    fn default() -> Self {
        Options { mouse: false, title: None, today: Box::new(day::today), watch: None }
    }
}

/// Runs the program on this process's terminal until it leaves, and gives the exit code: the one the
/// program asked for, 129, 130, 131 or 143 after a signal or a lost terminal, 70 after a panic.
///
/// # Errors
/// As [`refuse_without_terminal`]; 73 where the terminal cannot be used.
pub fn run(program: &mut dyn Program, options: Options) -> Result<i32, Problem> {
    refuse_without_terminal()?;
    let (post, inbox) = post::open();
    let console = Arc::new(Console::new(options.mouse, options.title));
    // Before the terminal is touched, so that no signal finds it changed and nobody to put it back.
    let signals = signals::listen(post.clone(), &console).map_err(unusable)?;
    let hook = crash::install(&console, post.clone());
    let keyboard = Keyboard::new(post.clone()).map_err(unusable)?;
    console.enter().map_err(unusable)?;

    let mut pump = Pump::new(program, &console, &keyboard, (inbox, post), options.today);
    pump.watch_with(options.watch);
    let end = catch_unwind(AssertUnwindSafe(|| pump.run())).unwrap_or(End::Crash);
    if end.is_sudden() {
        // A panic here was told of already; the exit code stays what it is.
        let _ = catch_unwind(AssertUnwindSafe(|| program.rescue()));
    }

    keyboard.stop();
    console.leave();
    drop(hook);
    signals.close();
    Ok(end.code())
}

fn unusable(error: io::Error) -> Problem {
    Problem::error("terminal", format!("the terminal cannot be used: {error}"))
        .fix("try: ulg status")
        .exit(Exit::Output)
}

/// Says no, with nothing touched, where there is no terminal to draw on.
///
/// # Errors
/// 2 where there is none, with what to try instead.
pub fn refuse_without_terminal() -> Result<(), Problem> {
    let name = env::var("TERM").unwrap_or_default();
    let able = !name.is_empty() && name != "dumb";
    let connected = rustix::termios::isatty(rustix::stdio::stdin()) && rustix::termios::isatty(rustix::stdio::stdout());
    if able && connected {
        return Ok(());
    }
    let why = match (connected, name.as_str()) {
        (false, _) => "ulg needs a terminal".to_string(),
        (true, "") => "ulg needs a terminal, and TERM does not say which this is".to_string(),
        (true, name) => format!("ulg needs a terminal that can do more than TERM={name}"),
    };
    Err(Problem::usage(why).fix("try: ulg status"))
}
