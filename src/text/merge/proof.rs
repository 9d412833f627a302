//! The safety net of a merge: every value that comes out is ours, theirs or a list of items of both, and only what a side
//! took out is gone. It must not know how the merge was done.

use super::list::Listed;
use super::version::{Version, alike};
use crate::text::scan::parse;

/// Whether a merged list holds nothing but what ours, the base and theirs allow.
pub(super) fn list_holds(out: &Listed, [ours, base, theirs]: [&Listed; 3], keys: &[&str]) -> bool {
    let is_kept = |key: &String| {
        let (own, there) = (ours.raw(key), theirs.raw(key));
        let was_taken_out = base.raw(key).is_some() && (own.is_none() || there.is_none());
        was_taken_out || out.raw(key).is_some()
    };
    let is_allowed = |key: &String| {
        let sides = [ours.raw(key), base.raw(key), theirs.raw(key)];
        out.raw(key).is_some_and(|raw| sides[0] == Some(raw) || sides[2] == Some(raw) || raw_holds(raw, sides, keys))
    };
    ours.keys().iter().chain(theirs.keys()).all(is_kept) && out.keys().iter().all(is_allowed)
}

fn raw_holds(out: &str, sides: [Option<&str>; 3], keys: &[&str]) -> bool {
    let docs = sides.map(|side| side.and_then(|text| Some((text, parse(text).0?))));
    let versions = [0, 1, 2].map(|side: usize| docs[side].as_ref().map(|(text, doc)| Version::new(text, &doc.root)));
    parse(out).0.is_some_and(|doc| record_holds(Version::new(out, &doc.root), versions, keys))
}

/// Whether a merged record holds nothing but what ours, the base and theirs allow.
pub(super) fn record_holds(out: Version, sides: [Option<Version>; 3], keys: &[&str]) -> bool {
    let [ours, base, theirs] = sides;
    let of = |side: Option<Version<'_>>, name: &str| side.is_some_and(|side| side.field(name).is_some());
    let names = sides.into_iter().flatten().flat_map(Version::names);
    names.chain(out.names()).all(|name| match out.field(name) {
        Some(value) => {
            let sides = [ours, base, theirs].map(|side| side.and_then(|side| side.field(name)));
            value_holds(value, sides, keys)
        }
        None => !(of(ours, name) && of(theirs, name)) || base.is_none(),
    })
}

fn value_holds(out: Version, sides: [Option<Version>; 3], keys: &[&str]) -> bool {
    let [ours, _, theirs] = sides;
    if alike(Some(out), ours) || alike(Some(out), theirs) {
        return true;
    }
    if out.is_record() {
        return record_holds(out, sides, keys);
    }
    let item = |list: Option<Version<'_>>, item: Version| {
        let key = item.key(keys);
        list.into_iter().flat_map(|list| list.items().collect::<Vec<_>>()).any(|one| match &key {
            Some(_) => one.key(keys) == key,
            None => alike(Some(one), Some(item)),
        })
    };
    out.is_list() && out.items().all(|one| item(ours, one) || item(theirs, one))
}
