//! What is done in the views of the network: whose records are listed, under what, and where Enter leads.

use crate::app::core::app::{App, Command, Scope, State};
use crate::app::core::commands::row;
use crate::app::core::grid::Step;
use crate::app::core::line_row::Leads;
use crate::app::core::{copying, go, listing, show};
use crate::app::exchange::network::state::{By, IDEAS, NETWORK, PLACES, Reach, THEMES};
use crate::app::exchange::network::{page, share, themes};
use crate::report::cells::Tone;

const IN_NETWORK: &[&str] = &[NETWORK];
const IN_THEMES: &[&str] = &[THEMES];

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("network.copy", Scope::Views(&[NETWORK, IDEAS, THEMES, PLACES]), &["Y"], "copy list", "Copy the view as it is on screen, as Markdown.", 0, copy_view),
    row("network.scope", Scope::Views(IN_NETWORK), &["b"], "own, others", "List needs and offers of the own city, of the others, of all.", 4, reach),
    row("network.by", Scope::Views(IN_NETWORK), &["c"], "group by", "Let lines stand under their themes, cities, kinds, dimensions or districts.", 5, by),
    row("themes.earlier", Scope::Views(IN_THEMES), &["<"], "cities left", "Go to the cities before, a screen at a time.", 4, |app| turn(app, -1)),
    row("themes.later", Scope::Views(IN_THEMES), &[">"], "cities right", "Go to the cities after, a screen at a time.", 4, |app| turn(app, 1)),
];

fn reach(app: &mut App) {
    app.state.rooms.network.reach = app.state.rooms.network.reach.next();
    app.refresh_list();
    let text = format!("Needs and offers: {}", app.state.rooms.network.reach.words());
    app.state.say(text, Tone::Plain);
}

fn by(app: &mut App) {
    app.state.rooms.network.by = app.state.rooms.network.by.next();
    app.refresh_list();
    let text = format!("By {}", app.state.rooms.network.by.word());
    app.state.say(text, Tone::Plain);
}

/// Moves the cursor of the table of themes by a screen of cities.
fn turn(app: &mut App, pages: isize) {
    let cities = pages * themes::page(&app.state);
    if !themes::move_by(&mut app.state, cities) {
        app.state.say("There are no more cities on that side", Tone::Dim);
    }
    app.refresh_list();
}

/// Moves the cursor of the table of themes: left and right from city to city.
pub fn step(app: &mut App, to: Step) {
    let by = match to {
        Step::Left => -1,
        Step::Right => 1,
        _ => return go::step_list(app, to),
    };
    themes::move_by(&mut app.state, by);
    app.refresh_list();
}

/// The order of the view on screen and its filter as a saved view keeps them: whose needs and offers are listed is
/// said in words of the filter.
pub fn to_save(state: &State) -> (String, Option<String>) {
    let filter = state.list().filter.clone();
    let slug = &state.city.slug;
    let whose = match state.rooms.network.reach {
        Reach::All => String::new(),
        Reach::Own => format!("city:={slug}"),
        Reach::Others => format!("-city:={slug}"),
    };
    let filter = format!("{filter} {whose}").trim().to_string();
    let by = state.rooms.network.by;
    (filter, (by != By::default()).then(|| by.word().to_string()))
}

/// The order of a saved view, where it is of the network.
pub fn order_by(app: &mut App, field: &str) {
    app.state.rooms.network.by = By::called(field);
    app.state.rooms.network.reach = Reach::All;
}

/// Follows a line that is about no own record; where it leads nowhere, says all of it.
pub fn open_line(app: &mut App) {
    let leads = listing::current(&app.state).map(|line| line.leads.clone());
    match leads {
        Some(Leads::Page(kind, at)) => page::open(app, kind, &at),
        Some(Leads::Cell { theme, city }) => narrow(app, theme, city.as_deref()),
        _ => show::follow_line(app),
    }
}

/// Lists the needs and offers of a cell: of a theme, a city, or both; what the table was narrowed by holds there too.
fn narrow(app: &mut App, theme: Option<Option<String>>, city: Option<&str>) {
    let word = |field: &str, name: &str| {
        if name.contains(char::is_whitespace) {
            format!("{field}:=\"{}\"", name.replace('"', ""))
        } else {
            format!("{field}:={}", name.replace(['"', ','], ""))
        }
    };
    let mut words = vec![app.state.list().filter.trim().to_string()];
    words.extend(theme.map(|theme| match theme {
        Some(name) => word("theme", &name),
        None => "theme:none".to_string(),
    }));
    words.extend(city.map(|city| word("city", city)));
    words.retain(|word| !word.is_empty());
    show::remember(app);
    go::view_named(app, NETWORK);
    app.state.rooms.network.reach = Default::default();
    app.state.rooms.network.by = By::Theme;
    app.state.list_mut().filter = words.join(" ");
    app.refresh_list();
}

fn copy_view(app: &mut App) {
    if let Some(text) = share::text(&app.state) {
        let what = app.state.view().name;
        copying::share(app, what, text);
    }
}
