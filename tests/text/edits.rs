//! Edits as triples: the text before, what is asked, the text after. Each is also taken back and read by `ron`.

use ulg::text::edit::{self, Splice, apply, insert_at, push, put_field, remove, remove_field};
use ulg::text::proof::sound;
use ulg::text::scan::{Node, parse};

const ORDER: [&str; 4] = ["id", "name", "role", "tags"];

/// What is asked, of the first record or of the list.
enum Ask {
    /// Sets a field of the first record.
    Put(&'static str, &'static str),
    /// Takes a field of the first record out.
    Drop(&'static str),
    /// Appends to the list.
    Push(&'static str),
    /// Takes an item of the list out.
    Cut(usize),
    /// Puts an item in before this one.
    Insert(usize, &'static str),
    /// Appends to the list in the first record's field `tags`.
    Tag(&'static str),
    /// Takes an item of `tags` out.
    Untag(usize),
}

use Ask::{Cut, Drop, Insert, Push, Put, Tag, Untag};

fn splice(text: &str, root: &Node, ask: &Ask) -> Option<Splice> {
    let record = || {
        root.items()
            .iter()
            .find(|item| item.key.is_none())
            .map_or(root, |item| &item.value)
    };
    match *ask {
        Put(field, raw) => put_field(text, record(), &ORDER, field, raw),
        Drop(field) => remove_field(text, record(), field),
        Push(raw) => push(text, root, raw),
        Cut(index) => remove(text, root, index),
        Insert(index, raw) => insert_at(text, root, index, raw),
        Tag(raw) => push(text, record().field(text, "tags")?, raw),
        Untag(index) => remove(text, record().field(text, "tags")?, index),
    }
}

#[track_caller]
fn holds(before: &str, ask: &Ask, after: &str) {
    let doc = parse(before).0.expect("a readable text before");
    let splice = splice(before, &doc.root, ask).expect("a splice");
    let result = apply(before, &splice);
    assert_eq!(result, after, "\n-- before\n{before}\n-- after\n{result}\n");
    sound(&result).expect("good RON");
    assert_eq!(
        apply(&result, &splice.inverse(before)),
        before,
        "taken back"
    );
}

/// Each line: before, what is asked, after.
#[track_caller]
fn table(rows: &[(&str, Ask, &str)]) {
    for (before, ask, after) in rows {
        holds(before, ask, after);
    }
}

#[test]
fn a_value_is_replaced_and_nothing_else() {
    table(&[
        (
            r#"[(id: "a", name: "x" /* c */ , role: "r")]"#,
            Put("name", r#""y""#),
            r#"[(id: "a", name: "y" /* c */ , role: "r")]"#,
        ),
        (
            r#"[(id: Some("a"))]"#,
            Put("id", r#""b""#),
            r#"[(id: Some("b"))]"#,
        ),
        (r#"[(id: Some( "a", ))]"#, Put("id", "None"), "[(id: None)]"),
        (
            r#"[(id: Some("a"))]"#,
            Put("id", r#"Some("b")"#),
            r#"[(id: Some("b"))]"#,
        ),
        (
            r#"City(id: r#type, name: "x")"#,
            Put("name", "1"),
            "City(id: r#type, name: 1)",
        ),
        ("\u{feff}[(id:1)]", Put("id", "2"), "\u{feff}[(id:2)]"),
    ]);
}

#[test]
fn a_field_joins_a_record_on_one_line() {
    table(&[
        (
            r#"[(id: "a", role: "r")]"#,
            Put("name", "1"),
            r#"[(id: "a", name: 1, role: "r")]"#,
        ),
        (
            r#"[(id: "a", role: "r",)]"#,
            Put("tags", "[]"),
            r#"[(id: "a", role: "r", tags: [],)]"#,
        ),
        (
            r#"[(id: "a", role: "r")]"#,
            Put("tags", "[]"),
            r#"[(id: "a", role: "r", tags: [])]"#,
        ),
        (
            r#"[(id: "a" /* one */)]"#,
            Put("name", "1"),
            r#"[(id: "a" /* one */, name: 1)]"#,
        ),
        (
            r#"[( name: "a" )]"#,
            Put("id", "1"),
            r#"[( id: 1, name: "a" )]"#,
        ),
        (
            r"[(id: 1, /* for role */ role: 2)]",
            Put("name", "3"),
            r"[(id: 1, name: 3, /* for role */ role: 2)]",
        ),
        (
            "[(id: 1 // one\n)]",
            Put("name", "2"),
            "[(id: 1, // one\n    name: 2\n)]",
        ),
        (
            "[(id: 1, // one\n)]",
            Put("name", "2"),
            "[(id: 1, // one\n    name: 2,\n)]",
        ),
    ]);
}

#[test]
fn a_field_joins_an_empty_record() {
    table(&[
        ("[()]", Put("id", "1"), "[(id: 1)]"),
        ("City()", Put("id", "1"), "City(id: 1)"),
        (
            "City( /* none */ )",
            Put("id", "1"),
            "City( /* none */ id: 1 )",
        ),
        ("City(\n)", Put("id", "1"), "City(\n    id: 1,\n)"),
        (
            "City(\n  // none yet\n)",
            Put("id", "1"),
            "City(\n  // none yet\n  id: 1,\n)",
        ),
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
        (
            "[\n  (\n    id: 1)\n]",
            Put("tags", "[]"),
            "[\n  (\n    id: 1,\n    tags: [])\n]",
        ),
        (
            "(\n  // about the role\n  role: 1,\n)",
            Put("id", "2"),
            "(\n  id: 2,\n  // about the role\n  role: 1,\n)",
        ),
        (
            "(\r\n\trole: 1,\r\n)",
            Put("tags", "2"),
            "(\r\n\trole: 1,\r\n\ttags: 2,\r\n)",
        ),
        (
            "(id: 1,\n role: 2)",
            Put("name", "3"),
            "(id: 1,\n name: 3,\n role: 2)",
        ),
        (
            "(\n  id: 1,\n  other: 2,\n)",
            Put("unlisted", "3"),
            "(\n  id: 1,\n  other: 2,\n  unlisted: 3,\n)",
        ),
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
        (
            "(\n  id: 1,\n  tags: [\n    1,\n  ],\n)",
            Drop("tags"),
            "(\n  id: 1,\n)",
        ),
        ("(\n  id: 1,\n  name: 2\n)", Drop("name"), "(\n  id: 1\n)"),
        (
            "(\n  id: 1, // one\n  name: 2\n)",
            Drop("name"),
            "(\n  id: 1 // one\n)",
        ),
        ("(\n  id: 1,\n  name: 2)", Drop("name"), "(\n  id: 1)"),
        (
            "(\r\n  id: 1,\r\n  name: 2,\r\n)",
            Drop("id"),
            "(\r\n  name: 2,\r\n)",
        ),
        ("(\n  id: 1,\n)", Drop("id"), "(\n)"),
    ]);
}

#[test]
fn a_field_leaves_a_shared_line() {
    table(&[
        (
            "(id: 1, name: 2, role: 3)",
            Drop("name"),
            "(id: 1, role: 3)",
        ),
        (
            "(id: 1, name: 2, role: 3)",
            Drop("id"),
            "(name: 2, role: 3)",
        ),
        ("(id: 1, name: 2)", Drop("name"), "(id: 1)"),
        ("(id: 1, name: 2,)", Drop("name"), "(id: 1,)"),
        ("(id: 1)", Drop("id"), "()"),
        (
            "(\n  id: 1, name: 2, // both\n)",
            Drop("name"),
            "(\n  id: 1, // both\n)",
        ),
        (
            "(\n  id: 1, name: 2, // both\n)",
            Drop("id"),
            "(\n  name: 2, // both\n)",
        ),
        (
            "(id: 1, /* of role */ role: 2)",
            Drop("id"),
            "(/* of role */ role: 2)",
        ),
    ]);
}

#[test]
fn an_item_joins_a_list() {
    table(&[
        ("[]", Push("1"), "[1]"),
        ("[ ]", Push("1"), "[1]"),
        ("[]", Push("(id: 1)"), "[\n    (id: 1),\n]"),
        ("[\n]\n", Push("(id: 1)"), "[\n    (id: 1),\n]\n"),
        (
            "[\n  // none yet\n]",
            Push("(id: 1)"),
            "[\n  // none yet\n  (id: 1),\n]",
        ),
        ("[1, 2]", Push("3"), "[1, 2, 3]"),
        ("[1, 2,]", Push("3"), "[1, 2, 3,]"),
        ("[1, 2 /* two */]", Push("3"), "[1, 2 /* two */, 3]"),
        (
            "[\n    (id: 1), // one\n]",
            Push("(id: 2)"),
            "[\n    (id: 1), // one\n    (id: 2),\n]",
        ),
        (
            "[\n    (id: 1) // one\n]",
            Push("(id: 2)"),
            "[\n    (id: 1), // one\n    (id: 2)\n]",
        ),
        (
            "[\n  (id: 1),\n\n  (id: 2),\n]",
            Push("(id: 3)"),
            "[\n  (id: 1),\n\n  (id: 2),\n\n  (id: 3),\n]",
        ),
        (
            "[\n  (id: 1),\n  // the end\n]",
            Push("(id: 2)"),
            "[\n  (id: 1),\n  (id: 2),\n  // the end\n]",
        ),
        (
            "[\r\n\t(id: 1),\r\n]",
            Push("(\n\tid: 2,\n)"),
            "[\r\n\t(id: 1),\r\n\t(\r\n\t\tid: 2,\r\n\t),\r\n]",
        ),
        (
            "[\n  (id: 1),\n]",
            Push("(id: \"two\nlines\")"),
            "[\n  (id: 1),\n  (id: \"two\nlines\"),\n]",
        ),
    ]);
}

#[test]
fn an_item_joins_an_inner_list() {
    table(&[
        (
            "[\n  (tags: [],),\n]",
            Tag("\"a\""),
            "[\n  (tags: [\"a\"],),\n]",
        ),
        (
            "[\n  (tags: []),\n]",
            Tag("Cost(what: 1)"),
            "[\n  (tags: [\n    Cost(what: 1),\n  ]),\n]",
        ),
        (
            "[\n  (\n    tags: [\n      1, 2,\n      3, 4,\n    ],\n  ),\n]",
            Tag("5"),
            "[\n  (\n    tags: [\n      1, 2,\n      3, 4, 5,\n    ],\n  ),\n]",
        ),
        ("[(tags: Some([1]))]", Tag("2"), "[(tags: Some([1, 2]))]"),
        (
            "[(tags: [1 // one\n])]",
            Tag("2"),
            "[(tags: [1, // one\n    2\n])]",
        ),
        ("[(tags: [1, 2, 3])]", Untag(1), "[(tags: [1, 3])]"),
        ("[(tags: [1, 2, 3])]", Untag(2), "[(tags: [1, 2])]"),
        ("[(tags: [1])]", Untag(0), "[(tags: [])]"),
    ]);
}

#[test]
fn an_item_leaves_with_its_comments() {
    table(&[
        (
            "[\n  // head\n\n  // of one\n  (id: 1), // one\n  (id: 2),\n]",
            Cut(0),
            "[\n  // head\n\n  (id: 2),\n]",
        ),
        (
            "[\n  (id: 1), // one\n  // of two\n  /* too */\n  (\n    id: 2,\n  ), // two\n  (id: 3),\n]",
            Cut(1),
            "[\n  (id: 1), // one\n  (id: 3),\n]",
        ),
        (
            "[\n  (id: 1),\n\n  (id: 2),\n\n  (id: 3),\n]",
            Cut(1),
            "[\n  (id: 1),\n\n  (id: 3),\n]",
        ),
        ("[\n  (id: 1),\n\n  (id: 2),\n]", Cut(1), "[\n  (id: 1),\n]"),
        ("[\n  (id: 1),\n\n  (id: 2),\n]", Cut(0), "[\n  (id: 2),\n]"),
        (
            "[\n  (id: 1), // one\n  (id: 2)\n]",
            Cut(1),
            "[\n  (id: 1) // one\n]",
        ),
        ("[\n  (id: 1), (id: 2),\n]", Cut(0), "[\n  (id: 2),\n]"),
        ("[(id: 1)]", Cut(0), "[]"),
        ("[\n  (id: 1),\n]", Cut(0), "[\n]"),
    ]);
}

#[test]
fn an_item_comes_back_to_its_place() {
    table(&[
        (
            "[\n  (id: 2),\n]",
            Insert(0, "// of one\n  (id: 1), // one"),
            "[\n  // of one\n  (id: 1), // one\n  (id: 2),\n]",
        ),
        (
            "[\n  (id: 1),\n  // of three\n  (id: 3)\n]",
            Insert(1, "(id: 2) // two"),
            "[\n  (id: 1),\n  (id: 2), // two\n  // of three\n  (id: 3)\n]",
        ),
        (
            "[\n  (id: 1) // one\n]",
            Insert(1, "(id: 2), // two"),
            "[\n  (id: 1), // one\n  (id: 2) // two\n]",
        ),
        (
            "[\n  (id: 1),\n\n  (id: 3),\n]",
            Insert(1, "(id: 2)"),
            "[\n  (id: 1),\n\n  (id: 2),\n\n  (id: 3),\n]",
        ),
        ("[1, 3]", Insert(1, "2"), "[1, 2, 3]"),
        ("[1]", Insert(9, "2 // two"), "[1,\n    2 // two\n]"),
        (
            "[]",
            Insert(0, "// of one\n  (id: 1)"),
            "[\n    // of one\n  (id: 1),\n]",
        ),
    ]);
}

#[test]
fn what_cannot_be_done_is_not_tried() {
    let text = "[(id: 1, name: \"x\")]";
    let root = parse(text).0.expect("readable").root;
    assert_eq!(remove_field(text, &root.items()[0].value, "role"), None);
    assert_eq!(
        edit::insert_field(text, &root, &ORDER, "role", "1"),
        None,
        "a list has no fields"
    );
    assert_eq!(
        push(text, &root.items()[0].value, "1"),
        None,
        "a record is no list"
    );
    assert_eq!(remove(text, &root, 1), None);
    let other = Splice {
        at: 50..60,
        with: "x".into(),
    };
    assert_eq!(apply(text, &other), text);
}

#[test]
fn a_new_record_is_written_as_its_neighbours_are() {
    let fields = [
        ("id", "\"n\"".to_owned()),
        ("tags", "[\n    1,\n]".to_owned()),
    ];
    let rows = [
        (
            "[\n    Member(\n        id: 1,\n    ),\n]",
            Some("Member"),
            "[\n    Member(\n        id: 1,\n    ),\n    Member(\n        id: \"n\",\n        tags: [\n            1,\n        ],\n    ),\n]",
        ),
        (
            "[\n  (id: 1),\n]",
            None,
            "[\n  (id: 1),\n  (id: \"n\", tags: [\n      1,\n  ]),\n]",
        ),
        (
            "[\n\t(\n\t\tid: 1\n\t)\n]",
            None,
            "[\n\t(\n\t\tid: 1\n\t),\n\t(\n\t\tid: \"n\",\n\t\ttags: [\n\t\t    1,\n\t\t]\n\t)\n]",
        ),
    ];
    for (before, name, after) in rows {
        let root = parse(before).0.expect("readable").root;
        let style = edit::list_style(before, &root);
        assert_eq!(style.named, name.is_some());
        let raw = edit::write_record(name, &fields, &style);
        let splice = push(before, &root, &raw).expect("a list");
        assert_eq!(apply(before, &splice), after);
        sound(after).expect("good RON");
    }
    assert_eq!(
        edit::write_record(Some("Need"), &[], &edit::Style::default()),
        "Need()"
    );
}
