//! A mapping session in front of a room: names, places, disagreement, links, read-back, and coming back after a dropped
//! line.

use ulg::app::core::event::Event;

use crate::harness::Pilot;

/// A session on an empty town.
fn begun() -> Pilot {
    let mut pilot = Pilot::with(&[("members.ron", "[\n]\n")]);
    pilot.keys("2 g p").type_text("Who feeds the city?").keys("Enter");
    pilot
}

fn call_out(pilot: &mut Pilot, line: &str) {
    pilot.type_text(line).keys("Enter");
}

#[test]
fn names_are_called_out_one_line_each() {
    let mut pilot = begun();
    pilot.shows("Who feeds the city?").shows("Add a member");
    call_out(&mut pilot, "Harbour Choir ; c ; 45 ; core");
    pilot.shows("Harbour Choir").shows("0 of 1 placed".replace('0', "1").as_str());
    call_out(&mut pilot, "? a firm ; p");
    call_out(&mut pilot, "Bakers");
    let text = pilot.file("members.ron");
    for part in [
        "name: \"Harbour Choir\"", "role: \"citizens\"", "influence: 4", "interest: 5", "ring: Core",
        "name: \"a firm\"", "ring: Ghost", "role: \"private\"", "name: \"Bakers\"",
    ] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
    assert!(pilot.file("roles.ron").contains("id: \"private\""));
    pilot.shows("1 of 3 placed").shows("? a firm").shows("Bakers");
}

#[test]
fn names_that_are_pasted_count_as_added_each() {
    let mut pilot = begun();
    pilot.send(Event::Paste("Harbour Choir ; c\nBakers\nTilers of Stogi\n".to_string()));
    pilot.keys("Enter").shows("Add a member").keys("Esc").shows("3 added in this session");
}

#[test]
fn what_was_understood_is_in_plain_sight() {
    let mut pilot = begun();
    pilot.type_text("Harbour Choir ; c ; 45").shows("influence 4").shows("interest 5");
    pilot.type_text(" ; cor").shows("ring Core");
    pilot.type_text("x").shows("neither two digits nor a ring");
}

#[test]
fn a_name_that_is_there_already_is_shown_and_opened_instead() {
    let mut pilot = begun();
    call_out(&mut pilot, "Orunia Neighbourhood House");
    pilot.type_text("Orunia House").shows("sounds like it");
    pilot.keys("Down Enter").shows("member: Orunia Neighbourhood House");
    assert_eq!(pilot.file("members.ron").matches("Member(").count(), 1);
    pilot.keys("Esc").shows("Add a member");
    // The very same name is not added twice by Enter alone.
    pilot
        .type_text("orunia neighbourhood house")
        .shows("is there already")
        .keys("Enter")
        .shows("member: Orunia Neighbourhood House");
    assert_eq!(pilot.file("members.ron").matches("Member(").count(), 1);
}

#[test]
fn one_wrong_key_does_not_jam_placing() {
    let mut pilot = called();
    pilot.keys("p 6 4 x 5").shows("1 of 3 placed");
    assert_eq!(at_turn(&pilot), "bell-choir");
}

#[test]
fn undo_in_a_walk_takes_back_placings_and_nothing_before_them() {
    let mut pilot = called();
    pilot.keys("p 4 5 u").shows("0 of 3 placed");
    pilot.keys("u").shows("nothing was placed in this walk");
    assert_eq!(pilot.file("members.ron").matches("Member(").count(), 3);
    pilot.keys("Esc u").shows("2 added in this session");
}

#[test]
fn the_read_back_covers_what_lies_below() {
    let mut pilot = called();
    pilot.keys("r").hides("Place them").hides("Link them");
}

#[test]
fn a_session_of_another_day_says_so_when_it_goes_on() {
    let pilot = called();
    let path = pilot.dir().join(".ulg/sessions");
    let text = std::fs::read_to_string(&path).unwrap();
    let day = chrono::Local::now().format("%Y-%m-%d").to_string();
    std::fs::write(&path, text.replace(&day, "2016-03-03")).unwrap();
    let mut pilot = pilot.restart();
    pilot.keys("2 g p").shows("Going on with the session of Thu 3 Mar 2016");
}

#[test]
fn tab_keeps_the_last_role() {
    let mut pilot = begun();
    call_out(&mut pilot, "Choir ; ngo");
    pilot.type_text("Bakers").keys("Tab").shows("> Bakers ; ngo").keys("Enter");
    assert_eq!(pilot.file("members.ron").matches("role: \"ngo\"").count(), 2);
}

#[test]
fn pasted_lines_are_added_in_one_change_and_what_is_not_understood_waits() {
    let mut pilot = begun();
    pilot.send(Event::Paste("One ; c\rTwo ; nonsense\rThree ; p\rOne ; c\rFour ; 99\r".to_string()));
    pilot
        .shows("line 2: Two ; nonsense")
        .shows("line 5: Four ; 99")
        .shows("3 lines are understood; 2 lines are not understood");
    assert_eq!(pilot.file("members.ron"), "[\n]\n", "nothing before Enter");
    pilot.keys("Enter").shows("> Two ; nonsense").shows("1 more wait");
    let text = pilot.file("members.ron");
    assert_eq!(text.matches("Member(").count(), 3, "{text}");
    assert!(text.contains("id: \"one-2\""), "{text}");
    pilot.keys("Ctrl-U").type_text("Two ; k").keys("Enter").shows("> Four ; 99");
    pilot.keys("Ctrl-U").type_text("Four").keys("Enter").shows("Add a member");
    assert_eq!(pilot.file("members.ron").matches("Member(").count(), 5);
    pilot.keys("Esc u u u");
    assert_eq!(pilot.file("members.ron"), "[\n]\n");
}

/// Three called out, none placed.
fn called() -> Pilot {
    let mut pilot = begun();
    for line in ["Anna Ltd ; p", "Bell Choir ; c", "City Desk ; a"] {
        call_out(&mut pilot, line);
    }
    pilot.keys("Esc");
    pilot
}

fn at_turn(pilot: &Pilot) -> String {
    pilot.app.state.at_turn().map(|member| member.id.clone()).unwrap_or_default()
}

#[test]
fn the_unplaced_are_walked_two_digits_each() {
    let mut pilot = called();
    pilot.keys("p").shows("0 of 3 placed").shows("Anna Ltd");
    pilot.keys("4 5").shows("1 of 3 placed");
    assert_eq!(at_turn(&pilot), "bell-choir");
    pilot.keys("p 3 3").shows("2 of 3 placed");
    pilot.keys("1 2").shows("Everybody is on the map").shows("3 of 3 placed");
    let text = pilot.file("members.ron");
    for place in ["influence: 4, interest: 5", "influence: 3, interest: 3", "influence: 1, interest: 2"] {
        let lines = place.replace(", ", ",\n        ");
        assert!(text.contains(place) || text.contains(&lines), "{place}: {text}");
    }
}

#[test]
fn skip_back_disagree_and_undo() {
    let mut pilot = called();
    pilot.keys("p s");
    assert_eq!(at_turn(&pilot), "bell-choir");
    pilot.keys("b");
    assert_eq!(at_turn(&pilot), "anna-ltd");
    pilot.keys("? 2 4").shows("they disagree: influence 2 to 4");
    assert_eq!(at_turn(&pilot), "anna-ltd", "it still needs its interest");
    pilot.keys("3 5");
    assert_eq!(at_turn(&pilot), "bell-choir");
    let text = pilot.file("members.ron");
    assert!(text.contains("influence_range: (2, 4)"), "{text}");
    pilot.keys("u").shows("0 of 3 placed");
    assert_eq!(at_turn(&pilot), "anna-ltd");
    pilot.keys("Enter Enter Enter").shows("skipped; p goes through them again");
}

#[test]
fn after_a_dropped_line_it_goes_on_at_the_same_member() {
    let mut pilot = called();
    pilot.keys("p 4 5");
    let mut pilot = pilot.restart();
    pilot.keys("2 g p").shows("Who feeds the city?").shows("1 of 3 placed");
    assert_eq!(at_turn(&pilot), "bell-choir");
    pilot.keys("2 2");
    assert_eq!(at_turn(&pilot), "city-desk");
}

#[test]
fn pasted_places_count_as_typed() {
    let mut pilot = called();
    pilot.keys("p").send(Event::Paste("45 33 12".to_string())).shows("3 of 3 placed");
}

#[test]
fn links_are_called_out_too_and_the_session_is_read_back() {
    let mut pilot = called();
    pilot.keys("p 4 5 3 3 1 2 l");
    call_out(&mut pilot, "anna ; bell ; money ; 2");
    call_out(&mut pilot, "city ; anna ; advice");
    assert_eq!(pilot.file("links.ron").matches("Link(").count(), 2);
    pilot.keys("Esc r").shows("Read back");
    for text in ["Knowledge", "Anna Ltd", "Bell Choir"] {
        pilot.shows(text);
    }
    pilot.keys("y");
    let copied = pilot.effects.copy.clone().unwrap_or_default();
    assert!(copied.contains("Bell Choir"), "{copied}");
    pilot.keys("Esc").shows("End the session");
    pilot.keys("x").hides("End the session");
    pilot.keys("g p").shows("A new mapping session");
}

#[test]
fn esc_leaves_the_session_open() {
    let mut pilot = called();
    pilot.keys("Esc");
    assert!(pilot.notice().contains("g p"), "{}", pilot.notice());
    pilot.shows("Not placed 3");
    pilot.keys("g p").shows("Who feeds the city?");
}

#[test]
fn the_name_of_who_is_up_is_large() {
    let mut pilot = called();
    pilot.keys("p").shows("█").shows("Anna Ltd");
    pilot.ascii();
    pilot.hides("█").shows("Anna Ltd");
}

/// Whoever begins is asked whether others look on; nothing is forced, and nothing is asked where it is so already.
#[test]
fn a_session_offers_to_present_when_it_starts() {
    let mut pilot = begun();
    assert!(pilot.notice().contains("P hides people"), "{}", pilot.notice());
    pilot.keys("Esc").shows("P  Present");
    pilot.keys("P").shows("presenting").hides("P  Present").shows("Who feeds the city?");
    let mut pilot = Pilot::with(&[("members.ron", "[\n]\n")]);
    pilot.keys("P 2 g p Enter");
    assert!(!pilot.notice().contains("P hides people"), "{}", pilot.notice());
}

/// In large type before a room nobody is a ghost.
#[test]
fn a_type_still_to_be_found_is_called_so_before_the_room() {
    let mut pilot = begun();
    call_out(&mut pilot, "? a firm ; p");
    pilot.keys("Esc p").shows("To be found").hides("Ghost");
}
