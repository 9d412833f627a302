//! Erasing a person: no byte of the folder names it any more, everything else stays and can still be taken back.

use std::fs;
use std::path::Path;

use ulg::model::Edit;
use ulg::store::{OpenOptions, Store, Whose};

use crate::desk::{Desk, commit, id, save, set, who, why};

const PEOPLE: &str = "#![enable(implicit_some)]
[
    // the treasurer
    Person(id: \"ola-zolc\", name: \"Ola Żółć\", member: \"a\", email: \"ola@example.org\", phone: \"+48 58 000 00 77\",
        notes: \"Rings back.\"),
    Person(id: \"jan\", name: \"Jan Kos\", member: \"a\", notes: \"Knows Ola Żółć from school.\"),
]
";
const MEMBERS: &str = "[
    Member(id: \"a\", name: \"Atelier\", notes: \"Ask OLA ZOLC, or 58 000 00 77; then wait\"), // Ola  Żółć said so
    Member(id: \"b\", name: \"Bakers\"),
]
";
const MEETINGS: &str = "[
    Meeting(id: \"m\", title: \"M\", date: \"2026-11-20\", present: [\"a\"], stand_ins: [StandIn(member: \"a\", name: \"Ola \\u{17b}\\u{f3}\\u{142}\\u{107}\")]),
]
";
const TASKS: &str = "[
    Task(id: \"t\", title: \"T\"),
    Task(id: \"u\", title: \"U\"),
]
";
/// What must be nowhere, folded to lower case as bytes.
const SECRETS: [&str; 9] = [
    "ola-zolc", "ola żółć", "ola zolc", "OLA ZOLC", "ola@example.org", "old@example.org", "000 00 77", "\\u{17b}",
    "Rings back",
];

fn desk() -> Desk {
    Desk::with(&[("people.ron", PEOPLE), ("members.ron", MEMBERS), ("meetings.ron", MEETINGS), ("tasks.ron", TASKS)])
}

/// A folder with a history: changes of the person before, between and after others, an archived twin, a draft.
pub fn lived_in() -> Desk {
    let desk = desk();
    let mut store = desk.open();
    let person = |field: &str, old: Option<&str>, new: Option<&str>| set("person/ola-zolc", field, old, new);
    save(&mut store, set("task/t", "notes", None, Some("\"with Ola Żółć, soon\"")));
    save(&mut store, person("email", Some("\"ola@example.org\""), Some("\"old@example.org\"")));
    save(&mut store, person("email", Some("\"old@example.org\""), Some("\"ola@example.org\"")));
    save(&mut store, set("task/u", "title", Some("\"U\""), Some("\"Undo me\"")));
    save(&mut store, set("task/t", "notes", Some("\"with Ola Żółć, soon\""), None));
    save(&mut store, Edit::Archive { record: id("person/ola-zolc") });
    store.undo(false).unwrap();
    commit(
        &mut store,
        vec![set("member/b", "district", None, Some("\"Orunia\"")), person("language", None, Some("\"pl\""))],
    )
    .unwrap();
    save(&mut store, set("person/jan", "phone", None, Some("\"1234567\"")));
    desk.write(".ulg/typing-0-1", "form member/a notes\nWrite to ola@example.org today");
    desk.write(".ulg/journal.torn", "Entry(label: \"Ola Żółć\n");
    desk
}

pub fn erase(store: &mut Store) -> ulg::store::Erased {
    store.erase(&Whose::Id("ola-zolc".to_string())).unwrap()
}

/// Every file under a folder with its text.
fn all(dir: &Path, out: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(dir).unwrap().flatten() {
        if entry.file_type().unwrap().is_dir() {
            all(&entry.path(), out);
        } else {
            let bytes = fs::read(entry.path()).unwrap();
            let text = String::from_utf8_lossy(&bytes).into_owned();
            out.push((entry.path().display().to_string(), text));
        }
    }
}

#[track_caller]
pub fn nowhere(desk: &Desk) {
    let mut files = Vec::new();
    all(&desk.dir, &mut files);
    for (path, text) in files {
        for secret in SECRETS {
            let found = text.to_lowercase().contains(&secret.to_lowercase());
            assert!(!found, "{secret} in {path}:\n{text}");
            let folded = ulg::fold::fold(&text);
            assert!(!folded.contains(&ulg::fold::fold(secret)) || secret.starts_with('\\'), "{secret} in {path}");
        }
    }
}

#[test]
fn nothing_is_left_and_everything_else_is() {
    let desk = lived_in();
    let mut store = desk.open();
    let erased = erase(&mut store);
    nowhere(&desk);
    assert_eq!((&erased.left[..], &erased.closed[..], &erased.shared[..]), (&[][..], &[][..], &[][..]));
    assert!(erased.files.contains(&".ulg/journal".to_string()), "{erased:?}");
    let members = "Member(id: \"a\", name: \"Atelier\", notes: \"Ask removed person, or removed person; then wait\"), // removed person said so";
    assert!(desk.read("members.ron").contains(members), "{}", desk.read("members.ron"));
    assert!(desk.read("meetings.ron").contains("StandIn(member: \"a\", name: \"removed person\")"));
    assert!(desk.read("people.ron").contains("notes: \"Knows removed person from school.\""));
    assert!(!desk.read("people.ron").contains("treasurer"));
    assert!(desk.read(".ulg/typing-0-1").contains("notes\nWrite to removed person today"));
    assert_eq!(store.city().people.len(), 1);
    assert_eq!(store.city().trouble, []);
    assert_eq!(desk.open().take_notes(), []);
    assert!(!desk.path(".ulg/erasing").exists());
    let (_, exit, _) = why(store.erase(&Whose::Id("nobody".to_string())));
    assert_eq!(exit as u8, 66);
}

#[test]
fn other_changes_can_still_be_taken_back() {
    let desk = lived_in();
    erase(&mut desk.open());
    let mut store = desk.open();
    let labels: Vec<String> = store.log(None).unwrap().into_iter().map(|entry| entry.label).collect();
    assert_eq!(labels[0], "Erased a person's data");
    assert_eq!(labels.iter().filter(|label| label.contains("was erased")).count(), 5);
    // The phone of the other person.
    store.undo(false).unwrap();
    assert!(!desk.read("people.ron").contains("1234567"));
    // A change of both: the other half comes back.
    store.undo(false).unwrap();
    assert!(!desk.read("members.ron").contains("Orunia"));
    // The notes that named the person come back without the name.
    store.undo(false).unwrap();
    assert!(desk.read("tasks.ron").contains("notes: \"with removed person, soon\""));
    store.undo(false).unwrap();
    assert!(desk.read("tasks.ron").contains("title: \"U\""));
    store.redo().unwrap();
    store.undo(false).unwrap();
    store.undo(false).unwrap();
    assert_eq!(desk.read("tasks.ron"), TASKS);
    let (code, exit, words) = why(store.undo(false));
    assert_eq!((code, exit as u8), ("erased", 77), "{words}");
    assert!(
        words.contains("cannot undo \"Erased a person's data\": it is about a person whose data was erased"),
        "{words}"
    );
    nowhere(&desk);
    assert_eq!(store.city().people.len(), 1);
}

#[test]
fn what_would_bring_the_person_back_is_refused() {
    let desk = desk();
    let mut store = desk.open();
    let both = vec![Edit::Archive { record: id("person/ola-zolc") }, Edit::Archive { record: id("task/u") }];
    commit(&mut store, both).unwrap();
    erase(&mut store);
    nowhere(&desk);
    let (code, _, words) = why(store.undo(false));
    assert_eq!(code, "erased", "{words}");
    assert!(desk.read("archive.ron").contains("id: \"u\""));
    // Undone before it is erased, it cannot be done again.
    let desk = lived_in();
    let mut store = desk.open();
    save(&mut store, set("person/ola-zolc", "notes", Some("\"Rings back.\""), None));
    store.undo(false).unwrap();
    erase(&mut store);
    assert!(store.redo().is_err());
    nowhere(&desk);
}

#[test]
fn somebody_gone_already_is_erased_from_what_is_left() {
    let desk = lived_in();
    // By hand, as people do.
    let people = desk.read("people.ron");
    let from = people.find("    // the treasurer").unwrap();
    let to = people.find("    Person(id: \"jan\"").unwrap();
    desk.write("people.ron", &[&people[..from], &people[to..]].concat());
    erase(&mut desk.open());
    nowhere(&desk);
}

#[test]
fn what_stands_for_somebody_else_too_stays_theirs() {
    let desk = lived_in();
    let twin = "    Person(id: \"other\", name: \"Ola Zolc\", phone: \"+48 58 000 00 77\"),\n]\n";
    let people = desk.read("people.ron");
    desk.write("people.ron", &format!("{}{twin}", people.strip_suffix("]\n").unwrap()));
    let mut store = desk.open();
    let erased = erase(&mut store);
    assert_eq!(erased.shared, ["name", "telephone number"]);
    assert!(desk.read("people.ron").contains(twin));
    assert!(desk.read("members.ron").contains("Ask OLA ZOLC"));
    let journal = desk.read(".ulg/journal");
    assert!(!journal.contains("ola@example.org") && !journal.contains("ola-zolc"));
    assert_eq!(store.city().people.len(), 2);
}

#[test]
fn an_id_that_is_a_word_takes_no_words_along() {
    let desk = desk();
    desk.write("tasks.ron", &TASKS.replace("\"T\"", "\"In Jan we meet\", owner: \"jan\", tags: [\"jan\"]"));
    let mut store = desk.open();
    save(&mut store, set("person/jan", "language", None, Some("\"pl\"")));
    let erased = store.erase(&Whose::Id("jan".to_string())).unwrap();
    assert_eq!(erased.left, []);
    let tasks = desk.read("tasks.ron");
    assert!(tasks.contains("\"In Jan we meet\", owner: \"removed-person\", tags: [\"removed-person\"]"), "{tasks}");
    assert!(!desk.read(".ulg/journal").contains("jan"));
    assert!(!desk.read("people.ron").contains("Jan"));
}

#[test]
fn files_of_others_are_named_and_left() {
    let desk = lived_in();
    fs::create_dir(desk.path("out")).unwrap();
    desk.write("out/list.csv", "name\nother\nOla Żółć\n");
    fs::create_dir(desk.path(".git")).unwrap();
    desk.write(".git/HEAD", "ola-zolc");
    let mut store = desk.open();
    let erased = erase(&mut store);
    let left: Vec<(&str, u32)> = erased.left.iter().map(|one| (&*one.file, one.line)).collect();
    assert_eq!(left, [("out/list.csv", 3)]);
    assert_eq!(erased.histories, [store.dir()]);
}

#[test]
fn a_broken_file_that_names_the_person_stops_it_before_it_begins() {
    let desk = lived_in();
    let broken = "[ Task(id: \"t\", title: \"Ask Ola Żółć\" ";
    desk.write("tasks.ron", broken);
    let before = desk.read("people.ron");
    let mut store = desk.open();
    let (_, exit, words) = why(store.erase(&Whose::Id("ola-zolc".to_string())));
    assert_eq!(exit as u8, 65, "{words}");
    assert_eq!(desk.read("people.ron"), before);
    assert!(!store.is_erasing());
    let mut looking = OpenOptions::new().without_network().read_only(true).open(&desk.dir, who("ann")).unwrap();
    let (_, exit, _) = why(looking.erase(&Whose::Id("ola-zolc".to_string())));
    assert_eq!(exit as u8, 77);
}

#[test]
fn everything_held_is_shown() {
    let desk = lived_in();
    let store = desk.open();
    let held = store.held(&Whose::Id("ola-zolc".to_string())).unwrap();
    assert_eq!((held.records.len(), held.records[0].0.line), (1, 4));
    assert!(held.records[0].1.contains("Rings back."));
    assert_eq!(held.changes.len(), 5);
    let files: Vec<&str> = held.mentions.iter().map(|one| one.file.as_str()).collect();
    for file in ["members.ron", "meetings.ron", "people.ron", ".ulg/journal", ".ulg/typing-0-1"] {
        assert!(files.contains(&file), "{file} in {files:?}");
    }
    let stand_in = store.held(&Whose::Name("Ola Żółć".to_string())).unwrap();
    assert!(stand_in.mentions.len() >= 4 && stand_in.records.is_empty());
}
