//! The text of records on their way into a file: a new one in the style of its neighbours, a removed one with the name
//! of its kind. It must not know where they go.

use std::collections::HashMap;

use super::draft::Draft;
use super::journal::{Deed, Verb};
use crate::model::{Edit, Kind, RecordId};
use crate::problem::Problem;
use crate::text::{edit, scan};

/// The fields of records that a change adds.
pub type Fields<'e> = HashMap<&'e RecordId, &'e [(&'static str, String)]>;

/// What the edits say about the records they add.
pub fn new_records<'e>(edits: &'e [Edit]) -> Fields<'e> {
    let fields = |edit: &'e Edit| match edit {
        Edit::Add { record, fields } => Some((record, fields.as_slice())),
        _ => None,
    };
    edits.iter().filter_map(fields).collect()
}

/// Gives the deeds that put records into the archive the text that was taken out elsewhere, with the name of its kind.
pub fn fill(shelved: &mut [Deed], done: &[Deed]) {
    let gone = done.iter().filter(|deed| deed.verb == Verb::Remove);
    let texts: HashMap<_, _> = gone.map(|deed| ((&deed.kind, &deed.id), deed.old.as_deref())).collect();
    for deed in shelved {
        let text = texts.get(&(&deed.kind, &deed.id)).copied().flatten();
        let kind = deed.kind().unwrap_or(Kind::City);
        deed.new = text.map(|text| named(text, kind));
    }
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
        Some((head, tail)) => [head, kind.schema().name, tail].concat(),
        None => block.to_string(),
    }
}

impl Draft {
    /// Writes the text of new records, each as its neighbours are written.
    pub fn write(&mut self, deeds: &mut [Deed], fields: &Fields) -> Result<(), Problem> {
        // What a change asks for is written in the style of the file, fields and records alike.
        self.style()?;
        for deed in deeds.iter_mut().filter(|deed| deed.verb == Verb::Add) {
            let kind = deed.kind().unwrap_or(Kind::City);
            let fields = fields.get(&RecordId::new(kind, &deed.id)).copied();
            let style = self.style()?;
            let name = (kind.is_named() || style.named).then_some(kind.schema().name);
            let spell = |(field, raw): &(&'static str, String)| {
                let what = kind.schema().field(field).map(|field| &field.what);
                let naming = self.naming.as_ref().zip(what);
                let spelled = naming.map(|(own, what)| own.spell(&self.after, raw, what, None));
                (*field, spelled.unwrap_or_else(|| raw.clone()))
            };
            let fields: Vec<_> = fields.unwrap_or_default().iter().map(spell).collect();
            let text = edit::write_record(name, &fields, &style);
            deed.new = Some(text);
        }
        Ok(())
    }
}
