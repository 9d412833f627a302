//! The line of a task: words are the title, signs and field words are taken out of it wherever they stand. A date is
//! taken where a word can be nothing else: a weekday by three letters or more, `today`, `tomorrow`, `+2w`, `15/10`,
//! `2026-10-15`; phrases of several words are in `phrase`. Double quotes keep any word in the title:
//! `Plan the "sun" terrace`. It must not know other kinds.

use super::Reading;
use super::line::{Line, Named};
use super::phrase;
use crate::model::choice::Priority;
use crate::problem::Problem;

pub(super) fn read(mut line: Line<'_>, text: &str) -> Reading {
    let mut title: Vec<String> = Vec::new();
    let mut tags: Vec<String> = Vec::new();
    let tokens: Vec<&str> = tokens(text).collect();
    let dated = tokens.iter().any(|token| is_date(token));
    let mut place = 0;
    while let Some(token) = tokens.get(place) {
        let rest = &tokens[place..];
        let before = place.checked_sub(1).and_then(|at| tokens.get(at));
        if let Some((field, length)) = phrase::of_field(rest) {
            let words = rest[..length].join(" ");
            let typed = words[field.len() + 1..].to_string();
            take(&mut line, &format!("{field}:\"{typed}\""), &mut tags);
            place += length;
        } else if let Some(length) = phrase::bare(rest, before.copied(), dated) {
            let words = rest[..length].join(" ");
            set(&mut line, "due", &words, &words);
            place += length;
        } else {
            if !take(&mut line, token, &mut tags) {
                title.push(token.replace('"', ""));
            }
            place += 1;
        }
    }
    if let (Some(field), false) = (line.field("tags"), tags.is_empty()) {
        line.set(field, &tags.join(","), &format!("tag:{}", tags.join(",")));
    }
    line.title(title.join(" ").trim());
    line.finish()
}

/// Words; spaces between double quotes do not part them.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    let parts = text.split(move |char: char| {
        quoted ^= char == '"';
        char.is_whitespace() && !quoted
    });
    parts.filter(|part| !part.is_empty())
}

/// Takes a token out of the title, understood or refused; `false` where it is a word of the title.
fn take(line: &mut Line<'_>, token: &str, tags: &mut Vec<String>) -> bool {
    if let Some(name) = sigil(token, '@') {
        return set(line, "owner", name, token);
    }
    if let Some(name) = sigil(token, '#') {
        return set(line, "action", name, token);
    }
    if let Some(number) = token.strip_prefix('!').filter(|rest| is_digit(rest)) {
        return priority(line, number, token);
    }
    if is_date(token) {
        return set(line, "due", token, token);
    }
    if is_step(token) {
        let problem = Problem::usage(format!("{token}: no day is meant by that"));
        line.refuse(
            token,
            problem.fix("say +2d, +2w or +2m; in double quotes it stays in the title"),
        );
        return true;
    }
    field_word(line, token, tags)
}

/// What follows a sign such as `@`.
fn sigil(token: &str, sign: char) -> Option<&str> {
    let rest = token.strip_prefix(sign)?;
    (!rest.is_empty()).then_some(rest)
}

fn is_digit(text: &str) -> bool {
    text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn set(line: &mut Line<'_>, field: &str, typed: &str, token: &str) -> bool {
    let Some(field) = line.field(field) else {
        return false;
    };
    line.set(field, &typed.replace('"', ""), token);
    true
}

/// `1` is high: what is done first.
fn priority(line: &mut Line<'_>, number: &str, token: &str) -> bool {
    match number.parse().ok().and_then(Priority::of_number) {
        Some(priority) => set(line, "priority", priority.name(), token),
        None => {
            let problem = Problem::usage(format!("{token} is no priority"));
            line.refuse(token, problem.fix("use !1 (high), !2 or !3 (low)"));
            true
        }
    }
}

/// So many of something nobody named: `+2`, as well `++1w`, which has no old date here.
fn is_step(token: &str) -> bool {
    let steps = token.trim_start_matches('+');
    let digits = steps.trim_end_matches(['d', 'w', 'm', 'y']);
    steps.len() < token.len()
        && (1..=3).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// A word that can be nothing but a date. Shorter weekdays and months need `due:`.
fn is_date(token: &str) -> bool {
    let word = token.to_lowercase();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if matches!(word.as_str(), "today" | "tomorrow") {
        return true;
    }
    if let Some(steps) = word.strip_prefix('+') {
        return steps.len() > 1
            && steps.ends_with(['d', 'w', 'm', 'y'])
            && digits(&steps[..steps.len() - 1]);
    }
    let parts = |sign| word.split(sign).collect::<Vec<_>>();
    let with_slashes = parts('/');
    let with_dashes = parts('-');
    phrase::is_weekday(&word)
        || (2..=3).contains(&with_slashes.len()) && with_slashes.iter().all(|part| digits(part))
        || with_dashes.len() == 3
            && with_dashes[0].len() == 4
            && with_dashes.iter().all(|part| digits(part))
}

/// `owner:x`, `due=fri`, `tag:x`. A word with a colon that is nothing like a field stays in the title, and so does
/// one with nothing after the colon.
fn field_word(line: &mut Line<'_>, token: &str, tags: &mut Vec<String>) -> bool {
    let Some((word, typed)) = token.split_once([':', '=']) else {
        return false;
    };
    let named = word
        .chars()
        .all(|char| char.is_alphabetic() || matches!(char, '_' | '-'));
    let typed = typed.replace('"', "");
    if word.is_empty() || typed.is_empty() || !named || typed.starts_with("//") {
        return false;
    }
    match line.named(word) {
        Named::Field(field) if field.name == "title" => {
            let problem = Problem::usage(format!("{token}: the words of the line are the title"));
            line.refuse(token, problem.fix("leave \"title:\" away"));
        }
        Named::Field(field) if field.name == "tags" => {
            let items = typed.split(',').map(str::trim);
            tags.extend(items.filter(|tag| !tag.is_empty()).map(str::to_string));
        }
        Named::Field(field) if field.name == "priority" && is_digit(&typed) => {
            return priority(line, &typed, token);
        }
        Named::Field(field) => line.set(field, &typed, token),
        Named::Doubtful(problem) => line.refuse(token, problem),
        Named::Other => return false,
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date;

    /// What is taken for a date has to be one.
    fn reads(token: &str) -> bool {
        let calendar = date::Calendar {
            today: date::Date::from_ymd_opt(2026, 11, 23).unwrap(),
            next_meeting: None,
        };
        matches!(date::parse(token, calendar, None), Ok(Some(_)))
    }

    #[test]
    fn dates_are_words_that_can_be_nothing_else() {
        for token in [
            "fri",
            "Mon",
            "tues",
            "thursday",
            "today",
            "tomorrow",
            "+2w",
            "+10d",
            "15/10",
            "15/10/2027",
            "2026-12-01",
        ] {
            assert!(is_date(token) && reads(token), "{token}");
        }
        for token in [
            "fr", "sunny", "month", "+", "+w", "+2", "tom", "may", "1.5", "a/b", "and/or", "10-12",
            "now", "\"sun\"",
        ] {
            assert!(!is_date(token), "{token}");
        }
    }
}
