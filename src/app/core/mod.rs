//! What every tab is made of: the types that know each other, how a view and a tab behave that say nothing else, and the
//! list of tabs as it is asked. Nothing here names a tab.

pub mod app;
pub mod desk;
pub mod lines_view;
pub mod list_view;
pub mod refused;
pub mod room;
pub mod waking;
