//! `ulg person`: everything held about one person, shown to that person or erased. The only command that prints
//! e-mail, phone and notes without being asked twice: it is asked for by name.

use std::io::{self, BufRead, IsTerminal};

use super::args::{Global, PersonCommand};
use super::out::{self, Out};
use super::place;
use crate::fold::{fold, nearest};
use crate::problem::{Exit, Problem};
use crate::store::{Deed, Erased, Held, Store, Trace, Whose};
use crate::width::wrap;

const COLUMNS: usize = 80;
const PERHAPS: &str = "Perhaps meant, the last name alone; look at it yourself";

pub fn person(global: &Global, what: &PersonCommand, out: &mut Out) -> Result<i32, Problem> {
    match what {
        PersonCommand::Show { who } => show(global, who, out),
        PersonCommand::Erase { who, yes } => erase(global, who, *yes, out),
    }
}

// ---- who ----

/// Whom a word means: an id, else a name, whole or in part; of somebody no longer there only the id.
fn named(store: &Store, word: &str) -> Result<Whose, Problem> {
    let bare = ["person/", "people/"];
    let word = bare
        .iter()
        .find_map(|kind| word.strip_prefix(kind))
        .unwrap_or(word);
    let people = store.people_known();
    if people.iter().any(|one| one.id == word) {
        return Ok(Whose::Id(word.to_string()));
    }
    let folded = fold(word);
    let names = people
        .iter()
        .map(|one| one.name.as_deref().unwrap_or_default());
    let all: Vec<(Whose, String)> = people
        .iter()
        .map(|one| Whose::Id(one.id.clone()))
        .zip(names.map(fold))
        .chain(stand_ins(store).map(|name| (Whose::Name(name.clone()), fold(&name))))
        .collect();
    let whole = |name: &str| name == folded;
    let part = |name: &str| folded.len() > 2 && name.contains(folded.as_str());
    for test in [&whole as &dyn Fn(&str) -> bool, &part] {
        let mut found: Vec<Whose> = Vec::new();
        for (whose, _) in all.iter().filter(|(_, name)| test(name)) {
            if !found.contains(whose) {
                found.push(whose.clone());
            }
        }
        // A stand-in of the same name is the person, not somebody else.
        let is_id = |whose: &Whose| matches!(whose, Whose::Id(_));
        if found.iter().any(is_id) {
            found.retain(is_id);
        }
        match found.as_slice() {
            [] => {}
            [one] => return Ok(one.clone()),
            many => return Err(several(word, many)),
        }
    }
    let gone = Whose::Id(word.to_string());
    match store.held(&gone) {
        Ok(_) => Ok(gone),
        Err(_) if store.is_erasing() => Ok(gone),
        Err(problem) if problem.exit != Exit::Missing => Err(problem),
        Err(problem) => {
            let ids = people.iter().map(|one| one.id.as_str());
            let near = nearest(word, ids).map(|near| format!("did you mean {near}?"));
            Err(match near {
                Some(near) => problem.fix(near),
                None => problem,
            })
        }
    }
}

fn stand_ins(store: &Store) -> impl Iterator<Item = String> {
    let meetings = store.city().meetings.iter();
    let names: Vec<String> = meetings
        .flat_map(|meeting| &meeting.stand_ins)
        .map(|one| one.name.clone())
        .collect();
    names.into_iter()
}

fn several(word: &str, many: &[Whose]) -> Problem {
    let names: Vec<&str> = many
        .iter()
        .map(|one| match one {
            Whose::Id(word) | Whose::Name(word) => word.as_str(),
        })
        .collect();
    Problem::usage(format!("{word} could be {}", names.join(" or "))).fix("name the id")
}

// ---- show ----

fn show(global: &Global, word: &str, out: &mut Out) -> Result<i32, Problem> {
    let store = place::for_reading(global)?;
    let who = named(&store, word)?;
    let held = store.held(&who)?;
    match &held.id {
        Some(id) => out.line(&format!("Held about person/{id}")),
        None => out.line(&format!("Held about {word}")),
    }
    records(&held, out);
    changes(&held, out);
    places(out, "Named elsewhere", &held.mentions);
    places(out, PERHAPS, &held.possible);
    if !held.closed.is_empty() {
        out.line("");
        out.line(&format!(
            "Could not be searched: {}",
            held.closed.join(", ")
        ));
    }
    out.line("");
    beyond(None, out);
    Ok(0)
}

fn records(held: &Held, out: &mut Out) {
    for (place, text) in &held.records {
        out.line("");
        out.line(&spot(place));
        for line in text.lines() {
            out.line(&format!("  {line}"));
        }
    }
}

fn changes(held: &Held, out: &mut Out) {
    if held.changes.is_empty() {
        return;
    }
    out.line("");
    out.line("In the history (.ulg/journal)");
    for entry in &held.changes {
        let at = entry.at.format("%Y-%m-%d %H:%M");
        out.line(&format!("  {at}  {}  {}", entry.by, entry.label));
        let own = |deed: &&Deed| held.id.as_deref() == Some(&deed.id) && deed.kind == "person";
        for deed in entry.deeds.iter().filter(own) {
            let field = deed.field.as_deref().unwrap_or("the whole record");
            for (when, value) in [("was", &deed.old), ("became", &deed.new)] {
                if let Some(value) = value {
                    out.line(&format!("    {field} {when} {}", value.trim()));
                }
            }
        }
    }
}

fn places(out: &mut Out, heading: &str, places: &[Trace]) {
    if places.is_empty() {
        return;
    }
    out.line("");
    out.line(heading);
    for place in places {
        out.line(&format!("  {}", spot(place)));
    }
}

fn spot(place: &Trace) -> String {
    match place.line {
        0 => format!("{} (its name)", place.file),
        line => format!("{}:{line}", place.file),
    }
}

// ---- erase ----

fn erase(global: &Global, word: &str, yes: bool, out: &mut Out) -> Result<i32, Problem> {
    let mut store = place::for_writing(global)?;
    let who = named(&store, word)?;
    if !yes {
        confirm(&who)?;
    }
    let erased = store.erase(&who)?;
    out.changed();
    said(&erased, out);
    let clean = erased.left.is_empty() && erased.closed.is_empty() && erased.shared.is_empty();
    Ok(if clean { 0 } else { Exit::Findings as i32 })
}

/// Asks for the id to be typed; only a person at a terminal can.
fn confirm(who: &Whose) -> Result<(), Problem> {
    let (Whose::Id(word) | Whose::Name(word)) = who;
    if !io::stdin().is_terminal() {
        let what = "erasing cannot be undone";
        return Err(Problem::usage(what).fix("say --yes if it shall be done"));
    }
    out::say(&format!(
        "Everything held about {word} will be erased, also from the history. This cannot be undone."
    ));
    out::say(&format!("Type {word} to go on:"));
    let mut typed = String::new();
    let read = io::stdin().lock().read_line(&mut typed);
    match read.is_ok() && typed.trim() == word {
        true => Ok(()),
        false => Err(Problem::usage(
            "that was something else; nothing was erased",
        )),
    }
}

fn said(erased: &Erased, out: &mut Out) {
    out.line(&format!("Erased from {}", erased.files.join(", ")));
    match erased.left.is_empty() && erased.closed.is_empty() {
        true => out.line("Searched every byte of every file in the folder: nothing is left."),
        false => out.line("Searched every byte of every file in the folder."),
    }
    places(
        out,
        "Still named here, which ulg may not rewrite; delete or change it yourself",
        &erased.left,
    );
    if !erased.closed.is_empty() {
        out.line(&format!(
            "Could not be searched: {}",
            erased.closed.join(", ")
        ));
    }
    if !erased.shared.is_empty() {
        let words = format!(
            "Left in free text, because it stands for somebody or something else here too: {}",
            erased.shared.join(", ")
        );
        wrapped(&words, out);
    }
    out.line("");
    beyond(Some(erased), out);
}

/// The copies nobody can reach from here.
fn beyond(erased: Option<&Erased>, out: &mut Out) {
    out.line("Copies that cannot be reached from here:");
    if let Some(history) = erased.and_then(|erased| erased.history.as_ref()) {
        let words = format!(
            "- the git history of {}, as far as the files were ever in it, and every clone of it",
            history.display()
        );
        wrapped(&words, out);
    }
    for words in [
        "- backups of this machine, and files that others have copied",
        "- exports, mails and prints that were made of it",
        "- what other cities or the network were told",
    ] {
        out.line(words);
    }
}

fn wrapped(words: &str, out: &mut Out) {
    for line in wrap(words, COLUMNS) {
        out.line(&line);
    }
}
