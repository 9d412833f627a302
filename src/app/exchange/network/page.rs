//! All that another city says of a need or an offer, and of itself, as a page of text.

use crate::app::core::app::{App, Layer, State};
use crate::app::core::page::Page;
use crate::app::exchange::network::entries::named;
use crate::insight::matching::Ref;
use crate::model::choice::{Dimension, spaced};
use crate::model::{Kind, Neighbour};
use crate::report::introduction::{need, offer};

/// Shows the page over the view.
pub fn open(app: &mut App, kind: Kind, at: &Ref) {
    app.state.layers.extend(page(&app.state, kind, at).map(Layer::Page));
}

/// The page; `None` where the city or its record is no longer there.
fn page(state: &State, kind: Kind, at: &Ref) -> Option<Page> {
    let other = state.city.network.iter().find(|one| one.slug == at.city)?;
    let name = other.name();
    let (verb, title, mut lines, themes) = match kind {
        Kind::Offer => {
            let one = offer(&state.city, at)?;
            let sort = one.kind.map_or("", |kind| kind.name());
            let mut lines = about(&one.title, one.detail.as_deref(), sort);
            lines.extend(place(one.dimension, one.district.as_deref()));
            lines.extend(one.link.iter().map(|link| format!("More: {link}")));
            ("offers", &one.title, lines, &one.themes)
        }
        _ => {
            let one = need(&state.city, at)?;
            let sort = one.kind.map_or("", |kind| kind.name());
            let mut lines = about(&one.title, one.detail.as_deref(), sort);
            lines.extend(place(one.dimension, one.district.as_deref()));
            ("seeks", &one.title, lines, &one.themes)
        }
    };
    if !themes.is_empty() {
        let themes = named(&other.charter, themes).into_iter();
        let themes: Vec<String> = themes.map(|(_, name)| name).collect();
        lines.push(format!("Themes: {}", themes.join(", ")));
    }
    lines.push(format!("Named in files: {at}"));
    lines.push(String::new());
    let mission = other.charter.mission.as_deref();
    lines.push(format!("{name}: {}", mission.unwrap_or("its mission is not written down")));
    lines.extend(stories(other, themes));
    Some(Page::hung(format!("{name} {verb}: {title}"), &lines, state.size.0))
}

fn about(title: &str, detail: Option<&str>, sort: &str) -> Vec<String> {
    let mut lines = vec![title.to_string()];
    lines.extend(detail.map(str::to_string));
    lines.push(String::new());
    lines.extend((!sort.is_empty()).then(|| format!("Kind: {}", spaced(sort))));
    lines
}

/// The corner of the triangle and the district it belongs to.
fn place(dimension: Option<Dimension>, district: Option<&str>) -> Vec<String> {
    let corner = dimension.map(|corner| format!("Dimension: {}", corner.name()));
    let district = district.map(|district| format!("District: {district}"));
    corner.into_iter().chain(district).collect()
}

/// What the city tells on these themes.
fn stories(other: &Neighbour, themes: &[String]) -> Vec<String> {
    let is_near = |story: &&crate::model::records::Story| story.themes.iter().any(|theme| themes.contains(theme));
    let mut lines = Vec::new();
    for story in other.stories.iter().filter(is_near) {
        let transfers = match story.transferable {
            Some(true) => " (could work elsewhere)",
            _ => "",
        };
        lines.push(String::new());
        lines.push(format!("Story: {}{transfers}", story.title));
        lines.extend(story.changed.clone());
    }
    lines
}
