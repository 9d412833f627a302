//! Who came, meeting by meeting, as columns of the four helices one upon the other.

use super::svg::{Anchor, FAINT, Face, Svg, count, ink};
use super::{Picture, Setting, WIDE};
use crate::insight::attendance::{Came, roll};
use crate::lang::Lang;
use crate::model::choice::Helix;
use crate::model::records::Meeting;
use crate::say;

/// The last so many meetings are drawn.
const MEETINGS: usize = 16;
const HIGH: f64 = 220.0;
const LEFT: f64 = 30.0;

pub fn draw(Setting { city, today }: Setting<'_>) -> Option<Picture> {
    let lang = city.lang();
    let roll = roll(city, today);
    let all: Vec<(&Meeting, Came)> =
        roll.meetings.iter().zip(&roll.came).filter_map(|(at, came)| Some((city.meetings.get(*at)?, *came))).collect();
    let shown = &all[all.len().saturating_sub(MEETINGS)..];
    let most = shown.iter().map(|(_, came)| came.all).max().filter(|most| *most > 0)?;
    let mut svg = Svg::default();
    svg.line((LEFT, HIGH + 24.0), (WIDE, HIGH + 24.0), FAINT, 1.0);
    let wide = (WIDE - LEFT) / count(shown.len());
    for (place, (meeting, came)) in shown.iter().enumerate() {
        let x = LEFT + wide * count(place);
        let bar = wide.min(70.0) * 0.7;
        column(&mut svg, (x + (wide - bar) / 2.0, HIGH + 24.0), bar, came, HIGH / count(most));
        let (middle, day) = (x + wide / 2.0, lang.short_day(meeting.date, today));
        svg.words((middle, HIGH + 40.0), Anchor::Middle, Face::SMALL, &Face::SMALL.fit(&day, wide));
    }
    let (_, last) = shown.last()?;
    let title = say!(lang, "picture-came-title");
    let says = say!(lang, "picture-came-says", last = last.all, meetings = all.len());
    let table = table(lang, shown);
    Some(Picture { svg: svg.finish((WIDE, HIGH + 48.0), &title, &says), title, says, table })
}

fn column(svg: &mut Svg, (x, floor): (f64, f64), wide: f64, came: &Came, step: f64) {
    let mut y = floor;
    for helix in Helix::ALL {
        let here = came.helices[*helix as usize];
        let high = step * count(here);
        y -= high;
        svg.rect((x, y + 0.5), (wide, (high - 1.0).max(0.0)), ink(Some(*helix)));
        if high >= 13.0 {
            let words = format!("{} {here}", helix.letter());
            svg.words((x + wide / 2.0, y + high / 2.0 + 4.0), Anchor::Middle, Face::SMALL.bold().of("white"), &words);
        }
    }
    // Whoever has no role is counted, but in no helix.
    let others = came.all.saturating_sub(came.helices.iter().sum());
    y -= step * count(others);
    svg.rect((x, y), (wide, step * count(others)), FAINT);
    svg.words((x + wide / 2.0, y - 5.0), Anchor::Middle, Face::PLAIN.bold(), &came.all.to_string());
}

fn table(lang: Lang, shown: &[(&Meeting, Came)]) -> Vec<Vec<String>> {
    let mut head = vec![say!(lang, "picture-meeting"), say!(lang, "picture-day"), say!(lang, "picture-all")];
    head.extend(Helix::ALL.iter().map(|helix| helix.label(lang).into_owned()));
    let rows = shown.iter().map(|(meeting, came)| {
        let counts = came.helices.iter().map(usize::to_string);
        [meeting.title.clone(), lang.day(meeting.date), came.all.to_string()].into_iter().chain(counts).collect()
    });
    std::iter::once(head).chain(rows).collect()
}
