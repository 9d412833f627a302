//! Completions for bash, zsh and fish, made from the table of commands: names and options by clap, kinds from the
//! kinds table, and ids from the city itself, which the shell asks while somebody types.

use clap::builder::PossibleValuesParser;
use clap::{Args as _, Command, Subcommand as _};
use clap_complete::generate;

use super::args::{self, Global, Look, Shell};
use super::out::Out;
use crate::model::kinds::{KINDS, KindRow};
use crate::report::export;

/// Prints the completions for a shell, to be sourced.
pub fn completions(shell: Shell, out: &mut Out) -> i32 {
    let (generator, ids) = match shell {
        Shell::Bash => (clap_complete::Shell::Bash, include_str!("ids.bash")),
        Shell::Zsh => (clap_complete::Shell::Zsh, include_str!("ids.zsh")),
        Shell::Fish => (clap_complete::Shell::Fish, include_str!("ids.fish")),
    };
    let kinds: Vec<String> = KINDS.iter().map(|row| format!("{}/", row.name)).collect();
    let ids = ids.replace("@KINDS@", &kinds.join(" "));
    let mut script = Vec::new();
    generate(generator, &mut command(), "ulg", &mut script);
    let script = String::from_utf8_lossy(&script);
    out.raw(&match shell {
        Shell::Bash | Shell::Fish => format!("{script}{ids}"),
        // The file is the function: what it calls stands before what it does.
        Shell::Zsh => asking(&script).replacen("_ulg() {", &format!("{ids}_ulg() {{"), 1),
    });
    0
}

/// The commands without the city that may stand before them: zsh would take the command for it.
fn command() -> Command {
    let command = args::Command::augment_subcommands(Look::augment_args(Global::augment_args(Command::new("ulg"))));
    let kind = |name: fn(&KindRow) -> &'static str| {
        move |command: Command| {
            command.mut_arg("kind", |kind| kind.value_parser(PossibleValuesParser::new(KINDS.iter().map(name))))
        }
    };
    command
        .mut_subcommand("export", |command| {
            command.mut_arg("what", |what| what.value_parser(PossibleValuesParser::new(export::names())))
        })
        .mut_subcommand("list", kind(|row| row.plural))
        .mut_subcommand("add", kind(|row| row.name))
        .mut_subcommand("format", kind(|row| row.name))
}

/// In zsh a line for each argument names what completes it; that of a record or an id is our own.
fn asking(script: &str) -> String {
    let is_id = |line: &str| {
        let name = line.trim_start_matches(['\'', '*', ':']);
        ["record --", "id --", "::id --", "who --"].iter().any(|id| name.starts_with(id))
    };
    let ask = |line: &str| if is_id(line) { line.replace(":_default'", ":_ulg_ids'") } else { line.to_string() };
    script.lines().map(|line| ask(line) + "\n").collect()
}
