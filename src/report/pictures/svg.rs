//! A small writer of SVG: boxes, lines and words on a canvas, in units of one CSS pixel. Words are made safe here, and
//! measured from above, so that what does not overlap here overlaps nowhere. It must not know what is drawn.

use std::fmt::Write as _;

use crate::clean;
use crate::model::choice::Helix;
use crate::report::export::xml::escape;
use crate::width;

/// Colours, told apart by those who do not see all of them and dark enough to be read on white.
pub const INK: &str = "#1a1a1a";
pub const GREY: &str = "#5a5a5a";
pub const FAINT: &str = "#d9d9d9";
pub const PALE: &str = "#f2f2f2";
pub const WARN: &str = "#a33600";

/// The colour of a helix; its letter always stands beside it.
pub fn ink(helix: Option<Helix>) -> &'static str {
    match helix {
        Some(Helix::Public) => "#0b5394",
        Some(Helix::Private) => "#9c4a00",
        Some(Helix::Knowledge) => "#00664c",
        Some(Helix::Citizens) => "#7b2d73",
        None => GREY,
    }
}

/// Where words stand against the point they are put at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// How words look: height in pixels, colour, bold or not.
#[derive(Debug, Clone, Copy)]
pub struct Face {
    pub size: f64,
    pub ink: &'static str,
    pub is_bold: bool,
}

impl Face {
    pub const PLAIN: Face = Face { size: 12.0, ink: INK, is_bold: false };
    pub const SMALL: Face = Face { size: 10.5, ink: GREY, is_bold: false };

    pub fn bold(self) -> Face {
        Face { is_bold: true, ..self }
    }

    pub fn of(self, ink: &'static str) -> Face {
        Face { ink, ..self }
    }

    /// Pixels that words take at most, whatever sans-serif font they are set in.
    pub fn wide(self, words: &str) -> f64 {
        let letter = if self.is_bold { 0.64 } else { 0.6 };
        count(width::width(words)) * self.size * letter
    }

    /// Words in lines of so many pixels.
    pub fn lines(self, words: &str, room: f64) -> Vec<String> {
        width::wrap(&clean::line(words), self.columns(room))
    }

    fn columns(self, room: f64) -> usize {
        (room / self.wide("m")).max(1.0) as usize
    }

    /// Words cut to so many pixels.
    pub fn fit(self, words: &str, room: f64) -> String {
        width::fit(&clean::line(words), self.columns(room)).into_owned()
    }
}

/// A count as a length.
pub fn count(number: usize) -> f64 {
    number as f64
}

/// A picture as it grows.
#[derive(Debug, Default)]
pub struct Svg {
    body: String,
}

impl Svg {
    pub fn rect(&mut self, (x, y): (f64, f64), (wide, high): (f64, f64), fill: &str) {
        let _ =
            writeln!(self.body, r#"<rect x="{x:.1}" y="{y:.1}" width="{wide:.1}" height="{high:.1}" fill="{fill}"/>"#);
    }

    /// Only its edge, dashed: something that is not there yet.
    pub fn hollow(&mut self, (x, y): (f64, f64), (wide, high): (f64, f64), ink: &str) {
        let _ = writeln!(
            self.body,
            r#"<rect x="{x:.1}" y="{y:.1}" width="{wide:.1}" height="{high:.1}" fill="white" stroke="{ink}" stroke-dasharray="3 2"/>"#
        );
    }

    pub fn line(&mut self, (x, y): (f64, f64), (to_x, to_y): (f64, f64), ink: &str, thick: f64) {
        let _ = writeln!(
            self.body,
            r#"<line x1="{x:.1}" y1="{y:.1}" x2="{to_x:.1}" y2="{to_y:.1}" stroke="{ink}" stroke-width="{thick:.1}"/>"#
        );
    }

    /// From one point to another by way of a third.
    pub fn curve(
        &mut self,
        (x, y): (f64, f64),
        (by_x, by_y): (f64, f64),
        (to_x, to_y): (f64, f64),
        ink: &str,
        thick: f64,
    ) {
        let _ = writeln!(
            self.body,
            r#"<path d="M{x:.1} {y:.1}Q{by_x:.1} {by_y:.1} {to_x:.1} {to_y:.1}" fill="none" stroke="{ink}" stroke-width="{thick:.1}"/>"#
        );
    }

    pub fn dot(&mut self, (x, y): (f64, f64), radius: f64, fill: &str, edge: &str) {
        let _ = writeln!(
            self.body,
            r#"<circle cx="{x:.1}" cy="{y:.1}" r="{radius:.1}" fill="{fill}" stroke="{edge}" stroke-width="1.5"/>"#
        );
    }

    /// Words on one line; the point is on their base line.
    pub fn words(&mut self, (x, y): (f64, f64), anchor: Anchor, face: Face, words: &str) {
        self.turned((x, y), 0.0, anchor, face, words);
    }

    /// Words turned by so many degrees around their point.
    pub fn turned(&mut self, (x, y): (f64, f64), degrees: f64, anchor: Anchor, face: Face, words: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let weight = if face.is_bold { r#" font-weight="bold""# } else { "" };
        let turn =
            if degrees == 0.0 { String::new() } else { format!(r#" transform="rotate({degrees:.1} {x:.1} {y:.1})""#) };
        let (size, ink, words) = (face.size, face.ink, escape(&clean::line(words)));
        let _ = writeln!(
            self.body,
            r#"<text x="{x:.1}" y="{y:.1}" font-size="{size}" fill="{ink}" text-anchor="{anchor}"{weight}{turn}>{words}</text>"#
        );
    }

    /// The whole picture, with a title and what it says for those who do not see it.
    pub fn finish(self, (wide, high): (f64, f64), title: &str, says: &str) -> String {
        let (title, says) = (escape(&clean::line(title)), escape(&clean::line(says)));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide:.0} {high:.0}\" width=\"{wide:.0}\" \
             height=\"{high:.0}\" role=\"img\" font-family=\"Liberation Sans, Arial, Helvetica, sans-serif\">\n\
             <title>{title}</title>\n<desc>{says}</desc>\n{}</svg>\n",
            self.body
        )
    }
}
