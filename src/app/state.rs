//! Everything the screen shows and the keys act on, as plain data: no closures, no cells, no disk.

use crate::app::page::Notice;
use crate::app::page::Page;
use crate::app::page::Problems;
use std::collections::BTreeSet;
use std::rc::Rc;

pub use super::look::{Look, Theme, Through};

use super::list::ListState;
use super::sheet::Sheet;
use super::views::{self, Shape, Tab, VIEWS, View};
use crate::app::brief_state::{BriefState, SinceState};
use crate::app::exchange::state::ExchangeState;
use crate::app::leave::state::Farewell;
use crate::app::map::state::{MapState, Picks, Session};
use crate::app::meet::room;
use crate::app::meet::state::{AttendanceState, RoomState};
use crate::app::network::places;
use crate::app::network::state::NetworkState;
use crate::app::plan::lines;
use crate::app::plan::state::PlanState;
use crate::app::prompt::Prompt;
use crate::app::purpose::Purpose;
use crate::date::Date;
use crate::insight::care::Care;
use crate::insight::status::Status;
use crate::model::{City, Kind, Record, RecordId, Step};
use crate::report::cells::{Facts, Tone, is_private};

/// The whole state of the screen.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    pub city: Rc<City>,
    /// What follows from the city today: counts and the care list. While the plan is on screen it may lag behind.
    pub status: Rc<Status>,
    pub today: Date,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// The view on screen, as a place in [`VIEWS`].
    pub view: usize,
    /// The view each tab showed last.
    pub last: [usize; 5],
    /// One list a view, of which [`views::list_of`] names the one it shows; the brief's holds the care list.
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
    pub pending: Vec<super::key::Key>,
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

impl State {
    /// The row of the view on screen.
    pub fn view(&self) -> &'static View {
        &VIEWS[self.view.min(VIEWS.len() - 1)]
    }

    pub fn tab(&self) -> Tab {
        self.view().tab
    }

    pub fn list(&self) -> &ListState {
        &self.lists[views::list_of(self.view)]
    }

    pub fn list_mut(&mut self) -> &mut ListState {
        &mut self.lists[views::list_of(self.view)]
    }

    /// The list of the members, whatever is on screen.
    pub fn members(&self) -> &ListState {
        &self.lists[views::list_of(views::of_shape(Shape::Matrix))]
    }

    pub fn members_mut(&mut self) -> &mut ListState {
        &mut self.lists[views::list_of(views::of_shape(Shape::Matrix))]
    }

    /// What cells are made from.
    pub fn facts(&self) -> Facts<'_> {
        Facts { city: &self.city, today: self.today, discreet: self.look.presenting }
    }

    /// The record on top: that of the sheet, else that under the cursor.
    pub fn current(&self) -> Option<RecordId> {
        if let Some(sheet) = self.sheet() {
            return Some(sheet.record.clone());
        }
        if let Some(action) = self.on_action() {
            return Some(RecordId::new(Kind::Action, action));
        }
        match self.view().kind {
            Some(kind) => Some(RecordId::new(kind, self.list().current()?)),
            None => self.line_record(),
        }
    }

    /// The action the cursor is on, where tasks stand under their actions.
    pub fn on_action(&self) -> Option<&str> {
        let on = self.plan.on.as_deref();
        on.filter(|id| self.view().has_headings() && self.city.action(id).is_some())
    }

    /// The care list as it may be shown: while presenting without people, and without who was neglected or
    /// is gone.
    pub fn care(&self) -> impl Iterator<Item = &Care> {
        const DELICATE: [&str; 3] = ["left-owner", "quiet", "uncontacted"];
        let people = Kind::Person.name();
        let may = move |care: &&Care| care.record != people && !DELICATE.contains(&care.code);
        self.status.care.iter().filter(move |care| !self.look.presenting || may(care))
    }

    /// The record the line under the cursor is about, where lines are about records of any kind.
    fn line_record(&self) -> Option<RecordId> {
        match self.view().shape {
            Shape::Lines(_) => lines::current(self)?.record.clone(),
            Shape::Room => room::record(self),
            Shape::Places => places::current(self).cloned(),
            _ => self.care_record(self.list().row),
        }
    }

    /// The record a line of the care list is about.
    pub fn care_record(&self, row: usize) -> Option<RecordId> {
        self.care().nth(row)?.target()
    }

    /// The records a verb acts on: the marks, else the one on top.
    pub fn targets(&self) -> Vec<RecordId> {
        let list = self.list();
        match self.view().kind {
            Some(kind) if self.sheet().is_none() && !list.marks.is_empty() => {
                let marked = self.city.all(kind).filter(|record| list.marks.contains(record.id()));
                marked.map(RecordId::of).collect()
            }
            _ => self.current().into_iter().collect(),
        }
    }

    /// The kind of record verbs act on now.
    pub fn target_kind(&self) -> Option<Kind> {
        match (self.sheet(), self.view().kind) {
            (Some(sheet), _) => Some(sheet.record.kind),
            (None, _) if self.on_action().is_some() => Some(Kind::Action),
            (None, Some(kind)) => Some(kind),
            (None, None) => self.current().map(|record| record.kind),
        }
    }

    /// The record by its id.
    pub fn record(&self, id: &RecordId) -> Option<&dyn Record> {
        self.city.find(id.kind, &id.id)
    }

    /// The topmost sheet, if it is not under a problems page.
    pub fn sheet(&self) -> Option<&Sheet> {
        self.layers.iter().rev().find_map(|layer| match layer {
            Layer::Sheet(sheet) => Some(sheet),
            _ => None,
        })
    }

    pub fn sheet_mut(&mut self) -> Option<&mut Sheet> {
        self.layers.iter_mut().rev().find_map(|layer| match layer {
            Layer::Sheet(sheet) => Some(sheet),
            _ => None,
        })
    }

    /// Lets a line be typed into.
    pub fn ask(&mut self, prompt: Prompt) {
        self.layers.push(Layer::Prompt(Box::new(prompt)));
    }

    /// The prompt on top, if one is being typed into.
    pub fn prompt(&self) -> Option<&Prompt> {
        match self.layers.last() {
            Some(Layer::Prompt(prompt)) => Some(prompt),
            _ => None,
        }
    }

    pub fn prompt_mut(&mut self) -> Option<&mut Prompt> {
        match self.layers.last_mut() {
            Some(Layer::Prompt(prompt)) => Some(prompt),
            _ => None,
        }
    }

    /// Whether the view has the focus: nothing lies over it but what is typed.
    pub fn has_focus(&self) -> bool {
        self.layers.is_empty() || self.prompt().is_some()
    }

    /// Says something in the notice line.
    pub fn say(&mut self, text: impl Into<String>, tone: Tone) {
        let text: String = text.into();
        self.notice = Some(Notice { text: crate::clean::line(&text).into_owned(), tone });
    }

    /// Whether everything on screen is hidden because people are shown while presenting.
    pub fn is_hidden(&self, kind: Kind) -> bool {
        self.look.presenting && kind.is_private()
    }

    /// Whether a field of a kind is kept from the room while presenting.
    pub fn is_secret(&self, kind: Kind, field: &str) -> bool {
        self.look.presenting && is_private(kind, field)
    }

    /// Whether a filter asks for a field that is kept from the room: what is left would tell it.
    pub fn tells_secrets(&self, kind: Kind, filter: &str) -> bool {
        let asked =
            filter.split(|char: char| char.is_whitespace() || char == '"').filter_map(|word| word.split_once(':'));
        let as_named = |name: &str| crate::fold::fold(name).replace('-', "_");
        let mut asked = asked.map(|(name, _)| as_named(name.trim_start_matches('-')));
        let private = |field: &&crate::model::Field| self.is_secret(kind, field.name);
        asked.any(|name| {
            let mut fields = kind.shape().fields.iter().filter(private);
            fields.any(|field| field.name.starts_with(&name))
        })
    }

    /// As [`State::tells_secrets`], of records of any kind.
    pub fn tells_any_secret(&self, filter: &str) -> bool {
        Kind::all().any(|kind| self.tells_secrets(kind, filter))
    }

    /// Whether a sheet shows what is kept from the room: a person, or what stands in a private field.
    pub fn is_secret_sheet(&self, sheet: &Sheet) -> bool {
        let field = sheet.base.first();
        let within = match field {
            Some(Step::Field(field)) => self.is_secret(sheet.record.kind, field),
            _ => false,
        };
        within || self.is_hidden(sheet.record.kind)
    }
}
