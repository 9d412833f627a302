//! Giving a value another text in the way the old one is written: lines stay lines, raw stays raw, and what is alike
//! keeps its bytes. Knows texts and pairs, not what they mean.

use super::Splice;
use crate::clean;
use crate::text::quote::{places, quote, unquote};
use crate::text::scan::{Bracket, Group, Node, NodeKind, conflicts, parse};

/// Gives a value another text, as it is handed in ([`super::fit`] lays out one over several lines). What is written
/// `Some(...)` stays so, unless the new text says otherwise; a text or a pair as the program writes it takes the old
/// one's way of writing.
#[must_use]
pub fn set(text: &str, value: &Node, raw: &str) -> Splice {
    let whole = raw == "None" || raw.strip_prefix("Some").is_some_and(|rest| rest.trim_start().starts_with('('));
    let node = if whole { value } else { value.plain() };
    let kept = match &node.kind {
        NodeKind::Text => literal(text, node, raw),
        NodeKind::Group(group) => pair(text, group, raw),
        _ => None,
    };
    kept.unwrap_or_else(|| over(text, node, raw))
}

/// The new text in the place of the old one.
fn over(text: &str, node: &Node, raw: &str) -> Splice {
    let at = node.span.range();
    // `Some"x"` is good RON: without a blank the new text would join the word before it.
    let word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let before = text.get(..at.start).and_then(|head| head.chars().next_back());
    let glued = word(before) && word(raw.chars().next());
    Splice { at, with: [if glued { " " } else { "" }, raw].concat() }
}

/// A text that was written by hand: only what differs is written anew.
fn literal(text: &str, node: &Node, raw: &str) -> Option<Splice> {
    let (old, new) = (node.raw(text), unquote(raw)?);
    let was = unquote(old)?;
    if quote(&new) != raw || quote(&was) == old {
        return None;
    }
    let places = places(old)?;
    let head = alike(was.bytes().zip(new.bytes()));
    let from = places.partition_point(|(_, at)| *at <= head).checked_sub(1)?;
    let (from_raw, from_text) = places[from];
    let rest = was.len().min(new.len()) - from_text;
    let tail = alike(was.bytes().rev().zip(new.bytes().rev())).min(rest);
    let to = from + places[from..].partition_point(|(_, at)| was.len() - at > tail);
    let (to_raw, to_text) = *places.get(to)?;
    let middle = new.get(from_text..new.len() - (was.len() - to_text))?;
    let written = if old.starts_with('r') { bare(old, middle) } else { Some(escaped(old, &places, middle)) };
    let out = written.map(|written| [&old[..from_raw], &written, &old[to_raw..]].concat());
    let is_right = |out: &String| unquote(out).as_deref() == Some(&new) && conflicts(out).is_empty();
    let with = out.filter(is_right)?;
    Some(Splice { at: node.span.range(), with })
}

fn alike(pairs: impl Iterator<Item = (u8, u8)>) -> usize {
    pairs.take_while(|(one, other)| one == other).count()
}

/// How lines end in a literal that goes over several.
fn line_end(old: &str) -> &'static str {
    if old.contains("\r\n") { "\r\n" } else { "\n" }
}

/// A piece of a raw text, if all of it can stand there.
fn bare(old: &str, middle: &str) -> Option<String> {
    let plain = middle.replace(line_end(old), "");
    let fits = clean::hidden(middle).is_none() && !plain.contains(['\r', '\n']);
    fits.then(|| middle.to_owned())
}

/// A piece of a text in quotes; lines are lines where they were.
fn escaped(old: &str, places: &[(usize, usize)], middle: &str) -> String {
    let in_lines = places.windows(2).any(|pair| old.get(pair[0].0..pair[1].0) == Some("\n"));
    let inner = |text: &str| {
        let quoted = quote(text);
        quoted[1..quoted.len() - 1].to_owned()
    };
    if !in_lines {
        return inner(middle);
    }
    let end = line_end(old);
    let lines: Vec<String> = middle.split(end).map(inner).collect();
    lines.join(end)
}

/// A pair of plain values: what stands between them stays.
fn pair(text: &str, old: &Group, raw: &str) -> Option<Splice> {
    let doc = parse(raw).0?;
    let NodeKind::Group(new) = &doc.root.kind else {
        return None;
    };
    let values: Vec<&str> = new.items.iter().map(|item| item.value.raw(raw)).collect();
    let as_written = format!("({})", values.join(", ")) == raw;
    if !as_written || !is_pair(old) || !is_pair(new) || old.items.len() != values.len() {
        return None;
    }
    let differs = |at: &usize| old.items[*at].value.raw(text) != values[*at];
    let first = (0..values.len()).find(differs).unwrap_or(0);
    let last = (first..values.len()).rfind(differs).unwrap_or(first);
    let mut with = values[first].to_owned();
    for at in first + 1..=last {
        with.push_str(&text[old.items[at - 1].end()..old.items[at].start()]);
        with.push_str(values[at]);
    }
    Some(Splice { at: old.items[first].start()..old.items[last].end(), with })
}

/// Values in round brackets that have no names of their own.
fn is_pair(group: &Group) -> bool {
    let plain = group.items.iter().all(|item| item.key.is_none() && item.value.group().is_none());
    group.bracket == Bracket::Round && group.items.len() > 1 && plain
}

/// Whether a value stands for the same as a text that is written otherwise.
#[must_use]
pub fn means(text: &str, value: &Node, raw: &str) -> bool {
    let value = value.plain();
    let Some(doc) = parse(raw).0 else {
        return false;
    };
    match (&value.kind, &doc.root.kind) {
        (NodeKind::Text, NodeKind::Text) => unquote(value.raw(text)) == unquote(raw),
        (NodeKind::Group(is), NodeKind::Group(asked)) => {
            let mut both = is.items.iter().zip(&asked.items);
            is_pair(is)
                && is_pair(asked)
                && is.items.len() == asked.items.len()
                && both.all(|(is, asked)| is.value.raw(text) == asked.value.raw(raw))
        }
        _ => false,
    }
}
