//! The board: as many columns of tasks as there is room for, the cursor's among them; each shows its own part of its
//! cards. It must not know what puts a task into a column, nor how a card is drawn.

use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::core::emphasis::Emphasis;
use crate::app::core::grid::Window;
use crate::app::map::every;
use crate::app::plan::columns::Columns;
use crate::app::plan::state::Grouping;
use crate::date::{self, Date};
use crate::model::query::standing;
use crate::model::records::Task;
use crate::model::{Kind, Record};
use crate::report::cells::{Cell, Tone, cell};
use crate::short::Names;
use crate::width::{width, wrap};

/// Columns of a column at least, and between two.
const LEAST: u16 = 14;
const GAP: u16 = 2;
/// From so many rows on a card says more than its title, and the head has a row for its counts.
const ROOMY: u16 = 12;
/// From so many rows on a title takes two where columns are narrower than this.
const TALL: u16 = 20;
const NARROW: u16 = 24;

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CardsLayout {
    pub heads: Vec<Head>,
    pub cards: Vec<Card>,
    /// How many do not fit, of cards and of columns, where it is said.
    pub more: Vec<(Area, String)>,
}

/// What stands above a column.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    /// The rule below is its last row, where it has more than one.
    pub area: Area,
    pub name: Cell,
    pub count: Cell,
    pub late: Cell,
}

/// A task on the board.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    pub area: Area,
    /// The row at which the list shows it.
    pub row: usize,
    /// In one row, or in two.
    pub title: Vec<Cell>,
    /// Where there is one row only, the sign of what is late; else what stands below the title.
    pub sign: Cell,
    pub when: Cell,
    pub who: Cell,
    pub emphasis: Emphasis,
}

/// Where things stand: the visible columns, and the rows above and of the cards.
#[derive(Debug, Clone, Copy)]
struct Frame {
    area: Area,
    first: usize,
    count: usize,
    wide: u16,
    head: u16,
    card: u16,
    pitch: u16,
}

impl Frame {
    fn of(state: &State, area: Area, all: usize, at: Option<usize>) -> Frame {
        let fits = usize::from((area.width.saturating_sub(GAP) + GAP) / (LEAST + GAP)).max(1);
        let count = fits.min(all.max(1));
        let places = u16::try_from(count).unwrap_or(1);
        let wide = (area.width.saturating_sub(GAP) + GAP) / places;
        let is_roomy = area.height >= ROOMY;
        let foot = u16::from(all > count);
        let is_tall = area.height >= TALL && wide < NARROW + GAP;
        let card = 1 + u16::from(is_roomy) + u16::from(is_tall);
        // The neighbours of the cursor's column are seen, the right one first.
        let first = at.map_or(0, |at| at.saturating_sub((count - 1) / 2));
        Frame {
            area: Area { height: area.height.saturating_sub(foot), ..area },
            first: first.min(all.saturating_sub(count)),
            count,
            wide: wide.saturating_sub(GAP),
            head: if is_roomy { 3 } else { 1 },
            card,
            pitch: card + every(state, area.height) - 1,
        }
    }

    fn column(&self, place: u16) -> Area {
        Area { x: self.area.x + GAP + place * (self.wide + GAP), width: self.wide, ..self.area }
    }

    /// Rows for the cards of a column.
    fn room(&self) -> u16 {
        self.area.height.saturating_sub(self.head)
    }

    /// The cards of a column that are seen.
    fn window(&self, len: usize, at: Option<usize>) -> Window {
        let fits = |rows: u16| usize::from((rows + self.pitch - self.card) / self.pitch);
        // Where not all fit, the last row is left for saying how many more there are.
        let count = if len <= fits(self.room()) { len } else { fits(self.room().saturating_sub(1)) };
        Window { start: at.map_or(0, |at| (at + 1).saturating_sub(count)), count }
    }
}

/// The board as it is to be drawn in an area.
pub fn picture(state: &State, area: Area) -> CardsLayout {
    let columns = Columns::of(state);
    let at = columns.find(state, state.list().row);
    let frame = Frame::of(state, area, columns.all.len(), at.map(|(at, _)| at));
    let shown = columns.all.iter().enumerate().skip(frame.first);
    let mut picture = CardsLayout { heads: heads(state, &columns, &frame), ..CardsLayout::default() };
    let mut placed: Vec<(usize, Area)> = Vec::new();
    for ((place, column), slot) in shown.take(frame.count).zip(0..) {
        let area = frame.column(slot);
        let index = at.filter(|(at, _)| *at == place).map(|(_, index)| index);
        let window = frame.window(column.rows.len(), index);
        let seen = column.rows.iter().skip(window.start).take(window.count);
        let ys = (area.y + frame.head..).step_by(usize::from(frame.pitch));
        placed.extend(seen.zip(ys).map(|(row, y)| {
            let height = frame.card;
            (*row, Area { y, height, ..area })
        }));
        let hidden = window.hidden(column.rows.len());
        if hidden > 0 && frame.room() > 0 {
            let line = last_row(area);
            picture.more.push((line, format!("+{hidden}")));
        }
    }
    picture.cards = cards(state, columns.by, &placed);
    picture.more.extend(beyond(area, &frame, columns.all.len()));
    picture
}

fn last_row(area: Area) -> Area {
    area.line((area.y + area.height).saturating_sub(1))
}

/// How many columns are not seen on either side.
fn beyond(area: Area, frame: &Frame, all: usize) -> Vec<(Area, String)> {
    let (left, right) = (frame.first, all.saturating_sub(frame.first + frame.count));
    let line = Area { x: area.x + GAP, width: area.width.saturating_sub(GAP + 1), ..last_row(area) };
    let mut said = Vec::new();
    if left > 0 {
        said.push((line, format!("< {left} more")));
    }
    if right > 0 {
        let text = format!("{right} more >");
        let wide = u16::try_from(text.len()).unwrap_or(line.width);
        let x = (line.x + line.width).saturating_sub(wide);
        said.push((Area { x, width: wide, ..line }, text));
    }
    said
}

fn heads(state: &State, columns: &Columns, frame: &Frame) -> Vec<Head> {
    let seen = frame.first..(frame.first + frame.count).min(columns.all.len());
    let full: Vec<String> = seen.clone().map(|at| columns.name(state, at)).collect();
    let names = Names::of(full.iter().map(String::as_str));
    let head = |((at, name), slot): ((usize, &String), u16)| {
        let column = &columns.all[at];
        let count = column.rows.len().to_string();
        let late = match (column.late, frame.head) {
            (0, _) => String::new(),
            (late, 1) => format!("!{late}"),
            (late, _) => format!("! {late} late"),
        };
        let beside = match frame.head {
            1 => width(&count) + width(&late) + 2,
            _ => 0,
        };
        let room = usize::from(frame.wide).saturating_sub(beside);
        Head {
            area: Area { height: frame.head, ..frame.column(slot) },
            name: Cell::new(&names.short(name, room), Tone::Strong),
            count: Cell::plain(&count),
            late: Cell::new(&late, Tone::Bad),
        }
    };
    seen.zip(&full).zip(0..).map(head).collect()
}

/// A task put where it is seen, before its words are made to fit.
struct Placed<'a> {
    area: Area,
    row: usize,
    task: &'a Task,
    title: Cell,
    who: Cell,
}

/// Cards put where they are seen, titles and owners each made short beside the others.
fn cards(state: &State, by: Grouping, placed: &[(usize, Area)]) -> Vec<Card> {
    let placed = placed.iter().filter_map(|(row, area)| {
        let task = state.city.tasks.get(*state.list().shown.get(*row)?)?;
        Some(Placed {
            area: *area,
            row: *row,
            task,
            title: cell(state.facts(), task, "title"),
            who: who(state, by, task),
        })
    });
    let placed: Vec<Placed<'_>> = placed.collect();
    let titles = Names::of(placed.iter().map(|one| one.title.text.as_str()));
    let owners = Names::of(placed.iter().map(|one| one.who.text.as_str()));
    let high = placed.iter().filter(|one| one.area.height > 2);
    let rests: Vec<String> =
        high.filter_map(|one| in_two(&one.title.text, usize::from(one.area.width)).pop()).collect();
    let names = [titles, owners, Names::of(rests.iter().map(String::as_str))];
    let card = |one: &Placed<'_>| card(state, one, &names);
    placed.iter().map(card).collect()
}

/// One of them, beside the titles, the owners, and the second rows of titles that take two.
fn card(state: &State, one: &Placed<'_>, [titles, owners, rests]: &[Names<'_>; 3]) -> Card {
    let room = usize::from(one.area.width);
    let is_late = standing::is_late(one.task, state.today);
    let sign = Cell::new(if is_late { "!" } else { "" }, Tone::Bad);
    let when = when(state, one.task);
    let title = match one.area.height {
        // The sign stands behind the title.
        1 => vec![titles.short(&one.title.text, room.saturating_sub(2))],
        2 => vec![titles.short(&one.title.text, room)],
        _ => in_two(&one.title.text, room).iter().map(|line| rests.short(line, room)).collect(),
    };
    let used = [&sign, &when].map(|cell| width(&cell.text));
    let gaps = used.iter().filter(|wide| **wide > 0).count();
    let for_who = room.saturating_sub(used.iter().sum::<usize>() + gaps);
    let line = |text| Cell { text, tone: one.title.tone };
    Card {
        area: one.area,
        row: one.row,
        title: title.into_iter().map(line).collect(),
        sign,
        when,
        who: Cell { text: owners.short(&one.who.text, for_who), tone: one.who.tone },
        emphasis: state.emphasis(Kind::Task, one.task.id(), one.row == state.list().row),
    }
}

/// A title in at most two rows; the second is all that the first does not hold.
fn in_two(title: &str, columns: usize) -> Vec<String> {
    let mut lines = wrap(title, columns);
    if lines.len() > 2 {
        let rest = lines.split_off(1).join(" ");
        lines.push(rest);
    }
    lines
}

/// What the column does not say: the owner, where it stands for something else the status.
fn who(state: &State, by: Grouping, task: &Task) -> Cell {
    let field = match by {
        Grouping::Status => "owner",
        Grouping::Owner | Grouping::Action => "status",
    };
    let cell = cell(state.facts(), task, field);
    match cell.tone {
        Tone::Plain => Cell { tone: Tone::Dim, ..cell },
        _ => cell,
    }
}

/// The due day, of what is done the day it was done on; without the day where it lies in another year.
fn when(state: &State, task: &Task) -> Cell {
    let is_open = standing::is_open(task);
    let day = if is_open { task.due } else { task.done.or(task.due) };
    let tone = match (is_open, task.due) {
        (true, Some(_)) => cell(state.facts(), task, "due").tone,
        _ => Tone::Dim,
    };
    day.map_or(Cell::default(), |day| Cell::new(&short(day, state.today), tone))
}

fn short(day: Date, today: Date) -> String {
    let text = date::short(day, today);
    match text.split_once(' ') {
        Some((_, rest)) if rest.contains(' ') => rest.to_string(),
        _ => text,
    }
}

/// How many cards of the cursor's column are seen.
pub fn page(state: &State, area: Area, columns: &Columns) -> usize {
    let frame = Frame::of(state, area, columns.all.len(), None);
    let most = columns.all.iter().map(|column| column.rows.len()).max();
    frame.window(most.unwrap_or(0), None).count.max(1)
}

/// The row of the list whose card stands at a place of the screen: column, row.
pub fn row_at(state: &State, area: Area, at: (u16, u16)) -> Option<usize> {
    let cards = picture(state, area).cards;
    cards.iter().find(|card| card.area.holds(at)).map(|card| card.row)
}

/// The task under the cursor in full, where its card cuts the title.
pub fn advice(state: &State) -> Option<String> {
    let picture = picture(state, state.layout.body);
    let card = picture.cards.iter().find(|card| card.emphasis.is_current)?;
    let task = state.city.task(state.list().current()?)?;
    let title = cell(state.facts(), task, "title").text;
    let seen: Vec<&str> = card.title.iter().map(|line| line.text.as_str()).collect();
    (title != seen.join(" ")).then_some(title)
}
