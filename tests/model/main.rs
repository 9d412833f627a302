//! What a city is and what people type into it: reading and checking, values, lines, filters and rules.

mod again;
mod among;
mod asked;
mod check;
mod check_agree;
#[path = "../cities/city.rs"]
mod city;
mod filter;
mod line;
mod line_dates;
mod line_days;
mod line_members;
mod line_people;
mod list;
mod matches;
mod near;
mod place;
mod query;
mod quick;
mod rules;
mod shift;
mod spoiled;
mod typed;
mod values;
