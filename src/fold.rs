//! Words compared the way people read them: accents folded, case dropped, near spellings found.
//! It must not know what the words are about.

use std::collections::HashSet;

use any_ascii::any_ascii_char;
use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

/// Words that stand between others and tell no name from another, folded, in the languages of the network; sorted.
const SMALL: &[&str] = &[
    "a", "al", "an", "and", "at", "av", "by", "d", "da", "das", "de", "dei", "del", "della", "delle", "den", "der",
    "des", "di", "die", "dla", "do", "dos", "du", "e", "el", "en", "et", "for", "fur", "i", "il", "im", "in", "l",
    "la", "las", "le", "les", "los", "na", "o", "och", "of", "on", "oraz", "os", "pod", "przy", "si", "the", "to",
    "und", "van", "von", "w", "we", "y", "z", "za", "ze", "zu",
];

/// Whether a folded word stands between others and tells no name from another.
pub fn is_small(folded: &str) -> bool {
    SMALL.binary_search(&folded).is_ok()
}

/// Lower-case ASCII for any text: `Wrocław` and `wroclaw`, `Straße` and `strasse` become the same.
/// ASCII input, the common case, costs one copy.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        push_folded(char, &mut out);
    }
    out
}

/// Under this texts meet that are one to whoever reads them: folded, with one blank where there are several or wide ones,
/// none at the ends.
pub fn key(text: &str) -> String {
    one_line(&fold(text))
}

/// The words with a capital at their beginning.
pub fn capital(words: &str) -> String {
    let mut chars = words.chars();
    let first = chars.next().map(|char| char.to_uppercase().to_string());
    first.unwrap_or_default() + chars.as_str()
}

/// Text as it belongs into one line: no blank at its ends, one between words, whatever sort they were.
pub fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// By this names sort as people sort them: as [`key`], and numbers by their size, however long: `nr 2` before `nr 10`.
pub fn order(text: &str) -> String {
    let key = key(text);
    let mut out = String::with_capacity(key.len() + 4);
    let mut rest = key.as_str();
    while let Some(at) = rest.find(|char: char| char.is_ascii_digit()) {
        let (words, from) = rest.split_at(at);
        let end = from.find(|char: char| !char.is_ascii_digit());
        let (number, after) = from.split_at(end.unwrap_or(from.len()));
        let digits = number.trim_start_matches('0');
        // The longer number is the larger one, so its length goes before it, and the length of that.
        let length = digits.len().to_string();
        out.push_str(words);
        out.push_str(&format!("{}{length}{digits}", length.len()));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The same text in letters of Latin-1, which every font of large letters has: `Wrocław` as `Wroclaw`.
pub fn drawable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        if u32::from(char) < 0x100 { out.push(char) } else { out.push_str(letters(char)) }
    }
    out
}

/// The letters of ASCII that a character is typed by; none where it has none. Rare ideographs, those outside the basic
/// plane, count as such: their table alone would be a fiftieth of the program, and is left out of it for being asked for
/// nowhere.
pub fn letters(char: char) -> &'static str {
    match char {
        '\u{20000}'.. => "",
        _ => any_ascii_char(char),
    }
}

fn push_folded(char: char, out: &mut String) {
    if char.is_ascii() {
        out.push(char.to_ascii_lowercase());
    } else {
        out.extend(letters(char).chars().map(|folded| folded.to_ascii_lowercase()));
    }
}

/// An id made from a name: `a-z 0-9 -`, at most 64 long; never empty.
pub fn slug(name: &str) -> String {
    let mut out = String::new();
    for byte in fold(name).bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => out.push(byte as char),
            _ if !out.is_empty() && !out.ends_with('-') => out.push('-'),
            _ => {}
        }
    }
    out.truncate(64);
    match out.trim_end_matches('-') {
        "" => "record".to_string(),
        slug => slug.to_string(),
    }
}

/// Whether `text` is a well-formed id.
pub fn is_slug(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// The candidate nearest in spelling to `word`, if one is near enough to be worth a "did you mean".
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = fold(word);
    let allowed = (word.len() / 3).max(1);
    let distance = |candidate: &str| {
        let folded = fold(candidate);
        if folded.len().abs_diff(word.len()) > allowed { usize::MAX } else { strsim::osa_distance(&word, &folded) }
    };
    let scored = candidates.into_iter().map(|candidate| (distance(candidate), candidate));
    scored
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Fuzzy search: every word of a query must be found, letters in order, in a folded text.
pub struct Search {
    words: Vec<String>,
    matcher: SkimMatcherV2,
}

impl Search {
    /// Prepares a query as typed; an empty query finds everything. A word said twice is one.
    pub fn new(query: &str) -> Self {
        let folded = fold(query);
        let mut said = HashSet::new();
        let words = folded.split_whitespace().filter(|word| said.insert(*word));
        Search { words: words.map(str::to_string).collect(), matcher: SkimMatcherV2::default().ignore_case() }
    }

    /// Whether every word stands in a folded text as it was typed.
    pub fn stands_in(&self, folded: &str) -> bool {
        self.words.iter().all(|word| folded.contains(word.as_str()))
    }

    /// How well a folded text answers, higher is better; `None` where a word is not in it.
    pub fn score(&self, folded: &str) -> Option<i64> {
        let mut total = 0;
        for word in &self.words {
            if !is_subsequence(word.as_bytes(), folded.as_bytes()) {
                return None;
            }
            total += self.matcher.fuzzy_match(folded, word)? + whole(word, folded);
        }
        Some(total)
    }
}

/// What is typed as it stands is worth more than its letters spread out, and most where a word begins with it.
fn whole(word: &str, folded: &str) -> i64 {
    match folded.find(word) {
        None => 0,
        Some(0) => 400,
        Some(at) if !folded.as_bytes()[at - 1].is_ascii_alphanumeric() => 300,
        Some(_) => 200,
    }
}

/// The cheap test that spares most texts the real matching.
fn is_subsequence(word: &[u8], text: &[u8]) -> bool {
    let mut rest = text.iter();
    word.iter().all(|byte| rest.any(|other| other == byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_what_people_do_not_type() {
        for (text, folded) in [
            ("Wrocław", "wroclaw"),
            ("Łukasz Đorđević", "lukasz dordevic"),
            ("Straße", "strasse"),
            ("Ærø", "aero"),
            ("Þór", "thor"),
            ("Αθήνα", "athina"),
            ("深圳 東京 서울", "shenzhen dongjing seoul"),
            ("\u{20bb7}田", "tian"),
            ("e\u{301}va", "eva"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn blanks_and_case_make_no_other_text() {
        for text in ["Łódź Lab", " lodz  LAB ", "Łódź\u{a0}Lab\u{202f}", "Lo\u{301}dz\tlab"] {
            assert_eq!(key(text), "lodz lab", "{text}");
        }
        assert_eq!(one_line(" a\u{a0}\u{a0}B \tc\n"), "a B c");
        assert_ne!(key("Har bour"), key("Harbour"));
    }

    #[test]
    fn numbers_in_names_sort_as_numbers() {
        let long = "9".repeat(400);
        let longer = format!("1{}", "0".repeat(400));
        let sorted = [
            "9 Lives".to_string(),
            "10 Downing".to_string(),
            "ULG 2".to_string(),
            "ULG 09".to_string(),
            "ulg\u{a0}10".to_string(),
            "ULG 10, part 2".to_string(),
            "ULG 10, part 11".to_string(),
            "ULG 10a".to_string(),
            format!("ULG {long}"),
            format!("ULG {longer}"),
            "Žabka".to_string(),
        ];
        assert!(sorted.is_sorted_by_key(|name| order(name)), "{:?}", sorted.map(|name| order(&name)));
        assert_eq!(order("nr 007"), order("nr 7"));
        assert!(order("nr 0") < order("nr 1"));
    }

    #[test]
    fn small_words_are_found() {
        assert!(SMALL.is_sorted());
        assert!(SMALL.iter().all(|word| is_small(word) && fold(word) == **word));
        assert!(!is_small("") && !is_small("bank"));
    }

    #[test]
    fn slugs_are_ids() {
        assert_eq!(slug("Gdańsk Labour Office (2nd)"), "gdansk-labour-office-2nd");
        assert_eq!(slug("***"), "record");
        assert!(is_slug(&slug(&"ż".repeat(200))));
    }

    #[test]
    fn nearest_offers_only_near_words() {
        let fields = ["email", "phone", "member"];
        assert_eq!(nearest("emial", fields), Some("email"));
        assert_eq!(nearest("colour", fields), None);
    }

    #[test]
    fn search_prefers_what_stands_there_as_typed() {
        let score = |text| Search::new("due").score(text).unwrap();
        assert!(score("set the due date") > score("residue"));
        assert!(score("residue") > score("d of u and e"));
    }

    #[test]
    fn search_wants_every_word() {
        let search = Search::new("off lab");
        assert!(search.score("labour office").is_some());
        assert!(search.score("office").is_none());
        assert!(Search::new("").score("anything").is_some());
    }
}
