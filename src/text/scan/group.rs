//! The scanner between brackets: entries, keys and commas. It says what is missing where, and hands a broken item of the
//! outermost group to `recover`.

use super::cursor::{ScanStep, Stop, is_blank};
use super::fault::{FaultKind, Wanted};
use super::recover::Top;
use super::tree::{Bracket, Group, Item, Node, NodeKind, Span, narrow};
use super::{Scan, starts_value};

impl Scan<'_> {
    /// Brackets and what stands in them, the cursor standing on the opening one.
    pub(super) fn group(
        &mut self,
        start: usize,
        bracket: Bracket,
        name: Option<Span>,
        outermost: bool,
    ) -> ScanStep<Node> {
        let open = self.cursor.at;
        self.deeper(open)?;
        self.cursor.at += 1;
        let items = if outermost { self.top_items(open, bracket) } else { self.items(open, bracket)? };
        self.depth -= 1;
        let some = name.is_some_and(|name| name.of(self.cursor.text) == "Some");
        let group = Group { bracket, some, name, open: narrow(open), items };
        Ok(Node { span: Span::new(start, self.cursor.at), kind: NodeKind::Group(Box::new(group)) })
    }

    fn items(&mut self, open: usize, bracket: Bracket) -> ScanStep<Vec<Item>> {
        let mut items = Vec::new();
        while !self.closes(open, bracket)? {
            self.follows(items.last(), bracket)?;
            let keyed = items.first().is_some_and(|item: &Item| item.key.is_some());
            items.push(self.item(bracket, keyed)?);
        }
        Ok(items)
    }

    /// Whether the group ends at the cursor; if so the cursor is after it.
    fn closes(&mut self, open: usize, bracket: Bracket) -> ScanStep<bool> {
        self.cursor.trivia()?;
        let at = self.cursor.at;
        match self.cursor.peek() {
            Some(close @ (b')' | b']' | b'}')) => {
                let found = char::from(close);
                if found != bracket.close() {
                    return Err(self.cursor.stop(at, at + 1, FaultKind::Mismatch { bracket, opened: open, found }));
                }
                self.cursor.at += 1;
                Ok(true)
            }
            Some(_) => Ok(false),
            None => {
                self.cursor.over = true;
                Err(self.cursor.stop(open, open + 1, FaultKind::Unclosed { bracket, opened: open }))
            }
        }
    }

    /// Another item may begin here: the one before ended with a comma.
    fn follows(&mut self, last: Option<&Item>, bracket: Bracket) -> ScanStep<()> {
        let Some(last) = last.filter(|last| last.comma.is_none()) else {
            return Ok(());
        };
        let end = last.end();
        if matches!(last.value.kind, NodeKind::Text) && self.swallowed_line(&last.value) {
            let start = last.value.span.start as usize;
            self.cursor.at = start + 1;
            return Err(self.cursor.stop(start, start + 1, FaultKind::OpenText));
        }
        let stop = self.cursor.expected(self.wanted_behind(last, bracket));
        self.cursor.blame(end);
        Err(stop)
    }

    /// What is missing between an entry and the sign at the cursor.
    fn wanted_behind(&self, last: &Item, bracket: Bracket) -> Wanted {
        let lone_word = last.key.is_none() && matches!(last.value.kind, NodeKind::Word);
        let value_next = |next| next == b'=' || starts_value(next);
        // `(id "x")`: the colon is missing rather than a comma.
        if bracket == Bracket::Round && lone_word && self.cursor.peek().is_some_and(value_next) {
            return Wanted::Colon;
        }
        Wanted::CommaOr(bracket)
    }

    /// A text over several lines with a word right behind it: its closing quote is missing, and it ends where the next
    /// text should begin.
    fn swallowed_line(&self, text: &Node) -> bool {
        let raw = text.raw(self.cursor.text);
        let end = text.span.end as usize;
        raw.starts_with('"') && raw.contains('\n') && self.cursor.char_at(end).is_some_and(|next| !is_blank(next))
    }

    /// One entry with its comma. In a record with field names (`keyed`) each entry needs one.
    fn item(&mut self, bracket: Bracket, keyed: bool) -> ScanStep<Item> {
        let item = match bracket {
            Bracket::Round if keyed => self.field()?,
            Bracket::Curly => self.pair()?,
            _ => self.entry(bracket)?,
        };
        self.cursor.trivia()?;
        let comma = narrow(self.cursor.at);
        let comma = self.cursor.take(b',').then_some(comma);
        Ok(Item { comma, ..item })
    }

    fn field(&mut self) -> ScanStep<Item> {
        let start = self.cursor.at;
        let Some(key) = self.name() else {
            return Err(self.cursor.expected(Wanted::FieldName));
        };
        self.cursor.trivia()?;
        if self.cursor.peek() == Some(b'(') {
            // A new record: the one before it is not closed.
            self.cursor.at = start;
            return Err(self.cursor.expected(Wanted::FieldName));
        }
        self.after_key(key)
    }

    fn pair(&mut self) -> ScanStep<Item> {
        let key = self.value()?.span;
        self.cursor.trivia()?;
        self.after_key(key)
    }

    fn after_key(&mut self, key: Span) -> ScanStep<Item> {
        if !self.cursor.take(b':') {
            return Err(self.cursor.expected(Wanted::Colon));
        }
        self.cursor.trivia()?;
        Ok(Item { key: Some(key), value: self.value()?, comma: None })
    }

    fn entry(&mut self, bracket: Bracket) -> ScanStep<Item> {
        let value = self.value()?;
        self.cursor.trivia()?;
        let bare_word = matches!(value.kind, NodeKind::Word | NodeKind::Bool | NodeKind::Number);
        if bracket == Bracket::Round && self.cursor.peek() == Some(b':') && bare_word {
            return self.after_key(value.span);
        }
        Ok(Item { key: None, value, comma: None })
    }

    fn top_items(&mut self, open: usize, bracket: Bracket) -> Vec<Item> {
        let mut top = Top::new(open, bracket);
        while !self.cursor.over {
            let start = self.cursor.at;
            match self.top_item(&mut top) {
                Ok(true) => {}
                Ok(false) => break,
                Err(Stop) => {
                    self.depth = 1;
                    if !top.recover(&mut self.cursor, start) {
                        self.cursor.over = true;
                    }
                }
            }
        }
        top.items
    }

    /// One more item of the outermost group, or its end (false).
    fn top_item(&mut self, top: &mut Top) -> ScanStep<bool> {
        top.begin = None;
        if self.closes(top.open, top.bracket)? {
            return Ok(false);
        }
        if !top.resumed && self.follows(top.items.last(), top.bracket).is_err() {
            if self.cursor.faults.last().is_some_and(|fault| fault.kind == FaultKind::OpenText) {
                top.spoil_last();
            }
            return Err(Stop);
        }
        top.resumed = false;
        top.begins(&self.cursor);
        let mut item = self.item(top.bracket, top.keyed)?;
        if self.folded && top.bracket == Bracket::Square && matches!(item.value.kind, NodeKind::Group(_)) {
            item.value.kind = NodeKind::Folded;
        }
        top.push(item);
        Ok(true)
    }
}
