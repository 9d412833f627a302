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
        (
            "#![enable(unwrap_newtypes)]\n",
            "Some((2, 5))",
            "Some((2, 4))",
        ),
        (unwrap, "Some(2, 5)", "(2, 4)"),
        (unwrap, "(2, 5)", "(2, 4)"),
    ] {
        let text =
            |range| format!("{first}[Member(id: \"a\", name: \"A\", interest_range: {range})]\n");
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
        (
            "#![enable(unwrap_variant_newtypes)]\n",
            "Some(x: \"A\")",
            "Axes(x: \"B\")",
        ),
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
    let tags: String = "ignore"
        .chars()
        .filter_map(|letter| char::from_u32(0xE0000 + u32::from(letter)))
        .collect();
    let desk = lone(
        "members.ron",
        &format!("[Member(id: \"a\", name: \"Ann\u{2028}{tags}\")]\n"),
    );
    desk.write(
        "meetings.ron",
        &format!(
            "[Meeting(id: \"m\", title: \"  # One{tags}\", date: \"2026-05-05\", present: [\"a\"], \
             decisions: [\"\\n---\", \"   1. x\", \"\u{a0}> y\", \"\\t+ z{tags}\"])]\n"
        ),
    );
    desk.write(
        "exchange.ron",
        "[Offer(id: \"o\", title: \" # Offer\"), Need(id: \"n\", title: \"\\n- Need\")]\n",
    );
    desk.write(
        "questions.ron",
        "[Question(id: \"q\", text: \"  ## Why\")]\n",
    );
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
        assert!(
            !answer.stdout.contains(hides),
            "{words:?} {:?}",
            answer.stdout
        );
        for line in answer
            .stdout
            .lines()
            .filter(|_| ["minutes", "brief"].contains(&words[0]))
        {
            let text = line.trim_start_matches("- ").trim_start_matches(['|', ' ']);
            let bare = ["# One", "---", "1. x", "> y", "+ z", "## Why"];
            assert!(!bare.contains(&text), "{words:?} {line:?}");
        }
    }
    let found = desk.run(["check"]).stdout;
    assert!(
        found.contains("members.ron:1:28: hidden character U+2028"),
        "{found}"
    );
    assert!(found.contains("meetings.ron:1:"), "{found}");
}
