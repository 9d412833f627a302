//! What may stand in a folder instead of a good file, and how it is met: followed, refused, waited for, kept.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

use ulg::model::Kind;
use ulg::problem::Problem;
use ulg::store::Store;

use crate::desk::{Desk, commit, read, save, set, who, why};

const TASKS: &str = "[Task(id: \"a\", title: \"A\")]\n";

fn done() -> ulg::model::Edit {
    set("task/a", "status", None, Some("Done"))
}

fn trouble(store: &Store, file: &str) -> Problem {
    let trouble = &store.city().trouble;
    let found = trouble.iter().find(|problem| problem.place.file == file);
    found.unwrap_or_else(|| panic!("{file}: {trouble:?}")).clone()
}

#[test]
fn a_link_inside_the_folder_is_followed_and_stays() {
    let desk = Desk::with(&[]);
    fs::create_dir(desk.path("real")).unwrap();
    fs::write(desk.path("real/all-tasks.ron"), TASKS).unwrap();
    symlink("real/all-tasks.ron", desk.path("tasks.ron")).unwrap();
    let mut store = desk.open();
    save(&mut store, done());
    assert!(fs::symlink_metadata(desk.path("tasks.ron")).unwrap().is_symlink());
    assert!(read(&desk.path("real/all-tasks.ron")).contains("Done"));
    store.undo(false).unwrap();
    assert_eq!(read(&desk.path("real/all-tasks.ron")), TASKS);
}

#[test]
fn what_is_no_file_of_the_folder_is_refused_and_the_others_go_on() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    fs::write(desk.home.path().join("outside.ron"), "[]").unwrap();
    symlink("../outside.ron", desk.path("members.ron")).unwrap();
    symlink("nowhere.ron", desk.path("roles.ron")).unwrap();
    symlink("links.ron", desk.path("links.ron")).unwrap();
    fs::create_dir(desk.path("actions.ron")).unwrap();
    let mode = rustix::fs::Mode::from_raw_mode(0o600);
    rustix::fs::mknodat(rustix::fs::CWD, desk.path("meetings.ron"), rustix::fs::FileType::Fifo, mode, 0).unwrap();
    symlink("/dev/zero", desk.path("views.ron")).unwrap();
    let mut store = desk.open();
    let expected = [
        ("members.ron", "link-out", 77),
        ("roles.ron", "link-dangling", 66),
        ("actions.ron", "no-file", 66),
        ("meetings.ron", "no-file", 66),
        ("views.ron", "link-out", 77),
    ];
    for (file, code, exit) in expected {
        let problem = trouble(&store, file);
        assert_eq!((problem.code, problem.exit as u8), (code, exit), "{file}");
    }
    assert_eq!(trouble(&store, "links.ron").exit as u8, 74);
    save(&mut store, done());
    let add = ulg::model::Edit::Add {
        record: crate::desk::id("member/x"),
        fields: vec![("id", "\"x\"".into()), ("name", "\"X\"".into())],
    };
    let (code, exit, _) = why(commit(&mut store, vec![add]));
    assert_eq!((code, exit as u8), ("link-out", 77));
    assert_eq!(read(&desk.home.path().join("outside.ron")), "[]");
}

#[test]
fn closed_and_doubled_files_are_not_written() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let path = desk.path("tasks.ron");
    let mode = |mode| fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    let mut store = desk.open();
    mode(0o400);
    let (code, exit, words) = why(commit(&mut store, vec![done()]));
    assert_eq!((code, exit as u8), ("denied", 77));
    assert!(words.contains("read-only (0400)"), "{words}");
    mode(0o600);
    fs::hard_link(&path, desk.path("copy.txt")).unwrap();
    let (code, exit, words) = why(commit(&mut store, vec![done()]));
    assert_eq!((code, exit as u8), ("denied", 77));
    assert!(words.contains("hard link"), "{words}");
    assert_eq!(desk.read("tasks.ron"), TASKS);
    assert!(store.log(None).unwrap().is_empty());
}

#[test]
fn modes_stay_and_new_private_files_are_private() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let mode = |name: &str| fs::metadata(desk.path(name)).unwrap().permissions().mode() & 0o7777;
    for wanted in [0o600, 0o640, 0o664, 0o666] {
        fs::set_permissions(desk.path("tasks.ron"), fs::Permissions::from_mode(wanted)).unwrap();
        let mut store = desk.open();
        save(&mut store, done());
        assert_eq!(mode("tasks.ron"), wanted);
        store.undo(false).unwrap();
        assert_eq!(mode("tasks.ron"), wanted);
    }
    save(&mut desk.open(), person());
    assert_eq!(mode("people.ron"), 0o600);
    assert_eq!(mode(".ulg"), 0o700);
    for own in ["lock", "journal", "files"] {
        assert_eq!(mode(&format!(".ulg/{own}")), 0o600, "{own}");
    }
}

#[test]
fn a_shared_folder_shares_what_is_made_in_it() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    fs::set_permissions(&desk.dir, fs::Permissions::from_mode(0o2770)).unwrap();
    let mode = |name: &str| fs::metadata(desk.path(name)).unwrap().permissions().mode() & 0o7777;
    let mut store = desk.open();
    save(&mut store, done());
    save(&mut store, person());
    assert_eq!(mode("people.ron"), 0o660);
    assert_eq!(mode(".ulg"), 0o2770);
    for own in ["lock", "journal", "files"] {
        assert_eq!(mode(&format!(".ulg/{own}")), 0o660, "{own}");
    }
}

fn person() -> ulg::model::Edit {
    ulg::model::Edit::Add {
        record: crate::desk::id("person/p"),
        fields: vec![("id", "\"p\"".into()), ("name", "\"P\"".into())],
    }
}

#[test]
fn a_file_with_errors_is_read_only_and_the_others_go_on() {
    let desk = Desk::with(&[
        ("tasks.ron", TASKS),
        ("members.ron", "[\n<<<<<<< HEAD\n    Member(id: \"m\", name: \"M\"),\n=======\n>>>>>>> x\n]\n"),
    ]);
    let mut store = desk.open();
    save(&mut store, done());
    let edit = set("member/m", "name", Some("\"M\""), Some("\"N\""));
    let (_, exit, words) = why(commit(&mut store, vec![edit]));
    assert_eq!(exit as u8, 65);
    assert!(words.starts_with("members.ron:3:5: ") && words.contains("m: here only"), "{words}");
    assert!(desk.read("members.ron").contains("<<<<<<<"));
}

#[test]
fn a_file_that_vanished_is_no_empty_list() {
    let desk = Desk::with(&[("tasks.ron", TASKS), ("roles.ron", "[]")]);
    let mut store = desk.open();
    save(&mut store, done());
    fs::remove_file(desk.path("tasks.ron")).unwrap();
    // The clock of the tests is far from the folder's, so nothing counts as fresh.
    assert!(store.refresh().unwrap());
    let problem = trouble(&store, "tasks.ron");
    assert_eq!((problem.code, problem.exit as u8), ("missing", 66));
    let add = ulg::model::Edit::Add {
        record: crate::desk::id("task/x"),
        fields: vec![("id", "\"x\"".into()), ("title", "\"X\"".into())],
    };
    let (code, ..) = why(commit(&mut store, vec![add]));
    assert_eq!(code, "missing");
    assert!(!desk.names().contains(&"tasks.ron".to_string()));
    // It is so for everybody, and over as soon as it is back.
    let mut other = desk.open_as("ben");
    assert_eq!(trouble(&other, "tasks.ron").code, "missing");
    desk.write("tasks.ron", TASKS);
    assert!(other.refresh().unwrap());
    assert_eq!(other.city().trouble, []);
    assert_eq!(other.city().count(Kind::Task), 1);
    // A fresh clone has no memory: there an absent list is an empty one.
    fs::remove_dir_all(desk.path(".ulg")).unwrap();
    fs::remove_file(desk.path("tasks.ron")).unwrap();
    assert_eq!(desk.open().city().trouble, []);
}

#[test]
fn a_moment_of_somebody_elses_writing_is_waited_for() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let live = ulg::store::Who { user: "ann".to_string(), now: chrono::Local::now };
    let mut store = Store::open(&desk.dir, live.clone()).unwrap();
    save(&mut store, done());
    let whole = desk.read("tasks.ron");
    fs::remove_file(desk.path("tasks.ron")).unwrap();
    assert!(!store.refresh().unwrap(), "gone for a moment: as it was");
    assert!(store.settling());
    assert_eq!(store.city().count(Kind::Task), 1);
    desk.write("tasks.ron", &whole[..20]);
    assert!(!store.refresh().unwrap(), "half there: as it was");
    assert!(store.settling());
    desk.write("tasks.ron", &whole);
    assert!(!store.refresh().unwrap());
    assert!(!store.settling());
    // A save waits until it is there again.
    fs::remove_file(desk.path("tasks.ron")).unwrap();
    let path = desk.path("tasks.ron");
    let back = std::thread::spawn(move || fs::write(path, whole).unwrap());
    save(&mut store, set("task/a", "status", Some("Done"), None));
    back.join().unwrap();
    assert_eq!(desk.read("tasks.ron"), TASKS);
}

#[test]
fn a_folder_without_a_city_is_none() {
    let home = tempfile::tempdir().unwrap();
    for dir in [home.path().to_path_buf(), home.path().join("nowhere")] {
        let (code, exit, _) = why(Store::open(&dir, who("ann")).map(|_| ()));
        assert_eq!((code, exit as u8), ("missing", 66));
    }
    let file = home.path().join("file");
    fs::write(&file, "x").unwrap();
    let (code, exit, _) = why(Store::open(&file, who("ann")).map(|_| ()));
    assert_eq!((code, exit as u8), ("folder", 66));
}

#[test]
fn the_folder_tells_what_only_it_can_tell() {
    let people = "[Person(id: \"p\", name: \"P\")]\n";
    let desk = Desk::with(&[("people.ron", people), ("membrs.ron", "[]")]);
    fs::set_permissions(desk.path("people.ron"), fs::Permissions::from_mode(0o644)).unwrap();
    let codes = |store: &Store| {
        let problems = store.problems();
        problems.iter().map(|problem| problem.code).collect::<Vec<_>>()
    };
    let mut store = desk.open();
    let found = store.problems();
    assert_eq!(codes(&store), ["readable", "stranger"], "{found:?}");
    assert!(found[1].words().contains("did you mean members.ron?"));
    save(&mut store, set("city", "as_of", None, Some("\"2018-01-01\"")));
    assert_eq!(codes(&store), ["stranger"]);
}

#[test]
fn the_network_is_what_stands_beside() {
    let desk = Desk::with(&[]);
    let beside = |slug: &str, name: &str, text: &str| {
        let dir = desk.home.path().join(slug);
        fs::create_dir_all(&dir).unwrap();
        fs::write(dir.join(name), text).unwrap();
    };
    beside("milan", "city.ron", "(name: \"Milano\")");
    beside("milan", "exchange.ron", "[Offer(id: \"x\", title: \"X\")]");
    beside("milan", "people.ron", "not even RON");
    beside("wreck", "city.ron", "(((");
    beside("no-city", "exchange.ron", "[]");
    let mut store = desk.open();
    assert_eq!(store.city().network, []);
    save(&mut store, set("city", "network", None, Some("\"..\"")));
    store.refresh().unwrap();
    let city = store.city().clone();
    let slugs: Vec<_> = city.network.iter().map(|city| city.slug.as_str()).collect();
    assert_eq!(slugs, ["milan"]);
    assert_eq!(city.network[0].offers.len(), 1);
    let problems = store.problems();
    assert!(problems.iter().all(|problem| problem.place.file.starts_with("wreck/")));
    assert!(!problems.is_empty() && problems.iter().all(|one| one.exit as u8 == 1));
    // A neighbour's change is seen.
    beside("milan", "exchange.ron", "[]");
    assert!(store.refresh().unwrap());
    assert_eq!(store.city().network[0].offers.len(), 0);
    assert!(!store.refresh().unwrap());
}
