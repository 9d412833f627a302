//! Which words of a text stand in a proper name, so that nothing is made of them: the Packing Company packs, it is no
//! reason for a need of companies. It must not know what the words are about.

use super::words::Token;

/// So many words with capitals, all of a title, are a way of writing titles and no name.
const TITLE: usize = 4;

/// For each word, whether it stands in a name: capitals where no sentence begins, and what stands in one run with them.
/// An abbreviation in capitals is no name.
pub(super) fn in_names(text: &str, tokens: &[Token]) -> Vec<bool> {
    let tall: Vec<bool> = tokens.iter().map(|token| is_tall(&text[token.start..token.end])).collect();
    let long = tokens.iter().zip(&tall).filter(|(token, _)| token.end - token.start > 3);
    let (count, low) = long.fold((0, 0), |(count, low), (_, tall)| (count + 1, low + usize::from(!tall)));
    let mut out = vec![false; tokens.len()];
    if low == 0 && count >= TITLE {
        return out;
    }
    let mut at = 0;
    while at < tokens.len() {
        let mut end = at;
        while end < tokens.len() && tall[end] && (end == at || is_one_run(text, tokens, end)) {
            end += 1;
        }
        // A sentence begins with a capital whatever its first word is.
        let begins = begins_sentence(text, tokens, at);
        if end - at > usize::from(begins) {
            out[at..end].fill(true);
        }
        at = end.max(at + 1);
    }
    out
}

/// A capital, and not all of them.
fn is_tall(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.any(char::is_lowercase) && !is_abbreviation(word)
}

/// `SMEs`, `NGOs`.
fn is_abbreviation(word: &str) -> bool {
    let word = word.strip_suffix('s').unwrap_or(word);
    word.chars().count() > 1 && word.chars().all(char::is_uppercase)
}

fn between<'t>(text: &'t str, tokens: &[Token], at: usize) -> &'t str {
    let from = if at == 0 { 0 } else { tokens[at - 1].end };
    &text[from..tokens[at].start]
}

fn is_one_run(text: &str, tokens: &[Token], at: usize) -> bool {
    between(text, tokens, at).chars().all(char::is_whitespace)
}

fn begins_sentence(text: &str, tokens: &[Token], at: usize) -> bool {
    at == 0 || between(text, tokens, at).contains(['.', '!', '?', ':', ';', '\n'])
}

#[cfg(test)]
mod tests {
    use super::super::tongue::ENGLISH;
    use super::super::words::Words;
    use super::*;

    fn names(text: &str) -> Vec<String> {
        let tokens = Words::default().read(text, ENGLISH);
        let found = tokens.iter().zip(in_names(text, &tokens)).filter(|(_, is_name)| *is_name);
        found.map(|(token, _)| text[token.start..token.end].to_string()).collect()
    }

    #[test]
    fn capitals_inside_a_sentence_are_names() {
        assert_eq!(names("Packing Company"), ["Packing", "Company"]);
        assert_eq!(names("Scale or embed Creative Pedagogy"), ["Creative", "Pedagogy"]);
        assert_eq!(names("Beyond the centre: Orunia, Stogi. Here we are."), ["Stogi"]);
        assert_eq!(names("City challenges open to SMEs. Roma and SI"), Vec::<String>::new());
        assert_eq!(names("Social Clauses In Public Procurement"), Vec::<String>::new());
    }
}
