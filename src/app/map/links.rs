//! The links of one member: above it who gives to it, below it whom it gives to; beside that how the helices meet and
//! what would break. The member in the middle is the one the cursor of the members is on. It must not know the rules
//! of a network.

use crate::app::core::app::{App, State};
use crate::app::core::area::Area;
use crate::app::core::emphasis::Emphasis;
use crate::app::core::grid::{Step, Window};
use crate::app::map::seats;
use crate::insight::bridges::{self, is_negative};
use crate::model::choice::{Helix, Relation};
use crate::model::records::{Link, Member};
use crate::model::{Kind, Record};
use crate::report::cells::{Cell, Tone, cell};
use crate::short::tell_apart;
use std::rc::Rc;

/// Rows of the helix table and what stands beside it, at least.
const FOOT: u16 = 8;
/// Columns of the helix table.
pub const TABLE: u16 = 27;
/// Columns of a link behind its name: kind, strength, trust, formal.
pub const KIND: u16 = 12;
pub const STRENGTH: u16 = 5;
pub const TRUST: u16 = 10;
pub const FORMAL: u16 = 7;

/// Columns of the name at the other end of a link, on a screen so wide.
pub fn name_room(width: u16) -> u16 {
    const BEFORE: u16 = 10;
    let behind = KIND + STRENGTH + TRUST + FORMAL;
    width.saturating_sub(BEFORE + behind).clamp(8, 48)
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LinksLayout {
    pub lines: Vec<(u16, LinkLine)>,
    /// How many links are not seen above and below, each with its row.
    pub more: Vec<(u16, String)>,
    /// The rule below the links.
    pub foot: Option<Area>,
    /// Links between the helices: a header and a row a helix.
    pub table: Vec<Vec<Cell>>,
    /// What breaks, who bridges.
    pub words: Vec<Cell>,
}

/// One line around the member in the middle.
#[derive(Debug, Clone, PartialEq)]
pub enum LinkLine {
    Tie(Box<Tie>),
    /// The member itself: its name, then what it is.
    Middle(Cell, Cell, Cell),
    /// Said where there is nothing.
    Nothing(Cell),
}

/// One link, seen from the member in the middle.
#[derive(Debug, Clone, PartialEq)]
pub struct Tie {
    pub letter: Cell,
    pub name: Cell,
    pub kind: Cell,
    /// 1 to 3.
    pub strength: usize,
    pub trust: Cell,
    pub formal: Cell,
    /// It points to the middle.
    pub comes_in: bool,
    /// The row at which the list shows it.
    pub row: usize,
    pub emphasis: Emphasis,
}

/// The member in the middle: where the cursor of the members is, else the first of them.
pub fn middle(state: &State) -> Option<&Member> {
    let chosen = state.members().current().and_then(|id| state.city.member(id));
    chosen.or_else(|| state.city.members.first())
}

/// Works out which links the view lists: those that come in, then those that go out.
pub fn refresh(app: &mut App) {
    let city = Rc::clone(&app.state.city);
    let id = middle(&app.state).map(|member| member.id.clone());
    let of = |end: fn(&Link) -> &String| {
        let links = city.links.iter().enumerate();
        let own = links.filter(|(_, link)| Some(end(link)) == id.as_ref());
        own.map(|(place, _)| place).collect::<Vec<usize>>()
    };
    let mut places = of(|link| &link.to);
    places.extend(of(|link| &link.from));
    app.state.list_mut().show_places(&city, Kind::Link, places);
    if app.state.rooms.map.bridges.is_none() {
        app.state.rooms.map.bridges = Some(Rc::new(bridges::bridges(&city)));
    }
}

/// The member at the other end of a link.
pub fn other_end<'a>(state: &State, link: &'a Link) -> &'a str {
    let middle = middle(state).map(|member| member.id.as_str());
    if middle == Some(link.to.as_str()) { &link.from } else { &link.to }
}

/// The view as it is to be drawn in an area.
pub fn picture(state: &State, area: Area) -> LinksLayout {
    let Some(member) = middle(state) else {
        let text = "No members yet. In the view Members (v) a adds one.";
        let line = LinkLine::Nothing(Cell::new(text, Tone::Dim));
        return LinksLayout { lines: vec![(area.y + 1, line)], ..LinksLayout::default() };
    };
    let foot_rows = if area.height >= 16 { FOOT.max(area.height / 3) } else { 0 };
    let mut picture = LinksLayout::default();
    let room = usize::from(area.height.saturating_sub(foot_rows));
    around(state, member, area.y, room, &mut picture);
    let names = picture.lines.iter_mut().filter_map(|(_, line)| match line {
        LinkLine::Tie(tie) => Some(&mut tie.name.text),
        LinkLine::Middle(..) | LinkLine::Nothing(_) => None,
    });
    tell_apart(names, usize::from(name_room(area.width)));
    if foot_rows > 0 {
        picture.foot = Some(Area { y: area.y + area.height - foot_rows, height: foot_rows, ..area });
        picture.table = table(state);
        picture.words = words(state, member);
    }
    picture
}

/// The links above and below the member.
fn around(state: &State, member: &Member, top: u16, room: usize, picture: &mut LinksLayout) {
    let list = state.list();
    let link = |row: usize| state.city.links.get(*list.shown.get(row)?);
    let comes_in = |row: &usize| link(*row).is_some_and(|link| link.to == member.id);
    let incoming = (0..list.shown.len()).filter(comes_in).count();
    let outgoing = list.shown.len() - incoming;
    // What one half does not need the other may have.
    let half = room.saturating_sub(3) / 2;
    let above = incoming.max(1).min(half.max(room.saturating_sub(3 + outgoing.max(1))));
    let below = room.saturating_sub(3 + above);
    let at = |range: std::ops::Range<usize>| range.contains(&list.row).then(|| list.row - range.start);
    let halves =
        [(0..incoming, above, "Nobody gives to it yet"), (incoming..list.shown.len(), below, "It gives to nobody yet")];
    let mut y = top;
    for (half, (range, rows, nothing)) in halves.into_iter().enumerate() {
        if range.is_empty() {
            let text = format!("{nothing}; a adds a link");
            picture.lines.push((y, LinkLine::Nothing(Cell::new(&text, Tone::Dim))));
            y += 1;
        }
        let window = Window::of(range.len(), at(range.clone()), rows);
        for row in range.clone().skip(window.start).take(window.count) {
            if let Some(link) = link(row) {
                picture.lines.push((y, LinkLine::Tie(Box::new(tie(state, link, row, half == 0)))));
                y += 1;
            }
        }
        let hidden = window.hidden(range.len());
        if hidden > 0 {
            picture.more.push((y, format!("+{hidden}")));
            y += 1;
        }
        if half == 0 {
            picture.lines.push((y + 1, in_the_middle(state, member)));
            y += 3;
        }
    }
}

fn in_the_middle(state: &State, member: &Member) -> LinkLine {
    let facts = state.facts();
    let role = member.role.as_deref().and_then(|role| state.city.role(role));
    let mut said: Vec<&str> = role.iter().map(|role| role.name.as_str()).collect();
    if member.broker == Some(true) {
        said.push("broker");
    }
    LinkLine::Middle(
        cell(facts, member, "helix"),
        Cell::new(&seats::name(member), Tone::Strong),
        Cell::new(&said.join(" · "), Tone::Plain),
    )
}

fn tie(state: &State, link: &Link, row: usize, comes_in: bool) -> Tie {
    let facts = state.facts();
    let id = if comes_in { &link.from } else { &link.to };
    let other = state.city.member(id);
    let tone = if shows_negative(state, link) { Tone::Bad } else { Tone::Plain };
    let kind = link.kind.map_or("", Relation::name).to_lowercase();
    let trust = link.trust.map(|trust| trust.get()).filter(|_| !facts.hide_private);
    Tie {
        letter: other.map_or(Cell::new("-", Tone::Dim), |other| cell(facts, other, "helix")),
        name: match other {
            Some(other) => Cell::new(&seats::name(other), tone),
            None => Cell::new(&format!("{id} (not found)"), Tone::Warn),
        },
        kind: Cell::new(&kind, tone),
        strength: link.strength.map_or(0, |strength| usize::try_from(strength.get()).unwrap_or(0)),
        trust: match trust {
            Some(trust) => Cell::new(&format!("trust {trust}"), tone),
            None => Cell::default(),
        },
        formal: Cell::new(if link.formal == Some(true) { "formal" } else { "" }, Tone::Dim),
        comes_in,
        row,
        emphasis: state.emphasis(Kind::Link, link.id(), row == state.list().row),
    }
}

/// Whether a link is shown as one that keeps apart: what tells it is private.
fn shows_negative(state: &State, link: &Link) -> bool {
    !state.look.presenting && is_negative(link)
}

/// How many links there are between each two helices.
fn table(state: &State) -> Vec<Vec<Cell>> {
    let Some(bridges) = &state.rooms.map.bridges else { return Vec::new() };
    let letter = |helix: &Helix| Cell::new(helix.letter(), Tone::of(*helix));
    let mut rows = vec![Helix::ALL.iter().map(letter).collect::<Vec<Cell>>()];
    rows[0].insert(0, Cell::default());
    for one in Helix::ALL {
        let mut row = vec![letter(one)];
        for other in Helix::ALL {
            let links = bridges.matrix.links[*one as usize][*other as usize];
            row.push(match links {
                0 if one != other => Cell::new("-", Tone::Warn),
                _ => Cell::plain(&links.to_string()),
            });
        }
        rows.push(row);
    }
    rows
}

/// What breaks without the member in the middle, then who bridges.
fn words(state: &State, member: &Member) -> Vec<Cell> {
    let city = &state.city;
    let Some(bridges) = &state.rooms.map.bridges else { return Vec::new() };
    let place = city.place(Kind::Member, &member.id).unwrap_or(usize::MAX);
    let loss = bridges::without(city, place).words(city);
    let mut cells = vec![if loss.is_empty() {
        Cell::new("If it leaves: no connection depends on it", Tone::Dim)
    } else {
        Cell::new("If it leaves:", Tone::Strong)
    }];
    cells.extend(loss.iter().map(|words| Cell::new(&format!("  {words}"), Tone::Warn)));
    if !bridges.apart.is_empty() {
        let pairs = bridges.apart.iter();
        let pairs = pairs.map(|(one, other)| format!("{} and {}", one.name(), other.name()));
        let text = format!("Do not meet at all: {}", pairs.collect::<Vec<_>>().join(", "));
        cells.push(Cell::new(&text, Tone::Warn));
    }
    cells.extend(bridges.bridges.iter().map(|bridge| Cell::plain(&bridge.words(city))));
    let names = |places: &[usize]| {
        let names = places.iter().filter_map(|place| city.members.get(*place));
        names.map(|member| member.name.as_str()).collect::<Vec<_>>().join(", ")
    };
    if !bridges.unmarked.is_empty() {
        let text = format!("Bridges not marked as brokers: {}", names(&bridges.unmarked));
        cells.push(Cell::plain(&text));
    }
    if !bridges.idle.is_empty() {
        let text = format!("Brokers without a bridge: {}", names(&bridges.idle));
        cells.push(Cell::plain(&text));
    }
    cells
}

/// The row of the list a step leads to.
pub fn step_to(state: &State, step: Step) -> Option<usize> {
    let list = state.list();
    let last = list.shown.len().checked_sub(1)?;
    let incoming = |row: &usize| {
        let link = list.shown.get(*row).and_then(|place| state.city.links.get(*place));
        link.is_some_and(|link| Some(link.to.as_str()) == middle(state).map(|member| member.id.as_str()))
    };
    let boundary = (0..=last).filter(incoming).count();
    match step {
        Step::Down => Some((list.row + 1).min(last)),
        Step::Up => list.row.checked_sub(1),
        Step::First => Some(0),
        Step::Last => Some(last),
        // The other half.
        Step::PageDown => (list.row < boundary && boundary <= last).then_some(boundary),
        Step::PageUp => (list.row >= boundary).then_some(0),
        Step::Left | Step::Right => None,
    }
}

/// The row of the list that stands at a row of the screen.
pub fn row_at(state: &State, (_, line): (u16, u16)) -> Option<usize> {
    let lines = picture(state, state.layout.body).lines.into_iter();
    lines.filter(|(y, _)| *y == line).find_map(|(_, line)| match line {
        LinkLine::Tie(tie) => Some(tie.row),
        _ => None,
    })
}
