//! The types of the screen that know each other: the app and its state, a view and how it behaves, a command and where it
//! works, a tab and the list of all tabs. Only what they hold stands here; what is done with it stands in files of its
//! own, and none of them is named here.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::rc::Rc;
use std::time::Instant;

use crate::app::core::area::Layout;
use crate::app::core::choice::{Choice, Narrowing};
use crate::app::core::event::Effects;
use crate::app::core::held::Held;
use crate::app::core::key::Key;
use crate::app::core::line_row::Line;
use crate::app::core::list::{Haystacks, ListState};
use crate::app::core::look::Look;
use crate::app::core::page::{Notice, Page, Problems, Spot};
use crate::app::core::refused::Refused;
use crate::app::core::same::Same;
use crate::app::core::shape::Shape;
use crate::app::core::sheet::Sheet;
use crate::app::core::waking::Waking;
use crate::app::core::{behaviour, text_input};
use crate::app::rooms::{Farewell, Importing, Picks, Rooms, Session, Work};
use crate::date::Date;
use crate::insight::known::Known;
use crate::insight::status::Status;
use crate::model::near::Names;
use crate::model::{City, Kind, Path, RecordId, paste};
use crate::problem::Problem;
use crate::store::Store;

/// The program behind the screen: the state, and the folder it is kept in.
pub struct App {
    pub state: State,
    pub(in crate::app) store: Store,
    pub(in crate::app) haystacks: Haystacks,
    /// The city before a change that was made here: rows of the list stay where they are.
    pub(in crate::app) held: Option<Rc<City>>,
    /// What was counted of the city last.
    pub(in crate::app) known: Known,
    /// Names of the members, to find near ones while one is typed.
    pub(in crate::app) near: Option<Names>,
    /// What the tabs work out in pieces.
    pub(in crate::app) work: Work,
    pub(in crate::app) effects: Effects,
    /// The city has changed since its status was worked out.
    pub(in crate::app) is_stale: bool,
    /// So it has since what needs care was looked for.
    pub(in crate::app) is_care_stale: bool,
    /// Ctrl-C was pressed once.
    pub(in crate::app) leaving: bool,
    /// A command that asks for typing was refused.
    pub(in crate::app) refused: Option<Refused>,
    /// The time that pauses between keys are measured by.
    pub moment: fn() -> Instant,
    /// A timer for keeping unsaved typing runs.
    pub(in crate::app) keeping: bool,
    pub(in crate::app) waking: Waking,
    /// The day that was given on the command line.
    pub(in crate::app) given: Option<Date>,
    pub(in crate::app) clock: Date,
}

/// The whole state of the screen.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    pub city: Rc<City>,
    /// Every tab with its views and commands.
    pub desk: &'static Desk,
    /// What follows from the city today: counts and the care list. While they are not on screen they may lag behind.
    pub status: Rc<Status>,
    pub today: Date,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// Where things stand on it, worked out once a frame, and anew for another view.
    pub layout: Layout,
    /// The view on screen, as a place among those of the desk.
    pub view: usize,
    /// The view each tab showed last.
    pub last: Vec<usize>,
    /// One list a view, of which the desk names the one it shows; the brief's holds the care list.
    pub lists: Vec<ListState>,
    /// The lines of a view of lines; its list holds which of them can be chosen.
    pub lines: Vec<Line>,
    /// The role that was given last, for the next name.
    pub last_role: Option<String>,
    /// What the tabs show beside lists.
    pub rooms: Rooms,
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
    /// A file that is to be imported.
    Import(Box<Importing>),
}

/// One view of a tab.
pub struct View {
    pub name: &'static str,
    /// The records it lists; `None` where its lines are about records of any kind.
    pub kind: Option<Kind>,
    pub shape: Shape,
    /// The column it is sorted by at first; the order of the file where `None`.
    pub sort: Option<&'static str>,
    pub does: &'static Behaviour,
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
    Sheet,
    Problems,
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
    /// While a file that is imported is looked at.
    Import,
    /// While a line is being typed: only keys that print nothing.
    Typing,
}

/// How a view behaves.
pub type Behaviour = behaviour::Behaviour<App, State>;
/// What a tab does when something happens that it did not do itself.
pub type Hooks = behaviour::Hooks<App, State>;

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
    /// Whether a member is at hand where one stands, and so named first.
    pub at_hand: fn(&State, &str) -> bool,
    pub hooks: Hooks,
}

/// Opens a record by its id.
pub type Opener = fn(&mut App, &str);

/// Every tab from left to right, and the commands that belong to none.
pub struct Desk {
    pub rooms: &'static [&'static Room],
    /// What has views of no tab.
    pub apart: &'static [&'static Room],
    /// Verbs on records, whatever the view: they stand before those of the tabs.
    pub verbs: &'static [&'static [Command]],
    /// What works everywhere: it stands behind those of the tabs.
    pub always: &'static [&'static [Command]],
}

/// A prompt on screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Prompt {
    pub purpose: Purpose,
    pub title: String,
    pub input: text_input::TextInput,
    /// What the line held at first.
    pub begun: text_input::TextInput,
    pub choices: Vec<Choice>,
    /// Places of the choices that answer what is typed, best first.
    pub shown: Vec<usize>,
    /// The choice Enter takes, as a place in `shown`; `None` takes the text as typed.
    pub at: Option<usize>,
    pub top: usize,
    pub narrowing: Narrowing,
    /// What was understood so far, or why it cannot be.
    pub reading: Option<Notice>,
    /// Lines that were pasted and wait for their turn.
    pub waiting: Vec<String>,
    /// The part of the line the choices are for, and what was typed there where they follow from it.
    pub asked: Option<(usize, String)>,
    /// What it is about was taken away by somebody else.
    pub gone: bool,
    /// How a line for it is written, in short; stays in sight while one is typed.
    pub hint: String,
}

/// What the typed line is for.
#[derive(Debug, Clone, PartialEq)]
pub enum Purpose {
    /// Narrows the list; `before` comes back on Esc, and the cursor stays on the record `on` while it is shown.
    Filter {
        before: String,
        on: Option<String>,
    },
    /// A new value for a field of one or more records.
    Field {
        held: Vec<Held>,
        path: Path,
    },
    /// A score on one of the city's criteria.
    Score {
        record: RecordId,
        criterion: String,
    },
    /// A new item of a list field.
    Item {
        record: RecordId,
        path: Path,
    },
    /// Influence and interest as two digits.
    Place {
        records: Vec<RecordId>,
    },
    /// Which tasks these tasks wait for: choosing one adds it, or takes it out where it is there.
    After {
        records: Vec<RecordId>,
    },
    /// Which field of the records to edit.
    WhichField {
        records: Vec<RecordId>,
    },
    Add {
        kind: Kind,
    },
    /// Lines that were pasted into the line below, shown before any of them is written: as they came, and as understood.
    Pasted {
        text: String,
        lines: Vec<paste::PastedLine>,
    },
    /// Every command and every record.
    Palette,
    Help,
    /// Which column to sort by.
    Sort,
    /// Which saved view to show.
    Recall,
    /// What to call the view that is on screen.
    SaveView,
    /// What a tab asks of its own: it answers itself.
    Own(Own),
}

/// What a tab asks in a line. It carries what the answer will be about, and who answers.
pub trait Ask: Debug + Same {
    /// What Enter does.
    ///
    /// # Errors
    /// Nothing was done: the line stays, with the reason below it.
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem>;

    /// What is said of the line while it is typed.
    fn typed(&self, _: &mut App, _: &str) -> Option<Notice> {
        None
    }

    /// Takes pasted text its own way; false leaves it to the line.
    fn pasted(&self, _: &mut App, _: &str) -> bool {
        false
    }

    /// The list of a record its answers are added to, so that several can be pasted.
    fn list(&self, _: &State) -> Option<(RecordId, Path)> {
        None
    }

    /// The same with what its fields hold now, after somebody else has changed them.
    fn anew(&self, _: &State) -> Option<Own> {
        None
    }

    /// What Enter does in the empty line, for the key bar.
    fn enter(&self, _: &State) -> Option<Cow<'static, str>> {
        None
    }

    /// Whether what is typed is kept in case the program ends.
    fn is_kept(&self) -> bool {
        false
    }
}

/// An [`Ask`] as prompts hold it: plain data that can be copied and compared.
#[derive(Debug, Clone)]
pub struct Own(pub Rc<dyn Ask>);

impl PartialEq for Own {
    fn eq(&self, other: &Own) -> bool {
        self.0.same(other.0.as_any())
    }
}
