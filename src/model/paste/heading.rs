//! The row of a table that says what its columns hold. It must not know the rows below it.

use super::onto::Onto;
use super::words::WORDS;
use crate::fold::{fold, one_line};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PastedColumn {
    /// A field of the record, by its name.
    Field(&'static str),
    /// The parts of a person's name.
    Given,
    Family,
    /// Nothing that is known here.
    Other,
}

/// What a name is called in the languages of the network, folded.
const NAMES: [&str; 6] = ["name", "nom", "nome", "nume", "nombre", "namn"];
/// As well what anything is called.
const TITLES: [&str; 10] =
    ["title", "what", "titre", "titolo", "titulo", "titlu", "tytul", "titel", "rubrik", "bezeichnung"];

/// The columns of a heading; `None` where the row is none. The title must be among them, and most of them be known.
pub fn read(onto: Onto, cells: &[String]) -> Option<Vec<PastedColumn>> {
    let mut columns: Vec<PastedColumn> = cells.iter().map(|cell| column(onto, cell)).collect();
    halve(onto, cells, &mut columns);
    let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
    let known = columns.iter().filter(|one| **one != PastedColumn::Other).count();
    let has = |wanted: PastedColumn| columns.contains(&wanted);
    let titles = onto.titles();
    let is_titled = titles.iter().all(|title| has(PastedColumn::Field(title)))
        || titles == ["name"] && (has(PastedColumn::Family) || has(PastedColumn::Given));
    (is_titled && known * 2 >= filled).then_some(columns)
}

/// `Nom` beside `Prénom` and `Nome` beside `Cognome` are the other half of a name.
fn halve(onto: Onto, cells: &[String], columns: &mut [PastedColumn]) {
    let has = |wanted: PastedColumn| columns.contains(&wanted);
    let half = match (has(PastedColumn::Given), has(PastedColumn::Family)) {
        (true, false) => PastedColumn::Family,
        (false, true) => PastedColumn::Given,
        _ => return,
    };
    let is_whole =
        |place: usize| columns[place] == PastedColumn::Field("name") && NAMES.contains(&plain(&cells[place]).as_str());
    let found = (0..columns.len()).find(|place| is_whole(*place));
    if let (Some(place), ["name"]) = (found, onto.titles().as_slice()) {
        columns[place] = half;
    }
}

fn column(onto: Onto, cell: &str) -> PastedColumn {
    let whole = plain(cell);
    // `Influence (H/M/L)`
    let before = plain(cell.split(['(', '[']).next().unwrap_or_default());
    let found = [whole, before].into_iter().filter(|word| !word.is_empty());
    let mut found = found.filter_map(|word| known(onto, &word));
    found.next().unwrap_or(PastedColumn::Other)
}

/// Folded, with one blank in place of every sign.
fn plain(cell: &str) -> String {
    let signs = |char: char| if char.is_ascii_alphanumeric() { char } else { ' ' };
    one_line(&fold(cell).chars().map(signs).collect::<String>())
}

fn known(onto: Onto, word: &str) -> Option<PastedColumn> {
    let schema = onto.schema()?;
    let name = schema.name.to_lowercase();
    let field = |name: &str| schema.field(name).filter(|field| field.name != "id");
    if let Some(field) = field(&word.replace(' ', "_")) {
        return Some(PastedColumn::Field(field.name));
    }
    let says = |words: &str| words.split('|').any(|one| one == word);
    let mut rows = WORDS.iter();
    let row = rows.find(|(of, _, words)| (*of == name || *of == "*") && says(words));
    if let Some((_, own, _)) = row {
        return match *own {
            "given" => Some(PastedColumn::Given),
            "family" => Some(PastedColumn::Family),
            own => field(own).map(|field| PastedColumn::Field(field.name)),
        };
    }
    let is_title = NAMES.contains(&word)
        || TITLES.contains(&word)
        || onto.kind().is_some_and(|kind| [kind.name(), kind.plural()].contains(&word));
    let titles = onto.titles();
    (is_title && titles.len() == 1).then(|| PastedColumn::Field(titles[0]))
}
