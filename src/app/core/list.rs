//! One list on the screen: what is shown in which order, where the cursor stands, what is marked. Cursor and marks
//! are kept by id, so that they survive filter, sort and reload. It must not know how rows look.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use crate::app::core::grid::rolled;
use crate::date::Date;
use crate::insight::order;
use crate::model::query::{Mode, Query, Texts};
use crate::model::{City, Kind, Record};
use crate::problem::Problem;
use crate::sort::InOrder;

/// The state of one list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListState {
    /// Places of the shown records in their list, in the order shown.
    pub shown: Vec<usize>,
    /// The row the cursor is on, as a place in `shown`.
    pub row: usize,
    /// The first row on the screen.
    pub top: usize,
    /// The record under the cursor, to find it again.
    id: Option<String>,
    pub marks: BTreeSet<String>,
    /// The heading the cursor is on, by its id, where headings can be chosen; none while it is on a row.
    pub heading: Option<String>,
    /// Where a range of marks begins.
    pub anchor: Option<usize>,
    pub filter: String,
    /// Why the filter cannot be read, if so.
    pub complaint: Option<String>,
    /// Where nothing answers the filter: what it names that is not there.
    pub doubt: Option<String>,
    /// Column and direction; the order of the file where `None`.
    pub sort: Option<Sort>,
}

/// A sort order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Sort {
    pub field: String,
    pub descending: bool,
}

/// What lists are made from: the folded texts of the records of a kind and their order by a column, kept while the city
/// stays what it is, and what the last filters left.
#[derive(Default)]
pub struct Haystacks {
    texts: HashMap<Kind, Texts>,
    orders: HashMap<(Kind, Sort), Vec<usize>>,
    /// Each narrows the one before it.
    left: Vec<Left>,
}

/// What a filter left of a kind.
struct Left {
    kind: Kind,
    query: Rc<Query>,
    places: Vec<usize>,
}

/// So many letters are taken back without seeking anew.
const MOST_LEFT: usize = 8;

impl Haystacks {
    /// Follows the city to what it is now.
    pub fn follow(&mut self, city: &Rc<City>) {
        self.orders.clear();
        self.left.clear();
        self.texts.retain(|_, texts| texts.follow(city));
    }

    pub fn of(&mut self, city: &Rc<City>, kind: Kind) -> &mut Texts {
        self.texts.entry(kind).or_insert_with(|| Texts::of(city, kind))
    }

    /// The places that pass a filter, in the order of the file: among those that passed one it narrows, where that is
    /// still known.
    fn passing(&mut self, city: &Rc<City>, kind: Kind, today: Date, query: &Rc<Query>) -> Vec<usize> {
        // What comes near, or is left out, narrows nothing, and is narrowed by nothing.
        let is_kept = query.narrows(query);
        let is_narrowed = |left: &Left| left.kind == kind && query.narrows(&left.query);
        if is_kept {
            let known = self.left.iter().take_while(|left| is_narrowed(left)).count();
            self.left.truncate(known);
        }
        let left = self.left.iter().rev().find(|left| is_narrowed(left));
        if let Some(left) = left.filter(|left| left.query.narrows(query)) {
            return left.places.clone();
        }
        let from = left.map_or_else(|| (0..city.count(kind)).collect(), |left| left.places.clone());
        let shown = if from.is_empty() || !query.is_worded() {
            query.passing_wordless(city, today, kind, from)
        } else {
            query.passing(city, today, self.of(city, kind), from)
        };
        if is_kept {
            let over = (self.left.len() + 1).saturating_sub(MOST_LEFT);
            self.left.drain(..over);
            self.left.push(Left { kind, query: Rc::clone(query), places: shown.clone() });
        }
        shown
    }

    /// Puts places of a list into an order.
    fn sort(&mut self, city: &City, kind: Kind, today: Date, sort: &Sort, places: &mut Vec<usize>) {
        let order = self.orders.entry((kind, sort.clone())).or_insert_with(|| {
            let mut all = (0..city.count(kind)).collect();
            order::sort(city, kind, today, &sort.field, sort.descending, &mut all);
            all
        });
        let mut is_there = vec![false; order.len()];
        places.iter().for_each(|place| is_there[*place] = true);
        places.clear();
        places.extend(order.iter().filter(|place| is_there[**place]));
    }
}

impl ListState {
    /// A list sorted by a column at first.
    pub fn new(sort: Option<&str>) -> Self {
        let sort = sort.map(|field| Sort { field: field.to_string(), descending: false });
        ListState { sort, ..ListState::default() }
    }

    /// Shows lines that are no records of one kind, each with a name of its own, and keeps the cursor on its line.
    pub fn show_lines(&mut self, names: &[String]) {
        let at = |id: &str| names.iter().position(|name| name == id);
        self.show_rows(names.len(), at, |row| names.get(row).cloned());
    }

    /// As [`ListState::show_lines`], where names are made and found as they are asked for.
    pub fn show_rows(
        &mut self,
        count: usize,
        at: impl FnOnce(&str) -> Option<usize>,
        name: impl Fn(usize) -> Option<String>,
    ) {
        if self.shown.len() != count {
            self.shown = (0..count).collect();
        }
        // Most often it stands where it stood.
        if self.id.is_none() || name(self.row) != self.id {
            let at = self.id.as_deref().and_then(at);
            self.row = at.unwrap_or(self.row).min(count.saturating_sub(1));
            self.id = name(self.row);
        }
    }

    /// Shows these records in this order and keeps the cursor on its own.
    pub fn show_places(&mut self, city: &City, kind: Kind, places: Vec<usize>) {
        self.shown = places;
        self.marks.retain(|id| city.place(kind, id).is_some());
        self.find_cursor(city, kind);
    }

    /// Puts the cursor on a row of that name.
    pub fn put_on(&mut self, row: usize, name: String) {
        (self.row, self.id) = (row, Some(name));
    }

    /// Lets the cursor begin on a record.
    pub fn begin_on(&mut self, id: &str) {
        self.id = Some(id.to_string());
    }

    /// Works out again what is shown, and puts the cursor back on its record. A filter that cannot be read leaves
    /// the list as it was and says why.
    pub fn refresh(&mut self, city: &Rc<City>, kind: Kind, today: Date, haystacks: &mut Haystacks) {
        match self.answers(city, kind, today, haystacks) {
            Ok((shown, unknown)) => {
                self.complaint = None;
                self.doubt = unknown.map(|problem| problem.spoken());
                self.shown = shown;
            }
            Err(problem) => {
                self.complaint = Some(problem.spoken());
                self.shown.retain(|place| *place < city.count(kind));
                return self.find_cursor(city, kind);
            }
        }
        if let Some(sort) = &self.sort {
            haystacks.sort(city, kind, today, sort, &mut self.shown);
        }
        self.marks.retain(|id| city.place(kind, id).is_some());
        self.anchor = None;
        self.find_cursor(city, kind);
    }

    /// The records that answer the filter: those in which its words stand as typed, else those that come near; where
    /// there are none, what it asks for that is not there.
    fn answers(
        &self,
        city: &Rc<City>,
        kind: Kind,
        today: Date,
        haystacks: &mut Haystacks,
    ) -> Result<(Vec<usize>, Option<Problem>), Problem> {
        let mut unknown = None;
        for mode in [Mode::Plain, Mode::Fuzzy] {
            let query = Query::parse(&self.filter, kind, city.calendar(today), mode)?;
            if query.is_empty() {
                return Ok(((0..city.count(kind)).collect(), None));
            }
            let query = Rc::new(query);
            let shown = haystacks.passing(city, kind, today, &query);
            if !shown.is_empty() {
                return Ok((shown, None));
            }
            unknown = query.unknown(city, kind);
        }
        Ok((Vec::new(), unknown))
    }

    /// Puts rows back into the order they stood in: what somebody has just changed must not jump away from under the
    /// cursor. What is new comes last, until the list is sorted again.
    pub fn keep_order(&mut self, before: &[&str], city: &City, kind: Kind) {
        let records = self.shown.iter().filter_map(|place| city.at(kind, *place));
        if records.map(Record::id).eq(before.iter().copied()) {
            return;
        }
        let ranks = before.iter().enumerate().map(|(rank, id)| (*id, rank));
        let ranks: HashMap<&str, usize> = ranks.collect();
        let rank = |place: &usize| ranks.get(city.at(kind, *place)?.id()).copied();
        self.shown.order_by_key(|place| rank(place).unwrap_or(usize::MAX));
    }

    fn find_cursor(&mut self, city: &City, kind: Kind) {
        let place = self.id.as_deref().and_then(|id| city.place(kind, id));
        let row = place.and_then(|place| self.shown.iter().position(|shown| *shown == place));
        self.move_to(city, kind, row.unwrap_or(self.row));
    }

    /// Puts the cursor on a row, or on the last one where there are fewer.
    pub fn move_to(&mut self, city: &City, kind: Kind, row: usize) {
        self.row = row.min(self.shown.len().saturating_sub(1));
        let record = self.shown.get(self.row).and_then(|place| city.at(kind, *place));
        self.id = record.map(|record| record.id().to_string());
    }

    /// Puts the cursor on a record; `false` where the list does not show it.
    pub fn go_to(&mut self, city: &City, kind: Kind, id: &str) -> bool {
        let Some(place) = city.place(kind, id) else { return false };
        match self.shown.iter().position(|shown| *shown == place) {
            Some(row) => {
                self.move_to(city, kind, row);
                true
            }
            None => false,
        }
    }

    /// The id of the record under the cursor.
    pub fn current(&self) -> Option<&str> {
        self.id.as_deref().filter(|_| !self.shown.is_empty())
    }

    /// Rolls the list so that the cursor is among `rows` visible rows.
    pub fn scroll_into_view(&mut self, rows: usize) {
        self.top = rolled(self.top, (self.row, self.row), self.shown.len(), rows);
    }
}
