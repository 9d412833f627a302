//! What follows from made-up cities and from the samples: counts, care, reports, the one-line grammar.

mod bridges;
mod care;
mod care_order;
mod city;
mod coherence;
mod counts;
mod filter;
mod heat;
mod introduction;
mod judged;
mod line;
mod line_dates;
mod matches;
mod matching;
mod measures;
mod meetings;
mod mix;
mod money;
mod moves;
mod path;
mod progress;
mod query;
mod report;
mod room;
#[path = "../samples/mod.rs"]
mod samples;
mod shift;
mod status;
mod timeline;
mod vocabulary;
