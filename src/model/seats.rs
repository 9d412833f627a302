//! Words in which nobody is named: where a person known to the city stands in a text, the seat stands instead. It must
//! not know what the text is for.

use std::borrow::Cow;

use super::City;
use super::mention::{Finder, Needle};

/// What stands where a person without a seat was named.
const NOBODY: &str = "(name left out)";

/// The people of a city, to be left out.
#[derive(Debug, Default)]
pub struct Seats {
    people: Finder,
    /// What stands for each needle of the finder.
    seats: Vec<String>,
}

impl Seats {
    pub fn of(city: &City) -> Seats {
        let seat = |id: Option<&str>| {
            let member = id.and_then(|id| city.member(id));
            member.map_or(NOBODY.to_string(), |member| member.name.clone())
        };
        let mut known: Vec<(Needle, String)> = Vec::new();
        for person in &city.people {
            let seat = seat(person.member.as_deref());
            let needles = [
                Some(Needle::Name(person.name.clone())),
                person.email.clone().map(Needle::Email),
                person.phone.clone().map(Needle::Phone),
            ];
            known.extend(needles.into_iter().flatten().map(|one| (one, seat.clone())));
        }
        for stand_in in city.meetings.iter().flat_map(|one| &one.stand_ins) {
            let name = Needle::Name(stand_in.name.clone());
            known.push((name, seat(Some(&stand_in.member))));
        }
        let (needles, seats): (Vec<Needle>, Vec<String>) = known.into_iter().unzip();
        Seats { people: Finder::of(&needles), seats }
    }

    /// The text with seats in place of names, addresses and numbers.
    pub fn words<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.seats.is_empty() {
            return Cow::Borrowed(text);
        }
        let seat = |needle: usize| self.seats.get(needle).map_or(NOBODY, String::as_str);
        self.people.replaced(text, seat).map_or(Cow::Borrowed(text), Cow::Owned)
    }
}
