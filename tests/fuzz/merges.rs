//! Two people change one file through the program's own edits, and git joins what came of it: plainly, with the base
//! shown, or by its union driver.

use std::path::Path;
use std::process::Command;

use fastrand::Rng;

use ulg::model::{City, Record, check, read};
use ulg::problem::Severity;
use ulg::text::merge::{How, merge};
use ulg::text::scan::parse;
use ulg::text::{edit, quote};

use crate::Target;

pub const TARGET: Target = Target {
    name: "merges",
    holds: "every conflict is told once, and a merge without one holds every edit of both",
    turn,
};

const FILE: &str = "members.ron";
const FIELDS: [&str; 5] = ["name", "influence", "interest_range", "notes", "tags"];
/// How git joins: as it does by itself, with the base, with what the sides share taken out, and by keeping both; and how
/// ulg joins for it.
const WAYS: [&str; 5] = ["", "--diff3", "--zdiff3", "--union", BY_RECORDS];
const BY_RECORDS: &str = "by records";

/// One thing that one of the two did.
#[derive(Debug, Clone, PartialEq)]
enum Deed {
    Set { id: String, field: &'static str, raw: String },
    Add(String),
    Remove(String),
}

impl Deed {
    fn id(&self) -> &str {
        match self {
            Deed::Set { id, .. } | Deed::Add(id) | Deed::Remove(id) => id,
        }
    }

    /// Both cannot be had.
    fn clashes(&self, other: &Deed) -> bool {
        let same = match (self, other) {
            (Deed::Set { field: one, .. }, Deed::Set { field: two, .. }) => one == two,
            _ => true,
        };
        same && self.id() == other.id()
    }
}

fn turn(rng: &mut Rng) -> Result<(), String> {
    let base = base(rng);
    let (ours, mine) = person(rng, &base, "o");
    let (theirs, yours) = person(rng, &base, "t");
    let way = WAYS[rng.usize(..WAYS.len())];
    let Some((merged, conflicts)) = join(&base, &ours, &theirs, way)? else {
        // This git does not know that way.
        return Ok(());
    };
    let mut city = City::default();
    read::file(&mut city, FILE, &merged);
    let found = check::file(FILE, &merged);
    let errors = found.iter().filter(|problem| problem.severity == Severity::Error);
    let fail = |what: &str| Err(format!("{what} ({way})\n{mine:?}\n{yours:?}\n{merged}"));
    if errors.clone().count() != city.trouble.len() {
        return fail("reading and checking differ");
    }
    let told = errors.filter(|problem| problem.code == "merge").count();
    if told != conflicts {
        return fail(&format!("{conflicts} conflicts, {told} told"));
    }
    // The union driver puts lines into other records than they came from, and takes nothing out that one side still
    // has: no program can tell that from what was meant. What it does must still be read or told.
    let has_clash = mine.iter().any(|deed| yours.iter().any(|other| deed.clashes(other)));
    if way == BY_RECORDS && conflicts > 0 && !has_clash {
        return fail("marked, and nothing is to be decided");
    }
    if way == "--union" || !city.trouble.is_empty() {
        return Ok(());
    }
    let sides = [(&mine, &yours), (&yours, &mine)];
    for (own, others) in sides {
        for deed in own {
            let clash = others.iter().any(|other| deed.clashes(other) && deed != other);
            if !clash && !holds(&city, deed) {
                return fail(&format!("{deed:?} is lost without a word"));
            }
        }
    }
    Ok(())
}

/// Members over several lines or on one, with what a hand leaves between them.
fn base(rng: &mut Rng) -> String {
    let lines = rng.bool();
    let mut text = String::from("#![enable(implicit_some)]\n// Seats.\n[\n");
    for number in 0..rng.usize(2..7) {
        let (end, margin) = if lines { ("\n", "        ") } else { (" ", "") };
        let notes = if rng.bool() { "\"One.\nTwo.\nThree.\"" } else { "\"One.\"" };
        let mut fields = vec![format!("id: \"m{number}\""), format!("name: \"M{number}\"")];
        for (field, raw) in [("influence", "3"), ("interest_range", "(2, 4)"), ("notes", notes), ("tags", "[\"a\"]")] {
            if rng.bool() {
                fields.push(format!("{field}: {raw}"));
            }
        }
        let fields: String = fields.iter().map(|field| format!("{margin}{field},{end}")).collect();
        let open = if lines { "Member(\n" } else { "(" };
        let close = if lines { "    )" } else { ")" };
        text.push_str(&format!("    {open}{fields}{close},\n"));
        if rng.u8(..4) == 0 {
            text.push_str("\n    // Asked in October.\n");
        }
    }
    text + "]\n"
}

/// What one person makes of a text.
fn person(rng: &mut Rng, base: &str, sign: &str) -> (String, Vec<Deed>) {
    let mut text = base.to_string();
    let mut deeds: Vec<Deed> = Vec::new();
    for number in 0..rng.usize(1..4) {
        let Some(doc) = parse(&text).0 else { break };
        let items = doc.root.items();
        let at = rng.usize(..items.len().max(1));
        let id = items.get(at).and_then(|item| item.value.field(&text, "id"));
        let id = id.map(|id| id.raw(&text).trim_matches('"').to_string());
        let (splice, deed) = match (rng.u8(..6), id) {
            (0, _) | (_, None) => {
                let id = format!("{sign}{number}");
                let style = edit::list_style(&text, &doc.root);
                let fields = [("id", quote(&id)), ("name", quote(&id)), ("influence", "2".into())];
                let raw = edit::write_record(style.named.then_some("Member"), &fields, &style);
                (edit::push(&text, &doc.root, &raw), Deed::Add(id))
            }
            (1, Some(id)) => (edit::remove(&text, &doc.root, at), Deed::Remove(id)),
            (_, Some(id)) => {
                let field = FIELDS[rng.usize(..FIELDS.len())];
                let raw = value(rng, field, sign);
                let order = ["id", "name", "influence", "interest_range", "tags", "notes"];
                let splice = edit::put_field(&text, &items[at].value, &order, field, &raw);
                (splice, Deed::Set { id, field, raw })
            }
        };
        if let Some(splice) = splice {
            text = edit::apply(&text, &splice);
            // Only the last word on a place counts, and what was added and taken out again was never there.
            let was_added = deeds.contains(&Deed::Add(deed.id().to_string()));
            let is_undone = was_added && matches!(deed, Deed::Remove(_));
            let stays = |other: &Deed| matches!(other, Deed::Add(_)) && !is_undone;
            deeds.retain(|other| !deed.clashes(other) || was_added && stays(other));
            if !is_undone {
                deeds.push(deed);
            }
        }
    }
    (text, deeds)
}

fn value(rng: &mut Rng, field: &str, sign: &str) -> String {
    let number = rng.u8(1..=5);
    match field {
        "influence" => number.to_string(),
        "interest_range" => format!("({number}, 5)"),
        "tags" => format!("[\"{sign}\", \"{number}\"]"),
        "notes" if rng.bool() => quote(&format!("One.\n{sign} {number}.\nThree.")),
        _ => quote(&format!("{sign} {number}")),
    }
}

/// What git makes of three texts, and in how many places it could not; `None` where it does not know this way.
fn join(base: &str, ours: &str, theirs: &str, way: &str) -> Result<Option<(String, usize)>, String> {
    if way == BY_RECORDS {
        let how = How { keys: &["id"], marks: 7, names: ["ours", "base", "theirs"] };
        let text = merge(base, ours, theirs, &how).text;
        let marks = text.lines().filter(|line| line.starts_with("<<<<<<< ")).count();
        return Ok(Some((text, marks)));
    }
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text);
    for (name, text) in [("base", base), ("ours", ours), ("theirs", theirs)] {
        write(name, text).map_err(|error| error.to_string())?;
    }
    let output = git(folder.path(), way).map_err(|error| error.to_string())?;
    let merged = String::from_utf8(output.stdout).map_err(|error| error.to_string())?;
    let is_known = output.status.code().is_some_and(|code| code < 128);
    let marks = merged.lines().filter(|line| line.starts_with("<<<<<<< ")).count();
    Ok(is_known.then_some((merged, marks)))
}

fn git(folder: &Path, way: &str) -> std::io::Result<std::process::Output> {
    let mut command = Command::new("git");
    command.current_dir(folder).args(["merge-file", "-p"]);
    let command = if way.is_empty() { &mut command } else { command.arg(way) };
    command.args(["ours", "base", "theirs"]).output()
}

fn holds(city: &City, deed: &Deed) -> bool {
    let mut members = city.members.iter();
    let member = members.find(|member| member.id == deed.id());
    match (deed, member) {
        (Deed::Remove(_), member) => member.is_none(),
        (Deed::Add(_), member) => member.is_some(),
        (Deed::Set { field, raw, .. }, Some(member)) => {
            let value = member.value(field).map(|value| value.ron());
            // Two hands in one text over several lines may both be in it.
            let lines = ulg::text::unquote(raw).unwrap_or_default();
            let is = value.clone().and_then(|value| ulg::text::unquote(&value));
            let has = |line: &str| is.as_ref().is_some_and(|is| is.contains(line));
            value.as_deref() == Some(raw) || (*field == "notes" && lines.lines().all(has))
        }
        (Deed::Set { .. }, None) => false,
    }
}
