//! The messages against each other and against what the program asks for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

const CODES: [&str; 8] = ["en", "pl", "fr", "it", "es", "pt", "ro", "sv"];

/// Plural forms that a whole number below a million may take; `other` always stands.
fn forms(code: &str) -> &'static [&'static str] {
    match code {
        "pl" => &["one", "few", "many"],
        "ro" => &["one", "few"],
        _ => &["one"],
    }
}

/// What is known of one message: its blanks, and the forms of each choice that is made by plural.
#[derive(Debug, Default, PartialEq)]
struct Seen {
    blanks: BTreeSet<String>,
    choices: Vec<Vec<String>>,
}

fn source(code: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/lang/{code}.ftl"));
    fs::read_to_string(path).unwrap()
}

/// The messages of a language in the order of its file.
fn messages(code: &str) -> Vec<(String, Seen)> {
    let read = parser::parse(source(code)).unwrap_or_else(|(_, faults)| panic!("{code}.ftl: {faults:?}"));
    let entries = read.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, message.value.expect("a message says something"))),
        _ => None,
    });
    let seen = entries.map(|(id, pattern)| {
        let mut seen = Seen::default();
        look(&pattern, &mut seen);
        (id, seen)
    });
    seen.collect()
}

fn look(pattern: &Pattern<String>, seen: &mut Seen) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => blank(inline, seen),
            Expression::Select { selector, variants } => {
                blank(selector, seen);
                let names = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => name.clone(),
                    VariantKey::NumberLiteral { value } => value.clone(),
                });
                seen.choices.push(names.collect());
                variants.iter().for_each(|variant| look(&variant.value, seen));
            }
        }
    }
}

fn blank(inline: &InlineExpression<String>, seen: &mut Seen) {
    match inline {
        InlineExpression::VariableReference { id } => {
            seen.blanks.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                blank(inner, seen);
            }
        }
        _ => {}
    }
}

#[test]
fn every_message_stands_in_every_language_in_the_same_order_with_the_same_blanks() {
    let english = messages("en");
    let ids: Vec<&String> = english.iter().map(|(id, _)| id).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id stands twice");
    for code in CODES {
        let there: BTreeMap<String, Seen> = messages(code).into_iter().collect();
        let lacking: Vec<_> = ids.iter().filter(|id| !there.contains_key(**id)).collect();
        assert!(lacking.is_empty(), "{code}.ftl lacks {lacking:?}");
        let order: Vec<String> = messages(code).into_iter().map(|(id, _)| id).collect();
        assert_eq!(order.iter().collect::<Vec<_>>(), ids, "{code}.ftl has another order, or more");
        for (id, seen) in &english {
            assert_eq!(there[id].blanks, seen.blanks, "{code}.ftl: the blanks of {id}");
        }
    }
}

#[test]
fn every_plural_has_the_forms_of_its_language() {
    for code in CODES {
        for (id, seen) in messages(code) {
            for choice in seen.choices.iter().filter(|names| names.iter().any(|name| name == "one")) {
                let lacking: Vec<_> =
                    forms(code).iter().filter(|form| !choice.iter().any(|name| name == **form)).collect();
                assert!(lacking.is_empty(), "{code}.ftl: {id} lacks {lacking:?}");
            }
        }
    }
}

/// Ids that are put together from a family and a name of a table: `helix-public`.
const FAMILIES: &[&str] = &[
    "helix-", "ring-", "relation-", "meeting-kind-", "tab-", "view-", "hint-", "quadrant-", "advice-", "sign-",
    "picture-variable-", "since-", "add-", "generic-", "mark-",
];

#[test]
fn every_message_is_used_and_every_one_asked_for_is_there() {
    let mut code = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut code);
    let ids: BTreeSet<String> = messages("en").into_iter().map(|(id, _)| id).collect();
    let asked =
        |id: &String| code.contains(&format!("\"{id}\"")) || FAMILIES.iter().any(|family| id.starts_with(family));
    let idle: Vec<_> = ids.iter().filter(|id| !asked(id)).collect();
    assert!(idle.is_empty(), "nobody asks for {idle:?}");
    let named = code.split("say!(").skip(1).filter_map(|call| call.split('"').nth(1));
    let unknown: Vec<_> = named.filter(|id| !ids.contains(*id)).collect();
    assert!(unknown.is_empty(), "nobody wrote {unknown:?}");
}

fn sources(dir: &Path, out: &mut String) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => sources(&path, out),
            false if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("lang/mod.rs") => {
                out.push_str(&fs::read_to_string(path).unwrap());
            }
            false => {}
        }
    }
}
