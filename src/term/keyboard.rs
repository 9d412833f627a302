//! The thread that reads the terminal, and the gate that keeps it away while somebody else has the
//! terminal. It must not know what a key does.

use std::io;
use std::os::fd::OwnedFd;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::pipe::{PipeFlags, pipe_with};
use rustix::stdio::stdin;

use super::post::{Message, Post};
use super::reader::Reader;

/// Room for one read.
const ROOM: usize = 64 * 1024;
/// How long to wait for the thread to step aside; it must not hold up the person.
const STEP_ASIDE: Duration = Duration::from_millis(300);

/// The reading thread, from the outside.
#[derive(Debug)]
pub(super) struct Keyboard {
    gate: Arc<Gate>,
    wake: OwnedFd,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Reading,
    /// Asked to step aside.
    Asked,
    Aside,
    /// Asked to end.
    Over,
    Ended,
}

#[derive(Debug)]
struct Gate {
    state: Mutex<State>,
    changed: Condvar,
}

impl Keyboard {
    /// Starts reading.
    pub(super) fn new(post: Post) -> io::Result<Self> {
        let (stop, wake) = pipe_with(PipeFlags::CLOEXEC | PipeFlags::NONBLOCK)?;
        let gate = Arc::new(Gate { state: Mutex::new(State::Reading), changed: Condvar::new() });
        let own = Arc::clone(&gate);
        thread::Builder::new().name("keyboard".to_string()).spawn(move || {
            read(&own, &stop, &post);
            own.set(State::Ended);
        })?;
        Ok(Keyboard { gate, wake })
    }

    /// Keeps the thread away from the terminal until [`Keyboard::resume`].
    pub(super) fn park(&self) {
        self.ask(State::Asked);
    }

    /// Reads on.
    pub(super) fn resume(&self) {
        self.gate.set(State::Reading);
    }

    /// Ends the thread, so that the next key is the shell's.
    pub(super) fn stop(&self) {
        self.ask(State::Over);
    }

    fn ask(&self, state: State) {
        self.gate.set(state);
        // A full pipe wakes the thread just as well.
        let _ = rustix::io::write(&self.wake, &[0]);
        let busy = |now: &mut State| *now == state;
        let answer = self.gate.changed.wait_timeout_while(self.gate.lock(), STEP_ASIDE, busy);
        drop(answer);
    }
}

impl Gate {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What has ended stays so.
    fn set(&self, state: State) {
        let mut now = self.lock();
        if *now != State::Ended {
            *now = state;
            self.changed.notify_all();
        }
    }

    /// In the reading thread: steps aside if asked to; false if it is over.
    fn pass(&self) -> bool {
        let mut state = self.lock();
        if *state == State::Asked {
            *state = State::Aside;
            self.changed.notify_all();
        }
        let aside = |now: &mut State| *now == State::Aside;
        let state = self.changed.wait_while(state, aside);
        *state.unwrap_or_else(PoisonError::into_inner) != State::Over
    }
}

enum Ready {
    Keys,
    /// The pause is over.
    Nothing,
    Stop,
    Gone,
}

fn read(gate: &Gate, stop: &OwnedFd, post: &Post) {
    let mut reader = Reader::default();
    let mut bytes = vec![0; ROOM];
    loop {
        match wait(stop, reader.patience(Instant::now())) {
            Ready::Keys => match rustix::io::read(stdin(), &mut bytes) {
                Ok(count) => {
                    let read = bytes.get(..count).unwrap_or_default();
                    let typed = reader.read(read, Instant::now());
                    typed.into_iter().for_each(|typed| post.typed(typed));
                }
                // Somebody who shares the terminal has taken what was there.
                Err(Errno::INTR | Errno::AGAIN) => {}
                Err(_) => return post.send(Message::Gone),
            },
            Ready::Nothing => {
                let typed = reader.pause(Instant::now());
                typed.into_iter().for_each(|typed| post.typed(typed));
            }
            Ready::Gone => return post.send(Message::Gone),
            Ready::Stop => {
                let _ = rustix::io::read(stop, &mut [0; 64]);
                if !gate.pass() {
                    return;
                }
                reader.forget(Instant::now());
            }
        }
    }
}

/// Sleeps until there is something to do; wakes by itself only while something is begun that a pause ends. Looks for a
/// hang-up first: to read from a terminal that is gone would spin.
fn wait(stop: &OwnedFd, patience: Option<Duration>) -> Ready {
    let mut fds = [PollFd::from_borrowed_fd(stdin(), PollFlags::IN), PollFd::new(stop, PollFlags::IN)];
    let patience = patience.and_then(|patience| Timespec::try_from(patience).ok());
    match poll(&mut fds, patience.as_ref()) {
        Ok(0) | Err(Errno::INTR) => return Ready::Nothing,
        Ok(_) => {}
        Err(_) => return Ready::Gone,
    }
    let lost = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
    let [terminal, stop] = fds;
    match (stop.revents().is_empty(), terminal.revents()) {
        (false, _) => Ready::Stop,
        (true, events) if events.intersects(lost) => Ready::Gone,
        _ => Ready::Keys,
    }
}
