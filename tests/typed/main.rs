//! What people type and what becomes of it.

mod asked;
mod city;
mod line_dates;
mod line_members;
mod line_people;
mod near;
mod place;
mod rules;
mod values;
