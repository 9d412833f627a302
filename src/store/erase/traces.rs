//! The proof: every byte of every file in the folder is searched for what a person is known by, and what cannot be
//! read as text is named. It must not change a file, nor leave the folder; a git history is named, not searched.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use super::scrub::Scrub;
use super::shape::{self, Coding};
use crate::model::inflection::{self, Name};
use crate::sort::InOrder;
use crate::store::reading;
use crate::store::state_dir::is_own;
use crate::text::scan::line_col;

/// How much of a file is searched at once; it goes on to the end of a line.
const PIECE: u64 = 256 * 1024;
/// How far that may be.
const FURTHER: u64 = 1024 * 1024;
/// No name is longer: so much of a piece is searched again with the next.
const OVERLAP: usize = 1024;
/// How much of a file tells how it is to be read.
const HEAD: u64 = 8 * 1024;
/// Folders of histories, which are named and not searched.
const HISTORIES: [&str; 3] = [".git", ".hg", ".svn"];

/// A place where somebody is still named.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Trace {
    /// The path within the folder.
    pub file: String,
    /// From 1; 0 where it is the name of the file itself.
    pub line: u32,
}

/// What a search of a folder came to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// Where the person stands.
    pub left: Vec<Trace>,
    /// Where a part of the name stands alone or with an ending: it may be somebody else.
    pub possible: Vec<Trace>,
    /// Files and folders that could not be read.
    pub closed: Vec<String>,
    /// Files that could be read, but not as text: packed, pictures; links that lead out of the folder.
    pub opaque: Vec<String>,
    /// Folders with histories in them.
    pub histories: Vec<PathBuf>,
}

/// What is looked for.
pub struct Search<'s> {
    pub scrub: &'s Scrub<'s>,
    /// Words of the name, each alone.
    pub names: &'s [Name],
}

impl Search<'_> {
    /// Everything under a folder in which the person stands, and every file that could not be searched.
    pub fn folder(&self, dir: &Path) -> Found {
        let mut found = Found::default();
        self.gather(dir, dir, &mut found);
        let sorted = |traces: &mut Vec<Trace>| {
            traces.order();
            traces.dedup();
        };
        sorted(&mut found.left);
        sorted(&mut found.possible);
        let left = &found.left;
        found.possible.retain(|one| !left.contains(one));
        found.closed.order();
        found.opaque.order();
        found
    }

    /// Links are not followed; what they lead to is searched where it stands.
    fn gather(&self, home: &Path, dir: &Path, found: &mut Found) {
        let Ok(entries) = fs::read_dir(dir) else {
            return found.closed.push(within(home, dir));
        };
        for entry in entries.flatten() {
            let path = entry.path();
            let is_history = HISTORIES.iter().any(|name| entry.file_name() == *name);
            let Ok(kind) = entry.file_type() else {
                found.closed.push(within(home, &path));
                continue;
            };
            if is_history {
                found.histories.push(dir.to_path_buf());
            }
            if is_history && kind.is_dir() {
                continue;
            }
            self.name(home, &path, found);
            if kind.is_dir() {
                self.gather(home, &path, found);
            } else if kind.is_file() {
                self.file(home, &path, found);
            } else if kind.is_symlink() && leads_out(home, &path) {
                found.opaque.push(within(home, &path));
            }
        }
    }

    /// A name can stand in the name of a file too, and in what a link leads to.
    fn name(&self, home: &Path, path: &Path, found: &mut Found) {
        let file = within(home, path);
        let target = fs::read_link(path).unwrap_or_default();
        let texts = [file.clone(), target.to_string_lossy().into_owned()];
        let trace = || Trace { file: file.clone(), line: 0 };
        let mut all = texts.iter();
        if all.any(|text| !self.scrub.places_of_others(text).is_empty()) {
            found.left.push(trace());
        } else if texts.iter().any(|text| !inflection::places(self.names, text).is_empty()) {
            found.possible.push(trace());
        }
    }

    fn file(&self, home: &Path, path: &Path, found: &mut Found) {
        let file = within(home, path);
        // An error that passes is not the answer.
        let looked = self.look(&file, path).or_else(|_| self.look(&file, path));
        let Ok(look) = looked else {
            return found.closed.push(file);
        };
        let traces = |lines: Vec<u32>| {
            let file = file.clone();
            let traces = lines.into_iter().map(move |line| Trace { file: file.clone(), line });
            traces.collect::<Vec<_>>()
        };
        found.left.extend(traces(look.left));
        found.possible.extend(traces(look.possible));
        if look.is_opaque {
            found.opaque.push(file.clone());
        }
    }

    fn look(&self, file: &str, path: &Path) -> io::Result<Look> {
        let mut input = BufReader::new(File::open(path)?);
        let mut bytes = Vec::new();
        Read::by_ref(&mut input).take(HEAD).read_to_end(&mut bytes)?;
        let is_ours = is_ours(file);
        let coding = if is_ours { Coding::Bytes } else { shape::coding(&bytes) };
        let mut look = Look { is_opaque: !is_ours && shape::is_packed(&bytes), ..Look::default() };
        loop {
            let is_last = fill(&mut input, &mut bytes, coding)?;
            self.piece(&bytes, coding, is_ours, &mut look);
            if is_last {
                return Ok(look);
            }
            bytes.clear();
        }
    }

    fn piece(&self, bytes: &[u8], coding: Coding, is_ours: bool, look: &mut Look) {
        let (text, is_text) = shape::decoded(bytes, coding);
        if !is_ours {
            look.is_opaque |= !is_text || shape::is_encoded(&text);
        }
        if !is_ours && coding == Coding::Bytes && std::str::from_utf8(bytes).is_err() {
            look.is_opaque |= self.scrub.is_foreign();
            let breaks = |at: usize| bytes[..at].iter().filter(|byte| **byte == b'\n').count();
            let line = |at| look.lines + 1 + u32::try_from(breaks(at)).unwrap_or(0);
            let found = self.scrub.places_of_bytes(bytes).into_iter();
            look.left.extend(found.map(line).collect::<Vec<_>>());
        }
        let before = look.tail.matches('\n').count();
        let piece = [look.tail.as_str(), &text].concat();
        let places = if is_ours { self.scrub.places(&piece) } else { self.scrub.places_of_others(&piece) };
        let first = look.lines.saturating_sub(u32::try_from(before).unwrap_or(0));
        let line = |at: usize| first + line_col(&piece, at).0;
        look.left.extend(places.into_iter().map(line));
        let names = inflection::places(self.names, &piece);
        look.possible.extend(names.iter().map(|span| line(span.start)));
        let breaks = u32::try_from(text.matches('\n').count()).unwrap_or(0);
        look.lines += breaks;
        let mut from = piece.len().saturating_sub(OVERLAP);
        while !piece.is_char_boundary(from) {
            from -= 1;
        }
        look.tail = piece[from..].to_string();
    }
}

/// What was seen of one file so far.
#[derive(Default)]
struct Look {
    left: Vec<u32>,
    possible: Vec<u32>,
    is_opaque: bool,
    /// Lines that are done.
    lines: u32,
    /// The end of what was searched.
    tail: String,
}

/// Reads on to the end of a line behind the next piece; true where nothing is left.
fn fill(input: &mut impl BufRead, bytes: &mut Vec<u8>, coding: Coding) -> io::Result<bool> {
    let wanted = PIECE.saturating_sub(bytes.len() as u64);
    input.by_ref().take(wanted).read_to_end(bytes)?;
    if (bytes.len() as u64) < PIECE {
        return Ok(true);
    }
    input.by_ref().take(FURTHER).read_until(b'\n', bytes)?;
    if coding != Coding::Bytes && bytes.len() % 2 == 1 {
        input.by_ref().take(1).read_to_end(bytes)?;
    }
    Ok(input.fill_buf()?.is_empty())
}

/// Files that ulg itself writes, as text.
fn is_ours(file: &str) -> bool {
    let own = file.strip_prefix(".ulg/");
    reading::names().any(|name| name == file) || own.is_some_and(is_own)
}

fn within(home: &Path, path: &Path) -> String {
    let path = path.strip_prefix(home).unwrap_or(path);
    path.to_string_lossy().into_owned()
}

fn leads_out(home: &Path, link: &Path) -> bool {
    let target = fs::canonicalize(link);
    target.is_ok_and(|target| !target.starts_with(home))
}

/// The folder that holds the git history of a folder, if there is one.
pub fn history(dir: &Path) -> Option<PathBuf> {
    let mut homes = dir.ancestors();
    homes.find(|home| home.join(HISTORIES[0]).exists()).map(Path::to_path_buf)
}
