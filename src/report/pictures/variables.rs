//! The variables for success over time: what the network set out to move, reading by reading.

use std::collections::BTreeMap;

use super::svg::{Anchor, FAINT, Face, GREY, INK, Svg, count};
use super::{Picture, Setting, WIDE};
use crate::date::Date;
use crate::lang::Lang;
use crate::model::City;
use crate::model::records::Reading;
use crate::say;

const LEFT: f64 = 170.0;
const ROW: f64 = 84.0;
const ROOM: f64 = WIDE - LEFT - 60.0;

/// The readings of one variable that have a day, the oldest first.
type Readings<'a> = Vec<(Date, &'a Reading)>;

pub fn draw(Setting { city, .. }: Setting<'_>) -> Option<Picture> {
    let lang = city.lang();
    let all = readings(city);
    let days = || all.iter().flat_map(|(_, readings)| readings.iter().map(|(day, _)| *day));
    let (first, last) = (days().min()?, days().max()?);
    let mut svg = Svg::default();
    for (place, (variable, readings)) in all.iter().enumerate() {
        row(&mut svg, lang, variable, readings, (8.0 + ROW * count(place), first, last));
    }
    let high = 8.0 + ROW * count(all.len());
    let moved = |readings: &Readings<'_>| Some(readings.last()?.1.value.get() - readings.first()?.1.value.get());
    let risen = all.iter().filter(|(_, readings)| moved(readings).is_some_and(|by| by > 0)).count();
    let title = say!(lang, "picture-variables");
    let says = say!(lang, "picture-variables-says", risen = risen, all = all.len(), since = lang.day(first));
    let table = table(lang, &all);
    Some(Picture { svg: svg.finish((WIDE, high), &title, &says), title, says, table })
}

/// By variable, in the order in which each is first read.
fn readings(city: &City) -> Vec<(&str, Readings<'_>)> {
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let mut all: Vec<(&str, Readings<'_>)> = Vec::new();
    for reading in &city.charter.variables {
        let Some(day) = reading.date else { continue };
        let place = *places.entry(&reading.variable).or_insert_with(|| {
            all.push((&reading.variable, Vec::new()));
            all.len() - 1
        });
        all[place].1.push((day, reading));
    }
    all.iter_mut().for_each(|(_, readings)| readings.sort_by_key(|(day, _)| *day));
    all
}

/// The four that the network names are called by it; a city's own by itself.
fn name(lang: Lang, variable: &str) -> String {
    lang.label("picture-variable", variable).map_or_else(|| variable.to_string(), std::borrow::Cow::into_owned)
}

fn row(svg: &mut Svg, lang: Lang, variable: &str, readings: &Readings<'_>, (y, first, last): (f64, Date, Date)) {
    let floor = y + ROW - 26.0;
    let days = (last - first).num_days().max(1) as f64;
    let point = |day: Date, value: i64| {
        let x = LEFT + ROOM * (day - first).num_days() as f64 / days;
        (x, floor - (value - 1) as f64 * (ROW - 34.0) / 4.0)
    };
    svg.words(
        (0.0, y + 30.0),
        Anchor::Start,
        Face::PLAIN.bold(),
        &Face::PLAIN.bold().fit(&name(lang, variable), LEFT - 14.0),
    );
    svg.line((LEFT, floor), (LEFT + ROOM, floor), FAINT, 1.0);
    let points: Vec<(f64, f64)> = readings.iter().map(|(day, one)| point(*day, one.value.get())).collect();
    points.windows(2).for_each(|pair| svg.line(pair[0], pair[1], "#0b5394", 2.0));
    for ((x, y), (_, reading)) in points.iter().zip(readings) {
        svg.dot((*x, *y), 3.5, "#0b5394", "#0b5394");
        svg.words((*x + 7.0, *y - 5.0), Anchor::Start, Face::SMALL.of(INK), &reading.value.get().to_string());
    }
    svg.words((LEFT, floor + 16.0), Anchor::Start, Face::SMALL.of(GREY), &lang.day(first));
    svg.words((LEFT + ROOM, floor + 16.0), Anchor::End, Face::SMALL.of(GREY), &lang.day(last));
}

fn table(lang: Lang, all: &[(&str, Readings<'_>)]) -> Vec<Vec<String>> {
    let heads = ["picture-variable", "picture-day", "picture-value", "picture-why"];
    let mut rows = vec![heads.map(|id| lang.text(id).into_owned()).to_vec()];
    for (variable, readings) in all {
        rows.extend(readings.iter().map(|(day, one)| {
            let why = one.note.clone().unwrap_or_default();
            vec![name(lang, variable), lang.day(*day), one.value.get().to_string(), why]
        }));
    }
    rows
}
