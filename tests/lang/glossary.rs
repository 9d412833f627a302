//! The glossary of the field's words against the labels that the messages give to choices.

use std::collections::BTreeMap;

use ulg::lang::Lang;
use ulg::model::choice::{Helix, MeetingKind, Relation, Ring};

const GLOSSARY: &str = include_str!("../../src/lang/glossary.md");

/// Each word by its English name, in the order of the languages.
fn words() -> BTreeMap<&'static str, Vec<&'static str>> {
    let lines = GLOSSARY.lines().filter(|line| line.starts_with("| ")).skip(1);
    let cells = lines.map(|line| line.trim_matches('|').split('|').map(str::trim).collect::<Vec<_>>());
    cells.map(|cells| (cells[0], cells)).collect()
}

#[test]
fn every_word_stands_in_every_language() {
    let words = words();
    assert!(words.len() >= 40, "{}", words.len());
    for (name, cells) in words {
        assert_eq!(cells.len(), Lang::CODES.len(), "{name}");
        assert!(cells.iter().all(|cell| !cell.is_empty()), "{name}");
    }
}

#[test]
fn choices_are_called_as_the_glossary_says() {
    let words = words();
    let labels = |lang: Lang| -> Vec<String> {
        let helices = Helix::ALL.iter().map(|helix| helix.label(lang).into_owned());
        let rings = Ring::ALL.iter().map(|ring| ring.label(lang).into_owned());
        let relations = Relation::ALL.iter().map(|relation| relation.label(lang).into_owned());
        let meetings = MeetingKind::ALL.iter().map(|kind| kind.label(lang).into_owned());
        helices.chain(rings).chain(relations).chain(meetings).collect()
    };
    let english = labels(Lang::English);
    for (place, lang) in Lang::all().enumerate() {
        for (name, label) in english.iter().zip(labels(lang)) {
            let cells = words.get(name.as_str()).unwrap_or_else(|| panic!("the glossary lacks {name}"));
            assert_eq!(cells[place], label, "{}: {name}", lang.name());
        }
    }
}
