//! What happens on a panic, in whatever thread: the terminal is restored before anything is said, and
//! what is said holds nothing from the files. It must not know how the program leaves.

use std::env;
use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::path::Path;
use std::sync::Arc;

use super::console::Console;
use super::post::{Message, Post};
use crate::sheets::is_reading;

/// Takes the hook down again when it goes.
pub(super) struct Hook;

impl Drop for Hook {
    fn drop(&mut self) {
        // The hook of before is inside ours; a program that leaves needs the plain one at most.
        if !std::thread::panicking() {
            drop(panic::take_hook());
        }
    }
}

/// Catches panics from now on, in every thread.
pub(super) fn install(console: &Arc<Console>, post: Post) -> Hook {
    let console = Arc::clone(console);
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if is_reading() {
            return;
        }
        console.leave();
        let _ = writeln!(io::stderr(), "{}", sentence(info));
        // The usual report quotes values, which may be somebody's name: only for who asks for it.
        if env::var_os("RUST_BACKTRACE").is_some_and(|asked| asked != "0") {
            before(info);
        }
        post.send(Message::Crashed);
    }));
    Hook
}

fn sentence(info: &PanicHookInfo<'_>) -> String {
    let place = info.location().map(|place| format!(" at {}:{}", short(Path::new(place.file())), place.line()));
    format!(
        "ulg stopped because of a mistake in the program{}; your files are whole and the draft is kept",
        place.unwrap_or_default()
    )
}

/// Folder and file: enough to find it, and not where the program was built.
fn short(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().display();
    let folder = path.parent().and_then(Path::file_name).unwrap_or_default();
    format!("{}/{name}", folder.display())
}
