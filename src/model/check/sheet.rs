//! A file laid out for checking: its text, the spans of its records, and where lines begin. It must not judge what
//! the records say.

use std::borrow::Cow;

use ron::extensions::Extensions;

use super::judge::Flaw;
use super::merge::Versions;
use crate::model::kinds::{KINDS, Kind, KindRow};
use crate::problem::Problem;
use crate::text::scan::{self, Bracket, Doc, Fault, FaultKind, Lines, Node, Shape, bare};
use crate::text::unquoted;

/// A file of the city, scanned.
pub struct Sheet<'t> {
    pub file: &'static str,
    pub text: &'t str,
    pub doc: Option<Doc>,
    faults: Vec<Fault>,
    lines: Lines,
}

/// A record in a file and what kind it is meant to be.
pub struct Row<'s> {
    pub kind: Kind,
    pub node: Cow<'s, Node>,
}

impl<'t> Sheet<'t> {
    /// Scans a text; what is wrong with it as RON is among its faults.
    pub fn new(file: &'static str, text: &'t str) -> Self {
        let (doc, faults) = match file == Kind::City.file() {
            true => scan::parse(text),
            false => scan::outline(text),
        };
        Sheet { file, text, doc, faults, lines: Lines::new(text) }
    }

    /// The records that could be read, each with its kind. In a file of two kinds a record without its name has none
    /// and is left out.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.nodes().filter_map(|node| {
            let kind = self.kind(&node)?;
            Some(Row { kind, node })
        })
    }

    /// What stands where records should, whatever it is. Each is read as its turn comes: no more than one is held.
    pub fn nodes(&self) -> impl Iterator<Item = Cow<'_, Node>> {
        let is_list = self.file != Kind::City.file();
        let root = self.doc.iter().map(|doc| &doc.root);
        let alone = root.clone().filter(move |_| !is_list);
        let list = root.filter(move |_| is_list).filter_map(Node::group);
        let list = list.filter(|group| group.bracket == Bracket::Square);
        let nodes = list.flat_map(|list| &list.items).map(|item| &item.value);
        let nodes = nodes.filter(|node| !matches!(node.shape, Shape::Broken));
        alone.chain(nodes).map(|node| scan::unfold(self.text, node))
    }

    /// What kind of record a node of this file is meant to be.
    pub fn kind(&self, node: &Node) -> Option<Kind> {
        let mut kinds = KINDS.iter().filter(|row| row.file == self.file);
        let name = node.name(self.text);
        let by_name = kinds.clone().find(|row| Some(row.shape.name) == name);
        let only = || kinds.next().filter(|row| !row.kind.is_named());
        by_name.or_else(only).map(|row| row.kind)
    }

    /// The text of a field of a record, where it is one, and where its value stands.
    pub fn word(&self, node: &Node, field: &str) -> Option<(Cow<'t, str>, usize)> {
        let value = node.field(self.text, field)?.plain();
        let word = match value.shape {
            Shape::Text => unquoted(value.raw(self.text))?,
            Shape::Word => Cow::Borrowed(bare(value.raw(self.text))),
            _ => return None,
        };
        Some((word, value.span.range().start))
    }

    /// How `ron` is to read this file: as its kinds demand, and as it says itself.
    pub fn extensions(&self) -> Extensions {
        let named = self.doc.iter().flat_map(|doc| &doc.extensions);
        let named = named.filter_map(|(name, _)| Extensions::from_ident(name));
        named.fold(extensions(self.file), |all, one| all | one)
    }

    /// The line of an offset, from 1.
    pub fn line(&self, at: usize) -> u32 {
        // The text serves for the column only, and a file may be one line of megabytes.
        self.lines.line_col("", at).0
    }

    /// Whether something in the file could not be read.
    pub fn has_faults(&self) -> bool {
        !self.faults.is_empty()
    }

    /// All problems of the file in the order of the text: what is wrong with it as RON, and what else was found. Of
    /// two findings about one value the scanner's comes first and is enough.
    pub fn problems(&self, flaws: Vec<Flaw>) -> Vec<Problem> {
        let is_merge = |fault: &Fault| matches!(fault.kind, FaultKind::Conflict { .. });
        let merge = self.faults.iter().any(is_merge);
        let merge = merge.then(|| Versions::new(self));
        let faults = self.faults.iter();
        let faults = faults.map(|fault| self.fault(fault, merge.as_ref()));
        let flaws = flaws.into_iter().filter(|flaw| !self.is_fault(flaw.at));
        let mut all: Vec<Flaw> = faults.chain(flaws).collect();
        all.sort_by_key(|flaw| flaw.at);
        let mut reader = Reader::new(self.text);
        let place = |flaw: Flaw| {
            let (line, column) = reader.place(flaw.at);
            flaw.problem.at(self.file, line, column)
        };
        all.into_iter().map(place).collect()
    }

    /// Whether the scanner found a fault that begins at this offset.
    fn is_fault(&self, at: usize) -> bool {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        self.faults.binary_search_by_key(&at, |fault| fault.at.start).is_ok()
    }

    fn fault(&self, fault: &Fault, merge: Option<&Versions>) -> Flaw {
        let raw = fault.at.of(self.text);
        let start = fault.at.range().start;
        match fault.kind {
            FaultKind::Attribute if raw.contains("enable") => {
                let (before, name) = raw.rsplit_once(['(', ',']).unwrap_or(("", raw));
                let blank = name.len() - name.trim_start().len();
                let what = format!("unknown extension \"{}\"", name.trim());
                let problem = Problem::error("unknown-extension", what)
                    .fix("a newer ulg may know it; else use #![enable(implicit_some)]");
                let at = start + before.len() + 1 + blank;
                Flaw { at, problem }
            }
            FaultKind::Empty => {
                let fix = match self.file == Kind::City.file() {
                    true => "write City(name: \"...\")",
                    false => "write [] for an empty list",
                };
                let problem = Problem::error("empty", "the file is empty").fix(fix);
                Flaw { at: 0, problem }
            }
            _ => {
                let words = fault.kind.words(|at| self.lines.line_col(self.text, at));
                let is_cut = fault.code() == "syntax" && start >= self.text.trim_end().len();
                if is_cut {
                    let problem = Problem::error("cut-off", format!("the file is cut off: {words}"))
                        .fix("take it back from git, or close what is open");
                    return Flaw { at: start, problem };
                }
                let problem = match (&fault.kind, merge) {
                    (FaultKind::Conflict { .. }, Some(merge)) => merge.problem(start, words),
                    _ => Problem::error(fault.code(), words).fix(remedy(&fault.kind)),
                };
                Flaw { at: start, problem }
            }
        }
    }
}

/// What the records of a file demand of `ron`: kinds that share one are variants, each holding a record.
pub fn extensions(file: &str) -> Extensions {
    let is_shared = |row: &&KindRow| row.file == file && row.kind.is_named();
    match KINDS.iter().find(is_shared) {
        Some(_) => Extensions::UNWRAP_VARIANT_NEWTYPES,
        None => Extensions::empty(),
    }
}

/// What to do about a text that is no RON.
fn remedy(fault: &FaultKind) -> &'static str {
    match fault {
        FaultKind::Merge => "delete this line once all around it is as it shall be",
        FaultKind::TooDeep => "take some of the brackets away",
        _ => "mend it there, or take the file back from git",
    }
}

/// Line and column of offsets that only grow: the text is gone through once, however long its lines are.
struct Reader<'t> {
    text: &'t str,
    at: usize,
    line: u32,
    column: u32,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        // No editor shows a byte-order mark, so it is no column.
        let mark = text.len() - text.trim_start_matches('\u{feff}').len();
        Reader { text, at: mark.min('\u{feff}'.len_utf8()), line: 1, column: 1 }
    }

    fn place(&mut self, at: usize) -> (u32, u32) {
        for char in self.text.get(self.at..at).unwrap_or_default().chars() {
            match char {
                '\n' => (self.line, self.column) = (self.line + 1, 1),
                _ => self.column += 1,
            }
        }
        self.at = self.at.max(at);
        (self.line, self.column)
    }
}
