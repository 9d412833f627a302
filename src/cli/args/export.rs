//! What `ulg export` takes. Shapes only.

use clap::{Args, ValueHint};

/// What leaves, where to, and how much of it.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// What to export: workbook, calendar, members, ...
    #[arg(index = 1)]
    pub what: String,
    /// The file; its ending says the format. For minutes the meeting may stand before it
    #[arg(index = 2, num_args = 0..=2, value_hint = ValueHint::FilePath, value_name = "FILE")]
    pub file: Vec<String>,
    /// Replace the file if it is there
    #[arg(long)]
    pub force: bool,
    /// With people: names, e-mail, phone
    #[arg(long)]
    pub people: bool,
    /// With private fields too: stance, trust, notes, ...
    #[arg(long)]
    pub private: bool,
    /// Only the records that answer these words
    #[arg(long, value_name = "WORDS", allow_hyphen_values = true)]
    pub filter: Option<String>,
    /// Of the report: changes from this day on
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub since: Option<String>,
    /// What parts the columns of CSV: , or ; or tab
    #[arg(long, value_name = "SIGN", value_parser = separator)]
    pub separator: Option<u8>,
    /// Tasks as things to do (Thunderbird, Nextcloud)
    #[arg(long)]
    pub todo: bool,
    /// How long meetings are: 3h, 90m; 2h if not said
    #[arg(long, value_name = "TIME", value_parser = length)]
    pub length: Option<u32>,
    /// The city's time zone, if not that of its country
    #[arg(long, value_name = "ZONE")]
    pub timezone: Option<String>,
}

fn separator(text: &str) -> Result<u8, &'static str> {
    match text {
        "," => Ok(b','),
        ";" => Ok(b';'),
        "tab" | "\t" | "\\t" => Ok(b'\t'),
        _ => Err("give , or ; or tab"),
    }
}

/// Minutes: from one to a day.
fn length(text: &str) -> Result<u32, &'static str> {
    let (digits, unit) = text.split_at(text.len() - text.chars().next_back().map_or(0, char::len_utf8));
    let minutes = match (digits.parse::<u32>(), unit) {
        (Ok(hours), "h") => hours.checked_mul(60),
        (Ok(minutes), "m") => Some(minutes),
        _ => None,
    };
    minutes.filter(|minutes| (1..=1440).contains(minutes)).ok_or("give hours or minutes up to a day, such as 3h or 90m")
}
