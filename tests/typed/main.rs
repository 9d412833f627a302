//! What people type and what becomes of it.

mod city;
mod near;
mod place;
mod rules;
mod values;
