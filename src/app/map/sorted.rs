//! Members by helix and role, and the way of the cursor among them. It must not know where columns are on the screen.

use crate::app::core::app::State;
use crate::app::core::grid::Step;
use crate::app::map::seats::{self, Seat};
use crate::insight::group::Holders;

/// A line of a column: the name of a role, or a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SortedLine {
    Role(usize),
    Seat(Seat),
}

/// Members by helix and role; whoever has no role that is known stands apart.
#[derive(Debug, Default)]
pub(super) struct Sorted {
    pub(super) columns: [Vec<SortedLine>; 4],
    pub(super) unsorted: Vec<Seat>,
    /// Members of each helix that answer the filter.
    pub(super) counts: [usize; 4],
}

impl Sorted {
    pub(super) fn of(state: &State) -> Sorted {
        let seats = seats::all(state).into_iter();
        let seats = seats.filter_map(|seat| Some((seat, state.city.members.get(seat.member)?)));
        let holders = Holders::of(&state.city, seats);
        let mut sorted = Sorted { unsorted: holders.none, ..Sorted::default() };
        for (role, seats) in holders.roles.into_iter().enumerate() {
            let helix = state.city.roles[role].helix as usize;
            if seats.is_empty() {
                continue;
            }
            sorted.counts[helix] += seats.iter().filter(|seat| seat.row.is_some()).count();
            sorted.columns[helix].push(SortedLine::Role(role));
            sorted.columns[helix].extend(seats.into_iter().map(SortedLine::Seat));
        }
        sorted
    }

    /// Rows of the list where the cursor can go: four columns, then the unsorted.
    fn rows(&self, place: usize) -> Vec<usize> {
        let row = |line: &SortedLine| match line {
            SortedLine::Seat(seat) => seat.row,
            SortedLine::Role(_) => None,
        };
        match self.columns.get(place) {
            Some(column) => column.iter().filter_map(row).collect(),
            None => self.unsorted.iter().filter_map(|seat| seat.row).collect(),
        }
    }
}

/// The row of the list a step leads to; `None` where there is nothing in that direction.
pub fn step_to(state: &State, step: Step) -> Option<usize> {
    let sorted = Sorted::of(state);
    let rows: Vec<Vec<usize>> = (0..5).map(|place| sorted.rows(place)).collect();
    let row = state.members().row;
    let first = || rows.iter().find_map(|rows| rows.first().copied());
    let at = rows.iter().enumerate().find_map(|(place, rows)| {
        let index = rows.iter().position(|other| *other == row)?;
        Some((place, index))
    });
    let Some((place, index)) = at else {
        return first();
    };
    let tray = rows.len() - 1;
    let in_tray = place == tray;
    let nearest = |place: usize| rows[place].get(index.min(rows[place].len().saturating_sub(1))).copied();
    match step {
        Step::First => first(),
        Step::Last => rows.iter().rev().find_map(|rows| rows.last().copied()),
        Step::Down if !in_tray && index + 1 < rows[place].len() => Some(rows[place][index + 1]),
        Step::Up if !in_tray && index > 0 => Some(rows[place][index - 1]),
        Step::Right if in_tray => rows[tray].get(index + 1).copied(),
        Step::Left if in_tray && index > 0 => Some(rows[tray][index - 1]),
        Step::Down | Step::PageDown if !in_tray => rows[tray].first().copied(),
        Step::Up | Step::PageUp if in_tray => rows[..tray].iter().rev().find_map(|rows| rows.last().copied()),
        Step::Right => (place + 1..tray).find_map(nearest),
        Step::Left if !in_tray => (0..place).rev().find_map(nearest),
        _ => None,
    }
}
