//! The board of tasks.

use ratatui::style::Modifier;

use super::canvas::Canvas;
use super::labels;
use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::plan::cards::{self, Card, Head};
use crate::report::cells::Tone;

pub fn draw(canvas: &mut Canvas<'_>, state: &State, area: Area) {
    let picture = cards::picture(state, area);
    for head in &picture.heads {
        draw_head(canvas, head);
    }
    for card in &picture.cards {
        draw_card(canvas, card);
    }
    labels::more(canvas, &picture.more);
}

fn draw_head(canvas: &mut Canvas<'_>, head: &Head) {
    let Area { x, y, width, height } = head.area;
    let style = canvas.style(head.name.tone).add_modifier(Modifier::BOLD);
    let named = canvas.put(x, y, width, &head.name.text, style);
    let (from, y) = match height {
        1 => (x + named + 1, y),
        _ => (x, y + 1),
    };
    let edge = x + width;
    let counted = canvas.put_cell(from, y, edge.saturating_sub(from), &head.count);
    let from = from + counted + if height == 1 { 1 } else { 2 };
    canvas.put_cell(from, y, edge.saturating_sub(from), &head.late);
    if height > 1 {
        let rule = head.area.line(y + 1);
        canvas.rule(rule, "");
    }
}

fn draw_card(canvas: &mut Canvas<'_>, card: &Card) {
    let Area { x, y, width, height } = card.area;
    for (y, line) in (y..).zip(&card.title) {
        canvas.put_cell(x, y, width, line);
    }
    if height == 1 {
        canvas.put_cell((x + width).saturating_sub(1), y, 1, &card.sign);
    } else {
        let below = y + u16::try_from(card.title.len()).unwrap_or(1);
        let edge = x + width;
        let mut at = x;
        for cell in [&card.sign, &card.when, &card.who] {
            let wide = canvas.put_cell(at, below, edge.saturating_sub(at), cell);
            at += wide + u16::from(wide > 0);
        }
    }
    canvas.put_emphasis((x.saturating_sub(2), y), card.emphasis, Tone::Strong, card.area);
}
