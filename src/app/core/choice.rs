//! Something that can be chosen below a line that is typed into. It must not know what is done with it.

use crate::fold::fold;
use crate::model::RecordId;

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What choosing it means: an id, a field name, a command.
    pub answer: Answer,
    pub label: String,
    /// A second column: a key, a current value, a reason.
    pub beside: String,
    /// It cannot be taken now; `beside` says why.
    pub off: bool,
    /// It comes after all others that answer.
    pub later: bool,
    pub folded: String,
    /// What it is called, folded: what is typed is looked for there first.
    pub title: String,
}

/// What a choice stands for.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// Text as if it had been typed.
    Text(String),
    Command(&'static str),
    Record(RecordId),
}

/// How typing narrows the choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Narrowing {
    /// Choices are the only answers: the best one is always chosen.
    Closed,
    /// Choices are short-cuts: the text counts until one is moved to.
    Open,
    /// As open, for the last of several answers parted by this sign.
    Several(char),
}

impl Choice {
    /// A choice with what is shown and what is shown beside it.
    pub fn new(answer: Answer, label: impl Into<String>, beside: impl Into<String>) -> Self {
        let (label, beside) = (label.into(), beside.into());
        let folded = fold(&match &answer {
            Answer::Text(text) if *text != label => format!("{label} {text}"),
            Answer::Text(_) => label.clone(),
            Answer::Command(_) | Answer::Record(_) => format!("{label} {beside}"),
        });
        let title = match answer {
            Answer::Command(_) => String::new(),
            _ => fold(&label),
        };
        let clean = |text: &str| crate::clean::line(text).into_owned();
        Choice { title, answer, label: clean(&label), beside: clean(&beside), off: false, later: false, folded }
    }

    /// The same choice, found by this word first.
    #[must_use]
    pub fn known_as(self, word: &str) -> Self {
        Choice {
            folded: format!("{} {}", fold(word), self.folded),
            title: format!("{} {}", fold(word), self.title),
            ..self
        }
    }

    /// The same choice, after all others that answer.
    #[must_use]
    pub fn later(self) -> Self {
        Choice { later: true, ..self }
    }

    /// The same choice, not to be taken now.
    #[must_use]
    pub fn off(self, reason: String) -> Self {
        Choice { off: true, beside: reason, ..self }
    }
}
