//! The types of the screen that know each other: the app and its state, a view and how it behaves, a command and where it
//! works, a tab and the list of all tabs. Only what they hold stands here; what is done with it stands in files of its
//! own, and none of them is named here.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::Instant;

use crate::app::brief::state::{BriefState, SinceState};
use crate::app::core::event::Effects;
use crate::app::core::grid::Step;
use crate::app::core::key::Key;
use crate::app::core::line_row::{Line, LineColumn};
use crate::app::core::list::{Haystacks, ListState};
use crate::app::core::look::Look;
use crate::app::core::page::{Notice, Page, Problems};
use crate::app::core::prompt::Prompt;
use crate::app::core::purpose::Purpose;
use crate::app::core::refused::Refused;
use crate::app::core::sheet::Sheet;
use crate::app::core::waking::Waking;
use crate::app::exchange::network::state::{Comparing, Entries, Leftovers, NetworkState};
use crate::app::exchange::state::ExchangeState;
use crate::app::leave::state::Farewell;
use crate::app::map::state::{MapState, Picks, Session};
use crate::app::meet::state::{AttendanceState, RoomState};
use crate::app::plan::state::PlanState;
use crate::date::Date;
use crate::insight::matching::Exchange;
use crate::insight::status::Status;
use crate::model::near::Names;
use crate::model::{City, Kind, RecordId};
use crate::problem::Problem;
use crate::report::cells::Tone;
use crate::store::{LookBack, Moment, Store};

/// The program behind the screen: the state, and the folder it is kept in.
pub struct App {
    pub state: State,
    pub(in crate::app) store: Store,
    pub(in crate::app) haystacks: Haystacks,
    /// Names of the members, to find near ones while one is typed.
    pub(in crate::app) near: Option<Names>,
    /// Needs and offers of the network, ready to be compared.
    pub(in crate::app) exchange: Option<Exchange>,
    /// The same on its way there, and what is looked for in it.
    pub(in crate::app) comparing: Option<Comparing>,
    pub(in crate::app) leftovers: Leftovers,
    /// The needs and offers of the network that were read so far.
    pub(in crate::app) reading: Entries,
    pub(in crate::app) effects: Effects,
    /// The city has changed since its status was worked out.
    pub(in crate::app) is_stale: bool,
    /// Ctrl-C was pressed once.
    pub(in crate::app) leaving: bool,
    /// A command that asks for typing was refused.
    pub(in crate::app) refused: Option<Refused>,
    /// The time that pauses between keys are measured by.
    pub moment: fn() -> Instant,
    /// A timer for keeping unsaved typing runs.
    pub(in crate::app) keeping: bool,
    pub(in crate::app) waking: Waking,
    /// The journal, on the way back to the moment since when changes are told.
    pub(in crate::app) back: Option<(Moment, LookBack)>,
    /// The day that was given on the command line.
    pub(in crate::app) given: Option<Date>,
    /// The day by the clock.
    pub(in crate::app) clock: Date,
}

/// The whole state of the screen.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    pub city: Rc<City>,
    /// Every tab with its views and commands.
    pub desk: &'static Desk,
    /// What follows from the city today: counts and the care list. While the plan is on screen it may lag behind.
    pub status: Rc<Status>,
    pub today: Date,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// The view on screen, as a place among those of the desk.
    pub view: usize,
    /// The view each tab showed last.
    pub last: Vec<usize>,
    /// One list a view, of which the desk names the one it shows; the brief's holds the care list.
    pub lists: Vec<ListState>,
    /// What belongs to the views of the map alone.
    pub map: MapState,
    /// What belongs to the views of the exchange alone.
    pub exchange: ExchangeState,
    /// What belongs to the views of the network alone.
    pub network: NetworkState,
    /// What belongs to the room of a meeting alone.
    pub room: RoomState,
    /// What belongs to the view of who came alone.
    pub attendance: AttendanceState,
    /// What belongs to the views of the plan alone.
    pub plan: PlanState,
    /// What belongs to the brief alone.
    pub brief: BriefState,
    /// Since when changes are told.
    pub since: SinceState,
    /// What lies on top, the topmost last: the same order for keys, drawing and Esc.
    pub layers: Vec<Layer>,
    /// Where Ctrl-O goes back to, the latest last.
    pub trail: Vec<Spot>,
    pub notice: Option<Notice>,
    /// The line that was left with Esc last, and what it was for.
    pub dropped: Option<(Purpose, String)>,
    /// Keys of an unfinished sequence, such as the first g of gg.
    pub pending: Vec<Key>,
    /// The last thing that was searched for, for n and N.
    pub searched: String,
    /// What somebody else has just changed.
    pub fresh: BTreeSet<RecordId>,
    pub look: Look,
    /// The city is the built-in example; its edits are gone at the end.
    pub example: bool,
    /// Nothing is written (`--read-only`).
    pub only_looks: bool,
}

/// Something that lies over the view.
#[derive(Debug, Clone, PartialEq)]
pub enum Layer {
    /// One record with all its fields.
    Sheet(Sheet),
    /// A line to type into, with choices.
    Prompt(Box<Prompt>),
    /// Findings in the files.
    Problems(Problems),
    /// Text to read or to take away by hand.
    Page(Page),
    /// Lines about members that follow from the map.
    Picks(Picks),
    /// A mapping session.
    Session(Box<Session>),
    /// What hangs on somebody who is about to leave.
    Farewell(Box<Farewell>),
}

/// A place to come back to.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    pub view: usize,
    pub sheet: Option<Sheet>,
    pub id: Option<String>,
    /// The member the map was on.
    pub member: Option<String>,
}

/// One view of a tab.
#[derive(Debug)]
pub struct View {
    pub name: &'static str,
    /// The records it lists; `None` where its lines are about records of any kind.
    pub kind: Option<Kind>,
    pub shape: Shape,
    /// The column it is sorted by at first; the order of the file where `None`.
    pub sort: Option<&'static str>,
    pub does: &'static Behaviour,
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
    Lines,
}

/// One row of the table.
pub struct Command {
    /// Stable name: `task.done`.
    pub id: &'static str,
    pub scope: Scope,
    /// Names of keys; a sequence is parted by spaces: `g g`.
    pub keys: &'static [&'static str],
    /// At most twelve columns, for the key bar.
    pub hint: &'static str,
    /// One sentence, for help.
    pub help: &'static str,
    /// Where it stands in the key bar, low first; 0 keeps it out.
    pub bar: u8,
    /// `Err` says why it cannot be done now.
    pub ready: fn(&State) -> Result<(), String>,
    pub run: fn(&mut App),
    /// What is typed after its key: where it is refused, these signs must not run other commands.
    pub takes: fn(char) -> bool,
}

/// Where a command works.
#[derive(Debug, Clone, Copy)]
pub enum Scope {
    /// Wherever nothing is being typed.
    Everywhere,
    /// In lists and the brief.
    Lists,
    /// In lists, the brief and on a sheet: wherever records are.
    Records,
    /// Where a record of one of these kinds is on top or marked.
    On(&'static [Kind]),
    /// On a sheet.
    Sheet,
    /// On the problems page.
    Problems,
    /// On a page of text.
    Page,
    /// In the views of these names, where nothing lies over them.
    Views(&'static [&'static str]),
    /// There, while something holds of what the cursor is on.
    Where(&'static [&'static str], fn(&State) -> bool),
    /// On a list that follows from the map.
    Picks,
    /// In a mapping session, while nothing is being typed.
    Session,
    /// On the page that shows what hangs on somebody who leaves.
    Farewell,
    /// While a line is being typed: only keys that print nothing.
    Typing,
}

/// How a view behaves. A row of functions, so that what works everywhere need not ask which view it is in.
#[derive(Debug, Clone, Copy)]
pub struct Behaviour {
    /// Works out again what it lists.
    pub refresh: fn(&mut App),
    /// The record the cursor is on, where it lists no kind of its own.
    pub record: fn(&State) -> Option<RecordId>,
    /// Moves the cursor.
    pub step: fn(&mut App, Step),
    /// Puts the cursor on a row.
    pub put: fn(&mut State, usize),
    /// Puts the cursor where the mouse pressed: column and row of the screen.
    pub click: fn(&mut State, (u16, u16)),
    /// Rolls it so that the cursor is seen.
    pub scroll: fn(&mut State),
    /// Puts the cursor on the row of that name while it is listed, else on the first.
    pub stay_on: fn(&mut State, Option<&str>),
    /// The rows that answer what was last searched for, best places first.
    pub hits: fn(&mut App) -> Result<Vec<usize>, Problem>,
    /// Puts the cursor on the row that answers the filter best; where others are as good, on that of this name.
    pub best: fn(&mut App, Option<&str>),
    /// What Enter does.
    pub open: fn(&mut App),
    /// Shows a record where it is listed, with the cursor on it; false where it is listed nowhere.
    pub show: fn(&mut App, &RecordId) -> bool,
    /// Goes back to where the view was opened from; false where it was opened from nowhere.
    pub back: fn(&mut App) -> bool,
    /// What `a` adds, where the view lists no kind of its own.
    pub adds: fn(&State) -> Kind,
    /// What the notice line says of the row under the cursor where nothing else is said.
    pub more: fn(&State) -> Option<String>,
    /// What is said at the right of the views.
    pub standing: fn(&State) -> String,
    /// What stands in place of rows where there are none.
    pub nothing: fn(&State) -> Option<(String, Tone)>,
    /// All that is on screen, for others: headers, then rows.
    pub table: fn(&State) -> Vec<Vec<String>>,
    /// The rows of the list as they stand below each other, where that is another order than the list's.
    pub order: fn(&State) -> Option<Vec<usize>>,
    /// Rows of the screen above its list.
    pub above: fn(&State) -> u16,
    /// Of a view of lines: the lines.
    pub lines: fn(&State) -> Vec<Line>,
    /// Of a view of lines on a screen so wide: the columns behind the first.
    pub columns: fn(&State, u16) -> Vec<LineColumn>,
    /// Of a view of lines: columns left of them on a screen so wide.
    pub side: fn(u16) -> u16,
    /// Of a view of lines: the cell the cursor is on, where it goes from cell to cell.
    pub cell: fn(&State) -> Option<usize>,
    /// Files without which it is not drawn.
    pub needs: &'static [Kind],
    /// Files of which the title says that they cannot be trusted as read.
    pub reads: &'static [Kind],
    /// Drawn over its whole area, by code of its own.
    pub is_drawn: bool,
    /// Worth little on half a screen.
    pub needs_width: bool,
    /// Actions stand above their tasks and can be chosen.
    pub has_headings: bool,
    /// What it lists can be narrowed by words.
    pub narrows: bool,
    /// Other cities are seen in it.
    pub shows_network: bool,
    /// What is counted of the whole city is seen in it.
    pub shows_status: bool,
    /// Its list is not that of other views of the same kind.
    pub has_own_list: bool,
}

/// A tab: its views and what can be done in them. The core knows no tab by name.
pub struct Room {
    pub tab: &'static str,
    /// What shows it.
    pub key: &'static [Command],
    pub views: &'static [&'static View],
    pub commands: &'static [&'static [Command]],
    /// How records of a kind are opened, where that is not a sheet.
    pub opens: &'static [(Kind, Opener)],
    /// What a new record of a kind takes from where one stands: fields and values.
    pub context: fn(&State, Kind) -> Vec<(&'static str, String)>,
    pub hooks: Hooks,
}

/// Opens a record by its id.
pub type Opener = fn(&mut App, &str);

/// What a tab does when something happens that it did not do itself.
pub struct Hooks {
    /// The screen has been opened.
    pub opened: fn(&mut App),
    /// The city is another: what was worked out from the one before is forgotten.
    pub forget: fn(&mut App),
    /// The same, once what the view lists has been worked out again.
    pub renewed: fn(&mut App),
    /// A view is about to be worked out.
    pub refreshing: fn(&mut App),
    /// What is counted of the whole city was counted again.
    pub counted: fn(&mut State),
    /// A frame is about to be drawn.
    pub shown: fn(&mut App),
    /// The timer struck.
    pub woken: fn(&mut App),
    /// What lay on top was closed.
    pub uncovered: fn(&mut App),
    /// A record was added in a line.
    pub added: fn(&mut App, &RecordId),
    /// A line was left without an answer.
    pub left: fn(&mut App),
}

/// Every tab from left to right, and the commands that belong to none.
pub struct Desk {
    pub rooms: &'static [&'static Room],
    /// Verbs on records, whatever the view: they stand before those of the tabs.
    pub verbs: &'static [&'static [Command]],
    /// What works everywhere: it stands behind those of the tabs.
    pub always: &'static [&'static [Command]],
}
