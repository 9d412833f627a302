//! From the bytes of a terminal to what a person did, with the time handed in. It must not know a terminal, nor wait.

use std::time::{Duration, Instant};

use super::burst::Burst;
use super::piece::Piece;
use super::typed::Typed;
use super::wire::Wire;

/// Reads bytes as they come.
#[derive(Debug, Default)]
pub struct Reader {
    wire: Wire,
    burst: Burst,
    pieces: Vec<Piece>,
}

impl Reader {
    /// Takes what one read has brought, and gives what is clear already.
    pub fn read(&mut self, bytes: &[u8], now: Instant) -> Vec<Typed> {
        self.wire.read(bytes, now, &mut self.pieces);
        self.burst.read(self.pieces.drain(..), now);
        self.burst.ready()
    }

    /// When [`Reader::pause`] is to be told if nothing more comes; none while nothing is begun.
    pub fn until(&self) -> Option<Instant> {
        let times = self.wire.until().into_iter().chain(self.burst.until());
        times.min()
    }

    /// Nothing has come until now: what hung on that is clear.
    pub fn pause(&mut self, now: Instant) -> Vec<Typed> {
        let is_over = |until: Option<Instant>| until.is_some_and(|until| until <= now);
        if is_over(self.burst.until()) {
            self.burst.flush();
        }
        if is_over(self.wire.until()) {
            self.burst.read(self.wire.pause(now).into_iter(), now);
        }
        self.burst.ready()
    }

    /// Somebody else had the terminal: what was begun is over, and the rest of it is no key.
    pub fn forget(&mut self, now: Instant) {
        self.wire.forget(now);
        self.burst = Burst::default();
    }

    /// How long [`Reader::until`] is away.
    pub(super) fn patience(&self, now: Instant) -> Option<Duration> {
        self.until().map(|until| until.saturating_duration_since(now))
    }
}
