//! What `ulg map` and `ulg plan` are asked for. Shapes only.

use clap::{Args, ValueEnum};

use super::Form;
use crate::insight::window::Scale;

/// Which map, and in which form.
#[derive(Debug, Args)]
pub struct MapArgs {
    /// The helix board: counts, gaps, roles, whom to invite next
    #[arg(long, conflicts_with = "links")]
    pub helix: bool,
    /// One member's links, and what breaks if it leaves
    #[arg(long, value_name = "ID")]
    pub links: Option<String>,
    /// With links that tell of a conflict
    #[arg(long, requires = "links")]
    pub private: bool,
    /// What changed since a day, 'meeting' or 'session'
    #[arg(
        long,
        value_name = "DATE",
        allow_hyphen_values = true,
        conflicts_with_all = ["helix", "links", "json"]
    )]
    pub since: Option<String>,
    #[command(flatten)]
    pub form: Form,
    /// Lines and signs from plain ASCII; names stay as they are
    #[arg(long)]
    pub ascii: bool,
}

/// Which side of the plan, and in which form.
#[derive(Debug, Args)]
pub struct PlanArgs {
    /// Bars over the months, with meetings and today
    #[arg(long, group = "side")]
    pub timeline: bool,
    /// The timeline by day, week or month
    #[arg(long, value_enum, value_name = "SCALE", hide_possible_values = true,
        conflicts_with_all = ["money", "coherence", "stopping"])]
    pub by: Option<By>,
    /// What it costs, who pays, what is not secured
    #[arg(long, group = "side")]
    pub money: bool,
    /// What does not fit: no need behind it, due too early, ...
    #[arg(long, group = "side")]
    pub coherence: bool,
    /// What must end, and who owns it
    #[arg(long, group = "side")]
    pub stopping: bool,
    #[command(flatten)]
    pub form: Form,
    /// Bars and signs from plain ASCII; names stay as they are
    #[arg(long)]
    pub ascii: bool,
}

/// What one step of a timeline is.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum By {
    Day,
    Week,
    Month,
}

impl By {
    pub fn scale(self) -> Scale {
        match self {
            By::Day => Scale::Day,
            By::Week => Scale::Week,
            By::Month => Scale::Month,
        }
    }
}
