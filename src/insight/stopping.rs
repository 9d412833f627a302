//! What must end: actions that stop something, and barriers inside the authority; who owns them, and who resists. The
//! stance of a member is private, so it is told apart and the caller may leave it out.

use std::collections::{HashMap, HashSet};

use serde::{Serialize, Serializer};

use super::plan;
use crate::model::choice::{ActionKind, NeedKind, NeedStatus, Stance};
use crate::model::query::standing;
use crate::model::records::{Action, Member, Need};
use crate::model::{City, Kind, RecordId};

/// Something that must end, in JSON as `ulg plan --stopping` promises it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Ending<'a> {
    #[serde(flatten)]
    pub record: RecordId,
    pub title: &'a str,
    /// More words, where there are any.
    #[serde(skip)]
    pub detail: Option<&'a str>,
    /// Where it stands, as files spell it.
    pub status: &'static str,
    /// The id of the member that owns it: the lead of an action, who named a barrier; `None` stands for nobody, of a
    /// barrier for the city itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<&'a str>,
    /// Of a barrier: the actions of the plan that answer it.
    #[serde(rename = "answered_by", serialize_with = "ids")]
    pub answers: Vec<&'a Action>,
    /// Ids of everybody who has a hand in it, the owner first.
    #[serde(skip)]
    involved: Vec<&'a str>,
}

fn ids<S: Serializer>(actions: &[&Action], out: S) -> Result<S::Ok, S::Error> {
    out.collect_seq(actions.iter().map(|action| &action.id))
}

/// Actions of kind `Stop`, then needs of kind `Barrier`, in the order of the files; dropped ones are left out.
pub fn stopping(city: &City) -> Vec<Ending<'_>> {
    let stops = city.actions.iter().filter(|one| one.kind == Some(ActionKind::Stop) && plan::is_in(one));
    let mut answers: HashMap<&str, Vec<&Action>> = HashMap::new();
    for action in city.actions.iter().filter(|one| plan::is_in(one)) {
        for need in &action.needs {
            answers.entry(need.as_str()).or_default().push(action);
        }
    }
    let barriers = city
        .needs
        .iter()
        .filter(|need| need.kind == Some(NeedKind::Barrier) && standing::need_status(need) != NeedStatus::Dropped);
    let barriers = barriers.map(|need| {
        let answers = answers.remove(need.id.as_str());
        barrier(need, answers.unwrap_or_default())
    });
    stops.map(stop).chain(barriers.collect::<Vec<_>>()).collect()
}

fn stop(action: &Action) -> Ending<'_> {
    Ending {
        record: RecordId::new(Kind::Action, action.id.as_str()),
        title: &action.title,
        detail: action.description.as_deref(),
        status: crate::model::query::defaults::action_status(action).name(),
        owner: action.lead.as_deref(),
        answers: Vec::new(),
        involved: hands(action).collect(),
    }
}

fn barrier<'a>(need: &'a Need, answers: Vec<&'a Action>) -> Ending<'a> {
    let others = answers.iter().flat_map(|action| hands(action));
    Ending {
        record: RecordId::new(Kind::Need, need.id.as_str()),
        title: &need.title,
        detail: need.detail.as_deref(),
        status: standing::need_status(need).name(),
        owner: need.by.as_deref(),
        involved: need.by.as_deref().into_iter().chain(others).collect(),
        answers,
    }
}

fn hands(action: &Action) -> impl Iterator<Item = &str> {
    let partners = action.partners.iter().map(String::as_str);
    action.lead.as_deref().into_iter().chain(partners)
}

/// Private: the members with a hand in it whose stance is `Resistant`, each once, the owner first; whoever has left
/// resists nothing.
pub fn resisting<'a>(city: &'a City, ending: &Ending<'_>) -> Vec<&'a Member> {
    let mut seen = HashSet::new();
    let ids = ending.involved.iter().filter(|id| seen.insert(**id));
    ids.filter_map(|id| city.member(id))
        .filter(|member| member.stance == Some(Stance::Resistant) && !standing::is_left(member))
        .collect()
}
