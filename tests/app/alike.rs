//! What reads alike is one: districts, names that sort, addresses that are copied.

use crate::harness::Pilot;

#[test]
fn a_district_is_one_however_it_is_spelled() {
    let exchange = "[
    Need(id: \"a\", title: \"Rooms\", district: \"Stogi\"),
    Need(id: \"b\", title: \"Tools\", district: \"Stogi \"),
    Need(id: \"c\", title: \"Hands\", district: \"stogi\"),
    Offer(id: \"d\", title: \"A hall\", district: \"Stogi\u{a0}\"),
    Offer(id: \"e\", title: \"A van\", district: \"STOGI\"),
    Offer(id: \"f\", title: \"A cart\", district: \" \"),
    Need(id: \"g\", title: \"Nuts\", district: \"Part 10\"),
    Need(id: \"h\", title: \"Bolts\", district: \"Part 9\"),
]
";
    let mut pilot = Pilot::with(&[("exchange.ron", exchange)]);
    let screen = pilot.view("Places").screen();
    assert_eq!(screen.to_lowercase().matches("stogi").count(), 1, "{screen}");
    pilot.shows("3 asked").shows("2 at hand").shows("(no district)");
    assert!(screen.find("Part 9").unwrap() < screen.find("Part 10").unwrap(), "{screen}");
}

#[test]
fn names_sort_by_their_numbers() {
    let members = r#"[
    Member(id: "a", name: "Szkoła nr 10"), Member(id: "b", name: "ULG 10"), Member(id: "c", name: "Szkola  nr 2"),
    Member(id: "d", name: "ULG 9"), Member(id: "e", name: "ULG 2"),
]
"#;
    let mut pilot = Pilot::with(&[("members.ron", members)]);
    pilot.view("Members").keys("s").type_text("name").keys("Enter");
    let screen = pilot.screen();
    let places: Vec<usize> =
        ["nr 2", "nr 10", "ULG 2", "ULG 9", "ULG 10"].iter().map(|name| screen.find(name).unwrap()).collect();
    assert!(places.is_sorted(), "{screen}");
}

#[test]
fn addresses_are_one_list_that_mail_programs_take() {
    let members = r#"[Member(id: "parks", name: "Parks")]
"#;
    let people = "[
    (id: \"p1\", name: \"Ada Test\", email: \"ada@example.org\"),
    (id: \"p2\", name: \"Ada Two\", email: \"ADA@example.org\"),
    (id: \"p3\", name: \"Di Test\", email: \"di@example.org; di2@example.org\"),
    (id: \"p4\", name: \"Ed Test\", email: \"ed example.org\"),
    (id: \"p5\", name: \"Fi Test\", email: \"Fi Test <fi@example.org>\u{a0}\"),
]
";
    let mut pilot = Pilot::with(&[("members.ron", members), ("people.ron", people)]);
    pilot.view("People").keys("y");
    assert_eq!(pilot.effects.copy.as_deref(), Some("ada@example.org, di@example.org, di2@example.org, fi@example.org"));
    pilot.shows("4 addresses copied; 1 is no address: Ed Test");
}
