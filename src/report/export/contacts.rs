//! People as cards for address books, as they all read them: version 3.0. Never with notes. It must not decide who may
//! leave.

use super::fold::{escape, line};
use super::order::Order;
use super::people::Personal;
use super::sink::{Sink, failed};
use crate::model::records::Person;
use crate::problem::Problem;

/// Words that belong to the family name they stand before.
const PARTICLES: [&str; 8] = ["de", "da", "di", "del", "van", "von", "zu", "den"];

/// Writes the cards of everybody whose time on the seat is not over; says whose data it is.
///
/// # Errors
/// 73 where they cannot be written.
pub fn cards(order: &Order<'_>, sink: &mut dyn Sink) -> Result<Option<String>, Problem> {
    let is_over = |person: &&Person| person.until.is_some_and(|until| until < order.today);
    let people: Vec<&Person> = order.people().filter(|person| !is_over(person)).collect();
    let said = Personal::of(people.iter().copied(), order.today).map(Personal::words);
    let (mut notice, mut out) = (said.clone(), String::new());
    for person in people {
        card(order, person, notice.take(), &mut out);
    }
    sink.write_all(out.as_bytes()).map_err(|error| failed(&error))?;
    Ok(said)
}

fn card(order: &Order<'_>, person: &Person, notice: Option<String>, out: &mut String) {
    line(out, "BEGIN:VCARD");
    line(out, "VERSION:3.0");
    // A card can hold no other first line.
    if let Some(notice) = notice {
        line(out, &format!("X-ULG-NOTICE:{}", escape(&notice)));
    }
    line(out, &format!("UID:person-{}@{}.ulg", escape(&person.id), escape(&order.city.slug)));
    line(out, &format!("FN:{}", escape(&person.name)));
    let (given, family) = parted(&person.name);
    line(out, &format!("N:{};{};;;", escape(&family), escape(&given)));
    let seat = person.member.as_deref();
    if let Some(name) = seat.map(|id| order.city.member(id).map_or(id, |member| &member.name)) {
        line(out, &format!("ORG:{}", escape(name)));
    }
    for (name, value) in [("EMAIL;TYPE=INTERNET", &person.email), ("TEL", &person.phone)] {
        if let Some(value) = value {
            line(out, &format!("{name}:{}", escape(value)));
        }
    }
    line(out, &format!("CATEGORIES:{}", escape(&order.group())));
    line(out, "END:VCARD");
}

/// Given names and family name: the last word, with the particles before it.
fn parted(name: &str) -> (String, String) {
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_particle = |word: &&&str| PARTICLES.contains(&word.to_lowercase().as_str());
    let last = words.len().saturating_sub(1);
    let particles = words[..last].iter().rev().take_while(is_particle).count();
    // A name of one word, or of particles alone, is a family name.
    let (given, family) = words.split_at(last - particles);
    (given.join(" "), family.join(" "))
}

#[cfg(test)]
mod tests {
    use super::parted;

    #[test]
    fn family_names_keep_their_particles() {
        for (name, given, family) in [
            ("Ada Test", "Ada", "Test"),
            ("Jan van den Berg", "Jan", "van den Berg"),
            ("Maria da Silva", "Maria", "da Silva"),
            ("Anna Maria Wilk-Nowak", "Anna Maria", "Wilk-Nowak"),
            ("Cher", "", "Cher"),
            ("", "", ""),
        ] {
            assert_eq!(parted(name), (given.to_string(), family.to_string()), "{name}");
        }
    }
}
