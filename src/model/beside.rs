//! Jobs done at once. It must not know what they are.

use std::iter::once;
use std::thread::{Builder, ScopedJoinHandle, available_parallelism, scope};

/// From so many bytes of text on reading takes longer than a second hand takes to come.
pub const WORTH_IT: u64 = 1024 * 1024;

/// Both answers; the second job is done by another thread, or after the first one where none can be had.
pub fn both<A, B: Send>(here: impl FnOnce() -> A, there: impl Fn() -> B + Sync) -> (A, B) {
    scope(|scope| {
        let helper = Builder::new().spawn_scoped(scope, &there).ok();
        let first = here();
        match helper.map(ScopedJoinHandle::join) {
            None => (first, there()),
            Some(Ok(second)) => (first, second),
            Some(Err(panic)) => std::panic::resume_unwind(panic),
        }
    })
}

/// How many jobs can be done at once.
pub fn hands() -> usize {
    available_parallelism().map_or(1, |hands| hands.get().min(MOST))
}

/// More hands wait for the same memory.
const MOST: usize = 8;

/// The answers to these questions, each asked of another thread, or of this one where none can be had.
pub fn each<Q: Sync, A: Send>(questions: &[Q], answer: impl Fn(&Q) -> A + Sync) -> Vec<A> {
    let [first, others @ ..] = questions else {
        return Vec::new();
    };
    let answer = &answer;
    scope(|scope| {
        let hire = |question| Builder::new().spawn_scoped(scope, move || answer(question)).ok();
        let helpers: Vec<_> = others.iter().map(|question| (question, hire(question))).collect();
        let mine = answer(first);
        let theirs = helpers.into_iter().map(|(question, helper)| match helper.map(ScopedJoinHandle::join) {
            None => answer(question),
            Some(Ok(done)) => done,
            Some(Err(panic)) => std::panic::resume_unwind(panic),
        });
        once(mine).chain(theirs).collect()
    })
}
