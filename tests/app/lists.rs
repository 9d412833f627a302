//! Lists: filter, marks, order, views, copying, presenting.

use ulg::app::core::event::Event;

use crate::harness::Pilot;

#[test]
fn the_filter_narrows_as_it_is_typed_and_esc_brings_all_back() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("2 v v /").type_text("orunia");
    pilot.shows("filter: orunia").hides("Procurement Office");
    pilot.keys("Enter").shows("filter: orunia");
    pilot.keys("Esc").hides("filter:").shows("Procurement Office");
}

#[test]
fn accents_are_folded_on_both_sides() {
    let mut pilot = Pilot::with(&[(
        "members.ron",
        "[(id: \"a\", name: \"Łódź Friends\"), (id: \"b\", name: \"Straße\"), (id: \"c\", name: \"Ærø\")]",
    )]);
    pilot.keys("2 v v");
    for (typed, name) in [("lodz", "Łódź"), ("strasse", "Straße"), ("aero", "Ærø"), ("ÆRØ", "Ærø")] {
        pilot.keys("/").type_text(typed).keys("Enter").shows(name).shows("1 of 3");
        pilot.keys("Esc");
    }
}

#[test]
fn an_unknown_field_word_is_said_and_changes_nothing() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("3 /").type_text("colour:red");
    pilot.shows("colour");
    pilot.keys("Esc").shows("70");
}

#[test]
fn marks_survive_filter_and_sort() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("2 v v Space Space").shows("2 marked");
    pilot.keys("/").type_text("orunia").keys("Enter").shows("2 marked");
    pilot.keys("s").type_text("ring").keys("Enter").shows("2 marked");
    pilot.keys("Esc").hides("marked");
}

#[test]
fn a_range_is_marked() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("2 v v V j j j V").shows("4 marked");
}

#[test]
fn addresses_are_copied_and_shown() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("2 y");
    let copied = pilot.effects.copy.clone().unwrap();
    assert!(copied.contains("@example.org"), "{copied}");
    pilot.shows("@example.org");
}

#[test]
fn presenting_hides_people_and_what_is_said_of_them() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("2 v v v v P").shows("presenting").hides("@example.org").shows("hidden while presenting");
    pilot.keys("y").hides("@example.org");
    pilot.keys("2 Esc v v v v v").shows("▸ ");
    pilot.run("move.open").hides("stance").hides("trust").hides("notes");
    pilot.keys("Esc 0").hides("Members").shows("Gdańsk");
    pilot.shows("any key returns");
    pilot.keys("j").shows("Members");
}

#[test]
fn a_paste_never_runs_keys() {
    let mut pilot = Pilot::gdansk();
    let before = pilot.file("tasks.ron");
    pilot.keys("3").send(Event::Paste("xDxD".to_string()));
    assert_eq!(pilot.file("tasks.ron"), before);
    pilot.keys("/").send(Event::Paste("venue\n".to_string())).shows("> venue");
}

#[test]
fn views_are_saved_for_the_group_and_recalled() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("3 /").type_text("late").keys("Enter W").type_text("What is late").keys("Enter");
    assert!(pilot.file("views.ron").contains("What is late"), "{}", pilot.notice());
    pilot.keys("Esc 2 w").type_text("what is").keys("Enter").shows("filter: late");
}

#[test]
fn the_palette_finds_every_record_and_command() {
    let mut pilot = Pilot::gdansk();
    pilot.keys(":").type_text("book the ven").keys("Enter").shows("▸ Book the venue");
    pilot.keys(":").type_text("next theme").keys("Enter").shows("Theme: dark");
}

#[test]
fn help_says_why_something_cannot_be_done() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("?").type_text("reverse").shows("only in lists");
}

#[test]
fn ctrl_c_leaves_only_the_second_time() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("Ctrl-C");
    assert_eq!(pilot.effects.quit, None);
    pilot.keys("Ctrl-C");
    assert_eq!(pilot.effects.quit, Some(130));
}

#[test]
fn q_closes_and_at_the_root_leaves() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("3 Enter q");
    assert_eq!(pilot.effects.quit, None);
    pilot.keys("q");
    assert_eq!(pilot.effects.quit, Some(0));
}

#[test]
fn nothing_from_a_file_steers_the_terminal() {
    let mut pilot = Pilot::with(&[(
        "members.ron",
        "[(id: \"a\", name: \"Evil \\u{1b}[31m\\u{202e}name\\u{200b}\", notes: \"\\u{9b}2J\")]",
    )]);
    let mut screens = Vec::new();
    for keys in ["2", "v", "v", "v", "2 v v v v Enter", "Esc p"] {
        screens.push(pilot.keys(keys).screen());
    }
    for screen in screens {
        assert!(screen.contains("Evil"), "{screen}");
        assert!(!screen.chars().any(|char| char != '\n' && ulg::clean::is_hidden(char)), "{screen:?}");
    }
}

#[test]
fn lists_of_nothing_one_and_many() {
    for count in [0, 1, 60] {
        let records: String =
            (0..count).map(|place| format!("(id: \"m{place}\", name: \"Member {place}\"),\n")).collect();
        let mut pilot = Pilot::with(&[("members.ron", &format!("[{records}]"))]);
        pilot.keys("2 v v G j k g g Enter Esc");
        match count {
            0 => pilot.shows("No members yet. Press a to add one."),
            _ => pilot.shows("Member 0"),
        };
        if count == 60 {
            pilot.keys("G").shows("Member 59").hides("Member 1 ");
        }
    }
}

#[test]
fn a_row_that_was_just_changed_does_not_jump_away() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("3 x").shows("▸ Sound out five angels");
    let row = pilot.row();
    pilot.keys("j x");
    assert_eq!(pilot.row(), row + 1);
    pilot.keys("u").shows("▸ Draft one social clause");
    assert_eq!(pilot.row(), row + 1);
}

#[test]
fn the_next_row_takes_the_place_of_one_that_leaves_the_list() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("3 /").type_text("late").keys("Enter x").shows("5 of 70");
    pilot.shows("▸ Draft one social clause");
}

#[test]
fn letters_that_are_only_near_count_where_nothing_stands_as_typed() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("2 v v /").type_text("library").keys("Enter").shows("1 of 48");
    pilot.keys("Esc /").type_text("librry").keys("Enter").shows("City Library");
}

#[test]
fn esc_never_leaves_the_program() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("3 Enter Esc Esc Esc");
    assert_eq!(pilot.effects.quit, None);
    assert!(pilot.notice().contains("q leaves"), "{}", pilot.notice());
}

#[test]
fn what_a_notice_names_can_be_found() {
    let mut pilot = Pilot::gdansk();
    for (typed, shown) in
        [("problems", "wrong in the files"), ("undo", "Take back"), ("theme", "Next theme"), ("present", "Hide people")]
    {
        pilot.keys(":").type_text(typed);
        let prompt = pilot.app.state.prompt().unwrap();
        let first = prompt.chosen().unwrap().label.clone();
        assert!(first.contains(shown), "{typed} finds {first}");
        pilot.keys("Esc");
    }
}

#[test]
fn presenting_names_nobody_in_the_brief_nor_after_undo() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("2 v v v v a").type_text("Jan Przykładny ; member=labour-office").keys("Enter P u");
    assert!(!pilot.notice().contains("Jan"), "{}", pilot.notice());
    pilot.keys("1 G");
    pilot.hides("konrad");
    pilot.keys("2 v").hides("Trust").hides("hidden");
}

#[test]
fn slash_where_there_is_no_list_finds_instead_of_running_keys() {
    let mut pilot = Pilot::gdansk();
    let before = pilot.file("tasks.ron");
    pilot.keys("1 /").type_text("xdo");
    assert_eq!(pilot.file("tasks.ron"), before);
    pilot.shows("> xdo");
}

#[test]
fn a_filter_that_cannot_be_read_is_not_taken() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("3 /").type_text("colour:red").keys("Enter").shows("> colour:red");
}

#[test]
fn the_day_is_always_in_sight() {
    for (columns, shown) in [(120, "Thu 12 Oct 2017 (frozen)"), (80, "12 Oct 2017"), (60, "12 Oct 2017")] {
        let mut pilot = Pilot::gdansk();
        pilot.size(columns, 24).shows(shown);
    }
}

#[test]
fn marks_that_a_filter_hides_are_acted_on_too() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("3 Space Space /").type_text("venue").keys("Enter Space t").type_text("seen").keys("Enter");
    let notice = pilot.notice();
    assert!(notice.contains("3 tasks (2 of them not in view)"), "{notice}");
    pilot.shows("3 marked, 2 not in view");
    assert_eq!(pilot.file("tasks.ron").matches("\"seen\"").count(), 3);
}

#[test]
fn a_verb_says_where_it_works() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("2 x");
    assert!(pilot.notice().contains("tasks"), "{}", pilot.notice());
}

#[test]
fn every_column_sorts() {
    for (view, column) in [("Actions", "Tasks"), ("Meetings", "Came"), ("Needs", "Matches")] {
        let mut pilot = Pilot::gdansk();
        pilot.view(view);
        let before = pilot.listed().clone();
        pilot.keys("s").type_text(column).keys("Enter S");
        assert_ne!(*pilot.listed(), before, "{column}");
    }
}

#[test]
fn a_helix_that_is_short_leads_to_its_members() {
    let mut pilot = Pilot::gdansk();
    let care: Vec<_> = pilot.care().map(|care| care.code()).collect();
    let row = care.iter().position(|code| *code == "helix-short").unwrap();
    pilot.type_text(&"j".repeat(row)).keys("Enter").shows("filter: helix:private");
}

#[test]
fn a_broken_sequence_does_not_count_its_last_key() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("3 g j").shows("g j does nothing here");
    assert_eq!(pilot.row(), 0);
}

#[test]
fn a_filter_for_somebody_who_is_not_there_says_so() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("3 /").type_text("owner:nobody-such");
    pilot.shows("there is no member \"nobody-such\"").keys("Enter");
    pilot.shows("Nothing answers the filter.").shows("there is no member");
    pilot.keys("/").type_text(" ").keys("Esc Esc").hides("there is no member");
    pilot.keys("/").type_text("priority:1").keys("Enter").shows("filter: priority:1");
}

#[test]
fn where_nothing_answers_the_filter_every_list_says_so() {
    for view in ["Tasks", "Plan", "Timeline", "Members", "Needs", "Answers", "Seekers"] {
        let mut pilot = Pilot::gdansk();
        pilot.view(view).keys("/").type_text("nobodyhasthis").keys("Enter");
        pilot.shows("Nothing answers the filter. Esc clears it.");
    }
}
