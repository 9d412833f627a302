//! Everything of one action as rows of a sheet, part by part: what its meter lacks, its facts, its tasks, money,
//! measures and risks, impact, stories. What is worked out is judged in `insight/`; it must not know how rows look.

use crate::app::core::action_parts::{self, labelled};
use crate::app::core::field_rows::rows_of;
use crate::app::core::meter::bar;
use crate::app::core::sheet::{Goes, NOTHING, Sheet, SheetRow};
use crate::date::Calendar;
use crate::insight::meter::{self, Part};
use crate::insight::progress::{self, Standing};
use crate::model::records::{Action, Story, Task};
use crate::model::{Field, Kind, Path, Record, RecordId, Target, Type, Value};
use crate::report::cells::{Cell, Facts, Tone, cell, is_private, words};
use crate::sort::InOrder;
use crate::width::{pad, width};

const FACTS: &str = "plan";
const TASKS: &str = "tasks";
const MONEY: &str = "money";
const MEASURES: &str = "measures and risks";
const IMPACT: &str = "impact";
const STORIES: &str = "stories";
/// The parts, as they stand below each other.
const PARTS: [&str; 6] = [FACTS, TASKS, MONEY, MEASURES, IMPACT, STORIES];

fn part_of(field: &str) -> &'static str {
    match field {
        "costs" => MONEY,
        "indicators" | "risks" => MEASURES,
        "impact" | "evidence" | "accepted_by" | "grid" => IMPACT,
        _ => FACTS,
    }
}

/// The rows of an action. Within a part fields keep their order; those that were absent when the sheet was opened come
/// last, with the id.
pub fn rows(facts: Facts<'_>, sheet: &Sheet, action: &Action) -> Vec<SheetRow> {
    let mut rows = meter_rows(sheet, action);
    let mut last = Vec::new();
    for part in PARTS {
        let of_part = match part {
            TASKS => task_rows(facts, action),
            STORIES => story_rows(facts, action),
            _ => field_rows(facts, sheet, action, part, &mut last),
        };
        begin(part, of_part, &mut rows);
    }
    let id = SheetRow {
        label: "id".to_string(),
        value: Cell::new(&action.id, Tone::Dim),
        path: Path::field("id"),
        ..SheetRow::default()
    };
    let is_filled = last.iter().any(SheetRow::shows_value);
    last.push(id);
    let name = if is_filled { "not said yet, or said just now" } else { "not said yet" };
    begin(name, last, &mut rows);
    rows
}

/// Adds the rows of a part; the first of them bears its name.
fn begin(part: &'static str, mut of_part: Vec<SheetRow>, rows: &mut Vec<SheetRow>) {
    if let Some(first) = of_part.first_mut() {
        first.section = part;
    }
    rows.append(&mut of_part);
}

fn field_rows(facts: Facts<'_>, sheet: &Sheet, action: &Action, part: &str, last: &mut Vec<SheetRow>) -> Vec<SheetRow> {
    let fields = Kind::Action.schema().fields.iter();
    let fields = fields.filter(|field| part_of(field.name) == part && field.name != "id");
    let mut rows = Vec::new();
    for field in fields {
        if facts.hide_private && is_private(Kind::Action, field.name) {
            continue;
        }
        let mut of_field = match field.name {
            "costs" => action_parts::costs(facts, action),
            "indicators" => action_parts::indicators(facts, action),
            "risks" => action_parts::risks(facts, action),
            "impact" => vec![action_parts::ladder(action)],
            "grid" => action_parts::grid(facts, action),
            _ => plain_rows(facts, action, field),
        };
        let is_empty = of_field.is_empty();
        if is_empty {
            of_field.push(nothing(field));
        }
        // The ladder and the grid say what is to be said even where nothing is.
        let is_last = match field.name {
            "impact" | "grid" => is_empty,
            name => sheet.was_unsaid(name, is_empty),
        };
        if is_last { last.append(&mut of_field) } else { rows.append(&mut of_field) }
    }
    rows
}

/// The rows of a field as any record shows it, but with texts that are whole sentences one below the other.
fn plain_rows(facts: Facts<'_>, action: &Action, field: &Field) -> Vec<SheetRow> {
    let mut rows = Vec::new();
    let path = Path::field(field.name);
    match (action.value(field.name), field.what) {
        // Themes lead nowhere: they need no line each.
        (Some(value), Type::List(Type::Ref(Target::Theme))) => rows.push(SheetRow {
            label: field.label(),
            value: Cell::plain(&words(facts, &field.what, &value)),
            path,
            ..SheetRow::default()
        }),
        (Some(value), Type::List(Type::Text)) => {
            let sentences = Field { what: Type::List(&Type::Prose), ..*field };
            rows_of(facts, &sentences, &path, &value, &mut rows);
        }
        (Some(value), _) => rows_of(facts, field, &path, &value, &mut rows),
        (None, _) => {}
    }
    rows
}

/// An absent field; of a list of records Enter asks for the first.
fn nothing(field: &Field) -> SheetRow {
    let is_listed = |what: &Type| matches!(what, Type::Nested(_) | Type::Ref(_) | Type::Text);
    let goes = match field.what {
        Type::List(item) if is_listed(item) => Goes::Fill,
        _ => Goes::Edit,
    };
    SheetRow {
        label: field.label(),
        value: Cell::new(NOTHING, Tone::Dim),
        path: Path::field(field.name),
        goes,
        ..SheetRow::default()
    }
}

// ---- the meter ----

/// The parts of the meter that an action lacks.
pub fn missing(action: &Action) -> impl Iterator<Item = &'static str> {
    let parts = meter::meter(action).into_iter();
    parts.filter(|part| !part.there).map(|part| part.key)
}

/// How far it has come, and what is missing; what was missing when the sheet was opened keeps its line.
fn meter_rows(sheet: &Sheet, action: &Action) -> Vec<SheetRow> {
    let parts = meter::meter(action);
    let there = meter::count(action);
    let tone = if there == meter::PARTS { Tone::Good } else { Tone::Plain };
    let lead = Cell::new(&format!("{there}/{}", meter::PARTS), tone);
    let mut rows = vec![SheetRow::worked_out("on paper", lead, Cell::new(&bar(there, meter::PARTS), tone))];
    let asked = parts.iter().filter(|part| !part.there || sheet.was_unsaid(part.key, false));
    let mut missing = 0;
    for part in asked {
        let (label, tone) =
            if part.there { ("said now".to_string(), Tone::Good) } else { (labelled("missing", missing), Tone::Warn) };
        missing += usize::from(!part.there);
        rows.push(SheetRow {
            label,
            value: Cell::new(part.name, tone),
            path: place_of(action, part),
            goes: Goes::Fill,
            asks: part.key,
            lacks: !part.there,
            ..SheetRow::default()
        });
    }
    rows
}

/// The field in which a missing part is said: of a list the first item that lacks it, the list itself where it is
/// empty.
fn place_of(action: &Action, part: &Part) -> Path {
    let list = Path::field(part.field);
    let lacks = match part.key {
        "sources" => "source",
        "indicator" => "target",
        "risk" => "mitigation",
        _ => return list,
    };
    let Some(Value::List(items)) = action.value(part.field) else { return list };
    let is_bare = |item: &Value<'_>| match item {
        Value::Nested(fields) => {
            let field = fields.iter().find(|(name, _)| *name == lacks);
            field.is_none_or(|(_, value)| value.plain().trim().is_empty())
        }
        _ => false,
    };
    match items.iter().position(is_bare) {
        Some(place) => list.item(place).then(lacks),
        None => list,
    }
}

// ---- tasks and stories ----

/// Tasks that are shown; who has more goes to their list.
const MOST: usize = 100;

/// How far the tasks are and which is worst, then the tasks: those that press first, those that are over last.
fn task_rows(facts: Facts<'_>, action: &Action) -> Vec<SheetRow> {
    let calendar = facts.city.calendar(facts.today);
    let progress = progress::of_action(facts.city, action, calendar);
    let (said, tone) = match &progress.worst {
        Some(worst) => {
            (format!("{} of {} done; {}", progress.done, progress.all, worst.words), Tone::of_standing(worst.standing))
        }
        None if progress.all == 0 => ("none yet; a adds one".to_string(), Tone::Dim),
        None => (format!("all {} done", progress.all), Tone::Good),
    };
    let mut rows = vec![SheetRow::worked_out(TASKS, Cell::default(), Cell::new(&said, tone))];
    let mut tasks: Vec<&Task> = facts.city.tasks_of(&action.id).collect();
    tasks.order_by_cached_key(|task| pressing(facts, task, calendar));
    let more = tasks.len().saturating_sub(MOST);
    tasks.truncate(MOST);
    let dues: Vec<Cell> = tasks.iter().map(|task| due(facts, task)).collect();
    let wide = dues.iter().map(|due| width(&due.text)).max().unwrap_or(0);
    let rest = tasks.into_iter().zip(dues);
    rows.extend(rest.map(|(task, due)| task_row(facts, task, &due, wide)));
    if more > 0 {
        let words = format!("and {more} more: the list of tasks shows them by action:{}", action.id);
        rows.push(SheetRow::worked_out("", Cell::default(), Cell::new(&words, Tone::Dim)));
    }
    rows
}

type Pressing = (Option<Standing>, bool, Option<crate::date::Date>);

/// What comes first has the least; what is closed has no standing, and comes after all.
fn pressing(facts: Facts<'_>, task: &Task, calendar: Calendar) -> (bool, Pressing) {
    let standing = Standing::of(facts.city, task, calendar);
    (standing.is_none(), (standing, task.due.is_none(), task.due))
}

/// When it is due, without the days to it.
fn due(facts: Facts<'_>, task: &Task) -> Cell {
    let due = cell(facts, task, "due");
    let day = due.text.split(',').next().unwrap_or_default();
    Cell::new(day, due.tone)
}

fn task_row(facts: Facts<'_>, task: &Task, due: &Cell, wide: usize) -> SheetRow {
    let status = cell(facts, task, "status");
    let lead = format!("{}  {}", pad(&status.text, 7), pad(&due.text, wide));
    let tone = match due.tone {
        Tone::Plain => status.tone,
        tone => tone,
    };
    SheetRow {
        lead: Cell::new(&lead, tone),
        value: cell(facts, task, "title"),
        goes: Goes::Record(RecordId::of(task)),
        ..SheetRow::default()
    }
}

fn story_rows(facts: Facts<'_>, action: &Action) -> Vec<SheetRow> {
    let own = |story: &&Story| story.action.as_deref() == Some(&action.id);
    let stories = facts.city.stories.iter().filter(own).enumerate();
    let rows = stories.map(|(place, story)| SheetRow {
        label: labelled("told", place),
        value: cell(facts, story, "title"),
        goes: Goes::Record(RecordId::of(story)),
        ..SheetRow::default()
    });
    rows.collect()
}
