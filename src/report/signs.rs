//! The signs behind a name on the map, on the screen and in print. Nothing is told by colour that a letter or a sign
//! does not tell too. It must not know where they stand.

use super::cells::is_private;
use crate::insight::map::is_disputed;
use crate::model::Kind;
use crate::model::choice::{Ring, Stance};
use crate::model::query::{defaults, standing};
use crate::model::records::Member;

/// One sign: what it looks like, what it means, and whom it stands behind.
#[derive(Debug, Clone, Copy)]
pub struct Sign {
    pub sign: char,
    pub means: &'static str,
    /// The field that it tells: signs of private ones vanish where others look on.
    field: &'static str,
    holds: fn(&Member) -> bool,
}

/// Stands behind the name of a type still to be found; the screen puts it before the name.
pub const GHOST: char = '?';

/// Every sign, in the order in which they stand.
#[rustfmt::skip]
const SIGNS: [Sign; 8] = [
    sign('*', "core", "ring", |member| defaults::ring(member) == Ring::Core),
    sign('&', "broker", "broker", |member| member.broker == Some(true)),
    sign('~', "disputed", "influence_range", is_disputed),
    sign('!', "leads", "stance", |member| member.stance == Some(Stance::Leading)),
    sign('+', "for", "stance", |member| member.stance == Some(Stance::Supportive)),
    sign('-', "against", "stance", |member| member.stance == Some(Stance::Resistant)),
    sign('o', "unaware", "stance", |member| member.stance == Some(Stance::Unaware)),
    sign(GHOST, "still to be found", "ring", standing::is_ghost),
];

const fn sign(sign: char, means: &'static str, field: &'static str, holds: fn(&Member) -> bool) -> Sign {
    Sign { sign, means, field, holds }
}

/// The signs that may be seen; where others look on, none that tells a private field.
pub fn seen(hide_private: bool) -> impl Iterator<Item = &'static Sign> {
    let may = move |sign: &&Sign| !(hide_private && is_private(Kind::Member, sign.field));
    SIGNS.iter().filter(may)
}

/// The signs of a member on a map for others.
pub fn printed(member: &Member) -> impl Iterator<Item = &'static Sign> {
    seen(true).filter(|sign| sign.is_of(member))
}

impl Sign {
    /// Whether it stands behind a member.
    pub fn is_of(&self, member: &Member) -> bool {
        (self.holds)(member)
    }
}
