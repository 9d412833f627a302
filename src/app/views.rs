//! The tabs and the views under them. One table; the title row, `v`, the palette and the saved views follow it.

use crate::model::Kind;

/// A tab of the title row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tab {
    Brief,
    Map,
    Plan,
    Exchange,
    Meetings,
}

impl Tab {
    /// The tabs from left to right.
    pub const ALL: [Tab; 5] = [
        Tab::Brief,
        Tab::Map,
        Tab::Plan,
        Tab::Exchange,
        Tab::Meetings,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Tab::Brief => "Brief",
            Tab::Map => "Map",
            Tab::Plan => "Plan",
            Tab::Exchange => "Exchange",
            Tab::Meetings => "Meetings",
        }
    }

    /// The first of its views.
    pub fn home(self) -> usize {
        VIEWS.iter().position(|view| view.tab == self).unwrap_or(0)
    }
}

/// One view of a tab.
#[derive(Debug, Clone, Copy)]
pub struct View {
    pub tab: Tab,
    pub name: &'static str,
    /// The records it lists; `None` for the brief.
    pub kind: Option<Kind>,
    /// The column it is sorted by at first; the order of the file where `None`.
    pub sort: Option<&'static str>,
}

/// Every view, tab by tab.
pub const VIEWS: &[View] = &[
    View {
        tab: Tab::Brief,
        name: "Brief",
        kind: None,
        sort: None,
    },
    list(Tab::Map, "Members", Kind::Member, None),
    list(Tab::Map, "People", Kind::Person, None),
    list(Tab::Map, "Links", Kind::Link, None),
    list(Tab::Map, "Roles", Kind::Role, None),
    list(Tab::Plan, "Tasks", Kind::Task, Some("due")),
    list(Tab::Plan, "Actions", Kind::Action, None),
    list(Tab::Exchange, "Needs", Kind::Need, None),
    list(Tab::Exchange, "Offers", Kind::Offer, None),
    list(Tab::Exchange, "Stories", Kind::Story, None),
    list(Tab::Meetings, "Meetings", Kind::Meeting, Some("date")),
    list(Tab::Meetings, "Questions", Kind::Question, Some("status")),
];

const fn list(tab: Tab, name: &'static str, kind: Kind, sort: Option<&'static str>) -> View {
    View {
        tab,
        name,
        kind: Some(kind),
        sort,
    }
}

/// The view that lists a kind, if one does.
pub fn of_kind(kind: Kind) -> Option<usize> {
    VIEWS.iter().position(|view| view.kind == Some(kind))
}
