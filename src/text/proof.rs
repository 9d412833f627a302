//! The safety net of every save: after a splice the text is read again, by the scanner and by `ron`, and held against
//! the text before: the named place is as asked, everything else as it was. Knows no kind of record and repairs
//! nothing; its cost grows with the text only.

use std::fmt;
use std::ops::Range;

use ron::Options;
use ron::extensions::Extensions;
use serde::de::IgnoredAny;

use crate::text::edit::means;
use crate::text::scan::{Doc, Fault, Group, Item, LIMIT, Node, NodeKind, bare, parse};

/// One step on the way to a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The item of a list, counted from 0.
    Index(usize),
    /// The field of a record.
    Field(String),
}

/// What was to be done at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change<'a> {
    /// The place holds this value, be it new there or not.
    Set(&'a str),
    /// The field is gone.
    Unset,
    /// A new item of this text is at this index of the list; those from there on moved up.
    Insert(&'a str),
    /// The item that was at this index is gone.
    Remove,
}

/// Why a change is not to be trusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// The text is no RON, says the scanner.
    Fault(Fault),
    /// The text is no RON, says `ron`: its words, with line and column.
    Refused { line: usize, column: usize, words: String },
    /// There is no such place.
    NoPlace,
    /// The place does not hold what was asked.
    NotDone,
    /// Something else changed too; where it now stands.
    Other(Range<usize>),
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fault(fault) => write!(f, "the result cannot be read ({})", fault.code()),
            Self::Refused { line, column, words } => write!(f, "the result cannot be read ({line}:{column}: {words})"),
            Self::NoPlace => f.write_str("the place is not there"),
            Self::NotDone => f.write_str("the result does not hold what was asked"),
            Self::Other(_) => f.write_str("more would change than was asked"),
        }
    }
}

impl std::error::Error for Doubt {}

/// How this program reads RON: an optional value may be written plainly. `ron` counts up to three steps a bracket: its
/// limit lies behind the scanner's, which has the say.
#[must_use]
pub fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(3 * LIMIT)
}

/// As [`options`], for a list of records of several kinds: `Need(id: "x")` is read as an enum variant that holds a record.
#[must_use]
pub fn variant_options() -> Options {
    options().with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES)
}

/// A text without the byte-order mark, which `ron` does not know.
#[must_use]
pub fn unmarked(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// The text is good RON: the scanner finds no fault and `ron` reads it.
///
/// # Errors
/// The first fault.
pub fn sound(text: &str) -> Result<Doc, Doubt> {
    let doc = scanned(text)?;
    judged(text)?;
    Ok(doc)
}

/// The scanner's half of [`sound`], four times as fast.
///
/// # Errors
/// The first fault.
pub fn scanned(text: &str) -> Result<Doc, Doubt> {
    match parse(text) {
        (Some(doc), faults) if faults.is_empty() => Ok(doc),
        (_, faults) => Err(faults.into_iter().next().map_or(Doubt::NoPlace, Doubt::Fault)),
    }
}

/// `ron`'s half of [`sound`].
///
/// # Errors
/// What `ron` says.
pub fn judged(text: &str) -> Result<(), Doubt> {
    let text = unmarked(text);
    let plain = options().from_str::<IgnoredAny>(text);
    let Err(error) = plain else { return Ok(()) };
    // `Some(a: 1)` is RON too where variants are unwrapped.
    if variant_options().from_str::<IgnoredAny>(text).is_ok() {
        return Ok(());
    }
    let start = error.span.start;
    Err(Doubt::Refused { line: start.line, column: start.col, words: error.code.to_string() })
}

/// The whole check of one edit: `after` is good RON, holds the change at `place`, and differs nowhere else.
///
/// # Errors
/// The first reason for doubt; then nothing should be written.
pub fn prove(before: &str, after: &str, place: &[Step], change: Change) -> Result<Doc, Doubt> {
    let old = scanned(before)?;
    let new = sound(after)?;
    same_but((before, &old), (after, &new), place, change)?;
    Ok(new)
}

/// Holds two scanned texts against each other: all values but the one at `place` are written with the same bytes, and
/// that one is as the change says.
///
/// # Errors
/// What differs, or is missing.
pub fn same_but(before: (&str, &Doc), after: (&str, &Doc), place: &[Step], change: Change) -> Result<(), Doubt> {
    let pair = Pair { before: before.0, after: after.0 };
    let names = |(text, doc): (&str, &Doc)| -> Vec<String> {
        doc.extensions.iter().map(|(_, span)| span.of(text).to_owned()).collect()
    };
    if names(before) != names(after) {
        return Err(Doubt::Other(0..after.1.root.span.start as usize));
    }
    pair.walk(&before.1.root, &after.1.root, place, change)
}

/// The two texts while they are compared.
#[derive(Clone, Copy)]
struct Pair<'t> {
    before: &'t str,
    after: &'t str,
}

impl Pair<'_> {
    fn walk(self, old: &Node, new: &Node, place: &[Step], change: Change) -> Result<(), Doubt> {
        let Some((step, rest)) = place.split_first() else {
            return self.arrived(new, change);
        };
        let (Some(was), Some(is)) = (old.group(), new.group()) else {
            return self.made(old, new, step, rest, change);
        };
        if !self.same_brackets(was, is) {
            return Err(Doubt::Other(new.span.range()));
        }
        match (step, change, rest) {
            (Step::Index(index), Change::Insert(raw), []) => self.inserted(was, is, *index, raw),
            (Step::Index(index), Change::Remove, []) => self.removed(was, is, *index),
            (Step::Field(name), Change::Set(_) | Change::Unset, []) => self.field(was, is, name, change),
            (Step::Field(name), ..) => self.through_field(was, is, name, rest, change),
            (Step::Index(index), ..) => self.through_index(was, is, *index, rest, change),
        }
    }

    fn arrived(self, new: &Node, change: Change) -> Result<(), Doubt> {
        match change {
            Change::Set(raw)
                if new.raw(self.after) == raw || new.plain().raw(self.after) == raw || means(self.after, new, raw) =>
            {
                Ok(())
            }
            _ => Err(Doubt::NotDone),
        }
    }

    /// A bare word that became a record: `Name` is now `Name(field: ...)`.
    fn made(self, old: &Node, new: &Node, step: &Step, rest: &[Step], change: Change) -> Result<(), Doubt> {
        let (Some(is), Step::Field(name), []) = (new.group(), step, rest) else {
            return Err(Doubt::NoPlace);
        };
        let word = matches!(old.plain().kind, NodeKind::Word)
            && is.name.map(|name| name.of(self.after)) == Some(old.plain().raw(self.before));
        let [only] = is.items.as_slice() else {
            return Err(Doubt::NoPlace);
        };
        if word && Self::key(self.after, only) == Some(name) {
            self.arrived(&only.value, change)
        } else {
            Err(Doubt::NoPlace)
        }
    }

    fn same_brackets(self, was: &Group, is: &Group) -> bool {
        was.bracket == is.bracket
            && was.some == is.some
            && was.name.map(|name| name.of(self.before)) == is.name.map(|name| name.of(self.after))
    }

    fn key<'t>(text: &'t str, item: &Item) -> Option<&'t str> {
        item.key.map(|key| bare(key.of(text)))
    }

    fn field(self, was: &Group, is: &Group, name: &str, change: Change) -> Result<(), Doubt> {
        let here = |group: &Group, text| group.items.iter().position(|item| Self::key(text, item) == Some(name));
        let (old, new) = (here(was, self.before), here(is, self.after));
        self.same(without(&was.items, old), without(&is.items, new))?;
        match (change, new.map(|index| &is.items[index])) {
            (Change::Set(_), Some(item)) => self.arrived(&item.value, change),
            (Change::Unset, None) if old.is_some() => Ok(()),
            (Change::Unset, None) => Err(Doubt::NoPlace),
            _ => Err(Doubt::NotDone),
        }
    }

    fn through_field(self, was: &Group, is: &Group, name: &str, rest: &[Step], change: Change) -> Result<(), Doubt> {
        let here = was.items.iter().position(|item| Self::key(self.before, item) == Some(name));
        self.through(was, is, here.ok_or(Doubt::NoPlace)?, rest, change)
    }

    fn through_index(self, was: &Group, is: &Group, index: usize, rest: &[Step], change: Change) -> Result<(), Doubt> {
        self.through(was, is, index, rest, change)
    }

    fn through(self, was: &Group, is: &Group, index: usize, rest: &[Step], change: Change) -> Result<(), Doubt> {
        let (Some(old), Some(new)) = (was.items.get(index), is.items.get(index)) else {
            return Err(Doubt::NoPlace);
        };
        if Self::key(self.before, old) != Self::key(self.after, new) {
            return Err(Doubt::Other(new.start()..new.end()));
        }
        self.same(without(&was.items, Some(index)), without(&is.items, Some(index)))?;
        self.walk(&old.value, &new.value, rest, change)
    }

    fn inserted(self, was: &Group, is: &Group, index: usize, raw: &str) -> Result<(), Doubt> {
        let new = is.items.get(index).ok_or(Doubt::NotDone)?;
        self.same(without(&was.items, None), without(&is.items, Some(index)))?;
        let boxed = format!("[\n{raw}\n]");
        let asked = parse(&boxed).0.ok_or(Doubt::NotDone)?;
        let [only] = asked.root.items() else {
            return Err(Doubt::NotDone);
        };
        if alike((&boxed, &only.value), (self.after, &new.value)) { Ok(()) } else { Err(Doubt::NotDone) }
    }

    fn removed(self, was: &Group, is: &Group, index: usize) -> Result<(), Doubt> {
        was.items.get(index).ok_or(Doubt::NoPlace)?;
        self.same(without(&was.items, Some(index)), without(&is.items, None))
    }

    /// The same keys with values of the same bytes, in the same order.
    fn same<'n>(self, was: impl Iterator<Item = &'n Item>, is: impl Iterator<Item = &'n Item>) -> Result<(), Doubt> {
        let mut was = was;
        for new in is {
            let old = was.next().ok_or_else(|| Doubt::Other(new.start()..new.end()))?;
            let same = old.value.raw(self.before) == new.value.raw(self.after)
                && old.key.map(|key| key.of(self.before)) == new.key.map(|key| key.of(self.after));
            if !same {
                return Err(Doubt::Other(new.start()..new.end()));
            }
        }
        // What is missing has no place in the new text.
        if was.next().is_some() { Err(Doubt::Other(0..0)) } else { Ok(()) }
    }
}

fn without(items: &[Item], index: Option<usize>) -> impl Iterator<Item = &Item> {
    items.iter().enumerate().filter(move |(at, _)| Some(*at) != index).map(|(_, item)| item)
}

/// Two values written alike but for blanks, comments and trailing commas between their parts.
#[must_use]
pub fn alike(one: (&str, &Node), other: (&str, &Node)) -> bool {
    let (NodeKind::Group(mine), NodeKind::Group(yours)) = (&one.1.kind, &other.1.kind) else {
        return one.1.raw(one.0) == other.1.raw(other.0);
    };
    let key = |text: &str, item: &Item| item.key.map(|key| key.of(text).to_owned());
    mine.bracket == yours.bracket
        && mine.name.map(|name| name.of(one.0)) == yours.name.map(|name| name.of(other.0))
        && mine.items.len() == yours.items.len()
        && mine
            .items
            .iter()
            .zip(&yours.items)
            .all(|(a, b)| key(one.0, a) == key(other.0, b) && alike((one.0, &a.value), (other.0, &b.value)))
}
