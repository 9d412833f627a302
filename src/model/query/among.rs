//! One filter over records of several kinds that are listed together, such as needs and offers. A field or a choice that
//! only one of the kinds has is understood, and no record of the others has it. It must not know what is listed.

use super::{Fit, Listed, Mode, Query, Spot};
use crate::date::{Calendar, Date};
use crate::model::{City, Kind, Record};
use crate::problem::Problem;

/// The filter, read once for each kind.
pub struct Among {
    queries: Vec<(Kind, Query)>,
}

impl Among {
    /// Reads a filter as typed, as [`Query::parse`] does; `record:` asks for one of the kinds.
    ///
    /// # Errors
    /// A field or a value that none of the kinds has, with the word named.
    pub fn parse(text: &str, kinds: &[Kind], calendar: Calendar, mode: Mode) -> Result<Among, Problem> {
        let read = |kind: &Kind| {
            let listed = Listed { kind: *kind, with: kinds };
            Ok((*kind, Query::read_all(text, listed, calendar, mode)?))
        };
        let queries = kinds.iter().map(read).collect::<Result<_, Problem>>()?;
        Ok(Among { queries })
    }

    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        self.queries.iter().all(|(_, query)| query.is_empty())
    }

    /// Whether a record of one of the kinds passes; `haystack` as in [`Query::matches`].
    pub fn matches(&self, city: &City, today: Date, record: &dyn Record, haystack: &str) -> bool {
        let query = self.queries.iter().find(|(kind, _)| *kind == record.kind());
        query.is_some_and(|(_, query)| query.matches(city, today, record, haystack))
    }

    /// Where the free words stand in a record of one of the kinds, as [`Query::rank`] says; `None` where none is sought.
    pub fn rank(&self, city: &City, record: &dyn Record, shown: &[&str]) -> Option<(Spot, Fit)> {
        let mut queries = self.queries.iter();
        let (_, query) = queries.find(|(kind, _)| *kind == record.kind())?;
        query.has_words().then(|| query.rank(city, record, shown))
    }
}
