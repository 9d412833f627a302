//! Writes a made-up city, to try the program on many: `cargo bench --bench made -- DIR COUNT` makes the folder DIR with
//! COUNT members and as many tasks. Without words it does nothing, so that a plain `cargo bench` passes by.

#[path = "../tests/made/mod.rs"]
mod made;

use std::path::Path;
use std::{env, fs, process};

fn main() {
    // Cargo adds `--bench` of its own.
    let words: Vec<String> = env::args().skip(1).filter(|word| word != "--bench").collect();
    let [dir, count] = words.as_slice() else {
        return println!("made: cargo bench --bench made -- DIR COUNT");
    };
    let Ok(count) = count.parse() else {
        eprintln!("made: COUNT is a number");
        process::exit(2);
    };
    let dir = Path::new(dir);
    if let Err(error) = fs::create_dir(dir).and_then(|()| made::write(dir, made::of(count))) {
        eprintln!("made: {}: {error}", dir.display());
        process::exit(73);
    }
}
