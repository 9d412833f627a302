//! The judge of values: whether what is written in a field is what the field table allows there. Files, forms and the
//! command line all ask it. It sees one record at a time and must not know files or other records.

use std::collections::HashSet;

use ron::extensions::Extensions;

use super::flaw::Flaw;
use super::marks;
use super::merge;
use super::scalar;
use crate::clean;
use crate::fold::{is_slug, nearest, slug};
use crate::model::field::{Field, Schema, Type};
use crate::model::kinds::KINDS;
use crate::problem::Problem;
use crate::text::scan::{self, Bracket, Group, Item, Node, NodeKind, bare};
use crate::text::unquote;

/// Judges a raw RON value as the value of a field.
///
/// # Errors
/// The first thing that `check` would find in it, a warning too.
pub fn judge(field: &Field, raw: &str) -> Result<(), Problem> {
    let (doc, faults) = scan::parse(raw);
    let fault = faults.first();
    if let Some(fault) = fault {
        return Err(Problem::error(fault.code(), fault.words(raw)));
    }
    let mut judge = Judge::new(raw, false, Extensions::empty());
    if let Some(doc) = &doc {
        judge.field(field, &doc.root);
        judge.marks(&doc.root);
    }
    match judge.flaws.into_iter().next() {
        Some(flaw) => Err(flaw.problem),
        None => Ok(()),
    }
}

/// Collects everything that is wrong with records of one text.
pub struct Judge<'t> {
    text: &'t str,
    /// Personal data: values are not repeated in messages.
    private: bool,
    /// How the text is to be read.
    extensions: Extensions,
    /// Unknown fields met so far.
    unknown: usize,
    pub flaws: Vec<Flaw>,
}

/// For how many unknown fields of a record a name is looked for that may have been meant.
const GUESSES: usize = 100;

impl<'t> Judge<'t> {
    /// With `private` no message repeats a value.
    pub fn new(text: &'t str, private: bool, extensions: Extensions) -> Self {
        Judge { text, private, extensions, unknown: 0, flaws: Vec::new() }
    }

    pub fn note(&mut self, at: usize, problem: Problem) {
        self.flaws.push(Flaw { at, problem });
    }

    /// A record or nested record: its name, its fields, and those it lacks.
    pub fn record(&mut self, schema: &Schema, node: &Node) {
        let at = start(node);
        let NodeKind::Group(group) = &node.kind else {
            return self.note(at, expected_record(schema));
        };
        if group.bracket != Bracket::Round {
            return self.note(at, expected_record(schema));
        }
        if let Some(name) = group.name.map(|name| bare(name.of(self.text)))
            && name != schema.name
        {
            self.note(at, wrong_name(name, schema));
            // Fields of another kind would each be called unknown; one finding says it all.
            if group.some || KINDS.iter().any(|row| row.schema.name == name) {
                return;
            }
        }
        if group.name.is_none() && self.extensions.contains(Extensions::EXPLICIT_STRUCT_NAMES) {
            self.note(at, nameless(schema));
        }
        self.body(schema, at, group);
    }

    /// What stands in the brackets of a record.
    fn body(&mut self, schema: &Schema, at: usize, group: &Group) {
        let unnamed = |item: &&Item| item.key.is_none() && !matches!(item.value.kind, NodeKind::Broken);
        if let Some(item) = group.items.iter().find(unnamed) {
            let what = "a field needs its name before the value";
            let problem = Problem::error("wrong-type", what).fix("write name: value");
            return self.note(item.start(), problem);
        }
        let seen = self.fields(schema, &group.items);
        let missing = schema.fields.iter().zip(seen).filter(|(field, is_there)| field.required && !is_there);
        for (field, _) in missing {
            let what = format!("{} has no `{}`", schema.name, field.name);
            let fix = format!("add {}: ...", field.name);
            self.note(at, Problem::error("missing-field", what).fix(fix));
        }
    }

    /// Judges what stands in the fields, and says for each field of the shape whether it is there.
    fn fields(&mut self, schema: &Schema, items: &[Item]) -> Vec<bool> {
        let mut seen = vec![false; schema.fields.len()];
        let mut strange = HashSet::new();
        let melted = self.melted(schema, items);
        for item in items {
            let Some(key) = item.key else {
                continue;
            };
            let name = bare(key.of(self.text));
            let known = schema.fields.iter().position(|field| field.name == name);
            let is_new = match known {
                Some(place) => !std::mem::replace(&mut seen[place], true),
                None => strange.insert(name),
            };
            if !is_new && !melted {
                self.note(item.start(), twice(name, known.is_some()));
            }
            match known {
                Some(place) => self.field(&schema.fields[place], &item.value),
                None if is_new => {
                    self.unknown += 1;
                    let near = self.unknown <= GUESSES;
                    self.note(item.start(), unknown_field(name, schema, near));
                }
                None => {}
            }
        }
        seen
    }

    /// Two new records that a merge ran into one: their ids say so, and that every field stands twice follows.
    fn melted(&mut self, schema: &Schema, items: &[Item]) -> bool {
        let is_id = |field: &&Field| matches!(field.what, Type::Id);
        let Some(field) = schema.fields.iter().find(is_id) else {
            return false;
        };
        let named = |item: &&Item| item.key.is_some_and(|key| bare(key.of(self.text)) == field.name);
        let mut ids: Vec<(usize, String)> = Vec::new();
        for item in items.iter().filter(named) {
            let id = unquote(item.value.plain().raw(self.text)).unwrap_or_default();
            if ids.iter().all(|(_, other)| *other != id) {
                ids.push((item.start(), id));
            }
        }
        let [_, (at, _), ..] = ids.as_slice() else {
            return false;
        };
        let records: Vec<_> = ids.iter().map(|(_, id)| (id.as_str(), schema.name)).collect();
        let what = format!("`{}` appears twice: {}", field.name, merge::keep(&records));
        self.note(*at, Problem::error("duplicate-field", what));
        true
    }

    /// The value of a field.
    pub fn field(&mut self, field: &Field, node: &Node) {
        let optional = !field.required && !matches!(field.what, Type::List(_));
        match (&node.kind, optional) {
            (NodeKind::Word, true) if node.raw(self.text) == "None" => {}
            (NodeKind::Group(group), true) if group.some => self.some(field, node, group),
            _ => self.value(field.name, &field.what, node),
        }
    }

    /// `Some(...)`. Where variants are unwrapped, its brackets are those of a record or a pair: `Some(3, 5)`.
    fn some(&mut self, field: &Field, node: &Node, group: &Group) {
        let bracketed = self.text[group.opened()..].starts_with('(');
        let unwraps = bracketed && self.extensions.contains(Extensions::UNWRAP_VARIANT_NEWTYPES);
        match (&field.what, group.items.as_slice()) {
            (Type::Nested(schema), _) if unwraps => self.body(schema, start(node), group),
            (Type::Range, _) if unwraps => {
                let bare = Group { name: None, ..group.clone() };
                let kind = NodeKind::Group(Box::new(bare));
                self.value(field.name, &field.what, &Node { kind, ..*node });
            }
            (_, [only]) if only.key.is_none() => self.value(field.name, &field.what, &only.value),
            _ => self.value(field.name, &field.what, node),
        }
    }

    fn value(&mut self, name: &str, what: &Type, node: &Node) {
        match what {
            _ if matches!(node.kind, NodeKind::Broken) => {}
            Type::List(item) => self.list(name, item, node),
            Type::Nested(schema) => self.record(schema, node),
            _ => match scalar::judge(name, what, self.text, node, self.private) {
                Err(problem) => self.note(start(node), problem),
                Ok(()) if matches!(what, Type::Id) => self.id(node),
                Ok(()) => {}
            },
        }
    }

    fn list(&mut self, name: &str, item: &Type, node: &Node) {
        let group = match &node.kind {
            NodeKind::Group(group) if group.bracket == Bracket::Square => group,
            _ => {
                let what = format!("`{name}` must be a list");
                let problem = Problem::error("wrong-type", what).fix("put it in [ ]");
                return self.note(start(node), problem);
            }
        };
        for entry in &group.items {
            self.value(name, item, &entry.value);
        }
        if let Type::Nested(schema) = item {
            self.unique(schema, &group.items);
        }
    }

    /// Nested records with ids, such as themes: each id once.
    fn unique(&mut self, schema: &Schema, items: &[Item]) {
        let is_id = |field: &&Field| matches!(field.what, Type::Id);
        let Some(id) = schema.fields.iter().find(is_id) else {
            return;
        };
        let mut seen = HashSet::new();
        for node in items.iter().filter_map(|item| item.value.field(self.text, id.name)) {
            let Some(value) = unquote(node.raw(self.text)) else {
                continue;
            };
            if seen.contains(&value) {
                let what = format!("id \"{value}\" is already used in this list");
                self.note(start(node), Problem::error("duplicate-id", what));
            }
            seen.insert(value);
        }
    }

    fn id(&mut self, node: &Node) {
        let Some(id) = unquote(node.raw(self.text)) else {
            return;
        };
        if !is_slug(&id) {
            let what = format!("\"{}\" is no proper id", clean::line(&id));
            let fix = format!("use a-z, 0-9 and - only, such as \"{}\"", slug(&id));
            self.note(start(node), Problem::warning("bad-id", what).fix(fix));
        }
    }

    /// Texts that are too long or hold what cannot be seen, in this value and all it holds.
    pub fn marks(&mut self, node: &Node) {
        match &node.kind {
            NodeKind::Text => self.flaws.extend(marks::judge(self.text, node)),
            NodeKind::Group(group) => group.items.iter().for_each(|item| self.marks(&item.value)),
            _ => {}
        }
    }
}

fn start(node: &Node) -> usize {
    node.span.range().start
}

fn expected_record(schema: &Schema) -> Problem {
    let what = format!("{}(...) was expected here", schema.name);
    Problem::error("wrong-type", what)
}

fn wrong_name(name: &str, schema: &Schema) -> Problem {
    let what = format!("{name}( stands where {}( belongs", schema.name);
    Problem::error("wrong-name", what)
}

fn nameless(schema: &Schema) -> Problem {
    let what = format!("this record needs its name: {}(...)", schema.name);
    Problem::error("wrong-name", what).fix("or take `explicit_struct_names` out of the first line")
}

/// A field that stands twice. One that is not known is nobody's to choose: both are kept.
fn twice(name: &str, is_known: bool) -> Problem {
    let name = clean::line(name);
    if is_known {
        Problem::error("duplicate-field", format!("`{name}` appears twice")).fix("keep one of the two")
    } else {
        let what = format!("unknown field `{name}` appears twice, kept as it is");
        Problem::warning("duplicate-field", what).fix("keep one of the two")
    }
}

fn unknown_field(name: &str, schema: &Schema, guesses: bool) -> Problem {
    let names = schema.fields.iter().map(|field| field.name);
    let near = guesses.then(|| nearest(name, names)).flatten().map(|near| format!("`{near}`"));
    let what = format!("unknown field `{}`, kept as it is", clean::line(name));
    Problem::warning("unknown-field", what).meant(near, || format!("see: ulg format for the fields of {}", schema.name))
}
