//! What crossterm reads, as the program's own events. It must not know what a key does.

use crossterm::event::{
    Event as Raw, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent,
    MouseEventKind,
};

use crate::app::event::Event;
use crate::app::key::{Code, Key};
use crate::clean;

/// The most text one paste brings in, in bytes.
pub(super) const PASTE_LIMIT: usize = 1024 * 1024;
/// Rows for one step of the wheel.
const WHEEL: i16 = 3;

/// The event behind what was read, if the program takes it. Sizes come from the signal instead.
pub(super) fn event(raw: Raw) -> Option<Event> {
    match raw {
        Raw::Key(event) => key(event).map(Event::Key),
        Raw::Paste(text) => Some(Event::Paste(text)),
        Raw::Mouse(event) => mouse(event),
        Raw::Resize(..) | Raw::FocusGained | Raw::FocusLost => None,
    }
}

/// Key releases are nothing, and so is everything with Alt: it is a slip on a keyboard that needs AltGr
/// to type, or an Esc that a slow line delivered together with the next key. To act on a guess would
/// be worse than to wait for the key again.
fn key(event: KeyEvent) -> Option<Key> {
    let foreign =
        KeyModifiers::ALT | KeyModifiers::SUPER | KeyModifiers::HYPER | KeyModifiers::META;
    if event.kind == KeyEventKind::Release || event.modifiers.intersects(foreign) {
        return None;
    }
    let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
    let shift = event.modifiers.contains(KeyModifiers::SHIFT);
    Some(match (event.code, ctrl) {
        (KeyCode::Char(char), true) => control(char),
        (KeyCode::Char(char), false) => Key::char(if shift { upper(char) } else { char }),
        (KeyCode::Tab, _) if shift => Key::plain(Code::BackTab),
        (code, ctrl) => Key {
            code: named(code)?,
            ctrl,
        },
    })
}

/// Ctrl with a letter. Two of them are other keys on the wire: some terminals send Ctrl-H for
/// Backspace, and some pastes end a line with Ctrl-J.
fn control(char: char) -> Key {
    match char.to_ascii_lowercase() {
        'h' => Key::plain(Code::Backspace),
        'j' | 'm' => Key::plain(Code::Enter),
        'i' => Key::plain(Code::Tab),
        char => Key::ctrl(char),
    }
}

/// Shift and a letter, where the terminal has not put them together.
fn upper(char: char) -> char {
    let mut upper = char.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(one), None) => one,
        _ => char,
    }
}

fn named(code: KeyCode) -> Option<Code> {
    Some(match code {
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::F(1) => Code::F1,
        _ => return None,
    })
}

fn mouse(event: MouseEvent) -> Option<Event> {
    match event.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Event::Click(event.column, event.row)),
        MouseEventKind::ScrollUp => Some(Event::Scroll(-WHEEL)),
        MouseEventKind::ScrollDown => Some(Event::Scroll(WHEEL)),
        _ => None,
    }
}

/// Pasted text made safe: its lines end with a line feed, no control is left, and it is cut at
/// [`PASTE_LIMIT`]; true if it was.
pub(super) fn paste(text: &str) -> (String, bool) {
    let mut end = text.len().min(PASTE_LIMIT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let kept = text.get(..end).unwrap_or_default();
    let breaks = kept.replace("\r\n", "\n").replace('\r', "\n");
    let visible: String = breaks
        .chars()
        .filter(|char| !char.is_control() || matches!(char, '\n' | '\t'))
        .collect();
    (clean::lines(&visible).into_owned(), end < text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(code: KeyCode, modifiers: KeyModifiers) -> Option<String> {
        key(KeyEvent::new(code, modifiers)).map(|key| key.to_string())
    }

    #[test]
    fn keys() {
        use KeyModifiers as M;
        for (code, modifiers, expected) in [
            (KeyCode::Char('x'), M::NONE, Some("x")),
            (KeyCode::Char('G'), M::SHIFT, Some("G")),
            (KeyCode::Char('g'), M::SHIFT, Some("G")),
            (KeyCode::Char('ß'), M::SHIFT, Some("ß")),
            (KeyCode::Char('?'), M::SHIFT, Some("?")),
            (KeyCode::Char('d'), M::CONTROL, Some("Ctrl-D")),
            (KeyCode::Char('D'), M::CONTROL, Some("Ctrl-D")),
            (KeyCode::Char('h'), M::CONTROL, Some("Backspace")),
            (KeyCode::Char('j'), M::CONTROL, Some("Enter")),
            (KeyCode::Char('x'), M::ALT, None),
            (KeyCode::BackTab, M::SHIFT, Some("Shift-Tab")),
            (KeyCode::Tab, M::SHIFT, Some("Shift-Tab")),
            (KeyCode::Left, M::CONTROL, Some("Ctrl-Left")),
            (KeyCode::F(1), M::NONE, Some("F1")),
            (KeyCode::F(2), M::NONE, None),
            (KeyCode::Insert, M::NONE, None),
        ] {
            assert_eq!(
                pressed(code, modifiers).as_deref(),
                expected,
                "{code:?} {modifiers:?}"
            );
        }
    }

    #[test]
    fn a_release_is_no_key() {
        let mut event = KeyEvent::new(KeyCode::Char('x'), KeyModifiers::NONE);
        event.kind = KeyEventKind::Release;
        assert_eq!(key(event), None);
    }

    #[test]
    fn pastes_are_cleaned_and_cut() {
        assert_eq!(
            paste("a\r\nb\rc\x1b[31m\u{202E}d"),
            ("a\nb\nc[31md".to_string(), false)
        );
        let long = "é".repeat(PASTE_LIMIT);
        let (text, cut) = paste(&long);
        assert!(cut && text.len() == PASTE_LIMIT);
    }
}
