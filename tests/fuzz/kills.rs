//! The program is killed at a random moment of a save: every file is then as it was before or as it should be after,
//! the same command works again, and one undo leads back. Needs the program built beside this one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use fastrand::Rng;
use tempfile::TempDir;

use crate::Target;

pub const TARGET: Target = Target {
    name: "kills",
    holds: "killed at any moment of a save, each file is the old or the new one, and both ways lead on",
    turn,
};

/// The data files of the folder.
type Files = BTreeMap<String, String>;

/// A change of one file, one with a field that was not there, and one that another file follows.
const CHANGES: [&[&str]; 3] =
    [&["set", "map-legend", "due=2018-01-09"], &["set", "city-library", "notes=Called back"], &["done", "map-legend"]];

fn turn(rng: &mut Rng) -> Result<(), String> {
    let change = CHANGES[rng.usize(..CHANGES.len())];
    let (twin, city) = (Folder::new()?, Folder::new()?);
    let before = city.files()?;
    let begun = Instant::now();
    twin.run(change)?;
    // Later than the end now and then: that is a moment too.
    let moment = begun.elapsed().mul_f64(rng.f64() * 1.2);
    let after = twin.files()?;

    city.kill(change, moment)?;
    let left = city.files()?;
    for (name, text) in &left {
        if ![before.get(name), after.get(name)].contains(&Some(text)) {
            return Err(format!(
                "{change:?} killed after {moment:?}: {name} is neither the old nor the new one\n{text}"
            ));
        }
    }
    city.run(&["check"])?;
    city.run(change)?;
    if city.files()? != after {
        return Err(format!("{change:?} killed after {moment:?}: done again, it is something else"));
    }
    city.run(&["undo"])?;
    if city.files()? == before {
        Ok(())
    } else {
        Err(format!("{change:?} killed after {moment:?}: undo leads elsewhere"))
    }
}

/// A copy of the Gdańsk sample.
struct Folder {
    dir: TempDir,
}

impl Folder {
    fn new() -> Result<Folder, String> {
        let dir = tempfile::tempdir().map_err(|error| error.to_string())?;
        for path in data_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/gdansk"))? {
            let name = path.file_name().unwrap_or_default();
            fs::copy(&path, dir.path().join(name)).map_err(|error| error.to_string())?;
        }
        Ok(Folder { dir })
    }

    fn files(&self) -> Result<Files, String> {
        let read = |path: PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            Ok((name, fs::read_to_string(&path).map_err(|error| error.to_string())?))
        };
        data_files(self.dir.path())?.into_iter().map(read).collect()
    }

    fn command(&self, words: &[&str]) -> Result<Command, String> {
        let here = std::env::current_exe().map_err(|error| error.to_string())?;
        let program = here.parent().and_then(Path::parent).map(|dir| dir.join("ulg"));
        let program =
            program.filter(|program| program.exists()).ok_or("build the program first: cargo build --release")?;
        let mut command = Command::new(program);
        command.env_clear().env("USER", "ann").env("HOME", self.dir.path());
        command.args(["--today", "2017-10-12", "--city"]).arg(self.dir.path()).args(words);
        Ok(command)
    }

    fn run(&self, words: &[&str]) -> Result<Output, String> {
        let output = self.command(words)?.output().map_err(|error| error.to_string())?;
        let told = String::from_utf8_lossy(&output.stderr);
        if output.status.success() { Ok(output) } else { Err(format!("{words:?}: {told}")) }
    }

    fn kill(&self, words: &[&str], after: Duration) -> Result<(), String> {
        let mut command = self.command(words)?;
        let mut child =
            command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().map_err(|error| error.to_string())?;
        std::thread::sleep(after);
        child.kill().and_then(|()| child.wait()).map(drop).map_err(|error| error.to_string())
    }
}

fn data_files(dir: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(dir).map_err(|error| error.to_string())?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    Ok(paths.filter(|path| path.extension().is_some_and(|end| end == "ron")).collect())
}
