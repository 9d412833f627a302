//! The kinds table: every kind of record, its file and its names. It is the only list of its kind; loading,
//! checks, the palette, `list` and `add` follow it.

pub use super::kind::Kind;

use super::field::Schema;
use super::records;
use crate::fold::{fold, nearest};
use crate::problem::{Exit, Problem};

/// One row of the kinds table.
pub struct KindRow {
    pub kind: Kind,
    /// What one of them is called on the command line and in JSON.
    pub name: &'static str,
    pub plural: &'static str,
    /// The file that holds them.
    pub file: &'static str,
    /// The field that says what a record is called.
    pub title: &'static str,
    pub schema: &'static Schema,
}

/// One row a kind, in the order in which files are read and shown.
pub const KINDS: &[KindRow] = &[
    row(Kind::City, ("city", "cities"), "city.ron", "name", &records::Charter::SCHEMA),
    row(Kind::Role, ("role", "roles"), "roles.ron", "name", &records::Role::SCHEMA),
    row(Kind::Member, ("member", "members"), "members.ron", "name", &records::Member::SCHEMA),
    row(Kind::Person, ("person", "people"), "people.ron", "name", &records::Person::SCHEMA),
    row(Kind::Link, ("link", "links"), "links.ron", "id", &records::Link::SCHEMA),
    row(Kind::Action, ("action", "actions"), "actions.ron", "title", &records::Action::SCHEMA),
    row(Kind::Task, ("task", "tasks"), "tasks.ron", "title", &records::Task::SCHEMA),
    row(Kind::Need, ("need", "needs"), "exchange.ron", "title", &records::Need::SCHEMA),
    row(Kind::Offer, ("offer", "offers"), "exchange.ron", "title", &records::Offer::SCHEMA),
    row(Kind::Meeting, ("meeting", "meetings"), "meetings.ron", "title", &records::Meeting::SCHEMA),
    row(Kind::Question, ("question", "questions"), "questions.ron", "text", &records::Question::SCHEMA),
    row(Kind::Story, ("story", "stories"), "stories.ron", "title", &records::Story::SCHEMA),
    row(Kind::View, ("view", "views"), "views.ron", "name", &records::View::SCHEMA),
];

/// The fields that tell records of one list apart when two versions of a file are merged: the first that a record has.
pub const MERGE_KEYS: &[&str] = &["id", "what", "name", "offer", "member", "criterion", "helix"];

const fn row(
    kind: Kind,
    (name, plural): (&'static str, &'static str),
    file: &'static str,
    title: &'static str,
    schema: &'static Schema,
) -> KindRow {
    KindRow { kind, name, plural, file, title, schema }
}

impl Kind {
    /// Every kind, in the table's order.
    pub fn all() -> impl Iterator<Item = Kind> {
        KINDS.iter().map(|row| row.kind)
    }

    /// Its row in the table. The order of the enum is the order of the table; a test holds them together.
    pub fn row(self) -> &'static KindRow {
        &KINDS[self as usize]
    }

    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// Its name with the article before it: `an action`.
    pub fn one(self) -> String {
        let article = if self.name().starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
        format!("{article} {}", self.name())
    }

    pub fn plural(self) -> &'static str {
        self.row().plural
    }

    pub fn file(self) -> &'static str {
        self.row().file
    }

    pub fn schema(self) -> &'static Schema {
        self.row().schema
    }

    /// Whether all of it is personal data.
    pub fn is_private(self) -> bool {
        self == Kind::Person
    }

    /// Whether other cities of the network see these records too.
    pub fn is_shown_to_others(self) -> bool {
        matches!(self, Kind::Need | Kind::Offer | Kind::Story)
    }

    /// Whether a record must carry its name in the file, because another kind shares the file.
    pub fn is_named(self) -> bool {
        matches!(self, Kind::Need | Kind::Offer)
    }

    /// The kind a person means by a singular or plural word.
    ///
    /// # Errors
    /// 2 for another word, with the nearest kind.
    pub fn parse(word: &str) -> Result<Kind, Problem> {
        let folded = fold(word);
        let known = |row: &&KindRow| row.name == folded || row.plural == folded;
        if let Some(row) = KINDS.iter().find(known) {
            return Ok(row.kind);
        }
        let near = nearest(&folded, KINDS.iter().flat_map(|row| [row.name, row.plural]));
        let all = || format!("use one of {}", KINDS.iter().map(|row| row.plural).collect::<Vec<_>>().join(", "));
        Err(Problem::usage(format!("there is no kind of record called \"{word}\"")).meant(near, all))
    }
}

/// The files of a city, each once, in the table's order.
pub fn files() -> Vec<&'static str> {
    let mut files: Vec<_> = KINDS.iter().map(|row| row.file).collect();
    files.dedup();
    files
}

/// No record of the kind has that id.
pub fn missing(kind: Kind, id: &str) -> Problem {
    Problem::error("no-record", format!("there is no {} called {id}", kind.name()))
        .fix(format!("ulg list {} shows what there is", kind.plural()))
        .exit(Exit::Missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_follows_the_enum() {
        for (index, row) in KINDS.iter().enumerate() {
            assert_eq!(row.kind as usize, index, "{}", row.name);
            assert_eq!(Kind::parse(row.name).unwrap(), row.kind);
            assert_eq!(Kind::parse(row.plural).unwrap(), row.kind);
        }
    }

    #[test]
    fn a_wrong_kind_gets_the_nearest() {
        assert!(Kind::parse("membrs").unwrap_err().words().contains("did you mean members?"));
    }
}
