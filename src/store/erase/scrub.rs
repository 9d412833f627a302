//! Taking somebody's name, address, number and id out of a text: within texts in quotes as they are meant, in comments
//! as they stand. What is around them stays. It must not know files.

use super::subject::Subject;
use crate::model::mention::{Finder, Needle};
use crate::text::scan::{self, Node, Shape, Span};
use crate::text::{quote, unquote};

/// What stands in place of an id.
pub const REMOVED: &str = "removed-person";
/// What stands in place of a name, an address or a number.
const PERSON: &str = "removed person";
/// Texts in quotes may hold texts in quotes: the journal holds values of files.
const DEPTH: usize = 3;

/// What is taken out, made ready.
#[derive(Debug, Clone)]
pub struct Scrub {
    finder: Finder,
    /// By the place of a needle, what stands in its place.
    words: Vec<String>,
}

impl Scrub {
    pub fn of(subject: &Subject) -> Scrub {
        let renames = subject.renames.iter();
        let renames = renames.map(|one| (Needle::Id(one.from.clone()), one.to.clone()));
        let own = subject.needles.iter().map(|needle| match needle {
            Needle::Id(_) => (needle.clone(), REMOVED.to_string()),
            _ => (needle.clone(), PERSON.to_string()),
        });
        let (needles, words): (Vec<Needle>, Vec<String>) = renames.chain(own).unzip();
        Scrub {
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

    /// The places at which any of them stands in a text, as it stands or as it is meant.
    pub fn places(&self, text: &str) -> Vec<usize> {
        let mut places: Vec<usize> = self
            .finder
            .spans(text)
            .iter()
            .map(|span| span.start)
            .collect();
        for span in literals(text) {
            let meant = unquote(span.of(text));
            if meant.is_some_and(|meant| self.is_meant(&meant, DEPTH)) {
                places.push(span.start as usize);
            }
        }
        places
    }

    fn is_meant(&self, text: &str, depth: usize) -> bool {
        self.finder.stands_in(text)
            || depth > 0
                && text.contains('\\')
                && literals(text)
                    .into_iter()
                    .filter_map(|span| unquote(span.of(text)))
                    .any(|meant| self.is_meant(&meant, depth - 1))
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
