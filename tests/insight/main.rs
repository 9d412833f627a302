//! What follows from made-up cities and from the samples: counts, care, reports, the one-line grammar.

mod bridges;
mod care;
mod city;
mod counts;
mod line;
mod line_dates;
mod mix;
mod moves;
mod query;
mod report;
mod room;
mod status;
