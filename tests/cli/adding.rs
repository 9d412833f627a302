//! `ulg add` with what is copied from a list or a spreadsheet.

use serde_json::{Value, json};

use super::harness::Desk;

fn town() -> Desk {
    Desk::town(&[])
}

/// Adds and gives the records as JSON.
fn add(kind: &str, text: &str) -> Vec<Value> {
    let desk = town();
    let answer = desk.run(["add", kind, text]);
    assert_eq!(answer.code, 0, "{text}: {answer:?}");
    let ids = answer.stdout;
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
    assert_eq!((&member["role"], &member["ring"]), (&json!("private"), &json!("Core")));
    assert_eq!((&member["influence"], &member["interest"]), (&json!(4), &json!(5)));
    let member = one("member", "Choir \u{a0} Two\tc\t\tassociate\t\t");
    assert_eq!((&member["name"], &member["ring"]), (&json!("Choir Two"), &json!("Associate")));
    let member = one("member", "\"Verein \"\"Hof\"\" e.V.\"\tc\t45");
    assert_eq!((&member["name"], &member["interest"]), (&json!("Verein \"Hof\" e.V."), &json!(5)));
    let task = one("task", "Book the \"sun\" hall\tParks Office\t2026-12-03\thigh");
    assert_eq!(task["title"], "Book the sun hall");
    assert_eq!((&task["owner"], &task["due"]), (&json!("parks"), &json!("2026-12-03")));
    assert_eq!(task["priority"], "High");
    let task = one("task", "Mon quartier workshop\t3 Dec\t@choir");
    assert_eq!((&task["title"], &task["due"]), (&json!("Mon quartier workshop"), &json!("2026-12-03")));
    let link = one("link", "parks\tchoir\tmoney\t2");
    assert_eq!((&link["kind"], &link["strength"]), (&json!("Money"), &json!(2)));
    let person = one("person", "Ada Test\tNight Bakery\tada@example.org\t+48 58 000 00 00");
    assert_eq!(person["member"], "bakery");
    let meeting = one("meeting", "ULG 9\t2026-12-03\t17:30");
    assert_eq!((&meeting["date"], &meeting["start"]), (&json!("2026-12-03"), &json!("17:30")));
    let meeting = one("meeting", "ULG 9\t2026-12-03\t17h30");
    assert_eq!(meeting["start"], "17:30");
    let need = one("need", "Rooms\tbarrier\tParks Office");
    assert_eq!((&need["kind"], &need["by"]), (&json!("Barrier"), &json!("parks")));
    let role = one("role", "Craftspeople\tprivate");
    assert_eq!(role["helix"], "Private");
    let story = one("story", "The stairs\tHarbour Choir\tThey sing again");
    assert_eq!((&story["who"], &story["changed"]), (&json!("choir"), &json!("They sing again")));
    let question = one("question", "Who pays?\townership");
    assert_eq!(question["dimension"], "Ownership");
    let offer = one("offer", "A hall\tspace\tchoir");
    assert_eq!((&offer["kind"], &offer["by"]), (&json!("Space"), &json!("choir")));
    let action = one("action", "A fair\tParks Office\t2026-12-03");
    assert_eq!((&action["lead"], &action["start"]), (&json!("parks"), &json!("2026-12-03")));
}

#[test]
fn quotes_in_a_cell_stay() {
    let desk = town();
    desk.run(["add", "task", "Sweep\tParks Office\tsay \"hi\" twice"]).good();
    let text = desk.file("tasks.ron");
    assert!(text.contains(r#"notes: "say \"hi\" twice""#), "{text}");
}

#[test]
fn several_lines_are_one_change() {
    let desk = town();
    let text = "Name;Role;Influence (1-5);Interest\r\nTilers;citizens;3;4\r\n\"Smith; Sons\";p;;\r\n";
    let answer = desk.run(["add", "member", text]);
    assert_eq!((answer.code, answer.stdout.as_str()), (0, "tilers\nsmith-sons\n"), "{answer:?}");
    assert_eq!(answer.stderr, "ulg: line 1 is a heading and is left out\n");
    let tilers = desk.run(["show", "tilers", "--json"]).json();
    assert_eq!((&tilers["influence"], &tilers["interest"]), (&json!(3), &json!(4)));
    desk.run(["undo"]).good();
    assert!(!desk.file("members.ron").contains("Tilers"));
    let before = desk.file("members.ron");
    let words = desk.run(["add", "member", "One ; c\nTwo ; nonsense\n"]).bad(2);
    assert!(words.contains("line 2: "), "{words}");
    assert_eq!(desk.file("members.ron"), before);
}

#[test]
fn headings_are_known_in_the_languages_of_the_network() {
    for (kind, heading, row, titled) in [
        ("member", "Podmiot\tDzielnica", "Chór\tStogi", json!({"district": "Stogi"})),
        ("member", "Société\tPouvoir\tIntérêt", "Choeur\t2\t3", json!({"influence": 2, "interest": 3})),
        ("task", "Zadanie\tTermin\tGotowe", "Umyć\t2026-12-03\ttak", json!({"due": "2026-12-03", "status": "Done"})),
        ("task", "No\tTask title\tTask\tOwner", "1\t\tWash\tchoir", json!({"owner": "choir"})),
        (
            "person",
            "Vorname\tNachname\tOrganisation",
            "Ada\tTest\tHarbour Choir",
            json!({"name": "Ada Test", "member": "choir"}),
        ),
        ("link", "To\tFrom\tStrength", "choir\tparks\t2", json!({"from": "parks", "strength": 2})),
        ("meeting", "Date\tMeeting\tPlace", "3/12\tULG 4\tThe mill", json!({"title": "ULG 4", "place": "The mill"})),
        ("need", "Title\tDistrict", "Rooms\tOld; Town", json!({"district": "Old; Town"})),
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
        records.map(|task| task["title"].as_str().unwrap().to_string()).collect()
    };
    assert_eq!(titles("- [x] Sweep"), ["Sweep"]);
    assert_eq!(titles("-5 degrees"), ["-5 degrees"]);
    assert_eq!(titles("1.FC club"), ["1.FC club"]);
    assert_eq!(titles("a) Wash\rb) Dry\r\rc) Fold"), ["Wash", "Dry", "Fold"]);
    assert_eq!(titles("Ring 1. FC\n1. FC fair\nSing"), ["Ring 1. FC", "1. FC fair", "Sing"]);
    assert_eq!(titles("1\tWash\n2\tDry"), ["Wash", "Dry"]);
}

#[test]
fn a_name_in_two_columns_is_one_in_every_language() {
    for heading in [
        "Nom;Prénom;Email", "Cognome;Nome;E-mail", "Nume\tPrenume\tE-mail", "Apelido\tNome\tE-mail",
        "Name\tVorname\tE-Mail", "Nazwisko,Imię,E-mail", "Apellidos;Nombre;Correo", "Efternamn\tNamn\tE-post",
    ] {
        let between = [';', '\t', ','].into_iter().find(|sign| heading.contains(*sign)).unwrap();
        let row = ["Test", "Ada", "ada@example.org"].join(&between.to_string());
        let ada = one("person", &format!("{heading}\n{row}\n"));
        assert_eq!(ada["name"], "Ada Test", "{heading}");
    }
    let desk = town();
    desk.run(["add", "person", "Ada Test <ada@example.org>\nBea Test <bea@example.org>"]).good();
    let text = desk.file("people.ron");
    assert!(text.contains("name: \"Ada Test\""), "{text}");
    assert!(text.contains("email: \"bea@example.org\""), "{text}");
}

#[test]
fn a_table_may_have_a_title_running_numbers_and_a_total() {
    for text in [
        "Lp.\tPodmiot\tWpływ\n1.\tChór\t4\n2.\tMłyn\t3\n",
        "Who is with us?\t\nName\tInfluence [1-5]\nChór\t4\nMłyn\t3\n",
        "Name\tInfluence\nChór\t4\nName\tInfluence\nMłyn\t3\n",
        "Name\tInfluence\nChór\t4\nMłyn\t3\nTotal: 2\t\n",
        "Nazwa\tWpływ\nChór\t4\nMłyn\t3\nRazem\t7\n",
        "Name of organisation,Influence\nChór,4\nMłyn,3\n",
    ] {
        let members = add("member", text);
        let told: Vec<_> = members.iter().map(|member| (&member["name"], &member["influence"])).collect();
        let own = [(&json!("Chór"), &json!(4)), (&json!("Młyn"), &json!(3))];
        assert_eq!(told, own, "{text}");
    }
    let text = "Members\nName\tColour\tInfluence\nTilers\tred\t4\nTotal\t\t4\n";
    let answer = town().run(["add", "member", text]);
    assert_eq!(
        answer.stderr,
        "ulg: line 2 is a heading and is left out, and so is its column Colour, and so are lines 1, 4\n"
    );
    let link = one("link", "From;To;Type;Strength\nparks;choir;money;2\n");
    assert_eq!(link["kind"], "Money");
}

#[test]
fn a_place_is_read_however_its_cells_are_parted() {
    for text in [
        "Choir B ; NGO ; 45", "Choir B;NGO;4;5", "Choir B\tNGO\t4;5", "Choir B\tNGO\t4/5", "Choir B\tNGO\t4 / 5",
        "Choir B ; 4 ; 5 ; role=ngo",
    ] {
        let choir = one("member", text);
        assert_eq!(choir["name"], "Choir B", "{text}");
        assert_eq!(
            (&choir["role"], &choir["influence"], &choir["interest"]),
            (&json!("ngo"), &json!(4), &json!(5)),
            "{text}"
        );
    }
    let smith = one("member", "Smith; Sons\tp\t34");
    assert_eq!(smith["name"], "Smith; Sons");
}

#[test]
fn the_signs_of_word_and_of_mails_are_signs_too() {
    let text = "➢ Wash\n❖ Dry\n> Fold\n\u{f0b7}\tSing\no\u{a0}\u{a0} Go\n⬜ Ask\n✅ Pay\n";
    let tasks = add("task", text);
    let titles: Vec<_> = tasks.iter().map(|task| task["title"].clone()).collect();
    assert_eq!(titles, ["Wash", "Dry", "Fold", "Sing", "Go", "Ask", "Pay"]);
    assert_eq!(tasks[6]["status"], "Done");
    assert_eq!(one("task", "o coro canta")["title"], "o coro canta");
}

#[test]
fn a_pasted_row_means_what_an_imported_one_does() {
    let text = "Organisation\tInfluence\tRing\tBroker\nNew House\twysoki\trdzeń\ttak\n";
    let member = one("member", text);
    let desk = town();
    desk.write("list.tsv", text);
    assert_eq!(desk.run(["import", "list.tsv", "--yes"]).code, 0);
    let imported = desk.run(["show", "members/new-house", "--json"]).json();
    for (field, expected) in [("influence", json!(5)), ("ring", json!("Core")), ("broker", json!(true))] {
        assert_eq!((&member[field], &imported[field]), (&expected, &expected), "{field}");
    }
}
