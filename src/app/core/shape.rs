//! How a view lays out its records: which code draws it. It must not know what it lists.

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
    Lines,
}
