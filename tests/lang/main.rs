//! What ulg says in eight languages: no message missing, no blank lost, every plural form there, and every message used.

mod days;
mod glossary;
mod messages;
mod start;
mod typed;
