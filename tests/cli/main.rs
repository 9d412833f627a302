//! The command line, run as a person or a script runs it: the real binary on a copy of the sample cities.

mod adding;
mod alike;
mod attending;
mod broken;
mod completions;
mod erasing;
mod exchange;
mod export;
#[path = "../cities/folder.rs"]
mod folder;
mod git;
mod harness;
mod impact;
mod importing;
mod lists;
mod mail;
mod making;
mod map;
mod meet;
mod options;
mod person;
mod pipes;
mod plan;
mod planted;
#[path = "../cities/planted.rs"]
mod planted_files;
mod private;
mod reading;
mod readme;
mod report;
mod saving;
mod shown;
mod since;
#[path = "../cities/slugs.rs"]
mod slugs;
mod spelling;
mod tasks;
mod trouble;
mod undoing;
mod words;
mod writing;
