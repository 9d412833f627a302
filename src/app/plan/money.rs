//! The money of the plan as lines: by action, then by source, then all of it. It must not add anything up: that is
//! `insight/`.

use crate::app::core::app::State;
use crate::app::core::line_row::Line;
use crate::app::core::listing;
use crate::insight::money::{self, ActionMoney, SourceMoney, Sum, currency, digits};
use crate::model::records::Action;
use crate::model::said::said;
use crate::model::{City, Kind, RecordId};
use crate::report::cells::{Cell, Tone};

/// The name of the line with all sums together.
const ALL: &str = "all";
/// Columns of a sum.
const SUM: u16 = 9;

/// Which cells stand beside the first, how wide, and whether they are numbers: sum, secured, asked for or promised, gap, who pays.
pub fn columns(width: u16) -> Vec<(usize, u16, bool)> {
    let number = |cell: usize| (cell, SUM, true);
    match width {
        0..60 => vec![number(1), number(4)],
        60..110 => [1, 2, 3, 4].map(number).to_vec(),
        _ => {
            let mut columns = [1, 2, 3, 4].map(number).to_vec();
            columns.push((5, width / 4, false));
            columns
        }
    }
}

/// The table; nothing where no action is planned.
pub fn lines(state: &State) -> Vec<Line> {
    let city = &state.city;
    let money = money::money(city);
    let unread = city.writable(Kind::Action).err();
    let mut lines = unread.map_or(Vec::new(), |problem| listing::broken(state, problem));
    if money.actions.is_empty() {
        return lines;
    }
    lines.push(heading("By action", city, "Who pays"));
    lines.extend(money.actions.iter().map(|one| of_action(city, one)));
    // What all cost together is not known where one of them cannot be read.
    if unread.is_some() {
        return lines;
    }
    if !money.sources.is_empty() {
        lines.push(heading("By source", city, ""));
        lines.extend(money.sources.iter().map(|one| of_source(city, one)));
    }
    lines.push(heading("All together", city, ""));
    lines.push(Line {
        name: ALL.to_string(),
        cells: cells("the plan", Tone::Strong, &money.total, ""),
        more: in_words(city, "The plan", &money.total, ""),
        ..Line::default()
    });
    lines
}

fn heading(what: &str, city: &City, last: &str) -> Line {
    let what = format!("{what}, in {}", currency(city));
    let sums = ["Sum", "Secured", "Hoped for", "Gap"].map(str::to_string);
    Line::heading([what].into_iter().chain(sums).chain([last.to_string()]))
}

fn of_action(city: &City, one: &ActionMoney<'_>) -> Line {
    let action = one.action;
    let sources = sources(action);
    let tone = if action.costs.is_empty() { Tone::Dim } else { Tone::Plain };
    Line {
        name: RecordId::of(action).to_string(),
        record: Some(RecordId::of(action)),
        field: Some("costs"),
        cells: cells(&action.title, tone, &one.sum, &sources),
        more: in_words(city, &action.title, &one.sum, &sources),
        ..Line::default()
    }
}

/// Who pays, each once, in the order of the costs.
fn sources(action: &Action) -> String {
    let mut names: Vec<&str> = Vec::new();
    for cost in &action.costs {
        let name = said(&cost.source).unwrap_or("nobody named");
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(", ")
}

fn of_source(city: &City, one: &SourceMoney<'_>) -> Line {
    let name = one.source.unwrap_or("nobody named");
    let tone = match one.source {
        Some(_) => Tone::Plain,
        None => Tone::Warn,
    };
    Line {
        name: format!("source {}", one.source.unwrap_or_default()),
        cells: cells(name, tone, &one.sum, ""),
        more: in_words(city, name, &one.sum, ""),
        ..Line::default()
    }
}

fn cells(name: &str, tone: Tone, sum: &Sum, sources: &str) -> Vec<Cell> {
    let number = |amount: i64, tone| match amount {
        0 => Cell::new("-", Tone::Dim),
        amount => Cell::new(&digits(amount), tone),
    };
    vec![
        Cell::new(name, tone),
        number(sum.sum, Tone::Plain),
        number(sum.secured, Tone::Plain),
        number(sum.hoped, Tone::Plain),
        number(sum.gap(), Tone::Warn),
        Cell::new(sources, Tone::Plain),
    ]
}

/// `Yard labs: 21 000 EUR, 16 000 EUR secured (76%), 5 000 EUR missing, of which asked for or promised 5 000 EUR; City`.
fn in_words(city: &City, name: &str, sum: &Sum, sources: &str) -> String {
    let words = |amount| money::words(city, amount);
    let from = match sources {
        "" => String::new(),
        sources => format!("; {sources}"),
    };
    let open = match sum.open {
        0 => "",
        1 => ", one cost without an amount",
        _ => ", some costs without an amount",
    };
    let said = match (sum.share(), sum.gap(), sum.hoped) {
        (None, ..) => "no costs are written down".to_string(),
        (Some(_), 0, _) => format!("{}, all secured", words(sum.sum)),
        (Some(share), gap, 0) => format!("{share}% secured, {} missing", words(gap)),
        (Some(share), gap, hoped) => {
            format!("{share}% secured, {} missing, {} of it asked for or promised", words(gap), words(hoped))
        }
    };
    format!("{name}: {said}{open}{from}")
}

/// What all of it comes to.
pub fn standing(state: &State) -> String {
    match state.lines.last().filter(|line| line.name == ALL) {
        Some(line) => line.cells[1].text.clone(),
        None => String::new(),
    }
}
