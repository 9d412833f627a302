//! What is done on the map beyond placing: nudges, a cell in full, rings, what if, who moved, whom to win over.

use crate::app::brief::since;
use crate::app::core::app::{App, Ask, Command, Layer, Prompt, Scope, State};
use crate::app::core::choice::{Answer, Choice, Narrowing};
use crate::app::core::commands::{anything, has_record, only_if, row, usable, visible};
use crate::app::core::{accept, choices, edits, go, show};
use crate::app::map::state::{BOARD, LINKS, MATRIX, Pick, Since};
use crate::app::map::{board, links, matrix, overlay_list, seats, session};
use crate::insight::balance::{self, Balance};
use crate::insight::invitation::{self, Invitation};
use crate::model::choice::Ring;
use crate::model::query::standing;
use crate::model::records::Role;
use crate::model::{Kind, RecordId, input};
use crate::problem::Problem;
use crate::report::cells::{Tone, ring_words};
use crate::say;

const MEMBER: &[Kind] = &[Kind::Member];
const AROUND: &[Kind] = &[Kind::Member, Kind::Link];
const PLACES: &[&str] = &[MATRIX];
const SEATS: &[&str] = &[MATRIX, BOARD];
const ON_BOARD: &[&str] = &[BOARD];

#[rustfmt::skip]
pub const TAB: &[Command] = &[
    row("tab.map", Scope::Everywhere, &["2"], "map", "Show who is there: members, people, links, roles.", 0, |app| go::tab_of(app, MATRIX)),
];

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("map.up", Scope::On(MEMBER), &["K"], "influence +", "Nudge up: one more influence.", 0, |app| nudge(app, 1, 0)).when(has_record),
    row("map.down", Scope::On(MEMBER), &["J"], "influence -", "Nudge down: one less influence.", 0, |app| nudge(app, -1, 0)).when(has_record),
    row("map.left", Scope::On(MEMBER), &["H"], "interest -", "Nudge left: one less interest.", 0, |app| nudge(app, 0, -1)).when(has_record),
    row("map.right", Scope::On(MEMBER), &["L"], "interest +", "Nudge right: one more interest.", 0, |app| nudge(app, 0, 1)).when(has_record),
    row("links.add", Scope::Views(&[LINKS]), &["a"], "add", "Add a link of the member in the middle.", 3, add_link).when(|state| usable(state, Kind::Link)).taking(anything),
    row("links.find", Scope::Views(&[LINKS]), &["/"], "find", "Find the member to be put into the middle.", 4, find_member).taking(anything),
    row("map.cell", Scope::Views(PLACES), &["c"], "whole cell", "Show everybody in this cell; type to find one.", 4, cell).when(has_members).taking(anything),
    row("map.others", Scope::Views(SEATS), &["f"], "dim or hide", "Dim whoever does not answer the filter, or hide them.", 0, others).when(has_members),
    row("map.ring", Scope::Views(SEATS), &["r"], "ring", "Show only one ring, then the next: core, member, associate, informed, to be found, all.", 0, ring).when(has_members),
    row("board.more", Scope::Views(ON_BOARD), &["+"], "what if +", "Try out one more of a role: the shares move, nothing is saved.", 4, |app| trial(app, 1)).when(has_roles).taking(anything),
    row("board.fewer", Scope::Views(ON_BOARD), &["-"], "what if -", "Try out one fewer of a role: the shares move, nothing is saved.", 4, |app| trial(app, -1)).when(has_roles).taking(anything),
    row("map.moved", Scope::On(AROUND), &["g m"], "who moved", "Show who stands elsewhere than before, since a day or the last session; again to end it.", 0, moved).when(has_members).taking(anything),
    row("map.stances", Scope::On(AROUND), &["g s"], "stances", "List those to manage closely whose stance is not the wanted one.", 0, stances).when(shows_stances),
    row("map.session", Scope::On(AROUND), &["g p"], "session", "Begin a mapping session in front of a room, or go on with it.", 4, session::begin).when(|state| usable(state, Kind::Member)).taking(anything),
    row("picks.go", Scope::Picks, &["Enter"], "go there", "Show it on the map.", 1, go_to_pick),
    row("picks.task", Scope::Picks, &["a"], "add task", "Make a task of it, with owner and date.", 2, task_of_pick).when(|state| usable(state, Kind::Task)),
];

fn has_members(state: &State) -> Result<(), String> {
    only_if(!state.city.members.is_empty(), "there are no members yet; a adds one")
}

fn has_roles(state: &State) -> Result<(), String> {
    only_if(!state.city.roles.is_empty(), "there are no roles yet")
}

/// Ready where stances may be seen.
///
/// # Errors
/// That they are hidden.
pub fn shows_stances(state: &State) -> Result<(), String> {
    visible(state, Kind::Member)?;
    only_if(!state.is_secret(Kind::Member, "stance"), "stances are hidden while presenting; P ends it")
}

/// Moves members by one step, as far as the map goes.
fn nudge(app: &mut App, influence: i64, interest: i64) {
    let records = app.state.targets();
    let city = std::rc::Rc::clone(&app.state.city);
    let members = records.iter().filter_map(|record| city.member(&record.id));
    let placed = members.clone().filter(|member| standing::is_placed(member)).count();
    let edits = input::nudge(members, influence, interest);
    let titles = edits::titles(&app.state, &records);
    let lang = city.lang();
    if edits.is_empty() {
        let text = match placed {
            0 => say!(lang, "map-has-no-place", name = titles),
            _ => say!(lang, "map-edge", names = titles),
        };
        return app.state.say(text, Tone::Warn);
    }
    let axis = match (influence, interest) {
        (0, steps) => format!("Interest {steps:+}"),
        (steps, _) => format!("Influence {steps:+}"),
    };
    app.commit_or_say(format!("{axis}: {titles}"), edits);
}

/// Everybody in the cell of the cursor.
fn cell(app: &mut App) {
    match matrix::cell_of_cursor(&app.state) {
        Some((name, members)) => choose_member(app, &name, members.into_iter()),
        None => app.state.say(app.state.city.lang().text("map-nobody-here"), Tone::Warn),
    }
}

/// Finds a member by name, to put it into the middle of its links.
pub fn find_member(app: &mut App) {
    let all = 0..app.state.city.members.len();
    choose_member(app, "Whose links", all);
}

fn choose_member(app: &mut App, name: &str, members: impl Iterator<Item = usize>) {
    let city = &app.state.city;
    let choices = members.filter_map(|place| city.members.get(place));
    let choices: Vec<Choice> = choices
        .map(|member| {
            let letter = city.helix(member).map_or("-", |helix| helix.letter());
            let role = member.role.as_deref().and_then(|role| city.role(role));
            let beside = format!("{letter}  {}", role.map_or("", |role| &role.name));
            let record = RecordId::new(Kind::Member, &member.id);
            Choice::new(Answer::Record(record), seats::name(member), beside)
        })
        .collect();
    let title = format!("{name}: {}", choices.len());
    let prompt = Prompt::asking(InCell, title, Narrowing::Closed).choosing(choices, None);
    app.state.ask(prompt);
}

fn others(app: &mut App) {
    app.state.rooms.map.hides = !app.state.rooms.map.hides;
    let id = if app.state.rooms.map.hides { "map-hidden" } else { "map-dimmed" };
    app.state.say(app.state.city.lang().text(id), Tone::Plain);
}

/// The next ring alone; after the last one all.
fn ring(app: &mut App) {
    let filter = app.state.list().filter.clone();
    let (rings, rest): (Vec<&str>, Vec<&str>) = filter.split_whitespace().partition(|word| word.starts_with("ring:"));
    let now = rings.first().and_then(|word| word.strip_prefix("ring:"));
    let at = now.and_then(|now| {
        let is_it = |name: &&str| name.eq_ignore_ascii_case(now);
        Ring::NAMES.iter().position(is_it)
    });
    let next = Ring::NAMES.get(at.map_or(0, |at| at + 1));
    let word = next.map(|name| format!("ring:{}", name.to_lowercase()));
    let words: Vec<&str> = rest.into_iter().chain(word.as_deref()).collect();
    app.state.list_mut().filter = words.join(" ");
    app.refresh_list();
    let words = Ring::ALL.get(at.map_or(0, |at| at + 1)).map_or("all", |ring| ring_words(*ring));
    app.state.say(format!("Ring: {words}"), Tone::Plain);
}

/// Asks which role is tried out; the best come first.
fn trial(app: &mut App, count: i64) {
    let choices = if count > 0 { more(&app.state) } else { fewer(&app.state) };
    let id = if count > 0 { "board-which-more" } else { "board-which-fewer" };
    let title = app.state.city.lang().text(id);
    let prompt = Prompt::asking(Trial(count), title, Narrowing::Closed);
    app.state.ask(prompt.choosing(choices, None).beginning_at_first());
}

/// Every role, the best invitation first.
fn more(state: &State) -> Vec<Choice> {
    let candidates = invitation::candidates(&state.city, &state.status.seats, &board::trial(state));
    let choice = |one: &Invitation| {
        let gaps = match one.closes {
            0 => String::new(),
            gaps => format!("  {}", say!(state.city.lang(), "board-closes", count = gaps)),
        };
        let beside = format!("{} {:.0}% -> {:.0}%{gaps}", one.helix.letter(), one.share, one.share_after);
        Choice::new(Answer::Text(one.role.clone()), one.name.clone(), beside)
    };
    candidates.iter().map(choice).collect()
}

/// Every role that somebody has, in the order of the file.
fn fewer(state: &State) -> Vec<Choice> {
    let trial = board::trial(state);
    let now = board::mix(state);
    let choice = |(place, role): (usize, &Role)| {
        let fewer: Vec<(usize, i64)> = trial.iter().copied().chain([(place, -1)]).collect();
        let then = balance::what_if(&state.city, state.today, &state.status.seats, &fewer);
        let share = |mix: &Balance| mix.helices[role.helix as usize].share;
        let beside = format!("{} {:.0}% -> {:.0}%", role.helix.letter(), share(&now), share(&then));
        (then.counted < now.counted).then(|| Choice::new(Answer::Text(role.id.clone()), role.name.clone(), beside))
    };
    state.city.roles.iter().enumerate().filter_map(choice).collect()
}

// ---- who moved ----

fn moved(app: &mut App) {
    if app.state.rooms.map.since.take().is_some() {
        return app.state.say(app.state.city.lang().text("map-moves-ended"), Tone::Plain);
    }
    let choices = since::moments(app);
    let title = "Who moved since when? A day, or one of these";
    let prompt = Prompt::asking(MovedSince, title, Narrowing::Open).choosing(choices, None);
    app.state.ask(prompt.beginning_at_first());
}

// ---- whom to win over ----

/// The list of whom to win over, unless there is nobody.
pub fn stances(app: &mut App) {
    let list = overlay_list::stances(&app.state);
    if list.lines.is_empty() {
        app.state.say("No stance differs from the wanted one among those at 4 or 5 (e sets one)", Tone::Plain);
    } else {
        app.state.layers.push(Layer::Picks(list));
    }
}

fn picked(state: &State) -> Option<&Pick> {
    match state.layers.last() {
        Some(Layer::Picks(list)) => list.current(),
        _ => None,
    }
}

fn go_to_pick(app: &mut App) {
    let Some(record) = picked(&app.state).map(|pick| pick.record.clone()) else { return };
    go::view_named(app, MATRIX);
    show::show_in_list(app, &record);
}

fn task_of_pick(app: &mut App) {
    let Some(name) = picked(&app.state).map(|pick| pick.name.text.clone()) else { return };
    let prompt = choices::add_prompt(Kind::Task).holding(format!("Talk with {name} "));
    app.ask(prompt);
}

fn add_link(app: &mut App) {
    let prompt = choices::add_prompt(Kind::Link);
    let middle = links::middle(&app.state).map(|member| format!("{} ; ", crate::clean::line(&member.name)));
    app.state.ask(match middle {
        Some(begun) => prompt.holding(begun),
        None => prompt,
    });
    app.typed();
}

/// Who stands in a cell of the map.
#[derive(Debug, PartialEq)]
struct InCell;

impl Ask for InCell {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        accept::go(app, prompt);
        Ok(())
    }
}

/// Which role is tried out on the board, and how many more or fewer.
#[derive(Debug, PartialEq)]
struct Trial(i64);

impl Ask for Trial {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        let (role, count) = (prompt.answer(), self.0);
        let trial = &mut app.state.rooms.map.trial;
        match trial.iter_mut().find(|(other, _)| *other == role) {
            Some((_, now)) => *now += count,
            None => trial.push((role, count)),
        }
        trial.retain(|(_, count)| *count != 0);
        Ok(())
    }
}

/// Since when moves on the map are shown.
#[derive(Debug, PartialEq)]
struct MovedSince;

impl Ask for MovedSince {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        let moment = app.store.moment(&prompt.answer(), app.state.today, app.clock)?;
        let before = app.store.before(moment.at)?;
        let since = Since::new(moment, &app.state, &before);
        if since.moves.is_empty() {
            let text = say!(app.state.city.lang(), "map-nobody-moved", since = since.moment.words);
            app.state.say(text, Tone::Plain);
        } else {
            app.state.rooms.map.since = Some(since);
            let list = overlay_list::moved(&app.state);
            app.state.layers.push(Layer::Picks(list));
        }
        Ok(())
    }
}
