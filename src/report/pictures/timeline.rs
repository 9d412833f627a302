//! The actions and meetings in time as a picture, with a line for today.

use super::svg::{Anchor, FAINT, Face, GREY, INK, Svg, WARN, count};
use super::{Picture, Setting, WIDE};
use crate::date::{Date, add_months};
use crate::insight::timeline::{Bar, Timeline, timeline};
use crate::lang::Lang;
use crate::model::Kind;
use crate::say;
use chrono::Datelike;

/// Actions that are drawn; the others are counted.
const ACTIONS: usize = 40;
const LEFT: f64 = 250.0;
const ROW: f64 = 20.0;
const TOP: f64 = 42.0;

/// Days as pixels.
struct TimeScale {
    first: Date,
    last: Date,
}

impl TimeScale {
    fn of(bars: &[&Bar], today: Date) -> TimeScale {
        let first = bars.iter().map(|bar| bar.start).min().unwrap_or(today).min(today);
        let last = bars.iter().map(|bar| bar.end).max().unwrap_or(today).max(today);
        TimeScale { first: first.with_day(1).unwrap_or(first), last }
    }

    fn x(&self, day: Date) -> f64 {
        let days = (self.last - self.first).num_days().max(1) as f64;
        LEFT + (WIDE - LEFT) * ((day - self.first).num_days() as f64 / days).clamp(0.0, 1.0)
    }

    /// First days of months, not nearer to each other than their names.
    fn months(&self) -> Vec<Date> {
        let months = (self.last - self.first).num_days() / 30 + 1;
        let step = u32::try_from(months / 9 + 1).unwrap_or(1);
        let all = (0..).map_while(|at: u32| add_months(self.first, i64::from(at * step)));
        all.take_while(|day| *day <= self.last).take(20).collect()
    }
}

pub fn draw(Setting { city, today }: Setting<'_>) -> Option<Picture> {
    let lang = city.lang();
    let timeline = timeline(city, today);
    let all: Vec<&Bar> = timeline.bars.iter().filter(|bar| bar.record.kind == Kind::Action).collect();
    if all.is_empty() {
        return None;
    }
    let shown = &all[..all.len().min(ACTIONS)];
    let scale = TimeScale::of(shown, today);
    let mut svg = Svg::default();
    let high = TOP + ROW * count(shown.len());
    for month in scale.months() {
        let x = scale.x(month);
        svg.line((x, 18.0), (x, high), FAINT, 1.0);
        // The last name would be cut off.
        if x < WIDE - 60.0 {
            svg.words((x + 2.0, 13.0), Anchor::Start, Face::SMALL, &lang.month_of_year(month));
        }
    }
    for meeting in timeline.milestones.iter().filter(|one| one.date >= scale.first && one.date <= scale.last) {
        svg.dot((scale.x(meeting.date), 28.0), 4.0, "white", GREY);
    }
    for (place, bar) in shown.iter().enumerate() {
        row(&mut svg, bar, &scale, TOP + ROW * count(place));
    }
    svg.line((scale.x(today), 18.0), (scale.x(today), high + 4.0), WARN, 1.5);
    let x = scale.x(today).clamp(LEFT + 40.0, WIDE - 40.0);
    svg.words((x, high + 16.0), Anchor::Middle, Face::SMALL.bold().of(WARN), &say!(lang, "day-today"));
    let (title, says) = (say!(lang, "picture-timeline"), says(lang, &timeline, &all, shown.len()));
    let table = table(lang, shown);
    Some(Picture { svg: svg.finish((WIDE, high + 24.0), &title, &says), title, says, table })
}

fn row(svg: &mut Svg, bar: &Bar, scale: &TimeScale, y: f64) {
    svg.words((0.0, y + 13.0), Anchor::Start, Face::SMALL.of(INK), &Face::SMALL.fit(&bar.title, LEFT - 14.0));
    let (from, to) = (scale.x(bar.start), scale.x(bar.end));
    let wide = (to - from).max(4.0);
    match (bar.done, bar.late) {
        (true, _) => svg.rect((from, y + 3.0), (wide, 12.0), "#a6a6a6"),
        (_, true) => svg.rect((from, y + 3.0), (wide, 12.0), WARN),
        _ => svg.rect((from, y + 3.0), (wide, 12.0), "#0b5394"),
    }
    let sign = match (bar.done, bar.late) {
        (true, _) => "✓",
        (_, true) => "!",
        _ => return,
    };
    svg.words(((from - 10.0).max(LEFT - 10.0), y + 13.0), Anchor::Start, Face::SMALL.bold().of(INK), sign);
}

fn says(lang: Lang, timeline: &Timeline, all: &[&Bar], shown: usize) -> String {
    let late = all.iter().filter(|bar| bar.late && !bar.done).count();
    let undated = timeline.undated.iter().filter(|one| one.record.kind == Kind::Action).count();
    say!(lang, "picture-timeline-says", all = all.len(), shown = shown, late = late, undated = undated)
}

fn table(lang: Lang, shown: &[&Bar]) -> Vec<Vec<String>> {
    let heads = ["picture-action", "picture-start", "picture-end", "picture-state"];
    let mut rows = vec![heads.map(|id| lang.text(id).into_owned()).to_vec()];
    rows.extend(shown.iter().map(|bar| {
        let state = match (bar.done, bar.late) {
            (true, _) => say!(lang, "picture-done"),
            (_, true) => say!(lang, "picture-late"),
            _ => "–".to_string(),
        };
        vec![bar.title.clone(), lang.day(bar.start), lang.day(bar.end), state]
    }));
    rows
}
