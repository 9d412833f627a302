//! Two jobs at once. It must not know what they are.

use std::thread::{Builder, ScopedJoinHandle, scope};

/// From so many bytes of text on reading takes longer than a second hand takes to come.
pub const WORTH_IT: usize = 1024 * 1024;

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
