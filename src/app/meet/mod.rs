//! The views of the meetings: the room of one, who came over time, the questions between the group and the network, the
//! year ahead, the planning cycle. What follows from the city is said by `insight/`; here it becomes lines and rows.

pub mod attendance;
pub mod commands;
pub mod cycle;
pub mod grid;
pub mod ledger;
pub mod minutes_pane;
pub mod picture;
pub mod question_steps;
pub mod room;
mod seats;
mod signs;
pub mod state;
pub mod tab;
pub mod year;

use crate::app::core::app::State;
use crate::app::core::line_row::Line;
use crate::app::core::listing;
use crate::model::Kind;

/// Which of these files cannot be trusted as read, said above all other lines: what is missing must not look like nothing.
fn trouble(state: &State, kinds: &[Kind]) -> Vec<Line> {
    let broken = kinds.iter().filter_map(|kind| state.city.writable(*kind).err());
    broken.flat_map(|problem| listing::broken(state, problem)).collect()
}
