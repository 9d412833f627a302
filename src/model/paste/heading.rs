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
    /// The helix of a body, which tells its role where nothing else does.
    Helix,
    /// A field of the first part of a list: the amount of an action's first cost.
    First(&'static str, &'static str),
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
    let role = PastedColumn::Field("role");
    let by_helix = if columns.contains(&role) { PastedColumn::Other } else { role };
    for column in &mut columns {
        match column {
            PastedColumn::Helix => *column = by_helix,
            PastedColumn::First(..) => *column = PastedColumn::Other,
            _ => {}
        }
    }
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

/// What the column under a heading holds.
pub fn column(onto: Onto, cell: &str) -> PastedColumn {
    spellings(cell).iter().find_map(|word| known(onto, word)).unwrap_or(PastedColumn::Other)
}

/// A heading as it may stand among the words: as a whole, `Influence (H/M/L)` without its brackets, `E-mail 2` without
/// its number, each part of `Organisation / Department`. What also names somebody's job is nothing that is known here.
fn spellings(cell: &str) -> Vec<String> {
    const JOBS: [&str; 5] = ["title", "position", "function", "fonction", "stanowisko"];
    let before = cell.split(['(', '[']).next().unwrap_or_default();
    let parts: Vec<String> = before.split('/').map(plain).collect();
    let mut all = vec![plain(cell), plain(before)];
    all.push(unnumbered(&all[1]));
    all.push(without_filling(&all[2]));
    if parts.len() > 1 && !parts.iter().any(|part| JOBS.contains(&part.as_str())) {
        all.extend(parts);
    }
    all.retain(|word| !word.is_empty());
    all
}

/// `telefon 2` as `telefon 1`, `e mail 2 value` as `e mail 1 value`: what is known of the first is known of all.
fn unnumbered(word: &str) -> String {
    let words = word.split(' ');
    let first = |word: &str| word.len() == 1 && matches!(word.as_bytes()[0], b'2'..=b'9');
    words.map(|word| if first(word) { "1" } else { word }).collect::<Vec<_>>().join(" ")
}

/// `niveau d influence` as `influence`, `nr telefon` as `telefon`: words that only say how something is written.
fn without_filling(word: &str) -> String {
    const BEFORE: [&str; 30] = [
        "level of", "degree of", "name of the", "name of", "niveau d", "niveau de l", "niveau de", "degre d",
        "livello di", "grado di", "nivel de", "nivelul de", "grado de", "grau de", "poziom", "stopien", "grad der",
        "grad des", "grad", "niva", "niva av", "nr", "no", "numer", "number of", "numero de", "numero di", "numar de",
        "current", "main",
    ];
    const BEHIND: [&str; 8] = ["level", "score", "rating", "nr", "number", "am", "realizacji", "r"];
    let behind = BEHIND.iter().find_map(|end| word.strip_suffix(end)?.strip_suffix(' '));
    let word = behind.unwrap_or(word);
    let before = BEFORE.iter().filter_map(|begin| word.strip_prefix(begin)?.strip_prefix(' '));
    before.min_by_key(|rest| rest.len()).unwrap_or(word).to_string()
}

/// Whether a heading is a word that in some languages is the name of anything, in others a half of a person's name.
pub fn is_name(cell: &str) -> bool {
    NAMES.contains(&plain(cell).as_str())
}

/// Folded, with one blank in place of every sign.
pub fn plain(cell: &str) -> String {
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
            "helix" if name == "member" => Some(PastedColumn::Helix),
            "cost" => Some(PastedColumn::First("costs", "amount")),
            "source" if name == "action" => Some(PastedColumn::First("costs", "source")),
            "indicator" => Some(PastedColumn::First("indicators", "name")),
            own => field(own).map(|field| PastedColumn::Field(field.name)),
        };
    }
    let is_title = NAMES.contains(&word)
        || TITLES.contains(&word)
        || onto.kind().is_some_and(|kind| [kind.name(), kind.plural()].contains(&word));
    let titles = onto.titles();
    (is_title && titles.len() == 1).then(|| PastedColumn::Field(titles[0]))
}
