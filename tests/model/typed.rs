//! The city that typed values are judged in, and its day.

use ulg::date::Calendar;
use ulg::model::{City, kinds, read};

pub fn city() -> City {
    let mut city = City::default();
    city.slug = "here".to_string();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/typed");
    for file in kinds::files() {
        if let Ok(text) = std::fs::read_to_string(format!("{folder}/{file}")) {
            read::file(&mut city, file, &text);
        }
    }
    let milan = r#"[Offer(id: "crowd", title: "Crowdfunding")]"#;
    city.network = vec![read::neighbour("milan", &[("exchange.ron", milan)]).0].into();
    assert_eq!(city.trouble, []);
    city.indexed()
}

pub fn calendar(city: &City) -> Calendar {
    city.calendar(today())
}

pub fn today() -> chrono::NaiveDate {
    "2026-11-23".parse().unwrap()
}
