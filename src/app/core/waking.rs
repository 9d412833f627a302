//! What the app knows of the wake-up it asked for. It must not know what it is woken for.

/// What the app knows of the wake-up it asked for. The terminal holds one deadline, the earliest, and does not tell
/// whose it was: marks end only with a wake-up that was asked for by them alone. One that was asked for by others too
/// has them asked again, so that they last longer than they need to, never shorter.
#[derive(Debug, Default)]
pub struct Waking {
    /// A wake-up is under way.
    pub asked: bool,
    /// It was asked for more than once.
    pub shared: bool,
}
