//! Lists of every kind, written in the usual ways and in odd ones, short or long enough to be cut, and spoiled: the quick
//! reader is held against `ron`.

use fastrand::Rng;

use ulg::model::kinds::KINDS;
use ulg::model::{City, Schema, Type, read};

use crate::spellings::{blank, optional, pair, scale, text};
use crate::{Target, damage};

pub const TARGET: Target = Target {
    name: "quick",
    holds: "the quick reader gives the records and the errors that ron gives, or leaves them to it",
    turn,
};

fn turn(rng: &mut Rng) -> Result<(), String> {
    // The city itself is no list.
    let row = &KINDS[rng.usize(1..KINDS.len())];
    let long = rng.u8(..8) == 0;
    let records: Vec<String> = (0..rng.usize(..9)).map(|number| record(rng, row.schema, number, long)).collect();
    let head = ["", "#![enable(implicit_some)]\n", "// Made up.\n", "\u{feff}", "#![enable(unwrap_newtypes)]\n"];
    let head = head[rng.usize(..head.len())];
    let list = records.iter().map(|record| format!("    {record},{}\n", blank(rng)));
    let mut bytes = format!("{head}[\n{}]\n", list.collect::<String>()).into_bytes();
    for _ in 0..rng.usize(..4).saturating_sub(1) {
        damage::anywhere(rng, &mut bytes);
    }
    let text = String::from_utf8_lossy(&bytes);
    let [mut quick, mut slow] = [City::default(), City::default()];
    read::file(&mut quick, row.file, &text);
    read::judged(&mut slow, row.file, &text);
    let [quick, slow] = [quick, slow].map(|city| format!("{city:?}"));
    let is_same = quick == slow;
    if is_same { Ok(()) } else { Err(format!("{}:\n{text}\n{quick}\n{slow}", row.file)) }
}

/// A record with some of its fields; a long one holds what looks like the beginning of another.
fn record(rng: &mut Rng, schema: &Schema, number: usize, long: bool) -> String {
    let mut fields = Vec::new();
    for field in schema.fields {
        if !field.required && rng.u8(..4) > 0 {
            continue;
        }
        let value = match field.what {
            Type::Id => format!("\"r{}\"", if rng.u8(..40) == 0 { 0 } else { number }),
            _ => value(rng, &field.what),
        };
        let odd = !field.required && rng.u8(..20) == 0;
        let value = if odd { optional(rng, &value) } else { value };
        fields.push(format!("{}: {value}", field.name));
    }
    if rng.u8(..10) == 0 {
        rng.shuffle(&mut fields);
    }
    if long {
        let line = format!("\n    {}(id: \\\"no\\\"),", schema.name);
        fields.push(format!("zz: \"{}\"", line.repeat(200_000 / line.len())));
    }
    let name = if rng.u8(..30) == 0 { "" } else { schema.name };
    let gap = if rng.u8(..6) == 0 { blank(rng) } else { " ".to_string() };
    format!("{name}({})", fields.join(&format!(",{gap}")))
}

fn value(rng: &mut Rng, what: &Type) -> String {
    match what {
        Type::Id | Type::Text | Type::Mail | Type::Language | Type::Prose | Type::Ref(_) => {
            text(rng, "Ann \"the\" hand,\n\\ Łódź")
        }
        Type::Bool => ["true", "false"][rng.usize(..2)].to_string(),
        Type::Whole(low, high) if rng.bool() => rng.i64(low - 1..=(*high).min(9) + 1).to_string(),
        Type::Whole(..) => scale(rng),
        Type::Number => ["1.5", "-2", "0.25", "1e3", "NaN", "12"][rng.usize(..6)].to_string(),
        Type::Date => format!("\"2026-{:02}-{:02}\"", rng.u8(1..13), rng.u8(1..32)),
        Type::Time => format!("\"{:02}:30\"", rng.u8(..25)),
        Type::Choice(names) => names[rng.usize(..names.len())].to_string(),
        Type::Range if rng.bool() => format!("({}, {})", rng.u8(..6), rng.u8(..7)),
        Type::Range => pair(rng),
        Type::List(item) => {
            let items: Vec<String> = (0..rng.usize(..4)).map(|_| value(rng, item)).collect();
            format!("[{}]", items.join(", "))
        }
        Type::Nested(schema) => {
            let number = rng.usize(..3);
            record(rng, schema, number, false)
        }
    }
}
