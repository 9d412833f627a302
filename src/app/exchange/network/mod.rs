//! The views of the whole network: its needs and offers, ideas that follow from them, themes by city, and the own places.
//! Here stands what they share. It must not know how pairs are found.

pub mod browse;
pub mod comparing;
pub mod entries;
pub mod ideas;
pub mod page;
pub mod places;
pub mod seek;
pub mod share;
pub mod state;
pub mod themes;

use crate::app::core::app::{App, State};
use crate::app::core::line_row::Leads;
use crate::app::core::listing;
use crate::app::exchange::network::entries::Sieve;
use crate::app::exchange::network::state::{Entries, IDEAS, NETWORK, PLACES, THEMES};
use crate::insight::matching::Ref;
use crate::model::{City, Kind, RecordId};
use std::rc::Rc;

/// Whether the view on screen is one of these.
pub fn is_here(state: &State) -> bool {
    [NETWORK, IDEAS, THEMES, PLACES].contains(&state.view().name)
}

/// Said while all needs and offers are being read or compared.
pub fn progress(state: &State) -> Option<String> {
    let percent = state.rooms.network.progress?;
    Some(format!(
        "Comparing all needs and offers: {percent} %. You need not wait: v and 1 to 5 go elsewhere, and here it goes on when you come back."
    ))
}

/// The filter of the view. One that cannot be read is complained of, and the latest that could holds on.
fn sieve(state: &mut State, all: &Entries) -> Option<Sieve> {
    let here = Some(state.view().name);
    let filter = state.list().filter.clone();
    let read = Sieve::read(state, all, &filter);
    state.list_mut().complaint = read.as_ref().err().map(|problem| problem.spoken());
    match read {
        Ok(sieve) => {
            state.rooms.network.understood = (here, filter);
            sieve
        }
        Err(_) if state.rooms.network.understood.0 == here => {
            let text = state.rooms.network.understood.1.clone();
            Sieve::read(state, all, &text).ok().flatten()
        }
        Err(_) => None,
    }
}

/// Works the view of the network on screen out again.
pub(in crate::app) fn refresh(app: &mut App) {
    let here = app.state.view().name;
    app.state.rooms.network.progress = None;
    let all = app.read_network();
    let is_ideas = here == IDEAS;
    if all.is_some() && is_ideas {
        app.find_ideas();
    }
    let state = &mut app.state;
    let all = all.filter(|_| !is_ideas || state.rooms.network.ideas.is_some());
    let Some(all) = all else { return show_nothing(state) };
    let sieve = sieve(state, &all);
    let lines = match here {
        PLACES => return places::refresh(state, &all, sieve.as_ref()),
        NETWORK => browse::lines(state, &all, sieve.as_ref()),
        THEMES => themes::lines(state, &all, sieve.as_ref()),
        _ => ideas::lines(state, &all, sieve.as_ref()),
    };
    listing::show_lines(state, lines);
}

/// While all is being read or compared nothing is listed; the cursor is found again after it.
fn show_nothing(state: &mut State) {
    state.lines.clear();
    state.list_mut().shown.clear();
    state.rooms.network.places = Rc::default();
}

/// The record a need or an offer is, where it is the own city's; else the page that tells of it.
fn target(city: &City, kind: Kind, at: &Ref) -> (Option<RecordId>, Leads) {
    if at.city == city.slug {
        (Some(RecordId::new(kind, &at.id)), Leads::Nowhere)
    } else {
        (None, Leads::Page(kind, at.clone()))
    }
}
