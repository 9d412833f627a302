//! A city as sheets: every field leaves in one column, nothing private does unasked, and what was not touched is known
//! again.

use std::convert::Infallible;

use ulg::model::columns::{BASE, Base, Cells, ID, LAYOUTS, Layout, Reveal, SheetLine, base, normal, sum};
use ulg::model::{City, Kind};
use ulg::sheets::Cell;

use crate::samples::sample;

const ALL: Reveal = Reveal { people: true, private: true };

fn lines(layout: &Layout, city: &City, reveal: Reveal) -> Vec<(String, Vec<Cell>)> {
    let (columns, cells) = (layout.columns(reveal), Cells::of(city, reveal));
    let mut rows = Vec::new();
    let see = |line: SheetLine<'_>| -> Result<(), Infallible> {
        rows.push((line.id.to_string(), cells.row(&columns, &line)));
        Ok(())
    };
    layout.each(city, reveal, see).unwrap();
    rows
}

#[test]
fn every_field_of_every_kind_has_one_column_or_a_sheet() {
    for kind in Kind::all() {
        let whole = Layout::of(kind);
        let columns = whole.columns(ALL);
        assert_eq!(columns.first().unwrap().name, if kind == Kind::Link { "from" } else { kind.row().title });
        for field in kind.schema().fields.iter().filter(|field| field.name != "id") {
            let own = LAYOUTS.iter().filter(|one| one.kind == kind && one.part == Some(field.name)).count();
            let here = columns.iter().filter(|one| one.name == field.name).count();
            assert_eq!(own + here, 1, "{} {}", kind.name(), field.name);
        }
        assert!(columns.iter().all(|field| ![ID, BASE].contains(&field.label().as_str())));
    }
}

#[test]
fn cells_are_as_people_read_them() {
    let city = sample("gdansk");
    let members = Layout::of(Kind::Member);
    let columns = members.columns(Reveal::default());
    let rows = lines(members, &city, Reveal::default());
    let office = &rows.iter().find(|(id, _)| id == "labour-office").unwrap().1;
    let cell = |name: &str| &office[columns.iter().position(|field| field.name == name).unwrap()];
    assert_eq!(cell("name"), &Cell::Text("Gdańsk Labour Office".into()));
    assert_eq!(cell("role"), &Cell::Text("Public agency or office".into()));
    assert_eq!(cell("influence"), &Cell::Number(4.0));
    let meetings = Layout::of(Kind::Meeting);
    let columns = meetings.columns(ALL);
    let agenda = columns.iter().position(|field| field.name == "agenda").unwrap();
    let rows = lines(meetings, &city, ALL);
    let Cell::Text(agenda) = &rows[0].1[agenda] else { panic!("{rows:?}") };
    assert!(agenda.contains("What BoostINNO is and what it is not ; yes | "), "{agenda}");
}

#[test]
fn what_has_not_been_touched_is_known_again() {
    let city = sample("gdansk");
    for reveal in [Reveal { people: true, ..Reveal::default() }, ALL] {
        for layout in &LAYOUTS {
            let columns = layout.columns(reveal);
            let rows = lines(layout, &city, reveal);
            assert!(!rows.is_empty(), "{}", layout.name);
            for (_, cells) in rows {
                let read = Base::read(layout, &base(&columns, &cells)).unwrap();
                for (field, cell) in columns.iter().zip(&cells) {
                    let form = normal(&field.what, cell);
                    assert_eq!(read.sum(field.name), Some(sum(&form).as_str()), "{}", field.name);
                    // What was made is in its normal form already, but for the names of choices.
                    let Cell::Text(words) = cell else { continue };
                    assert_eq!(form.replace(' ', "").to_lowercase(), words.replace(' ', "").to_lowercase());
                }
            }
        }
    }
    assert!(Base::read(Layout::of(Kind::Member), "a000000").is_none());
    assert!(Base::read(Layout::of(Kind::Member), "").is_none());
}

#[test]
fn nothing_private_and_nobody_leaves_unasked() {
    let city = sample("gdansk");
    let public = Reveal::default();
    assert!(lines(Layout::of(Kind::Person), &city, public).is_empty());
    for layout in LAYOUTS.iter().filter(|layout| layout.kind != Kind::Person) {
        assert!(layout.columns(public).iter().all(|field| !field.private));
        let told = format!("{:?}", lines(layout, &city, public));
        for person in &city.people {
            assert!(!told.contains(&person.name), "{} in {}", person.name, layout.name);
        }
        assert!(!told.contains("Conflict"), "{}", layout.name);
    }
    assert_eq!(lines(Layout::of(Kind::Person), &city, Reveal { people: true, ..public }).len(), city.people.len());
}
