//! Records added in lines: one after the other, those that wait after the one that was typed. It must not know the
//! grammar of a line.

use crate::app::core::app::{App, Layer};
use crate::app::core::{choices, edits};
use crate::fold::key;
use crate::model::{Edit, Kind, RecordId, grammar, rules};
use crate::problem::Problem;
use crate::report::cells::Tone;

/// Adds the record of a typed line; lines that wait take their turn in the field.
///
/// # Errors
/// Nothing was added.
pub fn add(app: &mut App, kind: Kind, line: &str, waiting: &[String]) -> Result<(), Problem> {
    if line.trim().is_empty() {
        return Ok(());
    }
    let edits = of_line(app, kind, line)?;
    let label = format!("Added {}: {}", kind.name(), edits::added_title(&app.state, &edits, kind));
    let record = added(&edits, kind);
    app.commit(label, edits)?;
    if let Some(record) = record {
        show(app, &record);
        app.tell_added(&record);
    }
    next_in_line(app, kind, waiting, None);
    Ok(())
}

/// A pasted name that is there already is most likely the same body: it waits for somebody to say so.
pub(in crate::app) fn refuse_known(app: &App, kind: Kind, edits: Vec<Edit>) -> Result<Vec<Edit>, Problem> {
    let name = key(&edits::added_title(&app.state, &edits, kind));
    let mut members = app.state.city.members.iter();
    match members.find(|member| kind == Kind::Member && key(&member.name) == name) {
        None => Ok(edits),
        Some(member) => {
            let what = format!("{} is there already", member.name);
            Err(Problem::usage(what).fix("Esc leaves it so, another name adds one"))
        }
    }
}

/// The edits that a line means here.
pub(in crate::app) fn of_line(app: &App, kind: Kind, line: &str) -> Result<Vec<Edit>, Problem> {
    let calendar = app.state.city.calendar(app.state.today);
    let line = in_context(app, kind, line);
    let edits = grammar::add(kind, &line, &app.state.city, calendar)?;
    rules::consequences(&app.state.city, edits, app.state.today)
}

/// The line with what goes without saying: a task belongs to the action and the owner where the cursor stands, an action
/// answers the need there, unless others are named.
pub fn in_context(app: &App, kind: Kind, line: &str) -> String {
    let mut line = line.to_string();
    let (before, sign) = match kind {
        Kind::Task => (" ", ':'),
        Kind::Story | Kind::Action | Kind::Question => (" ; ", '='),
        _ => return line,
    };
    let context = app.state.context(kind);
    if line.trim().is_empty() {
        return line;
    }
    let calendar = app.state.city.calendar(app.state.today);
    let typed = grammar::read_line(kind, &line, &app.state.city, calendar);
    for (field, id) in context {
        if !typed.fields.iter().any(|(other, _)| *other == field) {
            line.push_str(&format!("{before}{field}{sign}{id}"));
        }
    }
    line
}

fn added(edits: &[Edit], kind: Kind) -> Option<RecordId> {
    edits.iter().rev().find_map(|edit| match edit {
        Edit::Add { record, .. } if record.kind == kind => Some(record.clone()),
        _ => None,
    })
}

/// Puts the cursor on a new record where a list of its kind is on screen, and remembers the role of a member.
pub(in crate::app) fn show(app: &mut App, record: &RecordId) {
    if let Some(member) = app.state.city.member(&record.id)
        && record.kind == Kind::Member
    {
        app.state.last_role = member.role.clone().or(app.state.last_role.take());
    }
    if app.state.view().kind != Some(record.kind) {
        return;
    }
    let notice = app.state.notice.take();
    // A new record goes where the order puts it, and the cursor with it.
    app.refresh_list();
    let city = std::rc::Rc::clone(&app.state.city);
    if app.state.list_mut().go_to(&city, record.kind, &record.id) {
        app.state.notice = notice;
    } else {
        app.state.say("Added; the filter hides it (Esc clears the filter)", Tone::Warn);
    }
}

/// Puts the next line that waits into the field.
pub(in crate::app) fn next_in_line(app: &mut App, kind: Kind, waiting: &[String], reason: Option<String>) {
    let Some((line, rest)) = waiting.split_first() else { return };
    if !matches!(app.state.layers.last(), Some(Layer::Prompt(_))) {
        app.state.ask(choices::add_prompt(kind));
    }
    let Some(prompt) = app.state.prompt_mut() else { return };
    prompt.put(line);
    prompt.waiting = rest.to_vec();
    app.typed();
    let more = match rest.len() {
        0 => String::new(),
        more => format!(" ({more} more wait)"),
    };
    if let Some(reason) = reason {
        app.state.say_below(format!("{reason}{more}"), Tone::Warn);
    }
}
