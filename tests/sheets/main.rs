//! Files of other programs become tables: read as a person hands them over, broken ones too.

mod by_hand;
mod calendars;
mod cards;
mod corpus;
mod files;
mod harness;
mod kumu;
mod quotes;
mod random;
mod text;
mod workbook;
mod workbook_bad;
