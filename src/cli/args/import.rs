//! What `ulg import` takes. Shapes only.

use std::path::PathBuf;

use clap::{Args, ValueEnum, ValueHint};

use crate::import::{OnDoubt, OnSame};

/// The file, what is known of it, and what becomes of its rows.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// .xlsx .csv .tsv .txt .ics .vcf .json, or - with --kind
    #[arg(value_hint = ValueHint::FilePath)]
    pub file: PathBuf,
    /// What it lists: members, tasks, attendance
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    /// Only this sheet
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// What a column becomes; '-' leaves it out
    #[arg(long, value_name = "HEADING=FIELD")]
    pub map: Vec<String>,
    /// Show what would be done, and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Do not ask
    #[arg(long)]
    pub yes: bool,
    /// As JSON
    #[arg(long)]
    pub json: bool,
    /// Of what is here; fill, if not said
    #[arg(long, value_enum, value_name = "fill|update|skip", hide_possible_values = true)]
    pub on_same: Option<Same>,
    /// Of what may be here
    #[arg(long, value_enum, value_name = "new|same|skip", hide_possible_values = true)]
    pub doubt: Option<Doubt>,
    /// Leave out rows that cannot be taken
    #[arg(long)]
    pub skip_refused: bool,
    /// Write those rows to a table, to be mended
    #[arg(long, value_name = "OUT.csv", value_hint = ValueHint::FilePath)]
    pub refused: Option<PathBuf>,
    /// Take people and their contacts too
    #[arg(long)]
    pub people: bool,
    /// When they were told what is kept
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub informed: Option<String>,
    /// How it is written: windows-1250, ...
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    /// What parts its cells: ; , | or tab
    #[arg(long, value_name = "CHAR", value_parser = separator)]
    pub separator: Option<char>,
    /// The row that names the columns
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub header_row: Option<u32>,
    /// How far its scales go: 5 or 10
    #[arg(long, value_name = "10", value_parser = ["5", "10"], hide_possible_values = true)]
    pub scale: Option<String>,
    /// Who came to it, for --kind attendance
    #[arg(long, value_name = "ID")]
    pub meeting: Option<String>,
}

/// Of a record that is here.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Same {
    Fill,
    Update,
    Skip,
}

/// Of a record that may be here.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Doubt {
    New,
    Same,
    Skip,
}

impl Same {
    pub fn option(self) -> OnSame {
        match self {
            Same::Fill => OnSame::Fill,
            Same::Update => OnSame::Update,
            Same::Skip => OnSame::Skip,
        }
    }
}

impl Doubt {
    pub fn option(self) -> OnDoubt {
        match self {
            Doubt::New => OnDoubt::New,
            Doubt::Same => OnDoubt::Same,
            Doubt::Skip => OnDoubt::Skip,
        }
    }
}

/// One sign, or its name.
fn separator(text: &str) -> Result<char, &'static str> {
    match text {
        "tab" | "\\t" => Ok('\t'),
        _ => {
            let mut chars = text.chars();
            match (chars.next(), chars.next()) {
                (Some(one), None) => Ok(one),
                _ => Err("give one sign, or tab"),
            }
        }
    }
}
