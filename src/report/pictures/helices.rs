//! The four helices as a picture: how large each is on paper, how much of that is still to be found, who came, and what
//! was wanted.

use super::svg::{Anchor, FAINT, Face, INK, Svg, count, ink};
use super::{Picture, Setting, WIDE};
use crate::insight::balance::{HelixShare, balance};
use crate::model::City;
use crate::model::choice::Helix;
use crate::say;

const LEFT: f64 = 190.0;
const ROOM: f64 = WIDE - LEFT - 70.0;
const BAR: f64 = 18.0;
const ROW: f64 = 62.0;

pub fn draw(Setting { city, today }: Setting<'_>) -> Option<Picture> {
    let lang = city.lang();
    let balance = balance(city, today);
    if balance.counted == 0 {
        return None;
    }
    let mut svg = Svg::default();
    for (place, one) in balance.helices.iter().enumerate() {
        row(&mut svg, city, one, 8.0 + ROW * count(place), balance.counted);
    }
    let high = 8.0 + ROW * count(balance.helices.len());
    svg.words((LEFT, high + 12.0), Anchor::Start, Face::SMALL, &say!(lang, "picture-helices-key"));
    let ghosts: usize = balance.helices.iter().map(|one| one.ghosts).sum();
    let least = balance.helices.iter().min_by(|one, other| one.share.total_cmp(&other.share))?;
    let title = say!(lang, "picture-helices");
    let says = say!(
        lang,
        "picture-helices-says",
        helix = least.helix.label(lang).into_owned(),
        seats = least.count,
        all = balance.counted,
        ghosts = ghosts
    );
    Some(Picture {
        svg: svg.finish((WIDE, high + 22.0), &title, &says),
        title,
        says,
        table: table(city, &balance.helices),
    })
}

/// Percent of the group as pixels.
fn long(percent: f64) -> f64 {
    ROOM * percent.clamp(0.0, 100.0) / 100.0
}

fn whole(percent: f64) -> String {
    format!("{percent:.0}%")
}

fn row(svg: &mut Svg, city: &City, one: &HelixShare, y: f64, counted: usize) {
    let lang = city.lang();
    let ink = ink(Some(one.helix));
    let name = format!("{} {}", one.helix.letter(), one.helix.label(lang));
    svg.words(
        (LEFT - 12.0, y + 14.0),
        Anchor::End,
        Face::PLAIN.bold().of(ink),
        &Face::PLAIN.bold().fit(&name, LEFT - 16.0),
    );
    let ghosts = long(100.0 * count(one.ghosts) / count(counted));
    let there = (long(one.share) - ghosts).max(0.0);
    svg.rect((LEFT, y), (there, BAR), ink);
    if ghosts > 0.0 {
        svg.hollow((LEFT + there, y), (ghosts, BAR), ink);
    }
    // Behind the line of the target, which would cross it.
    let target = one.target.map_or(0.0, |target| long(target as f64));
    let behind = |end: f64| LEFT + if (end..end + 120.0).contains(&target) { target } else { end } + 7.0;
    svg.words((behind(there + ghosts), y + 14.0), Anchor::Start, Face::PLAIN, &whole(one.share));
    if let Some(came) = one.came {
        svg.rect((LEFT, y + BAR + 4.0), (long(came), BAR * 0.6), FAINT);
        let words = say!(lang, "picture-came", share = whole(came));
        svg.words((behind(long(came)), y + BAR + 13.0), Anchor::Start, Face::SMALL, &words);
    }
    if one.target.is_some() {
        svg.line((LEFT + target, y - 3.0), (LEFT + target, y + BAR * 1.6 + 7.0), INK, 2.0);
    }
}

fn table(city: &City, shares: &[HelixShare]) -> Vec<Vec<String>> {
    let lang = city.lang();
    let heads = [
        "picture-helix", "picture-seats", "picture-to-be-found", "picture-share", "picture-attendance",
        "picture-target",
    ];
    let mut rows = vec![heads.map(|id| lang.text(id).into_owned()).to_vec()];
    rows.extend(shares.iter().map(|one| {
        vec![
            format!("{} {}", Helix::letter(one.helix), one.helix.label(lang)),
            one.count.to_string(),
            one.ghosts.to_string(),
            whole(one.share),
            one.came.map_or_else(|| "–".to_string(), whole),
            one.target.map_or_else(|| "–".to_string(), |target| format!("{target}%")),
        ]
    }));
    rows
}
