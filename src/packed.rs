//! Texts that stand packed in the program. It must not know what they say.

use std::io::Read as _;

use flate2::read::DeflateDecoder;

/// Unpacks a text. What the program was built with can be unpacked; a test reads every one.
pub fn unpacked(packed: &[u8]) -> String {
    let mut text = String::new();
    match DeflateDecoder::new(packed).read_to_string(&mut text) {
        Ok(_) => text,
        Err(_) => String::new(),
    }
}
