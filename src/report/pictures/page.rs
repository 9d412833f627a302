//! The report: pictures, decisions and a story as one page of HTML for a screen, a mail or A4 paper. It must not draw.

use super::{PICTURES, Setting};
use crate::report::blocks::Block;
use crate::report::export::Document;
use crate::report::export::html;
use crate::report::export::xml::escape;
use crate::report::mayor;
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
pub fn page(setting: Setting<'_>, audience: Audience) -> String {
    let Setting { city, today } = setting;
    let lang = city.lang();
    let title = Block::Title(say!(lang, "report-title", city = city.name()));
    let mut out = html::Page::new(&Document::of(city, today, vec![title.clone()]));
    out.block(&title);
    out.block(&Block::Text(lang.day_in_full(today)));
    if let Some(mission) = &city.charter.mission {
        out.block(&Block::Text(mission.clone()));
    }
    for (_, draw) in PICTURES.iter().filter(|(name, _)| audience.looks_at(name)) {
        let Some(picture) = draw(setting) else { continue };
        let head = format!("<h2>{}</h2>\n<p>{}</p>\n", escape(&picture.title), escape(&picture.says));
        out.raw(&format!("<figure>\n<figcaption>\n{head}</figcaption>\n{}</figure>\n", picture.svg));
        out.block(&Block::Table(picture.table));
    }
    mayor::decided(city, today).iter().chain(&mayor::story(city)).for_each(|block| out.block(block));
    out.end()
}
