//! The views of the whole network: its needs and offers, ideas that follow from them, themes by city, and the own places.
//! They are lines; here stands what they share. It must not know how pairs are found.

pub mod browse;
pub mod ideas;
pub mod page;
pub mod places;
pub mod themes;

use std::rc::Rc;

use super::App;
use super::plan::lines::Line;
use super::views::{Shape, Told};
use crate::insight::matching::Ref;
use crate::model::{City, Kind, RecordId};
use browse::Entry;

/// What belongs to the views of the network alone.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkState {
    pub reach: Reach,
    /// Lines stand under their cities instead of their themes.
    pub by_city: bool,
    /// The first city of the table of themes that is on the screen.
    pub first: usize,
    /// Of how many records those that are listed are.
    pub total: usize,
    pub listed: usize,
    /// All needs and offers; worked out once for a city.
    entries: Option<Rc<Vec<Entry>>>,
    /// Worked out once for a city.
    ideas: Option<Rc<Vec<Line>>>,
}

/// Whose needs and offers are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reach {
    #[default]
    All,
    Own,
    Others,
}

impl Reach {
    pub fn next(self) -> Reach {
        match self {
            Reach::All => Reach::Own,
            Reach::Own => Reach::Others,
            Reach::Others => Reach::All,
        }
    }

    /// In words that follow a colon.
    pub fn words(self) -> &'static str {
        match self {
            Reach::All => "all cities",
            Reach::Own => "own city",
            Reach::Others => "other cities",
        }
    }
}

/// Where Enter on a line leads that is about no own record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Leads {
    #[default]
    Nowhere,
    /// To all that another city says of its need or offer.
    Page(Kind, Ref),
    /// To the needs and offers of a theme; those of none where it has no name.
    Theme(Option<String>),
    /// To the records of a kind that answer a filter.
    List(Kind, String),
}

impl NetworkState {
    /// To be called when the city has changed.
    pub fn forget(&mut self) {
        (self.entries, self.ideas) = (None, None);
    }

    /// All needs and offers of the network.
    pub(super) fn entries(&mut self, city: &City) -> Rc<Vec<Entry>> {
        let make = || Rc::new(browse::entries(city));
        Rc::clone(self.entries.get_or_insert_with(make))
    }

    pub(super) fn ideas(&self) -> Vec<Line> {
        self.ideas
            .as_ref()
            .map_or(Vec::new(), |lines| lines.to_vec())
    }
}

/// Works out what takes long, where the view needs it and does not have it yet.
pub(super) fn prepare(app: &mut App) {
    let is_asked = app.state.view().shape == Shape::Lines(Told::Ideas);
    if !is_asked || app.state.network.ideas.is_some() {
        return;
    }
    let city = Rc::clone(&app.state.city);
    let lines = ideas::all(&city, app.exchange_index());
    app.state.network.ideas = Some(Rc::new(lines));
}

/// The record a need or an offer is, where it is the own city's; else the page that tells of it.
fn target(city: &City, kind: Kind, at: &Ref) -> (Option<RecordId>, Leads) {
    match at.city == city.slug {
        true => (Some(RecordId::new(kind, &at.id)), Leads::Nowhere),
        false => (None, Leads::Page(kind, at.clone())),
    }
}
