//! What a table may refer to: everything in the city and what the import itself brings, found by id and by name in one
//! look, however many there are. It must not know what refers to it.

use std::collections::{HashMap, HashSet};

use super::legal;
use crate::fold::{is_slug, key, nearest};
use crate::model::choice::Helix;
use crate::model::field::Target;
use crate::model::helix::GENERIC;
use crate::model::{City, Edit, Kind, check, input};
use crate::text::quote;

/// What is there, by names.
pub struct Named<'c> {
    pub city: &'c City,
    lists: Vec<(Target, Called)>,
    /// Roles that the import makes, by id.
    roles: HashSet<String>,
    made: Vec<Edit>,
}

/// The things of one sort.
#[derive(Default)]
struct Called {
    ids: HashSet<String>,
    by_name: HashMap<String, Vec<String>>,
    by_bare: HashMap<String, Vec<String>>,
    names: Vec<String>,
}

impl Called {
    fn add(&mut self, target: Target, id: &str, name: &str) {
        let folded = key(name);
        if target == Target::Record(Kind::Member) {
            let bare = legal::bare(&folded);
            self.by_bare.entry(bare).or_default().push(id.to_string());
        }
        self.by_name.entry(folded).or_default().push(id.to_string());
        self.ids.insert(id.to_string());
        self.names.push(name.to_string());
    }
}

impl<'c> Named<'c> {
    pub fn new(city: &'c City) -> Self {
        Named { city, lists: Vec::new(), roles: HashSet::new(), made: Vec::new() }
    }

    fn list(&mut self, target: Target) -> &mut Called {
        let found = self.lists.iter().position(|(one, _)| *one == target);
        let place = found.unwrap_or_else(|| {
            let mut called = Called::default();
            for (id, name) in self.city.choices(target) {
                called.add(target, &id, &name);
            }
            self.lists.push((target, called));
            self.lists.len() - 1
        });
        &mut self.lists[place].1
    }

    /// Takes up a record that the import brings.
    pub fn add(&mut self, kind: Kind, id: &str, name: &str) {
        self.list(Target::Record(kind)).add(Target::Record(kind), id, name);
    }

    /// Whether something has that id.
    pub fn has(&mut self, kind: Kind, id: &str) -> bool {
        self.list(Target::Record(kind)).ids.contains(id)
    }

    /// The roles that must be made for what was read.
    pub fn made(&mut self) -> Vec<Edit> {
        std::mem::take(&mut self.made)
    }

    /// The id that a written name means.
    ///
    /// # Errors
    /// Why it means none, with the nearest name.
    pub fn find(&mut self, target: Target, written: &str) -> Result<String, String> {
        let list = self.list(target);
        if list.ids.contains(written) {
            return Ok(written.to_string());
        }
        // `Labour Office (labour-office)`
        let id = written.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')).map(|(_, id)| id.trim());
        if let Some(id) = id.filter(|id| list.ids.contains(*id)) {
            return Ok(id.to_string());
        }
        let folded = key(written);
        let none = Vec::new();
        let by_bare = list.by_bare.get(&legal::bare(&folded)).unwrap_or(&none);
        let found = [list.by_name.get(&folded).unwrap_or(&none), by_bare].into_iter().find(|found| !found.is_empty());
        match found.map(Vec::as_slice) {
            Some([only]) => Ok(only.clone()),
            Some(several) => Err(format!("\"{written}\" may be {}", several.join(" or "))),
            None => self.role(target, written).ok_or_else(|| self.unknown(target, written)),
        }
    }

    /// A helix in a letter or a word means its generic role, which is made where it is missing.
    fn role(&mut self, target: Target, written: &str) -> Option<String> {
        if target != Target::Record(Kind::Role) {
            return None;
        }
        let by_word = || {
            let name = input::words::named(Helix::NAMES, written);
            let plain = key(written);
            GENERIC.iter().find(|row| Some(row.helix.name()) == name || row.id == plain || key(row.name) == plain)
        };
        let letter = Helix::of_letter(written.trim()).map(Helix::generic);
        let row = letter.or_else(by_word)?;
        if let Some(edit) = input::missing_role(self.city, &quote(row.id))
            && self.roles.insert(row.id.to_string())
        {
            self.made.push(edit);
            self.add(Kind::Role, row.id, row.name);
        }
        Some(row.id.to_string())
    }

    /// The helix that a word means.
    pub fn helix(written: &str) -> Option<Helix> {
        let by_name = || {
            let name = input::words::named(Helix::NAMES, written)?;
            Helix::ALL.iter().copied().find(|helix| helix.name() == name)
        };
        let exact = || Helix::ALL.iter().copied().find(|helix| key(helix.name()) == key(written));
        Helix::of_letter(written.trim()).or_else(exact).or_else(by_name)
    }

    /// A role of that name in a helix, made for this import.
    pub fn new_role(&mut self, name: &str, helix: Helix) -> String {
        let free = self.city.free_id(Kind::Role, name);
        let free = if self.has(Kind::Role, &free) { format!("{free}-2") } else { free };
        let fields = vec![("id", quote(&free)), ("name", quote(name)), ("helix", helix.name().to_string())];
        let record = crate::model::RecordId::new(Kind::Role, &free);
        self.made.push(Edit::Add { record, fields });
        self.add(Kind::Role, &free, name);
        free
    }

    fn unknown(&mut self, target: Target, written: &str) -> String {
        let noun = check::noun(target);
        let list = self.list(target);
        let near = nearest(written, list.names.iter().map(String::as_str));
        let near = near.or_else(|| {
            let ids = list.ids.iter().map(String::as_str);
            nearest(written, ids).filter(|_| is_slug(written))
        });
        match near {
            Some(near) => format!("no {noun} \"{written}\"; did you mean {near}?"),
            None => format!("no {noun} \"{written}\""),
        }
    }
}
