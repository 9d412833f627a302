//! How a view behaves, and what a tab does when something happens: rows of functions, so that what works everywhere need
//! not ask which view it is in. They are rows over any app `A` and state `S`: those who hold them know which.

use std::collections::HashSet;

use crate::app::core::grid::Step;
use crate::app::core::held::Held;
use crate::app::core::line_row::{Line, LineColumn};
use crate::model::{Kind, Path, RecordId};
use crate::problem::Problem;
use crate::report::cells::Tone;

/// How a view behaves. A row of functions, so that what works everywhere need not ask which view it is in.
pub struct Behaviour<A, S> {
    /// Works out again what it lists.
    pub refresh: fn(&mut A),
    /// The record the cursor is on, where it lists no kind of its own.
    pub record: fn(&S) -> Option<RecordId>,
    /// Moves the cursor.
    pub step: fn(&mut A, Step),
    /// Puts the cursor on a row.
    pub put: fn(&mut S, usize),
    /// Puts the cursor where the mouse pressed: column and row of the screen.
    pub click: fn(&mut S, (u16, u16)),
    /// Rolls it so that the cursor is seen.
    pub scroll: fn(&mut S),
    /// Puts the cursor on the row of that name while it is listed, else on the first.
    pub stay_on: fn(&mut S, Option<&str>),
    /// The rows that answer what was last searched for, best places first.
    pub hits: fn(&mut A) -> Result<Vec<usize>, Problem>,
    /// Puts the cursor on the row that answers the filter best; where others are as good, on that of this name.
    pub best: fn(&mut A, Option<&str>),
    /// What Enter does.
    pub open: fn(&mut A),
    /// Shows a record where it is listed, with the cursor on it; false where it is listed nowhere.
    pub show: fn(&mut A, &RecordId) -> bool,
    /// Goes back to where the view was opened from; false where it was opened from nowhere.
    pub back: fn(&mut A) -> bool,
    /// What `a` adds, where the view lists no kind of its own.
    pub adds: fn(&S) -> Kind,
    /// What the notice line says of the row under the cursor where nothing else is said.
    pub more: fn(&S) -> Option<String>,
    /// What is said at the right of the views.
    pub standing: fn(&S) -> String,
    /// What stands in place of rows where there are none.
    pub nothing: fn(&S) -> Option<(String, Tone)>,
    /// Whether it is drawn as ever where nothing answers its filter.
    pub drawn_empty: fn(&S) -> bool,
    /// All that is on screen, for others: headers, then rows.
    pub table: fn(&S) -> Vec<Vec<String>>,
    /// The rows of the list as they stand below each other, where that is another order than the list's.
    pub order: fn(&S) -> Option<Vec<usize>>,
    /// Rows of the screen above its list.
    pub above: fn(&S) -> u16,
    /// The command that mends what the cursor is on, by its id.
    pub verb: fn(&S) -> Option<&'static str>,
    /// Orders beside those by a column: their names, and what they are called.
    pub sorts: fn(&S) -> Vec<(&'static str, &'static str)>,
    /// Is told by what it is sorted.
    pub sorted: fn(&mut A, &str),
    /// Filter and order as a saved view keeps them.
    pub saved: fn(&S) -> (String, Option<String>),
    /// Members whose people are invited, where these are not those that are listed or marked.
    pub invites: fn(&S) -> Option<HashSet<String>>,
    /// Of a view of lines: what stands in place of them where there are none.
    pub empty: fn(&S) -> &'static str,
    /// Of a view of lines: the lines.
    pub lines: fn(&S) -> Vec<Line>,
    /// Of a view of lines on a screen so wide: the columns behind the first.
    pub columns: fn(&S, u16) -> Vec<LineColumn>,
    /// Of a view of lines: columns left of them on a screen so wide.
    pub side: fn(u16) -> u16,
    /// Of a view of lines: the cell the cursor is on, where it goes from cell to cell.
    pub cell: fn(&S) -> Option<usize>,
    /// Files without which it is not drawn.
    pub needs: &'static [Kind],
    /// Files of which the title says that they cannot be trusted as read.
    pub reads: &'static [Kind],
    /// Files of other cities that are seen in it and cannot be read as they are.
    pub unread: fn(&S) -> &[String],
    /// Drawn over its whole area, by code of its own.
    pub is_drawn: bool,
    /// Worth little on half a screen.
    pub needs_width: bool,
    /// Actions stand above their tasks and can be chosen.
    pub has_headings: bool,
    /// What it lists can be narrowed by words.
    pub narrows: bool,
    /// What is counted of the whole city is seen in it.
    pub shows_status: bool,
    /// What needs care is seen in it.
    pub shows_care: bool,
    /// Its list is not that of other views of the same kind.
    pub has_own_list: bool,
}

/// What a tab does when something happens that it did not do itself.
pub struct Hooks<A, S> {
    /// The screen has been opened.
    pub opened: fn(&mut A),
    /// The city is another: what was worked out from the one before is forgotten.
    pub forget: fn(&mut A),
    /// The same, once what the view lists has been worked out again.
    pub renewed: fn(&mut A),
    /// A view is about to be worked out.
    pub refreshing: fn(&mut A),
    /// What is counted of the whole city was counted again.
    pub counted: fn(&mut S),
    /// A frame is about to be drawn.
    pub shown: fn(&mut A),
    /// The timer struck.
    pub woken: fn(&mut A),
    /// What lay on top was closed.
    pub uncovered: fn(&mut A),
    /// Esc found nothing else to end: true where it has ended something that was only shown or tried out.
    pub ended: fn(&mut A) -> bool,
    /// A record was added in a line.
    pub added: fn(&mut A, &RecordId),
    /// A line was left without an answer.
    pub left: fn(&mut A),
    /// The screen has another size.
    pub resized: fn(&mut A),
    /// A value is about to be written to a field: true where more is to be asked first.
    pub takes_over: fn(&mut A, &[Held], &Path, &str) -> bool,
}
