//! Whether a change still holds, so that it can be turned: file by file, by its bytes if the file is as the change left
//! it, else record by record and field by field. It must not know which change is meant, or why.

use super::address::parse_path;
use super::draft::{Draft, EMPTY};
use super::journal::{Deed, Patch, Verb};
use super::log::damaged;
use super::places::Places;
use super::resolve::NOTHING;
use super::{ARCHIVE, Store, reading};
use crate::model::Value;
use crate::problem::{Exit, Problem};
use crate::text::{proof, scan};

impl Store {
    /// One file as it was: by its bytes if it is untouched since, else deed by deed.
    pub(super) fn turned(
        &self,
        file: &'static str,
        patch: &Patch,
        mut deeds: Vec<Deed>,
    ) -> Result<(Draft, Vec<Deed>), Problem> {
        self.writable(file)?;
        let text = self.text(file);
        if let Some(draft) = Draft::replayed(file, text, &patch.reversed()) {
            return Ok((draft, deeds));
        }
        if patch.after.is_of(text.unwrap_or(EMPTY)) && !patch.cuts.is_empty() {
            return Err(damaged("the file is as it left it, and what its line says was there does not fit"));
        }
        for deed in &mut deeds {
            self.still_holds(file, deed)?;
        }
        let mut draft = Draft::new(file, text);
        draft.carry_out(&mut deeds)?;
        Ok((draft, deeds))
    }

    /// Refuses a deed whose value is not the one it is to replace; finds a list item that has moved.
    fn still_holds(&self, file: &str, deed: &mut Deed) -> Result<(), Problem> {
        let subject = format!("{} {}", deed.kind, deed.id);
        let known = deed.kind().and_then(|kind| self.city.find(kind, &deed.id));
        match deed.verb {
            // The archive takes what it is given.
            Verb::Add if known.is_none() || file == ARCHIVE => return Ok(()),
            Verb::Add => return Err(since(file, &format!("there is a new {subject}"))),
            Verb::Remove => return self.text_holds(file, deed, &subject),
            Verb::Set | Verb::Insert | Verb::Pull => {}
        }
        let record = known.ok_or_else(|| since(file, &format!("{subject} is gone")))?;
        let field = deed.field.clone().unwrap_or_default();
        let mut path = parse_path(&field);
        let now = path.value(record).map(|value| value.ron());
        match deed.verb {
            Verb::Set if now != deed.old => Err(since(
                file,
                &format!(
                    "{field} of {subject} was changed since: {} -> {}",
                    said(deed.old.as_ref()),
                    said(now.as_ref())
                ),
            )),
            Verb::Pull if now != deed.old => {
                path.0.pop();
                let place = path.value(record).and_then(|list| last(&list, &deed.old));
                let gone = || since(file, &format!("the item is not in {path} of {subject} any more"));
                deed.field = Some(path.clone().item(place.ok_or_else(gone)?).to_string());
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// A record that is to go must still read as it did when it came, blanks and comments aside.
    fn text_holds(&self, file: &str, deed: &Deed, subject: &str) -> Result<(), Problem> {
        let gone = || since(file, &format!("{subject} is gone"));
        let name = reading::names().find(|name| *name == file);
        let (text, name) = self.text(file).zip(name).ok_or_else(gone)?;
        let doc = proof::scanned(text).map_err(|_| gone())?;
        let node = Places::of(text, &doc, name).find(&doc, deed).ok_or_else(gone)?;
        let boxed = ["[\n", deed.old.as_deref().unwrap_or_default(), "\n]"].concat();
        let (was, _) = scan::parse(&boxed);
        let was = was.as_ref().and_then(|doc| doc.root.items().first());
        let same = was.is_some_and(|was| proof::alike((text, node), (&boxed, &was.value)));
        if same { Ok(()) } else { Err(since(file, &format!("{subject} was changed since"))) }
    }
}

fn last(list: &Value, item: &Option<String>) -> Option<usize> {
    match list {
        Value::List(items) => items.iter().rposition(|value| Some(value.ron()) == *item),
        _ => None,
    }
}

fn said(value: Option<&String>) -> &str {
    value.map_or(NOTHING, String::as_str)
}

fn since(file: &str, what: &str) -> Problem {
    Problem::error("changed", what).fix("nothing was written").file(file).exit(Exit::Busy)
}
