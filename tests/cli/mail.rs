//! What is mailed, in the eight languages of the network: the sample as readers in each of them get it.

use ulg::lang::Lang;

use super::harness::Desk;

/// A text in every language, one below the other.
fn in_all<const WORDS: usize>(command: fn(&'static str) -> [&'static str; WORDS]) -> String {
    let desk = Desk::gdansk();
    let text = |lang: Lang| format!("==== {}\n{}", lang.name(), desk.run(command(lang.code())).good());
    Lang::all().map(text).collect::<Vec<_>>().join("\n")
}

#[test]
fn minutes_in_every_language() {
    insta::assert_snapshot!(in_all(|code| ["minutes", "ulg-6", "--lang", code]));
}

#[test]
fn the_brief_in_every_language() {
    insta::assert_snapshot!(in_all(|code| ["brief", "--lang", code]));
}
