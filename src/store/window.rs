//! The end of a long list as a short list of its own, so that many records can be put behind each other without reading
//! the whole file again for each. It must not know what a record is.

use super::places::{line_start, margin};
use crate::text::edit;
use crate::text::proof::{Doubt, scanned};
use crate::text::scan::Item;

/// What stands before the items of a window that was cut off from its list.
const OPEN: &str = "[\n";

pub struct Window {
    /// What will not be looked at again.
    settled: String,
    /// What stands before the window's text and is not part of it.
    open: &'static str,
    list: String,
}

impl Window {
    /// A window over a whole file; it narrows by itself.
    pub fn over(text: &str) -> Window {
        Window { settled: String::new(), open: "", list: text.to_string() }
    }

    /// Puts an item at the end of the list.
    pub fn push(&mut self, raw: &str) -> Result<(), Doubt> {
        let mut doc = scanned(&self.list)?;
        let from = tail_start(&self.list, doc.root.items());
        if from > self.open.len() {
            self.settled.push_str(&self.list[self.open.len()..from]);
            self.list = [OPEN, &self.list[from..]].concat();
            self.open = OPEN;
            doc = scanned(&self.list)?;
        }
        let splice = edit::push(&self.list, &doc.root, raw).ok_or(Doubt::NoPlace)?;
        self.list = edit::apply(&self.list, &splice);
        Ok(())
    }

    /// The whole text.
    pub fn text(self) -> String {
        self.settled + &self.list[self.open.len()..]
    }
}

/// Where the line of the last item but one begins, if it can be told from what stands before; else 0.
fn tail_start(text: &str, items: &[Item]) -> usize {
    let [.., before, item, _] = items else {
        return 0;
    };
    let line = line_start(text, item.start());
    let alone = line + margin(text, item.start()).len() == item.start();
    if alone && line >= before.end_with_comma() { line } else { 0 }
}
