//! The quick reader against `ron`: whatever a file holds, the same records with the same values, the same errors at the
//! same places.

use std::fmt::Write as _;

use ulg::model::{City, read};

use crate::spoiled::{Dice, excerpt, samples, spoil};

/// What both read of a file; as text too, since a number that is none is not equal to itself.
fn agreed(file: &'static str, text: &str) -> City {
    let [mut quick, mut slow] = [City::default(), City::default()];
    read::file(&mut quick, file, text);
    read::judged(&mut slow, file, text);
    let is_same = quick == slow || format!("{quick:?}") == format!("{slow:?}");
    assert!(is_same, "{file}: {}\n{quick:?}\n{slow:?}", text.get(..2_000).unwrap_or(text));
    quick
}

#[test]
fn on_files_as_they_are_and_spoiled() {
    let samples = samples();
    for (file, text) in &samples {
        assert!(agreed(file, text).trouble.is_empty(), "{file}");
    }
    let mut dice = Dice(2_685_821_657_736_338_717);
    let mut good = 0;
    for _ in 0..3_000 {
        let (file, text) = &samples[dice.roll(samples.len())];
        let mut chars = excerpt(file, text, &mut dice);
        for _ in 0..=dice.roll(3) {
            spoil(&mut chars, &mut dice);
        }
        good += usize::from(agreed(file, &chars.into_iter().collect::<String>()).trouble.is_empty());
    }
    assert!((300..2_700).contains(&good), "{good} of 3000 are still good");
}

/// What stands where a value should, and what a value may be followed by.
#[test]
fn on_every_way_to_write_a_value() {
    let fields = ["id", "name", "role", "ring", "since", "influence", "interest_range", "broker", "tags", "zz"];
    let values = [
        "\"a\"", "\"a\\\"b\\\\c\\n\\r\\td\"", "\"\\'\\0\"", "\"\\x41\"", "\"\\u{17c}\"", "\"\\\n b\"", "r\"a\"",
        "r#\"a\"b\"#", "\"\"", "\"a\nb\"", "Core", "r#Core", "Core()", "None", "Some(\"a\")", "Some(4)", "Some(Core)",
        "true", "false", "truely", "4", "04", "-0", "+4", "4.0", "4.", "4_", "0", "6", "-1", "4u8", "9999999999999999",
        "999999999999999", "99999999999999999999", "(2, 4)", "(2,4,)", "(4, 2)", "(0, 4)", "(2)", "(2, 4, 5)",
        "( 2 , 4 )", "Range(2, 4)", "[\"a\"]", "[]", "[\"a\",]", "[\"a\",,]", "[,]", "[\"a\" \"b\"]",
        "[ \"a\" , \"b\" ]", "[\"a\", 4]", "\"2026-02-28\"", "\"2026-02-29\"", "\"0000-01-01\"", "\"0001-01-01\"",
        "\"2026-2-28\"", "\" 2026-02-28\"", "\"+2026-02-28\"", "\"\u{661}026-02-28\"", "/* a */ \"a\" // b\n",
        "\"a\"/**/", "\u{85}\"a\"", "\"a\"\u{2028}", "\u{a0}\"a\"", "\"a", "", "(", "{}", "'a'", "b\"a\"", "1..2",
    ];
    for value in values {
        for field in fields {
            agreed("members.ron", &format!("[Member(id: \"m\", name: \"M\", {field}: {value})]"));
            agreed("members.ron", &format!("[({field}: {value}, id: \"m\", name: \"M\",),]"));
        }
        for field in ["baseline", "kind"] {
            agreed(
                "actions.ron",
                &format!("[(id: \"a\", title: \"A\", indicators: [(name: \"N\", {field}: {value})])]"),
            );
        }
        agreed(
            "actions.ron",
            &format!("[(id: \"a\", title: \"A\", impact: {value}, costs: [Cost(what: \"W\", amount: {value})])]"),
        );
        agreed("meetings.ron", &format!("[(id: \"a\", title: \"A\", date: \"2026-01-01\", start: {value})]"));
        agreed(
            "exchange.ron",
            &format!("[Need(id: \"a\", title: {value}), Offer(id: \"b\", title: \"B\", since: {value})]"),
        );
    }
    for number in [
        "1.5",
        "-1.5",
        "1.-5",
        ".5",
        "1e3",
        "1e400",
        "inf",
        "NaN",
        "1_0.5",
        "1.5f64",
        "12345678901234567890123456789012345678901",
    ] {
        agreed("actions.ron", &format!("[(id: \"a\", title: \"A\", indicators: [(name: \"N\", baseline: {number})])]"));
    }
}

/// What stands around the records, and around the file.
#[test]
fn on_every_frame_of_a_list() {
    let heads = [
        "",
        "\u{feff}",
        " \u{feff}",
        "// a\n",
        "/* a */",
        "#![enable(implicit_some)]",
        "#![enable(implicit_some)]\n",
        "\u{feff}#![enable(implicit_some)]\n",
        "// a\n#![enable(implicit_some)]\n// b\n",
        "#![enable(implicit_some)]#![enable(implicit_some)]",
        "#![enable(unwrap_newtypes)]",
        "#![enable(explicit_struct_names)]",
        "#![enable(unwrap_variant_newtypes)]",
        "#![enable( implicit_some )]",
        "#![type = \"a\"]",
        "<<<<<<< a\n",
    ];
    let tails = ["", "\n", " // a", " // a\n", "/* a", "/* a */", ",", "]", "x", "\u{85}", "\0", "\n>>>>>>> a\n"];
    let one = "Member(id: \"a\", name: \"A\")";
    let lists = [
        "[]",
        "[,]",
        "[ONE]",
        "[ONE,]",
        "[ONE,,]",
        "[ONE ONE]",
        "[ONE, ONE]",
        "[ONE",
        "ONE]",
        "(ONE)",
        "{}",
        "",
        "[Member]",
        "[Member()]",
        "[(id: \"a\", name: \"A\")]",
        "[Member (id: \"a\", name: \"A\")]",
        "[Role(id: \"a\", name: \"A\")]",
        "[(id: \"a\" name: \"A\")]",
        "[(id: \"a\", name: \"A\",,)]",
        "[(,id: \"a\", name: \"A\")]",
        "[(id: \"a\", id: \"b\", name: \"A\")]",
        "[(r#id: \"a\", name: \"A\")]",
        "[(\"id\": \"a\", name: \"A\")]",
        "[(id : \"a\", name /* a */ : // b\n \"A\")]",
        "[(id: \"a\", name: \"A\", zz: [(1, 'x')])]",
        "[(id: \"a\")]",
        "[((id: \"a\", name: \"A\"))]",
        "[Some(ONE)]",
        "[Some(id: \"a\", name: \"A\")]",
        "[ONE, (id: \"b\", name: \"B\", notes: \"\n<<<<<<< a\n=======\n>>>>>>> b\n\")]",
    ];
    for (head, list) in heads.iter().flat_map(|head| lists.iter().map(move |list| (head, list))) {
        for tail in tails {
            let text = format!("{head}{list}{tail}").replace("ONE", one);
            agreed("members.ron", &text);
            agreed("exchange.ron", &text.replace("Member", "Need").replace("name", "title"));
        }
    }
}

/// A file that is read in parts: whatever looks like a record where it could be cut.
#[test]
fn on_large_files_that_are_hard_to_cut() {
    // What stands in the records, and whether they are good with it.
    let decoys = [
        ("", true),
        ("/*\n    Member(id: \"no\", name: \"No\"),\n*/", true),
        ("notes: \"\n    Member(id: \\\"no\\\", name: \\\"No\\\"),\n\",", true),
        ("notes: r#\"\n    Member(id: \"no\", name: \"No\"),\n\"#,", true),
        ("zz: [\n    Member(id: \"no\"),\n    Member(id: \"no\"),\n],", true),
        ("notes: Some(\"a\"), zz: 1,", true),
        ("trust: 9,", false),
        ("notes: \"", false),
        ("), ), (", false),
        ("id: \"m0\",", false),
    ];
    let mut dice = Dice(88_172_645_463_325_252);
    for (decoy, is_good) in decoys {
        let mut text = String::from("// Made up.\n[\n");
        let place = dice.roll(9_000);
        for number in 0..9_000 {
            // What is good stands everywhere, the rest once.
            let here = if is_good || number == place { decoy } else { "" };
            let name = format!("Somebody who has a long name and a number, {number}");
            let tag = "so that the file is worth being cut";
            let _ = writeln!(text, "    Member(id: \"m{number}\", {here} name: \"{name}\",\n    tags: [\"{tag}\"]),");
        }
        text.push_str("]\n");
        assert!(text.len() > 1 << 20);
        let city = agreed("members.ron", &text);
        assert_eq!(city.trouble.is_empty(), is_good, "{decoy}");
        assert!(!is_good || city.members.len() == 9_000, "{decoy}");
    }
}
