//! The matrix: influence upwards, interest to the right, a list of names in each cell, a tray for whoever has no place
//! yet. It must not know how a place is changed.

use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::core::grid::Window;
use crate::app::map::cells::{CellSpot, Seated};
use crate::app::map::seats::{self, Label, Seat};
use crate::app::map::{every, signs, tray};
use crate::insight;
use crate::insight::map::{MapPlace, Quadrant, STEPS, place, places, step};
use crate::model::query::standing;
use crate::say;

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

/// As many names as one row of the tray surely holds.
const IN_A_ROW: usize = 2;
/// Rows of influence above the rule in the middle.
const UPPER: usize = 2;
/// Columns of interest left of the boundary.
pub const LEFT: usize = 3;

impl Grid {
    /// The grid in an area, with a tray for so many: lines of the frame give way to cells where there are few.
    pub fn of(area: Area, unplaced: usize) -> Grid {
        let steps = STEPS as u16;
        let is_roomy = area.height >= 12;
        let has_scale = area.height >= 8;
        let frame = 3 * u16::from(is_roomy) + u16::from(has_scale);
        let tray_rows = match area.height {
            30.. if unplaced > IN_A_ROW => 3,
            _ => 1,
        };
        let each = (area.height.saturating_sub(frame + tray_rows) / steps).max(1);
        let mut y = area.y + u16::from(is_roomy);
        let mut grid = Grid { top: is_roomy.then_some(area.y), ..Grid::default() };
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
        grid.tray = Area { x: area.x, y: y.min(end), width: area.width, height: end.saturating_sub(y + legend) };
        grid.legend = is_roomy.then_some(end - 1);
        let wide = area.width.saturating_sub(GUTTER) / steps;
        for (place, column) in (0..steps).zip(&mut grid.columns) {
            *column = (area.x + GUTTER + place * wide, wide.saturating_sub(1));
        }
        grid
    }

    /// The area of a cell.
    pub fn cell(&self, (influence, interest): MapPlace) -> Area {
        let (y, height) = self.rows[STEPS - step(influence) - 1];
        let (x, width) = self.columns[step(interest)];
        Area { x, y, width, height }
    }
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MatrixLayout {
    pub grid: Grid,
    pub labels: Vec<Label>,
    /// What does not fit: where it is said, and how many.
    pub more: Vec<(Area, String)>,
    /// What stands at the beginning of the tray.
    pub tray: String,
}

/// The matrix as it is to be drawn in an area.
pub fn picture(state: &State, area: Area) -> MatrixLayout {
    let seated = Seated::of_list(state);
    let grid = Grid::of(area, seated.unplaced.len());
    let row = state.members().row;
    let mut shown: Vec<(Seat, Area)> = Vec::new();
    let mut more = Vec::new();
    for place in places() {
        let cell = grid.cell(place);
        let every = every(state, cell.height);
        fill(seated.cell(place), row, (cell, every), &mut shown, &mut more);
    }
    let lang = state.city.lang();
    let tray = match seated.unplaced.len() {
        _ if state.members().shown.is_empty() => say!(lang, "map-nothing-matches"),
        0 => say!(lang, "map-all-placed"),
        count => say!(lang, "map-not-placed", count = count),
    };
    tray::lay_out(&seated.unplaced, row, grid.tray, &tray, &mut shown, &mut more);
    MatrixLayout { grid, labels: seats::labels(state, &shown), more, tray }
}

/// Puts the names of a cell below each other.
fn fill(
    seats: &[Seat],
    current: usize,
    (cell, every): (Area, u16),
    shown: &mut Vec<(Seat, Area)>,
    more: &mut Vec<(Area, String)>,
) {
    let at = seats.iter().position(|seat| seat.row == Some(current));
    let window = Window::of(seats.len(), at, usize::from(cell.height.div_ceil(every)));
    let hidden = window.hidden(seats.len());
    let more_text = format!("+{hidden}");
    let wide = u16::try_from(more_text.len()).unwrap_or(cell.width);
    // In a cell of one row the count stands behind the name.
    let beside = hidden > 0 && usize::from(cell.height) == window.count;
    let seats = seats.iter().skip(window.start).take(window.count);
    for (y, seat) in (cell.y..).step_by(usize::from(every)).zip(seats) {
        let width = if beside { cell.width.saturating_sub(wide + 1) } else { cell.width };
        let line = Area { y, height: 1, width, ..cell };
        shown.push((*seat, line));
    }
    if hidden > 0 {
        let line = Area {
            x: if beside { cell.x + cell.width - wide } else { cell.x + 2 },
            y: cell.y + cell.height - 1,
            width: wide,
            height: 1,
        };
        more.push((line, more_text));
    }
}

/// The members in the cell of the cursor, or in the tray: places in `city.members`, and what the cell is called.
pub fn cell_of_cursor(state: &State) -> Option<(String, Vec<usize>)> {
    let seated = Seated::of_list(state);
    let at = seated.find(state.members().row)?;
    let axes = axes(state);
    let name = match at {
        CellSpot::Cell((influence, interest)) => {
            format!("{} {influence}, {} {interest}", axes.y, axes.x.to_lowercase())
        }
        CellSpot::Tray => say!(state.city.lang(), "map-not-placed-yet"),
    };
    Some((name, seated.seats(at).iter().map(|seat| seat.member).collect()))
}

/// Names of the two scales.
pub struct AxisNames {
    pub x: String,
    pub y: String,
}

/// What the city calls its scales.
pub fn axes(state: &State) -> AxisNames {
    let (x, y) = insight::map::axes(&state.city);
    AxisNames { x: x.trim().to_string(), y: y.trim().to_string() }
}

/// One line about the chosen member: what its quadrant asks for, and where the room disagrees.
pub fn advice(state: &State) -> Option<String> {
    let id = state.members().current()?;
    let member = state.city.member(id)?;
    let lang = state.city.lang();
    let name = seats::name(member);
    let Some(place) = place(member).filter(|_| !standing::is_left(member)) else {
        return Some(if standing::is_left(member) {
            say!(lang, "map-has-left", name = name)
        } else {
            say!(lang, "map-has-no-place", name = name)
        });
    };
    let axes = axes(state);
    let range = |axis: &str, range: Option<(i64, i64)>| {
        range.map(|(low, high)| {
            format!("; {}", say!(lang, "map-range", axis = axis.to_lowercase(), low = low, high = high))
        })
    };
    let ranges = [range(&axes.y, member.influence_range), range(&axes.x, member.interest_range)];
    let advice = match state.rooms.map.since.as_ref().and_then(|since| since.of(id)) {
        Some(moved) => moved.told(lang),
        None => Quadrant::of(place).advice(lang).into_owned(),
    };
    let untold = signs::untold(state.facts(), member);
    Some(format!("{name}{untold}: {advice}{}", ranges.into_iter().flatten().collect::<String>()))
}
