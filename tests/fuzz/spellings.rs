//! Records respelled in every way that RON has, with any extension switched on: `ron` typed, the program's reading and
//! its checks are held against each other.

use fastrand::Rng;

use ron::extensions::Extensions;
use ulg::model::records::Member;
use ulg::model::{City, check, read};
use ulg::problem::Severity;

use crate::Target;

pub const TARGET: Target = Target {
    name: "spellings",
    holds: "what ron reads is read with the same values and no error, and what it refuses is an error in both",
    turn,
};

fn turn(rng: &mut Rng) -> Result<(), String> {
    let bits = rng.usize(..=Extensions::all().bits());
    let extensions = Extensions::from_bits_retain(bits);
    let names = extensions.iter_names();
    let first: String = names.map(|(name, _)| format!("#![enable({}{})]\n", blank(rng), name.to_lowercase())).collect();
    let mut fields = vec![("id", text(rng, "a")), ("name", text(rng, "Ann \"the\" hand"))];
    for (field, value) in [
        ("influence", scale(rng)),
        ("interest_range", pair(rng)),
        ("ring", "Core".to_string()),
        ("broker", "true".to_string()),
        ("notes", text(rng, "one\ntwo")),
        ("tags", format!("[{}{},]", blank(rng), text(rng, "t"))),
        ("zz", nested(rng, 3)),
    ] {
        if rng.bool() {
            let value = optional(rng, &value);
            fields.push((field, value));
        }
    }
    rng.shuffle(&mut fields);
    let fields: String = fields
        .iter()
        .map(|(name, value)| {
            let raw = if rng.u8(..6) == 0 { "r#" } else { "" };
            let (one, two) = (blank(rng), blank(rng));
            format!("{raw}{name}{one}:{two}{value}{},{}", blank(rng), blank(rng))
        })
        .collect();
    let name = ["Member", "", "r#Member", "Other"][rng.usize(..4)];
    let record = format!("[{}{name}{}({}{fields})]", blank(rng), blank(rng), blank(rng));
    judge(&first, &record, extensions)
}

fn judge(first: &str, record: &str, extensions: Extensions) -> Result<(), String> {
    let text = format!("{first}{record}");
    let mut city = City::default();
    read::file(&mut city, "members.ron", &text);
    let mut errors = check::file("members.ron", &text);
    errors.retain(|problem| problem.severity == Severity::Error);
    let ron = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let typed = ron.from_str::<Vec<Member>>(&text);
    let fail = |what: &str| Err(format!("{what} {extensions:?}\n{typed:?}\n{errors:?}\n{text}"));
    match &typed {
        Ok(_) if !errors.is_empty() => fail("ron reads, check has an error:"),
        Ok(_) if !city.trouble.is_empty() => fail("ron reads, reading has an error:"),
        Ok(members) if city.members != *members => fail("another value is read:"),
        Err(_) if city.trouble.is_empty() => fail("ron refuses, reading does not:"),
        _ => Ok(()),
    }
}

pub fn blank(rng: &mut Rng) -> String {
    let blanks = ["", "", "", " ", "\n", "\t", "/* ) */", "// ,\n", "\u{200e}", "/* /* \" */ */", "\r\n"];
    blanks[rng.usize(..blanks.len())].to_string()
}

pub fn text(rng: &mut Rng, text: &str) -> String {
    match rng.u8(..4) {
        0 => format!("r#\"{text}\"#"),
        1 => format!("\"{}\"", text.escape_default()),
        2 => {
            let letters = text.chars().map(|c| format!("\\u{{{:x}}}", u32::from(c)));
            format!("\"{}\"", letters.collect::<String>())
        }
        _ => ulg::text::quote(text),
    }
}

pub fn scale(rng: &mut Rng) -> String {
    let spelled = ["4", "+4", "0x4", "0b100", "4i64", "0_4", "4"];
    spelled[rng.usize(..spelled.len())].to_string()
}

pub fn pair(rng: &mut Rng) -> String {
    let inner = format!("{}2{},{}{}{}", blank(rng), blank(rng), blank(rng), scale(rng), blank(rng));
    match rng.u8(..4) {
        0 => format!("Some({inner})"),
        1 => format!("Some{}(({inner}){},)", blank(rng), blank(rng)),
        _ => format!("({inner})"),
    }
}

/// A value that may be absent, in one of its spellings; not each is right for each value.
pub fn optional(rng: &mut Rng, value: &str) -> String {
    match rng.u8(..6) {
        0 => format!("Some({}{value}{})", blank(rng), blank(rng)),
        1 if !value.starts_with('(') => format!("Some {value}"),
        2 => "None".to_string(),
        _ => value.to_string(),
    }
}

/// Data that no table knows.
fn nested(rng: &mut Rng, depth: u8) -> String {
    match (rng.u8(..7), depth) {
        (0, _) | (_, 0) => "1..=5".to_string(),
        (1, _) => "b\"x\"".to_string(),
        (2, _) => format!("[{}, {}]", nested(rng, depth - 1), nested(rng, depth - 1)),
        (3, _) => format!("{{{}1: {}}}", blank(rng), nested(rng, depth - 1)),
        (4, _) => format!("Part(a: {}, a: {})", nested(rng, depth - 1), nested(rng, depth - 1)),
        (5, _) => format!("Some({})", nested(rng, depth - 1)),
        _ => format!("({}, 'x', -1.5e3)", nested(rng, depth - 1)),
    }
}
