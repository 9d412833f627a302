//! Packs the sample cities and the messages for the program, which unpacks what it needs: together they would be a
//! twentieth of it. It must not know what they say.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use flate2::Compression;
use flate2::write::DeflateEncoder;

fn main() -> io::Result<()> {
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed=sample-data");
    println!("cargo::rerun-if-changed=src/lang");
    for city in inside(Path::new("sample-data"))?.into_iter().filter(|path| path.is_dir()) {
        // Each file as its name and its text, each with a zero behind it.
        let mut all = Vec::new();
        for file in inside(&city)?.into_iter().filter(|path| ends(path, "ron")) {
            all.extend(name(&file).bytes());
            all.push(0);
            all.extend(fs::read(&file)?);
            all.push(0);
        }
        pack(&all, &out.join(name(&city)))?;
    }
    for messages in inside(Path::new("src/lang"))?.into_iter().filter(|path| ends(path, "ftl")) {
        pack(&fs::read(&messages)?, &out.join(name(&messages)))?;
    }
    Ok(())
}

/// What is in a folder, by name.
fn inside(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn ends(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|found| found == ending)
}

fn pack(text: &[u8], to: &Path) -> io::Result<()> {
    let mut packed = DeflateEncoder::new(fs::File::create(to)?, Compression::best());
    packed.write_all(text)?;
    packed.finish().map(|_| ())
}
