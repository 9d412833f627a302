//! Where things stand on the screen: a pure function of size and state, shared by keys, mouse and drawing.

use crate::app::core::app::{Layer, Prompt, State};
use crate::app::core::area::{Area, Layout};
use crate::app::core::shape::Shape;
use crate::app::core::sheet::{Sheet, SheetRow};
use crate::report::columns::{Column, Width};

/// The smallest screen that is drawn.
pub const SMALLEST: (u16, u16) = (40, 10);
/// From this width on a sheet stands beside the list instead of over it.
pub const WIDE: u16 = 110;

/// From this width on the views of the map have a record beside them.
pub const PANE_FROM: u16 = 150;
/// Columns of the record beside a view of the map.
const PANE: u16 = 48;

impl Layout {
    /// The layout of a screen.
    pub fn of(state: &State) -> Layout {
        let (width, height) = state.size;
        let line = |y| Area { x: 0, y, width, height: 1 };
        let bottom = height.saturating_sub(2);
        let is_drawn = state.view().does.needs_width;
        let has_header = state.view().shape == Shape::Table;
        let over = state.layers.iter().any(|layer| !matches!(layer, Layer::Prompt(_)));
        let is_covering = |layer: &Layer| !matches!(layer, Layer::Prompt(_) | Layer::Sheet(_));
        let has_pane = is_drawn && width >= PANE_FROM && !state.layers.iter().any(is_covering);
        let beside = has_pane || !is_drawn && over && width >= WIDE && state.sheet().is_some();
        let list_width = match (beside, has_pane) {
            (false, _) => width,
            (true, true) => width - PANE,
            (true, false) => width / 2,
        };
        let first = (state.view().does.above)(state);
        let prompt = prompt_rows(state);
        let rows = Area { x: 0, y: first, width: list_width, height: bottom.saturating_sub(first + prompt) };
        let body = Area { y: 2, height: bottom.saturating_sub(2), ..rows };
        let sheet = Area {
            x: if beside { list_width } else { 0 },
            y: 2,
            width: width - if beside { list_width } else { 0 },
            height: bottom.saturating_sub(2 + prompt),
        };
        let prompt = Area { x: 0, y: bottom.saturating_sub(prompt), width, height: prompt };
        let header = Area { x: 0, y: 2, width: list_width, height: u16::from(has_header) };
        Layout {
            title: line(0),
            views: line(1),
            header,
            rows,
            body,
            sheet,
            prompt,
            notice: line(bottom),
            keys: line(height.saturating_sub(1)),
        }
    }

    /// Whether the list is to be drawn: not under a sheet that covers it.
    pub fn shows_list(&self, state: &State) -> bool {
        self.sheet.x > 0 || !state.layers.iter().any(|layer| !matches!(layer, Layer::Prompt(_)))
    }
}

/// What was understood of the typed line, in at most so many rows.
pub fn reading(prompt: &Prompt, width: u16) -> Vec<String> {
    const MOST: usize = 3;
    let Some(notice) = &prompt.reading else { return Vec::new() };
    let text = crate::clean::line(&notice.text);
    let mut lines = crate::width::wrap(&text, usize::from(width.saturating_sub(5)).max(10));
    lines.truncate(MOST);
    lines
}

/// Rows a prompt needs beside its choices: a rule, the line, and what was understood.
fn prompt_frame(prompt: &Prompt, width: u16) -> u16 {
    2 + u16::try_from(reading(prompt, width).len()).unwrap_or(0)
}

/// Rows a prompt takes.
fn prompt_rows(state: &State) -> u16 {
    let Some(prompt) = state.prompt() else { return 0 };
    let frame = prompt_frame(prompt, state.size.0);
    let room = state.size.1.saturating_sub(5 + frame);
    if prompt.is_tall() {
        frame + room
    } else {
        frame + u16::try_from(prompt.shown.len()).unwrap_or(u16::MAX).min(room / 2)
    }
}

/// How many choices of a prompt are visible.
pub fn choice_rows(state: &State) -> usize {
    let frame = state.prompt().map_or(0, |prompt| prompt_frame(prompt, state.size.0));
    usize::from(prompt_rows(state).saturating_sub(frame))
}

/// From one row of a list to the next: while presenting an empty line parts the rows of a table, so that they can be
/// told apart from afar.
pub fn list_pitch(state: &State) -> u16 {
    if state.look.presenting && state.view().shape == Shape::Table { 2 } else { 1 }
}

/// How many rows of the list are visible.
pub fn list_rows(state: &State) -> usize {
    usize::from(state.layout.rows.height.div_ceil(list_pitch(state)))
}

/// Lines above a row of a sheet: one for the name of the part that begins with it; while presenting one parts the
/// fields, but not the items of one field.
pub fn sheet_gap(state: &State, row: &SheetRow) -> usize {
    let is_parted = state.look.presenting && !row.label.is_empty();
    usize::from(is_parted) + usize::from(!row.section.is_empty())
}

/// Rolls whatever has the focus so that its cursor is visible.
pub fn scroll_into_view(state: &mut State) {
    let choices = choice_rows(state);
    (state.view().does.scroll)(state);
    let layout = state.layout;
    if let Some(prompt) = state.prompt_mut() {
        prompt.scroll_into_view(choices);
    }
    let height = usize::from(layout.sheet.height.saturating_sub(2));
    let width = layout.sheet.width;
    let facts = state.facts();
    let rows = state.sheet().map(|sheet| sheet.rows(facts));
    let top = state.sheet().zip(rows.as_ref());
    let top = top.map(|(sheet, rows)| sheet_top(state, (sheet, rows.as_slice()), width, height));
    if let (Some(sheet), Some(rows), Some((row, top))) = (state.sheet_mut(), rows, top) {
        sheet.put(&rows, row);
        sheet.top = top;
    }
    for layer in &mut state.layers {
        match layer {
            // A problem takes two lines: what is wrong, and what to do.
            Layer::Problems(page) => page.cursor.keep_in_view(page.found.len(), height / 2),
            Layer::Page(page) => page.keep_within(width, height),
            Layer::Farewell(farewell) => farewell.page.keep_within(width, height),
            Layer::Picks(picks) => picks.cursor.keep_in_view(picks.lines.len(), height),
            Layer::Import(one) => one.cursor.keep_in_view(one.lines.len(), height.saturating_sub(1)),
            Layer::Sheet(_) | Layer::Prompt(_) | Layer::Session(_) => {}
        }
    }
}

/// The cursor of a sheet within its rows, and the first line that shows it whole.
fn sheet_top(state: &State, (sheet, rows): (&Sheet, &[SheetRow]), width: u16, height: usize) -> (usize, usize) {
    let row = sheet.at(rows);
    let lines = |row: &SheetRow| sheet_gap(state, row) + row_lines(row, width).1.len();
    let before: usize = rows.iter().take(row).map(lines).sum();
    let own = rows.get(row).map_or(1, lines).min(height.max(1));
    (row, sheet.top.min(before).max((before + own).saturating_sub(height)))
}

/// Columns of a sheet's labels.
pub const LABEL: u16 = 18;

/// How far in the lines of a row's value begin on a sheet of that width, and the lines. Beside its lead where there is
/// room for both, else below it.
pub fn row_lines(row: &SheetRow, width: u16) -> (u16, Vec<String>) {
    const LEAST: usize = 16;
    let room = usize::from(width.saturating_sub(LABEL + 3)).max(10);
    let lead = match row.lead.text.as_str() {
        "" => 0,
        lead => crate::width::width(lead) + 2,
    };
    if lead == 0 || lead + LEAST <= room {
        let lines = crate::width::wrap(&row.value.text, room - lead);
        return (u16::try_from(lead).unwrap_or(0), lines);
    }
    let below = crate::width::wrap(&row.value.text, room);
    (0, std::iter::once(String::new()).chain(below).collect())
}

/// The columns that fit, with their left edge and width. The first two places hold cursor and mark.
pub fn fit(columns: impl Iterator<Item = &'static Column>, width: u16) -> Vec<(&'static Column, u16, u16)> {
    const EDGE: u16 = 2;
    const GAP: u16 = 2;
    let least = |column: &Column| match column.width {
        Width::Fixed(width) => width.max(u16::try_from(column.header.len()).unwrap_or(width)),
        Width::Share(_, least) => least,
    };
    let mut kept: Vec<&'static Column> = columns.collect();
    let needed = |kept: &[&'static Column]| EDGE + kept.iter().map(|column| least(column) + GAP).sum::<u16>();
    while kept.len() > 1 && needed(&kept) > width {
        let yields = kept.iter().map(|column| column.yields).max().unwrap_or(0);
        let widest = kept.iter().map(|column| share(column)).max();
        match kept.iter().rposition(|column| column.yields == yields) {
            // What tells the rows apart is cut rather than taken away.
            Some(place) if yields > 0 || Some(share(kept[place])) < widest => kept.remove(place),
            _ => break,
        };
    }
    let mut spare = width.saturating_sub(needed(&kept));
    let mut weights: u16 = kept.iter().map(|column| share(column)).sum();
    let mut x = EDGE;
    let mut out = Vec::with_capacity(kept.len());
    for column in kept {
        let weight = share(column);
        let extra = (spare * weight).checked_div(weights).unwrap_or(0);
        spare -= extra;
        weights -= weight;
        let wide = (least(column) + extra).min(width.saturating_sub(x));
        out.push((column, x, wide));
        x += wide + GAP;
    }
    out
}

fn share(column: &Column) -> u16 {
    match column.width {
        Width::Fixed(_) => 0,
        Width::Share(weight, _) => weight,
    }
}
