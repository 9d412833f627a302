//! Which program's file it is: by what it holds, and by its name where that does not tell. It must not read it.

use super::damage::locked;
use super::parcel::{self, Inside};
use crate::problem::{Exit, Problem};

/// What can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Workbook,
    Separated,
    Calendar,
    Cards,
    Json,
}

/// What files begin with that are no tables, and what they are.
const OTHERS: &[(&[u8], &str)] = &[
    (b"%PDF", "a PDF; copy its table into a spreadsheet and save that as .xlsx"),
    (b"{\\rtf", "a text document; copy its table into a spreadsheet and save that as .xlsx"),
    (b"\x89PNG", "a picture; type what it shows into a spreadsheet"),
    (b"\xFF\xD8\xFF", "a picture; type what it shows into a spreadsheet"),
    (b"\x1F\x8B", "packed; unpack it first"),
    (b"SQLite format 3", "a database; export a table of it as .csv"),
];

/// What old programs write: their workbooks, and ours behind a password.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// The format of a file.
///
/// # Errors
/// 65 where it is none of them, with what to do about it.
pub(super) fn of(bytes: &[u8], name: &str) -> Result<Format, Problem> {
    let refused = |what: &str| Err(Problem::error("format", what).file(name));
    if bytes.starts_with(COMPOUND) {
        return if is_encrypted(bytes) { Err(locked(name)) } else { Err(other_workbook(name)) };
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return match parcel::inside(bytes, name)? {
            Inside::Workbook => Ok(Format::Workbook),
            Inside::OtherWorkbook => Err(other_workbook(name)),
            Inside::Other => refused("not an Excel file"),
        };
    }
    if let Some((_, what)) = OTHERS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return refused(what);
    }
    let start = start_of(bytes);
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    match (start.as_str(), ending.as_str()) {
        (start, _) if start.starts_with("BEGIN:VCARD") => Ok(Format::Cards),
        (start, _) if start.starts_with("BEGIN:V") => Ok(Format::Calendar),
        (start, _) if ["<!DOCTYPE HTML", "<HTML", "<TABLE", "<?XML"].iter().any(|tag| start.starts_with(tag)) => {
            refused("a web page; open it in a spreadsheet and save it as .xlsx")
        }
        (start, _) if start.starts_with('{') => Ok(Format::Json),
        (_, "json") => Ok(Format::Json),
        (_, "ics" | "ical") => Ok(Format::Calendar),
        (_, "vcf" | "vcard") => Ok(Format::Cards),
        (_, "xlsx" | "xlsm" | "xltx") => refused("not an Excel file"),
        (_, "xlsb" | "ods") => refused("not a workbook"),
        _ => Ok(Format::Separated),
    }
}

/// The first letters, in capitals, in whatever encoding, without a mark and blanks.
fn start_of(bytes: &[u8]) -> String {
    let start = &bytes[..bytes.len().min(1024)];
    let start: Vec<u8> = start.iter().copied().filter(|byte| *byte != 0 && *byte < 0x80).collect();
    let text = String::from_utf8_lossy(&start);
    text.trim_start().chars().take(64).collect::<String>().to_ascii_uppercase()
}

/// The name of its part that holds everything, in letters of two bytes.
fn is_encrypted(bytes: &[u8]) -> bool {
    let part: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    memchr::memmem::find(bytes, &part).is_some()
}

fn other_workbook(name: &str) -> Problem {
    let plain = |char: char| char.is_alphanumeric() || "/-_.".contains(char);
    let word = if name.chars().all(plain) { name.to_string() } else { format!("'{}'", name.replace('\'', "'\\''")) };
    let what = format!("save as .xlsx: soffice --convert-to xlsx {word}");
    Problem::error("format", what).file(name).exit(Exit::Data)
}
