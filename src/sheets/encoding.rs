//! Bytes of a text brought into letters: by their mark, as UTF-8, or by a guess that is told. It must not know what the
//! text holds.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, ISO_8859_2, ISO_8859_7, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    WINDOWS_1253, WINDOWS_1254, WINDOWS_1257,
};

use crate::clean;
use crate::problem::Problem;

/// What a guess is taken for; others are seen where there is nothing to see.
const GUESSED: [&Encoding; 8] =
    [WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1257, ISO_8859_2, ISO_8859_7];

/// A text in letters.
pub(super) struct Decoded<'b> {
    pub text: Cow<'b, str>,
    pub encoding: &'static Encoding,
    /// Where it is only a guess: in which words it shows.
    pub guess: Option<String>,
}

impl Decoded<'_> {
    /// How the guess is told.
    pub fn note(&self) -> Option<String> {
        let words = self.guess.as_ref()?;
        Some(format!("{} is a guess ({words}); say so with --encoding", self.encoding.name()))
    }
}

/// Reads bytes as text; what somebody says overrules what is found.
///
/// # Errors
/// 2 for an encoding that nobody knows, 65 for bytes that are no text in it, with their line.
pub(super) fn decode<'b>(bytes: &'b [u8], asked: Option<&str>, file: &str) -> Result<Decoded<'b>, Problem> {
    let marked = Encoding::for_bom(bytes);
    if let Some(asked) = asked {
        let encoding = Encoding::for_label(asked.trim().as_bytes()).ok_or_else(|| unknown(asked))?;
        let wide = |encoding| encoding == UTF_16LE || encoding == UTF_16BE;
        let (encoding, mark) = match marked {
            Some((by_mark, mark)) if by_mark == encoding || (wide(by_mark) && wide(encoding)) => (by_mark, mark),
            _ => (encoding, 0),
        };
        return whole(&bytes[mark..], encoding, file);
    }
    if let Some((encoding, mark)) = marked {
        return whole(&bytes[mark..], encoding, file).and_then(|decoded| unharmed(decoded, file));
    }
    if let Some(encoding) = unmarked_wide(bytes) {
        let name = encoding.name().to_lowercase();
        let what = format!("UTF-16 text without its mark; use --encoding {name}");
        return Err(Problem::error("encoding", what).file(file));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => unharmed(Decoded { text: Cow::Borrowed(text), encoding: UTF_8, guess: None }, file),
        Err(error) => guess(bytes, error.valid_up_to(), file),
    }
}

fn unknown(asked: &str) -> Problem {
    let known: Vec<&str> = GUESSED.iter().map(|encoding| encoding.name()).collect();
    let what = format!("unknown encoding \"{}\"", clean::line(asked));
    Problem::usage(what).fix(format!("try UTF-8, UTF-16, {}", known.join(", ")))
}

/// All bytes in one encoding that is sure.
fn whole<'b>(bytes: &'b [u8], encoding: &'static Encoding, file: &str) -> Result<Decoded<'b>, Problem> {
    let (text, has_errors) = encoding.decode_without_bom_handling(bytes);
    let lost = text.find('\u{FFFD}').filter(|_| has_errors);
    match lost {
        None => Ok(Decoded { text, encoding, guess: None }),
        Some(at) => {
            let what = format!("not {}; use --encoding with another name", encoding.name());
            Err(Problem::error("encoding", what).at(file, line_of(&text.as_bytes()[..at]), 0))
        }
    }
}

/// UTF-8 that was damaged before, or is no text at all.
fn unharmed<'b>(decoded: Decoded<'b>, file: &str) -> Result<Decoded<'b>, Problem> {
    let text = &decoded.text;
    let (at, what) = match (memchr::memchr(0, text.as_bytes()), text.find('\u{FFFD}')) {
        (Some(at), _) => (at, "control character U+0000: this is no text".to_string()),
        (None, Some(at)) => {
            let name = decoded.encoding.name().to_lowercase();
            (at, format!("a letter was lost (U+FFFD); save the file anew, or take it as it is with --encoding {name}"))
        }
        (None, None) => return Ok(decoded),
    };
    Err(Problem::error("encoding", what).at(file, line_of(&text.as_bytes()[..at]), 0))
}

fn guess<'b>(bytes: &'b [u8], strange: usize, file: &str) -> Result<Decoded<'b>, Problem> {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    let (text, has_errors) = encoding.decode_without_bom_handling(bytes);
    let is_strange = |char: char| (char.is_control() && !matches!(char, '\n' | '\r' | '\t')) || char == '\u{FFFD}';
    if GUESSED.contains(&encoding) && !has_errors && !text.contains(is_strange) {
        let words = telling_words(&text);
        return Ok(Decoded { text, encoding, guess: Some(words) });
    }
    let what = format!("not UTF-8 ({:02X}); from Excel? --encoding windows-1252", bytes[strange]);
    Err(Problem::error("encoding", what).at(file, line_of(&bytes[..strange]), 0))
}

/// The first words that show whether the guess is right: `"Żółć", "Łoś"`.
fn telling_words(text: &str) -> String {
    const LONGEST: usize = 24;
    let words = text.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_ascii());
    let mut found: Vec<String> = Vec::new();
    for word in words {
        let word: String = word.chars().take(LONGEST).collect();
        let word = format!("\"{}\"", clean::line(&word));
        if !found.contains(&word) {
            found.push(word);
        }
        if found.len() == 3 {
            break;
        }
    }
    found.join(", ")
}

/// Text of two bytes a letter shows by the empty half of its Latin letters, blanks and line ends.
fn unmarked_wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(4096) & !1];
    let empty = |at: usize| start.iter().skip(at).step_by(2).filter(|byte| **byte == 0).count();
    let half = start.len() / 2;
    match (empty(0), empty(1)) {
        (0, second) if second > half / 2 => Some(UTF_16LE),
        (first, 0) if first > half / 2 => Some(UTF_16BE),
        _ => None,
    }
}

/// Which line comes after so many bytes, whatever ends lines.
fn line_of(before: &[u8]) -> u32 {
    let breaks = memchr::memchr2_iter(b'\n', b'\r', before);
    let breaks = breaks.filter(|at| before[*at] == b'\r' || *at == 0 || before[at - 1] != b'\r');
    u32::try_from(breaks.count()).unwrap_or(u32::MAX).saturating_add(1)
}
