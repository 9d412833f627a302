//! Cards of address books, old and new, read into people and the bodies they are of. It must not know what a city is.

use calcard::vcard::{VCard, VCardProperty, VCardValue};
use calcard::{Entry, Parser};

use super::book::{Book, Cell};
use super::encoding::Decoded;
use super::gauge::Gauge;
use super::listed::{self, ID, Listed};
use super::{lines, words};
use crate::problem::Problem;

/// Reads all cards of a file.
///
/// # Errors
/// 65 where there is none, or too much.
pub(super) fn read(decoded: &Decoded, gauge: &mut Gauge) -> Result<Book, Problem> {
    let text = decoded.text.as_ref();
    lines::weigh(text, gauge)?;
    let mut people = Listed::new("", "person", &["Full name", "Organisation", "E-mail", "Phone", "Notes", ID]);
    let mut cities = Vec::new();
    let mut begun = lines::beginning(text, &["BEGIN:VCARD"]);
    let mut parser = Parser::new(text);
    loop {
        match parser.entry() {
            Entry::VCard(card) => {
                let cells = cells(&card, &mut people, &mut cities);
                people.push(begun.next().unwrap_or(1), cells, gauge)?;
            }
            Entry::Eof => break,
            _ => {}
        }
        gauge.step()?;
    }
    if people.is_empty() {
        return Err(Problem::error("empty", "no card in this file").file(gauge.file));
    }
    let table = people.table(Some(decoded.encoding.name()));
    Ok(Book { tables: vec![table], properties: listed::property(&cities), ..Book::default() })
}

fn cells(card: &VCard, people: &mut Listed, cities: &mut Vec<String>) -> Vec<(usize, Cell)> {
    let own = card.uid().and_then(listed::own);
    if let Some((_, _, city)) = own.filter(|(_, _, city)| !cities.iter().any(|known| known == city)) {
        cities.push(city.to_string());
    }
    let body = parts(card, &VCardProperty::Org).into_iter().next().unwrap_or_default();
    let name = name(card);
    // The card of a body is called as the body is.
    let name = if name.trim() == body.trim() { String::new() } else { name };
    let notes = texts(card, &VCardProperty::Note).join("\n");
    let id = own.map_or("", |(_, id, _)| id);
    let mut cells: Vec<(usize, Cell)> = Vec::new();
    let mut put = |heading: &str, text: &str| cells.push((people.column(heading), words::written(text)));
    put("Full name", &name);
    put("Organisation", &body);
    put("Notes", &notes);
    put(ID, id);
    for (heading, property) in [("E-mail", VCardProperty::Email), ("Phone", VCardProperty::Tel)] {
        for (at, text) in texts(card, &property).iter().enumerate() {
            let heading = if at == 0 { heading.to_string() } else { format!("{heading} {}", at + 1) };
            put(&heading, bare(text));
        }
    }
    cells
}

/// The name as it is shown; where nobody wrote one, of its parts: family, given, further, before, behind.
fn name(card: &VCard) -> String {
    let shown = texts(card, &VCardProperty::Fn).into_iter().next().unwrap_or_default();
    if !shown.trim().is_empty() {
        return shown;
    }
    let parts = parts(card, &VCardProperty::N);
    let part = |at: usize| parts.get(at).map(|part| part.trim()).filter(|part| !part.is_empty());
    [part(1), part(2), part(0)].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Every value of a property that is text and not empty.
fn texts(card: &VCard, property: &VCardProperty) -> Vec<String> {
    let entries = card.entries.iter().filter(|entry| entry.name == *property);
    let texts = entries.filter_map(|entry| {
        let texts = entry.values.iter().filter_map(VCardValue::as_text);
        let text = texts.collect::<Vec<_>>().join(", ");
        (!text.trim().is_empty()).then_some(text)
    });
    texts.collect()
}

/// The parts of the first such property.
fn parts(card: &VCard, property: &VCardProperty) -> Vec<String> {
    let Some(entry) = card.property(property) else {
        return Vec::new();
    };
    let parts = entry.values.iter().flat_map(|value| match value {
        VCardValue::Component(parts) => vec![parts.join(" ")],
        value => vec![value.as_text().unwrap_or_default().to_string()],
    });
    parts.collect()
}

/// Without what says which program opens it.
fn bare(text: &str) -> &str {
    let text = text.trim();
    let scheme = ["tel:", "mailto:"].into_iter().find(|scheme| {
        let start = text.get(..scheme.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    });
    scheme.map_or(text, |scheme| &text[scheme.len()..])
}
