//! The columns of every list: one table for the screen and for `ulg list`. It must not know what stands in them.

use crate::model::Kind;

/// How wide a column is, in terminal columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    Fixed(u16),
    /// Shares what is left, by weight, but never less than the second number.
    Share(u16, u16),
}

/// One column of a list.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// A field of the kind, or one of the computed ones of [`cell`](super::cells::cell).
    pub field: &'static str,
    pub header: &'static str,
    pub width: Width,
    /// Columns with a higher number give way first when the screen is narrow; 0 stays.
    pub yields: u8,
}

/// Columns between two columns of a table.
pub(super) const GAP: usize = 2;

/// Takes one column at a time from whichever is widest above its limit, until all of them fit into the room.
pub(super) fn narrow(wide: &mut [usize], room: usize, limit: impl Fn(usize) -> usize) {
    let gaps = GAP * wide.len().saturating_sub(1);
    while wide.iter().sum::<usize>() + gaps > room {
        let above = wide.iter_mut().enumerate().filter(|(at, wide)| **wide > limit(*at));
        let Some((_, widest)) = above.max_by_key(|(_, wide)| **wide) else {
            return;
        };
        *widest -= 1;
    }
}

const fn col(field: &'static str, header: &'static str, width: Width, yields: u8) -> Column {
    Column { field, header, width, yields }
}

use Width::{Fixed, Share};

/// The columns of a kind's list, from left to right.
pub fn columns(kind: Kind) -> &'static [Column] {
    match kind {
        Kind::Member => &MEMBERS,
        Kind::Person => &PEOPLE,
        Kind::Link => &LINKS,
        Kind::Action => &ACTIONS,
        Kind::Task => &TASKS,
        Kind::Need => &NEEDS,
        Kind::Offer => &OFFERS,
        Kind::Story => &STORIES,
        Kind::Meeting => &MEETINGS,
        Kind::Question => &QUESTIONS,
        Kind::Role => &ROLES,
        Kind::View => &VIEWS,
        Kind::City => &CITIES,
    }
}

const MEMBERS: [Column; 8] = [
    col("name", "Member", Share(5, 32), 0),
    col("helix", "H", Fixed(1), 0),
    col("role", "Role", Share(3, 12), 3),
    col("ring", "Ring", Fixed(11), 2),
    col("place", "Inf Int", Fixed(7), 1),
    col("status", "Status", Fixed(7), 4),
    col("district", "District", Share(2, 8), 6),
    col("contacted", "Contacted", Fixed(11), 5),
];
const PEOPLE: [Column; 6] = [
    col("name", "Person", Share(3, 14), 0),
    col("member", "Seat", Share(3, 14), 0),
    col("email", "E-mail", Share(3, 14), 2),
    col("phone", "Phone", Fixed(18), 4),
    col("until", "Until", Fixed(11), 5),
    col("retain_until", "Keep until", Fixed(11), 3),
];
const LINKS: [Column; 6] = [
    col("from", "From", Share(3, 22), 0),
    col("to", "To", Share(3, 22), 0),
    col("kind", "Kind", Fixed(11), 0),
    col("strength", "Strength", Fixed(8), 1),
    col("trust", "Trust", Fixed(5), 2),
    col("formal", "Formal", Fixed(6), 3),
];
const ACTIONS: [Column; 9] = [
    col("title", "Action", Share(5, 26), 0),
    col("status", "Status", Fixed(7), 0),
    col("lead", "Lead", Share(2, 10), 1),
    col("end", "Ends", Fixed(11), 2),
    col("progress", "Tasks", Fixed(7), 1),
    col("meter", "Paper", Fixed(5), 1),
    col("worst", "Worst task", Share(4, 24), 3),
    col("kind", "Kind", Fixed(6), 4),
    col("objective", "Objective", Share(2, 10), 5),
];
const TASKS: [Column; 6] = [
    col("title", "Task", Share(5, 30), 0),
    col("status", "Status", Fixed(7), 1),
    col("owner", "Owner", Share(2, 14), 0),
    col("due", "Due", Fixed(18), 0),
    col("priority", "Prio", Fixed(4), 2),
    col("action", "Action", Share(2, 12), 3),
];
const NEEDS: [Column; 6] = [
    col("title", "Need", Share(5, 34), 0),
    col("kind", "Kind", Fixed(9), 1),
    col("status", "Status", Fixed(7), 0),
    col("matches", "Matches", Fixed(7), 2),
    col("themes", "Themes", Share(2, 12), 3),
    col("by", "By", Share(2, 10), 4),
];
const OFFERS: [Column; 5] = [
    col("title", "Offer", Share(5, 34), 0),
    col("kind", "Kind", Fixed(13), 1),
    col("status", "Status", Fixed(7), 0),
    col("themes", "Themes", Share(2, 12), 3),
    col("by", "By", Share(2, 10), 4),
];
const STORIES: [Column; 6] = [
    col("title", "Story", Share(4, 30), 0),
    col("who", "Who", Share(2, 12), 1),
    col("date", "Date", Fixed(11), 0),
    col("transferable", "Transfer", Fixed(8), 2),
    col("action", "Action", Share(2, 12), 3),
    col("impact", "Impact", Fixed(9), 4),
];
const MEETINGS: [Column; 6] = [
    col("date", "Date", Fixed(15), 0),
    col("title", "Meeting", Share(4, 28), 0),
    col("kind", "Kind", Fixed(13), 1),
    col("place", "Place", Share(2, 12), 2),
    col("came", "Came", Fixed(5), 1),
    col("mood", "Mood", Fixed(4), 3),
];
const QUESTIONS: [Column; 5] = [
    col("text", "Question", Share(5, 36), 0),
    col("status", "Status", Fixed(8), 0),
    col("raised", "Raised", Share(2, 12), 1),
    col("dimension", "Dimension", Fixed(10), 2),
    col("from_city", "Answered by", Fixed(12), 3),
];
const ROLES: [Column; 5] = [
    col("name", "Role", Share(4, 18), 0),
    col("helix", "Helix", Fixed(9), 0),
    col("second_helix", "Also", Fixed(9), 1),
    col("resident", "Resident", Fixed(8), 2),
    col("elected", "Elected", Fixed(7), 3),
];
const VIEWS: [Column; 4] = [
    col("name", "View", Share(3, 14), 0),
    col("tab", "Tab", Fixed(10), 0),
    col("filter", "Filter", Share(3, 14), 1),
    col("key", "Key", Fixed(3), 0),
];
const CITIES: [Column; 1] = [col("name", "City", Share(1, 14), 0)];
