//! Files of other programs become tables: read as a person hands them over, broken ones too.

mod harness;
mod quotes;
mod text;
