//! Taking an entry out of a group: which blanks, comments and commas go with it. Knows neither fields nor records, only
//! whether the comments above an entry belong to it.

use std::ops::Range;

use super::Splice;
use super::layout::{Gap, all_blank, blank_line, gap, line_start, next_line, skip_spaces, trail};
use crate::text::scan::Group;

/// A field: comments above it stay.
pub(super) fn field(text: &str, group: &Group, index: usize) -> Splice {
    let item = &group.items[index];
    let gap = gap(text, group, index);
    let alone = gap.line.filter(|&line| all_blank(&text[line..item.start()]));
    let trail = trail(text, item.end_with_comma());
    let at = match alone {
        Some(line) if trail.line_ends => line..next_line(text, trail.end),
        _ => within(text, group, index, &gap),
    };
    without_comma(text, group, index, at)
}

/// A list item: the comments right above it go too.
pub(super) fn item(text: &str, group: &Group, index: usize) -> Splice {
    let gap = gap(text, group, index);
    let trail = trail(text, group.items[index].end_with_comma());
    let at = match gap.above {
        Some(above) if trail.line_ends => lines(text, group, index, above..next_line(text, trail.end)),
        _ => within(text, group, index, &gap),
    };
    without_comma(text, group, index, at)
}

/// The item with what goes with it, from its first sign to its last.
pub(super) fn block(text: &str, group: &Group, index: usize) -> Range<usize> {
    let item = &group.items[index];
    let trail = trail(text, item.end_with_comma());
    match gap(text, group, index).above {
        Some(above) if trail.line_ends => skip_spaces(text, above)..trail.end,
        _ => item.start()..item.end(),
    }
}

/// Whole lines; of two blank lines that would then meet, one goes.
fn lines(text: &str, group: &Group, index: usize, at: Range<usize>) -> Range<usize> {
    let above = line_start(text, at.start.saturating_sub(1));
    let blank_above = above < at.start && above > group.opened() && blank_line(text, above);
    let blank_below = blank_line(text, at.end);
    let last = index + 1 == group.items.len();
    if blank_below && (blank_above || index == 0) {
        return at.start..next_line(text, at.end);
    }
    if blank_above && last && !blank_below && closes_next(text, group, at.end) {
        return above..at.end;
    }
    at
}

/// The closing bracket is the next thing.
fn closes_next(text: &str, group: &Group, at: usize) -> bool {
    text[skip_spaces(text, at)..].starts_with(group.bracket.close())
}

/// An entry that shares its lines with others: from its first sign to the next one's, or from the one before to its end.
fn within(text: &str, group: &Group, index: usize, gap: &Gap) -> Range<usize> {
    let item = &group.items[index];
    let end = item.end_with_comma();
    let shares_on = index + 1 < group.items.len() && !trail(text, end).line_ends;
    if shares_on {
        return item.start()..skip_spaces(text, end);
    }
    let before = &text[gap.from..item.start()];
    // A line break that ends a comment must stay.
    let kept = if all_blank(before) { 0 } else { before.trim_end_matches([' ', '\t']).len() };
    gap.from + kept..end
}

/// Where the last entry had no comma, the one before it shall have none either.
fn without_comma(text: &str, group: &Group, index: usize, at: Range<usize>) -> Splice {
    let before = index.checked_sub(1).and_then(|before| group.items.get(before));
    let comma = before.and_then(|before| before.comma).filter(|_| group.items[index].comma.is_none());
    match comma.map(|comma| comma as usize) {
        Some(comma) if comma < at.start => Splice { at: comma..at.end, with: text[comma + 1..at.start].to_owned() },
        _ => Splice { at, with: String::new() },
    }
}
