//! Merging a file for git: the three versions lie in files that git names, the outcome goes into ours. It must not know
//! which city the file is of.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use super::disk;
use crate::model::kinds::MERGE_KEYS;
use crate::problem::{Exit, Problem};
use crate::text::merge::{self, How, Merged};

/// What git says of a merge.
#[derive(Debug, Clone, Copy)]
pub struct Versions<'a> {
    pub base: &'a Path,
    pub ours: &'a Path,
    pub theirs: &'a Path,
    /// Signs in a mark.
    pub marks: usize,
    /// What ours, the base and theirs are called.
    pub names: [&'a str; 3],
}

/// Merges into ours. Gives whether nothing is left to decide.
///
/// # Errors
/// 66 where a version cannot be read, 74 where ours cannot be written. Ours is as it was then.
pub fn merge_files(of: &Versions) -> Result<bool, Problem> {
    let read = |path: &Path| fs::read(path).map_err(|error| refused(path, &error, Exit::Missing));
    let (base, ours, theirs) = (read(of.base)?, read(of.ours)?, read(of.theirs)?);
    let how = How { keys: MERGE_KEYS, marks: of.marks, names: of.names };
    let texts = [&ours, &base, &theirs].map(|bytes| std::str::from_utf8(bytes));
    let (merged, is_clean) = match texts {
        [Ok(ours), Ok(base), Ok(theirs)] => {
            let Merged { text, is_clean } = careful(base, ours, theirs, &how);
            (text.into_bytes(), is_clean)
        }
        _ => merge::bytes(&base, &ours, &theirs, &how),
    };
    fs::write(of.ours, merged).map_err(|error| refused(of.ours, &error, Exit::Disk))?;
    Ok(is_clean)
}

/// A mistake of ours must not cost the other side's work: then both versions stay, between marks.
fn careful(base: &str, ours: &str, theirs: &str, how: &How) -> Merged {
    let merged = catch_unwind(AssertUnwindSafe(|| merge::merge(base, ours, theirs, how)));
    merged.unwrap_or_else(|_| merge::marked(base, ours, theirs, how))
}

fn refused(path: &Path, error: &std::io::Error, exit: Exit) -> Problem {
    Problem::error("merge", format!("{}: {}", path.display(), disk::reason(error).0)).exit(exit)
}
