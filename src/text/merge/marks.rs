//! Marking what is left to decide as git does: the lines of ours, of the base and of theirs between marks. It must not
//! know what the lines mean.

use diffy::{IncompleteHunkStyle, MergeOptions};

use super::record::Sides;
use crate::text::scan::{Side, conflicts, version};

/// How a merge is done and what its marks say.
#[derive(Debug, Clone, Copy)]
pub struct How<'a> {
    /// The fields that tell the records of a list apart, the first that is there.
    pub keys: &'a [&'a str],
    /// Signs in a mark, 7 as a rule.
    pub marks: usize,
    /// What our version is called, the base and theirs.
    pub names: [&'a str; 3],
}

/// Merged by lines, where they meet in no place.
pub(super) fn clean_lines(base: &str, ours: &str, theirs: &str) -> Option<String> {
    diffy::merge(base, ours, theirs).ok()
}

/// The lines of three versions merged as git does it; with whether nothing is left to decide.
pub(super) fn by_lines(sides: &Sides, how: &How) -> (String, bool) {
    let [ours, base, theirs] = sides;
    match options(how).merge(base, ours, theirs) {
        Ok(text) => (text, true),
        Err(text) => (named(&text, how), false),
    }
}

pub(super) fn options(how: &How) -> MergeOptions {
    let mut options = MergeOptions::new();
    options.set_conflict_marker_length(how.marks).set_incomplete_hunk_style(IncompleteHunkStyle::Git);
    options
}

/// A text whose last line has its end, so that a mark can follow.
pub(super) fn ended(text: &str) -> String {
    let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    [text, end].concat()
}

/// As [`by_lines`], but no line is decided: what the marks part gives ours and theirs again, byte for byte.
pub(super) fn undecided(sides: &Sides, how: &How) -> String {
    let sides = &[0, 1, 2].map(|side: usize| ended(&sides[side]));
    let with_seven = by_lines(sides, &How { marks: 7, ..*how }).0;
    let found = conflicts(&with_seven);
    let is = |side, wanted: &String| version(&with_seven, &found, side, false) == *wanted;
    let is_whole = !found.is_empty() && is(Side::Ours, &sides[0]) && is(Side::Theirs, &sides[2]);
    match is_whole {
        true if how.marks == 7 => with_seven,
        true => by_lines(sides, how).0,
        false => one_place(sides, how),
    }
}

/// One pair of marks around all lines that differ.
pub(super) fn one_place(sides: &Sides, how: &How) -> String {
    let lines: [Vec<&str>; 3] = [0, 1, 2].map(|side| sides[side].split_inclusive('\n').collect());
    let shortest = lines.iter().map(Vec::len).min().unwrap_or_default();
    let all_alike = |at: &dyn Fn(&[&str]) -> usize| {
        let line = |side: usize| lines[side][at(&lines[side])];
        line(0) == line(1) && line(0) == line(2)
    };
    let head = (0..shortest).take_while(|place| all_alike(&|_| *place)).count();
    let tail = (0..shortest - head).take_while(|place| all_alike(&|lines| lines.len() - 1 - place)).count();
    let [ours, base, theirs] = [0, 1, 2].map(|side| lines[side][head..lines[side].len() - tail].concat());
    let mark = |sign: &str, name: &str| format!("{} {name}\n", sign.repeat(how.marks));
    let [own, was, there] = how.names;
    [
        lines[0][..head].concat(),
        mark("<", own) + &ours,
        mark("|", was) + &base,
        "=".repeat(how.marks) + "\n" + &theirs,
        mark(">", there),
        lines[0][lines[0].len() - tail..].concat(),
    ]
    .concat()
}

/// The marks with the names of the versions, where the library writes words of its own.
fn named(text: &str, how: &How) -> String {
    let rows = [("<", "ours", how.names[0]), ("|", "original", how.names[1]), (">", "theirs", how.names[2])];
    let mut out = String::with_capacity(text.len() + 64);
    for line in text.split_inclusive('\n') {
        let row = rows.iter().find(|(sign, word, _)| line.trim_end() == format!("{} {word}", sign.repeat(how.marks)));
        match row {
            Some((sign, _, name)) => out.push_str(&format!("{} {name}\n", sign.repeat(how.marks))),
            None => out.push_str(line),
        }
    }
    out
}
