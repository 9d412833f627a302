//! The loop ledger: the questions between the group and the network by how far they have come, what a meeting of the
//! network carries and brings back, what one of the group has to hand on, and which corner of the triangle nobody asks
//! about. It must not know how a question is moved on.

use std::collections::HashMap;

use super::questions::{self, Rhythm};
use crate::date::Date;
use crate::model::choice::{Dimension, MeetingKind, MeetingSlot, QuestionStatus};
use crate::model::query::{defaults, standing};
use crate::model::records::{Meeting, Question};
use crate::model::{self, City};
use crate::sort::InOrder;

/// One question with what follows from its dates.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LedgerEntry<'a> {
    pub question: &'a Question,
    pub status: QuestionStatus,
    /// The day of the meeting that raised it, where it is known.
    pub raised: Option<Date>,
    /// Meetings of the group since then; `None` where nobody knows since when.
    pub meetings: Option<usize>,
}

/// How many questions of each corner of the triangle, by place in [`Dimension::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coverage {
    pub corners: [usize; 3],
    /// Questions that say nothing of it.
    pub none: usize,
}

impl Coverage {
    fn of<'a>(questions: impl Iterator<Item = &'a Question>) -> Coverage {
        let mut coverage = Coverage::default();
        for question in questions {
            match question.dimension {
                Some(corner) => coverage.corners[corner as usize] += 1,
                None => coverage.none += 1,
            }
        }
        coverage
    }

    /// Corners nobody asked about; none where nobody asked anything.
    pub fn untouched(&self) -> Vec<Dimension> {
        let asked = self.corners.iter().sum::<usize>() + self.none > 0;
        let corners = Dimension::ALL.iter().copied();
        let empty = corners.filter(|corner| self.corners[*corner as usize] == 0);
        empty.filter(|_| asked).collect()
    }
}

/// All questions.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ledger<'a> {
    /// By how far they have come, within that the oldest first; those of which nobody knows when last.
    pub entries: Vec<LedgerEntry<'a>>,
    /// All questions together, and those not yet shared.
    pub overall: Coverage,
    pub open: Coverage,
    /// The meetings at which something was raised or to which something was sent, by date.
    pub meetings: Vec<(&'a Meeting, Coverage)>,
    /// The next meeting of the network from today on, and the next one of the group.
    pub network: Option<&'a Meeting>,
    pub own: Option<&'a Meeting>,
}

/// What a meeting of the network is about.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Carry<'a> {
    /// Chosen for it, by slot; `either` where no slot is said.
    pub begin: Vec<LedgerEntry<'a>>,
    pub end: Vec<LedgerEntry<'a>>,
    pub either: Vec<LedgerEntry<'a>>,
    /// Not yet chosen for any meeting: what it could carry too.
    pub waiting: Vec<LedgerEntry<'a>>,
    /// Carried there and answered.
    pub back: Vec<LedgerEntry<'a>>,
    /// What is chosen, by corner.
    pub coverage: Coverage,
}

/// Makes the ledger of a day.
pub fn ledger(city: &City, today: Date) -> Ledger<'_> {
    let rhythm = Rhythm::of(city, today);
    let mut entries: Vec<LedgerEntry<'_>> =
        city.questions.iter().map(|question| entry(city, &rhythm, question)).collect();
    entries.order_by_key(|entry| (entry.status, entry.raised.is_none(), entry.raised));
    let coming = |own: bool| {
        let meetings = city.meetings.iter();
        let coming = meetings.filter(move |one| one.date >= today && standing::is_own(one) == own);
        coming.min_by_key(|one| one.date)
    };
    let open = city.questions.iter().filter(|one| standing::is_open_question(one));
    Ledger {
        entries,
        overall: Coverage::of(city.questions.iter()),
        open: Coverage::of(open),
        meetings: by_meeting(city),
        network: coming(false),
        own: coming(true),
    }
}

fn entry<'a>(city: &'a City, rhythm: &Rhythm, question: &'a Question) -> LedgerEntry<'a> {
    let raised = questions::raised(city, question);
    LedgerEntry {
        question,
        status: defaults::question_status(question),
        raised,
        meetings: raised.map(|day| rhythm.since(day)),
    }
}

fn by_meeting(city: &City) -> Vec<(&Meeting, Coverage)> {
    let mut touched: HashMap<&str, Vec<&Question>> = HashMap::new();
    for question in &city.questions {
        for id in [&question.raised, &question.sent].into_iter().flatten() {
            touched.entry(id).or_default().push(question);
        }
    }
    let found = city.meetings.iter().filter_map(|meeting| {
        let questions = touched.get(meeting.id.as_str())?;
        Some((meeting, Coverage::of(questions.iter().copied())))
    });
    let mut meetings: Vec<(&Meeting, Coverage)> = found.collect();
    meetings.order_by_key(|(meeting, _)| meeting.date);
    meetings
}

impl<'a> Ledger<'a> {
    /// Those that have come so far.
    pub fn at(&self, status: QuestionStatus) -> impl Iterator<Item = &LedgerEntry<'a>> {
        self.entries.iter().filter(move |entry| entry.status == status)
    }

    /// What a meeting of the network carries, could carry, and has brought back. A question that names a slot and no
    /// meeting yet is waiting.
    pub fn carry(&self, meeting: &Meeting) -> Carry<'a> {
        let mut carry = Carry::default();
        for entry in &self.entries {
            let question = entry.question;
            let to_it = question.sent.as_deref() == Some(meeting.id.as_str());
            let answered = entry.status >= QuestionStatus::Answered;
            if to_it && answered {
                carry.back.push(*entry);
            }
            if to_it {
                let slot = match question.slot {
                    Some(MeetingSlot::Begin) => &mut carry.begin,
                    Some(MeetingSlot::End) => &mut carry.end,
                    None => &mut carry.either,
                };
                slot.push(*entry);
            } else if entry.status == QuestionStatus::Open && question.sent.is_none() {
                carry.waiting.push(*entry);
            }
        }
        let chosen = [&carry.begin, &carry.end, &carry.either];
        let chosen = chosen.into_iter().flatten().map(|entry| entry.question);
        carry.coverage = Coverage::of(chosen);
        carry
    }

    /// What a meeting of the group has to hand on: answers that were not shared yet; nothing for one of the network.
    pub fn to_hand_on(&self, meeting: &Meeting) -> Vec<LedgerEntry<'a>> {
        if defaults::meeting_kind(meeting) == MeetingKind::Transnational {
            return Vec::new();
        }
        self.at(QuestionStatus::Answered).copied().collect()
    }
}

/// What a meeting has to tell the group, as of a day: answers that came since the questions were raised before it. At
/// those before the last one held nothing is open any more.
pub fn to_tell<'a>(city: &'a City, today: Date, meeting: &Meeting) -> Vec<LedgerEntry<'a>> {
    let held = standing::held(city, today, 1);
    if meeting.date < today && held.iter().all(|last| last.id != meeting.id) {
        return Vec::new();
    }
    let mut open = ledger(city, today).to_hand_on(meeting);
    open.retain(|entry| model::meeting::share(city, entry.question, meeting).is_ok());
    open
}
