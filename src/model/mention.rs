//! Names, addresses and numbers found in free text, however they are spelled: accents, case and the width of blanks do
//! not count, but a word must be whole. It must not know whose they are.

use std::collections::HashMap;
use std::ops::Range;

use crate::fold::letters;
use crate::sort::InOrder;

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub enum Needle {
    /// The name of a person, in either order of its words.
    Name(String),
    /// The id of a person. One of a single word stands for it only alone or as `person/jan`: elsewhere it may be any word.
    Id(String),
    Email(String),
    /// A telephone number; only its digits count.
    Phone(String),
}

/// Digits a number must have to be looked for: less could be anything.
const DIGITS: usize = 6;
/// Digits of a number without its country.
const LOCAL: usize = 9;
/// No number has more digits.
const LONGEST: usize = 20;

impl Needle {
    /// The words looked for, as they were written.
    pub fn text(&self) -> &str {
        match self {
            Needle::Name(text) | Needle::Id(text) | Needle::Email(text) | Needle::Phone(text) => text,
        }
    }

    /// Whether there is enough of it to be told from other words.
    pub fn is_distinct(&self) -> bool {
        match self {
            Needle::Phone(text) => digits(text).count() >= DIGITS,
            other => Folded::of(other.text()).text.trim().len() > 1,
        }
    }

    /// Every spelling that is looked for, folded.
    fn forms(&self) -> Vec<String> {
        let folded = Folded::of(self.text()).text.trim().to_string();
        let mut forms = vec![folded.clone()];
        if let (Needle::Name(_), Some((first, last))) = (self, folded.rsplit_once(' ')) {
            forms.extend([format!("{last} {first}"), format!("{last}, {first}")]);
        }
        forms
    }

    /// Whether what was found can be meant, by what is around it.
    fn may_stand(&self, text: &str, span: &Range<usize>) -> bool {
        let Needle::Id(id) = self else { return true };
        let before = &text[..span.start];
        let named = || before.ends_with("person/") || before.ends_with("people/");
        id.contains('-') || named() || text.trim().len() == span.len()
    }

    /// Whether a sign next to what was found joins it to a longer word.
    fn joins(&self, sign: char) -> bool {
        match self {
            Needle::Name(_) => matches!(sign, '-' | '_'),
            Needle::Id(_) | Needle::Phone(_) => matches!(sign, '-' | '_'),
            Needle::Email(_) => matches!(sign, '-' | '_' | '.' | '+'),
        }
    }
}

/// Several things looked for at once, made ready: however many there are, a text is gone through once.
#[derive(Debug, Clone, Default)]
pub struct Finder {
    needles: Vec<Needle>,
    /// By the first word of a spelling, the place of its needle and the spelling.
    words: HashMap<String, Vec<(usize, String)>>,
    /// By its digits, also by the local ones alone, the place of a number's needle.
    phones: HashMap<String, usize>,
}

impl Finder {
    pub fn of(needles: &[Needle]) -> Finder {
        let mut finder = Finder { needles: needles.to_vec(), ..Finder::default() };
        let distinct = needles.iter().enumerate();
        for (at, needle) in distinct.filter(|(_, needle)| needle.is_distinct()) {
            if let Needle::Phone(text) = needle {
                // Two numbers may stand in one field.
                text.split([',', ';']).for_each(|one| finder.add_phone(one, at));
                continue;
            }
            for form in needle.forms() {
                // What stands before the first letter cannot be told from what stands around it.
                let form = form.trim_start_matches(|char: char| !char.is_ascii_alphanumeric());
                let row = finder.words.entry(word(form).to_string()).or_default();
                row.push((at, form.to_string()));
            }
        }
        finder
    }

    fn add_phone(&mut self, text: &str, at: usize) {
        let number: String = digits(text).collect();
        if number.len() < DIGITS {
            return;
        }
        if let Some(from) = number.len().checked_sub(LOCAL) {
            self.phones.entry(number[from..].to_string()).or_insert(at);
        }
        self.phones.insert(number, at);
    }

    /// Where any of it stands in a text, in order, none into another; each with the place of its needle.
    pub fn found(&self, text: &str) -> Vec<(Range<usize>, usize)> {
        let folded = Folded::of(text);
        let mut found: Vec<(Range<usize>, usize)> = Vec::new();
        for start in folded.word_starts() {
            let rest = &folded.text[start..];
            let forms = self.words.get(word(rest)).into_iter().flatten();
            for (at, form) in forms.filter(|(_, form)| rest.starts_with(form.as_str())) {
                let needle = &self.needles[*at];
                let span = folded.whole(start, form.len(), |sign| needle.joins(sign));
                let span = span.filter(|span| needle.may_stand(text, span));
                found.extend(span.map(|span| (span, *at)));
            }
        }
        if !self.phones.is_empty() && digits(text).count() >= DIGITS {
            found.extend(numbers(text, &self.phones));
        }
        found.order_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
        let mut end = 0;
        found.retain(|(span, _)| {
            let apart = span.start >= end;
            end = if apart { span.end } else { end };
            apart
        });
        found
    }

    /// As [`Finder::found`], without the needles.
    pub fn spans(&self, text: &str) -> Vec<Range<usize>> {
        self.found(text).into_iter().map(|(span, _)| span).collect()
    }

    /// Whether any of it stands in a text.
    pub fn stands_in(&self, text: &str) -> bool {
        !self.spans(text).is_empty()
    }

    /// Whether a text breaks off in the middle of one of them, behind its first word.
    pub fn breaks_off(&self, text: &str) -> bool {
        let text = text.trim_end();
        let folded = Folded::of(text);
        let in_words = folded.word_starts().any(|start| {
            let rest = &folded.text[start..];
            let mut forms = self.words.get(word(rest)).into_iter().flatten();
            forms.any(|(_, form)| rest.len() > word(rest).len() + 1 && form.starts_with(rest))
        });
        let end = text.trim_end_matches(|sign: char| sign.is_ascii_digit() || is_between(sign));
        let number: String = digits(&text[end.len()..]).collect();
        in_words || number.len() >= DIGITS && self.phones.keys().any(|one| one.starts_with(&number))
    }

    /// The text with something else in place of each needle, told by its place; `None` where nothing stands there.
    pub fn replaced<'w>(&self, text: &str, with: impl Fn(usize) -> &'w str) -> Option<String> {
        let found = self.found(text);
        let mut out = String::with_capacity(text.len());
        let mut from = 0;
        for (span, needle) in &found {
            out.push_str(&text[from..span.start]);
            out.push_str(with(*needle));
            from = span.end;
        }
        out.push_str(&text[from..]);
        (!found.is_empty()).then_some(out)
    }
}

/// A text folded, with the way back: for each byte the letter of the text it came from.
pub(super) struct Folded {
    pub(super) text: String,
    /// The first byte of the letter, and the byte after its last.
    from: Vec<(usize, usize)>,
}

impl Folded {
    pub(super) fn of(text: &str) -> Folded {
        let mut folded = Folded { text: String::with_capacity(text.len()), from: Vec::with_capacity(text.len()) };
        for (at, char) in text.char_indices() {
            folded.push(char, (at, at + char.len_utf8()));
        }
        folded
    }

    fn push(&mut self, char: char, place: (usize, usize)) {
        if char.is_whitespace() {
            match (self.text.ends_with(' '), self.from.last_mut()) {
                (true, Some(last)) => last.1 = place.1,
                _ => self.add(' ', place),
            }
        } else if char.is_ascii() {
            self.add(char.to_ascii_lowercase(), place);
        } else {
            let letters = letters(char);
            if let (true, Some(last)) = (letters.is_empty(), self.from.last_mut()) {
                // A mark belongs to the letter before it.
                last.1 = place.1;
            }
            for letter in letters.chars() {
                self.add(letter.to_ascii_lowercase(), place);
            }
        }
    }

    fn add(&mut self, char: char, place: (usize, usize)) {
        self.text.push(char);
        self.from.push(place);
    }

    /// Where words begin.
    fn word_starts(&self) -> impl Iterator<Item = usize> + '_ {
        let bytes = self.text.as_bytes();
        let is_part = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
        (0..bytes.len()).filter(move |at| is_part(*at) && (*at == 0 || !is_part(at - 1)))
    }

    /// Its words, each with the bytes of the text where it stands.
    pub(super) fn words(&self) -> impl Iterator<Item = (&str, Range<usize>)> {
        self.word_starts().filter_map(|start| {
            let word = word(&self.text[start..]);
            let last = self.from.get((start + word.len()).checked_sub(1)?)?;
            Some((word, self.from[start].0..last.1))
        })
    }

    /// The bytes of the text where so much of the folded one stands, if it is no part of a longer word.
    fn whole(&self, start: usize, len: usize, joins: impl Fn(char) -> bool) -> Option<Range<usize>> {
        let first = self.from.get(start)?;
        let last = self.from.get((start + len).checked_sub(1)?)?;
        self.is_whole(start, start + len, joins).then_some(first.0..last.1)
    }

    /// Whether what stands there is no part of a longer word.
    fn is_whole(&self, start: usize, end: usize, joins: impl Fn(char) -> bool) -> bool {
        let goes_on = |signs: &mut dyn Iterator<Item = char>| match signs.next() {
            Some(sign) if sign.is_ascii_alphanumeric() => true,
            Some(sign) if joins(sign) => signs.next().is_some_and(char::is_alphanumeric),
            _ => false,
        };
        let before = goes_on(&mut self.text[..start].chars().rev());
        !before && !goes_on(&mut self.text[end..].chars())
    }
}

fn digits(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter(char::is_ascii_digit)
}

/// The first word of a folded text.
fn word(text: &str) -> &str {
    let end = text.find(|char: char| !char.is_ascii_alphanumeric());
    &text[..end.unwrap_or(text.len())]
}

/// What may stand between the digits of a number.
fn is_between(sign: char) -> bool {
    matches!(sign, ' ' | '-' | '.' | '/' | '(' | ')' | '\u{a0}')
}

/// Where known numbers stand, whatever stands between their digits.
fn numbers(text: &str, known: &HashMap<String, usize>) -> Vec<(Range<usize>, usize)> {
    let mut found = Vec::new();
    // Groups of digits with nothing but blanks and the like between them.
    let mut run: Vec<Range<usize>> = Vec::new();
    for (at, char) in text.char_indices().chain([(text.len(), 'x')]) {
        match (char, run.last_mut()) {
            ('0'..='9', Some(group)) if group.end == at => group.end = at + 1,
            ('0'..='9', _) => run.push(at..at + 1),
            (sign, _) if is_between(sign) => {}
            _ => {
                in_run(text, &run, known, &mut found);
                run.clear();
            }
        }
    }
    for (span, _) in &mut found {
        span.start -= usize::from(text[..span.start].ends_with('+'));
    }
    found
}

/// Known numbers that begin and end with a group.
fn in_run(text: &str, run: &[Range<usize>], known: &HashMap<String, usize>, found: &mut Vec<(Range<usize>, usize)>) {
    for first in 0..run.len() {
        let mut number = String::new();
        for group in &run[first..] {
            number.push_str(&text[group.clone()]);
            if number.len() > LONGEST {
                break;
            }
            if let Some(at) = known.get(&number) {
                found.push((run[first].start..group.end, *at));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'t>(needle: &Needle, text: &'t str) -> Vec<&'t str> {
        Finder::of(std::slice::from_ref(needle)).spans(text).into_iter().map(|at| &text[at]).collect()
    }

    #[test]
    fn names_are_found_however_they_are_spelled() {
        let name = Needle::Name("Małgorzata Wilk".to_string());
        for (text, spelled) in [
            ("Ask Małgorzata Wilk.", "Małgorzata Wilk"),
            ("MALGORZATA  WILK's desk", "MALGORZATA  WILK"),
            ("malgorzata\nwilk", "malgorzata\nwilk"),
            ("Wilk, Małgorzata (city)", "Wilk, Małgorzata"),
            ("ask Ma\u{142}gorzata Wilk\u{301}", "Małgorzata Wilk\u{301}"),
        ] {
            assert_eq!(found(&name, text), [spelled], "{text}");
        }
        for text in ["Małgorzata Wilk-Nowak", "Małgorzata Wilkowa", "Małgorzata", "xmałgorzata wilk"] {
            assert_eq!(found(&name, text), [""; 0], "{text}");
        }
    }

    #[test]
    fn addresses_and_numbers_are_whole() {
        let email = Needle::Email("ann@example.org".to_string());
        assert_eq!(found(&email, "to Ann@Example.org."), ["Ann@Example.org"]);
        assert_eq!(found(&email, "jo.ann@example.org ann@example.organ"), [""; 0]);
        let phone = Needle::Phone("+48 58 000 00 12".to_string());
        assert_eq!(found(&phone, "ring +48580000012!"), ["+48580000012"]);
        assert_eq!(found(&phone, "485800000123, 1485800000012"), [""; 0]);
        assert_eq!(found(&phone, "2 x 58-000-00-12"), ["58-000-00-12"]);
        assert_eq!(found(&phone, "in 2017 48 58 000 00 12"), ["48 58 000 00 12"]);
        let two = Needle::Phone("58 000 00 12; 600 100 200".to_string());
        assert_eq!(found(&two, "600100200 or 58 000 00 12"), ["600100200", "58 000 00 12"]);
        assert!(!Needle::Phone("112".to_string()).is_distinct());
        let id = Needle::Id("ann".to_string());
        assert_eq!(found(&id, "person/ann, annex, ann-b, jo-ann, Ann"), ["ann"]);
        assert_eq!(found(&id, " ann"), ["ann"]);
        let id = Needle::Id("ann-lee".to_string());
        assert_eq!(found(&id, "ask ann-lee, not ann-lee-2"), ["ann-lee"]);
    }
}
