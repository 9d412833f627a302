//! The lists of an action on its sheet, a line an item: costs with their sum, indicators as bars, risks, the ladder of
//! impact, the city's grid. It must not add anything up: that is `insight/`.

use crate::app::core::field_rows::prose;
use crate::app::core::meter::bar;
use crate::app::core::sheet::{Goes, SheetRow};
use crate::date;
use crate::insight::measures::{self, HIGHEST, MeasureMark};
use crate::insight::money;
use crate::model::choice::{Certainty, Impact, Level};
use crate::model::records::{Action, Cost, Indicator, Risk};
use crate::model::said::said;
use crate::model::{Path, Target, Value};
use crate::report::cells::{Cell, Facts, Tone, reference};
use crate::width::{pad, pad_left, width};

/// Signs of the bar of an indicator.
const BAR: usize = 10;

/// A line for an item of a list, that Enter opens.
fn item(list: &str, label: &str, place: usize, lead: Cell, value: &str) -> SheetRow {
    SheetRow {
        label: labelled(label, place),
        lead,
        value: prose(value),
        path: Path::field(list).item(place),
        goes: Goes::Nested,
        ..SheetRow::default()
    }
}

// ---- money ----

/// The cost lines, their sums below each other, and what they come to.
pub fn costs(facts: Facts<'_>, action: &Action) -> Vec<SheetRow> {
    if action.costs.is_empty() {
        return Vec::new();
    }
    let words = |amount| money::words(facts.city, amount);
    let amount = |cost: &Cost| match cost.amount {
        Some(_) => words(money::amount(cost)),
        None => "no amount".to_string(),
    };
    let sum = money::of_action(action);
    let amounts: Vec<String> = action.costs.iter().map(amount).collect();
    let total = words(sum.sum);
    let wide = amounts.iter().chain([&total]).map(|one| width(one)).max();
    let wide = wide.unwrap_or(0);
    let lines = action.costs.iter().zip(&amounts).enumerate();
    let lines = lines.map(|(place, (cost, amount))| {
        let certainty = cost.certainty.map_or("", Certainty::name);
        let lead = format!("{}  {}", pad_left(amount, wide), pad(certainty, 8));
        let source = said(&cost.source).unwrap_or("no source");
        let value = format!("{} · {source}", cost.what);
        item("costs", "costs", place, Cell::plain(&lead), &value)
    });
    let mut rows: Vec<SheetRow> = lines.collect();
    let tone = if sum.gap() > 0 { Tone::Warn } else { Tone::Good };
    let (lead, value) = (Cell::plain(&pad_left(&total, wide)), Cell::new(&secured(facts, &sum), tone));
    rows.push(SheetRow { path: Path::field("costs"), ..SheetRow::worked_out("sum", lead, value) });
    rows
}

/// `16 000 EUR secured (76%), 5 000 EUR missing`.
fn secured(facts: Facts<'_>, sum: &money::Sum) -> String {
    let words = |amount| money::words(facts.city, amount);
    match (sum.share(), sum.gap()) {
        (None, _) => "no amount yet".to_string(),
        (Some(_), 0) => "all secured".to_string(),
        (Some(_), gap) if gap == sum.sum => format!("nothing secured, {} missing", words(gap)),
        (Some(share), gap) => format!("{} secured ({share}%), {} missing", words(sum.secured), words(gap)),
    }
}

// ---- measures and risks ----

/// The indicators, each with the way it has come as a bar.
pub fn indicators(facts: Facts<'_>, action: &Action) -> Vec<SheetRow> {
    let lines = action.indicators.iter().enumerate().map(|(place, one)| {
        let way = measures::way(one);
        let lead = match way {
            Some(way) => Cell::plain(&bar(filled(way), BAR)),
            None => Cell::new(&pad("no bar yet", BAR), Tone::Dim),
        };
        let value = format!("{}\n{}", one.name, numbers(facts, one, way));
        item("indicators", "indicators", place, lead, &value)
    });
    lines.collect()
}

/// How many signs of the bar are full: all of them only at the end of the way.
fn filled(way: f64) -> usize {
    (way * BAR as f64) as usize
}

/// `0 -> 120 people; 47 on 30 Sep, 39% of the way`.
fn numbers(facts: Facts<'_>, one: &Indicator, way: Option<f64>) -> String {
    let number = |value: Option<f64>| value.map(|value| Value::Number(value).plain());
    let known = |value| number(value).unwrap_or_else(|| "?".to_string());
    let unit = one.unit.as_deref().map(|unit| format!(" {unit}"));
    let aim = format!("{} -> {}{}", known(one.baseline), known(one.target), unit.unwrap_or_default());
    let Some(latest) = number(one.latest) else {
        return format!("{aim}; not measured since");
    };
    let on = one.on.map(|day| format!(" on {}", date::short(day, facts.today)));
    let way = way.map(|way| format!(", {:.0}% of the way", (way * 100.0).floor()));
    format!("{aim}; {latest}{}{}", on.unwrap_or_default(), way.unwrap_or_default())
}

/// The risks, how likely times how bad before each.
pub fn risks(facts: Facts<'_>, action: &Action) -> Vec<SheetRow> {
    let lines = action.risks.iter().enumerate().map(|(place, risk)| {
        let lead = Cell::new(&pad(&weight(risk), "Medium x Medium".len()), gravity(risk));
        let value = format!("{}\n{}", risk.what, mitigation(facts, risk));
        item("risks", "risks", place, lead, &value)
    });
    lines.collect()
}

/// `High x Medium`: how likely, how bad.
fn weight(risk: &Risk) -> String {
    let name = |level: Option<Level>| level.map_or("?", Level::name);
    format!("{} x {}", name(risk.likelihood), name(risk.impact))
}

fn gravity(risk: &Risk) -> Tone {
    match (risk.likelihood, risk.impact) {
        (Some(Level::High), Some(Level::High)) => Tone::Bad,
        (Some(Level::High), Some(Level::Medium)) | (Some(Level::Medium), Some(Level::High)) => Tone::Warn,
        _ => Tone::Plain,
    }
}

fn mitigation(facts: Facts<'_>, risk: &Risk) -> String {
    let Some(mitigation) = said(&risk.mitigation) else { return "nothing is done about it yet".to_string() };
    let member = Target::Record(crate::model::Kind::Member);
    let owner = risk.owner.as_deref();
    let owner = owner.map(|id| format!(" ({})", reference(facts.city, member, id)));
    format!("-> {mitigation}{}", owner.unwrap_or_default())
}

// ---- impact ----

/// The stages as a ladder, the one that is reached between brackets.
pub fn ladder(action: &Action) -> SheetRow {
    let reached = action.impact.unwrap_or(Impact::None);
    let stages = Impact::ALL
        .iter()
        .map(|stage| if *stage == reached { format!("[{}]", stage.name()) } else { stage.name().to_string() });
    let stages: Vec<String> = stages.collect();
    let tone = if action.impact.is_some() { Tone::Plain } else { Tone::Dim };
    SheetRow {
        label: "impact".to_string(),
        value: Cell::new(&stages.join(" > "), tone),
        path: Path::field("impact"),
        ..SheetRow::default()
    }
}

/// The city's criteria with weight and score, and what the scores come to; scores on anything else after them.
pub fn grid(facts: Facts<'_>, action: &Action) -> Vec<SheetRow> {
    let grid = measures::grid(facts.city, action);
    let marks = grid.marks.iter().enumerate();
    let mut rows: Vec<SheetRow> = marks.map(|(row, mark)| mark_row(action, row, mark)).collect();
    if let Some(percent) = grid.percent() {
        let lead = Cell::new(&pad(&format!("{percent}%"), MARK), Tone::Strong);
        let value = Cell::plain(&scored(grid.scored(), grid.marks.len()));
        rows.push(SheetRow { path: Path::field("grid"), ..SheetRow::worked_out("weighted", lead, value) });
    }
    for place in &grid.others {
        let score = &action.grid[*place];
        let name = reference(facts.city, Target::Criterion, &score.criterion);
        let lead = Cell::new(&pad("", MARK), Tone::Dim);
        let mut row = item("grid", "", *place, lead, &name);
        row.label = labelled("grid", rows.len());
        rows.push(row);
    }
    rows
}

/// Columns before the name of a criterion.
const MARK: usize = "no score  x3".len();

fn mark_row(action: &Action, row: usize, mark: &MeasureMark<'_>) -> SheetRow {
    let weight = measures::weight(mark.criterion);
    let (score, tone) = match mark.score {
        Some(score) => (format!("{score} of {HIGHEST}"), Tone::Plain),
        None => ("no score".to_string(), Tone::Dim),
    };
    let lead = format!("{}  x{weight}", pad(&score, "no score".len()));
    let note = mark.place.and_then(|place| action.grid[place].note.as_deref());
    let value = match note {
        Some(note) => format!("{}\n{note}", mark.criterion.name),
        None => mark.criterion.name.clone(),
    };
    let lead = Cell::new(&lead, tone);
    match mark.place {
        Some(place) => SheetRow { label: labelled("grid", row), ..item("grid", "", place, lead, &value) },
        None => SheetRow {
            label: labelled("grid", row),
            lead,
            value: Cell::new(&mark.criterion.name, Tone::Dim),
            path: Path::field("grid"),
            goes: Goes::Score(mark.criterion.id.clone()),
            ..SheetRow::default()
        },
    }
}

fn scored(scored: usize, all: usize) -> String {
    if scored == all {
        "of what could be had".to_string()
    } else {
        format!("of what could be had on the {scored} of {all} that are scored")
    }
}

/// The label of a field stands before its first line alone.
pub(in crate::app) fn labelled(label: &str, place: usize) -> String {
    match place {
        0 => label.to_string(),
        _ => String::new(),
    }
}
