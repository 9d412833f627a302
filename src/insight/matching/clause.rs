//! The part of a text around a word that is worth showing: a clause of it, word for word. It must not know why the word
//! matters.

use std::ops::Range;

/// Words of a clause at most, and at least where its sentence has more.
const MOST: usize = 10;
const LEAST: usize = 4;

/// The clause in which these bytes of a text stand: the sentence where it is short, else what stands between commas, else
/// the words around them; `…` where the sentence goes on. Blanks are one each. Empty where the text has no such place.
pub(super) fn around(text: &str, place: &Range<usize>) -> String {
    if text.get(place.clone()).is_none() {
        return String::new();
    }
    let sentence = sentence(text, place);
    let words = words(text, &sentence);
    let first = words.iter().rposition(|word| word.start <= place.start).unwrap_or(0);
    let end = words.iter().position(|word| word.end >= place.end).map_or(words.len(), |last| last + 1);
    let hit = first..end.max(first + 1);
    let shown = if words.len() <= MOST { 0..words.len() } else { clause(text, &words, &hit) };
    let Some(slice) = words.get(shown.clone()).filter(|slice| !slice.is_empty()) else {
        return String::new();
    };
    let said = &text[slice[0].start..slice[slice.len() - 1].end];
    let said = crate::fold::one_line(said.trim_end_matches(['.', ',', ';', ':', '–', '—']));
    let (before, after) = (if shown.start > 0 { "…" } else { "" }, if shown.end < words.len() { "…" } else { "" });
    format!("{before}{said}{after}")
}

/// The sentence around a place.
fn sentence(text: &str, place: &Range<usize>) -> Range<usize> {
    let ends = |(at, char): (usize, char)| {
        let next = at + char.len_utf8();
        let ends = match char {
            '\n' | ';' => true,
            // None in the middle of an address.
            '.' | '!' | '?' => text[next..].chars().next().is_none_or(char::is_whitespace),
            _ => false,
        };
        ends.then_some(next)
    };
    let start = text[..place.start].char_indices().rev().find_map(ends).unwrap_or(0);
    let end = text[place.end..].char_indices().map(|(at, char)| (place.end + at, char)).find_map(ends);
    start..end.unwrap_or(text.len())
}

/// Where the words stand, with the signs that belong to them.
fn words(text: &str, sentence: &Range<usize>) -> Vec<Range<usize>> {
    let part = &text[sentence.clone()];
    let starts = part.split_whitespace().map(|word| sentence.start + (word.as_ptr() as usize - part.as_ptr() as usize));
    starts.zip(part.split_whitespace()).map(|(start, word)| start..start + word.len()).collect()
}

/// Of a long sentence what stands between signs, or as many words as fit.
fn clause(text: &str, words: &[Range<usize>], hit: &Range<usize>) -> Range<usize> {
    let ends_part = |word: &Range<usize>| text[word.clone()].ends_with([',', ':', '–', '—', ')']);
    let before = |at: usize| words[..at].iter().rposition(ends_part).map_or(0, |last| last + 1);
    let after = |at: usize| words[at..].iter().position(ends_part).map_or(words.len(), |last| at + last + 1);
    let mut out = before(hit.start)..after(hit.end - 1);
    // A word by itself between commas says little: what stands beside it comes along.
    while out.len() < LEAST {
        let wider = if out.end < words.len() { out.start..after(out.end) } else { before(out.start - 1)..out.end };
        if wider.len() > MOST {
            break;
        }
        out = wider;
    }
    if (LEAST..=MOST).contains(&out.len()) {
        return out;
    }
    let room = MOST.saturating_sub(hit.len());
    let start = hit.start.saturating_sub(room / 2);
    let end = (start + MOST.max(hit.len())).min(words.len());
    end.saturating_sub(MOST.max(hit.len()))..end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clause_of(text: &str, word: &str) -> String {
        let at = text.find(word).unwrap();
        around(text, &(at..at + word.len()))
    }

    #[test]
    fn a_clause_is_the_part_between_signs_word_for_word() {
        let text =
            "Ours is small. To write and to mend clauses takes time, so that we ask others who have done it; really.";
        assert_eq!(clause_of(text, "small"), "Ours is small");
        assert_eq!(clause_of(text, "clauses"), "To write and to mend clauses takes time…");
        assert_eq!(clause_of(text, "others"), "…so that we ask others who have done it");
        let list = "Everybody who has ever been there: older people, children, Roma, and whoever else may come along with them";
        assert_eq!(clause_of(list, "Roma"), "…Roma, and whoever else may come along with them");
        let long = "one two three four five six seven eight nine ten eleven twelve";
        assert_eq!(clause_of(long, "two"), "one two three four five six seven eight nine ten…");
        assert_eq!(clause_of(long, "twelve"), "…three four five six seven eight nine ten eleven twelve");
        assert_eq!(clause_of("See www.example.org for\n more", "for"), "See www.example.org for");
        assert_eq!(around("é", &(1..2)), "");
    }
}
