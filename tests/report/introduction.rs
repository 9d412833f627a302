//! The introduction for both sides, as it would be sent.

use ulg::insight::matching::{Exchange, Ref};
use ulg::report::blocks::{markdown, plain};
use ulg::report::introduction;

use crate::samples::network;

#[test]
fn both_sides_are_named_and_nobody_in_person() {
    let city = network();
    let exchange = Exchange::of(&city);
    let need = Ref::new("gdansk", "accelerator-space");
    let blocks = introduction::blocks(&city, &exchange, &need, &Ref::new("paris", "si-spaces")).unwrap();
    let text = plain(&blocks, 80);
    insta::assert_snapshot!(text);
    insta::assert_snapshot!(markdown(&blocks));
    for person in &city.people {
        assert!(!text.contains(&person.name));
    }
    assert!(!text.contains("Asked for a visit"), "the note of the match stays here");
}

#[test]
fn of_a_pair_that_is_not_there_nothing_is_said() {
    let city = network();
    let exchange = Exchange::of(&city);
    let (need, gone) = (Ref::new("gdansk", "accelerator-space"), Ref::new("paris", "gone"));
    assert_eq!(introduction::blocks(&city, &exchange, &need, &gone), None);
    let own = introduction::blocks(&city, &exchange, &need, &Ref::new("gdansk", "ngo-close-ties")).unwrap();
    assert!(plain(&own, 80).contains("Gdańsk"));
}
