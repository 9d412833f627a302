//! Lines parted by semicolons: members, links, and everything else. The first part is the name; a part that names its
//! field may stand anywhere, others are told by what they look like. It must not know tasks.

use super::Reading;
use super::cursor::pieces;
use super::line::{Named, TypedLine, too_many, usage};
use super::people;
use super::value::ambiguous;
use crate::date;
use crate::fold::fold;
use crate::model::Kind;
use crate::model::choice::{Relation, Ring};
use crate::model::field::{Field, Type};
use crate::model::quotes;
use crate::problem::Problem;

pub(super) fn read(mut line: TypedLine<'_>, text: &str) -> Reading {
    let pieces = pieces(text);
    if let Some(refused) = too_many(pieces.len(), "parts") {
        return refused;
    }
    let mut parts: Vec<String> = pieces.into_iter().map(quotes::cell).collect();
    match line.kind {
        Kind::Member => parts = with_places(parts),
        Kind::Person => parts = people::with_address(&line, parts),
        _ => {}
    }
    if line.kind != Kind::Link {
        let first = if parts.is_empty() { String::new() } else { parts.remove(0) };
        name(&mut line, &first);
    }
    for (place, part) in parts.iter().enumerate() {
        let is_contact = line.kind == Kind::Person && people::contact(&mut line, part);
        if part.is_empty() || is_contact || named_field(&mut line, part) {
            continue;
        }
        match line.kind {
            Kind::Member => of_member(&mut line, part),
            Kind::Link => of_link(&mut line, part),
            Kind::Person => people::of_person(&mut line, part),
            Kind::Story => of_story(&mut line, place, part),
            Kind::Meeting => of_meeting(&mut line, part),
            _ => of_other(&mut line, part),
        }
    }
    line.finish()
}

/// The name; `?` before it makes a member a ghost, a type still to be found.
fn name(line: &mut TypedLine<'_>, first: &str) {
    let ghost = first.strip_prefix('?').filter(|_| line.kind == Kind::Member);
    let first = ghost.unwrap_or(first).trim();
    line.title(first);
    if let (Some(_), Some(ring)) = (ghost, line.field("ring")) {
        line.put(ring, Ring::Ghost.name().to_string(), "?");
    }
}

/// Two parts with a score each behind the name are one place on the map.
pub fn with_places(parts: Vec<String>) -> Vec<String> {
    let is_score = |part: &String| matches!(part.as_bytes(), [b'1'..=b'5']);
    let mut out: Vec<String> = Vec::new();
    let mut rest = parts.into_iter().peekable();
    while let Some(part) = rest.next() {
        let is_first = !out.is_empty() && is_score(&part);
        match rest.next_if(|next| is_first && is_score(next)) {
            Some(other) => out.push(format!("{part}{other}")),
            None => out.push(part),
        }
    }
    out
}

/// `district:x` or `date=fri`; `false` where the part does not begin with the name of a field.
fn named_field(line: &mut TypedLine<'_>, part: &str) -> bool {
    let Some((word, typed)) = part.split_once([':', '=']) else {
        return false;
    };
    let word = word.trim();
    let like_a_field = |char: char| char.is_alphabetic() || matches!(char, '_' | '-' | ' ');
    if word.is_empty() || !word.chars().all(like_a_field) {
        return false;
    }
    match line.named(word) {
        Named::Field(field) if field.name == line.kind.row().title && line.has(field.name) => {
            let problem = Problem::usage(format!("{part}: the first part is the {}", field.name));
            line.refuse(part, problem.fix("leave this part out"));
        }
        Named::Field(field) => line.set(field, &quotes::cell(typed), part),
        Named::Doubtful(problem) => line.refuse(part, problem),
        Named::Other => {
            let problem = Problem::usage(format!("{part}: {} have no such field", line.kind.plural()));
            line.refuse(part, problem.fix(format!("see ulg format {}", line.kind.name())));
        }
    }
    true
}

/// Two digits are the place on the map, any other part is a role or a ring; one that may be either is refused.
fn of_member(line: &mut TypedLine<'_>, part: &str) {
    if part.bytes().all(|byte| byte.is_ascii_digit() || b" ,/".contains(&byte)) {
        return place_on_map(line, part);
    }
    let (Some(role), Some(ring)) = (line.field("role"), line.field("ring")) else {
        return;
    };
    // One letter is always a helix.
    let typed = fold(part);
    let rings = Ring::NAMES.iter().filter(|_| part.chars().count() > 1);
    let of_ring = rings.copied().find(|name| fold(name).starts_with(&typed));
    let roles = if line.has("role") || of_ring.is_some_and(|name| fold(name) == typed) {
        Vec::new()
    } else {
        line.meant(role, part)
    };
    match (of_ring, roles.as_slice()) {
        (Some(ring), [_, ..]) if !roles.contains(&typed) => {
            let problem = ambiguous(part, &[&[format!("ring {ring}")], &roles[..]].concat());
            line.refuse(part, problem);
        }
        (Some(_), []) => line.set(ring, part, part),
        (None, _) if line.has("role") => {
            let problem = Problem::usage(format!("\"{part}\" is neither two digits nor a ring"));
            line.refuse(part, problem.fix(format!("rings: {}", Ring::NAMES.join(", "))));
        }
        _ => line.set(role, part, part),
    }
}

/// `45`, `4 5`: influence, then interest.
fn place_on_map(line: &mut TypedLine<'_>, part: &str) {
    let digits: Vec<char> = part.chars().filter(char::is_ascii_digit).collect();
    let (Some(influence), Some(interest)) = (line.field("influence"), line.field("interest")) else {
        return;
    };
    let on_scale = digits.iter().all(|digit| ('1'..='5').contains(digit));
    match digits.as_slice() {
        [first, second] if on_scale => {
            line.put(influence, first.to_string(), part);
            line.put(interest, second.to_string(), part);
        }
        _ => {
            let problem = Problem::usage(format!("\"{part}\" is no place on the map"));
            let fix = "give influence and interest as two digits from 1 to 5, such as 45";
            line.refuse(part, problem.fix(fix));
        }
    }
}

/// From, to, then a kind and a strength in either order.
fn of_link(line: &mut TypedLine<'_>, part: &str) {
    if !line.has("from") {
        return line.give("from", part);
    }
    if !line.has("to") {
        line.give("to", part);
        return refuse_loop(line, part);
    }
    let is_kind = Relation::NAMES.iter().any(|name| fold(name).starts_with(&fold(part)));
    let is_number = part.bytes().all(|byte| byte.is_ascii_digit());
    match (is_number, is_kind) {
        (true, _) => line.give("strength", part),
        (false, true) => line.give("kind", part),
        (false, false) => {
            let problem = Problem::usage(format!("\"{part}\" is neither a kind of link nor a strength"));
            let fix = format!("kinds: {}; strength 1 to 3", Relation::NAMES.join(", "));
            line.refuse(part, problem.fix(fix));
        }
    }
}

fn refuse_loop(line: &mut TypedLine<'_>, part: &str) {
    if line.same("from", "to") {
        let problem = Problem::usage(format!("\"{part}\" would be linked to itself"));
        line.refuse(part, problem.fix("name two members"));
    }
}

/// A story in three parts: its title, whose it is, what changed. A name that means nobody, or several, is refused: it
/// must not become what changed.
fn of_story(line: &mut TypedLine<'_>, place: usize, part: &str) {
    let Some(who) = line.field("who") else { return };
    let asks_who = !line.has("who") && (place == 0 || line.has("changed"));
    match (asks_who, line.has("changed")) {
        (true, _) => match line.value(who, part) {
            Ok(_) => line.set(who, part, part),
            Err(problem) => {
                let fix = format!("{}; or write changed=... for what changed", problem.fix);
                line.refuse(part, problem.fix(fix));
            }
        },
        (false, false) => line.give("changed", part),
        (false, true) => of_other(line, part),
    }
}

/// A meeting's day, a day with its time behind it, or behind the day the time alone.
fn of_meeting(line: &mut TypedLine<'_>, part: &str) {
    let Some(date) = line.field("date") else { return };
    if line.has("date") {
        let is_time = !line.has("start") && date::time(part).is_some();
        return if is_time { line.give("start", part) } else { of_other(line, part) };
    }
    // `3.12.` is a day, though it could be a time.
    let is_day = |text: &str| line.value(date, text).is_ok();
    let blanks = part.match_indices(char::is_whitespace).filter(|_| !is_day(part) && !line.has("start"));
    let mut halves = blanks.map(|(at, _)| (part[..at].trim_end(), part[at..].trim_start()));
    match halves.find(|(day, time)| is_day(day) && date::time(time).is_some()) {
        Some((day, time)) => {
            line.give("date", day);
            line.give("start", time);
        }
        None => of_other(line, part),
    }
}

/// A part without a field's name is the value of the first thing the kind must have and lacks: a meeting's date, a
/// role's helix.
fn of_other(line: &mut TypedLine<'_>, part: &str) {
    let fields = line.kind.schema().fields.iter();
    let lacks = |field: &&'static Field| field.required && !matches!(field.what, Type::Id) && !line.has(field.name);
    let title = line.kind.row().title;
    match fields.filter(|field| field.name != title).find(lacks) {
        Some(field) => line.set(field, part, part),
        None => {
            let problem = Problem::usage(format!("\"{part}\" names no field"));
            line.refuse(part, problem.fix(format!("write: {}", usage(line.kind))));
        }
    }
}
