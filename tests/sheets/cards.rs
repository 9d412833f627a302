//! Cards of address books: of Outlook and Android in their old form, of iCloud, of today.

use encoding_rs::WINDOWS_1250;

use crate::harness::{read, refused, told};

/// In quoted-printable, as old programs wrote letters.
fn quoted(text: &str) -> String {
    WINDOWS_1250.encode(text).0.iter().map(|byte| format!("={byte:02X}")).collect()
}

#[test]
fn old_and_new_cards_are_people() {
    let outlook = format!(
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=windows-1250;ENCODING=QUOTED-PRINTABLE:{};{}\nORG:Town Hall;Culture\n\
         TEL;WORK;VOICE:+48 58 000 00 01\nTEL;CELL;VOICE:+48 600 000 001\nEMAIL;PREF;INTERNET:a@example.org\nEND:VCARD\n",
        quoted("Żółć"),
        quoted("Łucja"),
    );
    let cloud = "BEGIN:VCARD\nVERSION:3.0\nN:Doe;Jan;;;\nFN:Jan Doe\nORG:Library;\nitem1.EMAIL;type=INTERNET:b@example.org\n\
         item1.X-ABLabel:work\nNOTE:met at the walk\\, twice\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\n SkZJRg==\nEND:VCARD\n";
    let new = "BEGIN:VCARD\nVERSION:4.0\nUID:person-zoe@gdansk.ulg\nFN:Zoë Groß\nTEL;VALUE=uri;TYPE=\"voice,home\":tel:+49-30-000\n\
         EMAIL:c@example.org\nEMAIL:d@example.org\nEND:VCARD\n";
    let body =
        "BEGIN:VCARD\nVERSION:3.0\nFN:House of Sighs\nORG:House of Sighs\nX-ABShowAs:COMPANY\nTEL:1\nEND:VCARD\n";
    let book = read("c.vcf", [&outlook, cloud, new, body].concat().replace('\n', "\r\n")).unwrap();
    let expected = [
        "1: Full name | Organisation | E-mail | Phone | Notes | ulg id | Phone 2 | E-mail 2",
        "1: Łucja Żółć | Town Hall | a@example.org | +48 58 000 00 01 |  |  | +48 600 000 001",
        "9: Jan Doe | Library | b@example.org |  | met at the walk, twice",
        "20: Zoë Groß |  | c@example.org | +49-30-000 |  | zoe |  | d@example.org",
        "28:  | House of Sighs |  | 1",
    ];
    assert_eq!(told(&book.tables[0]), expected);
    assert_eq!(book.tables[0].made_for, Some("person"));
    assert_eq!(book.properties, [("ulg-city".to_string(), "gdansk".to_string())]);
}

#[test]
fn a_file_without_cards_is_told() {
    assert_eq!(refused("c.vcf", "\n\n"), "c.vcf: no card in this file [65]");
    assert_eq!(refused("c.vcf", "BEGIN:VCARD\nEND:VCARD\n"), "c.vcf: no card in this file [65]");
}
