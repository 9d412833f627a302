//! What follows from made-up cities and from the samples: counts, care, reports, the one-line grammar.

mod care;
mod city;
mod counts;
mod line;
mod query;
mod report;
mod status;
