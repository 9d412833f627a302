//! Members by the cell they stand in, and the way of the cursor from cell to cell. It must not know where cells are on
//! the screen.

use crate::app::core::app::State;
use crate::app::core::grid::Step;
use crate::app::map::seats::{self, Seat};
use crate::insight::map::{Map, MapPlace, STEPS, places};
use crate::sort::InOrder;

/// Who stands where; the tray below holds who has no place.
pub(super) type Seated = Map<Seat>;

impl Seated {
    pub(super) fn of_list(state: &State) -> Seated {
        let seats = seats::all(state).into_iter();
        Map::of(seats.filter_map(|seat| Some((seat, state.city.members.get(seat.member)?))))
    }

    pub(super) fn seats(&self, at: CellSpot) -> &[Seat] {
        match at {
            CellSpot::Cell(place) => self.cell(place),
            CellSpot::Tray => &self.unplaced,
        }
    }

    /// Where the cursor can go at a place: rows of the list.
    fn rows(&self, at: CellSpot) -> Vec<usize> {
        self.seats(at).iter().filter_map(|seat| seat.row).collect()
    }

    /// Where a row of the list stands.
    pub(super) fn find(&self, row: usize) -> Option<CellSpot> {
        spots().find(|spot| self.seats(*spot).iter().any(|seat| seat.row == Some(row)))
    }
}

/// A cell, or the tray below all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CellSpot {
    Cell(MapPlace),
    Tray,
}

/// The row of the list a step leads to; `None` where there is nothing in that direction.
pub fn step_to(state: &State, step: Step) -> Option<usize> {
    let seated = Seated::of_list(state);
    let row = state.members().row;
    let Some(at) = seated.find(row) else {
        // The cursor is on somebody who is not on the map: anywhere is better.
        return spots().find_map(|spot| seated.rows(spot).first().copied());
    };
    let here = seated.rows(at);
    let index = here.iter().position(|other| *other == row).unwrap_or(0);
    let within = |index: usize| here.get(index).copied();
    match (step, at) {
        (Step::First, _) => spots().find_map(|spot| seated.rows(spot).first().copied()),
        (Step::Last, _) => {
            let spots: Vec<CellSpot> = spots().collect();
            spots.into_iter().rev().find_map(|spot| seated.rows(spot).last().copied())
        }
        (Step::Down, CellSpot::Cell(_)) if index + 1 < here.len() => within(index + 1),
        (Step::Up, CellSpot::Cell(_)) if index > 0 => within(index - 1),
        (Step::Left, CellSpot::Tray) if index > 0 => within(index - 1),
        (Step::Right | Step::Down, CellSpot::Tray) => within(index + 1),
        (Step::Up | Step::PageUp | Step::Left, CellSpot::Tray) => {
            let last = places().collect::<Vec<_>>().into_iter().rev();
            last.map(CellSpot::Cell).find_map(|spot| seated.rows(spot).last().copied())
        }
        (Step::Down | Step::PageDown, CellSpot::Cell(place)) => below(&seated, place),
        (Step::Up | Step::PageUp, CellSpot::Cell(place)) => above(&seated, place, step == Step::Up),
        (Step::Left | Step::Right, CellSpot::Cell(place)) => beside(&seated, place, step == Step::Right, index),
        (Step::PageDown, CellSpot::Tray) => None,
    }
}

/// All cells, then the tray.
fn spots() -> impl Iterator<Item = CellSpot> {
    places().map(CellSpot::Cell).chain([CellSpot::Tray])
}

/// The first name in the next cell below that has any; the tray is below all of them.
fn below(seated: &Seated, (influence, interest): MapPlace) -> Option<usize> {
    let cells = (1..influence).rev().map(|influence| CellSpot::Cell((influence, interest)));
    cells.chain([CellSpot::Tray]).find_map(|spot| seated.rows(spot).first().copied())
}

/// The nearest name in the next cell above that has any.
fn above(seated: &Seated, (influence, interest): MapPlace, nearest: bool) -> Option<usize> {
    let mut cells = (influence + 1..=STEPS as i64).map(|influence| CellSpot::Cell((influence, interest)));
    cells.find_map(|spot| {
        let rows = seated.rows(spot);
        if nearest { rows.last() } else { rows.first() }.copied()
    })
}

/// The name beside, in the next column that has any: in the same row if there is one, else in the nearest.
fn beside(seated: &Seated, (influence, interest): MapPlace, right: bool, index: usize) -> Option<usize> {
    let columns: Vec<i64> = if right { (interest + 1..=STEPS as i64).collect() } else { (1..interest).rev().collect() };
    let in_row = |row: i64| {
        columns.iter().find_map(|column| {
            let rows = seated.rows(CellSpot::Cell((row, *column)));
            rows.get(index.min(rows.len().saturating_sub(1))).copied()
        })
    };
    if let Some(row) = in_row(influence) {
        return Some(row);
    }
    let mut others: Vec<i64> = (1..=STEPS as i64).collect();
    others.order_by_key(|row| ((row - influence).abs(), -row));
    others.into_iter().find_map(in_row)
}
