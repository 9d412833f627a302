//! What ulg knows of a city as pictures for people who look rather than read: each with a title that says what it shows,
//! a sentence that says what follows from it, and its numbers as a table. In words and colours fit for anybody: nothing
//! private is drawn. It must not count anything itself.

mod attendance;
mod exchange;
mod helices;
mod matrix;
mod money;
mod network;
mod page;
mod svg;
mod timeline;
mod variables;

pub use page::{Audience, page};

use std::borrow::Cow;

use crate::date::Date;
use crate::fold::nearest;
use crate::model::City;
use crate::model::choice::Helix;
use crate::model::records::Member;
use crate::model::seats::Seats;
use crate::problem::Problem;

/// Pixels that every picture is wide.
const WIDE: f64 = 760.0;

/// What is drawn: a city on a day.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    pub city: &'a City,
    pub today: Date,
}

/// The city as anybody may see it: in whatever is drawn of it, a person is called by the seat.
pub fn unnamed(city: &City) -> City {
    let seats = Seats::of(city);
    let unname = |text: &mut String| {
        if let Cow::Owned(words) = seats.words(text) {
            *text = words;
        }
    };
    let mut shown = city.clone();
    let charter = &mut shown.charter;
    charter.mission.iter_mut().for_each(unname);
    charter.themes.iter_mut().for_each(|theme| unname(&mut theme.name));
    charter.variables.iter_mut().filter_map(|reading| reading.note.as_mut()).for_each(unname);
    shown.actions.iter_mut().for_each(|action| unname(&mut action.title));
    for meeting in shown.meetings.iter_mut() {
        unname(&mut meeting.title);
        meeting.decisions.iter_mut().for_each(unname);
    }
    for story in shown.stories.iter_mut() {
        unname(&mut story.title);
        story.changed.iter_mut().for_each(unname);
    }
    shown
}

/// The letter of a member's helix.
fn letter(city: &City, member: &Member) -> &'static str {
    city.helix(member).map_or("·", Helix::letter)
}

/// One picture.
pub struct Picture {
    pub title: String,
    /// What follows from it, in one sentence.
    pub says: String,
    /// A whole SVG document.
    pub svg: String,
    /// Its numbers: the header, then the rows.
    pub table: Vec<Vec<String>>,
}

/// Draws one; nothing where there is nothing to draw.
type Draw = fn(Setting<'_>) -> Option<Picture>;

/// Every picture by the name the command line knows it by, in the order of the report.
const PICTURES: [(&str, Draw); 8] = [
    ("map", matrix::draw),
    ("helices", helices::draw),
    ("network", network::draw),
    ("attendance", attendance::draw),
    ("timeline", timeline::draw),
    ("money", money::draw),
    ("exchange", exchange::draw),
    ("variables", variables::draw),
];

/// The picture of that name.
///
/// # Errors
/// 64 for a name that is none, 66 where the city has nothing to draw in it yet.
pub fn picture(name: &str, setting: Setting<'_>) -> Result<Picture, Problem> {
    let names = || PICTURES.iter().map(|(name, _)| *name);
    let Some((_, draw)) = PICTURES.iter().find(|(known, _)| *known == name) else {
        let meant = nearest(name, names()).map_or(String::new(), |meant| format!("did you mean {meant}? "));
        let fix = format!("{meant}pictures are {}", names().collect::<Vec<_>>().join(", "));
        return Err(Problem::usage(format!("no picture is called \"{}\"", crate::clean::line(name))).fix(fix));
    };
    draw(setting).ok_or_else(|| {
        let what = format!("there is nothing to draw in the picture {name} yet");
        Problem::error("no-record", what).exit(crate::problem::Exit::Missing)
    })
}
