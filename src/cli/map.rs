//! `ulg map`: the map of influence and interest, the helix board, one member's links, and what changed since.

use super::args::{Global, MapArgs};
use super::out::{self, Out};
use super::{place, read};
use crate::insight::moves;
use crate::model::records::Member;
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
        let member = member(city, id)?;
        let show = Show { private: args.private, ..Show::PUBLIC };
        if args.json {
            out.json(&links::json(city, member, show))?;
        } else {
            out.pieces(args.md, &links::blocks(city, member, show));
        }
    } else if args.helix {
        if args.json { out.json(&helix::json(city, today))? } else { out.pieces(args.md, &helix::blocks(city, today)) }
    } else {
        match (args.json, args.md) {
            (true, _) => out.json(&map::JsonMap::of(city, today))?,
            (_, true) => out.pieces(args.md, &map::blocks(city, today)),
            _ => out.lines(&map_grid::text(city, today, args.ascii, out::columns())),
        }
    }
    let concerns = |file: &str| FILES.iter().any(|kind| kind.file() == file);
    Ok(read::trouble(city, concerns))
}

/// The member a word names: a role of the same id is no reason to ask back.
fn member<'a>(city: &'a City, word: &str) -> Result<&'a Member, Problem> {
    let id =
        if word.contains('/') { place::record(city, word)? } else { place::record(city, &format!("member/{word}"))? };
    let member = city.member(&id.id).filter(|_| id.kind == Kind::Member);
    member.ok_or_else(|| {
        Problem::usage(format!("{id} is no member; only members have links"))
            .fix("ulg list members shows what there is")
    })
}
