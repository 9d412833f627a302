//! Two coordinators on one city through git: what a clone is told, and the merge that git then asks for.

use std::path::{Path, PathBuf};

use super::args::{Global, MergeArgs};
use super::out::Out;
use super::place;
use crate::problem::Problem;
use crate::store::git::{ATTRIBUTE, ATTRIBUTES, SETTINGS, is_set, set};
use crate::store::merge::{Versions, merge_files};

/// Says what this clone is to be told, or tells it.
pub fn git(global: &Global, to_set: bool, out: &mut Out) -> Result<i32, Problem> {
    let dir = place::named(global).unwrap_or_else(|| PathBuf::from("."));
    if to_set {
        set(&dir)?;
        out.changed();
        out.line("In this clone git now merges the city's files by record and field.");
        out.line(&format!("Commit {ATTRIBUTES}; each colleague runs ulg git --set once in their own clone."));
        return Ok(0);
    }
    if is_set(&dir)? {
        out.line("In this clone git merges the city's files by record and field.");
        return Ok(0);
    }
    out.line("In this clone git does not yet merge by record and field. Run ulg git --set, which does:");
    for (name, value) in SETTINGS {
        out.line(&format!("  git config --local {name} \"{value}\""));
    }
    out.line(&format!("  echo '{ATTRIBUTE}' >> {ATTRIBUTES}"));
    Ok(0)
}

/// Merges for git, into ours.
pub fn merge(args: &MergeArgs) -> Result<i32, Problem> {
    let name = |given: &Option<String>, word: &'static str| match given.as_deref() {
        // Older gits hand on the signs that they do not know.
        None | Some("" | "%S" | "%X" | "%Y") => word.to_string(),
        Some(given) => given.to_string(),
    };
    let names = [name(&args.our_name, "ours"), name(&args.base_name, "base"), name(&args.their_name, "theirs")];
    let versions = Versions {
        base: &args.base,
        ours: &args.ours,
        theirs: &args.theirs,
        marks: args.marks(),
        names: [&names[0], &names[1], &names[2]],
    };
    let is_clean = merge_files(&versions)?;
    if !is_clean {
        let path = args.path.as_deref().unwrap_or(&args.ours);
        super::out::say(&format!("ulg: {}: both sides changed the same values; ulg check names them", shown(path)));
    }
    Ok(i32::from(!is_clean))
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
