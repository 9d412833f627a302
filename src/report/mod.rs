//! The city as text for others: columns and cells, status, records, tables. No terminal, no disk.

pub mod cells;
pub mod columns;
pub mod csv;
pub mod json;
pub mod list;
pub mod log;
pub mod record;
pub mod status;
