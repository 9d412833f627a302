//! The way out: plain text to standard output, one line of words to standard error. A closed pipe ends quietly.

use std::env;
use std::io::{self, ErrorKind, IsTerminal, Write};

use serde::Serialize;

use super::args::Form;
use crate::clean;
use crate::problem::{Exit, Problem};
use crate::report::blocks::{self, Block};
use crate::width::{ENDLESS, USUAL};

/// What is to be printed, collected so that it goes out in one piece.
#[derive(Debug, Default)]
pub struct Out {
    text: String,
    changed: bool,
}

impl Out {
    /// Adds one line, safe to show.
    pub fn line(&mut self, text: &str) {
        self.text.push_str(&clean::line(text));
        self.text.push('\n');
    }

    /// Adds text of several lines, safe to show.
    pub fn lines(&mut self, text: &str) {
        for line in text.lines() {
            self.line(line);
        }
    }

    /// Adds an answer in the form that is wanted: JSON, or a text in pieces, as Markdown or laid out for whoever reads it.
    pub fn answer<J: Serialize>(
        &mut self,
        form: Form,
        json: impl FnOnce() -> J,
        pieces: impl FnOnce() -> Vec<Block>,
    ) -> Result<(), Problem> {
        match form {
            Form { json: true, .. } => return self.json(&json()),
            Form { md: true, .. } => self.lines(&blocks::markdown(&pieces())),
            Form { .. } => self.lines(&blocks::plain(&pieces(), columns())),
        }
        Ok(())
    }

    /// Adds a value as JSON, which escapes control characters itself.
    pub fn json(&mut self, value: &impl Serialize) -> Result<(), Problem> {
        let text = serde_json::to_string_pretty(value)
            .map_err(|error| Problem::error("json", error.to_string()).exit(Exit::Bug))?;
        self.text.push_str(&escaped(&text));
        self.text.push('\n');
        Ok(())
    }

    /// Adds text that is already in its final form, such as CSV.
    pub fn raw(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Notes that something was saved, so that an answer that cannot be printed does not read like a failed change.
    pub fn changed(&mut self) {
        self.changed = true;
    }

    /// Sends everything to standard output.
    pub fn send(self) -> Result<(), Problem> {
        if self.text.is_empty() {
            return Ok(());
        }
        let mut stdout = io::stdout().lock();
        let sent = stdout.write_all(self.text.as_bytes()).and_then(|()| stdout.flush());
        sent.map_err(|error| match error.kind() {
            ErrorKind::BrokenPipe => Problem::error("closed", "").exit(Exit::Closed),
            kind => {
                let what = format!("cannot write the output: {kind}");
                let fix = if self.changed { "the change is saved" } else { "" };
                Problem::error("output", what).fix(fix).exit(Exit::Disk)
            }
        })
    }
}

/// Columns of an answer: those of the terminal it goes to; without an end where a program reads it.
pub fn columns() -> usize {
    let stdout = io::stdout();
    if !stdout.is_terminal() {
        return ENDLESS;
    }
    let told = rustix::termios::tcgetwinsize(&stdout).map_or(0, |size| usize::from(size.ws_col));
    let asked = || env::var("COLUMNS").ok()?.parse().ok();
    let known = Some(told).filter(|columns| *columns > 0).or_else(asked);
    known.filter(|columns| *columns > 0).unwrap_or(USUAL)
}

/// Says what went wrong in one line; a standard error that is gone is no reason to fail again.
pub fn complain(problem: &Problem) {
    if problem.exit != Exit::Closed {
        say(&format!("ulg: {problem}"));
    }
}

/// Writes a line to standard error.
pub fn say(text: &str) {
    let _ = writeln!(io::stderr(), "{}", clean::line(text));
}

/// JSON in which no character can steer a terminal or hide: such ones stand only within texts, where `\u` means the
/// same.
fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    while let Some((at, char)) = clean::hidden(rest) {
        out.push_str(&rest[..at]);
        let units = char.encode_utf16(&mut [0; 2]).to_vec();
        out.extend(units.iter().map(|unit| format!("\\u{unit:04x}")));
        rest = &rest[at + char.len_utf8()..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn json_keeps_its_values_and_steers_nothing() {
        let text = "C1 \u{9b}31m, DEL \u{7f}, marks \u{202e}\u{feff}, tag \u{e0041}";
        let json = escaped(&serde_json::to_string(text).unwrap());
        assert!(json.is_ascii());
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
    }
}
