//! What follows from a city on a day: who is there, what is missing, what needs care. Pure, and linear in the data;
//! it must not know how anything is shown.
//!
//! Each word has one meaning, on the screen, on the command line and in what is written for others. Those of single
//! records (late, blocked, placed, quiet) stand at [`standing`](crate::model::query::standing), those of the care list
//! at [`care`]; the others are these:
//!
//! - **Today** is the day given (`--today`, `ULG_TODAY`), else the one at which the city is frozen (`as_of`), else that
//!   of the clock: [`City::today`](crate::model::City::today). The **next meeting** is the earliest of any kind from
//!   today on; the **last meeting** the latest of the group with somebody present.
//! - **Due** before the meeting: open, and due from today up to the day of the next meeting ([`tasks`]).
//! - **On paper** ([`balance`]): every member that has not left and whose role is known, ghosts included, by the first
//!   helix of the role. **Share**: percent of those, one decimal. **Came**: percent of all presences at the last three
//!   meetings of the group, ghosts and unknown roles aside.
//! - **Short**: more than 5 points under the target; a helix without a target below 10 %; a part of the city's own rule
//!   without one never. **Too heavy**: a helix above 50 %, whatever its target. An empty group has no gaps.
//! - The best **invitation** ([`invitation`]): closes most gaps, then most missing points, then the larger gap, then by
//!   the file. None whose helix or part would be over its target while another is short, unless it was short itself and
//!   nothing else helps.
//! - **Complete** ([`meter`]): all eight parts of an action are there.
//! - A need **matched**, **met** ([`standing::need_status`](crate::model::query::standing::need_status)): a match is
//!   agreed, is done. **Waiting** ([`exchange`]): asked 14 days ago or more.
//! - **Oldest question** ([`questions`]): meetings of the group, held or not, after the one that raised it.

pub mod actions;
pub mod altered;
pub mod attendance;
pub mod balance;
pub mod bridges;
pub mod calendar;
pub mod care;
pub mod coherence;
pub mod cycle;
pub mod exchange;
pub mod expected;
pub mod group;
pub mod heat;
pub mod invitation;
pub mod known;
pub mod leaving;
pub mod ledger;
pub mod map;
mod mark;
pub mod matching;
pub mod measures;
pub mod meter;
pub mod money;
pub mod moves;
pub mod order;
pub mod past;
pub mod path;
pub mod plan;
pub mod proceedings;
pub mod progress;
pub mod questions;
pub mod readback;
pub mod since;
pub mod stances;
pub mod status;
pub mod stopping;
pub mod stories;
mod tally;
pub mod tasks;
pub mod timeline;
mod web;
pub mod window;
pub mod words;
