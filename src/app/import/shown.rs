//! An import in lines: the columns of each table, or the rows worst first. It must not know what a key does to them.

use crate::app::import::state::{ImportLine, ImportStep, Importing, OnLine};
use crate::import::column::{Meaning, Why};
use crate::import::{Outcome, Plan};
use crate::report::cells::Tone;
use crate::report::import as words;
use crate::width::{fit, pad};

/// Columns of a heading, and of what a column becomes.
const HEADING: usize = 22;
const BECOMES: usize = 30;

/// The lines of a step on a screen of so many columns.
pub fn lines(importing: &Importing, columns: u16) -> Vec<ImportLine> {
    match importing.step {
        ImportStep::Columns => of_columns(&importing.plan, columns),
        ImportStep::Rows => of_rows(&importing.plan),
    }
}

fn plain(text: String, tone: Tone) -> ImportLine {
    ImportLine { text, tone, about: OnLine::Nothing }
}

fn of_columns(plan: &Plan, columns: u16) -> Vec<ImportLine> {
    let room = usize::from(columns).saturating_sub(HEADING + BECOMES + 8).max(10);
    let row = |cells: &[String; 3]| {
        let [heading, samples, becomes] = cells;
        format!("{}  {}  {}", pad(&fit(heading, HEADING), HEADING), pad(&fit(samples, room), room), becomes)
    };
    let mut lines = Vec::new();
    for (at, table) in plan.tables.iter().enumerate() {
        lines.push(plain(words::table_line(table), Tone::Strong));
        if table.header.meanings.contains(&Meaning::Base) {
            continue;
        }
        let heads = ["Column", "First values", "becomes"].map(str::to_string);
        lines.push(plain(row(&heads), Tone::Dim));
        for (place, cells) in words::columns(table) {
            let tone = match table.header.meanings[place] {
                Meaning::Out(Why::Unknown) => Tone::Warn,
                Meaning::Out(_) => Tone::Dim,
                _ => Tone::Plain,
            };
            lines.push(ImportLine { text: row(&cells), tone, about: OnLine::Column(at, place) });
        }
    }
    lines.extend(
        words::notes(plan)
            .into_iter()
            .map(|note| plain(note.replace("; --people takes them", "; p takes them"), Tone::Dim)),
    );
    lines
}

fn of_rows(plan: &Plan) -> Vec<ImportLine> {
    let mut lines = vec![plain(words::counts(plan), Tone::Strong)];
    for (place, row) in words::rows(plan) {
        let tone = match row.outcome {
            Outcome::Refused | Outcome::Conflict => Tone::Bad,
            Outcome::Doubt => Tone::Warn,
            Outcome::Same | Outcome::LeftOut => Tone::Dim,
            _ => Tone::Plain,
        };
        lines.push(ImportLine { text: words::row_line(plan, row), tone, about: OnLine::Row(place) });
    }
    lines
}
