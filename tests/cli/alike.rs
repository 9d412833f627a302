//! White space, case and the way letters are put together make no two values of one; addresses are addresses.

use serde_json::json;

use super::harness::Desk;

const EXCHANGE: &str = "[
    Need(id: \"a\", title: \"Rooms\", district: \"Stogi\"),
    Need(id: \"b\", title: \"Tools\", district: \"Stogi \"),
    Need(id: \"c\", title: \"Hands\", district: \"stogi\"),
    Offer(id: \"d\", title: \"A hall\", district: \"Stogi\u{a0}\"),
    Offer(id: \"e\", title: \"A van\", district: \"STOGI\"),
]
";

#[test]
fn check_names_what_is_spelled_in_two_ways() {
    let answer = Desk::town(&[("exchange.ron", EXCHANGE)]).run(["check"]);
    assert_eq!(answer.stdout.matches("`district` is spelled otherwise at line 2").count(), 4, "{answer:?}");
    assert!(answer.stdout.contains("exchange.ron:3:45: "), "{answer:?}");
    let members = "[
    Member(id: \"one\", name: \"Harbour Choir\"),
    Member(id: \"two\", name: \"Harbour  choir\"),
    Member(id: \"three\", name: \"HARBOUR\u{a0}CHOIR \"),
    Member(id: \"four\", name: \"Cafe\u{301} A\", tags: [\"new\"]),
    Member(id: \"five\", name: \"Caf\u{e9}  A\", tags: [\"New \", \"a\\tb\"]),
    Member(id: \"six\", name: \"Tab\\tBody\"),
]
";
    let answer = Desk::town(&[("members.ron", members)]).run(["check"]);
    assert_eq!(answer.stdout.matches("same name as at line").count(), 3, "{answer:?}");
    assert!(answer.stdout.contains("`tags` is spelled otherwise at line 5"), "{answer:?}");
    assert_eq!(answer.stdout.matches("holds a tab").count(), 2, "{answer:?}");
    assert!(answer.stdout.contains("members.ron:7:29: `name` holds a tab"), "{answer:?}");
}

#[test]
fn what_is_saved_has_no_blanks_to_spare() {
    let desk = Desk::town(&[]);
    desk.run(["add", "need", "  Rooms \u{a0} to meet ; district=  Old \t Town "]).good();
    let need = desk.run(["show", "rooms-to-meet", "--json"]).json();
    assert_eq!((&need["title"], &need["district"]), (&json!("Rooms to meet"), &json!("Old Town")));
    desk.run(["set", "members/choir", "name= Harbour\u{a0}\u{a0}Choir  ", "district=\tStogi ", "tags=old  town, new"])
        .good();
    let choir = desk.run(["show", "members/choir", "--json"]).json();
    assert_eq!((&choir["name"], &choir["district"]), (&json!("Harbour Choir"), &json!("Stogi")));
    assert_eq!(choir["tags"], json!(["old town", "new"]));
    let said = desk.run(["set", "members/choir", "tags+= OLD Town"]).good();
    assert!(said.contains("holds that already"), "{said}");
    let ids = |filter: &str| desk.run(["list", "members", "--filter", filter, "--json"]).json();
    for filter in ["district:\"stogi\u{a0}\"", "district:=STOGI", "tags:=\"old  town\"", "\"harbour  choir\""] {
        assert_eq!(ids(filter)[0]["id"], "choir", "{filter}");
    }
}

#[test]
fn what_is_no_address_is_refused_and_found() {
    let people = "[
    Person(id: \"ed\", name: \"Ed Test\", email: \"ed example.org\"),
    Person(id: \"di\", name: \"Di Test\", email: \"di@example.org; di2@example.org\"),
]
";
    let desk = Desk::town(&[("people.ron", people)]);
    let answer = desk.run(["check"]);
    assert!(answer.stdout.contains("people.ron:2:46: `email` is no e-mail address"), "{answer:?}");
    assert_eq!(answer.stdout.matches("address").count(), 1, "{answer:?}");
    let words = desk.run(["set", "people/di", "email=ed example"]).bad(2);
    assert!(words.contains("`email` is no e-mail address"), "{words}");
    assert!(!words.contains("ed example"), "{words}");
    desk.run(["add", "person", "Al ; email=nowhere"]).bad(2);
    desk.run(["set", "people/di", "email= Di <di@example.org>\u{a0}"]).good();
    assert!(desk.file("people.ron").contains("\"Di <di@example.org>\""));
}

#[test]
fn a_list_holds_each_label_once() {
    let desk = Desk::town(&[]);
    for (typed, held) in [
        ("Youth, youth ,, YOUTH", json!(["Youth"])),
        ("Cafe\u{301},Caf\u{e9}, new", json!(["Cafe\u{301}", "new"])),
        ("old\u{a0}town, Old  Town", json!(["old town"])),
    ] {
        desk.run(["set", "members/choir", &format!("tags={typed}")]).good();
        let choir = desk.run(["show", "members/choir", "--json"]).json();
        assert_eq!(choir["tags"], held, "{typed}");
        desk.run(["set", "members/choir", "tags="]).good();
        desk.run(["set", "members/choir", &format!("tags+={typed}")]).good();
        let choir = desk.run(["show", "members/choir", "--json"]).json();
        assert_eq!(choir["tags"], held, "{typed}");
    }
}
