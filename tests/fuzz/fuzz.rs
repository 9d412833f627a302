//! Random inputs for as long as one likes, each kind against a property that must hold. Run by hand:
//! `cargo run --release --example fuzz -- TARGET [SECONDS] [SEED]`.

mod answers;
mod damage;
mod journal;
mod kills;
mod merges;
#[path = "../roads/mod.rs"]
mod pair;
mod quick;
mod roads;
mod spellings;
mod typed;

use std::panic::catch_unwind;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use fastrand::Rng;

/// One kind of input.
struct Target {
    name: &'static str,
    /// What must hold, in one sentence.
    holds: &'static str,
    /// Makes one input and tries it; an error says what input broke the property, and how.
    turn: fn(&mut Rng) -> Result<(), String>,
}

const TARGETS: &[Target] = &[
    answers::TARGET,
    journal::TARGET,
    kills::TARGET,
    merges::TARGET,
    quick::TARGET,
    roads::TARGET,
    spellings::TARGET,
    typed::TARGET,
];

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let name = words.next().unwrap_or_default();
    let Some(target) = TARGETS.iter().find(|target| target.name == name) else {
        eprintln!("fuzz TARGET [SECONDS] [SEED]");
        for target in TARGETS {
            eprintln!("  {:10} {}", target.name, target.holds);
        }
        return ExitCode::from(2);
    };
    let mut number = |otherwise| match words.next() {
        Some(word) => word.parse().unwrap_or(otherwise),
        None => otherwise,
    };
    let (seconds, seed) = (number(60), number(fastrand::u64(..)));
    run(target, Duration::from_secs(seconds), seed)
}

/// Every turn has a seed of its own, so that a find can be tried again alone: with 0 seconds.
fn run(target: &Target, time: Duration, first: u64) -> ExitCode {
    let begun = Instant::now();
    let mut turns = 0;
    loop {
        let seed = first.wrapping_add(turns);
        let turn = || (target.turn)(&mut Rng::with_seed(seed));
        let done = catch_unwind(turn).unwrap_or_else(|_| Err("it panicked".to_string()));
        if let Err(words) = done {
            println!("{}: seed {seed}: {words}", target.name);
            return ExitCode::FAILURE;
        }
        turns += 1;
        if begun.elapsed() >= time {
            println!("{}: {turns} turns from seed {first}, 0 finds", target.name);
            return ExitCode::SUCCESS;
        }
    }
}
