//! Members and links as every drawing program takes them: who is on the map, which link joins two of them. It must not
//! know a format.

use std::collections::HashSet;

use super::order::Order;
use crate::model::Kind;
use crate::model::records::{Link, Member};
use crate::model::seats::Seats;

/// What is drawn.
pub struct Drawn<'a> {
    pub members: Vec<&'a Member>,
    /// Those between two of them.
    pub links: Vec<&'a Link>,
    /// Who is named in a text is left out.
    pub seats: Seats,
}

impl<'a> Drawn<'a> {
    /// Of the members that are wanted, those for whom that holds.
    pub fn of(order: &Order<'a>, is_drawn: fn(&Member) -> bool) -> Drawn<'a> {
        let chosen = order.records(Kind::Member).into_iter();
        let members: Vec<&Member> =
            chosen.filter_map(|one| order.city.member(one.id())).filter(|one| is_drawn(one)).collect();
        let ids: HashSet<&str> = members.iter().map(|one| one.id.as_str()).collect();
        let joins = |link: &&Link| [&link.from, &link.to].iter().all(|id| ids.contains(id.as_str()));
        let links = order.city.links.iter().filter(|link| order.wish.reveal.lets(*link)).filter(joins).collect();
        Drawn { members, links, seats: order.seats() }
    }
}

/// The name of a member's role.
pub fn role<'a>(order: &Order<'a>, member: &'a Member) -> Option<&'a str> {
    let id = member.role.as_deref()?;
    Some(order.city.role(id).map_or(id, |role| &role.name))
}
