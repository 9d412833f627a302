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

#[test]
fn the_brief_for_a_mayor_in_every_language() {
    let desk = Desk::gdansk();
    let all = ["en", "pl", "fr", "it", "es", "pt", "ro", "sv"].map(|lang| {
        let text = desk.run(["brief", "--for", "mayor", "--plain", "--lang", lang]).good();
        assert!(text.lines().all(|line| line.chars().count() <= 72), "{text}");
        assert!(text.lines().count() <= 60 && !text.contains("mayor-"), "{text}");
        text
    });
    insta::assert_snapshot!("the brief for a mayor in every language", all.join("\n\n"));
}

#[test]
fn a_brief_for_a_mail_has_no_signs_of_markdown() {
    let desk = Desk::gdansk();
    let plain = desk.run(["brief", "--plain"]).good();
    for sign in ["# ", "**", "|---", "\\"] {
        assert!(!plain.contains(sign), "{sign}: {plain}");
    }
    let page = desk.run(["brief", "--html", "--lang", "pl"]).good();
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"pl\">"), "{page}");
    desk.run(["brief", "--plain", "--html"]).bad(2);
}
