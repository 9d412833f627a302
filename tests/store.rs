//! The store, held to its promises: what is saved, what is refused, what is taken back, and what survives.

#[path = "store/desk.rs"]
mod desk;

#[path = "store/archive.rs"]
mod archive;
#[path = "store/conflict.rs"]
mod conflict;
#[path = "store/crash.rs"]
mod crash;
#[path = "store/crowd.rs"]
mod crowd;
#[path = "store/damage.rs"]
mod damage;
#[path = "store/draft.rs"]
mod draft;
#[path = "store/edits.rs"]
mod edits;
#[path = "store/erase.rs"]
mod erase;
#[path = "store/erase_cut.rs"]
mod erase_cut;
#[path = "store/erase_files.rs"]
mod erase_files;
#[path = "store/erase_ids.rs"]
mod erase_ids;
#[path = "store/erase_own.rs"]
mod erase_own;
#[path = "store/erase_refused.rs"]
mod erase_refused;
#[path = "store/files.rs"]
mod files;
#[path = "store/hands.rs"]
mod hands;
#[path = "store/letters.rs"]
mod letters;
#[path = "store/look.rs"]
mod look;
#[path = "store/meetings.rs"]
mod meetings;
#[path = "store/memory.rs"]
mod memory;
#[path = "store/misplaced.rs"]
mod misplaced;
#[path = "store/model.rs"]
mod model;
#[path = "store/power.rs"]
mod power;
#[path = "store/reach.rs"]
mod reach;
#[path = "store/session.rs"]
mod session;
#[path = "store/start.rs"]
mod start;
#[path = "store/undo.rs"]
mod undo;
