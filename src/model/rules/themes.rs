//! The first theme of its own that a city names stands beside the usual four, which counted until then: needs, offers
//! and actions go on to name them. It must not know who added it.

use crate::model::change::{Edit, Path, RecordId};
use crate::model::city::City;
use crate::model::field::Value;
use crate::model::kinds::Kind;
use crate::model::records::THEMES;
use crate::text::{scan, unquote};

const FIELD: &str = "themes";

/// The edits, with the usual themes written out where they add the first of the city's own. A list that is given as a
/// whole, of several, is taken as it is.
pub fn kept(city: &City, edits: Vec<Edit>) -> Vec<Edit> {
    if !city.charter.themes.is_empty() || !edits.iter().any(|edit| added(edit).is_some()) {
        return edits;
    }
    let (own, mut edits): (Vec<Edit>, Vec<Edit>) = edits.into_iter().partition(|edit| added(edit).is_some());
    let own: Vec<String> = own.iter().filter_map(added).collect();
    let ids: Vec<String> = own.iter().filter_map(|item| id(item)).collect();
    let usual = THEMES.iter().filter(|(id, _)| !ids.iter().any(|own| own == id));
    let text = |text: &'static str| Value::Text(text).ron();
    let usual = usual.map(|(id, name)| format!("(id: {}, name: {})", text(id), text(name)));
    let all: Vec<String> = usual.chain(own).collect();
    edits.push(Edit::Set {
        record: RecordId::new(Kind::City, "city"),
        path: Path::field(FIELD),
        old: None,
        new: Some(format!("[{}]", all.join(", "))),
    });
    edits
}

/// The one theme that an edit adds to a city that names none.
fn added(edit: &Edit) -> Option<String> {
    match edit {
        Edit::Push { record, path, item } if is_themes(record, path) => Some(item.clone()),
        Edit::Set { record, path, new: Some(new), .. } if is_themes(record, path) => {
            let doc = scan::parse(new).0?;
            match doc.root.items() {
                [one] => Some(one.value.raw(new).to_string()),
                _ => None,
            }
        }
        _ => None,
    }
}

fn is_themes(record: &RecordId, path: &Path) -> bool {
    record.kind == Kind::City && path.0.len() == 1 && path.head() == FIELD
}

fn id(item: &str) -> Option<String> {
    let doc = scan::parse(item).0?;
    unquote(doc.root.field(item, "id")?.raw(item))
}
