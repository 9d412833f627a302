//! What is asked at the left, its best answers at the right, the chosen pair below: needs with offers, or offers with the
//! needs they could answer. It must not know how answers are ranked.

use crate::app::core::app::{App, State};
use crate::app::core::area::Area;
use crate::app::core::go;
use crate::app::core::grid::{Step, Window};
use crate::app::core::shape::Shape;
use crate::app::exchange::pair::{self, PairLine};
use crate::app::exchange::state::Answer;
use crate::insight::matching::{Match, Nearness, Ref};
use crate::model::{Kind, RecordId};
use crate::report::cells::{Cell, Tone};
use crate::report::introduction;
use crate::short::each_apart;
use crate::width::width;

/// As many answers as are asked for.
const MOST: usize = 8;

impl App {
    /// Looks for answers where the cursor asks for others than before.
    pub(in crate::app) fn refresh_answers(&mut self) {
        if self.state.view().shape != Shape::Answers {
            return;
        }
        let slug = self.state.city.slug.clone();
        let asked = self.state.list().current().map(|id| Ref::new(slug, id));
        if self.state.rooms.exchange.asked == asked {
            return;
        }
        if !self.can_compare() {
            self.state.rooms.exchange.answers.clear();
            return;
        }
        let scope = self.state.rooms.exchange.scope();
        let kind = self.state.view().kind;
        let found = match (&asked, kind) {
            (Some(need), Some(Kind::Need)) => self.exchange_index().answers_for(need, scope, MOST),
            (Some(offer), _) => self.exchange_index().askers_for(offer, scope, MOST),
            (None, _) => Vec::new(),
        };
        let answers: Vec<Answer> = found.into_iter().map(|one| self.answer(one)).collect();
        let exchange = &mut self.state.rooms.exchange;
        // A match made or moved on takes another place; the cursor goes with it.
        let was = exchange.answer().map(|answer| answer.found.with.clone());
        let moved = answers.iter().position(|one| Some(&one.found.with) == was.as_ref());
        exchange.row = match (&exchange.asked, exchange.in_answers, moved) {
            (Some(_), false, _) => 0,
            (None, _, Some(row)) => row,
            _ => exchange.row.min(answers.len().saturating_sub(1)),
        };
        (exchange.asked, exchange.answers) = (asked, answers);
    }

    fn answer(&mut self, found: Match) -> Answer {
        let city = self.exchange_index().city_name(&found.with).to_string();
        let (state, with) = (&self.state, &found.with);
        let said = if state.view().kind == Some(Kind::Need) {
            introduction::offer(&state.city, with).map(|offer| (offer.title.clone(), offer.detail.clone()))
        } else {
            introduction::need(&state.city, with).map(|need| (need.title.clone(), need.detail.clone()))
        };
        let (title, detail) = said.unwrap_or((introduction::NOT_HERE.to_string(), None));
        Answer { found, title, city, detail: detail.unwrap_or_default() }
    }
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnswersLayout {
    /// Where what is asked ends and the answers begin.
    pub divide: u16,
    pub asked: Vec<AnswerRow>,
    pub answers: Vec<AnswerRow>,
    /// The rule above the pair.
    pub foot: Area,
    pub below: Vec<PairLine>,
    /// What stands above the pair.
    pub title: String,
    /// Said where there is no answer.
    pub nothing: Option<String>,
}

/// One line at the left or at the right.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerRow {
    pub area: Area,
    pub text: Cell,
    /// At the right end.
    pub beside: Cell,
    pub is_current: bool,
    /// The cursor of the keyboard is here.
    pub has_cursor: bool,
}

impl AnswerRow {
    /// Columns for its text: what stands at the right end is seen whole.
    pub fn room(&self) -> u16 {
        let beside = u16::try_from(width(&self.beside.text)).unwrap_or(0);
        self.area.width.saturating_sub(beside + 4)
    }
}

/// Rows for the pair, and at least so many for what is above it.
const FOOT: u16 = 12;
const LIST: u16 = 8;

/// The view as it is to be drawn in an area.
pub fn picture(state: &State, area: Area) -> AnswersLayout {
    let divide = area.x + (area.width * 2 / 5).max(16);
    let foot_rows = FOOT.min(area.height.saturating_sub(LIST)).max(area.height / 2).min(FOOT);
    let body = Area { height: area.height.saturating_sub(foot_rows), ..area };
    let left = Area { width: divide - area.x - 1, ..body };
    let right = Area { x: divide + 1, width: (area.x + area.width).saturating_sub(divide + 2), ..body };
    let foot = Area { y: area.y + body.height, height: foot_rows, ..area };
    let (mut asked, mut answers) = (asked(state, left), answers(state, right));
    for side in [&mut asked, &mut answers] {
        each_apart(side.iter_mut().map(|row| (row.room(), &mut row.text.text)));
    }
    AnswersLayout {
        divide,
        asked,
        nothing: answers.is_empty().then(|| no_answer(state)),
        answers,
        foot,
        below: pair::lines(state, foot),
        title: state.rooms.exchange.answer().map_or_else(String::new, title),
    }
}

/// How near the chosen answer comes, or how far the match has come.
fn title(answer: &Answer) -> String {
    match (answer.found.recorded, answer.found.fit) {
        (Some(recorded), _) => format!("why it fits: {}", recorded.words()),
        (None, Nearness::Far) => "what comes near: far".to_string(),
        (None, fit) => format!("why it fits: {}", fit.word()),
    }
}

fn no_answer(state: &State) -> String {
    if let Some(percent) = state.rooms.network.progress {
        return format!("Comparing all needs and offers: {percent} %");
    }
    match (state.rooms.exchange.own, state.city.network.is_empty()) {
        (false, true) => no_other(state.city.charter.network.as_deref()),
        (true, _) => "Nobody in the group answers. b looks in the network".to_string(),
        (false, false) => "No close answer in the network. b looks among own members".to_string(),
    }
}

/// Why there is no other city, and what to do about it.
fn no_other(network: Option<&str>) -> String {
    match network {
        None => "No other city is here: this one names no network. Open its sheet (: city) and set \
                 network to .. for the folder around it. b looks among own members."
            .to_string(),
        Some(path) => format!(
            "No other city is here: put the folders of other cities into {}. b looks among own members.",
            match path {
                ".." => "the folder around this city's own".to_string(),
                path => format!("the network's folder, {path}"),
            }
        ),
    }
}

fn asked(state: &State, area: Area) -> Vec<AnswerRow> {
    let list = state.list();
    let Some(kind) = state.view().kind else { return Vec::new() };
    let window = Window::of(list.shown.len(), Some(list.row), usize::from(area.height));
    let places = list.shown.iter().enumerate().skip(window.start).take(window.count);
    places
        .zip(area.y..)
        .filter_map(|((row, place), y)| {
            let record = state.city.at(kind, *place)?;
            let status = crate::report::cells::cell(state.facts(), record, "status");
            let is_current = row == list.row;
            Some(AnswerRow {
                area: area.line(y),
                text: Cell::plain(record.title()),
                beside: Cell::new(&status.text, Tone::Dim),
                is_current,
                has_cursor: is_current && !state.rooms.exchange.in_answers,
            })
        })
        .collect()
}

/// The answers under what is true of them: what is recorded first, then what was found.
fn answers(state: &State, area: Area) -> Vec<AnswerRow> {
    let exchange = &state.rooms.exchange;
    let recorded = exchange.answers.iter().take_while(|answer| answer.found.recorded.is_some()).count();
    let mut lines: Vec<Result<usize, &str>> = Vec::new();
    for row in 0..exchange.answers.len() {
        let heading = match row {
            0 if recorded > 0 => Some("Recorded"),
            _ if row == recorded => found_heading(&exchange.answers[row..], recorded),
            _ => None,
        };
        lines.extend(heading.map(Err));
        lines.push(Ok(row));
    }
    let current = lines.iter().position(|line| *line == Ok(exchange.row));
    let window = Window::of(lines.len(), current, usize::from(area.height));
    let shown = lines.into_iter().skip(window.start).take(window.count).zip(area.rows());
    shown
        .map(|(line, y)| match line {
            Err(heading) => AnswerRow {
                area: area.line(y),
                text: Cell::new(heading, Tone::Dim),
                beside: Cell::default(),
                is_current: false,
                has_cursor: false,
            },
            Ok(row) => answer_row(&exchange.answers[row], area.line(y), (row == exchange.row, exchange.in_answers)),
        })
        .collect()
}

/// What stands above the answers that were found; nothing where it goes without saying.
fn found_heading(found: &[Answer], recorded: usize) -> Option<&'static str> {
    let is_close = found.iter().any(|answer| answer.found.is_answer());
    match (is_close, recorded) {
        (true, 0) => None,
        (true, _) => Some("Found"),
        (false, 0) => Some("No close answer; nearest:"),
        (false, _) => Some("Nothing else is close; nearest:"),
    }
}

fn answer_row(answer: &Answer, area: Area, (is_current, in_answers): (bool, bool)) -> AnswerRow {
    let (word, tone) = match (answer.found.recorded, answer.found.fit) {
        (Some(recorded), _) => (recorded.state.name().to_lowercase(), Tone::Good),
        (None, Nearness::Close) => (Nearness::Close.word().to_string(), Tone::Plain),
        (None, fit) => (fit.word().to_string(), Tone::Dim),
    };
    AnswerRow {
        area,
        text: Cell::plain(&format!("{}: {}", answer.city, answer.title)),
        beside: Cell::new(&word, tone),
        is_current,
        has_cursor: is_current && in_answers,
    }
}

/// Moves the cursor: up and down where it is, left and right between what is asked and the answers.
pub fn step(app: &mut App, step: Step) {
    let exchange = &mut app.state.rooms.exchange;
    let len = exchange.answers.len();
    match (step, exchange.in_answers) {
        (Step::Right, _) => exchange.in_answers = len > 0,
        (Step::Left, _) => exchange.in_answers = false,
        // They are few: all of them are one page.
        (step, true) => exchange.row = step.row(exchange.row, len, len).unwrap_or(0),
        (step, false) => go::step_list(app, step),
    }
}

/// The need and the offer of the chosen pair: whatever side is asked about.
pub fn pair(state: &State) -> Option<(Ref, Ref)> {
    let asked = state.rooms.exchange.asked.clone()?;
    let with = state.rooms.exchange.answer()?.found.with.clone();
    match state.view().kind {
        Some(Kind::Need) => Some((asked, with)),
        _ => Some((with, asked)),
    }
}

/// What the chosen answer is: an offer to a need, a need for an offer.
pub fn chosen(state: &State) -> Option<(Kind, Ref)> {
    let kind = match state.view().kind {
        Some(Kind::Need) => Kind::Offer,
        _ => Kind::Need,
    };
    Some((kind, state.rooms.exchange.answer()?.found.with.clone()))
}

/// The own record of the chosen answer, where it is one.
pub fn own_record(state: &State) -> Option<RecordId> {
    let (kind, at) = chosen(state)?;
    (at.city == state.city.slug).then(|| RecordId::new(kind, &at.id))
}
