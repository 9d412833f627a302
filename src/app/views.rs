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
    pub const ALL: [Tab; 5] = [Tab::Brief, Tab::Map, Tab::Plan, Tab::Exchange, Tab::Meetings];

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

impl View {
    /// Whether it is drawn over its whole area, by a hand of its own.
    pub fn is_drawn(&self) -> bool {
        !matches!(self.shape, Shape::Brief | Shape::Table | Shape::Lines(_))
    }

    /// Whether it is worth little on half a screen.
    pub fn needs_width(&self) -> bool {
        self.is_drawn() && self.shape != Shape::Tree
    }

    /// Whether actions stand above their tasks and can be chosen.
    pub fn has_headings(&self) -> bool {
        matches!(self.shape, Shape::Tree | Shape::Bars)
    }

    /// The kinds of record the cursor can be on; none where these are of any kind.
    pub fn kinds(&self) -> Option<Vec<Kind>> {
        let own = self.kind?;
        let action = self.has_headings().then_some(Kind::Action);
        Some([own].into_iter().chain(action).collect())
    }
}

/// How a view lays out its records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Facts above, the care list below.
    Brief,
    /// A row a record.
    Table,
    /// Members by influence and interest.
    Matrix,
    /// Members by helix.
    Board,
    /// One member in the middle of its links.
    Ties,
    /// Tasks under their action and objective.
    Tree,
    /// Needs or offers with their best answers.
    Answers,
    /// Tasks in columns by status, owner or action.
    Cards,
    /// Actions and tasks as bars in time.
    Bars,
    /// One meeting: its seats, and what is written down.
    Room,
    /// Who came to which meeting.
    Attendance,
    /// What is asked and at hand in which district.
    Places,
    /// Lines that follow from plan, network or meetings, each about a record of any kind.
    Lines(Told),
}

/// What lines tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// What has changed since the last meeting, or since another day.
    Since,
    /// Where the plan does not hold together.
    LooseEnds,
    /// What it costs and who pays.
    Money,
    /// What must end.
    Stopping,
    /// Needs and offers of all cities.
    Network,
    /// What follows from them together.
    Ideas,
    /// How much of each theme there is in which city.
    Themes,
    /// Questions between the group and the network.
    Loop,
    /// Meetings and deadlines by month.
    Year,
    /// The stations of planning, and what each lacks.
    Cycle,
}

/// One view of a tab.
#[derive(Debug, Clone, Copy)]
pub struct View {
    pub tab: Tab,
    pub name: &'static str,
    /// The records it lists; `None` where its lines are about records of any kind.
    pub kind: Option<Kind>,
    pub shape: Shape,
    /// The column it is sorted by at first; the order of the file where `None`.
    pub sort: Option<&'static str>,
}

/// Every view, tab by tab.
pub const VIEWS: &[View] = &[
    lines(Tab::Brief, Shape::Brief, "Brief"),
    lines(Tab::Brief, Shape::Lines(Told::Since), "Since"),
    shaped(Tab::Map, Shape::Matrix, "Matrix", Kind::Member),
    shaped(Tab::Map, Shape::Board, "Helix", Kind::Member),
    list(Tab::Map, "Members", Kind::Member, None),
    shaped(Tab::Map, Shape::Ties, "Links", Kind::Link),
    list(Tab::Map, "People", Kind::Person, None),
    list(Tab::Map, "All links", Kind::Link, None),
    list(Tab::Map, "Roles", Kind::Role, None),
    list(Tab::Plan, "Tasks", Kind::Task, Some("due")),
    shaped(Tab::Plan, Shape::Tree, "Plan", Kind::Task),
    shaped(Tab::Plan, Shape::Cards, "Board", Kind::Task),
    shaped(Tab::Plan, Shape::Bars, "Timeline", Kind::Task),
    list(Tab::Plan, "Actions", Kind::Action, Some("end")),
    lines(Tab::Plan, Shape::Lines(Told::LooseEnds), "Loose ends"),
    lines(Tab::Plan, Shape::Lines(Told::Money), "Money"),
    lines(Tab::Plan, Shape::Lines(Told::Stopping), "Stopping"),
    list(Tab::Exchange, "Needs", Kind::Need, None),
    shaped(Tab::Exchange, Shape::Answers, "Answers", Kind::Need),
    list(Tab::Exchange, "Offers", Kind::Offer, None),
    shaped(Tab::Exchange, Shape::Answers, "Seekers", Kind::Offer),
    list(Tab::Exchange, "Stories", Kind::Story, None),
    lines(Tab::Exchange, Shape::Lines(Told::Network), "Network"),
    lines(Tab::Exchange, Shape::Lines(Told::Ideas), "Ideas"),
    lines(Tab::Exchange, Shape::Lines(Told::Themes), "Themes"),
    lines(Tab::Exchange, Shape::Places, "Places"),
    list(Tab::Meetings, "Meetings", Kind::Meeting, Some("date")),
    lines(Tab::Meetings, Shape::Room, "Room"),
    shaped(Tab::Meetings, Shape::Attendance, "Attendance", Kind::Member),
    lines(Tab::Meetings, Shape::Lines(Told::Loop), "Loop"),
    list(Tab::Meetings, "Questions", Kind::Question, Some("status")),
    lines(Tab::Meetings, Shape::Lines(Told::Year), "Year"),
    lines(Tab::Meetings, Shape::Lines(Told::Cycle), "Cycle"),
];

const fn list(tab: Tab, name: &'static str, kind: Kind, sort: Option<&'static str>) -> View {
    View { tab, name, kind: Some(kind), shape: Shape::Table, sort }
}

/// A view with a shape of its own.
const fn shaped(tab: Tab, shape: Shape, name: &'static str, kind: Kind) -> View {
    View { shape, ..list(tab, name, kind, None) }
}

/// A view whose lines are about records of any kind.
const fn lines(tab: Tab, shape: Shape, name: &'static str) -> View {
    View { tab, name, kind: None, shape, sort: None }
}

/// The view that lists a kind as a table, if one does.
pub fn of_kind(kind: Kind) -> Option<usize> {
    VIEWS.iter().position(|view| view.kind == Some(kind) && view.shape == Shape::Table)
}

/// The view of that shape.
pub fn of_shape(shape: Shape) -> usize {
    VIEWS.iter().position(|view| view.shape == shape).unwrap_or(0)
}

/// The list a view shows: views of the same records share cursor, marks and filter, but the links around one member
/// are a list of their own, so are those who came to meetings, and lines about records of any kind.
pub fn list_of(view: usize) -> usize {
    let Some(row) = VIEWS.get(view) else { return 0 };
    let around = |view: &View| matches!(view.shape, Shape::Ties | Shape::Attendance);
    if row.kind.is_none() {
        return view;
    }
    VIEWS.iter().position(|other| other.kind == row.kind && around(other) == around(row)).unwrap_or(view)
}
