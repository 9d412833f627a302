//! The sample cities, in the order of their folders.

pub const SLUGS: [&str; 10] =
    ["baia-mare", "barcelona", "braga", "gdansk", "milan", "paris", "skane", "strasbourg", "turin", "wroclaw"];
