//! The report: pictures, decisions and a story as one page of HTML for a screen, a mail or A4 paper. It must not draw.

use super::{PICTURES, Setting};
use crate::model::City;
use crate::model::query::standing;
use crate::model::records::{Meeting, Story};
use crate::report::blocks::Block;
use crate::report::export::Document;
use crate::report::export::html;
use crate::report::export::xml::escape;
use crate::report::seats;
use crate::say;

/// Who reads it: everything, or what a mayor or the network look for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Audience {
    #[default]
    Group,
    Mayor,
    Network,
}

impl Audience {
    /// The pictures that are in it, by name.
    fn looks_at(self, picture: &str) -> bool {
        match self {
            Audience::Group => true,
            Audience::Mayor => matches!(picture, "map" | "helices" | "timeline" | "money" | "variables"),
            Audience::Network => matches!(picture, "helices" | "network" | "exchange" | "variables"),
        }
    }
}

/// The whole page. It needs nothing from elsewhere, runs nothing, and names no person.
pub fn page(scene: Setting<'_>, audience: Audience) -> String {
    let Setting { city, today } = scene;
    let lang = city.lang();
    let title = Block::Title(say!(lang, "report-title", city = city.name()));
    let mut out = html::Page::new(&Document::of(city, today, vec![title.clone()]));
    out.block(&title);
    out.block(&Block::Text(lang.day_in_full(today)));
    if let Some(mission) = &city.charter.mission {
        out.block(&Block::Text(mission.clone()));
    }
    for (_, draw) in PICTURES.iter().filter(|(name, _)| audience.looks_at(name)) {
        let Some(picture) = draw(scene) else { continue };
        let head = format!("<h2>{}</h2>\n<p>{}</p>\n", escape(&picture.title), escape(&picture.says));
        out.raw(&format!("<figure>\n<figcaption>\n{head}</figcaption>\n{}</figure>\n", picture.svg));
        out.block(&Block::Table(picture.table));
    }
    let texts = decisions(city, scene.today).into_iter().chain(story(city));
    for block in seats::unnamed(city, texts.collect()) {
        out.block(&block);
    }
    out.end()
}

/// What the last meeting decided.
fn decisions(city: &City, today: crate::date::Date) -> Vec<Block> {
    let lang = city.lang();
    let held = standing::held(city, today, usize::MAX).into_iter();
    let Some(meeting): Option<&Meeting> = held.into_iter().find(|meeting| !meeting.decisions.is_empty()) else {
        return Vec::new();
    };
    let day = lang.day(meeting.date);
    let heading = say!(lang, "report-decisions", meeting = &*meeting.title, day = day);
    let points = meeting.decisions.iter().cloned().map(Block::Item);
    std::iter::once(Block::Heading(heading)).chain(points).collect()
}

/// The story that is told last; those that could work elsewhere first.
fn story(city: &City) -> Vec<Block> {
    let best = city.stories.iter().max_by_key(|story| (story.transferable == Some(true), story.date));
    let told = best.map(|Story { title, changed, .. }| {
        let heading = Block::Heading(say!(city.lang(), "report-story", title = title.as_str()));
        [Some(heading), changed.clone().map(Block::Text)]
    });
    told.into_iter().flatten().flatten().collect()
}
