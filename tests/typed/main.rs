//! What people type and what becomes of it.

mod city;
mod place;
mod rules;
mod values;
