//! The list of tabs, asked: which views there are, which list a view shows, which commands. The title row, `v`, the palette
//! and the saved views follow it. It must not know what a view lists.

use std::fmt;

use crate::app::core::app::{Behaviour, Command, Desk, Room, View};
use crate::app::core::shape::Shape;
use crate::model::Kind;

impl fmt::Debug for Desk {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_list().entries(self.rooms.iter().map(|room| room.tab)).finish()
    }
}

impl PartialEq for Desk {
    fn eq(&self, other: &Desk) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Desk {
    /// Every tab, and what has views of none.
    pub fn all(&self) -> impl Iterator<Item = &'static Room> + use<> {
        self.rooms.iter().chain(self.apart).copied()
    }

    /// Every view, tab by tab: a view is known by its place among them.
    pub fn views(&self) -> impl Iterator<Item = &'static View> + use<> {
        self.rooms.iter().flat_map(|room| room.views.iter().copied())
    }

    /// The view at a place; the last where there are not so many.
    pub fn view(&self, at: usize) -> &'static View {
        let mut at = at;
        for room in self.rooms {
            match room.views.get(at) {
                Some(view) => return view,
                None => at -= room.views.len(),
            }
        }
        self.rooms[0].views[0]
    }

    /// The tab of a view.
    pub fn room_of(&self, view: usize) -> usize {
        let ends = self.rooms.iter().scan(0, |end, room| {
            *end += room.views.len();
            Some(*end)
        });
        ends.take_while(|end| *end <= view).count().min(self.rooms.len() - 1)
    }

    /// The first view of a tab.
    pub fn home(&self, room: usize) -> usize {
        self.rooms.iter().take(room).map(|room| room.views.len()).sum()
    }

    /// The views of the tab of a view.
    pub fn beside(&self, view: usize) -> std::ops::Range<usize> {
        let room = self.room_of(view);
        self.home(room)..self.home(room + 1)
    }

    /// The view of that name.
    pub fn named(&self, name: &str) -> Option<usize> {
        self.views().position(|view| view.name == name)
    }

    /// The view that lists a kind as a table, if one does.
    pub fn of_kind(&self, kind: Kind) -> Option<usize> {
        self.views().position(|view| view.kind == Some(kind) && view.shape == Shape::Table)
    }

    /// The list a view shows: views of the same records share cursor, marks and filter, unless one has a list of its own;
    /// so has one whose lines are about records of any kind.
    pub fn list_of(&self, view: usize) -> usize {
        let row = self.view(view);
        let is_same = |other: &View| other.kind == row.kind && other.does.has_own_list == row.does.has_own_list;
        match row.kind {
            Some(_) => self.views().position(is_same).unwrap_or(view),
            None => view,
        }
    }

    /// The list that all views of a kind share.
    pub fn list_of_kind(&self, kind: Kind) -> usize {
        let is_shared = |view: &View| view.kind == Some(kind) && !view.does.has_own_list;
        self.views().position(is_shared).unwrap_or(0)
    }

    /// Every command, in the order in which help shows them.
    pub fn commands(&self) -> impl Iterator<Item = &'static Command> + use<> {
        let rooms = self.rooms.iter().flat_map(|room| room.commands.iter());
        let tables = self.verbs.iter().chain(rooms).chain(self.always.iter());
        let keys = self.rooms.iter().flat_map(|room| room.key);
        tables.flat_map(|table| table.iter()).chain(keys)
    }

    /// The command of that id.
    pub fn command(&self, id: &str) -> Option<&'static Command> {
        self.commands().find(|command| command.id == id)
    }
}

impl View {
    /// A table of records, in the order of the file.
    pub const fn list(name: &'static str, kind: Kind, does: &'static Behaviour) -> View {
        View { name, kind: Some(kind), shape: Shape::Table, sort: None, does }
    }

    /// Lines about records of any kind.
    pub const fn lines(name: &'static str, does: &'static Behaviour) -> View {
        View { name, kind: None, shape: Shape::Lines, sort: None, does }
    }

    /// The same, drawn another way.
    #[must_use]
    pub const fn drawn(self, shape: Shape) -> View {
        View { shape, ..self }
    }

    /// The same, sorted by a column at first.
    #[must_use]
    pub const fn sorted(self, field: &'static str) -> View {
        View { sort: Some(field), ..self }
    }
}

impl Room {
    /// Whether one of its views goes by that name.
    pub fn has(&self, view: &str) -> bool {
        self.views.iter().any(|one| one.name == view)
    }
}
