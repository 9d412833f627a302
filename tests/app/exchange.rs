//! Who could help whom: answers with their reasons, a match made and followed, an introduction copied.

use crate::harness::Pilot;

/// The answers to the first need of the sample.
fn answers() -> Pilot {
    let mut pilot = Pilot::gdansk();
    pilot.keys("4 v");
    pilot
}

/// Lines that differ between two texts.
fn changed(before: &str, after: &str) -> usize {
    let old: Vec<&str> = before.lines().collect();
    let gone = old.iter().filter(|line| !after.lines().any(|other| other == **line)).count();
    let new = after.lines().filter(|line| !old.contains(line)).count();
    gone + new
}

#[test]
fn each_need_has_its_best_answers_with_the_reasons() {
    let mut pilot = answers();
    pilot
        .shows("Create an accelerator")
        .shows("Paris: Creating spaces")
        .shows("why it fits: asked on 4 Sep 2017")
        .shows("How to set up such a place, and how    The city has made places of this kind")
        .shows("Space: \"Create an accelerator space\"   \"Creating spaces for SI\"")
        .shows("Theme: Spaces. Corner: Conditions.");
    pilot.keys("j").hides("Paris: Creating spaces for SI");
    pilot.keys("k l j j").shows("▸ Barcelona").shows("why it fits: close");
}

#[test]
fn only_the_side_with_the_focus_has_the_full_cursor() {
    let mut pilot = answers();
    pilot.shows("▸ Create an").shows("▹ Paris");
    pilot.keys("l").shows("▹ Create an").shows("▸ Paris");
}

#[test]
fn a_match_is_made_and_followed_to_its_end() {
    let mut pilot = answers();
    let before = pilot.file("exchange.ron");
    pilot.keys("l j j m").shows("worth asking").keys("Enter");
    let made = pilot.file("exchange.ron");
    assert!(made.contains("offer: \"barcelona/") && made.contains("state: Idea, since: \"2017-10-12\""), "{made}");
    assert!(changed(&before, &made) <= 3, "{} lines", changed(&before, &made));
    // It stands among the matches now, and the cursor went with it.
    pilot.shows("idea").shows("▸ Barcelona");
    pilot.keys("m").type_text("asked wrote to their office").keys("Enter").shows("asked");
    assert!(pilot.file("exchange.ron").contains("note: \"wrote to their office\""));
    pilot.keys("m").type_text("agreed").keys("Enter").shows("Matched");
    pilot.keys("m").type_text("done").keys("Enter").shows("Met");
    pilot.keys("u u u u");
    assert_eq!(pilot.file("exchange.ron"), before);
}

#[test]
fn a_match_is_followed_also_where_no_word_speaks_for_it() {
    let mut pilot = Pilot::gdansk();
    pilot.outside("exchange.ron", |text| {
        text.replace("paris/si-spaces\", state: Asked", "nowhere/at-all\", state: Asked")
            .replace("turin/open-incet", "barcelona/experience-mapping")
    });
    pilot.keys("4 v").shows("nowhere: (cannot be read here)");
    pilot.keys("l m").type_text("agreed").keys("Enter");
    pilot.shows("▸ nowhere").shows("Matched");
    pilot.keys("m").type_text("done").keys("Enter").shows("Met");
}

#[test]
fn a_rejected_pair_does_not_come_back() {
    let mut pilot = answers();
    pilot.keys("l j j m").type_text("rejected").keys("Enter").hides("│  Barcelona: Empty").hides("│▸ Barcelona: Empty");
    let mut pilot = pilot.restart();
    pilot.keys("4 v").hides("│  Barcelona: Empty").hides("│▸ Barcelona: Empty").shows("Turin: Open Incet");
}

#[test]
fn what_is_no_state_is_refused() {
    let mut pilot = answers();
    let before = pilot.file("exchange.ron");
    pilot.keys("l m").type_text("maybe").keys("Enter").shows("is no state of a match");
    assert_eq!(pilot.file("exchange.ron"), before);
}

#[test]
fn the_introduction_and_the_whole_list_are_copied() {
    let mut pilot = answers();
    pilot.keys("l y");
    let copied = pilot.effects.copy.clone().unwrap();
    for text in ["Gdańsk", "Paris offers", "Why it fits", "Next step"] {
        assert!(copied.contains(text), "{text} is not in\n{copied}");
    }
    assert!(!copied.contains('@'), "{copied}");
    pilot.keys("Esc").run("exchange.markdown");
    let copied = pilot.effects.copy.clone();
    assert!(copied.is_none(), "effects belong to an event");
    let page = pilot.screen();
    assert!(page.contains("## Why it fits"), "{page}");
    pilot.keys("Esc Y");
    let copied = pilot.effects.copy.clone().unwrap();
    assert!(copied.starts_with("# Gda") && copied.matches("## ").count() >= 8, "{copied}");
}

#[test]
fn a_task_follows_from_a_pair() {
    let mut pilot = answers();
    pilot.keys("l a").shows("Ask Paris about Creating spaces").type_text("fri").keys("Enter");
    assert!(pilot.file("tasks.ron").contains("Ask Paris about Creating spaces for SI"), "{}", pilot.notice());
}

#[test]
fn answers_open_and_offers_have_seekers() {
    let mut pilot = answers();
    pilot.keys("l Enter").shows("Paris:").keys("Esc");
    pilot.view("Seekers").run("move.right");
    assert!(!pilot.app.state.rooms.exchange.answers.is_empty(), "{}", pilot.screen());
    pilot.keys("m").shows("only the introduction can be copied");
}

#[test]
fn answers_among_own_members() {
    let mut pilot = answers();
    pilot.keys("b").hides("Paris:");
    pilot.keys("b").shows("Paris:");
}

#[test]
fn a_city_alone_says_so() {
    let need = "[Need(id: \"a\", title: \"A hall\")]";
    let mut pilot = Pilot::with(&[("exchange.ron", need)]);
    pilot.keys("4 v").shows("No other city is here");
    let mut pilot = Pilot::with(&[]);
    pilot.keys("4 v").shows("No needs yet");
}

#[test]
fn a_story_takes_three_parts() {
    let mut pilot = Pilot::gdansk();
    pilot
        .view("Stories")
        .keys("a")
        .type_text("Soup on Mondays ; orunia-house ; Twenty neighbours eat together")
        .shows("who Orunia Neighbourhood House")
        .keys("Enter");
    let text = pilot.file("stories.ron");
    assert!(
        text.contains("title: \"Soup on Mondays\"")
            && text.contains("who: \"orunia-house\"")
            && text.contains("changed: \"Twenty neighbours eat together\""),
        "{text}"
    );
}
