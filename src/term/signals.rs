//! Signals become messages, in a thread of their own. It must not know what the program does with them.

use std::io;
use std::process;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::{Handle, Signals};

use super::console::Console;
use super::post::{Message, Post};

const FATAL: [i32; 4] = [SIGHUP, SIGINT, SIGQUIT, SIGTERM];
const OTHER: [i32; 3] = [SIGCONT, SIGTSTP, SIGWINCH];

/// How often, and how many times in a row, a write must be found stuck before we leave in the middle of it.
const LOOK: Duration = Duration::from_millis(100);
const STUCK: u32 = 5;

/// What the process ends with after a fatal signal; none for the others.
pub(super) fn exit_code(signal: i32) -> Option<i32> {
    FATAL.contains(&signal).then_some(128 + signal)
}

/// Sends every signal to the loop from now on.
pub(super) fn listen(post: Post, console: &Arc<Console>) -> io::Result<Handle> {
    let mut signals = Signals::new(FATAL.iter().chain(&OTHER))?;
    let handle = signals.handle();
    let console = Arc::clone(console);
    thread::Builder::new().name("signals".to_string()).spawn(move || {
        let mut leaving = false;
        for signal in signals.forever() {
            post.send(Message::Signal(signal));
            if let (Some(code), false) = (exit_code(signal), leaving) {
                leaving = true;
                watch_writes(Arc::clone(&console), code);
            }
        }
    })?;
    Ok(handle)
}

/// The loop may be stuck in a write to a terminal that nobody reads, and then never sees the signal.
fn watch_writes(console: Arc<Console>, code: i32) {
    let watch = move || {
        let mut stuck = 0;
        while stuck < STUCK {
            thread::sleep(LOOK);
            stuck = if console.is_writing() { stuck + 1 } else { 0 };
        }
        console.put_modes_back();
        process::exit(code);
    };
    // Without the thread we leave as soon as the write is done.
    let _ = thread::Builder::new().name("leaving".to_string()).spawn(watch);
}
