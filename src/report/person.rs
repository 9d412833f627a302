//! Everything held about a person, and what came of erasing it, as lines: the same words on the screen and on the
//! command line. It must not search, nor erase.

use crate::store::{Deed, Erased, Held, Trace};
use crate::width::wrap;

/// Columns of a line that may be broken.
const COLUMNS: usize = 76;
/// What stands above places that a person has to judge.
const PERHAPS: &str = "Perhaps meant: a name alone, or with an ending; look at it yourself";

/// What stands above files that could not be read.
const CLOSED: &str = "Could not be read; look into them yourself";
/// What stands above files that are no text.
const OPAQUE: &str = "Could not be searched inside (packed, encoded, pictures or the like); look into them \
                      yourself, and delete what is about the person";

/// What is said before somebody is erased.
pub fn warning(who: &str) -> String {
    format!("Everything held about {who} will be erased, also from the history. This cannot be undone.")
}

/// What is said where another word was typed than the one that was asked for.
pub const REFUSED: &str = "that was something else; nothing was erased";

/// What is held, under the name it was asked for by.
pub fn held(held: &Held, who: &str) -> Vec<String> {
    let mut out = vec![match &held.id {
        Some(id) => format!("Held about person/{id}"),
        None => format!("Held about {who}"),
    }];
    for (place, text) in &held.records {
        indented(&mut out, spot(place), text);
    }
    changes(held, &mut out);
    for (file, text) in &held.drafts {
        indented(&mut out, format!("Typed and not saved ({file})"), text);
    }
    places(&mut out, "Named elsewhere", &held.mentions);
    places(&mut out, PERHAPS, &held.possible);
    part(&mut out, CLOSED, &held.closed);
    part(&mut out, OPAQUE, &held.opaque);
    out.push(String::new());
    beyond(None, &mut out);
    out
}

fn changes(held: &Held, out: &mut Vec<String>) {
    if held.changes.is_empty() {
        return;
    }
    out.push(String::new());
    out.push("In the history (.ulg/journal)".to_string());
    for entry in &held.changes {
        let at = entry.at.format("%Y-%m-%d %H:%M");
        out.push(format!("  {at}  {}  {}", entry.by, entry.label));
        let own = |deed: &&Deed| held.id.as_deref() == Some(&deed.id) && deed.kind == "person";
        for deed in entry.deeds.iter().filter(own) {
            let field = deed.field.as_deref().unwrap_or("the whole record");
            for (when, value) in [("was", &deed.old), ("became", &deed.new)] {
                if let Some(value) = value {
                    out.push(format!("    {field} {when} {}", value.trim()));
                }
            }
        }
    }
}

fn indented(out: &mut Vec<String>, heading: String, text: &str) {
    out.extend([String::new(), heading]);
    out.extend(text.lines().map(|line| format!("  {line}")));
}

fn places(out: &mut Vec<String>, heading: &str, places: &[Trace]) {
    part(out, heading, places.iter().map(spot));
}

/// A heading and what stands under it, if anything does.
fn part<L: std::fmt::Display>(out: &mut Vec<String>, heading: &str, lines: impl IntoIterator<Item = L>) {
    let lines: Vec<String> = lines.into_iter().map(|line| format!("  {line}")).collect();
    if !lines.is_empty() {
        out.push(String::new());
        out.extend(wrap(heading, COLUMNS));
        out.extend(lines);
    }
}

fn spot(place: &Trace) -> String {
    match place.line {
        0 => format!("{} (its name)", place.file),
        line => format!("{}:{line}", place.file),
    }
}

/// What was erased, the proof of it, what is left, and the copies nobody can reach.
pub fn erased(erased: &Erased) -> Vec<String> {
    let mut out = wrap(&format!("Erased from {}", erased.files.join(", ")), COLUMNS);
    out.push(
        match (is_searched(erased) && erased.left.is_empty(), erased.possible.is_empty()) {
            (true, true) => "Searched every byte of every file in the folder: nothing is left.",
            (true, false) => "Searched every byte of every file: no whole name, address, number or id is left.",
            (false, _) if is_searched(erased) => "Searched every byte of every file in the folder.",
            (false, _) => "Searched every file in the folder that can be read as text; others are named below.",
        }
        .to_string(),
    );
    renamed(erased, &mut out);
    let left = "Still named here, which ulg may not rewrite; delete or change it yourself";
    places(&mut out, left, &erased.left);
    places(&mut out, PERHAPS, &erased.possible);
    part(&mut out, CLOSED, &erased.closed);
    part(&mut out, OPAQUE, &erased.opaque);
    if !erased.shared.is_empty() {
        let words = format!(
            "Left in free text, because it stands for somebody or something else here too: {}",
            erased.shared.join(", ")
        );
        out.push(String::new());
        out.extend(wrap(&words, COLUMNS));
    }
    out.push(String::new());
    beyond(Some(erased), &mut out);
    out
}

/// Ids that others may know: links in mails, matches in other cities.
fn renamed(erased: &Erased, out: &mut Vec<String>) {
    let heading = "The name stood in these ids, which ulg had made of titles; in this folder they are changed \
                   everywhere, in a copy and in other cities they are not";
    let lines = erased.renamed.iter();
    part(out, heading, lines.map(|one| format!("{}/{} is now {}", one.kind, one.from, one.to)));
}

/// Whether nothing is left to be done by hand.
pub fn is_clean(erased: &Erased) -> bool {
    is_searched(erased) && erased.left.is_empty() && erased.shared.is_empty()
}

/// Whether every file could be searched.
fn is_searched(erased: &Erased) -> bool {
    erased.closed.is_empty() && erased.opaque.is_empty()
}

/// The copies nobody can reach from here.
fn beyond(erased: Option<&Erased>, out: &mut Vec<String>) {
    out.push("Copies that cannot be reached from here:".to_string());
    for history in erased.iter().flat_map(|erased| &erased.histories) {
        let words = format!(
            "- the git history (or the like) of {}, as far as the files were ever in it, and every clone of it",
            history.display()
        );
        out.extend(wrap(&words, COLUMNS));
    }
    let rest = [
        "- backups of this machine, and files that others have copied",
        "- exports, mails and prints that were made of it",
        "- what other cities or the network were told",
    ];
    out.extend(rest.map(str::to_string));
}
