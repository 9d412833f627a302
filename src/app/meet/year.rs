//! The year ahead: a calendar of each month, and beside it the days that matter. What they are is said by `insight/`.

use chrono::Datelike;

use crate::app::core::app::State;

use crate::app::core::line_row::{Leads, Line};
use crate::app::meet::trouble;
use crate::date::{self, Date};
use crate::fold::fold;
use crate::insight::calendar::{self, Deadline, Month, What};
use crate::insight::words::several;
use crate::model::Kind;
use crate::report::cells::{Cell, Tone};

/// Months ahead, this one with them.
const MONTHS: usize = 12;
/// What is late and listed above them.
const LATE: usize = 5;
/// Columns of a calendar: seven days of a number and a sign, and what parts it from the list.
const GRID: u16 = 24;

/// Stand behind the number of a day.
const TODAY: char = '<';
const MEETING: char = '*';
const DEADLINE: char = '.';

/// What the signs mean.
pub const LEGEND: &str = "< today  * meeting  . deadline";

/// Columns left of the lines, where there is room for a calendar.
pub fn side(width: u16) -> u16 {
    if width < 70 { 0 } else { GRID }
}

/// What stands beside a title: what it is, how far away.
pub fn columns(width: u16) -> Vec<(usize, u16, bool)> {
    match width {
        0..60 => Vec::new(),
        60..110 => vec![(1, 9, false)],
        _ => vec![(1, 9, false), (2, 14, false)],
    }
}

/// What is late, then month by month; nothing where no day is set.
pub fn lines(state: &State) -> Vec<Line> {
    let city = &state.city;
    let is_shown = |one: &Deadline| shows(state, one);
    let mut months = calendar::months(city, state.today, MONTHS);
    for month in &mut months {
        month.days.retain(is_shown);
    }
    let mut late = calendar::late(city, state.today);
    late.retain(is_shown);
    let mut lines = trouble(state, &[Kind::Meeting, Kind::Task, Kind::Action]);
    if late.is_empty() && months.iter().all(|month| month.days.is_empty()) {
        return lines;
    }
    lines.extend(overdue(&late, state.today));
    let has_grid = side(state.layout.rows.width) > 0;
    for month in &months {
        lines.extend(of_month(month, state.today, has_grid));
    }
    lines
}

/// Whether a day answers the filter, and may be seen.
fn shows(state: &State, one: &Deadline) -> bool {
    let hay = fold(&format!("{} {}", one.words, name(one.what)));
    let filter = fold(&state.list().filter);
    let may = one.what != What::Erase || !state.is_hidden(Kind::Person);
    may && filter.split_whitespace().all(|word| hay.contains(word))
}

fn name(what: What) -> &'static str {
    match what {
        What::Meeting => "meeting",
        What::Due => "due",
        What::End => "ends",
        What::Project => "project",
        What::Erase => "erase",
    }
}

fn overdue(late: &[Deadline], today: Date) -> Vec<Line> {
    let mut lines = Vec::new();
    if late.is_empty() {
        return lines;
    }
    let heading = format!("Late ({}), the longest first", late.len());
    lines.push(Line { cells: vec![Cell::new(&heading, Tone::Bad)], ..Line::default() });
    lines.extend(late.iter().take(LATE).map(|one| {
        let days = (today - one.day).num_days();
        of_day(one, Cell::new(&format!("{days}d late"), Tone::Bad), today)
    }));
    let more = late.len().saturating_sub(LATE);
    if more > 0 {
        let text = format!("{more} more: Enter lists the late tasks");
        lines.push(Line {
            name: "late".to_string(),
            leads: Leads::List(Kind::Task, "late".to_string()),
            more: text.clone(),
            cells: vec![Cell::new(&text, Tone::Dim)],
            ..Line::default()
        });
    }
    lines.push(blank());
    lines
}

/// A line that parts: a heading that says nothing.
fn blank() -> Line {
    Line::heading([String::new()])
}

/// A month: its name and how much there is, its days, and as many empty lines as its calendar is longer.
fn of_month(month: &Month, today: Date, has_grid: bool) -> Vec<Line> {
    let title = month.first.format("%B %Y").to_string();
    let meetings = month.days.iter().filter(|one| one.what == What::Meeting).count();
    let parts = [(meetings, "meeting"), (month.days.len() - meetings, "deadline")];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    let parts: Vec<String> = parts.map(|(count, what)| several(count as i64, what)).collect();
    let sum = if parts.is_empty() { "nothing set".to_string() } else { parts.join(", ") };
    let mut lines = vec![Line { cells: vec![Cell::new(&format!("{title}: {sum}"), Tone::Strong)], ..Line::default() }];
    lines.extend(month.days.iter().map(|one| of_day(one, Cell::new(name(one.what), Tone::Dim), today)));
    if has_grid {
        let grid = grid(month, today);
        while lines.len() < grid.len() {
            lines.push(blank());
        }
        for (line, side) in lines.iter_mut().zip(grid) {
            line.side = side;
        }
    }
    lines.push(blank());
    lines
}

fn of_day(one: &Deadline, beside: Cell, today: Date) -> Line {
    let day = one.day.format("%a %e %b");
    let tone = match one.what {
        What::Meeting => Tone::Strong,
        _ => Tone::Plain,
    };
    let away = date::distance(one.day, today);
    let long = date::long(one.day);
    let more = format!("{long}, {away}: {}, {}", name(one.what), one.words);
    let record = one.record.clone();
    let about = record.as_ref().map_or(String::new(), ToString::to_string);
    Line {
        name: format!("{} {about} {}", one.day, one.words),
        record,
        more,
        cells: vec![Cell::new(&format!("{day}  {}", one.words), tone), beside, Cell::new(&away, Tone::Dim)],
        ..Line::default()
    }
}

/// The calendar of a month, line by line: the weekdays, its weeks.
fn grid(month: &Month, today: Date) -> Vec<Vec<Cell>> {
    let mut grid = vec![vec![Cell::new("Mo Tu We Th Fr Sa Su", Tone::Dim)]];
    let first = month.first;
    let before = first.weekday().num_days_from_monday();
    let mut week: Vec<Cell> = (0..before).map(|_| Cell::plain("   ")).collect();
    let days = first.iter_days().take_while(|day| day.month() == first.month());
    for day in days {
        week.push(cell(day, month, today));
        if week.len() == 7 {
            grid.push(std::mem::take(&mut week));
        }
    }
    if !week.is_empty() {
        grid.push(week);
    }
    grid
}

fn cell(day: Date, month: &Month, today: Date) -> Cell {
    let mut own = month.days.iter().filter(|one| one.day == day).peekable();
    let has_any = own.peek().is_some();
    let meets = own.any(|one| one.what == What::Meeting);
    let (sign, tone) = match (day == today, meets, has_any) {
        (true, ..) => (TODAY, Tone::Good),
        (_, true, _) => (MEETING, Tone::Strong),
        (_, _, true) => (DEADLINE, Tone::Plain),
        _ => (' ', Tone::Dim),
    };
    Cell::new(&format!("{:2}{sign}", day.day()), tone)
}
