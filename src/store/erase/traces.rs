//! The proof: every byte of every file in the folder is searched for what a person is known by. It must not change a
//! file, nor leave the folder; a git history is named, not searched.

use std::fs;
use std::path::{Path, PathBuf};

use super::scrub::Scrub;
use crate::text::scan::line_col;

/// How much of a text is searched at once; longer ones are cut at the end of a line.
const PIECE: usize = 256 * 1024;
/// No name is longer: so much of a piece is searched again with the next.
const OVERLAP: usize = 1024;
const GIT: &str = ".git";

/// A place where somebody is still named.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Trace {
    /// The path within the folder.
    pub file: String,
    /// From 1.
    pub line: u32,
}

/// Everything under a folder in which the person stands, and every file that could not be searched.
pub fn search(dir: &Path, scrub: &Scrub) -> (Vec<Trace>, Vec<String>) {
    let mut files = Vec::new();
    let mut closed = Vec::new();
    gather(dir, &mut files, &mut closed);
    let mut found = Vec::new();
    for path in files {
        let file = path.strip_prefix(dir).unwrap_or(&path);
        let file = file.to_string_lossy().into_owned();
        match fs::read(&path) {
            Ok(bytes) => {
                let lines = lines(&String::from_utf8_lossy(&bytes), scrub);
                found.extend(lines.into_iter().map(|line| Trace {
                    file: file.clone(),
                    line,
                }));
            }
            Err(_) => closed.push(file.clone()),
        }
        // A name can stand in the name of a file too.
        if !scrub.places(&file).is_empty() {
            found.push(Trace { file, line: 0 });
        }
    }
    found.sort();
    found.dedup();
    (found, closed)
}

/// Regular files; links are not followed, what they lead to is searched where it stands.
fn gather(dir: &Path, files: &mut Vec<PathBuf>, closed: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(dir) else {
        return closed.push(dir.to_string_lossy().into_owned());
    };
    for entry in entries.flatten() {
        let kind = entry.file_type();
        match kind {
            Ok(kind) if kind.is_dir() && entry.file_name() != GIT => {
                gather(&entry.path(), files, closed);
            }
            Ok(kind) if kind.is_file() => files.push(entry.path()),
            _ => {}
        }
    }
}

/// The lines of a text on which the person stands.
pub fn lines(text: &str, scrub: &Scrub) -> Vec<u32> {
    let mut lines = Vec::new();
    let mut from = 0;
    let mut before = 0;
    while from < text.len() {
        let end = piece_end(text, from);
        let mut start = from.saturating_sub(OVERLAP);
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        let piece = &text[start..end];
        let skipped = text[start..from].matches('\n').count();
        let places = scrub.places(piece);
        let first = u32::try_from(before - skipped).unwrap_or(u32::MAX);
        lines.extend(
            places
                .iter()
                .map(|at| first.saturating_add(line_col(piece, *at).0)),
        );
        before += text[from..end].matches('\n').count();
        from = end;
    }
    lines.sort_unstable();
    lines.dedup();
    lines
}

fn piece_end(text: &str, from: usize) -> usize {
    let mut end = (from + PIECE).min(text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    let rest = text.get(end..).unwrap_or_default();
    rest.find('\n').map_or(text.len(), |at| end + at + 1)
}

/// The folder that holds the git history of a folder, if there is one.
pub fn history(dir: &Path) -> Option<PathBuf> {
    let mut homes = dir.ancestors();
    homes
        .find(|home| home.join(GIT).exists())
        .map(Path::to_path_buf)
}
