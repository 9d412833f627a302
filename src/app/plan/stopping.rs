//! What must end, line by line: who owns it, who resists, which action answers a barrier. Who resists is a stance and
//! stays hidden while presenting.

use crate::app::core::app::State;
use crate::app::core::line_row::Line;
use crate::app::core::listing;
use crate::insight::stopping::{self, Ending};
use crate::model::{City, Kind};
use crate::report::cells::{Cell, Tone};
use crate::report::loose_ends::{ENDINGS, unread};

/// Which cells stand beside the first, and how wide: status, owner, who resists, what answers it. Where there is room
/// none is wider than what stands in it, so that the first has the rest.
pub fn columns(lines: &[Line], width: u16) -> Vec<(usize, u16, bool)> {
    let text = |cell: usize, width: u16| (cell, width, false);
    let filled = |cell: usize, most: u16| {
        let cells = lines.iter().filter_map(|line| line.cells.get(cell));
        let widest = cells.map(|one| crate::width::width(&one.text)).max();
        text(cell, most.min(u16::try_from(widest.unwrap_or(0)).unwrap_or(most)))
    };
    match width {
        0..60 => vec![text(1, 7)],
        60..110 => vec![text(1, 7), text(2, 16), text(3, 16)],
        110..150 => vec![filled(1, 8), filled(2, 20), filled(3, 18), filled(4, 20)],
        _ => vec![filled(1, 8), filled(2, 30), filled(3, 30), filled(4, 40)],
    }
}

/// Actions that stop something, then barriers.
pub fn lines(state: &State) -> Vec<Line> {
    let endings = stopping::stopping(&state.city);
    let hides = state.is_secret(Kind::Member, "stance");
    let resists = if hides { "" } else { "Resists" };
    let unread = unread(&state.city).into_iter();
    let mut lines: Vec<Line> = unread.flat_map(|problem| listing::broken(state, problem)).collect();
    for (words, kind) in ENDINGS {
        let own = endings.iter().filter(|one| one.record.kind == kind);
        let own: Vec<Line> = own.map(|one| line(&state.city, one, hides)).collect();
        if own.is_empty() {
            continue;
        }
        let answers = if kind == Kind::Need { "Answered by" } else { "" };
        let title = format!("{words} ({})", own.len());
        let names = ["Status", "Owned by", resists, answers].map(str::to_string);
        lines.push(Line::heading([title].into_iter().chain(names)));
        lines.extend(own);
    }
    lines
}

fn line(city: &City, ending: &Ending<'_>, hides: bool) -> Line {
    let is_need = ending.record.kind == Kind::Need;
    let owner = match ending.owner {
        Some(id) => Cell::plain(city.member(id).map_or(id, |member| &member.name)),
        None if is_need => Cell::new("the city", Tone::Dim),
        None => Cell::new("nobody", Tone::Warn),
    };
    let resisting: Vec<&str> = if hides {
        Vec::new()
    } else {
        stopping::resisting(city, ending).into_iter().map(|member| member.name.as_str()).collect()
    };
    let answers: Vec<&str> = ending.answers.iter().map(|one| one.title.as_str()).collect();
    let answers = match (is_need, answers.as_slice()) {
        (false, _) => Cell::default(),
        (true, []) if city.writable(Kind::Action).is_err() => Cell::new("not known", Tone::Dim),
        (true, []) => Cell::new("no action yet", Tone::Warn),
        (true, titles) => Cell::plain(&titles.join(", ")),
    };
    let resists = match (hides, resisting.as_slice()) {
        (true, _) => Cell::default(),
        (false, []) => Cell::new("-", Tone::Dim),
        (false, names) => Cell::new(&names.join(", "), Tone::Warn),
    };
    let mut parts = vec![format!("owned by {}", owner.text)];
    if is_need {
        parts.push(format!("answered by {}", answers.text));
    }
    if !resisting.is_empty() {
        parts.push(format!("{} resists", resists.text));
    }
    let title = Cell::plain(ending.title);
    Line {
        name: ending.record.to_string(),
        record: Some(ending.record.clone()),
        field: None,
        more: format!("{}: {}", title.text, parts.join("; ")),
        cells: vec![title, Cell::plain(ending.status), owner, resists, answers],
        ..Line::default()
    }
}
