//! The command line as people type it. Shapes only: what the commands do is in the files beside this one.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// A workbench for coordinators of URBACT Local Groups.
///
/// Without a command, ulg opens the screen on a city's folder; without a city, on the working folder if it holds
/// city.ron, else on the built-in example.
#[derive(Debug, Parser)]
#[command(
    name = "ulg",
    version,
    max_term_width = 80,
    disable_help_subcommand = true
)]
#[command(
    after_help = "Exit codes: 0 done, 1 findings, 2 wrong command line, 65 bad data, 66 input missing, \
70 our bug, 73 output cannot be made, 74 disk error, 75 busy or changed, 77 not allowed."
)]
pub struct Cli {
    /// The city's folder, or the name of a built-in example.
    pub city: Option<PathBuf>,

    #[command(flatten)]
    pub global: Global,

    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What goes with every command.
#[derive(Debug, Args)]
pub struct Global {
    /// The city's folder; else $ULG_CITY, else the working folder.
    #[arg(short = 'C', long = "city", value_name = "DIR", global = true)]
    pub folder: Option<PathBuf>,
    /// Take this day as today: 2026-11-23.
    #[arg(long, value_name = "DATE", global = true)]
    pub today: Option<String>,
    /// Signs and borders from plain ASCII.
    #[arg(long, global = true)]
    pub ascii: bool,
    /// Colours of the screen.
    #[arg(long, value_enum, global = true)]
    pub theme: Option<ThemeName>,
}

/// Names of the themes.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum ThemeName {
    Auto,
    Dark,
    Light,
    Mono,
    Contrast,
}

/// What `--fail-on` looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Any task is late.
    Late,
    /// A helix or a part of the composition is short.
    Gap,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Where do we stand? 10 to 20 lines.
    Status {
        #[arg(long)]
        json: bool,
        /// Exit with 1 if there is any.
        #[arg(long, value_enum)]
        fail_on: Option<FailOn>,
    },
    /// The records of a kind: members, people, links, actions, tasks, needs, offers, meetings, questions, stories.
    List {
        kind: String,
        /// As in the screen: 'owner:labour -done late'.
        #[arg(long, value_name = "WORDS", allow_hyphen_values = true)]
        filter: Option<String>,
        #[arg(long, conflicts_with = "csv")]
        json: bool,
        #[arg(long)]
        csv: bool,
        /// Show e-mail, phone and notes of people.
        #[arg(long)]
        contacts: bool,
    },
    /// One record with all its fields.
    Show {
        /// KIND/ID, or an ID that only one record has.
        record: String,
        #[arg(long)]
        json: bool,
        /// Show e-mail, phone and notes of people.
        #[arg(long)]
        contacts: bool,
    },
    /// Add a record in one line, as in the screen; prints its id.
    Add {
        kind: String,
        /// A task: 'Book the venue fri @labour !1 #action'; a member: 'name ; role ; 45 ; ring'.
        #[arg(required = true, allow_hyphen_values = true)]
        line: Vec<String>,
    },
    /// Give fields of a record new values; FIELD= removes one, += and -= change lists.
    Set {
        /// KIND/ID, or an ID that only one record has.
        record: String,
        #[arg(required = true, value_name = "FIELD=VALUE")]
        assignments: Vec<String>,
    },
    /// Mark tasks as done.
    Done {
        #[arg(required = true)]
        id: Vec<String>,
    },
    /// Move records to the archive.
    Remove {
        /// KIND/ID, or an ID that only one record has.
        #[arg(required = true)]
        record: Vec<String>,
    },
    /// Take back your latest change.
    Undo {
        /// How many changes.
        #[arg(default_value_t = 1)]
        count: usize,
        /// The folder's latest change, whoever made it.
        #[arg(long)]
        any: bool,
    },
    /// Do again what was taken back.
    Redo,
    /// Who changed what, and when.
    Log {
        /// A date as people say it, or 'meeting' for the last meeting.
        #[arg(long, value_name = "DATE")]
        since: Option<String>,
        #[arg(long)]
        json: bool,
    },
    /// Find every problem in the files; silent when all is well.
    Check {
        #[arg(long)]
        json: bool,
    },
    /// Make a folder for a new city.
    Init {
        dir: PathBuf,
        /// Begin as one of the built-in examples: gdansk, turin, milan, …
        #[arg(long, value_name = "CITY")]
        like: Option<String>,
    },
    /// Every key of the screen.
    Keys,
    /// Every file and field of a city's folder.
    Format {
        /// Only this kind.
        kind: Option<String>,
    },
}

/// Reads the arguments; one that is not UTF-8 is named by its number.
pub fn parse(args: Vec<OsString>) -> Result<Cli, Refusal> {
    const LONGEST: usize = 1 << 20;
    for (number, arg) in args.iter().enumerate().skip(1) {
        if arg.len() > LONGEST {
            return Err(Refusal::Words(format!("argument {number} is too long")));
        }
        if arg.to_str().is_none() {
            return Err(Refusal::Words(format!("argument {number} is not UTF-8")));
        }
    }
    Cli::try_parse_from(args).map_err(Refusal::Clap)
}

/// Why arguments were not taken.
pub enum Refusal {
    Words(String),
    Clap(clap::Error),
}
