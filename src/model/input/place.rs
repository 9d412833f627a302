//! A place on the map typed as two digits. It must not know the map.

use crate::model::change::{Edit, Path, set};
use crate::model::field::Range;
use crate::model::records::Member;
use crate::problem::Problem;

/// The edits that place members: influence, then interest, each 1 to 5; `0` takes them off the map. A range that no
/// longer holds the value, or belongs to none, is settled by placing.
///
/// # Errors
/// 2 for anything else.
pub fn place<'m>(
    members: impl Iterator<Item = &'m Member>,
    typed: &str,
) -> Result<Vec<Edit>, Problem> {
    let digits: Vec<char> = typed.chars().filter(|char| !char.is_whitespace()).collect();
    let scores = match digits.as_slice() {
        ['0'] => [None, None],
        [influence @ '1'..='5', interest @ '1'..='5'] => {
            [influence.to_digit(10), interest.to_digit(10)]
        }
        _ => {
            let what = "two digits from 1 to 5: influence, then interest; 0 takes off the map";
            return Err(Problem::usage(what));
        }
    };
    let mut edits = Vec::new();
    for member in members {
        let ranges = [member.influence_range, member.interest_range];
        for (field, (range, score)) in ["influence", "interest"]
            .into_iter()
            .zip(ranges.into_iter().zip(scores))
        {
            edits.extend(set(
                member,
                Path::field(field),
                score.map(|score| score.to_string()),
            ));
            if range.is_some_and(|range| !holds(range, score)) {
                edits.extend(set(member, Path::field(format!("{field}_range")), None));
            }
        }
    }
    Ok(edits)
}

fn holds((low, high): Range, score: Option<u32>) -> bool {
    score.is_some_and(|score| (low..=high).contains(&i64::from(score)))
}
