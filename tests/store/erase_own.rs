//! What the program keeps for itself: the person's own drafts and what cannot be read of the journal go whole, and so
//! do their values; what is not the person's stays, byte for byte.

use ulg::store::Whose;

use crate::damage::unsummed;
use crate::desk::{Desk, save, set};
use crate::erase::{erase, lived_in, nowhere};

/// A value of the person's record, without the name.
const VALUE: &str = "SICKNOTE";

#[track_caller]
fn without_value(desk: &Desk) {
    nowhere(desk);
    for name in std::fs::read_dir(desk.path(".ulg")).unwrap().flatten() {
        let text = String::from_utf8_lossy(&std::fs::read(name.path()).unwrap()).into_owned();
        assert!(!text.contains(VALUE), "{:?}: {text}", name.file_name());
    }
}

/// The journal's line with the value.
fn line_with_value(desk: &Desk) -> String {
    let value = format!("\"{VALUE} ask softly\"");
    save(&mut desk.open(), set("person/ola-zolc", "notes", Some("\"Rings back.\""), Some(&value)));
    let journal = desk.read(".ulg/journal");
    let line = journal.lines().find(|line| line.contains(VALUE)).unwrap();
    line.to_string()
}

#[test]
fn a_draft_of_the_person_goes_whole_and_is_shown_before() {
    let others = "field task/t notes\nnotes of T\nring Ola Żółć, SOON";
    for own in [
        "field person/ola-zolc notes\nnotes of Ola Żółć\nPnote SICKNOTE ask",
        "field person/ola-zolc phone\nphone\nSICKNOTE",
        "other person/jan person/ola-zolc\nnotes of 2 people\nSICKNOTE",
        "add person\nNew person\nOLA ZOLC ; SICKNOTE",
        "add person\nNew person\nJan N ; email:ola@example.org SICKNOTE",
        "other\nlanguage of Ola Żółć\nSICKNOTE",
    ] {
        let desk = lived_in();
        desk.write(".ulg/typing-0-77", own);
        desk.write(".ulg/typing-0-78", others);
        let store = desk.open();
        let held = store.held(&Whose::Id("ola-zolc".to_string())).unwrap();
        let shown = [(".ulg/typing-0-77".to_string(), own.to_string())];
        assert_eq!(held.drafts, shown, "{own}");
        let erased = erase(&mut desk.open());
        without_value(&desk);
        assert!(!desk.path(".ulg/typing-0-77").exists(), "{own}");
        assert!(erased.files.contains(&".ulg/typing-0-77".to_string()));
        let text = "field task/t notes\nnotes of T\nring removed person, SOON";
        assert_eq!(desk.read(".ulg/typing-0-78"), text, "{own}");
    }
}

#[test]
fn drafts_of_others_stay() {
    let desk = lived_in();
    let kept = [
        "field person/jan notes\nnotes of Jan Kos\nKnows Ola",
        "field person/ola-zolc-kos notes\nnotes of Ola Kos\nring",
        "add person\nNew person\nOla Kos",
        "other\nWhat is to be asked\nWho has the key?",
    ];
    for (at, text) in kept.iter().enumerate() {
        desk.write(&format!(".ulg/typing-0-{at}7"), text);
    }
    erase(&mut desk.open());
    for (at, text) in kept.iter().enumerate() {
        assert_eq!(desk.read(&format!(".ulg/typing-0-{at}7")), *text);
    }
}

#[test]
fn a_line_cut_off_anywhere_behind_the_name_goes_whole() {
    let made = lived_in();
    let line = line_with_value(&made);
    let from = line.find("ola-zolc").unwrap() + "ola-zo".len();
    for at in (from..unsummed(&line).len()).step_by(7) {
        if !line.is_char_boundary(at) {
            continue;
        }
        let desk = lived_in();
        let journal = desk.read(".ulg/journal");
        let count = journal.lines().count();
        desk.write(".ulg/journal", &[journal.as_str(), &line[..at]].concat());
        desk.write(".ulg/journal.torn", "Entry(seq:1,label:\"Bakers\"\n");
        erase(&mut desk.open());
        without_value(&desk);
        // Another torn line stays, and so do all entries; the erasure is one more.
        let torn = "Entry(seq:1,label:\"Bakers\"\n";
        assert_eq!(desk.read(".ulg/journal.torn"), torn, "{at}");
        assert_eq!(desk.read(".ulg/journal").lines().count(), count + 2, "{at}");
    }
}

#[test]
fn damaged_lines_in_the_middle_go_whole_where_they_name_the_person() {
    let made = lived_in();
    let line = line_with_value(&made);
    let (head, tail) = line.split_at(line.find(VALUE).unwrap());
    let swapped = line.replacen("deeds:[", "deeds:#[", 1);
    let damaged = [
        line[..line.len() - 1].to_string(),
        swapped.clone(),
        swapped.replace("ola-zolc", "OLA-ZOLC"),
        format!("{head}\"\0\0\0{tail}"),
        format!("{head}\n{tail}"),
        format!("{head}\n\0\0\n{tail}"),
        format!("Entry(label:\"notes Ola \\u{{17b}}\\u{{f3}}\\u{{142}}\\u{{107}}\",new:\"{VALUE}"),
        format!("x old:\"\\\"Ola \\\\u{{17b}}\\\\u{{f3}}\\\\u{{142}}\\\\u{{107}}\\\"\" {VALUE}"),
        format!("Entry(label:\"call\\nOLA ZOLC\",{VALUE}"),
        format!("Entry(label:\"Ola Z\u{307}o\u{301}łc\u{301}\",new:\"{VALUE}"),
        format!("Entry(new:\"{VALUE} ring 58 000-00-77\""),
        format!("Entry(new:\"{VALUE} to OLA@example.org\""),
        format!("Entry(new:\"{VALUE} ring +48 58 000 00"),
        format!("Entry(new:\"{VALUE} to old@exam"),
        format!("Entry(new:\"{VALUE} with Ola Ż"),
    ];
    for line in damaged {
        let desk = lived_in();
        let journal = desk.read(".ulg/journal");
        let (first, rest) = journal.split_once('\n').unwrap();
        let garbage = "### Entry(seq:2,id:\"bakers\"";
        let text = format!("{first}\n{garbage}\n{line}\n{garbage}\n{rest}");
        desk.write(".ulg/journal", &text);
        desk.write(".ulg/journal.torn", &format!("{line}\n{garbage}\n"));
        let held = desk.open().held(&Whose::Id("ola-zolc".to_string())).unwrap();
        let torn = |one: &&ulg::store::Trace| one.file == ".ulg/journal.torn";
        assert!(held.mentions.iter().any(|one| torn(&one)) || line.ends_with(['0', 'm', 'Ż']), "{line}");
        let erased = erase(&mut desk.open());
        without_value(&desk);
        let now = desk.read(".ulg/journal");
        assert_eq!(now.matches(garbage).count(), 2, "{line}");
        assert_eq!(now.lines().count(), journal.lines().count() + 4, "{line}\n{now}");
        assert_eq!(desk.read(".ulg/journal.torn"), format!("{garbage}\n"));
        assert_eq!(erased.left, [], "{line}");
    }
}

#[test]
fn a_copy_of_the_journal_loses_the_values_too() {
    let desk = lived_in();
    line_with_value(&desk);
    desk.write(".ulg/journal.bak", &desk.read(".ulg/journal"));
    erase(&mut desk.open());
    without_value(&desk);
    assert!(desk.read(".ulg/journal.bak").contains("removed-person"));
    desk.open().undo(false).unwrap();
}

#[test]
fn somebody_known_by_a_damaged_line_or_a_draft_alone_is_erased() {
    for (name, text) in [
        ("typing-0-9", "field person/eva-ruiz notes\nnotes\nSICKNOTE"),
        ("journal.torn", "Entry(kind:\"person\",id:\"eva-ruiz\",new:\"SICKNOTE\n"),
    ] {
        let desk = lived_in();
        desk.write(&format!(".ulg/{name}"), text);
        let who = Whose::Id("eva-ruiz".to_string());
        desk.open().held(&who).unwrap();
        desk.open().erase(&who).unwrap();
        assert!(!desk.path(&format!(".ulg/{name}")).exists());
    }
    let desk = lived_in();
    // No person was ever called so: it is a word in a task.
    desk.write(".ulg/typing-0-9", "field task/t notes\nnotes\nrun");
    assert!(desk.open().held(&Whose::Id("run".to_string())).is_err());
}
