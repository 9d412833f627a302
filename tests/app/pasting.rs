//! Text pasted from lists and spreadsheets into a line that adds: seen before it is written, one change, nothing lost.

use ulg::app::core::event::Event;

use crate::harness::Pilot;

const MEMBERS: &str = r#"[
    Member(id: "parks", name: "Parks Office", role: "ngo"),
    Member(id: "labour", name: "Labour Office", role: "ngo"),
]
"#;

fn town() -> Pilot {
    Pilot::with(&[("members.ron", MEMBERS), ("tasks.ron", "[\n]\n")])
}

fn paste(pilot: &mut Pilot, text: &str) {
    pilot.send(Event::Paste(text.to_string()));
}

/// The values of a field in a file, in its order.
fn values(text: &str, field: &str) -> Vec<String> {
    let name = format!("{field}: ");
    let parts = text.split(&name).skip(1);
    let value = |part: &str| match part.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next().unwrap().to_string(),
        None => part.split([',', ')']).next().unwrap().to_string(),
    };
    parts.map(value).collect()
}

#[test]
fn rows_of_a_spreadsheet_are_members() {
    let mut pilot = town();
    pilot.keys("2").view("Members").keys("a");
    paste(
        &mut pilot,
        "Tilers of Stogi\tc\t33\tmember\r\nNight Bakers\tprivate\t4\t5\tcore\t\t\r\nQuiet House\t\t\tmember\r\n\"Smith; Sons\"\tp\r\n",
    );
    pilot.shows("4 lines were pasted").shows("4 lines are understood");
    pilot.keys("Esc").shows("Nothing was added");
    assert_eq!(pilot.file("members.ron"), MEMBERS);
    paste(
        &mut pilot,
        "Tilers of Stogi\tc\t33\tmember\r\nNight Bakers\tprivate\t4\t5\tcore\t\t\r\nQuiet House\t\t\tmember\r\n\"Smith; Sons\"\tp\r\n",
    );
    pilot.keys("Enter");
    let text = pilot.file("members.ron");
    assert_eq!(values(&text, "name")[2..], ["Tilers of Stogi", "Night Bakers", "Quiet House", "Smith; Sons"]);
    assert_eq!(values(&text, "role")[2..], ["citizens", "private", "private"]);
    assert_eq!(values(&text, "influence"), ["3", "4"]);
    assert_eq!(values(&text, "interest"), ["3", "5"]);
    assert_eq!(values(&text, "ring"), ["Member", "Core", "Member"]);
    pilot.keys("u");
    assert_eq!(pilot.file("members.ron"), MEMBERS, "one change");
}

#[test]
fn signs_of_a_list_are_no_part_of_the_titles() {
    let mut pilot = town();
    pilot.keys("3").view("Tasks").keys("a");
    paste(
        &mut pilot,
        "• Book the hall fri\r\n- Ring the baker\r\n1. Print flyers\r\n[ ] Sweep the yard\r\n☐ Write to Turin\r\n•\u{a0}Buy tape\r\n– Ask Ann\r\n* Star\r\n2) Second\r\n[x] Pay the band\r\n-5 degrees\r\n1.FC club\r\n•\tSing\r\n",
    );
    pilot.shows("13 lines are understood").keys("Enter");
    let text = pilot.file("tasks.ron");
    assert_eq!(
        values(&text, "title"),
        [
            "Book the hall", "Ring the baker", "Print flyers", "Sweep the yard", "Write to Turin", "Buy tape",
            "Ask Ann", "Star", "Second", "Pay the band", "-5 degrees", "1.FC club", "Sing",
        ]
    );
    assert!(text.contains("id: \"print-flyers\""), "{text}");
    assert_eq!(values(&text, "due"), ["2017-10-13"]);
    assert_eq!(text.matches("status: Done").count(), 1, "{text}");
    assert_eq!(values(&text, "done"), ["2017-10-12"]);
}

#[test]
fn a_heading_is_no_record_and_says_what_the_columns_hold() {
    let mut pilot = town();
    pilot.keys("3").view("Tasks").keys("a");
    paste(
        &mut pilot,
        "Owner\tTask\tDue date\tColour\nParks Office\tBook the hall\t2017-11-02\tred\nlabour\tRing Mon Repos\t\t\n\"Nobody\nat all\"\tSweep\t\t\n",
    );
    pilot
        .shows("line 1 is a heading and is left")
        .shows("so is its column")
        .shows("line 4:")
        .shows("2 lines are understood; 1 line is not understood");
    pilot.keys("Enter").shows("> \"Sweep\" owner:\"Nobody at all\"");
    let text = pilot.file("tasks.ron");
    assert_eq!(values(&text, "title"), ["Book the hall", "Ring Mon Repos"]);
    assert_eq!(values(&text, "owner"), ["parks", "labour"]);
    assert_eq!(values(&text, "due"), ["2017-11-02"]);
    pilot.keys("Ctrl-U").type_text("Sweep").keys("Enter");
    assert_eq!(values(&pilot.file("tasks.ron"), "title").len(), 3);
}

#[test]
fn one_row_is_a_line_in_the_field() {
    let mut pilot = town();
    pilot.keys("2").view("Members").keys("a");
    paste(&mut pilot, "Tilers of Stogi\tc\t4\t5\tcore\t\n");
    pilot.shows("> Tilers of Stogi ; c ; 45 ; core").keys("Enter");
    let text = pilot.file("members.ron");
    assert!(text.contains("name: \"Tilers of Stogi\", role: \"citizens\""), "{text}");
    assert!(!text.contains('\t'), "{text}");
}

#[test]
fn parts_of_a_record_are_pasted_too() {
    let actions = "[\n    (id: \"fair\", title: \"A fair\"),\n]\n";
    let mut pilot = Pilot::with(&[("actions.ron", actions)]);
    pilot.keys("3").view("Actions").keys("Enter").on_row("costs").keys("a");
    paste(&mut pilot, "What\tAmount\tSource\nTents; two\t1200\tCity\nBand\tmuch\t\nSoup\t 25 000 \t\n");
    pilot.shows("line 1 is a heading").shows("line 3: Band ; amount=much").keys("Enter").shows("> Band ; amount=much");
    pilot.keys("Ctrl-U").type_text("Band ; 300").keys("Enter");
    let text = pilot.file("actions.ron");
    assert_eq!(values(&text, "what"), ["Tents; two", "Soup", "Band"]);
    assert_eq!(values(&text, "amount"), ["1200", "25000", "300"]);
    pilot.keys("u u");
    assert_eq!(pilot.file("actions.ron"), actions);
}

#[test]
fn an_agenda_is_pasted_into_the_room() {
    let meetings = "[\n    (id: \"m\", title: \"ULG 1\", date: \"2017-10-12\", agenda: [(what: \"Map\")]),\n]\n";
    let mut pilot = Pilot::with(&[("meetings.ron", meetings)]);
    pilot.keys("5 g g Enter l j a");
    paste(&mut pilot, "1. Welcome\n2. [x] Budget\n3. Next day\n");
    pilot.shows("3 lines are understood").keys("Enter");
    let text = pilot.file("meetings.ron");
    assert_eq!(values(&text, "what"), ["Map", "Welcome", "Budget", "Next day"]);
    assert_eq!(text.matches("done: true").count(), 1, "{text}");
}

#[test]
fn nothing_is_lost_where_it_cannot_be_saved() {
    let mut pilot = town();
    pilot.keys("2").view("Members").keys("a");
    paste(&mut pilot, "One ; c\nTwo ; c\n");
    pilot.outside("members.ron", |_| "[".to_string());
    pilot.keys("Enter").shows("2 lines were pasted");
}

#[test]
fn a_paste_that_comes_in_pieces_is_one() {
    let mut pilot = town();
    pilot.keys("2").view("Members").keys("a").type_text("Til");
    paste(&mut pilot, "ers of Stogi ; c\nNight Bak");
    pilot.shows("2 lines are understood");
    paste(&mut pilot, "ers ; p\nQuiet House ; c\n");
    pilot.shows("3 lines are understood").keys("Enter");
    assert_eq!(values(&pilot.file("members.ron"), "name")[2..], ["Tilers of Stogi", "Night Bakers", "Quiet House"]);
}

#[test]
fn a_page_pasted_into_the_filter_is_refused_and_stays_in_the_line() {
    for (text, refused) in [
        ("a b ".repeat(1000), "the filter has 2000 words"),
        ("due:fri ".repeat(200), "the filter has 200 words"),
        (format!(" owner:{}", "x,".repeat(200)), "the filter has 200 values of owner"),
    ] {
        let mut pilot = Pilot::gdansk();
        pilot.keys("3").keys("/");
        paste(&mut pilot, "book");
        pilot.shows("Book");
        paste(&mut pilot, &text);
        pilot.shows(refused).shows("Book");
    }
}

#[test]
fn a_page_pasted_into_a_line_that_adds_is_refused_and_stays_in_it() {
    for (view, text, refused) in [
        ("Tasks", "word ".repeat(2000), "the line has 2000 words; it can hold 1000"),
        ("Tasks", "w; ".repeat(2000), "the line has 2000 words; it can hold 1000"),
        ("Tasks", "@labour !1 ".repeat(2000), "the line has 4000 words; it can hold 1000"),
        ("Members", "Club ; c; ".repeat(2000), "the line has 4001 parts; it can hold 1000"),
        ("Members", "Club\t".repeat(2000), "Club Club Club"),
        ("Links", ";".repeat(2000), "parts; it can hold 1000"),
    ] {
        let mut pilot = Pilot::gdansk();
        let room = if view == "Tasks" { "3" } else { "2" };
        pilot.keys(room).view(view).keys("a");
        paste(&mut pilot, &text);
        pilot.shows(refused);
        if refused.contains("it can hold 1000") {
            pilot.keys("Enter").shows(refused);
        }
    }
}

#[test]
fn of_too_many_lines_none_is_taken_and_it_is_said() {
    for (view, text, count) in [
        ("Tasks", "x\n".repeat(1001), "1 001"),
        ("Tasks", "x\r\n\r\n".repeat(2000), "2 000"),
        ("Members", "Club\tc\n".repeat(500_000), "500 000"),
    ] {
        let mut pilot = town();
        let room = if view == "Tasks" { "3" } else { "2" };
        pilot.keys(room).view(view).keys("a");
        paste(&mut pilot, &text);
        pilot.shows(&format!("{count} lines were pasted")).shows("at most 1 000 lines are taken at once");
        // The end of the same paste.
        paste(&mut pilot, "One\nTwo\n");
        pilot.shows("at most 1 000 lines").keys("Enter").shows("at most 1 000 lines").keys("Esc");
        pilot.shows("Nothing was added").keys("Esc");
        assert_eq!(pilot.file("members.ron"), MEMBERS);
        assert_eq!(pilot.file("tasks.ron"), "[\n]\n");
    }
    let mut pilot = town();
    pilot.keys("3").view("Tasks").keys("a");
    paste(&mut pilot, &"x\n".repeat(1000));
    pilot.shows("1000 lines are understood").keys("Enter");
    assert_eq!(values(&pilot.file("tasks.ron"), "title").len(), 1000);
}
