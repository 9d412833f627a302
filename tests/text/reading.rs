//! What the tree holds: names, fields, `Some`, extensions; texts in and out of quotes; the sample files.

use std::path::{Path, PathBuf};

use proptest::prelude::*;
use ron::Value;
use ulg::text::quote::{quote, unquote};
use ulg::text::scan::{Bracket, NodeKind, parse};

use crate::{judge, quiet};

#[test]
fn the_tree_names_what_is_there() {
    let text = "#![enable(implicit_some, unwrap_newtypes)]\n#![type = \"x\"]\n// c\n[\n  Member(id: \"a\", r#type: Some(Core), influence: 4, none: None, u: ()),\n]";
    let (doc, faults) = parse(text);
    assert!(faults.is_empty(), "{faults:?}");
    let doc = doc.expect("a tree");
    let names: Vec<&str> = doc.extensions.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["implicit_some", "unwrap_newtypes"]);
    let record = &doc.root.items()[0].value;
    assert_eq!(record.name(text), Some("Member"));
    assert_eq!(record.field(text, "id").map(|id| id.raw(text)), Some("\"a\""));
    let kind = record.field(text, "type").expect("a raw name is found by its bare one");
    assert_eq!((kind.raw(text), kind.plain().raw(text)), ("Some(Core)", "Core"));
    let kind = |name| &record.field(text, name).expect("field").kind;
    assert_eq!((kind("influence"), kind("none")), (&NodeKind::Number, &NodeKind::Word));
    assert!(matches!(kind("u"), NodeKind::Group(group) if group.bracket == Bracket::Round && group.items.is_empty()));
    assert_eq!(record.field(text, "absent"), None);
}

/// All RON files of the samples; none is fine, a bad one is not.
#[test]
fn every_sample_file_is_good() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data")];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else {
            continue;
        };
        for path in entries.map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "ron") {
                check_sample(&path);
            }
        }
    }
}

fn check_sample(path: &PathBuf) {
    let text = std::fs::read_to_string(path).expect("a readable file");
    if let Err(doubt) = ulg::text::proof::sound(&text) {
        panic!("{}: {doubt}", path.display());
    }
    let records = parse(&text).0.expect("a tree").root.items().len();
    assert_eq!(judge::count(&text).and_then(|count| count.0).unwrap_or(0), records, "{}", path.display());
}

#[test]
fn a_text_is_quoted_as_people_would_write_it() {
    assert_eq!(quote("Gdańsk \"Łódź\" \\ é\n\t\u{7}"), "\"Gdańsk \\\"Łódź\\\" \\\\ é\\n\\t\\u{7}\"");
    assert_eq!(quote("a\u{202e}b\u{feff}"), "\"a\\u{202e}b\\u{feff}\"");
    assert_eq!(unquote("r#\"a \"b\" \\n\"#").as_deref(), Some("a \"b\" \\n"));
    assert_eq!(unquote("\"a \\\r\n   b \\x41\\xc3\\xa9\\u{1F600}\\'\"").as_deref(), Some("a b Aé\u{1f600}'"));
    for bad in [
        "a", "\"", "\"a\"b\"", "\"\\q\"", "\"\\x4\"", "\"\\xc3\"", "\"\\u{}\"", "\"\\u{d800}\"", "r#\"a\"",
        "r\"a\"b\"", "\"a\\\"",
    ] {
        assert_eq!(unquote(bad), None, "{bad}");
    }
}

proptest! {
    #![proptest_config(quiet())]

    #[test]
    fn quoting_there_and_back(text in any::<String>()) {
        let raw = quote(&text);
        prop_assert_eq!(unquote(&raw), Some(text.clone()));
        prop_assert_eq!(judge::meaning(&raw), Ok(Value::String(text)));
    }

    #[test]
    fn unquoting_reads_what_ron_reads(raw in "(r#{0,2})?\"([a-z\"#\n\r ]|\\\\([nrt0'\"\\\\]|\n *|\r\n|x[0-9a-f]{2}|\\\\xc3\\\\xa9|u\\{[0-9a-fA-F]{0,6}\\}|q)){0,6}\"#{0,2}") {
        let read = match judge::meaning(&raw) {
            Ok(Value::String(text)) => Some(text),
            _ => None,
        };
        prop_assert_eq!(unquote(&raw), read);
    }
}
