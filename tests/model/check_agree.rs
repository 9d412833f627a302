//! Reading and checking agree: on thousands of spoiled records `check` finds exactly the errors for which reading
//! makes the file read-only. And large files cost no more than their size.

use ulg::model::{City, List, check, read};
use ulg::problem::{Problem, Severity};

use crate::spoiled::{Dice, excerpt, samples, spoil};

fn errors(file: &'static str, text: &str) -> Vec<Problem> {
    let mut found = check::file(file, text);
    found.retain(|problem| problem.severity == Severity::Error);
    found
}

#[test]
fn on_spoiled_records() {
    let samples = samples();
    let mut dice = Dice(88_172_645_463_325_252);
    let mut good = 0;
    for _ in 0..4_000 {
        let (file, text) = &samples[dice.roll(samples.len())];
        let mut chars = excerpt(file, text, &mut dice);
        spoil(&mut chars, &mut dice);
        let text: String = chars.into_iter().collect();
        let mut city = City::default();
        read::file(&mut city, file, &text);
        assert_eq!(city.trouble, errors(file, &text), "{file}: {text}");
        good += usize::from(city.trouble.is_empty());
    }
    assert!((400..3_600).contains(&good), "{good} of 4000 are still good");
}

/// What only ron refuses is shown in its words.
#[test]
fn ron_has_the_last_word() {
    let text = "[\n    (id: \"a\", name: \"A\", zz: 300u8),\n]";
    let mut city = City::default();
    read::file(&mut city, "members.ron", text);
    let found = check::city(&city, &[("members.ron", text)]);
    let errors: Vec<_> = found.into_iter().filter(|problem| problem.severity == Severity::Error).collect();
    assert_eq!(errors, city.trouble);
    assert_eq!(errors[0].code, "syntax");
}

/// Every way to write an optional value that has brackets, and the same with blanks, comments and commas inside.
const SPELLINGS: &[(&str, &[&str])] = &[
    (
        "interest_range",
        &[
            "(2, 5)", "Some((2, 5))", "Some(2, 5)", "Some(2, 5,)", "Some (2, 5)",
            "Some (\n // why\n (2, /* so */ 5,) ,)", "Some 2", "Some(Some((2, 5)))", "Some()", "Some((5, 2))",
            "Range(2, 5)", "None",
        ],
    ),
    (
        "axes",
        &[
            "(x: \"A\")",
            "Axes(x: \"A\")",
            "Axes",
            "()",
            "Axes()",
            "Some((x: \"A\"))",
            "Some(Axes(x: \"A\"))",
            "Some ( /* a */ Axes ( // b\n x : Some(\"A\"), ) , )",
            "Some Axes(x: \"A\")",
            "Some(x: \"A\")",
            "Some(x: r#\"A\"#,)",
            "Some (x: \"A\", zz: 1)",
            "Some()",
            "Some(())",
            "Some(Axes)",
            "Some(x: 1)",
            "Some(Some((x: \"A\")))",
            "None",
        ],
    ),
];

/// Whatever a file switches on, its values are those that ron reads, and check has an error where ron has one.
#[test]
fn on_every_spelling_of_what_has_brackets() {
    use ron::extensions::Extensions;
    use ulg::model::records::{Charter, Member};
    for bits in 0..=Extensions::all().bits() {
        let extensions = Extensions::from_bits_retain(bits);
        let ron = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME | extensions);
        let names = extensions.iter_names();
        let first: String = names.map(|(name, _)| format!("#![enable({})]\n", name.to_lowercase())).collect();
        for (field, value) in
            SPELLINGS.iter().flat_map(|(field, values)| values.iter().map(move |value| (*field, *value)))
        {
            let mut city = City::default();
            let (file, text, is, wanted) = if field == "axes" {
                let record = format!("City(name: \"T\", axes: {value})");
                let text = format!("{first}{record}");
                read::file(&mut city, "city.ron", &text);
                let wanted = ron.from_str::<Charter>(&record).map(|city| city.axes);
                let is = format!("{:?}", city.charter.axes);
                ("city.ron", text, is, wanted.map(|axes| format!("{axes:?}")))
            } else {
                let record = format!("[Member(id: \"a\", name: \"A\", {field}: {value})]");
                let text = format!("{first}{record}");
                read::file(&mut city, "members.ron", &text);
                let range = |members: &List<Member>| {
                    let member = members.first();
                    format!("{:?}", member.and_then(|member| member.interest_range))
                };
                let wanted = ron.from_str::<Vec<Member>>(&record);
                let is = range(&city.members);
                ("members.ron", text, is, wanted.map(|members| range(&members.into())))
            };
            assert_eq!(city.trouble, errors(file, &text), "{text}");
            match wanted {
                Ok(_) if value == "Some((5, 2))" => assert_eq!(city.trouble.len(), 1),
                Ok(wanted) => assert_eq!((city.trouble, is), (vec![], wanted), "{text}"),
                Err(_) => assert!(!city.trouble.is_empty(), "{text}"),
            }
        }
    }
}

/// Unknown data may be as deep as the documents say, and no deeper, in reading and in checking.
#[test]
fn on_how_deep_unknown_data_may_be() {
    for (open, close) in [("[", "]"), ("Some([", "])"), ("(a: ", ")"), ("{1: ", "}")] {
        for (depth, is_good) in [(62, true), (63, false)] {
            let turns = depth / open.matches(['[', '(', '{']).count();
            let text = format!("[(id: \"a\", name: \"A\", zz: {}1{})]", open.repeat(turns), close.repeat(turns));
            let mut city = City::default();
            read::file(&mut city, "members.ron", &text);
            assert_eq!(city.trouble, errors("members.ron", &text), "{text}");
            let codes: Vec<_> = city.trouble.iter().map(|problem| problem.code).collect();
            if is_good || turns * 2 < depth {
                assert_eq!(codes, [""; 0], "{text}");
            } else {
                assert_eq!(codes, ["too-deep"], "{text}");
            }
        }
    }
}

/// A field twice that no table knows is the author's: it is told, and stops nobody.
#[test]
fn on_an_unknown_field_that_stands_twice() {
    let text = "[(id: \"a\", name: \"A\", zz: 1, zz: 2)]";
    let mut city = City::default();
    read::file(&mut city, "members.ron", text);
    assert_eq!(city.trouble, []);
    let found = check::file("members.ron", text);
    let told: Vec<_> = found.iter().map(|problem| (problem.code, problem.severity)).collect();
    let warning = Severity::Warning;
    assert_eq!(told, [("unknown-field", warning), ("duplicate-field", warning)]);
}

/// Ten thousand records on one line, each with a fault, and as many tasks in one chain: were any step quadratic, this
/// would take minutes.
#[test]
fn on_large_files() {
    let member = |number: usize| format!("(id: \"m{number}\", name: \"M{number}\", ring: Far), ");
    let line: String = (0..10_000).map(member).collect();
    let found = check::file("members.ron", &format!("[{line}]"));
    assert_eq!(found.len(), 10_000);
    assert_eq!((found[9_999].place.line, found[9_999].place.column), (1, 407_776));
    let task = |number: usize| {
        let next = (number + 1) % 10_000;
        format!("(id: \"t{number}\", title: \"T\", owner: \"x{number}\", after: [\"t{next}\"]),\n")
    };
    let tasks: String = (0..10_000).map(task).collect();
    let tasks = format!("[\n{tasks}]");
    let found = check::city(&City::default(), &[("tasks.ron", &tasks)]);
    let circles = found.iter().filter(|problem| problem.code == "circle");
    let circles: Vec<_> = circles.map(|problem| problem.what.as_str()).collect();
    assert_eq!(circles, ["t9999 waits for itself via t0, t1, t2, t3, t4, t5, t6, t7 and others"]);
    assert_eq!(found.len(), 10_001);
}

/// A field behind a comment that ends for the eye only is lost to every program that reads the file.
#[test]
fn a_field_that_a_comment_swallows_is_named() {
    let told = |text: &str| -> Vec<String> {
        let found = check::file("members.ron", text).into_iter();
        found
            .filter(|problem| problem.code == "comment-goes-on")
            .map(|problem| format!("{}:{} {}", problem.place.line, problem.place.column, problem.what))
            .collect()
    };
    for (end, code) in [("\r", "000D"), ("\u{85}", "0085"), ("\u{2028}", "2028"), ("\u{2029}", "2029")] {
        let text = format!("[\r\n Member(id: \"a\", name: \"A\", // seat{end} influence: 4,\n)]");
        let what = format!("2:36 `influence` stands in a comment: U+{code} does not end its line");
        assert_eq!(told(&text), [what]);
        let text = format!("[Member(id: \"a\", name: \"A\")] // so{end}and so{end} on");
        let what = format!("1:35 the comment goes on behind U+{code}, which does not end its line");
        assert_eq!(told(&text), [what]);
        for good in [
            format!("[Member(id: \"a\", notes: \"// see{end}influence: 4\", name: \"A\")]"),
            format!("[Member(id: \"a\", /* one{end}two */ name: \"A\"){end}]"),
            format!("[Member(id: \"a\", name: \"A\")] // so{end}  \r\n"),
            format!("[Member(id: \"a\", link: \"http://a\",{end} name: \"A\")]"),
        ] {
            assert_eq!(told(&good), [""; 0], "{good:?}");
        }
    }
}
