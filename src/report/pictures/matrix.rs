//! The map as a picture: influence upwards, interest to the right, every name in its cell, one below the other, so that
//! none lies on another however many there are.

use super::svg::{Anchor, FAINT, Face, GREY, PALE, Svg, count, ink};
use super::{Picture, Setting, WIDE, letter};
use crate::insight::map::{self, Quadrant};
use crate::model::City;
use crate::model::choice::Ring;
use crate::model::query::{defaults, standing};
use crate::model::records::Member;
use crate::say;

const LEFT: f64 = 34.0;
const TOP: f64 = 8.0;
const CELL: f64 = (WIDE - LEFT) / 5.0;
const LINE: f64 = 14.0;
/// Names in one cell; the others are counted.
const NAMES: usize = 14;
const NAME: Face = Face { size: 10.5, ink: GREY, is_bold: false };

pub fn draw(Setting { city, .. }: Setting<'_>) -> Option<Picture> {
    let lang = city.lang();
    let map = map::map(city);
    let placed = map.placed();
    if placed == 0 {
        return None;
    }
    let (x_name, y_name) = map::axes(city);
    let (x_name, y_name) = (x_name.as_ref(), y_name.as_ref());
    let mut svg = Svg::default();
    let mut y = TOP;
    for influence in (1..=5).rev() {
        let row = (1..=5).map(|interest| lines(city, map.cell((influence, interest))));
        let high = 24.0 + LINE * count(row.max().unwrap_or(0).max(2));
        svg.words((LEFT - 8.0, y + high / 2.0), Anchor::End, Face::PLAIN.bold(), &influence.to_string());
        for interest in 1..=5 {
            let at = (LEFT + CELL * count(map::step(interest)), y);
            let fill = if Quadrant::of((influence, interest)) == Quadrant::ManageClosely { PALE } else { "white" };
            cell(&mut svg, city, at, high, fill, &members(city, map.cell((influence, interest))));
        }
        y += high;
    }
    for interest in 1..=5_usize {
        let x = LEFT + CELL * (count(interest) - 0.5);
        svg.words((x, y + 16.0), Anchor::Middle, Face::PLAIN.bold(), &interest.to_string());
    }
    svg.words((WIDE, y + 32.0), Anchor::End, Face::PLAIN, &say!(lang, "picture-map-axes", x = x_name, y = y_name));
    let close = map::places().filter(|place| Quadrant::of(*place) == Quadrant::ManageClosely);
    let close: usize = close.map(|place| map.cell(place).len()).sum();
    let title = say!(lang, "picture-map", x = x_name, y = y_name);
    let says = say!(lang, "picture-map-says", placed = placed, close = close, open = map.unplaced.len());
    let table = table(city, &map, (x_name, y_name));
    Some(Picture { svg: svg.finish((WIDE, y + 40.0), &title, &says), title, says, table })
}

fn members<'a>(city: &'a City, cell: &[usize]) -> Vec<&'a Member> {
    cell.iter().filter_map(|at| city.members.get(*at)).collect()
}

/// Lines that a cell takes.
fn lines(city: &City, cell: &[usize]) -> usize {
    let members = members(city, &cell[..cell.len().min(NAMES)]);
    let more = usize::from(cell.len() > NAMES);
    members.into_iter().map(|member| name(city, member).len()).sum::<usize>() + more
}

/// A name broken into the lines of its cell.
fn name(city: &City, member: &Member) -> Vec<String> {
    face(city, member).lines(&label(member), CELL - 24.0)
}

fn cell(svg: &mut Svg, city: &City, (x, y): (f64, f64), high: f64, fill: &str, members: &[&Member]) {
    svg.rect((x, y), (CELL, high), FAINT);
    svg.rect((x + 0.5, y + 0.5), (CELL - 1.0, high - 1.0), fill);
    let shown = members.len().min(NAMES);
    let mut line = y + 18.0;
    for member in &members[..shown] {
        let face = face(city, member);
        svg.words((x + 6.0, line), Anchor::Start, face.bold(), letter(city, member));
        for words in name(city, member) {
            svg.words((x + 19.0, line), Anchor::Start, face, &words);
            line += LINE;
        }
    }
    if members.len() > shown {
        let more = say!(city.lang(), "picture-more", count = members.len() - shown);
        svg.words((x + 6.0, line), Anchor::Start, NAME, &NAME.fit(&more, CELL - 12.0));
    }
}

/// The core of the group in bold.
fn face(city: &City, member: &Member) -> Face {
    let face = NAME.of(ink(city.helix(member)));
    if defaults::ring(member) == Ring::Core { face.bold() } else { face }
}

/// The name, with the signs that the map on the screen has too.
fn label(member: &Member) -> String {
    let broker = if member.broker == Some(true) { "\u{a0}&" } else { "" };
    let disputed = if map::is_disputed(member) { "\u{a0}~" } else { "" };
    let ghost = if standing::is_ghost(member) { "\u{a0}?" } else { "" };
    format!("{}{broker}{disputed}{ghost}", member.name)
}

fn table(city: &City, map: &map::Map, (x_name, y_name): (&str, &str)) -> Vec<Vec<String>> {
    let lang = city.lang();
    let head = [y_name, x_name].map(str::to_string);
    let mut rows = vec![head.into_iter().chain([say!(lang, "picture-who")]).collect::<Vec<String>>()];
    for place in map::places().filter(|place| !map.cell(*place).is_empty()) {
        let (influence, interest) = place;
        let who = members(city, map.cell(place)).into_iter();
        let who = who.map(|member| format!("{} ({})", member.name, letter(city, member)));
        rows.push(vec![influence.to_string(), interest.to_string(), who.collect::<Vec<_>>().join("; ")]);
    }
    rows
}
