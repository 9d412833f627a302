//! The order of records by what is worked out of them; by their fields `model/` puts them in order. It must not know
//! columns.

use super::meter;
use super::progress;
use crate::date::Date;
use crate::model::{City, Kind, order};

/// Sorts places of a kind's list by a field, or by one of the columns that are worked out: actions by the parts of
/// their meter, and by their worst task, the worst first. Ties keep the order of the file.
pub fn sort(city: &City, kind: Kind, today: Date, field: &str, descending: bool, places: &mut Vec<usize>) {
    match (kind, field) {
        (Kind::Action, "meter") => order::by(places, descending, |place| city.actions.get(place).map(meter::count)),
        (Kind::Action, "worst") => {
            let calendar = city.calendar(today);
            order::by(places, descending, |place| {
                let action = city.actions.get(place)?;
                let worst = progress::of_action(city, action, calendar).worst?;
                Some((worst.standing, worst.due()))
            });
        }
        _ => order::sort(city, kind, today, field, descending, places),
    }
}
