//! Items put into lists, taken out and put back, as triples; new records in the style of their neighbours.

use ulg::text::edit::{self, Splice, apply, push, remove, remove_field};
use ulg::text::proof::sound;
use ulg::text::scan::parse;

use crate::triple::Ask::{Cut, Insert, Push, Tag, Untag};
use crate::triple::{ORDER, table};

#[test]
fn an_item_joins_a_list() {
    table(&[
        ("[]", Push("1"), "[1]"),
        ("[ ]", Push("1"), "[1]"),
        ("[]", Push("(id: 1)"), "[\n    (id: 1),\n]"),
        ("[\n]\n", Push("(id: 1)"), "[\n    (id: 1),\n]\n"),
        ("[\n  // none yet\n]", Push("(id: 1)"), "[\n  // none yet\n  (id: 1),\n]"),
        ("[1, 2]", Push("3"), "[1, 2, 3]"),
        ("[1, 2,]", Push("3"), "[1, 2, 3,]"),
        ("[1, 2 /* two */]", Push("3"), "[1, 2 /* two */, 3]"),
        ("[\n    (id: 1), // one\n]", Push("(id: 2)"), "[\n    (id: 1), // one\n    (id: 2),\n]"),
        ("[\n    (id: 1) // one\n]", Push("(id: 2)"), "[\n    (id: 1), // one\n    (id: 2)\n]"),
        ("[\n  (id: 1),\n\n  (id: 2),\n]", Push("(id: 3)"), "[\n  (id: 1),\n\n  (id: 2),\n\n  (id: 3),\n]"),
        ("[\n  (id: 1),\n  // the end\n]", Push("(id: 2)"), "[\n  (id: 1),\n  (id: 2),\n  // the end\n]"),
        ("[\r\n\t(id: 1),\r\n]", Push("(\n\tid: 2,\n)"), "[\r\n\t(id: 1),\r\n\t(\r\n\t\tid: 2,\r\n\t),\r\n]"),
        ("[\n  (id: 1),\n]", Push("(id: \"two\nlines\")"), "[\n  (id: 1),\n  (id: \"two\nlines\"),\n]"),
    ]);
}

#[test]
fn an_item_joins_an_inner_list() {
    table(&[
        ("[\n  (tags: [],),\n]", Tag("\"a\""), "[\n  (tags: [\"a\"],),\n]"),
        ("[\n  (tags: []),\n]", Tag("Cost(what: 1)"), "[\n  (tags: [\n    Cost(what: 1),\n  ]),\n]"),
        (
            "[\n  (\n    tags: [\n      1, 2,\n      3, 4,\n    ],\n  ),\n]",
            Tag("5"),
            "[\n  (\n    tags: [\n      1, 2,\n      3, 4, 5,\n    ],\n  ),\n]",
        ),
        ("[(tags: Some([1]))]", Tag("2"), "[(tags: Some([1, 2]))]"),
        ("[(tags: [1 // one\n])]", Tag("2"), "[(tags: [1, // one\n    2\n])]"),
        ("[(tags: [1, 2, 3])]", Untag(1), "[(tags: [1, 3])]"),
        ("[(tags: [1, 2, 3])]", Untag(2), "[(tags: [1, 2])]"),
        ("[(tags: [1])]", Untag(0), "[(tags: [])]"),
    ]);
}

#[test]
fn an_item_leaves_with_its_comments() {
    table(&[
        ("[\n  // head\n\n  // of one\n  (id: 1), // one\n  (id: 2),\n]", Cut(0), "[\n  // head\n\n  (id: 2),\n]"),
        (
            "[\n  (id: 1), // one\n  // of two\n  /* too */\n  (\n    id: 2,\n  ), // two\n  (id: 3),\n]",
            Cut(1),
            "[\n  (id: 1), // one\n  (id: 3),\n]",
        ),
        ("[\n  (id: 1),\n\n  (id: 2),\n\n  (id: 3),\n]", Cut(1), "[\n  (id: 1),\n\n  (id: 3),\n]"),
        ("[\n  (id: 1),\n\n  (id: 2),\n]", Cut(1), "[\n  (id: 1),\n]"),
        ("[\n  (id: 1),\n\n  (id: 2),\n]", Cut(0), "[\n  (id: 2),\n]"),
        ("[\n  (id: 1), // one\n  (id: 2)\n]", Cut(1), "[\n  (id: 1) // one\n]"),
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
        ("[\n  (id: 1) // one\n]", Insert(1, "(id: 2), // two"), "[\n  (id: 1), // one\n  (id: 2) // two\n]"),
        ("[\n  (id: 1),\n\n  (id: 3),\n]", Insert(1, "(id: 2)"), "[\n  (id: 1),\n\n  (id: 2),\n\n  (id: 3),\n]"),
        ("[1, 3]", Insert(1, "2"), "[1, 2, 3]"),
        ("[1]", Insert(9, "2 // two"), "[1,\n    2 // two\n]"),
        ("[]", Insert(0, "// of one\n  (id: 1)"), "[\n    // of one\n  (id: 1),\n]"),
    ]);
}

#[test]
fn what_cannot_be_done_is_not_tried() {
    let text = "[(id: 1, name: \"x\")]";
    let root = parse(text).0.expect("readable").root;
    assert_eq!(remove_field(text, &root.items()[0].value, "role"), None);
    assert_eq!(edit::insert_field(text, &root, &ORDER, "role", "1"), None, "a list has no fields");
    assert_eq!(push(text, &root.items()[0].value, "1"), None, "a record is no list");
    assert_eq!(remove(text, &root, 1), None);
    let other = Splice { at: 50..60, with: "x".into() };
    assert_eq!(apply(text, &other), text);
}

#[test]
fn a_new_record_is_written_as_its_neighbours_are() {
    let fields = [("id", "\"n\"".to_owned()), ("tags", "[\n    1,\n]".to_owned())];
    let rows = [
        (
            "[\n    Member(\n        id: 1,\n    ),\n]",
            Some("Member"),
            "[\n    Member(\n        id: 1,\n    ),\n    Member(\n        id: \"n\",\n        tags: [\n            1,\n        ],\n    ),\n]",
        ),
        ("[\n  (id: 1),\n]", None, "[\n  (id: 1),\n  (id: \"n\", tags: [\n      1,\n  ]),\n]"),
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
    assert_eq!(edit::write_record(Some("Need"), &[], &edit::Style::default()), "Need()");
}

#[test]
fn a_long_value_is_fitted_to_its_place() {
    let text = "[\r\n  (\r\n    tags: [],\r\n  ),\r\n]";
    let at = text.find("[],").expect("it is there");
    let fitted = edit::fit(text, at, "[\n  1,\n\n  \"two\nlines\",\n]");
    assert_eq!(fitted, "[\r\n      1,\r\n\r\n      \"two\nlines\",\r\n    ]");
}
