//! Dates in the language of the city: its words put into the English ones that the reader of dates knows, English first.
//! It must not know what a day is counted from.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::day;
use super::words::{DayReader, FoundDay, Shape};
use crate::fold::fold;
use crate::lang::Lang;

/// What a word of the language means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sense {
    Weekday(usize),
    Month(usize),
    Unit(usize),
    Number(usize),
    /// `next`, `this`, `last`: before what it is said of, or behind it.
    Turn(&'static str),
    Meeting,
    Of,
    Word(&'static str),
}

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const UNITS: [&str; 4] = ["day", "week", "month", "year"];
const NUMBERS: [&str; 6] = ["one", "two", "three", "four", "five", "six"];

/// The words of a language for days.
#[derive(Default)]
struct Lexicon {
    /// By what is typed, folded; no phrase has more words than [`LONGEST`].
    senses: BTreeMap<String, Vec<Sense>>,
    /// Words that say by when.
    by: BTreeSet<String>,
    articles: BTreeSet<String>,
    /// They mean something else as often.
    others: BTreeSet<String>,
    none: BTreeSet<String>,
}

const LONGEST: usize = 4;

static LEXICONS: [OnceLock<Lexicon>; Lang::CODES.len()] = [const { OnceLock::new() }; Lang::CODES.len()];

fn lexicon(lang: Lang) -> Option<&'static Lexicon> {
    (lang != Lang::English).then(|| LEXICONS[lang as usize].get_or_init(|| Lexicon::of(lang)))
}

/// A word of English, and how many words of the language it stands for.
struct Put {
    english: String,
    words: usize,
    sense: Option<Sense>,
    doubtful: bool,
}

/// What leads to a date in the language of a city.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnLead {
    /// It says by when: `do piątku`, `avant vendredi`.
    By,
    /// It may stand before any thing: `la semaine prochaine`.
    Article,
}

/// How many words, in lower case, lead to a date in this language.
pub fn own_lead(words: &[&str], lang: Lang) -> Option<(usize, OwnLead)> {
    let lexicon = lexicon(lang)?;
    let of = |list: &BTreeSet<String>| {
        let lengths = (1..=LONGEST.min(words.len())).rev();
        lengths.into_iter().find(|length| list.contains(&phrase(&words[..*length])))
    };
    let by = of(&lexicon.by).map(|length| (length, OwnLead::By));
    by.or_else(|| Some((of(&lexicon.articles)?, OwnLead::Article)))
}

/// Whether these words say in this language that there is no date.
pub(super) fn is_none(words: &str, lang: Lang) -> bool {
    lexicon(lang).is_some_and(|lexicon| lexicon.none.contains(&key(words)))
}

/// Whether a word counts things in this language, as a number does.
pub fn counts(word: &str, lang: Lang) -> bool {
    let said = |lexicon: &Lexicon| {
        let senses = lexicon.senses.get(&phrase(&[word]));
        senses.is_some_and(|senses| senses.iter().any(|sense| matches!(sense, Sense::Number(_))))
    };
    word.ends_with(|char: char| char.is_ascii_digit()) || lexicon(lang).is_some_and(said)
}

/// The words of a span, such as a month, in English.
pub(super) fn in_english(words: &str, lang: Lang) -> Option<String> {
    let lexicon = lexicon(lang)?;
    let typed: Vec<&str> = words.split_whitespace().collect();
    // `la semaine prochaine`
    let skipped = usize::from(typed.len() > 1 && lexicon.articles.contains(&phrase(&typed[..1])));
    let put = lexicon.put(&typed[skipped..], true)?;
    let english: Vec<String> = put.into_iter().map(|put| put.english).collect();
    Some(english.join(" "))
}

impl DayReader {
    /// The longest date that words in lower case begin with: in English, else in the language of the city.
    pub(super) fn leading(&self, words: &[&str]) -> Option<FoundDay> {
        let english = self.english(words);
        let own = self.own(words);
        match (&english, &own) {
            (Some(english), Some(own)) if own.words > english.words && !own.doubtful => {}
            (Some(_), _) => return english,
            _ => {}
        }
        own
    }

    fn own(&self, words: &[&str]) -> Option<FoundDay> {
        let put = lexicon(self.calendar.lang)?.put(&words[..words.len().min(super::LONGEST)], self.asked)?;
        let english: Vec<&str> = put.iter().map(|put| put.english.as_str()).collect();
        let found = self.english(&english)?;
        let taken = &put[..found.words];
        let bare = !matches!(found.shape, Shape::Both | Shape::Numbers | Shape::Phrase | Shape::NextWeekday);
        let with_year = taken.iter().any(|put| day::year(day::ending(&put.english)).is_some());
        Some(FoundDay {
            words: taken.iter().map(|put| put.words).sum(),
            own: taken.iter().any(|put| put.sense.is_some()),
            doubtful: bare && !with_year && taken.iter().any(|put| put.doubtful),
            ..found
        })
    }
}

impl Lexicon {
    fn of(lang: Lang) -> Lexicon {
        let mut lexicon = Lexicon::default();
        for (row, parting, sense) in [
            ("weekdays", ' ', Sense::Weekday as fn(usize) -> Sense),
            ("weekdays-short", ' ', Sense::Weekday),
            ("input-weekdays", '/', Sense::Weekday),
            ("months", ' ', Sense::Month),
            ("months-short", ' ', Sense::Month),
            ("input-months", '/', Sense::Month),
            ("input-units", '/', Sense::Unit),
            ("input-numbers", '/', Sense::Number),
        ] {
            for (place, said) in lang.text(row).split(parting).enumerate() {
                lexicon.learn(said, sense(place));
            }
        }
        for (row, sense) in [
            ("input-today", Sense::Word("today")),
            ("input-tomorrow", Sense::Word("tomorrow")),
            ("input-day-after", Sense::Word("+2d")),
            ("input-yesterday", Sense::Word("yesterday")),
            ("input-next", Sense::Turn("next")),
            ("input-this", Sense::Turn("this")),
            ("input-last", Sense::Turn("last")),
            ("input-in", Sense::Word("in")),
            ("input-ago", Sense::Word("ago")),
            ("input-end-of", Sense::Word("end")),
            ("input-of", Sense::Of),
            ("input-meeting", Sense::Meeting),
        ] {
            lexicon.learn(&lang.text(row), sense);
        }
        let list = |row| lang.text(row).split(',').map(key).collect();
        lexicon.by = list("input-by");
        lexicon.articles = list("input-articles");
        lexicon.others = list("input-other-words");
        lexicon.none = list("input-none");
        lexicon
    }

    fn learn(&mut self, said: &str, sense: Sense) {
        for said in said.split(',') {
            let senses = self.senses.entry(key(said)).or_default();
            if !senses.contains(&sense) {
                senses.push(sense);
            }
        }
    }

    /// The words in English, as far as the language has words for them; nothing where it has for none.
    fn put(&self, words: &[&str], asked: bool) -> Option<Vec<Put>> {
        let mut out: Vec<Put> = Vec::new();
        let mut place = 0;
        while place < words.len() {
            let rest = &words[place..];
            let (length, sense) = self.sense(rest, out.last(), asked);
            let doubtful = self.others.contains(&phrase(&rest[..length]));
            let word = Spoken { sense, length, doubtful, words: rest };
            match sense {
                Some(_) => word.say(&mut out),
                // `vendredi le 15`
                None if self.is_article(rest) && out.last().is_some_and(Put::is_weekday) => word.push(&mut out, "the"),
                None => word.push(&mut out, rest[0]),
            }
            place += length;
        }
        out.iter().any(|put| put.sense.is_some()).then_some(out)
    }

    fn is_article(&self, words: &[&str]) -> bool {
        let word = phrase(&words[..1]);
        let numbered = words.get(1).is_some_and(|word| word.starts_with(|char: char| char.is_ascii_digit()));
        numbered && (self.articles.contains(&word) || self.by.contains(&word))
    }

    /// How many words have one sense here, and which.
    fn sense(&self, words: &[&str], before: Option<&Put>, asked: bool) -> (usize, Option<Sense>) {
        for length in (1..=LONGEST.min(words.len())).rev() {
            if let Some(senses) = self.senses.get(&phrase(&words[..length])) {
                return (length, chosen(senses, before));
            }
        }
        let begun = phrase(&words[..1]);
        if !asked || begun.chars().count() < 3 || !begun.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return (1, None);
        }
        let longer = self.senses.range(begun.clone()..).take_while(|(said, _)| said.starts_with(&begun));
        let named = longer.flat_map(|(_, senses)| senses).copied();
        let named: BTreeSet<Sense> =
            named.filter(|sense| matches!(sense, Sense::Weekday(_) | Sense::Month(_))).collect();
        let of_place = named.iter().filter(|sense| matches!(sense, Sense::Month(_)) == counted(before));
        let of_place: Vec<Sense> = of_place.copied().collect();
        match (of_place.as_slice(), named.len()) {
            ([one], _) => (1, Some(*one)),
            ([], 1) => (1, named.first().copied()),
            _ => (1, None),
        }
    }
}

/// Which sense of a word is meant behind what was said: months and units are counted, weekdays are not.
fn chosen(senses: &[Sense], before: Option<&Put>) -> Option<Sense> {
    let of_place = senses.iter().find(|sense| match sense {
        Sense::Month(_) | Sense::Unit(_) => counted(before),
        _ => !counted(before),
    });
    of_place.or(senses.first()).copied()
}

fn counted(before: Option<&Put>) -> bool {
    before.is_some_and(|put| {
        let number = day::ending(&put.english);
        let named = matches!(put.sense, Some(Sense::Number(_) | Sense::Of | Sense::Word("end")));
        named || number.starts_with(|char: char| char.is_ascii_digit() || char == '+' || char == '-')
    })
}

/// Words of the language that have one sense, with those behind them.
struct Spoken<'a> {
    sense: Option<Sense>,
    length: usize,
    doubtful: bool,
    words: &'a [&'a str],
}

impl Spoken<'_> {
    fn push(&self, out: &mut Vec<Put>, english: &str) {
        let (sense, words, doubtful) = (self.sense, self.length, self.doubtful);
        let comma = sense.is_some() && self.words[words - 1].ends_with(',');
        let english = if comma { format!("{english},") } else { english.to_string() };
        out.push(Put { english, words, sense, doubtful });
    }

    fn say(&self, out: &mut Vec<Put>) {
        let Some(sense) = self.sense else {
            return;
        };
        let free = |english: &str| Put { english: english.to_string(), words: 0, sense: Some(sense), doubtful: false };
        let last = out.last().and_then(|put| put.sense);
        let after_year = out.last().is_some_and(|put| day::year(&put.english).is_some());
        match sense {
            Sense::Weekday(at) => self.push(out, WEEKDAYS[at]),
            Sense::Month(at) => self.push(out, day::MONTHS[at]),
            Sense::Number(at) => self.push(out, NUMBERS[at]),
            // `2026 roku`
            Sense::Unit(3) if after_year => self.join(out),
            // `za tydzień`
            Sense::Unit(at) if last == Some(Sense::Word("in")) => {
                out.push(free("a"));
                self.push(out, UNITS[at]);
            }
            Sense::Unit(at) => self.push(out, UNITS[at]),
            Sense::Meeting => self.push(out, "meeting"),
            // `semaine prochaine`
            Sense::Turn(turn) if matches!(last, Some(Sense::Unit(_) | Sense::Weekday(_) | Sense::Meeting)) => {
                out.insert(out.len() - 1, free(turn));
                self.join(out);
            }
            Sense::Turn(turn) => self.push(out, turn),
            // `de octubre de 2026`
            Sense::Of if matches!(last, Some(Sense::Month(_))) => self.join(out),
            Sense::Of => self.push(out, "of"),
            Sense::Word("end") => {
                out.push(free("end"));
                self.push(out, "of");
            }
            Sense::Word(word) => self.push(out, word),
        }
    }

    /// One with the word before.
    fn join(&self, out: &mut [Put]) {
        if let Some(before) = out.last_mut() {
            before.words += self.length;
        }
    }
}

impl Put {
    fn is_weekday(&self) -> bool {
        matches!(self.sense, Some(Sense::Weekday(_)))
    }
}

fn key(said: &str) -> String {
    fold(&said.trim().trim_end_matches('.').replace('’', "'"))
}

/// Words as they are looked up: the last without the signs of the sentence.
fn phrase(words: &[&str]) -> String {
    let said = words.join(" ");
    key(day::ending(&said))
}
