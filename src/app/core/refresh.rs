//! A city that has changed, shown again: what follows from it is worked out where it is seen, and cursor, marks and open
//! records stay where they were. It must not know what a change was about.

use std::rc::Rc;

use crate::app::core::app::{App, Layer, Purpose};
use crate::app::core::area::Layout;
use crate::app::core::sheet::Sheet;
use crate::date::Date;
use crate::insight::status;
use crate::model::query::standing;
use crate::model::{City, Path, moved};
use crate::problem::Problem;
use crate::report::cells::Tone;
use crate::sort::InOrder;

impl App {
    /// Works out again what follows from the city, where something here shows it: a verb in the plan or a tick in a
    /// meeting waits for no counting of the whole city, and a step on the map for no list of what needs care.
    pub(in crate::app) fn freshen(&mut self) {
        let does = self.state.view().does;
        if !(self.is_stale && does.shows_status || self.is_care_stale && does.shows_care) {
            return;
        }
        let (city, today) = (&self.state.city, self.state.today);
        self.known.renew(city, today);
        let care = (!does.shows_care).then(|| Rc::clone(&self.state.status.care));
        (self.is_stale, self.is_care_stale) = (false, care.is_some());
        self.state.status = Rc::new(status::of_known(city, today, &self.known, care));
        for room in self.state.desk.rooms {
            (room.hooks.counted)(&mut self.state);
        }
    }

    /// Works out again what the view on screen lists.
    pub(in crate::app) fn refresh_list(&mut self) {
        self.tell(|hooks| hooks.refreshing);
        self.freshen();
        self.state.layout = Layout::of(&self.state);
        (self.state.view().does.refresh)(self);
        self.keep_from_room();
    }

    /// While presenting no list shows a record that is private as a whole.
    fn keep_from_room(&mut self) {
        let Some(kind) = self.state.view().kind.filter(|kind| kind.schema().may_be_kept()) else { return };
        if !self.state.look.presenting {
            return;
        }
        let city = Rc::clone(&self.state.city);
        let list = self.state.list_mut();
        let is_shown = |place: &usize| city.at(kind, *place).is_some_and(|one| !standing::is_confidential(one));
        let shown = list.shown.iter().copied().filter(is_shown).collect();
        list.show_places(&city, kind, shown);
    }

    /// Shows a city that has changed; cursor, marks and open records stay where they were.
    pub(in crate::app) fn renew(&mut self) {
        let before = std::mem::replace(&mut self.state.city, Rc::clone(self.store.city()));
        self.state.today = self.state.city.today(self.given, self.clock);
        self.is_stale = true;
        self.haystacks.follow(&self.state.city);
        self.near = None;
        self.tell(|hooks| hooks.forget);
        self.follow_parts(&before);
        self.follow_problems();
        self.refresh_list();
        self.tell(|hooks| hooks.renewed);
    }

    /// Everything that is wrong in the files: what makes a file read-only comes before what is merely found in one.
    pub(in crate::app) fn found(&mut self) -> Vec<Problem> {
        let mut found = self.store.problems();
        found.order_by_key(|problem| problem.severity);
        found
    }

    /// The page of problems says what is wrong now; it goes with the last of them.
    fn follow_problems(&mut self) {
        if !self.state.layers.iter().any(|layer| matches!(layer, Layer::Problems(_))) {
            return;
        }
        let now = self.found();
        self.state.layers.retain_mut(|layer| match layer {
            Layer::Problems(page) => {
                page.found.clone_from(&now);
                page.cursor.row = page.cursor.row.min(now.len().saturating_sub(1));
                !now.is_empty()
            }
            _ => true,
        });
    }

    /// Parts of records that are open, or written to, have moved where others came or went before them; sheets of what is
    /// gone are closed.
    fn follow_parts(&mut self, before: &City) {
        let city = Rc::clone(&self.state.city);
        let follow = |sheet: &mut Sheet| {
            let base = Path(std::mem::take(&mut sheet.base));
            let moved = moved::place(&base, &sheet.record, before, &city);
            let is_there = moved.is_some();
            sheet.base = moved.unwrap_or(base).0;
            is_there && sheet.holds(&city)
        };
        self.state.layers.retain_mut(|layer| match layer {
            Layer::Sheet(sheet) => follow(sheet),
            _ => true,
        });
        self.state.trail.retain_mut(|spot| spot.sheet.as_mut().is_none_or(follow));
        let Some(prompt) = self.state.prompt_mut() else { return };
        let (record, path) = match &mut prompt.purpose {
            Purpose::Field { held, path } if path.0.len() > 1 => match held.as_slice() {
                [one] => (one.record.clone(), path),
                _ => return,
            },
            Purpose::Item { record, path } => (record.clone(), path),
            _ => return,
        };
        match moved::place(path, &record, before, &city) {
            Some(moved) => *path = moved,
            None => prompt.gone = true,
        }
    }

    /// As [`App::renew`], after a change that was made here: the rows of the list stay where they are, and the cursor
    /// with them.
    pub(in crate::app) fn renew_in_place(&mut self) {
        let Some(kind) = self.state.view().kind else { return self.renew() };
        let before = Rc::clone(&self.state.city);
        let list = self.state.list();
        let (row, id, shown) = (list.row, list.current().map(str::to_string), list.shown.clone());
        self.held = Some(Rc::clone(&before));
        self.renew();
        self.held = None;
        let city = Rc::clone(&self.state.city);
        let list = self.state.list_mut();
        if list.shown != shown || !city.stands_as(&before, kind) {
            let records = shown.iter().filter_map(|place| before.at(kind, *place));
            let ids: Vec<&str> = records.map(|record| record.id()).collect();
            list.keep_order(&ids, &city, kind);
        }
        if !id.is_some_and(|id| list.go_to(&city, kind, &id)) {
            list.move_to(&city, kind, row);
        }
    }

    /// Reads again what has changed on disk; `tell` says what that was, held against the city before.
    pub(in crate::app) fn reload(&mut self, tell: fn(&mut App, &City)) {
        let before = Rc::clone(&self.state.city);
        match self.store.refresh() {
            Ok(true) => {
                self.renew();
                tell(self, &before);
                self.tell_trouble();
                self.show();
            }
            Ok(false) => {}
            Err(problem) => {
                self.state.say(problem.told(), Tone::Bad);
                self.show();
            }
        }
        self.look_again();
    }

    pub(in crate::app) fn new_day(&mut self, day: Date) {
        self.clock = day;
        if self.state.city.today(self.given, day) != self.state.today {
            self.renew();
            self.show();
        }
    }
}
