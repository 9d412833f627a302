//! The report: pictures that anybody may see, in every language, in which no name lies on another.

use crate::harness::{Answer, Desk};

const PICTURES: [&str; 8] = ["map", "helices", "network", "attendance", "timeline", "money", "exchange", "variables"];

/// A box around words that are not turned, as widely as a font may set them.
type Frame = (f64, f64, f64, f64);

fn frames(svg: &str) -> Vec<(Frame, String)> {
    let texts = svg.lines().filter(|line| line.starts_with("<text") && !line.contains("rotate("));
    texts
        .map(|line| {
            let value = |name: &str| {
                let rest = line.split(&format!(" {name}=\"")).nth(1).unwrap();
                rest.split('"').next().unwrap().to_string()
            };
            let number = |name: &str| value(name).parse::<f64>().unwrap();
            let words = line.split_once('>').unwrap().1.trim_end_matches("</text>").to_string();
            let (size, x, y) = (number("font-size"), number("x"), number("y"));
            let wide = 0.55 * size * words.chars().count() as f64;
            let left = match value("text-anchor").as_str() {
                "start" => x,
                "middle" => x - wide / 2.0,
                _ => x - wide,
            };
            ((left, left + wide, y - size * 0.8, y + size * 0.2), words)
        })
        .collect()
}

#[test]
fn no_words_of_a_picture_lie_on_others_or_outside() {
    let desk = Desk::gdansk();
    for name in PICTURES {
        let svg = desk.run(["report", "--picture", name]).good();
        let high: f64 = svg.split(" height=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
        let all = frames(&svg);
        for (at, (one, words)) in all.iter().enumerate() {
            assert!(one.0 >= -1.0 && one.1 <= 761.0 && one.3 <= high, "{name}: {words} is cut: {one:?}");
            for (other, more) in &all[at + 1..] {
                let apart = one.1 <= other.0 || other.1 <= one.0 || one.3 <= other.2 || other.3 <= one.2;
                assert!(apart, "{name}: {words} lies on {more}");
            }
        }
    }
}

#[test]
fn the_page_needs_nothing_and_tells_nothing_private() {
    let desk = Desk::gdansk();
    desk.run(["add", "link", "amber-code ; second-helping ; conflict ; 2"]).good();
    for lang in ["en", "pl", "fr", "it", "es", "pt", "ro", "sv"] {
        let page = desk.run(["report", "--lang", lang]).good();
        assert!(page.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{lang}\">")), "{lang}");
        assert_eq!(page.matches("<svg").count(), PICTURES.len(), "{lang}");
        for word in ["<script", "href", "src=", "url(", "@import", "Resistant", "picture-", "report-"] {
            assert!(!page.contains(word), "{lang}: {word}");
        }
        let elsewhere = page.matches("http").count() - page.matches("xmlns=\"http://www.w3.org/2000/svg\"").count();
        assert_eq!(elsewhere, page.matches("http-equiv").count(), "{lang}");
    }
    let network = desk.run(["report", "--picture", "network"]).good();
    assert!(!network.contains("Conflict"));
}

#[test]
fn a_reader_gets_what_is_meant_for_them() {
    let desk = Desk::gdansk();
    let mayor = desk.run(["report", "--for", "mayor"]).good();
    assert!(mayor.contains("The money of the plan") && !mayor.contains("Who works with whom"));
    let network = desk.run(["report", "--for", "network"]).good();
    assert!(network.contains("Who works with whom") && !network.contains("The money of the plan"));
}

#[test]
fn a_file_that_is_there_stays_and_an_unknown_picture_is_named() {
    let desk = Desk::gdansk();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.html");
    let name = file.to_str().unwrap();
    desk.run(["report", name]).good();
    assert_eq!(desk.run(["report", name]).code, 73);
    desk.run(["report", "--force", name]).good();
    let wrong = desk.run(["report", "--picture", "helixes"]).bad(2);
    assert!(wrong.contains("did you mean helices?"), "{wrong}");
}

#[test]
fn a_person_in_a_title_is_called_by_the_seat_and_nothing_is_told_from_half_a_file() {
    let desk = Desk::gdansk();
    let people = desk.run(["list", "people", "--json"]).json();
    let person = people[0]["name"].as_str().unwrap().to_string();
    desk.run(["set", "action/yard-labs", &format!("title=A map by {person}")]).good();
    for line in [&["report"][..], &["report", "--picture", "timeline"], &["brief", "--for", "mayor"]] {
        let told = Answer::of(desk.command(line).output().unwrap()).good();
        assert!(!told.contains(&person), "{line:?}: {told}");
    }
    for file in ["people.ron", "members.ron", "actions.ron"] {
        let sound = desk.file(file);
        desk.write(file, "[ (");
        for line in [&["report"][..], &["report", "--picture", "map"], &["brief", "--for", "mayor"]] {
            let refused = Answer::of(desk.command(line).output().unwrap());
            assert_eq!((refused.code, refused.stdout.as_str()), (65, ""), "{line:?}");
            assert!(refused.stderr.contains(&format!("{file}:1:")), "{refused:?}");
        }
        desk.write(file, &sound);
    }
}
