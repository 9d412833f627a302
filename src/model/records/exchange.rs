//! What the city seeks and can give, the matches that came of it, and the stories told about it.

use serde::Deserialize;

use super::{ID, MEMBER, PROSE, THEME, kind, record, to};
use crate::date::Date;
use crate::model::choice::{Dimension, MatchState, NeedKind, NeedStatus, OfferKind, OfferStatus};
use crate::model::field::{Target, Type};
use crate::model::kind::Kind;

const ACTION: Type = to(Kind::Action);
const OFFER: Type = Type::Ref(Target::AnyOffer);

record! {
    /// Something the city or a member seeks.
    Need {
        need id: String as ID, "Short name used in references; made once, never changed";
        need title: String, "The need in one line";
        may detail: String as PROSE, "What exactly is sought";
        may kind: NeedKind, "What sort of need; a barrier stands in the way inside the authority";
        may by: String as MEMBER, "Who seeks it; the city if empty";
        many themes: String as THEME, "Themes it touches";
        may dimension: Dimension, "Which dimension it belongs to: framing, ownership, conditions";
        may district: String, "District it is about";
        may status: NeedStatus, "Where it stands";
        many matches: Match, "Offers that may answer it";
    }
}

record! {
    /// An offer that may answer a need.
    Match {
        need offer: String as OFFER, "An own offer, or city/offer in the network";
        may state: MatchState, "How far it has come";
        may since: Date, "In this state since";
        may note: String as PROSE, "What was agreed", private;
    }
}

record! {
    /// Something the city or a member can give.
    Offer {
        need id: String as ID, "Short name used in references; made once, never changed";
        need title: String, "The offer in one line";
        may detail: String as PROSE, "What exactly is offered";
        may kind: OfferKind, "What sort of offer";
        may by: String as MEMBER, "Who gives it; the city if empty";
        many themes: String as THEME, "Themes it touches";
        may dimension: Dimension, "Which dimension it belongs to: framing, ownership, conditions";
        may district: String, "District it is in";
        may status: OfferStatus, "Whether it can be had";
        may link: String, "Where to read more";
        may since: Date, "Offered since";
    }
}

/// A record of `exchange.ron`, where two kinds share one list and one space of ids.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum Exchange {
    Need(Need),
    Offer(Offer),
}

record! {
    /// What changed for whom.
    Story {
        need id: String as ID, "Short name used in references; made once, never changed";
        need title: String, "The story in one line";
        may who: String as MEMBER, "Whose story it is";
        may changed: String as PROSE, "What changed";
        may action: String as ACTION, "The action behind it";
        many themes: String as THEME, "Themes it touches";
        may date: Date, "When it happened";
        may link: String, "Where to read more";
        may transferable: bool, "Could work in another city";
    }
}

kind! {
    Need: Need, title;
    Offer: Offer, title;
    Story: Story, title;
}
