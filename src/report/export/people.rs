//! What a file with people in it says of itself: whose it is, and until when. It must not know a format.

use crate::date::Date;
use crate::model::records::Person;

/// How much personal data is in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Personal {
    count: usize,
    /// The first day after which data of one of them is to be erased.
    until: Option<Date>,
}

impl Personal {
    /// Of these people; `None` of nobody.
    pub fn of<'p>(people: impl IntoIterator<Item = &'p Person>, today: Date) -> Option<Personal> {
        let (count, days) = people.into_iter().fold((0, Vec::new()), |(count, mut days), one| {
            days.extend(one.retain_until);
            (count + 1, days)
        });
        // Whose day has passed is to be erased anyway, and the city's care list says so.
        let next = days.iter().copied().filter(|day| *day >= today).min();
        (count > 0).then(|| Personal { count, until: next.or(days.into_iter().max()) })
    }

    /// `Holds personal data of 12 people. For the group only; erase after 2018-12-31.`
    pub fn words(self) -> String {
        let erase = self.until.map_or(String::new(), |day| format!("; erase after {day}"));
        let people = if self.count == 1 { "1 person".to_string() } else { format!("{} people", self.count) };
        format!("Holds personal data of {people}. For the group only{erase}.")
    }
}
