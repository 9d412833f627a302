//! The care list: what a coordinator should look at before the next meeting, worst first. It must not know how the
//! list is shown. The order is explained here and nowhere else: codes in the order of [`codes`]; within a code the
//! most days first, where "never" counts as longest and no days at all as shortest; then the order in which the
//! records stand in their file, but tasks that are still to come by their due date.
//!
//! | Code | Says that | Days |
//! |---|---|---|
//! | `data` | a file cannot be read whole | |
//! | `late` | a task is open and was due before today | since then |
//! | `due` | a task is open and due from today up to the next meeting | |
//! | `blocked` | a task is marked as blocked, or waits for an open one | |
//! | `unowned` | a task is open and nobody's | |
//! | `left-owner` | whoever does an open task or leads an open action has left | since then |
//! | `question-old` | a question has no answer, and the group met twice since it was raised | since it was raised |
//! | `question-unshared` | an answer has not been told to the group | since it was carried, if that is past |
//! | `quiet` | an expected seat was missed three times running | since it was last seen |
//! | `uncontacted` | nobody has spoken to a seat of influence 4 or 5 for over 60 days, nor met it last time | since then |
//! | `helix-short`, `helix-heavy` | a helix has too small or too large a share | |
//! | `bucket-short` | a part of the city's own rule has too small a share | |
//! | `no-resident`, `no-elected` | no member's role is that of residents, of the elected | |
//! | `match-waiting` | a match was asked for 14 days ago or more | since then |
//! | `money-gap` | a planned or running action counts on money that is neither promised nor secured | since its start |
//! | `person-expired` | the last day on which data of a person may be kept is past | since then |

mod group;
mod tasks;
pub mod told;

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::balance::{self, Balance};
use super::known::Known;
use super::words::days;
use crate::date::Date;
use crate::lang::Lang;
use crate::model::{City, Kind, Record, RecordId};
use crate::say;
use crate::sort::InOrder;

/// One thing that needs care.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Care {
    pub code: &'static str,
    /// What `id` is an id of: a kind's name, or `file`, `helix`, `bucket`.
    pub record: &'static str,
    pub id: String,
    /// Plain words for a coordinator; text from files is in it as it stands there.
    pub text: String,
    /// For how long, where that can be said.
    pub days: Option<i64>,
}

impl Care {
    /// The words for others: of a person neither name nor id, which is made of the name.
    pub fn told(&self) -> Cow<'_, str> {
        if !self.is_personal() {
            return Cow::Borrowed(&self.text);
        }
        let (reason, _) = self.text.split_once(": ").unwrap_or_default();
        let long = self.days.map_or_else(String::new, |count| format!(", for {}", days(count)));
        Cow::Owned(format!("{reason}: data of a person{long}"))
    }

    fn is_personal(&self) -> bool {
        self.record == Kind::Person.name()
    }
}

/// As others are told it: of a person there is no id.
impl Serialize for Care {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(None)?;
        map.serialize_entry("code", self.code)?;
        map.serialize_entry("record", self.record)?;
        if !self.is_personal() {
            map.serialize_entry("id", &self.id)?;
        }
        map.serialize_entry("text", &self.told())?;
        if let Some(days) = self.days {
            map.serialize_entry("days", &days)?;
        }
        map.end()
    }
}

/// What every finder of care is handed.
struct Scene<'a> {
    city: &'a City,
    today: Date,
    balance: &'a Balance,
    known: &'a Known,
}

/// What care is worded by.
struct Telling<'a> {
    city: &'a City,
    today: Date,
}

/// Something that needs care, not yet worded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Which of the [`CODES`].
    code: usize,
    about: About,
    days: Days,
}

/// What it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
enum About {
    /// A record, by its place in its list.
    Record(Kind, usize),
    /// A match of a need, by both their places.
    Match(usize, usize),
    /// No record: what `id` is an id of, the id, and the words.
    Said(Box<(&'static str, String, String)>),
}

/// What a finder found: days say how long.
type Found = (About, Days);

/// For how long something has been so; they sort as they stand, so that never is longest. `Unsaid` says that there is
/// nothing to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Days {
    Unsaid,
    Count(i64),
    Never,
}

impl Days {
    fn known(count: Option<i64>) -> Days {
        count.map_or(Days::Unsaid, Days::Count)
    }

    fn count(self) -> Option<i64> {
        match self {
            Days::Count(days) => Some(days),
            Days::Unsaid | Days::Never => None,
        }
    }
}

impl About {
    fn said(record: &'static str, id: &str, text: String) -> About {
        About::Said(Box::new((record, id.to_string(), text)))
    }

    fn record(&self) -> &'static str {
        match self {
            About::Record(kind, _) => kind.name(),
            About::Match(..) => Kind::Need.name(),
            About::Said(said) => said.0,
        }
    }

    fn id<'a>(&'a self, city: &'a City) -> Option<&'a str> {
        match self {
            About::Record(kind, place) => city.at(*kind, *place).map(Record::id),
            About::Match(need, _) => city.needs.get(*need).map(Record::id),
            About::Said(said) => Some(&said.1),
        }
    }
}

impl Mark {
    pub fn code(&self) -> &'static str {
        CODES[self.code].code
    }

    /// What it is about: a kind's name, or `file`, `helix`, `bucket`.
    pub fn record(&self) -> &'static str {
        self.about.record()
    }

    /// The id of that.
    pub fn id<'a>(&'a self, city: &'a City) -> Option<&'a str> {
        self.about.id(city)
    }

    /// The record to go to; `None` for a file or a whole helix.
    pub fn target(&self, city: &City) -> Option<RecordId> {
        let kind = Kind::all().find(|kind| kind.name() == self.record())?;
        Some(RecordId::new(kind, self.id(city)?))
    }

    /// The same in words; `None` in another city than that in which it was found.
    pub fn told(&self, city: &City, today: Date) -> Option<Care> {
        let text = match &self.about {
            About::Said(said) => said.2.clone(),
            about => (CODES[self.code].word)(&Telling { city, today }, about)?,
        };
        let id = self.id(city)?.to_string();
        Some(Care { code: self.code(), record: self.record(), id, text, days: self.days.count() })
    }
}

/// Whether it is there at all, for each code: a mark a thing.
type Finder = fn(&Scene<'_>) -> Vec<Found>;
/// The words of one; `None` where they came with it.
type Teller = fn(&Telling<'_>, &About) -> Option<String>;

/// What is no record is worded where it is found.
fn said(_: &Telling<'_>, _: &About) -> Option<String> {
    None
}

/// So many of a code in a language: `6 tasks are late`.
type Count = fn(Lang, usize) -> String;

struct Code {
    code: &'static str,
    find: Finder,
    word: Teller,
    /// Files without the whole of which it would not be true; what the others say holds for the records that can be read.
    whole: &'static [Kind],
    /// So many of it, as the readers of a mail are told.
    count: Count,
}

const MIX: &[Kind] = &balance::MADE_OF;
const COMING: &[Kind] = &[Kind::Meeting, Kind::Member];

/// The codes in the order of their weight.
#[rustfmt::skip]
const CODES: [Code; 18] = [
    code("data", group::data, said, &[], |lang, count| say!(lang, "care-data", count = count)),
    code("late", tasks::late, tasks::late_words, &[], |lang, count| say!(lang, "care-late", count = count)),
    code("due", tasks::due, tasks::due_words, &[Kind::Meeting], |lang, count| say!(lang, "care-due", count = count)),
    code("blocked", tasks::blocked, tasks::blocked_words, &[], |lang, count| say!(lang, "care-blocked", count = count)),
    code("unowned", tasks::unowned, tasks::unowned_words, &[], |lang, count| say!(lang, "care-unowned", count = count)),
    code("left-owner", tasks::left_owner, tasks::left_owner_words, &[], |lang, count| say!(lang, "care-left-owner", count = count)),
    code("question-old", tasks::question_old, tasks::question_old_words, &[Kind::Meeting], |lang, count| say!(lang, "care-question-old", count = count)),
    code("question-unshared", tasks::question_unshared, tasks::question_unshared_words, &[], |lang, count| say!(lang, "care-question-unshared", count = count)),
    code("quiet", group::quiet, group::quiet_words, COMING, |lang, count| say!(lang, "care-quiet", count = count)),
    code("uncontacted", group::uncontacted, group::uncontacted_words, COMING, |lang, count| say!(lang, "care-uncontacted", count = count)),
    code("helix-short", group::helix_short, said, MIX, |lang, count| say!(lang, "care-helix-short", count = count)),
    code("helix-heavy", group::helix_heavy, said, MIX, |lang, count| say!(lang, "care-helix-heavy", count = count)),
    code("bucket-short", group::bucket_short, said, MIX, |lang, count| say!(lang, "care-bucket-short", count = count)),
    code("no-resident", group::no_resident, said, MIX, |lang, _| say!(lang, "care-no-resident")),
    code("no-elected", group::no_elected, said, MIX, |lang, _| say!(lang, "care-no-elected")),
    code("match-waiting", tasks::match_waiting, tasks::match_waiting_words, &[], |lang, count| say!(lang, "care-match-waiting", count = count)),
    code("money-gap", tasks::money_gap, tasks::money_gap_words, &[], |lang, count| say!(lang, "care-money-gap", count = count)),
    code("person-expired", group::person_expired, group::person_expired_words, &[], |lang, count| say!(lang, "care-person-expired", count = count)),
];

const fn code(code: &'static str, find: Finder, word: Teller, whole: &'static [Kind], count: Count) -> Code {
    Code { code, find, word, whole, count }
}

/// Every code that may occur, in the order of weight.
pub fn codes() -> impl Iterator<Item = &'static str> {
    CODES.iter().map(|row| row.code)
}

/// The whole care list, not yet worded.
pub fn care(city: &City, today: Date, balance: &Balance, known: &Known) -> Vec<Mark> {
    let scene = Scene { city, today, balance, known };
    let is_known = |row: &Code| row.whole.iter().all(|kind| city.writable(*kind).is_ok());
    let mut list = Vec::new();
    for (at, row) in CODES.iter().enumerate().filter(|(_, row)| is_known(row)) {
        let first = list.len();
        list.extend((row.find)(&scene).into_iter().map(|(about, days)| Mark { code: at, about, days }));
        list[first..].order_by_key(|one| std::cmp::Reverse(one.days));
    }
    list
}

/// Days from a day to another.
fn between(day: Date, today: Date) -> i64 {
    (today - day).num_days()
}
