//! Merging two versions of a file that began as one, by record and field. What cannot be read as records is merged by
//! lines; what both sides made different stays marked, both versions whole. Knows texts and trees, no city and no disk.

mod list;
mod marks;
mod proof;
mod record;
mod version;

use crate::text::scan::{Doc, Side, conflicts, outline, parse, version};
pub use marks::How;
pub use version::Version;

use list::Listed;
use marks::{by_lines, clean_lines, undecided};
use record::Sides;
use version::mean_the_same;

/// A merged text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    pub text: String,
    /// Nothing is left to decide.
    pub is_clean: bool,
}

/// Merges what two sides made of a base; an empty base where there is none.
#[must_use]
pub fn merge(base: &str, ours: &str, theirs: &str, how: &How) -> Merged {
    let merged = by_lists(base, ours, theirs, how).or_else(|| as_one_record(base, ours, theirs, how));
    let Some(Merged { text, is_clean: true }) = merged else {
        return merged.unwrap_or_else(|| {
            let (text, is_clean) = by_lines(&[ours, base, theirs].map(str::to_owned), how);
            Merged { text, is_clean }
        });
    };
    // Lines keep the comments of both, wherever they stand.
    let by_lines = clean_lines(base, ours, theirs).filter(|lines| good(lines).is_some() && mean_the_same(lines, &text));
    Merged { text: by_lines.unwrap_or(text), is_clean: true }
}

/// Merges by lines what is no text.
#[must_use]
pub fn bytes(base: &[u8], ours: &[u8], theirs: &[u8], how: &How) -> (Vec<u8>, bool) {
    match marks::options(how).merge_bytes(base, ours, theirs) {
        Ok(merged) => (merged, true),
        Err(merged) => (merged, false),
    }
}

/// Both versions whole, between marks, with nothing decided but the lines that all share at both ends.
#[must_use]
pub fn marked(base: &str, ours: &str, theirs: &str, how: &How) -> Merged {
    Merged { text: marks::one_place(&[ours, base, theirs].map(marks::ended), how), is_clean: false }
}

/// Files that are a list of records; `None` where a side is none, or where the outcome would not hold.
fn by_lists(base: &str, ours: &str, theirs: &str, how: &How) -> Option<Merged> {
    let (own, there) = (good(ours)?, good(theirs)?);
    let was = good(base);
    let keys = how.keys;
    let (ours, theirs) = (Listed::new(ours, &own, keys)?, Listed::new(theirs, &there, keys)?);
    let base = was.as_ref().and_then(|was| Listed::new(base, was, keys)).unwrap_or_else(Listed::empty);
    let holds = |text: &String| {
        let out = good(text);
        let out = out.as_ref().and_then(|out| Listed::new(text, out, keys));
        out.is_some_and(|out| proof::list_holds(&out, [&ours, &base, &theirs], keys))
    };
    let (sides, marked) = list::merge(&base, &ours, &theirs, how);
    settled(sides, holds, marked, how)
}

/// Files that are one record.
fn as_one_record(base: &str, ours: &str, theirs: &str, how: &How) -> Option<Merged> {
    good(ours).and(good(theirs))?;
    let [was, own, there] = [base, ours, theirs].map(|text| parse(text).0);
    let (own, there) = (own?, there?);
    let base = was.as_ref().map(|was| Version::new(base, &was.root)).filter(|base| base.is_record());
    let (own, there) = (Version::new(ours, &own.root), Version::new(theirs, &there.root));
    if !own.is_record() || !there.is_record() {
        return None;
    }
    let holds = |text: &String| {
        let out = good(text).and_then(|_| parse(text).0);
        out.is_some_and(|out| {
            proof::record_holds(Version::new(text, &out.root), [Some(own), base, Some(there)], how.keys)
        })
    };
    let sides = record::merge(ours, own, base, there, how.keys);
    let marked = undecided(&sides, how);
    settled(sides, holds, marked, how)
}

/// The outcome, if it holds: merged, or marked so that nothing of either side is lost.
fn settled(sides: Sides, holds: impl Fn(&String) -> bool, marked: String, how: &How) -> Option<Merged> {
    if !holds(&sides[0]) || !holds(&sides[2]) {
        return None;
    }
    let [ours, _, theirs] = &sides;
    if ours == theirs {
        return Some(Merged { text: sides.into_iter().next()?, is_clean: true });
    }
    let found = conflicts(&marked);
    let is = |side, wanted| mean_the_same(&version(&marked, &found, side, false), wanted);
    let is_marked = how.marks != 7 || is(Side::Ours, ours) && is(Side::Theirs, theirs);
    Some(Merged { text: if is_marked { marked } else { undecided(&sides, how) }, is_clean: false })
}

/// The tree of a text without a fault.
fn good(text: &str) -> Option<Doc> {
    let (doc, faults) = outline(text);
    doc.filter(|_| faults.is_empty())
}
