//! The order of records by what is worked out of them; by their fields `model/` puts them in order. It must not know
//! columns.

use super::meter;
use super::progress;
use crate::date::Date;
use crate::model::{City, Kind, order};

/// Sorts places of a kind's list by a field, or by one of the columns that are worked out: actions by the parts of
/// their meter, and by their worst task, the worst first. Ties keep the order of the file.
pub fn sort(
    city: &City,
    kind: Kind,
    today: Date,
    field: &str,
    descending: bool,
    places: &mut Vec<usize>,
) {
    match (kind, field) {
        (Kind::Action, "meter") => by(places, descending, |place| {
            city.actions.get(place).map(meter::count)
        }),
        (Kind::Action, "worst") => {
            let calendar = city.calendar(today);
            by(places, descending, |place| {
                let action = city.actions.get(place)?;
                let worst = progress::of_action(city, action, calendar).worst?;
                Some((worst.standing, worst.due()))
            });
        }
        _ => order::sort(city, kind, today, field, descending, places),
    }
}

/// What has nothing to go by comes last in both directions.
fn by<T: Ord>(places: &mut Vec<usize>, descending: bool, key: impl Fn(usize) -> Option<T>) {
    let mut keyed: Vec<(Option<T>, usize)> = places.drain(..).map(|at| (key(at), at)).collect();
    keyed.sort_by(|(one, _), (other, _)| {
        let order = match descending {
            true => other.cmp(one),
            false => one.cmp(other),
        };
        one.is_none().cmp(&other.is_none()).then(order)
    });
    places.extend(keyed.into_iter().map(|(_, place)| place));
}
