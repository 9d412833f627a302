//! The table of outputs: what each is called, which formats it has, what it may hold when asked. It must not write any.

use crate::fold::{fold, nearest};
use crate::model::Kind;
use crate::model::kinds::KINDS;
use crate::problem::Problem;

/// What can leave the city.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    Workbook,
    Kumu,
    Calendar,
    Contacts,
    Network,
    Report,
    Minutes,
    ActionTable,
    ExchangeTable,
    Kind(Kind),
}

/// A format, by the ending of its files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    Xlsx,
    Csv,
    Json,
    Ics,
    Vcf,
    Gexf,
    Graphml,
    Md,
    Html,
    Docx,
}

impl Ending {
    const ALL: [(Ending, &'static str); 10] = [
        (Ending::Xlsx, "xlsx"),
        (Ending::Csv, "csv"),
        (Ending::Json, "json"),
        (Ending::Ics, "ics"),
        (Ending::Vcf, "vcf"),
        (Ending::Gexf, "gexf"),
        (Ending::Graphml, "graphml"),
        (Ending::Md, "md"),
        (Ending::Html, "html"),
        (Ending::Docx, "docx"),
    ];

    /// Without the dot: `xlsx`.
    pub fn name(self) -> &'static str {
        Ending::ALL.iter().find(|(ending, _)| *ending == self).map_or("", |(_, name)| name)
    }

    /// The format of a file of that name.
    pub fn of(file: &str) -> Option<Ending> {
        let (_, ending) = file.rsplit_once('.')?;
        Ending::ALL.iter().find(|(_, name)| name.eq_ignore_ascii_case(ending)).map(|(ending, _)| *ending)
    }

    /// Whether it can be printed.
    pub fn is_text(self) -> bool {
        !matches!(self, Ending::Xlsx | Ending::Docx)
    }
}

/// One row of the table.
#[derive(Debug)]
pub struct Output {
    pub name: &'static str,
    pub what: What,
    /// The first text format is the one that is printed.
    pub endings: &'static [Ending],
    pub help: &'static str,
}

const DOCUMENT: &[Ending] = &[Ending::Md, Ending::Html, Ending::Docx];
const TABLE: &[Ending] = &[Ending::Xlsx, Ending::Docx, Ending::Html, Ending::Md];
const KIND: &[Ending] = &[Ending::Xlsx, Ending::Csv];

/// Every output but those of one kind of record.
pub const OUTPUTS: [Output; 9] = [
    output("workbook", What::Workbook, &[Ending::Xlsx], "everything, to be changed and brought back"),
    output("kumu", What::Kumu, &[Ending::Xlsx, Ending::Json, Ending::Csv], "members and links for kumu.io"),
    output("calendar", What::Calendar, &[Ending::Ics], "meetings, and the days on which tasks are due"),
    output("contacts", What::Contacts, &[Ending::Vcf], "people for an address book; needs --people"),
    output("network", What::Network, &[Ending::Gexf, Ending::Graphml], "members and links for Gephi and the like"),
    output("report", What::Report, DOCUMENT, "where the group stands, on one page"),
    output("minutes", What::Minutes, DOCUMENT, "one meeting, for those who were there"),
    output("action-table", What::ActionTable, TABLE, "the actions with all that belongs to them"),
    output("exchange-table", What::ExchangeTable, TABLE, "what each city seeks, can give, and plans"),
];

const fn output(name: &'static str, what: What, endings: &'static [Ending], help: &'static str) -> Output {
    Output { name, what, endings, help }
}

/// The formats of an output.
pub fn endings(what: What) -> &'static [Ending] {
    OUTPUTS.iter().find(|output| output.what == what).map_or(KIND, |output| output.endings)
}

/// Every word that names an output.
pub fn names() -> impl Iterator<Item = &'static str> {
    OUTPUTS.iter().map(|output| output.name).chain(KINDS.iter().map(|row| row.plural))
}

/// The output that a word means: its name, or a kind of record.
///
/// # Errors
/// 2 for another word, with the nearest.
pub fn wanted(word: &str) -> Result<What, Problem> {
    let folded = fold(word);
    let named = OUTPUTS.iter().find(|output| output.name == folded).map(|output| output.what);
    let kind = || KINDS.iter().find(|row| row.name == folded || row.plural == folded).map(|row| What::Kind(row.kind));
    named.or_else(kind).ok_or_else(|| {
        let all = || format!("use one of {}", names().collect::<Vec<_>>().join(", "));
        Problem::usage(format!("there is nothing called \"{word}\" to export")).meant(nearest(&folded, names()), all)
    })
}

/// What an output is, in a few words.
pub fn words(what: What) -> String {
    let output = OUTPUTS.iter().find(|output| output.what == what);
    output.map_or_else(|| format!("all {} as a table", what.name()), |output| output.help.to_string())
}

/// The files that one output is written into, where its format cannot hold it in one: what follows the name of each.
pub fn parts(what: What, ending: Ending) -> &'static [&'static str] {
    match (what, ending) {
        (What::Kumu, Ending::Csv) => &["elements", "connections"],
        _ => &[],
    }
}

/// The format that a file's name says; of what is printed the first text format.
///
/// # Errors
/// 2 where the output has no such format.
pub fn ending(what: What, file: Option<&str>) -> Result<Ending, Problem> {
    let endings = endings(what);
    let all = || {
        let names: Vec<String> = endings.iter().map(|ending| format!(".{}", ending.name())).collect();
        names.join(", ")
    };
    let is_printed = |ending: &Ending| ending.is_text() && parts(what, *ending).is_empty();
    match file {
        None => endings.iter().copied().find(is_printed).ok_or_else(|| {
            Problem::usage(format!("{} needs a file name", what.name())).fix(format!("one that ends in {}", all()))
        }),
        Some(file) => Ending::of(file).filter(|ending| endings.contains(ending)).ok_or_else(|| {
            let what = format!("{file}: {} cannot be written in that format", what.name());
            Problem::usage(what).fix(format!("end the name in {}", all()))
        }),
    }
}

impl What {
    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            What::Kind(kind) => kind.plural(),
            what => OUTPUTS.iter().find(|output| output.what == what).map_or("", |output| output.name),
        }
    }

    /// Whether people can be in it.
    pub fn takes_people(self) -> bool {
        matches!(self, What::Workbook | What::Contacts | What::Kind(_))
    }

    /// Whether private fields or records can be in it.
    pub fn takes_private(self) -> bool {
        matches!(self, What::Workbook | What::Kind(_) | What::Kumu | What::Network)
    }

    /// The kind whose records a filter chooses.
    pub fn filtered(self) -> Option<Kind> {
        match self {
            What::Kind(kind) => Some(kind),
            What::Kumu | What::Network => Some(Kind::Member),
            What::Contacts => Some(Kind::Person),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_output_and_every_kind_has_its_word() {
        for name in names() {
            assert_eq!(wanted(name).unwrap().name(), name);
            assert!(!endings(wanted(name).unwrap()).is_empty());
        }
        assert_eq!(wanted("member").unwrap(), What::Kind(Kind::Member));
        assert_eq!(wanted("workbok").unwrap_err().fix, "did you mean workbook?");
        assert_eq!(Ending::of("Plan.XLSX"), Some(Ending::Xlsx));
        assert_eq!(Ending::of("plan"), None);
    }
}
