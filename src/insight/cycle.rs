//! The planning cycle: its ten stations, and what each still lacks, told from the data and not ticked by hand. It must
//! not know how it is shown.

use super::balance::{self, Gap};
use super::words::{several, some};
use super::{actions, meter};
use crate::date::Date;
use crate::model::City;
use crate::model::choice::{ActionStatus, Helix, Station};
use crate::model::query::{defaults, standing};
use crate::model::records::Action;
use crate::model::said::is_said;

/// One station.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    pub station: Station,
    /// The city says that it stands here.
    pub here: bool,
    /// What it still lacks, in words; nothing where it has all it needs.
    pub lacks: Vec<String>,
}

type Lacks = fn(&City, Date) -> Vec<String>;

/// Every station with its name for people and what is looked at.
const STATIONS: [(Station, &str, Lacks); 10] = [
    (Station::Problems, "problems", problems),
    (Station::Stakeholders, "stakeholders", stakeholders),
    (Station::Evidence, "evidence", evidence),
    (Station::Results, "results", results),
    (Station::Ideas, "ideas", ideas),
    (Station::Actions, "actions", whole_actions),
    (Station::Resources, "resources", resources),
    (Station::Check, "check", check),
    (Station::Consultation, "consultation", consultation),
    (Station::Launch, "launch", launch),
];

/// What a station is called in a sentence.
pub fn name(station: Station) -> &'static str {
    let row = STATIONS.iter().find(|(one, ..)| *one == station);
    row.map_or("", |(_, name, _)| name)
}

/// All ten, in their order.
pub fn cycle(city: &City, today: Date) -> Vec<Stop> {
    let stops = STATIONS.iter().map(|(station, _, lacks)| Stop {
        station: *station,
        here: city.charter.station == Some(*station),
        lacks: lacks(city, today),
    });
    stops.collect()
}

/// Where the city stands, what is lacking there, and the next station, in two or three sentences.
pub fn here(city: &City, today: Date) -> String {
    let stops = cycle(city, today);
    let Some(at) = stops.iter().position(|stop| stop.here) else {
        return "The city has not said yet where it stands in the planning cycle.".to_string();
    };
    let stop = &stops[at];
    let lacks = match stop.lacks.is_empty() {
        true => "it has all it needs".to_string(),
        false => format!("still lacking: {}", stop.lacks.join("; ")),
    };
    let next = stops.get(at + 1).map_or_else(String::new, |next| {
        format!(" Next: {}.", name(next.station))
    });
    let (step, name) = (at + 1, name(stop.station));
    format!("Station {step} of {}, {name}; {lacks}.{next}", stops.len())
}

/// Open actions whose last day is past, those of the longest ago first.
pub fn overdue(city: &City, today: Date) -> Vec<&Action> {
    let open = city
        .actions
        .iter()
        .filter(|one| standing::is_open_action(one));
    let mut late: Vec<&Action> = open
        .filter(|action| action.end.is_some_and(|end| end < today))
        .collect();
    late.sort_by_key(|action| action.end);
    late
}

/// `3 members without a place`, or nothing.
fn lack(count: usize, what: &str, how: &str) -> Option<String> {
    (count > 0).then(|| format!("{} {how}", several(count as i64, what)))
}

fn open(city: &City) -> impl Iterator<Item = &Action> {
    city.actions
        .iter()
        .filter(|one| standing::is_open_action(one))
}

fn actions_that(city: &City, how: &str, test: impl Fn(&Action) -> bool) -> Option<String> {
    lack(open(city).filter(|one| test(one)).count(), "action", how)
}

fn absent(is: bool, words: &str) -> Option<String> {
    is.then(|| words.to_string())
}

fn found(lacks: impl IntoIterator<Item = Option<String>>) -> Vec<String> {
    lacks.into_iter().flatten().collect()
}

fn problems(city: &City, _: Date) -> Vec<String> {
    let charter = &city.charter;
    found([
        absent(charter.mission.is_none(), "no mission in one sentence"),
        absent(charter.challenges.is_empty(), "no challenges named"),
        absent(city.needs.is_empty(), "no needs gathered"),
    ])
}

fn stakeholders(city: &City, today: Date) -> Vec<String> {
    let members = || city.members.iter().filter(|one| !standing::is_left(one));
    let unplaced = city.members.iter().filter(|one| standing::is_unplaced(one));
    let ghosts = members().filter(|one| standing::is_ghost(one)).count();
    let gaps = balance::balance(city, today).gaps;
    let gaps = gaps
        .into_iter()
        .filter(|gap| !matches!(gap, Gap::HelixHeavy(_)));
    let mut lacks = found([
        absent(members().next().is_none(), "nobody in the group yet"),
        lack(unplaced.count(), "member", "not on the map"),
        lack(ghosts, "type", "still to be found"),
    ]);
    lacks.extend(gaps.map(|gap| gap.words(city)));
    lacks
}

fn evidence(city: &City, _: Date) -> Vec<String> {
    let bare = |action: &Action| {
        let none = |one: &crate::model::records::Indicator| one.baseline.is_none();
        !action.indicators.is_empty() && action.indicators.iter().any(none)
    };
    found([
        absent(
            city.charter.variables.is_empty(),
            "no reading of the four variables",
        ),
        actions_that(city, "without a baseline", bare),
    ])
}

fn results(city: &City, _: Date) -> Vec<String> {
    let aimless = |action: &Action| !action.indicators.iter().any(|one| one.target.is_some());
    found([
        absent(city.charter.objectives.is_empty(), "no objectives"),
        actions_that(city, "without a target to reach", aimless),
    ])
}

fn ideas(city: &City, _: Date) -> Vec<String> {
    let answered = |need: &str| open_or_done(city).any(|one| one.needs.iter().any(|id| id == need));
    let needs = city.needs.iter().filter(|need| {
        standing::need_status(need) == crate::model::choice::NeedStatus::Open && !answered(&need.id)
    });
    let goals = city.charter.objectives.iter();
    let empty = goals.filter(|goal| {
        let serves = |one: &Action| one.objective.as_deref() == Some(&goal.id);
        !open_or_done(city).any(serves)
    });
    found([
        absent(city.actions.is_empty(), "no actions yet"),
        lack(needs.count(), "need", "no action answers"),
        lack(empty.count(), "objective", "without an action"),
    ])
}

fn open_or_done(city: &City) -> impl Iterator<Item = &Action> {
    city.actions.iter().filter(|one| super::plan::is_in(one))
}

fn whole_actions(city: &City, _: Date) -> Vec<String> {
    found([
        absent(city.actions.is_empty(), "no actions yet"),
        actions_that(city, "without a lead", |one| !is_said(&one.lead)),
        actions_that(city, "without dates", |one| {
            one.start.is_none() || one.end.is_none()
        }),
        actions_that(city, "without a first step", |one| {
            !is_said(&one.first_step)
        }),
    ])
}

fn resources(city: &City, _: Date) -> Vec<String> {
    found([
        actions_that(city, "without costs", |one| one.costs.is_empty()),
        actions_that(city, "with a cost nobody pays", |one| {
            one.costs.iter().any(|cost| !is_said(&cost.source))
        }),
        actions_that(city, "on money not promised", |one| {
            actions::money_gap(one).is_some()
        }),
    ])
}

fn check(city: &City, _: Date) -> Vec<String> {
    let graded = !city.charter.criteria.is_empty();
    found([
        absent(!graded, "no criteria to judge by"),
        actions_that(city, "without a risk and what is done about it", |one| {
            !one.risks.iter().any(|risk| risk.mitigation.is_some())
        }),
        actions_that(city, "not scored", |one| graded && one.grid.is_empty()),
    ])
}

fn consultation(city: &City, _: Date) -> Vec<String> {
    let accepts = |helix: Helix| open(city).any(|one| one.accepted_by.contains(&helix));
    let silent = Helix::ALL.iter().filter(|helix| !accepts(**helix));
    let silent: Vec<&str> = silent.map(|helix| helix.name()).collect();
    let questions = city.questions.iter();
    let unshared = questions.filter(|one| standing::is_open_question(one));
    let accepted = (!city.actions.is_empty() && !silent.is_empty())
        .then(|| format!("no action accepted by {}", some(&silent, 4)));
    found([
        accepted,
        actions_that(city, "nobody has accepted", |one| {
            one.accepted_by.is_empty()
        }),
        lack(unshared.count(), "question", "still on the way"),
    ])
}

fn launch(city: &City, today: Date) -> Vec<String> {
    let running = |action: &Action| {
        matches!(
            defaults::action_status(action),
            ActionStatus::Doing | ActionStatus::Done
        )
    };
    found([
        absent(!city.actions.iter().any(running), "no action has begun"),
        actions_that(city, "not complete on paper", |one| {
            !meter::is_complete(one)
        }),
        lack(
            overdue(city, today).len(),
            "action",
            "past the end and not done",
        ),
    ])
}
