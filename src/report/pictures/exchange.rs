//! What the cities of the network seek and offer, theme by theme, as a table of shades.

use super::svg::{Anchor, FAINT, Face, INK, Svg, count};
use super::{Picture, Setting, WIDE};
use crate::insight::heat::{Count, Heat, heat, sum};
use crate::lang::Lang;
use crate::say;

/// Cities and themes that are drawn; the others stand in the table.
const CITIES: usize = 10;
const THEMES: usize = 20;
const LEFT: f64 = 180.0;
const TOP: f64 = 84.0;
const ROW: f64 = 28.0;
/// From white on: the more a theme is sought beyond what is offered, the darker.
const SHADES: [&str; 4] = ["white", "#f6e3d3", "#eec39f", "#e2a06a"];

pub fn draw(Setting { city, .. }: Setting<'_>) -> Option<Picture> {
    let lang = city.lang();
    let heat = heat(city);
    let all = sum(&heat.totals);
    if all.needs + all.offers == 0 {
        return None;
    }
    let mut svg = Svg::default();
    let cities = heat.cities.len().min(CITIES);
    let wide = (WIDE - LEFT) / count(cities);
    for (place, (_, name)) in heat.cities.iter().take(cities).enumerate() {
        let face = Face::SMALL.of(INK);
        let at = (LEFT + wide * (count(place) + 0.5), TOP - 8.0);
        svg.turned(at, -40.0, Anchor::Start, face, &face.fit(name, 92.0));
    }
    let rows = heat.rows.iter().take(THEMES);
    for (place, row) in rows.enumerate() {
        let y = TOP + ROW * count(place);
        let theme = theme(lang, row.theme.as_deref());
        svg.words((0.0, y + 18.0), Anchor::Start, Face::SMALL.of(INK), &Face::SMALL.fit(&theme, LEFT - 8.0));
        for (at, count_here) in row.counts.iter().take(cities).enumerate() {
            cell(&mut svg, (LEFT + wide * count(at), y), wide, *count_here);
        }
    }
    let high = TOP + ROW * count(heat.rows.len().min(THEMES));
    svg.words((0.0, high + 18.0), Anchor::Start, Face::SMALL, &say!(lang, "picture-exchange-key"));
    let title = say!(lang, "picture-exchange");
    let says = says(lang, &heat, all);
    let table = table(lang, &heat);
    Some(Picture { svg: svg.finish((WIDE, high + 28.0), &title, &says), title, says, table })
}

fn theme(lang: Lang, name: Option<&str>) -> String {
    name.map_or_else(|| say!(lang, "picture-no-theme"), str::to_string)
}

fn numbers(count: Count) -> String {
    match (count.needs, count.offers) {
        (0, 0) => String::new(),
        (needs, offers) => format!("{needs}/{offers}"),
    }
}

fn cell(svg: &mut Svg, (x, y): (f64, f64), wide: f64, here: Count) {
    let shade = SHADES[here.needs.saturating_sub(here.offers).min(SHADES.len() - 1)];
    svg.rect((x, y), (wide, ROW), FAINT);
    svg.rect((x + 0.5, y + 0.5), (wide - 1.0, ROW - 1.0), shade);
    svg.words((x + wide / 2.0, y + 18.0), Anchor::Middle, Face::SMALL.of(INK), &numbers(here));
}

/// The theme in which most is sought beyond what is offered.
fn says(lang: Lang, heat: &Heat, all: Count) -> String {
    let named = heat.rows.iter().filter_map(|row| Some((row.theme.as_deref()?, row.sum())));
    let gap = named.max_by_key(|(_, count)| count.needs.saturating_sub(count.offers));
    let (needs, offers, cities) = (all.needs, all.offers, heat.cities.len());
    match gap.filter(|(_, count)| count.needs > count.offers) {
        Some((theme, _)) => {
            say!(lang, "picture-exchange-says", needs = needs, offers = offers, cities = cities, theme = theme)
        }
        None => say!(lang, "picture-exchange-even", needs = needs, offers = offers, cities = cities),
    }
}

fn table(lang: Lang, heat: &Heat) -> Vec<Vec<String>> {
    let themes = heat.rows.iter().map(|row| theme(lang, row.theme.as_deref()));
    let head = std::iter::once(say!(lang, "picture-city")).chain(themes).collect();
    let cities = heat.cities.iter().enumerate().map(|(at, (_, name))| {
        let counts = heat.rows.iter().map(|row| row.counts.get(at).map_or_else(String::new, |count| numbers(*count)));
        std::iter::once(name.clone()).chain(counts).collect()
    });
    std::iter::once(head).chain(cities).collect()
}
