//! Typed references: by id, by the first letters of an id or a name, a role also by its helix,
//! in one letter or written out. It must not
//! know how the id is stored.

use super::Typing;
use crate::fold::{key, nearest};
use crate::model::City;
use crate::model::change::{Edit, RecordId};
use crate::model::check;
use crate::model::choice::Helix;
use crate::model::field::Target;
use crate::model::helix::{GENERIC, Generic};
use crate::model::kinds::Kind;
use crate::problem::{Exit, Problem};
use crate::text::{quote, unquote};

/// The edit that makes the generic role to which a value (RON text) refers, where `roles.ron` lacks it.
pub fn missing_role(city: &City, raw: &str) -> Option<Edit> {
    let id = unquote(raw)?;
    let generic = GENERIC.iter().find(|row| row.id == id)?;
    let Generic { helix, id, .. } = generic;
    let name = generic.label(city.lang());
    if city.role(id).is_some() {
        return None;
    }
    Some(Edit::Add {
        record: RecordId::new(Kind::Role, *id),
        fields: vec![("id", quote(id)), ("name", quote(&name)), ("helix", helix.name().to_string())],
    })
}

impl Typing<'_> {
    /// The id that a typed word means.
    pub(super) fn reference(&self, target: Target, word: &str) -> Result<String, Problem> {
        let choices = self.city.choices(target);
        if choices.iter().any(|(id, _)| id == word) || self.is_elsewhere(target, word) {
            return Ok(word.to_string());
        }
        if let Some(id) = generic_role(target, word) {
            return Ok(id.to_string());
        }
        let folded = key(word);
        let called = |name: &str| candidates(&choices, |text| key(text) == name);
        let begins = |text: &str| key(text).starts_with(&folded);
        let ways = [called(&folded), candidates(&choices, begins), called(&first_name_first(&folded))];
        let found = ways.into_iter().find(|found| !found.is_empty()).unwrap_or_default();
        match found.as_slice() {
            [only] => Ok((*only).to_string()),
            [] => match generic_by_name(target, &folded) {
                Some(id) => Ok(id.to_string()),
                None => Err(self.unread(target, word).unwrap_or_else(|| unknown_reference(target, word, &choices))),
            },
            several => Err(ambiguous(word, several)),
        }
    }

    /// What is not found in a file with errors may stand there all the same.
    fn unread(&self, target: Target, word: &str) -> Option<Problem> {
        let (noun, file) = (check::noun(target), check::stands_in(target));
        let mut troubled = self.city.trouble.iter();
        let trouble = troubled.find(|problem| problem.place.file == file)?;
        let what = format!("the {noun} \"{word}\" may stand in a file that cannot be read: {}", trouble.what);
        Some(Problem { what, exit: Exit::Data, ..trouble.clone() })
    }

    /// An offer of a city that is not in the folder of the network: nobody here can tell whether it is there.
    fn is_elsewhere(&self, target: Target, word: &str) -> bool {
        let Some((slug, offer)) = word.split_once('/') else {
            return false;
        };
        let is_slug = crate::fold::is_slug;
        let is_here = slug == self.city.slug || self.city.network.iter().any(|city| city.slug == slug);
        target == Target::AnyOffer && is_slug(slug) && is_slug(offer) && !is_here
    }
}

/// `test, ada` as `ada test`.
fn first_name_first(folded: &str) -> String {
    match folded.split_once(',') {
        Some((last, first)) => format!("{} {}", first.trim(), last.trim()),
        None => folded.to_string(),
    }
}

fn generic_role(target: Target, word: &str) -> Option<&'static str> {
    let helix = Helix::of_letter(word).filter(|_| target == Target::Record(Kind::Role))?;
    Some(helix.generic().id)
}

/// A helix written out means its generic role too, where the city calls nothing so.
fn generic_by_name(target: Target, folded: &str) -> Option<&'static str> {
    let is_role = target == Target::Record(Kind::Role);
    let row = GENERIC.iter().find(|row| is_role && row.id == folded)?;
    Some(row.id)
}

fn candidates(choices: &[(String, String)], fits: impl Fn(&str) -> bool) -> Vec<&str> {
    let found = choices.iter().filter(|(id, name)| fits(id) || fits(name));
    found.map(|(id, _)| id.as_str()).collect()
}

/// Why a word means nothing of its sort, and what is near it.
pub fn unknown_reference(target: Target, word: &str, choices: &[(String, String)]) -> Problem {
    let noun = check::noun(target);
    let names = choices.iter().flat_map(|(id, name)| [id.as_str(), name.as_str()]);
    Problem::usage(format!("there is no {noun} \"{word}\"")).meant(nearest(word, names), || {
        let list = match target {
            Target::Record(kind) => format!("ulg list {}", kind.plural()),
            Target::AnyOffer => "ulg list offers".to_string(),
            Target::Theme | Target::Objective | Target::Criterion => "ulg show city".to_string(),
        };
        format!("give the id or the first letters of its name; see: {list}")
    })
}

fn ambiguous(word: &str, several: &[&str]) -> Problem {
    let shown = several.iter().take(6).copied().collect::<Vec<_>>().join(", ");
    let more = match several.len() {
        count @ 7.. => format!(" and {} more", count - 6),
        _ => String::new(),
    };
    Problem::usage(format!("\"{word}\" may be {shown}{more}")).fix("type more of it, or the id")
}
