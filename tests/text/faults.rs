//! What the scanner says of bad files: every fault, where it is, its code and its words; and that hostile files cost
//! neither the stack nor much time.

use ulg::text::scan::{Lines, NodeKind, line_col, outline, parse, unfold};

/// All faults as `line:column code`.
fn faults(text: &str) -> Vec<String> {
    let (_, faults) = parse(text);
    faults
        .iter()
        .map(|fault| {
            let (line, column) = line_col(text, fault.at.start as usize);
            format!("{line}:{column} {}", fault.code())
        })
        .collect()
}

#[track_caller]
fn says(text: &str, expected: &[&str]) {
    assert_eq!(faults(text), expected, "{text}");
}

#[test]
fn each_fault_has_its_place_and_code() {
    let rows: &[(&str, &[&str])] = &[
        ("", &["1:1 empty"]),
        ("\u{feff}// only\n/* comments */\n", &["3:1 empty"]),
        ("[(id: 1 name: 2)]", &["1:8 syntax"]),
        ("[(id 1)]", &["1:6 syntax"]),
        ("[(id: )]", &["1:7 syntax"]),
        ("[(id = 1)]", &["1:6 syntax"]),
        ("[(id: 1, 2)]", &["1:10 syntax"]),
        ("[\n    (id: 1)\n    (id: 2)\n]", &["2:12 syntax"]),
        ("[\n    (id: 1,\n", &["2:5 unclosed"]),
        ("[(id: [1, 2)]", &["1:12 mismatch"]),
        ("[] []", &["1:4 extra"]),
        ("[/* open /* closed */", &["1:2 open-comment"]),
        ("[\"open]", &["1:2 open-text"]),
        ("[(a: \"two\nlines\"\n b: 1)]", &["2:7 syntax"]),
        ("[(a: \"open,\n b: \"c\")]", &["1:6 open-text"]),
        ("[r#\"open\"]", &["1:2 open-text"]),
        ("[('ab')]", &["1:3 bad-char"]),
        ("[\"a\\qb\", \"\\x4\", \"\\u{110000}\"]", &["1:4 escape", "1:11 escape", "1:18 escape"]),
        ("[(on: 2026-11-26)]", &["1:7 number"]),
        ("[(a:\u{a0}1)]", &["1:5 character"]),
        ("[(a: \u{201c}x\u{201d})]", &["1:6 character"]),
        ("[\u{feff}]", &["1:2 character"]),
        ("[(a: 1; b: 2)]", &["1:7 character"]),
        ("#![enable(everything)]\n[]", &["1:1 attribute"]),
    ];
    for (text, expected) in rows {
        says(text, expected);
    }
}

#[test]
fn every_broken_record_is_found_in_one_pass() {
    let text = "[\n    Member(id: \"a\", name: \"A\"),\n    Member(id: \"b\" name: \"B\"),\n    Member(\n        id: \"c\",\n        since: 2024-02-30,\n    ),\n    Member(\n        id: \"d\",\n        name: \"D,\n        role: \"x\",\n    ),\n    (id: \"e\",\n    (id: \"f\"),\n    (id: \"g\", tags: [\"x\"),\n    (id: \"h\"),\n]\n";
    says(text, &["3:19 syntax", "6:16 number", "10:15 open-text", "13:5 unclosed", "15:25 mismatch"]);
    let items = parse(text).0.expect("a list").root;
    let broken: Vec<bool> = items.items().iter().map(|item| matches!(item.value.kind, NodeKind::Broken)).collect();
    assert_eq!(broken, [false, true, false, true, true, false, true, false]);
}

#[test]
fn every_broken_field_of_a_single_record_is_found() {
    says(
        "City(\n    name: \"G\"\n    country: \"P,\n    region: \"x\",\n    focus: 1 2,\n    ends: 3,\n)\n",
        &["2:14 syntax", "3:14 open-text", "5:13 syntax"],
    );
}

#[test]
fn both_sides_of_an_unresolved_merge_are_read() {
    let text = "[\n<<<<<<< ours\n    (id: 1),\n=======\n    (id: 2),\n>>>>>>> theirs\n    (id: 3),\n]\n";
    says(text, &["2:1 merge"]);
    assert_eq!(parse(text).0.expect("a list").root.items().len(), 3);
    says("[r\"\n=======\n\"]", &[]);
}

#[test]
fn faults_are_worded_for_people() {
    let rows = [
        ("[(id: 1", "`(` is never closed (opened at 1:2)"),
        ("[(id: 1]", "`(` (opened at 1:2) is closed by `]`, not by `)`"),
        ("[(id: 1 2)]", "expected `,` or `)`, found `2`"),
        ("[(id: 1, id", "expected `:`, but the file ends here"),
        ("[(a:\u{a0}1)]", "a no-break space (U+00A0) has no meaning here; use a plain space"),
        ("[\u{201e}x\u{201c}]", "the low quote `\u{201e}` has no meaning here; use the straight \""),
        ("[@]", "`@` has no meaning here"),
        ("[\u{202e}]", "the character U+202E has no meaning here"),
    ];
    for (text, words) in rows {
        let fault = parse(text).1.into_iter().next().expect("a fault");
        assert_eq!(fault.words(text), words);
    }
}

#[test]
fn nesting_ends_at_the_limit() {
    for (open, close) in [("[", "]"), ("(", ")"), ("(a:", ")"), ("{1:", "}"), ("Some(", ")")] {
        let nested = |depth: usize| [open.repeat(depth).as_str(), "1", &close.repeat(depth)].concat();
        says(&nested(64), &[]);
        let place = format!("1:{} too-deep", 64 * open.len() + if open == "Some(" { 5 } else { 1 });
        says(&nested(65), &[place.as_str()]);
    }
    // `ron` left to itself stops one bracket later, so that nothing it reads is refused; as it is asked here it goes
    // further, so that nothing within the limit is refused by it.
    let lists = |depth: usize| ["[".repeat(depth).as_str(), "1", &"]".repeat(depth)].concat();
    let both = ["[Some(".repeat(32).as_str(), "1", &")]".repeat(32)].concat();
    let alone = |depth| ron::from_str::<ron::Value>(&lists(depth)).is_ok();
    assert_eq!([alone(64), alone(65)], [true, false]);
    assert!(ulg::text::proof::sound(&both).is_ok());
    assert!(crate::judge::meaning(&lists(65)).is_ok());
}

/// Ten megabytes of each: ends (a stack would overflow, a square of the length would take hours) and is called bad.
#[test]
fn ten_megabytes_of_anything_end() {
    let pieces = [
        "[", "(", "{", "Some(", "Some ", "/*", "(a:", "(\n", "(a:\n", "(/*\n", "(r#\"\n", "(\"\n", "(\\\"\n", "\"",
        "[(a:1),", "(1", "a ", "\u{a0}", "\"\\q", "<<<<<<<\n", "'", "-",
    ];
    for piece in pieces {
        let many = piece.repeat(10_000_000 / piece.len());
        for text in [format!("[\n{many}"), format!("[\n    {many}\n    (id: 1),\n]")] {
            let (_, faults) = parse(&text);
            assert!(!faults.is_empty(), "{piece:?}");
            assert!(faults.len() <= 1001, "{piece:?}");
        }
    }
}

#[test]
fn lines_and_columns_count_characters_from_one() {
    let text = "\u{feff}a\u{e9}\tb\r\n\n\u{1f600}x";
    let index = Lines::new(text);
    for (needle, place) in [("a", (1, 1)), ("\t", (1, 3)), ("b", (1, 4)), ("\u{1f600}", (3, 1)), ("x", (3, 2))] {
        let at = text.find(needle).expect("it is there");
        assert_eq!(line_col(text, at), place, "{needle:?}");
        assert_eq!(index.line_col(text, at), place, "{needle:?}");
    }
    assert_eq!(index.line(text, 1), "\u{feff}a\u{e9}\tb");
    assert_eq!((index.line(text, 3), index.line(text, 4)), ("\u{1f600}x", ""));
    assert_eq!(line_col(text, 999), (3, 3));
}

#[test]
fn what_an_outline_folds_is_read_again_as_it_was() {
    let deep = format!("[(id: \"a\", x: {}1{})]", "[".repeat(62), "]".repeat(62));
    let texts = [
        "[(id: \"a\", tags: [\"b\", \"c\"]), Task(id: \"d\"), Some(3), { \"k\": 1 }, [1, 2], 5, Word,]",
        "#![enable(implicit_some)]\n[\n  (id: \"a\"),\n  (id: \"b\" title: 4),\n  (id: \"c\"),\n]",
        "[(a: Some 5), (b: Some (x: 1), c: r#\"raw\"#), (d: 1 /* a */ , // b\n e: 'x')",
        "[\n<<<<<<< ours\n(id: \"a\"),\n=======\n(id: \"b\"),\n>>>>>>> theirs\n]",
        "(name: \"City\", themes: [(id: \"a\")])",
        &deep,
    ];
    for text in texts {
        let (whole, faults) = parse(text);
        let (folded, same) = outline(text);
        assert_eq!(same, faults, "{text}");
        let (whole, folded) = (whole.unwrap(), folded.unwrap());
        assert_eq!(folded.extensions, whole.extensions, "{text}");
        assert_eq!(folded.root.items().len(), whole.root.items().len());
        for (one, other) in folded.root.items().iter().zip(whole.root.items()) {
            let again = unfold(text, &one.value);
            assert_eq!(*again, other.value, "{}", other.value.raw(text));
        }
    }
}
