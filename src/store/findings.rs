//! Everything that is wrong with a city's folder, for `check`: the errors of its files, the findings in its data, and
//! what only the folder can tell. It must not change anything.

use std::fs;
use std::os::unix::fs::MetadataExt;

use super::files::is_private;
use super::{Store, reading};
use crate::fold::nearest;
use crate::model::{check, refusals};
use crate::problem::{Exit, Problem};
use crate::sort::InOrder;

impl Store {
    /// All problems of the city, errors and findings, by file and line.
    pub fn problems(&self) -> Vec<Problem> {
        let texts: Vec<(&'static str, &str)> =
            self.files.iter().filter_map(|file| Some((file.name, file.text.as_deref()?))).collect();
        let judge = if self.checking { refusals::check } else { check::city };
        let mut problems = judge(&self.city, &texts);
        problems.extend(self.network.trouble.iter().cloned());
        problems.extend(self.open_to_others());
        problems.extend(self.strangers());
        problems.extend(self.state_dir.folder_in_place().err());
        problems.extend(self.damage());
        problems.order_by(|one, other| {
            let key = |problem: &Problem| {
                let order = reading::names().position(|name| name == problem.place.file);
                order.unwrap_or(usize::MAX)
            };
            (key(one).cmp(&key(other))).then_with(|| one.place.cmp(&other.place))
        });
        problems
    }

    /// Where files of other cities cannot be read as they are.
    pub fn unread_neighbours(&self) -> Vec<String> {
        let trouble = self.network.trouble.iter();
        let of_others = trouble.filter(|problem| problem.place.file.contains('/'));
        of_others.map(|problem| problem.place.to_string()).collect()
    }

    /// Copies of the city itself beside it, which are left out of its network.
    pub fn copies(&self) -> &[Problem] {
        &self.network.copies
    }

    /// Personal data that others on this machine can read. Examples and closed projects hold invented people.
    fn open_to_others(&self) -> Vec<Problem> {
        if self.city.charter.as_of.is_some() {
            return Vec::new();
        }
        let private = reading::names().filter(|name| is_private(name));
        private
            .filter_map(|name| {
                let path = self.folder.locate(name).ok()??;
                let mode = fs::metadata(path).ok()?.mode() & 0o7777;
                let what = format!("others on this machine can read this ({mode:04o})");
                let open = Problem::warning("readable", what);
                (mode & 0o004 != 0).then(|| open.fix(format!("chmod o-rwx {name}")).file(name))
            })
            .collect()
    }

    /// Files that look like data and are none: a wrong name is a lost list.
    fn strangers(&self) -> Vec<Problem> {
        let Ok(list) = fs::read_dir(self.folder.dir()) else {
            return Vec::new();
        };
        let names = list.flatten().map(|entry| entry.file_name());
        let mut found: Vec<Problem> = names.filter_map(|name| stranger(&name.to_string_lossy())).collect();
        found.order_by(|one, other| one.place.cmp(&other.place));
        found
    }
}

fn stranger(name: &str) -> Option<Problem> {
    let stem = name.strip_suffix(".ron")?;
    if reading::names().any(|known| known == name) || name.starts_with('.') {
        return None;
    }
    let stems = reading::names().filter_map(|known| known.strip_suffix(".ron"));
    let near = nearest(stem, stems).map(|near| format!("{near}.ron"));
    let shown: String = name.escape_debug().collect();
    let problem = Problem::warning("stranger", "no file of a city is called so; it is not read");
    let problem = problem.meant(near, || "no program reads it; rename or move it".to_string());
    Some(problem.file(shown).exit(Exit::Findings))
}
