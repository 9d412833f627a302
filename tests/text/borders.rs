//! Where a record of a list begins and ends is said by the signs up to there alone: another record in its place moves no
//! border of any other, and what it is worth can be told without them.

use proptest::prelude::*;
use ulg::text::scan::{Bracket, NodeKind, has_mark, item, outline};

use crate::tape::Tape;
use crate::{forge, quiet};

/// Where the records of a good list stand; none of another text.
fn borders(text: &str) -> Vec<std::ops::Range<usize>> {
    let (doc, faults) = outline(text);
    assert!(faults.is_empty(), "{faults:?} in {text}");
    match doc.map(|doc| doc.root.kind) {
        Some(NodeKind::Group(list)) if list.bracket == Bracket::Square => {
            list.items.iter().map(|item| item.value.span.range()).collect()
        }
        _ => Vec::new(),
    }
}

proptest! {
    #![proptest_config(quiet())]

    #[test]
    fn a_record_alone_ends_where_it_ends_in_its_list(bytes in prop::collection::vec(any::<u8>(), 0..500)) {
        let text = forge::file(&mut Tape::new(bytes));
        for place in borders(&text) {
            let alone = &text[place.clone()];
            prop_assert_eq!(item(&text, place.start).map(|node| node.span.range()), Some(place));
            prop_assert_eq!(item(alone, 0).map(|node| node.span.range()), Some(0..alone.len()));
        }
    }

    #[test]
    fn another_record_in_its_place_moves_no_border(
        bytes in prop::collection::vec(any::<u8>(), 0..500),
        others in prop::collection::vec(any::<u8>(), 0..500),
        (from, to) in (any::<usize>(), any::<usize>()),
    ) {
        let (text, other) = (forge::file(&mut Tape::new(bytes)), forge::file(&mut Tape::new(others)));
        let (places, choice) = (borders(&text), borders(&other));
        if !places.is_empty() && !choice.is_empty() {
            let (at, new) = (from % places.len(), &other[choice[to % choice.len()].clone()]);
            let place = places[at].clone();
            let after = [&text[..place.start], new, &text[place.end..]].concat();
            let moved = borders(&after);
            prop_assert_eq!(moved.len(), places.len(), "{}", &after);
            for (one, (was, is)) in places.iter().zip(&moved).enumerate() {
                let wanted = if one == at { new } else { &text[was.clone()] };
                prop_assert_eq!(&after[is.clone()], wanted, "{}", &after);
            }
        }
    }
}

#[test]
fn what_is_no_whole_item_is_none() {
    for text in ["", ")", "(a: 1", "(a: \"b)", "(a: 1 /* )", "(a b)", "(a: 1, 2)", "\u{a0}"] {
        assert_eq!(item(text, 0), None, "{text}");
    }
    let deep = |brackets: usize| "(".repeat(brackets) + &")".repeat(brackets);
    assert!(item(&deep(63), 0).is_some());
    assert_eq!(item(&deep(64), 0), None, "the list counts too");
}

#[test]
fn marks_of_git_are_seen_wherever_they_stand() {
    for lines in ["a\n<<<<<<< ours\nb", "=======", "\"x\r\n=======\r\n\"", "/*\n>>>>>>> theirs", "||||||| base\n"] {
        assert!(has_mark(lines), "{lines}");
    }
    for lines in ["", "========", " =======", "<<<<<<", "a =======", ">>>>>>>theirs"] {
        assert!(!has_mark(lines), "{lines}");
    }
}
