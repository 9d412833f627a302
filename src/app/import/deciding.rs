//! What a person says of columns and rows while an import is shown, and the last word: all of it as one change. It must not
//! know how the plan is made.

use std::rc::Rc;

use crate::app::core::app::{App, Ask, Layer, Prompt, State};
use crate::app::core::choice::{Answer, Choice, Narrowing};
use crate::app::core::grid::RowCursor;
use crate::app::core::page::Page;
use crate::app::import::reading::refuse_changed;
use crate::app::import::shown;
use crate::app::import::state::{ImportStep, OnLine};
use crate::import::column::kinds_of;
use crate::import::{self, OnDoubt, Outcome};
use crate::problem::Problem;
use crate::report::cells::Tone;
use crate::report::import as words;
use crate::store::ColumnMap;

pub fn columns(app: &mut App) {
    step(app, ImportStep::Columns);
}

pub fn rows(app: &mut App) {
    step(app, ImportStep::Rows);
}

/// From columns to rows and back.
pub fn turn(app: &mut App) {
    match app.state.importing().map(|one| one.step) {
        Some(ImportStep::Columns) => rows(app),
        Some(ImportStep::Rows) => columns(app),
        None => {}
    }
}

fn step(app: &mut App, step: ImportStep) {
    let wide = app.state.size.0;
    if let Some(importing) = app.state.importing_mut() {
        importing.step = step;
        importing.lines = shown::lines(importing, wide);
        importing.cursor = RowCursor { row: importing.first(), top: 0 };
    }
}

/// Changes what a column becomes, or shows the fields of a row.
pub fn enter(app: &mut App) {
    let Some(importing) = app.state.importing() else { return };
    match importing.current() {
        OnLine::Column(table, column) => {
            let header = &importing.plan.tables[table].header;
            let heading = header.headings[column].clone();
            let fields = kinds_of(header.content).iter().flat_map(|kind| {
                let fields = kind.schema().fields.iter().filter(|field| field.name != "id");
                fields.map(move |field| (format!("{}.{}", kind.name(), field.name), field.help))
            });
            let mut choices: Vec<Choice> =
                fields.map(|(name, help)| Choice::new(Answer::Text(name.clone()), name, help)).collect();
            choices.push(Choice::new(Answer::Text("-".to_string()), "left out", "the column is not taken"));
            let title = format!("What does the column {heading} become?");
            let prompt = Prompt::asking(Becomes { heading }, title, Narrowing::Closed);
            let now = header.meanings[column].name();
            app.state.ask(prompt.choosing(choices, Some(&now)));
        }
        OnLine::Row(place) => {
            let plan = Rc::clone(&importing.plan);
            let Some(row) = plan.rows.get(place) else { return };
            let lines = words::fields(&plan, row);
            let page = Page::hung(words::row_line(&plan, row), &lines, app.state.size.0);
            app.state.layers.push(Layer::Page(page));
        }
        OnLine::Nothing => app.state.say("There is nothing to choose in this line", Tone::Dim),
    }
}

/// What a column is to become.
#[derive(Debug, PartialEq)]
struct Becomes {
    heading: String,
}

impl Ask for Becomes {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        map(app, &self.heading, &prompt.answer())
    }
}

fn map(app: &mut App, heading: &str, field: &str) -> Result<(), Problem> {
    app.plan_anew(|options| {
        options.map.retain(|(other, _)| other != heading);
        options.map.push((heading.to_string(), field.to_string()));
    })
}

/// Leaves out the column or the row.
pub fn leave_out(app: &mut App) {
    let Some(importing) = app.state.importing() else { return };
    match importing.current() {
        OnLine::Column(table, column) => {
            let heading = importing.plan.tables[table].header.headings[column].clone();
            let done = map(app, &heading, "-");
            told(app, done);
        }
        OnLine::Row(_) => decide(app, OnDoubt::Skip),
        OnLine::Nothing => {}
    }
}

/// The row is a new record; of a conflict, what the city holds stays.
pub fn as_new(app: &mut App) {
    decide(app, OnDoubt::New);
}

/// The row is the record it may be; of a conflict, the sheet's value counts.
pub fn as_same(app: &mut App) {
    decide(app, OnDoubt::Same);
}

fn decide(app: &mut App, how: OnDoubt) {
    let Some(importing) = app.state.importing() else { return };
    let OnLine::Row(place) = importing.current() else {
        return app.state.say("This is said of rows; Tab shows them", Tone::Dim);
    };
    let Some(row) = importing.plan.rows.get(place) else { return };
    let is_open = matches!(row.outcome, Outcome::Doubt | Outcome::Conflict | Outcome::LeftOut);
    if how != OnDoubt::Skip && !is_open && !importing.options.rows.contains_key(&(row.table, row.at)) {
        return app.state.say("Only rows in doubt and conflicts are decided so", Tone::Dim);
    }
    let key = (row.table, row.at);
    let done = app.plan_anew(|options| {
        options.rows.insert(key, how);
    });
    told(app, done);
}

/// Takes people, or leaves them out again.
pub fn people(app: &mut App) {
    let done = app.plan_anew(|options| options.people = !options.people);
    told(app, done);
}

fn told(app: &mut App, done: Result<(), Problem>) {
    if let Err(problem) = done {
        app.state.say(problem.spoken(), Tone::Warn);
    }
}

/// Asks for the last word, where nothing stands in the way.
pub fn finish(app: &mut App) {
    let Some(importing) = app.state.importing() else { return };
    let hindered = importing.plan.hindered(&importing.options).len();
    if hindered > 0 {
        rows(app);
        let what = if hindered == 1 { "1 row is".to_string() } else { format!("{hindered} rows are") };
        return app.state.say(format!("{what} refused or in doubt: x leaves out, n and s decide"), Tone::Warn);
    }
    if importing.plan.is_nothing() {
        return app.state.say("Everything is here already; nothing to import", Tone::Plain);
    }
    let title = words::question(&importing.plan, &importing.options);
    let choices = vec![
        Choice::new(Answer::Text("yes".to_string()), "yes", "one change, u takes it back").known_as("y"),
        Choice::new(Answer::Text("no".to_string()), "no", "nothing happens"),
    ];
    app.state.ask(Prompt::asking(LastWord, title, Narrowing::Closed).choosing(choices, None));
}

/// Whether it is imported.
#[derive(Debug, PartialEq)]
struct LastWord;

impl Ask for LastWord {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        if prompt.answer().trim() == "yes" { write(app) } else { Ok(()) }
    }
}

fn write(app: &mut App) -> Result<(), Problem> {
    refuse_changed(app)?;
    let Some(importing) = app.state.importing().cloned() else { return Ok(()) };
    let change = import::change(&importing.plan, &app.state.city, app.state.today)?;
    app.commit(change.label, change.edits)?;
    for headings in importing.plan.told_headings(&importing.options.map) {
        // The import stands without.
        let _ = app.store.keep_column_map(&ColumnMap { headings, map: importing.options.map.clone() });
    }
    app.state.layers.retain(|layer| !matches!(layer, Layer::Import(_)));
    // Only where the save was confirmed; a doubt is not to be talked over.
    if app.state.notice.as_ref().is_some_and(|one| one.tone == Tone::Good) {
        app.state.say(format!("{} (u to undo)", words::done(&importing.plan)), Tone::Good);
    }
    Ok(())
}

/// Whether something can be said of the line with the cursor.
///
/// # Errors
/// That it is no line of a row or a column.
pub fn is_choosable(state: &State) -> Result<(), String> {
    let current = state.importing().map(|one| one.current());
    crate::app::core::commands::only_if(current != Some(OnLine::Nothing), "there is nothing to choose in this line")
}
