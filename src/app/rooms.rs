//! What the tabs hold, one field each: the only place that knows them all by their types. It must not know what they do
//! with it.

pub use crate::app::import::state::Importing;
pub use crate::app::leave::state::Farewell;
pub use crate::app::map::state::{Picks, Session};

use crate::app::brief::state::{BriefState, SinceState};
use crate::app::exchange::network::state::{Comparing, Entries, Leftovers, NetworkState};
use crate::app::exchange::state::ExchangeState;
use crate::app::map::state::MapState;
use crate::app::meet::state::{AttendanceState, RoomState};
use crate::app::plan::state::PlanState;
use crate::insight::matching::Exchange;
use crate::store::{LookBack, PointInTime};

/// What the views of the tabs show, beside lists of records.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rooms {
    pub brief: BriefState,
    /// Since when changes are told.
    pub since: SinceState,
    pub map: MapState,
    pub plan: PlanState,
    pub exchange: ExchangeState,
    pub network: NetworkState,
    /// The room of a meeting.
    pub room: RoomState,
    /// Who came to which meeting.
    pub attendance: AttendanceState,
}

/// What the tabs work out in pieces, between two keys.
#[derive(Default)]
pub struct Work {
    /// Needs and offers of the network, ready to be compared.
    pub exchange: Option<Exchange>,
    /// The same on its way there, and what is looked for in it.
    pub comparing: Option<Comparing>,
    pub leftovers: Leftovers,
    /// The needs and offers of the network that were read so far.
    pub reading: Entries,
    /// The journal, on the way back to the moment since when changes are told.
    pub back: Option<(PointInTime, LookBack)>,
}
