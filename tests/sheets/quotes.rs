//! Quotes that part nothing, or too much: told with their line, never obeyed in silence.

use crate::harness::{refused, rows};

#[test]
fn a_quote_that_never_closes_swallows_nothing() {
    let rest = "x;y\n".repeat(212);
    let text = format!("Name;Helix\na;b\n\"House;c\n{rest}");
    assert_eq!(refused("m.csv", &text), "m.csv:3: quote never closed, would swallow 212 lines [65]");
    // It ends where the next one begins: as little meant.
    let text = format!("Name;Helix\na;b\n\"House;c\n{rest}d;\"Mill\";e\n");
    assert_eq!(refused("m.csv", text), "m.csv:3: quote never closed, would swallow 213 lines [65]");
    let text = "Name\rHelix\r\"a";
    assert_eq!(refused("m.csv", text), "m.csv:3: quote never closed [65]");
}

#[test]
fn a_cell_of_a_thousand_lines_is_a_forgotten_quote() {
    let text = format!("Name;Helix\n\"a{}\";b\n", "x;y\n".repeat(1_001));
    assert_eq!(refused("m.csv", text), "m.csv:2: quote never closed, would swallow 1001 lines [65]");
}

#[test]
fn letters_behind_a_quote_are_told() {
    let text = "Name;Helix\n\"Jan \"Zuch\" Nowak\";b\n";
    let expected = "m.csv:2: letters behind a closing quote; write a quote inside a cell twice [65]";
    assert_eq!(refused("m.csv", text), expected);
}

#[test]
fn a_space_before_a_quote_is_told_where_it_splits() {
    let text = "Name,Helix\na, \"Smith, John\"\n";
    assert_eq!(refused("m.csv", text), "m.csv:2: a space before a quote splits \"Smith, John\"; remove it [65]");
    let text = "Name;Helix\na; \"name\"\n";
    assert_eq!(refused("m.csv", text), "m.csv:2: a space before a quote splits \"name\"; remove it [65]");
    // Quotes that belong to the text.
    let text = "Name;Helix\na; \"Dom\" and \"Mill\"\n";
    assert_eq!(rows("m.csv", text), ["1: Name | Helix", "2: a | \"Dom\" and \"Mill\""]);
}
