//! The tests of the lowest floor, `text/`: scanner, splices and proof. Each module says what it holds.

#[path = "text/comments.rs"]
mod comments;
#[path = "text/deeds.rs"]
mod deeds;
#[path = "text/faults.rs"]
mod faults;
#[path = "text/fields.rs"]
mod fields;
#[path = "text/forge.rs"]
mod forge;
#[path = "text/items.rs"]
mod items;
#[path = "text/judge.rs"]
mod judge;
#[path = "text/mutants.rs"]
mod mutants;
#[path = "text/proofs.rs"]
mod proofs;
#[path = "text/random.rs"]
mod random;
#[path = "text/reading.rs"]
mod reading;
#[path = "text/tape.rs"]
mod tape;
#[path = "text/triple.rs"]
mod triple;

/// Proptest without files of old failures: a failure that matters becomes a line of a table.
fn quiet() -> proptest::test_runner::Config {
    proptest::test_runner::Config { failure_persistence: None, ..Default::default() }
}
