//! The way to a file: what is none, what may not be read, and how reading is stopped.

use std::fs;
use std::path::Path;

use ulg::sheets::{self, Book, Options, Request};

fn file(path: &Path, goes_on: &mut (dyn FnMut(usize) -> bool + Send)) -> Result<Book, String> {
    let request = Request { options: Options::default(), is_heading: &|_| false };
    let book = sheets::of_file(path, &request, goes_on);
    book.map_err(|problem| format!("{problem} [{}]", problem.exit as i32))
}

#[test]
fn what_is_no_file_is_told_and_never_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a\u{1b}[31m.csv");
    let read = |path: &Path| file(path, &mut |_| true).map(|book| book.name);
    assert_eq!(read(&path), Err("a\u{FFFD}[31m.csv: no such file [66]".to_string()));
    fs::write(&path, "Name;Helix\n").unwrap();
    assert_eq!(read(&path), Ok("a\u{FFFD}[31m.csv".to_string()));
    let link = folder.path().join("link.csv");
    std::os::unix::fs::symlink("nowhere", &link).unwrap();
    assert_eq!(read(&link), Err("link.csv: link to nothing [66]".to_string()));
    let inner = folder.path().join("in.csv");
    fs::create_dir(&inner).unwrap();
    assert_eq!(read(&inner), Err("in.csv: is a folder; name a file in it [66]".to_string()));
    assert_eq!(read(Path::new("/dev/null")), Err("null: not a regular file [66]".to_string()));
    let large = folder.path().join("large.csv");
    fs::File::create(&large).unwrap().set_len((64 << 20) + 1).unwrap();
    assert_eq!(read(&large), Err("large.csv: over the 64 MB limit; split it into several files [65]".to_string()));
}

#[test]
fn rows_so_far_are_told_and_reading_stops_where_asked() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("m.csv");
    fs::write(&path, "Name;Helix\n".to_string() + &"a;b\n".repeat(5_000)).unwrap();
    let mut told = Vec::new();
    let whole = file(&path, &mut |rows| {
        told.push(rows);
        true
    });
    assert!(whole.is_ok());
    assert_eq!(told, [1_024, 2_048, 3_072, 4_096]);
    let stopped = file(&path, &mut |rows| rows < 2_000);
    assert_eq!(stopped, Err("stopped; nothing was imported [130]".to_string()));
}
