//! Text pasted into a line that adds something: one line goes into the field, several are shown before they are written.
//! What is understood is one change; the others go back into the field, one after the other. It must not know the
//! grammar of a line.

use crate::app::core::app::{App, Layer, Prompt, Purpose, State};
use crate::app::core::choice::{Answer, Choice, Narrowing};
use crate::app::core::page::Notice;
use crate::app::core::{edits, quick_add};
use crate::insight::money;
use crate::model::paste::{self, Onto, Paste, PastedLine};
use crate::model::{Edit, Kind, Path, RecordId, Type, grammar, input, rules};
use crate::problem::Problem;
use crate::report::cells::Tone;

/// Takes pasted text into the line that is typed.
pub fn pasted(app: &mut App, text: &str) {
    let Some(prompt) = app.state.prompt_mut() else { return };
    if let Purpose::Pasted { text: shown, .. } = &prompt.purpose {
        // A slow line brings one paste in pieces, wherever it cuts.
        let whole = format!("{shown}{text}");
        app.state.layers.pop();
        return pasted(app, &whole);
    }
    let (before, after) = (prompt.input.before().to_string(), prompt.input.after().to_string());
    let is_free = before.trim().is_empty() && after.trim().is_empty();
    let purpose = prompt.purpose.clone();
    let Some(onto) = onto(&app.state, &purpose) else { return insert(app, text) };
    let count = paste::count(text);
    if count > paste::MOST {
        return refuse(app, text, count);
    }
    let calendar = app.state.city.calendar(app.state.today);
    let read = |text: &str| paste::read(onto, text, &app.state.city, calendar);
    let is_several = text.trim_end().contains(['\n', '\r']);
    let paste = if is_several { read(&format!("{before}{text}{after}")) } else { read(text) };
    match (paste.lines.as_slice(), &paste.heading) {
        ([], None) => {}
        ([one], None) if is_free => {
            let line = one.text.clone();
            if let Some(prompt) = app.state.prompt_mut() {
                prompt.put(&line);
            }
            app.typed();
        }
        _ if is_several => show(app, &purpose, text, &paste),
        _ => insert(app, text),
    }
}

/// Says that it is too much. The text is kept until Esc: the next piece of the same paste is no paste of its own.
fn refuse(app: &mut App, text: &str, count: usize) {
    let shown = Purpose::Pasted { text: text.to_string(), lines: Vec::new() };
    let mut prompt = Prompt::new(shown, format!("{} lines were pasted", digits(count)), Narrowing::Open);
    prompt.reading = Some(Notice { text: too_many().spoken(), tone: Tone::Warn });
    app.state.ask(prompt);
}

fn too_many() -> Problem {
    let what = format!("at most {} lines are taken at once, so none of them was", digits(paste::MOST));
    Problem::usage(what).fix("Esc goes back; paste fewer at a time")
}

fn digits(count: usize) -> String {
    money::digits(i64::try_from(count).unwrap_or(i64::MAX))
}

fn insert(app: &mut App, text: &str) {
    if let Some(prompt) = app.state.prompt_mut() {
        prompt.paste(text);
    }
    app.typed();
}

/// What a prompt adds, if it can add several.
fn onto(state: &State, purpose: &Purpose) -> Option<Onto> {
    if let Purpose::Add { kind } = purpose {
        return Some(Onto::Record(*kind));
    }
    let (record, path) = list(state, purpose)?;
    Some(match path.row(record.kind)?.what.item() {
        Type::Nested(shape) => Onto::Part(shape),
        _ => Onto::Text,
    })
}

/// The list of a record that a prompt adds to.
fn list(state: &State, purpose: &Purpose) -> Option<(RecordId, Path)> {
    match purpose {
        Purpose::Item { record, path } => Some((record.clone(), path.clone())),
        Purpose::Own(own) => own.0.list(state),
        _ => None,
    }
}

/// The edits that a line means here.
fn edits_of(app: &App, purpose: &Purpose, line: &str) -> Result<Vec<Edit>, Problem> {
    if let Purpose::Add { kind } = purpose {
        let edits = quick_add::of_line(app, *kind, line)?;
        return quick_add::refuse_known(app, *kind, edits);
    }
    match list(&app.state, purpose) {
        Some((record, path)) => edits::item(&app.state, &record, &path, line),
        None => Ok(Vec::new()),
    }
}

// ---- what is shown before ----

fn show(app: &mut App, purpose: &Purpose, text: &str, paste: &Paste) {
    let mut refused = Vec::new();
    let mut good = Vec::new();
    for line in &paste.lines {
        match edits_of(app, purpose, &line.text) {
            Ok(_) => good.push(understood(app, purpose, line)),
            Err(problem) => {
                let label = format!("line {}: {}", line.number, line.text);
                let choice = Choice::new(Answer::Text(String::new()), label, "");
                refused.push(choice.off(problem.spoken()));
            }
        }
    }
    let words = said(paste, good.len(), refused.len());
    let tone = match (good.len(), refused.len()) {
        (_, 0) => Tone::Good,
        _ => Tone::Warn,
    };
    let lines = paste.lines.clone();
    let title = match lines.len() {
        1 => "1 line was pasted".to_string(),
        count => format!("{count} lines were pasted"),
    };
    let shown = Purpose::Pasted { text: text.to_string(), lines };
    let mut prompt = Prompt::new(shown, title, Narrowing::Open);
    // Those that need a hand are seen first, however many there are.
    refused.extend(good);
    prompt.offer(refused);
    prompt.reading = Some(Notice { text: words, tone });
    app.state.ask(prompt);
}

fn understood(app: &App, purpose: &Purpose, line: &PastedLine) -> Choice {
    let number = line.number;
    let Purpose::Add { kind } = purpose else {
        return Choice::new(Answer::Text(String::new()), format!("{number}  {}", line.text), "");
    };
    let calendar = app.state.city.calendar(app.state.today);
    let whole = quick_add::in_context(app, *kind, &line.text);
    let reading = grammar::read_line(*kind, &whole, &app.state.city, calendar);
    let mut words = reading.parts.iter().map(|part| part.meaning.as_str());
    let title = match kind {
        Kind::Link => "",
        _ => words.next().unwrap_or_default(),
    };
    let rest: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let label = format!("{number}  {}", title.trim_matches('"'));
    Choice::new(Answer::Text(String::new()), label, rest.join(", "))
}

/// How many will be added, how many not, and what the keys do.
fn said(paste: &Paste, good: usize, refused: usize) -> String {
    let heading = paste.heading.as_ref().map(|one| format!("; {}", one.words())).unwrap_or_default();
    let refused = match refused {
        0 => String::new(),
        1 => "; 1 line is not understood, it comes back to be corrected".to_string(),
        count => format!("; {count} lines are not understood, they come back to be corrected"),
    };
    let count = match good {
        1 => "1 line is understood".to_string(),
        count => format!("{count} lines are understood"),
    };
    format!("{count}{refused}{heading}. Enter adds in one change what is understood, Esc adds nothing")
}

// ---- what Enter does ----

/// Writes the lines that were shown; the line below goes on with those that are not understood.
///
/// # Errors
/// Nothing was written.
pub fn write(app: &mut App, shown: &[PastedLine]) -> Result<(), Problem> {
    if shown.is_empty() {
        return Err(too_many());
    }
    let Some(below) = app.state.prompt().cloned() else { return Ok(()) };
    let mut each: Vec<Vec<Edit>> = Vec::new();
    let mut left: Vec<(String, Problem)> = Vec::new();
    for line in shown {
        match edits_of(app, &below.purpose, &line.text) {
            Ok(edits) => each.push(edits),
            Err(problem) => left.push((line.text.clone(), problem)),
        }
    }
    let count = each.len();
    let added = match &below.purpose {
        Purpose::Add { kind } => add(app, *kind, each)?,
        purpose => {
            push(app, purpose, each)?;
            Vec::new()
        }
    };
    app.state.layers.pop();
    app.refresh_list();
    for record in &added {
        quick_add::show(app, record);
        app.tell_added(record);
    }
    let reason = left.first().map(|(_, problem)| problem.spoken());
    let waiting: Vec<String> = left.into_iter().map(|(line, _)| line).collect();
    match (waiting.is_empty(), &below.purpose) {
        (true, _) => app.tell(|hooks| hooks.uncovered),
        (false, Purpose::Add { kind }) => quick_add::next_in_line(app, *kind, &waiting, reason),
        (false, _) => ask_again(app, &below, &waiting, reason),
    }
    if count == 0 {
        app.state.say("Nothing was added yet", Tone::Warn);
    }
    Ok(())
}

fn add(app: &mut App, kind: Kind, each: Vec<Vec<Edit>>) -> Result<Vec<RecordId>, Problem> {
    let count = each.len();
    if count == 0 {
        return Ok(Vec::new());
    }
    let edits = paste::join(&app.state.city, each);
    let records = edits.iter().filter(|edit| edit.record().kind == kind);
    let records: Vec<RecordId> = records.map(|edit| edit.record().clone()).collect();
    let noun = match count {
        1 => kind.name(),
        _ => kind.plural(),
    };
    app.commit(format!("Added {count} {noun}"), edits)?;
    Ok(records)
}

fn push(app: &mut App, purpose: &Purpose, each: Vec<Vec<Edit>>) -> Result<(), Problem> {
    let Some((record, path)) = list(&app.state, purpose).filter(|_| !each.is_empty()) else { return Ok(()) };
    let titles = edits::titles(&app.state, std::slice::from_ref(&record));
    let label = format!("Added {} to {path}: {titles}", each.len());
    let edits = input::together(each.concat());
    let edits = rules::consequences(&app.state.city, edits, app.state.today)?;
    app.commit(label, edits)
}

/// After a line was taken: the next one that waits.
pub fn go_on(app: &mut App, prompt: &Prompt) {
    ask_again(app, prompt, &prompt.waiting, None);
}

fn ask_again(app: &mut App, prompt: &Prompt, waiting: &[String], reason: Option<String>) {
    let Some((line, rest)) = waiting.split_first() else { return };
    let mut prompt = prompt.clone();
    prompt.put(line);
    prompt.waiting = rest.to_vec();
    app.state.layers.push(Layer::Prompt(Box::new(prompt)));
    app.typed();
    if let Some(reason) = reason {
        app.state.say_below(reason, Tone::Warn);
    }
}
