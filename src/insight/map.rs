//! The map of influence and interest: who stands in which cell, and what a quadrant asks for. It must not know how a
//! map is drawn.

use std::borrow::Cow;

use crate::clean;
use crate::lang::Lang;
use crate::model::City;
use crate::model::field::Scale;
use crate::model::query::standing;
use crate::model::records::Member;

/// Steps of both scales.
pub const STEPS: usize = 5;
/// From this score on influence or interest is high.
pub const HIGH: i64 = 4;

/// A place on the map: influence, then interest, 1 to 5 each.
pub type MapPlace = (i64, i64);

/// The four ways to deal with a stakeholder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quadrant {
    KeepSatisfied,
    ManageClosely,
    Monitor,
    KeepInformed,
}

impl Quadrant {
    /// As the map shows them: the upper two, then the lower two, from left to right.
    pub const ALL: [Quadrant; 4] =
        [Quadrant::KeepSatisfied, Quadrant::ManageClosely, Quadrant::Monitor, Quadrant::KeepInformed];

    /// The quadrant of a place.
    pub fn of((influence, interest): MapPlace) -> Quadrant {
        match (influence >= HIGH, interest >= HIGH) {
            (true, false) => Quadrant::KeepSatisfied,
            (true, true) => Quadrant::ManageClosely,
            (false, false) => Quadrant::Monitor,
            (false, true) => Quadrant::KeepInformed,
        }
    }

    /// Its usual name.
    pub fn name(self) -> &'static str {
        match self {
            Quadrant::KeepSatisfied => "keep satisfied",
            Quadrant::ManageClosely => "manage closely",
            Quadrant::Monitor => "monitor",
            Quadrant::KeepInformed => "keep informed",
        }
    }

    /// What a room calls it.
    pub fn label(self, lang: Lang) -> Cow<'static, str> {
        lang.label("Quadrant", self.name()).unwrap_or(Cow::Borrowed(self.name()))
    }

    /// What to do with whoever stands there, in one line of at most 60 columns.
    pub fn advice(self, lang: Lang) -> Cow<'static, str> {
        lang.label("Advice", self.name()).unwrap_or_default()
    }
}

/// Names of the scale to the right and of the one upwards, as the city calls them; the usual ones where it
/// does not say.
pub fn axes(city: &City) -> (Cow<'_, str>, Cow<'_, str>) {
    axes_in(city, city.lang())
}

/// The same with the usual names in a language.
pub fn axes_in(city: &City, lang: Lang) -> (Cow<'_, str>, Cow<'_, str>) {
    let axes = city.charter.axes.as_ref();
    let x = axes.and_then(|axes| axes.x.as_deref()).filter(is_seen);
    let y = axes.and_then(|axes| axes.y.as_deref()).filter(is_seen);
    let usual = |id| move || lang.text(id);
    (x.map_or_else(usual("axis-interest"), Cow::Borrowed), y.map_or_else(usual("axis-influence"), Cow::Borrowed))
}

/// Whether anything is left of a name once it is shown.
fn is_seen(name: &&str) -> bool {
    !clean::line(name).trim().is_empty()
}

/// Every place, from the upper left to the lower right.
pub fn places() -> impl Iterator<Item = MapPlace> {
    let steps = || 1..=STEPS as i64;
    steps().rev().flat_map(move |influence| steps().map(move |interest| (influence, interest)))
}

/// Who stands where, each by whatever the caller knows it by: the places in `city.members`, where nothing else is said.
/// They keep the order in which they come; whoever has left is not on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Map<T = usize> {
    cells: [[Vec<T>; STEPS]; STEPS],
    /// Neither placed nor gone.
    pub unplaced: Vec<T>,
}

/// Draws up the map.
pub fn map(city: &City) -> Map {
    Map::of(city.members.iter().enumerate())
}

impl<T> Map<T> {
    /// The map of these members.
    pub fn of<'m>(members: impl Iterator<Item = (T, &'m Member)>) -> Map<T> {
        let mut map = Map { cells: Default::default(), unplaced: Vec::new() };
        for (one, member) in members.filter(|(_, member)| !standing::is_left(member)) {
            match place(member) {
                Some((influence, interest)) => map.cells[step(influence)][step(interest)].push(one),
                None => map.unplaced.push(one),
            }
        }
        map
    }

    /// Who stands at a place.
    pub fn cell(&self, (influence, interest): MapPlace) -> &[T] {
        &self.cells[step(influence)][step(interest)]
    }

    /// How many have a place.
    pub fn placed(&self) -> usize {
        self.cells.iter().flatten().map(Vec::len).sum()
    }
}

/// Where a member stands; `None` where a score is missing.
pub fn place(member: &Member) -> Option<MapPlace> {
    Some((member.influence.map(Scale::get)?, member.interest.map(Scale::get)?))
}

/// Whether the room disagrees about a member.
pub fn is_disputed(member: &Member) -> bool {
    member.influence_range.is_some() || member.interest_range.is_some()
}

/// The place of a score in an array.
pub fn step(score: i64) -> usize {
    usize::try_from(score - 1).unwrap_or(0).min(STEPS - 1)
}
