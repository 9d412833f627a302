//! What the links between needs, actions, objectives and members leave open. It must not know time, but for the last
//! meetings.

use std::collections::HashSet;

use super::{Found, Scene, on};
use crate::insight::words::listed;
use crate::model::Kind;
use crate::model::choice::{Democracy, Helix, NeedStatus, Presence};
use crate::model::query::{defaults, standing};
use crate::model::records::Member;

/// Open tasks whose owner has left or is dormant.
pub(super) fn owner_gone(scene: &Scene<'_>) -> Vec<Found> {
    let found = scene.tasks().filter_map(|(_, task)| {
        let owner = scene.city.member(task.owner.as_deref()?)?;
        let text = format!("{}: {} {}", task.title, owner.name, gone(owner)?);
        Some((on(Kind::Task, &task.id), text))
    });
    found.collect()
}

fn gone(member: &Member) -> Option<&'static str> {
    match defaults::presence(member) {
        Presence::Left => Some("has left"),
        Presence::Dormant => Some("is dormant"),
        Presence::Active | Presence::Invited => None,
    }
}

/// Open actions whose lead has left or is dormant.
pub(super) fn lead_gone(scene: &Scene<'_>) -> Vec<Found> {
    let found = scene.open().filter_map(|action| {
        let lead = scene.city.member(action.lead.as_deref()?)?;
        let text = format!("{}: its lead {} {}", action.title, lead.name, gone(lead)?);
        Some((on(Kind::Action, &action.id), text))
    });
    found.collect()
}

/// Open actions whose lead is there and came to none of the last three meetings, nor sent somebody; nobody where fewer were held,
/// or where the lead was not yet in the group then.
pub(super) fn lead_absent(scene: &Scene<'_>) -> Vec<Found> {
    let held = standing::held(scene.city, scene.today, standing::RECENT);
    let Some(first) = held.get(standing::RECENT - 1).map(|meeting| meeting.date) else {
        return Vec::new();
    };
    let came: HashSet<&str> = held
        .iter()
        .flat_map(|meeting| {
            let present = meeting.present.iter();
            present.chain(meeting.stand_ins.iter().map(|one| &one.member))
        })
        .map(String::as_str)
        .collect();
    let found = scene.open().filter_map(|action| {
        let lead = scene.city.member(action.lead.as_deref()?)?;
        let absent =
            gone(lead).is_none() && !came.contains(lead.id.as_str()) && lead.since.is_none_or(|since| since <= first);
        let text = format!("{}: its lead {} came to none of the last three meetings", action.title, lead.name);
        absent.then(|| (on(Kind::Action, &action.id), text))
    });
    found.collect()
}

pub(super) fn action_without_need(scene: &Scene<'_>) -> Vec<Found> {
    let bare = scene.open().filter(|action| action.needs.is_empty());
    let found = bare.map(|action| {
        let text = format!("{}: no need behind it", action.title);
        (on(Kind::Action, &action.id), text)
    });
    found.collect()
}

/// Needs of the city and its members that are open and in no action of the plan.
pub(super) fn need_without_action(scene: &Scene<'_>) -> Vec<Found> {
    let answered: HashSet<&str> = scene.actions().flat_map(|action| action.needs.iter().map(String::as_str)).collect();
    let open = scene
        .city
        .needs
        .iter()
        .filter(|need| standing::need_status(need) == NeedStatus::Open && !answered.contains(need.id.as_str()));
    let found = open.map(|need| {
        let text = format!("{}: no action answers this need", need.title);
        (on(Kind::Need, &need.id), text)
    });
    found.collect()
}

pub(super) fn objective_empty(scene: &Scene<'_>) -> Vec<Found> {
    let served: HashSet<&str> = scene.actions().filter_map(|action| action.objective.as_deref()).collect();
    let objectives = scene.city.charter.objectives.iter();
    let found = objectives.filter(|objective| !served.contains(objective.id.as_str())).map(|objective| {
        let text = format!("{}: no action serves this objective", objective.title);
        (on(Kind::City, "city"), text)
    });
    found.collect()
}

/// Themes no action touches. Before the plan has an action, nothing is said.
pub(super) fn theme_empty(scene: &Scene<'_>) -> Vec<Found> {
    let touched: HashSet<&str> = scene.actions().flat_map(|action| action.themes.iter().map(String::as_str)).collect();
    let themes = scene.city.charter.themes();
    let empty = themes.iter().filter(|(id, _)| !touched.contains(id));
    let found = empty.map(|(_, name)| {
        let text = format!("{name}: no action touches this theme");
        (on(Kind::City, "city"), text)
    });
    once_begun(scene, found.collect())
}

pub(super) fn democracy_empty(scene: &Scene<'_>) -> Vec<Found> {
    let there: HashSet<Democracy> = scene.actions().filter_map(|one| one.democracy).collect();
    let empty = Democracy::ALL.iter().filter(|pole| !there.contains(pole));
    let found = empty.map(|pole| {
        let text = format!("{} democracy: no action strengthens it", pole.name());
        (None, text)
    });
    once_begun(scene, found.collect())
}

/// Helices of which nobody leads or carries an action; whoever has left or is still to be found carries nothing.
pub(super) fn helix_empty(scene: &Scene<'_>) -> Vec<Found> {
    let ids = scene.actions().flat_map(|action| action.lead.iter().chain(&action.partners));
    let carrying = ids
        .filter_map(|id| scene.city.member(id))
        .filter(|member| !standing::is_left(member) && !standing::is_ghost(member));
    let there: HashSet<Helix> = carrying.filter_map(|member| scene.city.helix(member)).collect();
    let empty = Helix::ALL.iter().filter(|helix| !there.contains(helix));
    let found = empty.map(|helix| {
        let text = format!("{}: leads no action and is partner in none", helix.name());
        (None, text)
    });
    once_begun(scene, found.collect())
}

fn once_begun(scene: &Scene<'_>, found: Vec<Found>) -> Vec<Found> {
    match scene.actions().next() {
        Some(_) => found,
        None => Vec::new(),
    }
}

/// One line an action, with the indicators that have no value to start from.
pub(super) fn no_baseline(scene: &Scene<'_>) -> Vec<Found> {
    let found = scene.open().filter_map(|action| {
        let bare = action.indicators.iter().filter(|one| one.baseline.is_none());
        let names: Vec<&str> = bare.map(|one| one.name.as_str()).collect();
        let text = format!("{}: no baseline for {}", action.title, listed(&names));
        (!names.is_empty()).then(|| (on(Kind::Action, &action.id), text))
    });
    found.collect()
}
