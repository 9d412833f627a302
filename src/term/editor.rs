//! The person's own editor: its command line, and how each editor is told a line. It must not know
//! what is edited, and runs only what `$VISUAL` or `$EDITOR` names.

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

/// How an editor is told where to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Goto {
    /// `+12`
    Line,
    /// `+12,3`
    Comma,
    /// `+12:3`
    Colon,
    /// `file:12:3`
    Suffix,
    /// `--goto file:12:3`
    Flag,
    /// Nothing is known: the file alone.
    Unknown,
}

const EDITORS: &[(&str, Goto)] = &[
    ("vi", Goto::Line),
    ("vim", Goto::Line),
    ("nvim", Goto::Line),
    ("gvim", Goto::Line),
    ("view", Goto::Line),
    ("mg", Goto::Line),
    ("joe", Goto::Line),
    ("jed", Goto::Line),
    ("mcedit", Goto::Line),
    ("nano", Goto::Comma),
    ("pico", Goto::Comma),
    ("ne", Goto::Comma),
    ("emacs", Goto::Colon),
    ("emacsclient", Goto::Colon),
    ("micro", Goto::Colon),
    ("kak", Goto::Colon),
    ("hx", Goto::Suffix),
    ("helix", Goto::Suffix),
    ("subl", Goto::Suffix),
    ("zed", Goto::Suffix),
    ("code", Goto::Flag),
    ("codium", Goto::Flag),
    ("code-insiders", Goto::Flag),
];

/// The editor this person uses, as words; `vi` where nothing is set.
pub(super) fn chosen() -> Vec<String> {
    said().unwrap_or_else(|| vec!["vi".to_string()])
}

/// Whether somebody has said which editor to use.
pub fn has_editor() -> bool {
    said().is_some()
}

fn said() -> Option<Vec<String>> {
    ["VISUAL", "EDITOR"]
        .iter()
        .filter_map(|name| env::var(name).ok())
        .map(|value| words(&value))
        .find(|words| !words.is_empty())
}

/// The command that opens the file there; lines and columns count from 1, 0 stands for unknown.
pub(super) fn command(words: &[String], path: &Path, line: u32, column: u32) -> Option<Command> {
    let (program, rest) = words.split_first()?;
    let mut command = Command::new(program);
    command.args(rest).args(target(program, path, line, column));
    Some(command)
}

fn target(program: &str, path: &Path, line: u32, column: u32) -> Vec<OsString> {
    let column = column.max(1);
    let file = plain(path);
    let place = |text: String| vec![OsString::from(text), file.clone()];
    let mut with_suffix = file.clone();
    with_suffix.push(format!(":{line}:{column}"));
    match goto(program) {
        _ if line == 0 => vec![file],
        Goto::Unknown => vec![file],
        Goto::Line => place(format!("+{line}")),
        Goto::Comma => place(format!("+{line},{column}")),
        Goto::Colon => place(format!("+{line}:{column}")),
        Goto::Suffix => vec![with_suffix],
        Goto::Flag => vec!["--goto".into(), with_suffix],
    }
}

/// A path that no editor takes for an option.
fn plain(path: &Path) -> OsString {
    match path.as_os_str().as_encoded_bytes().first() {
        Some(b'-' | b'+') => Path::new(".").join(path).into(),
        _ => path.into(),
    }
}

fn goto(program: &str) -> Goto {
    let name = Path::new(program).file_name().unwrap_or_default();
    let known = EDITORS.iter().find(|(known, _)| name == *known);
    known.map_or(Goto::Unknown, |(_, form)| *form)
}

/// Splits a command line as a shell does, for quotes and backslashes; nothing is looked up or run.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut chars = text.chars();
    while let Some(char) = chars.next() {
        match (char, quote) {
            (char, Some(open)) if char == open => quote = None,
            ('\\', None | Some('"')) => word.get_or_insert_default().extend(chars.next()),
            (char, Some(_)) => word.get_or_insert_default().push(char),
            ('"' | '\'', None) => {
                quote = Some(char);
                word.get_or_insert_default();
            }
            (char, None) if char.is_whitespace() => words.extend(word.take()),
            (char, None) => word.get_or_insert_default().push(char),
        }
    }
    words.extend(word);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_as_a_shell_splits_them() {
        for (text, expected) in [
            ("vi", vec!["vi"]),
            ("code -w", vec!["code", "-w"]),
            ("  '/opt/my editor/ed'  -n ", vec!["/opt/my editor/ed", "-n"]),
            (r#"emacs -f "a \" b" c\ d"#, vec!["emacs", "-f", "a \" b", "c d"]),
            ("a '' b", vec!["a", "", "b"]),
            ("   ", vec![]),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn each_editor_is_told_the_line_its_own_way() {
        for (program, expected) in [
            ("/usr/bin/vim", vec!["+7", "tasks.ron"]),
            ("nano", vec!["+7,3", "tasks.ron"]),
            ("emacsclient", vec!["+7:3", "tasks.ron"]),
            ("hx", vec!["tasks.ron:7:3"]),
            ("code", vec!["--goto", "tasks.ron:7:3"]),
            ("somebodys-own", vec!["tasks.ron"]),
        ] {
            assert_eq!(target(program, Path::new("tasks.ron"), 7, 3), expected);
        }
        assert_eq!(target("vi", Path::new("-x"), 0, 0), ["./-x"]);
    }
}
