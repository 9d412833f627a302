//! What somebody says about a file, and what is asked while it is read. It must not know any format.

/// What somebody says about the file.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options<'a> {
    /// By its name on the web: `windows-1250`.
    pub encoding: Option<&'a str>,
    pub separator: Option<char>,
    /// Only this one, hidden or not.
    pub sheet: Option<&'a str>,
}

/// How a file is read.
pub struct Request<'a> {
    pub options: Options<'a>,
    /// Whether somebody knows what a column of this heading holds.
    pub is_heading: &'a (dyn Fn(&str) -> bool + Sync),
}
