//! Records added in lines: one typed line, or many that were pasted. All lines that are understood are one change; the
//! others go back into the field, one after the other. It must not know the grammar of a line.

use std::collections::HashSet;

use super::App;
use super::edits;
use super::map::session;
use super::meet::carry::raised_at;
use super::meet::room;
use super::offers;
use super::prompt::Prompt;
use super::state::{Layer, Notice};
use crate::fold::fold;
use crate::model::{Edit, Kind, RecordId, grammar, rules};
use crate::problem::Problem;
use crate::report::cells::Tone;
use crate::text::quote;

/// Adds the record of a typed line; lines that wait take their turn in the field.
///
/// # Errors
/// Nothing was added.
pub fn add(app: &mut App, kind: Kind, line: &str, waiting: &[String]) -> Result<(), Problem> {
    if line.trim().is_empty() {
        return Ok(());
    }
    let edits = of_line(app, kind, line)?;
    let label = format!(
        "Added {}: {}",
        kind.name(),
        edits::added_title(&app.state, &edits, kind)
    );
    let record = added(&edits, kind);
    app.commit(label, edits)?;
    if let Some(record) = record {
        show(app, &record);
        session::added(app, &record);
    }
    next_in_line(app, kind, waiting, None);
    Ok(())
}

/// Adds pasted lines in one change; what cannot be understood goes back into the field with the reason.
pub fn add_pasted(app: &mut App, kind: Kind, lines: Vec<String>) {
    let mut change: Vec<Edit> = Vec::new();
    let mut left: Vec<(String, Problem)> = Vec::new();
    let mut taken: HashSet<RecordId> = HashSet::new();
    let mut count = 0;
    for line in lines {
        let edits = of_line(app, kind, &line).and_then(|edits| refuse_known(app, kind, edits));
        match edits {
            Ok(edits) => {
                count += 1;
                merge(app, edits, &mut change, &mut taken);
            }
            Err(problem) => left.push((line, problem)),
        }
    }
    let records: Vec<RecordId> = change
        .iter()
        .filter(|edit| edit.record().kind == kind)
        .map(|edit| edit.record().clone())
        .collect();
    app.state.layers.pop();
    if count > 0 {
        let label = format!("Added {count} {}", kind.plural());
        if let Err(problem) = app.commit(label, change) {
            return app.state.say(problem.to_string(), Tone::Bad);
        }
        app.refresh_list();
    }
    for record in &records {
        show(app, record);
        if let Some(session) = app.state.session_mut() {
            session.added.push(record.clone());
        }
    }
    let reason = left.first().map(|(_, problem)| problem.words());
    let waiting: Vec<String> = left.into_iter().map(|(line, _)| line).collect();
    if waiting.is_empty() {
        return session::again(app);
    }
    next_in_line(app, kind, &waiting, reason);
}

/// A pasted name that is there already is most likely the same body: it waits for somebody to say so.
fn refuse_known(app: &App, kind: Kind, edits: Vec<Edit>) -> Result<Vec<Edit>, Problem> {
    let name = fold(&edits::added_title(&app.state, &edits, kind));
    let mut members = app.state.city.members.iter();
    match members.find(|member| kind == Kind::Member && fold(&member.name) == name) {
        None => Ok(edits),
        Some(member) => {
            let what = format!("{} is there already", member.name);
            Err(Problem::usage(what).fix("Esc leaves it so, another name adds one"))
        }
    }
}

/// Adds edits to a change: ids that are taken in it already get a number, roles that it makes already are not made twice.
fn merge(app: &App, edits: Vec<Edit>, change: &mut Vec<Edit>, taken: &mut HashSet<RecordId>) {
    for edit in edits {
        let Edit::Add { record, mut fields } = edit else {
            change.push(edit);
            continue;
        };
        if record.kind == Kind::Role && taken.contains(&record) {
            continue;
        }
        let numbered =
            |number: usize| RecordId::new(record.kind, format!("{}-{number}", record.id));
        let is_free = |id: &RecordId| !taken.contains(id) && app.state.record(id).is_none();
        let id = match taken.contains(&record) {
            true => (2..).map(numbered).find(is_free).unwrap_or(record),
            false => record,
        };
        if let Some((_, raw)) = fields.iter_mut().find(|(name, _)| *name == "id") {
            *raw = quote(&id.id);
        }
        taken.insert(id.clone());
        change.push(Edit::Add { record: id, fields });
    }
}

/// The edits that a line means here.
fn of_line(app: &App, kind: Kind, line: &str) -> Result<Vec<Edit>, Problem> {
    let calendar = app.state.city.calendar(app.state.today);
    let line = in_context(app, kind, line);
    let edits = grammar::add(kind, &line, &app.state.city, calendar)?;
    rules::consequences(&app.state.city, edits, app.state.today)
}

/// The line with what goes without saying: a task belongs to the action and the owner where the cursor stands, an action
/// answers the need there, unless others are named.
pub fn in_context(app: &App, kind: Kind, line: &str) -> String {
    let mut line = line.to_string();
    let (context, before, sign) = match kind {
        Kind::Task => {
            let mut context = super::plan::context(&app.state);
            context.extend(room::context(&app.state, kind));
            (context, " ", ':')
        }
        Kind::Story => (room::context(&app.state, kind), " ; ", '='),
        Kind::Action => (
            super::plan::need_here(&app.state)
                .map(|id| ("needs", id))
                .into_iter()
                .collect(),
            " ; ",
            '=',
        ),
        Kind::Question => {
            let mut context = room::context(&app.state, kind);
            if context.is_empty() {
                let raised = raised_at(&app.state.city, app.state.today);
                context.extend(raised.map(|meeting| ("raised", meeting.id.clone())));
            }
            (context, " ; ", '=')
        }
        _ => return line,
    };
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
fn show(app: &mut App, record: &RecordId) {
    if let Some(member) = app.state.city.member(&record.id)
        && record.kind == Kind::Member
    {
        app.state.map.last_role = member.role.clone().or(app.state.map.last_role.take());
    }
    if app.state.view().kind != Some(record.kind) {
        return;
    }
    let notice = app.state.notice.take();
    // A new record goes where the order puts it, and the cursor with it.
    app.refresh_list();
    let city = std::rc::Rc::clone(&app.state.city);
    if !app.state.list_mut().go_to(&city, record.kind, &record.id) {
        app.state.say(
            "Added; the filter hides it (Esc clears the filter)",
            Tone::Warn,
        );
    } else {
        app.state.notice = notice;
    }
}

/// Puts the next line that waits into the field.
fn next_in_line(app: &mut App, kind: Kind, waiting: &[String], reason: Option<String>) {
    let Some((line, rest)) = waiting.split_first() else {
        return;
    };
    if !matches!(app.state.layers.last(), Some(Layer::Prompt(_))) {
        app.state.ask(offers::add_prompt(kind));
    }
    let Some(prompt) = app.state.prompt_mut() else {
        return;
    };
    prompt.put(line);
    prompt.waiting = rest.to_vec();
    app.typed();
    let more = match rest.len() {
        0 => String::new(),
        more => format!(" ({more} more wait)"),
    };
    if let (Some(prompt), Some(reason)) = (app.state.prompt_mut(), reason) {
        prompt.reading = Some(Notice {
            text: format!("{reason}{more}"),
            tone: Tone::Warn,
        });
    }
}

/// The lines of a pasted text, if it is for adding records and there are several.
pub fn pasted(prompt: &Prompt, text: &str) -> Option<(Kind, Vec<String>)> {
    let super::prompt::Purpose::Add { kind } = prompt.purpose else {
        return None;
    };
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if !text.trim_end().contains('\n') {
        return None;
    }
    let whole = format!("{}{text}{}", prompt.input.before(), prompt.input.after());
    let lines = whole.lines().map(str::trim).filter(|line| !line.is_empty());
    Some((kind, lines.map(str::to_string).collect()))
}
