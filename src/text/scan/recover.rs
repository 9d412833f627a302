//! Going on after a fault: the next line that has the records' indentation and begins like one of them. Knows nothing
//! of what is in a record.

use super::cursor::{Cursor, find};
use super::fault::{FaultKind, Wanted};
use super::tree::{Bracket, Item, Node, NodeKind, Span};

/// The outermost group while it is read.
pub(super) struct Top {
    pub open: usize,
    pub bracket: Bracket,
    pub items: Vec<Item>,
    /// Where the item being read began; `None` between items.
    pub begin: Option<usize>,
    /// The last item was given up, so that a missing comma is no news.
    pub resumed: bool,
    /// The items are fields or pairs: each needs its key.
    pub keyed: bool,
    /// What stands before the first item on its line, if only blanks do.
    indent: Option<String>,
    begun: bool,
}

impl Top {
    pub fn new(open: usize, bracket: Bracket) -> Self {
        Self { open, bracket, items: Vec::new(), begin: None, resumed: false, keyed: false, indent: None, begun: false }
    }

    /// An item begins at the cursor. The first one sets the indentation.
    pub fn begins(&mut self, cursor: &Cursor) {
        self.begin = Some(cursor.at);
        if !self.begun {
            self.begun = true;
            self.indent = margin(cursor.bytes, cursor.at).map(str::to_owned);
        }
    }

    /// The item is read.
    pub fn push(&mut self, item: Item) {
        self.keyed |= item.key.is_some();
        self.items.push(item);
    }

    /// The last item turns out not to end where it seemed to.
    pub fn spoil_last(&mut self) {
        if let Some(last) = self.items.last_mut() {
            last.value.kind = NodeKind::Broken;
        }
    }

    /// Moves the cursor to the next item that can be told, or to the end of the group. False if there is none.
    pub fn recover(&mut self, cursor: &mut Cursor, start: usize) -> bool {
        let fault_at = cursor.at;
        let from = self.begin.map_or(fault_at, |begin| fault_at.max(begin + 1));
        let next = self.indent.as_deref().and_then(|indent| self.next_item(cursor, indent, from));
        let Some(next) = next else {
            self.give_up(start, cursor);
            return false;
        };
        if next == fault_at {
            self.name_unclosed(cursor);
        }
        self.give_up(next, cursor);
        cursor.at = next;
        self.resumed = true;
        true
    }

    /// The item being read is kept as a broken one, up to `end`.
    fn give_up(&mut self, end: usize, cursor: &Cursor) {
        let Some(begin) = self.begin.take() else {
            return;
        };
        let end = if end > begin { end } else { cursor.bytes.len() };
        let length = cursor.text.get(begin..end).map_or(0, |text| text.trim_end().len());
        let value = Node { span: Span::new(begin, begin + length), kind: NodeKind::Broken };
        self.items.push(Item { key: None, value, comma: None });
    }

    /// A record that runs into the next one is better called unclosed than short of a comma.
    fn name_unclosed(&self, cursor: &mut Cursor) {
        let Some(begin) = self.begin else { return };
        let opened = begin + cursor.bytes[begin..].iter().position(|&byte| byte == b'(').unwrap_or(0);
        let Some(fault) = cursor.faults.last_mut() else {
            return;
        };
        if let FaultKind::Expected { wanted: Wanted::CommaOr(Bracket::Round) | Wanted::FieldName, .. } = fault.kind {
            fault.kind = FaultKind::Unclosed { bracket: Bracket::Round, opened };
            fault.at = Span::new(opened, opened + 1);
        }
    }

    fn next_item(&self, cursor: &Cursor, indent: &str, from: usize) -> Option<usize> {
        let bytes = cursor.bytes;
        let mut line = bytes[..from].iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        while line < bytes.len() {
            let at = line + bytes[line..].iter().take_while(|&&byte| byte == b' ' || byte == b'\t').count();
            if at >= from && self.begins_like_one(cursor, &bytes[line..at], indent.as_bytes(), at) {
                return Some(at);
            }
            line = find(bytes, at, b'\n') + 1;
        }
        None
    }

    fn begins_like_one(&self, cursor: &Cursor, margin: &[u8], indent: &[u8], at: usize) -> bool {
        let rest = &cursor.bytes[at..];
        let Some(&first) = rest.first() else {
            return false;
        };
        if char::from(first) == self.bracket.close() {
            return margin.len() < indent.len() || margin.is_empty();
        }
        // Not `margin == indent`: for two empty ones that is thirty times slower on some processors.
        if margin.len() != indent.len() || !margin.iter().eq(indent) {
            return false;
        }
        let name = rest.iter().take_while(|&&byte| byte.is_ascii_alphanumeric() || byte == b'_').count();
        let after = rest[name..].iter().find(|&&byte| byte != b' ' && byte != b'\t');
        match self.bracket {
            Bracket::Square => matches!(after, Some(b'(')) || matches!(first, b'[' | b'{'),
            Bracket::Round => name > 0 && after == Some(&b':'),
            Bracket::Curly => false,
        }
    }
}

/// What stands before `at` on its line, if only blanks do.
fn margin(bytes: &[u8], at: usize) -> Option<&str> {
    let line = bytes[..at].iter().rposition(|&byte| byte == b'\n').map_or(0, |newline| newline + 1);
    let margin = &bytes[line..at];
    let blank = margin.iter().all(|&byte| byte == b' ' || byte == b'\t');
    if blank { std::str::from_utf8(margin).ok() } else { None }
}

impl Cursor<'_> {
    /// A missing comma is shown where it should stand, not at the next word.
    pub fn blame(&mut self, end: usize) {
        if let Some(fault) = self.faults.last_mut()
            && matches!(fault.kind, FaultKind::Expected { wanted: Wanted::CommaOr(_), .. })
        {
            fault.at = Span::new(end, end);
        }
    }
}
