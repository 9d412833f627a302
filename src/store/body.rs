//! The text of a file with what is known of it: where its records stand and what its sum is, found when first asked for
//! and kept up to date over changes, which cost no more than the bytes they move. It must not know what records say.

use std::ops::{Deref, Range};
use std::sync::{Arc, OnceLock};

use ron::extensions::Extensions;

use super::journal::{Cut, Sum, Sums, pieces};
use super::judge::kinds;
use super::naming::ALWAYS;
use crate::model::Kind;
use crate::model::read::Places;
use crate::text::scan::{self, Bracket, NodeKind, Span};

/// A text; copies share it.
#[derive(Debug, Clone, Default)]
pub struct Body(Arc<Held>);

#[derive(Debug, Clone, Default)]
struct Held {
    text: String,
    sums: OnceLock<Sums>,
    borders: OnceLock<Option<Borders>>,
}

impl Body {
    /// The sum of the text.
    pub fn sum(&self) -> Sum {
        self.sums().sum()
    }

    /// The sum of the text once cuts are made in it, the first one first.
    pub fn sums_after(&self, cuts: &[Cut]) -> Sums {
        self.sums().after(&self.0.text, cuts)
    }

    fn sums(&self) -> &Sums {
        self.0.sums.get_or_init(|| Sums::of(&self.0.text))
    }

    /// Where the records of the file stand; `None` where that cannot be told for certain.
    pub fn borders(&self, file: &str) -> Option<&Borders> {
        self.0.borders.get_or_init(|| Borders::of(&self.0.text, file)).as_ref()
    }

    /// Takes in where the records stand, if whoever read them has seen it.
    pub fn know(&self, places: Places) {
        if places.iter().any(|(_, spans)| !spans.is_empty()) {
            let borders = Borders { extensions: Extensions::empty(), is_named: false, records: places };
            // What was found before stands.
            let _ = self.0.borders.set(Some(borders));
        }
    }

    /// Makes cuts that do not touch each other and lie within records, the first one first. In place where nobody else
    /// holds the text.
    pub fn cut(&mut self, cuts: &[Cut], sums: Sums) {
        let held = Arc::make_mut(&mut self.0);
        match cuts {
            [cut] => {
                held.text.reserve_exact(cut.new.len().saturating_sub(cut.old.len()));
                held.text.replace_range(cut.at..cut.at + cut.old.len(), &cut.new);
            }
            cuts => held.text = pieces(&held.text, 0..held.text.len(), cuts).concat(),
        }
        held.sums = OnceLock::from(sums);
        if let Some(Some(borders)) = held.borders.get_mut() {
            borders.move_by(cuts);
        }
    }
}

impl Deref for Body {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0.text
    }
}

impl From<String> for Body {
    fn from(text: String) -> Body {
        Body(Arc::new(Held { text, ..Held::default() }))
    }
}

impl PartialEq for Body {
    fn eq(&self, other: &Body) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.text == other.0.text
    }
}

/// Where the records of a good file stand.
#[derive(Debug, Clone, PartialEq)]
pub struct Borders {
    /// What the file itself switches on.
    pub extensions: Extensions,
    /// Whether it wants the name of every part written.
    pub is_named: bool,
    /// By kind, in the order of the file.
    records: Places,
}

impl Borders {
    /// Of a list in which nothing is wrong and in which there are records only.
    fn of(text: &str, file: &str) -> Option<Borders> {
        let (doc, faults) = scan::outline(text);
        let doc = doc.filter(|_| faults.is_empty())?;
        let NodeKind::Group(list) = doc.root.kind else {
            return None;
        };
        if list.bracket != Bracket::Square {
            return None;
        }
        let mut records: Places = kinds(file).map(|kind| (kind, Vec::new())).collect();
        let is_shared = records.len() > 1;
        for item in &list.items {
            let span = item.value.span;
            let starts = |kind: Kind| span.of(text).strip_prefix(kind.schema().name).is_some_and(is_opened);
            let own = records.iter_mut().find(|(kind, _)| !is_shared || starts(*kind))?;
            if !matches!(item.value.kind, NodeKind::Folded) || !span.of(text).ends_with(')') {
                return None;
            }
            own.1.push(span);
        }
        let names = || doc.extensions.iter().map(|(name, _)| name.as_str());
        let extensions = names().filter_map(Extensions::from_ident).fold(Extensions::empty(), |all, one| all | one);
        Some(Borders { extensions, is_named: names().any(|name| name == ALWAYS), records })
    }

    /// Where the records of a kind stand.
    pub fn spans(&self, kind: Kind) -> &[Span] {
        self.records.iter().find(|(own, _)| *own == kind).map_or(&[], |(_, spans)| spans)
    }

    /// The record within which a stretch of the text lies: not at its edge, so that its borders stay what they are.
    pub fn around(&self, place: &Range<usize>) -> Option<(Kind, usize)> {
        self.records.iter().find_map(|(kind, spans)| {
            let at = spans.partition_point(|span| span.range().start < place.start).checked_sub(1)?;
            (place.end < spans.get(at)?.range().end).then_some((*kind, at))
        })
    }

    /// Follows cuts that lie within records.
    fn move_by(&mut self, cuts: &[Cut]) {
        // Of each cut where it ends, with what all up to it have added and taken away.
        let mut ends = Vec::with_capacity(cuts.len());
        let (mut added, mut gone) = (0, 0);
        for cut in cuts {
            (added, gone) = (added + cut.new.len(), gone + cut.old.len());
            ends.push((cut.at + cut.old.len(), added, gone));
        }
        let moved = |at: usize| match ends.partition_point(|(end, ..)| *end <= at).checked_sub(1) {
            Some(last) => at + ends[last].1 - ends[last].2,
            None => at,
        };
        for span in self.records.iter_mut().flat_map(|(_, spans)| spans) {
            let Range { start, end } = span.range();
            *span = Span::new(moved(start), moved(end));
        }
    }
}

/// Whether what follows a name is its bracket.
fn is_opened(rest: &str) -> bool {
    rest.trim_start().starts_with('(')
}
