//! The helix board: a column a helix with its members by role, beside it what the city wants, below it who is counted
//! apart. What is tried out changes the shares and nothing else. It must not know the rules of the mix.

use crate::app::core::app::State;
use crate::app::core::area::Area;
use crate::app::core::grid::Window;
use crate::app::map::seats::{self, Label, Seat};
use crate::app::map::sorted::{Sorted, SortedLine};
use crate::app::map::{every, tray};
use crate::insight::balance::{self, Balance, BucketShare, Gap, HelixShare, percent, percent_words};
use crate::insight::invitation;
use crate::model::Kind;
use crate::model::choice::Helix;
use crate::report::cells::{Cell, Tone};
use crate::say;
use crate::width::wrap;

/// Rows above the members of a column, and how many of them stay where rows are few.
const HEAD: u16 = 5;
const SHORT_HEAD: u16 = 2;
/// From so many rows on there is room for all that is said above and below the columns.
const ROOMY: u16 = 14;
/// Columns between two columns.
const GAP: u16 = 2;

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BoardLayout {
    pub columns: Vec<BoardColumn>,
    pub labels: Vec<Label>,
    pub more: Vec<(Area, String)>,
    pub tray: Area,
    /// What stands at the beginning of the tray.
    pub unsorted: String,
    /// Lines below: who is counted apart, the city's own rule, the next invitation.
    pub below: Vec<(u16, Cell)>,
}

/// One helix.
#[derive(Debug, Clone, PartialEq)]
pub struct BoardColumn {
    pub area: Area,
    /// Name, count and share, target, gap, presence: a row each.
    pub head: Vec<Cell>,
    /// Names of roles, each on its row.
    pub roles: Vec<(u16, Cell)>,
}

/// What is tried out: places in `city.roles`, how many more or fewer. A role that is gone is tried out no more.
pub fn trial(state: &State) -> Vec<(usize, i64)> {
    let roles = state.rooms.map.trial.iter();
    let place = |(id, count): &(String, i64)| Some((state.city.place(Kind::Role, id)?, *count));
    roles.filter_map(place).collect()
}

/// The mix as it is shown: with what is tried out.
pub fn mix(state: &State) -> Balance {
    balance::what_if(&state.city, state.today, &state.status.seats, &trial(state))
}

/// The board as it is to be drawn in an area.
pub fn picture(state: &State, area: Area) -> BoardLayout {
    let sorted = Sorted::of(state);
    let mix = mix(state);
    let is_roomy = area.height >= ROOMY;
    let head_rows = if is_roomy { HEAD } else { SHORT_HEAD };
    let below = if is_roomy { below(state, &mix, area) } else { Vec::new() };
    let foot = u16::try_from(below.len()).unwrap_or(0) + 1;
    let row = state.members().row;
    let mut picture =
        BoardLayout { tray: area.line((area.y + area.height).saturating_sub(foot)), ..BoardLayout::default() };
    let mut shown: Vec<(Seat, Area)> = Vec::new();
    let wide = (area.width.saturating_sub(1 + 3 * GAP)) / 4;
    for (helix, x) in Helix::ALL.iter().zip((0..4).map(|place| area.x + 2 + place * (wide + GAP))) {
        let column = Area { x, y: area.y, width: wide.saturating_sub(1), height: area.height.saturating_sub(foot) };
        let lines = &sorted.columns[*helix as usize];
        picture.columns.push(BoardColumn {
            area: column,
            head: head(state, &sorted, &mix, *helix).into_iter().take(usize::from(head_rows)).collect(),
            roles: Vec::new(),
        });
        let body = Area { y: column.y + head_rows + 1, height: column.height.saturating_sub(head_rows + 1), ..column };
        fill(state, lines, row, body, &mut picture, &mut shown);
    }
    picture.unsorted = match sorted.unsorted.len() {
        0 => String::new(),
        count => say!(state.city.lang(), "board-no-role", count = count),
    };
    let more = &mut picture.more;
    tray::lay_out(&sorted.unsorted, row, picture.tray, &picture.unsorted, &mut shown, more);
    picture.labels = seats::labels(state, &shown);
    let first = area.y + area.height - (foot - 1);
    picture.below = (first..).zip(below).collect();
    picture
}

/// Puts roles and members of a column below each other.
fn fill(
    state: &State,
    lines: &[SortedLine],
    current: usize,
    body: Area,
    picture: &mut BoardLayout,
    shown: &mut Vec<(Seat, Area)>,
) {
    let is_it = |line: &SortedLine| matches!(line, SortedLine::Seat(seat) if seat.row == Some(current));
    let at = lines.iter().position(is_it);
    let every = every(state, body.height);
    let window = Window::of(lines.len(), at, usize::from(body.height.div_ceil(every)));
    let rows = (body.y..).step_by(usize::from(every));
    for (y, line) in rows.zip(lines.iter().skip(window.start).take(window.count)) {
        match line {
            SortedLine::Seat(seat) => shown.push((*seat, body.line(y))),
            SortedLine::Role(role) => {
                let name = Cell::new(&state.city.roles[*role].name, Tone::Dim);
                if let Some(column) = picture.columns.last_mut() {
                    column.roles.push((y, name));
                }
            }
        }
    }
    let seats = |lines: &[SortedLine]| lines.iter().filter(|line| matches!(line, SortedLine::Seat(_))).count();
    let seen = &lines[window.start..window.start + window.count];
    let hidden = seats(lines) - seats(seen);
    if hidden > 0 && body.height > 0 {
        let line = Area { x: body.x + 2, y: body.y + body.height - 1, width: body.width, height: 1 };
        picture.more.push((line, format!("+{hidden}")));
    }
}

/// What stands above the members of a helix.
fn head(state: &State, sorted: &Sorted, mix: &Balance, helix: Helix) -> Vec<Cell> {
    let Some(share) = mix.helices.iter().find(|share| share.helix == helix) else { return Vec::new() };
    let lang = state.city.lang();
    let title = format!("{} {}", helix.letter(), helix.label(lang));
    let gap = share.told(mix.counted, lang);
    let is_out = [Gap::HelixShort(helix), Gap::HelixHeavy(helix)].iter().any(|gap| mix.gaps.contains(gap));
    let tone = if is_out { Tone::Warn } else { Tone::Good };
    let came = match share.came {
        Some(came) => say!(lang, "board-came", percent = percent_words(came)),
        None => say!(lang, "board-not-met"),
    };
    vec![
        Cell::new(&title, Tone::of(helix)),
        Cell::new(&count(state, sorted, share), Tone::Strong),
        match share.target {
            Some(target) => Cell::plain(&say!(lang, "board-target", percent = format!("{target}%"))),
            None => Cell::new(&lang.text("board-no-target"), Tone::Dim),
        },
        Cell::new(&gap, tone),
        Cell::new(&came, Tone::Plain),
    ]
}

/// Count and share: of those shown where a filter narrows, from now to then where something is tried out.
fn count(state: &State, sorted: &Sorted, share: &HelixShare) -> String {
    let (count, percent_now) = (share.count, percent_words(share.share));
    if !state.members().filter.is_empty() {
        let all: usize = sorted.counts.iter().sum();
        let shown = sorted.counts[share.helix as usize];
        let percent = format!("{:.0}%", percent(shown, all));
        return say!(state.city.lang(), "board-shown", count = shown, total = count, percent = percent);
    }
    let now = state.status.helix.iter().find(|now| now.helix == share.helix);
    match now.filter(|now| (now.count, now.share) != (share.count, share.share)) {
        Some(now) => format!("{count}  {:.0}% -> {:.0}%", now.share, share.share),
        None => format!("{count}  {percent_now}"),
    }
}

/// The lines below the board.
fn below(state: &State, mix: &Balance, area: Area) -> Vec<Cell> {
    let columns = usize::from(area.width.saturating_sub(3)).max(20);
    let lang = state.city.lang();
    let mut cells = Vec::new();
    let mut say = |text: &str, tone: Tone, most: usize| {
        let lines = wrap(text, columns).into_iter().take(most);
        cells.extend(lines.map(|line| Cell::new(&line, tone)));
    };
    if !state.members().filter.is_empty() {
        say(&lang.text("board-filtered"), Tone::Warn, 1);
    }
    let ghosts = mix.helices.iter().filter(|share| share.ghosts > 0);
    let ghosts: Vec<String> = ghosts.map(|share| format!("{} {}", share.helix.letter(), share.ghosts)).collect();
    let (residents, elected, found) = (mix.residents, mix.elected, ghosts.join(" "));
    let apart = if ghosts.is_empty() {
        say!(lang, "board-apart", residents = residents, elected = elected)
    } else {
        say!(lang, "board-apart-to-find", residents = residents, elected = elected, found = found)
    };
    let part = |bucket: &BucketShare| {
        let (name, share) = (bucket.name.as_str(), percent_words(bucket.share));
        let words = bucket.told(mix.counted, lang);
        match bucket.target.map(|target| format!("{target}%")) {
            Some(target) => say!(lang, "board-part-target", name = name, share = share, target = target, words = words),
            None => say!(lang, "board-part", name = name, share = share, words = words),
        }
    };
    let parts: Vec<String> = mix.buckets.iter().map(part).collect();
    say(&apart, Tone::Plain, 1);
    if !parts.is_empty() {
        say(&say!(lang, "board-rule", parts = parts.join(" · ")), Tone::Plain, 2);
    }
    let tried = trial(state);
    if !tried.is_empty() {
        say(&tried_out(state, &tried), Tone::Warn, 1);
    }
    let best = invitation::candidates(&state.city, &state.status.seats, &tried).into_iter().next();
    if let Some(best) = best.filter(|best| best.helps) {
        say(&invitation::sentence(&best), Tone::Strong, 2);
    }
    cells
}

/// What is tried out, in words.
fn tried_out(state: &State, trial: &[(usize, i64)]) -> String {
    let words = trial.iter().filter_map(|(role, count)| {
        let role = state.city.roles.get(*role)?;
        Some(format!("{count:+} {}", role.name))
    });
    let words: Vec<String> = words.collect();
    say!(state.city.lang(), "board-what-if", roles = words.join(", "))
}
