//! The seats of one piece of the list, counted. It must not know tasks.

use std::collections::HashMap;

use crate::date::Date;
use crate::insight::group::{self, Members, Silence};
use crate::insight::tally::role_of;
use crate::model::City;
use crate::model::query::standing::{self, Absence};
use crate::model::records::Member;

/// What is known of a piece; places are counted from its beginning.
#[derive(Default)]
pub struct MemberSums {
    pub members: Members,
    /// The place of the role of each that counts in the mix.
    pub roles: Vec<usize>,
    /// How many of them are types still to be found, by helix.
    pub ghosts: [usize; 4],
    pub left: Vec<usize>,
    /// Who is quiet, and when it was last seen.
    pub quiet: Vec<(usize, Option<Date>)>,
    /// Who is influential and not spoken to, and when it was last.
    pub uncontacted: Vec<(usize, Option<Date>)>,
}

/// What a piece is judged by.
pub struct MemberRules<'a> {
    city: &'a City,
    absence: Absence<'a>,
    silence: Silence<'a>,
    seen: HashMap<&'a str, Date>,
}

impl<'a> MemberRules<'a> {
    pub fn of(city: &'a City, today: Date) -> MemberRules<'a> {
        MemberRules {
            city,
            absence: Absence::of(city, today),
            silence: Silence::of(city, today),
            seen: group::last_seen(city, today),
        }
    }

    pub fn sum(&self, piece: &[Member]) -> MemberSums {
        let mut sums = MemberSums::default();
        for (at, member) in piece.iter().enumerate() {
            sums.members.add(member);
            if standing::is_left(member) {
                sums.left.push(at);
            } else if let Some(role) = role_of(self.city, member) {
                sums.roles.push(role);
                let helix = self.city.roles[role].helix as usize;
                sums.ghosts[helix] += usize::from(standing::is_ghost(member));
            }
            if self.absence.is_quiet(member) {
                sums.quiet.push((at, self.seen.get(member.id.as_str()).copied()));
            }
            if self.silence.is_around(member) {
                sums.uncontacted.push((at, member.contacted));
            }
        }
        sums
    }
}
