//! What a prompt offers: choices for a field, the grammar of a line, every record for the palette, addresses.

use super::edits;
use super::prompt::{Answer, Choice, Narrowing, Prompt, Purpose};
use super::state::State;
use crate::date;
use crate::model::{Field, Kind, Path, RecordId, Step, Target, Type};

/// The prompt that asks for a field of records.
pub fn field_prompt(state: &State, records: Vec<RecordId>, path: Path) -> Result<Prompt, String> {
    let first = records
        .first()
        .and_then(|record| state.record(record))
        .ok_or("there is no record here")?;
    let row = path
        .row(first.kind())
        .ok_or_else(|| format!("{path} is not a field"))?;
    if matches!(row.what, Type::Id) {
        return Err("an id is made once and never changed".to_string());
    }
    let is_item = matches!(path.0.last(), Some(Step::Item(_)));
    let what = if is_item { row.what.item() } else { &row.what };
    let titles = edits::titles(state, &records);
    let title = format!("{} of {titles}", row.label());
    let now = edits::as_typed(first, &path);
    let purpose = Purpose::Field {
        records: records.clone(),
        path: path.clone(),
    };
    let choices = choices(state, row, what);
    Ok(match what {
        Type::Choice(_) | Type::Bool | Type::Ref(_) => {
            Prompt::new(purpose, title, Narrowing::Closed).choosing(choices, Some(&now))
        }
        Type::Date => Prompt::new(purpose, title, Narrowing::Open).choosing(choices, None),
        Type::List(_) => {
            let now = if records.len() == 1 {
                now
            } else {
                String::new()
            };
            Prompt::new(purpose, title, Narrowing::Several)
                .holding(now)
                .choosing(choices, None)
        }
        _ => {
            let now = if records.len() == 1 {
                now
            } else {
                String::new()
            };
            Prompt::new(purpose, title, Narrowing::Open)
                .holding(now)
                .choosing(choices, None)
        }
    })
}

fn choices(state: &State, row: &Field, what: &Type) -> Vec<Choice> {
    let text = |answer: &str, label: &str| Choice::new(Answer::Text(answer.to_string()), label, "");
    let mut choices = match what.item() {
        Type::Choice(names) => names.iter().map(|name| text(name, name)).collect(),
        Type::Bool => vec![text("yes", "yes"), text("no", "no")],
        Type::Ref(target) => references(state, *target),
        Type::Date => return dates(state, row),
        _ => return Vec::new(),
    };
    if !row.required && !matches!(what, Type::List(_)) {
        choices.push(Choice::new(
            Answer::Text(String::new()),
            "none",
            "leaves the field empty",
        ));
    }
    choices
}

fn references(state: &State, target: Target) -> Vec<Choice> {
    let pairs = state.city.choices(target).into_iter();
    let hidden = matches!(target, Target::Record(kind) if state.is_hidden(kind));
    let choice = |(id, name): (String, String)| Choice::new(Answer::Text(id.clone()), name, id);
    if hidden {
        Vec::new()
    } else {
        pairs.map(choice).collect()
    }
}

/// Short-cuts for a date; what they mean stands beside them.
fn dates(state: &State, row: &Field) -> Vec<Choice> {
    let calendar = state.city.calendar(state.today);
    let choice = |phrase: &str| {
        let day = date::parse(phrase, calendar, None).ok()??;
        let beside = date::preview(day, state.today);
        Some(Choice::new(
            Answer::Text(phrase.to_string()),
            phrase,
            beside,
        ))
    };
    let phrases = [
        "today",
        "tomorrow",
        "fri",
        "+1w",
        "next meeting",
        "end of month",
    ];
    let mut choices: Vec<Choice> = phrases.iter().filter_map(|phrase| choice(phrase)).collect();
    if !row.required {
        choices.push(Choice::new(
            Answer::Text("none".to_string()),
            "none",
            "leaves the field empty",
        ));
    }
    choices
}

/// The prompt that asks for a new item of the list field under the cursor of the sheet.
pub fn item_prompt(state: &State) -> Option<Prompt> {
    let sheet = state.sheet()?;
    let row = sheet.rows(state.facts()).into_iter().nth(sheet.row)?;
    let mut steps = row.path.0;
    if matches!(steps.last(), Some(Step::Item(_))) {
        steps.pop();
    }
    let path = Path(steps);
    let field = path.row(sheet.record.kind)?;
    let Type::List(item) = field.what else {
        return None;
    };
    let ask = match item {
        Type::Nested(shape) => format!(": {}", shape.fields[0].label()),
        _ => String::new(),
    };
    let title = format!("Add to {}{ask}", field.label());
    let narrowing = match item {
        Type::Ref(_) | Type::Choice(_) => Narrowing::Closed,
        _ => Narrowing::Open,
    };
    let mut choices = choices(state, field, item);
    choices.retain(|choice| choice.answer != Answer::Text(String::new()));
    let purpose = Purpose::Item {
        record: sheet.record.clone(),
        path,
    };
    Some(Prompt::new(purpose, title, narrowing).choosing(choices, None))
}

/// How a record of the kind is added in one line.
pub fn grammar(kind: Kind) -> &'static str {
    match kind {
        Kind::Task => {
            "task: title  fri  @owner  !1  #action  tag:x  (or due: owner: priority: action:)"
        }
        Kind::Member => {
            "member: name ; role or helix letter ; 45 ; ring  (? before the name: a ghost)"
        }
        Kind::Link => "link: from ; to ; kind ; strength",
        Kind::Meeting => "meeting: title ; date=fri ; place=…",
        Kind::Person => "person: name ; member=… ; email=…",
        Kind::Role => "role: name ; helix=citizens",
        _ => "in one line: title ; field=value ; …",
    }
}

/// Every record the palette can go to.
pub fn record_choices(state: &State) -> Vec<Choice> {
    let kinds = Kind::all().filter(|kind| !state.is_hidden(*kind) && *kind != Kind::View);
    let records = kinds.flat_map(|kind| state.city.all(kind));
    let choice = |record: &dyn crate::model::Record| {
        let label = match record.kind() {
            Kind::City => format!("City of {}: mission, themes, rules", record.title()),
            _ => record.title().to_string(),
        };
        Choice::new(
            Answer::Record(RecordId::of(record)),
            label,
            record.kind().name(),
        )
    };
    records.map(choice).collect()
}

/// The addresses of the people in view: those marked or listed, or who sit on the seats that are.
pub fn mails(state: &State) -> Vec<String> {
    let list = state.list();
    let Some(kind) = state.view().kind else {
        return Vec::new();
    };
    let shown = list
        .shown
        .iter()
        .filter_map(|place| state.city.at(kind, *place));
    let wanted = shown.filter(|record| list.marks.is_empty() || list.marks.contains(record.id()));
    let ids: std::collections::HashSet<&str> = wanted.map(|record| record.id()).collect();
    let mut mails: Vec<String> = Vec::new();
    for person in state
        .city
        .people
        .iter()
        .filter(|person| person.until.is_none())
    {
        let on_list = match kind {
            Kind::Person => ids.contains(person.id.as_str()),
            Kind::Member => person
                .member
                .as_deref()
                .is_some_and(|seat| ids.contains(seat)),
            _ => false,
        };
        let mail = person
            .email
            .as_deref()
            .map(|mail| crate::clean::line(mail).into_owned());
        mails.extend(mail.filter(|mail| on_list && !mail.is_empty()));
    }
    mails.dedup();
    mails
}
