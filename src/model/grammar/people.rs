//! What says by itself what it is in the line of a person: addresses, a telephone number, the name of a seat. It must not
//! know how the line is parted.

use super::line::{Named, TypedLine, usage};
use crate::model::mail;
use crate::problem::Problem;

/// The parts with every address in one, those beside the name too: `Ada Test <ada@example.org>` is two parts.
pub(super) fn with_address(line: &TypedLine<'_>, parts: Vec<String>) -> Vec<String> {
    let mut all = Vec::new();
    let mut out = Vec::new();
    for (place, part) in parts.into_iter().enumerate() {
        let bare = if place == 0 { Some(&*part) } else { unlabelled(line, &part) };
        match bare.map(mail::apart) {
            Some((words, mails)) if !mails.is_empty() && (place == 0 || words.is_empty()) => {
                mail::add_new(&mut all, mails);
                out.extend((place == 0).then_some(words));
            }
            _ => out.push(part),
        }
    }
    if !all.is_empty() {
        out.push(all.join(", "));
    }
    out
}

/// Takes a part that is nothing but addresses or a telephone number; `false` where it is another.
pub(super) fn contact(line: &mut TypedLine<'_>, part: &str) -> bool {
    let Some(bare) = unlabelled(line, part) else {
        return false;
    };
    let (words, mails) = mail::apart(bare);
    let field = match mail::is_phone(bare) {
        true => line.field("phone"),
        false if words.is_empty() && !mails.is_empty() => line.field("email"),
        false => None,
    };
    match field {
        Some(field) => line.set(field, bare, part),
        None => return false,
    }
    true
}

/// Any other part is the seat.
pub(super) fn of_person(line: &mut TypedLine<'_>, part: &str) {
    let is_seat = line.field("member").is_some_and(|seat| !line.meant(seat, part).is_empty());
    if is_seat {
        return line.give("member", part);
    }
    let problem = Problem::usage(format!("\"{part}\" is no seat, no e-mail address and no telephone number"));
    line.refuse(part, problem.fix(format!("write: {}", usage(line.kind))));
}

/// `tel. 58 1234567` and `mailto: a@example.org` without the word before it; `None` where that names a field.
fn unlabelled<'t>(line: &TypedLine<'_>, part: &'t str) -> Option<&'t str> {
    let is_word = |char: char| char.is_alphabetic() || matches!(char, '_' | '-' | ' ');
    let (word, rest) = part.split_at(part.find(|char: char| !is_word(char)).unwrap_or(0));
    let number = rest.trim_start_matches(['.', ':']).trim_start();
    let Some(bare) = rest.strip_prefix([':', '=']).filter(|_| !word.trim().is_empty()) else {
        return Some(if rest.starts_with('.') && mail::is_phone(number) { number } else { part });
    };
    let is_field = matches!(line.named(word.trim()), Named::Field(_));
    (!is_field).then(|| bare.trim_start())
}
