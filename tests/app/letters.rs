//! A filter typed letter by letter, taken back and typed on, lists what the whole filter lists, in the order of the list.

use crate::harness::Pilot;
use proptest::prelude::*;
use ulg::app::core::event::Event;
use ulg::model::query::{Mode, Query, haystack};
use ulg::model::{City, Kind};

/// Letters that stand in many texts and those that stand in few; twice the one that takes back.
const KEYS: [&str; 16] =
    ["a", "e", "o", "r", "t", "n", "k", "z", "ł", "Space", "-", "\"", "Backspace", "Backspace", "Backspace", "l"];

/// The places that answer a filter, asked record by record: those in which it stands, else those that come near.
fn answering(city: &City, kind: Kind, text: &str) -> Vec<usize> {
    // The example stands still.
    let today = city.charter.as_of.unwrap();
    for mode in [Mode::Plain, Mode::Fuzzy] {
        let query = Query::parse(text, kind, city.calendar(today), mode).unwrap();
        let passes = |place: &usize| {
            let record = city.at(kind, *place).unwrap();
            query.matches(city, today, record, &haystack(city, record))
        };
        let found: Vec<usize> = (0..city.count(kind)).filter(passes).collect();
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    #[test]
    fn every_letter_lists_what_the_whole_filter_lists(
        (view, kind) in prop::sample::select(vec![("Tasks", Kind::Task), ("Members", Kind::Member)]),
        keys in prop::collection::vec(prop::sample::select(KEYS.to_vec()), 1..24),
        is_woken in any::<bool>(),
    ) {
        let mut pilot = Pilot::gdansk();
        pilot.view(view);
        let order = pilot.listed().clone();
        pilot.keys("/");
        if is_woken {
            pilot.send(Event::Wake);
        }
        let mut text = String::new();
        for key in keys {
            pilot.keys(key);
            match key {
                "Backspace" if text.is_empty() => break,
                "Backspace" => drop(text.pop()),
                "Space" => text.push(' '),
                letter => text.push_str(letter),
            }
            let found = answering(pilot.city(), kind, &text);
            let whole: Vec<usize> = order.iter().copied().filter(|place| found.contains(place)).collect();
            prop_assert_eq!(pilot.listed(), &whole, "{:?}", text);
        }
    }
}
