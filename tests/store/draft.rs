//! Typing of one session while another one erases the person it is about: it does not come back to the disk.

use ulg::store::Whose;

use crate::desk::Desk;
use crate::erase::{erase, lived_in};

fn typings(desk: &Desk) -> Vec<String> {
    let names = std::fs::read_dir(desk.path(".ulg")).unwrap().map(|entry| entry.unwrap().file_name());
    let names = names.map(|name| name.into_string().unwrap());
    // One was left by somebody else, long ago.
    names.filter(|name| name.starts_with("typing") && name != "typing-0-1").collect()
}

const OWN: [&str; 4] = [
    "field person/ola-zolc notes\nnotes\nSICKNOTE",
    "other person/jan person/ola-zolc\n2 people\nSICKNOTE",
    "other person/ola-zolc\nnotes\nSICKNOTE",
    "field person/ola-zolc notes\nnotes\nSICKNOTE of Ola Żółć",
];

#[test]
fn typing_about_somebody_erased_meanwhile_is_not_kept_again() {
    for text in OWN {
        for is_kept_before in [false, true] {
            let desk = lived_in();
            let store = desk.open();
            if is_kept_before {
                store.keep_typing(Some(text)).unwrap();
                assert_eq!(typings(&desk).len(), 1);
            }
            erase(&mut desk.open_as("ben"));
            for _ in 0..2 {
                let more = format!("{text} and more");
                let error = store.keep_typing(Some(&more)).unwrap_err();
                assert_eq!(error.to_string(), "somebody it is about was erased", "{text}");
                assert_eq!(typings(&desk), [""; 0], "{text}");
            }
            store.keep_typing(None).unwrap();
            let other = "field person/jan notes\nnotes\nrings";
            store.keep_typing(Some(other)).unwrap();
            assert_eq!(typings(&desk).len(), 1, "what is typed next is kept");
        }
    }
}

#[test]
fn a_draft_that_an_erasure_has_changed_or_removed_stays_as_it_left_it() {
    let named = ["field task/t notes\nnotes\nAsk Ola Żółć", "add person\nAdd a person\nOla Żółć"];
    for (text, left) in named.iter().zip([1, 0]) {
        let desk = lived_in();
        let store = desk.open();
        store.keep_typing(Some(text)).unwrap();
        erase(&mut desk.open_as("ben"));
        assert_eq!(typings(&desk).len(), left, "{text}");
        for _ in 0..2 {
            store.keep_typing(Some(&format!("{text} again"))).unwrap_err();
            assert_eq!(typings(&desk).len(), left, "{text}");
        }
        let held = desk.open().held(&Whose::Name("Ola Żółć".to_string())).map(|held| held.drafts);
        assert!(held.is_err() || held == Ok(Vec::new()), "{held:?}");
        store.keep_typing(None).unwrap();
        assert_eq!(typings(&desk), [""; 0]);
    }
}

#[test]
fn typing_about_somebody_removed_or_still_there_is_kept() {
    let desk = lived_in();
    let store = desk.open();
    store.keep_typing(Some("field person/jan notes\nnotes\nrings")).unwrap();
    erase(&mut desk.open_as("ben"));
    store.keep_typing(Some("field person/jan notes\nnotes\nrings back")).unwrap();
    assert_eq!(typings(&desk).len(), 1);
    // By hand, which is no erasure.
    let other = lived_in();
    other.write("people.ron", "[\n]\n");
    other.open().keep_typing(Some(OWN[0])).unwrap();
    assert_eq!(typings(&other).len(), 1);
}
