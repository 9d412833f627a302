//! The sums of a row's cells as they left, in one short text beside it: by them a cell that came back is told from one
//! that somebody changed. They guard against nothing but mistakes. It must not know what the cells mean.

use super::normal::normal;
use super::{Layout, Reveal};
use crate::model::field::Field;
use crate::sheets::Cell;

/// Signs of one sum.
const DIGITS: usize = 6;
/// The sum of an empty cell.
const NOTHING: &str = "000000";

/// The sums of a row with these columns, as they stand in the hidden one: a letter for the columns there were, then six
/// digits a column.
pub fn base(columns: &[&'static Field], cells: &[Cell]) -> String {
    let mut text = String::with_capacity(1 + columns.len() * DIGITS);
    text.push(letter(columns));
    for (field, cell) in columns.iter().zip(cells) {
        text.push_str(&sum(&normal(&field.what, cell)));
    }
    text
}

/// The sums of one row, read back.
#[derive(Debug, Clone)]
pub struct Base(Vec<(&'static Field, String)>);

impl Base {
    /// What stands in the hidden column of a sheet; `None` where it is none, or of a program whose sheets had other
    /// columns.
    pub fn read(layout: &Layout, text: &str) -> Option<Base> {
        let (first, sums) = (text.chars().next()?, text.get(1..)?);
        let is_sum = sums.bytes().all(|sign| sign.is_ascii_digit() || (b'a'..=b'f').contains(&sign));
        let reveals = [Reveal { people: true, private: false }, Reveal { people: true, private: true }];
        let mut columns = reveals.into_iter().map(|reveal| layout.columns(reveal));
        let columns = columns.find(|columns| letter(columns) == first && columns.len() * DIGITS == sums.len())?;
        let sum_at = |at: usize| sums.get(at * DIGITS..(at + 1) * DIGITS).map(str::to_string);
        let sums = columns.into_iter().enumerate().map(|(at, field)| Some((field, sum_at(at)?)));
        sums.collect::<Option<_>>().filter(|_| is_sum).map(Base)
    }

    /// The sum of a field's cell as it left; `None` where it had no column.
    pub fn sum(&self, field: &str) -> Option<&str> {
        let mut sums = self.0.iter();
        sums.find(|(other, _)| other.name == field).map(|(_, sum)| sum.as_str())
    }
}

/// Six digits for a normal form; zeros for an empty one.
pub fn sum(normal: &str) -> String {
    if normal.is_empty() {
        return NOTHING.to_string();
    }
    // No text has the sum of an empty cell.
    format!("{:06x}", (fnv(normal) % 0xff_ffff) + 1)
}

/// FNV-1a, which is the same in every release.
fn fnv(text: &str) -> u64 {
    let step = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}

/// Tells one set of columns from another.
fn letter(columns: &[&'static Field]) -> char {
    let names: Vec<&str> = columns.iter().map(|field| field.name).collect();
    char::from(b'a' + (fnv(&names.join(" ")) % 26) as u8)
}
