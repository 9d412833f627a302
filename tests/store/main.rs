//! The store, held to its promises: what is saved, what is refused, what is taken back, and what survives.

mod archive;
mod conflict;
mod crash;
mod crowd;
mod damage;
mod desk;
mod draft;
mod edits;
mod erase;
mod erase_cut;
mod erase_files;
mod erase_ids;
mod erase_own;
mod erase_refused;
mod files;
mod hands;
mod letters;
mod look;
mod meetings;
mod memory;
mod misplaced;
mod model;
mod power;
mod reach;
#[path = "../roads/mod.rs"]
mod roads;
mod roads_agree;
mod session;
mod start;
mod undo;
