//! What `ulg report` takes. Shapes only.

use std::path::PathBuf;

use clap::{Args, ValueEnum, ValueHint};

use crate::report::pictures::Audience;

/// For whom, or which picture alone; and where to.
#[derive(Debug, Args)]
pub struct ReportArgs {
    /// The file, such as report.html or map.svg; else to the output
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub file: Option<PathBuf>,
    /// Who reads it: group, mayor or network
    #[arg(
        long = "for",
        value_enum,
        value_name = "WHO",
        default_value = "group",
        hide_possible_values = true,
        hide_default_value = true
    )]
    pub audience: AudienceName,
    /// One picture alone, as SVG: map, helices, network, attendance,
    /// timeline, money, exchange or variables
    #[arg(long, value_name = "NAME", conflicts_with = "audience")]
    pub picture: Option<String>,
    /// Replace the file if it is there
    #[arg(long)]
    pub force: bool,
}

/// The readers by the names they are asked for with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AudienceName {
    Group,
    Mayor,
    Network,
}

impl AudienceName {
    pub fn audience(self) -> Audience {
        match self {
            AudienceName::Group => Audience::Group,
            AudienceName::Mayor => Audience::Mayor,
            AudienceName::Network => Audience::Network,
        }
    }
}
