//! What is done with the answers to a need: a match made and followed, an introduction copied, a task that follows.

use crate::app::core::app::{App, Ask, Command, Prompt, Scope, State};
use crate::app::core::choice::{Answer, Choice, Narrowing};
use crate::app::core::commands::{anything, only_if, row, usable};
use crate::app::core::shape::Shape;
use crate::app::core::{choices, copying, go, show};
use crate::app::exchange::answers;
use crate::app::exchange::network::page;
use crate::app::exchange::state::{ANSWERS, SEEKERS};
use crate::insight::matching::Ref;
use crate::model::Kind;
use crate::model::choice::MatchState;
use crate::model::rules::matches;
use crate::problem::Problem;
use crate::report::blocks::{self, Block};
use crate::report::cells::Tone;
use crate::report::introduction;
use crate::width::USUAL;

const ASKED: &[&str] = &[ANSWERS, SEEKERS];

#[rustfmt::skip]
pub const TAB: &[Command] = &[
    row("tab.exchange", Scope::Everywhere, &["4"], "exchange", "Show who seeks and who gives: needs, offers, stories.", 0, |app| go::tab_of(app, ANSWERS)),
];

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("exchange.scope", Scope::Views(ASKED), &["b"], "own, network", "Look for answers in the network, or among the city's own members.", 4, scope),
    row("match.mark", Scope::Where(ASKED, on_answer), &["m"], "match", "Say how far the match of this pair has come.", 5, mark).when(|state| usable(state, Kind::Need)).taking(anything),
    row("match.task", Scope::Where(ASKED, on_answer), &["a"], "add task", "Add a task that follows from this pair.", 3, follow_up).when(|state| usable(state, Kind::Task)).taking(anything),
    row("match.open", Scope::Where(ASKED, on_answer), &["Enter"], "open", "Open the answer, or all that another city says of it.", 1, open_answer),
    row("match.introduce", Scope::Where(ASKED, on_answer), &["y"], "introduce", "Copy the introduction of this pair, for both sides.", 6, copy_introduction).when(may_tell),
    row("exchange.list", Scope::Views(ASKED), &["Y"], "copy list", "Copy all that is asked with its best answers, as Markdown.", 0, copy_whole),
    row("exchange.markdown", Scope::Views(ASKED), &[], "as Markdown", "Copy the introduction of the pair under the cursor as Markdown; y copies it as plain text.", 0, markdown).when(has_pair),
];

fn has_pair(state: &State) -> Result<(), String> {
    only_if(on_answer(state), "first go to an answer with l")
}

fn scope(app: &mut App) {
    let exchange = &mut app.state.rooms.exchange;
    exchange.own = !exchange.own;
    (exchange.asked, exchange.in_answers) = (None, false);
    let text = if exchange.own { "Answers from the city's own members" } else { "Answers from the network" };
    app.state.say(text, Tone::Plain);
}

/// Whether the cursor is on an answer, so that verbs are about the pair.
pub fn on_answer(state: &State) -> bool {
    let is_here = state.view().shape == Shape::Answers && state.layers.is_empty();
    is_here && state.rooms.exchange.in_answers && state.rooms.exchange.answer().is_some()
}

/// Opens the answer: an own record, or all that another city says of it.
pub fn open_answer(app: &mut App) {
    if let Some(record) = answers::own_record(&app.state) {
        return show::open_record(app, record);
    }
    if let Some((kind, at)) = answers::chosen(&app.state) {
        page::open(app, kind, &at);
    }
}

/// Asks how far the match has come; the next state stands first.
pub fn mark(app: &mut App) {
    let Some((need, offer)) = answers::pair(&app.state) else { return };
    if need.city != app.state.city.slug {
        return app.state.say("This need is another city's: only the introduction can be copied (y)", Tone::Warn);
    }
    let now = app.state.rooms.exchange.answer().and_then(|answer| Some(answer.found.recorded?.state));
    let next = matches::next(now);
    let words = |state: MatchState| match state {
        MatchState::Idea => "worth asking",
        MatchState::Asked => "somebody has written or called",
        MatchState::Agreed => "both sides say yes: the need counts as matched",
        MatchState::Done => "it has helped: the need counts as met",
        MatchState::Rejected => "not this one: it does not come back",
    };
    let others = MatchState::ALL.iter().copied().filter(|state| *state != next);
    let choice = |state: MatchState| Choice::new(Answer::Text(state.name().to_lowercase()), state.name(), words(state));
    let choices = [next].into_iter().chain(others).map(choice).collect();
    let title = match now {
        None => "Make it a match: how far is it? A note may follow".to_string(),
        Some(now) => format!("Now {}: how far is it? A note may follow", now.name().to_lowercase()),
    };
    let purpose = Pair { need: need.seen_from(&app.state.city.slug), offer: offer.seen_from(&app.state.city.slug) };
    let prompt = Prompt::asking(purpose, title, Narrowing::Open).choosing(choices, None);
    app.state.ask(prompt.beginning_at_first());
}

/// A task that follows from the pair.
pub fn follow_up(app: &mut App) {
    let Some(answer) = app.state.rooms.exchange.answer() else { return };
    // An own offer is given by a member of the group, not by the city.
    let city = &app.state.city;
    let own = city.offers.iter().find(|offer| answer.found.with == Ref::new(city.slug.clone(), &offer.id));
    let by = own.map(|offer| offer.by.as_deref().and_then(|id| city.member(id)));
    let whom = match by {
        Some(Some(member)) => member.name.replace(['@', '#', '!'], ""),
        Some(None) => "the group".to_string(),
        None => answer.city.clone(),
    };
    let line = format!("Ask {whom} about {} ", answer.title.replace(['@', '#', '!'], ""));
    let prompt = choices::add_prompt(Kind::Task).holding(line);
    app.ask(prompt);
}

/// Copies the introduction of the pair: what brings both sides together.
pub fn copy_introduction(app: &mut App) {
    copy_as(app, |pieces| blocks::plain(pieces, USUAL));
}

fn markdown(app: &mut App) {
    copy_as(app, blocks::markdown);
}

fn copy_as(app: &mut App, form: fn(&[Block]) -> String) {
    if let Some(text) = introduction(app).map(|pieces| form(&pieces)) {
        copying::copy(app, "The introduction", text);
    }
}

/// The introduction of the pair for both sides.
fn introduction(app: &mut App) -> Option<Vec<Block>> {
    let (need, offer) = answers::pair(&app.state)?;
    app.exchange_index();
    let index = app.work.exchange.as_ref()?;
    introduction::blocks(&app.state.city, index, &need, &offer)
}

/// All that is asked with its answers, as Markdown.
fn whole_list(app: &mut App) -> String {
    let scope = app.state.rooms.exchange.scope();
    let kind = app.state.view().kind;
    let slug = app.state.city.slug.clone();
    let shown = app.state.list().shown.iter();
    let ids: Vec<String> = shown.filter_map(|place| Some(app.state.city.at(kind?, *place)?.id().to_string())).collect();
    const EACH: usize = 3;
    app.exchange_index();
    let Some(index) = app.work.exchange.as_ref() else { return String::new() };
    let found = ids.into_iter().map(|id| {
        let of = Ref::new(slug.clone(), id);
        let matches = match kind {
            Some(Kind::Need) => index.answers_for(&of, scope, EACH),
            _ => index.askers_for(&of, scope, EACH),
        };
        introduction::FoundAnswers { of, matches }
    });
    let found: Vec<introduction::FoundAnswers> = found.collect();
    let asked = match kind {
        Some(Kind::Need) => introduction::Asked::Needs,
        _ => introduction::Asked::Offers,
    };
    blocks::markdown(&introduction::list(&app.state.city, index, (asked, scope), &found))
}

fn copy_whole(app: &mut App) {
    let text = whole_list(app);
    copying::share(app, "The whole list", text);
}

fn may_tell(state: &State) -> Result<(), String> {
    only_if(!state.look.presenting, "contacts are hidden while presenting; P ends it")
}

/// How far the match of a pair has come.
#[derive(Debug, PartialEq)]
struct Pair {
    need: String,
    offer: String,
}

impl Ask for Pair {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        let (need, offer, typed) = (&self.need, &self.offer, prompt.answer());
        let typed = typed.trim();
        let (word, note) = typed.split_once([' ', ';']).unwrap_or((typed, ""));
        let state = matches::state_called(word)?;
        let note = Some(note.trim_matches([' ', ';'])).filter(|note| !note.is_empty());
        let (city, today) = (std::rc::Rc::clone(&app.state.city), app.state.today);
        let edits = matches::mark(&city, need, offer, state, today, note)?;
        let title = app
            .state
            .rooms
            .exchange
            .answer()
            .map_or(offer.to_string(), |answer| format!("{}: {}", answer.city, answer.title));
        app.commit(format!("Match {}: {title}", state.name().to_lowercase()), edits)
    }
}
