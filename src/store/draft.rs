//! From deeds to the new text of one file: each deed becomes a splice in the file's own style, proved on the record it
//! touches. It knows the text as it stands and the field table, no disk and no lock.

use std::collections::{BTreeMap, HashSet};

use super::files::ARCHIVE;
use super::hand::{Hand, doubtful};
use super::journal::{Cut, Deed, Patch, Sum, Verb};
use super::naming::Naming;
use super::places::{Places, difference};
use super::window::Window;
use crate::problem::{Exit, Problem};
use crate::sort::InOrder;
use crate::text::edit::{self, Splice};
use crate::text::proof::{self, Doubt};
use crate::text::scan::{Doc, line_col};

/// What a file begins with when the program makes it.
pub const EMPTY: &str = "#![enable(implicit_some)]\n[\n]\n";

/// The new text of one file, with how it came about.
#[derive(Debug, Clone)]
pub struct Draft {
    pub file: &'static str,
    /// `None` where the file is not there yet.
    pub before: Option<String>,
    pub after: String,
    cuts: Vec<Cut>,
    /// How parts are named here; not where a change is taken back as it was spelled.
    pub naming: Option<Naming>,
    /// The tree of `after`, while it is at hand.
    doc: Option<Doc>,
}

impl Draft {
    pub fn new(file: &'static str, before: Option<&str>) -> Draft {
        Draft {
            file,
            before: before.map(str::to_string),
            after: before.unwrap_or(EMPTY).to_string(),
            cuts: Vec::new(),
            naming: None,
            doc: None,
        }
    }

    /// A draft that makes these cuts, or `None` where the text is not the one they were made for.
    pub fn replayed(file: &'static str, before: Option<&str>, patch: &Patch) -> Option<Draft> {
        let after = patch.forward(before.unwrap_or(EMPTY))?;
        Some(Draft { after, cuts: patch.cuts.clone(), ..Draft::new(file, before) })
    }

    /// Carries out deeds in this file. Records are changed first, then taken out, then put in. What the text alone
    /// can tell (spelling, neighbours) is written into the deeds.
    pub fn carry_out(&mut self, deeds: &mut [Deed]) -> Result<(), Problem> {
        self.change_records(deeds)?;
        for deed in deeds.iter_mut().filter(|deed| deed.verb == Verb::Remove) {
            self.take_out(deed)?;
        }
        let added: Vec<&mut Deed> = deeds.iter_mut().filter(|deed| deed.verb == Verb::Add).collect();
        self.put_in(added)
    }

    /// How the records of this file are written.
    pub fn style(&mut self) -> Result<edit::Style, Problem> {
        let doc = self.scanned()?;
        let style = edit::list_style(&self.after, &doc.root);
        if self.naming.is_none() {
            self.naming = Some(Naming::of(&doc));
        }
        self.doc = Some(doc);
        Ok(style)
    }

    /// How the journal notes this draft.
    pub fn patch(&self) -> Patch {
        Patch {
            file: self.file.to_string(),
            created: self.before.is_none(),
            before: Sum::of(self.before.as_deref().unwrap_or(EMPTY)),
            after: Sum::of(&self.after),
            cuts: self.cuts.clone(),
        }
    }

    /// The text as a tree; scanned only where the one at hand is out of date.
    fn scanned(&mut self) -> Result<Doc, Problem> {
        match self.doc.take() {
            Some(doc) => Ok(doc),
            None if self.cuts.is_empty() => {
                let doc = proof::scanned(&self.after);
                doc.map_err(|doubt| faulty(self.file, &self.after, &doubt))
            }
            None => proof::scanned(&self.after).map_err(|doubt| self.doubtful(&doubt)),
        }
    }

    fn doubtful(&self, doubt: &Doubt) -> Problem {
        doubtful(self.file, doubt)
    }

    fn unknown(&self, deed: &Deed) -> Problem {
        let what = format!("there is no {} \"{}\" any more", deed.kind, deed.id);
        Problem::error("missing", what).file(self.file).exit(Exit::Missing)
    }

    fn change_records(&mut self, deeds: &mut [Deed]) -> Result<(), Problem> {
        let inner = |deed: &&mut Deed| !matches!(deed.verb, Verb::Add | Verb::Remove);
        let mut by_record: BTreeMap<String, Vec<&mut Deed>> = BTreeMap::new();
        for deed in deeds.iter_mut().filter(inner) {
            by_record.entry(deed.id.clone()).or_default().push(deed);
        }
        if by_record.is_empty() {
            return Ok(());
        }
        let doc = self.scanned()?;
        let places = Places::of(&self.after, &doc, self.file);
        let hand = Hand { file: self.file, text: &self.after, naming: self.naming.as_ref() };
        let mut cuts = Vec::new();
        for deeds in by_record.values_mut() {
            let node = deeds.first().and_then(|deed| places.find(&doc, deed));
            let Some(node) = node else {
                return Err(deeds.first().map_or_else(|| self.doubtful(&Doubt::NoPlace), |deed| self.unknown(deed)));
            };
            cuts.extend(hand.change(node.span.range(), deeds)?);
        }
        self.cut(cuts);
        Ok(())
    }

    fn take_out(&mut self, deed: &mut Deed) -> Result<(), Problem> {
        let doc = self.scanned()?;
        let places = Places::of(&self.after, &doc, self.file);
        let Some(index) = places.index(deed) else {
            return Err(self.unknown(deed));
        };
        let block = edit::block(&self.after, &doc.root, index);
        let splice = edit::remove(&self.after, &doc.root, index);
        let (Some(block), Some(splice)) = (block, splice) else {
            return Err(self.doubtful(&Doubt::NoPlace));
        };
        deed.old = self.after.get(block).map(str::to_string);
        deed.after = Some(places.before(index));
        self.splice(splice);
        Ok(())
    }

    fn put_in(&mut self, mut added: Vec<&mut Deed>) -> Result<(), Problem> {
        if added.is_empty() {
            return Ok(());
        }
        let doc = self.scanned()?;
        let places = Places::of(&self.after, &doc, self.file);
        let mut seen = HashSet::new();
        for deed in &added {
            let there = places.index(deed).is_some() || !seen.insert(deed.id.as_str());
            if there && self.file != ARCHIVE {
                return Err(self.taken(deed));
            }
        }
        self.doc = Some(doc);
        let appended = added.iter().all(|deed| deed.after.is_none());
        if appended && added.len() > 1 {
            return self.append(&added);
        }
        added.iter_mut().try_for_each(|deed| self.put_one(deed))
    }

    fn taken(&self, deed: &Deed) -> Problem {
        let what = format!("there is a {} \"{}\" already; somebody added it meanwhile", deed.kind, deed.id);
        Problem::error("conflict", what).file(self.file).exit(Exit::Busy)
    }

    fn put_one(&mut self, deed: &Deed) -> Result<(), Problem> {
        let doc = self.scanned()?;
        let raw = deed.new.as_deref().unwrap_or_default();
        let splice = match &deed.after {
            None => edit::push(&self.after, &doc.root, raw),
            Some(after) => {
                let places = Places::of(&self.after, &doc, self.file);
                let index = places.behind(after);
                edit::insert_at(&self.after, &doc.root, index, raw)
            }
        };
        let splice = splice.ok_or_else(|| self.doubtful(&Doubt::NoPlace))?;
        self.splice(splice);
        Ok(())
    }

    /// Many records at the end: only the last two of the list are scanned again for each.
    fn append(&mut self, added: &[&mut Deed]) -> Result<(), Problem> {
        let mut window = Window::over(&self.after);
        for deed in added {
            let raw = deed.new.as_deref().unwrap_or_default();
            window.push(raw).map_err(|doubt| self.doubtful(&doubt))?;
        }
        let cut = difference(&self.after, &window.text());
        self.cut(cut.into_iter().collect());
        Ok(())
    }

    /// Makes one change of the text as it stands.
    pub fn splice(&mut self, splice: Splice) {
        let old = self.after.get(splice.at.clone()).unwrap_or_default().to_string();
        self.cut(vec![Cut { at: splice.at.start, old, new: splice.with }]);
    }

    /// Makes cuts that do not touch each other, from the last to the first, in one go.
    fn cut(&mut self, mut cuts: Vec<Cut>) {
        cuts.order_by_key(|cut| std::cmp::Reverse(cut.at));
        let mut out = String::with_capacity(self.after.len() + 256);
        let mut from = 0;
        for cut in cuts.iter().rev() {
            out.push_str(&self.after[from..cut.at]);
            out.push_str(&cut.new);
            from = cut.at + cut.old.len();
        }
        out.push_str(&self.after[from..]);
        self.after = out;
        self.doc = None;
        self.cuts.extend(cuts);
    }
}

/// The file as it stands is no RON; nothing is wrong with the change.
fn faulty(file: &str, text: &str, doubt: &Doubt) -> Problem {
    let problem = Problem::error("syntax", format!("not saved, the file has errors: {doubt}"));
    match doubt {
        Doubt::Fault(fault) => {
            let (line, column) = line_col(text, fault.at.start as usize);
            problem.at(file, line, column)
        }
        _ => problem.file(file),
    }
}
