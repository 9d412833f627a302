//! Long names that begin alike: in every view the word that differs is seen, and what is cut bears a sign.

use crate::harness::Pilot;

const MEMBERS: &str = "[
    (id: \"gorna\", name: \"Stowarzyszenie Mieszkańców Dzielnicy Orunia Górna\", role: \"ngo\", influence: 5, interest: 5, stance: Resistant, stance_wanted: Supportive),
    (id: \"dolna\", name: \"Stowarzyszenie Mieszkańców Dzielnicy Orunia Dolna\", role: \"ngo\", influence: 5, interest: 5, stance: Resistant, stance_wanted: Supportive),
    (id: \"mid\", name: \"Mid\", role: \"ngo\"),
]
";
const LINKS: &str = "[
    Link(id: \"a\", from: \"gorna\", to: \"mid\", kind: Advice),
    Link(id: \"b\", from: \"dolna\", to: \"mid\", kind: Advice),
]
";
const MEETINGS: &str = "[
    (id: \"ulg-1\", title: \"ULG 1\", date: \"2017-09-12\", present: [\"gorna\", \"dolna\"]),
    (id: \"ulg-2\", title: \"ULG 2\", date: \"2017-11-12\"),
]
";
const ACTIONS: &str = "[
    (id: \"x\", title: \"Wspólne podwórka i ogrody dzielnicy Orunia Rano\", kind: Stop, lead: \"gorna\", costs: [(what: \"Tea\", amount: 50)]),
    (id: \"y\", title: \"Wspólne podwórka i ogrody dzielnicy Orunia Nocą\", kind: Stop, lead: \"dolna\", costs: [(what: \"Tea\", amount: 50)]),
]
";
const TASKS: &str = "[
    (id: \"e\", title: \"Zadzwonić do nich w sprawie umowy najmu sali Wschód\", action: \"x\", owner: \"gorna\", due: \"2017-10-01\"),
    (id: \"w\", title: \"Zadzwonić do nich w sprawie umowy najmu sali Zachód\", action: \"x\", owner: \"dolna\", due: \"2017-10-01\"),
]
";
const EXCHANGE: &str = "[
    Need(id: \"n1\", title: \"Miejsce na warsztaty i spotkania sąsiedzkie Zimą\", themes: [\"space\"], district: \"Stogi\"),
    Need(id: \"n2\", title: \"Miejsce na warsztaty i spotkania sąsiedzkie Latem\", themes: [\"space\"], district: \"Stogi\"),
    Offer(id: \"o1\", title: \"Sala na warsztaty i spotkania sąsiedzkie Blisko\", themes: [\"space\"], district: \"Stogi\"),
    Offer(id: \"o2\", title: \"Sala na warsztaty i spotkania sąsiedzkie Daleko\", themes: [\"space\"], district: \"Stogi\"),
]
";

const SEATS: &[&str] = &["Górna", "Dolna"];
const CALLS: &[&str] = &["Wsch", "Zach"];
const YARDS: &[&str] = &["Rano", "Nocą"];
const ASKED: &[&str] = &["Zi", "La"];
const GIVEN: &[&str] = &["Bli", "Dal"];

fn town() -> Pilot {
    Pilot::with(&[
        ("members.ron", MEMBERS),
        ("links.ron", LINKS),
        ("meetings.ron", MEETINGS),
        ("actions.ron", ACTIONS),
        ("tasks.ron", TASKS),
        ("exchange.ron", EXCHANGE),
    ])
}

/// The words that do not stand on the screen above the line that says the whole of the chosen one, with the screen.
fn missing(pilot: &mut Pilot, words: &[&str]) -> Option<String> {
    let screen = pilot.screen();
    let lines: Vec<&str> = screen.lines().collect();
    let above = lines[..lines.len() - 2].join("\n");
    let missing: Vec<&&str> = words.iter().filter(|word| !above.contains(**word)).collect();
    (!missing.is_empty()).then(|| format!("{missing:?}\n{screen}"))
}

#[track_caller]
fn tells(pilot: &mut Pilot, words: &[&str]) {
    assert_eq!(missing(pilot, words), None);
}

/// Goes to each of the views and looks for the words.
#[track_caller]
fn all_tell(pilot: &mut Pilot, views: &[(&str, &[&str])]) {
    let mut faults = Vec::new();
    for (view, words) in views {
        pilot.view(view);
        faults.extend(missing(pilot, words).map(|fault| format!("{view}: {fault}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_view_tells_names_apart_that_begin_alike() {
    let wide: &[(&str, &[&str])] = &[
        ("Brief", CALLS),
        ("Matrix", SEATS),
        ("Helix", SEATS),
        ("Members", SEATS),
        ("Tasks", CALLS),
        ("Tasks", SEATS),
        ("Plan", CALLS),
        ("Plan", SEATS),
        ("Plan", YARDS),
        ("Board", CALLS),
        ("Board", &["… Gó", "… Do"]),
        ("Timeline", CALLS),
        ("Timeline", YARDS),
        ("Actions", YARDS),
        ("Actions", SEATS),
        ("Loose ends", YARDS),
        ("Money", YARDS),
        ("Stopping", YARDS),
        ("Needs", ASKED),
        ("Answers", ASKED),
        ("Offers", GIVEN),
        ("Seekers", GIVEN),
        ("Network", ASKED),
        ("Ideas", ASKED),
        ("Places", ASKED),
        ("Places", GIVEN),
        ("Attendance", SEATS),
    ];
    let mut pilot = town();
    for (columns, rows) in [(80, 24), (120, 40)] {
        pilot.size(columns, rows);
        all_tell(&mut pilot, wide);
    }
    let narrow: &[(&str, &[&str])] = &[
        ("Brief", CALLS),
        ("Members", SEATS),
        ("Tasks", CALLS),
        ("Plan", CALLS),
        ("Timeline", CALLS),
        ("Money", YARDS),
        ("Answers", ASKED),
        ("Seekers", GIVEN),
        ("Network", ASKED),
        ("Attendance", SEATS),
    ];
    pilot.size(40, 12);
    all_tell(&mut pilot, narrow);
}

#[test]
fn answers_are_told_apart_beside_what_is_asked() {
    let mut pilot = town();
    pilot.view("Answers").keys("b");
    tells(&mut pilot, GIVEN);
}

#[test]
fn the_room_and_the_links_tell_seats_apart() {
    for (columns, rows) in [(40, 12), (80, 24), (120, 40)] {
        let mut pilot = town();
        pilot.size(columns, rows).keys("5 g g Enter");
        tells(&mut pilot, SEATS);
        pilot.view("Members").keys("g g G").view("Links");
        pilot.shows("Mid");
        tells(&mut pilot, SEATS);
    }
}

#[test]
fn choices_and_lists_over_a_view_tell_names_apart() {
    for (columns, rows) in [(40, 12), (80, 24)] {
        let mut pilot = town();
        pilot.size(columns, rows).view("Tasks").keys("o");
        tells(&mut pilot, SEATS);
        pilot.keys("Esc").view("Matrix").keys("g s");
        pilot.shows("Stance and wanted stance");
        tells(&mut pilot, SEATS);
    }
}
