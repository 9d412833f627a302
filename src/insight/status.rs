//! Where a city stands on a day: every count of the other insights in one place, in the shape of `ulg status --json`.
//! It must not count anything itself.

use std::rc::Rc;

use serde::{Serialize, Serializer};

use super::actions::{self, Actions};
use super::balance::{self, Balance, BucketShare, ByRole, HelixShare};
use super::care::{self, Care, Mark};
use super::coherence;
use super::exchange::{self, Needs};
use super::group::Members;
use super::invitation::{self, Invitation};
use super::known::Known;
use super::questions::{self, Questions};
use super::tasks::Tasks;
use crate::date::Date;
use crate::model::{City, Kind};

/// The next meeting and the days to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NextMeeting {
    pub id: String,
    pub title: String,
    pub date: Date,
    pub days: i64,
}

/// Everything that is counted of a city; what needs care is not yet worded.
#[derive(Debug, Clone, PartialEq)]
pub struct Status {
    /// The city's name.
    pub city: String,
    pub today: Date,
    pub next_meeting: Option<NextMeeting>,
    pub members: Members,
    /// All four.
    pub helix: Vec<HelixShare>,
    pub composition: Vec<BucketShare>,
    /// Members whose role is residents, and elected ones: counted beside the helices.
    pub residents: usize,
    pub elected: usize,
    pub invitation: Option<Invitation>,
    pub tasks: Tasks,
    pub actions: Actions,
    pub needs: Needs,
    pub questions: Questions,
    pub care: Rc<Vec<Mark>>,
    /// Whose mix it is.
    pub seats: ByRole,
    /// Kinds whose file cannot be read whole: what is made of it is not known.
    pub unread: Vec<Kind>,
}

impl Status {
    /// The first file that has to be mended before what is made of these kinds can be known.
    pub fn unread(&self, kinds: &[Kind]) -> Option<&'static str> {
        let mut unread = self.unread.iter();
        let kind = unread.find(|kind| kinds.contains(kind))?;
        Some(kind.file())
    }

    /// How many of the counted are types still to be found.
    pub fn ghosts(&self) -> usize {
        self.helix.iter().map(|share| share.ghosts).sum()
    }

    /// Members that the mix is made of.
    pub fn counted(&self) -> usize {
        self.helix.iter().map(|share| share.count).sum()
    }

    /// As [`Status::unread`], for the mix.
    pub fn unread_mix(&self) -> Option<&'static str> {
        self.unread(&balance::MADE_OF)
    }
}

/// The promised JSON: fields may be added, never renamed. What is not known is absent.
#[derive(Serialize)]
struct KnownMembers<'a> {
    city: &'a str,
    today: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_meeting: Option<&'a Option<NextMeeting>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    members: Option<&'a Members>,
    #[serde(skip_serializing_if = "Option::is_none")]
    helix: Option<Helices<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    composition: Option<&'a [BucketShare]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    residents: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    elected: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    invitation: Option<&'a Option<Invitation>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tasks: Option<&'a Tasks>,
    #[serde(skip_serializing_if = "Option::is_none")]
    actions: Option<&'a Actions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    needs: Option<&'a Needs>,
    #[serde(skip_serializing_if = "Option::is_none")]
    questions: Option<&'a Questions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    coherence: Option<usize>,
    care: &'a [Care],
}

/// An object by name.
struct Helices<'a>(&'a [HelixShare]);

impl Serialize for Helices<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        balance::by_name(self.0, out)
    }
}

/// Everything `ulg status` says, with the city it says it of.
pub struct Told<'a> {
    pub status: &'a Status,
    pub city: &'a City,
}

impl Told<'_> {
    /// How many findings `coherence` has.
    pub fn coherence(&self) -> usize {
        coherence::coherence(self.city, self.status.today).len()
    }

    /// What needs care, in words.
    pub fn care(&self) -> Vec<Care> {
        self.status.care.iter().filter_map(|mark| mark.told(self.city, self.status.today)).collect()
    }
}

impl Serialize for Told<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let Told { status, .. } = self;
        let known = |kinds: &[Kind]| status.unread(kinds).is_none();
        let (mix, members) = (known(&balance::MADE_OF), known(&[Kind::Member]));
        let plan = [Kind::Action, Kind::Task, Kind::Need, Kind::Member, Kind::City];
        KnownMembers {
            city: &status.city,
            today: status.today,
            next_meeting: known(&[Kind::Meeting]).then_some(&status.next_meeting),
            members: members.then_some(&status.members),
            helix: mix.then_some(Helices(&status.helix)),
            composition: mix.then_some(&status.composition),
            residents: mix.then_some(status.residents),
            elected: mix.then_some(status.elected),
            invitation: mix.then_some(&status.invitation),
            tasks: known(&[Kind::Task]).then_some(&status.tasks),
            actions: known(&[Kind::Action]).then_some(&status.actions),
            needs: known(&[Kind::Need]).then_some(&status.needs),
            questions: known(&[Kind::Question]).then_some(&status.questions),
            coherence: known(&plan).then_some(self.coherence()),
            care: &self.care(),
        }
        .serialize(out)
    }
}

/// Works out where the city stands.
pub fn status(city: &City, today: Date) -> Status {
    of_known(city, today, &Known::of(city, today), None)
}

/// The same of a city of which that is known; what needs care is looked for where it is not given.
pub fn of_known(city: &City, today: Date, known: &Known, care: Option<Rc<Vec<Mark>>>) -> Status {
    let seats = known.by_role(city);
    let balance = balance::what_if(city, today, &seats, &[]);
    let care = care.unwrap_or_else(|| Rc::new(care::care(city, today, &balance, known)));
    let is_unread = |kind: &Kind| city.writable(*kind).is_err();
    let Balance { helices, buckets, residents, elected, .. } = balance;
    Status {
        city: city.charter.name.clone(),
        today,
        next_meeting: next_meeting(city, today),
        members: known.members(),
        helix: helices,
        composition: buckets,
        residents,
        elected,
        invitation: invitation::next(city, &seats).filter(|_| !balance::MADE_OF.iter().any(is_unread)),
        tasks: known.tasks(city),
        actions: actions::actions(city),
        needs: exchange::needs(city),
        questions: questions::questions(city, today),
        care,
        seats,
        unread: Kind::all().filter(is_unread).collect(),
    }
}

fn next_meeting(city: &City, today: Date) -> Option<NextMeeting> {
    let meeting = city.next_meeting(today)?;
    Some(NextMeeting {
        id: meeting.id.clone(),
        title: meeting.title.clone(),
        date: meeting.date,
        days: (meeting.date - today).num_days(),
    })
}
