//! The map of influence and interest as a grid of plain text: a cell grows downward so that no name
//! is hidden. Stance and trust are private and not on it. It must not know a terminal.

use std::borrow::Cow;

use super::signs;
use crate::clean;
use crate::date::{self, Date};
use crate::insight::map::{HIGH, Map, Quadrant, STEPS, axes, map};
use crate::model::City;
use crate::model::choice::Helix;
use crate::model::records::Member;
use crate::width::{CUT, ENDLESS, USUAL, apart, fit, pad, pad_left, width, wrap};

/// Columns inside a cell at least, so that the names of the quadrants have room.
const LEAST: usize = 8;
/// The uppermost step of influence, and the uppermost that is not high.
const TOP: i64 = STEPS as i64;
const LOWER: i64 = HIGH - 1;
/// Columns left of the grid, for the steps of the scale upwards.
const GUTTER: usize = 2;

/// What lines are drawn with. Names keep their letters whatever is chosen.
#[derive(Debug, Clone, Copy)]
struct Pen {
    across: char,
    down: char,
    /// The same between quadrants.
    across_quadrants: char,
    down_quadrants: char,
    /// Where lines meet: a row each for the top, within a quadrant, between quadrants, the bottom; in each the left
    /// end, within, between, the right end.
    joints: [[char; 4]; 4],
    /// Stands where a name of ours was cut.
    cut: &'static str,
}

const LINES: Pen = Pen {
    across: '─',
    down: '│',
    across_quadrants: '═',
    down_quadrants: '║',
    joints: [['┌', '┬', '╥', '┐'], ['├', '┼', '╫', '┤'], ['╞', '╪', '╬', '╡'], ['└', '┴', '╨', '┘']],
    cut: "…",
};

const ASCII: Pen =
    Pen { across: '-', down: '|', across_quadrants: '=', down_quadrants: '#', joints: [['+'; 4]; 4], cut: "." };

/// The whole map in so many columns, or without an end in as many as the longest name asks for; `ascii` draws its own
/// lines and signs with plain characters only.
pub fn text(city: &City, today: Date, ascii: bool, columns: usize) -> String {
    let map = map(city);
    let sheet =
        GridSheet { city, map: &map, pen: if ascii { ASCII } else { LINES }, columns, cell: inside(city, columns) };
    let mut lines = vec![sheet.heading(today), String::new()];
    lines.extend(sheet.grid());
    lines.push(String::new());
    lines.extend(sheet.unplaced());
    lines.extend(wrap(&legend(), columns));
    let lines = lines.iter().map(|line| format!("{}\n", line.trim_end()));
    lines.collect()
}

/// Columns inside a cell.
fn inside(city: &City, columns: usize) -> usize {
    let room = |columns: usize| (columns.saturating_sub(GUTTER + 1) / STEPS).saturating_sub(1);
    match columns {
        ENDLESS => {
            let members = city.members.iter().map(|one| width(&signed(one)) + 2);
            members.max().unwrap_or(0).max(room(USUAL))
        }
        columns => room(columns).max(LEAST),
    }
}

/// What is drawn, and how wide.
struct GridSheet<'a> {
    city: &'a City,
    map: &'a Map,
    pen: Pen,
    columns: usize,
    /// Columns inside a cell.
    cell: usize,
}

impl GridSheet<'_> {
    fn heading(&self, today: Date) -> String {
        let today = date::long(today);
        let name = format!("{}: who has influence, who is interested", self.city.charter.name);
        let room = self.columns.saturating_sub(today.len() + 1);
        apart(&cut(&name, room, self.pen), &today, self.columns)
    }

    fn unplaced(&self) -> Vec<String> {
        if self.map.unplaced.is_empty() {
            return Vec::new();
        }
        let mut lines = vec![format!("Not yet placed ({})", self.map.unplaced.len())];
        for member in self.map.unplaced.iter().map(|at| &self.city.members[*at]) {
            lines.extend(hung(letter(self.city, member), &signed(member), self.columns));
        }
        lines.push(String::new());
        lines
    }

    fn grid(&self) -> Vec<String> {
        let (x, y) = axes(self.city);
        let mut lines = vec![cut(&y, self.columns, self.pen)];
        let [upper_left, upper_right, lower_left, lower_right] = Quadrant::ALL;
        for influence in scale().rev() {
            lines.push(match influence {
                TOP => self.rule(Rule::Top, Some([upper_left, upper_right])),
                LOWER => self.rule(Rule::Quadrant, Some([lower_left, lower_right])),
                _ => self.rule(Rule::Step, None),
            });
            lines.extend(self.row(influence));
        }
        lines.push(self.rule(Rule::Bottom, None));
        let steps: String =
            scale().map(|step| pad(&format!("{}{step}", " ".repeat(self.cell / 2)), self.cell + 1)).collect();
        lines.push(format!("{}{steps}", " ".repeat(GUTTER)));
        let right = GUTTER + 2 + STEPS * self.cell + STEPS - 1;
        lines.push(pad_left(&format!("{} ->", cut(&x, right - 3, self.pen)), right));
        lines
    }

    /// A line across the grid, with the names of the quadrants below it.
    fn rule(&self, kind: Rule, labels: Option<[Quadrant; 2]>) -> String {
        let across = match kind {
            Rule::Quadrant => self.pen.across_quadrants,
            Rule::Top | Rule::Step | Rule::Bottom => self.pen.across,
        };
        let joints = self.pen.joints[kind as usize];
        let mut line: Vec<char> = vec![' '; GUTTER];
        // Where the names of the left and of the right quadrant begin.
        let mut begins = Vec::new();
        for interest in scale() {
            line.push(match interest {
                1 => joints[0],
                HIGH => joints[2],
                _ => joints[1],
            });
            if interest == 1 || interest == HIGH {
                begins.push(line.len() + 1);
            }
            line.extend(std::iter::repeat_n(across, self.cell));
        }
        line.push(joints[3]);
        for (begin, label) in begins.into_iter().zip(labels.into_iter().flatten()) {
            for (at, char) in format!(" {} ", label.name()).chars().enumerate() {
                line[begin + at] = char;
            }
        }
        line.into_iter().collect()
    }

    /// The cells of one step of influence, as many lines as the fullest needs.
    fn row(&self, influence: i64) -> Vec<String> {
        let cells: Vec<Vec<String>> =
            scale().map(|interest| self.names(self.map.cell((influence, interest)))).collect();
        let lines = cells.iter().map(Vec::len).max().unwrap_or(0).max(1);
        let line = |at: usize| {
            let step = if at == 0 { influence.to_string() } else { String::new() };
            let mut out = pad(&step, GUTTER);
            for (interest, cell) in scale().zip(&cells) {
                out.push(if interest == HIGH { self.pen.down_quadrants } else { self.pen.down });
                out.push_str(&pad(cell.get(at).map_or("", String::as_str), self.cell));
            }
            out.push(self.pen.down);
            out
        };
        (0..lines).map(line).collect()
    }

    /// Every member of a cell, its name in as many lines as it takes.
    fn names(&self, members: &[usize]) -> Vec<String> {
        let members = members.iter().map(|at| &self.city.members[*at]);
        members.flat_map(|member| hung(letter(self.city, member), &signed(member), self.cell)).collect()
    }
}

/// Cleaned text that fits; the sign of a cut is one of ours.
fn cut(text: &str, columns: usize, pen: Pen) -> String {
    let text = clean::line(text);
    match fit(&text, columns) {
        Cow::Borrowed(whole) => whole.to_string(),
        Cow::Owned(cut) => cut.trim_end_matches(CUT).to_string() + pen.cut,
    }
}

fn legend() -> String {
    let letters = Helix::ALL.iter().map(|helix| format!("{} {}", helix.letter(), helix.name()));
    let signs = signs::seen(true).map(|sign| format!("{} {}", sign.sign, sign.means));
    letters.chain(signs).collect::<Vec<_>>().join(", ")
}

/// A name with its signs.
fn signed(member: &Member) -> String {
    let signs: String = signs::printed(member).map(|sign| sign.sign).collect();
    let name = clean::line(&member.name);
    if signs.is_empty() { name.into_owned() } else { format!("{name} {signs}") }
}

fn letter(city: &City, member: &Member) -> &'static str {
    city.helix(member).map_or("-", Helix::letter)
}

/// The steps of a scale.
fn scale() -> impl DoubleEndedIterator<Item = i64> {
    1..=TOP
}

/// The lines across the grid, in the order of [`Pen::joints`].
#[derive(Clone, Copy)]
enum Rule {
    Top,
    /// Between two steps of one quadrant.
    Step,
    Quadrant,
    Bottom,
}

/// A letter and a name in lines of so many columns, all but the first moved in by one; a word that is longer than a
/// line is cut into pieces.
fn hung(letter: &str, name: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = letter.to_string();
    for word in name.split_whitespace() {
        if width(&line) + 1 + width(word) <= columns {
            line = format!("{line} {word}");
            continue;
        }
        for piece in wrap(word, columns - 1) {
            lines.push(std::mem::replace(&mut line, format!(" {piece}")));
        }
    }
    lines.push(line);
    lines
}
