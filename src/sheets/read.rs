//! One door for every kind of file: which it is, by content and then by name, and the reader for it. It must not know
//! what a city is.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use std::thread;

use super::book::Book;
use super::damage::damaged;
use super::format::{self, Format};
use super::gauge::{self, Gauge};
use super::request::Request;
use super::{calendar, cards, encoding, kumu, separated, workbook};
use crate::clean;
use crate::problem::{Exit, Problem};

/// Files are read in a thread of their own.
const THREAD: &str = "reading";

/// Whether this thread reads a file: a panic in it is a damaged file, and is told as one.
pub fn is_reading() -> bool {
    thread::current().name() == Some(THREAD)
}

/// Reads a file. `goes_on` gets the number of rows so far, now and then, and says whether to go on.
///
/// # Errors
/// 65 for a file that cannot be read as a table, 66 where it is none, 77 where it may not be read, 2 where an option
/// must be given or is wrong, 130 where it was stopped.
pub fn of_file(
    path: &Path,
    request: &Request,
    goes_on: &mut (dyn FnMut(usize) -> bool + Send),
) -> Result<Book, Problem> {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    let name = clean::line(&name).into_owned();
    let bytes = bytes_of(path, &name)?;
    of_bytes(&name, &bytes, request, goes_on)
}

/// Reads what somebody handed in, such as standard input; the name is what problems call it, and its ending may say
/// what it is.
///
/// # Errors
/// As [`of_file`].
pub fn of_bytes(
    name: &str,
    bytes: &[u8],
    request: &Request,
    goes_on: &mut (dyn FnMut(usize) -> bool + Send),
) -> Result<Book, Problem> {
    if bytes.len() as u64 > gauge::FILE {
        return Err(over_size(name));
    }
    let read = || {
        let mut gauge = Gauge::new(name, goes_on);
        any(bytes, request, &mut gauge)
    };
    let read = thread::scope(|scope| {
        let thread = thread::Builder::new().name(THREAD.to_string()).spawn_scoped(scope, read);
        thread.map(thread::ScopedJoinHandle::join)
    });
    match read {
        Ok(Ok(book)) => book.map(|book| Book { name: name.to_string(), ..book }),
        // Libraries for other people's files do panic.
        Ok(Err(_)) => Err(damaged("").file(name)),
        Err(error) => Err(Problem::error("thread", format!("cannot be read now: {error}")).file(name).exit(Exit::Bug)),
    }
}

fn any(bytes: &[u8], request: &Request, gauge: &mut Gauge) -> Result<Book, Problem> {
    if bytes.is_empty() {
        return Err(Problem::error("empty", "empty file").file(gauge.file));
    }
    let format = format::of(bytes, gauge.file)?;
    if format == Format::Workbook {
        return workbook::read(bytes, request, gauge);
    }
    let decoded = encoding::decode(bytes, request.options.encoding, gauge.file)?;
    let mut book = match format {
        Format::Calendar => calendar::read(&decoded, gauge),
        Format::Cards => cards::read(&decoded, gauge),
        Format::Json => kumu::read(&decoded, gauge),
        Format::Workbook | Format::Separated => separated::read(&decoded, request, gauge),
    }?;
    book.notes.splice(0..0, decoded.note());
    Ok(book)
}

fn bytes_of(path: &Path, name: &str) -> Result<Vec<u8>, Problem> {
    let kind = fs::metadata(path).map_err(|error| refused(path, name, &error))?;
    let missing = |what| Err(Problem::error("file", what).file(name).exit(Exit::Missing));
    if kind.is_dir() {
        return missing("is a folder; name a file in it");
    }
    if !kind.is_file() {
        return missing("not a regular file");
    }
    if kind.len() > gauge::FILE {
        return Err(over_size(name));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(kind.len()).unwrap_or_default());
    let file = File::open(path).map_err(|error| refused(path, name, &error))?;
    let read = file.take(gauge::FILE + 1).read_to_end(&mut bytes);
    read.map_err(|error| refused(path, name, &error))?;
    Ok(bytes)
}

fn over_size(name: &str) -> Problem {
    gauge::too_large("over the 64 MB limit").file(name)
}

fn refused(path: &Path, name: &str, error: &io::Error) -> Problem {
    let (what, exit) = match error.kind() {
        io::ErrorKind::NotFound if path.is_symlink() => ("link to nothing".to_string(), Exit::Missing),
        io::ErrorKind::NotFound => ("no such file".to_string(), Exit::Missing),
        io::ErrorKind::PermissionDenied => ("you may not read this".to_string(), Exit::Denied),
        _ => (format!("cannot be read: {error}"), Exit::Disk),
    };
    Problem::error("file", what).file(name).exit(exit)
}
