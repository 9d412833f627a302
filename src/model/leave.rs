//! Who leaves, as edits: a member with its work handed over, a person whose seat stays. It must not know what leaving
//! breaks: that is for `insight`.

use super::change::{Edit, sets};
use super::choice::Presence;
use super::city::City;
use super::field::Value;
use super::kinds::{Kind, missing};
use super::query::standing;
use super::records::{Action, Member, Person, Task};
use crate::date::Date;
use crate::problem::Problem;
use crate::text::quote;

/// The open tasks of a member, and the open actions it leads.
pub fn work<'a>(city: &'a City, member: &'a str) -> (Vec<&'a Task>, Vec<&'a Action>) {
    let tasks = city.tasks.iter().filter(|task| standing::is_open(task));
    let tasks = tasks.filter(|task| task.owner.as_deref() == Some(member));
    let actions = city.actions.iter();
    let actions = actions.filter(|one| standing::is_open_action(one) && one.lead.as_deref() == Some(member));
    (tasks.collect(), actions.collect())
}

/// The people on a seat who have not left it.
pub fn people<'a>(city: &'a City, member: &str) -> Vec<&'a Person> {
    let people = city.people.iter();
    people.filter(|one| one.member.as_deref() == Some(member) && one.until.is_none()).collect()
}

/// A member leaves on a day. Its people leave the seat with it, and their data is to be erased after that day; where a
/// successor is named, open tasks and the lead of open actions go over to it. All of it is one change.
///
/// # Errors
/// 2 for a member that has left already, a successor that cannot take over, or a day before the member joined.
pub fn member(city: &City, member: &Member, day: Date, successor: Option<&str>) -> Result<Vec<Edit>, Problem> {
    if standing::is_left(member) {
        return Err(Problem::usage(format!("{} has left already", member.name)));
    }
    not_before(day, member.since)?;
    let mut edits =
        sets(member, [("status", Some(Presence::Left.name().to_string())), ("until", Some(Value::Date(day).ron()))]);
    if let Some(successor) = successor {
        edits.extend(hand_over(city, member, successor)?);
    }
    for person in people(city, &member.id) {
        edits.extend(erased_after(person, day));
    }
    Ok(edits)
}

/// The open tasks of a member and the lead of its open actions go over to a successor; also of one that left before.
///
/// # Errors
/// 2 or 66 for a successor that cannot take over.
pub fn hand_over(city: &City, member: &Member, successor: &str) -> Result<Vec<Edit>, Problem> {
    let heir = heir(city, member, successor)?;
    let (tasks, actions) = work(city, &member.id);
    let owner = |task: &&Task| sets(*task, [("owner", Some(quote(&heir.id)))]);
    let lead = |action: &&Action| sets(*action, [("lead", Some(quote(&heir.id)))]);
    let tasks = tasks.iter().flat_map(owner);
    Ok(tasks.chain(actions.iter().flat_map(lead)).collect())
}

fn heir<'a>(city: &'a City, member: &Member, id: &str) -> Result<&'a Member, Problem> {
    let heir = city.member(id).ok_or_else(|| missing(Kind::Member, id))?;
    let why = match (heir.id == member.id, standing::is_active(heir)) {
        (true, _) => "leaves itself",
        (_, true) => return Ok(heir),
        _ => "is not active",
    };
    let what = format!("{} {why}; it cannot take over", heir.name);
    Err(Problem::usage(what).fix("choose somebody else, or nobody"))
}

/// A person leaves a seat on a day. The seat stays, and its tasks stay with it; the data is to be erased after that
/// day, unless it was to be erased before.
///
/// # Errors
/// 2 for a person that has left already, or a day before the person came.
pub fn person(person: &Person, day: Date) -> Result<Vec<Edit>, Problem> {
    if let Some(until) = person.until {
        return Err(Problem::usage(format!("{} left on {until} already", person.name)));
    }
    not_before(day, person.since)?;
    Ok(erased_after(person, day))
}

fn erased_after(person: &Person, day: Date) -> Vec<Edit> {
    let retain = person.retain_until.map_or(day, |until| until.min(day));
    sets(person, [("until", Some(Value::Date(day).ron())), ("retain_until", Some(Value::Date(retain).ron()))])
}

fn not_before(day: Date, since: Option<Date>) -> Result<(), Problem> {
    match since.filter(|since| *since > day) {
        Some(since) => Err(Problem::usage(format!("that is before {since}, the first day")).fix("give a later day")),
        None => Ok(()),
    }
}
