//! The seats of a meeting and how each stands to it; above them who is there and what is missing. It must not know what
//! is written down.

use crate::app::meet::signs;
use crate::app::meet::state::{About, RoomLine};
use crate::fold::order;
use crate::insight::attendance::{self, Mark};
use crate::insight::balance::Balance;
use crate::insight::expected::Room;
use crate::lang::Lang;
use crate::model::Kind;
use crate::model::query::standing;
use crate::model::records::{Meeting, Member};
use crate::report::cells::{Cell, Facts, Tone, cell, is_private};
use crate::say;
use crate::sort::InOrder;

/// Everybody expected by name, then whoever could come besides.
pub fn lines(facts: Facts<'_>, meeting: &Meeting, room: &Room<'_>) -> Vec<RoomLine> {
    let is_expected: std::collections::HashSet<&str> = room.expected.iter().map(|one| one.id.as_str()).collect();
    let others = facts.city.members.iter().filter(|member| {
        let is_new = !is_expected.contains(member.id.as_str());
        is_new && (standing::is_active(member) || attendance::stated(meeting, &member.id).is_some())
    });
    let line = |member: &Member| seat(facts, meeting, member);
    let mut lines: Vec<RoomLine> = by_name(room.expected.iter().copied()).map(line).collect();
    let mut others = by_name(others).map(line).peekable();
    if !lines.is_empty() && others.peek().is_some() {
        lines.push(RoomLine::heading(&facts.city.lang().text("meet-welcome"), Tone::Dim));
    }
    lines.extend(others);
    if lines.is_empty() {
        lines.push(RoomLine::heading(&facts.city.lang().text("meet-no-members"), Tone::Dim));
    }
    lines
}

fn by_name<'a>(members: impl Iterator<Item = &'a Member>) -> impl Iterator<Item = &'a Member> {
    let mut members: Vec<&Member> = members.collect();
    members.order_by_cached_key(|member| order(&member.name));
    members.into_iter()
}

fn seat(facts: Facts<'_>, meeting: &Meeting, member: &Member) -> RoomLine {
    let mark = attendance::stated(meeting, &member.id);
    let beside = match mark {
        Some(Mark::StandIn) => Cell::new(&stand_in(facts, meeting, member), Tone::Good),
        // Who stays away is nobody's business in the room.
        Some(mark) if mark.came() || !facts.hide_private => signs::in_words(facts.city.lang(), mark),
        _ => Cell::default(),
    };
    RoomLine {
        name: member.id.clone(),
        lead: cell(facts, member, "helix"),
        text: Cell::plain(&member.name),
        beside,
        about: About::Seat(member.id.clone()),
    }
}

/// Who came in its place; while presenting only that somebody did.
fn stand_in(facts: Facts<'_>, meeting: &Meeting, member: &Member) -> String {
    let mut all = meeting.stand_ins.iter();
    let known = all.find(|one| one.member == member.id);
    match known.filter(|_| !(facts.hide_private && is_private(Kind::Meeting, "stand_ins"))) {
        Some(one) => say!(facts.city.lang(), "meet-stand-in-by", name = one.name.as_str()),
        None => say!(facts.city.lang(), "meet-stand-in"),
    }
}

// ---- above them ----

/// Which meeting, how many are there, what the room lacks.
pub fn head(facts: Facts<'_>, meeting: &Meeting, room: &Room<'_>) -> Vec<Vec<Cell>> {
    let lang = facts.city.lang();
    let day = format!("{}   ", lang.day_and_distance(meeting.date, facts.today));
    let title = vec![Cell::plain(&day), Cell::new(&meeting.title, Tone::Strong)];
    let has_begun = !meeting.present.is_empty() || !meeting.stand_ins.is_empty();
    let balance = if has_begun { &room.present } else { &room.coming };
    let counts = if has_begun { here(facts, meeting, room) } else { coming(lang, meeting, room) };
    let mut second = vec![Cell::plain(&format!("{counts}   "))];
    second.extend(helices(balance));
    second.extend(buckets(balance));
    // To a meeting of the network a few travel: they need not be a mix.
    let lacks = if standing::is_own(meeting) { lacks(facts, balance) } else { Vec::new() };
    vec![title, second, lacks]
}

fn coming(lang: Lang, meeting: &Meeting, room: &Room<'_>) -> String {
    let expected = match room.expected.len() {
        0 => say!(lang, "meet-nobody-expected"),
        expected => say!(lang, "meet-expected", count = expected),
    };
    format!("{expected}{}", counted(lang, away(meeting)))
}

fn here(facts: Facts<'_>, meeting: &Meeting, room: &Room<'_>) -> String {
    let count = |wanted: fn(Mark) -> bool| {
        let marks = room.expected.iter();
        let marks = marks.filter_map(|member| attendance::stated(meeting, &member.id));
        marks.filter(|mark| wanted(*mark)).count()
    };
    let here = [Mark::Present, Mark::StandIn].map(|mark| attendance::marked(meeting, mark).len());
    let open = room.expected.len() - count(|_| true);
    let [excused, absent, _] = away(meeting);
    let lang = facts.city.lang();
    let rest = if meeting.date < facts.today {
        // After it, whoever is not noted was not there: so count the minutes.
        [excused, absent + open, 0]
    } else {
        [excused, absent, open]
    };
    format!("{}{}", say!(lang, "meet-here", count = here[0] + here[1]), counted(lang, rest))
}

/// How many sent word that they do not come, or are missed.
fn away(meeting: &Meeting) -> [usize; 3] {
    let count = |mark| attendance::marked(meeting, mark).len();
    [count(Mark::Excused), count(Mark::Absent), 0]
}

/// How many are excused, absent and to come, nothing of what there is none.
fn counted(lang: Lang, [excused, absent, open]: [usize; 3]) -> String {
    let said = [
        (excused > 0).then(|| say!(lang, "meet-excused", count = excused)),
        (absent > 0).then(|| say!(lang, "meet-absent", count = absent)),
        (open > 0).then(|| say!(lang, "meet-to-come", count = open)),
    ];
    said.into_iter().flatten().map(|said| format!("  {said}")).collect()
}

fn helices(balance: &Balance) -> Vec<Cell> {
    let shares = balance.helices.iter();
    let cells = shares.flat_map(|share| {
        [Cell::new(share.helix.letter(), Tone::of(share.helix)), Cell::plain(&format!(" {}  ", share.count))]
    });
    cells.collect()
}

/// How many there are of each of the city's own parts.
fn buckets(balance: &Balance) -> impl Iterator<Item = Cell> {
    let parts = balance.buckets.iter();
    parts.map(|bucket| Cell::plain(&format!("  {} {}", bucket.name, bucket.count)))
}

/// What the room lacks.
fn lacks(facts: Facts<'_>, balance: &Balance) -> Vec<Cell> {
    if balance.counted == 0 {
        return vec![Cell::default()];
    }
    let gaps = balance.gaps.iter().map(|gap| gap.told(facts.city, facts.city.lang()));
    let gaps: Vec<String> = gaps.collect();
    vec![if gaps.is_empty() {
        Cell::new(&facts.city.lang().text("meet-balanced"), Tone::Good)
    } else {
        Cell::new(&gaps.join(", "), Tone::Warn)
    }]
}
