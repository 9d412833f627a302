//! A workbook's parcel looked through before anything in it is believed: how large it is unpacked, whether it is whole,
//! and what a reader must do beyond the cells. Nothing is unpacked to disk. It must not know what a cell is.

use std::io::{Cursor, Read};

use memchr::memmem;
use zip::ZipArchive;
use zip::result::ZipError;

use super::damage::{damaged, locked};
use super::gauge;
use crate::clean;
use crate::problem::Problem;

/// Bytes of everything in it, unpacked.
const UNPACKED: u64 = 100 << 20;
/// Files in it; a workbook has some dozens.
const PARTS: usize = 10_000;
/// Different texts in it.
const STRINGS: usize = 5_000_000;
/// Links, and merged blocks; a spreadsheet opens 65,530 links a sheet.
const BLOCKS: usize = 500_000;

/// Whose parcel it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Inside {
    Workbook,
    /// Of another office program.
    OtherWorkbook,
    Other,
}

/// What is in the sheets besides cells.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Besides {
    pub merged: bool,
    pub links: bool,
}

/// What the names of the parts say.
///
/// # Errors
/// 65 for what is no parcel.
pub(super) fn inside(bytes: &[u8], file: &str) -> Result<Inside, Problem> {
    let archive = open(bytes, file)?;
    let names: Vec<_> = archive.file_names().flatten().collect();
    let has = |part: &str| names.iter().any(|name| name.trim_start_matches('/').eq_ignore_ascii_case(part));
    // The list of its main parts may name others than these.
    let is_office = has("[Content_Types].xml") && !has("word/document.xml") && !has("ppt/presentation.xml");
    Ok(match () {
        () if has("xl/workbook.bin") => Inside::OtherWorkbook,
        () if has("xl/workbook.xml") || is_office => Inside::Workbook,
        () if has("mimetype") && has("content.xml") => Inside::OtherWorkbook,
        () => Inside::Other,
    })
}

/// Unpacks every part to nothing.
///
/// # Errors
/// 65 where it is damaged, locked or too large.
pub(super) fn look_through(bytes: &[u8], file: &str) -> Result<Besides, Problem> {
    let mut archive = open(bytes, file)?;
    let mut besides = Besides::default();
    let mut left = UNPACKED;
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(|error| broken(&error, file))?;
        let name = part.name().unwrap_or_default().into_owned();
        let last = clean::line(name.rsplit(['/', '\\']).next().unwrap_or_default()).into_owned();
        let mut watch = Watch::of(&name);
        let mut chunk = vec![0; 1 << 16];
        loop {
            let read = part.read(&mut chunk).map_err(|_| damaged(&last).file(file))?;
            if read == 0 {
                break;
            }
            left = left.checked_sub(read as u64).ok_or_else(|| {
                let what = "unpacks to over 100 MB";
                gauge::too_large(what).file(file)
            })?;
            if !watch.see(&chunk[..read]) {
                return Err(damaged(&last).file(file));
            }
        }
        besides.merged |= watch.merged > 0;
        besides.links |= watch.links > 0;
    }
    Ok(besides)
}

fn open<'b>(bytes: &'b [u8], file: &str) -> Result<ZipArchive<Cursor<&'b [u8]>>, Problem> {
    // What comes before each name in the list of parts; a list of millions would be read before it can be counted.
    if memmem::find_iter(bytes, b"PK\x01\x02").nth(PARTS).is_some() {
        return Err(Problem::error("format", "not an Excel file").file(file));
    }
    ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error, file))
}

fn broken(error: &ZipError, file: &str) -> Problem {
    match error {
        ZipError::UnsupportedArchive(what) if *what == ZipError::PASSWORD_REQUIRED => locked(file),
        _ => damaged("").file(file),
    }
}

/// Looks for words in a part while it streams by.
struct Watch {
    is_sheet: bool,
    is_strings: bool,
    strings: usize,
    merged: usize,
    links: usize,
    /// The end of the chunk before, for words that stand over the edge.
    edge: Vec<u8>,
}

impl Watch {
    const EDGE: usize = 64;

    fn of(part: &str) -> Watch {
        let part = part.to_ascii_lowercase();
        let is_strings = part.ends_with("sharedstrings.xml");
        Watch { is_sheet: !is_strings, is_strings, strings: 0, merged: 0, links: 0, edge: Vec::new() }
    }

    /// Whether the part may be given to a reader: one that promises more texts than a reader should make room for may
    /// not.
    fn see(&mut self, chunk: &[u8]) -> bool {
        self.edge.extend_from_slice(&chunk[..chunk.len().min(Self::EDGE)]);
        let edge = std::mem::take(&mut self.edge);
        let fine = self.look(&edge) && self.look(chunk);
        self.edge = match chunk.len() {
            long if long >= Self::EDGE => chunk[long - Self::EDGE..].to_vec(),
            _ => edge[edge.len().saturating_sub(Self::EDGE)..].to_vec(),
        };
        fine
    }

    fn look(&mut self, text: &[u8]) -> bool {
        if self.is_sheet {
            self.merged += memmem::find_iter(text, b"mergeCell").count();
            self.links += memmem::find_iter(text, b"hyperlink").count();
        }
        if !self.is_strings {
            return self.merged.max(self.links) <= BLOCKS;
        }
        // Letters of two bytes would hide what is looked for.
        if memchr::memchr(0, text).is_some() {
            return false;
        }
        self.strings += memmem::find_iter(text, b"<t").count();
        let promises = memmem::find_iter(text, b"niqueCount").map(|at| promised(&text[at + 10..]));
        self.strings <= 2 * STRINGS && promises.max().unwrap_or_default() <= STRINGS
    }
}

/// The number in `="123"`; where a chunk ends before it does although it began long before, no number is small enough.
fn promised(text: &[u8]) -> usize {
    let is_before = |byte: &&u8| b"= \t\r\n\"'+".contains(byte);
    let before = text.iter().take_while(is_before).count();
    let digits = text[before..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    if before + digits > Watch::EDGE / 2 && before + digits == text.len() {
        return usize::MAX;
    }
    let add = |number: usize, digit: &u8| number.saturating_mul(10).saturating_add(usize::from(digit - b'0'));
    text[before..before + digits].iter().fold(0, add)
}
