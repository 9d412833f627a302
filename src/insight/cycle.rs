//! The planning cycle: its ten stations, and what each still lacks, told from the data and not ticked by hand. It must
//! not know how it is shown.

use super::balance::{self, Gap};
use super::words::{several, some};
use super::{actions, meter};
use crate::date::Date;
use crate::model::choice::{ActionStatus, Helix, Station};
use crate::model::query::{defaults, standing};
use crate::model::records::Action;
use crate::model::said::is_said;
use crate::model::{City, Kind};
use crate::sort::InOrder;

/// What the cycle is judged by: where one of these cannot be read, nothing can be said of it.
pub const MADE_OF: [Kind; 7] =
    [Kind::City, Kind::Role, Kind::Member, Kind::Action, Kind::Need, Kind::Offer, Kind::Question];

/// One station.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    pub station: Station,
    /// The city says that it stands here.
    pub here: bool,
    /// What it still lacks; nothing where it has all it needs.
    pub lacks: Vec<Lack>,
}

/// Something that is lacking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lack {
    pub words: String,
    pub mend: Mend,
}

/// Where it is mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mend {
    /// In a field of the city itself.
    City(&'static str),
    /// Among the records of a kind that answer a filter.
    Among(Kind, &'static str),
}

use Mend::{Among, City as OfCity};

type Lacks = fn(&City, Date) -> Vec<Lack>;

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
    let is_here = |(station, ..): &(Station, _, _)| city.charter.station == Some(*station);
    let Some(at) = STATIONS.iter().position(is_here) else {
        return "The city has not said yet where it stands in the planning cycle.".to_string();
    };
    let (_, name, lacks) = STATIONS[at];
    let lacks = lacks(city, today);
    let lacks = if lacks.is_empty() {
        "it has all it needs".to_string()
    } else {
        let words = lacks.iter().map(|lack| lack.words.as_str());
        format!("still lacking: {}", words.collect::<Vec<_>>().join("; "))
    };
    let next = STATIONS.get(at + 1);
    let next = next.map_or_else(String::new, |(_, next, _)| format!(" Next: {next}."));
    let (step, all) = (at + 1, STATIONS.len());
    format!("Station {step} of {all}, {name}; {lacks}.{next}")
}

/// Open actions whose last day is past, those of the longest ago first.
pub fn overdue(city: &City, today: Date) -> Vec<&Action> {
    let open = city.actions.iter().filter(|one| standing::is_open_action(one));
    let mut late: Vec<&Action> = open.filter(|action| action.end.is_some_and(|end| end < today)).collect();
    late.order_by_key(|action| action.end);
    late
}

/// `3 members without a place`, or nothing.
fn lack(count: usize, what: &str, how: &str, mend: Mend) -> Option<Lack> {
    (count > 0).then(|| Lack { words: format!("{} {how}", several(count as i64, what)), mend })
}

fn open(city: &City) -> impl Iterator<Item = &Action> {
    city.actions.iter().filter(|one| standing::is_open_action(one))
}

/// Open actions of which something holds, mended among those that answer a filter.
fn actions_that(city: &City, how: &str, filter: &'static str, test: impl Fn(&Action) -> bool) -> Option<Lack> {
    let count = open(city).filter(|one| test(one)).count();
    lack(count, "action", how, Among(Kind::Action, filter))
}

fn absent(is: bool, words: &str, mend: Mend) -> Option<Lack> {
    let words = words.to_string();
    is.then_some(Lack { words, mend })
}

fn found(lacks: impl IntoIterator<Item = Option<Lack>>) -> Vec<Lack> {
    lacks.into_iter().flatten().collect()
}

fn problems(city: &City, _: Date) -> Vec<Lack> {
    let charter = &city.charter;
    let needs = Among(Kind::Need, "");
    found([
        absent(charter.mission.is_none(), "no mission in one sentence", OfCity("mission")),
        absent(charter.challenges.is_empty(), "no challenges named", OfCity("challenges")),
        absent(city.needs.is_empty(), "no needs gathered", needs),
    ])
}

fn stakeholders(city: &City, today: Date) -> Vec<Lack> {
    let members = || city.members.iter().filter(|one| !standing::is_left(one));
    let unplaced = city.members.iter().filter(|one| standing::is_unplaced(one));
    let ghosts = members().filter(|one| standing::is_ghost(one)).count();
    let gaps = balance::balance(city, today).gaps;
    let gaps = gaps.into_iter().filter(|gap| !matches!(gap, Gap::HelixHeavy(_)));
    let among = |filter| Among(Kind::Member, filter);
    let nobody = members().next().is_none();
    let mut lacks = found([
        absent(nobody, "nobody in the group yet", among("")),
        lack(unplaced.count(), "member", "not on the map", among("-placed -status:left")),
        lack(ghosts, "type", "still to be found", among("ring:ghost")),
    ]);
    lacks.extend(gaps.map(|gap| Lack { words: gap.words(city), mend: among("") }));
    lacks
}

fn evidence(city: &City, _: Date) -> Vec<Lack> {
    let bare = |action: &Action| {
        let none = |one: &crate::model::records::Indicator| one.baseline.is_none();
        !action.indicators.is_empty() && action.indicators.iter().any(none)
    };
    found([
        absent(city.charter.variables.is_empty(), "no reading of the four variables", OfCity("variables")),
        actions_that(city, "without a baseline", "-indicators:none", bare),
    ])
}

fn results(city: &City, _: Date) -> Vec<Lack> {
    let aimless = |action: &Action| !action.indicators.iter().any(|one| one.target.is_some());
    found([
        absent(city.charter.objectives.is_empty(), "no objectives", OfCity("objectives")),
        actions_that(city, "without a target to reach", "", aimless),
    ])
}

fn ideas(city: &City, _: Date) -> Vec<Lack> {
    let answered = |need: &str| open_or_done(city).any(|one| one.needs.iter().any(|id| id == need));
    let needs = city
        .needs
        .iter()
        .filter(|need| standing::need_status(need) == crate::model::choice::NeedStatus::Open && !answered(&need.id));
    let goals = city.charter.objectives.iter();
    let empty = goals.filter(|goal| {
        let serves = |one: &Action| one.objective.as_deref() == Some(&goal.id);
        !open_or_done(city).any(serves)
    });
    let (needs, empty) = (needs.count(), empty.count());
    found([
        no_actions(city),
        lack(needs, "need", "no action answers", Among(Kind::Need, "status:open")),
        lack(empty, "objective", "without an action", ACTIONS),
    ])
}

/// Without actions there is nothing by which a station could be judged.
fn no_actions(city: &City) -> Option<Lack> {
    absent(city.actions.is_empty(), "no actions yet", ACTIONS)
}

const ACTIONS: Mend = Among(Kind::Action, "");

fn open_or_done(city: &City) -> impl Iterator<Item = &Action> {
    city.actions.iter().filter(|one| super::plan::is_in(one))
}

fn whole_actions(city: &City, _: Date) -> Vec<Lack> {
    found([
        no_actions(city),
        actions_that(city, "without a lead", "lead:none", |one| !is_said(&one.lead)),
        actions_that(city, "without dates", "", |one| one.start.is_none() || one.end.is_none()),
        actions_that(city, "without a first step", "first_step:none", |one| !is_said(&one.first_step)),
    ])
}

fn resources(city: &City, _: Date) -> Vec<Lack> {
    found([
        no_actions(city),
        actions_that(city, "without costs", "costs:none", |one| one.costs.is_empty()),
        actions_that(city, "with a cost nobody pays", "-costs:none", |one| {
            one.costs.iter().any(|cost| !is_said(&cost.source))
        }),
        actions_that(city, "on money not promised", "-costs:none", |one| actions::money_gap(one).is_some()),
    ])
}

fn check(city: &City, _: Date) -> Vec<Lack> {
    let graded = !city.charter.criteria.is_empty();
    found([
        no_actions(city),
        absent(!graded, "no criteria to judge by", OfCity("criteria")),
        actions_that(city, "without a risk and what is done about it", "", |one| {
            !one.risks.iter().any(|risk| risk.mitigation.is_some())
        }),
        actions_that(city, "not scored", "grid:none", |one| graded && one.grid.is_empty()),
    ])
}

fn consultation(city: &City, _: Date) -> Vec<Lack> {
    let accepts = |helix: Helix| open(city).any(|one| one.accepted_by.contains(&helix));
    let silent = Helix::ALL.iter().filter(|helix| !accepts(**helix));
    let silent: Vec<&str> = silent.map(|helix| helix.name()).collect();
    let questions = city.questions.iter();
    let unshared = questions.filter(|one| standing::is_open_question(one));
    let is_silent = !city.actions.is_empty() && !silent.is_empty();
    let nobody = format!("no action accepted by {}", some(&silent, 4));
    found([
        no_actions(city),
        absent(is_silent, &nobody, ACTIONS),
        actions_that(city, "nobody has accepted", "accepted_by:none", |one| one.accepted_by.is_empty()),
        lack(unshared.count(), "question", "still on the way", Among(Kind::Question, "-status:shared")),
    ])
}

fn launch(city: &City, today: Date) -> Vec<Lack> {
    let running = |action: &Action| matches!(defaults::action_status(action), ActionStatus::Doing | ActionStatus::Done);
    let begun = city.actions.iter().any(running);
    found([
        absent(!begun, "no action has begun", ACTIONS),
        actions_that(city, "not complete on paper", "", |one| !meter::is_complete(one)),
        lack(overdue(city, today).len(), "action", "past the end and not done", Among(Kind::Action, "end:<today")),
    ])
}
