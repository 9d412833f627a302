//! What Enter does with a prompt: each purpose has its answer. Where nothing could be saved the prompt stays, with the
//! text still in it.

use super::App;
use super::command;
use super::commands::{editing, exchange, lists, map, moving, network, screen};
use super::edits;
use super::lines;
use super::map::{session, walk};
use super::plan::climb;
use super::prompt::{Answer, Narrowing, Prompt, Purpose};
use super::state::{Layer, Notice};
use super::views::VIEWS;
use crate::model::{Edit, Kind, Path, RecordId};
use crate::problem::Problem;
use crate::report::cells::Tone;

/// Takes what is typed or chosen in the prompt on top.
pub fn accept(app: &mut App) {
    let Some(Layer::Prompt(prompt)) = app.state.layers.pop() else {
        return;
    };
    match take(app, &prompt) {
        Ok(()) => app.forget_typing(),
        Err(problem) => {
            let mut prompt = prompt;
            let text = match hold_anew(app, &mut prompt, &problem) {
                true => format!("{}. Enter writes yours, Esc keeps theirs", problem.what),
                false => problem.words(),
            };
            prompt.reading = Some(Notice {
                text,
                tone: Tone::Bad,
            });
            app.state.layers.push(Layer::Prompt(prompt));
        }
    }
}

/// After a conflict the prompt holds what the field holds now: both values have been seen, and Enter decides.
fn hold_anew(app: &App, prompt: &mut Prompt, problem: &Problem) -> bool {
    let (held, path) = match &mut prompt.purpose {
        Purpose::Field { held, path } => (held, path.clone()),
        Purpose::Climb { held, .. } => (held, climb::path()),
        _ => return false,
    };
    if problem.code != edits::CONFLICT {
        return false;
    }
    let records: Vec<RecordId> = held.iter().map(|held| held.record.clone()).collect();
    *held = edits::hold(&app.state, &records, &path);
    true
}

fn take(app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
    let answer = prompt.answer();
    let is_closed = prompt.narrowing == Narrowing::Closed;
    if is_closed && prompt.chosen().is_none() && answer.trim().is_empty() {
        app.state
            .say("Nothing was chosen, so nothing has changed", Tone::Dim);
        return Ok(());
    }
    match &prompt.purpose {
        Purpose::Filter { .. } => {
            if let Some(complaint) = &app.state.list().complaint {
                return Err(Problem::usage(complaint.clone()));
            }
            app.state.searched = app.state.list().filter.clone();
        }
        Purpose::Field { held, path } => {
            if let Some(prompt) = climb::prompt(&app.state, held, path, &answer) {
                app.state.ask(prompt);
                app.typed();
                return Ok(());
            }
            let edits = edits::field(&app.state, held, path, &answer)?;
            let records: Vec<RecordId> = held.iter().map(|held| held.record.clone()).collect();
            let label = edits::field_label(&app.state, &records, path, &answer);
            return app.commit(label, edits);
        }
        Purpose::Climb { held, stage } => return climb::take(app, held, stage, &answer),
        Purpose::Score { record, criterion } => {
            let typed = format!("{criterion} ; {answer}");
            let edits = edits::item(&app.state, record, &Path::field("grid"), &typed)?;
            let titles = edits::titles(&app.state, std::slice::from_ref(record));
            return app.commit(format!("Score {answer} on {criterion}: {titles}"), edits);
        }
        Purpose::Item { record, path } => {
            let edits = edits::item(&app.state, record, path, &answer)?;
            let label = format!(
                "Added to {path}: {}",
                edits::titles(&app.state, std::slice::from_ref(record))
            );
            return app.commit(label, edits);
        }
        Purpose::Place { records } => {
            let edits = edits::place(&app.state, records, answer.trim())?;
            let label = edits::place_label(&app.state, records, answer.trim());
            return app.commit(label, edits);
        }
        Purpose::Walk { id } => walk::skip(app, id),
        Purpose::Question => session::start(app, &answer),
        Purpose::After { records } => {
            let edits = edits::after(&app.state, records, &answer)?;
            let label = edits::after_label(&app.state, records, &answer);
            return app.commit(label, edits);
        }
        Purpose::Trial { count } => map::try_out(app, &answer, *count),
        Purpose::Match { need, offer } => return exchange::marked(app, need, offer, &answer),
        Purpose::Since => return map::show_moved(app, &answer),
        Purpose::Add { kind } => match prompt.chosen().map(|choice| &choice.answer) {
            // What was about to be added is there already.
            Some(Answer::Record(record)) => moving::open_record(app, record.clone()),
            _ => return lines::add(app, *kind, &answer, &prompt.waiting),
        },
        Purpose::SaveView => return save_view(app, &answer),
        Purpose::WhichField { records } => {
            if prompt.chosen().is_some() {
                editing::field_chosen(app, records.clone(), &answer);
            }
        }
        Purpose::Sort => lists::sort_by(app, &answer),
        Purpose::Recall => recall(app, &answer),
        Purpose::Palette | Purpose::Help | Purpose::Cell => go(app, prompt),
    }
    Ok(())
}

fn go(app: &mut App, prompt: &Prompt) {
    let Some(choice) = prompt.chosen() else {
        return app.state.say("Nothing answers to that", Tone::Warn);
    };
    match &choice.answer {
        Answer::Command(id) => {
            if let Some(command) = command::find(id) {
                app.run(command);
            }
        }
        Answer::Record(record) => go_to(app, record),
        Answer::Text(_) => {}
    }
}

/// Shows a record: the cursor of its list on it, and the record itself where no list shows its kind.
fn go_to(app: &mut App, record: &RecordId) {
    if !moving::show_in_list(app, record) {
        moving::open_record(app, record.clone());
    }
}

fn save_view(app: &mut App, name: &str) -> Result<(), Problem> {
    if name.trim().is_empty() {
        return Ok(());
    }
    let view = app.state.view();
    let (filter, sort) = network::to_save(&app.state);
    let text = crate::text::quote;
    let id = app.state.city.free_id(Kind::View, name);
    let mut fields = vec![
        ("id", text(&id)),
        ("name", text(name.trim())),
        ("tab", text(view.tab.name())),
        ("view", text(view.name)),
    ];
    if !filter.is_empty() {
        fields.push(("filter", text(&filter)));
    }
    if let Some(sort) = &sort {
        fields.push(("sort", text(sort)));
    }
    let record = RecordId::new(Kind::View, id);
    app.commit(
        format!("Saved view: {}", name.trim()),
        vec![Edit::Add { record, fields }],
    )
}

/// Shows a saved view: its list, filter and order.
fn recall(app: &mut App, id: &str) {
    let city = std::rc::Rc::clone(&app.state.city);
    let Some(saved) = city.views.iter().find(|view| view.id == id) else {
        return;
    };
    let same = |name: &Option<String>, other: &str| {
        name.as_deref()
            .is_some_and(|name| crate::fold::fold(name) == crate::fold::fold(other))
    };
    let place = VIEWS.iter().position(|view| same(&saved.view, view.name));
    let tab = VIEWS
        .iter()
        .position(|view| same(&saved.tab, view.tab.name()));
    let Some(place) = place.or(tab) else {
        let text = format!(
            "This ulg has no view called {}",
            saved.view.as_deref().unwrap_or("that")
        );
        return app.state.say(text, Tone::Warn);
    };
    moving::go_view(app, place);
    app.state.list_mut().filter = saved.filter.clone().unwrap_or_default();
    lists::sort_by(app, saved.sort.as_deref().unwrap_or_default());
    if screen::forget_secrets(app) {
        let text = format!(
            "{}: what it asks for is hidden while presenting",
            saved.name
        );
        return app.state.say(text, Tone::Warn);
    }
    match app.state.list().complaint.clone() {
        Some(complaint) => app
            .state
            .say(format!("{}: {complaint}", saved.name), Tone::Warn),
        None => app.state.say(format!("View: {}", saved.name), Tone::Plain),
    }
}
