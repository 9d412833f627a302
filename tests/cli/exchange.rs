//! `ulg match`, `ulg exchange` and lists of the network in all their forms: shapes, widths, odd texts, broken neighbours.

use std::fs;

use serde_json::Value;

use super::harness::{Answer, Desk, fits, looks};

looks! {
    one_need: "match" "brokerage-capacity";
    the_offers: "match" "--offers" "--limit" "1";
    among_ourselves: "match" "--scope" "own" "--limit" "1";
    the_table: "exchange";
    what_to_give: "exchange" "--export";
    what_to_take: "exchange" "--import";
    what_nobody_answers: "exchange" "--unanswered";
    by_district: "exchange" "--districts";
    spaces_of_all: "list" "offers" "--scope" "network" "--filter" "theme:spaces";
    help_match: "match" "--help";
    help_exchange: "exchange" "--help";
}

#[test]
fn markdown_for_an_email() {
    let desk = Desk::gdansk();
    let one = ["match", "needs/internal-barriers", "--md", "--limit", "2"];
    insta::assert_snapshot!(desk.run(one).good());
    let table = desk.run(["exchange", "--md"]).good();
    assert!(table.contains("| All | 27/25 |"), "{table}");
}

const FORMS: &[&[&str]] = &[
    &["match"],
    &["match", "--offers"],
    &["match", "--scope", "own"],
    &["exchange"],
    &["exchange", "--export"],
    &["exchange", "--import"],
    &["exchange", "--unanswered"],
    &["exchange", "--unused"],
    &["exchange", "--duplicates"],
    &["exchange", "--districts"],
    &["list", "needs", "--scope", "network"],
    &["list", "offers", "--scope", "network"],
    &["list", "stories", "--scope", "network"],
];

fn run(desk: &Desk, form: &[&str], more: &[&str]) -> Answer {
    let args: Vec<&str> = form.iter().chain(more).copied().collect();
    Answer::of(desk.command(&args).output().unwrap())
}

#[test]
fn other_samples_answer_in_every_form() {
    for slug in ["barcelona", "skane", "turin"] {
        let desk = Desk::at(slug);
        for form in FORMS {
            fits(&desk.seen(form, 80).good());
            let json = run(&desk, form, &["--json"]).json();
            assert!(json.is_array() || *form == ["exchange"], "{form:?}");
        }
    }
}

#[test]
fn the_json_is_as_it_was_promised() {
    let desk = Desk::gdansk();
    let all = desk.run(["match", "--json"]).json();
    let all = all.as_array().unwrap();
    // Ten needs, of which one is met.
    assert_eq!(all.len(), 9);
    for need in all {
        assert_eq!(need["city"], "gdansk");
        assert!(need["need"].is_string());
        let offers = need["offers"].as_array().unwrap();
        // What has a match stands first, whatever its rank.
        let has_match = |offer: &&Value| offer["recorded"].is_string();
        let ranked = offers.iter().skip_while(has_match);
        let scores = ranked.map(|offer| offer["score"].as_f64().unwrap());
        let scores: Vec<f64> = scores.collect();
        assert!(scores.is_sorted_by(|one, other| one >= other), "{scores:?}");
        for offer in offers {
            let [id, city] = ["offer", "city"].map(|name| offer[name].as_str().unwrap());
            assert_ne!(city, "gdansk");
            assert!(id.starts_with(&format!("{city}/")), "{id}");
            assert!(["close", "possible", "far"].contains(&offer["fit"].as_str().unwrap()));
            let told = |reason: &Value| ["topic", "need", "offer"].iter().all(|part| reason[*part].is_string());
            assert!(offer["reasons"].as_array().unwrap().iter().all(told));
        }
    }
}

#[test]
fn json_of_one_of_an_offer_and_of_a_list() {
    let desk = Desk::gdansk();
    let one = desk.run(["match", "turin/impact-funds", "--json", "--limit", "5"]).json();
    assert_eq!((&one[0]["need"], &one[0]["city"]), (&"turin/impact-funds".into(), &"turin".into()));
    assert_eq!(one[0]["offers"].as_array().unwrap().len(), 5);
    let given = desk.run(["match", "ngo-close-ties", "--offers", "--json"]).json();
    assert_eq!(given[0]["offer"], "ngo-close-ties");
    assert_eq!(given[0]["needs"].as_array().unwrap().len(), 3);
    let list = desk.run(["list", "needs", "--scope", "network", "--json"]).json();
    assert_eq!(list.as_array().unwrap().len(), 63);
    assert_eq!((&list[0]["city"], &list[0]["record"]), (&"gdansk".into(), &"need".into()));
}

#[test]
fn what_cannot_be_matched_is_said() {
    let desk = Desk::gdansk();
    for (args, code, words) in [
        (&["match", "nothing"][..], 66, "there is no need called nothing"),
        (&["match", "milan/nothing"], 66, "milan has no need called nothing"),
        (&["match", "milan/civic-crowdfunding"], 2, "is an offer, not a need"),
        (&["match", "brokerage-capacity", "--offers"], 2, "is a need, not an offer"),
        (&["match", "--limit", "0"], 2, "whole number"),
        (&["list", "members", "--scope", "network"], 2, "of other cities no members are known"),
        (&["exchange", "--export", "--import"], 2, "--import"),
    ] {
        let said = run(&desk, args, &[]).bad(code);
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn without_a_city_the_example_answers() {
    let desk = Desk::gdansk();
    let answer = desk.run_above(["match", "brokerage-capacity"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert!(answer.stdout.contains("Capacity to broker") && answer.stderr.contains("example"));
}

#[test]
fn a_broken_neighbour_is_absent_and_the_others_answer() {
    let desk = Desk::gdansk();
    fs::write(desk.above().join("milan/exchange.ron"), "[ Need(id: ").unwrap();
    let answer = desk.run(["match", "accelerator-space", "--json", "--limit", "50"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert!(answer.stdout.contains("turin/") && !answer.stdout.contains("milan/"), "{answer:?}");
}

#[test]
fn odd_texts_steer_nothing_and_fit() {
    let desk = Desk::gdansk();
    let long = "Vacant buildings ".repeat(40);
    let title = r"Vacant \u{1b}[31mbuildings\u{202e}\n| # *a*";
    desk.write(
        "exchange.ron",
        &format!("[Need(id: \"odd\", title: \"{title}\"), Offer(id: \"own\", title: \"{long}\")]"),
    );
    for form in FORMS {
        fits(&desk.seen(form, 80).good());
        let json = run(&desk, form, &["--json"]).good();
        assert!(!json.contains(['\u{1b}', '\u{202e}']));
        if form[0] != "list" {
            let md = run(&desk, form, &["--md"]).good();
            assert!(!md.contains(['\u{1b}', '\u{202e}']) && !md.contains(" *a*"), "{md}");
        }
    }
}

#[test]
fn a_city_by_itself_has_nobody_to_ask() {
    let desk = Desk::gdansk();
    desk.replace("city.ron", "network: \"..\",", "");
    for form in FORMS {
        fits(&desk.seen(form, 80).good());
    }
    let alone = desk.run(["match", "brokerage-capacity"]).good();
    assert!(alone.contains("No other city is here"), "{alone}");
    assert!(!alone.contains("No close answer."), "{alone}");
    let own = ["match", "brokerage-capacity", "--scope", "own"];
    let own = desk.run(own).good();
    assert!(!own.contains("No other city"), "{own}");
}

#[test]
fn a_match_is_one_small_hunk_and_its_need_follows() {
    let desk = Desk::gdansk();
    let before = desk.file("exchange.ron");
    let pushed = "matches+=(offer: \"turin/stakeholder-exchange\", state: Agreed, since: \"2017-10-12\")";
    desk.run(["set", "needs/brokerage-capacity", pushed]).good();
    let after = desk.file("exchange.ron");
    let lines = |text: &str| -> Vec<String> { text.lines().map(str::to_string).collect() };
    let (old, new) = (lines(&before), lines(&after));
    let same = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let tail = old.iter().rev().zip(new.iter().rev());
    let tail = tail.take_while(|(one, other)| one == other).count();
    assert!(old.len() - same - tail <= 2, "{after}");
    assert!(new.len() - same - tail <= 5, "{after}");
    let said = desk.run(["match", "brokerage-capacity", "--json"]).good();
    assert!(said.contains("agreed on 12 Oct 2017"), "{said}");
    assert!(desk.run(["show", "needs/brokerage-capacity"]).good().contains("Matched"));
    desk.run(["undo"]).good();
    assert_eq!(desk.file("exchange.ron"), before);
}

/// The usual way to keep a copy: it is no other city, and that is said.
#[test]
fn a_copy_of_the_own_folder_is_no_other_city() {
    let desk = Desk::gdansk();
    let copy = desk.city().parent().unwrap().join("gd1");
    std::fs::create_dir(&copy).unwrap();
    for name in ["city.ron", "exchange.ron"] {
        std::fs::copy(desk.city().join(name), copy.join(name)).unwrap();
    }
    let told = desk.run(["exchange"]).good();
    let note = "Note: the folder gd1 beside this one is a copy of this city and is left out of the network.";
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("10 cities") && words(&told).matches("gd1").count() == 1, "{told}");
    assert!(words(&told).contains(note), "{told}");
    assert!(!desk.run(["match", "--limit", "9", "--json"]).good().contains("gd1/"));
    let said = desk.run(["check"]).good();
    assert_eq!(words(&said).matches("advice: city.ron: the folder gd1 beside this one is a copy").count(), 1, "{said}");
    let json = desk.run(["check", "--json"]).json();
    assert_eq!((&json[0]["severity"], &json[0]["code"]), (&"advice".into(), &"network-copy".into()));
}
