//! Lists as groups keep them, in their languages and in the encodings of their spreadsheets: every value lands where it
//! belongs.

use std::fs;

use encoding_rs::{Encoding, WINDOWS_1250, WINDOWS_1252};
use serde_json::{Value, json};

use super::harness::Desk;

/// How a list is written: its head of two titles and a header of two rows with a gap under each group, and its words.
struct Tongue {
    encoding: &'static Encoding,
    head: &'static str,
    body: &'static str,
    sectors: [&'static str; 4],
    /// Low, medium, high.
    marks: [&'static str; 3],
    note: &'static str,
}

const ROWS: usize = 60;

const POLISH: Tongue = Tongue {
    encoding: WINDOWS_1250,
    head: "Interesariusze projektu „Wspólne Podwórka”;;;;;;;\nStan na dzień 12.10.2017;;;;;;;\n\
           Podmiot;Sektor;Ocena;;Data kontaktu;Kontakt;;Uwagi\n;;Wpływ (1-5);Zainteresowanie (1-5);;Osoba;E-mail;",
    body: "Dom Sąsiedzki Żuławy",
    sectors: ["Publiczny", "Prywatny", "Nauka", "Społeczny"],
    marks: ["niskie", "średnie", "wysokie"],
    note: "Łącznik; nie dzwonić rano",
};

const GERMAN: Tongue = Tongue {
    encoding: WINDOWS_1252,
    head: "Akteure der Lokalen Gruppe;;;;;;;\nStand: Oktober;;;;;;;\n\
           Akteur;Sektor;Bewertung;;Letzter Kontakt;Ansprechpartner;;Bemerkungen\n;;Einfluss (1-5);Interesse;;Name;E-Mail-Adresse;",
    body: "Bürgerhaus Süd",
    sectors: ["öffentlich", "Wirtschaft", "Wissenschaft", "Zivilgesellschaft"],
    marks: ["niedrig", "mittel", "hoch"],
    note: "Grüße; später anrufen",
};

const FRENCH: Tongue = Tongue {
    encoding: WINDOWS_1252,
    head: "Parties prenantes du groupe local;;;;;;;\nMise à jour : octobre;;;;;;;\n\
           Structure;Secteur;Évaluation;;Dernier contact;Interlocuteur;;Remarques\n;;Niveau d'influence;Intérêt;;Nom;Courriel;",
    body: "Régie de quartier Été",
    sectors: ["public", "privé", "recherche", "société civile"],
    marks: ["faible", "moyen", "élevé"],
    note: "À rappeler; préfère l’écrit",
};

const ROMANIAN: Tongue = Tongue {
    encoding: WINDOWS_1250,
    head: "Actori interesaţi;;;;;;;\nSituaţia la 12 octombrie;;;;;;;\n\
           Instituţie;Sector;Evaluare;;Ultimul contact;Persoană de contact;;Observaţii\n;;Influenţă;Interes;;Nume;Adresă de e-mail;",
    body: "Casa de cultură Răsărit",
    sectors: ["public", "privat", "cercetare", "societate civilă"],
    marks: ["scăzut", "mediu", "ridicat"],
    note: "Sună după prânz; în română",
};

impl Tongue {
    fn list(&self) -> Vec<u8> {
        let mut text = self.head.to_string();
        for row in 0..ROWS {
            let interest = match row % 4 {
                3 => "3-4".to_string(),
                mark => self.marks[mark].to_string(),
            };
            let note = if row.is_multiple_of(5) { format!("\"{}\"", self.note) } else { String::new() };
            let day = format!("{}.{:02}.2017", row % 28 + 1, row % 12 + 1);
            let (name, sector) = (format!("{} {row}", self.body), self.sectors[row % 4]);
            text.push_str(&format!(
                "\n{name};{sector};{};{interest};{day};Ada Test {row};ada{row}@example.org;{note}",
                row % 5 + 1
            ));
        }
        text.push_str(&format!("\n;;;;;;;\nTotal;;{};;;;;\n", ROWS * 3));
        let (bytes, _, is_lossy) = self.encoding.encode(&text);
        assert!(!is_lossy, "{text}");
        bytes.into_owned()
    }

    /// Every value of a row, as it is to be.
    fn check(&self, row: usize, member: &Value) {
        const ROLES: [&str; 4] = ["public", "private", "knowledge", "citizens"];
        let (interest, range) = match row % 4 {
            3 => (3, json!([3, 4])),
            mark => ([1, 3, 5][mark], json!(null)),
        };
        let day = format!("2017-{:02}-{:02}", row % 12 + 1, row % 28 + 1);
        let get = |field: &str| member.get(field).cloned().unwrap_or(json!(null));
        assert_eq!(get("role"), ROLES[row % 4], "{member}");
        assert_eq!((get("influence"), get("interest")), (json!(row % 5 + 1), json!(interest)), "{member}");
        assert_eq!((get("interest_range"), get("contacted")), (range, json!(day)), "{member}");
        let note = if row.is_multiple_of(5) { json!(self.note) } else { json!(null) };
        assert_eq!(get("notes"), note, "{member}");
    }

    fn is_in_the_city(&self) {
        let desk = Desk::town(&[]);
        fs::write(desk.city().join("list.csv"), self.list()).unwrap();
        let answer = desk.run(["import", "list.csv", "--yes"]);
        assert_eq!(answer.stdout, "Imported 60 members (ulg undo takes it back)\n", "{answer:?}");
        let members = desk.run(["list", "members", "--json", "--private"]).json();
        for row in 0..ROWS {
            let name = format!("{} {row}", self.body);
            let found = members.as_array().unwrap().iter().find(|member| member["name"] == name.as_str());
            self.check(row, found.unwrap_or_else(|| panic!("no {name}")));
        }
        assert!(!desk.city().join("people.ron").exists(), "nobody was asked for");
        let people = desk.run(["import", "list.csv", "--yes", "--people", "--informed", "2026-11-20"]);
        assert_eq!(people.stdout, "Imported 60 people (ulg undo takes it back)\n", "{people:?}");
        assert!(desk.file("people.ron").contains("email: \"ada59@example.org\""));
        desk.run(["check"]).good();
        let again = desk.run(["import", "list.csv", "--yes", "--people", "--informed", "2026-11-20"]);
        assert_eq!(again.stdout, "everything is here already; nothing imported\n", "{again:?}");
    }
}

#[test]
fn a_polish_list() {
    POLISH.is_in_the_city();
}

#[test]
fn a_german_list() {
    GERMAN.is_in_the_city();
}

#[test]
fn a_french_list() {
    FRENCH.is_in_the_city();
}

#[test]
fn a_romanian_list() {
    ROMANIAN.is_in_the_city();
}

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y\r\nBEGIN:VEVENT\r\nUID:1@example.org\r\n\
    DTSTAMP:20261101T000000Z\r\nDTSTART;VALUE=DATE:20261203\r\nSUMMARY:Group meets\r\nLOCATION:Library\r\nEND:VEVENT\r\n\
    END:VCALENDAR\r\n";
const CARDS: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Test\r\nN:Test;Ada;;;\r\nORG:Parks Office\r\n\
    EMAIL:ada@example.org\r\nEND:VCARD\r\n";
const KUMU: &str = r#"{"elements": [{"label": "New House", "type": "NGO", "tags": ["yard"]}, {"label": "Parks Office"}],
    "connections": [{"from": "New House", "to": "Parks Office", "type": "advice", "direction": "directed"}]}"#;

#[test]
fn no_format_is_imported_twice() {
    for (name, text, done, options) in [
        ("a.ics", CALENDAR, "Imported 1 meeting", &[][..]),
        ("a.vcf", CARDS, "Imported 1 person", &["--people"]),
        ("a.json", KUMU, "Imported 1 member, 1 link", &[]),
        ("a.tsv", "Organisation\tInfluence\nNew House\t4\n", "Imported 1 member", &[]),
        ("a.txt", "Organisation|Influence\nNew House|4\n", "Imported 1 member", &[]),
    ] {
        let desk = Desk::town(&[]);
        desk.write(name, text);
        let import = || {
            let mut args = vec!["import", name, "--yes"];
            args.extend(options);
            super::harness::Answer::of(desk.command(&args).output().unwrap())
        };
        let answer = import();
        assert_eq!(answer.stdout, format!("{done} (ulg undo takes it back)\n"), "{name}: {answer:?}");
        desk.run(["check"]).good();
        let journal = fs::read(desk.city().join(".ulg/journal")).unwrap();
        let again = import();
        assert_eq!(again.stdout, "everything is here already; nothing imported\n", "{name}: {again:?}");
        assert_eq!(fs::read(desk.city().join(".ulg/journal")).unwrap(), journal, "{name}");
    }
    let desk = Desk::town(&[]);
    desk.write("a.vcf", CARDS);
    assert_eq!(desk.run(["import", "a.vcf", "--yes"]).bad(2), "ulg: a.vcf: 1 contact; --people takes them");
}
