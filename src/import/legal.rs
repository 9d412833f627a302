//! Legal forms of bodies, which lists write or leave out: `Bakery sp. z o.o.` is `Bakery`. It must not know who is called
//! so.

/// Folded, their signs blanks; longer ones first.
const FORMS: [&str; 66] = [
    "spolka z ograniczona odpowiedzialnoscia",
    "organizacja pozytku publicznego",
    "sociedad limitada",
    "association loi 1901",
    "stowarzyszenie",
    "asociatia",
    "asociatie",
    "associazione",
    "asociacion",
    "associacao",
    "association",
    "fundacja",
    "fundatia",
    "fondazione",
    "fundacion",
    "fundacao",
    "fondation",
    "foundation",
    "stiftung",
    "stiftelsen",
    "stiftelse",
    "foreningen",
    "forening",
    "ideell forening",
    "spolka akcyjna",
    "spolka jawna",
    "spolka z o o",
    "sp z o o",
    "sp zoo",
    "sp k",
    "sp j",
    "s p a",
    "s a r l",
    "s r l",
    "s a s",
    "s a",
    "s l",
    "s c",
    "e v",
    "e k",
    "g e i e",
    "ggmbh",
    "gmbh",
    "gug",
    "ug",
    "kgaa",
    "kg",
    "ohg",
    "ag",
    "eg",
    "sarl",
    "sasu",
    "sas",
    "srl",
    "spa",
    "sl",
    "lda",
    "ltda",
    "ab",
    "hb",
    "ek for",
    "ong",
    "ngo",
    "opp",
    "ltd",
    "sa",
];

/// A folded name without its legal form and its signs; the name itself where nothing else is in it.
pub fn bare(folded: &str) -> String {
    let plain: String = folded.chars().map(|char| if char.is_ascii_alphanumeric() { char } else { ' ' }).collect();
    let plain = crate::fold::one_line(&plain);
    let mut name = plain.as_str();
    loop {
        let shorter = FORMS.iter().find_map(|form| {
            let behind = name.strip_suffix(form).and_then(|rest| rest.strip_suffix(' '));
            let before = || name.strip_prefix(form).and_then(|rest| rest.strip_prefix(' '));
            behind.or_else(before)
        });
        match shorter {
            Some(shorter) => name = shorter,
            None => return name.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn the_form_is_no_part_of_the_name() {
        for name in [
            "Piekarnia Nocna sp. z o.o.", "PIEKARNIA NOCNA Sp. z o. o.", "Piekarnia Nocna S.A.", "Piekarnia Nocna",
            "Fundacja Piekarnia Nocna", "Piekarnia Nocna GmbH", "Piekarnia Nocna e.V.", "\"Piekarnia Nocna\" SARL",
        ] {
            assert_eq!(bare(&crate::fold::key(name)), "piekarnia nocna", "{name}");
        }
        assert_eq!(bare("ag"), "ag");
        assert_eq!(bare("usa"), "usa");
    }
}
