//! A save that looks at the changed records alone, held against the one that looks at whole files.

use proptest::prelude::*;

use crate::roads::{Pair, taken};

/// Plays a history; a used-up tape chooses the first.
fn play(tape: &[u16], steps: usize) -> Result<(), String> {
    let mut tape = tape.iter();
    let mut choose = |many: usize| tape.next().map_or(0, |next| usize::from(*next) % many.max(1));
    let mut pair = Pair::new(&mut choose);
    let played = (0..steps).try_for_each(|_| pair.step(&mut choose)).and_then(|()| pair.read_again());
    played.map_err(|what| format!("{what}\n{}", pair.log.join("\n")))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn both_roads_lead_to_the_same_bytes_and_the_same_city(tape in prop::collection::vec(any::<u16>(), 0..900)) {
        play(&tape, 12).map_err(TestCaseError::fail)?;
    }
}

/// The test above says little if the short road is never taken.
#[test]
fn the_short_road_is_taken() {
    let mut seed = 7_u32;
    let mut next = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 16) as u16
    };
    let before = taken();
    for _ in 0..40 {
        let tape: Vec<u16> = (0..900).map(|_| next()).collect();
        play(&tape, 12).unwrap();
    }
    let saves = taken() - before;
    assert!(saves > 40, "{saves}");
}
