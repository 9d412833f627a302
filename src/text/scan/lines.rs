//! From byte offsets to lines and columns as people and editors count them: from 1, in characters, a tab being one.
//! Knows no RON.

/// Line and column of one offset. For many look-ups in one text build [`Lines`].
#[must_use]
pub fn line_col(text: &str, offset: usize) -> (u32, u32) {
    let before = &text.as_bytes()[..offset.min(text.len())];
    let start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
    (count(before.iter().filter(|&&byte| byte == b'\n').count()), column(text, start, offset))
}

/// Where each line of a text begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    /// One pass over the text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        Self { starts: std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect() }
    }

    /// Line and column of an offset in the text the index was built from.
    #[must_use]
    pub fn line_col(&self, text: &str, offset: usize) -> (u32, u32) {
        let line = self.starts.partition_point(|&start| start <= offset).saturating_sub(1);
        let start = self.starts.get(line).copied().unwrap_or(0);
        (count(line), column(text, start, offset))
    }

    /// The text of a line (counted from 1) without its end; empty beyond the last.
    #[must_use]
    pub fn line<'t>(&self, text: &'t str, line: u32) -> &'t str {
        let index = (line as usize).saturating_sub(1);
        let Some(&start) = self.starts.get(index) else {
            return "";
        };
        let end = self.starts.get(index + 1).copied().unwrap_or(text.len());
        text.get(start..end).unwrap_or("").trim_end_matches(['\n', '\r'])
    }
}

/// A byte-order mark at the start of the file is no column: no editor shows it.
fn column(text: &str, start: usize, offset: usize) -> u32 {
    let before = &text.as_bytes()[start.min(text.len())..offset.min(text.len()).max(start.min(text.len()))];
    let mark = usize::from(start == 0 && before.starts_with(b"\xef\xbb\xbf"));
    // Every byte that does not continue a character begins one.
    count(before.iter().filter(|&&byte| byte & 0xc0 != 0x80).count() - mark)
}

fn count(from_zero: usize) -> u32 {
    u32::try_from(from_zero).unwrap_or(u32::MAX - 1).saturating_add(1)
}
