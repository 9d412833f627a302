//! Findings between the records of one file: an id used twice, a name used twice, tasks that wait for each other. Records
//! are shown to it one by one, and it keeps no more of each than it needs. It must not know other files.

use std::borrow::Cow;

use hashbrown::HashMap;

use super::circle;
use super::flaw::Flaw;
use super::seen::Seen;
use super::sheet::{Row, Sheet, plain};
use crate::fold::key;
use crate::model::field::{Field, Type};
use crate::model::kinds::Kind;
use crate::problem::Problem;
use crate::text::scan::Node;
use crate::text::unquoted;

/// What is known of the records seen so far, and what is wrong between them.
pub struct Across<'t> {
    ids: Seen<'t>,
    names: Seen<'t>,
    spellings: HashMap<(&'static str, String), (Cow<'t, str>, usize)>,
    waits: Waits<'t>,
    /// Of ids, names and spellings.
    flaws: [Vec<Flaw>; 3],
}

impl<'t> Across<'t> {
    /// Of a file of which no record was seen yet.
    pub fn new(sheet: &Sheet<'t>) -> Self {
        let room = sheet.room();
        Across {
            ids: Seen::new(sheet.text, room, plain),
            names: Seen::new(sheet.text, room, |raw| Cow::Owned(key(&plain(raw)))),
            spellings: HashMap::default(),
            waits: Waits::default(),
            flaws: Default::default(),
        }
    }

    /// The next record of the file.
    pub fn see(&mut self, sheet: &Sheet<'t>, row: &Row) {
        self.id(sheet, row);
        self.name(sheet, row);
        self.spelling(sheet, row);
        if row.kind == Kind::Task {
            self.waits.see(sheet, &row.node);
        }
    }

    /// What is wrong between the records, now that all were seen.
    pub fn flaws(self) -> impl Iterator<Item = Flaw> {
        let circles = self.waits.circles();
        self.flaws.into_iter().flatten().chain(circles)
    }

    /// Ids are unique within a file, also where two kinds share it.
    fn id(&mut self, sheet: &Sheet<'t>, row: &Row) {
        let Some((id, at)) = sheet.spot(&row.node, "id") else {
            return;
        };
        if let Some(earlier) = self.ids.meet(at) {
            let what = format!("id \"{id}\" is already used at line {}", sheet.line(earlier.range().start));
            let problem = Problem::error("duplicate-id", what)
                .fix("give one of the two records another id, and correct what refers to it");
            self.flaws[0].push(Flaw { at: at.range().start, problem });
        }
    }

    /// Two members or two people of one name are most likely one.
    fn name(&mut self, sheet: &Sheet<'t>, row: &Row) {
        if !matches!(row.kind, Kind::Member | Kind::Person) {
            return;
        }
        let Some((name, at)) = sheet.spot(&row.node, "name") else {
            return;
        };
        if !name.bytes().any(|byte| byte.is_ascii_graphic()) && key(&name).is_empty() {
            return;
        }
        if let Some(earlier) = self.names.meet(at) {
            let what = format!("same name as at line {}", sheet.line(earlier.range().start));
            let problem = Problem::warning("same-name", what).fix("keep one of the two, or tell them apart");
            self.flaws[1].push(Flaw { at: at.range().start, problem });
        }
    }

    /// Words that group records, such as districts and tags, are spelled alike: blanks, case and accents make no two of
    /// one.
    fn spelling(&mut self, sheet: &Sheet<'t>, row: &Row) {
        // What a view says is the program's, in any case.
        if row.kind.is_private() || row.kind == Kind::View {
            return;
        }
        let fields = row.kind.schema().fields.iter();
        let groups = |field: &&Field| matches!(field.what.item(), Type::Text) && field.name != row.kind.row().title;
        for field in fields.filter(groups) {
            let value = row.node.field(sheet.text, field.name).into_iter();
            for node in value.flat_map(leaves) {
                let Some(text) = unquoted(node.raw(sheet.text)) else {
                    continue;
                };
                let at = node.span.range().start;
                let known = self.spellings.entry((field.name, key(&text)));
                let (spelled, earlier) = known.or_insert_with(|| (text.clone(), at));
                if *spelled != text {
                    let line = sheet.line(*earlier);
                    let what = format!("`{}` is spelled otherwise at line {line}", field.name);
                    let problem =
                        Problem::warning("spelled-twice", what).fix("write both alike, without blanks at the ends");
                    self.flaws[2].push(Flaw { at, problem });
                }
            }
        }
    }
}

/// The texts of a value: itself, or the items of a list.
fn leaves(node: &Node) -> Vec<&Node> {
    match node.plain().group() {
        Some(group) => group.items.iter().map(|item| item.value.plain()).collect(),
        None => vec![node.plain()],
    }
}

/// What is waited for, and where it says so.
type Wait<'t> = (Cow<'t, str>, usize);

/// The tasks that wait for others: no other can be part of a circle.
#[derive(Default)]
struct Waits<'t> {
    /// What each is called, and what it waits for.
    tasks: Vec<(Cow<'t, str>, Vec<Wait<'t>>)>,
    /// Of tasks of one id the last one counts.
    place: HashMap<Cow<'t, str>, usize>,
}

impl<'t> Waits<'t> {
    fn see(&mut self, sheet: &Sheet<'t>, node: &Node) {
        let id = sheet.word(node, "id").map_or(Cow::Borrowed(""), |(id, _)| id);
        let after = node.field(sheet.text, "after").into_iter();
        let waits = after.flat_map(Node::items).filter_map(|item| {
            let id = unquoted(item.value.raw(sheet.text))?;
            Some((id, item.start()))
        });
        let waits: Vec<_> = waits.collect();
        if waits.is_empty() {
            self.place.remove(&id);
        } else {
            self.place.insert(id.clone(), self.tasks.len());
            self.tasks.push((id, waits));
        }
    }

    fn circles(self) -> Vec<Flaw> {
        let waits = self.tasks.iter().map(|(_, waits)| {
            let known = waits.iter().filter_map(|(id, at)| Some((*self.place.get(id)?, *at)));
            known.collect()
        });
        let found = circle::find(&waits.collect::<Vec<_>>());
        let flaw = |(circle, at): (Vec<usize>, usize)| {
            let names = circle.iter().map(|task| &*self.tasks[*task].0);
            let words = circle::words(&names.collect::<Vec<_>>());
            let problem = Problem::warning("circle", words).fix("take one of them out of `after`");
            Flaw { at, problem }
        };
        found.into_iter().map(flaw).collect()
    }
}
