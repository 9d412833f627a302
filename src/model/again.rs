//! One record of a good list read again, after a change of its text, in the place where it stood. What it cannot read
//! without doubt it leaves to whoever reads the whole file. It must not know where the text comes from.

use ron::extensions::Extensions;

use super::check::extensions;
use super::city::{City, with_lists};
use super::field::TEXT_LIMIT;
use super::kinds::Kind;
use super::read::is_sound;
use super::records;
use crate::text::proof::options;
use crate::text::scan::{self, Bracket, LIMIT};

/// How many steps `ron` counts around a record in its list, with some to spare.
const AROUND: usize = 8;

/// Reads a record; false, and nothing is changed, where it is not one that would be good in its list just as it is, or
/// is another one than stood there. `own` is what the file itself switches on.
pub fn record(city: &mut City, (kind, place): (Kind, usize), text: &str, own: Extensions) -> bool {
    // What is longer may hold a text that is too long.
    text.len() <= TEXT_LIMIT
        && is_whole(text)
        && put(city, (kind, place), text, own | extensions(kind.file())).is_some()
}

/// Whether a text is just one record in round brackets, in which the scanner finds nothing wrong.
fn is_whole(text: &str) -> bool {
    let node = scan::item(text, 0).filter(|node| node.span.range() == (0..text.len()));
    node.is_some_and(|node| node.group().is_some_and(|group| group.bracket == Bracket::Round && !group.some))
}

macro_rules! put {
    ($($kind:ident => $list:ident),+ $(,)?) => {
        fn put(city: &mut City, (kind, place): (Kind, usize), text: &str, extensions: Extensions) -> Option<()> {
            let ron = options().with_default_extension(extensions).with_recursion_limit(3 * LIMIT - AROUND);
            match kind {
                Kind::City => return None,
                $(Kind::$kind => {
                    let new = ron.from_str::<records::$kind>(text).ok().filter(|new| is_sound(new))?;
                    let old = city.$list.get(place).filter(|old| old.id == new.id)?;
                    let action = city.action_at(kind, place);
                    if *old != new {
                        city.$list[place] = new;
                    }
                    city.reassign(kind, place, action);
                })+
            }
            Some(())
        }
    };
}

with_lists!(put);
