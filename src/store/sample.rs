//! The ten cities of the network, compiled in: to try the program, and to start a city from. Only texts; what is in
//! them is for others to say.

use std::fs::{DirBuilder, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use crate::fold::nearest;
use crate::model::kinds::KINDS;
use crate::packed::unpacked;
use crate::problem::{Exit, Problem};

/// One compiled-in city.
#[derive(Debug)]
pub struct Sample {
    /// The folder's name.
    pub slug: &'static str,
    /// Names and texts of its files, packed by the build script.
    packed: &'static [u8],
}

impl Sample {
    /// File names and texts, by name.
    pub fn files(&self) -> Vec<(&'static str, String)> {
        let all = unpacked(self.packed);
        let mut parts = all.split_terminator('\0');
        let mut files = Vec::new();
        while let (Some(name), Some(text)) = (parts.next(), parts.next()) {
            let known = KINDS.iter().find(|row| row.file == name);
            files.extend(known.map(|row| (row.file, text.to_string())));
        }
        files
    }
}

/// Where a copy that nobody keeps is best put: in memory, unless the system was told of a place.
pub(super) fn throw_away() -> PathBuf {
    const MEMORY: &str = "/dev/shm";
    let told = std::env::var_os("TMPDIR").is_some_and(|dir| !dir.is_empty());
    let in_memory = || rustix::fs::access(MEMORY, rustix::fs::Access::WRITE_OK).is_ok();
    if !told && in_memory() { PathBuf::from(MEMORY) } else { std::env::temp_dir() }
}

macro_rules! cities {
    ($($slug:literal)+) => {
        /// The ten cities, Gdańsk first.
        pub const CITIES: &[Sample] =
            &[$(Sample { slug: $slug, packed: include_bytes!(concat!(env!("OUT_DIR"), "/", $slug)) }),+];
    };
}

cities! { "gdansk" "turin" "milan" "braga" "paris" "strasbourg" "baia-mare" "barcelona" "wroclaw" "skane" }

/// The files of one city, name and text.
///
/// # Errors
/// 66 for a city that is not among them.
pub fn files(slug: &str) -> Result<Vec<(&'static str, String)>, Problem> {
    if let Some(city) = CITIES.iter().find(|city| city.slug == slug) {
        return Ok(city.files());
    }
    let slugs = || CITIES.iter().map(|city| city.slug);
    let all = || format!("use one of {}", slugs().collect::<Vec<_>>().join(", "));
    let what = format!("there is no example city \"{}\"", crate::clean::line(slug));
    Err(Problem::error("missing", what).meant(nearest(slug, slugs()), all).exit(Exit::Missing))
}

/// Writes files into a folder that is made for them and that only the user can look into.
pub(super) fn write<'a>(files: impl IntoIterator<Item = &'a (&'static str, String)>, dir: &Path) -> io::Result<()> {
    DirBuilder::new().mode(0o700).create(dir)?;
    for (name, text) in files {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true).mode(0o600);
        options.open(dir.join(name))?.write_all(text.as_bytes())?;
    }
    Ok(())
}
