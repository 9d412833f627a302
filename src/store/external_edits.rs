//! Which files were changed by other hands than this program's: where a text is another than the one the journal left.
//! It must not know what was changed in them.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset};

use super::journal::{Entry, Sum};
use crate::sort::InOrder;

/// A file that was changed outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExternalEdit {
    pub file: String,
    /// When the program last wrote it before that.
    pub after: DateTime<FixedOffset>,
}

/// What is known of each file, going backwards.
#[derive(Default)]
pub(super) struct ExternalEdits {
    files: HashMap<String, KnownFile>,
}

struct KnownFile {
    /// What the latest entry left, and when.
    left: (Sum, DateTime<FixedOffset>),
    /// What the entry that was read last found.
    found: Option<Sum>,
    /// Whether that entry is of the time asked for.
    is_since: bool,
    /// When the program last wrote it before the latest change outside between two entries.
    outside: Option<DateTime<FixedOffset>>,
}

impl ExternalEdits {
    pub fn step_back(&mut self, entry: &Entry, is_since: bool) {
        for patch in &entry.files {
            let found = (!patch.created).then_some(patch.before);
            let Some(known) = self.files.get_mut(&patch.file) else {
                let known = KnownFile { left: (patch.after, entry.at), found, is_since, outside: None };
                self.files.insert(patch.file.clone(), known);
                continue;
            };
            let is_other = known.found.is_some_and(|found| found.is_other(patch.after));
            if is_other && known.is_since && known.outside.is_none() {
                known.outside = Some(entry.at);
            }
            known.found = found;
            known.is_since = is_since;
        }
    }
    /// The files that were changed outside, as far as the journal was read back, in the order of their names; `text` gives
    /// what they hold now.
    pub fn found<'t>(&self, text: impl Fn(&str) -> Option<&'t str>) -> Vec<ExternalEdit> {
        let hand = |(file, known): (&String, &KnownFile)| {
            let (sum, at) = known.left;
            let is_other = text(file).is_some_and(|text| !sum.is_of(text));
            let after = if is_other { Some(at) } else { known.outside }?;
            Some(ExternalEdit { file: file.clone(), after })
        };
        let mut found: Vec<ExternalEdit> = self.files.iter().filter_map(hand).collect();
        found.order_by(|one, other| one.file.cmp(&other.file));
        found
    }
}
