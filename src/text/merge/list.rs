//! Merging the list of a file, record by record: the order is ours, a new record of theirs stands behind the one it stood
//! behind there. It must not know what the fields mean.

use std::borrow::Cow;
use std::ops::Range;

use hashbrown::HashMap;

use super::marks::{How, clean_lines, undecided};
use super::record::{self, Sides};
use super::version::{Version, mean_the_same};
use crate::text::edit::block;
use crate::text::scan::{Bracket, Doc, Node, parse, unfold};

/// The list of a file by the keys of its records.
pub(super) struct Listed<'t> {
    text: &'t str,
    list: Option<&'t Node>,
    keys: Vec<String>,
    places: HashMap<String, usize>,
}

impl<'t> Listed<'t> {
    /// A version that has no records.
    pub fn empty() -> Self {
        Self { text: "", list: None, keys: Vec::new(), places: HashMap::new() }
    }

    /// `None` where it is no list, or its records cannot be told apart.
    pub fn new(text: &'t str, doc: &'t Doc, keys: &[&str]) -> Option<Self> {
        let list = &doc.root;
        list.group().filter(|group| group.bracket == Bracket::Square)?;
        let key = |item: &Node| Version::new(text, &unfold(text, item)).key(keys);
        let keys: Option<Vec<String>> = list.items().iter().map(|item| key(&item.value)).collect();
        let keys = keys?;
        let places: HashMap<String, usize> = keys.iter().cloned().zip(0..).collect();
        (places.len() == keys.len()).then_some(Self { text, list: Some(list), keys, places })
    }

    /// The record with a key, as it stands in the text.
    pub fn raw(&self, key: &str) -> Option<&'t str> {
        Some(self.node(*self.places.get(key)?)?.raw(self.text))
    }

    pub fn keys(&self) -> &[String] {
        &self.keys
    }

    fn node(&self, place: usize) -> Option<&'t Node> {
        self.list?.items().get(place).map(|item| &item.value)
    }

    /// Where a record stands with its comments and its comma; from the beginning of its line if nothing is before it.
    fn at(&self, place: usize) -> Range<usize> {
        let (Some(list), Some(item)) = (self.list, self.list.and_then(|list| list.items().get(place))) else {
            return 0..0;
        };
        let at = block(self.text, list, place).unwrap_or(item.start()..item.end());
        let line = self.text[..at.start].rfind('\n').map_or(0, |newline| newline + 1);
        let is_first = self.text[line..at.start].trim().is_empty();
        let start = if is_first { line } else { at.start };
        start..at.end.max(item.end_with_comma())
    }

    fn block(&self, place: usize) -> &'t str {
        &self.text[self.at(place)]
    }

    /// With the blank line that may stand before it.
    fn parted_block(&self, place: usize) -> &'t str {
        let at = self.at(place);
        let before = self.text[..at.start].trim_end_matches([' ', '\t']);
        let line = before.strip_suffix('\n').map(|before| before.strip_suffix('\r').unwrap_or(before));
        let is_parted = place > 0 && line.is_some_and(|line| line.trim_end_matches([' ', '\t']).ends_with('\n'));
        let start = line.map_or(at.start, str::len);
        if is_parted { &self.text[start..at.end] } else { &self.text[at] }
    }

    /// What stands before the records, the bracket included.
    fn head(&self) -> &'t str {
        &self.text[..self.list.and_then(Node::group).map_or(0, |group| group.opened() + 1)]
    }

    fn block_of(&self, key: &str) -> Option<&'t str> {
        self.places.get(key).map(|place| self.block(*place))
    }
}

/// What becomes of a record, in each of the versions; `None` where it is gone.
type Fate<'t> = [Option<Cow<'t, str>>; 3];

/// The whole text, as it is in ours, in the base and in theirs where something is left to decide; and with that marked.
pub(super) fn merge(base: &Listed, ours: &Listed, theirs: &Listed, how: &How) -> (Sides, String) {
    let three = Three { base, ours, theirs };
    let records: Vec<Fate> = (0..ours.keys.len()).map(|place| three.own(place, how.keys)).collect();
    let added = three.added();
    let heads = [base, ours, theirs].map(Listed::head);
    let head = clean_lines(heads[0], heads[1], heads[2]).unwrap_or_else(|| heads[1].to_owned());
    let sides = [0, 1, 2].map(|side| assembled(&head, ours, &records, &added, &|fate| one_side(fate, side)));
    let eol = eol(ours.text);
    (sides, assembled(&head, ours, &records, &added, &|fate| marked(fate, how, eol)))
}

fn one_side<'f>(fate: &'f Fate, side: usize) -> Option<Cow<'f, str>> {
    fate[side].as_deref().map(with_comma)
}

/// A record as it is, or with what is left to decide between marks.
fn marked<'f>(fate: &'f Fate, how: &How, eol: &str) -> Option<Cow<'f, str>> {
    if fate[0] == fate[2] {
        return one_side(fate, 0);
    }
    let lines = [0, 1, 2].map(|side| one_side(fate, side).map_or_else(String::new, |block| format!("{block}{eol}")));
    let mut text = undecided(&lines, how);
    text.truncate(text.trim_end_matches('\n').len());
    Some(Cow::Owned(text))
}

struct Three<'l, 't> {
    base: &'l Listed<'t>,
    ours: &'l Listed<'t>,
    theirs: &'l Listed<'t>,
}

impl<'t> Three<'_, 't> {
    /// What becomes of a record of ours.
    fn own(&self, place: usize, keys: &[&str]) -> Fate<'t> {
        let (own, key) = (self.ours.block(place), &self.ours.keys[place]);
        match (self.base.block_of(key), self.theirs.block_of(key)) {
            (_, Some(there)) if there == own => everywhere(own),
            (Some(was), Some(there)) if was == there => everywhere(own),
            (Some(was), Some(there)) if was == own => everywhere(there),
            (Some(was), Some(there)) => changed(was, own, there, keys).map(|text| Some(Cow::Owned(text))),
            (Some(was), None) if mean_the_same(was, own) => [None, None, None],
            (Some(was), None) => [Some(Cow::Borrowed(own)), Some(Cow::Borrowed(was)), None],
            (None, Some(there)) if mean_the_same(there, own) => everywhere(own),
            (None, Some(there)) => [Some(Cow::Borrowed(own)), None, Some(Cow::Borrowed(there))],
            (None, None) => everywhere(own),
        }
    }

    /// What comes in from theirs, by the place of our record that it goes behind; before the first where there is none.
    fn added(&self) -> HashMap<Option<usize>, Vec<Fate<'t>>> {
        let mut added: HashMap<Option<usize>, Vec<Fate>> = HashMap::new();
        let mut behind = None;
        for (place, key) in self.theirs.keys.iter().enumerate() {
            if let Some(own) = self.ours.places.get(key) {
                behind = Some(*own);
                continue;
            }
            let there = self.theirs.parted_block(place);
            let fate = match self.base.block_of(key) {
                Some(was) if mean_the_same(was, there) => continue,
                Some(was) => [None, Some(Cow::Borrowed(was)), Some(Cow::Borrowed(there))],
                None => everywhere(there),
            };
            added.entry(behind).or_default().push(fate);
        }
        added
    }
}

fn everywhere(block: &str) -> Fate<'_> {
    [0; 3].map(|_| Some(Cow::Borrowed(block)))
}

/// A record that both changed: by fields, or by lines where that means the same, since lines keep the comments of both.
fn changed(was: &str, own: &str, there: &str, keys: &[&str]) -> Sides {
    let blocks = [was, own, there];
    let [Some(was_doc), Some(own_doc), Some(there_doc)] = &blocks.map(|text| parse(text).0) else {
        return [own, was, there].map(str::to_owned);
    };
    let version = Version::new;
    let (base, theirs) = (version(was, &was_doc.root), version(there, &there_doc.root));
    let sides = record::merge(own, version(own, &own_doc.root), Some(base), theirs, keys);
    let is_settled = sides[0] == sides[2];
    let by_lines = clean_lines(was, own, there).filter(|text| is_settled && mean_the_same(text, &sides[0]));
    by_lines.map_or(sides, |text| [0; 3].map(|_| text.clone()))
}

/// Our text with what is chosen of each record.
fn assembled<'f>(
    head: &str,
    ours: &Listed,
    records: &'f [Fate],
    added: &'f HashMap<Option<usize>, Vec<Fate>>,
    choose: &dyn Fn(&'f Fate<'f>) -> Option<Cow<'f, str>>,
) -> String {
    let (text, open) = (ours.text, ours.head().len());
    let eol = eol(text);
    let mut out = head.to_owned();
    let add = |out: &mut String, behind: Option<usize>, rest: &str| {
        let blocks = added.get(&behind).into_iter().flatten().filter_map(choose);
        let before = out.len();
        for block in blocks {
            out.push_str(eol);
            out.push_str(&block);
        }
        if out.len() > before && !rest.trim_start_matches([' ', '\t', '\r']).starts_with('\n') {
            out.push_str(eol);
        }
    };
    add(&mut out, None, &text[open..]);
    let mut from = open;
    for (place, fate) in records.iter().enumerate() {
        let at = ours.at(place);
        let before = &text[from..at.start];
        from = at.end;
        match choose(fate) {
            Some(block) => {
                out.push_str(before);
                out.push_str(&block);
            }
            // Comments that stand apart from the record stay.
            None => out.push_str(before.trim_end()),
        }
        add(&mut out, Some(place), &text[from..]);
    }
    out + &text[from..]
}

fn eol(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// A record with the comma that parts it from the next one.
fn with_comma(block: &str) -> Cow<'_, str> {
    if block.trim_end().ends_with(',') {
        return Cow::Borrowed(block);
    }
    let end = parse(block).0.map_or(block.len(), |doc| doc.root.span.range().end);
    let (record, rest) = block.split_at(end);
    if rest.trim_start().starts_with(',') { Cow::Borrowed(block) } else { Cow::Owned([record, ",", rest].concat()) }
}
