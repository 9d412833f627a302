//! What pasted lines are to become, and how a line of it begins. It must not know what was pasted.

use crate::model::Kind;
use crate::model::field::{Shape, Type};

/// What the lines are to become.
#[derive(Debug, Clone, Copy)]
pub enum Onto {
    Record(Kind),
    /// Parts of a record, such as costs.
    Part(&'static Shape),
    /// Words, such as decisions.
    Text,
}

impl PartialEq for Onto {
    fn eq(&self, other: &Onto) -> bool {
        self.kind() == other.kind() && self.shape().map(|one| one.name) == other.shape().map(|one| one.name)
    }
}

impl Onto {
    pub(super) fn kind(self) -> Option<Kind> {
        match self {
            Onto::Record(kind) => Some(kind),
            Onto::Part(_) | Onto::Text => None,
        }
    }

    pub(super) fn shape(self) -> Option<&'static Shape> {
        match self {
            Onto::Record(kind) => Some(kind.shape()),
            Onto::Part(shape) => Some(shape),
            Onto::Text => None,
        }
    }

    /// What says in a line that it is done.
    pub(super) fn ticked(self) -> &'static str {
        match self {
            Onto::Record(Kind::Task) => " status:done",
            Onto::Part(shape) if shape.field("done").is_some_and(|field| matches!(field.what, Type::Bool)) => {
                " ; done=yes"
            }
            _ => "",
        }
    }

    /// The fields that stand first in a line, without their names.
    pub(super) fn titles(self) -> Vec<&'static str> {
        match self {
            Onto::Record(Kind::Link) => vec!["from", "to"],
            Onto::Record(kind) => vec![kind.row().title],
            Onto::Part(shape) => shape.fields.first().map(|field| field.name).into_iter().collect(),
            Onto::Text => Vec::new(),
        }
    }
}
