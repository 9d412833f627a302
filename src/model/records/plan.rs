//! The Integrated Action Plan: actions with their costs, indicators and risks, and the tasks under them.

use super::{ID, MEMBER, PROSE, THEME, kind, record, to};
use crate::date::Date;
use crate::model::choice::{
    ActionKind, ActionStatus, Certainty, Democracy, Helix, Impact, IndicatorKind, Level, Priority, RiskKind, TaskStatus,
};
use crate::model::field::{Amount, Target, Type, Whole};
use crate::model::kind::Kind;

const OBJECTIVE: Type = Type::Ref(Target::Objective);
const CRITERION: Type = Type::Ref(Target::Criterion);
const ACTION: Type = to(Kind::Action);
const TASK: Type = to(Kind::Task);
const NEED: Type = to(Kind::Need);
const MEETING: Type = to(Kind::Meeting);

record! {
    /// An action of the plan.
    Action {
        need id: String as ID, "Short name used in references; made once, never changed";
        need title: String, "The action in one line";
        may objective: String as OBJECTIVE, "The objective it serves";
        may kind: ActionKind, "What it does: start, scale, change, stop or test something";
        may status: ActionStatus, "Where it stands";
        may lead: String as MEMBER, "Who leads it";
        many partners: String as MEMBER, "Who else carries it";
        many themes: String as THEME, "Themes it touches";
        may democracy: Democracy, "Which of the three democracies it strengthens";
        may description: String as PROSE, "What is to be done and why";
        may first_step: String as PROSE, "The first small success";
        many outputs: String, "What will be there in the end";
        may start: Date, "First day";
        may end: Date, "Last day";
        many costs: Cost, "What it costs and who pays";
        many indicators: Indicator, "How success is measured";
        many risks: Risk, "What could go wrong";
        many needs: String as NEED, "The needs it answers";
        may impact: Impact, "The stage impact measurement has reached";
        many evidence: String, "What shows the impact; demanded to climb a stage";
        many accepted_by: Helix, "Helices that accept the measure";
        many grid: Score, "Scores on the city's criteria";
        may notes: String as PROSE, "Anything else", private;
    }
}

record! {
    /// A cost line.
    Cost {
        need what: String, "What is paid for";
        may amount: Amount, "How much, in the city's currency";
        may source: String, "Who pays";
        may certainty: Certainty, "How sure the money is";
    }
}

record! {
    /// An indicator with its numbers.
    Indicator {
        need name: String, "What is measured";
        may kind: IndicatorKind, "Result or output";
        may unit: String, "Unit";
        may baseline: f64, "Value at the start";
        may target: f64, "Value to reach";
        may latest: f64, "Latest value";
        may on: Date, "When it was last measured";
    }
}

record! {
    /// A risk.
    Risk {
        need what: String, "What could happen";
        may kind: RiskKind, "What sort of risk";
        may likelihood: Level, "How likely";
        may impact: Level, "How bad";
        may mitigation: String as PROSE, "What is done about it";
        may owner: String as MEMBER, "Who watches it";
    }
}

record! {
    /// A score on one of the city's criteria.
    Score {
        need criterion: String as CRITERION, "Which criterion";
        may score: Whole<0, 4>, "0 to 4";
        may note: String as PROSE, "Why";
    }
}

record! {
    /// A task.
    Task {
        need id: String as ID, "Short name used in references; made once, never changed";
        need title: String, "The task in one line";
        may action: String as ACTION, "The action it belongs to";
        may owner: String as MEMBER, "Who does it";
        may status: TaskStatus, "Where it stands";
        may priority: Priority, "What comes first";
        may start: Date, "To be begun on";
        may due: Date, "To be done by";
        may done: Date, "Done on";
        many after: String as TASK, "The tasks it waits for";
        may meeting: String as MEETING, "The meeting it came from";
        many tags: String, "Free labels";
        may notes: String as PROSE, "Anything else", private;
    }
}

kind! {
    Action: Action, title;
    Task: Task, title;
}
