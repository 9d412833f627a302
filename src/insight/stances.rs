//! Who has to be won over: seats of much influence and interest that do not stand where the city wants them. It must
//! not know how to win them. A stance is private: whoever shows this must ask first who looks on.

use std::cmp::Reverse;

use super::map::{self, Quadrant};
use crate::date::Date;
use crate::model::City;
use crate::model::choice::Stance;
use crate::model::query::standing;
use crate::model::records::Member;
use crate::sort::InOrder;

/// A seat whose stance is not the wanted one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StanceGap {
    pub id: String,
    pub name: String,
    /// `None` where nobody has said yet; it counts as unaware.
    pub now: Option<Stance>,
    pub wanted: Stance,
    /// When somebody last spoke to it.
    pub contacted: Option<Date>,
}

impl StanceGap {
    /// Steps between the two, in the order of [`Stance::ALL`].
    pub fn steps(&self) -> usize {
        let now = self.now.unwrap_or(Stance::Unaware);
        (now as usize).abs_diff(self.wanted as usize)
    }
}

/// The gaps among those to be managed closely, the widest first, then in the order of the file.
pub fn stances(city: &City) -> Vec<StanceGap> {
    let mut gaps: Vec<StanceGap> = city.members.iter().filter_map(gap).collect();
    gaps.order_by_key(|gap| Reverse(gap.steps()));
    gaps
}

fn gap(member: &Member) -> Option<StanceGap> {
    let closely = map::place(member).map(Quadrant::of) == Some(Quadrant::ManageClosely);
    let wanted = member.stance_wanted.filter(|_| closely && !standing::is_left(member))?;
    (member.stance != Some(wanted)).then(|| StanceGap {
        id: member.id.clone(),
        name: member.name.clone(),
        now: member.stance,
        wanted,
        contacted: member.contacted,
    })
}
