//! What `ulg match` and `ulg exchange` take. Shapes only.

use clap::{Args, ValueEnum};

use super::{Form, count};
use crate::insight::matching::Scope;

/// Whose answers, how many, and in which form.
#[derive(Debug, Args)]
pub struct MatchArgs {
    /// A need: its id, or CITY/ID; else all open ones
    pub need: Option<String>,
    /// The other way round: whom our offers could help
    #[arg(long)]
    pub offers: bool,
    /// Among the city's own members, or the other cities
    #[arg(long, value_enum, value_name = "own|network", hide_possible_values = true)]
    pub scope: Option<Reach>,
    /// How many for each; 3 if not said
    #[arg(long, value_name = "N", value_parser = count)]
    pub limit: Option<usize>,
    #[command(flatten)]
    pub form: Form,
}

/// Which side of the exchange, and in which form.
#[derive(Debug, Args)]
pub struct ExchangeArgs {
    /// What the city could give that others seek
    #[arg(long, group = "list")]
    pub export: bool,
    /// What it could take from others
    #[arg(long, group = "list")]
    pub import: bool,
    /// Needs of the network without a close answer
    #[arg(long, group = "list")]
    pub unanswered: bool,
    /// Own offers in no match and among nobody's best
    #[arg(long, group = "list")]
    pub unused: bool,
    /// Own needs that may be one
    #[arg(long, group = "list")]
    pub duplicates: bool,
    /// What is asked where in the city, what is at hand there
    #[arg(long, group = "list")]
    pub districts: bool,
    #[command(flatten)]
    pub form: Form,
}

/// How far to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Reach {
    Own,
    Network,
}

impl Reach {
    pub fn scope(self) -> Scope {
        match self {
            Reach::Own => Scope::Own,
            Reach::Network => Scope::Network,
        }
    }
}
