//! Walking from member to member along their links.

use crate::app::core::app::App;
use crate::app::core::show;
use crate::app::map::links;
use crate::model::{Kind, RecordId};
use crate::report::cells::Tone;

/// Puts the member at the other end of the link into the middle.
pub fn walk(app: &mut App) {
    let state = &app.state;
    let link = state.list().current().and_then(|id| state.city.find(Kind::Link, id));
    let place = link.and_then(|link| state.city.place(Kind::Link, link.id()));
    let Some(link) = place.and_then(|place| state.city.links.get(place)) else {
        return app.state.say("No link is chosen; a adds one", Tone::Warn);
    };
    let id = links::other_end(state, link).to_string();
    show::remember(app);
    put_in_the_middle(app, &id);
}

/// Puts a member into the middle, and the cursor on its first link.
pub fn put_in_the_middle(app: &mut App, id: &str) {
    show::choose_member(app, id);
    let city = std::rc::Rc::clone(&app.state.city);
    app.state.list_mut().move_to(&city, Kind::Link, 0);
}

/// Shows a member in the middle of its links; a link in the list of all.
pub fn show_record(app: &mut App, record: &RecordId) -> bool {
    if record.kind != Kind::Member {
        return show::in_table(app, record);
    }
    app.state.layers.clear();
    put_in_the_middle(app, &record.id);
    true
}
