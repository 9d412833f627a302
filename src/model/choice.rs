//! The closed lists of names a field may hold, each written once: the enum, its names for forms and checks,
//! and how files spell it are the same list. Meanings are in `ulg format` and the help of the fields.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::field::{Slot, Type, Value};
use crate::fold::fold;
use crate::lang::Lang;
use crate::text::quick::Quick;

macro_rules! choice {
    ($($(#[$doc:meta])* $name:ident { $($option:ident),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($option),+ }

        impl $name {
            /// All options, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$option),+];
            /// Their names, as files spell them.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($option)),+];

            /// The name as files spell it.
            pub fn name(self) -> &'static str {
                Self::NAMES[self as usize]
            }

            /// What a room calls it.
            pub fn label(self, lang: Lang) -> Cow<'static, str> {
                let label = lang.label(stringify!($name), self.name());
                label.unwrap_or_else(|| Cow::Owned(spaced(self.name())))
            }
        }

        impl Slot for $name {
            const TYPE: Type = Type::Choice(Self::NAMES);
            fn value(&self) -> Value<'_> {
                Value::Choice(self.name())
            }
            fn take(from: &mut Quick) -> Option<Self> {
                let name = from.word()?;
                // In a field that may be empty this word means that it is.
                let place = Self::NAMES.iter().position(|other| *other == name && name != "None")?;
                Self::ALL.get(place).copied()
            }
        }
    )+};
}

choice! {
    /// The four parts of the Quadruple Helix.
    Helix { Public, Private, Knowledge, Citizens }
    /// What the group grew out of.
    Origin { New, Informal, Existing, Revived, Formalised, Extended }
    /// The ten stations of the planning cycle.
    Station { Problems, Stakeholders, Evidence, Results, Ideas, Actions, Resources, Check, Consultation, Launch }
    /// How near a member stands; a ghost is a type still to be found.
    Ring { Core, Member, Associate, Informed, Ghost }
    /// Whether a member is there.
    Presence { Active, Invited, Dormant, Left }
    /// How a body stands to the plan.
    Stance { Unaware, Resistant, Neutral, Supportive, Leading }
    /// The three democracies around the common space.
    Democracy { Representative, Participative, Territorial }
    /// What flows between two members.
    Relation { Information, Money, Advice, Authority, Partnership, Conflict }
    /// What an action does; a city must also stop what is better done otherwise.
    ActionKind { Start, Scale, Change, Stop, Test }
    /// Where an action stands.
    ActionStatus { Idea, Planned, Doing, Done, Dropped }
    /// How sure money is.
    Certainty { Idea, Asked, Promised, Secured }
    /// Whether an indicator measures the result or the output.
    IndicatorKind { Result, Output }
    /// What sort of risk.
    RiskKind { Operational, Financial, Legal, Staffing, Technical, Behavioural }
    /// Likelihood and impact of a risk.
    Level { Low, Medium, High }
    /// The stage impact measurement has reached.
    Impact { None, Story, Data, Causality, Transfer }
    /// Where a task stands.
    TaskStatus { Todo, Doing, Blocked, Done, Dropped }
    /// What comes first.
    Priority { Low, Normal, High }
    /// What sort of need; barriers stand in the way inside the authority.
    NeedKind { Learning, Capacity, Challenge, Barrier }
    /// What sort of offer.
    OfferKind { Experience, GoodPractice, Resource, Space }
    /// The triangle's three groups of questions.
    Dimension { Framing, Ownership, Conditions }
    /// Where a need stands.
    NeedStatus { Open, Matched, Met, Dropped }
    /// Where an offer stands.
    OfferStatus { Open, Paused, Closed }
    /// How far a match has come.
    MatchState { Idea, Asked, Agreed, Done, Rejected }
    /// Who meets.
    MeetingKind { Local, Core, Transnational }
    /// Treated when the transnational meeting opens or when it closes.
    MeetingSlot { Begin, End }
    /// How far a question has travelled.
    QuestionStatus { Open, Sent, Answered, Shared }
}

impl MeetingSlot {
    /// The part of a meeting of the network.
    pub fn words(self) -> &'static str {
        match self {
            MeetingSlot::Begin => "beginning",
            MeetingSlot::End => "end",
        }
    }
}

impl Priority {
    /// By the number people say: 1 comes first.
    pub fn of_number(number: u8) -> Option<Priority> {
        match number {
            1 => Some(Priority::High),
            2 => Some(Priority::Normal),
            3 => Some(Priority::Low),
            _ => None,
        }
    }
}

/// The names that a word may mean: the one it is, else all that begin so. Lists show `GoodPractice` as two words, so it
/// may be typed as two.
pub fn meant(names: &[&'static str], word: &str) -> Vec<&'static str> {
    let wanted = fold(word).replace([' ', '-', '_'], "");
    let exact = names.iter().find(|name| fold(name) == wanted);
    let begin = names.iter().filter(|name| exact.is_none() && fold(name).starts_with(&wanted));
    exact.into_iter().chain(begin).copied().collect()
}

/// `GoodPractice` as people read it: `Good practice`.
pub fn spaced(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 1);
    for (place, char) in name.chars().enumerate() {
        if place > 0 && char.is_uppercase() {
            out.push(' ');
            out.extend(char.to_lowercase());
        } else {
            out.push(char);
        }
    }
    out
}
