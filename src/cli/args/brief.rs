//! What `ulg brief` takes. Shapes only.

use clap::{Args, ValueEnum};

/// For whom, since when, and in which form.
#[derive(Debug, Args)]
pub struct BriefArgs {
    /// Changes from this day on, not from the last meeting
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub since: Option<String>,
    /// Who reads it: group or mayor
    #[arg(long = "for", value_enum, value_name = "WHO", hide_possible_values = true, conflicts_with = "since")]
    pub audience: Option<BriefFor>,
    /// As plain text for a mail: no signs of Markdown
    #[arg(long, conflicts_with = "html")]
    pub plain: bool,
    /// As a page of HTML
    #[arg(long)]
    pub html: bool,
}

/// Who a brief can be for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BriefFor {
    Group,
    Mayor,
}
