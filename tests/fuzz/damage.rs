//! Lines of a file spoiled: bits turned, lines cut, doubled, swapped, forged, the end torn off. It must not know what
//! they say, beyond how a change is closed.

use fastrand::Rng;

const FOREIGN: [&str; 6] = ["rubbish", "<<<<<<< HEAD", "[Task(id: \"a\")]", "Entry()", "Entry(seq:3,", "\u{feff}\0"];
const NUMBERS: [&str; 7] =
    ["0", "1", "2", "9007199254740991", "9007199254740992", "18446744073709551615", "99999999999999999999"];

/// One damage, anywhere.
pub fn anywhere(rng: &mut Rng, bytes: &mut Vec<u8>) {
    let mut lines: Vec<Vec<u8>> = bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    if lines.is_empty() {
        return;
    }
    let (one, two) = (rng.usize(..lines.len()), rng.usize(..lines.len()));
    let place = rng.usize(..lines[one].len());
    match rng.u8(..9) {
        0 => lines[one][place] ^= 1 << rng.u8(..8),
        1 => lines[one][place] = rng.u8(..),
        2 => {
            lines[one].truncate(place);
            lines[one].push(b'\n');
        }
        3 => drop(lines.remove(one)),
        4 => lines.insert(two, lines[one].clone()),
        5 => lines.swap(one, two),
        6 => lines.insert(one, [FOREIGN[rng.usize(..FOREIGN.len())].as_bytes(), b"\n"].concat()),
        7 => {
            let end = ["Done", "Dropped"][rng.usize(..2)];
            let number = NUMBERS[rng.usize(..NUMBERS.len())];
            lines.insert(one, format!("{end}({number})\n").into_bytes());
        }
        _ => {
            let digits: Vec<usize> =
                (0..lines[one].len()).filter(|place| lines[one][*place].is_ascii_digit()).collect();
            if let Some(start) = digits.get(rng.usize(..digits.len().max(1))) {
                let number = NUMBERS[rng.usize(..NUMBERS.len())];
                lines[one].splice(start..=start, number.bytes());
            }
        }
    }
    *bytes = lines.concat();
    if rng.u8(..5) == 0 {
        bytes.truncate(rng.usize(..=bytes.len()));
    }
}
