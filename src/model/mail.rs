//! E-mail addresses as people keep them: several in one field, with names and brackets, in any case. It must not know
//! whose they are.

use crate::fold::one_line;

/// What a field of addresses holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mails {
    /// Addresses, bare, in their order.
    pub good: Vec<String>,
    /// What is none.
    pub bad: Vec<String>,
}

/// The addresses in a text: parted by commas, semicolons or line breaks; `Name <a@example.org>` is the one in brackets.
pub fn read(text: &str) -> Mails {
    let mut mails = Mails::default();
    // The comma in `Test, Ada <a@example.org>` parts no addresses.
    let mut name = None;
    for piece in text.split([',', ';', '\n', '\r']).map(one_line) {
        let found = in_piece(&piece);
        if piece.contains('<') && !found.is_empty() {
            name = None;
        }
        mails.bad.extend(name.take());
        match found.is_empty() {
            true if piece.is_empty() => {}
            true => name = Some(piece),
            false => mails.good.extend(found),
        }
    }
    mails.bad.extend(name);
    mails
}

fn in_piece(piece: &str) -> Vec<String> {
    let words = piece.split([' ', '<', '>', '"', '(', ')', '[', ']']);
    let bare = |word: &str| {
        let word = word.strip_prefix("mailto:").unwrap_or(word);
        word.trim_end_matches(['.', ':']).to_string()
    };
    words.map(bare).filter(|word| is_address(word)).collect()
}

/// Whether a mail program would take it: one `@`, and a name of a host with a dot behind it.
fn is_address(word: &str) -> bool {
    let Some((local, host)) = word.split_once('@') else {
        return false;
    };
    let is_part = |part: &str| {
        let inner = |char: char| char.is_alphanumeric() || char == '-';
        !part.is_empty() && part.chars().all(inner) && !part.starts_with('-') && !part.ends_with('-')
    };
    let ends = host.rsplit('.').next().unwrap_or_default();
    let is_local = |char: char| char.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(char);
    !local.is_empty()
        && local.chars().all(is_local)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && host.contains('.')
        && host.split('.').all(is_part)
        && ends.chars().count() > 1
        && ends.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_however_they_are_kept() {
        for (text, good) in [
            ("ada@example.org", &["ada@example.org"][..]),
            (" ada@example.org\u{a0}", &["ada@example.org"]),
            ("a@example.org; b@example.org,c@example.org;", &["a@example.org", "b@example.org", "c@example.org"]),
            ("Ada Test <ada@example.org>", &["ada@example.org"]),
            ("Test, Ada <ada@example.org>", &["ada@example.org"]),
            ("\"Ada T.\" <ada@example.org>; <b@example.org>", &["ada@example.org", "b@example.org"]),
            ("mailto:ada@example.org", &["ada@example.org"]),
            ("a@example.org b@example.org", &["a@example.org", "b@example.org"]),
            ("o'neil+ulg@post.example.org.", &["o'neil+ulg@post.example.org"]),
        ] {
            let mails = read(text);
            assert_eq!(
                (mails.good.as_slice(), mails.bad.len()),
                (&good.iter().map(|one| one.to_string()).collect::<Vec<_>>()[..], 0),
                "{text}"
            );
        }
        for text in [
            "ed example.org",
            "ed@",
            "@example.org",
            "ed@example",
            "ed@@example.org",
            "ed@exa mple.org",
            "ring her",
            "ed@example..org",
            "ed@-example.org",
        ] {
            let mails = read(text);
            assert_eq!((mails.good.len(), mails.bad.len()), (0, 1), "{text}");
        }
        assert_eq!(read("a@example.org, soon").bad, ["soon"]);
        assert_eq!(read(" ;, "), Mails::default());
    }
}
