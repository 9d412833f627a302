//! Who came to a meeting: each seat stands in one of three lists, once, and what puts it into one takes it out of the
//! others. A file may say otherwise: then the first list counts. It must not know who presses what.

use std::collections::{BTreeSet, HashSet};

use super::change::{Edit, Path, RecordId, apply, texts};
use super::city::City;
use super::field::{Record, Value};
use super::kinds::{Kind, missing};
use super::query::standing;
use super::records::{Meeting, Member, StandIn};
use crate::fold::one_line;
use crate::problem::Problem;
use crate::text::quote;

/// In which of the three lists a member stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Came {
    Present,
    Excused,
    Absent,
}

/// The three lists, each with its field, the one that counts first.
pub const LISTS: [(Came, &str); 3] = [(Came::Present, "present"), (Came::Excused, "excused"), (Came::Absent, "absent")];

impl Came {
    /// In a word.
    pub fn word(self) -> &'static str {
        match self {
            Came::Present => "present",
            Came::Excused => "excused",
            Came::Absent => "absent",
        }
    }

    /// The next one, as a key that is pressed again goes round: present, excused, absent, nothing said.
    pub fn after(came: Option<Came>) -> Option<Came> {
        match came {
            None => Some(Came::Present),
            Some(Came::Present) => Some(Came::Excused),
            Some(Came::Excused) => Some(Came::Absent),
            Some(Came::Absent) => None,
        }
    }

    /// In which list a member stands; the first of several.
    pub fn of(meeting: &Meeting, member: &str) -> Option<Came> {
        let lists = LISTS.into_iter();
        let mut found = lists.filter(|(came, _)| items(meeting, *came).iter().any(|id| id == member));
        found.next().map(|(came, _)| came)
    }
}

fn items(meeting: &Meeting, came: Came) -> &[String] {
    match came {
        Came::Present => &meeting.present,
        Came::Excused => &meeting.excused,
        Came::Absent => &meeting.absent,
    }
}

/// The members in one of the lists, each once, without those in a list before it.
pub fn seats(meeting: &Meeting, came: Came) -> Vec<&str> {
    let before = LISTS.into_iter().take_while(|(list, _)| *list != came);
    let mut seen: HashSet<&str> = before.flat_map(|(list, _)| items(meeting, list)).map(String::as_str).collect();
    let ids = items(meeting, came).iter().map(String::as_str);
    ids.filter(|id| seen.insert(id)).collect()
}

/// A field of a record as it counts: of a meeting's lists each seat once; all else as it is stored.
pub fn counted<'r>(record: &'r dyn Record, field: &str) -> Option<Value<'r>> {
    let stored = record.value(field)?;
    let list = LISTS.iter().position(|(_, name)| *name == field);
    let (Kind::Meeting, Some(list), Value::List(items)) = (record.kind(), list, &stored) else {
        return Some(stored);
    };
    let mut seen: HashSet<String> = HashSet::new();
    for (_, before) in &LISTS[..list] {
        if let Some(Value::List(items)) = record.value(before) {
            seen.extend(items.iter().map(Value::plain));
        }
    }
    let once = items.iter().filter(|item| seen.insert(item.plain()));
    Some(Value::List(once.cloned().collect()))
}

/// Puts a member into one of the lists and takes it out of the others; with `None` out of all. A stand-in goes when
/// the seat was not present after all. No edits where it stands so already.
///
/// # Errors
/// 66 for a member that is not there; 2 for a type still to be found and for one that had left by then.
pub fn attend(city: &City, meeting: &Meeting, member: &str, came: Option<Came>) -> Result<Vec<Edit>, Problem> {
    if came.is_some() {
        could_come(city, meeting, member)?;
    }
    let mut edits = Vec::new();
    for (list, field) in LISTS {
        let mut places = items(meeting, list).iter().enumerate();
        let kept = if came == Some(list) { places.find(|(_, id)| *id == member).map(|(at, _)| at) } else { None };
        edits.extend(pulls(meeting, field, |at, value| *value == Value::Text(member) && Some(at) != kept));
        if came == Some(list) && kept.is_none() {
            edits.push(push(meeting, field, quote(member)));
        }
    }
    if came != Some(Came::Present) {
        edits.extend(without_stand_in(meeting, member));
    }
    Ok(edits)
}

fn could_come<'a>(city: &'a City, meeting: &Meeting, id: &str) -> Result<&'a Member, Problem> {
    let member = city.member(id).ok_or_else(|| missing(Kind::Member, id))?;
    if standing::is_ghost(member) {
        let what = format!("{} is a type still to be found; it cannot come", member.name);
        return Err(Problem::usage(what).fix("add who came as a member, or give it another ring"));
    }
    match member.until.filter(|until| *until < meeting.date) {
        Some(until) if standing::is_left(member) => {
            let what = format!("{} left on {until}, before this meeting", member.name);
            Err(Problem::usage(what).fix("change its status first if it is back"))
        }
        _ => Ok(member),
    }
}

/// Notes who came in a member's place, which makes the seat present; an empty name takes the stand-in away and leaves
/// the seat as it is.
///
/// # Errors
/// As [`attend`].
pub fn stand_in(city: &City, meeting: &Meeting, member: &str, name: &str) -> Result<Vec<Edit>, Problem> {
    let name = &one_line(name);
    if name.is_empty() {
        return Ok(without_stand_in(meeting, member));
    }
    let mut edits = attend(city, meeting, member, Some(Came::Present))?;
    let same = |one: &&StandIn| one.member == member;
    let known: Vec<_> = meeting.stand_ins.iter().filter(same).collect();
    if known.len() != 1 || known[0].name != *name {
        edits.extend(without_stand_in(meeting, member));
        let item = format!("(member: {}, name: {})", quote(member), quote(name));
        edits.push(push(meeting, "stand_ins", item));
    }
    Ok(edits)
}

fn without_stand_in(meeting: &Meeting, member: &str) -> Vec<Edit> {
    let places = |at: usize, _: &Value<'_>| meeting.stand_ins.get(at).is_some_and(|one| one.member == member);
    pulls(meeting, "stand_ins", places)
}

/// Takes items out of a list, the last first, so that no place moves.
fn pulls(record: &dyn Record, field: &str, goes: impl Fn(usize, &Value<'_>) -> bool) -> Vec<Edit> {
    let Some(Value::List(items)) = record.value(field) else {
        return Vec::new();
    };
    let items = items.iter().enumerate().rev();
    let gone = items.filter(|(at, value)| goes(*at, value));
    gone.map(|(at, value)| Edit::Pull {
        record: RecordId::of(record),
        path: Path::field(field).item(at),
        old: value.ron(),
    })
    .collect()
}

pub(super) fn push(record: &dyn Record, field: &str, item: String) -> Edit {
    Edit::Push { record: RecordId::of(record), path: Path::field(field), item }
}

// ---- edits of the lists by any road ----

/// The lists of one meeting on their way through a change.
struct Lists {
    now: [Vec<String>; 3],
    had: [HashSet<String>; 3],
    has_stand_ins: bool,
}

/// The edits of a change, with those that keep each seat in one list: what is put into a list goes out of the others,
/// and its stand-in with it where the seat was not present after all. Of two lists in one change the first counts.
pub(super) fn once(city: &City, edits: Vec<Edit>) -> Vec<Edit> {
    let mut edits: Vec<Edit> = edits.into_iter().map(once_in_new).collect();
    let touched: BTreeSet<&str> =
        edits.iter().filter(|edit| list_of(edit).is_some()).map(|edit| edit.record().id.as_str()).collect();
    let meetings = touched.into_iter().filter_map(|id| city.meeting(id));
    let follows: Vec<Edit> = meetings.flat_map(|meeting| Lists::after(meeting, &edits).follows(meeting)).collect();
    edits.extend(follows);
    edits
}

/// Which of the lists an edit is about.
fn list_of(edit: &Edit) -> Option<usize> {
    let place = LISTS.iter().position(|(_, field)| edit.is_in(field));
    place.filter(|_| edit.record().kind == Kind::Meeting)
}

/// A meeting that is added names each seat once.
fn once_in_new(mut edit: Edit) -> Edit {
    if let Edit::Add { record, fields } = &mut edit
        && record.kind == Kind::Meeting
    {
        let mut seen: HashSet<String> = HashSet::new();
        for (_, list) in LISTS {
            let Some((_, raw)) = fields.iter_mut().find(|(name, _)| *name == list) else {
                continue;
            };
            let ids = texts(raw).into_iter();
            let ids: Vec<String> = ids.filter(|id| seen.insert(id.clone())).collect();
            let ids: Vec<String> = ids.iter().map(|id| quote(id)).collect();
            *raw = format!("[{}]", ids.join(", "));
        }
    }
    edit
}

impl Lists {
    fn after(meeting: &Meeting, edits: &[Edit]) -> Lists {
        let stored = LISTS.map(|(list, _)| items(meeting, list).to_vec());
        let mut lists =
            Lists { had: stored.clone().map(|ids| ids.into_iter().collect()), now: stored, has_stand_ins: true };
        let own = edits.iter().filter(|edit| *edit.record() == RecordId::of(meeting));
        for edit in own {
            match list_of(edit) {
                Some(list) => apply(&mut lists.now[list], edit),
                None if edit.is_in("stand_ins") => lists.has_stand_ins = false,
                None => {}
            }
        }
        lists
    }

    fn follows(&self, meeting: &Meeting) -> Vec<Edit> {
        let mut edits = Vec::new();
        for (list, (_, field)) in LISTS.iter().enumerate() {
            let ids = self.now[list].iter().enumerate().rev();
            let gone = ids.filter(|(at, id)| {
                let twice = self.is_new(list, id) && self.now[list][..*at].contains(id);
                twice || self.is_elsewhere(list, id)
            });
            edits.extend(gone.map(|(at, id)| Edit::Pull {
                record: RecordId::of(meeting),
                path: Path::field(*field).item(at),
                old: quote(id),
            }));
        }
        let away = self.now[1..].iter().zip(1..);
        let away: BTreeSet<&String> = away
            .flat_map(|(ids, list)| ids.iter().filter(move |id| self.is_new(list, id)))
            .filter(|id| self.has_stand_ins && !self.is_new(0, id))
            .collect();
        edits.extend(away.into_iter().flat_map(|id| without_stand_in(meeting, id)));
        edits
    }

    /// Whether the change puts it there.
    fn is_new(&self, list: usize, id: &String) -> bool {
        !self.had[list].contains(id) && self.now[list].contains(id)
    }

    /// Whether the change puts it into another list, which counts before this one.
    fn is_elsewhere(&self, list: usize, id: &String) -> bool {
        let counts = |other: usize| other < list || !self.is_new(list, id);
        (0..LISTS.len()).any(|other| other != list && self.is_new(other, id) && counts(other))
    }
}
