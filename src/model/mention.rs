//! Names, addresses and numbers found in free text, however they are spelled: accents, case and the width of blanks do
//! not count, but a word must be whole. It must not know whose they are.

use std::ops::Range;

use any_ascii::any_ascii_char;

/// What is looked for.
#[derive(
    Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
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

impl Needle {
    /// The words looked for, as they were written.
    pub fn text(&self) -> &str {
        match self {
            Needle::Name(text) | Needle::Id(text) | Needle::Email(text) | Needle::Phone(text) => {
                text
            }
        }
    }

    /// Whether there is enough of it to be told from other words.
    pub fn is_distinct(&self) -> bool {
        match self {
            Needle::Phone(text) => digits(text).count() >= DIGITS,
            other => Folded::of(other.text()).text.trim().len() > 1,
        }
    }

    /// Where it stands in a text, as ranges of bytes, one after the other.
    pub fn spans(&self, text: &str) -> Vec<Range<usize>> {
        Finder::of(std::slice::from_ref(self)).spans(text)
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

/// Several things looked for at once, made ready.
#[derive(Debug, Clone, Default)]
pub struct Finder {
    /// Each with its place among the needles and its spellings.
    words: Vec<(usize, Needle, Vec<String>)>,
    phones: Vec<(usize, String)>,
}

impl Finder {
    pub fn of(needles: &[Needle]) -> Finder {
        let mut finder = Finder::default();
        let distinct = needles.iter().enumerate();
        for (at, needle) in distinct.filter(|(_, needle)| needle.is_distinct()) {
            match needle {
                Needle::Phone(text) => finder.phones.push((at, digits(text).collect())),
                other => finder.words.push((at, other.clone(), other.forms())),
            }
        }
        finder
    }

    /// Where any of it stands in a text, in order, none into another; each with the place of its needle.
    pub fn found(&self, text: &str) -> Vec<(Range<usize>, usize)> {
        let folded = Folded::of(text);
        let mut found: Vec<(Range<usize>, usize)> = Vec::new();
        for (at, needle, forms) in &self.words {
            for form in forms.iter().filter(|form| folded.text.contains(*form)) {
                let spans = folded.words(form, |sign| needle.joins(sign));
                let spans = spans.filter(|span| needle.may_stand(text, span));
                found.extend(spans.map(|span| (span, *at)));
            }
        }
        if digits(text).count() >= DIGITS {
            let phones = self.phones.iter();
            found.extend(
                phones.flat_map(|(at, phone)| {
                    numbers(text, phone).into_iter().map(|span| (span, *at))
                }),
            );
        }
        found.sort_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
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
struct Folded {
    text: String,
    /// The first byte of the letter, and the byte after its last.
    from: Vec<(usize, usize)>,
}

impl Folded {
    fn of(text: &str) -> Folded {
        let mut folded = Folded {
            text: String::with_capacity(text.len()),
            from: Vec::with_capacity(text.len()),
        };
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
            let letters = any_ascii_char(char);
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

    fn words<'a>(
        &'a self,
        form: &'a str,
        joins: impl Fn(char) -> bool + Copy + 'a,
    ) -> impl Iterator<Item = Range<usize>> + 'a {
        let found = self.text.match_indices(form);
        let whole = found.filter(move |(at, form)| self.is_whole(*at, at + form.len(), joins));
        whole.filter_map(|(at, form)| {
            let first = self.from.get(at)?;
            let last = self.from.get(at + form.len() - 1)?;
            Some(first.0..last.1)
        })
    }

    /// Whether what stands there is no part of a longer word.
    fn is_whole(&self, start: usize, end: usize, joins: impl Fn(char) -> bool) -> bool {
        let goes_on = |signs: &mut dyn Iterator<Item = char>| match signs.next() {
            Some(sign) if sign.is_ascii_alphanumeric() => true,
            Some(sign) if joins(sign) => signs.next().is_some_and(|next| next.is_alphanumeric()),
            _ => false,
        };
        let before = goes_on(&mut self.text[..start].chars().rev());
        !before && !goes_on(&mut self.text[end..].chars())
    }
}

fn digits(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter(char::is_ascii_digit)
}

/// Where a number stands, whatever stands between its digits; also without its country, when it has nine digits more.
fn numbers(text: &str, phone: &str) -> Vec<Range<usize>> {
    const LOCAL: usize = 9;
    let short = phone.len().checked_sub(LOCAL).map(|from| &phone[from..]);
    let forms: Vec<&str> = [Some(phone), short].into_iter().flatten().collect();
    let mut found = Vec::new();
    let mut run: Vec<(usize, char)> = Vec::new();
    for (at, char) in text.char_indices().chain([(text.len(), 'x')]) {
        match char {
            '0'..='9' => run.push((at, char)),
            ' ' | '-' | '.' | '/' | '(' | ')' | '\u{a0}' => {}
            _ => {
                found.extend(forms.iter().flat_map(|form| in_run(&run, form)));
                run.clear();
            }
        }
    }
    for span in &mut found {
        span.start -= usize::from(text[..span.start].ends_with('+'));
    }
    found
}

/// The places of a number in a run of digits, where something stands before and behind it.
fn in_run(run: &[(usize, char)], number: &str) -> Vec<Range<usize>> {
    let touch = |one: usize, other: usize| match (run.get(one), run.get(other)) {
        (Some((one, _)), Some((other, _))) => one + 1 == *other,
        _ => false,
    };
    let starts = 0..(run.len() + 1).saturating_sub(number.len());
    let is_it = |start: &usize| {
        let digits = run[*start..].iter().map(|(_, digit)| *digit);
        let end = start + number.len();
        digits.zip(number.chars()).all(|(one, other)| one == other)
            && !(*start > 0 && touch(start - 1, *start))
            && !touch(end - 1, end)
    };
    let places = starts.filter(is_it);
    places
        .map(|start| run[start].0..run[start + number.len() - 1].0 + 1)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'t>(needle: &Needle, text: &'t str) -> Vec<&'t str> {
        needle.spans(text).into_iter().map(|at| &text[at]).collect()
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
        for text in [
            "Małgorzata Wilk-Nowak",
            "Małgorzata Wilkowa",
            "Małgorzata",
            "xmałgorzata wilk",
        ] {
            assert_eq!(found(&name, text), [""; 0], "{text}");
        }
    }

    #[test]
    fn addresses_and_numbers_are_whole() {
        let email = Needle::Email("ann@example.org".to_string());
        assert_eq!(found(&email, "to Ann@Example.org."), ["Ann@Example.org"]);
        assert_eq!(
            found(&email, "jo.ann@example.org ann@example.organ"),
            [""; 0]
        );
        let phone = Needle::Phone("+48 58 000 00 12".to_string());
        assert_eq!(found(&phone, "ring +48580000012!"), ["+48580000012"]);
        assert_eq!(found(&phone, "485800000123, 1485800000012"), [""; 0]);
        assert_eq!(found(&phone, "2 x 58-000-00-12"), ["58-000-00-12"]);
        assert_eq!(
            found(&phone, "in 2017 48 58 000 00 12"),
            ["48 58 000 00 12"]
        );
        assert!(!Needle::Phone("112".to_string()).is_distinct());
        let id = Needle::Id("ann".to_string());
        assert_eq!(found(&id, "person/ann, annex, ann-b, jo-ann, Ann"), ["ann"]);
        assert_eq!(found(&id, " ann"), ["ann"]);
        let id = Needle::Id("ann-lee".to_string());
        assert_eq!(found(&id, "ask ann-lee, not ann-lee-2"), ["ann-lee"]);
    }
}
