//! Text handed to the person's own clipboard, through whatever stands between. It must not know what the text is about.

use crate::app::core::app::{App, Layer};
use crate::app::core::event::COPY_LIMIT;
use crate::app::core::look::Through;
use crate::app::core::page::Page;
use crate::clean;
use crate::report::cells::Tone;

/// Puts text on the person's clipboard, and on a page for terminals that do not take it.
pub fn copy(app: &mut App, what: &str, text: String) {
    let lines = text.lines().map(str::to_string).collect();
    copy_lines(app, what, text, lines);
}

/// As [`copy`], of what others are to have: they may want it as a file.
pub fn share(app: &mut App, what: &str, text: String) {
    copy(app, what, text);
    offer_file(app);
}

/// Says that what was copied can be a file too, where nothing else is to be said.
pub fn offer_file(app: &mut App) {
    if app.state.notice.is_none() && !app.state.only_looks {
        app.state.say(":export makes a file of it", Tone::Dim);
    }
}

/// As [`copy`], where the page is to show other lines.
pub fn copy_lines(app: &mut App, what: &str, text: String, lines: Vec<String>) {
    let title = hand_out(app, what, text);
    app.state.layers.push(Layer::Page(Page { title, lines, top: 0 }));
}

/// The text as it may be pasted anywhere: line breaks and tabs stay, and nothing else that is not seen.
fn safe(text: &str) -> String {
    text.split('\t').map(clean::lines).collect::<Vec<_>>().join("\t")
}

/// Hands text to the terminal for its clipboard where that can take it, and says what has become of it.
pub fn hand_out(app: &mut App, what: &str, text: String) -> String {
    /// What mosh lets through.
    const LARGE: usize = 12_000;
    const FILE: &str = "whole in a file: :export";
    let (through, size) = (app.state.look.through, text.len());
    if through == Through::Screen {
        return format!("{what} not copied: GNU screen takes no copy; select them here");
    }
    if size > COPY_LIMIT {
        let said = format!("Not copied: a terminal takes 74 KB at most; {FILE}");
        app.state.say(said, Tone::Warn);
        return format!("{what} not copied: too large; select them here");
    }
    app.effects.copy = Some(safe(&text));
    match through {
        _ if size > LARGE => {
            let said = format!("So large a copy may be cut on its way (mosh does); {FILE}");
            app.state.say(said, Tone::Warn);
        }
        Through::Tmux => {
            let said = "In tmux a copy arrives only after: set -s set-clipboard on";
            app.state.say(said, Tone::Dim);
        }
        _ => {}
    }
    format!("{what} copied; if not, select them here")
}
