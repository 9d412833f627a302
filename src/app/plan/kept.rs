//! What views of the plan worked out last, kept while what it follows from stays: a key asks for it several times. It must
//! not know how it is worked out.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use crate::app::core::list::ListState;
use crate::model::City;

/// An answer, and what it follows from. It says nothing that is not said elsewhere: any two are alike.
#[derive(Debug)]
pub struct Kept<F, A>(RefCell<Option<(F, Rc<A>)>>);

impl<F, A> Kept<F, A> {
    /// What is kept, worked out anew unless it follows from the same.
    pub fn get(&self, is_same: impl FnOnce(&F) -> bool, work: impl FnOnce() -> (F, A)) -> Rc<A> {
        let kept = self.0.borrow().as_ref().filter(|(from, _)| is_same(from)).map(|(_, answer)| Rc::clone(answer));
        kept.unwrap_or_else(|| {
            let (from, answer) = work();
            let answer = Rc::new(answer);
            self.0.replace(Some((from, Rc::clone(&answer))));
            answer
        })
    }
}

impl<F, A> Default for Kept<F, A> {
    fn default() -> Self {
        Kept(RefCell::new(None))
    }
}

impl<F, A> Clone for Kept<F, A> {
    fn clone(&self) -> Self {
        Kept::default()
    }
}

impl<F, A> PartialEq for Kept<F, A> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The rows of a list, and the city they are of.
#[derive(Debug)]
pub struct Listed {
    city: Weak<City>,
    shown: Vec<usize>,
    is_filtered: bool,
}

impl Listed {
    pub fn of(city: &Rc<City>, list: &ListState) -> Listed {
        Listed { city: Rc::downgrade(city), shown: list.shown.clone(), is_filtered: !list.filter.is_empty() }
    }

    pub fn is(&self, city: &Rc<City>, list: &ListState) -> bool {
        // Nothing else comes to stand where this one stood while it is pointed at.
        let is_same = std::ptr::eq(self.city.as_ptr(), Rc::as_ptr(city));
        is_same && self.is_filtered != list.filter.is_empty() && self.shown == list.shown
    }
}

/// One line of the outline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutlineLine {
    /// An objective by its id; empty for what serves none.
    Objective(String),
    /// An action by its id.
    Action(String),
    /// A task: a row of the list of tasks.
    Task(usize),
}

/// One column of the board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardColumn {
    /// What the field of its tasks holds.
    pub value: Option<String>,
    /// Its tasks, as rows of the list.
    pub rows: Vec<usize>,
    pub late: usize,
}
