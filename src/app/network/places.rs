//! The districts of the city: what is asked there, and what is at hand. What belongs to which is said by `insight/`.

use crate::app::plan::lines::Line;
use crate::app::state::State;
use crate::insight::heat;
use crate::model::choice::spaced;
use crate::model::{City, Kind, RecordId};
use crate::report::cells::{Cell, Tone};

/// District by district: what is asked, then what is at hand.
pub fn lines(state: &State) -> Vec<Line> {
    let city = &state.city;
    let mut lines = Vec::new();
    for district in heat::districts(city) {
        let name = district.name.as_deref().unwrap_or("(no district)");
        lines.push(Line::heading([format!(
            "{name} ({} asked, {} at hand)",
            district.asked.len(),
            district.at_hand.len()
        )]));
        lines.extend(district.asked.iter().filter_map(|id| asked(city, id)));
        lines.extend(district.at_hand.iter().filter_map(|id| at_hand(city, id)));
    }
    lines
}

fn asked(city: &City, id: &str) -> Option<Line> {
    let need = city.needs.get(city.place(Kind::Need, id)?)?;
    let sort = need.kind.map_or("", |kind| kind.name());
    let what = Cell::new("asked", Tone::Warn);
    Some(line(
        city,
        RecordId::new(Kind::Need, id),
        what,
        [&need.title, sort],
        need.by.as_deref(),
    ))
}

fn at_hand(city: &City, id: &str) -> Option<Line> {
    let offer = city.offers.get(city.place(Kind::Offer, id)?)?;
    let sort = offer.kind.map_or("", |kind| kind.name());
    let what = Cell::new("at hand", Tone::Good);
    Some(line(
        city,
        RecordId::new(Kind::Offer, id),
        what,
        [&offer.title, sort],
        offer.by.as_deref(),
    ))
}

fn line(
    city: &City,
    record: RecordId,
    what: Cell,
    [title, sort]: [&str; 2],
    by: Option<&str>,
) -> Line {
    let by = by.map_or("the city", |id| {
        city.member(id).map_or(id, |member| &member.name)
    });
    let cells = vec![
        Cell::plain(title),
        what,
        Cell::plain(&spaced(sort)),
        Cell::plain(by),
    ];
    let more = [0, 1, 2, 3].map(|at: usize| cells[at].text.as_str());
    Line {
        name: record.to_string(),
        record: Some(record),
        more: format!("{}: {}", more[0], more[1..].join(", ").replace(", ,", ",")),
        cells,
        ..Line::default()
    }
}

/// Beside the title: asked or at hand, what sort, by whom.
pub fn columns(width: u16) -> Vec<(usize, u16, bool)> {
    match width {
        0..60 => vec![(1, 7, false)],
        60..110 => vec![(1, 7, false), (2, 13, false), (3, 16, false)],
        _ => vec![(1, 7, false), (2, 13, false), (3, width / 4, false)],
    }
}
