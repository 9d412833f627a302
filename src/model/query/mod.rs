//! The filter: `owner:labour -done late`, read once and asked of every record. Field words of the same field mean
//! or, everything else means and; so do bounds on both sides: `due:>today due:<+2w` is between. It must not know how a
//! list is shown or sorted.

pub mod among;
pub mod defaults;
pub mod standing;

mod key;
mod limit;
mod lines;
mod sign;
mod state;
mod term;
mod texts;
mod when;
mod words;

use std::cell::OnceCell;
use std::collections::HashSet;

use super::field::{Field, Record};
use super::{City, Kind, quotes};
use crate::date::{Calendar, Date};
use crate::problem::Problem;

pub use texts::Texts;
pub(crate) use words::begins_a_word;
pub use words::{Fit, Mode, Spot, haystack};

use key::Listed;
use limit::{MOST, too_many};
use state::State;
use term::Term;
use words::Word;

/// A filter that was understood. Made anew for each change of the city: it notes who is quiet when it first needs it.
pub struct Query {
    terms: Vec<Term>,
    states: Vec<(State, bool)>,
    words: Vec<Word>,
    quiet: OnceCell<HashSet<String>>,
}

impl Query {
    /// Reads a filter as typed; a field word still without a value is left aside.
    ///
    /// # Errors
    /// 2 for an unknown field word, a value its field cannot hold, a date nobody understands, and more words than a
    /// filter can hold.
    pub fn parse(text: &str, kind: Kind, calendar: Calendar, mode: Mode) -> Result<Query, Problem> {
        Query::read_all(text, Listed { kind, with: &[] }, calendar, mode)
    }

    fn read_all(text: &str, listed: Listed<'_>, calendar: Calendar, mode: Mode) -> Result<Query, Problem> {
        let mut query = Query { terms: Vec::new(), states: Vec::new(), words: Vec::new(), quiet: OnceCell::new() };
        let tokens = tokens(text);
        if tokens.len() > MOST {
            return Err(too_many(tokens.len(), "words"));
        }
        let mut place = 0;
        while place < tokens.len() {
            let length = length(&tokens[place..], listed, calendar);
            let token = tokens[place..place + length].join(" ");
            query.read(&token, listed, calendar, mode)?;
            place += length;
        }
        Ok(query)
    }

    fn read(&mut self, token: &str, listed: Listed<'_>, calendar: Calendar, mode: Mode) -> Result<(), Problem> {
        let (negated, token) = match token.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, token),
        };
        if let Some((field, values)) = field_word(token) {
            let term = Term::parse(field, values, listed, calendar, negated)?;
            self.add(term);
        } else if let Some(state) = State::parse(token, listed.kind) {
            self.states.push((state, negated));
        } else {
            let word = words::typed(token);
            let word = (!word.is_empty()).then(|| Word::new(&word, mode, negated));
            let new = word.filter(|word| !self.words.contains(word));
            self.words.extend(new);
        }
        Ok(())
    }

    /// Joins what is said of the same field.
    fn add(&mut self, term: Term) {
        match self.terms.iter_mut().find(|other| other.is_like(&term)) {
            Some(other) => other.join(term),
            None if term.is_empty() => {}
            None => self.terms.push(term),
        }
    }

    /// A reference that means nothing in the city, with what it may have meant: no record answers it, and whoever asked
    /// for it should hear why.
    pub fn unknown(&self, city: &City, kind: Kind) -> Option<Problem> {
        self.terms.iter().find_map(|term| term.unknown(city, kind))
    }

    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty() && self.states.is_empty() && self.words.is_empty()
    }

    /// Whether a record passes. `haystack` is what [`haystack`] made of the same record.
    pub fn matches(&self, city: &City, today: Date, record: &dyn Record, haystack: &str) -> bool {
        self.words.iter().all(|word| word.matches(haystack)) && self.holds(city, today, record)
    }

    /// Whether all but the free words holds of a record.
    fn holds(&self, city: &City, today: Date, record: &dyn Record) -> bool {
        self.terms.iter().all(|term| term.matches(city, record))
            && self.states.iter().all(|(state, negated)| {
                let holds = match state {
                    State::Quiet => self.is_quiet(city, today, record.id()),
                    other => other.holds(city, today, record),
                };
                holds != *negated
            })
    }

    /// How well the title of a record answers the free words; `None` where not all of them stand in it, or none is
    /// looked for.
    pub fn in_title(&self, record: &dyn Record) -> Option<Fit> {
        let wanted = self.words.iter().filter(|word| word.is_wanted());
        let fits: Option<Vec<Fit>> = wanted.map(|word| word.in_title(record)).collect();
        fits?.into_iter().max()
    }

    /// Where the free words stand in a record of which these fields are seen: the place of the one that is found last,
    /// and how it stands there.
    pub fn rank(&self, city: &City, record: &dyn Record, shown: &[&str]) -> (Spot, Fit) {
        let wanted = self.words.iter().filter(|word| word.is_wanted());
        let ranks = wanted.map(|word| match word.in_title(record) {
            Some(fit) => (Spot::Title, fit),
            None => word.found(city, record, shown).map_or((Spot::Elsewhere, Fit::Near), |(spot, fit, _)| (spot, fit)),
        });
        ranks.max().unwrap_or((Spot::Title, Fit::Whole))
    }

    /// Whether any free word is looked for.
    pub fn has_words(&self) -> bool {
        self.words.iter().any(Word::is_wanted)
    }

    /// The fields in which free words stand that are neither in the title nor in the fields that are seen.
    pub fn out_of_sight(&self, city: &City, record: &dyn Record, shown: &[&str]) -> Vec<&'static Field> {
        let wanted = self.words.iter().filter(|word| word.is_wanted());
        let hidden = wanted.filter(|word| word.in_title(record).is_none());
        let found = hidden.filter_map(|word| word.found(city, record, shown));
        let mut fields: Vec<&Field> = Vec::new();
        for (spot, _, field) in found {
            if spot != Spot::Shown && !fields.iter().any(|other| other.name == field.name) {
                fields.push(field);
            }
        }
        fields
    }

    fn is_quiet(&self, city: &City, today: Date, id: &str) -> bool {
        let quiet = self.quiet.get_or_init(|| {
            let quiet = standing::quiet(city, today);
            quiet.into_iter().map(str::to_string).collect()
        });
        quiet.contains(id)
    }
}

/// The records of a kind that pass, in the order of the file: for callers that filter once.
pub fn filter<'a>(city: &'a City, today: Date, kind: Kind, query: &Query) -> Vec<&'a dyn Record> {
    let passes = |record: &&dyn Record| {
        let haystack = if query.words.is_empty() { String::new() } else { haystack(city, *record) };
        query.matches(city, today, *record, &haystack)
    };
    city.all(kind).filter(passes).collect()
}

/// Words of a filter; spaces between double quotes do not part them.
fn tokens(text: &str) -> Vec<&str> {
    let mut parts = quotes::split(text, char::is_whitespace);
    parts.retain(|part| !part.is_empty() && *part != "-");
    parts
}

/// How many words of the filter belong together: several of a date after the name of its field.
fn length(tokens: &[&str], listed: Listed<'_>, calendar: Calendar) -> usize {
    let behind = |rest: &[&str]| rest.iter().take_while(|word| !quotes::any(word)).count();
    let first = tokens.first().and_then(|token| field_word(token.trim_start_matches('-')));
    match first {
        Some((field, values)) if term::is_date(field, listed) => {
            let mut words = tokens[..1 + behind(&tokens[1..])].to_vec();
            words[0] = values.trim_start_matches(['<', '>', '=']);
            when::length(&words, calendar)
        }
        _ => 1,
    }
}

/// A word with a colon after something that could be a field: `owner:x`, but not `17:30` or `"a:b"`.
fn field_word(token: &str) -> Option<(&str, &str)> {
    let (field, values) = token.split_once(':')?;
    let begins = field.starts_with(|char: char| char.is_alphabetic());
    let like_a_field = |char: char| char.is_alphanumeric() || matches!(char, '_' | '-');
    (begins && field.chars().all(like_a_field)).then_some((field, values))
}
