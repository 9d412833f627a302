//! Fields set, put in and taken out, as triples.

use crate::triple::Ask::{Drop, Put};
use crate::triple::table;

#[test]
fn a_value_is_replaced_and_nothing_else() {
    table(&[
        (
            r#"[(id: "a", name: "x" /* c */ , role: "r")]"#,
            Put("name", r#""y""#),
            r#"[(id: "a", name: "y" /* c */ , role: "r")]"#,
        ),
        (r#"[(id: Some("a"))]"#, Put("id", r#""b""#), r#"[(id: Some("b"))]"#),
        (r#"[(id: Some( "a", ))]"#, Put("id", "None"), "[(id: None)]"),
        (r#"[(id: Some("a"))]"#, Put("id", r#"Some("b")"#), r#"[(id: Some("b"))]"#),
        (r#"City(id: r#type, name: "x")"#, Put("name", "1"), "City(id: r#type, name: 1)"),
        (r#"[(id: Some"a")]"#, Put("id", "7"), "[(id: Some 7)]"),
        ("\u{feff}[(id:1)]", Put("id", "2"), "\u{feff}[(id:2)]"),
    ]);
}

#[test]
fn a_field_joins_a_record_on_one_line() {
    table(&[
        (r#"[(id: "a", role: "r")]"#, Put("name", "1"), r#"[(id: "a", name: 1, role: "r")]"#),
        (r#"[(id: "a", role: "r",)]"#, Put("tags", "[]"), r#"[(id: "a", role: "r", tags: [],)]"#),
        (r#"[(id: "a", role: "r")]"#, Put("tags", "[]"), r#"[(id: "a", role: "r", tags: [])]"#),
        (r#"[(id: "a" /* one */)]"#, Put("name", "1"), r#"[(id: "a" /* one */, name: 1)]"#),
        (r#"[( name: "a" )]"#, Put("id", "1"), r#"[( id: 1, name: "a" )]"#),
        (r"[(id: 1, /* for role */ role: 2)]", Put("name", "3"), r"[(id: 1, name: 3, /* for role */ role: 2)]"),
        ("[(id: 1 // one\n)]", Put("name", "2"), "[(id: 1, // one\n    name: 2\n)]"),
        ("[(id: 1, // one\n)]", Put("name", "2"), "[(id: 1, // one\n    name: 2,\n)]"),
    ]);
}

#[test]
fn a_field_joins_an_empty_record() {
    table(&[
        ("[()]", Put("id", "1"), "[(id: 1)]"),
        ("City()", Put("id", "1"), "City(id: 1)"),
        ("City( /* none */ )", Put("id", "1"), "City( /* none */ id: 1 )"),
        ("City(\n)", Put("id", "1"), "City(\n    id: 1,\n)"),
        ("City(\n  // none yet\n)", Put("id", "1"), "City(\n  // none yet\n  id: 1,\n)"),
        ("[\n\tNode,\n]", Put("id", "1"), "[\n\tNode(id: 1),\n]"),
    ]);
}

#[test]
fn a_field_gets_a_line_of_its_own() {
    table(&[
        (
            "[\n    (\n        id: 1, // first\n        role: 2,\n    ),\n]",
            Put("name", "3"),
            "[\n    (\n        id: 1, // first\n        name: 3,\n        role: 2,\n    ),\n]",
        ),
        (
            "[\n    (\n        id: 1, role: 2, // both\n    ),\n]",
            Put("name", "3"),
            "[\n    (\n        id: 1, role: 2, // both\n        name: 3,\n    ),\n]",
        ),
        (
            "[\n  (\n    id: 1 // no comma\n  )\n]",
            Put("tags", "[]"),
            "[\n  (\n    id: 1, // no comma\n    tags: []\n  )\n]",
        ),
        ("[\n  (\n    id: 1)\n]", Put("tags", "[]"), "[\n  (\n    id: 1,\n    tags: [])\n]"),
        ("(\n  // about the role\n  role: 1,\n)", Put("id", "2"), "(\n  id: 2,\n  // about the role\n  role: 1,\n)"),
        ("(\r\n\trole: 1,\r\n)", Put("tags", "2"), "(\r\n\trole: 1,\r\n\ttags: 2,\r\n)"),
        ("(id: 1,\n role: 2)", Put("name", "3"), "(id: 1,\n name: 3,\n role: 2)"),
        ("(\n  id: 1,\n  other: 2,\n)", Put("unlisted", "3"), "(\n  id: 1,\n  other: 2,\n  unlisted: 3,\n)"),
    ]);
}

#[test]
fn a_field_leaves_with_its_line() {
    table(&[
        (
            "(\n  id: 1,\n  // stays\n  name: 2, // goes\n  role: 3,\n)",
            Drop("name"),
            "(\n  id: 1,\n  // stays\n  role: 3,\n)",
        ),
        ("(\n  id: 1,\n  tags: [\n    1,\n  ],\n)", Drop("tags"), "(\n  id: 1,\n)"),
        ("(\n  id: 1,\n  name: 2\n)", Drop("name"), "(\n  id: 1\n)"),
        ("(\n  id: 1, // one\n  name: 2\n)", Drop("name"), "(\n  id: 1 // one\n)"),
        ("(\n  id: 1,\n  name: 2)", Drop("name"), "(\n  id: 1)"),
        ("(\r\n  id: 1,\r\n  name: 2,\r\n)", Drop("id"), "(\r\n  name: 2,\r\n)"),
        ("(\n  id: 1,\n)", Drop("id"), "(\n)"),
    ]);
}

#[test]
fn a_field_leaves_a_shared_line() {
    table(&[
        ("(id: 1, name: 2, role: 3)", Drop("name"), "(id: 1, role: 3)"),
        ("(id: 1, name: 2, role: 3)", Drop("id"), "(name: 2, role: 3)"),
        ("(id: 1, name: 2)", Drop("name"), "(id: 1)"),
        ("(id: 1, name: 2,)", Drop("name"), "(id: 1,)"),
        ("(id: 1)", Drop("id"), "()"),
        ("(\n  id: 1, name: 2, // both\n)", Drop("name"), "(\n  id: 1, // both\n)"),
        ("(\n  id: 1, name: 2, // both\n)", Drop("id"), "(\n  name: 2, // both\n)"),
        ("(id: 1, /* of role */ role: 2)", Drop("id"), "(/* of role */ role: 2)"),
    ]);
}
