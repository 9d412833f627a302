//! What leaves the city: in the form that other programs read, into a file that is whole or not there, and with nobody
//! and nothing private in it that was not asked for.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

use ulg::model::Kind;
use ulg::report::export::{self, Ending, What};

use crate::harness::{Answer, Desk, text};

/// Every output in every format that a file of it may have: the word and the ending.
fn all() -> Vec<(&'static str, Ending)> {
    let pairs = |name| export::endings(export::wanted(name).unwrap()).iter().map(move |ending| (name, *ending));
    export::names().flat_map(pairs).collect()
}

/// The text of all files that an export makes.
fn made(desk: &Desk, what: &str, ending: Ending, more: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(format!("x.{}", ending.name()));
    let args = [&["export", what, file.to_str().unwrap()][..], more].concat();
    let answer = Answer::of(desk.command(&args).output().unwrap());
    assert_eq!(answer.code, 0, "{what} {ending:?} {answer:?}");
    assert!(!answer.stdout.contains("x.") && answer.stdout.is_empty(), "{answer:?}");
    let files = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
    files.map(|path| text(&path)).collect()
}

#[test]
fn the_calendar_and_the_network_of_gdansk() {
    let desk = Desk::gdansk();
    insta::assert_snapshot!("calendar", desk.run(["export", "calendar"]).good().replace("\r\n", "\n"));
    insta::assert_snapshot!("network", desk.run(["export", "network"]).good());
    let calendar = desk.run(["export", "calendar"]).good();
    assert_eq!(calendar.matches('\n').count(), calendar.matches("\r\n").count());
    assert!(calendar.lines().all(|line| line.len() <= 75), "{calendar}");
}

#[test]
fn a_calendar_tells_what_has_changed_and_what_is_wished() {
    let desk = Desk::gdansk();
    desk.run(["set", "meeting/ulg-7", "place=Town hall"]).good();
    desk.run(["set", "meeting/ulg-7", "place=City hall, room 2"]).good();
    desk.run(["set", "meeting/ulg-7", "start="]).good();
    let of = |text: &str, id: &str| {
        let from = text.find(&format!("UID:{id}@gdansk.ulg")).unwrap();
        text[from..].split("END:").next().unwrap().to_string()
    };
    let text = desk.run(["export", "calendar", "--length", "90m"]).good();
    let meeting = of(&text, "meeting-ulg-7");
    assert!(
        meeting.contains("SEQUENCE:3\r\nDTSTART;VALUE=DATE:20171019\r\nDTEND;VALUE=DATE:20171020\r\n"),
        "{meeting}"
    );
    assert!(meeting.contains("LOCATION:City hall\\, room 2\r\n"), "{meeting}");
    assert!(of(&text, "meeting-ulg-1").contains("DURATION:PT90M\r\n"));
    let text = desk.run(["export", "calendar", "--todo", "--timezone", "Atlantic/Azores"]).good();
    assert!(text.contains("TZID:Atlantic/Azores\r\n") && text.contains("TZOFFSETTO:-0100\r\n"), "{text}");
    assert!(text.contains("BEGIN:VTODO\r\n") && !text.contains("TRANSP"), "{text}");
    let wrong = desk.run(["export", "calendar", "--timezone", "Europe/Warsow"]).bad(2);
    assert_eq!(wrong, "ulg: the time zone Europe/Warsow is not known; did you mean Europe/Warsaw?");
    desk.run(["set", "city", "country=Atlantis"]).good();
    let answer = desk.run(["export", "calendar"]);
    let note = "ulg: no time zone known for Atlantis; times stand as they are: --timezone names one\n";
    assert_eq!((answer.code, answer.stderr.as_str()), (0, note));
    assert!(answer.stdout.contains("DTSTART:20160519T170000\r\n") && !answer.stdout.contains("VTIMEZONE"));
}

#[test]
fn a_file_is_made_whole_or_not_at_all() {
    let desk = Desk::gdansk();
    let city = desk.city();
    let mode = |name: &str| city.join(name).metadata().unwrap().permissions().mode() & 0o777;
    desk.run(["export", "members", "out.csv"]).good();
    assert_eq!(mode("out.csv") & !0o644, 0);
    let before = fs::read(city.join("out.csv")).unwrap();
    assert_eq!(desk.run(["export", "tasks", "out.csv"]).bad(73), "ulg: out.csv exists; use --force");
    assert_eq!(fs::read(city.join("out.csv")).unwrap(), before);
    desk.run(["export", "tasks", "out.csv", "--force"]).good();
    assert_ne!(fs::read(city.join("out.csv")).unwrap(), before);
    symlink(city.join("members.ron"), city.join("link.csv")).unwrap();
    for force in [&[][..], &["--force"]] {
        let args = [&["export", "tasks", "link.csv"][..], force].concat();
        let refused = Answer::of(desk.command(&args).output().unwrap()).bad(73);
        assert_eq!(refused, "ulg: link.csv is a link; refused; name a file");
    }
    assert_eq!(
        desk.run(["export", "tasks", "out/x.csv"]).bad(73),
        "ulg: no folder out/; make it first, or name another"
    );
    fs::create_dir(city.join("dir.csv")).unwrap();
    desk.run(["export", "tasks", "dir.csv", "--force"]).bad(73);
    // One of two that is there already keeps the other from being made.
    fs::write(city.join("kumu-connections.csv"), "mine").unwrap();
    desk.run(["export", "kumu", "kumu.csv"]).bad(73);
    assert!(!city.join("kumu-elements.csv").exists());
    let said = desk.run(["export", "people", "people.csv", "--people"]);
    assert_eq!((said.code, mode("people.csv")), (0, 0o600), "{said:?}");
    desk.run(["export", "members", "private.csv", "--private"]).good();
    assert_eq!(mode("private.csv"), 0o600);
    let left = fs::read_dir(&city).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(left.filter(|name| name.starts_with(".ulg-")).count(), 0);
}

#[test]
fn a_wish_that_cannot_be_fulfilled_is_refused() {
    let desk = Desk::gdansk();
    for (args, said) in [
        (&["workbok"][..], "there is nothing called \"workbok\" to export; did you mean workbook?"),
        (&["workbook"], "workbook needs a file name; one that ends in .xlsx"),
        (&["network", "x.csv"], "x.csv: network cannot be written in that format; end the name in .gexf, .graphml"),
        (&["tasks", "x.csv", "y.csv"], "\"y.csv\" is one word too many"),
        (&["people"], "people are personal data; --people exports them"),
        (&["contacts"], "contacts are personal data; --people exports them"),
        (&["calendar", "--people"], "--people does not go with calendar: it never names people; leave it out"),
        (&["report", "--private"], "--private does not go with report: it never holds private fields; leave it out"),
        (&["tasks", "--since", "mon"], "--since does not go with tasks: only the report looks back; leave it out"),
        (&["tasks", "--filter", "ownr:x"], "tasks have no field \"ownr\"; did you mean owner:?"),
    ] {
        let args = [&["export"][..], args].concat();
        let bad = Answer::of(desk.command(&args).output().unwrap()).bad(2);
        assert!(bad.starts_with(&format!("ulg: {said}")), "{args:?}: {bad}");
    }
    desk.write("people.ron", "[Person(id: \"a\"");
    let refused = desk.run(["export", "report"]).bad(65);
    assert!(refused.starts_with("ulg: people.ron:1:"), "{refused}");
}

#[test]
fn tables_hold_what_a_filter_chooses() {
    let desk = Desk::gdansk();
    let text = desk.run(["export", "members", "--filter", "helix:citizens", "--separator", ";"]).good();
    let text = text.strip_prefix('\u{feff}').unwrap();
    assert!(
        text.starts_with("ulg id;name;role;ring;") && text.contains("\r\norunia-house;Orunia Neighbourhood House;")
    );
    assert!(!text.contains("labour-office"));
    let all = desk.run(["export", "network"]).good();
    let some = desk.run(["export", "network", "--filter", "helix:citizens"]).good();
    assert!(some.matches("<node ").count() < all.matches("<node ").count());
    let nodes = |text: &str| text.matches("<node ").count();
    assert_eq!(nodes(&some), some.matches("value=\"Citizens\"").count());
}

/// A city in which people are named in every field that takes a text, and every private field holds a word of its own.
fn planted() -> (Desk, Vec<String>) {
    let desk = Desk::gdansk();
    let mut secrets = Vec::new();
    let mut people = String::new();
    for at in 0..200 {
        let (name, mail, phone) =
            (format!("Zora Qx{at}vort"), format!("zora{at}@example.org"), format!("+48 999 {:03} 77", at + 100));
        people.push_str(&format!(
            "Person(id: \"zq{at}\", name: \"{name}\", member: \"seat\", email: \"{mail}\", phone: \"{phone}\", notes: \"PlantedNote{at}\"),\n"
        ));
        secrets.extend([name, mail, phone, format!("PlantedNote{at}")]);
    }
    let named = |at: usize| format!("ask Zora Qx{at}vort, zora{at}@example.org or +48 999 {:03} 77", at + 100);
    let write = |name: &str, text: &str| desk.write(name, &format!("#![enable(implicit_some)]\n[{text}]"));
    write("people.ron", &people);
    write(
        "members.ron",
        &format!(
            r#"Member(id: "seat", name: "The Seat", role: "ngo", influence: 4, stance: Resistant, stance_wanted: Leading, trust: 2,
                interests: "{}", capacity: "{}", approach: "{}", skills: ["{}"], tags: ["{}"], district: "{}", notes: "PlantedNoteMember"),
               Member(id: "two", name: "Body Two", role: "ngo")"#,
            named(0),
            named(1),
            named(2),
            named(3),
            named(4),
            named(5)
        ),
    );
    write(
        "links.ron",
        r#"Link(id: "quarrel", from: "seat", to: "two", kind: Conflict, note: "PlantedNoteLink"),
           Link(id: "help", from: "two", to: "seat", kind: Advice, trust: 2, note: "PlantedNoteLink")"#,
    );
    write(
        "tasks.ron",
        &format!(
            r#"Task(id: "t", title: "{}", owner: "seat", due: "2017-10-20", tags: ["{}"], notes: "PlantedNoteTask")"#,
            named(10),
            named(11)
        ),
    );
    write(
        "actions.ron",
        &format!(
            r#"Action(id: "a", title: "{}", lead: "seat", start: "2017-01-01", end: "2018-01-01", description: "{}", first_step: "{}", outputs: ["{}"],
                costs: [Cost(what: "{}", amount: 5, source: "{}")], indicators: [Indicator(name: "{}", unit: "{}")],
                risks: [Risk(what: "{}", mitigation: "{}")], evidence: ["{}"], grid: [Score(criterion: "x", score: 1, note: "{}")], notes: "PlantedNoteAction")"#,
            named(20),
            named(21),
            named(22),
            named(23),
            named(24),
            named(25),
            named(26),
            named(27),
            named(28),
            named(29),
            named(30),
            named(31)
        ),
    );
    write(
        "meetings.ron",
        &format!(
            r#"Meeting(id: "m", title: "{}", date: "2017-10-01", start: "17:00", place: "{}", host: "{}", method: "{}", agenda: [Item(what: "{}")],
                present: ["seat"], stand_ins: [(member: "seat", name: "Planted Standin")], decisions: ["{}"], notes: "PlantedNoteMeeting"),
               Meeting(id: "next", title: "{}", date: "2017-12-01")"#,
            named(40),
            named(41),
            named(42),
            named(43),
            named(44),
            named(45),
            named(46)
        ),
    );
    write(
        "exchange.ron",
        &format!(
            r#"Need(id: "n", title: "{}", kind: Learning, detail: "{}", district: "{}", matches: [(offer: "o", state: Asked, note: "PlantedNoteMatch")]),
               Offer(id: "o", title: "{}", kind: Experience, detail: "{}", by: "two", link: "{}")"#,
            named(50),
            named(51),
            named(52),
            named(53),
            named(54),
            named(55)
        ),
    );
    write(
        "questions.ron",
        &format!(
            r#"Question(id: "q", text: "{}?", answer: "{}", from_city: "{}", raised: "m")"#,
            named(60),
            named(61),
            named(62)
        ),
    );
    write(
        "stories.ron",
        &format!(
            r#"Story(id: "s", title: "{}", changed: "{}", link: "{}", date: "2017-10-01")"#,
            named(70),
            named(71),
            named(72)
        ),
    );
    secrets.extend(["PlantedNote", "Planted Standin", "Resistant", "Leading", "quarrel"].map(str::to_string));
    (desk, secrets)
}

#[test]
fn nobody_and_nothing_private_is_in_an_output_that_was_not_asked_for_it() {
    let (desk, secrets) = planted();
    for (what, ending) in all().into_iter().filter(|(what, _)| !["people", "contacts"].contains(what)) {
        let text = made(&desk, what, ending, &[]);
        let found: Vec<&String> = secrets.iter().filter(|secret| text.contains(secret.as_str())).collect();
        assert!(found.is_empty(), "{what} {ending:?}: {found:?}");
        assert!(!text.contains("Holds personal data"), "{what} {ending:?}");
    }
    desk.run(["export", "people", "x.csv"]).bad(2);
}

#[test]
fn whoever_asks_gets_people_and_private_fields_and_the_file_says_so() {
    let (desk, secrets) = planted();
    let both = ["--people", "--private"];
    let book = made(&desk, "workbook", Ending::Xlsx, &both);
    for secret in secrets.iter().filter(|secret| *secret != "PlantedNote") {
        assert!(book.contains(secret.as_str()), "{secret}");
    }
    let words = "Holds personal data of 200 people. For the group only";
    assert!(book.contains(words));
    assert!(made(&desk, "people", Ending::Xlsx, &["--people"]).contains(words));
    assert!(made(&desk, "people", Ending::Csv, &["--people"]).starts_with(&format!("\u{feff}{words}.\r\nulg id,")));
    let cards = made(&desk, "contacts", Ending::Vcf, &["--people"]);
    assert!(cards.contains("X-ULG-NOTICE:Holds personal data of 200 people.") && !cards.contains("PlantedNote"));
    assert_eq!(cards.matches("BEGIN:VCARD\r\n").count(), 200);
}

#[test]
fn every_kind_and_output_is_written_in_every_format_for_every_city() {
    for slug in ["gdansk", "skane"] {
        let desk = Desk::at(slug);
        // Only Gdańsk has held a meeting.
        for (what, ending) in all().into_iter().filter(|(what, _)| slug == "gdansk" || *what != "minutes") {
            let people = export::wanted(what).unwrap();
            let people = matches!(people, What::Contacts | What::Kind(Kind::Person));
            let text = made(&desk, what, ending, if people { &["--people"] } else { &[] });
            assert!(people || !text.is_empty(), "{slug} {what} {ending:?}");
        }
    }
}
