//! The first day with a city of one's own: what is said is true where it stands, and nothing is taken for something else.

use crate::harness::Pilot;

const SEATS: &str = "[
    (id: \"orunia-council\", name: \"Orunia Council\", role: \"ngo\"),
    (id: \"orunia-house\", name: \"Orunia Neighbours\", role: \"ngo\"),
    (id: \"labour\", name: \"Labour Office\", role: \"ngo\"),
]";

fn seats() -> Pilot {
    Pilot::with(&[("members.ron", SEATS)])
}

#[test]
fn a_name_that_means_several_or_nobody_never_becomes_what_changed() {
    for (line, said) in [
        ("A yard with a key ; orunia", "may be"),
        ("A yard with a key ; orunia ; neighbours hold the key", "may be"),
        ("A yard with a key ; zanzibar ; neighbours hold the key", "no member"),
        ("A yard with a key ; who=orunia ; it opened", "may be"),
    ] {
        let mut pilot = seats();
        pilot.view("Stories").keys("a").type_text(line).shows(said).keys("Enter");
        assert!(!pilot.dir().join("stories.ron").exists(), "{line}");
        pilot.shows(said);
    }
    for (line, wanted) in [
        ("A yard ; orunia neigh ; they hold the key", "who: \"orunia-house\""),
        ("A yard ; ; they hold the key", "changed: \"they hold the key\""),
        ("A yard ; changed=they hold the key ; labour", "who: \"labour\""),
    ] {
        let mut pilot = seats();
        pilot.view("Stories").keys("a").type_text(line).keys("Enter");
        let file = pilot.file("stories.ron");
        assert!(file.contains(wanted), "{file}");
    }
}

#[test]
fn a_task_does_not_take_the_grammar_of_others_for_its_title() {
    for line in [
        "Open ten shops ; lead=labour", "Open ten shops lead=labour", "Open ten shops ;", "Open ten shops;",
        "Open ten shops; then close", "Open ;ten shops", "Open ten shops;lead=labour", "Open ten shops owner = labour",
        "Open ten shops owner= labour", "Open ten shops owner =labour",
    ] {
        let mut pilot = seats();
        pilot.keys("3 a").type_text(line).keys("Enter");
        assert!(!pilot.dir().join("tasks.ron").exists(), "{line}");
        pilot.shows("double quotes it stays");
    }
    for line in
        ["Show that 2 + 2 = 4", "Read https://example.org/a;b=c first", "Explain what the \"owner = labour\" row means"]
    {
        let mut pilot = seats();
        pilot.keys("3 a").type_text(line).keys("Enter");
        let file = pilot.file("tasks.ron");
        assert!(file.contains(&line.replace('"', "")), "{file}");
    }
    let mut pilot = seats();
    pilot.keys("3 a").type_text("Explain \"lead=labour ;\" to all").keys("Enter");
    let file = pilot.file("tasks.ron");
    assert!(file.contains("Explain lead=labour ; to all"), "{file}");
}

#[test]
fn a_part_that_may_be_a_role_or_a_ring_is_neither() {
    let roles = "[
        Role(id: \"ngo\", name: \"NGO\", helix: Citizens),
        Role(id: \"council\", name: \"Elected council\", helix: Public),
        Role(id: \"company\", name: \"Company\", helix: Private),
        Role(id: \"media\", name: \"Press\", helix: Private),
    ]";
    let seats = || Pilot::with(&[("members.ron", SEATS), ("roles.ron", roles)]);
    for line in ["Choir ; co", "Choir ; 45 ; co", "Choir ; me", "Choir ; ; me"] {
        let mut pilot = seats();
        pilot.view("Members").keys("a").type_text(line);
        pilot.shows("may be ring").keys("Enter").shows("may be ring");
        assert!(!pilot.file("members.ron").contains("Choir"), "{line}");
    }
    for (line, wanted) in [
        ("Choir ; core", "ring: Core"),
        ("Choir ; cor", "ring: Core"),
        ("Choir ; ngo ; co", "ring: Core"),
        ("Choir ; member", "ring: Member"),
        ("Choir ; coun", "role: \"council\""),
        ("Choir ; elected", "role: \"council\""),
        ("Choir ; ring=co ; 45", "ring: Core"),
        ("Choir ; core ; coun", "role: \"council\""),
    ] {
        let mut pilot = seats();
        pilot.view("Members").keys("a").type_text(line);
        pilot.keys("Enter");
        let file = pilot.file("members.ron");
        let added = file.split("Choir").nth(1).unwrap_or_default();
        assert!(added.contains(wanted), "{line}: {file}");
    }
}

#[test]
fn how_a_line_is_written_stays_in_sight() {
    let mut pilot = seats();
    pilot.keys("3 a").type_text("Book the hall").shows("title fri @owner !1 #action tag:x");
    pilot.keys("Esc").view("Members").keys("a").type_text("Choir").shows("name ; role or helix letter ; 45 ; ring");
    let mut pilot =
        Pilot::with(&[("actions.ron", "[Action(id: \"lab\", title: \"Lab\", indicators: [(name: \"Visitors\")])]")]);
    pilot.view("Actions").keys("Enter").on_row("indicators").keys("a").type_text("Yards");
    pilot.shows("name ; kind ; unit ; baseline ; target ; latest ; on");
}

#[test]
fn enter_out_of_habit_does_not_pass_over_who_was_just_disputed() {
    let mut pilot = seats();
    pilot.keys("2 g p").type_text("Who counts?").keys("Enter Esc p").shows("Orunia Council");
    pilot.type_text("?25").keys("Enter").shows("is noted").shows("Orunia Council");
    pilot.type_text("45").shows("Orunia Neighbours");
    let file = pilot.file("members.ron");
    assert!(file.contains("influence: 4, interest: 5") || file.contains("influence: 4"), "{file}");
    // Without a dispute Enter goes on, as it says.
    pilot.keys("Enter").shows("Labour Office");
}

#[test]
fn a_decision_becomes_a_task_of_somebody_who_is_here() {
    let meeting = "[Meeting(id: \"one\", title: \"One\", date: \"2017-10-12\", present: [\"labour\"], decisions: [\"The yard opens\"])]";
    let mut pilot = Pilot::with(&[("members.ron", SEATS), ("meetings.ron", meeting)]);
    pilot.keys("5").view("Meetings").keys("Enter l");
    let found = (0..30).any(|_| {
        let is_there = pilot.screen().contains("▸ - The yard opens");
        if !is_there {
            pilot.keys("j");
        }
        is_there
    });
    assert!(found, "{}", pilot.screen());
    pilot.keys("Enter").shows("Labour Office (is here)").shows("@owner");
    pilot.keys("Down Enter");
    let file = pilot.file("tasks.ron");
    assert!(file.contains("owner: \"labour\""), "{file}");
    assert!(file.contains("title: \"The yard opens\""), "{file}");
}

#[test]
fn the_screen_does_not_speak_as_the_command_line() {
    let mut pilot = seats();
    pilot.keys("u").shows("nothing of yours to undo").hides("--any");
    pilot.keys("2 a").type_text("Choir ; zz").keys("Enter").shows("there is no role \"zz\"").hides("ulg list");
    pilot.keys("Esc :").type_text("city of town").keys("Enter").on_row("name").keys("a");
    pilot.shows("no list").hides("ulg init");
    let mut pilot = seats();
    pilot.keys(":").type_text("city of town").keys("Enter");
    pilot.on_row("helix targets").keys("a").type_text("citizens ; 40").keys("Enter").shows("Added to helix targets");
    pilot.on_row("objectives").keys("a").type_text("shops").shows("the title is missing").hides("`");
    pilot
        .keys("Esc Esc")
        .view("Needs")
        .keys("a")
        .type_text("Rooms ; themes=spaces")
        .shows("themes Spaces")
        .hides("[\"");
}

#[test]
fn a_meeting_that_is_over_waits_for_nobody() {
    let meeting = "[Meeting(id: \"one\", title: \"One\", date: \"2017-10-01\", present: [\"labour\"])]";
    let mut pilot = Pilot::with(&[("members.ron", SEATS), ("meetings.ron", meeting)]);
    pilot.shows("at the only meeting").hides("three meetings");
    pilot.view("Meetings").keys("Enter").shows("1 here  2 absent").hides("to come");
}

#[test]
fn keys_on_a_page_of_text_do_what_one_expects() {
    let mut pilot = seats();
    pilot.keys("2 g p").type_text("Who counts?").keys("Enter Esc r").shows("does the room agree");
    pilot.keys("Space h").hides("does the room agree");
    pilot.keys("r x").shows("The session has ended");
}

#[test]
fn vi_is_not_opened_without_a_word() {
    let mut pilot = seats();
    pilot.without_editor();
    pilot.view("Members").keys("E").shows(":q!");
    assert_eq!(pilot.effects.edit, None);
    pilot.keys("E");
    assert!(pilot.effects.edit.is_some());
    let mut pilot = Pilot::with(&[("members.ron", "[(id: \"a\", name: 3)]")]);
    for keys in ["E", "Enter"] {
        pilot.without_editor();
        pilot.run("screen.problems").keys(keys).shows(":q!");
        assert_eq!(pilot.effects.edit, None, "{keys}");
        pilot.keys(keys);
        assert!(pilot.effects.edit.is_some(), "{keys}");
    }
    pilot.without_editor();
    pilot.keys("Esc").view("Members").keys("E").shows(":q!");
    assert_eq!(pilot.effects.edit, None);
}

#[test]
fn the_key_bar_says_what_enter_does_while_somebody_is_placed() {
    let mut pilot = seats();
    pilot
        .keys("2 g p")
        .type_text("Who counts?")
        .keys("Enter Esc p")
        .shows("Enter leave for later")
        .hides("Down choose");
    pilot.type_text("?25").shows("Enter stay").hides("Enter take it");
    pilot.keys("Enter").shows("Enter leave for later");
    pilot.type_text("4").shows("Enter take it");
}

#[test]
fn a_search_without_a_hit_says_so() {
    for key in [":", "?"] {
        let mut pilot = seats();
        pilot.keys(key).type_text("zzqqx").shows("Nothing here is called \"zzqqx\"").hides("Enter take it");
        pilot.keys("Ctrl-U").hides("Nothing here is called");
    }
}

#[test]
fn every_view_is_found_by_its_name() {
    for view in ["Timeline", "Attendance", "Loose ends", "Ideas", "Roles"] {
        let mut pilot = seats();
        pilot.keys(":").type_text(&view.to_lowercase()).keys("Enter");
        assert_eq!(pilot.view_name(), view);
    }
    // Letters that are spread over the sentence of a command find nothing.
    let mut pilot = seats();
    pilot.keys(":").type_text("moright").shows("Nothing here is called").hides("Move right");
}

#[test]
fn a_city_without_themes_of_its_own_says_which_count() {
    let mut pilot = seats();
    pilot.keys(":").type_text("city of town").keys("Enter");
    pilot.on_row("themes").shows("the usual four: City and citizens");
    pilot.keys("a").type_text("night ; Night life").keys("Enter");
    pilot.hides("the usual four");
}

#[test]
fn views_that_have_no_room_are_not_left_out_without_a_sign() {
    let mut pilot = seats();
    pilot.view("Needs").keys("b");
    pilot.view("Network").size(60, 24);
    let screen = pilot.screen();
    let views = screen.lines().nth(1).unwrap_or_default();
    assert!(views.contains('…') && views.contains("Network"), "{views}");
}

#[test]
fn what_the_legend_leaves_out_is_said_of_who_is_chosen() {
    let member = "[(id: \"a\", name: \"Labour\", role: \"ngo\", influence: 5, interest: 5, stance: Leading)]";
    let mut pilot = Pilot::with(&[("members.ron", member)]);
    pilot.view("Matrix").shows("Labour (leads): decide together");
}

#[test]
fn a_moment_of_the_clock_beside_a_frozen_day_says_so() {
    let city = "City(name: \"Town\", as_of: \"2017-10-12\")";
    let mut pilot = Pilot::with(&[("city.ron", city), ("members.ron", SEATS)]);
    pilot
        .keys("2 g p")
        .type_text("Who counts?")
        .keys("Enter Esc x Esc")
        .view("Since")
        .keys("c")
        .type_text("session")
        .keys("Enter")
        .shows("by the clock");
}
