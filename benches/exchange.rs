//! What it costs to index the needs and offers of a network and to answer them. `cargo bench --bench exchange`. The
//! network is made up in memory, 20 needs and 20 offers a city; 0 stands for the ten sample cities.

use std::hint::black_box;
use std::path::Path;

use divan::Bencher;
use divan::counter::ItemsCount;
use ulg::insight::matching::{Exchange, Ref, Scope};
use ulg::model::choice::{Dimension, NeedKind, OfferKind};
use ulg::model::{City, Neighbour, read};

const SIZES: [usize; 4] = [0, 10, 100, 1_000];
const EACH: usize = 20;

const VERBS: [&str; 8] = ["Open", "Share", "Grow", "Measure", "Map", "Fund", "Tell of", "Renew"];
const THINGS: [&str; 16] = [
    "vacant shops", "social enterprises", "civic councils", "public procurement", "youth work", "time banks",
    "story cafés", "impact indicators", "housing co-operatives", "repair workshops", "open data", "volunteers",
    "migrants' kitchens", "incubators", "night buses", "school gardens",
];
const PLACES: [&str; 12] = [
    "in the old harbour", "with residents", "across departments", "beyond the border", "for older people",
    "in empty offices", "with small firms", "without new money", "in villages", "on the web", "with the university",
    "after hours",
];
const AIMS: [&str; 10] = [
    "so that trust can grow", "and know whether it worked", "with a budget of its own", "and make it last",
    "against the will of some", "in one year", "with what lies idle", "together with neighbours",
    "as others have done", "in small steps",
];
const THEMES: [&str; 4] = ["citizens", "governance", "spaces", "impact"];

fn main() {
    divan::main();
}

/// The words of the place: each city has some that nobody else has.
fn text(city: usize, n: usize) -> (String, String) {
    let seed = city * 31 + n * 7;
    let title = format!("{} {}", VERBS[seed % 8], THINGS[(seed / 3 + n) % 16]);
    let detail = format!(
        "{} {}, near quarter{} and street{}.",
        PLACES[(seed / 5) % 12],
        AIMS[(seed / 11 + n) % 10],
        city % 97,
        (city * EACH + n) % 4_001,
    );
    (title, detail)
}

/// The needs and offers of a city, as its file has them.
fn made(city: usize) -> Neighbour {
    let record = |n: usize, (record, kinds, id): (&str, &[&str], &str), shift: usize| {
        let (title, detail) = text(city + shift, n + shift);
        let (kind, theme) = (kinds[n % 4], THEMES[(city + n + shift) % 4]);
        let corner = Dimension::NAMES[n % 3];
        format!(
            "{record}(id: \"{id}-{n}\", title: \"{title}\", detail: \"{detail}\", kind: {kind}, themes: [\"{theme}\"], \
             dimension: {corner}),\n"
        )
    };
    let needs = (0..EACH).map(|n| record(n, ("Need", NeedKind::NAMES, "need"), 0));
    let offers = (0..EACH).map(|n| record(n, ("Offer", OfferKind::NAMES, "offer"), 5));
    let list: String = needs.chain(offers).collect();
    let text = format!("#![enable(implicit_some)]\n[\n{list}]\n");
    read::neighbour(&format!("city-{city}"), &[("exchange.ron", &text)]).0
}

/// So many cities in all; 0 for the samples.
fn network(cities: usize) -> City {
    let mut all = match cities {
        0 => samples(),
        cities => (0..cities).map(made).collect(),
    };
    let first = all.remove(0);
    let mut own = City::default();
    own.slug = first.slug;
    own.charter = first.charter;
    own.needs = first.needs;
    own.offers = first.offers;
    own.network = all.into();
    own.indexed()
}

fn samples() -> Vec<Neighbour> {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data");
    let mut folders: Vec<_> = samples.read_dir().into_iter().flatten().flatten().collect();
    folders.sort_by_key(std::fs::DirEntry::file_name);
    let read = |folder: &std::fs::DirEntry| {
        let text = |name: &str| std::fs::read_to_string(folder.path().join(name)).ok();
        let (charter, exchange) = (text("city.ron")?, text("exchange.ron")?);
        let files = [("city.ron", charter.as_str()), ("exchange.ron", exchange.as_str())];
        Some(read::neighbour(&folder.file_name().to_string_lossy(), &files).0)
    };
    folders.iter().filter_map(read).collect()
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn index(bencher: Bencher, cities: usize) {
    let city = network(cities);
    let texts = ItemsCount::new(city.network.len() * EACH * 2);
    bencher.counter(texts).bench(|| Exchange::of(black_box(&city)));
}

#[divan::bench(args = SIZES, sample_count = 50)]
fn best_five_for_a_need(bencher: Bencher, cities: usize) {
    let city = network(cities);
    let exchange = Exchange::of(&city);
    let need = Ref::new(&city.slug, &city.needs[0].id);
    bencher.bench(|| exchange.offers_for(black_box(&need), Scope::Network, 5));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn all_own_needs(bencher: Bencher, cities: usize) {
    let city = network(cities);
    let exchange = Exchange::of(&city);
    let needs: Vec<Ref> = city.needs.iter().map(|need| Ref::new(&city.slug, &need.id)).collect();
    bencher.bench(|| {
        let found = needs.iter().map(|need| exchange.offers_for(need, Scope::Network, 5).len());
        found.sum::<usize>()
    });
}

/// From nothing to every need of every city answered.
#[divan::bench(args = [0, 10], sample_count = 10)]
fn index_and_match_all(bencher: Bencher, cities: usize) {
    let city = network(cities);
    let own = city.needs.iter().map(|need| Ref::new(&city.slug, &need.id));
    let others = city.network.iter();
    let others = others.flat_map(|other| other.needs.iter().map(|need| Ref::new(&other.slug, &need.id)));
    let needs: Vec<Ref> = own.chain(others).collect();
    bencher.bench(|| {
        let exchange = Exchange::of(black_box(&city));
        let found = needs.iter().map(|need| exchange.offers_for(need, Scope::Network, 5).len());
        found.sum::<usize>()
    });
}

#[divan::bench(args = SIZES, sample_count = 5)]
fn lists(bencher: Bencher, cities: usize) {
    let city = network(cities);
    let exchange = Exchange::of(&city);
    bencher.bench(|| (exchange.exports(20), exchange.imports(20), exchange.duplicates(), exchange.unused()));
}

#[divan::bench(args = SIZES, sample_count = 3)]
fn unanswered(bencher: Bencher, cities: usize) {
    let city = network(cities);
    let exchange = Exchange::of(&city);
    bencher.bench(|| exchange.unanswered());
}
