//! A folder of a city copied, so that a test may change it.

use std::fs;
use std::path::Path;

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            // The bytes alone: a copy of something that is read-only is to be written to.
            fs::write(target, fs::read(entry.path()).unwrap()).unwrap();
        }
    }
}
