//! The year ahead by month, and the stations of the planning cycle.

use insta::assert_snapshot;

use crate::exchange_lines::on_line;
use crate::harness::Pilot;

const TASKS: &str = "[
    (id: \"soup\", title: \"Order the soup\", due: \"2017-10-12\"),
    (id: \"chairs\", title: \"Bring back the chairs\", due: \"2017-09-30\"),
    (id: \"done\", title: \"Long done\", due: \"2017-10-20\", status: Done),
]
";
const MEETINGS: &str = "[(id: \"next\", title: \"Second evening\", date: \"2017-10-31\")]\n";
const PEOPLE: &str = "[(id: \"eva\", name: \"Eva Example\", retain_until: \"2018-02-28\")]\n";
const CITY: &str =
    "City(\n    name: \"Town\",\n    station: Results,   // since spring\n    ends: \"2018-05-03\",\n)\n";

fn town(view: &str) -> Pilot {
    let mut pilot =
        Pilot::with(&[("tasks.ron", TASKS), ("meetings.ron", MEETINGS), ("people.ron", PEOPLE), ("city.ron", CITY)]);
    pilot.view(view);
    pilot
}

#[test]
fn year_and_cycle_as_pictures() {
    for view in ["Year", "Cycle"] {
        for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
            let mut pilot = Pilot::gdansk();
            pilot.size(columns, rows).view(view);
            let name = format!("{} {columns}x{rows}", view.to_lowercase());
            assert_snapshot!(name, pilot.screen());
        }
    }
}

#[test]
fn months_stand_beside_their_days() {
    let mut pilot = town("Year");
    pilot
        .shows("Late (1), the longest first")
        .shows("Sat 30 Sep  Bring back the chairs")
        .shows("12d late")
        .shows("Mo Tu We Th Fr Sa Su    October 2017: 1 meeting, 1 deadline")
        .shows(" 9 10 11 12<13 14 15")
        .shows("30 31*")
        .shows("Tue 31 Oct  Second evening")
        .hides("Long done");
    on_day(&mut pilot, "Thu 12 Oct  Order the soup");
    pilot.shows("Thu 12 Oct 2017, today: due, Order the soup");
    pilot.keys("Enter").shows("task: Order the soup").keys("Esc");
    pilot.keys("x").shows("Done: Order the soup").keys("u");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
    pilot.keys("G").shows("the project ends").keys("Enter").shows("city: Town");
    pilot.keys("Esc").size(40, 12);
    pilot.keys("G").shows("Thu  3 May  the project ends").hides("Mo Tu");
}

/// Puts the cursor on the day of that text.
#[track_caller]
fn on_day(pilot: &mut Pilot, text: &str) {
    pilot.keys("g g");
    for _ in 0..50 {
        if pilot.screen().contains(&format!("▸   {text}")) {
            return;
        }
        pilot.keys("j");
    }
    panic!("no day says {text}:\n{}", pilot.screen());
}

#[test]
fn the_year_is_narrowed_by_words_and_names_nobody() {
    let mut pilot = town("Year");
    pilot.keys("G k").shows("data of 1 person to be erased").hides("Eva");
    pilot.keys("/").type_text("soup").keys("Enter");
    pilot.shows("Order the soup").hides("Second evening").shows("October 2017");
    pilot.keys("Esc").keys("P").keys("G k").hides("erase").hides("person");
    let mut pilot = Pilot::with(&[]);
    pilot.view("Year").shows("No day is set in the year ahead.").keys("j Enter x G");
    let mut pilot = Pilot::with(&[("tasks.ron", TASKS), ("meetings.ron", "[ broken")]);
    pilot.view("Year").shows("meetings.ron:1").shows("Order the soup");
}

#[test]
fn more_that_is_late_leads_to_the_tasks() {
    let task = |at: usize| format!("(id: \"t{at}\", title: \"Task {at}\", due: \"2017-09-0{at}\"),\n");
    let tasks: String = (1..9).map(task).collect();
    let mut pilot = Pilot::with(&[("tasks.ron", &format!("[\n{tasks}]\n"))]);
    pilot.view("Year").shows("Late (8)").hides("Task 6");
    on_day(&mut pilot, "3 more");
    pilot.keys("Enter").shows("filter: late   8 of 8").keys("Ctrl-O").shows("Late (8)");
}

#[test]
fn stations_say_what_they_lack_and_where_it_is_mended() {
    let mut pilot = town("Cycle");
    pilot.shows("=>  4 Results").shows("you are here").shows("station 4 of 10").shows("no mission in one sentence");
    on_line(&mut pilot, "      no mission");
    pilot.keys("Enter").shows("city: Town").keys("Enter").shows("mission of Town").keys("Esc");
    pilot.keys("Esc");
    let mut pilot = Pilot::gdansk();
    pilot.view("Cycle");
    on_line(&mut pilot, "      8 members not on the map");
    pilot.keys("Enter").shows("8 of ").keys("Ctrl-O").shows("you are here");
    on_line(&mut pilot, "      1 action without a lead");
    pilot.keys("Enter").shows("filter: lead:none");
}

#[test]
fn a_file_that_cannot_be_read_lacks_nothing() {
    let mut pilot = Pilot::with(&[("members.ron", "[ broken"), ("city.ron", CITY)]);
    pilot.view("Cycle").shows("members.ron:1").hides("nobody in the group");
    pilot.shows("2 Stakeholders").shows("not known").shows("no mission");
}

#[test]
fn every_lack_leads_somewhere() {
    let mut pilot = Pilot::gdansk();
    pilot.size(100, 60).view("Cycle");
    let lines = pilot.listed().len();
    for row in 0..lines {
        pilot.view("Cycle").keys("g g").type_text(&"j".repeat(row));
        pilot.keys("Enter");
        let complaint = pilot.app.state.list().complaint.clone();
        assert_eq!(complaint, None, "{}", pilot.screen());
        assert!(!pilot.listed().is_empty(), "{}", pilot.screen());
        pilot.keys("Esc Esc");
    }
}

#[test]
fn the_city_moves_on_to_the_station_under_the_cursor() {
    let mut pilot = town("Cycle");
    on_line(&mut pilot, "    5 Ideas");
    pilot.keys("m");
    assert_eq!(pilot.notice(), "Station: ideas (u to undo)");
    assert!(pilot.file("city.ron").contains("station: Ideas,   // since spring"));
    pilot.shows("=>  5 Ideas").keys("u").shows("=>  4 Results");
    assert_eq!(pilot.file("city.ron"), CITY);
    pilot.keys("Enter m").shows("station of Town").keys("Esc Esc");
    let mut pilot = Pilot::with(&[]);
    pilot.view("Cycle").shows("m says where the city stands").keys("m");
    assert!(pilot.file("city.ron").contains("station: Problems"));
    pilot.outside("city.ron", |_| "City(name: \"Town\", station: 4)".to_string());
    pilot.shows("city.ron:1").keys("m Enter Esc");
    assert!(pilot.file("city.ron").contains("station: 4"));
}
