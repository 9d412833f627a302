//! What belongs to needs and offers and their answers alone, as plain data.

use crate::insight::matching::{Match, Ref, Scope};

/// Views that others name.
pub const ANSWERS: &str = "Answers";
pub const SEEKERS: &str = "Seekers";

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
        if self.own { Scope::Own } else { Scope::Network }
    }

    /// The answer the cursor is on.
    pub fn answer(&self) -> Option<&Answer> {
        self.answers.get(self.row)
    }
}

/// One answer: what was found, and what it says.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub found: Match,
    pub title: String,
    pub city: String,
    pub detail: String,
}
