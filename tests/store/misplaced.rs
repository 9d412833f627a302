//! Something else in the place of the program's own files: it is refused at once and said; nothing waits for a pipe.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;

use rustix::fs::{CWD, FileType, Mode, mknodat};
use ulg::store::OpenOptions;

use crate::desk::{Desk, save, set, who, why};

const TASKS: &str = "[\n    Task(id: \"a\", title: \"A\"),\n]\n";

/// Puts something else in the place of a file.
type Make = fn(&Path);

fn pipe(path: &Path) {
    mknodat(CWD, path, FileType::Fifo, Mode::from_raw_mode(0o600), 0).unwrap();
}

fn desk() -> Desk {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    save(&mut desk.open(), set("task/a", "title", Some("\"A\""), Some("\"Z\"")));
    desk
}

#[test]
fn a_pipe_a_folder_or_a_link_is_refused_with_what_to_do() {
    let names = ["journal", "files", "lock", "sessions", "journal.torn", "journal.new", "typing-0-123"];
    let kinds: [(&str, Make); 3] = [
        ("this is a pipe", pipe),
        ("this is a folder", |path| fs::create_dir(path).unwrap()),
        ("this is a link", |path| {
            symlink("../tasks.ron", path).unwrap();
        }),
    ];
    for name in names {
        for (what, make) in kinds {
            let desk = desk();
            // One that was open before it came is told too.
            let mut open = desk.open();
            let path = desk.path(".ulg").join(name);
            let _ = fs::remove_file(&path);
            make(&path);
            let before = desk.read("tasks.ron");
            let change = set("task/a", "title", Some("\"Z\""), Some("\"Y\""));
            for refused in [
                why(desk.try_open("ann").map(|_| ())),
                why(OpenOptions::new().without_network().read_only(true).open(&desk.dir, who("ann")).map(|_| ())),
                why(crate::desk::commit(&mut open, vec![change])),
                why(open.undo(false)),
            ] {
                let (code, exit, words) = refused;
                assert_eq!((code, exit as u8), ("misplaced", 65), "{words}");
                let place = format!(".ulg/{name}: {what}; ulg keeps a file of its own there; ");
                assert!(words.starts_with(&place), "{words}");
                assert!(words.contains("mv .ulg/"), "{words}");
            }
            assert_eq!(desk.read("tasks.ron"), before);
        }
    }
}

#[test]
fn the_folder_itself_may_be_something_else_for_reading() {
    let kinds: [(&str, Make); 3] = [
        ("a file", |path| fs::write(path, "x").unwrap()),
        ("a pipe", pipe),
        ("a link", |path| symlink("elsewhere", path).unwrap()),
    ];
    for (what, make) in kinds {
        let desk = Desk::with(&[("tasks.ron", TASKS)]);
        make(&desk.path(".ulg"));
        let mut store = desk.open();
        assert_eq!(store.city().tasks.len(), 1);
        let words = format!(".ulg: this is {what}; ulg keeps a folder of its own there");
        let found = store.problems();
        let found = found.iter().map(ToString::to_string);
        assert_eq!(found.filter(|one| one.starts_with(&words)).count(), 1);
        let (code, _, told) =
            why(crate::desk::commit(&mut store, vec![set("task/a", "title", Some("\"A\""), Some("\"Z\""))]));
        assert_eq!(code, "misplaced");
        assert!(told.starts_with(&words) && told.contains("mv .ulg .ulg.old"), "{told}");
        assert_eq!(desk.read("tasks.ron"), TASKS);
    }
}

#[test]
fn a_folder_that_a_group_may_write_in_lets_the_group_in() {
    let desk = Desk::with(&[]);
    let group = fs::metadata(&desk.dir).unwrap().gid();
    fs::set_permissions(&desk.dir, fs::Permissions::from_mode(0o770)).unwrap();
    let add = ulg::model::Edit::Add {
        record: crate::desk::id("task/x"),
        fields: vec![("id", "\"x\"".into()), ("title", "\"X\"".into())],
    };
    save(&mut desk.open(), add);
    for (name, mode) in [(".ulg", 0o770), (".ulg/lock", 0o660), (".ulg/journal", 0o660), ("tasks.ron", 0o660)] {
        let meta = fs::metadata(desk.path(name)).unwrap();
        assert_eq!(meta.mode() & 0o770, mode, "{name}");
        assert_eq!(meta.gid(), group, "{name}");
    }
}

#[test]
fn typing_of_a_session_that_lives_is_told_and_left() {
    let desk = Desk::with(&[("tasks.ron", TASKS)]);
    let first = desk.open();
    first.keep_typing(Some("half a word")).unwrap();
    let second = desk.open();
    assert_eq!(second.take_typing(), None);
    assert!(second.keeps_elsewhere());
    assert!(!first.keeps_elsewhere());
    // Both may keep some; the number of the process is the same.
    second.keep_typing(Some("another")).unwrap();
    drop(first);
    let third = desk.open();
    assert_eq!(third.take_typing().as_deref(), Some("half a word"));
    assert_eq!(third.take_typing(), None);
    second.keep_typing(Some("ano")).unwrap();
    drop(second);
    assert!(!third.keeps_elsewhere());
    assert_eq!(third.take_typing().as_deref(), Some("ano"));
    // What is left under the number of this process by an earlier one is not written over.
    let name = format!(".ulg/typing-{}-{}", rustix::process::getuid().as_raw(), std::process::id());
    desk.write(&name, "of old");
    third.keep_typing(Some("new")).unwrap();
    assert_eq!(desk.read(&name), "of old");
    third.keep_typing(None).unwrap();
    assert_eq!(desk.open().take_typing().as_deref(), Some("of old"));
}
