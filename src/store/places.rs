//! Where the records of a scanned file are, by id, and in which stretch two texts differ. It knows a text and its tree,
//! nothing of edits.

use std::collections::HashMap;

use super::files::ARCHIVE;
use super::journal::{Cut, Deed};
use crate::model::Kind;
use crate::text::scan::{Doc, Node};
use crate::text::unquote;

/// Stands for "behind all others" where the id of a neighbour is expected; no id is written so.
pub const END: &str = "*";

/// Where the records of a scanned file are, by id.
pub struct Places {
    keys: Vec<String>,
    found: HashMap<String, usize>,
    file: &'static str,
}

impl Places {
    /// The records of a file. In the archive an id alone says nothing: there the kind goes before it.
    pub fn of(text: &str, doc: &Doc, file: &'static str) -> Places {
        let key = |node: &Node| {
            let id = unquote(node.field(text, "id")?.plain().raw(text))?;
            if file == ARCHIVE { Some(format!("{}/{id}", node.name(text)?)) } else { Some(id) }
        };
        let single = file == Kind::City.file();
        let items = if single { &[] } else { doc.root.items() };
        let keys: Vec<String> = items.iter().map(|item| key(&item.value).unwrap_or_default()).collect();
        let places = keys.iter().enumerate();
        let found = places.map(|(at, key)| (key.clone(), at)).collect();
        Places { keys, found, file }
    }

    /// The place of a deed's record in the list.
    pub fn index(&self, deed: &Deed) -> Option<usize> {
        let name = deed.kind().map(|kind| kind.schema().name);
        if self.file == ARCHIVE { self.found.get(&format!("{}/{}", name?, deed.id)) } else { self.found.get(&deed.id) }
            .copied()
    }

    /// The record a deed is about.
    pub fn find<'d>(&self, doc: &'d Doc, deed: &Deed) -> Option<&'d Node> {
        if self.file == Kind::City.file() {
            return Some(&doc.root);
        }
        let item = doc.root.items().get(self.index(deed)?)?;
        Some(&item.value)
    }

    /// What the record before a place is called here; empty for the first.
    pub fn before(&self, index: usize) -> String {
        let before = index.checked_sub(1);
        let key = before.and_then(|before| self.keys.get(before));
        key.cloned().unwrap_or_default()
    }

    /// The place behind a record; the end where that record is gone.
    pub fn behind(&self, key: &str) -> usize {
        match key {
            "" => 0,
            key => self.found.get(key).map_or(usize::MAX, |index| index + 1),
        }
    }
}

/// The one stretch in which two texts differ.
pub fn difference(old: &str, new: &str) -> Option<Cut> {
    if old == new {
        return None;
    }
    let same = |pair: &(u8, u8)| pair.0 == pair.1;
    let mut head = old.bytes().zip(new.bytes()).take_while(same).count();
    while !old.is_char_boundary(head) {
        head -= 1;
    }
    let (old, new) = (&old[head..], &new[head..]);
    let backwards = old.bytes().rev().zip(new.bytes().rev());
    let mut tail = backwards.take_while(same).count();
    while !old.is_char_boundary(old.len() - tail) {
        tail -= 1;
    }
    Some(Cut { at: head, old: old[..old.len() - tail].to_string(), new: new[..new.len() - tail].to_string() })
}

/// The indentation of the line on which a record begins.
pub fn margin(text: &str, start: usize) -> &str {
    let line = line_start(text, start);
    let rest = text.get(line..start).unwrap_or_default();
    &rest[..rest.len() - rest.trim_start_matches([' ', '\t']).len()]
}

/// Where the line of a place ends, its line break not counted.
pub fn line_end(text: &str, at: usize) -> usize {
    let tail = text.get(at..).unwrap_or_default();
    tail.find('\n').map_or(text.len(), |length| at + length)
}

/// Where the line of a place begins.
pub fn line_start(text: &str, at: usize) -> usize {
    let head = text.get(..at).unwrap_or_default();
    head.rfind('\n').map_or(0, |newline| newline + 1)
}
