//! The needs and offers of all cities, that are sought and to be had, under their themes or cities, narrowed by words.

use std::collections::HashSet;

use super::{Reach, target};
use crate::app::plan::lines::Line;
use crate::app::state::State;
use crate::fold::fold;
use crate::insight::heat::is_sought;
use crate::insight::matching::Ref;
use crate::model::choice::spaced;
use crate::model::query::standing;
use crate::model::records::{Charter, Need, Offer};
use crate::model::{City, Kind};
use crate::report::cells::{Cell, Tone};

/// One need or offer of the network.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Entry {
    pub at: Ref,
    pub is_offer: bool,
    pub title: String,
    /// What sort of need or offer.
    pub sort: &'static str,
    pub city: String,
    /// Names of its themes; one without a name where it has none.
    pub themes: Vec<String>,
    pub dimension: &'static str,
    pub district: String,
    /// Everything that words are looked for in, folded.
    hay: String,
}

/// Stands over what has no theme.
pub const BARE: &str = "(no theme)";

/// What city a record is of.
struct Home<'a> {
    slug: &'a str,
    name: &'a str,
    charter: &'a Charter,
}

/// All of them, the own city's first.
pub fn entries(city: &City) -> Vec<Entry> {
    let mut out = Vec::new();
    let own = (&city.slug, &city.charter, &city.needs, &city.offers);
    let others = city.network.iter();
    let others = others.map(|one| (&one.slug, &one.charter, &one.needs, &one.offers));
    for (slug, charter, needs, offers) in std::iter::once(own).chain(others) {
        let name = match charter.name.as_str() {
            "" => slug,
            name => name,
        };
        let home = Home {
            slug,
            name,
            charter,
        };
        let needs = needs.iter().filter(|need| is_sought(need));
        out.extend(needs.map(|need| of_need(&home, need)));
        let offers = offers.iter().filter(|offer| standing::is_open_offer(offer));
        out.extend(offers.map(|offer| of_offer(&home, offer)));
    }
    out
}

fn of_need(home: &Home<'_>, need: &Need) -> Entry {
    let entry = Entry {
        at: Ref::new(home.slug, &need.id),
        title: need.title.clone(),
        sort: need.kind.map_or("", |kind| kind.name()),
        themes: names(home.charter, &need.themes),
        dimension: need.dimension.map_or("", |one| one.name()),
        district: need.district.clone().unwrap_or_default(),
        ..Entry::default()
    };
    entry.at_home(home, need.detail.as_deref())
}

fn of_offer(home: &Home<'_>, offer: &Offer) -> Entry {
    let entry = Entry {
        at: Ref::new(home.slug, &offer.id),
        is_offer: true,
        title: offer.title.clone(),
        sort: offer.kind.map_or("", |kind| kind.name()),
        themes: names(home.charter, &offer.themes),
        dimension: offer.dimension.map_or("", |one| one.name()),
        district: offer.district.clone().unwrap_or_default(),
        ..Entry::default()
    };
    entry.at_home(home, offer.detail.as_deref())
}

/// Names of themes as people read them; one without a name where there are none.
pub fn names(charter: &Charter, ids: &[String]) -> Vec<String> {
    let known = charter.themes();
    let name = |id: &String| {
        let theme = known.iter().find(|(known, _)| known == id);
        theme.map_or(id.as_str(), |(_, name)| *name).to_string()
    };
    match ids.is_empty() {
        true => vec![String::new()],
        false => ids.iter().map(name).collect(),
    }
}

impl Entry {
    fn at_home(mut self, home: &Home<'_>, detail: Option<&str>) -> Entry {
        self.city = home.name.to_string();
        let what = self.kind().name();
        let parts = [
            &self.title,
            detail.unwrap_or_default(),
            home.name,
            &self.district,
        ];
        let themes = self.themes.join(" ");
        self.hay = fold(&format!(
            "{} {themes} {what} {}",
            parts.join(" "),
            self.sort
        ));
        self
    }

    fn kind(&self) -> Kind {
        match self.is_offer {
            true => Kind::Offer,
            false => Kind::Need,
        }
    }

    fn line(&self, state: &State, group: &str) -> Line {
        let (what, tone) = match self.is_offer {
            true => ("offer", Tone::Good),
            false => ("need", Tone::Warn),
        };
        let (record, leads) = target(&state.city, self.kind(), &self.at);
        let beside = match state.network.by_city {
            true => self.themes.join(", "),
            false => self.city.clone(),
        };
        Line {
            name: format!("{what} {} {group}", self.at),
            record,
            leads,
            more: crate::clean::line(&format!("{}: {}", self.city, self.title)).into_owned(),
            cells: vec![
                Cell::plain(&self.title),
                Cell::new(what, tone),
                Cell::plain(&spaced(self.sort)),
                Cell::plain(&beside),
            ],
            ..Line::default()
        }
    }
}

/// Which cells stand beside the title: need or offer, what sort, the city or the themes.
pub fn columns(width: u16) -> Vec<(usize, u16, bool)> {
    match width {
        0..60 => vec![(1, 5, false), (3, 9, false)],
        60..110 => vec![(1, 5, false), (2, 13, false), (3, 15, false)],
        _ => vec![(1, 5, false), (2, 13, false), (3, width / 3, false)],
    }
}

/// The lines, and how many records they are about.
pub fn lines(state: &mut State) -> Vec<Line> {
    let city = std::rc::Rc::clone(&state.city);
    let entries = state.network.entries(&city);
    let (reach, by_city) = (state.network.reach, state.network.by_city);
    let is_near = |entry: &&Entry| match reach {
        Reach::All => true,
        Reach::Own => entry.at.city == city.slug,
        Reach::Others => entry.at.city != city.slug,
    };
    let words = words(&state.list().filter);
    let mut groups: Vec<(String, Vec<&Entry>)> = Vec::new();
    let mut places = std::collections::HashMap::new();
    let (mut listed, mut total) = (HashSet::new(), 0);
    for entry in entries.iter().filter(is_near) {
        total += 1;
        let own = std::slice::from_ref(&entry.city);
        for group in if by_city { own } else { &entry.themes } {
            let theme = (!by_city).then_some(group.as_str());
            if !words.iter().all(|word| word.fits(entry, theme)) {
                continue;
            }
            listed.insert((entry.is_offer, &entry.at));
            let next = groups.len();
            let at = *places.entry(fold(group)).or_insert(next);
            if at == next {
                groups.push((group.clone(), Vec::new()));
            }
            groups[at].1.push(entry);
        }
    }
    if !by_city {
        groups.sort_by_key(|(name, _)| name.is_empty());
    }
    let mut lines = Vec::new();
    for (name, group) in &mut groups {
        lines.push(heading(name, group));
        // What is asked stands before what answers it.
        group.sort_by_key(|entry| entry.is_offer);
        lines.extend(group.iter().map(|entry| entry.line(state, name)));
    }
    (state.network.listed, state.network.total) = (listed.len(), total);
    lines
}

fn heading(name: &str, group: &[&Entry]) -> Line {
    let offers = group.iter().filter(|entry| entry.is_offer).count();
    let counted = |count: usize, one: &str| match count {
        1 => format!("1 {one}"),
        count => format!("{count} {one}s"),
    };
    let name = if name.is_empty() { BARE } else { name };
    Line::heading([format!(
        "{name} ({}, {})",
        counted(group.len() - offers, "need"),
        counted(offers, "offer")
    )])
}

/// One word of the filter: `-` before it turns it round, `theme:`, `city:`, `kind:`, `dimension:` or `district:` look in
/// that field alone; in quotes it must be the whole of it.
struct Word {
    field: String,
    text: String,
    is_whole: bool,
    is_not: bool,
}

fn words(filter: &str) -> Vec<Word> {
    let mut in_quotes = false;
    let parts = filter.split(|char: char| {
        in_quotes ^= char == '"';
        char.is_whitespace() && !in_quotes
    });
    let word = |part: &str| {
        let (is_not, rest) = part
            .strip_prefix('-')
            .map_or((false, part), |rest| (true, rest));
        let (field, text) = match rest.split_once(':') {
            Some((field, text)) if FIELDS.contains(&fold(field).as_str()) => (field, text),
            _ => ("", rest),
        };
        Word {
            field: fold(field),
            is_whole: text.starts_with('"'),
            text: fold(text.trim_matches('"')),
            is_not,
        }
    };
    let words = parts.filter(|part| !part.is_empty()).map(word);
    words.filter(|word| !word.text.is_empty()).collect()
}

const FIELDS: [&str; 5] = ["theme", "city", "kind", "dimension", "district"];

impl Word {
    /// Whether an entry has it; under a theme, that is the one that counts.
    fn fits(&self, entry: &Entry, theme: Option<&str>) -> bool {
        let is_it = |text: &str| {
            let text = match text {
                "" => "none".to_string(),
                text => fold(text),
            };
            match self.is_whole {
                true => text == self.text,
                false => text.contains(&self.text),
            }
        };
        let found = match (self.field.as_str(), theme) {
            ("theme", Some(theme)) => is_it(theme),
            ("theme", None) => entry.themes.iter().any(|theme| is_it(theme)),
            ("city", _) => is_it(&entry.city) || is_it(&entry.at.city),
            ("kind", _) => is_it(entry.sort) || is_it(entry.kind().name()),
            ("dimension", _) => is_it(entry.dimension),
            ("district", _) => is_it(&entry.district),
            _ => entry.hay.contains(&self.text),
        };
        found != self.is_not
    }
}

/// What is said at the right of the views.
pub fn standing(state: &State) -> String {
    let network = &state.network;
    let whose = match network.reach {
        Reach::All => String::new(),
        reach => format!("{}   ", reach.words()),
    };
    match state.list().filter.as_str() {
        "" => format!("{whose}{}", network.total),
        filter => format!(
            "{whose}filter: {}   {} of {}",
            crate::clean::line(filter),
            network.listed,
            network.total
        ),
    }
}
