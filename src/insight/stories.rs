//! Which story is told where there is room for one. It must not word it.

use crate::model::City;
use crate::model::records::Story;

/// The latest of those that could work in another city; where there is none, the latest.
pub fn first(city: &City) -> Option<&Story> {
    city.stories.iter().max_by_key(|story| (story.transferable == Some(true), story.date))
}
