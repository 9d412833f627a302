//! The own city by district as a map of two columns: what is asked there at the left, what is at hand there at the
//! right. What belongs to which is said by `insight/`; here a cursor moves over it.

use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::core::emphasis::Emphasis;
use crate::app::core::grid::{Step, rolled};
use crate::app::core::listing::NO_ANSWER;
use crate::app::exchange::network;
use crate::app::exchange::network::browse::sort;
use crate::app::exchange::network::entries::Sieve;
use crate::app::exchange::network::state::{Districts, Entries, PLACES, PlaceSpot};
use crate::insight::heat::{self, District};
use crate::insight::matching::Ref;
use crate::model::choice::spaced;
use crate::model::{Kind, RecordId, Value};
use crate::report::cells::{Cell, Tone};
use crate::short::each_apart;
use crate::width::width;
use std::rc::Rc;

impl Districts {
    fn of(districts: Vec<District>) -> Districts {
        let mut places = Districts::default();
        for district in &districts {
            let head = places.lines;
            places.heads.push(head);
            let sides = [(Kind::Need, &district.asked), (Kind::Offer, &district.at_hand)];
            for (kind, ids) in sides {
                places.spots.extend(ids.iter().zip(head + 1..).map(|(id, line)| PlaceSpot {
                    record: RecordId::new(kind, id),
                    line,
                    is_right: kind == Kind::Offer,
                }));
            }
            // An empty line parts districts.
            places.lines += district.asked.len().max(district.at_hand.len()) + 2;
        }
        places.list = districts;
        places
    }

    /// The heading of the district a line belongs to.
    fn head_of(&self, line: usize) -> usize {
        let before = self.heads.iter().rev();
        before.copied().find(|head| *head <= line).unwrap_or(0)
    }

    /// Where a step from a spot leads: down and up its own column, across to what is nearest there, in the same district
    /// before any other.
    fn step(&self, from: usize, to: Step, page: usize) -> usize {
        let Some(spot) = self.spots.get(from) else { return 0 };
        let side = |is_right| {
            let all = self.spots.iter().enumerate();
            all.filter(move |(_, other)| other.is_right == is_right)
        };
        let own: Vec<usize> = side(spot.is_right).map(|(at, _)| at).collect();
        let at = own.iter().position(|at| *at == from).unwrap_or(0);
        let far = |other: &PlaceSpot| {
            let is_elsewhere = self.head_of(other.line) != self.head_of(spot.line);
            (is_elsewhere, other.line.abs_diff(spot.line))
        };
        match to {
            Step::Left | Step::Right => {
                let across = side(to == Step::Right).min_by_key(|(_, other)| far(other));
                if (to == Step::Right) == spot.is_right { from } else { across.map_or(from, |(at, _)| at) }
            }
            _ => to.row(at, own.len(), page).map_or(from, |at| own[at]),
        }
    }
}

/// Works the map out again, of what a filter lets through; the cursor stays on its own.
pub fn refresh(state: &mut State, all: &Entries, sieve: Option<&Sieve>) {
    let city = Rc::clone(&state.city);
    let keeps = |kind: Kind, ids: Vec<String>| -> Vec<String> {
        let lets = |id: &String| {
            let entry = all.find(kind, &Ref::new(&city.slug, id));
            let (district, by) = (said(state, kind, id, "district"), who(state, kind, id));
            let beside = format!("{district}\n{by}");
            sieve.is_none_or(|sieve| entry.is_some_and(|entry| sieve.lets(state, all, entry, None, &beside)))
        };
        ids.into_iter().filter(lets).collect()
    };
    let districts = heat::districts(&city).into_iter().map(|district| District {
        asked: keeps(Kind::Need, district.asked),
        at_hand: keeps(Kind::Offer, district.at_hand),
        ..district
    });
    let is_there = |one: &District| !one.asked.is_empty() || !one.at_hand.is_empty();
    let places = Districts::of(districts.filter(is_there).collect());
    let names: Vec<String> = places.spots.iter().map(|spot| spot.record.to_string()).collect();
    state.list_mut().show_lines(&names);
    state.rooms.network.places = Rc::new(places);
}

/// The need or offer under the cursor.
pub fn current(state: &State) -> Option<&RecordId> {
    if !state.is_in(PLACES) {
        return None;
    }
    let spot = state.rooms.network.places.spots.get(state.list().row)?;
    Some(&spot.record)
}

/// Puts the cursor on a spot.
pub fn move_to(state: &mut State, row: usize) {
    let spot = state.rooms.network.places.spots.get(row);
    let Some(name) = spot.map(|spot| spot.record.to_string()) else { return };
    state.list_mut().put_on(row, name);
}

/// Puts the cursor on the spot of that name while it is listed, else on the first.
pub fn stay_on(state: &mut State, name: Option<&str>) {
    let mut spots = state.rooms.network.places.spots.iter();
    let at = spots.position(|spot| Some(spot.record.to_string().as_str()) == name);
    move_to(state, at.unwrap_or(0));
}

/// The spot a step of the cursor leads to.
pub fn step_to(state: &State, step: Step) -> usize {
    let page = usize::from(state.layout.body.height.max(2) - 1);
    state.rooms.network.places.step(state.list().row, step, page)
}

/// Rolls the map so that the cursor is seen, with the name of its district where it is the first there.
pub fn scroll_into_view(state: &mut State, height: usize) {
    let places = Rc::clone(&state.rooms.network.places);
    let list = state.list_mut();
    let Some(spot) = places.spots.get(list.row) else {
        list.top = 0;
        return;
    };
    let first = if places.head_of(spot.line) + 1 == spot.line { spot.line - 1 } else { spot.line };
    // The empty line after the last district is not looked at.
    list.top = rolled(list.top, (first, spot.line), places.lines - 1, height);
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlacesLayout {
    /// Column of the line between both sides, and how far down it goes.
    pub divide: Area,
    pub rows: Vec<PlaceRow>,
}

/// One piece of one side.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceRow {
    pub area: Area,
    pub text: Cell,
    /// At the right end.
    pub beside: Cell,
    pub is_heading: bool,
    pub emphasis: Emphasis,
    /// Its place among the spots; headings have none.
    pub spot: Option<usize>,
}

impl PlaceRow {
    /// Columns before its text, and for it.
    pub fn edge(&self) -> u16 {
        if self.is_heading { 2 } else { 4 }
    }

    pub fn room(&self) -> u16 {
        let beside = u16::try_from(width(&self.beside.text)).unwrap_or(0);
        let gap = if beside > 0 { beside + 2 } else { 0 };
        self.area.width.saturating_sub(self.edge() + gap + 1)
    }
}

/// The map as it is to be drawn in an area.
pub fn picture(state: &State, area: Area) -> PlacesLayout {
    let left = Area { width: area.width / 2, ..area };
    let right = Area { x: area.x + left.width + 1, width: area.width.saturating_sub(left.width + 1), ..area };
    let places = &state.rooms.network.places;
    let top = state.list().top;
    let seen = |line: usize, side: Area| {
        let away = u16::try_from(line.checked_sub(top)?).ok()?;
        (away < area.height).then_some(side.line(area.y + away))
    };
    let mut rows = Vec::new();
    for (district, line) in places.list.iter().zip(&places.heads) {
        let sides = seen(*line, left).zip(seen(*line, right));
        rows.extend(sides.into_iter().flat_map(|sides| headings(district, sides)));
    }
    let spots = places.spots.iter().enumerate();
    rows.extend(spots.filter_map(|(at, spot)| {
        let area = seen(spot.line, if spot.is_right { right } else { left })?;
        piece(state, at, spot, area)
    }));
    each_apart(rows.iter_mut().map(|row| (row.room(), &mut row.text.text)));
    let bottom = places.lines.saturating_sub(1 + top);
    let divide = Area {
        x: area.x + left.width,
        width: 1,
        height: area.height.min(u16::try_from(bottom).unwrap_or(u16::MAX)),
        ..area
    };
    PlacesLayout { divide, rows }
}

/// The spot at a column and a line of the screen.
pub fn row_at(state: &State, area: Area, at: (u16, u16)) -> Option<usize> {
    let rows = picture(state, area).rows;
    rows.iter().find(|row| row.area.holds(at))?.spot
}

/// The name of a district with what is asked there; what is at hand there, with a sign where that is nothing.
fn headings(district: &District, (left, right): (Area, Area)) -> [PlaceRow; 2] {
    let name = district.name.as_deref().unwrap_or("(no district)");
    let (asked, at_hand) = (district.asked.len(), district.at_hand.len());
    let counted = match asked {
        // The name is needed more.
        _ if left.width < 24 => Cell::default(),
        0 => Cell::new("nothing asked", Tone::Dim),
        asked => Cell::new(&format!("{asked} asked"), Tone::Dim),
    };
    let there = match (asked, at_hand) {
        (0, 0) => Cell::default(),
        (_, 0) => Cell::new("! nothing at hand", Tone::Warn),
        (_, at_hand) => Cell::new(&format!("{at_hand} at hand"), Tone::Dim),
    };
    let row = |area, text, beside| PlaceRow {
        area,
        text,
        beside,
        is_heading: true,
        emphasis: Emphasis::default(),
        spot: None,
    };
    [row(left, Cell::new(name, Tone::Strong), counted), row(right, there, Cell::default())]
}

fn piece(state: &State, at: usize, spot: &PlaceSpot, area: Area) -> Option<PlaceRow> {
    let record = state.record(&spot.record)?;
    let (sort, by) = (spaced(sort(record)).to_lowercase(), who(state, record.kind(), record.id()));
    let beside = match area.width {
        0..45 => String::new(),
        45..70 => sort,
        _ => format!("{sort}, {by}"),
    };
    Some(PlaceRow {
        area,
        text: Cell::plain(record.title()),
        beside: Cell::new(beside.trim_start_matches(", "), Tone::Dim),
        is_heading: false,
        emphasis: state.emphasis(record.kind(), record.id(), at == state.list().row),
        spot: Some(at),
    })
}

/// The text of a field; empty where there is none.
fn said(state: &State, kind: Kind, id: &str, field: &str) -> String {
    match state.city.find(kind, id).and_then(|one| one.value(field)) {
        Some(Value::Text(text)) => text.to_string(),
        _ => String::new(),
    }
}

/// Who seeks or gives it.
fn who(state: &State, kind: Kind, id: &str) -> String {
    match said(state, kind, id, "by").as_str() {
        "" => "the city".to_string(),
        by => {
            let member = state.city.member(by);
            member.map_or(by.to_string(), |member| member.name.clone())
        }
    }
}

/// The whole of what is under the cursor, in words.
pub fn more(state: &State) -> Option<String> {
    let record = state.record(current(state)?)?;
    let (kind, id) = (record.kind(), record.id());
    let parts = [
        match kind {
            Kind::Offer => "at hand".to_string(),
            _ => "asked".to_string(),
        },
        spaced(sort(record)).to_lowercase(),
        who(state, kind, id),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Some(format!("{}: {}", record.title(), parts.join(", ")))
}

/// What stands in place of the map where there is nothing on it.
pub fn nothing(state: &State) -> Option<(String, Tone)> {
    if !state.rooms.network.places.spots.is_empty() {
        return None;
    }
    if let Some(progress) = network::progress(state) {
        return Some((progress, Tone::Dim));
    }
    if let Err(problem) = state.city.writable(Kind::Need) {
        return Some((state.problem_words(problem), Tone::Bad));
    }
    let said = match state.list().filter.as_str() {
        "" => "No need is open and no offer either, so no place is named.",
        _ => NO_ANSWER,
    };
    Some((said.to_string(), Tone::Dim))
}

/// What is said at the right of the views.
pub fn standing(state: &State) -> String {
    let spots = &state.rooms.network.places.spots;
    let at_hand = spots.iter().filter(|spot| spot.is_right).count();
    let counted = format!("{} asked, {at_hand} at hand", spots.len() - at_hand);
    match state.list().filter.as_str() {
        "" => counted,
        filter => format!("filter: {filter}   {counted}"),
    }
}
