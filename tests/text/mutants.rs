//! Whatever `ron` reads, the scanner reads, with the same number of records: files with a few characters changed, and
//! soups of small pieces. Knows nothing of edits.

use crate::tape::Tape;
use crate::{forge, judge, quiet};
use proptest::prelude::*;
use ulg::text::scan::{NodeKind, parse};

const PIECES: [&str; 74] = [
    "(", ")", "[", "]", "{", "}", ",", ":", "\"", "'", "\\", "/", "*", "//", "/*", "*/", "\n", "\r\n", "\r", " ", "\t",
    "#", "r", "r#", "b", "b'", "Some", "None", "true", "inf", "NaN", "Some(", "id", "a", "x", "u8", "f32", "i128", "e",
    "_", "+", "-", ".", "..", "..=", "0", "1", "12", "0x", "0b", "0o", "F", "\u{2028}", "\u{85}", "\u{a0}", "\u{feff}",
    "“", "é", "\u{301}", "·", "℘", "😀", "\\x41", "\\xc3", "\\u{41}", "'x'", "\"t\"", "r\"t\"", "b\"t\"", "()",
    "<<<<<<<", "=======", "1.5", "№",
];

/// If `ron` reads it, so must the scanner.
fn agrees(text: &str) -> Result<(), TestCaseError> {
    let Some(judge::Count(count)) = judge::count(text) else {
        return Ok(());
    };
    let (doc, faults) = parse(text);
    prop_assert!(faults.is_empty(), "ron reads {text:?}, the scanner finds {faults:?}");
    let root = doc.expect("no fault, so a tree").root;
    if let (Some(count), NodeKind::Group(group)) = (count, &root.kind) {
        prop_assert_eq!(count, group.items.len(), "{:?}", text);
    }
    Ok(())
}

/// Takes a character out, puts one in, or changes one.
fn mutate(text: &str, at: usize, kind: usize, piece: &str) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let at = at % (chars.len() + 1);
    let end = if kind == 0 { at } else { chars.len().min(at + 1) };
    let new: Vec<char> = if kind == 1 { Vec::new() } else { piece.chars().collect() };
    chars.splice(at..end, new);
    chars.into_iter().collect()
}

/// Blanks and letters are `ron`'s own: every character of the basic plane, alone, in a name and before one.
#[test]
fn every_character_counts_as_it_does_for_ron() {
    for c in (0..=0xffff).filter_map(char::from_u32) {
        for text in [format!("[1{c},2]"), format!("[a{c}b,2]"), format!("[{c}a,2]"), format!("[r#{c}a,\"{c}\"]")] {
            agrees(&text).expect("the scanner reads what ron reads");
        }
    }
}

proptest! {
    #![proptest_config(quiet())]

    #[test]
    fn a_generated_file_is_read(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let text = forge::file(&mut Tape::new(bytes));
        prop_assert!(judge::count(&text).is_some(), "the generator must write good RON: {:?}\n{}", judge::meaning(&text), text);
        agrees(&text)?;
    }

    #[test]
    fn a_mutant_is_read_if_ron_reads_it(
        bytes in prop::collection::vec(any::<u8>(), 0..150),
        changes in prop::collection::vec((any::<usize>(), 0..3_usize, 0..PIECES.len()), 1..3),
    ) {
        let mut text = forge::file(&mut Tape::new(bytes));
        for (at, kind, piece) in changes {
            text = mutate(&text, at, kind, PIECES[piece]);
        }
        agrees(&text)?;
    }

    #[test]
    fn a_soup_is_read_if_ron_reads_it(pieces in prop::collection::vec(0..PIECES.len(), 0..7), around in 0..4_usize) {
        let soup: String = pieces.iter().map(|&piece| PIECES[piece]).collect();
        let (open, close) = [("[", "]"), ("", ""), ("(a: ", ")"), ("{", ":1}")][around];
        agrees(&format!("{open}{soup}{close}"))?;
    }

    #[test]
    fn a_number_is_read_if_ron_reads_it(number in "[-+]?(0x|0b|0o|inf|NaN)?[0-9a-fA-F_.eE+-]{0,5}(u8|i16|f32|f64|u128|\\.\\.|\\.\\.=[0-9]|b'a')?") {
        agrees(&format!("[{number}]"))?;
        agrees(&format!("(a:{number},b:1)"))?;
    }

    /// Any bytes at all: no panic, and faults lie inside the text, on characters.
    #[test]
    fn nothing_makes_the_scanner_panic(pieces in prop::collection::vec(0..PIECES.len(), 0..60)) {
        let text: String = pieces.iter().map(|&piece| PIECES[piece]).collect();
        let (doc, faults) = parse(&text);
        prop_assert!(doc.is_some() || !faults.is_empty());
        for fault in faults {
            prop_assert!(text.get(fault.at.range()).is_some(), "{fault:?} in {text:?}");
            prop_assert!(!fault.words(&text).is_empty());
        }
    }
}
