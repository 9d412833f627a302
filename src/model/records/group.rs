//! Who is there: roles, seats, the people on them, and the relations between seats.

use super::{ID, MAIL, MEMBER, PROSE, THEME, kind, record, to};
use crate::date::Date;
use crate::model::choice::{Democracy, Helix, Presence, Relation, Ring, Stance};
use crate::model::field::{Range, Scale, Type, Whole};
use crate::model::kind::Kind;

const ROLE: Type = to(Kind::Role);

record! {
    /// A role in the Quadruple Helix.
    Role {
        need id: String as ID, "Short name used in references; made once, never changed";
        need name: String, "What the role is called";
        need helix: Helix, "The helix it counts in";
        may second_helix: Helix, "A second helix it belongs to, shown but not counted";
        may resident: bool, "Residents themselves, counted apart from NGOs";
        may elected: bool, "Elected members";
        may detail: String as PROSE, "What the role covers";
    }
}

record! {
    /// A seat in or around the group; a body, not a person.
    Member {
        need id: String as ID, "Short name used in references; made once, never changed";
        need name: String, "The body that holds the seat";
        may role: String as ROLE, "Its role, which gives the helix; empty while not yet sorted";
        may ring: Ring, "How near it stands; Ghost is a type still to be found";
        may status: Presence, "Whether it is there";
        may since: Date, "In the group since";
        may until: Date, "Left on";
        may influence: Scale, "How much it can move the issue, 1 to 5";
        may interest: Scale, "How much the issue matters to it, 1 to 5";
        may influence_range: Range, "Low and high mark where the room disagrees on influence";
        may interest_range: Range, "Low and high mark where the room disagrees on interest";
        may stance: Stance, "How it stands to the plan now", private;
        may stance_wanted: Stance, "How it should come to stand", private;
        may trust: Scale, "How deep the relation is, 1 to 5", private;
        may broker: bool, "Joins helices that do not meet otherwise";
        may democracy: Democracy, "Which of the three democracies it speaks for";
        may district: String, "District it works in or for";
        may interests: String as PROSE, "Its interests and how the issue affects it";
        may capacity: String as PROSE, "Its capacity and motivation to bring change";
        may approach: String as PROSE, "What to do to meet its interests";
        many skills: String, "What it can do";
        many tags: String, "Free labels";
        many themes: String as THEME, "Themes it cares about";
        may contacted: Date, "When somebody last spoke to it";
        may notes: String as PROSE, "Anything else", private;
    }
}

record! {
    /// Who sits on a seat; personal data.
    Person {
        need id: String as ID, "Short name used in references; made once, never changed";
        need name: String, "Name of the person";
        may member: String as MEMBER, "The seat";
        may email: String as MAIL, "E-mail address", private;
        may phone: String, "Telephone", private;
        may language: String, "Languages", private;
        may since: Date, "On the seat since";
        may until: Date, "Left the seat on";
        may informed_on: Date, "When the person was told what is kept";
        may retain_until: Date, "When the data is to be erased";
        may notes: String as PROSE, "Anything else", private;
    }
}

record! {
    /// A relation between two members.
    Link {
        need id: String as ID, "Short name; made once, never changed";
        need from: String as MEMBER, "Who gives";
        need to: String as MEMBER, "Who receives";
        may kind: Relation, "What flows; that two are in conflict is for no others", private Conflict;
        may strength: Whole<1, 3>, "1 to 3";
        may trust: Whole<-1, 3>, "-1 to 3", private;
        may formal: bool, "Laid down in writing";
        may note: String as PROSE, "What stands behind it", private;
    }
}

kind! {
    Role: Role, name;
    Member: Member, name;
    Person: Person, name;
    Link: Link, id;
}
