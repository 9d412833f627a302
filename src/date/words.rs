//! The date that words begin with: of a field, which asks for one, or of a sentence, where a word may mean something
//! else. It must not know what stands around it.

use chrono::{Datelike, Weekday};

use super::calendar::{Calendar, Date, add_days, add_months, in_range, shift};
use super::day::{self, Form, Written, Year};

/// How a date is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// `+2w`, `+2 weeks`
    Step,
    /// `today`, `tomorrow`
    Near,
    Weekday,
    /// `next fri`, `this fri`
    NextWeekday,
    /// `next week`, `next meeting`, `end of month`, `in 2 weeks`
    Phrase,
    /// `15/10`
    Stroke,
    /// `3.12` without its last point; in a sentence only beside a weekday.
    Point,
    /// `3 Dec`, `3.12.`, with the year or without.
    Month,
    /// `2026-12-03`, `3/12/2026`
    Numbers,
    /// A weekday and a date.
    Both,
}

/// What a date was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundDay {
    /// How many words it takes.
    pub words: usize,
    pub shape: Shape,
    /// The error says why the words mean no day.
    pub day: Result<Date, String>,
    /// It was said in the language of the city.
    pub own: bool,
    /// In that language the words mean something else as often.
    pub doubtful: bool,
}

/// How words are read.
pub(super) struct DayReader {
    pub calendar: Calendar,
    /// What `++1w` counts from.
    pub old: Option<Date>,
    /// Days without a year lie behind, not ahead.
    pub back: bool,
    /// A date was asked for: short forms are understood, and what is no day is an error, not a word.
    pub asked: bool,
}

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
];

/// What a weekday is called in a sentence besides its full name: any first letters would take the name Frida for one.
const SHORT: [&str; 10] = ["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"];

impl DayReader {
    /// Where a date was asked for, with nothing before it to count from.
    pub(super) fn asked(calendar: Calendar) -> DayReader {
        DayReader { calendar, old: None, back: false, asked: true }
    }

    /// The longest date that English words in lower case begin with.
    pub(super) fn english(&self, words: &[&str]) -> Option<FoundDay> {
        let first = words.first()?;
        if let Some(weekday) = self.weekday(first) {
            let alone = || FoundDay::new(1, Shape::Weekday, Ok(self.on(weekday)));
            return Some(self.led_by(weekday, &words[1..]).unwrap_or_else(alone));
        }
        // `next Thu 3 Dec`
        if ["next", "this", "coming"].contains(first)
            && let Some(weekday) = words.get(1).and_then(|word| self.weekday(word))
            && let Some(found) = self.led_by(weekday, &words[2..])
        {
            let words = found.words + 1;
            return Some(FoundDay { words, ..found });
        }
        let found = self.plain(words)?;
        let rest = &words[found.words..];
        let follows = rest.first().and_then(|word| self.weekday_beside(word));
        let both = follows
            .filter(|weekday| self.led_by(*weekday, &rest[1..]).is_none())
            .and_then(|weekday| self.beside(weekday, &found, 1));
        let found = both.unwrap_or(found);
        let vague = found.shape == Shape::Point && !self.asked;
        (!vague).then(|| self.with_distance(found, words))
    }

    /// A weekday with a date behind it: `Thu 3 Dec`, `Thursday the 3rd`, `fri next week`.
    fn led_by(&self, weekday: Weekday, rest: &[&str]) -> Option<FoundDay> {
        let skip = usize::from(rest.first() == Some(&"the"));
        let rest = rest.get(skip..)?;
        let other = self.plain(rest).or_else(|| self.of_month(rest))?;
        let both = self.beside(weekday, &other, 1 + skip)?;
        let length = both.words - 1 - skip;
        let shifted = FoundDay { words: length, ..both };
        let whole = self.with_distance(shifted, rest);
        Some(FoundDay { words: whole.words + 1 + skip, ..whole })
    }

    /// A weekday and another date as one, where they mean the same day; where they do not, an error if a day of the
    /// calendar is named.
    fn beside(&self, weekday: Weekday, other: &FoundDay, more: usize) -> Option<FoundDay> {
        let (given, name) = match &other.day {
            Ok(day) => (*day, other.shape),
            Err(words) => {
                let is_day = matches!(other.shape, Shape::Numbers | Shape::Month);
                let told = (self.asked || is_day).then(|| Err(words.clone()))?;
                return Some(FoundDay::new(other.words + more, Shape::Both, told));
            }
        };
        let day = match name {
            // Friday of next week, which begins on a Monday.
            Shape::Phrase if Some(given) == self.next_week() => {
                add_days(given, i64::from(weekday.num_days_from_monday()))?
            }
            _ => given,
        };
        let by_date = !matches!(name, Shape::Phrase | Shape::Near | Shape::Step | Shape::NextWeekday);
        let told = match day.weekday() == weekday {
            true => Ok(day),
            // `fri 9.10` is a Friday at ten past nine.
            false if name == Shape::Point && day.day() < 24 && !self.asked => return None,
            false if by_date => Err(disagree(day)),
            false => return None,
        };
        Some(FoundDay::new(other.words + more, Shape::Both, told))
    }

    /// A date without its weekday.
    fn plain(&self, words: &[&str]) -> Option<FoundDay> {
        self.relative(words).or_else(|| self.calendar_day(words))
    }

    fn calendar_day(&self, words: &[&str]) -> Option<FoundDay> {
        let written = day::read(words)?;
        let shape = match written.form {
            // Round the clock.
            Form::Stroke if !self.asked && day::ending(words[0]) == "24/7" => return None,
            Form::Stroke => Shape::Stroke,
            Form::Point => Shape::Point,
            // A range, to everybody who was not asked for a date.
            Form::Dash if !self.asked => return None,
            Form::Dash | Form::Month => Shape::Month,
            Form::Numbers => Shape::Numbers,
        };
        let said = words[..written.words].join(" ");
        let day = self.resolve(&written, &said);
        let is_word = !self.asked && matches!(&day, Err((false, _)));
        let day = day.map_err(|(_, words)| words);
        (!is_word).then(|| FoundDay::new(written.words, shape, day))
    }

    /// The day that is written, else why not, and whether a day was meant all the same.
    fn resolve(&self, written: &Written, said: &str) -> Result<Date, (bool, String)> {
        let today = self.calendar.today;
        let missing = || (false, format!("{said}: no such date"));
        let day = |year| Date::from_ymd_opt(year, written.month, written.day);
        match written.year {
            Year::Full(year) => day(year).filter(in_range).ok_or_else(missing),
            Year::Short(year) => {
                let near = (today.year() - 1..today.year() + 6).contains(&year);
                let day = day(year).ok_or_else(missing)?;
                let full = day.format("%-d/%-m/%Y");
                Err((near, format!("{said}: give the year with four digits, as in {full}")))
            }
            Year::Open => {
                // Leap days are at most eight years apart.
                let mut years = (0..9).map(|ahead| if self.back { today.year() - ahead } else { today.year() + ahead });
                let found = years.find_map(|year| day(year).filter(|day| self.is_near(*day)));
                found.ok_or_else(missing)
            }
        }
    }

    fn is_near(&self, day: Date) -> bool {
        if self.back { day <= self.calendar.today } else { day >= self.calendar.today }
    }

    /// `3rd`, or `3` where nothing else can be counted by it: the next day of that number.
    fn of_month(&self, words: &[&str]) -> Option<FoundDay> {
        let (number, ordinal) = day::day(words.first()?)?;
        let counts = |word: &&str| word.starts_with(char::is_alphanumeric);
        if !ordinal && words.get(1).is_some_and(counts) {
            return None;
        }
        let step = if self.back { -1 } else { 1 };
        let mut months = (0..12).filter_map(|month| {
            let first = add_months(self.calendar.today.with_day(1)?, month * step)?;
            first.with_day(number)
        });
        let day = months.find(|day| self.is_near(*day))?;
        Some(FoundDay::new(1, Shape::Month, Ok(day)))
    }

    /// `Fri 4 Dec 2026, in 11 days`: how far it was when somebody wrote it is no other date.
    fn with_distance(&self, found: FoundDay, words: &[&str]) -> FoundDay {
        let ended = words.get(found.words.wrapping_sub(1));
        let exact = matches!(found.shape, Shape::Both | Shape::Numbers | Shape::Month);
        if !exact || !ended.is_some_and(|word| word.ends_with(',')) {
            return found;
        }
        let length = match &words[found.words..] {
            ["today" | "tomorrow" | "yesterday", ..] => 1,
            ["in", _, "day" | "days", ..] | [_, "day" | "days", "ago" | "late", ..] | ["ago", _, "day", ..] => 3,
            _ => 0,
        };
        FoundDay { words: found.words + length, ..found }
    }

    /// Counted from today, or from the next meeting.
    fn relative(&self, words: &[&str]) -> Option<FoundDay> {
        let today = self.calendar.today;
        if let Some(found) = self.step(words) {
            return Some(found);
        }
        let phrase = |length, day: Option<Date>| Some(FoundDay::new(length, Shape::Phrase, Ok(day?)));
        let near = |day: Option<Date>| Some(FoundDay::new(1, Shape::Near, Ok(day?)));
        let end_of = |length, what: &str| match day::ending(what) {
            "week" => phrase(length, self.end_of_week()),
            "month" => phrase(length, last_of_month(today.with_day(1)?)),
            "year" => phrase(length, Date::from_ymd_opt(today.year(), 12, 31)),
            name => phrase(length, self.end_of_month(day::month(name)?)),
        };
        match words {
            ["end", "of", "next", what, ..] => match day::ending(what) {
                "week" => phrase(4, self.end_of_week().and_then(|day| add_days(day, 7))),
                "month" => phrase(4, self.next_month().and_then(last_of_month)),
                "year" => phrase(4, Date::from_ymd_opt(today.year() + 1, 12, 31)),
                _ => None,
            },
            ["end", "of", "the" | "this", what, ..] => end_of(4, what),
            ["end", "of", what, ..] => end_of(3, what),
            ["next", what, ..] if day::ending(what) == "meeting" => Some(self.meeting(2)),
            ["next", what, ..] => match day::ending(what) {
                "week" => phrase(2, self.next_week()),
                "month" => phrase(2, self.next_month()),
                "year" => phrase(2, Date::from_ymd_opt(today.year() + 1, 1, 1)),
                _ => self.next_weekday(what),
            },
            ["this" | "coming", what, ..] => self.next_weekday(what),
            ["last", what, ..] if self.back => self.next_weekday(what),
            ["in", "a" | "an" | "one", unit, ..] => phrase(3, shift(today, "1", day::ending(unit), 1)),
            ["in" | "within", rest @ ..] => {
                let (length, count, unit) = amount(rest)?;
                phrase(1 + length, shift(today, count, unit, 1))
            }
            [count, unit, "ago" | "late", ..] if self.asked => phrase(3, shift(today, count, unit, -1)),
            [word, ..] => match (day::ending(word), self.asked) {
                ("today", _) | ("tod" | "now", true) => near(Some(today)),
                ("tomorrow", _) | ("tom" | "tmrw", true) => near(today.succ_opt()),
                ("yesterday", true) => near(today.pred_opt()),
                ("meeting", true) => Some(self.meeting(1)),
                ("eow", true) => end_of(1, "week"),
                ("eom", true) => end_of(1, "month"),
                ("eoy", true) => end_of(1, "year"),
                _ => None,
            },
            [] => None,
        }
    }

    /// `+2w`, `+2 weeks`; where a date was asked for also `-3d` and, from the old date, `++1w`.
    fn step(&self, words: &[&str]) -> Option<FoundDay> {
        let first = words.first()?;
        let (sign, base, steps) = match (first.strip_prefix("++"), first.strip_prefix('+')) {
            (Some(steps), _) if self.asked => (1, self.old, steps),
            (None, Some(steps)) => (1, Some(self.calendar.today), steps),
            _ => {
                let steps = first.strip_prefix('-').filter(|_| self.asked)?;
                (-1, Some(self.calendar.today), steps)
            }
        };
        let mut words = words.to_vec();
        words[0] = steps;
        let (length, count, unit) = amount(&words)?;
        let missing = || "++ counts from the old date, and there is none; use +".to_string();
        let day = match base {
            Some(base) => Ok(shift(base, count, unit, sign)?),
            None => Err(missing()),
        };
        Some(FoundDay::new(length, Shape::Step, day))
    }

    fn meeting(&self, words: usize) -> FoundDay {
        let missing = || "no meeting is planned yet; add one first or give a date".to_string();
        FoundDay::new(words, Shape::Phrase, self.calendar.next_meeting.ok_or_else(missing))
    }

    fn next_weekday(&self, word: &str) -> Option<FoundDay> {
        let weekday = self.weekday(word)?;
        Some(FoundDay::new(2, Shape::NextWeekday, Ok(self.on(weekday))))
    }

    fn weekday(&self, word: &str) -> Option<Weekday> {
        let word = day::ending(word);
        let word = if word == "weds" { "wed" } else { word };
        let is_it = |name: &str| {
            if self.asked {
                word.len() >= 2 && name.starts_with(word)
            } else {
                name == word || SHORT.contains(&word) && name.starts_with(word)
            }
        };
        let found = WEEKDAYS.iter().find(|(name, _)| is_it(name));
        found.map(|(_, day)| *day)
    }

    /// As [`Reader::weekday`], also in brackets.
    fn weekday_beside(&self, word: &str) -> Option<Weekday> {
        let word = day::ending(word);
        let inner = word.strip_prefix('(').and_then(|word| word.strip_suffix(')'));
        self.weekday(inner.unwrap_or(word))
    }

    /// The next such day strictly after today; looking back the last one, today among them.
    fn on(&self, weekday: Weekday) -> Date {
        let today = self.calendar.today;
        let apart = weekday.num_days_from_monday() + 7 - today.weekday().num_days_from_monday();
        let days = match (self.back, i64::from(apart % 7)) {
            (true, 0) => 0,
            (true, ahead) => ahead - 7,
            (false, 0) => 7,
            (false, ahead) => ahead,
        };
        add_days(today, days).unwrap_or(today)
    }

    fn next_week(&self) -> Option<Date> {
        let today = self.calendar.today;
        add_days(today, 7 - i64::from(today.weekday().num_days_from_monday()))
    }

    fn end_of_week(&self) -> Option<Date> {
        self.next_week()?.pred_opt()
    }

    /// The last day of a month by its number, of this year or the next; looking back, the last one that is over.
    fn end_of_month(&self, month: u32) -> Option<Date> {
        let years = if self.back { [0, -1] } else { [0, 1] };
        let day = |year| last_of_month(Date::from_ymd_opt(self.calendar.today.year() + year, month, 1)?);
        years.into_iter().filter_map(day).find(|day| self.is_near(*day))
    }

    fn next_month(&self) -> Option<Date> {
        add_months(self.calendar.today.with_day(1)?, 1)
    }
}

/// From the first day of a month.
fn last_of_month(first: Date) -> Option<Date> {
    add_months(first, 1)?.pred_opt()
}

/// `2w`, `2 weeks`: how many words, how many, of what.
fn amount<'a>(words: &[&'a str]) -> Option<(usize, &'a str, &'a str)> {
    const SAID: [&str; 5] = ["two", "three", "four", "five", "six"];
    let first = words.first()?;
    if let Some(place) = SAID.iter().position(|word| word == first) {
        return Some((2, &"23456"[place..=place], day::ending(words.get(1)?)));
    }
    match first.find(|char: char| !char.is_ascii_digit()) {
        Some(end) => Some((1, &first[..end], day::ending(&first[end..]))),
        None => Some((2, first, day::ending(words.get(1)?))),
    }
}

impl FoundDay {
    fn new(words: usize, shape: Shape, day: Result<Date, String>) -> FoundDay {
        FoundDay { words, shape, day, own: false, doubtful: false }
    }
}

fn disagree(day: Date) -> String {
    let told = day.format("%-d %b %Y is a %A");
    format!("{told}; leave the weekday out, or give another date")
}
