//! References that point at nothing, over all files of a city. It must not judge anything else.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use hashbrown::{HashMap, HashSet};

use super::flaw::Flaw;
use super::sheet::{Row, Sheet};
use crate::clean;
use crate::fold::nearest;
use crate::model::city::City;
use crate::model::field::{Schema, Target, Type};
use crate::model::kinds::Kind;
use crate::model::records::THEMES;
use crate::problem::Problem;
use crate::text::scan::{Bracket, Node, NodeKind, bare};
use crate::text::unquoted;

/// How many ids may be compared in spelling in one check, so that a file full of wrong references costs no more
/// time than a good one.
const COMPARISONS: usize = 50_000;

/// Everything in a city that can be referred to.
pub struct KnownIds<'c> {
    city: &'c City,
    ids: HashMap<&'static str, Ids<'c>>,
    archived: HashSet<(Kind, &'c str)>,
    /// Files that are there but cannot be read whole: what stands in them is not known.
    blind: HashSet<&'c str>,
    left: Cell<usize>,
    near: RefCell<HashMap<(&'static str, String), Option<String>>>,
}

/// Ids of one sort.
#[derive(Default)]
struct Ids<'c> {
    /// In the order of the file, as far as spellings may be compared.
    order: Vec<Cow<'c, str>>,
    set: HashSet<Cow<'c, str>>,
}

impl<'c> Ids<'c> {
    fn add(&mut self, id: Cow<'c, str>) {
        if self.set.len() >= COMPARISONS {
            self.set.insert(id);
        } else if self.set.insert(id.clone()) {
            self.order.push(id);
        }
    }
}

impl<'c> KnownIds<'c> {
    /// Gathers the ids of all files, also those of records that have faults.
    pub fn new(city: &'c City, sheets: &[Sheet<'c>]) -> Self {
        let mut known = KnownIds {
            city,
            ids: HashMap::new(),
            archived: city.archived.iter().map(|(kind, id)| (*kind, id.as_str())).collect(),
            blind: unread(city, sheets),
            left: Cell::new(COMPARISONS),
            near: RefCell::default(),
        };
        for sheet in sheets {
            // Fields of which no id can be told may belong to any.
            let mut is_whole = !sheet.has_faults();
            for row in sheet.rows() {
                is_whole &= known.add(sheet, &row);
            }
            if !is_whole {
                known.blind.insert(sheet.file);
            }
        }
        known
    }

    /// Takes in what a record is called; false if it does not say.
    fn add(&mut self, sheet: &Sheet<'c>, row: &Row) -> bool {
        if row.kind != Kind::City {
            let ids = self.ids.entry(row.kind.name()).or_default();
            let id = sheet.word(&row.node, "id");
            let is_named = id.is_some();
            id.into_iter().for_each(|(id, _)| ids.add(id));
            return is_named;
        }
        for list in ["themes", "objectives", "criteria"] {
            let ids = self.ids.entry(list).or_default();
            let items = row.node.field(sheet.text, list);
            for item in items.into_iter().flat_map(|node| node.items()) {
                if let Some((id, _)) = sheet.word(&item.value, "id") {
                    ids.add(id);
                }
            }
            if list == "themes" && items.is_none() {
                THEMES.iter().for_each(|(theme, _)| ids.add(Cow::Borrowed(theme)));
            }
        }
        true
    }

    /// Whether a reference leads somewhere, or nobody can tell.
    fn holds(&self, target: Target, id: &str) -> bool {
        let (file, sort) = home(target);
        if let (Target::AnyOffer, Some((slug, offer))) = (target, id.split_once('/'))
            && slug != self.city.slug
        {
            return self.neighbour_holds(slug, offer);
        }
        let own = match target {
            Target::AnyOffer => id.rsplit('/').next().unwrap_or(id),
            _ => id,
        };
        self.blind.contains(file) || self.has(sort, own) || self.was(target, own)
    }

    fn has(&self, sort: &str, id: &str) -> bool {
        self.ids.get(sort).is_some_and(|ids| ids.set.contains(id))
    }

    fn was(&self, target: Target, id: &str) -> bool {
        let kind = match target {
            Target::Record(kind) => kind,
            Target::AnyOffer => Kind::Offer,
            _ => return false,
        };
        self.archived.contains(&(kind, id))
    }

    /// A city that is not here is no finding; nor is one whose offers cannot be read.
    fn neighbour_holds(&self, slug: &str, offer: &str) -> bool {
        let city = self.city.network.iter().find(|city| city.slug == slug);
        city.is_none_or(|city| city.is_blind || city.offers.iter().any(|other| other.id == offer))
    }

    /// The known id nearest in spelling.
    fn near(&self, target: Target, id: &str) -> Option<String> {
        if let (Target::AnyOffer, Some((slug, offer))) = (target, id.split_once('/')) {
            let city = self.city.network.iter().find(|city| city.slug == slug)?;
            let ids = city.offers.iter().map(|offer| offer.id.as_str());
            return nearest(offer, ids).map(|near| format!("{slug}/{near}"));
        }
        let (_, sort) = home(target);
        let key = (sort, id.to_string());
        if let Some(near) = self.near.borrow().get(&key) {
            return near.clone();
        }
        let ids = self.ids.get(sort)?;
        let left = self.left.get().checked_sub(ids.set.len())?;
        self.left.set(left);
        let near = nearest(id, ids.order.iter().map(AsRef::as_ref)).map(str::to_string);
        self.near.borrow_mut().insert(key, near.clone());
        near
    }
}

/// The file and the name of the list in which a target stands.
fn home(target: Target) -> (&'static str, &'static str) {
    match target {
        Target::Record(kind) => (kind.file(), kind.name()),
        Target::Theme => (Kind::City.file(), "themes"),
        Target::Objective => (Kind::City.file(), "objectives"),
        Target::Criterion => (Kind::City.file(), "criteria"),
        Target::AnyOffer => (Kind::Offer.file(), Kind::Offer.name()),
    }
}

/// Files that are not here although there is something about them to say.
fn unread<'c>(city: &'c City, sheets: &[Sheet]) -> HashSet<&'c str> {
    let is_here = |file: &str| sheets.iter().any(|sheet| sheet.file == file);
    let troubled = city.trouble.iter().map(|problem| &*problem.place.file);
    troubled.filter(|file| !is_here(file)).collect()
}

/// The references of a record that point at nothing.
pub fn judge(known: &KnownIds, sheet: &Sheet, row: &Row) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let walk = Walk { known, text: sheet.text };
    walk.record(row.kind.schema(), &row.node, &mut flaws);
    flaws
}

struct Walk<'w> {
    known: &'w KnownIds<'w>,
    text: &'w str,
}

impl Walk<'_> {
    fn record(&self, schema: &Schema, node: &Node, flaws: &mut Vec<Flaw>) {
        for item in node.items() {
            let name = item.key.map(|key| bare(key.of(self.text)));
            if let Some(field) = name.and_then(|name| schema.field(name)) {
                self.value(&field.what, item.value.plain(), flaws);
            }
        }
    }

    fn value(&self, what: &Type, node: &Node, flaws: &mut Vec<Flaw>) {
        match what {
            Type::Ref(target) => flaws.extend(self.reference(*target, node)),
            Type::Nested(schema) => self.record(schema, node, flaws),
            Type::List(item) if matches!(item, Type::Ref(_) | Type::Nested(_)) => {
                let group = node.group();
                let list = group.filter(|group| group.bracket == Bracket::Square);
                for entry in list.into_iter().flat_map(|list| &list.items) {
                    self.value(item, &entry.value, flaws);
                }
            }
            _ => {}
        }
    }

    fn reference(&self, target: Target, node: &Node) -> Option<Flaw> {
        if !matches!(node.kind, NodeKind::Text) {
            return None;
        }
        let id = unquoted(node.raw(self.text))?;
        if self.known.holds(target, &id) {
            return None;
        }
        let what = format!("{} \"{}\" does not exist", noun(target), clean::line(&id));
        let problem = Problem::warning("dangling", what);
        let problem = problem.meant(self.known.near(target, &id), || "correct it or remove it".to_string());
        let at = node.span.range().start;
        Some(Flaw { at, problem })
    }
}

/// The file in which what a reference points at stands.
pub fn stands_in(target: Target) -> &'static str {
    home(target).0
}

/// What a reference points at, in words.
pub fn noun(target: Target) -> &'static str {
    match target {
        Target::Record(kind) => kind.name(),
        Target::Theme => "theme",
        Target::Objective => "objective",
        Target::Criterion => "criterion",
        Target::AnyOffer => "offer",
    }
}
