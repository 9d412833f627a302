//! The map of influence and interest as text for others: by quadrant, for an e-mail or a wiki, and as JSON. Stance and
//! trust are private and not in it. It must not know how a grid is drawn.

use std::borrow::Cow;

use serde::Serialize;

use super::blocks::{Block, section};
use super::signs;
use crate::date::Date;
use crate::fold::capital;
use crate::insight::map::{MapPlace, Quadrant, axes, axes_in, map, place, places};
use crate::lang::Lang;
use crate::model::City;
use crate::model::field::Range;
use crate::model::records::Member;
use crate::sort::InOrder;

/// The map by quadrant, in each whoever has most influence first.
pub fn blocks(city: &City, today: Date) -> Vec<Block> {
    let mut blocks = vec![Block::title(city, "stakeholder map", today)];
    for quadrant in Quadrant::ALL {
        let members = of_quadrant(city, quadrant);
        blocks.push(Block::Heading(format!("{} ({})", capital(&quadrant.label(city.lang())), members.len())));
        blocks.push(Block::Text(format!("{}.", capital(&quadrant.advice(city.lang())))));
        blocks.extend(members.into_iter().map(|member| Block::Item(line(city, member))));
    }
    let unplaced = map(city).unplaced.into_iter();
    blocks.extend(section("Not yet placed", unplaced.map(|at| line(city, &city.members[at]))));
    blocks
}

fn of_quadrant(city: &City, quadrant: Quadrant) -> Vec<&Member> {
    let map = map(city);
    let mut places: Vec<MapPlace> = places().filter(|place| Quadrant::of(*place) == quadrant).collect();
    places.order_by_key(|place| std::cmp::Reverse(*place));
    let members = places.into_iter().flat_map(|place| map.cell(place).to_vec());
    members.map(|at| &city.members[at]).collect()
}

/// `Labour Office (Public; influence 4, interest 3; disputed; interest 3 to 5)`.
fn line(city: &City, member: &Member) -> String {
    let (x, y) = axes(city);
    let (x, y) = (x.to_lowercase(), y.to_lowercase());
    let mut parts: Vec<String> = Vec::new();
    parts.extend(city.helix(member).map(|helix| helix.name().to_string()));
    parts.extend(place(member).map(|(influence, interest)| format!("{y} {influence}, {x} {interest}")));
    parts.extend(signs::printed(member).map(|sign| sign.means.to_string()));
    let ranges = [(&y, member.influence_range), (&x, member.interest_range)];
    let ranges = ranges.into_iter().filter_map(|(axis, range)| Some((axis, range?)));
    parts.extend(ranges.map(|(axis, (low, high))| format!("{axis} {low} to {high}")));
    if parts.is_empty() { member.name.clone() } else { format!("{} ({})", member.name, parts.join("; ")) }
}

/// The map in the shape of `ulg map --json`: fields may be added, never renamed; what is absent stays absent.
#[derive(Debug, Serialize)]
pub struct JsonMap<'a> {
    city: &'a str,
    today: Date,
    axes: JsonAxes<'a>,
    cells: Vec<JsonCell<'a>>,
    unplaced: Vec<JsonMember<'a>>,
}

#[derive(Debug, Serialize)]
struct JsonAxes<'a> {
    x: Cow<'a, str>,
    y: Cow<'a, str>,
}

#[derive(Debug, Serialize)]
struct JsonCell<'a> {
    influence: i64,
    interest: i64,
    quadrant: &'static str,
    members: Vec<JsonMember<'a>>,
}

#[derive(Debug, Serialize)]
struct JsonMember<'a> {
    id: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    helix: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ring: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    broker: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    influence_range: Option<Range>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interest_range: Option<Range>,
}

impl<'a> JsonMap<'a> {
    /// The map of a city on a day: all cells, from the upper left to the lower right.
    pub fn of(city: &'a City, today: Date) -> Self {
        let map = map(city);
        let member = |at: &usize| JsonMember::of(city, &city.members[*at]);
        let (x, y) = axes_in(city, Lang::English);
        JsonMap {
            city: &city.charter.name,
            today,
            axes: JsonAxes { x, y },
            cells: places()
                .map(|(influence, interest)| JsonCell {
                    influence,
                    interest,
                    quadrant: Quadrant::of((influence, interest)).name(),
                    members: map.cell((influence, interest)).iter().map(member).collect(),
                })
                .collect(),
            unplaced: map.unplaced.iter().map(member).collect(),
        }
    }
}

impl<'a> JsonMember<'a> {
    fn of(city: &City, member: &'a Member) -> Self {
        JsonMember {
            id: &member.id,
            name: &member.name,
            helix: city.helix(member).map(|helix| helix.name()),
            ring: member.ring.map(|ring| ring.name()),
            broker: member.broker,
            influence_range: member.influence_range,
            interest_range: member.interest_range,
        }
    }
}
