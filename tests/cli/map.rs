//! `ulg map` in all its forms: nothing hidden, nothing private, nothing wider than 80 columns.

use serde_json::{Value, json};
use ulg::store::{Session, Store, Who};
use ulg::width::width;

use super::harness::{Answer, Desk, fits, looks};

looks! {
    the_map: "map";
    the_map_in_ascii: "map" "--ascii";
    the_helix_board: "map" "--helix";
    one_members_links: "map" "--links" "second-helping";
    help: "map" "--help";
}

#[test]
fn markdown_for_a_wiki() {
    let desk = Desk::gdansk();
    insta::assert_snapshot!(desk.run(["map", "--md"]).good());
    let board = desk.run(["map", "--md", "--helix"]).good();
    assert!(
        board.contains("| Helix | Seats | Share | Wanted | Came | Gap |\n|-----------|------------------|------|------|------|----------------|\n| A Public | 17 |")
    );
    let links = desk.run(["map", "--md", "--links", "second-helping"]).good();
    assert!(links.contains("## Gives\n\n- Partnership 2 to Wheelhouse Bicycle Repair\n"), "{links}");
}

/// Columns at which the lines of the grid stand.
fn lines_at(line: &str) -> Vec<usize> {
    let signs = line.char_indices().filter(|(_, char)| "│║".contains(*char));
    signs.map(|(at, _)| width(&line[..at])).collect()
}

#[track_caller]
fn is_straight(text: &str) {
    fits(text);
    let rows: Vec<&str> = text.lines().filter(|line| line.contains('║')).collect();
    assert!(rows.len() >= 5, "{text}");
    for row in rows {
        assert_eq!(lines_at(row), [2, 17, 32, 47, 62, 77], "{row}\n{text}");
    }
}

#[test]
fn odd_names_keep_the_lines_straight_and_steer_nothing() {
    let desk = Desk::gdansk();
    is_straight(&desk.seen(&["map"], 80).good());
    let names = [
        "東京都墨田区横川町内会連合会",
        "e\\u{301}cole e\\u{301}le\\u{301}mentaire de Saint-E\\u{301}tienne",
        "👩‍👩‍👧 Families 👩‍👩‍👧",
        "Donaudampfschifffahrtsgesellschaft",
        "\\u{1b}]0;x\\u{7}\\u{9b}31m\\u{202e}evil\\nname\\there",
        "a|b *bold* [x](http://y) <b>",
        "\\u{301}\\u{302}\\u{303}\\u{304}\\u{305}\\u{306}\\u{307}",
        "",
    ];
    let member = |(at, name): (usize, &&str)| {
        format!(
            "Member(id: \"m{at}\", name: \"{name}\", role: \"ngo\", ring: Core, broker: true, influence: 5, interest: 5),"
        )
    };
    let members: String = names.iter().enumerate().map(member).collect();
    desk.write("members.ron", &format!("#![enable(implicit_some)]\n[{members}]"));
    desk.write("links.ron", "#![enable(implicit_some)]\n[Link(id: \"l\", from: \"m4\", to: \"m5\", kind: Advice)]");
    let text = desk.seen(&["map"], 80).good();
    is_straight(&text);
    assert!(text.contains("C 東京都墨田区") || text.contains("東京都墨田区"), "{text}");
    for args in [vec!["map", "--ascii"], vec!["map", "--helix"], vec!["map", "--links", "m4"]] {
        fits(&desk.seen(&args, 80).good());
    }
    for form in ["--md", "--json"] {
        let text = desk.run(["map", form]).good();
        let hidden = |char: char| char != '\n' && ulg::clean::is_hidden(char);
        assert!(!text.contains(hidden), "{text:?}");
    }
    let text = desk.run(["map", "--md"]).good();
    assert!(text.contains("- a\\|b \\*bold\\* \\[x\\](http://y) \\<b> (Citizens; "), "{text}");
}

#[test]
fn ascii_draws_with_ascii_only() {
    let desk = Desk::gdansk();
    desk.write(
        "members.ron",
        "#![enable(implicit_some)]\n[Member(id: \"m\", name: \"Plain\", influence: 1, interest: 5, influence_range: (1, 4))]",
    );
    desk.write("city.ron", &format!("City(name: \"{}\")", "Long ".repeat(30)));
    desk.write("links.ron", "[]");
    for form in ["--ascii", "--helix", "--md"] {
        let text = desk.run(["map", form, "--today", "2026-11-23"]).good();
        assert!(text.is_ascii(), "{text}");
        assert!(text.contains("Plain"));
    }
}

#[test]
fn no_name_is_hidden() {
    let desk = Desk::gdansk();
    let list = desk.run(["list", "members", "--json"]).json();
    let map = desk.run(["map"]).good();
    let squeezed = |text: &str| -> String { text.chars().filter(|char| char.is_alphanumeric()).collect() };
    let columns = |from: usize| -> String {
        let cells = map.lines().filter(|line| line.contains('║'));
        cells.filter_map(|line| line.split(['│', '║']).nth(from)).map(|cell| squeezed(cell) + " ").collect()
    };
    let shown: String = (1..=5).map(columns).collect::<String>().replace(' ', "") + &squeezed(&map);
    for member in list.as_array().unwrap().iter().filter(|one| one["status"] != "Left") {
        let name = squeezed(member["name"].as_str().unwrap());
        assert!(shown.contains(&name), "{name}");
    }
    assert!(!map.contains("Tri-City"), "whoever has left is not on the map");
}

#[test]
fn nothing_private_is_printed() {
    let desk = Desk::gdansk();
    for form in [
        vec!["map"],
        vec!["map", "--md"],
        vec!["map", "--json"],
        vec!["map", "--helix", "--json"],
        vec!["map", "--links", "procurement-office"],
        vec!["map", "--links", "procurement-office", "--json"],
        vec!["map", "--since", "meeting"],
    ] {
        let text = Answer::of(desk.command(&form).output().unwrap()).good().to_lowercase();
        for word in ["trust", "stance", "resistant", "supportive", "lunch tender"] {
            assert!(!text.contains(word), "{word} in {form:?}");
        }
    }
}

#[test]
fn json_has_the_promised_shape() {
    let desk = Desk::gdansk();
    let map = desk.run(["map", "--json"]).json();
    assert_eq!(map["city"], "Gdańsk");
    assert_eq!(map["today"], "2017-10-12");
    assert_eq!(map["axes"], json!({"x": "Interest", "y": "Influence"}));
    let cells = map["cells"].as_array().unwrap();
    assert_eq!(cells.len(), 25);
    let members: usize = cells.iter().map(|cell| cell["members"].as_array().unwrap().len()).sum();
    let status = desk.run(["status", "--json"]).json();
    assert_eq!(json!(members), status["members"]["placed"]);
    assert_eq!(json!(map["unplaced"].as_array().unwrap().len()), status["members"]["unplaced"]);
    let corner = cells.iter().find(|cell| cell["influence"] == 5 && cell["interest"] == 2).unwrap();
    assert_eq!(corner["quadrant"], "keep satisfied");
    assert_eq!(
        corner["members"][0],
        json!({"id": "property-department", "name": "Property Department", "helix": "Public", "ring": "Associate",
            "influence_range": [4, 5]})
    );
    let board = desk.run(["map", "--helix", "--json"]).json();
    assert_eq!(board["helix"]["Private"]["gap"], "2 more needed");
    assert_eq!(board["helix"]["Private"]["count"], status["helix"]["Private"]["count"]);
    assert_eq!(board["invitation"], status["invitation"]);
    let links = desk.run(["map", "--links", "second-helping", "--json"]).json();
    assert_eq!(links["without"]["apart"], json!([["Private", "Citizens"]]));
    assert_eq!(links["gives"][0]["member"], "wheelhouse");
    assert!(links["gives"].as_array().unwrap().iter().all(|link| link.get("formal").is_none_or(Value::is_boolean)));
}

#[test]
fn a_new_city_has_every_map() {
    let desk = Desk::gdansk();
    desk.run_above(["init", "new"]).good();
    let run = |args: &[&str]| {
        let mut command = super::harness::ulg(desk.above());
        Answer::of(command.args(["-C", "new", "--today", "2026-11-23"]).args(args).output().unwrap())
    };
    let map = ["-C", "../new", "--today", "2026-11-23", "map"];
    is_straight(&desk.seen(&map, 80).good());
    insta::assert_snapshot!(run(&["map", "--helix"]).good());
    assert!(run(&["map", "--md"]).good().contains("## Manage closely (0)"));
    assert_eq!(run(&["map", "--json"]).json()["unplaced"], json!([]));
    assert!(run(&["map", "--since", "today"]).good().contains("Nothing changed."));
    assert!(run(&["map", "--since", "meeting"]).bad(2).contains("no meeting"));
    assert!(run(&["map", "--links", "anybody"]).bad(66).contains("there is no member called anybody"));
}

#[test]
fn links_are_asked_of_members_only() {
    let desk = Desk::gdansk();
    let near = desk.run(["map", "--links", "scienc-park"]).bad(66);
    assert!(near.contains("did you mean science-park?"), "{near}");
    // A role has the same id.
    let park = desk.run(["map", "--links", "science-park"]).good();
    assert!(park.starts_with("Science and Technology Park: "), "{park}");
    assert_eq!(desk.run(["map", "--links", "members/science-park"]).good(), park);
    assert!(desk.run(["map", "--links", "tasks/book-venue"]).bad(2).contains("is no member"));
    for two in [["--md", "--json"], ["--helix", "--since=mon"]] {
        assert!(desk.run(["map", two[0], two[1]]).bad(2).contains("do not go together"));
    }
}

#[test]
fn what_changed_since_can_be_pasted_into_minutes() {
    let desk = Desk::gdansk();
    desk.run(["add", "member", "Orunia *bakers* ; private ; 45"]).good();
    desk.run(["add", "member", "Stogi Choir ; citizens"]).good();
    desk.run(["set", "labour-office", "interest=5", "influence=5"]).good();
    desk.run(["set", "nowy-port-residents", "influence=1", "interest=5"]).good();
    desk.run(["set", "mayors-office", "interest_range=(1,5)"]).good();
    desk.run(["add", "link", "labour-office ; stogi-choir ; money ; 2"]).good();
    desk.run(["add", "task", "Ask the choir"]).good();
    desk.run(["set", "small-firms-chamber", "status=left"]).good();
    desk.run(["remove", "members/amber-code"]);
    insta::assert_snapshot!(desk.run(["map", "--since", "today"]).good());
    for word in ["-1d", "2017-10-01"] {
        assert!(desk.run(["map", "--since", word]).good().contains("## Added (2)"), "{word}");
    }
    assert!(desk.run(["map", "--since", "soon"]).bad(2).contains("soon"));
}

#[test]
fn a_session_is_told_from_where_it_began() {
    let desk = Desk::gdansk();
    let none = desk.run(["map", "--since", "session"]).bad(2);
    assert!(none.contains("no mapping session"), "{none}");
    desk.run(["set", "mayors-office", "interest=1"]).good();
    let store = Store::open(&desk.city(), Who { user: "ann".into(), now: chrono::Local::now }).unwrap();
    let session = Session {
        began: store.now(),
        ended: None,
        question: Some("Who can open a door?".into()),
        at: None,
        step: None,
    };
    store.keep_session(&session).unwrap();
    desk.run(["set", "mayors-office", "interest=4"]).good();
    let text = desk.run(["map", "--since", "session"]).good();
    assert!(text.contains("The room was asked: Who can open a door?"), "{text}");
    assert!(text.contains("## Moved (1)\n\n- Mayor's Office: interest 1 -> 4\n"), "{text}");
}

#[test]
fn a_file_that_cannot_be_read_is_said() {
    let desk = Desk::gdansk();
    desk.replace("links.ron", "id: \"mayor-social\"", "id: \"mayor-social\" oops");
    let answer = desk.run(["map"]);
    assert_eq!(answer.code, 65, "{answer:?}");
    assert!(answer.stderr.contains("links.ron"), "{answer:?}");
    assert!(answer.stdout.contains("Labour"));
}
