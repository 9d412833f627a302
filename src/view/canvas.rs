//! Text put into cells, cut to its place. The only hand that writes into the buffer; it must not know what is said.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::widgets::{Clear, Widget};

use super::theme;
use crate::app::core::area::Area;
use crate::app::core::emphasis::Emphasis;
use crate::app::core::look::Look;
use crate::report::cells::{Cell, Tone};
use crate::{clean, width};

/// Signs that stand where colour alone would not do.
pub struct Signs {
    pub cursor: &'static str,
    /// The cursor of the side that has not the focus.
    pub elsewhere: &'static str,
    pub mark: &'static str,
    /// Stands before what Enter leads to.
    pub leads: &'static str,
    pub rule: &'static str,
    pub up: &'static str,
    pub down: &'static str,
    pub bar: &'static str,
    /// Where a rule across meets one down.
    pub cross: &'static str,
}

const DRAWN: Signs =
    Signs {
        cursor: "▸", elsewhere: "▹", mark: "●", leads: "→", rule: "─", up: "▴", down: "▾", bar: "│", cross: "┼"
    };
const ASCII: Signs =
    Signs { cursor: ">", elsewhere: "-", mark: "*", leads: ">", rule: "-", up: "^", down: "v", bar: "|", cross: "+" };

/// The buffer, with the look it is drawn in.
pub struct Canvas<'a> {
    buffer: &'a mut Buffer,
    look: Look,
    /// The view has the focus: nothing lies over it but what is typed.
    has_focus: bool,
    /// Where the row that has the focus begins; the last one drawn lies on top.
    pub focus: Option<(u16, u16)>,
    pub signs: &'static Signs,
}

impl<'a> Canvas<'a> {
    pub fn new(buffer: &'a mut Buffer, look: &Look, has_focus: bool) -> Self {
        Canvas { buffer, look: *look, has_focus, focus: None, signs: if look.ascii { &ASCII } else { &DRAWN } }
    }

    /// The style of a tone in the theme.
    pub fn style(&self, tone: Tone) -> Style {
        theme::style(self.look.theme, tone)
    }

    /// The sign before what somebody else has just changed, where it is one.
    pub fn put_fresh(&mut self, x: u16, y: u16, is_fresh: bool) {
        if is_fresh {
            let sign = self.look.fresh_sign();
            self.put(x, y, 1, sign, self.style(Tone::Warn));
        }
    }

    /// Writes text at most `columns` wide and says how wide it was.
    pub fn put(&mut self, x: u16, y: u16, columns: u16, text: &str, style: Style) -> u16 {
        let area = self.buffer.area;
        if y >= area.height || x >= area.width || columns == 0 {
            return 0;
        }
        let columns = columns.min(area.width - x);
        let text = clean::line(text);
        let cut = width::fit(&text, usize::from(columns));
        let plain: Cow<'_, str> = if self.look.ascii {
            cut.replace(width::CUT, width::CUT_ASCII).replace(['·', '→', '□'], "-").replace('■', "#").into()
        } else {
            cut
        };
        // What stood there before must not shine through.
        let style = Style::reset().patch(style);
        if !width::is_plain(&plain) {
            return self.buffer.set_stringn(x, y, plain, usize::from(columns), style).0 - x;
        }
        // Nearly all text, and what a key redraws is put here: no look for letters of several characters.
        let mut end = x;
        for (x, char) in (x..x + columns).zip(plain.chars()) {
            self.buffer[(x, y)].set_char(char).set_style(style);
            end = x + 1;
        }
        end - x
    }

    /// Writes a cell in its tone.
    pub fn put_cell(&mut self, x: u16, y: u16, columns: u16, cell: &Cell) -> u16 {
        self.put(x, y, columns, &cell.text, self.style(cell.tone))
    }

    /// Writes text in large letters and says how many rows they took; none where they do not fit or are not ASCII.
    pub fn put_big(&mut self, area: Area, text: &str, style: Style) -> u16 {
        let rect = self.rect(area);
        if self.look.ascii { 0 } else { super::big::draw(self.buffer, rect, &clean::line(text), style) }
    }

    /// Writes text that ends at the right edge of an area's first row.
    pub fn put_right(&mut self, area: Area, text: &str, style: Style) {
        let text = &clean::line(text);
        let wide = u16::try_from(width::width(text)).unwrap_or(area.width).min(area.width);
        self.put(area.x + area.width - wide, area.y, wide, text, style);
    }

    /// Lays the cursor over a row: the same look from edge to edge, so that it is seen from afar and costs few bytes.
    pub fn bar(&mut self, area: Area) {
        let rect = self.rect(area);
        // A row of several lines begins at its first.
        let goes_on = self.focus.is_some_and(|focus| focus == (rect.x, rect.y.saturating_sub(1)));
        if !goes_on {
            self.focus = Some((rect.x, rect.y));
        }
        self.buffer.set_style(rect, Style::reset().add_modifier(Modifier::REVERSED));
    }

    /// The cursor of one of two sides: a sign, and a bar where the keyboard is.
    pub fn put_cursor(&mut self, area: Area, is_on_side: bool) {
        let (sign, tone) =
            if is_on_side { (self.signs.cursor, Tone::Strong) } else { (self.signs.elsewhere, Tone::Dim) };
        self.put(area.x, area.y, 1, sign, self.style(tone));
        if is_on_side && self.has_focus {
            self.bar(area);
        }
    }

    /// How a row stands out: the cursor's sign at a place, behind it the mark, or for its few seconds that somebody else
    /// has changed it; over all of that the cursor's bar. To be drawn after what the row says.
    pub fn put_emphasis(&mut self, (x, y): (u16, u16), emphasis: Emphasis, tone: Tone, bar: Area) {
        if emphasis.is_marked {
            self.put(x + 1, y, 1, self.signs.mark, self.style(Tone::Strong));
        }
        self.put_fresh(x + 1, y, emphasis.is_fresh);
        if emphasis.is_current {
            self.put(x, y, 1, self.signs.cursor, self.style(tone));
            self.put_bar(bar);
        }
    }

    /// The bar of the cursor, where the keyboard is in the view.
    pub fn put_bar(&mut self, area: Area) {
        if self.has_focus {
            self.bar(area);
        }
    }

    /// Empties an area, for what lies over something else.
    pub fn clear(&mut self, area: Area) {
        let rect = self.rect(area);
        Clear.render(rect, self.buffer);
    }

    /// A rule across an area's first row, with a title in it.
    pub fn rule(&mut self, area: Area, title: &str) {
        let rule = self.signs.rule.repeat(usize::from(area.width));
        let dim = self.style(Tone::Dim);
        self.put(area.x, area.y, area.width, &rule, dim);
        if !title.is_empty() {
            let title = format!(" {} ", width::fit(title, usize::from(area.width.saturating_sub(6))));
            self.put(area.x + 2, area.y, area.width.saturating_sub(4), &title, self.style(Tone::Strong));
        }
    }

    /// The name of a part, in a rule that does not stand out.
    pub fn part(&mut self, area: Area, name: &str) {
        let text = format!("{} {name} ", self.signs.rule);
        let used = self.put(area.x + 1, area.y, area.width, &text, self.style(Tone::Dim));
        let rest = area.width.saturating_sub(used + 2);
        let rule = self.signs.rule.repeat(usize::from(rest));
        self.put(area.x + 1 + used, area.y, rest, &rule, self.style(Tone::Dim));
    }

    /// A rule down the left edge of an area.
    pub fn left_rule(&mut self, area: Area) {
        let style = self.style(Tone::Dim);
        for y in area.rows() {
            self.put(area.x, y, 1, self.signs.bar, style);
        }
    }

    fn rect(&self, area: Area) -> Rect {
        Rect::new(area.x, area.y, area.width, area.height).intersection(self.buffer.area)
    }
}
