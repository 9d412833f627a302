//! Where the names of tabs and views stand in the first two rows, for drawing and for the mouse. It must not know how
//! they are drawn, nor what a press does.

use std::borrow::Cow;

use crate::app::core::app::State;
use crate::app::core::heading;
use crate::app::core::layout::SMALLEST;
use crate::say;
use crate::width::{fit, width};

/// Columns of the city's name at most.
pub const CITY: u16 = 24;
/// Stands for the names of views there is no room for.
const MORE: &str = "…";

/// The tabs from left to right: the first column of each and its words. First the gaps close, then the day gets shorter, then the names
/// of the other tabs go.
pub fn tabs(state: &State, room: u16) -> Vec<(u16, String)> {
    let lang = state.city.lang();
    let called = |tab| lang.label("Tab", tab).unwrap_or(Cow::Borrowed(tab));
    let names = || state.desk.rooms.iter().map(|room| called(room.tab));
    let city = columns(&fit(&heading::city(state), usize::from(CITY)));
    let named: u16 = names().map(|name| columns(&name) + 4).sum();
    let shortest = heading::day(state).last().map_or(0, |day| columns(day));
    let shows_names = city + named + shortest + 4 <= room;
    let gap = u16::from(city + named + shortest + 12 <= room);
    let mut x = 2 + city + 2 * gap;
    let place = |(place, name): (usize, Cow<'_, str>)| {
        let text = if shows_names || place == state.tab() {
            format!(" {} {} ", place + 1, name)
        } else {
            format!(" {} ", place + 1)
        };
        let begins = x;
        x += columns(&text) + gap;
        (begins, text)
    };
    names().enumerate().map(place).collect()
}

/// The names of the tab's views with their first columns, as many as there is room for on a screen so wide; a sign
/// without a view stands where some are left out.
pub fn views(state: &State, wide: u16) -> Vec<(Option<usize>, u16, Cow<'static, str>)> {
    let own: Vec<usize> = state.desk.beside(state.view).collect();
    if own.len() < 2 {
        return Vec::new();
    }
    let shown = around(state, &own, room(state, wide));
    let sign = |is_cut: bool| is_cut.then_some((None, Cow::Borrowed(MORE)));
    let names = shown.iter().map(|view| (Some(*view), called(state, *view)));
    let (before, behind) = (shown.first() != own.first(), shown.last() != own.last());
    let mut x = 2;
    let place = |(view, text): (Option<usize>, Cow<'static, str>)| {
        let begins = x;
        x += columns(&text) + gap(view);
        (view, begins, text)
    };
    sign(before).into_iter().chain(names).chain(sign(behind)).map(place).collect()
}

/// Columns behind the name of a view, or behind the sign for those that are left out.
pub fn gap(view: Option<usize>) -> u16 {
    1 + u16::from(view.is_some())
}

/// What a room calls a view.
fn called(state: &State, view: usize) -> Cow<'static, str> {
    let name = state.desk.view(view).name;
    state.city.lang().label("View", name).unwrap_or(Cow::Borrowed(name))
}

/// What is said beside the views of how the screen is used.
pub fn ways(state: &State) -> Vec<String> {
    let lang = state.city.lang();
    let presenting = state.look.presenting.then(|| say!(lang, "frame-presenting"));
    let looking = state.only_looks.then(|| say!(lang, "frame-only-looking"));
    presenting.into_iter().chain(looking).collect()
}

/// What stands in the first two rows to be pressed.
pub enum Name {
    /// The name of a tab.
    Tab(usize),
    /// That of a view.
    View(usize),
}

/// The name that stands at a place; none while something is typed, or where nothing is drawn.
pub fn name_at(state: &State, (column, row): (u16, u16)) -> Option<Name> {
    let (wide, high) = state.size;
    if wide < SMALLEST.0 || high < SMALLEST.1 || state.prompt().is_some() {
        return None;
    }
    let holds = |begins: u16, text: &str| (begins..begins + columns(text)).contains(&column);
    match row {
        0 => tabs(state, wide).iter().position(|(begins, text)| holds(*begins, text)).map(Name::Tab),
        1 => views(state, wide).into_iter().find(|(_, begins, text)| holds(*begins, text))?.0.map(Name::View),
        _ => None,
    }
}

/// Columns that are left for the names of views: why nothing can be changed is worth more than those of other views.
fn room(state: &State, wide: u16) -> usize {
    let unsound = heading::unsound(state);
    let signs = ways(state).into_iter().chain(unsound);
    let beside: usize = signs.map(|text| width(&text) + 2).sum();
    usize::from(wide).saturating_sub(4 + width(&heading::standing(state)) + beside)
}

/// The current view and as many of its neighbours as there is room for, in their order.
fn around(state: &State, own: &[usize], room: usize) -> Vec<usize> {
    let taken = |views: &[usize]| -> usize {
        let names: usize = views.iter().map(|view| width(&called(state, *view)) + 2).sum();
        let ends = [views.first() != own.first(), views.last() != own.last()];
        names + 2 * ends.into_iter().filter(|cut| *cut).count()
    };
    let mut shown = own.to_vec();
    while shown.len() > 1 && taken(&shown) > room {
        let place = shown.iter().position(|view| *view == state.view);
        if place.is_some_and(|place| 2 * place >= shown.len()) {
            shown.remove(0)
        } else {
            shown.remove(shown.len() - 1)
        };
    }
    shown
}

fn columns(text: &str) -> u16 {
    u16::try_from(width(text)).unwrap_or(u16::MAX / 16)
}
