//! What is done in the views of the network: whose records are listed, under what, and where Enter leads.

use super::row;
use crate::app::App;
use crate::app::command::{Command, Scope};
use crate::app::network::{Leads, page};
use crate::app::plan::lines;
use crate::app::state::Layer;
use crate::app::views::{self, Shape, Told};
use crate::model::Kind;
use crate::report::cells::Tone;

const NETWORK: &[Shape] = &[Shape::Lines(Told::Network)];
const THEMES: &[Shape] = &[Shape::Lines(Told::Themes)];

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("network.scope", Scope::Views(NETWORK), &["b"], "own, others", "List needs and offers of the own city, of the others, of all.", 4, reach),
    row("network.by", Scope::Views(NETWORK), &["c"], "theme, city", "Let lines stand under their themes, or under their cities.", 5, by),
    row("themes.earlier", Scope::Views(THEMES), &["<"], "cities left", "Show the cities before.", 4, |app| scroll(app, -1)),
    row("themes.later", Scope::Views(THEMES), &[">"], "cities right", "Show the cities after.", 4, |app| scroll(app, 1)),
];

fn reach(app: &mut App) {
    app.state.network.reach = app.state.network.reach.next();
    app.refresh_list();
    let text = format!("Needs and offers: {}", app.state.network.reach.words());
    app.state.say(text, Tone::Plain);
}

fn by(app: &mut App) {
    app.state.network.by_city = !app.state.network.by_city;
    app.refresh_list();
    let text = match app.state.network.by_city {
        true => "By city",
        false => "By theme",
    };
    app.state.say(text, Tone::Plain);
}

fn scroll(app: &mut App, cities: isize) {
    let first = app.state.network.first;
    app.state.network.first = first.saturating_add_signed(cities);
    app.refresh_list();
    if app.state.network.first == first {
        app.state
            .say("There are no more cities on that side", Tone::Dim);
    }
}

/// Follows a line that is about no own record; where it leads nowhere, says all of it.
pub fn open_line(app: &mut App) {
    let leads = lines::current(&app.state).map(|line| line.leads.clone());
    match leads {
        Some(Leads::Page(kind, at)) => {
            if let Some(page) = page::page(&app.state, kind, &at) {
                app.state.layers.push(Layer::Page(page));
            }
        }
        Some(Leads::Theme(theme)) => narrow(app, theme.as_deref()),
        Some(Leads::List(kind, filter)) => list(app, kind, filter),
        _ => lines::say_more(&mut app.state),
    }
}

/// Lists the records of a kind that answer a filter.
fn list(app: &mut App, kind: Kind, filter: String) {
    if let Some(view) = views::of_kind(kind) {
        super::moving::remember(app);
        super::moving::go_view(app, view);
        app.state.list_mut().filter = filter;
        app.refresh_list();
    }
}

/// Lists the needs and offers of a theme.
fn narrow(app: &mut App, theme: Option<&str>) {
    super::moving::remember(app);
    let view = views::of_shape(Shape::Lines(Told::Network));
    super::moving::go_view(app, view);
    let theme = theme.unwrap_or("none").replace('"', "");
    app.state.network.reach = Default::default();
    app.state.network.by_city = false;
    app.state.list_mut().filter = format!("theme:\"{theme}\"");
    app.refresh_list();
}
