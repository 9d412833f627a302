//! What was counted of a city, kept piece by piece of its lists: once a record has changed, only its piece is looked at
//! again, and what hangs on others is put together anew. It says what counting the whole city would. It must not judge
//! what was counted, nor word it.

mod members;
mod memo;
mod tasks;

use std::collections::HashSet;

use members::{MemberRules, MemberSums};
use memo::Memo;
use tasks::{TaskRules, TaskSums};

use super::group::Members;
use super::tally::ByRole;
use super::tasks::Tasks;
use crate::date::Date;
use crate::model::list::List;
use crate::model::records::{Meeting, Member, Role, Task};
use crate::model::{City, Kind};

/// What is known of a city on a day.
#[derive(Default)]
pub struct Known {
    /// What the sums of all pieces hang on.
    day: Option<Date>,
    meetings: List<Meeting>,
    roles: List<Role>,
    /// Ids of those who have left.
    left: HashSet<String>,
    members: Memo<Member, MemberSums>,
    tasks: Memo<Task, TaskSums>,
    blocked: Vec<usize>,
}

impl Known {
    /// What is known of a city that was never looked at.
    pub fn of(city: &City, today: Date) -> Known {
        let mut known = Known::default();
        known.renew(city, today);
        known
    }

    /// Looks at what is other than it was.
    pub fn renew(&mut self, city: &City, today: Date) {
        let is_same_time = self.day == Some(today) && self.meetings.shares_all(&city.meetings);
        if !is_same_time || !self.roles.shares_all(&city.roles) {
            self.members.forget();
        }
        let rules = std::cell::LazyCell::new(|| MemberRules::of(city, today));
        self.members.renew(&city.members, |piece| rules.sum(piece));
        let left = self.who_left(city);
        if !is_same_time || left != self.left || !self.tasks.stands(&city.tasks, |one, two| one.id == two.id) {
            self.tasks.forget();
        }
        let meeting = city.next_meeting(today).map(|meeting| meeting.date);
        let rules = TaskRules { city, today, meeting, left: &left };
        self.tasks.renew(&city.tasks, |piece| rules.sum(piece));
        self.blocked = self.who_is_blocked();
        self.left = left;
        self.day = Some(today);
        (self.meetings, self.roles) = (city.meetings.clone(), city.roles.clone());
    }

    fn who_left(&self, city: &City) -> HashSet<String> {
        let left = self.members.iter().flat_map(|(first, sums)| sums.left.iter().map(move |at| first + at));
        let members = left.filter_map(|place| Some((place, city.members.get(place)?)));
        // Where an id stands twice, it means the one that is found by it.
        let found = members.filter(|(place, one)| city.place(Kind::Member, &one.id) == Some(*place));
        found.map(|(_, one)| one.id.clone()).collect()
    }

    /// Open tasks that are marked as blocked or wait for an open one.
    fn who_is_blocked(&self) -> Vec<usize> {
        let is_open: Vec<bool> = self.tasks.iter().flat_map(|(_, sums)| sums.is_open.iter().copied()).collect();
        let waits = self.tasks.iter().flat_map(|(first, sums)| sums.waits.iter().map(move |wait| (first, wait)));
        let holds = |place: &usize| is_open.get(*place) == Some(&true);
        let blocked = waits.filter(|(_, wait)| wait.is_marked || wait.after.iter().any(holds));
        blocked.map(|(first, wait)| first + wait.at).collect()
    }

    /// The seats by how they stand.
    pub fn members(&self) -> Members {
        self.members.iter().fold(Members::default(), |all, (_, sums)| all.and(sums.members))
    }

    /// Who counts in the mix.
    pub fn by_role(&self, city: &City) -> ByRole {
        let mut all = ByRole::nobody(city);
        for (_, sums) in self.members.iter() {
            sums.roles.iter().for_each(|role| all.counts[*role] += 1);
            all.ghosts.iter_mut().zip(sums.ghosts).for_each(|(all, more)| *all += more);
        }
        all
    }

    /// The tasks by how they stand.
    pub fn tasks(&self, city: &City) -> Tasks {
        let all = self.tasks.iter().fold(Tasks::default(), |all, (_, sums)| all.and(sums.tasks));
        let due = self.tasks.iter().map(|(_, sums)| sums.due_before).sum();
        let is_known = city.writable(Kind::Meeting).is_ok();
        Tasks { blocked: self.blocked.len(), due_before_meeting: is_known.then_some(due), ..all }
    }

    /// Places of quiet members, in the order of the file, and when each was last seen.
    pub fn quiet(&self) -> impl Iterator<Item = (usize, Option<Date>)> {
        self.of_members(|sums| &sums.quiet)
    }

    /// Places of influential members nobody speaks to, and when somebody did last.
    pub fn uncontacted(&self) -> impl Iterator<Item = (usize, Option<Date>)> {
        self.of_members(|sums| &sums.uncontacted)
    }

    /// Places of late tasks, and the day each was due.
    pub fn late(&self) -> impl Iterator<Item = (usize, Date)> {
        self.of_tasks(|sums| &sums.late)
    }

    /// Places of tasks that are due up to the next meeting, likewise.
    pub fn due(&self) -> impl Iterator<Item = (usize, Date)> {
        self.of_tasks(|sums| &sums.due)
    }

    pub fn blocked(&self) -> impl Iterator<Item = usize> {
        self.blocked.iter().copied()
    }

    pub fn unowned(&self) -> impl Iterator<Item = usize> {
        self.tasks.iter().flat_map(|(first, sums)| sums.unowned.iter().map(move |at| first + at))
    }

    /// Places of open tasks in the hands of somebody who has left.
    pub fn orphaned(&self) -> impl Iterator<Item = usize> {
        self.tasks.iter().flat_map(|(first, sums)| sums.left.iter().map(move |at| first + at))
    }

    fn of_members<'a, T: Copy + 'a>(
        &'a self,
        list: fn(&MemberSums) -> &Vec<(usize, T)>,
    ) -> impl Iterator<Item = (usize, T)> {
        self.members.iter().flat_map(move |(first, sums)| list(sums).iter().map(move |(at, one)| (first + at, *one)))
    }

    fn of_tasks<'a, T: Copy + 'a>(
        &'a self,
        list: fn(&TaskSums) -> &Vec<(usize, T)>,
    ) -> impl Iterator<Item = (usize, T)> {
        self.tasks.iter().flat_map(move |(first, sums)| list(sums).iter().map(move |(at, one)| (first + at, *one)))
    }
}
