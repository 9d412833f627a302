//! Mapping sessions: when one began and ended, what was asked, and where placing stopped, so that it goes on there
//! after a dropped line. Kept in `.ulg/`, for this folder alone. It must not know what is placed.

use std::fs::OpenOptions;
use std::io::{self, Read};

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use super::state_dir::SESSIONS;
use super::{Store, journal, lock};
use crate::sort::InOrder;

/// How many are kept.
const MOST: usize = 50;
/// No list of sessions is longer than this.
const LIMIT: u64 = 1 << 20;

/// One mapping session. The moment it began tells it from the others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Session {
    pub began: DateTime<FixedOffset>,
    #[serde(default)]
    pub ended: Option<DateTime<FixedOffset>>,
    /// What the room was asked.
    #[serde(default)]
    pub question: Option<String>,
    /// The id of the member where placing stopped.
    #[serde(default)]
    pub at: Option<String>,
    /// The name of the step, for the screen.
    #[serde(default)]
    pub step: Option<String>,
}

impl Store {
    /// The sessions that are kept, newest first. A file that cannot be read counts as none: they are a convenience.
    pub fn sessions(&self) -> Vec<Session> {
        let mut text = String::new();
        let file = self.state_dir.open(SESSIONS, OpenOptions::new().read(true));
        let read = file.and_then(|file| file.take(LIMIT).read_to_string(&mut text));
        let list = read.ok().and_then(|_| journal::options().from_str(&text).ok());
        newest(list.unwrap_or_default())
    }

    /// The newest session that has not ended.
    pub fn open_session(&self) -> Option<Session> {
        let mut sessions = self.sessions().into_iter();
        sessions.find(|session| session.ended.is_none())
    }

    /// Keeps a session, in place of the one that began at the same moment; of all, the newest fifty.
    ///
    /// # Errors
    /// Those of the file system, and busy where somebody else keeps the lock; the session goes on without.
    pub fn keep_session(&self, session: &Session) -> io::Result<()> {
        self.may_write()?;
        // Under the lock, so that of two who write at the same time none loses what the other kept.
        let lock = lock::take(&self.state_dir, &self.who, self.rig.patience);
        let _lock = lock.map_err(|problem| io::Error::other(problem.what))?;
        let mut sessions = self.sessions();
        sessions.retain(|other| other.began != session.began);
        sessions.push(session.clone());
        let text = journal::options().to_string_pretty(&newest(sessions), ron::ser::PrettyConfig::new());
        self.state_dir.replace(SESSIONS, &text.map_err(io::Error::other)?)
    }
}

/// The newest of them, in that order.
fn newest(mut sessions: Vec<Session>) -> Vec<Session> {
    sessions.order_by_key(|session| std::cmp::Reverse(session.began));
    sessions.truncate(MOST);
    sessions
}
