//! The city as text for others: columns and cells, status, records, tables, the map, the plan. No terminal, no disk.

pub mod blocks;
pub mod cells;
pub mod columns;
pub mod csv;
pub mod exchange;
pub mod helix;
pub mod introduction;
pub mod json;
pub mod links;
pub mod list;
pub mod log;
pub mod loose_ends;
pub mod map;
pub mod map_grid;
pub mod markdown;
pub mod money;
pub mod plan;
pub mod plan_json;
pub mod record;
pub mod session;
pub mod signs;
pub mod status;
pub mod timeline;
