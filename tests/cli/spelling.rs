//! Records as other hands spell them: read, checked and changed alike, and what is not asked for stays as it is.

use super::harness::Desk;

/// A city of one member, with nothing else in it.
fn lone(file: &str, text: &str) -> Desk {
    let desk = Desk::gdansk();
    for entry in std::fs::read_dir(desk.city()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "ron") {
            std::fs::remove_file(path).unwrap();
        }
    }
    desk.write("city.ron", "City(name: \"T\")\n");
    desk.write(file, text);
    desk
}

#[test]
fn a_pair_in_some_is_read_and_set() {
    let unwrap = "#![enable(unwrap_variant_newtypes)]\n";
    for (first, old, new) in [
        ("", "Some((2, 5))", "Some((2, 4))"),
        ("", "Some( /* ask */ (2, 5), )", "Some( /* ask */ (2, 4), )"),
        ("#![enable(unwrap_newtypes)]\n", "Some((2, 5))", "Some((2, 4))"),
        (unwrap, "Some(2, 5)", "Some(2, 4)"),
        ("", "(2,  // the NGOs\n    5), // the firms\n    ", "(2,  // the NGOs\n    4), // the firms\n    "),
        (unwrap, "(2, 5)", "(2, 4)"),
    ] {
        let text = |range| format!("{first}[Member(id: \"a\", name: \"A\", interest_range: {range})]\n");
        let desk = lone("members.ron", &text(old));
        assert_eq!(desk.run(["check"]).good(), "", "{old}");
        let shown = desk.run(["show", "members/a", "--json"]).json();
        assert_eq!(shown["interest_range"], serde_json::json!([2, 5]), "{old}");
        desk.run(["set", "members/a", "interest_range=2-4"]).good();
        assert_eq!(desk.file("members.ron"), text(new), "{old}");
        assert_eq!(desk.run(["check"]).good(), "", "{old}");
    }
}

#[test]
fn axes_in_some_are_read_and_set() {
    for (first, old, new) in [
        ("", "Some((x: \"A\"))", "Some(Axes(x: \"B\"))"),
        ("", "Some(Axes(x: \"A\"))", "Some(Axes(x: \"B\"))"),
        ("#![enable(unwrap_variant_newtypes)]\n", "Some(x: \"A\")", "Axes(x: \"B\")"),
    ] {
        let text = |axes| format!("{first}City(name: \"T\", axes: {axes})\n");
        let desk = lone("city.ron", &text(old));
        assert_eq!(desk.run(["check"]).good(), "", "{old}");
        desk.run(["set", "city", "axes=Axes(x: \"B\")"]).good();
        assert_eq!(desk.file("city.ron"), text(new), "{old}");
        desk.run(["undo"]).good();
        assert_eq!(desk.file("city.ron"), text(old), "{old}");
    }
}

/// What only hides reaches no text for others, and no blank gives a sign back its meaning in Markdown.
#[test]
fn what_hides_reaches_nobody() {
    let tags: String = "ignore".chars().filter_map(|letter| char::from_u32(0xE0000 + u32::from(letter))).collect();
    let desk = lone("members.ron", &format!("[Member(id: \"a\", name: \"Ann\u{2028}{tags}\")]\n"));
    desk.write(
        "meetings.ron",
        &format!(
            "[Meeting(id: \"m\", title: \"  # One{tags}\", date: \"2026-05-05\", present: [\"a\"], \
             decisions: [\"\\n---\", \"   1. x\", \"\u{a0}> y\", \"\\t+ z{tags}\"])]\n"
        ),
    );
    desk.write("exchange.ron", "[Offer(id: \"o\", title: \" # Offer\"), Need(id: \"n\", title: \"\\n- Need\")]\n");
    desk.write("questions.ron", "[Question(id: \"q\", text: \"  ## Why\")]\n");
    let hides = |char: char| char == '\u{2028}' || ('\u{E0000}'..'\u{E0FFF}').contains(&char);
    for words in [
        vec!["check"],
        vec!["list", "members"],
        vec!["list", "members", "--csv"],
        vec!["list", "members", "--json"],
        vec!["show", "members/a"],
        vec!["minutes", "m"],
        vec!["brief"],
        vec!["status"],
    ] {
        let answer = super::harness::Answer::of(desk.command(&words).output().unwrap());
        assert!(answer.code < 2, "{words:?} {answer:?}");
        assert!(!answer.stdout.contains(hides), "{words:?} {:?}", answer.stdout);
        for line in answer.stdout.lines().filter(|_| ["minutes", "brief"].contains(&words[0])) {
            let text = line.trim_start_matches("- ").trim_start_matches(['|', ' ']);
            let bare = ["# One", "---", "1. x", "> y", "+ z", "## Why"];
            assert!(!bare.contains(&text), "{words:?} {line:?}");
        }
    }
    let found = desk.run(["check"]).stdout;
    assert!(found.contains("members.ron:1:28: hidden character U+2028"), "{found}");
    assert!(found.contains("meetings.ron:1:"), "{found}");
}

/// What is edited keeps the way it was written: only what differs is written anew.
#[test]
fn a_text_keeps_its_way_of_writing() {
    let lines = "\"Line one.\n  Line \\\"two\\\", caf\\u{e9}.\nLine three.\"";
    let cases = [
        (
            lines,
            "Line one.\n  Line \"2\", café.\nLine three.",
            "\"Line one.\n  Line \\\"2\\\", caf\\u{e9}.\nLine three.\"",
        ),
        (
            lines,
            "Line one.\n  Line \"two\", café.\nNew.\n\nLine three.",
            "\"Line one.\n  Line \\\"two\\\", caf\\u{e9}.\nNew.\n\nLine three.\"",
        ),
        ("r#\"Say \"hello\" first\"#", "Say \"hello\" last", "r#\"Say \"hello\" last\"#"),
        ("r\"One\nTwo\"", "One\n2", "r\"One\n2\""),
        // What cannot stand in a raw text is written as the program writes.
        ("r\"One\"", "Say \"o\"", "\"Say \\\"o\\\"\""),
        ("\"One \\\n     two\\tthree\"", "One two\tfour", "\"One \\\n     two\\tfour\""),
        ("\"One\\ntwo\"", "One\n2", "\"One\\n2\""),
        ("Some(r\"One\")", "Two", "Some(r\"Two\")"),
    ];
    for (old, new, wanted) in cases {
        let text = |notes: &str| format!("[Member(id: \"a\", name: \"A\", notes: {notes})]\n");
        let desk = lone("members.ron", &text(old));
        desk.run(["set", "members/a", &format!("notes={new}")]).good();
        assert_eq!(desk.file("members.ron"), text(wanted), "{new}");
        let shown = desk.run(["show", "members/a", "--json", "--private"]).json();
        assert_eq!(shown["notes"], new);
        desk.run(["undo"]).good();
        assert_eq!(desk.file("members.ron"), text(old), "{old}");
    }
}

/// Parts carry their name where the file says so or the neighbours do, and only there.
#[test]
fn parts_are_named_as_the_neighbours_are() {
    let explicit = "#![enable(explicit_struct_names)]\n";
    let named = "agenda: [Item(what: \"A\")]";
    for (first, old, new) in [
        (explicit, "", "agenda: [Item(what: \"Z\")]"),
        (explicit, "agenda: []", "agenda: [Item(what: \"Z\")]"),
        ("", "", "agenda: [(what: \"Z\")]"),
        ("", named, "agenda: [Item(what: \"A\"), Item(what: \"Z\")]"),
        ("", "agenda: [(what: \"A\")]", "agenda: [(what: \"A\"), (what: \"Z\")]"),
    ] {
        let text = |agenda: &str| {
            let agenda = if agenda.is_empty() { String::new() } else { format!(", {agenda}") };
            format!("{first}[Meeting(id: \"g\", title: \"G\", date: \"2026-05-05\"{agenda})]\n")
        };
        let desk = lone("meetings.ron", &text(old));
        desk.run(["set", "meetings/g", "agenda+=(what: \"Z\")"]).good();
        assert_eq!(desk.file("meetings.ron"), text(new), "{old}");
        desk.run(["undo"]).good();
        assert_eq!(desk.file("meetings.ron"), text(old), "{old}");
    }
    let desk = lone("city.ron", &format!("{explicit}City(name: \"T\")\n"));
    desk.run(["set", "city", "axes=(x: \"P\")"]).good();
    assert!(desk.file("city.ron").contains("axes: Axes(x: \"P\")"));
    desk.write("meetings.ron", &format!("{explicit}[\n]\n"));
    desk.run(["add", "meeting", "H ; date=2017-02-02"]).good();
    let meetings = desk.file("meetings.ron");
    assert_eq!(meetings.matches("(what").count(), meetings.matches("Item(what").count());
    assert_eq!(desk.run(["check"]).code, 0, "{meetings}");
}
