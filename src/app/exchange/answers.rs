//! What is asked at the left, its best answers at the right, why they fit below: needs with offers, or offers with the
//! needs they could answer. It must not know how answers are ranked.

use crate::app::core::app::{App, State};
use crate::app::core::area::Area;
use crate::app::core::go;
use crate::app::core::grid::{Step, Window};
use crate::app::core::shape::Shape;
use crate::app::exchange::state::Answer;
use crate::insight::matching::{Match, Ref};
use crate::model::choice::MatchState;
use crate::model::query::defaults;
use crate::model::{Kind, RecordId, records};
use crate::report::cells::{Cell, Tone};
use crate::report::introduction;
use crate::short::each_apart;
use crate::width::{width, wrap};

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
        let answers: Vec<Answer> = found.into_iter().map(|one| self.answer(asked.as_ref(), one)).collect();
        let exchange = &mut self.state.rooms.exchange;
        // A match made or moved on takes another place; the cursor goes with it.
        let was = exchange.answer().map(|answer| answer.with.clone());
        let moved = answers.iter().position(|one| Some(&one.with) == was.as_ref());
        exchange.row = match (&exchange.asked, exchange.in_answers, moved) {
            (Some(_), false, _) => 0,
            (None, _, Some(row)) => row,
            _ => exchange.row.min(answers.len().saturating_sub(1)),
        };
        (exchange.asked, exchange.answers) = (asked, answers);
    }

    fn answer(&mut self, asked: Option<&Ref>, found: Match) -> Answer {
        let city = self.exchange_index().city_name(&found.with).to_string();
        let (state, with) = (&self.state, found.with);
        let is_need = state.view().kind == Some(Kind::Need);
        let said = if is_need {
            introduction::offer(&state.city, &with).map(|offer| (offer.title.clone(), offer.detail.clone()))
        } else {
            introduction::need(&state.city, &with).map(|need| (need.title.clone(), need.detail.clone()))
        };
        let (title, detail) = said.unwrap_or((introduction::NOT_HERE.to_string(), None));
        let known = asked.and_then(|asked| {
            let (need, offer) = if is_need { (asked, &with) } else { (&with, asked) };
            match_state(state, need, offer)
        });
        Answer {
            state: known,
            with,
            title,
            city,
            detail: detail.unwrap_or_default(),
            score: found.score,
            reasons: found.reasons,
            is_close: found.is_close,
        }
    }
}

/// How far the match between a need and an offer has come.
fn match_state(state: &State, need: &Ref, offer: &Ref) -> Option<MatchState> {
    let record = introduction::need(&state.city, need)?;
    let is_it = |known: &&records::Match| Ref::parse(&known.offer, &need.city) == *offer;
    record.matches.iter().find(is_it).map(defaults::match_state)
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnswersLayout {
    /// Where what is asked ends and the answers begin.
    pub divide: u16,
    pub asked: Vec<AnswerRow>,
    pub answers: Vec<AnswerRow>,
    /// The rule above the reasons.
    pub foot: Area,
    pub below: Vec<(u16, Cell)>,
    /// What stands above the reasons.
    pub title: &'static str,
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

/// Rows for reasons and what is offered.
const FOOT: u16 = 9;

/// The view as it is to be drawn in an area.
pub fn picture(state: &State, area: Area) -> AnswersLayout {
    let divide = area.x + (area.width * 2 / 5).max(16);
    let foot_rows = FOOT.min(area.height / 2);
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
        below: below(state, foot),
        title: title(&state.rooms.exchange.answers),
    }
}

/// Where nothing comes close that is said, as it is wherever answers are counted.
fn title(answers: &[Answer]) -> &'static str {
    match answers {
        [] => "",
        _ if answers.iter().any(|answer| answer.is_close) => "why it fits",
        _ => "no close answer; why this one is near",
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

fn answers(state: &State, area: Area) -> Vec<AnswerRow> {
    let exchange = &state.rooms.exchange;
    let rows = exchange.answers.iter().enumerate().zip(area.rows());
    rows.map(|((row, answer), y)| {
        let known = answer.state.map_or(String::new(), |state| format!("{}  ", state.name().to_lowercase()));
        let is_current = row == exchange.row;
        AnswerRow {
            area: area.line(y),
            text: Cell::plain(&format!("{}: {}", answer.city, answer.title)),
            beside: Cell::new(
                &format!("{known}{:.0}%", answer.score * 100.0),
                if answer.state.is_some() { Tone::Good } else { Tone::Dim },
            ),
            is_current,
            has_cursor: is_current && exchange.in_answers,
        }
    })
    .collect()
}

/// Why the chosen answer fits, and what is offered or sought in full.
fn below(state: &State, foot: Area) -> Vec<(u16, Cell)> {
    let Some(answer) = state.rooms.exchange.answer() else { return Vec::new() };
    let columns = usize::from(foot.width.saturating_sub(4)).max(10);
    let mut cells = Vec::new();
    for reason in &answer.reasons {
        let lines = wrap(&crate::clean::line(reason), columns.saturating_sub(2).max(8));
        let lines = lines.iter().enumerate();
        cells.extend(lines.map(|(line, text)| {
            let edge = if line == 0 { "- " } else { "  " };
            Cell::new(&format!("{edge}{text}"), Tone::Plain)
        }));
    }
    let detail = wrap(&crate::clean::line(&answer.detail), columns);
    cells.extend(detail.iter().map(|text| Cell::new(text, Tone::Dim)));
    (foot.y + 1..foot.y + foot.height).zip(cells).collect()
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
    let with = state.rooms.exchange.answer()?.with.clone();
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
    Some((kind, state.rooms.exchange.answer()?.with.clone()))
}

/// The own record of the chosen answer, where it is one.
pub fn own_record(state: &State) -> Option<RecordId> {
    let (kind, at) = chosen(state)?;
    (at.city == state.city.slug).then(|| RecordId::new(kind, &at.id))
}
