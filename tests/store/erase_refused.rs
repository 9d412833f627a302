//! What cannot be read stops an erasure before anything is written, and when it can be read again the same word does
//! all of it; what an erasure that failed left beside its files is swept.

use std::fs;

use ulg::store::Whose;

use crate::desk::{Desk, save, set, why};
use crate::erase::{erase, lived_in, nowhere};

/// Every file under the folder with its bytes.
fn bytes(desk: &Desk) -> Vec<(String, Vec<u8>)> {
    let own = fs::read_dir(desk.path(".ulg")).unwrap();
    let own = own.map(|entry| format!(".ulg/{}", entry.unwrap().file_name().to_str().unwrap()));
    let names = desk.names().into_iter().chain(own);
    let files = names.filter(|name| desk.path(name).is_file() && name != ".ulg/lock");
    let mut files: Vec<(String, Vec<u8>)> =
        files.map(|name| (name.clone(), fs::read(desk.path(&name)).unwrap())).collect();
    files.sort();
    files
}

fn latin(text: &str) -> Vec<u8> {
    text.chars().map(|char| char as u32 as u8).collect()
}

#[test]
fn a_file_that_cannot_be_read_refuses_and_later_all_is_done() {
    let wide: Vec<u8> = "[ // roles to come\n]\n".bytes().flat_map(|byte| [byte, 0]).collect();
    type Spoil = fn(&Desk, &str);
    let spoilt: [(Spoil, u8); 4] = [
        (|desk, name| fs::create_dir(desk.path(name)).unwrap(), 66),
        (|_, _| {}, 66),
        (|desk, name| std::os::unix::fs::symlink("nowhere", desk.path(name)).unwrap(), 66),
        (|desk, name| fs::write(desk.path(name), latin("[Task(title: \"\u{e9}\")]")).unwrap(), 65),
    ];
    for file in ["people.ron", "tasks.ron", "archive.ron", "views.ron"] {
        for (spoil, code) in spoilt {
            let desk = lived_in();
            desk.write("views.ron", "[]\n");
            let mut store = desk.open();
            save(&mut store, set("task/t", "notes", None, Some("\"OLA ZOLC\"")));
            drop(store);
            let kept = fs::read(desk.path(file)).unwrap();
            fs::remove_file(desk.path(file)).unwrap();
            fs::write(desk.path(".ulg/files"), "archive.ron\ncity.ron\npeople.ron\ntasks.ron\nviews.ron\n").unwrap();
            spoil(&desk, file);
            let before = bytes(&desk);
            let mut store = desk.open();
            let who = Whose::Id("ola-zolc".to_string());
            let (_, exit, words) = why(store.erase(&who));
            assert_eq!(exit as u8, code, "{words}");
            assert!(words.starts_with(file), "{words}");
            assert!(words.contains(": nothing was erased: "), "{words}");
            assert!(words.ends_with("then erase again"), "{words}");
            assert_eq!(bytes(&desk), before, "{words}");
            // Nor is it said that nobody of that name was ever here.
            let gone = store.held(&Whose::Id("nobody".to_string()));
            assert!(why(gone).2.starts_with(file), "{file}");
            let path = desk.path(file);
            let _ = fs::remove_file(&path).or_else(|_| fs::remove_dir(&path));
            fs::write(&path, &kept).unwrap();
            erase(&mut desk.open());
            nowhere(&desk);
        }
    }
    let desk = lived_in();
    fs::write(desk.path("roles.ron"), wide).unwrap();
    let refused = desk.open().erase(&Whose::Id("ola-zolc".to_string()));
    assert!(why(refused).2.contains("nothing was erased: UTF-16"));
}

#[test]
fn a_file_with_errors_refuses_where_the_name_hides_in_it() {
    for hidden in ["Ola \\u{17b}\\u{f3}\\u{142}\\u{107}", "call-ola-zolc", "ring 58-000 00 77", "call\\nola zolc"] {
        let desk = lived_in();
        desk.write("tasks.ron", &format!("[ Task(id: \"t\", title: \"{hidden}\" "));
        let before = bytes(&desk);
        let refused = desk.open().erase(&Whose::Id("ola-zolc".to_string()));
        assert_eq!(why(refused).1 as u8, 65, "{hidden}");
        assert_eq!(bytes(&desk), before);
    }
}

#[test]
fn what_a_failed_erasure_left_is_swept_by_the_next_command() {
    let desk = lived_in();
    for name in [".ulg/erasing.new", ".ulg/journal.new"] {
        desk.write(name, "ola-zolc");
    }
    drop(desk.open());
    for name in [".ulg/erasing.new", ".ulg/journal.new"] {
        assert!(!desk.path(name).exists(), "{name}");
    }
}
