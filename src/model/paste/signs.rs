//! The signs of a pasted list: bullets, boxes, numbers and letters before its words. It must not know what the words mean.

use super::lines::RawLine;
use crate::date;
use crate::fold::fold;
use crate::lang::Lang;

/// What stands before the words of a list, with a blank behind it.
const SIGNS: &str = "•‣◦▪▫●○■□►▶➤➢→·⁃–—-*+>»❖◆◇❏❑❒◻⬜✅✓✔☐☑☒\u{f0b7}\u{f0a7}\u{f0d8}\u{f076}\u{f0fc}";
/// Those of them, and boxes, that say that it is done.
const DONE: [&str; 8] = ["✓", "✔", "✅", "\u{f0fc}", "☑", "☒", "[x]", "[X]"];

/// What stood before a line of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Lead {
    /// A sign or a box.
    pub sign: bool,
    /// A number or a letter.
    pub number: bool,
    /// Ticked off.
    pub done: bool,
}

/// Which of the numbers and letters before the words count a list, so that they are no part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// `1.`, `2)`, `(3)`, `a)`, `iv)`
    pub plain: bool,
    /// `1.1`, `1.1.2.`
    pub levels: bool,
    /// `A.`, `ii.`
    pub letters: bool,
}

/// What stands before the words of a line, and the words; several signs may stand there: `- [x]`, `1. •`.
pub fn lead(line: &str, counts: Counts) -> (Lead, &str) {
    let mut lead = Lead::default();
    let mut rest = line.trim_start();
    while let Some((sign, words)) = first_word(rest) {
        // The sign of the second level in Word.
        let is_letter = sign == "o" && words.starts_with(['\u{a0}', '\t']);
        let words = words.trim_start();
        // `3. Dec` is a day.
        let is_day = words.split_whitespace().next().is_some_and(is_month);
        let is_counted = |sort: &Sort| match sort {
            Sort::Sign => true,
            Sort::Number => counts.plain && !lead.number && !is_day,
            Sort::Level => counts.levels && !lead.number,
            Sort::Letter => counts.letters && !lead.number,
        };
        match sort(sign).or(is_letter.then_some(Sort::Sign)).filter(is_counted) {
            Some(Sort::Sign) => lead.sign = true,
            Some(_) => lead.number = true,
            None => break,
        }
        lead.done |= DONE.contains(&sign);
        rest = words;
    }
    (lead, rest)
}

/// What counts in a list. Numbers that follow one another do, and levels and letters only those; where there is but one,
/// all other lines have some sign. A club may be called `1. FC`, a feast `3. maj`, somebody `A. Test`.
pub fn counts(all: &[RawLine], of_names: bool) -> Counts {
    let every = Counts { plain: true, levels: true, letters: true };
    let leads: Vec<Lead> = all.iter().map(|line| lead(&line.text, every).0).collect();
    let signs = all.iter().filter_map(|line| {
        let words = lead(&line.text, Counts::default()).1;
        first_word(words).map(|(sign, _)| sign)
    });
    let signs: Vec<&str> = signs.collect();
    let of = |wanted: fn(&Sort) -> bool| -> Vec<&str> {
        let is_it = |sign: &&str| sort(sign).as_ref().is_some_and(wanted);
        signs.iter().copied().filter(is_it).collect()
    };
    let numbers = of(|sort| matches!(sort, Sort::Number));
    let number = |sign: &str| inner(sign).parse().ok();
    let digits: Vec<&str> = numbers.iter().copied().filter(|sign| number(sign).is_some()).collect();
    let one_by_one = follow(&digits, number);
    let all_led = leads.iter().all(|lead| lead.sign || lead.number);
    let plain = match numbers.len() {
        0 => false,
        1 => all.len() > 1 && all_led,
        _ => one_by_one,
    };
    let levels: Vec<Vec<u32>> = of(|sort| matches!(sort, Sort::Level)).into_iter().filter_map(level).collect();
    let letters = of(|sort| matches!(sort, Sort::Letter));
    let is_list = |letters: &[&str]| follow(letters, letter) || follow(letters, roman);
    Counts {
        plain,
        levels: !levels.is_empty()
            && levels.len() + numbers.len() > 1
            && levels.iter().all(|level| is_next(level, &levels)),
        letters: !of_names && letters.len() > 1 && is_list(&letters),
    }
}

/// Whether numbers count: each is the one after the one before, or the first, or the same once more.
fn follow(signs: &[&str], number: fn(&str) -> Option<u32>) -> bool {
    let numbers: Option<Vec<u32>> = signs.iter().map(|sign| number(inner(sign))).collect();
    let pair = |two: &[u32]| two[1] == two[0] + 1 || two[1] == 1 || two[1] == two[0];
    numbers.is_some_and(|all| all.windows(2).all(pair))
}

/// Whether a level is the first below another, or stands after its neighbour.
fn is_next(level: &[u32], all: &[Vec<u32>]) -> bool {
    let mut before = level.to_vec();
    match before.last_mut() {
        Some(last) if *last > 1 => *last -= 1,
        _ => return true,
    }
    all.contains(&before)
}

fn inner(sign: &str) -> &str {
    sign.trim_matches(['(', ')', '.'])
}

fn letter(text: &str) -> Option<u32> {
    let byte = text.bytes().next().filter(|_| text.len() == 1)?;
    Some(u32::from(byte.to_ascii_lowercase()) + 1 - u32::from(b'a'))
}

fn roman(text: &str) -> Option<u32> {
    const ROMAN: [&str; 15] =
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];
    let lower = text.to_ascii_lowercase();
    let place = ROMAN.iter().position(|number| *number == lower)?;
    u32::try_from(place + 1).ok()
}

/// The numbers of `1.1.2`.
fn level(sign: &str) -> Option<Vec<u32>> {
    let parts: Vec<&str> = inner(sign).split('.').collect();
    let is_number = |part: &&str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_level = (2..=5).contains(&parts.len()) && parts.iter().all(is_number);
    is_level.then(|| parts.iter().filter_map(|part| part.parse().ok()).collect())
}

fn is_month(word: &str) -> bool {
    // Any day will do: which year it is does not matter here.
    let calendar = date::Calendar { today: date::Date::default(), next_meeting: None, lang: Lang::English };
    let day = format!("1 {word}");
    let in_english = matches!(date::parse(&day, calendar, None), Ok(Some(_)));
    // In full and long enough to be no other word: `3. października`, but `3. Mai multe locuri`.
    let folded = fold(word.trim_end_matches(['.', ',']));
    let named = |lang: Lang| lang.text("months").split_whitespace().any(|month| fold(month) == folded);
    in_english || folded.len() > 3 && Lang::all().any(named)
}

/// The first word and what follows its blank; the blank in `[ ]` parts nothing.
fn first_word(text: &str) -> Option<(&str, &str)> {
    let from = ["[ ]", "[\u{a0}]"].iter().find(|open| text.starts_with(**open));
    let from = from.map_or(0, |open| open.len());
    let at = from + text[from..].find(char::is_whitespace)?;
    Some((&text[..at], &text[at..]))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Sign,
    Number,
    Level,
    Letter,
}

fn sort(sign: &str) -> Option<Sort> {
    let mut chars = sign.chars();
    if let (Some(char), None) = (chars.next(), chars.next())
        && SIGNS.contains(char)
    {
        return Some(Sort::Sign);
    }
    if matches!(sign, "[x]" | "[X]" | "[]" | "[ ]" | "[\u{a0}]") {
        return Some(Sort::Sign);
    }
    let inner = inner(sign);
    let digits = (1..=3).contains(&inner.len()) && inner.bytes().all(|byte| byte.is_ascii_digit());
    let letters = roman(inner).is_some() || inner.len() == 1 && inner.bytes().all(|byte| byte.is_ascii_alphabetic());
    let closed = sign.strip_suffix(')').map(|text| text.strip_prefix('(').unwrap_or(text)) == Some(inner);
    let dotted = sign.strip_suffix('.') == Some(inner);
    match (closed, dotted) {
        (true, _) if digits || letters => Some(Sort::Number),
        (_, true) if digits => Some(Sort::Number),
        (_, true) if letters => Some(Sort::Letter),
        _ if !sign.starts_with('.') && level(sign).is_some() => Some(Sort::Level),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::lines::split;
    use super::*;

    const PLAIN: Counts = Counts { plain: true, levels: false, letters: false };

    #[test]
    fn signs_of_a_list_have_a_blank_behind_them() {
        for line in [
            "• Ann", "- Ann", "\u{2013} Ann", "* Ann", "•\u{a0}Ann", "\u{2022}\tAnn", "1. Ann", "12) Ann", "a) Ann",
            "(3) Ann", "iv) Ann", "[ ] Ann", "[x] Ann", "- [X] Ann", "1. [ ] Ann", "\u{2610} Ann", "\u{2611} Ann",
            "  -  Ann",
        ] {
            assert_eq!(lead(line, PLAIN).1, "Ann", "{line}");
        }
        for line in [
            "-5 degrees", "1.FC club", "A. Kowalski", "Ann", "2026 plan", "*starred*", "[draft] plan", "-", "1000. x",
            "3.12. feast", "3. dec feast",
        ] {
            assert_eq!(lead(line, PLAIN), (Lead::default(), line), "{line}");
        }
        assert_eq!(lead("1. FC", Counts::default()).1, "1. FC");
        assert!(
            lead("- [x] Ann", PLAIN).0.done && lead("\u{2611} Ann", PLAIN).0.done && !lead("[ ] Ann", PLAIN).0.done
        );
    }

    #[test]
    fn numbers_of_a_list_follow_one_another() {
        let bare = |text: &str| -> Vec<String> {
            let all = split(text);
            let counts = counts(&all, false);
            all.iter().map(|line| lead(&line.text, counts).1.to_string()).collect()
        };
        for list in [
            "1. Ann\n2. Bob", "2. Ann\n3. Bob", "1. Ann\n1. Bob", "1.1 Ann\n1.2 Bob", "1. Ann\n 1.1. Bob",
            "1.1.1 Ann\n1.1.2 Bob", "A. Ann\nB. Bob", "I. Ann\nII. Bob", "i. Ann\nii. Bob", "a) Ann\nb) Bob",
            "i) Ann\nii) Bob", "(1) Ann\n(2) Bob", "- Ann\n1) Bob", "1) Ann\n  a) Bob",
            "\u{2022} 1. Ann\n\u{2022} 2. Bob",
        ] {
            assert_eq!(bare(list), ["Ann", "Bob"], "{list}");
        }
        for list in [
            "A. Test\nK. Test", "1. maj\n3. maj", "1.5 km path\n2.5 km path", "v. Test\nvan Test", "I. meeting\nAnn",
            "1. FC\nAnn", "3. maj", "1.5 km path", "A. Test", "3.12. feast\n4.12. feast", "2026. Ann\n2027. Bob",
        ] {
            assert_eq!(bare(list), list.lines().collect::<Vec<_>>(), "{list}");
        }
        let names = split("A. Test\nB. Test");
        assert!(!counts(&names, true).letters, "initials of names");
    }
}
