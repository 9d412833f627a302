//! The tests of the lowest floor, `text/`: scanner, splices and proof. Each module says what it holds.

mod borders;
mod comments;
mod deeds;
mod faults;
mod fields;
mod forge;
mod items;
mod judge;
mod merge;
mod mutants;
mod proofs;
mod random;
mod reading;
mod tape;
mod triple;

/// Proptest without files of old failures: a failure that matters becomes a line of a table.
fn quiet() -> proptest::test_runner::Config {
    proptest::test_runner::Config { failure_persistence: None, ..Default::default() }
}
