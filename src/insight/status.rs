//! Where a city stands on a day: every count of the other insights in one place, in the shape of `ulg status --json`.
//! It must not count anything itself.

use serde::{Serialize, Serializer};

use super::actions::{self, Actions};
use super::balance::{self, Balance, BucketShare, HelixShare};
use super::care::{self, Care};
use super::coherence;
use super::exchange::{self, Needs};
use super::group::{self, Members};
use super::invitation::{self, Invitation};
use super::questions::{self, Questions};
use super::tasks::{self, Tasks};
use crate::date::Date;
use crate::model::City;

/// The next meeting and the days to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NextMeeting {
    pub id: String,
    pub title: String,
    pub date: Date,
    pub days: i64,
}

/// Everything `ulg status` says. Serialized, it is the promised JSON: fields may be added, never renamed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Status {
    /// The city's name.
    pub city: String,
    pub today: Date,
    pub next_meeting: Option<NextMeeting>,
    pub members: Members,
    /// All four, an object by name in JSON.
    #[serde(serialize_with = "helices")]
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
    /// How many findings `coherence` has.
    pub coherence: usize,
    pub care: Vec<Care>,
}

fn helices<S: Serializer>(helices: &[HelixShare], out: S) -> Result<S::Ok, S::Error> {
    balance::by_name(helices, out)
}

/// Works out where the city stands.
pub fn status(city: &City, today: Date) -> Status {
    let balance = balance::balance(city, today);
    let care = care::care(city, today, &balance);
    let Balance {
        helices,
        buckets,
        residents,
        elected,
        ..
    } = balance;
    Status {
        city: city.charter.name.clone(),
        today,
        next_meeting: next_meeting(city, today),
        members: group::members(city),
        helix: helices,
        composition: buckets,
        residents,
        elected,
        invitation: invitation::next(city),
        tasks: tasks::tasks(city, today),
        actions: actions::actions(city),
        needs: exchange::needs(city),
        questions: questions::questions(city, today),
        coherence: coherence::coherence(city, today).len(),
        care,
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
