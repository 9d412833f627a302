//! Text from files as Markdown shows it: no sign in it may become a heading, a list, a link or a table. It must not
//! know what the text says.

use crate::clean;

/// One line in which every sign that Markdown would read has a backslash before it.
pub fn escape(text: &str) -> String {
    // Blanks before a sign do not take its meaning, and four of them have one of their own.
    let text = clean::line(text);
    let text = text.trim();
    let mut out = String::with_capacity(text.len());
    let number = text.len() - text.trim_start_matches(|char: char| char.is_ascii_digit()).len();
    for (at, char) in text.char_indices() {
        let rest = &text[at + char.len_utf8()..];
        let is_sign = match char {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '~' => true,
            // A reference such as `&lt;`, but not the sign between two words.
            '&' => rest.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '#'),
            // What would begin a heading, a quotation, a list or a rule.
            '>' | '-' | '+' | '=' => at == 0,
            // At the end of a heading it would be taken for the end of its mark.
            '#' => at == 0 || rest.chars().all(|next| next == '#'),
            '.' | ')' => at > 0 && at == number,
            _ => false,
        };
        if is_sign {
            out.push('\\');
        }
        out.push(char);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn signs_lose_their_meaning() {
        for (text, escaped) in [
            ("Labour Office", "Labour Office"),
            ("A|B *c* _d_ [e](f) <b>", "A\\|B \\*c\\* \\_d\\_ \\[e\\](f) \\<b>"),
            ("# no heading", "\\# no heading"),
            ("> no quotation -> at all", "\\> no quotation -> at all"),
            ("- no list", "\\- no list"),
            ("1. no list", "1\\. no list"),
            ("12) no list", "12\\) no list"),
            ("No. 1 - it stays", "No. 1 - it stays"),
            ("Bread & Co, R&D, &lt;", "Bread & Co, R\\&D, \\&lt;"),
            ("a\\b `c` ~~d~~", "a\\\\b \\`c\\` \\~\\~d\\~\\~"),
            ("two\nlines\u{1b}", "two lines\u{fffd}"),
            ("  # x", "\\# x"),
            ("\n---", "\\---"),
            ("   1. x", "1\\. x"),
            ("\t > x", "\\> x"),
            ("\u{2028}+ x ", "\\+ x"),
            ("\u{a0}# x", "\\# x"),
            ("     code", "code"),
            ("C ##", "C \\#\\#"),
        ] {
            assert_eq!(escape(text), escaped);
        }
    }
}
