//! The links as a picture: members stand around a circle, helix by helix, and every link is a line across, so that who
//! joins two helices is seen. Nothing is drawn of a conflict or of trust.

use std::collections::HashSet;
use std::f64::consts::TAU;

use super::svg::{Anchor, FAINT, Face, GREY, INK, Svg, count, ink};
use super::{Picture, Setting, WIDE, letter};
use crate::insight::bridges;
use crate::model::choice::{Helix, Relation};
use crate::model::query::standing;
use crate::model::records::{Link, Member};
use crate::model::{City, Kind};
use crate::say;

/// Links that are drawn; the others are counted.
const LINKS: usize = 200;
const HIGH: f64 = 740.0;
const RADIUS: f64 = 190.0;
/// Pixels for a name outside of the circle.
const NAME: f64 = 162.0;

pub fn draw(Setting { city, .. }: Setting<'_>) -> Option<Picture> {
    let lang = city.lang();
    let (links, all) = links(city);
    if links.is_empty() {
        return None;
    }
    let around = around(city, &links);
    let bridging: HashSet<usize> = bridges::bridges(city).bridges.into_iter().flat_map(|one| one.members).collect();
    let mut svg = Svg::default();
    let middle = (WIDE / 2.0, HIGH / 2.0);
    let point = |place: usize, radius: f64| {
        let turn = TAU * count(place) / count(around.len());
        (middle.0 + radius * turn.sin(), middle.1 - radius * turn.cos())
    };
    let place = |id: &str| around.iter().position(|at| city.members.get(*at).is_some_and(|one| one.id == id));
    for (from, to, link) in links.iter().filter_map(|link| Some((place(&link.from)?, place(&link.to)?, link))) {
        let joins = helix(city, around[from]) != helix(city, around[to]);
        let thick = 0.6 + link.strength.map_or(1.0, |strength| strength.get() as f64) * 0.5;
        svg.curve(point(from, RADIUS), middle, point(to, RADIUS), if joins { GREY } else { FAINT }, thick);
    }
    let size = (TAU * RADIUS / count(around.len())).clamp(6.0, 11.0);
    for (place, at) in around.iter().enumerate() {
        let Some(member) = city.members.get(*at) else { continue };
        let (ink, is_bridge) = (ink(helix(city, *at)), bridging.contains(at));
        svg.dot(point(place, RADIUS), if is_bridge { 6.0 } else { 3.5 }, ink, if is_bridge { INK } else { ink });
        let face = Face { size, ink, is_bold: is_bridge };
        name(
            &mut svg,
            point(place, RADIUS + 12.0),
            360.0 * count(place) / count(around.len()),
            face,
            &label(city, member),
        );
    }
    let (title, says) = (say!(lang, "picture-network"), says(city, &bridging, (links.len(), all)));
    let table = table(city, &links);
    Some(Picture { svg: svg.finish((WIDE, HIGH), &title, &says), title, says, table })
}

/// The links that may be seen, the strongest first, as many as are drawn; and how many there are.
fn links(city: &City) -> (Vec<&Link>, usize) {
    let is_there = |id: &str| city.member(id).is_some_and(|member| !standing::is_left(member));
    let may = |link: &&Link| link.kind != Some(Relation::Conflict) && is_there(&link.from) && is_there(&link.to);
    let mut links: Vec<&Link> = city.links.iter().filter(may).collect();
    let all = links.len();
    links.sort_by_key(|link| std::cmp::Reverse(link.strength.map_or(1, |strength| strength.get())));
    links.truncate(LINKS);
    (links, all)
}

fn helix(city: &City, member: usize) -> Option<Helix> {
    city.members.get(member).and_then(|member| city.helix(member))
}

/// Who stands around the circle, helix by helix: places in `city.members`.
fn around(city: &City, links: &[&Link]) -> Vec<usize> {
    let ends = links.iter().flat_map(|link| [&link.from, &link.to]);
    let places: HashSet<usize> = ends.filter_map(|id| city.place(Kind::Member, id)).collect();
    let mut places: Vec<usize> = places.into_iter().collect();
    places.sort_by_key(|at| (helix(city, *at).map_or(4, |helix| helix as usize), *at));
    places
}

fn label(city: &City, member: &Member) -> String {
    format!("{} {}", letter(city, member), member.name)
}

/// A name that points away from the middle and never stands on its head.
fn name(svg: &mut Svg, at: (f64, f64), degrees: f64, face: Face, words: &str) {
    let words = face.fit(words, NAME);
    if degrees < 180.0 {
        svg.turned(at, degrees - 90.0, Anchor::Start, face, &words);
    } else {
        svg.turned(at, degrees + 90.0, Anchor::End, face, &words);
    }
}

fn says(city: &City, bridging: &HashSet<usize>, (drawn, all): (usize, usize)) -> String {
    let lang = city.lang();
    let mut names: Vec<&str> = bridging.iter().filter_map(|at| city.members.get(*at)).map(|one| &*one.name).collect();
    names.sort_unstable();
    match names.as_slice() {
        [] => say!(lang, "picture-network-none", drawn = drawn, all = all),
        names => say!(lang, "picture-network-says", drawn = drawn, all = all, who = names.join("; ")),
    }
}

fn table(city: &City, links: &[&Link]) -> Vec<Vec<String>> {
    let lang = city.lang();
    let mut rows = vec![["picture-from", "picture-to", "picture-kind"].map(|id| lang.text(id).into_owned()).to_vec()];
    let name = |id: &str| city.member(id).map_or_else(|| id.to_string(), |member| member.name.clone());
    rows.extend(links.iter().map(|link| {
        let kind = link.kind.map_or_else(|| "–".to_string(), |kind| kind.label(lang).into_owned());
        vec![name(&link.from), name(&link.to), kind]
    }));
    rows
}
