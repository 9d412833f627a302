//! What belongs to the views of the network alone, as plain data.

use crate::app::core::line_row::Line;
use crate::insight::heat::{District, Heat};
use crate::insight::matching::{Exchange, Gathering, Ref};
use crate::model::{City, Kind, RecordId};
use crate::sort::InOrder;
use std::collections::HashMap;
use std::rc::Rc;

/// Views that others name.
pub const NETWORK: &str = "Network";
pub const IDEAS: &str = "Ideas";
pub const THEMES: &str = "Themes";
pub const PLACES: &str = "Places";

/// What belongs to the views of the network alone.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkState {
    pub reach: Reach,
    /// What lines stand under.
    pub by: By,
    /// The first city of the table of themes that is on the screen.
    pub first: usize,
    /// The column of that table the cursor is on: 0 is the sum of all cities.
    pub column: usize,
    /// Of how many records, or cities, those that are listed are.
    pub total: usize,
    pub listed: usize,
    /// The own city by district, as it is listed.
    pub places: Rc<Districts>,
    /// Files of other cities that cannot be read as they are, and where.
    pub unread: Vec<String>,
    /// How far a comparison that somebody waits for has come, in percent.
    pub progress: Option<u8>,
    /// All needs and offers; worked out once for a city.
    pub entries: Option<Rc<Entries>>,
    /// Worked out once for a city and a filter.
    pub heat: Option<(String, Rc<Heat>)>,
    /// Worked out once for a city.
    pub ideas: Option<Rc<Vec<IdeaPart>>>,
    /// The view and its latest filter that could be read.
    pub understood: (Option<&'static str>, String),
}

impl NetworkState {
    /// Forgets what was worked out for a city: it has changed.
    pub fn forget(&mut self) {
        (self.entries, self.ideas, self.heat) = (None, None, None);
    }
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

/// What needs and offers stand under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum By {
    #[default]
    Theme,
    City,
    Kind,
    Dimension,
    District,
}

impl By {
    const ALL: [By; 5] = [By::Theme, By::City, By::Kind, By::Dimension, By::District];

    pub fn next(self) -> By {
        By::ALL[(self as usize + 1) % By::ALL.len()]
    }

    /// The word for it, on screen and in saved views.
    pub fn word(self) -> &'static str {
        match self {
            By::Theme => "theme",
            By::City => "city",
            By::Kind => "kind",
            By::Dimension => "dimension",
            By::District => "district",
        }
    }

    /// What a saved view means; by theme where it says nothing else.
    pub fn called(word: &str) -> By {
        let mut all = By::ALL.into_iter();
        all.find(|by| by.word() == word).unwrap_or_default()
    }
}

/// One need or offer of the network.
#[derive(Debug, Clone, PartialEq)]
pub struct NetworkEntry {
    pub kind: Kind,
    pub at: Ref,
    /// Its home: 0 is the own city, then the others in their order.
    pub home: usize,
    pub place: usize,
    /// Ids and names of its themes.
    pub themes: Vec<(String, String)>,
    /// What free words are looked for in.
    pub hay: String,
}

/// All of them, the own city's first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Entries {
    /// The other cities, each by itself, for what their records refer to.
    pub others: Vec<City>,
    pub list: Vec<NetworkEntry>,
    pub places: HashMap<(Kind, Ref), usize>,
    /// How many cities have been read, the own one first.
    pub read: usize,
}

/// A need or an offer on the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceSpot {
    pub record: RecordId,
    /// Counted from the top of the map, headings included.
    pub line: usize,
    pub is_right: bool,
}

/// The districts that are listed, and where each need and offer of them stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Districts {
    pub list: Vec<District>,
    /// The line of each district's heading.
    pub heads: Vec<usize>,
    /// District by district, what is asked before what is at hand.
    pub spots: Vec<PlaceSpot>,
    pub lines: usize,
}

/// Ideas of one sort.
#[derive(Debug, Clone, PartialEq)]
pub struct IdeaPart {
    pub title: &'static str,
    pub lines: Vec<Line>,
}

/// What one step looks at: each is a few milliseconds long.
const NEEDS: usize = 1_000;
const OFFERS: usize = 2;

/// How far the comparison has come.
pub struct Comparing {
    pub gathering: Gathering,
}

/// What is left over, looked for once all can be compared.
#[derive(Debug, Default)]
pub struct Leftovers {
    pub unanswered: Vec<Ref>,
    pub unused: Vec<Ref>,
    pub needs: usize,
    pub offers: usize,
}

impl Leftovers {
    /// Looks at some more; true once all were looked at.
    pub fn step(&mut self, exchange: &Exchange, is_all: bool) -> bool {
        let until = |at: usize, by: usize, last: usize| if is_all { last } else { (at + by).min(last) };
        let needs = self.needs..until(self.needs, NEEDS, exchange.needs());
        if !needs.is_empty() {
            self.needs = needs.end;
            self.unanswered.extend(exchange.unanswered_among(needs));
            return false;
        }
        let own = exchange.own_offers();
        let offers = self.offers..until(self.offers, OFFERS, own);
        if !offers.is_empty() {
            self.offers = offers.end;
            self.unused.extend(exchange.unused_among(offers));
            return false;
        }
        self.unused.order();
        true
    }

    pub fn share(&self, exchange: &Exchange) -> f32 {
        self.needs as f32 / exchange.needs().max(1) as f32
    }
}
