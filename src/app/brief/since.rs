//! What has changed since the last meeting, or since another day that was chosen: in one line of the brief, and change
//! by change in a view of its own. The journal may be long, so it is read back piece by piece, between two keys; only
//! the first piece is read before the first frame.

use crate::app::brief::state::{BRIEF, FoundChanges, SINCE, SinceState};
use crate::app::core::app::{App, Ask, Prompt, State};
use crate::app::core::choice::{Answer, Choice, Narrowing};
use crate::app::core::line_row::Line;
use crate::app::core::{go, listing};
use crate::insight::since;
use crate::insight::words::several;
use crate::model::query::standing;
use crate::problem::Problem;
use crate::report::cells::{Cell, Tone};
use crate::report::since::{Change, Sort, Told, counts, hand, sorts};
use crate::store::{LookBack, PointInTime};
use std::rc::Rc;

/// Entries of the journal that are read before the first frame.
const FIRST: usize = 200;
/// Entries that are read at once afterwards: no key waits longer than for that.
const PIECE: usize = 500;
/// Milliseconds between two pieces.
const PAUSE: u64 = 1;
/// Meetings to choose from.
const MEETINGS: usize = 6;
/// Columns of what is said beside a title.
const DETAIL: u16 = 24;

// ---- reading it back ----

impl App {
    /// Notes that what was found is out of date: the city is another.
    pub(in crate::app) fn forget_since(&mut self) {
        self.work.back = None;
        self.state.rooms.since.is_stale = true;
    }

    /// Begins to read the journal back where that is to be seen and not known.
    pub(in crate::app) fn look_back(&mut self) {
        if !self.state.room().has(BRIEF) || !self.state.rooms.since.is_stale {
            return;
        }
        self.work.back = None;
        (self.state.rooms.since.is_reading, self.state.rooms.since.is_stale) = (false, false);
        let Some(moment) = self.since_when() else {
            self.state.rooms.since.found = None;
            return;
        };
        match self.store.look_back(moment.at) {
            Ok(back) => {
                self.work.back = Some((moment, back));
                self.read_back(FIRST);
            }
            Err(problem) => self.complain_of_journal(moment, &problem),
        }
    }

    fn since_when(&self) -> Option<PointInTime> {
        let chosen = self.state.rooms.since.chosen.clone();
        let last = || {
            let last = self.store.moment("meeting", self.state.today, self.clock);
            last.ok()
        };
        chosen.or_else(last)
    }

    /// The next piece, if there is one to read.
    pub(in crate::app) fn read_on(&mut self) {
        if self.work.back.is_some() {
            self.read_back(PIECE);
            self.show();
        }
    }

    fn read_back(&mut self, entries: usize) {
        let Some((moment, mut back)) = self.work.back.take() else { return };
        match back.read(entries) {
            Ok(true) => self.tell_since(moment, back),
            Ok(false) => {
                self.work.back = Some((moment, back));
                self.state.rooms.since.is_reading = true;
                self.wake_in(PAUSE);
            }
            Err(problem) => self.complain_of_journal(moment, &problem),
        }
    }

    fn tell_since(&mut self, moment: PointInTime, back: LookBack) {
        let (begins_now, hands) = (back.is_empty(), self.store.external_edits(&back));
        let told = Told { since: since::since(&self.state.city, &back.told()), hands };
        self.found_since(FoundChanges {
            moment,
            sorts: sorts(&told.since, self.state.today),
            hands: told.hands.iter().map(hand).collect(),
            begins_now,
            complaint: None,
        });
    }

    fn complain_of_journal(&mut self, moment: PointInTime, problem: &Problem) {
        self.found_since(FoundChanges {
            moment,
            sorts: Vec::new(),
            hands: Vec::new(),
            begins_now: false,
            complaint: Some(problem.told()),
        });
    }

    fn found_since(&mut self, found: FoundChanges) {
        self.state.rooms.since.found = Some(Rc::new(found));
        self.state.rooms.since.is_reading = false;
        if self.state.is_in(SINCE) {
            listing::refresh(&mut self.state);
        }
    }
}

// ---- another day ----

/// Asks since when.
pub fn ask(app: &mut App) {
    let held = standing::held(&app.state.city, app.state.today, MEETINGS);
    let meetings = held.into_iter().map(|meeting| {
        let answer = Answer::Text(meeting.date.to_string());
        Choice::new(answer, meeting.date.to_string(), &meeting.title)
    });
    let mut choices: Vec<Choice> = meetings.collect();
    choices.extend(moments(app));
    let title = "What has changed since when? A day, or one of these";
    let prompt = Prompt::asking(SinceWhen, title, Narrowing::Open).choosing(choices, None);
    app.state.ask(prompt.beginning_at_first());
}

/// Moments that are asked for often, where there is such a one.
pub fn moments(app: &App) -> Vec<Choice> {
    const MOMENTS: [(&str, &str); 6] = [
        ("session", "the beginning of the last mapping session"),
        ("after session", "its end"),
        ("today", "this morning"),
        ("meeting", "the last meeting"),
        ("-1w", "a week ago"),
        ("-1m", "a month ago"),
    ];
    let is_there = |phrase: &str| app.store.moment(phrase, app.state.today, app.clock).is_ok();
    let known = MOMENTS.iter().filter(|(phrase, _)| is_there(phrase));
    known.map(|(phrase, what)| Choice::new(Answer::Text((*phrase).to_string()), *phrase, *what)).collect()
}

// ---- one line ----

/// What stands in the brief.
pub fn line(state: &State) -> Vec<Cell> {
    let Some(found) = &state.rooms.since.found else {
        let words = if state.rooms.since.is_reading { READING } else { "no meeting has been held yet" };
        return vec![Cell::new(words, Tone::Dim)];
    };
    // The year is said only where it is another.
    let words = &found.moment.words;
    let year = state.today.format(" %Y").to_string();
    let when = match by_clock(state, found) {
        "" => format!("{}: ", words.strip_suffix(&year).unwrap_or(words)),
        clock => format!("{words}{clock}: "),
    };
    let (words, tone) = match &found.complaint {
        Some(complaint) => (complaint.clone(), Tone::Warn),
        None if found.begins_now => (BEGINS.to_string(), Tone::Dim),
        None if seen(state, found).is_empty() && found.hands.is_empty() => {
            ("nothing has changed".to_string(), Tone::Dim)
        }
        None => (said(state, found), Tone::Plain),
    };
    vec![Cell::new(&when, Tone::Dim), Cell::new(&words, tone)]
}

/// What is said beside a day that is still to come where the city's own day is frozen: the journal runs on the clock.
fn by_clock(state: &State, found: &FoundChanges) -> &'static str {
    if found.moment.at.date_naive() > state.today { " by the clock" } else { "" }
}

/// Until a long journal is read.
const READING: &str = "reading the journal…";
const BEGINS: &str = "the journal of this folder begins now";

/// What of it may be seen: while presenting nothing private.
fn seen(state: &State, found: &FoundChanges) -> Vec<Sort> {
    if state.look.presenting { found.sorts.iter().filter_map(Sort::for_others).collect() } else { found.sorts.clone() }
}

fn said(state: &State, found: &FoundChanges) -> String {
    let hands = found.hands.len();
    let by_hand = (hands > 0).then(|| format!("{} by hand", several(hands, "file")));
    let counts = Some(counts(&seen(state, found))).filter(|counts| !counts.is_empty());
    let parts: Vec<String> = counts.into_iter().chain(by_hand).collect();
    parts.join("; ")
}

// ---- change by change ----

/// The lines of the view: each change under its sort, then the files that were changed outside.
pub fn lines(state: &State) -> Vec<Line> {
    let Some(found) = &state.rooms.since.found else { return Vec::new() };
    let mut lines = Vec::new();
    for sort in &seen(state, found) {
        let heading = format!("{} ({})", sort.heading, sort.changes.len());
        lines.push(Line::heading([heading]));
        lines.extend(sort.changes.iter().map(|one| change(state, sort, one)));
    }
    if !found.hands.is_empty() {
        let heading = "Changed by hand, with another program than ulg".to_string();
        lines.push(Line::heading([heading]));
        lines.extend(found.hands.iter().map(|(file, after)| Line {
            name: file.clone(),
            cells: vec![Cell::plain(file), Cell::new(after, Tone::Dim)],
            more: format!("{file} {after}"),
            ..Line::default()
        }));
    }
    lines
}

fn change(state: &State, sort: &Sort, one: &Change) -> Line {
    let is_there = state.record(&one.record).is_some();
    let comma = if one.detail.is_empty() { "" } else { ", " };
    Line {
        name: format!("{} {}{}", sort.word, one.record, if one.is_private { " private" } else { "" }),
        record: is_there.then(|| one.record.clone()),
        cells: vec![Cell::plain(&one.title), Cell::new(&one.detail, Tone::Dim)],
        more: format!("{}: {}{comma}{}", sort.heading, one.title, one.detail),
        ..Line::default()
    }
}

/// What stands beside a title, where there is room for it.
pub fn columns(width: u16) -> Vec<(usize, u16, bool)> {
    match width {
        0..60 => Vec::new(),
        _ => vec![(1, DETAIL, false)],
    }
}

/// What is said at the right of the views.
pub fn standing(state: &State) -> String {
    let since = state.rooms.since.found.as_ref();
    let since = since.map_or(String::new(), |found| format!("since {}{}", found.moment.words, by_clock(state, found)));
    let filter = &state.list().filter;
    if filter.is_empty() { since } else { format!("filter: {filter}   {since}") }
}

/// What stands in place of lines where there are none.
pub fn nothing(state: &State) -> &'static str {
    match &state.rooms.since.found {
        None if state.rooms.since.is_reading => READING,
        None => "No meeting has been held yet; c chooses a day to look back to.",
        Some(found) if found.complaint.is_some() => {
            "The journal of this folder (.ulg/journal) cannot be read, so nothing is known of the time before."
        }
        Some(found) if found.begins_now => {
            "The journal of this folder begins now: what is changed from here on, in ulg or by hand, stands here. c chooses another day."
        }
        Some(_) => "Nothing has changed since then. c chooses another day.",
    }
}

/// Since when changes are told.
#[derive(Debug, PartialEq)]
struct SinceWhen;

impl Ask for SinceWhen {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        let moment = app.store.moment(&prompt.answer(), app.state.today, app.clock)?;
        app.state.rooms.since = SinceState { chosen: Some(moment), ..SinceState::default() };
        app.forget_since();
        go::view_named(app, SINCE);
        Ok(())
    }
}
