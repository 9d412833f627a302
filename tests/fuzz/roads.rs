//! Histories on files as people leave them, hostile ones included, at two desks that save by two roads.

use fastrand::Rng;

use crate::Target;
use crate::pair::{Pair, taken};

pub const TARGET: Target = Target {
    name: "roads",
    holds: "a save that looks at the changed records alone says, writes and holds what one that looks at whole files does",
    turn,
};

const STEPS: usize = 40;

fn turn(rng: &mut Rng) -> Result<(), String> {
    let mut choose = |many: usize| rng.usize(..many.max(1));
    let mut pair = Pair::new(&mut choose);
    let played = (0..STEPS).try_for_each(|_| pair.step(&mut choose)).and_then(|()| pair.read_again());
    played.map_err(|what| format!("{what}\n{}\n{} saves by the short road", pair.log.join("\n"), taken()))
}
