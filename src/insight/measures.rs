//! How far an indicator has come, and what the city's evaluation grid says of an action. It must not know how bars are
//! drawn.

use crate::model::City;
use crate::model::records::{Action, Criterion, Indicator};

/// The highest score on a criterion.
pub const HIGHEST: i64 = 4;

/// The way from baseline to target that the latest value has come, 0 to 1, also where the target lies below the
/// baseline; `None` where one of the three is not known or there is no way to go.
pub fn way(indicator: &Indicator) -> Option<f64> {
    let (from, to) = (indicator.baseline?, indicator.target?);
    let come = (indicator.latest? - from) / (to - from);
    come.is_finite().then(|| come.clamp(0.0, 1.0))
}

/// One criterion of the city, and the action's score on it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MeasureMark<'a> {
    pub criterion: &'a Criterion,
    /// Its place in the action's grid, where it stands there; of several the first.
    pub place: Option<usize>,
    pub score: Option<i64>,
}

/// What the grid says of an action.
#[derive(Debug, Clone, PartialEq)]
pub struct Grid<'a> {
    /// Every criterion of the city, in the city's order.
    pub marks: Vec<MeasureMark<'a>>,
    /// Places in the action's grid that are on no criterion of the city, or on one for the second time.
    pub others: Vec<usize>,
}

/// The grid of an action.
pub fn grid<'a>(city: &'a City, action: &Action) -> Grid<'a> {
    let place = |id: &str| action.grid.iter().position(|score| score.criterion == id);
    let marks = city.charter.criteria.iter().map(|criterion| {
        let place = place(&criterion.id);
        let score = place.and_then(|place| action.grid[place].score);
        MeasureMark { criterion, place, score: score.map(|score| score.get()) }
    });
    let marks: Vec<MeasureMark<'a>> = marks.collect();
    let is_told = |at: &usize| marks.iter().any(|mark| mark.place == Some(*at));
    let others = (0..action.grid.len()).filter(|at| !is_told(at)).collect();
    Grid { marks, others }
}

impl Grid<'_> {
    /// How many criteria have a score.
    pub fn scored(&self) -> usize {
        self.marks.iter().filter(|mark| mark.score.is_some()).count()
    }

    /// The weighted scores in whole percent of the highest that could be had on the criteria that are scored; `None`
    /// where none is, or none of them counts.
    pub fn percent(&self) -> Option<i64> {
        let scored = self.marks.iter().filter_map(|mark| Some((weight(mark.criterion), mark.score?)));
        let (got, most) = scored.fold((0_i128, 0_i128), |(got, most), (weight, score)| {
            let weight = i128::from(weight);
            (got + weight * i128::from(score), most + weight * i128::from(HIGHEST))
        });
        let percent = (got * 200 + most).checked_div(most * 2)?;
        i64::try_from(percent).ok()
    }
}

/// How much a criterion counts; 1 where nobody has said.
pub fn weight(criterion: &Criterion) -> i64 {
    criterion.weight.map_or(1, |weight| weight.get())
}
