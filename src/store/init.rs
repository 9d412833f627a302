//! Starting a city: a folder with its first files. It never writes over a file that is there.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use super::files::{ARCHIVE, CITY, is_private};
use super::folder::Folder;
use super::sample;
use crate::fold::capital;
use crate::lang::Lang;
use crate::model::helix::{GENERIC, Generic};
use crate::model::kinds::KINDS;
use crate::model::{Kind, Value};
use crate::problem::{Exit, Problem};
use crate::sort::InOrder;

/// What a new city begins with.
#[derive(Debug, Clone, Copy)]
pub enum Start<'a> {
    /// Nothing but its name, its language and the four generic roles.
    Name(&'a str, Lang),
    /// A copy of this compiled-in city, frozen at its day as the original is.
    Like(&'a str),
}

/// What git shall not see.
const IGNORED: [&str; 3] = [".ulg/", "people.ron", ARCHIVE];

/// The file that tells git which files are merged how, and the line for a city's files.
pub const ATTRIBUTES: &str = ".gitattributes";
pub const ATTRIBUTE: &str = "*.ron merge=ulg";

/// Makes a city's folder, and the folder itself where it is not there.
///
/// # Errors
/// 73 where there is a city already or the files cannot be made, 66 for an unknown city to start like.
pub fn init(dir: &Path, start: Start) -> Result<(), Problem> {
    let files = first_files(start)?;
    if fs::symlink_metadata(dir.join(CITY)).is_ok() {
        return Err(output(dir, "there is a city here already").fix("choose another folder"));
    }
    let there = files.iter().find(|(name, _)| fs::symlink_metadata(dir.join(name)).is_ok());
    if let Some((name, _)) = there {
        let what = format!("{name} is here already");
        return Err(output(dir, &what).fix("choose another folder, or move it away"));
    }
    let made = make(dir, &files);
    made.map_err(|error| output(dir, &super::disk::reason(&error).0))
}

fn output(dir: &Path, what: &str) -> Problem {
    Problem::error("output", format!("{}: {what}", dir.display())).exit(Exit::Output)
}

/// The files of a new city; `city.ron` last, so that half a city is none.
fn first_files(start: Start) -> Result<Vec<(&'static str, String)>, Problem> {
    let mut files: Vec<(&'static str, String)> = match start {
        Start::Like(slug) => sample::files(slug)?,
        Start::Name(name, lang) => plain(name, lang),
    };
    files.order_by_key(|(name, _)| *name == CITY);
    Ok(files)
}

fn plain(name: &str, lang: Lang) -> Vec<(&'static str, String)> {
    let mut files: Vec<(&'static str, String)> = Vec::new();
    for row in KINDS {
        if files.iter().any(|(name, _)| *name == row.file) {
            continue;
        }
        let text = match row.kind {
            Kind::City => charter(name, lang),
            Kind::Role => roles(lang),
            Kind::Need => empty("Needs and offers: each record carries its name, Need(...) or Offer(...)."),
            Kind::Person => empty("People: personal data. Tell each of them what is kept here (informed_on)."),
            _ => empty(&format!("{}. See: ulg format {}", capital(row.plural), row.plural)),
        };
        files.push((row.file, text));
    }
    files
}

fn roles(lang: Lang) -> String {
    let role = |row: &Generic| {
        let Generic { helix, id, .. } = row;
        let name = Value::Text(&row.label(lang)).ron();
        format!("    Role(id: \"{id}\", name: {name}, helix: {}),\n", helix.name())
    };
    let roles: String = GENERIC.iter().map(role).collect();
    format!(
        "#![enable(implicit_some)]\n\
         // Who sits in the group, by helix. Give roles finer names as you need them; the ids of these\n\
         // four are what a helix letter (A authority, P private, K knowledge, C citizens) points to.\n\
         [\n{roles}]\n"
    )
}

fn charter(name: &str, lang: Lang) -> String {
    let name = Value::Text(name).ron();
    let language = match lang {
        Lang::English => String::new(),
        other => format!("    language: \"{}\", // of the room and of mails\n", other.code()),
    };
    format!(
        "#![enable(implicit_some)]\n// The city and its group. See: ulg format city\nCity(\n    \
         name: {name},\n{language}    \
         network: \"..\", // cities whose folders stand beside this one are read, never written\n)\n"
    )
}

fn empty(comment: &str) -> String {
    format!("#![enable(implicit_some)]\n// {comment}\n[\n]\n")
}

fn make(dir: &Path, files: &[(&'static str, String)]) -> io::Result<()> {
    if !dir.is_dir() {
        fs::DirBuilder::new().recursive(true).mode(0o750).create(dir)?;
    }
    put_lines(&dir.join(".gitignore"), &IGNORED)?;
    put_lines(&dir.join(ATTRIBUTES), &[ATTRIBUTE])?;
    let shared = Folder::open(dir).is_ok_and(|folder| folder.shared());
    for (name, text) in files {
        let mode = match (is_private(name), shared) {
            (true, true) => 0o660,
            (true, false) => 0o600,
            (false, _) => 0o666,
        };
        let mut options = OpenOptions::new();
        options.write(true).create_new(true).mode(mode);
        let mut file = options.open(dir.join(name))?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
    }
    super::disk::sync_folder(dir)
}

/// Puts the missing lines into a file of lines, such as `.gitignore`.
///
/// # Errors
/// Where the file cannot be read or written.
pub(super) fn put_lines(path: &Path, wanted: &[&str]) -> io::Result<()> {
    let old = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error),
    };
    let mut lines: Vec<&str> = old.lines().collect();
    lines.extend(wanted.iter().filter(|line| !old.lines().any(|known| known == **line)));
    let mut options = OpenOptions::new();
    let mut file = options.write(true).create(true).truncate(true).open(path)?;
    file.write_all((lines.join("\n") + "\n").as_bytes())
}
