//! The way to a value inside the text of one record: from `costs[2].amount` to its place, and the splice that changes
//! what stands there. It knows the field table, no file.

use crate::model::{Kind, Path, Schema, Step, Type};
use crate::text::edit::{self, Splice};
use crate::text::proof;
use crate::text::scan::{Bracket, Node};

/// A place in a record's text, and what shall stand there.
pub struct Address<'t> {
    text: &'t str,
    root: &'t Node,
    kind: Kind,
    path: Path,
    pub new: Option<String>,
    grown: bool,
}

impl<'t> Address<'t> {
    /// Where the way leads through something absent, the address ends there and the value takes what is missing along:
    /// `axes.x` with `"Power"` becomes `axes` with `(x: "Power")`.
    pub fn new(text: &'t str, root: &'t Node, kind: Option<Kind>, path: Path, new: Option<String>) -> Address<'t> {
        let mut address = Address { text, root, kind: kind.unwrap_or(Kind::City), path, new, grown: false };
        while address.path.0.len() > 1 && address.parent().is_none() {
            address.new = match (address.path.0.pop(), address.new.take()) {
                (Some(Step::Field(name)), Some(raw)) => Some(format!("({name}: {raw})")),
                (Some(Step::Item(_)), Some(raw)) => Some(format!("[{raw}]")),
                _ => None,
            };
            address.grown = true;
        }
        address
    }

    /// Whether the value took along what was missing on the way.
    pub fn is_grown(&self) -> bool {
        self.grown
    }

    /// What may stand there.
    pub fn what(&self) -> Option<&'static Type> {
        let mut what: Option<&'static Type> = None;
        for step in &self.path.0 {
            what = match (step, what) {
                (Step::Field(name), None) => Some(&self.kind.schema().field(name)?.what),
                (Step::Field(name), Some(outer)) => Some(&nested_in(outer)?.field(name)?.what),
                (Step::Item(_), outer) => Some(outer?.item()),
            };
        }
        what
    }

    /// Whether what stands there has its name before the bracket, or else the last item of the list it belongs to.
    pub fn is_named(&self) -> Option<bool> {
        let last = |list: &'t Node| list.items().last().map(|item| &item.value);
        let node = self.reach(&self.path.0).or_else(|| match self.path.0.last() {
            Some(Step::Item(_)) => last(self.parent()?),
            _ => None,
        })?;
        let node = match node.group()?.bracket {
            Bracket::Square => last(node)?,
            _ => node,
        };
        let group = node.group().filter(|group| !group.some);
        group.map(|group| group.name.is_some())
    }

    /// The value that stands there, as it is spelled.
    pub fn raw(&self) -> Option<&'t str> {
        let node = self.reach(&self.path.0)?;
        Some(node.raw(self.text))
    }

    /// The splice that puts a value there.
    pub fn set(&self, new: &str) -> Option<Splice> {
        match self.path.0.last()? {
            Step::Field(name) => {
                let order = self.order();
                edit::put_field(self.text, self.parent()?, &order, name, new)
            }
            Step::Item(_) => Some(edit::set(self.text, self.reach(&self.path.0)?, new)),
        }
    }

    /// The splice that takes a field away.
    pub fn unset(&self) -> Option<Splice> {
        match self.path.0.last()? {
            Step::Field(name) => edit::remove_field(self.text, self.parent()?, name),
            Step::Item(_) => None,
        }
    }

    /// The splice that puts an item into the list, and the index at which it will stand.
    pub fn insert(&self, item: &str) -> (Option<Splice>, usize) {
        let list = self.parent();
        let count = list.map_or(0, |list| list.items().len());
        let at = match self.path.0.last() {
            Some(Step::Item(at)) => (*at).min(count),
            _ => count,
        };
        let splice = list.and_then(|list| {
            if at < count { edit::insert_at(self.text, list, at, item) } else { edit::push(self.text, list, item) }
        });
        (splice, at)
    }

    /// The same address with another index at its end.
    #[must_use]
    pub fn at(&self, index: usize) -> Path {
        let steps = self.path.0.split_last().map_or(&[][..], |(_, steps)| steps);
        Path(steps.to_vec()).item(index)
    }

    /// The splice that takes an item out of its list.
    pub fn pull(&self) -> Option<Splice> {
        match self.path.0.last()? {
            Step::Item(at) => edit::remove(self.text, self.parent()?, *at),
            Step::Field(_) => None,
        }
    }

    /// The address as the proof knows it.
    pub fn place(&self) -> Vec<proof::Step> {
        proved(&self.path)
    }

    fn parent(&self) -> Option<&'t Node> {
        let (_, steps) = self.path.0.split_last()?;
        self.reach(steps)
    }

    fn reach(&self, steps: &[Step]) -> Option<&'t Node> {
        let mut node = self.root;
        for step in steps {
            node = match step {
                Step::Field(name) => node.field(self.text, name)?,
                Step::Item(at) => &node.items().get(*at)?.value,
            };
        }
        Some(node)
    }

    /// The fields of the record that the address ends in, in the order in which they are written.
    fn order(&self) -> Vec<&'static str> {
        let mut schema = Some(self.kind.schema());
        let steps = self.path.0.split_last().map_or(&[][..], |(_, steps)| steps);
        for step in steps {
            if let Step::Field(name) = step {
                schema = schema.and_then(|schema| nested(schema, name));
            }
        }
        schema.map(Schema::order).unwrap_or_default()
    }
}

fn nested(schema: &Schema, name: &str) -> Option<&'static Schema> {
    nested_in(&schema.field(name)?.what)
}

fn nested_in(what: &'static Type) -> Option<&'static Schema> {
    match what.item() {
        Type::Nested(schema) => Some(schema),
        _ => None,
    }
}

/// A path as the proof knows it.
pub fn proved(path: &Path) -> Vec<proof::Step> {
    let step = |step: &Step| match step {
        Step::Field(name) => proof::Step::Field(name.clone()),
        Step::Item(at) => proof::Step::Index(*at),
    };
    path.0.iter().map(step).collect()
}

/// Reads what `Path` writes: `costs[2].amount`, counting from 1.
pub fn parse_path(text: &str) -> Path {
    let mut steps = Vec::new();
    for part in text.split('.') {
        let mut words = part.split('[');
        steps.extend(words.next().map(|name| Step::Field(name.to_string())));
        let places = words.filter_map(|word| word.strip_suffix(']')?.parse::<usize>().ok());
        steps.extend(places.map(|place| Step::Item(place.saturating_sub(1))));
    }
    Path(steps)
}
