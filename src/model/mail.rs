//! E-mail addresses as people keep them: several in one field, with names and brackets, in any case, as links; and
//! telephone numbers. It must not know whose they are.

use crate::fold::one_line;

/// Parts addresses in a word, as mail programs write them.
const SIGNS: [char; 17] = [' ', ',', ';', '<', '>', '"', '(', ')', '[', ']', '“', '”', '„', '«', '»', '|', '\t'];
/// Before an address in a link.
const LINK: &str = "mailto:";

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

/// The words beside the addresses of a text, and the addresses, each once in whatever case.
pub fn apart(text: &str) -> (String, Vec<String>) {
    let mut words: Vec<String> = Vec::new();
    let mut mails: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let found = in_piece(word);
        if found.is_empty() {
            words.push(word.to_string());
            continue;
        }
        let beside = word.split(SIGNS).filter(|piece| !piece.is_empty() && in_piece(piece).is_empty());
        words.extend(beside.map(str::to_string));
        add_new(&mut mails, found);
    }
    let is_edge = |char: char| SIGNS.contains(&char) && !"()".contains(char) || "-–—/:=".contains(char);
    (words.join(" ").trim_matches(is_edge).to_string(), mails)
}

/// Adds the addresses that are not among the others, in whatever case.
pub fn add_new(mails: &mut Vec<String>, more: Vec<String>) {
    for mail in more {
        if !mails.iter().any(|known| known.to_lowercase() == mail.to_lowercase()) {
            mails.push(mail);
        }
    }
}

/// A text of addresses without what makes them links: `mailto:a@example.org?subject=Hi` is the address.
pub fn unlinked(text: &str) -> String {
    if link(text).is_none() {
        return text.to_string();
    }
    match apart(text) {
        (words, mails) if words.is_empty() && !mails.is_empty() => return mails.join(", "),
        _ => {}
    }
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = link(rest) {
        let behind = &rest[at + LINK.len()..];
        let end = behind.find(SIGNS).unwrap_or(behind.len());
        out.push_str(&rest[..at]);
        out.push_str(before_question(&behind[..end]));
        rest = &behind[end..];
    }
    out + rest
}

/// Where a link begins.
fn link(text: &str) -> Option<usize> {
    text.to_ascii_lowercase().find(LINK)
}

fn before_question(link: &str) -> &str {
    link.split('?').next().unwrap_or(link)
}

/// Whether it is a telephone number and no day.
pub fn is_phone(text: &str) -> bool {
    let parts: Vec<usize> = text.split(['-', '.', '/']).map(str::len).collect();
    let is_day = matches!(parts[..], [4, 1..=2, 1..=2] | [1..=2, 1..=2, 2 | 4]);
    // `2026 3.12.` are a year and a day.
    let is_mixed = text.contains('.') && text.contains(' ');
    let is_part = |char: char| char.is_ascii_digit() || " +-/().".contains(char);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    digits >= 6
        && !is_day
        && !is_mixed
        && text.chars().all(is_part)
        && text.ends_with(|char: char| char.is_ascii_digit() || char == ')')
}

fn in_piece(piece: &str) -> Vec<String> {
    let words = piece.split(SIGNS).flat_map(|word| match link(word) {
        Some(at) => vec![before_question(&word[at + LINK.len()..])],
        None if is_address(word) => vec![word],
        // `a@example.org/b@example.org`, `e-mail:a@example.org`
        None => word.split(['/', ':', '=']).collect(),
    });
    let bare = |word: &str| {
        let word = word.trim_start_matches(['\'', '*', '-']);
        word.trim_end_matches(['.', ':', '!', '?', '\'', '*']).to_string()
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
            ("MailTo:ada@example.org?subject=Hi", &["ada@example.org"]),
            ("e-mail: ada@example.org", &["ada@example.org"]),
            ("e-mail:ada@example.org", &["ada@example.org"]),
            ("„Ada” <mailto:ada@example.org>", &["ada@example.org"]),
            ("a@example.org/b@example.org", &["a@example.org", "b@example.org"]),
            ("a@example.org / b@example.org", &["a@example.org", "b@example.org"]),
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
            "ed example.org", "ed@", "@example.org", "ed@example", "ed@@example.org", "ed@exa mple.org", "ring her",
            "ed@example..org", "ed@-example.org",
        ] {
            let mails = read(text);
            assert_eq!((mails.good.len(), mails.bad.len()), (0, 1), "{text}");
        }
        assert_eq!(read("a@example.org, soon").bad, ["soon"]);
        assert_eq!(read(" ;, "), Mails::default());
    }

    #[test]
    fn links_become_addresses_and_nothing_else_changes() {
        for (text, bare) in [
            ("a@example.org; b@example.org", "a@example.org; b@example.org"),
            ("mailto:a@example.org", "a@example.org"),
            ("Mailto:a@example.org?cc=b@example.org", "a@example.org"),
            ("mailto:a@example.org;mailto:b@example.org", "a@example.org, b@example.org"),
            ("[a@example.org](mailto:A@example.org)", "a@example.org"),
            ("Ada <mailto:a@example.org>", "Ada <a@example.org>"),
            ("Ada <mailto:a@example.org?subject=Hi>; soon", "Ada <a@example.org>; soon"),
            ("mailto:", ""),
            ("İ mailto:a", "İ a"),
        ] {
            assert_eq!(unlinked(text), bare, "{text}");
        }
    }

    #[test]
    fn a_number_is_a_telephone_and_a_day_is_none() {
        for text in ["+48 58 123 45 67", "581234567", "(058) 123-45-67", "58/1234567", "0049.40.123456"] {
            assert!(is_phone(text), "{text}");
        }
        for text in [
            "2026-11-27", "27.11.2026", "27/11/26", "45", "12345", "ada", "", "12 34 5", "2026 3.12.", "2026-",
            "+48 58 12x 45 67",
        ] {
            assert!(!is_phone(text), "{text}");
        }
    }
}
