//! Taking somebody's name, address, number and id out of a text: within texts in quotes as they are meant, in comments
//! as they stand. What is around them stays. It must not know files.

use super::subject::Subject;
use super::veil;
use crate::model::mention::{Finder, Needle};
use crate::text::scan::{self, Node, Shape, Span};
use crate::text::{quote, unquote};

/// What stands in place of an id.
pub const REMOVED: &str = "removed-person";
/// What stands in place of a name, an address or a number.
const PERSON: &str = "removed person";

/// What is taken out, made ready.
#[derive(Debug, Clone)]
pub struct Scrub<'s> {
    pub subject: &'s Subject,
    finder: Finder,
    /// By the place of a needle, what stands in its place.
    words: Vec<String>,
}

impl<'s> Scrub<'s> {
    pub fn of(subject: &'s Subject) -> Scrub<'s> {
        let renames = subject.renames.iter();
        let renames = renames.map(|one| (Needle::Id(one.from.clone()), one.to.clone()));
        let own = subject.needles.iter().map(|needle| match needle {
            Needle::Id(_) => (needle.clone(), REMOVED.to_string()),
            _ => (needle.clone(), PERSON.to_string()),
        });
        let (needles, words): (Vec<Needle>, Vec<String>) = renames.chain(own).unzip();
        Scrub {
            subject,
            finder: Finder::of(&needles),
            words,
        }
    }

    /// A text that is no RON, without them; `None` where nothing of them stands in it.
    pub fn plain(&self, text: &str) -> Option<String> {
        let word = |at: usize| self.words.get(at).map_or(PERSON, String::as_str);
        self.finder.replaced(text, word)
    }

    /// A file, a record or a value, without them; `None` where nothing of them stands in it.
    pub fn ron(&self, text: &str) -> Option<String> {
        let spans = literals(text);
        let mut out = String::with_capacity(text.len());
        let mut changed = false;
        let mut from = 0;
        let mut keep = |raw: &str, new: Option<String>| {
            changed |= new.is_some();
            out.push_str(new.as_deref().unwrap_or(raw));
        };
        for span in spans {
            let raw = span.of(text);
            let between = text.get(from..span.start as usize).unwrap_or_default();
            keep(between, self.plain(between));
            let meant = unquote(raw).and_then(|meant| self.plain(&meant));
            keep(raw, meant.map(|meant| quote(&meant)));
            from = span.end as usize;
        }
        let rest = text.get(from..).unwrap_or_default();
        keep(rest, self.plain(rest));
        changed.then_some(out)
    }

    /// The places at which any of them stands in a text: as it stands, in an id, as it is meant.
    pub fn places(&self, text: &str) -> Vec<usize> {
        let mut places = self.as_read(text);
        for span in literals(text) {
            let meant = unquote(span.of(text));
            if meant.is_some_and(|meant| self.finder.stands_in(&meant)) {
                places.push(span.start as usize);
            }
        }
        for reading in veil::readings(text) {
            let found = self.as_read(&reading.text);
            places.extend(found.into_iter().map(|at| reading.origin(at)));
        }
        places
    }

    fn as_read(&self, text: &str) -> Vec<usize> {
        let spans = self.finder.spans(text).into_iter();
        let mut places: Vec<usize> = spans.map(|span| span.start).collect();
        places.extend(self.subject.in_ids(text));
        places
    }

    /// Whether any of them stands in what cannot be read as it was meant, be it broken off in the middle of a name.
    pub fn stands_in_broken(&self, text: &str) -> bool {
        // A quote may be lost: what stands between any two counts.
        let mut quoted = text.split('"').map(|part| part.trim_matches('\\'));
        !self.places(text).is_empty()
            || self.finder.breaks_off(text)
            || quoted.any(|part| self.finder.stands_in(part))
    }
}

/// Where texts in quotes stand, in order; none in what is no RON.
pub fn literals(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    if let (Some(doc), true) = scanned(text) {
        walk(&doc, &mut spans);
        return spans;
    }
    // One record, as the journal and the archive keep it: a comma or a comment may stand behind.
    const BEFORE: &str = "[\n";
    let boxed = [BEFORE, text, "\n]"].concat();
    if let (Some(doc), true) = scanned(&boxed) {
        walk(&doc, &mut spans);
        let back = |at: u32| (at as usize).saturating_sub(BEFORE.len());
        return spans
            .iter()
            .map(|span| Span::new(back(span.start), back(span.end)))
            .collect();
    }
    spans
}

/// Whether a text is RON from its first to its last byte.
pub fn is_ron(text: &str) -> bool {
    scanned(text).1
}

fn scanned(text: &str) -> (Option<Node>, bool) {
    let (doc, faults) = scan::parse(text);
    (doc.map(|doc| doc.root), faults.is_empty())
}

fn walk(node: &Node, out: &mut Vec<Span>) {
    match &node.shape {
        Shape::Text => out.push(node.span),
        Shape::Group(group) => group.items.iter().for_each(|item| walk(&item.value, out)),
        _ => {}
    }
}
