//! Members by meetings of the group.

use insta::assert_snapshot;

use crate::harness::Pilot;

const MEMBERS: &str = "[
    (id: \"house\", name: \"Orunia House\", role: \"ngo\"),
    (id: \"choir\", name: \"The Choir\", role: \"ngo\", since: \"2017-09-10\"),
    (id: \"quiet\", name: \"Silent Firm\"),
    (id: \"ghost\", name: \"A bank\", ring: Ghost),
]
";
const MEETINGS: &str = "[
    Meeting(id: \"one\", title: \"One\", date: \"2016-12-01\", present: [\"house\"]),
    Meeting(id: \"two\", title: \"Two\", date: \"2017-05-01\", present: [\"house\"], excused: []),
    // the last so far
    Meeting(id: \"three\", title: \"Three\", date: \"2017-10-01\", present: [\"choir\"],   // late
        excused: [\"house\"]),
    Meeting(id: \"far\", title: \"Far\", kind: Transnational, date: \"2017-09-01\", present: [\"house\"]),
    Meeting(id: \"next\", title: \"Next\", date: \"2017-12-01\"),
]
";

fn town() -> Pilot {
    let mut pilot = Pilot::with(&[("members.ron", MEMBERS), ("meetings.ron", MEETINGS)]);
    pilot.view("Attendance");
    pilot
}

/// The line of the screen on which a text stands.
fn line(pilot: &mut Pilot, text: &str) -> String {
    let screen = pilot.screen();
    let found = screen.lines().find(|line| line.contains(text));
    found.unwrap_or_else(|| panic!("no {text}:\n{screen}")).to_string()
}

#[test]
fn the_grid_as_pictures() {
    for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
        let mut pilot = Pilot::gdansk();
        pilot.size(columns, rows).view("Attendance");
        assert_snapshot!(format!("attendance {columns}x{rows}"), pilot.screen());
    }
    let mut pilot = Pilot::gdansk();
    pilot.ascii();
    pilot.view("Attendance");
    assert_snapshot!("attendance ascii 80x24", pilot.screen());
    let mut pilot = Pilot::gdansk();
    pilot.view("Attendance").keys("P");
    assert_snapshot!("attendance presenting 80x24", pilot.screen());
}

#[test]
fn who_came_is_told_by_signs_and_words() {
    let mut pilot = town();
    pilot.hides("A bank").hides("Far").shows("3 meetings");
    assert!(line(&mut pilot, "Orunia House").contains("●   ●  [○]       164 days"));
    assert!(line(&mut pilot, "The Choir").contains("·   ·   ●    +1  11 days"));
    assert!(line(&mut pilot, "Silent Firm").contains("–   –   –    -3  never, quiet"));
    // Whose role is not known is no part of the share.
    assert!(line(&mut pilot, "C % Citizens").contains("100 100 100"));
    pilot.shows("Orunia House excused, Sun 1 Oct 2017: Three");
    pilot.keys("h").shows("Orunia House present, Mon 1 May 2017: Two");
    pilot.keys("h h h").shows("present, Thu 1 Dec 2016: One");
    pilot.keys("l l l l").shows("excused, Sun 1 Oct 2017: Three");
}

#[test]
fn x_goes_round_and_each_step_is_one_small_change() {
    let mut pilot = town();
    pilot.keys("j j x");
    assert_eq!(pilot.notice(), "Silent Firm: present at Three (u to undo)");
    let text = pilot.file("meetings.ron");
    assert!(text.contains("present: [\"choir\", \"quiet\"],   // late"), "{text}");
    pilot.keys("x");
    assert!(pilot.file("meetings.ron").contains("excused: [\"house\", \"quiet\"]"));
    pilot.keys("x");
    assert!(pilot.file("meetings.ron").contains("absent: [\"quiet\"]"));
    pilot.keys("x");
    assert!(pilot.notice().starts_with("Silent Firm: nothing said"));
    pilot.keys("u u u u");
    assert_eq!(pilot.file("meetings.ron"), MEETINGS);
    // All that are marked stand alike then.
    pilot.keys("g g Space Space h x");
    let text = pilot.file("meetings.ron");
    assert!(text.contains("excused: [\"house\", \"choir\"]"), "{text}");
    pilot.keys("u");
    assert_eq!(pilot.file("meetings.ron"), MEETINGS);
}

#[test]
fn seat_and_meeting_are_opened_and_left() {
    let mut pilot = town();
    pilot.keys("j Enter").shows("member: The Choir").keys("Esc");
    pilot.keys("h i").shows("Mon 1 May 2017").keys("Ctrl-O");
    pilot.shows("The Choir not yet, Mon 1 May 2017: Two");
}

#[test]
fn seats_are_filtered_sorted_and_copied() {
    let mut pilot = town();
    pilot.keys("s").type_text("longest").keys("Enter g g");
    pilot.shows("Silent Firm absent");
    pilot.keys("S g g").shows("The Choir present");
    pilot.keys("s").type_text("member").keys("Enter");
    pilot.keys("/").type_text("choir").keys("Enter");
    pilot.shows("1 of 4").hides("Orunia House");
    pilot.keys("/ Ctrl-U").type_text("zebra").keys("Enter").shows("Nothing answers");
    pilot.keys("Esc Y");
    let copied = pilot.effects.copy.clone().expect("something is copied");
    assert!(copied.contains("The Choir\tC\tnot yet\tnot yet\tpresent\t2017-10-01"), "{copied}");
    // The list of the map is another one.
    pilot.keys("Esc").view("Members").shows("A bank");
}

#[test]
fn nobody_is_shown_while_others_look_on() {
    let mut pilot = town();
    pilot.keys("Space P").shows("hidden while presenting").hides("Silent").hides("quiet");
    pilot.shows("Came").shows("C % Citizens");
    for key in ["x", "D", "m", "e", "t", "Enter", "Y"] {
        pilot.keys(key).hides("Silent").hides("Orunia House");
        assert_eq!(pilot.file("members.ron"), MEMBERS, "{key}");
        assert_eq!(pilot.file("meetings.ron"), MEETINGS, "{key}");
        pilot.keys("Esc");
    }
    pilot.keys("P").shows("Silent Firm");
}

#[test]
fn a_file_that_cannot_be_read_makes_nobody_absent() {
    let cut = MEETINGS.replace("date: \"2017-10-01\",", "date: ");
    let mut pilot = Pilot::with(&[("members.ron", MEMBERS), ("meetings.ron", &cut)]);
    pilot.view("Attendance").shows("meetings.ron:5");
    pilot.hides("–").hides("quiet").keys("x j l Enter Esc");
    assert_eq!(pilot.file("meetings.ron"), cut);
    let mut pilot = Pilot::with(&[("members.ron", MEMBERS), ("meetings.ron", MEETINGS), ("roles.ron", "[ broken")]);
    pilot.view("Attendance").shows("Orunia House");
    pilot.hides("% Citizens").shows("Came");
    let mut pilot = Pilot::with(&[]);
    pilot.view("Attendance").shows("No members yet");
    let mut pilot = Pilot::with(&[("members.ron", MEMBERS)]);
    pilot.view("Attendance").shows("No meeting of the group was held yet").keys("x i l h j Enter Esc");
}

#[test]
fn many_members_and_500_meetings_scroll_both_ways() {
    let day = |at: usize| format!("{:04}-{:02}-10", 1970 + at / 12, at % 12 + 1);
    let mut meetings = String::from("[\n");
    for at in 0..500 {
        let id = at % 60;
        let date = day(at);
        meetings.push_str(&format!(
            "(id: \"m{at}\", title: \"Evening {at}\", date: \"{date}\", present: [\"member-{id}\"]),\n"
        ));
    }
    meetings.push_str("]\n");
    let seat = |at: usize| {
        let ring = ["Core", "Member", "Associate"][at % 3];
        format!("(id: \"member-{at}\", name: \"Seat number {at}\", role: \"ngo\", ring: {ring}),\n")
    };
    let seats: String = (0..2_000).map(seat).collect();
    let mut pilot = Pilot::with(&[("members.ron", &format!("[\n{seats}]\n")), ("meetings.ron", &meetings)]);
    pilot.view("Attendance").size(120, 40);
    assert_snapshot!("attendance many 120x40", pilot.screen());
    pilot.keys("G").shows("]").keys("h h h").shows("of 500");
    for _ in 0..40 {
        pilot.keys("h");
    }
    pilot.shows("Evening 456");
    pilot.size(40, 12).shows("meetings 457 to 460").keys("PgUp PgDn g g l");
    pilot.shows("meetings 457 to");
    pilot.keys("x").shows(": present at Evening 457");
}

#[test]
fn the_mouse_finds_seat_and_meeting() {
    use ulg::app::core::event::Event;
    let mut pilot = town();
    pilot.keys("M");
    let screen = pilot.screen();
    let at = screen.lines().position(|line| line.contains("Silent Firm")).unwrap();
    let line = screen.lines().nth(at).unwrap();
    let column = line.chars().position(|char| char == '–').unwrap();
    pilot.send(Event::Click(column as u16, at as u16));
    pilot.keys("j").shows("Silent Firm absent, Thu 1 Dec 2016: One");
}
