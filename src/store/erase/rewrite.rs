//! The journal without one person. Every entry stays, so that other changes can still be taken back; what was done to
//! the person stays as a deed without values, by which undo knows that it cannot. What cannot be read and names the
//! person is left out. It must not know the data files.

use std::io::{self, BufRead, Write};

use super::scrub::{REMOVED, Scrub};
use super::subject::is_about;
use crate::store::journal::{Deed, Entry, Line, read, written};

/// What an entry about the person is called from now on.
const LABEL: &str = "Changed a person whose data was erased";
/// Where a label was cut: what stood behind may have been half a name.
const CUT: char = '…';

/// How lines begin.
const HEADS: [&str; 3] = ["Entry(", "Done(", "Dropped("];
/// So many lines one damaged entry may have become.
const PIECES: usize = 16;

/// Whoever is taken out of the journal.
pub struct Rewriter<'a> {
    pub scrub: &'a Scrub<'a>,
}

impl Rewriter<'_> {
    /// Copies lines of a journal without the person; true where that changed something.
    ///
    /// # Errors
    /// Those of reading and writing.
    pub fn copy(&self, lines: &mut impl BufRead, out: &mut impl Write) -> io::Result<bool> {
        let mut changed = false;
        let mut broken = Broken::default();
        let mut bytes = Vec::new();
        while lines.read_until(b'\n', &mut bytes)? > 0 {
            let text = String::from_utf8_lossy(&bytes);
            let text = text.trim_end_matches('\n');
            let Some(line) = read(text) else {
                if !broken.goes_on(text) {
                    changed |= self.put(&mut broken, out)?;
                }
                broken.is_whole = is_end(text);
                broken.lines.push(std::mem::take(&mut bytes));
                continue;
            };
            changed |= self.put(&mut broken, out)?;
            let new = self.line(&line);
            changed |= new.is_some();
            match new {
                Some(line) => writeln!(out, "{line}")?,
                None => out.write_all(&bytes)?,
            }
            bytes.clear();
        }
        Ok(self.put(&mut broken, out)? | changed)
    }

    /// Writes what cannot be read, unless it names the person: nobody can use it, and its values may be the person's.
    fn put(&self, broken: &mut Broken, out: &mut impl Write) -> io::Result<bool> {
        let lines = std::mem::take(broken);
        let names = |bytes: &[u8]| self.scrub.stands_in_broken(&String::from_utf8_lossy(bytes));
        if lines.is_whole && lines.lines.iter().any(|line| names(line)) {
            return Ok(true);
        }
        let mut changed = false;
        for line in &lines.lines {
            if names(line) { changed = true } else { out.write_all(line)? }
        }
        Ok(changed)
    }

    /// A line of the journal without the person; `None` where nothing has to change.
    fn line(&self, line: &Line) -> Option<String> {
        let Line::Entry(entry) = line else {
            return None;
        };
        written(&Line::Entry(self.entry(entry)?)).ok()
    }

    fn entry(&self, old: &Entry) -> Option<Entry> {
        let mut entry = old.clone();
        let mut about = false;
        let mut files: Vec<String> = Vec::new();
        for deed in &mut entry.deeds {
            let gone = self.scrub.subject.id.as_deref().is_some_and(|id| is_about(deed, id));
            let touched = if gone {
                *deed = removed(deed);
                true
            } else {
                self.deed(deed)
            };
            about |= gone;
            if touched {
                files.push(deed.file.clone());
            }
        }
        for patch in &mut entry.files {
            let quoted = |text: &str| !self.scrub.places(text).is_empty();
            let in_cuts = patch.cuts.iter().any(|cut| quoted(&cut.old) || quoted(&cut.new));
            if in_cuts || files.contains(&patch.file) {
                // Bytes may hold part of a name; undo goes by the deeds where they are gone.
                patch.cuts.clear();
            }
        }
        entry.label = match about {
            true => LABEL.to_string(),
            false if !files.is_empty() && old.label.contains(CUT) => first_record(&entry),
            false => self.scrub.plain(&old.label).unwrap_or(entry.label),
        };
        entry.by = self.scrub.plain(&old.by).unwrap_or(entry.by);
        (entry != *old).then_some(entry)
    }

    /// Takes the person out of a deed on something else; true where that changed it.
    fn deed(&self, deed: &mut Deed) -> bool {
        let old = deed.clone();
        for value in [&mut deed.old, &mut deed.new, &mut deed.raw] {
            let new = value.as_deref().and_then(|value| self.scrub.ron(value));
            *value = new.or(value.take());
        }
        let neighbour = deed.after.as_deref().and_then(|after| self.scrub.plain(after));
        deed.after = neighbour.or(deed.after.take());
        let renamed = self.scrub.subject.renames.iter().find(|one| one.from == deed.id);
        if let Some(renamed) = renamed {
            deed.id.clone_from(&renamed.to);
        }
        *deed != old
    }
}

/// Lines one after the other that cannot be read: pieces of one entry, perhaps.
#[derive(Default)]
struct Broken {
    lines: Vec<Vec<u8>>,
    /// They end as an entry ends.
    is_whole: bool,
}

impl Broken {
    /// Whether a line can belong to the same entry.
    fn goes_on(&self, line: &str) -> bool {
        let first = self.lines.first();
        let is_begun = first.is_some_and(|first| first.starts_with(HEADS[0].as_bytes()));
        let is_head = HEADS.iter().any(|head| line.starts_with(head));
        is_begun && !self.is_whole && !is_head && self.lines.len() < PIECES
    }
}

/// Whether more is closed than opened.
fn is_end(text: &str) -> bool {
    let count = |signs: [char; 2]| text.matches(signs).count();
    count([')', ']']) > count(['(', '['])
}

/// A deed of which only the fact is left.
fn removed(deed: &Deed) -> Deed {
    Deed { id: REMOVED.to_string(), old: None, new: None, raw: None, after: None, ..deed.clone() }
}

fn first_record(entry: &Entry) -> String {
    let deed = entry.deeds.first();
    deed.map_or_else(String::new, |deed| format!("Changed {}/{}", deed.kind, deed.id))
}

impl Deed {
    /// Whether this was done to a person whose data was erased since: nothing of it can be taken back.
    pub fn is_erased(&self) -> bool {
        self.id == REMOVED && self.old.is_none() && self.new.is_none()
    }
}

impl Entry {
    /// Whether nothing is left of it that could be taken back; an erasure itself leaves nothing.
    pub fn is_erased(&self) -> bool {
        self.deeds.iter().all(Deed::is_erased) && !self.is_of_lines()
    }

    /// Whether taking it back would bring back a person, or take away one who is gone.
    pub fn would_bring_back(&self) -> bool {
        let whole = |deed: &Deed| deed.is_erased() && deed.field.is_none();
        self.deeds.iter().any(whole)
    }
}
