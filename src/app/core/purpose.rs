//! What can be typed for: each purpose carries what its answer will be about. It must not know how a line is typed, nor
//! what is done with the answer.

use crate::app::core::held::Held;
use crate::app::meet::state::{Part, QuestionStep};
use crate::model::{Kind, Path, RecordId, paste};

/// What the typed line is for.
#[derive(Debug, Clone, PartialEq)]
pub enum Purpose {
    /// Narrows the list; `before` comes back on Esc, and the cursor stays on the record `on` while it is shown.
    Filter { before: String, on: Option<String> },
    /// A new value for a field of one or more records.
    Field { held: Vec<Held>, path: Path },
    /// What shows that actions have reached a higher stage of impact.
    Climb { held: Vec<Held>, stage: String },
    /// A score on one of the city's criteria.
    Score { record: RecordId, criterion: String },
    /// A new item of a list field.
    Item { record: RecordId, path: Path },
    /// Influence and interest as two digits.
    Place { records: Vec<RecordId> },
    /// The same for the member whose turn it is in a session.
    Walk { id: String },
    /// What a new mapping session is about.
    Question,
    /// Who stands in a cell of the map.
    Cell,
    /// Which role is tried out on the board, and how many more or fewer.
    Trial { count: i64 },
    /// How far the match of this pair has come.
    Match { need: String, offer: String },
    /// Who has come to the meeting that is open.
    Arrival,
    /// Who came there in place of a seat.
    StandIn { member: String },
    /// Something to be written down of it.
    Note { part: Part },
    /// When the next meeting of its kind is.
    NextMeeting,
    /// Where questions go from here: the steps stand as the choices do.
    Onward { records: Vec<RecordId>, steps: Vec<QuestionStep> },
    /// The answer to a question and the city that gave it.
    Reply { id: String },
    /// The last day of somebody who leaves.
    Leave { record: RecordId },
    /// Who takes over from the one on the page.
    Heir,
    /// The id of a person, typed out, whose data is then erased.
    Erase { id: String },
    /// Since when changes are told.
    Day,
    /// Since when moves on the map are shown.
    Since,
    /// Which tasks these tasks wait for: choosing one adds it, or takes it out where it is there.
    After { records: Vec<RecordId> },
    /// Which field of the records to edit.
    WhichField { records: Vec<RecordId> },
    /// A new record in one line.
    Add { kind: Kind },
    /// Lines that were pasted into the line below, shown before any of them is written: as they came, and as understood.
    Pasted { text: String, lines: Vec<paste::Line> },
    /// Every command and every record.
    Palette,
    /// What works here.
    Help,
    /// Which column to sort by.
    Sort,
    /// Which saved view to show.
    Recall,
    /// What to call the view that is on screen.
    SaveView,
}
