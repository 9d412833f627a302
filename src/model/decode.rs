//! From bytes to text: what a file of a city may be as such, and what it seems to be instead. It must not know RON.

use crate::problem::Problem;
use crate::text::scan;

/// No file of a city is larger.
pub const FILE_LIMIT: usize = 64 << 20;

/// Whether a file of so many bytes can be read.
///
/// # Errors
/// 65 for what is larger than [`FILE_LIMIT`].
pub fn fits(file: &str, length: usize) -> Result<(), Problem> {
    if length <= FILE_LIMIT {
        return Ok(());
    }
    let problem = Problem::error("too-large", "over the 64 MB limit").file(file);
    Err(problem.fix("split it, or take out what does not belong there"))
}

/// The bytes of a file as text. A byte-order mark stays in it.
///
/// # Errors
/// 65 for what is larger than [`FILE_LIMIT`] or no UTF-8, with what it is instead.
pub fn decode(file: &str, bytes: Vec<u8>) -> Result<String, Problem> {
    fits(file, bytes.len())?;
    if is_utf16(&bytes) {
        return Err(Problem::error("encoding", "UTF-16 text; save as UTF-8").file(file));
    }
    String::from_utf8(bytes).map_err(|error| not_utf8(file, error.as_bytes(), error.utf8_error().valid_up_to()))
}

/// A UTF-16 mark at the start, or every other byte zero as in UTF-16 without one.
fn is_utf16(bytes: &[u8]) -> bool {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return true;
    }
    let head = &bytes[..bytes.len().min(64)];
    let zeros = |parity: usize| {
        let mut half = head.iter().skip(parity).step_by(2);
        half.clone().count() > 3 && half.all(|byte| *byte == 0)
    };
    zeros(0) != zeros(1)
}

fn not_utf8(file: &str, bytes: &[u8], at: usize) -> Problem {
    let before = std::str::from_utf8(&bytes[..at]).unwrap_or_default();
    let (line, column) = scan::line_col(before, at);
    let what = format!("byte {:02X} is not UTF-8", bytes[at]);
    let fix = if looks_western(&bytes[at..]) {
        "it looks like Latin-1 or Windows-1252; save the file as UTF-8"
    } else {
        "save the file as UTF-8"
    };
    Problem::error("encoding", what).fix(fix).at(file, line, column)
}

/// Whether a byte would be a letter or a typographic sign in Windows-1252, standing among plain ones.
fn looks_western(rest: &[u8]) -> bool {
    let sign = matches!(rest.first(), Some(0x80 | 0x91..=0x97 | 0xA0..=0xFE));
    sign && rest.get(1).is_none_or(u8::is_ascii)
}
