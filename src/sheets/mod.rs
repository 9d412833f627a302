//! Tables as other programs write them: workbooks, separated text, calendars, cards and Kumu's backups, each read into
//! rows of cells. It must not know what a city is, nor what a column means.

mod book;
mod calendar;
mod cards;
mod damage;
mod encoding;
mod format;
mod gauge;
mod grid;
mod kumu;
mod lines;
mod listed;
mod parcel;
mod read;
mod records;
mod request;
mod separated;
mod separator;
mod words;
mod workbook;
pub mod zone;

pub use book::{Book, Cell, LeftOut, Merged, SheetRow, Table};
pub use gauge::{CELLS, ROWS};
pub use read::{is_reading, of_bytes, of_file};
pub use request::{Options, Request};
pub use words::begins_formula;
