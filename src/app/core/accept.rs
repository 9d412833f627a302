//! What Enter does with a prompt: each purpose has its answer. Where nothing could be saved the prompt stays, with the
//! text still in it.

use crate::app::core::app::{App, Layer, Prompt, Purpose};
use crate::app::core::choice::{Answer, Narrowing};
use crate::app::core::commands::{editing, lists, screen};
use crate::app::core::held::Held;
use crate::app::core::page::Notice;
use crate::app::core::{edits, go, pasting, quick_add, show};
use crate::fold::{fold, key, one_line};
use crate::model::records::View;
use crate::model::{Edit, Kind, Path, RecordId, Type, change};
use crate::problem::Problem;
use crate::report::cells::Tone;

/// Takes what is typed or chosen in the prompt on top.
pub fn accept(app: &mut App) {
    if !app.state.city.trouble.is_empty() {
        // What could not be read a moment ago may be readable again.
        app.reload(App::mark_changes);
    }
    let Some(Layer::Prompt(prompt)) = app.state.layers.pop() else { return };
    match take(app, &prompt) {
        Ok(()) => app.forget_typing(),
        Err(problem) => {
            let mut prompt = prompt;
            let text = match hold_anew(app, &mut prompt, &problem) {
                true => format!("{}. Enter writes yours, Esc keeps theirs", problem.what),
                // A line of a file that is to be mended is named.
                false if problem.place.line > 0 => problem.told(),
                false => problem.spoken(),
            };
            prompt.reading = Some(Notice { text, tone: Tone::Bad });
            app.state.layers.push(Layer::Prompt(prompt));
        }
    }
}

/// After a conflict the prompt holds what the field holds now: both values have been seen, and Enter decides.
fn hold_anew(app: &App, prompt: &mut Prompt, problem: &Problem) -> bool {
    if problem.code != edits::CONFLICT {
        return false;
    }
    match &mut prompt.purpose {
        Purpose::Field { held, path } => {
            let records: Vec<RecordId> = held.iter().map(|held| held.record.clone()).collect();
            *held = edits::hold(&app.state, &records, path);
            true
        }
        Purpose::Own(own) => {
            let anew = own.0.anew(&app.state);
            let is_held = anew.is_some();
            *own = anew.unwrap_or_else(|| own.clone());
            is_held
        }
        _ => false,
    }
}

fn take(app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
    if prompt.gone {
        let what = "the part you were writing to is no longer there, so nothing was written";
        return Err(Problem::error("gone", what).fix("Esc leaves the line"));
    }
    let answer = prompt.answer();
    let is_closed = prompt.narrowing == Narrowing::Closed;
    if is_closed && prompt.chosen().is_none() && answer.trim().is_empty() {
        app.state.say("Nothing was chosen, so nothing has changed", Tone::Dim);
        return Ok(());
    }
    match &prompt.purpose {
        Purpose::Filter { .. } => {
            if let Some(complaint) = &app.state.list().complaint {
                return Err(Problem::usage(complaint.clone()));
            }
            app.state.searched = app.state.list().filter.clone();
        }
        Purpose::Field { held, path } => return set_field(app, held, path, &answer),
        Purpose::Score { record, criterion } => {
            let typed = format!("{criterion} ; {answer}");
            let edits = edits::item(&app.state, record, &Path::field("grid"), &typed)?;
            let titles = edits::titles(&app.state, std::slice::from_ref(record));
            return app.commit(format!("Score {answer} on {criterion}: {titles}"), edits);
        }
        Purpose::Item { record, path } => {
            let edits = edits::item(&app.state, record, path, &answer)?;
            let label = format!(
                "Added to {}: {}",
                path.row(record.kind).map_or(path.to_string(), |row| row.label()),
                edits::titles(&app.state, std::slice::from_ref(record))
            );
            app.commit(label, edits)?;
            pasting::go_on(app, prompt);
        }
        Purpose::Place { records } => {
            let edits = edits::place(&app.state, records, answer.trim())?;
            let label = edits::place_label(&app.state, records, answer.trim());
            return app.commit(label, edits);
        }
        Purpose::After { records } => {
            let edits = edits::after(&app.state, records, &answer)?;
            let label = edits::after_label(&app.state, records, &answer);
            return app.commit(label, edits);
        }
        Purpose::Add { kind } => match prompt.chosen().map(|choice| &choice.answer) {
            // What was about to be added is there already.
            Some(Answer::Record(record)) => show::open_record(app, record.clone()),
            _ => return quick_add::add(app, *kind, &answer, &prompt.waiting),
        },
        Purpose::Pasted { lines, .. } => return pasting::write(app, lines),
        Purpose::SaveView => return save_view(app, &answer),
        Purpose::WhichField { records } => {
            if prompt.chosen().is_some() {
                editing::field_chosen(app, records.clone(), &answer);
            }
        }
        Purpose::Sort => lists::sort_by(app, &answer),
        Purpose::Recall => recall(app, &answer),
        Purpose::Palette | Purpose::Help => go(app, prompt),
        Purpose::Own(own) => return own.0.accept(app, prompt),
    }
    Ok(())
}

/// Writes a value to the field of each record.
fn set_field(app: &mut App, held: &[Held], path: &Path, answer: &str) -> Result<(), Problem> {
    if answer.trim().is_empty() && is_date(held, path) {
        // Enter alone must not do what nobody meant; none takes a date away.
        app.state.say("The date stays as it was", Tone::Dim);
        return Ok(());
    }
    if app.is_taken_over(held, path, answer) {
        return Ok(());
    }
    let edits = edits::field(&app.state, held, path, answer)?;
    let records: Vec<RecordId> = held.iter().map(|held| held.record.clone()).collect();
    let label = edits::field_label(&app.state, &records, path, answer);
    app.commit(label, edits)
}

fn is_date(held: &[Held], path: &Path) -> bool {
    let field = held.first().and_then(|held| path.row(held.record.kind));
    field.is_some_and(|field| matches!(field.what, Type::Date))
}

/// Goes where the choice leads: runs a command, shows a record or a view.
pub fn go(app: &mut App, prompt: &Prompt) {
    let Some(choice) = prompt.chosen() else { return app.state.say("Nothing answers to that", Tone::Warn) };
    match &choice.answer {
        Answer::Command(id) => {
            if let Some(command) = app.state.desk.command(id) {
                app.run(command);
            }
        }
        Answer::Record(record) => go_to(app, record),
        Answer::Text(name) => {
            if let Some(view) = app.state.desk.named(name) {
                go::go_view(app, view);
            }
        }
    }
}

/// Shows a record: the cursor of its list on it, and the record itself where no list shows its kind.
fn go_to(app: &mut App, record: &RecordId) {
    if !show::show_in_list(app, record) {
        show::open_record(app, record.clone());
    }
}

/// Saves what is on screen under a name, in the place of the view that has it already.
fn save_view(app: &mut App, name: &str) -> Result<(), Problem> {
    let name = &one_line(name);
    if name.is_empty() {
        return Ok(());
    }
    let view = app.state.view();
    let (filter, sort) = (view.does.saved)(&app.state);
    let said = |text: &str| (!text.is_empty()).then(|| crate::text::quote(text));
    let fields = [
        ("tab", said(app.state.room().tab)),
        ("view", said(view.name)),
        ("filter", said(&filter)),
        ("sort", said(sort.as_deref().unwrap_or_default())),
    ];
    let city = &app.state.city;
    let named = city.views.iter().find(|view| is_called(view, name));
    if let Some(view) = named {
        let set = |(field, raw)| change::set(view, Path::field(field), raw);
        let edits = fields.into_iter().filter_map(set).collect();
        return app.commit(format!("Replaced view: {}", view.name), edits);
    }
    let id = city.free_id(Kind::View, name);
    let mut own = vec![("id", crate::text::quote(&id)), ("name", crate::text::quote(name))];
    own.extend(fields.into_iter().filter_map(|(field, raw)| Some((field, raw?))));
    let record = RecordId::new(Kind::View, id);
    let edit = Edit::Add { record, fields: own };
    app.commit(format!("Saved view: {name}"), vec![edit])
}

/// Whether a view goes by that name, however it is written.
pub fn is_called(view: &View, name: &str) -> bool {
    key(&view.name) == key(name)
}

/// Shows a saved view: its list, filter and order.
fn recall(app: &mut App, id: &str) {
    let city = std::rc::Rc::clone(&app.state.city);
    let Some(saved) = city.views.iter().find(|view| view.id == id) else { return };
    let same = |name: &Option<String>, other: &str| name.as_deref().is_some_and(|name| fold(name) == fold(other));
    let desk = app.state.desk;
    let place = desk.views().position(|view| same(&saved.view, view.name));
    let tab = desk.rooms.iter().position(|room| same(&saved.tab, room.tab)).map(|tab| desk.home(tab));
    let Some(place) = place.or(tab) else {
        let text = format!("This ulg has no view called {}", saved.view.as_deref().unwrap_or("that"));
        return app.state.say(text, Tone::Warn);
    };
    go::go_view(app, place);
    app.state.list_mut().filter = saved.filter.clone().unwrap_or_default();
    lists::sort_by(app, saved.sort.as_deref().unwrap_or_default());
    if screen::forget_secrets(app) {
        return app.state.say(format!("{}: what it asks for is hidden while presenting", saved.name), Tone::Warn);
    }
    match app.state.list().complaint.clone() {
        Some(complaint) => app.state.say(format!("{}: {complaint}", saved.name), Tone::Warn),
        None => app.state.say(format!("View: {}", saved.name), Tone::Plain),
    }
}
