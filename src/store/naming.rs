//! Parts of a record written with the name of their kind where the file or the neighbours do so. It knows the field
//! table, not what the parts say.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::model::{Schema, Type};
use crate::text::scan::{Bracket, Doc, Node, NodeKind, bare, parse};

/// By what a file says that every part has its name.
pub const ALWAYS: &str = "explicit_struct_names";

/// The habit of one file.
#[derive(Debug, Clone)]
pub struct Naming {
    /// The file says that every part has its name.
    always: bool,
    /// Which names stand in the file, as far as somebody asked.
    seen: RefCell<HashMap<&'static str, bool>>,
}

impl Naming {
    pub fn of(doc: &Doc) -> Naming {
        Naming::told(doc.extensions.iter().any(|(name, _)| name == ALWAYS))
    }

    /// Of a file of which it is known whether it says that every part has its name.
    pub fn told(always: bool) -> Naming {
        Naming { always, seen: RefCell::default() }
    }

    /// A raw value of this type with the names that belong before its brackets. `near` says whether the neighbours
    /// have theirs; where there are none the whole file is asked.
    pub fn spell(&self, file: &str, raw: &str, what: &Type, near: Option<bool>) -> String {
        let mut at = Vec::new();
        if let Some(doc) = parse(raw).0 {
            self.walk(file, (raw, &doc.root), what, near, &mut at);
        }
        let mut out = raw.to_string();
        for (at, name) in at.into_iter().rev() {
            out.insert_str(at, name);
        }
        out
    }

    fn walk(
        &self,
        file: &str,
        (raw, node): (&str, &Node),
        what: &Type,
        near: Option<bool>,
        at: &mut Vec<(usize, &'static str)>,
    ) {
        let NodeKind::Group(group) = &node.plain().kind else {
            return;
        };
        match (what, group.bracket) {
            (Type::List(item), Bracket::Square) => {
                for entry in &group.items {
                    self.walk(file, (raw, &entry.value), item, near, at);
                }
            }
            (Type::Nested(schema), Bracket::Round) => {
                if group.name.is_none() && self.names(file, schema, near) {
                    at.push((group.opened(), schema.name));
                }
                for entry in &group.items {
                    let name = entry.key.map(|key| bare(key.of(raw)));
                    if let Some(field) = name.and_then(|name| schema.field(name)) {
                        self.walk(file, (raw, &entry.value), &field.what, None, at);
                    }
                }
            }
            _ => {}
        }
    }

    fn names(&self, file: &str, schema: &Schema, near: Option<bool>) -> bool {
        let in_file = || {
            let mut seen = self.seen.borrow_mut();
            let look = || file.contains(&format!("{}(", schema.name));
            *seen.entry(schema.name).or_insert_with(look)
        };
        self.always || near.unwrap_or_else(in_file)
    }
}
