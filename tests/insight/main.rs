//! What follows from made-up cities and from the samples: counts, care, matches, meetings, money and time.

mod bridges;
mod care;
mod care_order;
#[path = "../cities/city.rs"]
mod city;
mod coherence;
mod counts;
mod heat;
mod judged;
mod judged_reasons;
mod known;
mod matching;
mod measures;
mod meetings;
mod mix;
mod money;
mod moves;
mod path;
mod progress;
mod room;
mod said;
#[path = "../cities/samples.rs"]
mod samples;
#[path = "../cities/slugs.rs"]
mod slugs;
mod timeline;
mod vocabulary;

/// The titles of what has changed.
pub fn titles(named: &[ulg::insight::past::Named]) -> Vec<&str> {
    named.iter().map(|one| one.title.as_str()).collect()
}
