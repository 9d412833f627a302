//! Keys as the program knows them, and their names in the command table. It must not know a terminal.

use std::fmt;

/// A key that was pressed, with Shift already folded into letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    pub code: Code,
    pub ctrl: bool,
}

/// Which key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code {
    /// A printable character as typed: `G` is Shift and g.
    Char(char),
    Enter,
    Esc,
    Tab,
    BackTab,
    Backspace,
    Delete,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    F1,
}

const NAMES: &[(Code, &str)] = &[
    (Code::Char(' '), "Space"),
    (Code::Enter, "Enter"),
    (Code::Esc, "Esc"),
    (Code::Tab, "Tab"),
    (Code::BackTab, "Shift-Tab"),
    (Code::Backspace, "Backspace"),
    (Code::Delete, "Delete"),
    (Code::Up, "Up"),
    (Code::Down, "Down"),
    (Code::Left, "Left"),
    (Code::Right, "Right"),
    (Code::Home, "Home"),
    (Code::End, "End"),
    (Code::PageUp, "PgUp"),
    (Code::PageDown, "PgDn"),
    (Code::F1, "F1"),
];

impl Key {
    /// A key without Ctrl.
    pub const fn plain(code: Code) -> Self {
        Key { code, ctrl: false }
    }

    /// A character key without Ctrl.
    pub const fn char(char: char) -> Self {
        Key::plain(Code::Char(char))
    }

    /// Ctrl and a letter.
    pub const fn ctrl(char: char) -> Self {
        Key { code: Code::Char(char), ctrl: true }
    }

    /// The character a text field takes from this key, if any.
    pub fn typed(self) -> Option<char> {
        match self.code {
            Code::Char(char) if !self.ctrl => Some(char),
            _ => None,
        }
    }

    /// Reads a key by its name in the command table: `x`, `Ctrl-D`, `Space`, `PgUp`.
    pub fn parse(name: &str) -> Option<Key> {
        let (ctrl, rest) = match name.strip_prefix("Ctrl-") {
            Some(rest) => (true, rest),
            None => (false, name),
        };
        if let Some((code, _)) = NAMES.iter().find(|(_, known)| *known == rest) {
            return Some(Key { code: *code, ctrl });
        }
        let mut chars = rest.chars();
        let char = chars.next().filter(|_| chars.as_str().is_empty())?;
        let char = if ctrl { char.to_ascii_lowercase() } else { char };
        Some(Key { code: Code::Char(char), ctrl })
    }
}

impl fmt::Display for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            out.write_str("Ctrl-")?;
        }
        match (NAMES.iter().find(|(code, _)| *code == self.code), self.code) {
            (Some((_, name)), _) => out.write_str(name),
            (None, Code::Char(char)) if self.ctrl => write!(out, "{}", char.to_ascii_uppercase()),
            (None, Code::Char(char)) => write!(out, "{char}"),
            (None, _) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_back() {
        for name in ["x", "G", "Space", "Ctrl-D", "PgUp", "Shift-Tab", "?", "0", "Ctrl-P"] {
            assert_eq!(Key::parse(name).unwrap().to_string(), name);
        }
        assert_eq!(Key::parse("Hyper-x"), None);
    }
}
