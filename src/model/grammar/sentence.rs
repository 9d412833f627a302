//! Dates in a sentence: which words are one, and which only look like one. A date stands at the end, at the beginning, or
//! where the sentence goes on past it: `Ring fri about the chairs`. Among other words it is a word: `the Friday market`.
//! It must not know what becomes of it.

use super::around::{
    BEFORE_NUMBERS, BEHIND_IT, DASHES, DOUBTFUL, IS, MARCHES, NAMED_DAYS, PARTS_OF_DAY, RANGE, SENTENCE, goes_on,
    is_numbered, is_order, latest, says_by,
};
use crate::date::{self, Calendar, DEADLINE, FoundDay, LONGEST, OwnLead, Shape};
use crate::fold::{fold, is_small};
use crate::lang::Lang;
use crate::model::quotes;

/// A date that is taken out of a line: which words of it, and the day or what is wrong with it.
pub(super) struct Taken {
    pub begin: usize,
    pub end: usize,
    pub day: Result<date::Date, String>,
    /// Something else may be meant, where another date stands in the line.
    doubtful: bool,
}

/// A date that may be meant, at a place of the line.
struct Candidate {
    begin: usize,
    end: usize,
    lead: Option<Lead>,
    found: FoundDay,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lead {
    /// The name of the field itself.
    Due,
    On,
    Other,
    /// What only numbers have before them.
    Numbers,
}

/// What comes behind a place, signs and times aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum After {
    /// Nothing, or nothing but dates.
    End { dated: bool },
    /// A word of the title.
    Word(usize),
}

struct Sentence<'a> {
    /// The words, in lower case.
    words: Vec<&'a str>,
    /// Where a sign of the line takes words, how many of them.
    signs: &'a [usize],
    /// How many words from here on may be parts of one date.
    runs: Vec<usize>,
    calendar: Calendar,
}

/// The dates of a line of words. `signs` says for each word how many from there on are taken already: 0 is a free word.
pub(super) fn dates(tokens: &[&str], signs: &[usize], calendar: Calendar) -> Vec<Taken> {
    let lower: Vec<String> = tokens.iter().map(|token| token.to_lowercase()).collect();
    let mut sentence =
        Sentence { words: lower.iter().map(String::as_str).collect(), signs, runs: vec![0; tokens.len()], calendar };
    for place in (0..tokens.len()).rev() {
        let is_word = signs[place] == 0 && !quotes::any(tokens[place]);
        let behind = sentence.runs.get(place + 1).copied().unwrap_or_default();
        sentence.runs[place] = if is_word { behind + 1 } else { 0 };
    }
    let candidates: Vec<_> = (0..tokens.len()).map(|place| sentence.at(place)).collect();
    let after = sentence.after(&candidates);
    let mut taken: Vec<Taken> = Vec::new();
    let mut titled = false;
    let mut place = 0;
    while place < tokens.len() {
        let candidate = candidates[place].as_ref();
        let fits = |candidate: &&Candidate| {
            let ranges = RANGE.contains(sentence.words.get(candidate.end).unwrap_or(&""))
                && candidates.get(candidate.end + 1).is_some_and(Option::is_some);
            let apart = sentence.apart(candidate, &candidates);
            !ranges && sentence.fits(candidate, after[candidate.end], (titled, apart), tokens)
        };
        match candidate {
            Some(date) => {
                if fits(&date) {
                    let taken_now = sentence.with_dash(date, titled, &candidates);
                    place = taken_now.end;
                    taken.push(taken_now);
                    continue;
                }
                // Nor is half of it another date.
                titled = true;
                place = date.end;
            }
            None => {
                titled |= signs[place] == 0;
                place += signs[place].max(1);
            }
        }
    }
    settled(taken)
}

/// Where one date is sure, others that may be words are words, unless they mean the same day.
fn settled(mut taken: Vec<Taken>) -> Vec<Taken> {
    let sure: Vec<_> = taken.iter().filter(|date| !date.doubtful).collect();
    let days: Vec<_> = sure.into_iter().map(|date| date.day.clone()).collect();
    taken.retain(|date| !date.doubtful || days.is_empty() || days.contains(&date.day));
    taken
}

impl Sentence<'_> {
    fn run(&self, place: usize) -> &[&str] {
        let length = self.runs.get(place).copied().unwrap_or_default();
        &self.words[place.min(self.words.len())..][..length.min(LONGEST)]
    }

    /// The date that begins at a place, with the words that go with it.
    fn at(&self, place: usize) -> Option<Candidate> {
        let run = self.run(place);
        if run.first()?.starts_with(['(', '[']) {
            return self.bracketed(place);
        }
        let (length, lead) = self.lead(place, run);
        let found = date::leading(run.get(length..)?, self.calendar)?;
        let before = &self.words[..place];
        let named_day = || before.last().is_some_and(|word| NAMED_DAYS.contains(word));
        let is_name = match lead {
            None if run[0].contains('/') => is_numbered(before, run[0].trim_end_matches(['.', ','])),
            None => {
                let is_weekday = matches!(found.shape, Shape::Weekday | Shape::Both);
                is_weekday && named_day() && run[0].starts_with(char::is_alphabetic)
            }
            Some(_) => false,
        };
        if is_name {
            return None;
        }
        let numbers = matches!(found.shape, Shape::Stroke | Shape::Month | Shape::Numbers);
        let ahead = found.own && matches!(found.shape, Shape::Phrase | Shape::NextWeekday);
        let fits = numbers || ahead || lead != Some(Lead::Numbers);
        let end = place + length + found.words;
        let end = end + latest(&run[length + found.words..]);
        fits.then_some(Candidate { begin: place, end, lead, found })
    }

    /// A date that fills brackets: `(Thu 3 Dec)`, `[by fri]`. A day without its date, and a share, are words there.
    fn bracketed(&self, place: usize) -> Option<Candidate> {
        let run = self.run(place);
        let ends = |word: &&str| word.trim_end_matches(['.', ',', ':']).ends_with([')', ']']);
        let length = run.iter().position(ends)? + 1;
        let mut words = run[..length].to_vec();
        words[0] = words[0].trim_start_matches(['(', '[']);
        words[length - 1] = words[length - 1].trim_end_matches(['.', ',', ':']).trim_end_matches([')', ']']);
        let (skip, lead) = lead(&words, true, self.calendar.lang);
        let found = date::leading(words.get(skip..)?, self.calendar)?;
        let is_whole = skip + found.words + latest(&words[skip + found.words..]) == length;
        let is_told = lead.is_some() || matches!(found.shape, Shape::Month | Shape::Numbers | Shape::Both);
        (is_whole && is_told).then_some(Candidate { begin: place, end: place + length, lead, found })
    }

    /// The words before a date at a place that say by when.
    fn lead(&self, place: usize, run: &[&str]) -> (usize, Option<Lead>) {
        let before = place.checked_sub(1).map(|place| self.words[place]);
        let is_apart = before.is_none_or(|word| word.ends_with([',', ':', '.', ';']) || DASHES.contains(&word));
        match lead(run, is_apart, self.calendar.lang) {
            // `things to do 3 Dec`
            (_, Some(Lead::Numbers)) if before == Some("to") => (0, None),
            found => found,
        }
    }

    /// What comes behind each place, from the last to the first.
    fn after(&self, candidates: &[Option<Candidate>]) -> Vec<After> {
        let count = self.words.len();
        let mut after = vec![After::End { dated: false }; count + 1];
        for place in (0..count).rev() {
            let date = candidates[place].as_ref().map(|date| after[date.end]);
            after[place] = match (self.signs[place], date) {
                (0, Some(After::End { .. })) => After::End { dated: true },
                (0, _) => match self.time(place) {
                    0 => After::Word(place),
                    length => after[place + length],
                },
                (length, _) => after[(place + length).min(count)],
            };
        }
        after
    }

    /// How many words a time takes, from one hour to another: `17:30`, `at 5 pm`, `17:30-19:00`.
    fn time(&self, place: usize) -> usize {
        let run = self.run(place);
        let Some(first) = run.first() else {
            return 0;
        };
        if let Some((length, _)) = date::leading_time(run) {
            return length;
        }
        if PARTS_OF_DAY.contains(&first.trim_end_matches(['.', ','])) {
            return 1;
        }
        let Some((from, to)) = first.split_once(['-', '–']) else {
            return 0;
        };
        let mut rest = run.to_vec();
        rest[0] = to;
        let is_hour = from.bytes().all(|byte| byte.is_ascii_digit()) && !from.is_empty();
        let begins = is_hour || date::leading_time(&[from]).is_some();
        match date::leading_time(&rest) {
            Some((length, _)) if begins => length,
            _ => 0,
        }
    }

    /// Whether a dash parts a date from the words before it; between two dates it is a range.
    fn apart(&self, date: &Candidate, all: &[Option<Candidate>]) -> bool {
        let before = date.begin.checked_sub(1).filter(|place| *place > 0);
        before.is_some_and(|place| {
            let ends_here = |other: &Candidate| other.end == place;
            DASHES.contains(&self.words[place]) && !all.iter().flatten().any(ends_here)
        })
    }

    /// Whether a dash parts a date from the words behind it.
    fn parted(&self, date: &Candidate) -> bool {
        self.words.get(date.end).is_some_and(|word| DASHES.contains(word))
    }

    /// What is taken for a date: with the dash that parts it from the title.
    fn with_dash(&self, date: &Candidate, titled: bool, all: &[Option<Candidate>]) -> Taken {
        let mut taken = date.taken();
        if !titled && self.parted(date) {
            taken.end += 1;
        }
        if self.apart(date, all) {
            taken.begin -= 1;
        }
        taken
    }

    /// Whether a date is meant where it stands: behind words of the title or not, and apart from them or not.
    fn fits(&self, date: &Candidate, after: After, (titled, apart): (bool, bool), tokens: &[&str]) -> bool {
        let shape = date.found.shape;
        let before = date.begin.checked_sub(1).map(|place| self.words[place]);
        let before = before.filter(|_| !apart);
        let lang = self.calendar.lang;
        let own = |word: &str| date.found.own && (is_small(&fold(word)) || date::counts(word, lang));
        let within = before.is_some_and(|word| SENTENCE.contains(&word) || is_deadline(word) || own(word));
        match (date.lead, shape) {
            (_, Shape::Step) => return true,
            // `Note: next week`
            (None, Shape::Phrase) if before.is_some_and(|word| word.ends_with(':')) => {
                return false;
            }
            // `Report on next meeting`
            (Some(Lead::On), Shape::Phrase) => return false,
            (None, _) if within || date.found.doubtful => return false,
            _ => {}
        }
        let After::Word(next) = after else {
            // A share of something, where another date follows.
            return shape != Shape::Stroke || after == After::End { dated: false };
        };
        let last = self.words[date.end - 1];
        let first = &tokens[date.begin..date.end][0];
        let stroke = || self.words[date.begin..date.end].iter().any(|word| word.contains('/'));
        let doubtful = || DOUBTFUL.contains(&last) && date.lead.is_none();
        // `Sunday market`, but `sunday ring the market`
        let capital = || first.starts_with(char::is_uppercase) && date.lead.is_none();
        let named = || first.len() > 5 && capital();
        let order = || is_order(self.run(next));
        let goes_on = || goes_on(self.words[next]);
        match (titled, shape) {
            _ if date.lead == Some(Lead::Due) => true,
            (false, _) if last.ends_with([',', ':']) => true,
            (true, _) if last.ends_with([',', ':']) => date.lead.is_some(),
            (false, _) if self.parted(date) => true,
            (_, Shape::Both) => date.found.day.is_ok() || !stroke(),
            (_, Shape::Stroke) => false,
            (_, Shape::Near) if IS.contains(&self.words[next]) => false,
            (_, Shape::Near) => !capital() || order() || goes_on(),
            // `Next week plan`, but `next week ring Ann`
            (false, Shape::Phrase) if date.lead.is_none() => order(),
            (_, Shape::Weekday) if doubtful() => false,
            // `May 1 parade`, `mar 3 mai`
            (_, Shape::Month) if MARCHES.contains(&self.words[date.end - date.found.words]) => false,
            (false, Shape::Weekday) => !named() || goes_on() || order(),
            (false, _) => true,
            (true, _) => goes_on(),
        }
    }
}

impl Candidate {
    fn taken(&self) -> Taken {
        let may_be_words = matches!(self.found.shape, Shape::Phrase | Shape::Month | Shape::Stroke);
        Taken {
            begin: self.begin,
            end: self.end,
            day: self.found.day.clone(),
            doubtful: may_be_words && self.lead.is_none(),
        }
    }
}

fn is_deadline(word: &str) -> bool {
    DEADLINE.contains(&word.trim_end_matches(':'))
}

/// How many words say by when, and what the first of them is: `by`, `due on`, `until the`, `Deadline:`.
fn lead(words: &[&str], is_apart: bool, lang: Lang) -> (usize, Option<Lead>) {
    let Some(first) = words.first() else {
        return (0, None);
    };
    let label = says_by(words, is_apart);
    let own = date::own_lead(words, lang);
    let own_length = own.map_or(1, |own| own.0);
    let lead = match first.trim_end_matches(':') {
        _ if label > 0 => Lead::Due,
        "due" => Lead::Due,
        "on" => Lead::On,
        word if DEADLINE.contains(&word) => Lead::Other,
        _ if own.is_some_and(|own| own.1 == OwnLead::By) => Lead::Other,
        word if BEFORE_NUMBERS.contains(&word) => Lead::Numbers,
        _ if own.is_some() => Lead::Numbers,
        _ => return (0, None),
    };
    let first = label.max(own_length);
    let more = words[first..].iter().take_while(|word| match lead {
        Lead::Due => is_deadline(word),
        Lead::Numbers => BEHIND_IT.contains(word) || BEFORE_NUMBERS.contains(word),
        _ => false,
    });
    let length = first + more.count();
    let article = usize::from(words.get(length) == Some(&"the"));
    (length + article, Some(lead))
}
