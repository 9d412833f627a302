//! The one error type: what is wrong, where, and what to do next. It must not know who shows it.

use std::fmt;

/// What the process ends with; the numbers are part of the command line's promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// `check` found something, or `--fail-on` struck.
    Findings = 1,
    /// The command line itself is wrong: unknown kind, field or value.
    Usage = 2,
    /// A file cannot be trusted as read.
    Data = 65,
    /// A folder, file or record that was named is not there.
    Missing = 66,
    /// Our own mistake.
    Bug = 70,
    /// An output file cannot be made.
    Output = 73,
    /// The disk refused: full, read-only, broken.
    Disk = 74,
    /// Somebody else holds the folder, or changed the value; trying again may help.
    Busy = 75,
    /// The system does not let this user do it.
    Denied = 77,
    /// Somebody stopped it before anything happened.
    Stopped = 130,
    /// The reader of our output went away.
    Closed = 141,
}

/// An error means that the file cannot be trusted as read; a warning is a finding in readable data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Error,
    Warning,
}

impl Severity {
    /// The word used in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// A spot in a file of the city. Lines and columns count characters from 1; line 0 stands for the whole file,
/// column 0 for the whole line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Place {
    pub file: String,
    pub line: u32,
    pub column: u32,
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.file.as_str(), self.line) {
            ("", _) => Ok(()),
            (file, 0) => write!(out, "{file}"),
            (file, line) if self.column == 0 => write!(out, "{file}:{line}"),
            (file, line) => write!(out, "{file}:{line}:{}", self.column),
        }
    }
}

/// One thing that is wrong, with its stable code, its place, plain words and the way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub severity: Severity,
    pub code: &'static str,
    pub place: Place,
    pub what: String,
    /// What to do about it; empty where `what` already says it.
    pub fix: String,
    pub exit: Exit,
}

impl Problem {
    /// Something that stops the work.
    pub fn error(code: &'static str, what: impl Into<String>) -> Self {
        Problem {
            severity: Severity::Error,
            code,
            place: Place::default(),
            what: what.into(),
            fix: String::new(),
            exit: Exit::Data,
        }
    }

    /// A finding in data that can be read.
    pub fn warning(code: &'static str, what: impl Into<String>) -> Self {
        Problem { severity: Severity::Warning, exit: Exit::Findings, ..Problem::error(code, what) }
    }

    /// A wrong command line.
    pub fn usage(what: impl Into<String>) -> Self {
        Problem::error("usage", what).exit(Exit::Usage)
    }

    /// Says where: line and column count from 1.
    #[must_use]
    pub fn at(mut self, file: impl Into<String>, line: u32, column: u32) -> Self {
        self.place = Place { file: file.into(), line, column };
        self
    }

    /// Names the file as a whole.
    #[must_use]
    pub fn file(self, file: impl Into<String>) -> Self {
        self.at(file, 0, 0)
    }

    /// Says what to do about it.
    #[must_use]
    pub fn fix(mut self, fix: impl Into<String>) -> Self {
        self.fix = fix.into();
        self
    }

    /// Asks for the word that was probably meant; where none is near, says what else to do.
    #[must_use]
    pub fn meant(self, near: Option<impl fmt::Display>, otherwise: impl FnOnce() -> String) -> Self {
        self.fix(near.map_or_else(otherwise, |near| format!("did you mean {near}?")))
    }

    /// Sets what the process ends with.
    #[must_use]
    pub fn exit(mut self, exit: Exit) -> Self {
        self.exit = exit;
        self
    }

    /// What is wrong and what to do, without the place.
    pub fn words(&self) -> String {
        if self.fix.is_empty() { self.what.clone() } else { format!("{}; {}", self.what, self.fix) }
    }

    /// As [`Problem::spoken`], with the place before it.
    pub fn told(&self) -> String {
        if self.place.file.is_empty() { self.spoken() } else { format!("{}: {}", self.place, self.spoken()) }
    }

    /// As [`Problem::words`], for a screen: fields by what they are called there, and nothing of the command line.
    pub fn spoken(&self) -> String {
        const COMMANDS: [&str; 5] = ["see: ulg", "see ulg", "use ulg", "ulg ", "--"];
        let is_command = |part: &&str| COMMANDS.iter().any(|begins| part.starts_with(begins));
        let words = self.words();
        let parts: Vec<&str> = words.split("; ").filter(|part| !is_command(part)).collect();
        let mut text = parts.join("; ");
        let mut from = 0;
        while let Some((open, close)) = quoted(&text, from) {
            let label = text[open + 1..close].replace('_', " ");
            text.replace_range(open..=close, &label);
            from = open + label.len();
        }
        text
    }
}

/// Where the name of a field stands between back-quotes.
fn quoted(text: &str, from: usize) -> Option<(usize, usize)> {
    let open = from + text.get(from..)?.find('`')?;
    let close = open + 1 + text[open + 1..].find('`')?;
    let is_name = |char: char| char.is_ascii_lowercase() || char == '_';
    if close > open + 1 && text[open + 1..close].chars().all(is_name) {
        Some((open, close))
    } else {
        quoted(text, close)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.place.file.is_empty() {
            write!(out, "{}: ", self.place)?;
        }
        out.write_str(&self.words())
    }
}

impl std::error::Error for Problem {}
