//! Text for others in which nobody is named: where a person known to the city stands in it, the seat stands instead.
//! It must not know what the text is for.

use super::blocks::Block;
use crate::model::City;
use crate::model::mention::{Finder, Needle};

/// What stands where a person without a seat was named.
const NOBODY: &str = "(name left out)";

/// The people of a city, to be left out.
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

    /// The same pieces, with seats in place of people; no table names any.
    pub fn blocks(&self, blocks: Vec<Block>) -> Vec<Block> {
        let blocks = blocks.into_iter().map(|block| match block {
            Block::Title(text) => Block::Title(self.words(&text)),
            Block::Heading(text) => Block::Heading(self.words(&text)),
            Block::Text(text) => Block::Text(self.words(&text)),
            Block::Item(text) => Block::Item(self.words(&text)),
            table @ Block::Table(_) => table,
        });
        blocks.collect()
    }

    /// The text with seats in place of names, addresses and numbers.
    pub fn words(&self, text: &str) -> String {
        let seat = |needle: usize| self.seats.get(needle).map_or(NOBODY, String::as_str);
        let replaced = self.people.replaced(text, seat);
        replaced.unwrap_or_else(|| text.to_string())
    }
}
