//! Files of others in the folder: in whatever coding the person is found in them, and what is no text is named as not
//! searched. It goes by what stands in a file, not by its name.

use std::fs;

use ulg::store::{Erased, Whose};

use crate::desk::Desk;
use crate::erase::{erase, lived_in};

fn wide(text: &str, big: bool) -> Vec<u8> {
    let units = text.encode_utf16();
    let bytes = units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() });
    bytes.collect()
}

/// Bytes as chance has them, as a packed file does.
fn noise(length: usize) -> Vec<u8> {
    let mut seed = 7_u32;
    let next = |_| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        seed.to_be_bytes()[0]
    };
    (0..length).map(next).collect()
}

fn with(name: &str, bytes: &[u8]) -> (Desk, Erased) {
    let desk = lived_in();
    let path = desk.path(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
    let erased = erase(&mut desk.open());
    (desk, erased)
}

fn left(erased: &Erased) -> Vec<(&str, u32)> {
    let left = erased.left.iter();
    left.map(|one| (one.file.as_str(), one.line)).collect()
}

#[test]
fn the_person_is_found_in_any_coding() {
    let table = "name\nother\nOla Żółć;1\n";
    let bom = "\u{feff}name\nother\nOla Żółć;1\n";
    let greek = "Αθήνα και Πειραιάς\n\nola@example.org\n";
    let old = |ola: &[u8]| [b"name and number\nother\n", ola, b";1;2026\n"].concat();
    let found: Vec<(&str, Vec<u8>)> = vec![
        ("utf-8", table.as_bytes().to_vec()),
        ("with a mark", bom.as_bytes().to_vec()),
        ("utf-16 le", wide(bom, false)),
        ("utf-16 be", wide(bom, true)),
        ("utf-16 le without mark", wide(table, false)),
        ("utf-16 be without mark", wide(table, true)),
        ("greek utf-16", wide(greek, false)),
        ("windows-1250", old(b"Ola \xaf\xf3\xb3\xe6")),
        ("iso-8859-2", old(b"OLA \xaf\xd3\xa3\xc6")),
        ("dos", old(b"Ola \xbd\xa2\x88\x86")),
        ("marks apart", "\n\nOla Z\u{307}o\u{301}łc\u{301}".as_bytes().to_vec()),
    ];
    for (coding, bytes) in found {
        let (_, erased) = with("out/list.csv", &bytes);
        assert_eq!(left(&erased), [("out/list.csv", 3)], "{coding}");
        assert_eq!(erased.opaque, [""; 0], "{coding}");
    }
}

#[test]
fn a_name_of_plain_letters_in_part_is_found_in_lost_letters() {
    let desk = Desk::with(&[("people.ron", "[Person(id: \"p\", name: \"Łukasz Drożdżik\", member: \"a\")]\n")]);
    for (name, text) in [
        ("lost.csv", "?ukasz Dro?d?ik"),
        ("double.csv", "Åukasz DroÅ¼dÅ¼ik;1"),
        ("lost.txt", "\n\u{fffd}ukasz Dro\u{fffd}d\u{fffd}ik"),
        ("other.csv", "Łukasz Drobnik, Lukas Drozdik"),
    ] {
        desk.write(name, text);
    }
    let erased = desk.open().erase(&Whose::Id("p".to_string())).unwrap();
    assert_eq!(left(&erased), [("double.csv", 1), ("lost.csv", 1), ("lost.txt", 2)]);
}

#[test]
fn the_person_is_found_behind_the_signs_of_others() {
    for text in [
        "a\nb\n{\"name\": \"Ola \\u017b\\u00f3\\u0142\\u0107\"}",
        "a\nb\nOla \\u{17b}\\u{f3}\\u{142}\\u{107}",
        "a\nb\nhttps://example.org/?name=Ola%20%C5%BB%C3%B3%C5%82%C4%87",
        "a\nb\nname=Ola+%C5%BB%C3%B3%C5%82%C4%87",
        "a\nb\nTo: Ola =C5=BB=C3=B3=C5=82=C4=87",
        "a\nb\nTo: Ola =C5=BB=C3=B3=\r\n=C5=82=C4=87",
        "a\nb\n<td>Ola</td><td>&#379;&#xF3;&lstrok;&cacute;</td>",
        "a\nb\n\"Żółć\",\"Ola\"",
        "a\nb\nŻółć;Ola;1",
        "a\nb\nŻółć\tOla",
        "a\nb\n1|Ola|Żółć|2",
        "a\nb\nola.zolc@mail.example.org",
        "a\nb\nOla_Żółć",
        "a\nb\nSUMMARY:Ola Żó\r\n łć",
        "a\nb\ncall-ola-zolc",
    ] {
        for name in ["list.csv", "people.ron.orig", ".people.ron.swp", "#tasks.ron#"] {
            let (_, erased) = with(name, text.as_bytes());
            assert_eq!(left(&erased), [(name, 3)], "{text}");
            assert_eq!(erased.opaque, [""; 0], "{text}");
        }
    }
}

#[test]
fn others_of_the_name_are_not_taken_for_the_person() {
    let text = "Jan Żółć; Ola Kos\nOla Żółć-Kos\nKarola Żółćowska\n";
    let (_, erased) = with("list.csv", text.as_bytes());
    assert_eq!(left(&erased), []);
    // They are pointed at.
    let possible = erased.possible.iter().filter(|one| one.file == "list.csv");
    assert!(possible.count() > 0, "{erased:?}");
}

#[test]
fn what_is_no_text_is_named_whatever_it_is_called() {
    let packed = |mark: &[u8]| [mark, &noise(300)].concat();
    let encoded = "xYFraSBsYSDFu8OzxYLEhyBwaXN6ZSBsaXN0IDEyMyBhIHBvdGVtIGR6d29uaQ==";
    let files: Vec<(&str, Vec<u8>)> = vec![
        ("zip", packed(b"PK\x03\x04")),
        ("empty zip", b"PK\x05\x06\0\0\0\0".to_vec()),
        ("gz", packed(b"\x1f\x8b\x08")),
        ("bz2", packed(b"BZh9")),
        ("xz", packed(b"\xfd7zXZ\0")),
        ("7z", packed(b"7z\xbc\xaf\x27\x1c")),
        ("zst", packed(b"\x28\xb5\x2f\xfd")),
        ("png", packed(b"\x89PNG\r\n\x1a\n")),
        ("jpeg", packed(b"\xff\xd8\xff\xe0")),
        ("sqlite", packed(b"SQLite format 3\0")),
        ("old office", packed(b"\xd0\xcf\x11\xe0")),
        ("pdf", b"%PDF-1.4\n1 0 obj <</Length 3>> stream\nabc\n".to_vec()),
        ("late pdf", b"\n\n%PDF-1.4\n1 0 obj\n".to_vec()),
        ("rtf", b"{\\rtf1 Ola}".to_vec()),
        ("of no known kind", noise(200)),
        ("text with bytes behind", packed("a long text\n".repeat(30_000).as_bytes())),
        ("zeros", b"name\0other\0".to_vec()),
        ("mail", format!("Subject: x\nContent-Transfer-Encoding: BASE64\n\n{}\n", &encoded[..16]).into()),
        ("subject", b"Subject: =?utf-8?B?T2xhIMW7?=\n".to_vec()),
        ("run", format!("x\n{encoded}\n").into()),
        ("picture in a page", b"<img src=\"data:image/png;base64,iVBORw0=\">".to_vec()),
        ("uuencoded", b"begin 644 list.txt\n%3VQA(```\n`\nend\n".to_vec()),
    ];
    for (kind, bytes) in files {
        for name in ["a.txt", "sub/people.csv", "people.xlsx"] {
            let (desk, erased) = with(name, &bytes);
            assert_eq!(erased.opaque, [name], "{kind}");
            assert_eq!(fs::read(desk.path(name)).unwrap(), bytes);
            let held = desk.open().held(&Whose::Id("jan".to_string())).unwrap();
            assert_eq!(held.opaque, [name], "{kind}");
        }
    }
}

#[test]
fn text_is_searched_whatever_it_is_called() {
    let hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  a.csv\n";
    let link = "https://example.org/document/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcdEFGH/edit\n";
    let wide_text = wide("plain words, żółw\n", false);
    for (name, bytes) in [
        ("a.zip", "plain words\n".as_bytes()),
        ("a.png", "żółw\r\n\x0cnext page\n".as_bytes()),
        ("a.pdf", b""),
        ("a.gz", b"caf\xe9 au lait, s'il vous pla\xeet\n"),
        ("SUMS", hash.as_bytes()),
        ("links", link.as_bytes()),
        ("a.xlsx", &wide_text),
    ] {
        let (_, erased) = with(name, bytes);
        assert_eq!((left(&erased), &erased.opaque[..], &erased.closed[..]), (vec![], &[][..], &[][..]), "{name}");
    }
}

#[test]
fn a_name_without_plain_letters_is_not_claimed_to_be_absent_from_unknown_bytes() {
    let desk = Desk::with(&[("people.ron", "[Person(id: \"p\", name: \"Νίκος Λάμπρου\", member: \"a\")]\n")]);
    fs::write(desk.path("a.txt"), b"\xcd\xdf\xea\xef\xf2 \xcb\xdc\xec\xf0\xf1\xef\xf5").unwrap();
    desk.write("b.txt", "ΝΊΚΟΣ Λάμπρου");
    desk.write("c.txt", "Nikos Lamprou");
    let erased = desk.open().erase(&Whose::Id("p".to_string())).unwrap();
    assert_eq!(erased.opaque, ["a.txt"]);
    assert!(left(&erased).contains(&("b.txt", 1)), "{erased:?}");
}

#[test]
fn names_of_files_and_folders_and_links_are_searched() {
    let desk = lived_in();
    for name in ["Ola Żółć", "x"] {
        fs::create_dir(desk.path(name)).unwrap();
    }
    desk.write("x/ola_zolc.pdf", "");
    desk.write("x/Zolc CV.txt", "");
    let link = |target: &str, name: &str| std::os::unix::fs::symlink(target, desk.path(name));
    link("ola-zolc.txt", "x/gone").unwrap();
    link("../../..", "x/out").unwrap();
    link("../members.ron", "x/in").unwrap();
    fs::create_dir(desk.path("x/.git")).unwrap();
    desk.write("x/.git/HEAD", "ola-zolc");
    let mut store = desk.open();
    let erased = erase(&mut store);
    assert_eq!(left(&erased), [("Ola Żółć", 0), ("x/gone", 0), ("x/ola_zolc.pdf", 0)]);
    let possible: Vec<&str> = erased.possible.iter().map(|one| one.file.as_str()).collect();
    assert_eq!(possible, ["x/Zolc CV.txt"]);
    assert_eq!(erased.opaque, ["x/out"]);
    assert_eq!(erased.histories, [store.dir().join("x")]);
}

#[test]
fn a_name_is_found_wherever_a_long_file_is_cut() {
    for line in [b"x\n".as_slice(), b"x "] {
        for shift in [0, 3, 9] {
            let mut bytes = line.repeat(262_144 / 2 - 8 + shift);
            bytes.extend("OLA ZOLC ".bytes());
            bytes.extend(line.repeat(700_000));
            let (_, erased) = with("long.txt", &bytes);
            assert_eq!(erased.left.len(), 1, "{shift}");
            let number = if line == b"x\n" { 262_144 / 2 - 8 + shift + 1 } else { 1 };
            assert_eq!(left(&erased), [("long.txt", number as u32)]);
        }
    }
}
