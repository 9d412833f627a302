//! The city itself: mission, horizon, themes, objectives, and the rules by which the group is judged.

use super::{ID, LANGUAGE, PROSE, record, to};
use crate::date::Date;
use crate::lang::Lang;
use crate::model::choice::{Helix, Origin, Station};
use crate::model::field::{Amount, Percent, Record, Scale, Type, Value};
use crate::model::kind::Kind;

const ROLE: Type = to(Kind::Role);

record! {
    /// One city and its group: the single record of `city.ron`.
    #[derive(Default)]
    Charter as "City" {
        need name: String, "What the city is called";
        may country: String, "Country";
        may region: String, "Region";
        may mission: String as PROSE, "What this group set out to do";
        many challenges: String as PROSE, "The city's main challenges";
        may strategy: String, "The integrated strategy that already exists; leave empty if there is none";
        may focus: String as PROSE, "Focus of the Integrated Action Plan";
        may origin: Origin, "What the group grew out of";
        may origin_note: String as PROSE, "Which body or event it grew out of";
        may station: Station, "Where the group stands in the planning cycle";
        may starts: Date, "First day of the project";
        may ends: Date, "Last day of the project";
        many themes: Theme, "Themes the city works on; it may add its own";
        many objectives: Objective, "Objectives of the action plan";
        many helix_targets: HelixTarget, "Wanted share of each helix, in percent";
        many composition: Bucket, "The city's own rule of composition, beside the helices";
        many planned_types: Planned, "Member types the plan envisaged";
        may axes: Axes, "Names of the two scales of the map";
        many criteria: Criterion, "The city's evaluation grid for projects";
        many variables: Reading, "Readings over time of empowerment, openness, brokerage and measurement";
        may language: String as LANGUAGE, "Language of the room and of mails; English if empty";
        may network: String, "Folder that holds the other cities, relative to this one";
        may currency: String, "Currency of all amounts; EUR if empty";
        may as_of: Date, "Freezes today at this day, for examples and closed projects";
    }
}

record! {
    /// A theme of the city.
    Theme {
        need id: String as ID, "Short name used in references";
        need name: String, "What the theme is called";
    }
}

record! {
    /// An objective of the action plan.
    Objective {
        need id: String as ID, "Short name used in references";
        need title: String, "The objective in one line";
    }
}

record! {
    /// The wanted share of a helix.
    HelixTarget {
        need helix: Helix, "Which helix";
        need percent: Percent, "Wanted share in percent";
    }
}

record! {
    /// One part of the city's own rule of composition.
    Bucket {
        need id: String as ID, "Short name";
        need name: String, "What the part is called";
        may percent: Percent, "Wanted share in percent";
        many roles: String as ROLE, "The roles counted into it";
    }
}

record! {
    /// A member type the plan envisaged.
    Planned {
        need name: String, "The member type";
        may role: String as ROLE, "Its role";
        may count: Amount, "How many were envisaged";
    }
}

record! {
    /// Names of the two scales of the map.
    Axes {
        may x: String, "Name of the scale to the right; Interest if empty";
        may y: String, "Name of the scale upwards; Influence if empty";
    }
}

record! {
    /// A criterion of the evaluation grid.
    Criterion {
        need id: String as ID, "Short name";
        need name: String, "What is judged";
        may weight: Amount, "How much it counts";
    }
}

record! {
    /// A reading of one of the variables for success.
    Reading {
        need variable: String, "empowerment, openness, brokerage or measurement";
        need value: Scale, "1 to 5";
        may date: Date, "When it was read";
        may note: String as PROSE, "What stood behind it";
    }
}

/// The themes of a city that names none: id and name.
pub const THEMES: [(&str, &str); 4] = [
    ("citizens", "City and citizens"),
    ("governance", "Governance and policy making"),
    ("spaces", "Spaces"),
    ("impact", "Financial and social impact"),
];

impl Charter {
    /// What people call the city of that folder; the folder's name where it has none.
    pub fn called<'a>(&'a self, slug: &'a str) -> &'a str {
        match self.name.as_str() {
            "" => slug,
            name => name,
        }
    }

    /// The language it names; English where it names none that is known.
    pub fn lang(&self) -> Lang {
        self.language.as_deref().and_then(Lang::of).unwrap_or_default()
    }

    /// The city's themes, id and name; the usual four where it names none.
    pub fn themes(&self) -> Vec<(&str, &str)> {
        if self.themes.is_empty() {
            THEMES.to_vec()
        } else {
            self.themes.iter().map(|theme| (theme.id.as_str(), theme.name.as_str())).collect()
        }
    }
}

impl Record for Charter {
    fn kind(&self) -> Kind {
        Kind::City
    }
    fn id(&self) -> &str {
        "city"
    }
    fn title(&self) -> &str {
        &self.name
    }
    fn value(&self, field: &str) -> Option<Value<'_>> {
        self.field(field)
    }
}
