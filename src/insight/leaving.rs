//! What happens when a member leaves: work without hands, bridges that break, the mix before and after, who could take
//! over, whose data is to be erased. The edits themselves are in `model::leave`. It must not write anything.

use std::collections::HashMap;

use super::balance::{self, Balance, ByRole, Gap};
use super::bridges::{self, Loss};
use crate::date::Date;
use crate::model::query::standing;
use crate::model::records::{Action, Member, Person, Task};
use crate::model::{City, Kind, leave};
use crate::sort::InOrder;

/// Everything that hangs on a member.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaving<'a> {
    pub member: &'a Member,
    /// Open tasks it owns and open actions it leads: nobody's, unless they are handed over.
    pub tasks: Vec<&'a Task>,
    pub actions: Vec<&'a Action>,
    /// Open actions in which it is a partner.
    pub partner_in: Vec<&'a Action>,
    /// Helices that would not meet any more, and who would be cut off.
    pub loss: Loss,
    pub before: Balance,
    pub after: Balance,
    /// Who could take over: active seats of the same role, then of the same helix, those who came to the last meetings
    /// most often first, then the order of the file.
    pub successors: Vec<&'a Member>,
    /// People on the seat, whose data is then to be erased.
    pub people: Vec<&'a Person>,
}

impl Leaving<'_> {
    /// Gaps that open with the leaving.
    pub fn opens(&self) -> Vec<Gap> {
        let known = &self.before.gaps;
        let gaps = self.after.gaps.iter().copied();
        gaps.filter(|gap| !known.contains(gap)).collect()
    }
}

/// A seat that a person leaves.
#[derive(Debug, Clone, PartialEq)]
pub struct Seat<'a> {
    pub member: &'a Member,
    /// Its open tasks and actions, which stay with it.
    pub tasks: Vec<&'a Task>,
    pub actions: Vec<&'a Action>,
    /// Who else sits on it.
    pub others: Vec<&'a Person>,
}

/// The seat of a person; `None` where the person has none.
pub fn seat<'a>(city: &'a City, person: &'a Person) -> Option<Seat<'a>> {
    let member = city.member(person.member.as_deref()?)?;
    let (tasks, actions) = leave::work(city, &member.id);
    let others = leave::people(city, &member.id).into_iter();
    Some(Seat { member, tasks, actions, others: others.filter(|one| one.id != person.id).collect() })
}

/// Seats that somebody sat on and nobody sits on any more, in the order of the file; whoever has left has no seat.
pub fn empty_seats(city: &City, today: Date) -> Vec<&Member> {
    let mut seats: HashMap<&str, bool> = HashMap::new();
    for person in &city.people {
        let Some(seat) = person.member.as_deref() else {
            continue;
        };
        *seats.entry(seat).or_default() |= person.until.is_none_or(|until| until > today);
    }
    let empty = seats.into_iter().filter(|(_, is_taken)| !is_taken);
    let mut places: Vec<usize> = empty.filter_map(|(seat, _)| city.place(Kind::Member, seat)).collect();
    places.sort_unstable();
    let members = places.into_iter().filter_map(|place| city.members.get(place));
    members.filter(|one| !standing::is_left(one)).collect()
}

/// What would happen; `None` where there is no such member.
pub fn leaving<'a>(city: &'a City, id: &'a str, today: Date) -> Option<Leaving<'a>> {
    let place = city.place(Kind::Member, id)?;
    let member = city.members.get(place)?;
    let (tasks, actions) = leave::work(city, id);
    let partner = |one: &&Action| standing::is_open_action(one) && one.partners.iter().any(|partner| partner == id);
    let role = member.role.as_deref();
    let role = role.and_then(|role| city.place(Kind::Role, role));
    let gone = if standing::is_left(member) { None } else { role.map(|role| (role, -1)) };
    let seats = ByRole::of(city);
    Some(Leaving {
        member,
        tasks,
        actions,
        partner_in: city.actions.iter().filter(partner).collect(),
        loss: bridges::without(city, place),
        before: balance::what_if(city, today, &seats, &[]),
        after: balance::what_if(city, today, &seats, gone.as_slice()),
        successors: successors(city, member, today),
        people: leave::people(city, id),
    })
}

fn successors<'a>(city: &'a City, member: &Member, today: Date) -> Vec<&'a Member> {
    let helix = city.helix(member);
    let could = |one: &&Member| {
        let alike = one.role == member.role || city.helix(one) == helix;
        one.id != member.id && member.role.is_some() && alike && standing::is_active(one)
    };
    let held = standing::held(city, today, standing::RECENT);
    let came = |one: &Member| {
        let at = held.iter().filter(|meeting| meeting.present.contains(&one.id));
        at.count()
    };
    let mut found: Vec<&Member> = city.members.iter().filter(could).collect();
    found.order_by_cached_key(|one| (one.role != member.role, std::cmp::Reverse(came(one))));
    found
}
