//! The plan in time as plain text: bars, meetings, today, what is late, what has no dates, the chain with
//! least time to spare. Tasks that are done are counted, not drawn. It must not know colours.

use super::blocks::{item, joined};
use crate::clean;
use crate::date::{self, Date};
use crate::insight::path::Network;
use crate::insight::timeline::{Bar, Timeline, timeline};
use crate::insight::window::{Cell, Scale, Window};
use crate::insight::words::several;
use crate::model::{City, Kind};
use crate::short::Names;
use crate::width::{ENDLESS, USUAL, pad, width, wrap};

/// Columns beside the names: the sign before them, the space behind.
const BESIDE: usize = 3;
/// In fewer columns nothing can be seen.
const LEAST: usize = 40;

/// What bars are drawn with, here and on the screen.
pub struct Signs {
    pub action: char,
    pub task: char,
    pub done: char,
    pub today: char,
    pub here: char,
    pub meeting: char,
    pub before: char,
    pub after: char,
}

pub const DRAWN: Signs =
    Signs {
        action: '━', task: '█', done: '─', today: '│', here: '▼', meeting: '◆', before: '◀', after: '▶'
    };

pub const PLAIN: Signs =
    Signs { action: '=', task: '#', done: '-', today: '|', here: 'v', meeting: '*', before: '<', after: '>' };

/// Columns of the names and of the bars: a third for the names; where there is no end, as much as the longest needs.
fn shares(names: &[String], columns: usize) -> (usize, usize) {
    let of_names = |columns: usize| (columns + 1) / 3 - BESIDE;
    let usual = (of_names(USUAL), USUAL - BESIDE - of_names(USUAL));
    match columns {
        ENDLESS => {
            let widest = names.iter().map(|name| width(name)).max();
            (widest.unwrap_or(0).max(usual.0), usual.1)
        }
        columns => {
            let columns = columns.max(LEAST);
            let names = of_names(columns);
            (names, columns - BESIDE - names)
        }
    }
}

/// The timeline as lines of at most so many columns.
pub fn text(city: &City, today: Date, scale: Scale, ascii: bool, columns: usize) -> String {
    let signs = if ascii { &PLAIN } else { &DRAWN };
    let plan = timeline(city, today);
    let (bars, done) = drawn(&plan);
    let names: Vec<String> = bars.iter().map(|bar| name(bar)).collect();
    let (of_names, cells) = shares(&names, columns);
    let sheet = Sheet { window: window(&bars, scale, today, cells), today, signs, names: of_names, cells };
    let name = &city.charter.name;
    let title = format!("{name}: plan by {}, {}", scale.name(), date::long(today));
    let mut lines = wrap(&clean::line(&title), columns);
    lines.push(String::new());
    lines.extend(sheet.head(&plan));
    let short = Names::of(names.iter().map(String::as_str));
    let rows = bars.iter().zip(&names);
    lines.extend(rows.map(|(bar, name)| sheet.row(bar, &short.short(name, of_names))));
    lines.push(String::new());
    lines.extend(wrap(&legend(signs, done), columns));
    lines.extend(undated(&plan, columns));
    lines.push(String::new());
    lines.extend(wrap(&clean::line(&tightest(city, today)), columns));
    let text = joined(&lines);
    if ascii { text.replace(crate::width::CUT, crate::width::CUT_ASCII) } else { text }
}

/// The bars that are drawn, and how many tasks that are done are not.
fn drawn(plan: &Timeline) -> (Vec<&Bar>, usize) {
    let is_done = |bar: &&Bar| bar.record.kind == Kind::Task && bar.done;
    let (done, bars): (Vec<&Bar>, Vec<&Bar>) = plan.bars.iter().partition(is_done);
    (bars, done.len())
}

/// All of the plan where it fits, else what lies around today.
fn window(bars: &[&Bar], scale: Scale, today: Date, cells: usize) -> Window {
    let first = bars.iter().map(|bar| bar.start).min();
    let last = bars.iter().map(|bar| bar.end).max();
    let span = (first.map_or(today, |day| day.min(today)), last.map_or(today, |day| day.max(today)));
    let all = Window::fitting(scale, span, cells);
    all.unwrap_or_else(|| Window::around(scale, today, cells))
}

struct Sheet<'s> {
    window: Window,
    today: Date,
    signs: &'s Signs,
    /// Columns of the names and of the bars.
    names: usize,
    cells: usize,
}

impl Sheet<'_> {
    /// Two lines of the calendar, today, the meetings.
    fn head(&self, plan: &Timeline) -> Vec<String> {
        let calendar = self.window.headings().map(|labels| {
            let mut line = vec![' '; self.cells];
            for (cell, label) in labels {
                put(&mut line, cell, &label);
            }
            self.line(' ', "", &line)
        });
        let mut here = vec![' '; self.cells];
        self.point(&mut here, self.today, self.signs.here);
        let mut meetings = self.empty();
        for meeting in &plan.milestones {
            self.point(&mut meetings, meeting.date, self.signs.meeting);
        }
        let today = format!("Today, {}", date::short(self.today, self.today));
        let mut lines = calendar.to_vec();
        lines.push(self.line(' ', &today, &here));
        lines.push(self.line(' ', "Meetings", &meetings));
        lines
    }

    /// Nothing but today.
    fn empty(&self) -> Vec<char> {
        let mut cells = vec![' '; self.cells];
        self.point(&mut cells, self.today, self.signs.today);
        cells
    }

    fn point(&self, cells: &mut [char], day: Date, sign: char) {
        if let Cell::At(cell) = self.window.cell(day)
            && let Some(place) = cells.get_mut(cell)
        {
            *place = sign;
        }
    }

    fn row(&self, bar: &Bar, name: &str) -> String {
        let mut cells = self.empty();
        let is_task = bar.record.kind == Kind::Task;
        let sign = match (bar.done, is_task) {
            (true, _) => self.signs.done,
            (false, true) => self.signs.task,
            (false, false) => self.signs.action,
        };
        let range = self.window.bar(bar.start, bar.end);
        if let Some(range) = range {
            cells[range].fill(sign);
        }
        if self.window.cell(bar.start) == Cell::Before {
            cells[0] = self.signs.before;
        }
        if self.window.cell(bar.end) == Cell::After {
            cells[self.cells - 1] = self.signs.after;
        }
        let mark = if bar.late { '!' } else { ' ' };
        self.line(mark, name, &cells)
    }

    fn line(&self, mark: char, name: &str, cells: &[char]) -> String {
        let cells: String = cells.iter().collect();
        format!("{mark} {} {cells}", pad(name, self.names))
    }
}

/// The title of a bar, that of a task moved in under its action.
fn name(bar: &Bar) -> String {
    let is_under = bar.record.kind == Kind::Task && bar.under.is_some();
    let indent = if is_under { "  " } else { "" };
    format!("{indent}{}", clean::line(&bar.title))
}

fn put(line: &mut [char], cell: usize, label: &str) {
    for (place, char) in line.iter_mut().skip(cell).zip(label.chars()) {
        *place = char;
    }
}

fn legend(signs: &Signs, done: usize) -> String {
    let mut parts = vec![
        format!("{} action", signs.action),
        format!("{} task", signs.task),
        format!("{} done", signs.done),
        format!("{} meeting", signs.meeting),
        format!("{} today", signs.today),
        "! late".to_string(),
    ];
    if done > 0 {
        parts.push(format!("{} done and not drawn", several(done, "task")));
    }
    parts.join(", ")
}

fn undated(plan: &Timeline, columns: usize) -> Vec<String> {
    if plan.undated.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![String::new(), format!("Without dates ({})", plan.undated.len())];
    for one in &plan.undated {
        let what = format!("{} ({})", one.title, one.record.kind.name());
        lines.extend(item(&what, columns));
    }
    lines
}

/// `Chain of tasks with the least time to spare: A, then B, done Thu 5 Oct at the earliest; 2 days to spare.`
fn tightest(city: &City, today: Date) -> String {
    let critical = match Network::of(city, today).critical(|_| true) {
        Ok(critical) => critical,
        Err(words) => return words,
    };
    let steps: Vec<&str> = critical.steps.iter().map(|step| step.task.title.as_str()).collect();
    let finish = critical.steps.last().map(|step| step.times.finish);
    let finish = finish.map_or_else(String::new, |day| date::short(day, today));
    let days = several(critical.slack.unsigned_abs(), "day");
    let slack = match critical.slack {
        0 => "no day to spare".to_string(),
        slack if slack > 0 => format!("{days} to spare"),
        _ => format!("{days} too few"),
    };
    let left_out = match critical.left_out.first() {
        Some(task) => format!(" Left out: {} waits for itself.", task.title),
        None => String::new(),
    };
    format!(
        "Chain of tasks with the least time to spare: {}. Done on {finish} at the earliest, {slack}.{left_out}",
        steps.join(", then ")
    )
}
