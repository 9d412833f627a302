//! `ulg map`: the map of influence and interest, the helix board, one member's links, and what changed since.

use super::args::{Global, MapArgs};
use super::out::{self, Out};
use super::{place, read};
use crate::insight::moves;
use crate::model::{City, Kind};
use crate::problem::Problem;
use crate::report::record::Show;
use crate::report::{helix, links, map, map_grid, session};

/// The files that a map is made of.
const FILES: [Kind; 4] = [Kind::City, Kind::Role, Kind::Member, Kind::Link];

/// Prints the map that was asked for.
pub fn map(global: &Global, args: &MapArgs, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let city = store.city();
    let today = place::today(global, city)?;
    if let Some(since) = &args.since {
        let moment = store.moment(since, today, place::clock(global, city)?)?;
        let summary = moves::summary(city, &store.before(moment.at)?);
        out.lines(&session::text(city, today, &summary, moment.question.as_deref()));
    } else if let Some(id) = &args.links {
        let member = place::one_of(city, id, Kind::Member, "members have links", City::member)?;
        let show = Show { private: args.private, ..Show::PUBLIC };
        out.answer(args.form, || links::json(city, member, show), || links::blocks(city, member, show))?;
    } else if args.helix {
        out.answer(args.form, || helix::json(city, today), || helix::blocks(city, today))?;
    } else if args.form.is_text() {
        out.lines(&map_grid::text(city, today, args.ascii, out::columns()));
    } else {
        out.answer(args.form, || map::JsonMap::of(city, today), || map::blocks(city, today))?;
    }
    Ok(read::code(city, &FILES))
}
