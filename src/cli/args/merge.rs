//! What git hands to a program that merges for it, in the order of its placeholders.

use std::path::PathBuf;

use clap::{Args, ValueHint};

#[derive(Debug, Args)]
pub struct MergeArgs {
    /// What both began with: %O
    #[arg(value_hint = ValueHint::FilePath)]
    pub base: PathBuf,
    /// Our version, which the outcome is written into: %A
    #[arg(value_hint = ValueHint::FilePath)]
    pub ours: PathBuf,
    /// Their version: %B
    #[arg(value_hint = ValueHint::FilePath)]
    pub theirs: PathBuf,
    /// How long a mark is: %L
    #[arg(default_value_t = 7, value_parser = clap::value_parser!(u8).range(1..=200))]
    marks: u8,
    /// Where the file lies in the city's folder: %P
    pub path: Option<PathBuf>,
    /// What the base is called: %S
    pub base_name: Option<String>,
    /// What our version is called: %X
    pub our_name: Option<String>,
    /// What their version is called: %Y
    pub their_name: Option<String>,
}

impl MergeArgs {
    /// Signs in a mark.
    pub fn marks(&self) -> usize {
        usize::from(self.marks)
    }
}
