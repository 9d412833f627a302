//! The text of records on their way into a file: a new one in the style of its neighbours, a removed one with the name
//! of its kind. It must not know where they go.

use super::draft::Draft;
use super::journal::{Deed, Verb};
use crate::model::{Edit, Kind, RecordId};
use crate::problem::Problem;
use crate::text::{edit, scan};

/// What goes into the archive: the text that was taken out, with the name of its kind.
pub fn shelf_text(gone: &Deed, shelved: &Deed) -> Option<String> {
    let same = gone.verb == Verb::Remove && gone.kind == shelved.kind && gone.id == shelved.id;
    let text = gone.old.as_deref().filter(|_| same)?;
    Some(named(text, gone.kind().unwrap_or(Kind::City)))
}

/// A record's text with its name before the bracket.
fn named(block: &str, kind: Kind) -> String {
    let boxed = ["[\n", block, "\n]"].concat();
    let (doc, _) = scan::parse(&boxed);
    let at = doc.and_then(|doc| {
        let node = doc.root.items().first()?.value.plain().clone();
        let nameless = node.group()?.name.is_none();
        nameless.then_some(node.span.start as usize - 2)
    });
    match at.and_then(|at| block.split_at_checked(at)) {
        Some((head, tail)) => [head, kind.shape().name, tail].concat(),
        None => block.to_string(),
    }
}

impl Draft {
    /// A new record as its neighbours are written.
    pub fn written(&mut self, deed: &Deed, edits: &[Edit]) -> Result<String, Problem> {
        let id = deed.kind().map(|kind| RecordId::new(kind, &deed.id));
        let fields = edits.iter().find_map(|edit| match edit {
            Edit::Add { record, fields } if Some(record) == id.as_ref() => Some(fields),
            _ => None,
        });
        let style = self.style()?;
        let kind = deed.kind().unwrap_or(Kind::City);
        let name = (kind.is_named() || style.named).then_some(kind.shape().name);
        let fields = fields.map(Vec::as_slice).unwrap_or_default();
        Ok(edit::write_record(name, fields, &style))
    }
}
