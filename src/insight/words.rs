//! The small words that sentences about a city are written with. It must not know what is said.

use std::fmt::Display;

use crate::model::City;
use crate::model::records::Link;

/// `1 day`, `12 days`.
pub(super) fn days(count: i64) -> String {
    several(count, "day")
}

/// `1 meeting`, `2 meetings`.
pub fn several(count: impl Display, what: &str) -> String {
    let count = count.to_string();
    let end = if count == "1" { "" } else { "s" };
    format!("{count} {what}{end}")
}

/// `A`, `A and B`, `A, B and C`.
pub(super) fn listed<T: AsRef<str>>(names: &[T]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    match names.split_last() {
        None => String::new(),
        Some((last, [])) => (*last).to_string(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

/// The first few names, and how many more there are.
pub(super) fn some<T: AsRef<str>>(names: &[T], most: usize) -> String {
    let over = names.len().saturating_sub(most);
    let mut said: Vec<String> = names.iter().map(|name| name.as_ref().to_string()).collect();
    if over > 0 {
        said.truncate(most);
        said.push(format!("{over} more"));
    }
    listed(&said)
}

/// A sum of money with its thousands apart.
pub(super) fn money(city: &City, amount: i64) -> String {
    format!("{} {}", thousands(amount), currency(city))
}

pub(super) fn currency(city: &City) -> &str {
    city.charter.currency.as_deref().unwrap_or("EUR")
}

pub(super) fn thousands(amount: i64) -> String {
    let digits = amount.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

/// What a member is called; its id where it is not there.
pub(super) fn member(city: &City, id: &str) -> String {
    let member = city.member(id);
    member.map_or_else(|| id.to_string(), |member| member.name.clone())
}

/// ` (Labour Office)`, or nothing.
pub(super) fn whose(city: &City, owner: Option<&str>) -> String {
    owner.map_or_else(String::new, |id| format!(" ({})", member(city, id)))
}

/// A link in one line: `Giver -> receiver, Money 2`.
pub fn link_words(city: &City, link: &Link) -> String {
    let name = |id: &str| member(city, id);
    let parts =
        [link.kind.map(|kind| kind.name().to_string()), link.strength.map(|strength| strength.get().to_string())];
    let what: Vec<String> = parts.into_iter().flatten().collect();
    let what = what.join(" ");
    let comma = if what.is_empty() { "" } else { ", " };
    format!("{} -> {}{comma}{what}", name(&link.from), name(&link.to))
}
