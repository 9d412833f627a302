//! The words of a filter that say how a record stands: `late`, `blocked`, `quiet`. One table says which word goes
//! with which kind; elsewhere the word is a free word like any other.

use super::{defaults, standing};
use crate::date::Date;
use crate::fold::fold;
use crate::model::choice::{ActionStatus, NeedStatus, TaskStatus};
use crate::model::field::Record;
use crate::model::{City, Kind};

/// How a record stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Late,
    Blocked,
    Unowned,
    Done,
    Open,
    Placed,
    Unplaced,
    Quiet,
}

use Kind::{Action, Member, Need, Offer, Question, Task};

const STATES: &[(&str, State, &[Kind])] = &[
    ("late", State::Late, &[Task, Action]),
    ("overdue", State::Late, &[Task, Action]),
    ("blocked", State::Blocked, &[Task]),
    ("unowned", State::Unowned, &[Task, Action]),
    ("done", State::Done, &[Task, Action, Need, Question]),
    ("open", State::Open, &[Task, Action, Need, Offer, Question]),
    ("placed", State::Placed, &[Member]),
    ("unplaced", State::Unplaced, &[Member]),
    ("quiet", State::Quiet, &[Member]),
];

impl State {
    pub(super) fn parse(word: &str, kind: Kind) -> Option<State> {
        let folded = fold(word);
        let row = STATES.iter().find(|(name, _, kinds)| *name == folded && kinds.contains(&kind));
        row.map(|(_, state, _)| *state)
    }

    /// Whether the record stands so. Quiet is asked of the query, which knows the meetings.
    pub(super) fn holds(self, city: &City, today: Date, record: &dyn Record) -> bool {
        let id = record.id();
        match record.kind() {
            Task => city.task(id).is_some_and(|task| self.task(city, today, task)),
            Action => city.action(id).is_some_and(|action| self.action(today, action)),
            Member => city.member(id).is_some_and(|member| match self {
                State::Placed => standing::is_placed(member),
                State::Unplaced => standing::is_unplaced(member),
                _ => false,
            }),
            kind => self.of_place(city, kind, id),
        }
    }

    fn task(self, city: &City, today: Date, task: &crate::model::records::Task) -> bool {
        match self {
            State::Late => standing::is_late(task, today),
            State::Blocked => standing::is_blocked(city, task),
            State::Unowned => standing::is_unowned(task),
            State::Done => defaults::task_status(task) == TaskStatus::Done,
            State::Open => standing::is_open(task),
            State::Placed | State::Unplaced | State::Quiet => false,
        }
    }

    fn action(self, today: Date, action: &crate::model::records::Action) -> bool {
        let open = standing::is_open_action(action);
        match self {
            State::Late => open && action.end.is_some_and(|end| end < today),
            State::Unowned => open && action.lead.is_none(),
            State::Done => defaults::action_status(action) == ActionStatus::Done,
            State::Open => open,
            State::Blocked | State::Placed | State::Unplaced | State::Quiet => false,
        }
    }

    /// Kinds whose records are found by their place in a list.
    fn of_place(self, city: &City, kind: Kind, id: &str) -> bool {
        let Some(place) = city.place(kind, id) else {
            return false;
        };
        let done = self == State::Done;
        match kind {
            Need => city.needs.get(place).is_some_and(|need| {
                let wanted = if done { NeedStatus::Met } else { NeedStatus::Open };
                standing::need_status(need) == wanted
            }),
            Offer => city.offers.get(place).is_some_and(standing::is_open_offer),
            Question => city.questions.get(place).is_some_and(|question| standing::is_open_question(question) != done),
            _ => false,
        }
    }
}
