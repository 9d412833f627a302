//! Text as XML and HTML take it: nothing in it can be read as a tag, an entity or the end of either. It must not know
//! what is written.

use std::borrow::Cow;

use crate::model::columns;

/// Safe between tags, and between double quotes.
pub fn escape(words: &str) -> String {
    let words: Cow<'_, str> = columns::text(words);
    let mut out = String::with_capacity(words.len());
    for char in words.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(char),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn nothing_is_a_tag() {
        assert_eq!(escape("<b a=\"1\" c='2'>R&D ]]></b>"), "&lt;b a=&quot;1&quot; c='2'&gt;R&amp;D ]]&gt;&lt;/b&gt;");
        assert_eq!(escape("a\u{0}\u{b}\u{1b}[31m\u{ffff}\r\nb\u{202e}"), "a\u{fffd}\u{fffd}\u{fffd}[31m\nb");
    }
}
