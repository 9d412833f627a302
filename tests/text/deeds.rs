//! One random edit, with what the text should mean after it, worked out on `ron::Value` and not by the scanner.

use crate::tape::Tape;
use crate::{comments, forge, judge};
use ron::Value;
use ulg::text::edit::{self, Splice, apply};
use ulg::text::proof::Step;
use ulg::text::scan::{Bracket, Node, NodeKind, parse};

const VALUES: [&str; 6] =
    ["\"new\"", "77", "[\"n1\", \"n2\"]", "(what: \"x\")", "r#\"n \" // w\"#", "[\n    \"n1\", // nc\n    \"n2\",\n]"];
const RECORDS: [&str; 4] = [
    "(id: \"n\", name: \"new\")",
    "Member(\n    id: \"n\",\n    tags: [\n        \"a\",\n    ],\n)",
    "(\n\n    // nc\n    id: r#\"two\n  lines\"#, // nd\n)",
    "(id: \"two\nlines\")",
];

/// One edit, with what the text should mean after it.
pub struct Done {
    pub splice: Splice,
    pub meaning: Value,
    pub place: Vec<Step>,
    pub change: Asked,
    /// Where comments may go with what is taken out.
    pub may_lose: std::ops::Range<usize>,
}

pub enum Asked {
    Set(&'static str),
    Unset,
    Insert(String),
    Remove,
}

/// A way into the tree: indices of groups' items.
fn walk<'a>(tape: &mut Tape, root: &'a Node, wanted: &dyn Fn(&Node) -> bool) -> Option<(Vec<usize>, &'a Node)> {
    let mut all = Vec::new();
    collect(root, &mut Vec::new(), wanted, &mut all);
    if all.is_empty() { None } else { Some(all.swap_remove(tape.pick(all.len()))) }
}

fn collect<'a>(
    node: &'a Node,
    path: &mut Vec<usize>,
    wanted: &dyn Fn(&Node) -> bool,
    all: &mut Vec<(Vec<usize>, &'a Node)>,
) {
    if wanted(node) {
        all.push((path.clone(), node));
    }
    let Some(group) = node.group() else { return };
    // Maps and tuples inside are left alone: the program never edits them.
    if group.bracket == Bracket::Curly
        || (group.bracket == Bracket::Round && group.items.iter().any(|item| item.key.is_none()))
    {
        return;
    }
    for (index, item) in group.items.iter().enumerate() {
        path.push(index);
        collect(&item.value, path, wanted, all);
        path.pop();
    }
}

fn is_record(node: &Node) -> bool {
    let named = |node: &Node| node.group().is_some_and(|group| group.items.iter().all(|item| item.key.is_some()));
    matches!(&node.plain().kind, NodeKind::Group(group) if group.bracket == Bracket::Round) && named(node)
}

fn is_list(node: &Node) -> bool {
    matches!(&node.plain().kind, NodeKind::Group(group) if group.bracket == Bracket::Square)
}

/// The steps that the proof wants, from the indices.
fn steps(text: &str, root: &Node, path: &[usize]) -> Vec<Step> {
    let mut node = root;
    path.iter()
        .map(|&index| {
            let item = &node.items()[index];
            node = &item.value;
            item.key.map_or(Step::Index(index), |key| Step::Field(key.of(text).trim_start_matches("r#").into()))
        })
        .collect()
}

/// The same place in the meaning.
fn at<'v>(mut value: &'v mut Value, steps: &[Step]) -> &'v mut Value {
    for step in steps {
        value = inside(value);
        value = match (value, step) {
            (Value::Seq(items), Step::Index(index)) => &mut items[*index],
            (Value::Map(map), Step::Field(name)) => map.get_mut(&Value::String(name.clone())).expect("field"),
            (value, step) => panic!("{step:?} in {value:?}"),
        };
    }
    value
}

/// Inside `Some`.
fn inside(mut value: &mut Value) -> &mut Value {
    while let Value::Option(Some(inner)) = value {
        value = inner;
    }
    value
}

/// An empty record reads as unit or as an empty sequence: a map for us.
fn as_map(value: &mut Value) -> &mut ron::Map {
    let value = inside(value);
    if !matches!(value, Value::Map(_)) {
        *value = Value::Map(ron::Map::new());
    }
    let Value::Map(map) = value else { unreachable!() };
    map
}

fn as_list(value: &mut Value) -> &mut Vec<Value> {
    match inside(value) {
        Value::Seq(items) => items,
        other => panic!("{other:?}"),
    }
}

pub fn edit_once(tape: &mut Tape, text: &str) -> Option<Done> {
    let doc = parse(text).0?;
    match tape.pick(5) {
        0 | 1 => field_edit(tape, text, &doc.root),
        2 => field_removal(tape, text, &doc.root),
        3 => list_insertion(tape, text, &doc.root),
        _ => list_removal(tape, text, &doc.root),
    }
}

fn field_edit(tape: &mut Tape, text: &str, root: &Node) -> Option<Done> {
    let (path, record) = walk(tape, root, &is_record)?;
    let name = *["extra"].iter().chain(&forge::ORDER).nth(tape.pick(9))?;
    let raw = VALUES[tape.pick(VALUES.len())];
    let splice = edit::put_field(text, record, &forge::ORDER, name, raw)?;
    let old = record.field(text, name);
    let mut meaning = judge::meaning(text).ok()?;
    let mut place = steps(text, root, &path);
    let new = judge::meaning(raw).expect("good values");
    match as_map(at(&mut meaning, &place)).get_mut(&Value::String(name.into())) {
        Some(value) => *inside(value) = new,
        None => drop(as_map(at(&mut meaning, &place)).insert(Value::String(name.into()), new)),
    }
    place.push(Step::Field(name.into()));
    let may_lose = old.map_or(0..0, |old| old.plain().span.range());
    Some(Done { splice, meaning, place, change: Asked::Set(raw), may_lose })
}

fn field_removal(tape: &mut Tape, text: &str, root: &Node) -> Option<Done> {
    let (path, record) = walk(tape, root, &|node| is_record(node) && !node.items().is_empty())?;
    let item = &record.items()[tape.pick(record.items().len())];
    let name = item.key?.of(text).to_owned();
    let splice = edit::remove_field(text, record, &name)?;
    let mut meaning = judge::meaning(text).ok()?;
    let mut place = steps(text, root, &path);
    as_map(at(&mut meaning, &place)).remove(&Value::String(name.clone()));
    if as_map(at(&mut meaning, &place)).iter().next().is_none() {
        // `()` means a unit to ron, and so does `Name()` an empty sequence: ask it.
        *inside(at(&mut meaning, &place)) = Value::Unit;
    }
    place.push(Step::Field(name));
    let line = text[item.end_with_comma()..].find('\n').map_or(text.len(), |length| item.end_with_comma() + length);
    Some(Done { splice, meaning, place, change: Asked::Unset, may_lose: item.start()..line })
}

fn list_insertion(tape: &mut Tape, text: &str, root: &Node) -> Option<Done> {
    let (path, list) = walk(tape, root, &is_list)?;
    let count = list.items().len();
    let raw = if tape.pick(2) == 0 { RECORDS[tape.pick(RECORDS.len())] } else { VALUES[tape.pick(VALUES.len())] };
    let (index, splice) = match tape.pick(3) {
        0 => (tape.pick(count + 1), None),
        _ => (count, edit::push(text, list, raw)),
    };
    let splice = splice.or_else(|| {
        edit::insert_at(text, list, index, &with_comments(tape, raw, if text.contains("\r\n") { "\r\n" } else { "\n" }))
    })?;
    let mut meaning = judge::meaning(text).ok()?;
    let mut place = steps(text, root, &path);
    as_list(at(&mut meaning, &place)).insert(index, judge::meaning(raw).expect("good values"));
    place.push(Step::Index(index));
    Some(Done { splice, meaning, place, change: Asked::Insert(raw.into()), may_lose: 0..0 })
}

fn with_comments(tape: &mut Tape, raw: &str, eol: &str) -> String {
    match tape.pick(6) {
        1 => format!("// na ,){eol}    {raw}, // nb"),
        2 => format!("/* na */ {raw} // nb , \""),
        3 => format!("{raw} /* na */,"),
        4 => format!("{raw}, /* na // */"),
        _ => raw.into(),
    }
}

fn list_removal(tape: &mut Tape, text: &str, root: &Node) -> Option<Done> {
    let (path, list) = walk(tape, root, &|node| is_list(node) && !node.items().is_empty())?;
    let index = tape.pick(list.items().len());
    let splice = edit::remove(text, list, index)?;
    let block = edit::block(text, list, index)?;
    let mut meaning = judge::meaning(text).ok()?;
    let mut place = steps(text, root, &path);
    as_list(at(&mut meaning, &place)).remove(index);
    place.push(Step::Index(index));
    // A comment between the value and its comma goes too.
    let may_lose = block.start..block.end.max(list.items()[index].end_with_comma());
    put_back(text, list, index, &splice, &text[block]);
    Some(Done { splice, meaning, place, change: Asked::Remove, may_lose })
}

/// A removed item can be put back where it was, with its comments.
fn put_back(text: &str, list: &Node, index: usize, removal: &Splice, block: &str) {
    let without = apply(text, removal);
    let doc = parse(&without).0.expect("readable");
    // The list is found again: what is before it has not moved.
    let mut found = None;
    let mut all = Vec::new();
    collect(&doc.root, &mut Vec::new(), &is_list, &mut all);
    for (_, node) in all {
        if node.plain().span.start == list.plain().span.start {
            found = Some(node);
        }
    }
    let Some(splice) = found.and_then(|list| edit::insert_at(&without, list, index, block)) else {
        return;
    };
    let back = apply(&without, &splice);
    assert_eq!(judge::meaning(&back), judge::meaning(text), "put back\n{text}\n--\n{without}\n--\n{back}");
    let kept = comments::marks(block);
    assert!(comments::marks(&back).is_superset(&kept), "comments put back\n{text}\n--\n{back}");
}

/// An empty record is a unit, an empty sequence or an empty map, as `ron` happens to read it.
pub fn plain_units(value: Value) -> Value {
    match value {
        Value::Map(map) if map.iter().next().is_none() => Value::Unit,
        Value::Seq(items) if items.is_empty() => Value::Unit,
        Value::Seq(items) => Value::Seq(items.into_iter().map(plain_units).collect()),
        Value::Map(map) => Value::Map(map.into_iter().map(|(key, value)| (key, plain_units(value))).collect()),
        Value::Option(Some(inner)) => Value::Option(Some(Box::new(plain_units(*inner)))),
        other => other,
    }
}
