//! What people type and what becomes of it.

mod city;
mod rules;
mod values;
