//! The city as text for others: columns and cells, status, records, tables. No terminal, no disk.

pub mod columns;
