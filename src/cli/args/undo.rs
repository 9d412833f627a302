//! What `ulg undo` takes: how many changes, or which one. It must not know what can be taken back.

use clap::Args;

use super::count;

/// Up to here a number counts changes; from the next on it is the number of one.
const MOST: usize = 9;

/// Which changes are to be taken back.
#[derive(Debug, Args)]
pub struct UndoArgs {
    /// How many, up to 9; from 10 on the number of one change
    #[arg(value_name = "N", default_value_t = 1, value_parser = count)]
    number: usize,
    /// Only the change of this number, also below 10
    #[arg(long, value_name = "N", value_parser = count, conflicts_with = "number")]
    seq: Option<usize>,
    /// The folder's latest change, whoever made it
    #[arg(long)]
    pub any: bool,
}

/// What is meant.
pub enum Which {
    /// So many of the latest.
    Latest(usize),
    /// The one of that number.
    One(u64),
}

impl UndoArgs {
    pub fn which(&self) -> Which {
        let large = (self.number > MOST).then_some(self.number);
        match self.seq.or(large) {
            Some(seq) => Which::One(seq as u64),
            None => Which::Latest(self.number),
        }
    }
}
