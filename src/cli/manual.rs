//! The manual: one page for the program and one for each command, made from the same words as the help.

use std::fs;
use std::io;
use std::path::Path;

use clap::{Command, CommandFactory};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};

use super::args::Cli;
use super::out::Out;
use crate::date::Date;
use crate::model::kinds::KINDS;
use crate::problem::{Exit, Problem};

const ENVIRONMENT: [(&str, &str); 6] = [
    ("ULG_CITY", "The city's folder, where no option names one."),
    ("ULG_TODAY", "The day that is taken as today, as --today takes it."),
    ("ULG_THEME", "Colours of the screen, as --theme takes them."),
    ("NO_COLOR", "If it is not empty, the screen has no colours."),
    ("VISUAL, EDITOR", "The editor that the key E opens."),
    ("COLUMNS", "How wide text is, where the output is no terminal."),
];

/// Prints the page of the program; into a folder, writes every page.
///
/// # Errors
/// If a page cannot be written (73).
pub fn manual(dir: Option<&Path>, day: Date, out: &mut Out) -> Result<i32, Problem> {
    let mut whole = Cli::command().disable_help_subcommand(true);
    whole.build();
    let Some(dir) = dir else {
        out.raw(&page(&whole, day).map_err(|error| refused(Path::new("ulg.1"), &error))?);
        return Ok(0);
    };
    for command in [&whole].into_iter().chain(whole.get_subcommands()) {
        let path = dir.join(format!("{}.1", command.get_display_name().unwrap_or("ulg")));
        let written = page(command, day).and_then(|text| fs::write(&path, text));
        written.map_err(|error| refused(&path, &error))?;
    }
    Ok(0)
}

fn refused(path: &Path, error: &io::Error) -> Problem {
    let what = format!("the page {} cannot be written: {error}", path.display());
    Problem::usage(what).fix("name a folder that exists and is yours").exit(Exit::Output)
}

/// One page, in the language of manuals.
fn page(command: &Command, day: Date) -> io::Result<String> {
    // The name is followed by one line; the rest is the description.
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let first = about.lines().next().unwrap_or_default().to_string();
    let command = command.clone().about(first).long_about(about);
    let words = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let man = Man::new(command.clone()).date(day.to_string()).manual("Manual of ulg");
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    if command.get_subcommands().next().is_some() {
        man.render_subcommands_section(&mut page)?;
    }
    let (notes, examples) = words.split_once("Examples:\n").unwrap_or((&words, ""));
    let (examples, codes) = examples.split_once("Exit codes: ").unwrap_or((examples, ""));
    section("NOTES", notes).to_writer(&mut page)?;
    section("EXAMPLES", examples).to_writer(&mut page)?;
    // What is the same for every command stands on the page of the program.
    if !codes.is_empty() {
        section("EXIT STATUS", &codes.replace('\n', " ").replace(", ", "\n")).to_writer(&mut page)?;
        section("ENVIRONMENT", &table(ENVIRONMENT)).to_writer(&mut page)?;
        section("FILES", &table(KINDS.iter().map(|row| (row.file, row.plural)))).to_writer(&mut page)?;
    }
    // Between two line breaks stands an empty line, which strict readers of manuals complain of.
    Ok(String::from_utf8_lossy(&page).replace(".br\n\n.br\n", ".sp\n"))
}

fn table<'a>(rows: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    rows.into_iter().map(|(name, words)| format!("{name:16} {words}\n")).collect()
}

/// A section whose lines stay as they are; none without lines.
fn section(title: &str, text: &str) -> Roff {
    let mut section = Roff::new();
    if text.trim().is_empty() {
        return section;
    }
    section.control("SH", [title]).control("nf", []);
    for line in text.trim_end().lines() {
        section.text([roman(line)]);
    }
    section.control("fi", []);
    section
}
