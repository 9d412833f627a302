//! An edit as a triple: the text before, what is asked, the text after. Each is also taken back and read by `ron`.

use ulg::text::edit::{Splice, apply, insert_at, push, put_field, remove, remove_field};
use ulg::text::proof::sound;
use ulg::text::scan::{Node, parse};

pub const ORDER: [&str; 4] = ["id", "name", "role", "tags"];

/// What is asked, of the first record or of the list.
pub enum Ask {
    /// Sets a field of the first record.
    Put(&'static str, &'static str),
    /// Takes a field of the first record out.
    Drop(&'static str),
    /// Appends to the list.
    Push(&'static str),
    /// Takes an item of the list out.
    Cut(usize),
    /// Puts an item in before this one.
    Insert(usize, &'static str),
    /// Appends to the list in the first record's field `tags`.
    Tag(&'static str),
    /// Takes an item of `tags` out.
    Untag(usize),
}

fn splice(text: &str, root: &Node, ask: &Ask) -> Option<Splice> {
    let record = || root.items().iter().find(|item| item.key.is_none()).map_or(root, |item| &item.value);
    match *ask {
        Ask::Put(field, raw) => put_field(text, record(), &ORDER, field, raw),
        Ask::Drop(field) => remove_field(text, record(), field),
        Ask::Push(raw) => push(text, root, raw),
        Ask::Cut(index) => remove(text, root, index),
        Ask::Insert(index, raw) => insert_at(text, root, index, raw),
        Ask::Tag(raw) => push(text, record().field(text, "tags")?, raw),
        Ask::Untag(index) => remove(text, record().field(text, "tags")?, index),
    }
}

#[track_caller]
fn holds(before: &str, ask: &Ask, after: &str) {
    let doc = parse(before).0.expect("a readable text before");
    let splice = splice(before, &doc.root, ask).expect("a splice");
    let result = apply(before, &splice);
    assert_eq!(result, after, "\n-- before\n{before}\n-- after\n{result}\n");
    sound(&result).expect("good RON");
    assert_eq!(apply(&result, &splice.inverse(before)), before, "taken back");
}

/// Each line: before, what is asked, after.
#[track_caller]
pub fn table(rows: &[(&str, Ask, &str)]) {
    for (before, ask, after) in rows {
        holds(before, ask, after);
    }
}
