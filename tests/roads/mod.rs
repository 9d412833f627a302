//! One history on two desks: at one every save may look at the changed records alone, at the other each looks at whole
//! files. Random files as people leave them, hostile ones included, and random changes, undo, redo, other hands and
//! restarts; whatever is chosen, both desks must say and hold the same. Included by `#[path]`.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Local};
use tempfile::TempDir;
use ulg::model::{Change, Edit, Kind, Path as Field, RecordId};
use ulg::problem::Problem;
use ulg::store::{OpenOptions, Rig, Store, Who};

/// Gives a number below the one it is given.
pub type Choose<'c> = &'c mut dyn FnMut(usize) -> usize;

thread_local! {
    /// How many saves of this thread looked at the changed records alone.
    static NEAR: Cell<usize> = const { Cell::new(0) };
}

fn near() -> bool {
    NEAR.set(NEAR.get() + 1);
    true
}

fn whole() -> bool {
    false
}

/// How often the short road was taken so far.
pub fn taken() -> usize {
    NEAR.get()
}

const FILES: [&str; 4] = ["tasks.ron", "members.ron", "exchange.ron", "meetings.ron"];
const HEADS: [&str; 9] = [
    "",
    "#![enable(implicit_some)]\n",
    "\u{feff}#![enable(implicit_some)]\n// head\n",
    "#![enable(unwrap_newtypes, unwrap_variant_newtypes)]\n",
    "#![enable(explicit_struct_names)]\n",
    "/* <<<<<<< a\n<<<<<<< ours\n*/\n",
    "// <<<<<<< no mark\r\n",
    "/*\n=======\n>>>>>>> theirs\n*/",
    "// \"[(\n/* ]) /* nested */ \" */\n",
];
const BETWEEN: [&str; 12] = [
    "\n    ", " ", "", "\r\n\t", "\n\n    // of one's own: (\"\n    ", " /* ]) \" */ ", "\n/*\n=======\n*/\n",
    "\n/*\n>>>>>>> theirs\n*/\n  ", "\n/*\n<<<<<<< ours\n*/\n", "\u{2028}", "\n    // Łódź\n    ",
    "\n// \u{85} r#\"\n",
];
/// Values of any field, as they stand in files and as they are asked for.
const VALUES: [&str; 40] = [
    "\"plain\"",
    "\"two words\"",
    "\"Gdańsk – Łódź\"",
    "\"a \\\"b\\\" \\\\\"",
    "r\"raw\\\"",
    "r#\"a \"b\" // no comment\"#",
    "r##\"two\n=======\nlines \"# \"##",
    "\"](){},:\"",
    "\"\"",
    "\"<<<<<<< x\n\"",
    "\"\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n\"",
    "\"\n>>>>>>> theirs\n\"",
    "\"\n=======\n\"",
    "\"on \\\n   one\"",
    "\"\\u{202e}\"",
    "Done",
    "Todo",
    "High",
    "3",
    "9",
    "-1",
    "\"2026-11-30\"",
    "\"2026-02-30\"",
    "\"17:30\"",
    "true",
    "None",
    "Some(\"x\")",
    "Some 3",
    "[]",
    "[\"a\", \"b\"]",
    "[\"a\", /* \"] */ \"b\",]",
    "(2, 4)",
    "(4, 2)",
    "[(what: \"Hall\", amount: 3)]",
    "[Cost(what: \"Hall\", amount: 3.5, source: \"eu\")]",
    "[(offer: \"o\", state: Agreed)]",
    "\"m0\"",
    "\"t1\"",
    "'x'",
    "()",
];
/// What no value is, to be asked for all the same.
const JUNK: [&str; 10] =
    ["", ")", "\"open", "/*", "// gone", "\"x\", status: Done", "[(", "\n<<<<<<< ours", "id: \"t1\"", "b\"x\""];

/// Fields of the kinds of a file, unknown ones too.
fn fields(file: &str) -> &'static [&'static str] {
    match file {
        "tasks.ron" => {
            &["title", "action", "status", "due", "done", "start", "owner", "priority", "tags", "after", "notes", "odd"]
        }
        "members.ron" => &[
            "name", "role", "ring", "influence", "interest", "influence_range", "tags", "skills", "since", "notes",
            "odd",
        ],
        "exchange.ron" => &["title", "status", "matches", "themes", "by", "tags", "detail", "odd"],
        _ => &["title", "date", "start", "agenda", "present", "decisions", "stand_ins", "mood", "notes"],
    }
}

/// The beginnings of records of a file: good ones, and at times odd ones.
fn begins(file: &str) -> &'static [&'static str] {
    match file {
        "tasks.ron" => &["Task(", "(", "Task(", "(", "Task /* x */ (", "Some("],
        "members.ron" => &["Member(", "(", "Member(", "Member\n  (", "(", "r#Member("],
        "exchange.ron" => &["Need(", "Offer(", "Need(", "Offer(", "Need (", "("],
        _ => &["Meeting(", "(", "Meeting(", "(", "(", "Need("],
    }
}

fn file(name: &str, choose: Choose) -> String {
    let mut out = HEADS[choose(HEADS.len())].to_string();
    let wild = choose(3);
    out.push('[');
    let many = choose(7);
    for at in 0..many {
        out.push_str(BETWEEN[choose([2, 4, BETWEEN.len()][wild])]);
        record(name, at, wild, &mut out, choose);
        if wild == 2 && choose(4) == 0 {
            out.push_str(BETWEEN[choose(BETWEEN.len())]);
        }
        if at + 1 < many || choose(2) == 0 {
            out.push(',');
        }
        if wild == 2 && choose(4) == 0 {
            out.push_str(" // behind \" (");
            out.push('\n');
        }
    }
    out.push_str(["\n]\n", "]", "\n] // end", "\r\n]\r\n"][choose(4)]);
    out
}

fn record(name: &str, at: usize, wild: usize, out: &mut String, choose: Choose) {
    let begins = begins(name);
    out.push_str(begins[choose(if wild == 2 { begins.len() } else { 2 })]);
    let letter = if name == "exchange.ron" { 'o' } else { name.chars().next().unwrap_or('x') };
    let number = if wild == 2 && choose(30) == 0 { 0 } else { at };
    out.push_str(&format!("id: \"{letter}{number}\""));
    let title = if name == "members.ron" { "name" } else { "title" };
    out.push_str(&format!(", {title}: \"T{at}\""));
    if name == "meetings.ron" {
        out.push_str(", date: \"2026-12-01\"");
    }
    for field in fields(name).iter().skip(if name == "meetings.ron" { 2 } else { 1 }) {
        if choose(3) > 0 {
            continue;
        }
        let value = good(name, field, choose);
        // A value that does not belong there makes the file one that cannot be saved.
        let value = if wild == 2 && choose(90) == 0 { VALUES[choose(VALUES.len())] } else { value };
        let before = [" ", "", "\n        ", " /* ( */ ", "\n        // of it\n        ", "\r\n"];
        out.push_str(&format!(",{}{field}: {value}", before[choose([1, 3, before.len()][wild])]));
    }
    out.push_str(["", ",", "\n    ", " // last\n    "][choose([1, 2, 4][wild])]);
    out.push(')');
}

/// A value that a field may hold.
fn good(file: &str, field: &str, choose: Choose) -> &'static str {
    let of: &[&str] = match field {
        "status" if file == "tasks.ron" => &["Todo", "Done", "Doing"],
        "status" => &["Open"],
        "priority" => &["High", "Some(Low)"],
        "ring" => &["Core", "Member"],
        "due" | "done" | "since" => &["\"2026-11-30\"", "Some(\"2026-12-01\")"],
        "start" if file == "meetings.ron" => &["\"17:30\""],
        "start" => &["\"2026-11-30\""],
        "influence" | "interest" | "mood" => &["3", "Some(4)", "1"],
        "influence_range" => &["(2, 4)", "( 1 , /* to */ 5 )"],
        "tags" | "skills" | "themes" | "after" | "present" | "decisions" => {
            &["[\"a\", \"b\"]", "[]", "[\n            \"a\", // one\n            r#\"b\"#,\n        ]", "[\"t1\"]"]
        }
        "agenda" => &["[(what: \"Talk\")]", "[Item(what: \"Talk\", done: true), (what: \"End\")]"],
        "stand_ins" => &["[(member: \"m0\", name: \"N\")]"],
        "matches" => &["[(offer: \"o1\", state: Agreed)]", "[Match(offer: \"b/o\", state: Done)]"],
        "odd" => &["{\"a\": [1, 2.5]}", "'x'", "b\"(\"", "inf"],
        _ => &["\"plain\"", "\"Łódź, a \\\"b\\\"\"", "r#\"a \"b\" //\"#", "\"two\nlines\"", "\"\n=======\n\""],
    };
    of[choose(of.len())]
}

/// Two desks with the same files.
pub struct Pair {
    homes: [(TempDir, PathBuf); 2],
    stores: [Store; 2],
    /// What was done, for whoever looks for the reason.
    pub log: Vec<String>,
}

fn open(dir: &Path, near: fn() -> bool) -> Result<Store, Problem> {
    let who = Who { user: "ann".into(), now: || DateTime::<Local>::from(std::time::UNIX_EPOCH) };
    OpenOptions::new().rigged(Rig { near, ..Rig::default() }).open(dir, who)
}

const ROADS: [fn() -> bool; 2] = [near, whole];

impl Pair {
    /// # Panics
    /// Where no folder can be made.
    pub fn new(choose: Choose) -> Pair {
        let mut log = Vec::new();
        let texts = FILES.map(|name| (name, file(name, choose)));
        for (name, text) in &texts {
            log.push(format!("{name}:\n{text}"));
        }
        let homes = [0, 1].map(|_| {
            let home = tempfile::tempdir().expect("a folder");
            let dir = home.path().join("testowo");
            fs::create_dir(&dir).expect("a folder");
            fs::write(dir.join("city.ron"), "City(name: \"Testowo\")\n").expect("a file");
            for (name, text) in &texts {
                fs::write(dir.join(name), text).expect("a file");
            }
            (home, dir)
        });
        let stores = [0, 1].map(|at| open(&homes[at].1, ROADS[at]).expect("a city"));
        Pair { homes, stores, log }
    }

    /// Does the same at both desks.
    ///
    /// # Errors
    /// In which they differ.
    pub fn step(&mut self, choose: Choose) -> Result<(), String> {
        let answers = match choose(16) {
            0 | 1 => self.both("undo", |store| store.undo(false).map(|undone| format!("{undone:?}"))),
            2 => self.both("redo", |store| store.redo().map(|undone| format!("{undone:?}"))),
            3 if choose(3) == 0 => self.outside(choose),
            4 if choose(3) == 0 => self.restart(),
            _ => {
                let edits = self.edits(choose);
                let change = Change::new("Test", edits);
                self.both(&format!("{:?}", change.edits), |store| store.commit(&change).map(|done| format!("{done:?}")))
            }
        };
        let [one, other] = answers;
        if one != other {
            return Err(format!("{one}\nbut whole:\n{other}"));
        }
        self.log.push(format!("  -> {one}"));
        self.same()
    }

    fn both(&mut self, what: &str, deed: impl Fn(&mut Store) -> Result<String, Problem>) -> [String; 2] {
        self.log.push(what.to_string());
        let [one, other] = &mut self.stores;
        [one, other].map(|store| deed(store).unwrap_or_else(|problem| format!("{problem:?}")))
    }

    fn restart(&mut self) -> [String; 2] {
        self.log.push("restart".into());
        for at in [0, 1] {
            match open(&self.homes[at].1, ROADS[at]) {
                Ok(store) => self.stores[at] = store,
                Err(problem) => return [problem.to_string(), format!("at desk {at}")],
            }
        }
        Default::default()
    }

    /// Another hand writes: harmlessly, in the middle of something, or leaves a merge undone.
    fn outside(&mut self, choose: Choose) -> [String; 2] {
        let name = FILES[choose(FILES.len())];
        let text = fs::read_to_string(self.homes[0].1.join(name)).unwrap_or_default();
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let at = places[choose(places.len())];
        let (head, tail) = text.split_at(at);
        let new = match choose(6) {
            0 => format!("{text}// another hand\n"),
            1 => [head, " ", tail].concat(),
            2 => [head, "\n<<<<<<< ours\n", tail].concat(),
            3 => head.to_string(),
            4 => text.replace("\"plain\"", "\"changed\""),
            _ => [head, "\n=======\n", tail].concat(),
        };
        self.log.push(format!("outside {name}:\n{new}"));
        for (_, dir) in &self.homes {
            let _ = fs::write(dir.join(name), &new);
        }
        self.both("refresh", |store| store.refresh().map(|changed| changed.to_string()))
    }

    fn edits(&self, choose: Choose) -> Vec<Edit> {
        let many = [1, 1, 1, 2, 5][choose(5)];
        (0..many).filter_map(|_| self.edit(choose)).collect()
    }

    fn edit(&self, choose: Choose) -> Option<Edit> {
        let city = self.stores[0].city();
        let kinds = [Kind::Task, Kind::Task, Kind::Member, Kind::Need, Kind::Offer, Kind::Meeting];
        let kind = kinds[choose(kinds.len())];
        let known = city.at(kind, choose(city.count(kind).max(1)));
        if choose(12) == 0 {
            let record = RecordId::new(kind, format!("n{}", choose(20)));
            let title = if kind == Kind::Member { "name" } else { "title" };
            let id = format!("\"{}\"", record.id);
            let mut fields = vec![("id", id), (title, VALUES[choose(3)].to_string())];
            if kind == Kind::Meeting {
                fields.push(("date", "\"2026-12-02\"".into()));
            }
            return Some(Edit::Add { record, fields });
        }
        let known = known?;
        let record = RecordId::of(known);
        if choose(12) == 0 {
            return Some(Edit::Archive { record });
        }
        let names = fields(kind.file());
        let name = names[choose(names.len())];
        let path = Field::field(name);
        let value = |choose: Choose| match choose(16) {
            0 => JUNK[choose(JUNK.len())].to_string(),
            1 | 2 => VALUES[choose(VALUES.len())].to_string(),
            _ => good(kind.file(), name, choose).to_string(),
        };
        let now = path.value(known);
        match (choose(6), &now) {
            (0, _) => Some(Edit::Push { record, path, item: value(choose) }),
            (1, Some(ulg::model::Value::List(items))) => {
                let at = choose(items.len());
                Some(Edit::Pull { record, path: path.item(at), old: items[at].ron() })
            }
            _ => {
                let old = now.map(|value| value.ron()).filter(|_| choose(20) > 0);
                let new = (choose(6) > 0).then(|| value(choose));
                Some(Edit::Set { record, path, old, new })
            }
        }
    }

    /// Files, journals and cities are the same, and so is what a fresh eye reads there.
    fn same(&self) -> Result<(), String> {
        let [one, other] = &self.stores;
        for name in FILES.into_iter().chain(["archive.ron", ".ulg/journal", ".ulg/files"]) {
            let read = |at: usize| fs::read(self.homes[at].1.join(name)).unwrap_or_default();
            if read(0) != read(1) {
                let text = |at| String::from_utf8_lossy(&read(at)).into_owned();
                return Err(format!("{name} is\n{}\nbut whole:\n{}", text(0), text(1)));
            }
            if one.text(name) != other.text(name) {
                return Err(format!("{name} is held as\n{:?}\nbut whole:\n{:?}", one.text(name), other.text(name)));
            }
        }
        if one.city() != other.city() {
            return Err(format!("the city is\n{:?}\nbut whole:\n{:?}", one.city(), other.city()));
        }
        Ok(())
    }

    /// What a fresh eye reads is what is held.
    ///
    /// # Errors
    /// Where it is not.
    pub fn read_again(&self) -> Result<(), String> {
        let fresh = open(&self.homes[0].1, whole).map_err(|problem| problem.to_string())?;
        let (held, read) = (self.stores[0].city(), fresh.city());
        // What seems to be half-written is not taken in at once.
        let is_same = held == read || held.trouble != read.trouble;
        if is_same { Ok(()) } else { Err(format!("what is read again is\n{read:?}\nand not\n{held:?}")) }
    }
}
