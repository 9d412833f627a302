//! The city, or a part of it, into a file of another program: what is asked, and what is said of it. Nobody is named and
//! nothing private leaves from the screen. It must not know how a format is written.

use std::path::Path;

use crate::app::core::app::{App, Ask, Prompt};
use crate::app::core::choice::{Answer, Choice, Narrowing};
use crate::app::core::page::Notice;
use crate::problem::{Exit, Problem};
use crate::report::cells::Tone;
use crate::report::export::{self, OUTPUTS, Order, What, Wish};

/// What to export, and the file.
#[derive(Debug, PartialEq)]
struct Leaving;

/// Asks what, and into which file; what is on screen is offered first.
pub fn export(app: &mut App) {
    let kind = app.state.view().kind.map(|kind| (kind.plural(), export::words(What::Kind(kind))));
    let others = OUTPUTS.iter().filter(|output| output.what != What::Contacts);
    let rows = kind.into_iter().chain(others.map(|output| (output.name, output.help.to_string())));
    let rows = rows.filter_map(|(name, words)| Some((name, words, export::wanted(name).ok()?)));
    let rows = rows.filter(|(_, _, what)| *what != What::Kind(crate::model::Kind::Person));
    let choices = rows.map(|(name, words, what)| {
        // What a mail is sent with; a text is for who knows why.
        let endings = export::endings(what);
        let best = endings.iter().find(|ending| !ending.is_text()).or(endings.first());
        let line = format!("{name} {name}.{}", best.map_or("", |ending| ending.name()));
        Choice::new(Answer::Text(line.clone()), line, words)
    });
    let choices = choices.collect();
    let prompt = Prompt::asking(Leaving, "Export: what, and the file", Narrowing::Open).choosing(choices, None);
    app.state.ask(prompt.hinting("calendar ulg.ics; the ending says the format"));
}

impl Ask for Leaving {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        let answer = prompt.answer();
        let (what, file) = answer
            .trim()
            .split_once(' ')
            .ok_or_else(|| Problem::usage("say what, and the file it goes into").fix("such as: workbook plan.xlsx"))?;
        let (what, file) = (export::wanted(what)?, file.trim());
        let ending = export::ending(what, Some(file))?;
        let wish = Wish::default();
        let order = Order::of(&app.store, (app.state.today, app.given.is_some()), what, &wish)?;
        let notes = export::into_files((what, ending), &order, Path::new(file), false).map_err(|problem| {
            let is_there = problem.exit == Exit::Output && problem.fix.contains("--force");
            if is_there { problem.fix("give another name") } else { problem }
        })?;
        let notes: String = notes.iter().map(|note| format!("; {note}")).collect();
        app.state.say(format!("Exported {} to {file}{notes}", what.name()), Tone::Good);
        Ok(())
    }

    fn typed(&self, _: &mut App, typed: &str) -> Option<Notice> {
        let (word, file) = typed.trim_start().split_once(' ')?;
        let checked = export::wanted(word).and_then(|what| export::ending(what, Some(file.trim())));
        let text = checked.err().filter(|_| !file.trim().is_empty())?.spoken();
        Some(Notice { text, tone: Tone::Warn })
    }
}
