//! Meetings, the questions that travel between them, and the views the group saved.

use super::{ID, MEMBER, PROSE, THEME, kind, record, to};
use crate::date::{Date, Time};
use crate::model::choice::{Dimension, MeetingKind, MeetingSlot, QuestionStatus};
use crate::model::field::{Scale, Type};
use crate::model::kind::Kind;

const MEETING: Type = to(Kind::Meeting);

record! {
    /// A meeting of the group or of the network.
    Meeting {
        need id: String as ID, "Short name used in references; made once, never changed";
        need title: String, "What the meeting is called";
        may kind: MeetingKind, "Who meets";
        need date: Date, "Day";
        may start: Time, "Time of day";
        may place: String, "Where";
        may host: String, "Who hosts";
        may method: String, "Method used";
        many agenda: Item, "Agenda";
        many expected: String as MEMBER, "Who is expected";
        many present: String as MEMBER, "Who came";
        many excused: String as MEMBER, "Who sent word";
        many absent: String as MEMBER, "Who stayed away";
        many stand_ins: StandIn, "Who came in whose place", private;
        many decisions: String as PROSE, "What was decided";
        may mood: Scale, "Mood at the end, 1 to 5";
        may notes: String as PROSE, "Anything else", private;
    }
}

record! {
    /// An item of an agenda.
    Item {
        need what: String, "What is treated";
        may done: bool, "Treated";
    }
}

record! {
    /// Somebody who came in a member's place.
    StandIn {
        need member: String as MEMBER, "Whose place";
        need name: String, "Who came";
    }
}

record! {
    /// A question on its way between the group and the network.
    Question {
        need id: String as ID, "Short name used in references; made once, never changed";
        need text: String, "The question";
        may dimension: Dimension, "Which dimension it belongs to: framing, ownership, conditions";
        may theme: String as THEME, "Theme";
        may raised: String as MEETING, "The meeting that raised it";
        may slot: MeetingSlot, "Whether the transnational meeting treats it at its beginning or its end";
        may sent: String as MEETING, "The transnational meeting it went to";
        may answer: String as PROSE, "The answer";
        may from_city: String, "Which city answered";
        may shared: String as MEETING, "The meeting at which the answer was shared";
        may status: QuestionStatus, "How far it has travelled";
    }
}

record! {
    /// A saved view, shared by the group.
    View {
        need id: String as ID, "Short name";
        need name: String, "What the view is called";
        may tab: String, "Tab it opens";
        may view: String, "View of that tab";
        may filter: String, "Filter as typed";
        may sort: String, "Field it is sorted by";
        may key: String, "One letter that recalls it";
    }
}

kind! {
    Meeting: Meeting, title;
    Question: Question, text;
    View: View, name;
}
