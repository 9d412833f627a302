//! What counts how much: the numbers of the matching, each once. Found on the judged pairs under `tests/insight`;
//! what the city has set out to do was tried too, and found worse than nothing.

use crate::model::choice::{NeedKind, OfferKind};

/// A word of the title and one of the detail.
pub const TITLE: f32 = 1.0;
pub const DETAIL: f32 = 0.6;
/// A word that every second text has.
pub const LITTLE: f32 = 0.6;
/// More of the same word adds less and less; no text says a thing more than this.
pub const FULL: f32 = 2.0;

/// A group of the vocabulary against a word by itself; one that is broader; one that is near.
pub const GROUP: f32 = 1.2;
/// What a word adds that stands for its group wherever it is read: what may be shown counts for more than what may not.
pub const SURE: f32 = 0.8;
/// What a name seems to say.
pub const NAMED: f32 = 0.6;
pub const BROADER: f32 = 0.6;
pub const NEAR: f32 = 0.35;

/// How far a long text is held to its length: 0 not at all, 1 wholly.
pub const LENGTH: f32 = 0.6;

/// What words, themes, the corner of the triangle and the kinds add at most, before all is brought between 0 and 1.
pub const WORDS: f32 = 1.0;
pub const THEMES: f32 = 0.1;
pub const DIMENSION: f32 = 0.02;
pub const KINDS: f32 = 0.06;

/// What more than kinds and corner adds up to: a pair with less has neither a word nor a theme in common.
pub const FLOOR: f32 = KINDS + DIMENSION + 0.005;
/// From here on an offer is an answer, possibly one, and two needs are alike.
pub const ANSWER: f32 = 0.34;
pub const POSSIBLE: f32 = 0.2;
pub const ALIKE: f32 = 0.48;
/// From here on the kinds are a reason to be named.
pub const FITS: f32 = 0.8;

/// How well a kind of offer answers a kind of need, from 0 to 1.
pub fn fit(need: Option<NeedKind>, offer: Option<OfferKind>) -> f32 {
    const TABLE: [[f32; 4]; 4] = [
        // Experience, GoodPractice, Resource, Space
        [1.0, 1.0, 0.3, 0.3], // Learning
        [0.8, 0.6, 1.0, 0.7], // Capacity
        [0.6, 0.8, 0.9, 0.8], // Challenge
        [0.8, 1.0, 0.4, 0.3], // Barrier
    ];
    match (need, offer) {
        (Some(need), Some(offer)) => TABLE[need as usize][offer as usize],
        _ => 0.5,
    }
}
