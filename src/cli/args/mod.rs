//! The command line as people type it. Shapes only: what the commands do is in the files beside this one.

mod brief;
mod exchange;
mod export;
mod import;
mod merge;
mod order;
mod pictures;
mod report;
mod undo;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum, ValueHint};

pub use brief::{BriefArgs, BriefFor};
pub use exchange::{ExchangeArgs, MatchArgs, Reach};
pub use export::ExportArgs;
pub use import::{Doubt, ImportArgs, Same};
pub use merge::MergeArgs;
pub use pictures::{By, MapArgs, PlanArgs};
pub use report::ReportArgs;
pub use undo::{UndoArgs, Which};

use super::help;
use super::refusal::{Refusal, refusal};
use crate::lang::Lang;
use crate::problem::Problem;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "ulg", version, about = help::ABOUT, after_help = help::EXAMPLES)]
pub struct Cli {
    /// The city's folder, or the name of a built-in example
    pub city: Option<PathBuf>,

    #[command(flatten)]
    pub global: Global,

    #[command(flatten)]
    pub look: Look,

    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What goes with every command.
#[derive(Debug, Args)]
pub struct Global {
    /// The city's folder; else $ULG_CITY, else here
    #[arg(short = 'C', long = "city", value_name = "DIR", global = true, value_hint = ValueHint::DirPath)]
    pub folder: Option<PathBuf>,
    /// Take this day as today, such as 2026-11-23
    #[arg(long, value_name = "DATE", global = true, allow_hyphen_values = true)]
    pub today: Option<String>,
    /// Language: en, pl, fr, it, es, pt, ro, sv
    #[arg(long, value_name = "CODE", global = true, value_parser = PossibleValuesParser::new(Lang::CODES), hide_possible_values = true)]
    pub lang: Option<String>,
}

impl Global {
    /// The language that was asked for.
    pub fn lang(&self) -> Option<Lang> {
        self.lang.as_deref().and_then(Lang::of)
    }
}

/// How an answer is laid out; where nothing is said, as text.
#[derive(Debug, Clone, Copy, Args)]
pub struct Form {
    /// As Markdown, for an e-mail or a wiki
    #[arg(long, conflicts_with = "json")]
    pub md: bool,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

impl Form {
    /// Whether nothing was said.
    pub fn is_text(self) -> bool {
        !self.md && !self.json
    }
}

/// What only the screen takes.
#[derive(Debug, Args)]
pub struct Look {
    /// Signs and borders of the screen from plain ASCII
    #[arg(long)]
    pub ascii: bool,
    /// Colours: auto, dark, light, mono, contrast; or ULG_THEME
    #[arg(long, value_enum, hide_possible_values = true)]
    pub theme: Option<ThemeName>,
    /// Only look: nothing is written
    #[arg(long)]
    pub read_only: bool,
    /// Present: people, contacts, stance, trust, notes hidden
    #[arg(long)]
    pub present: bool,
}

impl Look {
    /// The first of them that was given.
    fn given(&self) -> Option<&'static str> {
        let flags = [
            (self.ascii, "--ascii"),
            (self.theme.is_some(), "--theme"),
            (self.read_only, "--read-only"),
            (self.present, "--present"),
        ];
        let given = flags.into_iter().find(|(given, _)| *given);
        given.map(|(_, name)| name)
    }
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

/// Shells that completions are made for.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Shell {
    Bash,
    Zsh,
    Fish,
}

/// What `--fail-on` looks at: any task late; a helix or a part of the composition short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    Late,
    Gap,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Where do we stand? 10 to 20 lines
    Status {
        /// As JSON, with everything that needs care
        #[arg(long)]
        json: bool,
        /// Exit with 1 if there is any
        #[arg(long, value_enum, value_name = "WHAT")]
        fail_on: Option<FailOn>,
    },
    /// The records of a kind: members, tasks, needs, meetings, ...
    #[command(after_help = help::LIST)]
    List {
        /// What to list, singular or plural
        kind: String,
        /// Only what answers these words
        #[arg(long, value_name = "WORDS", allow_hyphen_values = true)]
        filter: Option<String>,
        /// As a JSON array
        #[arg(long, conflicts_with = "csv")]
        json: bool,
        /// As a table for spreadsheets
        #[arg(long)]
        csv: bool,
        /// Only the ids, one a line
        #[arg(long, conflicts_with_all = ["json", "csv"])]
        ids: bool,
        /// With e-mail, phone and notes of people
        #[arg(long)]
        contacts: bool,
        /// With private fields too: stance, trust, notes, ...
        #[arg(long)]
        private: bool,
        /// Those of all cities: needs, offers or stories
        #[arg(long, value_enum, value_name = "own|network", hide_possible_values = true)]
        scope: Option<Reach>,
    },
    /// One record with its fields
    #[command(after_help = help::SHOW)]
    Show {
        /// KIND/ID, an ID that only one record has, or city
        record: String,
        /// As a JSON object
        #[arg(long)]
        json: bool,
        /// With e-mail, phone and notes of people
        #[arg(long)]
        contacts: bool,
        /// With private fields too: stance, trust, notes, ...
        #[arg(long)]
        private: bool,
    },
    /// Add a record in one line, as in the screen; prints its id
    #[command(after_help = help::ADD)]
    Add {
        /// What to add: member, task, need, meeting, ...
        kind: String,
        /// The record in one line
        #[arg(required = true)]
        line: Vec<String>,
    },
    /// Take in a spreadsheet, a calendar, cards; shown before
    #[command(after_help = help::IMPORT)]
    Import(ImportArgs),
    /// Give fields of a record new values
    #[command(after_help = help::SET)]
    Set {
        /// KIND/ID, an ID that only one record has, or city
        record: String,
        /// FIELD= takes a value away; += and -= change lists
        #[arg(required = true, value_name = "FIELD=VALUE")]
        assignments: Vec<String>,
    },
    /// Mark tasks as done
    Done {
        /// Tasks, by id
        #[arg(required = true)]
        id: Vec<String>,
    },
    /// Move records to the archive; ulg undo brings them back
    Remove {
        /// KIND/ID, or an ID that only one record has
        #[arg(required = true)]
        record: Vec<String>,
    },
    /// Take back your latest change that still holds
    #[command(after_help = help::UNDO)]
    Undo(UndoArgs),
    /// Do again what was taken back last
    Redo,
    /// Who changed what, and when; the latest first
    #[command(after_help = help::LOG)]
    Log {
        /// From this day on; 'meeting' is the last meeting
        #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
        since: Option<String>,
        /// As JSON, with old and new values
        #[arg(long)]
        json: bool,
        /// With the values of private fields
        #[arg(long)]
        private: bool,
    },
    /// Find every problem in the files; silent when all is well
    Check {
        /// As a JSON array
        #[arg(long)]
        json: bool,
        /// Also what does not fit in the plan; never a reason to fail
        #[arg(long)]
        advice: bool,
    },
    /// Influence and interest, the helices, one seat's links
    #[command(after_help = help::MAP)]
    Map(MapArgs),
    /// The actions: how far, what is missing, when, who pays
    #[command(after_help = help::PLAN)]
    Plan(PlanArgs),
    /// Who could answer our needs, and why
    #[command(after_help = help::MATCH)]
    Match(MatchArgs),
    /// Where the network is rich and poor; what to give and take
    #[command(after_help = help::EXCHANGE)]
    Exchange(ExchangeArgs),
    /// One page of Markdown, to be mailed: where do we stand?
    #[command(after_help = help::BRIEF)]
    Brief(BriefArgs),
    /// The minutes of a meeting as Markdown; no person is named
    #[command(after_help = help::MINUTES)]
    Minutes {
        /// The meeting, by id; the last one if left out
        id: Option<String>,
        /// The absent by name, not as a number
        #[arg(long)]
        names: bool,
    },
    /// The questions between the group and the network
    #[command(after_help = help::QUESTIONS)]
    Questions(Form),
    /// Everything held about one person: show it, or erase it
    #[command(after_help = help::PERSON)]
    Person {
        #[command(subcommand)]
        what: PersonCommand,
    },
    /// The city in pictures, on one page to mail or to print
    #[command(after_help = help::REPORT)]
    Report(ReportArgs),
    /// Into spreadsheets, calendars, address books, reports
    #[command(after_help = help::EXPORT)]
    Export(ExportArgs),
    /// Make a folder for a new city
    #[command(after_help = help::INIT)]
    Init {
        /// The folder; its name becomes the city's
        #[arg(value_hint = ValueHint::DirPath)]
        dir: PathBuf,
        /// Begin as a copy of a built-in example
        #[arg(long, value_name = "CITY")]
        like: Option<String>,
    },
    /// Let git merge the city's files by record and field
    #[command(after_help = help::GIT)]
    Git {
        /// Tell this clone, and no other
        #[arg(long)]
        set: bool,
    },
    /// Merge for git: what ulg git --set makes it run
    #[command(after_help = help::MERGE_DRIVER)]
    MergeDriver(MergeArgs),
    /// Completions for a shell, to be sourced
    #[command(after_help = help::COMPLETIONS)]
    Completions {
        /// Whose completions
        #[arg(value_enum)]
        shell: Shell,
    },
    /// The manual page; with --dir one page for each command too
    #[command(after_help = help::MAN)]
    Man {
        /// A folder for the pages, such as ~/.local/share/man/man1
        #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
        dir: Option<PathBuf>,
    },
    /// Every key of the screen
    Keys,
    /// Every file and field of a city's folder
    Format {
        /// Only this kind
        kind: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub enum PersonCommand {
    /// Show everything held about a person, in every file
    Show {
        /// The id in people.ron, or a name
        who: String,
    },
    /// Erase it, also from the archive and the history, and prove it
    Erase {
        /// The id in people.ron, or a name
        who: String,
        /// Do not ask
        #[arg(long)]
        yes: bool,
    },
}

/// How many: a whole number from 1.
fn count(text: &str) -> Result<usize, &'static str> {
    match text.parse() {
        Ok(number) if number > 0 => Ok(number),
        _ => Err("give a whole number from 1"),
    }
}

/// Reads the arguments; one that is not UTF-8 is named by its number.
pub fn parse(args: &[OsString]) -> Result<Cli, Refusal> {
    const LONGEST: usize = 1 << 20;
    for (number, arg) in args.iter().enumerate().skip(1) {
        if arg.len() > LONGEST {
            return Err(Problem::usage(format!("argument {number} is too long")).into());
        }
        if arg.to_str().is_none() {
            return Err(Problem::usage(format!("argument {number} is not UTF-8")).into());
        }
    }
    let cli = match Cli::try_parse_from(order::in_order(args)) {
        Ok(cli) => cli,
        Err(error) => return Err(refusal(&error, args, &Cli::command())),
    };
    match (&cli.city, &cli.command, &cli.global.folder) {
        (Some(city), Some(_), _) => {
            let city = city.display();
            let what = format!("{city} stands before the command");
            Err(Problem::usage(what).fix(format!("write -C {city}")).into())
        }
        (Some(city), None, Some(folder)) => {
            let (city, folder) = (city.display(), folder.display());
            Err(Problem::usage(format!("two cities: {city} and {folder}")).fix("name one").into())
        }
        (None, Some(_), _) => match cli.look.given() {
            Some(flag) => Err(Problem::usage(format!("{flag} is for the screen only"))
                .fix("leave it out, or leave the command out")
                .into()),
            None => Ok(cli),
        },
        _ => Ok(cli),
    }
}
