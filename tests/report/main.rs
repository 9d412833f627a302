//! A city told to others: records, tables, status and introductions, as text, Markdown, CSV and JSON.

#[path = "../cities/city.rs"]
mod city;
mod columns;
mod hostile;
mod introduction;
mod records;
#[path = "../cities/samples.rs"]
mod samples;
#[path = "../cities/slugs.rs"]
mod slugs;
mod status;
