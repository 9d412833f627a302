//! The views of the exchange: who could help whom, and what came of it. It must not know a terminal; how pairs are found
//! stands in `insight/matching/`.

pub mod answers;

use answers::Answer;

use crate::insight::matching::{Ref, Scope};

/// What belongs to the views of the exchange alone.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExchangeState {
    /// Answers are looked for among the city's own members instead of in the network.
    pub own: bool,
    /// The cursor is among the answers, not among what is asked.
    pub in_answers: bool,
    /// The answer the cursor is on.
    pub row: usize,
    /// What the answers are for.
    pub asked: Option<Ref>,
    pub answers: Vec<Answer>,
}

impl ExchangeState {
    /// Where answers are looked for.
    pub fn scope(&self) -> Scope {
        match self.own {
            true => Scope::Own,
            false => Scope::Network,
        }
    }

    /// The answer the cursor is on.
    pub fn answer(&self) -> Option<&Answer> {
        self.answers.get(self.row)
    }
}
