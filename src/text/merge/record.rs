//! Merging one record: what either side changed of a field is taken, lists by their items. Our text is the one that is
//! changed, so that its comments and habits stay. It must not know the file the record stands in.

use super::version::{Version, alike};
use crate::text::edit::{Splice, apply, insert_at, push, put_field, remove, remove_field, set};
use crate::text::scan::{Node, parse};

/// A record as it comes out, with whatever both sides made different of the same field as it is in ours, in the base
/// and in theirs; all the same where nothing is left to decide.
pub(super) type Sides = [String; 3];

/// Merges a record. `ours` is our text of it, which may begin with comments and end with a comma; `own`, `base` and
/// `theirs` are the versions of the record, `keys` the fields that tell records of a list apart.
pub(super) fn merge(ours: &str, own: Version, base: Option<Version>, theirs: Version, keys: &[&str]) -> Sides {
    let draft = Draft { text: ours.to_owned(), keys };
    let mut merging = Merging { draft, clashes: Vec::new() };
    merging.record(&[], base, own, theirs);
    let Merging { draft, clashes } = merging;
    let side = |pick: fn(&Clash) -> Option<&String>| {
        let mut draft = draft.clone();
        for clash in &clashes {
            draft.put(&clash.path, pick(clash).map(String::as_str), &clash.order);
        }
        draft.text
    };
    [draft.text.clone(), side(|clash| clash.base.as_ref()), side(|clash| clash.theirs.as_ref())]
}

/// One step into a record.
#[derive(Debug, Clone)]
enum Hop {
    Field(String),
    /// The record of a list with this key.
    Keyed(String),
}

/// A value that both sides made different.
struct Clash {
    path: Vec<Hop>,
    base: Option<String>,
    theirs: Option<String>,
    /// The order of fields where it is to be put in.
    order: Vec<String>,
}

struct Merging<'k> {
    draft: Draft<'k>,
    clashes: Vec<Clash>,
}

/// The three versions of a value.
#[derive(Clone, Copy)]
struct Three<'t> {
    base: Option<Version<'t>>,
    ours: Option<Version<'t>>,
    theirs: Option<Version<'t>>,
}

impl Merging<'_> {
    fn record(&mut self, path: &[Hop], base: Option<Version>, ours: Version, theirs: Version) {
        let order: Vec<String> = theirs.names().map(str::to_owned).collect();
        let gone = base.into_iter().flat_map(Version::names).filter(|name| theirs.field(name).is_none());
        for name in theirs.names().chain(gone) {
            let path = [path, &[Hop::Field(name.to_owned())]].concat();
            let three = Three {
                base: base.and_then(|base| base.field(name)),
                ours: ours.field(name),
                theirs: theirs.field(name),
            };
            self.value(&path, three, &order);
        }
    }

    fn value(&mut self, path: &[Hop], three: Three, order: &[String]) {
        let Three { base, ours, theirs } = three;
        if alike(theirs, base) || alike(theirs, ours) {
            return;
        }
        if alike(ours, base) {
            self.draft.put(path, theirs.map(Version::raw), order);
            return;
        }
        let done = match (ours, theirs) {
            (Some(ours), Some(theirs)) if ours.is_record() && theirs.is_record() => {
                self.record(path, base.filter(|base| base.is_record()), ours, theirs);
                true
            }
            (Some(ours), Some(theirs)) if ours.is_list() && theirs.is_list() => self.list(path, base, ours, theirs),
            _ => false,
        };
        if !done {
            let raw = |version: Option<Version>| version.map(|version| version.raw().to_owned());
            let (base, theirs) = (raw(base), raw(theirs));
            self.clashes.push(Clash { path: path.to_vec(), base, theirs, order: order.to_vec() });
        }
    }

    /// Whether the lists could be merged; else nothing is done. Records by their keys, all else as items.
    fn list(&mut self, path: &[Hop], base: Option<Version>, ours: Version, theirs: Version) -> bool {
        let base = base.filter(|base| base.is_list());
        let keys = self.draft.keys;
        let keyed = |list| keyed(list, keys);
        match (base.map_or(Some(Vec::new()), keyed), keyed(ours), keyed(theirs)) {
            (Some(base), Some(ours), Some(theirs)) => self.records(path, &base, &ours, &theirs),
            _ => {
                self.items(path, base, ours, theirs);
                true
            }
        }
    }

    /// What either added stays, what either took out goes.
    fn items(&mut self, path: &[Hop], base: Option<Version>, ours: Version, theirs: Version) {
        let meanings = |list: Version| list.items().map(Version::meaning).collect::<Vec<_>>();
        let (was, own, there) = (base.map(meanings).unwrap_or_default(), meanings(ours), meanings(theirs));
        for item in was.iter().filter(|item| !there.contains(item) && own.contains(item)) {
            self.draft.edit(path, |text, list| {
                let place = Version::new(text, list).items().position(|one| one.meaning() == *item)?;
                remove(text, list, place)
            });
        }
        for (item, meaning) in theirs.items().zip(&there) {
            if !was.contains(meaning) && !own.contains(meaning) {
                self.draft.edit(path, |text, list| push(text, list, item.raw()));
            }
        }
    }

    /// Records by their keys.
    fn records(&mut self, path: &[Hop], base: &Keyed, ours: &Keyed, theirs: &Keyed) -> bool {
        let keys = self.draft.keys;
        let changed_and_gone = |(key, was): &(String, Version)| match (find(ours, key), find(theirs, key)) {
            (Some(left), None) | (None, Some(left)) => !alike(Some(left), Some(*was)),
            _ => false,
        };
        if base.iter().any(changed_and_gone) {
            return false;
        }
        for (key, _) in base.iter().filter(|(key, _)| find(theirs, key).is_none() && find(ours, key).is_some()) {
            self.draft.edit(path, |text, list| remove(text, list, place(text, list, key, keys)?));
        }
        for (place, (key, new)) in theirs.iter().enumerate() {
            let (was, own) = (find(base, key), find(ours, key));
            match (was, own) {
                (_, Some(_)) => {
                    let path = [path, &[Hop::Keyed(key.clone())]].concat();
                    self.value(&path, Three { base: was, ours: own, theirs: Some(*new) }, &[]);
                }
                (Some(_), None) => {}
                (None, None) => self.add(path, &theirs[..place], new.raw()),
            }
        }
        true
    }

    /// A new record of theirs, behind the one it stands behind there.
    fn add(&mut self, path: &[Hop], before: &Keyed, raw: &str) {
        let keys = self.draft.keys;
        self.draft.edit(path, |text, list| {
            let behind = before.iter().rev().find_map(|(key, _)| place(text, list, key, keys));
            insert_at(text, list, behind.map_or(0, |behind| behind + 1), raw)
        });
    }
}

/// Records of a list by their keys.
type Keyed<'t> = [(String, Version<'t>)];

/// The records of a list by their keys; `None` where one has none or two share one.
fn keyed<'t>(list: Version<'t>, keys: &[&str]) -> Option<Vec<(String, Version<'t>)>> {
    let found: Option<Vec<_>> = list.items().map(|item| Some((item.key(keys)?, item))).collect();
    let found = found?;
    let mut names: Vec<&String> = found.iter().map(|(key, _)| key).collect();
    names.sort_unstable();
    names.windows(2).all(|pair| pair[0] != pair[1]).then_some(found)
}

fn find<'t>(list: &Keyed<'t>, key: &str) -> Option<Version<'t>> {
    list.iter().find(|(own, _)| own == key).map(|(_, version)| *version)
}

fn place(text: &str, list: &Node, key: &str, keys: &[&str]) -> Option<usize> {
    Version::new(text, list).items().position(|item| item.key(keys).as_deref() == Some(key))
}

/// Our text on its way to the merged one.
#[derive(Clone)]
struct Draft<'k> {
    text: String,
    keys: &'k [&'k str],
}

impl Draft<'_> {
    /// Changes the value at a place; nothing where there is no such place.
    fn edit(&mut self, path: &[Hop], how: impl FnOnce(&str, &Node) -> Option<Splice>) {
        let doc = parse(&self.text).0;
        let splice = doc.as_ref().and_then(|doc| how(&self.text, self.walk(&doc.root, path)?));
        if let Some(splice) = splice {
            self.text = apply(&self.text, &splice);
        }
    }

    /// Gives a place another value, or none.
    fn put(&mut self, path: &[Hop], raw: Option<&str>, order: &[String]) {
        let order: Vec<&str> = order.iter().map(String::as_str).collect();
        match (path.split_last(), raw) {
            (Some((Hop::Field(name), record)), Some(raw)) => {
                self.edit(record, |text, record| put_field(text, record, &order, name, raw));
            }
            (Some((Hop::Field(name), record)), None) => {
                self.edit(record, |text, record| remove_field(text, record, name));
            }
            (_, Some(raw)) => self.edit(path, |text, value| Some(set(text, value, raw))),
            (_, None) => {}
        }
    }

    fn walk<'n>(&self, root: &'n Node, path: &[Hop]) -> Option<&'n Node> {
        path.iter().try_fold(root, |node, step| match step {
            Hop::Field(name) => node.field(&self.text, name),
            Hop::Keyed(key) => {
                let place = place(&self.text, node, key, self.keys)?;
                node.items().get(place).map(|item| &item.value)
            }
        })
    }
}
