//! The action table as text for others: actions under their objectives, how far each is, what it lacks and which of
//! its tasks is worst. Dropped actions are only counted. It must not know how a screen shows the plan.

use super::blocks::{self, Block};
use crate::clean;
use crate::date::{self, Calendar, Date};
use crate::insight::plan::{self, Group};
use crate::insight::progress::{self, Progress};
use crate::insight::words::several;
use crate::insight::{coherence, meter};
use crate::model::query::defaults;
use crate::model::records::Action;
use crate::model::{City, Kind};
use crate::width::{ENDLESS, USUAL, wrap};

const TITLE: &str = "action plan";
/// The columns of the table, each with its width in plain text of the usual width; two spaces stand between them.
const TABLE: [(&str, usize); 6] =
    [("Action", 24), ("Status", 7), ("Lead", 16), ("Dates", 13), ("Tasks", 5), ("Parts", 5)];

/// The table as plain text of so many columns; no cell is cut.
pub fn text(city: &City, today: Date, columns: usize) -> String {
    let scene = Scene::of(city, today);
    let head = [Block::title(city, TITLE, today), Block::Text(scene.summary())];
    let mut lines: Vec<String> = blocks::plain(&head, columns).lines().map(str::to_string).collect();
    lines.push(String::new());
    let widths = scene.widths(columns);
    let names = TABLE.map(|(name, _)| name.to_string());
    lines.extend(blocks::row(&names, &widths));
    for group in plan::groups(city) {
        lines.push(String::new());
        lines.extend(wrap(&clean::line(&scene.heading(&group)), columns));
        for action in group.actions.iter().filter(|action| plan::is_in(action)) {
            let progress = scene.progress(action);
            let cells = scene.cleaned(action, &progress);
            lines.extend(blocks::row(&cells, &widths));
            let worst = clean::line(worst(&progress)).into_owned();
            let worst = wrap(&worst, columns.saturating_sub(2)).into_iter();
            lines.extend(worst.map(|line| format!("  {line}")));
        }
    }
    blocks::joined(&lines)
}

/// The same in pieces, for Markdown.
pub fn blocks(city: &City, today: Date) -> Vec<Block> {
    let scene = Scene::of(city, today);
    let mut blocks = vec![Block::title(city, TITLE, today), Block::Text(scene.summary())];
    for group in plan::groups(city) {
        blocks.push(Block::Heading(scene.heading(&group)));
        let mut header: Vec<String> = TABLE.iter().map(|(name, _)| (*name).to_string()).collect();
        header.push("Worst task".to_string());
        let mut rows = vec![header];
        for action in group.actions.iter().filter(|action| plan::is_in(action)) {
            let progress = scene.progress(action);
            let mut row = scene.cells(action, &progress).to_vec();
            row.push(worst(&progress).to_string());
            rows.push(row);
        }
        if rows.len() > 1 {
            blocks.push(Block::Table(rows));
        }
    }
    blocks
}

struct Scene<'a> {
    city: &'a City,
    calendar: Calendar,
}

impl<'a> Scene<'a> {
    fn of(city: &'a City, today: Date) -> Scene<'a> {
        Scene { city, calendar: city.calendar(today) }
    }

    fn progress(&self, action: &Action) -> Progress {
        progress::of_action(self.city, action, self.calendar)
    }

    /// `11 actions, 2 of them complete, 1 more dropped; 14 loose ends.`
    fn summary(&self) -> String {
        let unread = [Kind::Action, Kind::Task].map(|kind| self.city.writable(kind).err());
        if let Some(problem) = unread.into_iter().flatten().next() {
            return format!("{problem}. Until then only what can be read is counted.");
        }
        let actions = || self.city.actions.iter().filter(|one| plan::is_in(one));
        let count = actions().count();
        if count == 0 {
            return "No action is planned yet.".to_string();
        }
        let complete = actions().filter(|one| meter::is_complete(one)).count();
        let dropped = match self.city.actions.len() - count {
            0 => String::new(),
            dropped => format!(", {dropped} more dropped"),
        };
        let loose = coherence::coherence(self.city, self.calendar.today).len();
        let loose = match loose {
            0 => "nothing is left loose".to_string(),
            loose => several(loose, "loose end"),
        };
        let actions = several(count, "action");
        format!("{actions}, {complete} with all eight parts{dropped}; {loose}.")
    }

    /// `People find each other: 2 actions, 5 of 9 tasks done`.
    fn heading(&self, group: &Group<'_>) -> String {
        let title = group.objective.map_or("Without an objective", |objective| &objective.title);
        let actions = group.actions.iter().filter(|one| plan::is_in(one)).count();
        if actions == 0 {
            return match self.city.writable(Kind::Action) {
                Ok(()) => format!("{title}: no action yet"),
                Err(_) => format!("{title}: no action that can be read"),
            };
        }
        let progress = progress::of_group(self.city, group, self.calendar);
        let tasks = match progress.all {
            0 => "no tasks".to_string(),
            all => format!("{} of {} done", progress.done, several(all, "task")),
        };
        format!("{title}: {}, {tasks}", several(actions, "action"))
    }

    /// How wide the columns are: where there is no end, as wide as what stands in them; else the names of the actions
    /// take what is more or less than usual.
    fn widths(&self, columns: usize) -> [usize; TABLE.len()] {
        const LEAST: usize = 12;
        let mut widths = TABLE.map(|(_, width)| width);
        if columns == ENDLESS {
            let actions = self.city.actions.iter();
            let cells = actions.map(|one| self.cleaned(one, &self.progress(one)).to_vec());
            let widest = blocks::widths(&cells.collect::<Vec<_>>());
            for (width, widest) in widths.iter_mut().zip(widest) {
                *width = widest.max(*width);
            }
        } else {
            widths[0] = (widths[0] + columns).saturating_sub(USUAL).max(LEAST);
        }
        widths
    }

    fn cleaned(&self, action: &Action, progress: &Progress) -> [String; TABLE.len()] {
        let cells = self.cells(action, progress);
        cells.map(|cell| clean::line(&cell).into_owned())
    }

    fn cells(&self, action: &Action, progress: &Progress) -> [String; TABLE.len()] {
        let lead = action.lead.as_deref();
        let lead = lead.map_or("nobody", |id| self.city.member(id).map_or(id, |member| &member.name));
        [
            action.title.clone(),
            defaults::action_status(action).name().to_string(),
            lead.to_string(),
            dates(action, self.calendar.today),
            format!("{}/{}", progress.done, progress.all),
            format!("{}/{}", meter::count(action), meter::PARTS),
        ]
    }
}

fn worst(progress: &Progress) -> &str {
    match &progress.worst {
        Some(worst) => &worst.words,
        None if progress.all == 0 => "no tasks yet",
        None => "all tasks done",
    }
}

/// `20 Apr 2017 - 15 Apr 2018`, `from 2 Oct`, `until 31 Jan`.
fn dates(action: &Action, today: Date) -> String {
    let short = |day| date::short(day, today);
    match (action.start, action.end) {
        (Some(start), Some(end)) => date::range(start, end, today),
        (Some(start), None) => format!("from {}", short(start)),
        (None, Some(end)) => format!("until {}", short(end)),
        (None, None) => "no dates".to_string(),
    }
}
