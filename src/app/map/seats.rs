//! Members as they stand on the map: one name with its letter and signs, put somewhere on the screen. What must stay
//! hidden while presenting gets no further than this. It must not know which view they stand in.

use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::core::emphasis::Emphasis;
use crate::app::map::signs;
use crate::model::query::standing;
use crate::model::records::Member;
use crate::model::{Kind, Record};
use crate::report::cells::{Cell, Tone, cell};
use crate::short::Names;
use crate::width::width;

/// Columns from which on there is room for signs beside a name.
const LEAST: u16 = 10;

/// A member and the row at which its list shows it; none where it does not answer the filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// Its place in `city.members`.
    pub member: usize,
    pub row: Option<usize>,
}

/// Every member that is to be seen, those that answer the filter first, in the order of the list.
pub fn all(state: &State) -> Vec<Seat> {
    let list = state.members();
    let shown = list.shown.iter().enumerate();
    let mut seats: Vec<Seat> = shown.map(|(row, member)| Seat { member: *member, row: Some(row) }).collect();
    if !list.filter.is_empty() && !state.rooms.map.hides {
        let mut answers = vec![false; state.city.members.len()];
        for seat in &seats {
            if let Some(answers) = answers.get_mut(seat.member) {
                *answers = true;
            }
        }
        let others = answers.iter().enumerate().filter(|(_, answers)| !**answers);
        seats.extend(others.map(|(member, _)| Seat { member, row: None }));
    }
    seats
}

/// A name on the screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    pub area: Area,
    /// The row at which the list shows it.
    pub row: Option<usize>,
    pub letter: Cell,
    pub name: Cell,
    /// Signs at the right end of the area.
    pub signs: String,
    pub emphasis: Emphasis,
    /// It stood elsewhere before, and that is shown.
    pub has_moved: bool,
}

/// The name of a member before it is made short.
pub fn name(member: &Member) -> String {
    if standing::is_ghost(member) { format!("? {}", member.name) } else { member.name.clone() }
}

/// Members put where they are seen, each name made short beside the others.
pub fn labels(state: &State, shown: &[(Seat, Area)]) -> Vec<Label> {
    let members = shown.iter().filter_map(|(seat, _)| state.city.members.get(seat.member));
    let full: Vec<String> = members.map(name).collect();
    let names = Names::of(full.iter().map(String::as_str));
    let labels = shown.iter();
    labels.filter_map(|(seat, area)| label(state, *seat, *area, &names)).collect()
}

fn label(state: &State, seat: Seat, area: Area, names: &Names<'_>) -> Option<Label> {
    let member = state.city.members.get(seat.member)?;
    // Where a name would be all but gone, the signs give way.
    let signs = if area.width < LEAST { String::new() } else { signs::of(state.facts(), member) };
    let gap = usize::from(!signs.is_empty());
    let room = usize::from(area.width).saturating_sub(2 + width(&signs) + gap);
    let is_dim = seat.row.is_none() || standing::is_ghost(member);
    let tone = if is_dim { Tone::Dim } else { Tone::Plain };
    let letter = cell(state.facts(), member, "helix");
    Some(Label {
        area,
        row: seat.row,
        letter: match seat.row {
            Some(_) => letter,
            None => Cell { tone: Tone::Dim, ..letter },
        },
        name: Cell { text: names.short(&name(member), room), tone },
        signs,
        emphasis: state.emphasis(Kind::Member, member.id(), seat.row == Some(state.members().row)),
        has_moved: state.rooms.map.since.as_ref().is_some_and(|since| since.of(&member.id).is_some()),
    })
}

/// The row of the list whose label stands at a column and row of the screen.
pub fn row_at(labels: &[Label], at: (u16, u16)) -> Option<usize> {
    labels.iter().find(|label| label.area.holds(at)).and_then(|label| label.row)
}
