//! The last look before a save: the new text is read as the program reads it, and no record may differ from before but
//! where it was asked to. Then the new lists take their place in the city.

use std::collections::HashSet;

use super::address::parse_path;
use super::files::ARCHIVE;
use super::hand::doubtful;
use super::journal::{Deed, Verb};
use crate::model::kinds::KINDS;
use crate::model::{City, Kind, List, Record};
use crate::model::{decode, read};
use crate::problem::Problem;
use crate::text::proof;

/// Reads the new text of a file and holds it against the city as it was. Gives a city that holds this file's records
/// only. The deeds' new values are rewritten as the program would write them.
pub fn judged(old: &City, file: &'static str, text: &str, deeds: &mut [Deed]) -> Result<City, Problem> {
    let mut new = City::default();
    decode::fits(file, text.len()).map_err(|problem| refused(&problem))?;
    if file == ARCHIVE {
        proof::scanned(text).map_err(|doubt| doubtful(file, &doubt))?;
        new.archived = read::archived(text);
        return Ok(new);
    }
    read::judged(&mut new, file, text);
    if let Some(problem) = new.trouble.first() {
        return Err(refused(problem));
    }
    for kind in kinds(file) {
        let asked = Asked::of(kind, deeds);
        if !compare(kind, old, &new, &asked) {
            let what = format!("more than the {} asked for would change", kind.name());
            return Err(doubtful(file, &what));
        }
    }
    let new = new.indexed();
    deeds.iter_mut().for_each(|deed| as_written(&new, file, deed));
    Ok(new)
}

fn refused(problem: &Problem) -> Problem {
    Problem { what: format!("not saved: {}", problem.what), ..problem.clone() }
}

/// The value in the file, spelled as `Value::ron` does, so that undo and the log compare like with like.
pub fn as_written(new: &City, file: &str, deed: &mut Deed) {
    let known = deed.kind().and_then(|kind| new.find(kind, &deed.id));
    let (Some(record), Some(field)) = (known, &deed.field) else {
        return;
    };
    if deed.file == file && matches!(deed.verb, Verb::Set | Verb::Insert) {
        let value = parse_path(field).value(record).map(|value| value.ron());
        deed.new = value.or(deed.new.take().filter(|_| deed.verb == Verb::Insert));
    }
}

/// The kinds that stand in a file.
pub fn kinds(file: &str) -> impl Iterator<Item = Kind> {
    let rows = KINDS.iter().filter(move |row| row.file == file);
    rows.map(|row| row.kind)
}

/// What a change may touch, of one kind.
pub struct Asked<'d> {
    pub kind: Kind,
    added: HashSet<&'d str>,
    removed: HashSet<&'d str>,
    /// Record and field.
    fields: HashSet<(&'d str, &'d str)>,
}

impl<'d> Asked<'d> {
    pub fn of(kind: Kind, deeds: &'d [Deed]) -> Asked<'d> {
        let own = || deeds.iter().filter(move |deed| deed.kind() == Some(kind) && deed.file == kind.file());
        let ids = |verb| own().filter(move |deed| deed.verb == verb).map(|deed| deed.id.as_str()).collect();
        let head = |deed: &'d Deed| {
            let field = deed.field.as_deref()?;
            Some((deed.id.as_str(), field.split(['.', '[']).next()?))
        };
        Asked { kind, added: ids(Verb::Add), removed: ids(Verb::Remove), fields: own().filter_map(head).collect() }
    }

    /// The two lists are the same but for what was asked, in the same order.
    fn holds<T: Record + PartialEq>(&self, old: &List<T>, new: &List<T>) -> bool {
        let mut old = old.iter().filter(|record| !self.removed.contains(record.id()));
        let mut new = new.iter().filter(|record| !self.added.contains(record.id()));
        loop {
            match (old.next(), new.next()) {
                (None, None) => return true,
                (Some(was), Some(is)) if was == is || self.allows(was, is) => {}
                _ => return false,
            }
        }
    }

    /// Whether a record differs only where it was asked to.
    pub fn allows(&self, was: &dyn Record, is: &dyn Record) -> bool {
        let (schema, id) = (was.kind().schema(), was.id());
        id == is.id()
            && schema.fields.iter().filter(|field| !self.fields.contains(&(id, field.name))).all(|field| {
                // As text, because a number that is none (NaN) is never equal to itself.
                let text = |record: &dyn Record| record.value(field.name).map(|v| v.ron());
                text(was) == text(is)
            })
    }
}

/// Calls for the list of a kind what stands after the arrow.
macro_rules! each_list {
    ($($kind:ident => $list:ident),+ $(,)?) => {
        fn compare(kind: Kind, old: &City, new: &City, asked: &Asked) -> bool {
            match kind {
                Kind::City => asked.allows(&old.charter, &new.charter),
                $(Kind::$kind => asked.holds(&old.$list, &new.$list)),+
            }
        }

        /// Moves the records of one file from a city that holds only these into the whole one, and where they stand
        /// if it is indexed.
        pub fn adopt(city: &mut City, file: &str, from: &mut City) {
            city.trouble.retain(|problem| problem.place.file != file);
            if file == ARCHIVE {
                city.archived = std::mem::take(&mut from.archived);
            }
            for kind in kinds(file) {
                match kind {
                    Kind::City => city.charter = std::mem::take(&mut from.charter),
                    $(Kind::$kind => city.$list = std::mem::take(&mut from.$list)),+
                }
                city.adopt_ids(kind, from);
            }
        }
    };
}

crate::model::city::with_lists!(each_list);

#[cfg(test)]
mod tests {
    use super::*;

    const BEFORE: &str = "[(id: \"a\", title: \"A\"), (id: \"b\", title: \"B\")]";

    fn verdict(after: &str) -> Result<City, Problem> {
        let mut old = City::default();
        read::file(&mut old, "tasks.ron", BEFORE);
        let deed = Deed {
            verb: Verb::Set,
            file: "tasks.ron".to_string(),
            kind: "task".to_string(),
            id: "a".to_string(),
            field: Some("title".to_string()),
            old: Some("\"A\"".to_string()),
            new: Some("\"Z\"".to_string()),
            raw: None,
            after: None,
        };
        judged(&old.indexed(), "tasks.ron", after, &mut [deed])
    }

    #[test]
    fn only_what_was_asked_may_differ() {
        assert!(verdict("[(id: \"a\", title: \"Z\"), (id: \"b\", title: \"B\")]").is_ok());
        let wrong = [
            ("another record", "[(id: \"a\", title: \"Z\"), (id: \"b\", title: \"C\")]"),
            ("another field", "[(id: \"a\", title: \"Z\", status: Done), (id: \"b\", title: \"B\")]"),
            ("a record lost", "[(id: \"a\", title: \"Z\")]"),
            ("a record more", "[(id: \"a\", title: \"Z\"), (id: \"b\", title: \"B\"), (id: \"c\", title: \"C\")]"),
            ("another order", "[(id: \"b\", title: \"B\"), (id: \"a\", title: \"Z\")]"),
            ("another id", "[(id: \"z\", title: \"Z\"), (id: \"b\", title: \"B\")]"),
        ];
        for (name, text) in wrong {
            let code = verdict(text).map(|_| ()).map_err(|problem| problem.code);
            assert_eq!(code, Err("doubt"), "{name}");
        }
        assert!(verdict("[(id: \"a\"), (id: \"b\", title: \"B\")]").is_err());
        let large = BEFORE.to_string() + &" ".repeat(decode::FILE_LIMIT);
        assert_eq!(verdict(&large).map(|_| ()).map_err(|problem| problem.code), Err("too-large"));
    }
}
