//! In which fields two versions of a record differ, in the words of `check`. It must not know where a merge stopped.

use std::borrow::Cow;
use std::ops::Range;

use super::sheet::plain;
use crate::model::kinds::Kind;
use crate::text::merge::Version;
use crate::width::fit;

/// Columns that a value may take in a line of `check`.
const VALUE: usize = 40;

/// Something with two values.
pub struct Difference {
    /// Where the value stands in ours and in theirs, if it is there.
    pub at: [Option<Range<usize>>; 2],
    pub words: String,
}

impl Difference {
    /// Whether it stands in this part of the text.
    pub fn touches(&self, part: &Range<usize>) -> bool {
        self.at.iter().flatten().any(|at| at.start < part.end && part.start < at.end)
    }
}

/// What differs between our version of a record and theirs.
pub fn differences(kind: Kind, ours: Version, theirs: Version) -> Vec<Difference> {
    let named = ours.field("id").map(|id| plain(id.raw()).into_owned());
    let whose = named.unwrap_or_else(|| kind.name().to_string());
    let only_theirs = theirs.names().filter(|name| ours.field(name).is_none());
    let names = ours.names().chain(only_theirs);
    let different = names.filter_map(|name| {
        let (own, there) = (ours.field(name), theirs.field(name));
        if own.map(Version::meaning) == there.map(Version::meaning) {
            return None;
        }
        let is_private = kind.schema().field(name).is_some_and(|field| field.private);
        let values = if is_private {
            "not the same here and there".to_string()
        } else {
            format!("{} here, {} there", shown(own), shown(there))
        };
        let at = [own, there].map(|value| value.map(|value| value.node.span.range()));
        Some(Difference { at, words: format!("{name} of {whose}: {values}") })
    });
    different.collect()
}

fn shown(value: Option<Version<'_>>) -> Cow<'_, str> {
    value.map_or(Cow::Borrowed("nothing"), |value| {
        let words = plain(value.raw()).split_whitespace().collect::<Vec<_>>().join(" ");
        Cow::Owned(fit(&words, VALUE).into_owned())
    })
}
