//! Walking from member to member along their links.

use crate::app::App;
use crate::app::map::ties;
use crate::model::Kind;
use crate::report::cells::Tone;

/// Puts the member at the other end of the link into the middle.
pub fn walk(app: &mut App) {
    let state = &app.state;
    let link = state.list().current().and_then(|id| state.city.find(Kind::Link, id));
    let place = link.and_then(|link| state.city.place(Kind::Link, link.id()));
    let Some(link) = place.and_then(|place| state.city.links.get(place)) else {
        return app.state.say("No link is chosen; a adds one", Tone::Warn);
    };
    let id = ties::other_end(state, link).to_string();
    super::opening::remember(app);
    put_in_the_middle(app, &id);
}

/// Puts the cursor of the members on one of them, whatever their filter says, and shows its links.
pub fn put_in_the_middle(app: &mut App, id: &str) {
    let city = std::rc::Rc::clone(&app.state.city);
    if !app.state.members_mut().go_to(&city, Kind::Member, id) {
        let members = app.state.members_mut();
        members.filter.clear();
        members.show_places(&city, Kind::Member, (0..city.members.len()).collect());
        members.go_to(&city, Kind::Member, id);
    }
    app.refresh_list();
    app.state.list_mut().move_to(&city, Kind::Link, 0);
}
