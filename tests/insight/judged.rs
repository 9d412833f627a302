//! How often the matching finds what people judged to fit: the share of the judged offers among the first five, and of
//! the needs whose first answer was judged to fit.

use std::fs;
use std::path::PathBuf;

use serde::Deserialize;
use ulg::insight::matching::{Exchange, Ref, Scope};
use ulg::model::{City, Neighbour};

use crate::city::city;
use crate::samples::network;

#[derive(Deserialize)]
struct Judged {
    need: String,
    offers: Vec<String>,
}

pub fn file(name: &str) -> String {
    let tests = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/insight");
    fs::read_to_string(tests.join(name)).unwrap()
}

pub fn reference(text: &str) -> Ref {
    let (city, id) = text.split_once('/').unwrap();
    Ref::new(city, id)
}

#[derive(Debug, Default, Clone, Copy)]
struct Recall {
    needs: f64,
    at_five: f64,
    first: f64,
}

impl Recall {
    fn count(&mut self, found: &[String], good: &[String]) {
        let hits = good.iter().filter(|offer| found.contains(offer)).count();
        self.needs += 1.0;
        self.at_five += hits as f64 / good.len() as f64;
        self.first += f64::from(u8::from(found.first().is_some_and(|first| good.contains(first))));
    }

    fn shares(self) -> (f64, f64) {
        (self.at_five / self.needs, self.first / self.needs)
    }
}

#[test]
fn most_judged_offers_are_among_the_first_five() {
    let judged: Vec<Judged> = ron::from_str(&file("judged.ron")).unwrap();
    assert!(judged.iter().map(|one| one.offers.len()).sum::<usize>() >= 60);
    let exchange = Exchange::of(&network());
    let mut sides = [Recall::default(), Recall::default()];
    for (at, one) in judged.iter().enumerate() {
        let found = exchange.offers_for(&reference(&one.need), Scope::Network, 5);
        let found: Vec<String> = found.iter().map(|found| found.with.to_string()).collect();
        // The rule that stands at the head of the file.
        let held_out = at % 3 == 2;
        sides[usize::from(held_out)].count(&found, &one.offers);
    }
    let [tuned, held_out] = sides.map(Recall::shares);
    println!("tuned: {:.3} at 5, first right {:.3}", tuned.0, tuned.1);
    println!("held out: {:.3} at 5, first right {:.3}", held_out.0, held_out.1);
    assert!(tuned.0 >= 0.67 && tuned.1 >= 0.75, "{tuned:?}");
    assert!(held_out.0 >= 0.75 && held_out.1 >= 0.85, "{held_out:?}");
}

#[derive(Deserialize)]
struct Welcome {
    offer: String,
    needs: Vec<String>,
}

/// Tuned and held out, by the rule that stands at the head of the files.
fn halves<'a>(all: impl Iterator<Item = (&'a [String], Vec<Ref>)>) -> [Recall; 2] {
    let mut sides = [Recall::default(), Recall::default()];
    for (at, (good, found)) in all.enumerate() {
        let found: Vec<String> = found.iter().map(Ref::to_string).collect();
        sides[usize::from(at % 3 == 2)].count(&found, good);
    }
    sides
}

fn say(what: &str, [tuned, held_out]: [Recall; 2]) -> [(f64, f64); 2] {
    let shares = [tuned.shares(), held_out.shares()];
    for (side, (at, first)) in ["tuned", "held out"].iter().zip(shares) {
        println!("{what}, {side}: {at:.3}, first right {first:.3}");
    }
    shares
}

#[test]
fn offers_find_those_who_would_be_glad_of_them() {
    let judged: Vec<Welcome> = ron::from_str(&file("judged_offers.ron")).unwrap();
    let exchange = Exchange::of(&network());
    let found = judged.iter().map(|one| {
        let found = exchange.needs_for(&reference(&one.offer), Scope::Network, 5);
        (one.needs.as_slice(), found.into_iter().map(|found| found.with).collect())
    });
    let shares = say("needs of an offer at 5", halves(found));
    let mut turned: std::collections::BTreeMap<&str, Vec<String>> = std::collections::BTreeMap::new();
    for one in &judged {
        for need in &one.needs {
            turned.entry(need).or_default().push(one.offer.clone());
        }
    }
    let found = turned.iter().map(|(need, offers)| {
        let found = exchange.offers_for(&reference(need), Scope::Network, 5);
        (offers.as_slice(), found.into_iter().map(|found| found.with).collect())
    });
    let turned = say("the same pairs from the need at 5", halves(found));
    assert!(shares.iter().chain(&turned).all(|share| share.0 >= 0.66 && share.1 >= 0.55));
}

#[test]
fn needs_in_other_words_find_their_answer() {
    for name in ["judged_made.ron", "judged_plain.ron"] {
        in_other_words(name);
    }
}

fn in_other_words(name: &str) {
    // One space of ids in a file: the offers get names of their own.
    let text = file(name).replace("Offer(id: \"", "Offer(id: \"o-");
    let made = city(&[("exchange", &text)]);
    let mut own = City::default();
    own.slug = "here".into();
    own.needs = made.needs;
    own.network = vec![Neighbour { slug: "there".into(), offers: made.offers, ..Neighbour::default() }].into();
    let exchange = Exchange::of(&own);
    let mut recall = Recall::default();
    for need in &own.needs {
        let found = exchange.offers_for(&Ref::new("here", &need.id), Scope::Network, 3);
        let found: Vec<String> = found.into_iter().map(|found| found.with.id).collect();
        recall.count(&found, &[format!("o-{}", need.id)]);
    }
    let (at_three, first) = recall.shares();
    println!("{name}: {at_three:.3} at 3, first right {first:.3}");
    assert!(at_three >= 0.75 && first >= 0.65, "{at_three} {first}");
}
