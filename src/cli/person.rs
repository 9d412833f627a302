//! `ulg person`: everything held about one person, shown to that person or erased. The only command that prints
//! e-mail, phone and notes without being asked twice: it is asked for by name.

use std::io::{self, BufRead, IsTerminal};

use super::args::{Global, PersonCommand};
use super::out::{self, Out};
use super::place;
use crate::fold::{fold, nearest};
use crate::problem::{Exit, Problem};
use crate::report::person as words;
use crate::store::{Store, Whose};

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
    let word = bare.iter().find_map(|kind| word.strip_prefix(kind)).unwrap_or(word);
    let people = store.people_known();
    // Half an erasure may have taken the record already; the same word must not find somebody else now.
    let begun = store.being_erased();
    let is_begun = |whose: &Whose| matches!(whose, Whose::Id(id) if id == word);
    if people.iter().any(|one| one.id == word) || begun.iter().any(|(whose, _)| is_begun(whose)) {
        return Ok(Whose::Id(word.to_string()));
    }
    let folded = fold(word);
    let names = people.iter().map(|one| one.name.as_deref().unwrap_or_default());
    let all: Vec<(Whose, String)> = people
        .iter()
        .map(|one| Whose::Id(one.id.clone()))
        .zip(names.map(fold))
        .chain(stand_ins(store).map(|name| (Whose::Name(name.clone()), fold(&name))))
        .chain(begun.iter().map(|(whose, name)| (whose.clone(), fold(name))))
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
            let otherwise = problem.fix.clone();
            Err(problem.meant(nearest(word, people.iter().map(|one| one.id.as_str())), || otherwise))
        }
    }
}

fn stand_ins(store: &Store) -> impl Iterator<Item = String> {
    let meetings = store.city().meetings.iter();
    let names: Vec<String> = meetings.flat_map(|meeting| &meeting.stand_ins).map(|one| one.name.clone()).collect();
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
    print(&words::held(&held, word), out);
    Ok(0)
}

fn print(lines: &[String], out: &mut Out) {
    for line in lines {
        out.line(line);
    }
}

// ---- erase ----

fn erase(global: &Global, word: &str, yes: bool, out: &mut Out) -> Result<i32, Problem> {
    let mut store = place::for_writing(global)?;
    store.may_erase()?;
    let who = named(&store, word)?;
    if !yes {
        confirm(&who)?;
    }
    let erased = store.erase(&who)?;
    out.changed();
    print(&words::erased(&erased), out);
    let is_clean = words::is_clean(&erased);
    Ok(if is_clean { 0 } else { Exit::Findings as i32 })
}

/// Asks for the id to be typed; only a person at a terminal can.
fn confirm(who: &Whose) -> Result<(), Problem> {
    let (Whose::Id(word) | Whose::Name(word)) = who;
    if !io::stdin().is_terminal() {
        let what = "erasing cannot be undone";
        return Err(Problem::usage(what).fix("say --yes if it shall be done"));
    }
    out::say(&words::warning(word));
    out::say(&format!("Type {word} to go on:"));
    let mut typed = String::new();
    let read = io::stdin().lock().read_line(&mut typed);
    if read.is_ok() && typed.trim() == word { Ok(()) } else { Err(Problem::usage(words::REFUSED)) }
}
