//! Random edits on random files: what was asked is done, nothing else is, no comment is lost, and the way back gives
//! the same bytes.

use proptest::prelude::*;
use ulg::text::edit::apply;
use ulg::text::proof::{Change, prove};

use crate::deeds::{Asked, Done, edit_once, plain_units};
use crate::tape::Tape;
use crate::{comments, forge, judge, quiet};

fn check(text: &str, done: &Done) -> Result<(), TestCaseError> {
    let after = apply(text, &done.splice);
    let shown = format!("\n{text}\n---- {:?}\n{after}\n", done.splice);
    let meaning = judge::meaning(&after).map_err(|error| TestCaseError::fail(format!("{error}{shown}")))?;
    prop_assert_eq!(plain_units(meaning), plain_units(done.meaning.clone()), "{}", &shown);
    let change = match &done.change {
        Asked::Set(raw) => Change::Set(raw),
        Asked::Unset => Change::Unset,
        Asked::Insert(raw) => Change::Insert(raw),
        Asked::Remove => Change::Remove,
    };
    let proved = prove(text, &after, &done.place, change);
    prop_assert!(proved.is_ok(), "{:?}{}", proved.err(), &shown);
    prop_assert_eq!(&apply(&after, &done.splice.inverse(text)), text);
    let may_lose = comments::marks(&text[done.may_lose.clone()]);
    let lost: Vec<_> = comments::marks(text).difference(&comments::marks(&after)).cloned().collect();
    prop_assert!(lost.iter().all(|mark| may_lose.contains(mark)), "lost {:?}{}", lost, &shown);
    let raw = match &done.change {
        Asked::Set(raw) => raw,
        Asked::Insert(raw) => raw.as_str(),
        _ => "",
    };
    if !raw.contains('\n') && text.contains('\n') && !bare_newline(text) {
        prop_assert!(!bare_newline(&after), "a line end of another kind {}", shown);
    }
    Ok(())
}

/// A line that ends without a carriage return.
fn bare_newline(text: &str) -> bool {
    text.matches('\n').count() > text.matches("\r\n").count()
}

proptest! {
    #![proptest_config(quiet())]

    #[test]
    fn an_edit_does_what_was_asked_and_nothing_else(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let mut choices = bytes.clone();
        choices.reverse();
        let text = forge::file(&mut Tape::new(bytes));
        if let Some(done) = edit_once(&mut Tape::new(choices), &text) {
            check(&text, &done)?;
        }
    }

    /// A day of work: one edit after the other, then all taken back.
    #[test]
    fn many_edits_and_all_the_way_back(bytes in prop::collection::vec(any::<u8>(), 0..500), choices in prop::collection::vec(any::<u8>(), 60)) {
        let mut text = forge::file(&mut Tape::new(bytes));
        let mut tape = Tape::new(choices);
        let mut past = Vec::new();
        for _ in 0..8 {
            if let Some(done) = edit_once(&mut tape, &text) {
                check(&text, &done)?;
                past.push((done.splice.inverse(&text), text.clone()));
                text = apply(&text, &done.splice);
            }
        }
        while let Some((back, before)) = past.pop() {
            text = apply(&text, &back);
            prop_assert_eq!(&text, &before);
        }
    }
}

/// The two tests above are worth little if the generator gives nothing to do.
#[test]
fn the_generator_gives_work() {
    let mut seed = 7_u32;
    let mut bytes = |count: usize| -> Vec<u8> {
        let mut next = || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 24) as u8
        };
        (0..count).map(|_| next()).collect()
    };
    let (mut edits, mut commented, mut crlf) = (0, 0, 0);
    for _ in 0..300 {
        let text = forge::file(&mut Tape::new(bytes(400)));
        edits += usize::from(edit_once(&mut Tape::new(bytes(20)), &text).is_some());
        commented += usize::from(comments::marks(&text).len() > 2);
        crlf += usize::from(text.contains("\r\n"));
    }
    assert!(edits > 240 && commented > 120 && crlf > 100, "{edits} {commented} {crlf}");
}
