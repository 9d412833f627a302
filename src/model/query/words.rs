//! Free words of a filter: the folded text of a record they are sought in, and the seeking. It must not know fields
//! by name.

use memchr::memmem;

use crate::fold::{Search, fold, key, one_line};
use crate::model::field::{Field, Record, Type, Value};
use crate::model::{City, Kind, Target, quotes};

/// How free words are sought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// On screen: letters in order are enough where they stand close together.
    Fuzzy,
    /// On the command line: the word as it is, accents and case aside.
    Plain,
}

/// Lines longer than this are prose; in prose any few letters stand in order somewhere.
const FUZZY_LINE: usize = 80;
/// The score a letter must bring on the average, gaps taken off; below it a match looks like chance.
const ENOUGH_PER_LETTER: i64 = 14;

/// The folded text free words are sought in: id, title, and every text, choice and name of a reference, one a line.
/// Private fields are left out: name the field to search one. Made once a record and kept by the caller.
pub fn haystack(city: &City, record: &dyn Record) -> String {
    let mut out = String::new();
    without("", city, record, &mut |_, _| false, &mut out);
    out
}

/// Takes what a record refers to, and says whether it has: then its name is not put among the texts.
type Refer<'r> = dyn FnMut(Kind, &str) -> bool + 'r;

/// As [`haystack`], without the title where that is a field that is looked into, and without the names of what is taken.
pub(super) fn rest(city: &City, record: &dyn Record, refer: &mut Refer<'_>, out: &mut String) {
    without(record.kind().row().title, city, record, refer, out);
}

fn without(title: &str, city: &City, record: &dyn Record, refer: &mut Refer<'_>, out: &mut String) {
    push(record.id(), out);
    record.each(&mut |field, value| {
        let is_known = field.private || field.name == title || matches!(field.what, Type::Id);
        if !is_known {
            push_value(city, &field.what, &value, refer, out);
        }
    });
}

/// Where in a record a free word stands, the place where it is looked for first being the least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    Title,
    /// A field that is seen beside the title.
    Shown,
    /// What it refers to.
    Reference,
    Elsewhere,
}

/// How a word stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    Whole,
    /// A word begins with it.
    Begins,
    Within,
    /// Only its letters do, in order.
    Near,
}

/// The folded texts of a field that words are sought in; none of a private one.
fn texts(city: &City, record: &dyn Record, field: &Field) -> String {
    let mut out = String::new();
    if let Some(value) = record.value(field.name).filter(|_| !field.private) {
        push_value(city, &field.what, &value, &mut |_, _| false, &mut out);
    }
    out
}

/// Puts a text behind others, folded, each of its lines on one of its own.
pub(super) fn push(text: &str, out: &mut String) {
    let from = out.len();
    if is_one_line(text) {
        out.push_str(text);
        out[from..].make_ascii_lowercase();
        return out.push('\n');
    }
    for line in fold(text).lines() {
        out.push_str(&one_line(line));
        out.push('\n');
    }
}

/// Whether only its case can be other than folded: that is how most texts are.
fn is_one_line(text: &str) -> bool {
    // Many bytes at a time: nothing ends these early.
    let bytes = text.as_bytes();
    let is_plain = bytes.iter().fold(true, |plain, byte| plain & (b' '..0x7f).contains(byte));
    let blanks = bytes.iter().zip(&bytes[1.min(bytes.len())..]);
    let is_apart = blanks.fold(true, |apart, (one, next)| apart & !((*one == b' ') & (*next == b' ')));
    is_plain && is_apart && ![bytes.first(), bytes.last()].contains(&Some(&b' ')) && !bytes.is_empty()
}

fn push_value(city: &City, what: &Type, value: &Value<'_>, refer: &mut Refer<'_>, out: &mut String) {
    match (what, value) {
        (Type::Ref(Target::Record(kind)), Value::Text(id)) if refer(*kind, id) => {}
        (Type::Ref(Target::Record(kind)), Value::Text(id)) => {
            push(city.find(*kind, id).map_or(id, |record| record.title()), out);
        }
        (Type::Ref(target), Value::Text(id)) => push(&name(city, *target, id), out),
        (_, Value::Text(text)) => push(text, out),
        (_, Value::Choice(name)) => push(name, out),
        (Type::List(item), Value::List(items)) => {
            for value in items {
                push_value(city, item, value, refer, out);
            }
        }
        (Type::Nested(schema), Value::Nested(fields)) => {
            for (name, value) in fields {
                if let Some(field) = schema.field(name) {
                    push_value(city, &field.what, value, refer, out);
                }
            }
        }
        _ => {}
    }
}

fn name(city: &City, target: Target, id: &str) -> String {
    let name = city.name_of(target, id);
    name.unwrap_or_else(|| id.to_string())
}

/// A word as it is meant: without its quotes, nor one that is still to be closed.
pub(super) fn typed(word: &str) -> String {
    let bare = quotes::bare(word);
    bare.strip_prefix('"').map(str::to_string).unwrap_or(bare)
}

/// One free word or quoted phrase.
pub(super) struct Word {
    folded: String,
    /// Finds it as it is.
    finder: memmem::Finder<'static>,
    /// Present where letters in order are enough.
    fuzzy: Option<Search>,
    negated: bool,
}

impl Word {
    /// A negated word is always sought as it is: what to leave out has to be said exactly.
    pub(super) fn new(text: &str, mode: Mode, negated: bool) -> Self {
        let folded = key(text);
        let fuzzy = (mode == Mode::Fuzzy && !negated && !folded.contains(' ')).then(|| Search::new(&folded));
        let finder = memmem::Finder::new(&folded).into_owned();
        Word { folded, finder, fuzzy, negated }
    }

    /// How a record's title answers to it.
    pub(super) fn in_title(&self, record: &dyn Record) -> Option<Fit> {
        self.fit(&fold(record.title()))
    }

    /// The best place where it stands, the title aside, with the field; `None` where only the record's id is left, or
    /// nothing.
    pub(super) fn found(
        &self,
        city: &City,
        record: &dyn Record,
        shown: &[&str],
    ) -> Option<(Spot, Fit, &'static Field)> {
        let fields = record.kind().schema().fields.iter();
        let found = fields.filter_map(|field| {
            let texts = texts(city, record, field);
            let fit = texts.lines().filter_map(|text| self.fit(text)).min()?;
            let spot = match field.what.target() {
                _ if shown.contains(&field.name) => Spot::Shown,
                Some(_) => Spot::Reference,
                None => Spot::Elsewhere,
            };
            Some((spot, fit, field))
        });
        found.min_by_key(|(spot, fit, _)| (*spot, *fit))
    }

    pub(super) fn fit(&self, folded: &str) -> Option<Fit> {
        match self.find(folded) {
            Some(0) if folded.len() == self.folded.len() => Some(Fit::Whole),
            Some(_) if begins_a_word(folded, &self.folded) => Some(Fit::Begins),
            Some(_) => Some(Fit::Within),
            None => self.is_near(folded).then_some(Fit::Near),
        }
    }

    /// Whether it is looked for, not left out.
    pub(super) fn is_wanted(&self) -> bool {
        !self.negated
    }

    pub(super) fn matches(&self, haystack: &str) -> bool {
        self.is_in(haystack) != self.negated
    }

    /// Whether it stands in folded lines.
    pub(super) fn is_in(&self, lines: &str) -> bool {
        self.find(lines).is_some() || self.is_near(lines)
    }

    /// Where it first stands in folded lines, as it is.
    pub(super) fn find(&self, lines: &str) -> Option<usize> {
        self.finder.find(lines.as_bytes())
    }

    /// Whether only it as it is will do, not its letters alone.
    pub(super) fn is_exact(&self) -> bool {
        self.fuzzy.is_none()
    }

    /// Of the folded word, in bytes.
    pub(super) fn length(&self) -> usize {
        self.folded.len()
    }

    /// Whether a folded text is just this word.
    pub(super) fn is(&self, folded: &str) -> bool {
        folded == self.folded
    }

    /// Whether what holds this holds the other: it is longer, and neither is left out.
    pub(super) fn narrows(&self, other: &Word) -> bool {
        let is_sought = |word: &Word| !word.negated && word.fuzzy.is_none();
        is_sought(self) && is_sought(other) && self.folded.contains(&other.folded)
    }

    fn is_near(&self, haystack: &str) -> bool {
        let Some(search) = &self.fuzzy else {
            return false;
        };
        let enough = ENOUGH_PER_LETTER * i64::try_from(self.folded.len()).unwrap_or(i64::MAX);
        let mut lines = haystack.lines().filter(|line| line.len() <= FUZZY_LINE && may_be_near(&self.folded, line));
        lines.any(|line| search.score(line).is_some_and(|score| score >= enough))
    }
}

/// Whether two letters can bring enough in a line; of more, and of other letters, that is for the search to say. Two
/// bring just enough where they touch: a column between costs what a letter at which a word begins brings eightfold,
/// and the first of the line twice that.
fn may_be_near(word: &str, line: &str) -> bool {
    let [first, second] = word.as_bytes() else { return true };
    if !line.is_ascii() {
        return true;
    }
    // How far the first letter reaches at most.
    let (mut reach, mut before) = (None, None);
    for (at, byte) in line.bytes().enumerate() {
        let bonus = match before {
            None => 16,
            Some(before) if u8::is_ascii_alphanumeric(&before) => 0,
            Some(_) => 8,
        };
        if byte == *second && reach.is_some_and(|reach| at <= reach + bonus + 1) {
            return true;
        }
        if byte == *first {
            reach = reach.max(Some(at + bonus));
        }
        before = Some(byte);
    }
    false
}

/// Said twice, it is one.
impl PartialEq for Word {
    fn eq(&self, other: &Word) -> bool {
        self.negated == other.negated && self.folded == other.folded
    }
}

/// Whether a folded text, or any word in it, begins with so much: how people name things they half remember.
pub(crate) fn begins_a_word(text: &str, start: &str) -> bool {
    let boundary = |at: usize| {
        let before = text[..at].bytes().next_back();
        before.is_none_or(|byte| !byte.is_ascii_alphanumeric())
    };
    text.match_indices(start).any(|(at, _)| boundary(at))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn letters_in_order_are_enough_where_they_are_close() {
        for (word, text, found) in [
            ("labour", "gdansk labour office", true),
            ("lbr", "gdansk labour office", true),
            ("lo", "labour office", true),
            ("gloff", "gdansk labour office", true),
            ("ofice", "gdansk labour office", true),
            ("gks", "gdansk labour office", false),
            ("labour", "gather a lot of bread in our house", false),
        ] {
            let fuzzy = Word::new(word, Mode::Fuzzy, false);
            assert_eq!(fuzzy.matches(text), found, "{word} in {text}");
        }
        assert!(!Word::new("lbr", Mode::Plain, false).matches("labour office"));
        assert!(Word::new("lbr", Mode::Fuzzy, true).matches("labour office"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        /// Letters that are few meet often.
        #[test]
        fn nothing_that_is_near_is_passed_over(word in "[ab1.ł]{1,3}", line in "[abcd1ł][abcdefgh1ł ./-]{0,60}") {
            let score = Search::new(&word).score(&line);
            let is_near = score.is_some_and(|score| score >= ENOUGH_PER_LETTER * i64::try_from(word.len()).unwrap());
            prop_assert!(may_be_near(&word, &line) || !is_near, "{} in {}: {:?}", word, line, score);
        }
    }

    #[test]
    fn words_begin_after_anything_that_is_no_letter() {
        assert!(begins_a_word("gdansk labour-office", "off"));
        assert!(begins_a_word("labour office", "labour o"));
        assert!(!begins_a_word("labour", "our"));
    }
}
