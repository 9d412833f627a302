//! Lists that follow from the map: who moved, and whom to win over. Each line is about a member. It must not know how
//! lines are drawn.

use crate::app::core::app::{App, Layer, State};
use crate::app::core::grid::RowCursor;
use crate::app::map::state::{About, Pick, Picks, Since};
use crate::insight::{moves, stances};
use crate::model::choice::Stance;
use crate::model::{Before, Kind, RecordId};
use crate::report::cells::{Cell, Tone};
use crate::store::PointInTime;

impl Picks {
    fn new(about: About, lines: Vec<Pick>) -> Picks {
        Picks { about, lines, cursor: RowCursor::default() }
    }

    /// What stands above the lines.
    pub fn title(&self, state: &State) -> String {
        let count = self.lines.len();
        match self.about {
            About::Moves => {
                let since = state.rooms.map.since.as_ref().map_or("", |since| since.moment.words.as_str());
                format!("{count} moved since {since}")
            }
            About::Stances => format!("Stance and wanted stance of those to manage closely: {count}"),
        }
    }

    /// The line the cursor is on.
    pub fn current(&self) -> Option<&Pick> {
        self.lines.get(self.cursor.row)
    }
}

impl Since {
    pub fn new(moment: PointInTime, state: &State, before: &[Before]) -> Since {
        Since { moment, moves: moves::moves(&state.city, before) }
    }

    /// How a member has moved, if it has.
    pub fn of(&self, id: &str) -> Option<&moves::Move> {
        self.moves.iter().find(|one| one.id == id)
    }
}

/// The moves that are shown, as a list.
pub fn moved(state: &State) -> Picks {
    let moves = state.rooms.map.since.iter().flat_map(|since| &since.moves);
    let lines = moves.map(|one| Pick {
        record: RecordId::new(Kind::Member, &one.id),
        name: Cell::plain(&one.name),
        words: Cell::new(&one.told(state.city.lang()), Tone::Strong),
    });
    Picks::new(About::Moves, lines.collect())
}

/// Whom to win over.
pub fn stances(state: &State) -> Picks {
    let gaps = stances::stances(&state.city).into_iter();
    let lines = gaps.map(|gap| {
        let now = gap.now.map_or("nobody knows", Stance::name);
        let words = format!("{} -> {}", now.to_lowercase(), gap.wanted.name().to_lowercase());
        Pick {
            record: RecordId::new(Kind::Member, &gap.id),
            name: Cell::plain(&gap.name),
            words: Cell::new(&words, Tone::Strong),
        }
    });
    Picks::new(About::Stances, lines.collect())
}

impl App {
    /// Works out again what the lists say, after the city has changed.
    pub(in crate::app) fn renew_picks(&mut self) {
        if let Some(since) = self.state.rooms.map.since.take()
            && let Ok(before) = self.store.before(since.moment.at)
        {
            self.state.rooms.map.since = Some(Since::new(since.moment, &self.state, &before));
        }
        for at in 0..self.state.layers.len() {
            let Some(Layer::Picks(old)) = self.state.layers.get(at) else { continue };
            let fresh = match old.about {
                About::Moves => moved(&self.state),
                About::Stances => stances(&self.state),
            };
            self.state.layers[at] = Layer::Picks(Picks { cursor: old.cursor, ..fresh });
        }
    }
}
