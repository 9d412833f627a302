//! How often the matching finds what people judged to fit: the share of the judged offers among the first five, and of
//! the needs whose first answer was judged to fit.

use std::fs;
use std::path::PathBuf;

use serde::Deserialize;
use ulg::insight::matching::{Exchange, Ref, Scope};
use ulg::model::{City, Neighbour, read};

use crate::city::{city, sample};

#[derive(Deserialize)]
struct Judged {
    need: String,
    offers: Vec<String>,
}

fn file(name: &str) -> String {
    let tests = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/insight");
    fs::read_to_string(tests.join(name)).unwrap()
}

/// Gdańsk with the nine other samples as its network.
pub fn network() -> City {
    let mut own = sample("gdansk");
    for slug in [
        "baia-mare",
        "barcelona",
        "braga",
        "milan",
        "paris",
        "skane",
        "strasbourg",
        "turin",
        "wroclaw",
    ] {
        own.network.push(neighbour(slug));
    }
    own
}

/// What a sample city shows to others.
pub fn neighbour(slug: &str) -> Neighbour {
    let other = sample(slug);
    Neighbour {
        slug: other.slug,
        charter: other.charter,
        needs: other.needs,
        offers: other.offers,
        stories: other.stories,
    }
}

fn reference(text: &str) -> Ref {
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
        self.first += f64::from(u8::from(
            found.first().is_some_and(|first| good.contains(first)),
        ));
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
    let verbose = std::env::var_os("JUDGED").is_some();
    for (at, one) in judged.iter().enumerate() {
        let found = exchange.offers_for(&reference(&one.need), Scope::Network, 5);
        assert_eq!(found.len(), 5, "{}", one.need);
        let held_out = at % 3 == 2;
        if verbose && !held_out {
            println!("{}", one.need);
            for found in &found {
                let good = if one.offers.contains(&found.with.to_string()) {
                    "+"
                } else {
                    " "
                };
                println!(
                    "  {good} {:.2} {:40} {:?}",
                    found.score,
                    found.with.to_string(),
                    found.reasons
                );
            }
            let names: Vec<String> = found.iter().map(|found| found.with.to_string()).collect();
            let missed: Vec<&String> = one
                .offers
                .iter()
                .filter(|offer| !names.contains(offer))
                .collect();
            println!("      missed {missed:?}");
        }
        let found: Vec<String> = found.iter().map(|found| found.with.to_string()).collect();
        sides[usize::from(held_out)].count(&found, &one.offers);
    }
    let [tuned, held_out] = sides.map(Recall::shares);
    println!(
        "tuned: recall at 5 {:.3}, first right {:.3}",
        tuned.0, tuned.1
    );
    if std::env::var_os("HELD").is_some() {
        println!(
            "held out: recall at 5 {:.3}, first right {:.3}",
            held_out.0, held_out.1
        );
    }
}

#[test]
fn needs_in_other_words_find_their_answer() {
    let mut files = [("judged_made", file("judged_made.ron"))];
    let text = files[0].1.replace("Offer(id: \"", "Offer(id: \"o-");
    files[0].1 = text;
    let made = city(&[("exchange", &files[0].1)]);
    let offers = Neighbour {
        slug: "there".into(),
        offers: made.offers.clone(),
        ..Neighbour::default()
    };
    let mut own = City::default();
    own.slug = "here".into();
    own.needs = made.needs;
    let mut own = own.indexed();
    own.network = vec![offers];
    let exchange = Exchange::of(&own);
    let mut recall = Recall::default();
    for need in &own.needs {
        let found = exchange.offers_for(&Ref::new("here", &need.id), Scope::Network, 3);
        let names: Vec<String> = found.iter().map(|found| found.with.id.clone()).collect();
        recall.count(&names, &[format!("o-{}", need.id)]);
        if std::env::var_os("JUDGED").is_some() {
            println!("{} {names:?} {:?}", need.id, found[0].reasons);
        }
    }
    let (at_three, first) = recall.shares();
    println!("made up: recall at 3 {at_three:.3}, first right {first:.3}");
    let _ = read::file;
}
