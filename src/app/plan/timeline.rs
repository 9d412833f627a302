//! The timeline: the lines of the outline with a bar each over days, weeks or months, today and the meetings above
//! them. It must not know which dates a bar has, nor what it is drawn with.

use std::ops::Range;

use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::core::emphasis::Emphasis;
use crate::app::plan::outline::{self, OutlineLine};
use crate::app::plan::tree;
use crate::app::plan::waiting::{Waiting, WaitingSide};
use crate::date::{self, Date};
use crate::insight::timeline::{self, Bar};
use crate::insight::window::{self, Cell as At, Scale, Window};
use crate::model::choice::{ActionStatus, TaskStatus};
use crate::model::{Kind, Record};
use crate::report::cells::{Cell, Tone, cell};
use crate::short::each_apart;
use crate::width::width;

/// Months that are to be seen at least where there is room for them.
const MONTHS: usize = 24;
/// Columns of what stands before a name: cursor, mark, whether it is folded, what waits.
pub const BEFORE_ACTION: u16 = 4;
pub const BEFORE_TASK: u16 = 5;

/// Where the parts of the timeline stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Frame {
    /// Rows above the lines: the calendar in two, meetings in one where there is room.
    pub head: Area,
    pub has_meetings: bool,
    pub lines: Area,
    /// Columns of the names; the cells follow.
    pub names: u16,
    pub cells: u16,
}

impl Frame {
    /// The frame in an area.
    pub fn of(area: Area) -> Frame {
        const MEETINGS_FROM: u16 = 6;
        let has_meetings = area.height >= MEETINGS_FROM;
        let head = (2 + u16::from(has_meetings)).min(area.height);
        let names = (area.width * 3 / 10).clamp(15, 34).min(area.width);
        Frame {
            head: Area { height: head, ..area },
            has_meetings,
            lines: Area { y: area.y + head, height: area.height - head, ..area },
            names,
            cells: (area.width - names).saturating_sub(1),
        }
    }

    /// The column of the screen at which a cell stands.
    pub fn x(&self, cell: usize) -> u16 {
        self.lines.x + self.names + u16::try_from(cell).unwrap_or(u16::MAX / 2)
    }
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TimelineLayout {
    pub frame: Frame,
    /// What one column is.
    pub scale: Cell,
    /// Two lines of the calendar: the cell at which each text begins.
    pub calendar: [Vec<(usize, String)>; 2],
    pub today: Option<usize>,
    pub meetings: Vec<usize>,
    pub rows: Vec<TimelineRow>,
}

/// One line of the outline.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TimelineRow {
    pub y: u16,
    pub depth: Depth,
    /// What can be folded: whether it is.
    pub is_folded: Option<bool>,
    pub name: Cell,
    pub side: Option<WaitingSide>,
    pub drawn: Drawn,
    pub emphasis: Emphasis,
}

/// How deep a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Depth {
    #[default]
    Objective,
    Action,
    Task,
}

impl Depth {
    /// Columns of what stands before a name; an objective's has the whole line.
    fn before(self) -> Option<u16> {
        match self {
            Depth::Objective => None,
            Depth::Action => Some(BEFORE_ACTION),
            Depth::Task => Some(BEFORE_TASK),
        }
    }
}

/// What stands in the cells of a line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Drawn {
    #[default]
    Nothing,
    /// Why there is no bar.
    Words(&'static str),
    /// The bar lies before or after what is seen.
    Off {
        is_after: bool,
        is_late: bool,
    },
    Bar(Strip),
}

/// The part of a bar that is seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strip {
    pub cells: Range<usize>,
    pub look: BarLook,
    pub is_late: bool,
    /// It goes on beyond the window.
    pub goes_on: [bool; 2],
}

/// What a bar stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BarLook {
    Task,
    /// An action by its own dates.
    Action,
    /// An action that has none: as long as its tasks.
    Span,
    Done,
}

/// The part of the calendar that is seen in so many cells.
pub fn window(state: &State, cells: u16) -> Window {
    let (scale, cells) = (state.rooms.plan.scale, usize::from(cells));
    let liked = window::unit(scale);
    let unit = match scale {
        Scale::Month if cells < MONTHS * liked => liked - 1,
        _ => liked,
    };
    // Today a third from the left: what is late lies before it, what comes behind it.
    let third = i64::try_from(cells / unit / 3).unwrap_or(0);
    let around = scale.column(state.today) - third;
    Window { scale, first: state.rooms.plan.first.unwrap_or(around), unit, cells }
}

fn here(state: &State) -> Window {
    window(state, Frame::of(state.layout.body).cells)
}

/// Shows what lies so many columns later.
pub fn scroll(state: &mut State, columns: i64) {
    state.rooms.plan.first = Some(here(state).scrolled(columns).first);
}

/// Shows another scale; today stays where it was, else the middle of what was seen.
pub fn zoom(state: &mut State, scale: Scale) {
    let before = here(state);
    let day = match before.cell(state.today) {
        At::At(_) => state.today,
        At::Before | At::After => before.day(before.cells / 2),
    };
    state.rooms.plan.scale = scale;
    let zoomed = before.zoomed(scale, here(state).unit, day);
    if state.rooms.plan.first.is_some() {
        state.rooms.plan.first = Some(zoomed.first);
    }
}

/// The timeline as it is to be drawn in an area.
pub fn picture(state: &State, area: Area) -> TimelineLayout {
    let frame = Frame::of(area);
    let window = window(state, frame.cells);
    let at = |day: Date| match window.cell(day) {
        At::At(cell) => Some(cell),
        At::Before | At::After => None,
    };
    let meetings = state.city.meetings.iter();
    let by = window.scale.name();
    // Above months their years are seen.
    let scale = match window.scale {
        Scale::Month => format!("by {by}"),
        Scale::Day | Scale::Week => format!("{} by {by}", window.day(0).format("%Y")),
    };
    TimelineLayout {
        frame,
        scale: Cell::new(&scale, Tone::Dim),
        calendar: window.headings(),
        today: at(state.today),
        meetings: meetings.filter_map(|meeting| at(meeting.date)).collect(),
        rows: rows(state, &frame, &window),
    }
}

fn rows(state: &State, frame: &Frame, window: &Window) -> Vec<TimelineRow> {
    let waiting = Waiting::of(state);
    let seen = outline::seen(state, frame.lines.y, frame.lines.height);
    let rows = seen.iter().filter_map(|(y, line, is_current)| {
        let mut row = row(state, line, window, &waiting)?;
        (row.y, row.emphasis.is_current) = (*y, *is_current);
        Some(row)
    });
    let mut rows: Vec<TimelineRow> = rows.collect();
    each_apart(rows.iter_mut().filter_map(|row| {
        let before = row.depth.before()?;
        Some((room(frame, before), &mut row.name.text))
    }));
    rows
}

/// Columns for a name behind what stands before it.
fn room(frame: &Frame, before: u16) -> usize {
    usize::from(frame.names.saturating_sub(before + 1))
}

fn row(state: &State, line: &OutlineLine, window: &Window, waiting: &Waiting) -> Option<TimelineRow> {
    match line {
        OutlineLine::Objective(id) => Some(TimelineRow { name: tree::heading(state, id), ..TimelineRow::default() }),
        OutlineLine::Action(id) => {
            let action = state.city.action(id)?;
            let is_folded = state.rooms.plan.folded.contains(id);
            let bar = timeline::of_action(&state.city, action, state.today);
            // Of tasks that are seen themselves the sign stands at each.
            let side = is_folded.then(|| waiting.side_of_action(state, id));
            Some(TimelineRow {
                is_folded: Some(is_folded),
                side: side.flatten(),
                drawn: match action.status {
                    Some(ActionStatus::Dropped) => Drawn::Words("dropped"),
                    _ => drawn(bar, window),
                },
                emphasis: state.emphasis(Kind::Action, id, false),
                depth: Depth::Action,
                name: cell(state.facts(), action, "title"),
                ..TimelineRow::default()
            })
        }
        OutlineLine::Task(row) => {
            let place = *state.list().shown.get(*row)?;
            let task = state.city.tasks.get(place)?;
            Some(TimelineRow {
                side: waiting.side(place),
                drawn: match task.status {
                    Some(TaskStatus::Dropped) => Drawn::Words("dropped"),
                    _ => drawn(timeline::of_task(task, state.today), window),
                },
                emphasis: state.emphasis(Kind::Task, task.id(), false),
                depth: Depth::Task,
                name: cell(state.facts(), task, "title"),
                ..TimelineRow::default()
            })
        }
    }
}

fn drawn(bar: Option<Bar>, window: &Window) -> Drawn {
    let Some(bar) = bar else { return Drawn::Words("no dates") };
    let is_task = bar.record.kind == Kind::Task;
    let Some(cells) = window.bar(bar.start, bar.end) else {
        return Drawn::Off { is_after: window.cell(bar.start) == At::After, is_late: bar.late };
    };
    Drawn::Bar(Strip {
        cells,
        look: match (bar.done, is_task, bar.own) {
            (true, ..) => BarLook::Done,
            (false, true, _) => BarLook::Task,
            (false, false, true) => BarLook::Action,
            (false, false, false) => BarLook::Span,
        },
        is_late: bar.late,
        goes_on: [window.cell(bar.start) == At::Before, window.cell(bar.end) == At::After],
    })
}

/// The chosen line in words: what it waits for, what waits for it, its name where it is cut, its dates.
pub fn advice(state: &State) -> Option<String> {
    let record = state.current()?;
    let (bar, before) = match record.kind {
        Kind::Action => {
            let action = state.city.action(&record.id)?;
            let bar = timeline::of_action(&state.city, action, state.today);
            (bar, BEFORE_ACTION)
        }
        _ => {
            let task = state.city.task(&record.id)?;
            (timeline::of_task(task, state.today), BEFORE_TASK)
        }
    };
    let title = cell(state.facts(), state.record(&record)?, record.kind.row().title).text;
    let waits = Waiting::of(state).words(state);
    let frame = Frame::of(state.layout.body);
    let is_cut = width(&title) > room(&frame, before);
    let dates = bar.map_or("no dates".to_string(), |bar| date::range(bar.start, bar.end, state.today));
    let own = if is_cut { format!("{title}: {dates}") } else { dates };
    let words: Vec<String> = waits.into_iter().chain([own]).collect();
    Some(words.join("; "))
}
