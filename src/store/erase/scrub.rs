//! Taking somebody's name, address, number and id out of a text: within texts in quotes as they are meant, in comments
//! as they stand. What is around them stays. It must not know files.

use super::subject::Subject;
use super::veil::{self, Reading};
use crate::model::mention::{Finder, Needle};
use crate::text::scan::{self, Node, NodeKind, Span};
use crate::text::{quote, unquote};

/// What stands in place of an id.
pub const REMOVED: &str = "removed-person";
/// What stands in place of a name, an address or a number.
const PERSON: &str = "removed person";

/// So many plain letters a name must have to be known by them and by how many others there are.
const PLAIN: usize = 3;
/// So many to be known by them alone.
const SURE: usize = 4;

/// What is taken out, made ready.
#[derive(Debug, Clone)]
pub struct Scrub<'s> {
    pub subject: &'s Subject,
    finder: Finder,
    /// Names as they stand in a text that lost their letters, and in one whose coding nobody knows.
    blurred: Finder,
    in_bytes: Finder,
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
            blurred: without_marks(subject, SURE, |name| veil::blurred(name).text),
            in_bytes: without_marks(subject, PLAIN, veil::in_bytes),
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
        places.extend(self.alone(text));
        self.add_found(&veil::readings(text), &mut places);
        places
    }

    /// As [`Scrub::places`], in what somebody else's program wrote: in whatever coding, parted as tables are.
    pub fn places_of_others(&self, text: &str) -> Vec<usize> {
        let mut places = self.as_read(text);
        let readings = veil::readings_of_others(text);
        self.add_found(&readings, &mut places);
        let last = readings.last().map_or(text, |reading| &reading.text);
        let blurred = veil::blurred(last);
        for span in self.blurred.spans(&blurred.text) {
            let at = blurred.origin(span.start);
            places.push(readings.last().map_or(at, |reading| reading.origin(at)));
        }
        places
    }

    /// As [`Scrub::places_of_others`], in bytes that are no UTF-8.
    pub fn places_of_bytes(&self, bytes: &[u8]) -> Vec<usize> {
        let spans = self.in_bytes.spans(&veil::of_bytes(bytes)).into_iter();
        spans.map(|span| span.start).collect()
    }

    fn add_found(&self, readings: &[Reading], places: &mut Vec<usize>) {
        for reading in readings {
            let spans = self.finder.spans(&reading.text).into_iter();
            let spans = spans.filter(|span| reading.is_one(span)).map(|span| span.start);
            let in_ids = self.subject.in_ids(&reading.text);
            places.extend(spans.chain(in_ids).map(|at| reading.origin(at)));
        }
    }

    /// Whether a name has too few plain letters to be known in a text whose coding nobody knows.
    pub fn is_foreign(&self) -> bool {
        let mut names = self.subject.needles.iter().filter_map(named);
        names.any(|name| !name.is_ascii() && plain_letters(name) < PLAIN)
    }

    fn as_read(&self, text: &str) -> Vec<usize> {
        let spans = self.finder.spans(text).into_iter();
        let mut places: Vec<usize> = spans.map(|span| span.start).collect();
        places.extend(self.subject.in_ids(text));
        places
    }

    /// Where an id of one word is all that stands in quotes.
    fn alone<'t>(&'t self, text: &'t str) -> impl Iterator<Item = usize> + 't {
        let ids = self.subject.needles.iter().filter_map(|needle| match needle {
            Needle::Id(id) if !id.contains('-') => Some(format!("\"{id}\"")),
            _ => None,
        });
        ids.flat_map(move |id| {
            let found = text.match_indices(&id).map(|(at, _)| at);
            found.collect::<Vec<_>>()
        })
    }

    /// Whether any of them stands in what cannot be read as it was meant, be it broken off in the middle of a name.
    pub fn stands_in_broken(&self, text: &str) -> bool {
        // A quote may be lost: what stands between any two counts.
        let mut quoted = text.split('"').map(|part| part.trim_matches('\\'));
        !self.places(text).is_empty() || self.finder.breaks_off(text) || quoted.any(|part| self.finder.stands_in(part))
    }
}

fn named(needle: &Needle) -> Option<&str> {
    match needle {
        Needle::Name(name) => Some(name),
        _ => None,
    }
}

fn plain_letters(name: &str) -> usize {
    name.chars().filter(char::is_ascii_alphabetic).count()
}

/// Names that have so many plain letters, as they stand where the others are lost.
fn without_marks(subject: &Subject, plain: usize, make: impl Fn(&str) -> String) -> Finder {
    let names = subject.needles.iter().filter_map(named);
    let names = names.filter(|name| !name.is_ascii() && plain_letters(name) >= plain);
    let made = names.map(|name| Needle::Name(make(name)));
    Finder::of(&made.collect::<Vec<_>>())
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
        return spans.iter().map(|span| Span::new(back(span.start), back(span.end))).collect();
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
    match &node.kind {
        NodeKind::Text => out.push(node.span),
        NodeKind::Group(group) => group.items.iter().for_each(|item| walk(&item.value, out)),
        _ => {}
    }
}
