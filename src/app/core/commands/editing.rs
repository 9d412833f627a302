//! Changing records: adding, fields, the quick verbs, archive, undo, the editor.

use crate::app::core::app::{App, Command, Layer, Prompt, Purpose, Scope, State};
use crate::app::core::choice::{Answer, Choice, Narrowing};
use crate::app::core::commands::{self, anything, archiving, has_record, is_visible, only_if, row, writes};
use crate::app::core::sheet::Goes;
use crate::app::core::{choices, edits, show};
use crate::model::{Kind, Path, RecordId, Type};
use crate::problem::Place;
use crate::report::cells::{Tone, assumed, words};

/// A quick verb's field for each kind it works on.
type Quick = &'static [(Kind, &'static str)];

const DUE: Quick = &[(Kind::Task, "due"), (Kind::Action, "end"), (Kind::Meeting, "date")];
const OWNER: Quick = &[
    (Kind::Task, "owner"),
    (Kind::Action, "lead"),
    (Kind::Need, "by"),
    (Kind::Offer, "by"),
    (Kind::Story, "who"),
    (Kind::Person, "member"),
];
const STATUS: Quick = &[
    (Kind::Task, "status"),
    (Kind::Action, "status"),
    (Kind::Member, "status"),
    (Kind::Need, "status"),
    (Kind::Offer, "status"),
    (Kind::City, "station"),
];
const TAGS: Quick = &[
    (Kind::Task, "tags"),
    (Kind::Member, "tags"),
    (Kind::Action, "themes"),
    (Kind::Need, "themes"),
    (Kind::Offer, "themes"),
    (Kind::Story, "themes"),
];
const SPOKEN: Quick = &[(Kind::Member, "contacted")];
const PRIORITY: Quick = &[(Kind::Task, "priority"), (Kind::Meeting, "mood")];

const DUE_KINDS: &[Kind] = &kinds::<{ DUE.len() }>(DUE);
const OWNER_KINDS: &[Kind] = &kinds::<{ OWNER.len() }>(OWNER);
const STATUS_KINDS: &[Kind] = &kinds::<{ STATUS.len() }>(STATUS);
const PRIORITY_KINDS: &[Kind] = &kinds::<{ PRIORITY.len() }>(PRIORITY);
const TAGS_KINDS: &[Kind] = &kinds::<{ TAGS.len() }>(TAGS);

const fn kinds<const N: usize>(quick: Quick) -> [Kind; N] {
    let mut out = [Kind::City; N];
    let mut place = 0;
    while place < N {
        out[place] = quick[place].0;
        place += 1;
    }
    out
}

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("edit.add", Scope::Records, &["a"], "add", "Add a record in one line; on a list field of a record, add an item.", 3, add).when(can_add).taking(anything),
    row("edit.field", Scope::Records, &["e"], "edit", "Edit a field: of the marks, else of the record; on a sheet, the one under the cursor.", 2, edit).when(has_record).taking(anything),
    row("edit.editor", Scope::Records, &["E"], "editor", "Open the record in your editor ($VISUAL, $EDITOR).", 0, editor).when(can_open),
    row("edit.due", Scope::On(DUE_KINDS), &["d"], "due", "Set the date: fri, +2w, ++1w from the old one, 15/10, next meeting, none.", 4, |app| quick(app, DUE)).when(has_record).taking(anything),
    row("edit.spoken", Scope::On(&[Kind::Member]), &["d"], "spoken to", "Set the day on which somebody last spoke with it.", 0, |app| quick(app, SPOKEN)).when(has_record).taking(anything),
    row("edit.owner", Scope::On(OWNER_KINDS), &["o"], "owner", "Choose who does it, leads it, seeks it or gives it.", 5, |app| quick(app, OWNER)).when(has_record).taking(anything),
    row("edit.status", Scope::On(STATUS_KINDS), &["m"], "status", "Move it to another status.", 5, |app| quick(app, STATUS)).when(has_record).taking(anything),
    row("edit.tags", Scope::On(TAGS_KINDS), &["t"], "tags", "Set tags, or the themes where a record has themes.", 0, |app| quick(app, TAGS)).when(has_record).taking(anything),
    row("edit.priority", Scope::On(PRIORITY_KINDS), &["p"], "priority", "Say what comes first; of a meeting, how the mood was.", 0, |app| quick(app, PRIORITY)).when(has_record).taking(anything),
    row("edit.place", Scope::On(&[Kind::Member]), &["p"], "place", "Place on the map: two digits, influence then interest; 0 takes it off, ?25 notes that they disagree.", 4, place).when(has_record).taking(is_place),
    row("edit.archive", Scope::Records, &["D"], "archive", "Move the record to the archive; on an item of a list field, take the item out.", 0, archiving::archive).when(has_record),
    row("edit.undo", Scope::Everywhere, &["u"], "undo", "Take back your latest change, after a restart too.", 7, undo).when(writes),
    row("edit.redo", Scope::Everywhere, &["U"], "redo", "Do again what was taken back.", 0, redo).when(writes),
];

fn can_add(state: &State) -> Result<(), String> {
    commands::usable(state, added_kind(state))
}

/// An editor would write past the store, and show the room what is hidden.
fn can_open(state: &State) -> Result<(), String> {
    writes(state)?;
    is_visible(state)?;
    only_if(!state.look.presenting, "an editor would show what is hidden while presenting; P ends it")
}

/// What `a` adds here: on an action a task of it, on a need an action for it; from the brief, what is added in a hurry is
/// a task.
fn added_kind(state: &State) -> Kind {
    match (state.sheet().map(|sheet| sheet.record.kind), state.view().kind) {
        (Some(Kind::Need), _) => Kind::Action,
        (Some(Kind::Action), _) => Kind::Task,
        (Some(kind), _) | (None, Some(kind)) => kind,
        (None, None) => (state.view().does.adds)(state),
    }
}

/// Opens the prompt for a field of records.
pub fn ask(app: &mut App, records: Vec<RecordId>, path: Path) {
    // Enter on a field leads here too.
    match writes(&app.state).and_then(|()| choices::field_prompt(&app.state, records, path)) {
        Ok(prompt) => {
            app.ask(prompt);
        }
        Err(reason) => app.state.say(reason, Tone::Warn),
    }
}

fn quick(app: &mut App, verb: Quick) {
    let records = app.state.targets();
    let field = records.first().and_then(|first| verb.iter().find(|(kind, _)| *kind == first.kind));
    if let Some((_, field)) = field {
        ask(app, records, Path::field(*field));
    }
}

fn edit(app: &mut App) {
    if matches!(app.state.layers.last(), Some(Layer::Sheet(_))) { edit_field(app) } else { which_field(app) }
}

/// Follows the reference under the cursor of the sheet, or opens the nested record.
pub fn follow(app: &mut App) {
    let Some((_, row)) = app.state.sheet_row() else { return };
    match row.goes {
        Goes::Record(record) => show::open_record(app, record),
        Goes::Nested => {
            let nested = app.state.sheet().map(|sheet| sheet.within(row.path.0).settled(&app.state.city));
            show::remember(app);
            app.state.layers.extend(nested.map(Layer::Sheet));
        }
        Goes::Edit => edit_field(app),
        Goes::Fill => fill(app),
        Goes::Score(criterion) => score(app, &criterion),
        Goes::Nowhere => {
            app.state.say("This line is worked out from others; it changes with them", Tone::Dim);
        }
    }
}

/// Edits the field under the cursor of the sheet.
pub fn edit_field(app: &mut App) {
    let Some((record, row)) = app.state.sheet_row() else { return };
    if row.goes == Goes::Nested || !row.is_stored() {
        return follow(app);
    }
    ask(app, vec![record], row.path);
}

/// Asks for what is missing under the cursor of the sheet: an item where it is a list, else the field.
pub fn fill(app: &mut App) {
    let Some((record, row)) = app.state.sheet_row() else { return };
    if let Some(sheet) = app.state.sheet_mut() {
        sheet.walk(true);
    }
    match writes(&app.state).map(|()| choices::first_item_prompt(&app.state)) {
        Ok(Some(prompt)) => {
            app.ask(prompt);
        }
        _ => ask(app, vec![record], row.path),
    }
}

/// Asks for the score on a criterion that has none yet.
pub fn score(app: &mut App, criterion: &str) {
    let record = app.state.sheet().map(|sheet| sheet.record.clone());
    let prompt = record.and_then(|record| choices::score_prompt(&app.state, record, criterion));
    match (writes(&app.state), prompt) {
        (Ok(()), Some(prompt)) => app.state.ask(prompt),
        (Err(reason), _) => app.state.say(reason, Tone::Warn),
        (Ok(()), None) => {}
    }
}

/// Asks which field of the records to edit: the form, with what each field holds.
fn which_field(app: &mut App) {
    let records = app.state.targets();
    let Some(first) = records.first() else { return };
    let Some(record) = app.state.record(first) else { return };
    let facts = app.state.facts();
    let private = |name| facts.hide_private && crate::report::cells::is_private(first.kind, name);
    let fields = first.kind.schema().fields.iter();
    let choices = fields.filter(|field| !matches!(field.what, Type::Id) && !private(field.name)).map(|field| {
        let now = record
            .value(field.name)
            .or_else(|| assumed(first.kind, field.name))
            .map(|value| words(facts, &field.what, &value));
        Choice::new(Answer::Text(field.name.to_string()), field.label(), now.unwrap_or_default())
    });
    let title = match records.len() {
        1 => format!("Edit {}", record.title()),
        count => format!("Edit {count} {}", first.kind.plural()),
    };
    let prompt = Prompt::new(Purpose::WhichField { records: records.clone() }, title, Narrowing::Closed)
        .choosing(choices.collect(), None);
    app.state.ask(prompt);
}

/// Opens the prompt for the field that was chosen.
pub fn field_chosen(app: &mut App, records: Vec<RecordId>, field: &str) {
    let nested = records.first().and_then(|record| record.kind.schema().field(field));
    if matches!(nested.map(|field| *field.what.item()), Some(Type::Nested(_))) && records.len() == 1 {
        return show::open_at(app, &records[0], field);
    }
    ask(app, records, Path::field(field));
}

fn add(app: &mut App) {
    if let Some(sheet) = app.state.sheet_mut() {
        sheet.walk(false);
    }
    if let Some(prompt) = app.state.sheet().and_then(|_| choices::item_prompt(&app.state)) {
        return app.ask(prompt);
    }
    let kind = added_kind(&app.state);
    if kind == Kind::City {
        let text = "This field is no list: e edits it. a adds an item where the field is one, such as objectives";
        return app.state.say(text, Tone::Warn);
    }
    app.ask(choices::add_prompt(kind));
}

/// The signs by which members are placed.
fn is_place(char: char) -> bool {
    matches!(char, '1'..='5' | '?')
}

fn place(app: &mut App) {
    let records = app.state.targets();
    let titles = edits::titles(&app.state, &records);
    let title = format!("Influence, then interest of {titles}: two digits");
    let prompt = Prompt::new(Purpose::Place { records }, title, Narrowing::Open);
    app.ask(prompt);
}

fn undo(app: &mut App) {
    let undone = app.store.undo(false);
    app.taken_back(undone, "Undone", "U to redo");
}

fn redo(app: &mut App) {
    let redone = app.store.redo();
    app.taken_back(redone, "Done again", "u to undo");
}

/// Opens the record; of a file that is to be mended, the place where.
fn editor(app: &mut App) {
    let kind = app.state.target_kind().or(app.state.view().kind);
    if let Some(Err(problem)) = kind.map(|kind| app.state.city.writable(kind)) {
        let place = problem.place.clone();
        return open_editor(app, &place);
    }
    let Some(record) = app.state.current() else { return app.state.say("There is no record here to open", Tone::Warn) };
    if warns_of_vi(app) {
        return;
    }
    match app.store.locate(&record) {
        Ok((file, line, column)) => app.effects.edit = Some((file, line, column)),
        Err(problem) => app.state.say(problem.told(), Tone::Bad),
    }
}

/// Opens the editor at a place of the city's folder.
pub(in crate::app) fn open_editor(app: &mut App, place: &Place) {
    if !warns_of_vi(app) {
        let file = app.store.dir().join(&place.file);
        app.effects.edit = Some((file, place.line.max(1), place.column.max(1)));
    }
}

/// Says once how vi is left, which opens where no editor was chosen.
fn warns_of_vi(app: &mut App) -> bool {
    let is_first = std::mem::take(&mut app.state.look.editor_unsaid);
    if is_first {
        app.state.say("No editor is set ($EDITOR), so E again opens vi: Esc, then :q! and Enter leave it", Tone::Plain);
    }
    is_first
}
