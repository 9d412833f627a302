//! A text in pieces: headings, sentences, points, tables; laid out as plain text or as Markdown. It must
//! not know what is said.

use super::columns::{GAP, narrow};
use super::markdown::escape;
use crate::clean;
use crate::date::{self, Date};
use crate::model::City;
use crate::width::{pad, width, wrap};

/// One piece. Text from files may stand in it as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Title(String),
    Heading(String),
    Text(String),
    /// One of several points.
    Item(String),
    /// The header, then the rows; all of one length.
    Table(Vec<Vec<String>>),
}

impl Block {
    /// The title of a text about a city on a day: `Gdańsk: action plan, Thu 5 Oct 2017`.
    pub fn title(city: &City, what: &str, today: Date) -> Block {
        Block::Title(format!("{}: {what}, {}", city.charter.name, date::long(today)))
    }
}

/// A heading that says how many points stand under it, and the points; nothing where there are none.
pub fn section(heading: &str, points: impl IntoIterator<Item = String>) -> Vec<Block> {
    let points: Vec<Block> = points.into_iter().map(Block::Item).collect();
    let heading = (!points.is_empty()).then(|| Block::Heading(format!("{heading} ({})", points.len())));
    heading.into_iter().chain(points).collect()
}

/// A title and points under it; where there are none, what is said instead.
pub fn list(title: String, points: impl IntoIterator<Item = String>, none: &str) -> Vec<Block> {
    let mut blocks = vec![Block::Title(title)];
    blocks.extend(points.into_iter().map(Block::Item));
    if blocks.len() == 1 {
        blocks.push(Block::Text(none.to_string()));
    }
    blocks
}

/// Columns at which the lines of a mail are broken.
pub const MAIL: usize = 72;

/// The pieces as plain text, no line wider than so many columns.
pub fn plain(blocks: &[Block], columns: usize) -> String {
    laid_out(blocks, false, |block| match block {
        Block::Title(text) | Block::Heading(text) | Block::Text(text) => wrap(&clean::line(text), columns),
        Block::Item(text) => item(text, columns),
        Block::Table(rows) => table(rows, columns),
    })
}

/// The pieces as Markdown, in which nothing from a file can be read as a sign.
pub fn markdown(blocks: &[Block]) -> String {
    laid_out(blocks, true, |block| match block {
        Block::Title(text) => vec![format!("# {}", escape(text))],
        Block::Heading(text) => vec![format!("## {}", escape(text))],
        Block::Text(text) => vec![escape(text)],
        Block::Item(text) => vec![format!("- {}", escape(text))],
        Block::Table(rows) => markdown_table(rows),
    })
}

fn laid_out(blocks: &[Block], is_markdown: bool, lines_of: impl Fn(&Block) -> Vec<String>) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut last = None;
    for block in blocks {
        if last.is_some_and(|last| stands_apart(last, block, is_markdown)) {
            lines.push(String::new());
        }
        lines.extend(lines_of(block));
        last = Some(block);
    }
    joined(&lines)
}

/// Lines as one text, nothing hanging at their ends.
pub(super) fn joined(lines: &[String]) -> String {
    let mut out = String::new();
    for line in lines {
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// Whether a line stays empty between two pieces: Markdown needs it wherever points or a table begin or end, plain
/// text only before a heading and around a title.
fn stands_apart(last: &Block, block: &Block, markdown: bool) -> bool {
    match (last, block) {
        (Block::Item(_), Block::Item(_)) => false,
        (Block::Title(_), _) | (_, Block::Title(_) | Block::Heading(_)) => true,
        (Block::Table(_), Block::Table(_)) => true,
        _ => markdown,
    }
}

/// A point, its lines below each other behind its sign.
pub(super) fn item(text: &str, columns: usize) -> Vec<String> {
    let lines = wrap(&clean::line(text), columns.saturating_sub(2)).into_iter().enumerate();
    let sign = |at| if at == 0 { "- " } else { "  " };
    lines.map(|(at, line)| format!("{}{line}", sign(at))).collect()
}

/// Columns as wide as what stands in them; where there is no room the widest gives way and its cells grow downward, so
/// that nothing is hidden.
fn table(rows: &[Vec<String>], columns: usize) -> Vec<String> {
    let cells: Vec<Vec<String>> =
        rows.iter().map(|row| row.iter().map(|cell| clean::line(cell).into_owned()).collect()).collect();
    let mut wide = widths(&cells);
    narrow(&mut wide, columns, |_| 1);
    cells.iter().flat_map(|cells| row(cells, &wide)).collect()
}

/// How wide what stands in each column is at most.
pub fn widths(rows: &[Vec<String>]) -> Vec<usize> {
    let mut wide = Vec::new();
    for row in rows {
        wide.resize(row.len().max(wide.len()), 0);
        for (widest, cell) in wide.iter_mut().zip(row) {
            *widest = width(cell).max(*widest);
        }
    }
    wide
}

/// The cells of one row of a table in columns so wide; what does not fit goes on below.
pub(super) fn row(cells: &[String], wide: &[usize]) -> Vec<String> {
    let cells: Vec<Vec<String>> = cells.iter().zip(wide).map(|(cell, wide)| wrap(cell, *wide)).collect();
    let lines = cells.iter().map(Vec::len).max().unwrap_or(0);
    let line = |at: usize| {
        let cells = cells.iter().zip(wide);
        let cells = cells.map(|(cell, wide)| pad(cell.get(at).map_or("", String::as_str), *wide));
        cells.collect::<Vec<_>>().join(&" ".repeat(GAP))
    };
    (0..lines).map(line).collect()
}

/// The dashes under the header are as many as the columns are wide: some readers make the columns so wide.
fn markdown_table(rows: &[Vec<String>]) -> Vec<String> {
    const LEAST: usize = 3;
    const MOST: usize = 60;
    let cells: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| escape(cell)).collect()).collect();
    let mut lines: Vec<String> = cells.iter().map(|cells| format!("| {} |", cells.join(" | "))).collect();
    if !lines.is_empty() {
        let dashes = widths(&cells).into_iter().map(|wide| "-".repeat(wide.clamp(LEAST, MOST)));
        lines.insert(1, format!("|{}|", dashes.collect::<Vec<_>>().join("|")));
    }
    lines
}
