//! Names laid beside each other in a few rows: whoever has no place in the view above. It must not know why they have
//! none.

use crate::app::core::area::Area;
use crate::app::map::seats::Seat;

/// Columns between two names.
const GAP: u16 = 2;
/// Columns of a name at most, where there are several rows and where there is one.
const NAME: [u16; 2] = [26, 17];

/// Puts the names behind a title, over as many rows as the tray has, with the cursor in sight.
pub fn lay_out(
    seats: &[Seat],
    current: usize,
    tray: Area,
    title: &str,
    shown: &mut Vec<(Seat, Area)>,
    more: &mut Vec<(Area, String)>,
) {
    let title = u16::try_from(crate::width::width(title)).unwrap_or(tray.width);
    let begins = tray.x + 1 + title + GAP;
    let end = (tray.x + tray.width).saturating_sub(4);
    let name = NAME[usize::from(tray.height < 2)];
    let wide = name.min(end.saturating_sub(begins).max(8));
    let columns = usize::from(((end + GAP).saturating_sub(begins) / (wide + GAP)).max(1));
    let room = columns * usize::from(tray.height);
    if seats.is_empty() || room == 0 {
        return;
    }
    let at = seats.iter().position(|seat| seat.row == Some(current));
    let start = at.map_or(0, |at| (at + 1).saturating_sub(room));
    for (place, seat) in seats.iter().skip(start).take(room).enumerate() {
        let column = u16::try_from(place % columns).unwrap_or(0);
        let line = u16::try_from(place / columns).unwrap_or(0);
        let area = Area { x: begins + column * (wide + GAP), y: tray.y + line, width: wide, height: 1 };
        shown.push((*seat, area));
    }
    let hidden = seats.len().saturating_sub(room);
    if hidden > 0 {
        let text = format!("+{hidden}");
        let wide = u16::try_from(text.len()).unwrap_or(tray.width);
        let area = Area {
            x: (tray.x + tray.width).saturating_sub(wide + 1),
            y: tray.y + tray.height - 1,
            width: wide,
            height: 1,
        };
        more.push((area, text));
    }
}
