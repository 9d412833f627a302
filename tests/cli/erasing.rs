//! `ulg person erase` where it cannot do all of it: it says so, and what is to be done; nothing is claimed that is not so.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::Path;

use super::harness::{Answer, Desk, ulg};

/// Somebody who is not the administrator: for the administrator every file is readable.
const NOBODY: u32 = 65534;

fn give_away(dir: &Path) {
    for entry in fs::read_dir(dir).unwrap().flatten() {
        if entry.file_type().unwrap().is_dir() {
            give_away(&entry.path());
        }
        chown(entry.path(), Some(NOBODY), Some(NOBODY)).unwrap();
    }
    chown(dir, Some(NOBODY), Some(NOBODY)).unwrap();
}

fn run_as_somebody(desk: &Desk, args: &[&str]) -> Answer {
    use std::os::unix::process::CommandExt;
    let mut command = ulg(&desk.city());
    if rustix::process::geteuid().is_root() {
        fs::set_permissions(desk.above(), PermissionsExt::from_mode(0o755)).unwrap();
        give_away(&desk.city());
        command.uid(NOBODY).gid(NOBODY);
    }
    Answer::of(command.args(args).output().unwrap())
}

#[test]
fn a_closed_file_refuses_and_once_open_the_same_command_does_all_of_it() {
    const ERASE: [&str; 4] = ["person", "erase", "Łukasz Drożdżik", "--yes"];
    for file in ["tasks.ron", "people.ron", "stories.ron", ".ulg/journal", ".ulg/typing-65534-9"] {
        let desk = Desk::gdansk();
        desk.run(["add", "task", "Ask Łukasz Drożdżik about soup"]).good();
        fs::write(desk.city().join(".ulg/typing-65534-9"), "field person/lukasz-drozdzik notes\nnotes\nsick").unwrap();
        let path = desk.city().join(file);
        let mode = |mode: u32| fs::set_permissions(&path, PermissionsExt::from_mode(mode)).unwrap();
        mode(0o000);
        let people = fs::read(desk.city().join("people.ron")).unwrap();
        let told = run_as_somebody(&desk, &ERASE).bad(77);
        assert!(told.contains(&format!("{file}: nothing was erased: ")), "{told}");
        assert!(told.ends_with("then erase again"), "{told}");
        assert_eq!(fs::read(desk.city().join("people.ron")).unwrap(), people);
        assert!(!desk.city().join(".ulg/erasing").exists());
        mode(0o600);
        let told = run_as_somebody(&desk, &ERASE);
        assert_eq!((told.code, told.stderr.as_str()), (0, ""), "{told:?}");
        assert!(told.stdout.contains("nothing is left.\n"), "{told:?}");
        assert!(!desk.city().join(".ulg/typing-65534-9").exists());
    }
}

#[test]
fn cut_off_it_is_finished_by_the_same_word_and_takes_nobody_else() {
    let desk = Desk::gdansk();
    desk.replace("people.ron", "name: \"Jadwiga Mech\"", "name: \"Jadwiga Drożdżik\"");
    desk.run(["remove", "people/lukasz-drozdzik"]).good();
    // What stands there where an erasure died behind the data files.
    fs::write(
        desk.city().join(".ulg/erasing"),
        "(id:\"lukasz-drozdzik\",needles:[Name(\"Łukasz Drożdżik\"),Id(\"lukasz-drozdzik\")])",
    )
    .unwrap();
    fs::remove_file(desk.city().join("archive.ron")).unwrap();
    fs::remove_file(desk.city().join(".ulg/files")).unwrap();
    let told = ulg(&desk.city()).args(["person", "erase", "Drożdżik", "--yes"]).output();
    let told = Answer::of(told.unwrap());
    assert_eq!(told.code, 2, "{told:?}");
    assert!(told.stderr.contains("name the id"), "{told:?}");
    let told = desk.run(["person", "erase", "ŁUKASZ DROŻDŻIK", "--yes"]);
    assert_eq!(told.code, 0, "{told:?}");
    assert!(!desk.city().join(".ulg/erasing").exists());
    assert!(!desk.file(".ulg/journal").contains("lukasz"));
    assert!(desk.file("people.ron").contains("Jadwiga Drożdżik"));
}

#[test]
fn what_could_not_be_searched_inside_is_named_and_nothing_more_is_claimed() {
    let desk = Desk::gdansk();
    let write = |name: &str, bytes: &[u8]| fs::write(desk.city().join(name), bytes).unwrap();
    write("people.xlsx", b"PK\x03\x04\x14\0\x06\0\x08\0rest");
    write("mail.eml", b"Subject: list\nContent-Transfer-Encoding: base64\n\nxYF1a2Fzeg==\n");
    let utf16 = "\u{feff}Łukasz Drożdżik\t1\r\n".encode_utf16();
    write("list.csv", &utf16.flat_map(u16::to_le_bytes).collect::<Vec<_>>());
    let shown = desk.run(["person", "show", "lukasz-drozdzik"]);
    let erased = desk.run(["person", "erase", "lukasz-drozdzik", "--yes"]);
    assert_eq!((shown.code, erased.code), (0, 1), "{shown:?} {erased:?}");
    for told in [shown, erased] {
        for part in ["Could not be searched inside", "\n  mail.eml\n  people.xlsx\n", "\n  list.csv:1\n"] {
            assert!(told.stdout.contains(part), "{part} in {told:?}");
        }
        for claim in ["nothing is left", "every byte"] {
            assert!(!told.stdout.contains(claim), "{told:?}");
        }
    }
    for name in ["people.xlsx", "mail.eml", "list.csv"] {
        fs::remove_file(desk.city().join(name)).unwrap();
    }
    desk.run(["person", "show", "lukasz-drozdzik"]).bad(66);
}
