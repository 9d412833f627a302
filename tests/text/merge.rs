//! Two versions of a file that began as one: what comes out, with its comments, and what stays between marks.

use ulg::text::merge::{How, merge};
use ulg::text::scan::{Side, conflicts, version};

const HOW: How = How { keys: &["id", "what", "name", "member"], marks: 7, names: ["here", "before", "there"] };

const BASE: &str = r#"#![enable(implicit_some)]
// Tasks of the group.
[
    // the hall
    Task(id: "venue", title: "Book the venue", status: Todo, tags: ["room", "ulg-7"]),

    Task(
        id: "map",
        title: "Map legend",
        due: "2017-11-01", // before the meeting
        costs: [
            (what: "Print", amount: 90),
        ],
    ),
    Task(id: "minutes", title: "Send the minutes"),
]
"#;

/// What both made of [`BASE`], each by replacing.
fn merged(ours: &[(&str, &str)], theirs: &[(&str, &str)]) -> (String, bool) {
    let changed = |edits: &[(&str, &str)]| {
        edits.iter().fold(BASE.to_string(), |text, (old, new)| {
            assert_eq!(text.matches(old).count(), 1, "{old}");
            text.replace(old, new)
        })
    };
    let out = merge(BASE, &changed(ours), &changed(theirs), &HOW);
    (out.text, out.is_clean)
}

fn clean(ours: &[(&str, &str)], theirs: &[(&str, &str)]) -> String {
    let (text, is_clean) = merged(ours, theirs);
    assert!(is_clean, "{text}");
    text
}

const VENUE: &str =
    "    // the hall\n    Task(id: \"venue\", title: \"Book the venue\", status: Todo, tags: [\"room\", \"ulg-7\"]),\n";
const MINUTES: &str = "    Task(id: \"minutes\", title: \"Send the minutes\"),\n";

#[test]
fn two_fields_of_one_line_meet() {
    let text = clean(&[("status: Todo", "status: Done")], &[("Book the venue", "Book the hall")]);
    assert!(text.contains("Task(id: \"venue\", title: \"Book the hall\", status: Done, tags"), "{text}");
    assert_eq!(text.lines().count(), BASE.lines().count());
}

#[test]
fn both_add_a_record_at_the_same_place() {
    let ours = [MINUTES, "    Task(id: \"ours\", title: \"Ours\"),\n"].concat();
    let theirs = [MINUTES, "    // by Ola\n    Task(id: \"theirs\", title: \"Theirs\"), // soon\n"].concat();
    let text = clean(&[(MINUTES, &ours)], &[(MINUTES, &theirs)]);
    let tail = &text[text.find("Send the minutes").unwrap()..];
    assert_eq!(
        tail,
        "Send the minutes\"),\n    // by Ola\n    Task(id: \"theirs\", title: \"Theirs\"), // soon\n    Task(id: \"ours\", title: \"Ours\"),\n]\n"
    );
}

#[test]
fn a_last_record_without_a_comma_gets_one() {
    let open = MINUTES.replace("),\n", ")\n");
    let theirs = [MINUTES, "    Task(id: \"theirs\", title: \"Theirs\")\n"].concat();
    let text = clean(&[(MINUTES, &open)], &[(MINUTES, &theirs)]);
    assert!(text.ends_with("Send the minutes\"),\n    Task(id: \"theirs\", title: \"Theirs\"),\n]\n"), "{text}");
}

#[test]
fn items_of_lists_are_added_and_taken_out_by_either() {
    let text = clean(
        &[("\"room\", \"ulg-7\"", "\"ulg-7\", \"ours\"")],
        &[("\"room\", \"ulg-7\"", "\"room\", \"ulg-7\", \"theirs\"")],
    );
    assert!(text.contains("tags: [\"ulg-7\", \"ours\", \"theirs\"]"), "{text}");
}

#[test]
fn records_in_a_record_are_merged_by_what_they_are_of() {
    let print = "(what: \"Print\", amount: 90),\n";
    let ours = print.replace("90", "120");
    let theirs = [print, "            (what: \"Paper\", amount: 10),\n"].concat();
    let text = clean(&[(print, &ours)], &[(print, &theirs)]);
    assert!(
        text.contains("            (what: \"Print\", amount: 120),\n            (what: \"Paper\", amount: 10),\n"),
        "{text}"
    );
}

#[test]
fn what_one_took_out_is_gone_and_comments_go_with_it() {
    let text = clean(&[(VENUE, "")], &[("Send the minutes", "Mail the minutes")]);
    assert!(!text.contains("venue") && !text.contains("the hall") && text.contains("Mail the minutes"), "{text}");
    let text = clean(&[("Send the minutes", "Mail the minutes")], &[(VENUE, "")]);
    assert!(!text.contains("venue") && !text.contains("the hall") && text.contains("Mail the minutes"), "{text}");
}

#[test]
fn comments_of_both_stay() {
    let ours = [("// the hall", "// the large hall"), ("2017-11-01", "2017-11-05")];
    let theirs = [("// Tasks of the group.", "// Tasks of the group, by Ola."), ("Map legend", "Legend of the map")];
    let text = clean(&ours, &theirs);
    for one in ["// the large hall", "by Ola.", "2017-11-05\", // before the meeting", "Legend of the map"] {
        assert!(text.contains(one), "{one} in {text}");
    }
}

#[test]
fn one_field_of_two_values_is_marked_alone() {
    let (text, is_clean) =
        merged(&[("2017-11-01", "2017-11-03"), ("Map legend", "Legend")], &[("2017-11-01", "2017-11-10")]);
    assert!(!is_clean);
    let wanted = "\
        title: \"Legend\",
<<<<<<< here
        due: \"2017-11-03\", // before the meeting
||||||| before
        due: \"2017-11-01\", // before the meeting
=======
        due: \"2017-11-10\", // before the meeting
>>>>>>> there
        costs: [
";
    assert!(text.contains(wanted), "{text}");
    assert_eq!(text.matches("<<<<<<<").count(), 1);
}

#[test]
fn a_record_on_one_line_is_marked_with_all_else_merged() {
    let ours = [("status: Todo", "status: Done"), ("Book the venue", "Book a venue")];
    let theirs = [("status: Todo", "status: Doing"), ("\"room\", ", "")];
    let (text, is_clean) = merged(&ours, &theirs);
    assert!(!is_clean);
    let row =
        |status| format!("    Task(id: \"venue\", title: \"Book a venue\", status: {status}, tags: [\"ulg-7\"]),\n");
    let wanted = [
        "<<<<<<< here\n",
        &row("Done"),
        "||||||| before\n",
        &row("Todo"),
        "=======\n",
        &row("Doing"),
        ">>>>>>> there\n",
    ];
    assert!(text.contains(&wanted.concat()), "{text}");
}

#[test]
fn removed_here_and_changed_there_shows_the_changed_one() {
    let (text, is_clean) = merged(&[(MINUTES, "")], &[("Send the minutes", "Mail the minutes")]);
    assert!(!is_clean);
    let wanted =
        format!("<<<<<<< here\n||||||| before\n{MINUTES}=======\n{}>>>>>>> there\n", MINUTES.replace("Send", "Mail"));
    assert!(text.contains(&wanted), "{text}");
    let (text, is_clean) = merged(&[("Send the minutes", "Mail the minutes")], &[(MINUTES, "")]);
    assert!(!is_clean && text.contains("Mail the minutes"), "{text}");
}

#[test]
fn one_id_added_twice_is_marked_unless_it_means_the_same() {
    let added = |title: &str| [MINUTES, "    Task(id: \"new\", title: \"", title, "\"),\n"].concat();
    let (text, is_clean) = merged(&[(MINUTES, &added("One"))], &[(MINUTES, &added("Other"))]);
    assert!(!is_clean && text.contains("One") && text.contains("Other"), "{text}");
    let spaced = added("One").replace("Task(id: \"new\", ", "Task( id: \"new\",  ");
    let text = clean(&[(MINUTES, &added("One"))], &[(MINUTES, &spaced)]);
    assert_eq!(text.matches("\"new\"").count(), 1, "{text}");
}

#[test]
fn prose_that_both_changed_in_other_lines_is_not_mixed() {
    let base = "[\n    Task(id: \"a\", notes: \"one\ntwo\nthree\nfour\nfive\"),\n]\n";
    let out = merge(base, &base.replace("one", "ONE"), &base.replace("five", "FIVE"), &HOW);
    assert!(!out.is_clean, "{}", out.text);
    let whole = ["ONE\ntwo\nthree\nfour\nfive", "one\ntwo\nthree\nfour\nFIVE"];
    assert!(whole.iter().all(|version| out.text.contains(version)), "{}", out.text);
}

#[test]
fn a_city_is_merged_by_fields_and_by_its_lists() {
    let base = "City(\n    name: \"Gdańsk\",\n    as_of: \"2017-10-12\",\n    themes: [(id: \"spaces\", name: \"Spaces\")],\n)\n";
    let ours =
        base.replace("2017-10-12", "2017-10-13").replace("\"Spaces\")", "\"Spaces\"), (id: \"food\", name: \"Food\")");
    let theirs = base.replace("name: \"Spaces\"", "name: \"Rooms\"");
    let out = merge(base, &ours, &theirs, &HOW);
    assert!(out.is_clean, "{}", out.text);
    assert_eq!(out.text, ours.replace("name: \"Spaces\"", "name: \"Rooms\""));
}

#[test]
fn what_cannot_be_read_is_merged_by_lines() {
    let broken = BASE.replace("Map legend\"", "Map legend");
    let theirs = BASE.replace("Send the minutes", "Mail the minutes");
    let out = merge(BASE, &broken, &theirs, &HOW);
    assert!(out.is_clean && out.text.contains("Mail the minutes") && out.text.contains("Map legend,"), "{}", out.text);
    let out = merge(BASE, &broken, &BASE.replace("Map legend", "Legend"), &How { marks: 9, ..HOW });
    assert!(!out.is_clean && out.text.contains("\n<<<<<<<<< here\n"), "{}", out.text);
}

#[test]
fn without_a_base_both_files_are_one() {
    let ours = "[\n    Task(id: \"a\", title: \"A\"),\n]\n";
    let theirs = "[\n    Task(id: \"b\", title: \"B\"),\n]\n";
    let out = merge("", ours, theirs, &HOW);
    assert!(out.is_clean, "{}", out.text);
    assert_eq!(out.text, "[\n    Task(id: \"b\", title: \"B\"),\n    Task(id: \"a\", title: \"A\"),\n]\n");
}

#[test]
fn lines_between_marks_end_as_the_file_does() {
    let crlf = |text: &str| text.replace('\n', "\r\n");
    let changed = |due: &str| crlf(&BASE.replace("status: Todo", due));
    let out = merge(&crlf(BASE), &changed("status: Done"), &changed("status: Doing"), &HOW);
    assert!(!out.is_clean);
    let found = conflicts(&out.text);
    assert_eq!(version(&out.text, &found, Side::Ours, false), changed("status: Done"));
    assert_eq!(version(&out.text, &found, Side::Theirs, false), changed("status: Doing"));
}

#[test]
fn an_empty_list_takes_what_comes() {
    for empty in ["[]", "[\n]\n", "#![enable(implicit_some)]\n// none yet\n[\n    // here\n]\n"] {
        let theirs = "[\n    // a comment\n    Task(id: \"b\", title: \"B\") // so\n]\n";
        let out = merge(empty, empty, theirs, &HOW);
        assert!(out.is_clean && out.text.contains("title: \"B\""), "{}", out.text);
        let out = merge("", empty, theirs, &HOW);
        assert!(out.is_clean && out.text.contains("title: \"B\"), // so\n"), "{}", out.text);
    }
}
