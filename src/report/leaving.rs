//! What hangs on a member that leaves, and what stays where a person leaves a seat, as lines to be read before it is
//! done. It must not count anything, nor write.

use crate::date::{self, Date};
use crate::insight::balance::{Gap, percent_words};
use crate::insight::bridges::Loss;
use crate::insight::leaving::{Leaving, Seat};
use crate::insight::words::several;
use crate::model::City;
use crate::model::records::{Action, Person, Task};

/// What hangs on a member that leaves on a day; `None` where it has left already. People are named only where they may
/// be.
pub fn member(city: &City, leaving: &Leaving<'_>, day: Option<Date>, with_people: bool, today: Date) -> Vec<String> {
    let mut lines = work(&leaving.tasks, &leaving.actions, today);
    lines.extend(successors(leaving));
    part(&mut lines, "Partner in", partner_roles(leaving));
    if day.is_some() {
        part(&mut lines, "Bridges that break", bridges(city, &leaving.loss));
        part(&mut lines, "The mix, before and after", mix(leaving));
        let gaps = leaving.opens();
        let gaps = gaps.into_iter().map(|gap| gap.words(city));
        part(&mut lines, "Gaps that open", gaps.collect());
    }
    if with_people {
        part(&mut lines, "Data to be erased", people(leaving, day));
    }
    lines
}

/// A heading and what stands under it, if anything does.
fn part(lines: &mut Vec<String>, heading: &str, points: Vec<String>) {
    if points.is_empty() {
        return;
    }
    lines.push(String::new());
    lines.push(heading.to_string());
    lines.extend(points.into_iter().map(|point| format!("  {point}")));
}

/// `2 tasks and 1 action`; `nothing`.
pub fn amount(tasks: usize, actions: usize) -> String {
    let said = |count: usize, what: &str| (count > 0).then(|| several(count, what));
    let parts = [said(tasks, "open task"), said(actions, "open action")];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { "nothing".to_string() } else { parts.join(" and ") }
}

fn work(tasks: &[&Task], actions: &[&Action], today: Date) -> Vec<String> {
    let amount = amount(tasks.len(), actions.len());
    let mut lines = vec![format!("In its hands: {amount}")];
    lines.extend(tasks.iter().map(|task| {
        let due = task.due.map_or_else(String::new, |due| format!(", {}", date::due(due, today)));
        format!("  {}{due}", task.title)
    }));
    lines.extend(actions.iter().map(|one| format!("  leads {}", one.title)));
    lines
}

/// Who is proposed to take over; nothing where there is no work.
fn successors(leaving: &Leaving<'_>) -> Option<String> {
    if leaving.tasks.is_empty() && leaving.actions.is_empty() {
        return None;
    }
    Some(match leaving.successors.first() {
        Some(heir) => {
            let why = if heir.role == leaving.member.role { "the same role" } else { "the same helix" };
            format!("  First proposed to take over: {} ({why})", heir.name)
        }
        None => "  Nobody of the same role or helix could take over".to_string(),
    })
}

fn partner_roles(leaving: &Leaving<'_>) -> Vec<String> {
    leaving.partner_in.iter().map(|action| action.title.clone()).collect()
}

fn bridges(city: &City, loss: &Loss) -> Vec<String> {
    let pairs = loss.pairs.iter();
    let mut said: Vec<String> =
        pairs.map(|(one, other)| format!("{} and {} no longer meet", one.name(), other.name())).collect();
    let cut = Loss { pairs: Vec::new(), ..loss.clone() };
    said.extend(cut.words(city));
    said
}

/// Each helix whose share becomes another.
fn mix(leaving: &Leaving<'_>) -> Vec<String> {
    let Leaving { before, after, .. } = leaving;
    let changed = before.helices.iter().zip(&after.helices);
    let changed = changed.filter(|(then, now)| then.count != now.count || then.share != now.share);
    let words = changed.map(|(then, now)| {
        let (from, to) = (percent_words(then.share), percent_words(now.share));
        let wanted = then.target.map_or_else(String::new, |target| format!(", {target}% wanted"));
        format!("{} {from} -> {to}{wanted}", then.helix.name())
    });
    words.collect()
}

fn people(leaving: &Leaving<'_>, day: Option<Date>) -> Vec<String> {
    let Some(day) = day else { return Vec::new() };
    let one = |person: &&Person| {
        let after = person.retain_until.map_or(day, |until| until.min(day));
        format!("{} ({}), after {}", person.name, person.id, date::long(after))
    };
    leaving.people.iter().map(one).collect()
}

/// What stays open once a member has left: what nobody took over, partner roles, gaps.
pub fn open(city: &City, leaving: &Leaving<'_>, is_handed_over: bool) -> Option<String> {
    let work = leaving.tasks.len() + leaving.actions.len();
    let mut said = Vec::new();
    if work > 0 && !is_handed_over {
        said.push(amount(leaving.tasks.len(), leaving.actions.len()));
    }
    if !leaving.partner_in.is_empty() {
        said.push(several(leaving.partner_in.len(), "partner role"));
    }
    said.extend(leaving.opens().into_iter().map(|gap: Gap| gap.words(city)));
    (!said.is_empty()).then(|| said.join(", "))
}

/// What stays where a person leaves a seat on a day.
pub fn person(person: &Person, seat: Option<&Seat<'_>>, day: Date, today: Date) -> Vec<String> {
    let mut lines = match seat {
        None => vec!["There is no seat to leave.".to_string()],
        Some(seat) => {
            let amount = amount(seat.tasks.len(), seat.actions.len());
            let mut lines = vec![format!("The seat stays: {}. Its work stays with it: {amount}.", seat.member.name)];
            lines.extend(work(&seat.tasks, &seat.actions, today).drain(1..));
            lines.push(String::new());
            lines.push(others(seat));
            lines
        }
    };
    let after = person.retain_until.map_or(day, |until| until.min(day));
    lines.push(String::new());
    lines.push(format!("The data is to be erased after {}; the brief says so from then on.", date::long(after)));
    lines
}

fn others(seat: &Seat<'_>) -> String {
    let names: Vec<&str> = seat.others.iter().map(|one| one.name.as_str()).collect();
    if names.is_empty() {
        "Nobody else sits on it: the seat is empty until somebody is named.".to_string()
    } else {
        format!("Still on it: {}.", names.join(", "))
    }
}
