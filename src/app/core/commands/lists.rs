//! Lists: filter, search, marks, order, saved views.

use crate::app::core::app::{App, Command, Prompt, Purpose, Scope, State};
use crate::app::core::choice::{Answer, Choice, Narrowing};
use crate::app::core::commands::{anything, has_rows, is_list, only_if, row, screen, usable};
use crate::app::core::grid::Step;
use crate::app::core::list::Sort;
use crate::app::core::{go, hits};
use crate::model::Kind;
use crate::model::records::View;
use crate::report::cells::Tone;
use crate::report::columns::columns;

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("list.filter", Scope::Records, &["/"], "filter", "Narrow the list by words and fields, such as owner:labour -done late; elsewhere, find.", 4, filter).taking(anything),
    row("list.mark", Scope::Lists, &["Space"], "mark", "Mark the row; verbs then act on all marked ones.", 7, mark).when(can_mark),
    row("list.range", Scope::Lists, &["V"], "mark range", "Mark from here to where the cursor goes; V again ends it.", 0, range).when(can_mark),
    row("list.next", Scope::Lists, &["n"], "next hit", "Go to the next row that answers the last filter.", 0, |app| next(app, 1)).when(has_search),
    row("list.previous", Scope::Lists, &["N"], "last hit", "Go to the row before that answers the last filter.", 0, |app| next(app, -1)).when(has_search),
    row("list.sort", Scope::Lists, &["s"], "sort", "Sort by a column.", 8, sort).when(is_list).taking(anything),
    row("list.reverse", Scope::Lists, &["S"], "reverse", "Turn the order round.", 0, reverse).when(is_list),
    row("list.recall", Scope::Lists, &["w"], "views", "Show a saved view.", 0, recall).when(has_saved).taking(anything),
    row("list.save", Scope::Lists, &["W"], "save view", "Save this filter and order under a name, for the whole group.", 0, save).when(can_save).taking(anything),
];

fn can_save(state: &State) -> Result<(), String> {
    has_rows(state)?;
    usable(state, Kind::View)
}

fn can_mark(state: &State) -> Result<(), String> {
    if state.view().kind.is_none() {
        return Err("records of one kind are marked, in lists; a line here is acted on by itself".to_string());
    }
    is_list(state)?;
    only_if(state.on_action().is_none(), "only tasks are marked here")
}

fn has_search(state: &State) -> Result<(), String> {
    if state.view().kind.is_some() || !state.view().does.narrows {
        is_list(state)?;
    }
    only_if(!state.searched.is_empty(), "nothing was searched for yet; press /")
}

fn has_saved(state: &State) -> Result<(), String> {
    only_if(!state.city.views.is_empty(), "no view is saved yet; W saves this one")
}

/// Whether there is a list here that can be narrowed.
pub fn narrows(state: &State) -> bool {
    state.view().does.narrows && state.sheet().is_none()
}

fn filter(app: &mut App) {
    // Where there is no list to narrow, what is typed must not run as commands.
    if !narrows(&app.state) {
        return screen::palette(app);
    }
    let before = app.state.list().filter.clone();
    let on = app.state.list().current().map(str::to_string);
    let purpose = Purpose::Filter { before: before.clone(), on };
    let prompt = Prompt::new(purpose, "Filter", Narrowing::Open).holding(before);
    app.state.ask(prompt);
    app.make_ready();
}

fn mark(app: &mut App) {
    let list = app.state.list_mut();
    let Some(id) = list.current().map(str::to_string) else { return };
    if !list.marks.remove(&id) {
        list.marks.insert(id);
    }
    go::go(app, Step::Down);
}

fn range(app: &mut App) {
    let list = app.state.list_mut();
    list.anchor = match list.anchor {
        None => Some(list.row),
        Some(_) => None,
    };
    go::stretch_marks(&mut app.state);
}

/// Goes to the next row that answers what was last searched for, round the end: titles before other fields, those before
/// references.
fn next(app: &mut App, by: isize) {
    let hits = match (app.state.view().does.hits)(app) {
        Ok(hits) => hits,
        Err(problem) => {
            return app.state.say(format!("The last filter does not fit here: {}", problem.spoken()), Tone::Warn);
        }
    };
    let here = app.state.list().row;
    let next = match (hits.iter().position(|row| *row == here), hits.len()) {
        (_, 0) => None,
        (Some(at), count) => Some((at as isize + by).rem_euclid(count as isize) as usize),
        (None, _) => Some(0),
    };
    match next.and_then(|at| hits.get(at)) {
        Some(row) => {
            go::put(&mut app.state, *row);
            let searched = app.state.searched.clone();
            if let Some(place) = hits::out_of_sight(&app.state, &searched) {
                app.state.say(place, Tone::Plain);
            }
        }
        None => {
            let text = format!("Nothing here answers \"{}\"", app.state.searched);
            app.state.say(text, Tone::Warn);
        }
    }
}

fn sort(app: &mut App) {
    let Some(kind) = app.state.view().kind else { return };
    let choice = |field: &str, label: &str| Choice::new(Answer::Text(field.to_string()), label, "");
    let mut choices = vec![choice("", "as they were added")];
    let shown = columns(kind).iter().filter(|column| !app.state.is_secret(kind, column.field));
    choices.extend(shown.map(|column| choice(column.field, column.header)));
    let own = (app.state.view().does.sorts)(&app.state);
    choices.extend(own.into_iter().map(|(name, label)| choice(name, label)));
    let now = app.state.list().sort.as_ref().map_or("", |sort| sort.field.as_str()).to_string();
    let prompt = Prompt::new(Purpose::Sort, "Sort by", Narrowing::Closed).choosing(choices, Some(&now));
    app.state.ask(prompt);
}

/// Sorts the list by a column; an empty name stands for the order of the file.
pub fn sort_by(app: &mut App, field: &str) {
    (app.state.view().does.sorted)(app, field);
    let sort = Sort { field: field.to_string(), descending: false };
    app.state.list_mut().sort = (!field.is_empty()).then_some(sort);
    app.refresh_list();
}

fn reverse(app: &mut App) {
    match &mut app.state.list_mut().sort {
        Some(sort) => sort.descending = !sort.descending,
        None => {
            return app.state.say("The list is not sorted; press s to sort it", Tone::Warn);
        }
    }
    app.refresh_list();
}

fn recall(app: &mut App) {
    let choices = app.state.city.views.iter().map(|view| {
        let key = view.key.as_deref().unwrap_or_default();
        let filter = view.filter.as_deref().unwrap_or_default();
        let is_told = !app.state.tells_any_secret(filter);
        let beside = format!("{key}  {}", if is_told { filter } else { "hidden" });
        Choice::new(Answer::Text(view.id.clone()), view.name.clone(), beside)
    });
    let prompt = Prompt::new(Purpose::Recall, "Show view", Narrowing::Closed).choosing(choices.collect(), None);
    app.state.ask(prompt);
}

fn save(app: &mut App) {
    let views = app.state.city.views.iter();
    let name = |view: &View| Choice::new(Answer::Text(view.name.clone()), &view.name, "is replaced");
    let prompt =
        Prompt::new(Purpose::SaveView, "Name of this view", Narrowing::Open).choosing(views.map(name).collect(), None);
    app.state.ask(prompt);
}
