//! What git is told of a city's folder, so that it merges by record and field. It must not know how merging is done.

use std::io;
use std::path::Path;
use std::process::{Command, Output};

use super::disk;
use super::init::put_lines;
pub use super::init::{ATTRIBUTE, ATTRIBUTES};
use crate::problem::{Exit, Problem};

/// What a clone is told. Where ulg is not installed, the line itself merges as git does: a program that is not found would
/// leave our version whole and without a mark, and the other side's work would be dropped by the next `git add`.
pub const SETTINGS: [(&str, &str); 2] = [
    ("merge.ulg.name", "ulg: by record and field"),
    (
        "merge.ulg.driver",
        "if command -v ulg >/dev/null; then ulg merge-driver %O %A %B %L %P %S %X %Y; \
         else git merge-file --marker-size=%L %A %O %B; fi",
    ),
];

/// Whether the clone that a folder is in is told all of it, and the folder has its line.
///
/// # Errors
/// 66 where git is not installed, or the folder is in no clone.
pub fn is_set(dir: &Path) -> Result<bool, Problem> {
    in_clone(dir)?;
    let mut is_set =
        std::fs::read_to_string(dir.join(ATTRIBUTES)).is_ok_and(|text| text.lines().any(|line| line == ATTRIBUTE));
    for (name, wanted) in SETTINGS {
        let told = git(dir, &["config", "--local", "--get", name])?;
        is_set &= String::from_utf8_lossy(&told.stdout).trim_end() == wanted;
    }
    Ok(is_set)
}

/// Tells this clone, and no other.
///
/// # Errors
/// As [`is_set`]; 73 where git refuses or the line cannot be written.
pub fn set(dir: &Path) -> Result<(), Problem> {
    in_clone(dir)?;
    for (name, value) in SETTINGS {
        let done = git(dir, &["config", "--local", name, value])?;
        if !done.status.success() {
            return Err(refused(&String::from_utf8_lossy(&done.stderr)));
        }
    }
    put_lines(&dir.join(ATTRIBUTES), &[ATTRIBUTE]).map_err(|error| refused(&disk::reason(&error).0))
}

fn refused(why: &str) -> Problem {
    Problem::error("git", format!("git could not be told: {}", why.trim())).exit(Exit::Output)
}

fn in_clone(dir: &Path) -> Result<(), Problem> {
    let asked = git(dir, &["rev-parse", "--is-inside-work-tree"])?;
    if asked.status.success() {
        return Ok(());
    }
    let what = format!("{} is in no clone of git", dir.display());
    Err(Problem::error("git", what).fix("make one there with: git init").exit(Exit::Missing))
}

fn git(dir: &Path, args: &[&str]) -> Result<Output, Problem> {
    let run = Command::new("git").arg("-C").arg(dir).args(args).output();
    run.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Problem::error("git", "git is not installed").exit(Exit::Missing),
        _ => Problem::error("git", format!("git did not start: {error}")).exit(Exit::Missing),
    })
}
