//! `ulg add` with what is copied from a list or a spreadsheet.

use serde_json::{Value, json};

use super::harness::Desk;

fn town() -> Desk {
    Desk::town(&[])
}

/// Adds and gives the records as JSON.
fn add(kind: &str, text: &str) -> Vec<Value> {
    let desk = town();
    let ids = desk.run(["add", kind, text]).good();
    let show = |id: &str| desk.run(["show", &format!("{kind}/{id}"), "--json"]).json();
    let records = ids.lines().map(show).collect();
    for file in ["members.ron", "tasks.ron"] {
        let path = desk.city().join(file);
        let text = std::fs::read_to_string(path).unwrap_or_default();
        assert!(!text.contains('\t') && !text.contains("\\t"), "{text}");
    }
    records
}

fn one(kind: &str, text: &str) -> Value {
    let mut records = add(kind, text);
    assert_eq!(records.len(), 1, "{text}");
    records.remove(0)
}

#[test]
fn cells_are_parted_by_tabs() {
    let member = one("member", "Bakers of Oliwa\tprivate\t4\t5\tcore");
    assert_eq!(member["name"], "Bakers of Oliwa");
    assert_eq!(
        (&member["role"], &member["ring"]),
        (&json!("private"), &json!("Core"))
    );
    assert_eq!(
        (&member["influence"], &member["interest"]),
        (&json!(4), &json!(5))
    );
    let member = one("member", "Choir \u{a0} Two\tc\t\tassociate\t\t");
    assert_eq!(
        (&member["name"], &member["ring"]),
        (&json!("Choir Two"), &json!("Associate"))
    );
    let member = one("member", "\"Verein \"\"Hof\"\" e.V.\"\tc\t45");
    assert_eq!(
        (&member["name"], &member["interest"]),
        (&json!("Verein \"Hof\" e.V."), &json!(5))
    );
    let task = one(
        "task",
        "Book the \"sun\" hall\tParks Office\t2026-12-03\thigh",
    );
    assert_eq!(task["title"], "Book the sun hall");
    assert_eq!(
        (&task["owner"], &task["due"]),
        (&json!("parks"), &json!("2026-12-03"))
    );
    assert_eq!(task["priority"], "High");
    let task = one("task", "Mon quartier workshop\t3 Dec\t@choir");
    assert_eq!(
        (&task["title"], &task["due"]),
        (&json!("Mon quartier workshop"), &json!("2026-12-03"))
    );
    let link = one("link", "parks\tchoir\tmoney\t2");
    assert_eq!(
        (&link["kind"], &link["strength"]),
        (&json!("Money"), &json!(2))
    );
    let person = one(
        "person",
        "Ada Test\tNight Bakery\tada@example.org\t+48 58 000 00 00",
    );
    assert_eq!(person["member"], "bakery");
    let meeting = one("meeting", "ULG 9\t2026-12-03\t17:30");
    assert_eq!(
        (&meeting["date"], &meeting["start"]),
        (&json!("2026-12-03"), &json!("17:30"))
    );
    let meeting = one("meeting", "ULG 9\t2026-12-03\t17h30");
    assert_eq!(meeting["start"], "17:30");
    let need = one("need", "Rooms\tbarrier\tParks Office");
    assert_eq!(
        (&need["kind"], &need["by"]),
        (&json!("Barrier"), &json!("parks"))
    );
    let role = one("role", "Craftspeople\tprivate");
    assert_eq!(role["helix"], "Private");
    let story = one("story", "The stairs\tHarbour Choir\tThey sing again");
    assert_eq!(
        (&story["who"], &story["changed"]),
        (&json!("choir"), &json!("They sing again"))
    );
    let question = one("question", "Who pays?\townership");
    assert_eq!(question["dimension"], "Ownership");
    let offer = one("offer", "A hall\tspace\tchoir");
    assert_eq!(
        (&offer["kind"], &offer["by"]),
        (&json!("Space"), &json!("choir"))
    );
    let action = one("action", "A fair\tParks Office\t2026-12-03");
    assert_eq!(
        (&action["lead"], &action["start"]),
        (&json!("parks"), &json!("2026-12-03"))
    );
}

#[test]
fn quotes_in_a_cell_stay() {
    let desk = town();
    desk.run(["add", "task", "Sweep\tParks Office\tsay \"hi\" twice"])
        .good();
    let text = desk.file("tasks.ron");
    assert!(text.contains(r#"notes: "say \"hi\" twice""#), "{text}");
}

#[test]
fn several_lines_are_one_change() {
    let desk = town();
    let text =
        "Name;Role;Influence (1-5);Interest\r\nTilers;citizens;3;4\r\n\"Smith; Sons\";p;;\r\n";
    let answer = desk.run(["add", "member", text]);
    assert_eq!(
        (answer.code, answer.stdout.as_str()),
        (0, "tilers\nsmith-sons\n"),
        "{answer:?}"
    );
    assert_eq!(answer.stderr, "ulg: line 1 is a heading and is left out\n");
    let tilers = desk.run(["show", "tilers", "--json"]).json();
    assert_eq!(
        (&tilers["influence"], &tilers["interest"]),
        (&json!(3), &json!(4))
    );
    desk.run(["undo"]).good();
    assert!(!desk.file("members.ron").contains("Tilers"));
    let before = desk.file("members.ron");
    let words = desk
        .run(["add", "member", "One ; c\nTwo ; nonsense\n"])
        .bad(2);
    assert!(words.contains("line 2: "), "{words}");
    assert_eq!(desk.file("members.ron"), before);
}

#[test]
fn headings_are_known_in_the_languages_of_the_network() {
    for (kind, heading, row, titled) in [
        (
            "member",
            "Podmiot\tDzielnica",
            "Chór\tStogi",
            json!({"district": "Stogi"}),
        ),
        (
            "member",
            "Société\tPouvoir\tIntérêt",
            "Choeur\t2\t3",
            json!({"influence": 2, "interest": 3}),
        ),
        (
            "task",
            "Zadanie\tTermin\tGotowe",
            "Umyć\t2026-12-03\ttak",
            json!({"due": "2026-12-03", "status": "Done"}),
        ),
        (
            "task",
            "No\tTask title\tTask\tOwner",
            "1\t\tWash\tchoir",
            json!({"owner": "choir"}),
        ),
        (
            "person",
            "Vorname\tNachname\tOrganisation",
            "Ada\tTest\tHarbour Choir",
            json!({"name": "Ada Test", "member": "choir"}),
        ),
        (
            "link",
            "To\tFrom\tStrength",
            "choir\tparks\t2",
            json!({"from": "parks", "strength": 2}),
        ),
        (
            "meeting",
            "Date\tMeeting\tPlace",
            "3/12\tULG 4\tThe mill",
            json!({"title": "ULG 4", "place": "The mill"}),
        ),
        (
            "need",
            "Title\tDistrict",
            "Rooms\tOld; Town",
            json!({"district": "Old; Town"}),
        ),
    ] {
        let desk = town();
        let answer = desk.run(["add", kind, &format!("{heading}\n{row}")]);
        assert_eq!(answer.code, 0, "{heading}: {answer:?}");
        let id = answer.stdout.trim();
        let shown = desk.run(["show", &format!("{kind}/{id}"), "--json"]).json();
        for (field, value) in titled.as_object().unwrap() {
            assert_eq!(&shown[field], value, "{heading}: {field}");
        }
    }
}

#[test]
fn signs_need_a_blank_and_numbers_a_list() {
    let titles = |text: &str| -> Vec<String> {
        let records = add("task", text).into_iter();
        records
            .map(|task| task["title"].as_str().unwrap().to_string())
            .collect()
    };
    assert_eq!(titles("- [x] Sweep"), ["Sweep"]);
    assert_eq!(titles("-5 degrees"), ["-5 degrees"]);
    assert_eq!(titles("1.FC club"), ["1.FC club"]);
    assert_eq!(
        titles("a) Wash\rb) Dry\r\rc) Fold"),
        ["Wash", "Dry", "Fold"]
    );
    assert_eq!(
        titles("Ring 1. FC\n1. FC fair\nSing"),
        ["Ring 1. FC", "1. FC fair", "Sing"]
    );
    assert_eq!(titles("1\tWash\n2\tDry"), ["Wash", "Dry"]);
}
