//! What pasted lines are to become, and how a line of it begins. It must not know what was pasted.

use crate::model::Kind;
use crate::model::field::{Schema, Type};

/// What the lines are to become.
#[derive(Debug, Clone, Copy)]
pub enum Onto {
    Record(Kind),
    /// Parts of a record, such as costs.
    Part(&'static Schema),
    /// Words, such as decisions.
    Text,
}

impl PartialEq for Onto {
    fn eq(&self, other: &Onto) -> bool {
        self.kind() == other.kind() && self.schema().map(|one| one.name) == other.schema().map(|one| one.name)
    }
}

impl Onto {
    pub(super) fn kind(self) -> Option<Kind> {
        match self {
            Onto::Record(kind) => Some(kind),
            Onto::Part(_) | Onto::Text => None,
        }
    }

    pub(super) fn schema(self) -> Option<&'static Schema> {
        match self {
            Onto::Record(kind) => Some(kind.schema()),
            Onto::Part(schema) => Some(schema),
            Onto::Text => None,
        }
    }

    /// What says in a line that it is done.
    pub(super) fn ticked(self) -> &'static str {
        match self {
            Onto::Record(Kind::Task) => " status:done",
            Onto::Part(schema) if schema.field("done").is_some_and(|field| matches!(field.what, Type::Bool)) => {
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
            Onto::Part(schema) => schema.fields.first().map(|field| field.name).into_iter().collect(),
            Onto::Text => Vec::new(),
        }
    }
}
