//! Times of day as people write them: `17:30`, `17.30`, `17h`, `17h30`, `5pm`, `17 Uhr`, `kl. 17`. It must not know days.

use super::calendar::Time;

/// Words before a time, in the languages of the network.
const BEFORE: [&str; 9] = ["at", "kl", "um", "à", "ore", "alle", "godz", "klo", "ás"];
/// What may stand behind the hour, apart or not.
const AFTER: [&str; 8] = ["o'clock", "uhr", "hrs", "pm", "p.m", "am", "a.m", "h"];

/// Reads a time; a number alone is none.
pub fn time(text: &str) -> Option<Time> {
    let words = text.trim().to_lowercase();
    let words: Vec<&str> = words.split_whitespace().collect();
    let (length, time) = leading(&words)?;
    (length == words.len()).then_some(time)
}

/// The time that words in lower case begin with, and how many of them it takes.
pub fn leading(words: &[&str]) -> Option<(usize, Time)> {
    let before = words.first()?.trim_end_matches('.');
    let skip = usize::from(BEFORE.contains(&before));
    let told = before.starts_with("kl") || before == "godz";
    let first = words.get(skip)?;
    let unit = words.get(skip + 1).map_or("", |word| ending(word));
    let both = || Some((skip + 2, digits(first, AFTER.contains(&unit).then_some(unit)?)?));
    let (bare, unit) = AFTER
        .iter()
        .find_map(|unit| Some((ending(first).strip_suffix(unit)?, *unit)))
        .unwrap_or((ending(first), if told { "h" } else { "" }));
    both().or_else(|| Some((skip + 1, digits(bare, unit)?)))
}

/// A word without the signs of the sentence around it.
fn ending(word: &str) -> &str {
    word.trim_end_matches(['.', ',', ':', ';'])
}

/// `17`, `17:30`, `17.30`, `17h30`; the hour alone needs its unit.
fn digits(word: &str, unit: &str) -> Option<Time> {
    let (hour, minute) = match word.split_once([':', '.', 'h']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute.parse().ok()?),
        Some(_) => return word.parse().ok(),
        None if unit.is_empty() => return None,
        None => (word, 0),
    };
    let hour: u32 = Some(hour).filter(|hour| hour.len() <= 2)?.parse().ok()?;
    let half = |after| (1..=12).contains(&hour).then_some(hour % 12 + after);
    let hour = match unit.as_bytes().first() {
        Some(b'p') => half(12)?,
        Some(b'a') => half(0)?,
        _ => hour,
    };
    Time::from_hms_opt(hour, minute, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times() {
        for (text, expected) in [
            ("17:30", "17:30"),
            ("17.30", "17:30"),
            ("9:05", "09:05"),
            ("17h", "17:00"),
            ("17h30", "17:30"),
            ("17 h", "17:00"),
            ("17H", "17:00"),
            ("17:30h", "17:30"),
            ("17 Uhr", "17:00"),
            ("17.30 Uhr", "17:30"),
            ("um 17 Uhr", "17:00"),
            ("kl. 17", "17:00"),
            ("kl 17.30", "17:30"),
            ("godz. 17", "17:00"),
            ("à 17h", "17:00"),
            ("at 17:30", "17:30"),
            ("5pm", "17:00"),
            ("5 pm", "17:00"),
            ("5:30 p.m.", "17:30"),
            ("12am", "00:00"),
            ("12 pm", "12:00"),
            ("17:30:00", "17:30"),
        ] {
            let read = time(text).map(|time| time.format("%H:%M").to_string());
            assert_eq!(read.as_deref(), Some(expected), "{text}");
        }
        for text in [
            "", "17", "at", "at 17", "noon", "25h", "17:60", "17.5", "13pm", "0pm", "h", "pm", "17h3", "117h",
            "17:30 x", "-1h",
        ] {
            assert_eq!(time(text), None, "{text}");
        }
    }
}
