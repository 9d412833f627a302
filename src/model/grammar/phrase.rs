//! Dates of several words in the line of a task: `next meeting`, `end of month`, `next fri`, `in 2 weeks`, `29 feb`, alone or
//! after `due:`. It must not know what becomes of them.

use crate::date;

/// One word of a phrase.
enum Piece {
    Word(&'static str),
    /// By three letters or more.
    Weekday,
    Count,
    Unit,
    /// Of a month: 1 to 31.
    Day,
    /// By three letters or more.
    Month,
    /// By four digits.
    Year,
}

use Piece::{Count, Day, Month, Unit, Weekday, Word, Year};

/// Longer ones before those they begin with.
const PHRASES: [&[Piece]; 6] = [
    &[Word("next"), Word("meeting")],
    &[Word("end"), Word("of"), Word("month")],
    &[Word("next"), Weekday],
    &[Word("in"), Count, Unit],
    &[Day, Month, Year],
    &[Day, Month],
];

const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

const UNITS: [&str; 8] = [
    "day", "days", "week", "weeks", "month", "months", "year", "years",
];

/// After these words a phrase is part of a sentence: `Book a room for the next meeting`.
const SENTENCE: [&str; 12] = [
    "the", "a", "an", "our", "my", "this", "that", "of", "for", "about", "from", "to",
];

/// How many words of a phrase the line goes on with; `None` where it does not, where the word before says that it
/// belongs to the title, or where another word of the line is a date already.
pub(super) fn bare(words: &[&str], before: Option<&str>, dated: bool) -> Option<usize> {
    let length = length(words)?;
    let sentence = before.is_some_and(|word| SENTENCE.contains(&word.to_lowercase().as_str()));
    // `next fri` has its date in it.
    let own = words.get(..length)?.iter().any(|word| is_weekday(word));
    (!sentence && (own || !dated)).then_some(length)
}

/// The name of the field and how many words it goes on, where the line goes on with `due:next meeting`.
pub(super) fn of_field<'a>(words: &[&'a str]) -> Option<(&'a str, usize)> {
    let (field, first) = words.first()?.split_once([':', '='])?;
    let mut phrase = vec![first];
    phrase.extend(words.get(1..)?);
    let named = !field.is_empty() && field.chars().all(char::is_alphabetic);
    length(&phrase)
        .filter(|_| named)
        .map(|length| (field, length))
}

/// A weekday by three letters or more.
pub(super) fn is_weekday(word: &str) -> bool {
    let word = word.to_lowercase();
    word.len() >= 3 && WEEKDAYS.iter().any(|day| day.starts_with(&word))
}

fn length(words: &[&str]) -> Option<usize> {
    let fits = |phrase: &&&[Piece]| {
        words.len() >= phrase.len() && phrase.iter().zip(words).all(|(piece, word)| piece.is(word))
    };
    PHRASES.iter().find(fits).map(|phrase| phrase.len())
}

fn is_digits(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

impl Piece {
    fn is(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        match self {
            Word(own) => word == *own,
            Weekday => is_weekday(&word),
            Count => !word.is_empty() && is_digits(&word),
            Day => is_digits(&word) && word.parse().is_ok_and(|day: u8| (1..=31).contains(&day)),
            Month => date::is_month(&word),
            Year => word.len() == 4 && is_digits(&word),
            Unit => UNITS.contains(&word.as_str()),
        }
    }
}
