//! The line of a task: words are the title, signs and field words are taken out of it wherever they stand, and dates where
//! they can be nothing else, which is for `sentence` to say. Double quotes keep any word in the title:
//! `Plan the "sun" terrace`. It must not know other kinds.

use super::Reading;
use super::line::{Named, TypedLine, too_many};
use super::sentence;
use crate::date;
use crate::model::choice::Priority;
use crate::model::field::{Field, Type, Value};
use crate::model::quotes;
use crate::problem::Problem;

/// What a sign or a field word says.
enum Sign {
    Value(&'static Field, String),
    Tags(String),
    Wrong(Problem),
}

pub(super) fn read(mut line: TypedLine<'_>, text: &str) -> Reading {
    let mut tokens = quotes::split(text, char::is_whitespace);
    tokens.retain(|token| !token.is_empty());
    if let Some(refused) = too_many(tokens.len(), "words") {
        return refused;
    }
    let mut signs: Vec<_> = (0..tokens.len()).map(|place| sign(&line, &tokens[place..])).collect();
    let reach: Vec<usize> = signs.iter().map(|sign| sign.as_ref().map_or(0, |(length, _)| *length)).collect();
    let mut dates = sentence::dates(&tokens, &reach, line.calendar).into_iter().peekable();
    let mut title: Vec<String> = Vec::new();
    let mut tags: Vec<String> = Vec::new();
    let mut place = 0;
    // The title ends with what a date stood behind: `Book the hall, fri`.
    let mut dated = false;
    while let Some(token) = tokens.get(place) {
        if let Some(date) = dates.next_if(|date| date.begin == place) {
            due(&mut line, date.day, &tokens[place..date.end].join(" "));
            place = date.end;
            keep_sign(&mut title, tokens[place - 1]);
            dated = true;
        } else if let Some((length, sign)) = signs[place].take() {
            take(&mut line, sign, &tokens[place..place + length].join(" "), &mut tags);
            place += length;
        } else {
            if is_step(token) {
                let problem = Problem::usage(format!("{token}: no day is meant by that"));
                let fix = "say +2d, +2w or +2m; in double quotes it stays in the title";
                line.refuse(token, problem.fix(fix));
            } else if parts_nothing(token) {
                let problem = Problem::usage("; parts nothing in the line of a task");
                let fix = "write fri @owner !1 #action among its words; in double quotes it stays in the title";
                line.refuse(token, problem.fix(fix));
            } else if let Some(field) = stray_sign(&line, &tokens, place) {
                let problem = Problem::usage(format!("write {field}=value without blanks"));
                line.refuse(token, problem.fix("in double quotes it stays in the title"));
            } else {
                title.push(quotes::bare(token));
                dated = false;
            }
            place += 1;
        }
    }
    if let (Some(field), false) = (line.field("tags"), tags.is_empty()) {
        line.set(field, &tags.join(","), &format!("tag:{}", tags.join(",")));
    }
    title.retain(|word| !word.is_empty());
    // The name of a field that got no value is no end of a sentence: it stays as it is.
    let is_stray = title.last().and_then(|word| word.strip_suffix(':')).is_some_and(|word| is_field(&line, word));
    let title = title.join(" ");
    let signs: &[char] = if dated && !is_stray { &[',', ':', ' '] } else { &[' '] };
    line.title(title.trim_start().trim_end_matches(signs));
    line.finish()
}

/// The sign behind a date belongs to the sentence around it: `Ring Ann by fri, then write`.
fn keep_sign(title: &mut [String], last: &str) {
    if let (Some(word), Some(sign)) = (title.last_mut(), last.chars().last())
        && matches!(sign, ',' | ':')
        && !word.ends_with([',', ':'])
    {
        word.push(sign);
    }
}

fn is_field(line: &TypedLine<'_>, word: &str) -> bool {
    matches!(line.named(word), Named::Field(field) if field.name == crate::fold::fold(word))
}

/// Takes a date out of the title, understood or refused.
fn due(line: &mut TypedLine<'_>, day: Result<date::Date, String>, part: &str) {
    match (line.field("due"), day) {
        (Some(field), Ok(day)) => line.put(field, Value::Date(day).ron(), part),
        (_, Err(words)) => line.refuse(part, Problem::usage(words)),
        (None, Ok(_)) => {}
    }
}

fn take(line: &mut TypedLine<'_>, sign: Sign, part: &str, tags: &mut Vec<String>) {
    match sign {
        Sign::Value(field, typed) => line.set(field, &typed, part),
        Sign::Wrong(problem) => line.refuse(part, problem),
        Sign::Tags(typed) => {
            let items = typed.split(',').map(str::trim);
            tags.extend(items.filter(|tag| !tag.is_empty()).map(str::to_string));
        }
    }
}

/// What the line goes on with, if it is taken out of the title, and how many words of it.
fn sign(line: &TypedLine<'_>, rest: &[&str]) -> Option<(usize, Sign)> {
    let token = *rest.first()?;
    let named = [('@', "owner"), ('#', "action")];
    for (sign, name) in named {
        if let Some(typed) = token.strip_prefix(sign).filter(|typed| !typed.is_empty()) {
            return Some((1, Sign::Value(line.field(name)?, quotes::bare(typed))));
        }
    }
    if let Some(number) = token.strip_prefix('!').filter(|rest| is_digit(rest)) {
        return Some((1, priority(line.field("priority")?, number, token)));
    }
    field_word(line, rest)
}

fn is_digit(text: &str) -> bool {
    text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `1` is high: what is done first.
fn priority(field: &'static Field, number: &str, token: &str) -> Sign {
    match number.parse().ok().and_then(Priority::of_number) {
        Some(priority) => Sign::Value(field, priority.name().to_string()),
        None => {
            let problem = Problem::usage(format!("{token} is no priority"));
            Sign::Wrong(problem.fix("use !1 (high), !2 or !3 (low)"))
        }
    }
}

/// So many of something nobody named: `+2`, as well `++1w`, which has no old date here.
fn is_step(token: &str) -> bool {
    let steps = token.trim_start_matches('+');
    let digits = steps.trim_end_matches(['d', 'w', 'm', 'y']);
    steps.len() < token.len() && (1..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a word holds the sign that parts the lines of other kinds; in an address it is a sign like any other.
fn parts_nothing(token: &str) -> bool {
    token.contains(';') && !quotes::any(token) && !token.contains("://")
}

/// The field before an equals sign that blanks keep from its name or its value: `owner = labour`, `owner= labour`.
fn stray_sign(line: &TypedLine<'_>, tokens: &[&str], place: usize) -> Option<&'static str> {
    let name = match tokens[place].strip_suffix('=') {
        Some("") => place.checked_sub(1).and_then(|before| tokens.get(before))?,
        Some(name) => name,
        None if tokens[place].starts_with('=') => tokens.get(place.checked_sub(1)?)?,
        None => return None,
    };
    match line.named(name) {
        Named::Field(field) if tokens.len() > place + 1 || tokens[place].len() > 1 => Some(field.name),
        _ => None,
    }
}

/// `owner:x`, `due=fri`, `due:next meeting`, `tag:x`. A word with a colon that is nothing like a field stays in the
/// title, and so does one with nothing after the colon.
fn field_word(line: &TypedLine<'_>, rest: &[&str]) -> Option<(usize, Sign)> {
    let token = *rest.first()?;
    let (word, value) = token.split_once([':', '='])?;
    let named = word.chars().all(|char| char.is_alphabetic() || matches!(char, '_' | '-'));
    let typed = quotes::bare(value);
    if word.is_empty() || typed.is_empty() || !named || typed.starts_with("//") {
        return None;
    }
    let sign = match line.named(word) {
        Named::Field(field) if field.name == "title" => {
            let problem = Problem::usage(format!("{token}: the words of the line are the title"));
            Sign::Wrong(problem.fix("leave \"title:\" away"))
        }
        Named::Field(field) if field.name == "tags" => Sign::Tags(typed),
        Named::Field(field) if field.name == "priority" && is_digit(&typed) => priority(field, &typed, token),
        Named::Field(field) if matches!(field.what, Type::Date) && typed == value => {
            return Some(date_phrase(line, field, &typed, &rest[1..]));
        }
        Named::Field(field) => Sign::Value(field, typed),
        Named::Doubtful(problem) => Sign::Wrong(problem),
        // `lead=x` is meant for a field, as a colon in a sentence need not be.
        Named::Other if token[word.len()..].starts_with('=') => {
            let problem = Problem::usage(format!("{token}: a task has no field \"{word}\""));
            Sign::Wrong(problem.fix("in double quotes it stays in the title"))
        }
        Named::Other => return None,
    };
    Some((1, sign))
}

/// A date of several words after the name of its field.
fn date_phrase(line: &TypedLine<'_>, field: &'static Field, first: &str, rest: &[&str]) -> (usize, Sign) {
    let behind = rest.iter().take(date::LONGEST);
    let mut words = vec![first];
    words.extend(behind.take_while(|word| !quotes::any(word)));
    let length = date::leading_asked(&words, line.calendar).unwrap_or(1);
    let typed = words[..length].join(" ");
    (length, Sign::Value(field, typed))
}
