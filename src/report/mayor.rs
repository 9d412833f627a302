//! The brief for a mayor: on one page what the group is for, what it decided, where plan and money stand, what the
//! exchange brought, one story, and what is asked of the reader. No person is named in it. It must not count anything.

use super::blocks::Block;
use super::brief::{self, Facts};
use super::{cells, seats};
use crate::date::Date;
use crate::insight::money::{self, money};
use crate::insight::stories;
use crate::model::choice::{MatchState, NeedStatus};
use crate::model::query::{defaults, standing};
use crate::model::records::Action;
use crate::model::{City, Target};
use crate::say;

/// Titles that are named in one request.
const NAMED: usize = 3;

/// The page in pieces.
pub fn pieces(facts: &Facts<'_>) -> Vec<Block> {
    let Facts { city, today, .. } = facts;
    let lang = city.lang();
    let mut out = vec![Block::Title(say!(lang, "mayor-title", city = city.name(), day = lang.day(*today)))];
    out.push(Block::Heading(say!(lang, "mayor-purpose")));
    let mission = city.charter.mission.clone();
    out.push(Block::Text(mission.unwrap_or_else(|| say!(lang, "mayor-purpose-none"))));
    out.push(Block::Text(say!(lang, "mayor-members", count = there(city))));
    out.extend(decided(city, *today));
    out.push(Block::Heading(say!(lang, "mayor-plan")));
    out.push(Block::Text(brief::progress(facts)));
    let total = money(city).total;
    if total.sum > 0 {
        let [sum, secured, missing] = [total.sum, total.secured, total.gap()].map(|sum| money::words(city, sum));
        out.push(Block::Text(say!(lang, "mayor-money", total = sum, secured = secured, missing = missing)));
    }
    exchange(&mut out, city);
    out.extend(story(city));
    out.push(Block::Heading(say!(lang, "mayor-ask")));
    out.extend(asked(facts).into_iter().map(Block::Item));
    out.push(Block::Text(say!(lang, "mayor-writer", city = city.name())));
    seats::unnamed(city, out)
}

/// Members that are there: neither gone nor still to be found.
fn there(city: &City) -> usize {
    city.members.iter().filter(|one| !standing::is_left(one) && !standing::is_ghost(one)).count()
}

/// What was decided at the last meeting.
pub(super) fn decided(city: &City, today: Date) -> Vec<Block> {
    let lang = city.lang();
    let Some(last) = standing::held(city, today, 1).into_iter().next() else { return Vec::new() };
    let day = lang.short_day(last.date, today);
    let mut out = vec![Block::Heading(say!(lang, "mayor-decided", title = &*last.title, day = day))];
    match last.decisions.as_slice() {
        [] => out.push(Block::Text(say!(lang, "mayor-decided-none"))),
        some => out.extend(some.iter().cloned().map(Block::Item)),
    }
    out
}

fn exchange(out: &mut Vec<Block>, city: &City) {
    let lang = city.lang();
    if city.needs.is_empty() {
        return;
    }
    let count = |status| city.needs.iter().filter(|need| standing::need_status(need) == status).count();
    let [open, matched, met] = [NeedStatus::Open, NeedStatus::Matched, NeedStatus::Met].map(count);
    out.push(Block::Heading(say!(lang, "mayor-exchange")));
    out.push(Block::Text(say!(lang, "mayor-needs", open = open, matched = matched, met = met)));
    for need in &city.needs {
        let agreed = |state| matches!(state, MatchState::Agreed | MatchState::Done);
        for found in need.matches.iter().filter(|found| agreed(defaults::match_state(found))) {
            let offer = cells::reference(city, Target::AnyOffer, &found.offer);
            out.push(Block::Item(say!(lang, "mayor-agreed", need = &*need.title, offer = offer)));
        }
    }
}

/// One story.
pub(super) fn story(city: &City) -> Vec<Block> {
    let Some(story) = stories::first(city) else { return Vec::new() };
    let told = story.changed.as_ref().map_or(String::new(), |changed| format!(". {changed}"));
    vec![Block::Heading(say!(city.lang(), "mayor-story")), Block::Text(format!("{}{told}", story.title))]
}

/// What the reader could do.
fn asked(facts: &Facts<'_>) -> Vec<String> {
    let Facts { city, today, .. } = facts;
    let lang = city.lang();
    let open: Vec<&Action> = city.actions.iter().filter(|action| standing::is_open_action(action)).collect();
    let names = |is: &dyn Fn(&Action) -> bool| {
        let titles: Vec<&str> =
            open.iter().filter(|action| is(action)).map(|action| &*action.title).take(NAMED).collect();
        (!titles.is_empty()).then(|| titles.join("; "))
    };
    let lacks_money = names(&|action| money::of_action(action).gap() > 0);
    let lacks_lead = names(&|action| action.lead.is_none());
    let next = city.next_meeting(*today);
    let next = next.map(|meeting| format!("{}, {}", meeting.title, lang.day_and_distance(meeting.date, *today)));
    let asked = [
        lacks_money.map(|names| say!(lang, "mayor-ask-money", names = names)),
        lacks_lead.map(|names| say!(lang, "mayor-ask-lead", names = names)),
        next.map(|what| say!(lang, "mayor-ask-meeting", what = what)),
    ];
    let asked: Vec<String> = asked.into_iter().flatten().collect();
    if asked.is_empty() { vec![say!(lang, "mayor-ask-nothing")] } else { asked }
}
