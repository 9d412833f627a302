//! A place on the map typed as two digits, and the marks between which a room disagrees. It must not know the map.

use crate::fold::fold;
use crate::model::change::{Edit, Path, set};
use crate::model::field::{Range, Value, Whole};
use crate::model::records::Member;
use crate::problem::Problem;

const LOWEST: i64 = 1;
const HIGHEST: i64 = 5;
const HOW: &str = "two digits from 1 to 5: influence, then interest; 0 takes off the map; ?25 marks influence as open \
                   from 2 to 5, ??25 interest";

/// What has been typed so far, for a screen that acts as soon as it is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    Empty,
    /// A beginning: what it means so far, and what is missing.
    Part(String),
    /// [`place`] takes it.
    Whole,
    /// What is wrong, and what could be typed.
    Wrong(String),
}

/// One of the two scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Axis {
    Influence,
    Interest,
}

/// What is to be done to each member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    /// Influence, then interest; `None` takes off the map.
    Place([Option<i64>; 2]),
    /// The room disagrees between these marks, or agrees where they are the same.
    Range(Axis, Range),
}

/// A field of the map as it is to be: its score and its range.
type Mark = (Option<i64>, Option<Range>);

impl Axis {
    const BOTH: [Axis; 2] = [Axis::Influence, Axis::Interest];

    fn name(self) -> &'static str {
        match self {
            Axis::Influence => "influence",
            Axis::Interest => "interest",
        }
    }

    fn of(self, member: &Member) -> Mark {
        let (score, range) = match self {
            Axis::Influence => (member.influence, member.influence_range),
            Axis::Interest => (member.interest, member.interest_range),
        };
        (score.map(Whole::get), range)
    }

    /// The edits that give a member this score and range.
    fn edits(self, member: &Member, (score, range): Mark) -> impl Iterator<Item = Edit> {
        let score = score.map(|score| score.to_string());
        let range = range.map(|(low, high)| Value::Range(low, high).ron());
        let score = set(member, Path::field(self.name()), score);
        let range = set(member, Path::field(format!("{}_range", self.name())), range);
        score.into_iter().chain(range)
    }
}

/// The edits that place members. `45`: influence, then interest, each 1 to 5; `0` takes them off the map; a range that
/// no longer holds the value, or belongs to none, is settled by placing. `?25`: the room disagrees on influence, from 2
/// to 5, and `??25` on interest; a score outside moves to the nearer end, one that is missing to the middle. `?33`
/// settles it at 3.
///
/// # Errors
/// 2 for anything else.
pub fn place<'m>(members: impl Iterator<Item = &'m Member>, typed: &str) -> Result<Vec<Edit>, Problem> {
    let deed = match read(typed) {
        Ok(deed) => deed,
        Err(Typed::Part(words)) => return Err(Problem::usage(words).fix(HOW)),
        Err(_) => return Err(Problem::usage(HOW)),
    };
    let mut edits = Vec::new();
    for member in members {
        for axis in Axis::BOTH {
            edits.extend(axis.edits(member, deed.done(axis, axis.of(member))));
        }
    }
    Ok(edits)
}

/// What is typed so far, for the screen.
pub fn reading(typed: &str) -> Typed {
    match read(typed) {
        Ok(_) => Typed::Whole,
        Err(typed) => typed,
    }
}

/// The edits that move members on the map by so many steps, as far as it goes; who is not placed stays so.
pub fn nudge<'m>(members: impl Iterator<Item = &'m Member>, influence: i64, interest: i64) -> Vec<Edit> {
    let mut edits = Vec::new();
    for member in members {
        let marks = Axis::BOTH.map(|axis| axis.of(member));
        let [(Some(_), _), (Some(_), _)] = marks else {
            continue;
        };
        for (axis, (mark, steps)) in Axis::BOTH.into_iter().zip(marks.into_iter().zip([influence, interest])) {
            if steps == 0 {
                continue;
            }
            let score = mark.0.map(|score| score.saturating_add(steps).clamp(LOWEST, HIGHEST));
            edits.extend(axis.edits(member, placed(score, mark.1)));
        }
    }
    edits
}

impl Deed {
    /// What becomes of a field of the map.
    fn done(self, on: Axis, (score, range): Mark) -> Mark {
        match self {
            Deed::Place([influence, interest]) => match on {
                Axis::Influence => placed(influence, range),
                Axis::Interest => placed(interest, range),
            },
            Deed::Range(axis, _) if axis != on => (score, range),
            Deed::Range(_, (low, high)) => {
                let score = score.unwrap_or(i64::midpoint(low, high)).clamp(low, high);
                (Some(score), (low != high).then_some((low, high)))
            }
        }
    }
}

/// A new score; a range that does not hold it goes.
fn placed(score: Option<i64>, range: Option<Range>) -> Mark {
    let holds = |(low, high): &Range| score.is_some_and(|score| (*low..=*high).contains(&score));
    (score, range.filter(holds))
}

/// What was typed, blanks aside; what it is so far where it is not whole.
fn read(typed: &str) -> Result<Deed, Typed> {
    // Full-width signs and the like are what they look like.
    let folded = fold(typed);
    let signs: Vec<char> = folded.chars().filter(|char| !char.is_whitespace()).collect();
    let marks = signs.iter().take_while(|sign| **sign == '?').count();
    let digits: Option<Vec<i64>> = signs[marks..].iter().map(|sign| sign.to_digit(10).map(i64::from)).collect();
    let digits = digits.ok_or_else(wrong)?;
    let on_scale = digits.iter().all(|digit| (LOWEST..=HIGHEST).contains(digit));
    let axis = match marks {
        2 => Axis::Interest,
        _ => Axis::Influence,
    };
    match (marks, digits.as_slice()) {
        (0, []) => Err(Typed::Empty),
        (0, [0]) => Ok(Deed::Place([None, None])),
        (0, [influence]) if on_scale => Err(part(&format!("influence {influence}; now interest"))),
        (0, [influence, interest]) if on_scale => Ok(Deed::Place([Some(*influence), Some(*interest)])),
        (1 | 2, []) => Err(part(&format!(
            "the room disagrees on {}; now the lowest and the highest mark{}",
            axis.name(),
            if marks == 1 { ", or ? again for interest" } else { "" }
        ))),
        (1 | 2, [low]) if on_scale => {
            Err(part(&format!("{} from {low}; now the other end, or {low} again to settle it", axis.name())))
        }
        (1 | 2, [one, other]) if on_scale => Ok(Deed::Range(axis, (*one.min(other), *one.max(other)))),
        _ => Err(wrong()),
    }
}

fn part(words: &str) -> Typed {
    Typed::Part(words.to_string())
}

fn wrong() -> Typed {
    Typed::Wrong(HOW.to_string())
}
