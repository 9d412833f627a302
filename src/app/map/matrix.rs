//! The matrix: influence upwards, interest to the right, a list of names in each cell, a tray for whoever has no place
//! yet. It must not know how a place is changed.

use super::seats::{self, Plate, Seat};
use super::{Step, Window, tray};
use crate::app::layout::Area;
use crate::app::state::State;
use crate::insight::map::{Place, Quadrant, STEPS, place};
use crate::model::query::standing;
use crate::short::Names;

/// Columns left of the first cell: a digit and the axis.
const GUTTER: u16 = 3;

/// Where the parts of the matrix stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Grid {
    /// Left edge and width of the five cells of a row.
    pub columns: [(u16, u16); STEPS],
    /// Upper edge and height of the five rows, the most influential first.
    pub rows: [(u16, u16); STEPS],
    /// The rule above, with the names of the upper quadrants.
    pub top: Option<u16>,
    /// The rule between high and low influence.
    pub middle: Option<u16>,
    /// The digits of interest.
    pub scale: Option<u16>,
    pub legend: Option<u16>,
    pub tray: Area,
}

/// Rows of influence above the rule in the middle.
const UPPER: usize = 2;
/// Columns of interest left of the boundary.
pub const LEFT: usize = 3;

impl Grid {
    /// The grid in an area: lines of the frame give way to cells where there are few.
    pub fn of(area: Area) -> Grid {
        let steps = STEPS as u16;
        let is_roomy = area.height >= 12;
        let has_scale = area.height >= 8;
        let frame = 3 * u16::from(is_roomy) + u16::from(has_scale);
        let tray_rows = if area.height >= 30 { 3 } else { 1 };
        let each = (area.height.saturating_sub(frame + tray_rows) / steps).max(1);
        let mut y = area.y + u16::from(is_roomy);
        let mut grid = Grid {
            top: is_roomy.then_some(area.y),
            ..Grid::default()
        };
        for (row, place) in grid.rows.iter_mut().enumerate() {
            if row == UPPER && is_roomy {
                grid.middle = Some(y);
                y += 1;
            }
            *place = (y, each);
            y += each;
        }
        grid.scale = has_scale.then_some(y);
        y += u16::from(has_scale);
        let end = area.y + area.height;
        let legend = u16::from(is_roomy);
        grid.tray = Area {
            x: area.x,
            y: y.min(end),
            width: area.width,
            height: end.saturating_sub(y + legend),
        };
        grid.legend = is_roomy.then_some(end - 1);
        let wide = area.width.saturating_sub(GUTTER) / steps;
        for (place, column) in (0..steps).zip(&mut grid.columns) {
            *column = (area.x + GUTTER + place * wide, wide.saturating_sub(1));
        }
        grid
    }

    /// The area of a cell.
    pub fn cell(&self, (influence, interest): Place) -> Area {
        let (y, height) = self.rows[STEPS - step(influence) - 1];
        let (x, width) = self.columns[step(interest)];
        Area {
            x,
            y,
            width,
            height,
        }
    }
}

fn step(score: i64) -> usize {
    usize::try_from(score - 1).unwrap_or(0).min(STEPS - 1)
}

/// Every place, from the upper left to the lower right.
fn places() -> impl Iterator<Item = Place> {
    let steps = || 1..=STEPS as i64;
    steps()
        .rev()
        .flat_map(move |influence| steps().map(move |interest| (influence, interest)))
}

/// Who stands where.
#[derive(Debug, Default)]
struct Seated {
    cells: [[Vec<Seat>; STEPS]; STEPS],
    tray: Vec<Seat>,
}

impl Seated {
    fn of(state: &State) -> Seated {
        let mut seated = Seated::default();
        for seat in seats::all(state) {
            let Some(member) = state.city.members.get(seat.member) else {
                continue;
            };
            match place(member) {
                _ if standing::is_left(member) => {}
                Some((influence, interest)) => {
                    seated.cells[step(influence)][step(interest)].push(seat);
                }
                None => seated.tray.push(seat),
            }
        }
        seated
    }

    fn cell(&self, (influence, interest): Place) -> &[Seat] {
        &self.cells[step(influence)][step(interest)]
    }

    /// Where the cursor can go at a place: rows of the list.
    fn rows(&self, at: Spot) -> Vec<usize> {
        let seats = match at {
            Spot::Cell(place) => self.cell(place),
            Spot::Tray => &self.tray,
        };
        seats.iter().filter_map(|seat| seat.row).collect()
    }

    /// Where a row of the list stands.
    fn find(&self, row: usize) -> Option<Spot> {
        let holds = |seats: &[Seat]| seats.iter().any(|seat| seat.row == Some(row));
        let cell = places().find(|place| holds(self.cell(*place)));
        cell.map(Spot::Cell)
            .or_else(|| holds(&self.tray).then_some(Spot::Tray))
    }
}

/// A cell, or the tray below all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spot {
    Cell(Place),
    Tray,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Picture {
    pub grid: Grid,
    pub plates: Vec<Plate>,
    /// What does not fit: where it is said, and how many.
    pub more: Vec<(Area, String)>,
    /// What stands at the beginning of the tray.
    pub tray: String,
}

/// The matrix as it is to be drawn in an area.
pub fn picture(state: &State, area: Area) -> Picture {
    let grid = Grid::of(area);
    let seated = Seated::of(state);
    let row = state.members().row;
    let mut shown: Vec<(Seat, Area)> = Vec::new();
    let mut more = Vec::new();
    for place in places() {
        let cell = grid.cell(place);
        fill(seated.cell(place), row, cell, &mut shown, &mut more);
    }
    let tray = match seated.tray.len() {
        0 => "All are on the map".to_string(),
        count => format!("Not placed {count}:"),
    };
    tray::lay_out(&seated.tray, row, grid.tray, &tray, &mut shown, &mut more);
    let full: Vec<String> = shown
        .iter()
        .filter_map(|(seat, _)| state.city.members.get(seat.member))
        .map(seats::name)
        .collect();
    let names = Names::of(full.iter().map(String::as_str));
    let plates = shown.iter();
    let plates = plates.filter_map(|(seat, area)| seats::plate(state, *seat, *area, &names));
    Picture {
        grid,
        plates: plates.collect(),
        more,
        tray,
    }
}

/// Puts the names of a cell below each other.
fn fill(
    seats: &[Seat],
    current: usize,
    cell: Area,
    shown: &mut Vec<(Seat, Area)>,
    more: &mut Vec<(Area, String)>,
) {
    let at = seats.iter().position(|seat| seat.row == Some(current));
    let window = Window::of(seats.len(), at, usize::from(cell.height));
    let hidden = window.hidden(seats.len());
    let more_text = format!("+{hidden}");
    let wide = u16::try_from(more_text.len()).unwrap_or(cell.width);
    // In a cell of one row the count stands behind the name.
    let beside = hidden > 0 && usize::from(cell.height) == window.count;
    let seats = seats.iter().skip(window.start).take(window.count);
    for (y, seat) in (cell.y..).zip(seats) {
        let width = match beside {
            true => cell.width.saturating_sub(wide + 1),
            false => cell.width,
        };
        let line = Area {
            y,
            height: 1,
            width,
            ..cell
        };
        shown.push((*seat, line));
    }
    if hidden > 0 {
        let line = Area {
            x: if beside {
                cell.x + cell.width - wide
            } else {
                cell.x + 2
            },
            y: cell.y + cell.height - 1,
            width: wide,
            height: 1,
        };
        more.push((line, more_text));
    }
}

/// The row of the list a step leads to; `None` where there is nothing in that direction.
pub fn step_to(state: &State, step: Step) -> Option<usize> {
    let seated = Seated::of(state);
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
            let spots: Vec<Spot> = spots().collect();
            spots
                .into_iter()
                .rev()
                .find_map(|spot| seated.rows(spot).last().copied())
        }
        (Step::Down, Spot::Cell(_)) if index + 1 < here.len() => within(index + 1),
        (Step::Up, Spot::Cell(_)) if index > 0 => within(index - 1),
        (Step::Left | Step::Up | Step::PageUp, Spot::Tray) if index > 0 && step == Step::Left => {
            within(index - 1)
        }
        (Step::Right | Step::Down, Spot::Tray) => within(index + 1),
        (Step::Up | Step::PageUp | Step::Left, Spot::Tray) => {
            let last = places().collect::<Vec<_>>().into_iter().rev();
            last.map(Spot::Cell)
                .find_map(|spot| seated.rows(spot).last().copied())
        }
        (Step::Down | Step::PageDown, Spot::Cell(place)) => below(&seated, place),
        (Step::Up | Step::PageUp, Spot::Cell(place)) => above(&seated, place, step == Step::Up),
        (Step::Left | Step::Right, Spot::Cell(place)) => {
            beside(&seated, place, step == Step::Right, index)
        }
        (Step::PageDown, Spot::Tray) => None,
    }
}

/// All cells, then the tray.
fn spots() -> impl Iterator<Item = Spot> {
    places().map(Spot::Cell).chain([Spot::Tray])
}

/// The first name in the next cell below that has any; the tray is below all of them.
fn below(seated: &Seated, (influence, interest): Place) -> Option<usize> {
    let cells = (1..influence)
        .rev()
        .map(|influence| Spot::Cell((influence, interest)));
    cells
        .chain([Spot::Tray])
        .find_map(|spot| seated.rows(spot).first().copied())
}

/// The nearest name in the next cell above that has any.
fn above(seated: &Seated, (influence, interest): Place, nearest: bool) -> Option<usize> {
    let mut cells =
        (influence + 1..=STEPS as i64).map(|influence| Spot::Cell((influence, interest)));
    cells.find_map(|spot| {
        let rows = seated.rows(spot);
        if nearest { rows.last() } else { rows.first() }.copied()
    })
}

/// The name beside, in the next column that has any: in the same row if there is one, else in the nearest.
fn beside(
    seated: &Seated,
    (influence, interest): Place,
    right: bool,
    index: usize,
) -> Option<usize> {
    let columns: Vec<i64> = match right {
        true => (interest + 1..=STEPS as i64).collect(),
        false => (1..interest).rev().collect(),
    };
    let in_row = |row: i64| {
        columns.iter().find_map(|column| {
            let rows = seated.rows(Spot::Cell((row, *column)));
            rows.get(index.min(rows.len().saturating_sub(1))).copied()
        })
    };
    if let Some(row) = in_row(influence) {
        return Some(row);
    }
    let mut others: Vec<i64> = (1..=STEPS as i64).collect();
    others.sort_by_key(|row| ((row - influence).abs(), -row));
    others.into_iter().find_map(in_row)
}

/// The members in the cell of the cursor, or in the tray: places in `city.members`, and what the cell is called.
pub fn cell_of_cursor(state: &State) -> Option<(String, Vec<usize>)> {
    let seated = Seated::of(state);
    let at = seated.find(state.members().row)?;
    let seats = match at {
        Spot::Cell(place) => seated.cell(place),
        Spot::Tray => &seated.tray,
    };
    let axes = axes(state);
    let name = match at {
        Spot::Cell((influence, interest)) => {
            format!(
                "{} {influence}, {} {interest}",
                axes.y,
                axes.x.to_lowercase()
            )
        }
        Spot::Tray => "Not placed yet".to_string(),
    };
    Some((name, seats.iter().map(|seat| seat.member).collect()))
}

/// Names of the two scales.
pub struct AxisNames {
    pub x: String,
    pub y: String,
}

/// What the city calls its scales.
pub fn axes(state: &State) -> AxisNames {
    let axes = state.city.charter.axes.as_ref();
    let name = |name: Option<&String>, usual: &str| match name.map(|name| crate::clean::line(name))
    {
        Some(name) if !name.trim().is_empty() => name.trim().to_string(),
        _ => usual.to_string(),
    };
    AxisNames {
        x: name(axes.and_then(|axes| axes.x.as_ref()), "Interest"),
        y: name(axes.and_then(|axes| axes.y.as_ref()), "Influence"),
    }
}

/// One line about the chosen member: what its quadrant asks for, and where the room disagrees.
pub fn advice(state: &State) -> Option<String> {
    let id = state.members().current()?;
    let member = state.city.member(id)?;
    let name = seats::name(member);
    let Some(place) = place(member).filter(|_| !standing::is_left(member)) else {
        let why = match standing::is_left(member) {
            true => "has left",
            false => "not on the map yet; p and two digits place it",
        };
        return Some(format!("{name}: {why}"));
    };
    let axes = axes(state);
    let range = |axis: &str, range: Option<(i64, i64)>| {
        range.map(|(low, high)| format!("; {} {low} to {high}", axis.to_lowercase()))
    };
    let ranges = [
        range(&axes.y, member.influence_range),
        range(&axes.x, member.interest_range),
    ];
    let advice = Quadrant::of(place).advice();
    Some(format!(
        "{name}: {advice}{}",
        ranges.into_iter().flatten().collect::<String>()
    ))
}
