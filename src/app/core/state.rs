//! What is asked of the state of the screen: which view and which record are on top, what may be seen of them. It must not
//! know what a view lists.

use crate::app::core::app::{Layer, Prompt, Purpose, Room, State, View};
use crate::app::core::emphasis::Emphasis;
use crate::app::core::list::ListState;
use crate::app::core::page::Notice;
use crate::app::core::sheet::{Sheet, SheetRow};
use crate::insight::care::Mark;
use crate::model::query::standing;
use crate::model::{Kind, Record, RecordId, Step};
use crate::report::cells::{Facts, Tone, is_private};

impl State {
    /// The row of the view on screen.
    pub fn view(&self) -> &'static View {
        self.desk.view(self.view)
    }

    /// Whether the view of that name is on screen.
    pub fn is_in(&self, view: &str) -> bool {
        self.view().name == view
    }

    /// The tab on screen, as a place among those of the desk.
    pub fn tab(&self) -> usize {
        self.desk.room_of(self.view)
    }

    pub fn room(&self) -> &'static Room {
        self.desk.rooms[self.tab()]
    }

    pub fn list(&self) -> &ListState {
        &self.lists[self.desk.list_of(self.view)]
    }

    pub fn list_mut(&mut self) -> &mut ListState {
        let at = self.desk.list_of(self.view);
        &mut self.lists[at]
    }

    /// The list of the members, whatever is on screen.
    pub fn members(&self) -> &ListState {
        &self.lists[self.desk.list_of_kind(Kind::Member)]
    }

    pub fn members_mut(&mut self) -> &mut ListState {
        let at = self.desk.list_of_kind(Kind::Member);
        &mut self.lists[at]
    }

    /// How a row about a record stands out.
    pub fn emphasis(&self, kind: Kind, id: &str, is_current: bool) -> Emphasis {
        let is_marked = self.view().kind == Some(kind) && self.list().marks.contains(id);
        Emphasis { is_current, is_marked, is_fresh: self.is_fresh(kind, id) }
    }

    /// What cells are made from.
    pub fn facts(&self) -> Facts<'_> {
        Facts { city: &self.city, today: self.today, hide_private: self.look.presenting }
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
            None => (self.view().does.record)(self),
        }
    }

    /// The action the cursor is on, where tasks stand under their actions.
    pub fn on_action(&self) -> Option<&str> {
        let on = self.list().heading.as_deref();
        on.filter(|id| self.view().does.has_headings && self.city.action(id).is_some())
    }

    /// The care list as it may be shown: while presenting without people, and without who was neglected or
    /// is gone.
    pub fn care(&self) -> impl Iterator<Item = &Mark> {
        const DELICATE: [&str; 3] = ["left-owner", "quiet", "uncontacted"];
        let people = Kind::Person.name();
        let may = move |mark: &&Mark| mark.record() != people && !DELICATE.contains(&mark.code());
        self.status.care.iter().filter(move |care| !self.look.presenting || may(care))
    }

    /// A line of the care list.
    pub fn care_at(&self, row: usize) -> Option<&Mark> {
        if self.look.presenting { self.care().nth(row) } else { self.status.care.get(row) }
    }

    /// How many lines it has.
    pub fn care_count(&self) -> usize {
        if self.look.presenting { self.care().count() } else { self.status.care.len() }
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

    /// The record whose sheet is open, and the row of it under the cursor.
    pub fn sheet_row(&self) -> Option<(RecordId, SheetRow)> {
        let sheet = self.sheet()?;
        Some((sheet.record.clone(), sheet.current(self.facts())?))
    }

    /// Lets a line be typed into.
    pub fn ask(&mut self, mut prompt: Prompt) {
        if let Purpose::Add { kind } = prompt.purpose
            && let Some(title) = self.city.lang().label("Add", kind.name())
        {
            prompt.title = title.into_owned();
        }
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
        self.notice = Some(Notice { text: text.into(), tone });
    }

    /// Says something below the line that is typed.
    pub fn say_below(&mut self, text: impl Into<String>, tone: Tone) {
        if let Some(prompt) = self.prompt_mut() {
            prompt.reading = Some(Notice { text: text.into(), tone });
        }
    }

    /// Whether records of a kind are hidden: people are, while presenting.
    pub fn is_hidden(&self, kind: Kind) -> bool {
        self.look.presenting && kind.is_private()
    }

    /// Whether a record is kept from the room while presenting: one of a hidden kind, or private as a whole.
    pub fn is_kept(&self, record: &RecordId) -> bool {
        let whole = || self.city.find(record.kind, &record.id).is_some_and(standing::is_confidential);
        self.look.presenting && (record.kind.is_private() || whole())
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
            let mut fields = kind.schema().fields.iter().filter(private);
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
        within || self.is_kept(&sheet.record)
    }
}
