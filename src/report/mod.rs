//! The city as text for others: columns and cells, status, records, tables, the map, the plan. No terminal, no disk.

pub mod blocks;
pub mod brief;
pub mod cells;
pub mod columns;
pub mod csv;
pub mod helix;
pub mod json;
pub mod ledger;
pub mod links;
pub mod list;
pub mod log;
pub mod loose_ends;
pub mod map;
pub mod map_grid;
pub mod markdown;
pub mod minutes;
pub mod money;
pub mod plan;
pub mod plan_json;
pub mod record;
pub mod seats;
pub mod session;
pub mod signs;
pub mod status;
pub mod timeline;
