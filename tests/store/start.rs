//! Beginnings: the examples, and new cities.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use ulg::lang::Lang;
use ulg::model::kinds::files;
use ulg::problem::Severity;
use ulg::store::sample::CITIES;
use ulg::store::{Start, Store, init};

use crate::desk::{read, save, set, who, why};

#[test]
fn every_example_opens_with_its_network_and_without_errors() {
    assert_eq!(CITIES.len(), 10);
    for city in CITIES {
        let store = Store::example(city.slug, who("ann")).unwrap();
        assert!(store.is_example());
        assert_eq!(store.city().trouble, [], "{}", city.slug);
        assert_eq!(store.city().slug, city.slug);
        assert_eq!(store.city().network.len(), 9, "{}", city.slug);
        let errors: Vec<_> =
            store.problems().into_iter().filter(|problem| problem.severity == Severity::Error).collect();
        assert_eq!(errors, []);
    }
    let (_, exit, words) = why(Store::example("milano", who("ann")).map(|_| ()));
    assert_eq!(exit as u8, 66);
    assert!(words.contains("did you mean milan?"), "{words}");
}

#[test]
fn an_example_can_be_edited_and_leaves_nothing() {
    let mut store = Store::example("gdansk", who("ann")).unwrap();
    let dir = store.dir().to_path_buf();
    let member = store.city().members[0].id.clone();
    let old = store.city().members[0].district.clone();
    assert_eq!(old, None);
    save(&mut store, set(&format!("member/{member}"), "district", None, Some("\"X\"")));
    store.undo(false).unwrap();
    drop(store);
    assert!(!dir.exists() && !dir.parent().unwrap().exists());
}

#[test]
fn all_sample_files_are_compiled_in() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/sample-data");
    for city in CITIES {
        let list = fs::read_dir(format!("{root}/{}", city.slug)).unwrap();
        let mut names: Vec<_> = list
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.ends_with(".ron"))
            .collect();
        names.sort();
        let mut compiled: Vec<_> = city.files().into_iter().map(|(name, _)| name).collect();
        compiled.sort_unstable();
        assert_eq!(compiled, names, "{}", city.slug);
    }
}

#[test]
fn a_new_city_is_good_from_the_first_moment() {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("new/city");
    init(&dir, Start::Name("Nowa \"Huta\"", Lang::English)).unwrap();
    let mut store = Store::open(&dir, who("ann")).unwrap();
    assert_eq!(store.problems(), []);
    let city = store.city();
    assert_eq!(city.charter.name, "Nowa \"Huta\"");
    let roles: Vec<_> = city.roles.iter().map(|role| role.id.as_str()).collect();
    assert_eq!(roles, ["public", "private", "knowledge", "citizens"]);
    assert!(files().iter().all(|file| dir.join(file).exists()));
    assert_eq!(read(&dir.join(".gitignore")), ".ulg/\npeople.ron\narchive.ron\n");
    assert_eq!(read(&dir.join(".gitattributes")), "*.ron merge=ulg\n");
    let mode = fs::metadata(dir.join("people.ron")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let add = ulg::model::Edit::Add {
        record: crate::desk::id("member/x"),
        fields: vec![("id", "\"x\"".into()), ("name", "\"X\"".into())],
    };
    save(&mut store, add);
    let text = read(&dir.join("members.ron"));
    assert!(text.ends_with("[\n    Member(\n        id: \"x\",\n        name: \"X\",\n    ),\n]\n"), "{text}");
}

#[test]
fn a_city_is_never_written_over() {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("braga");
    init(&dir, Start::Like("braga")).unwrap();
    let store = Store::open(&dir, who("ann")).unwrap();
    assert!(store.city().charter.as_of.is_some());
    let before = read(&dir.join("city.ron"));
    let (_, exit, words) = why(init(&dir, Start::Name("Other", Lang::English)));
    assert_eq!(exit as u8, 73, "{words}");
    assert_eq!(read(&dir.join("city.ron")), before);
    // Nor is a list that stands there without a city.
    let lone = home.path().join("lone");
    fs::create_dir(&lone).unwrap();
    fs::write(lone.join("members.ron"), "[]").unwrap();
    fs::write(lone.join(".gitignore"), "*.bak\n").unwrap();
    let (_, exit, _) = why(init(&lone, Start::Name("Lone", Lang::English)));
    assert_eq!(exit as u8, 73);
    assert!(!lone.join("city.ron").exists());
    fs::remove_file(lone.join("members.ron")).unwrap();
    init(&lone, Start::Name("Lone", Lang::English)).unwrap();
    assert_eq!(read(&lone.join(".gitignore")), "*.bak\n.ulg/\npeople.ron\narchive.ron\n");
}
