//! Members said in one line, as they are called out in a room; and the part of it somebody is typing.

use ulg::model::grammar::{add, split_cursor};
use ulg::model::{Edit, Kind};

use crate::typed::{calendar, city};

/// What the line adds, as `kind field: value, …`; else the refusal.
fn added(line: &str) -> String {
    let city = city();
    let edits = match add(Kind::Member, line, &city, calendar(&city)) {
        Ok(edits) => edits,
        Err(problem) => return format!("! {}", problem.words()),
    };
    let said = edits.iter().map(|edit| {
        let Edit::Add { record, fields } = edit else {
            panic!("{edit:?}");
        };
        let fields = fields.iter().filter(|(name, _)| *name != "id");
        let fields: Vec<_> = fields.map(|(name, raw)| format!("{name}: {raw}")).collect();
        format!("{} {}", record.kind.name(), fields.join(", "))
    });
    said.collect::<Vec<_>>().join(" + ")
}

#[test]
fn members() {
    const CITIZENS: &str = "role name: \"Civic group\", helix: Citizens + ";
    const PRIVATE: &str = "role name: \"Private firm\", helix: Private + ";
    for (line, makes, fields) in [
        ("Name", "", ""),
        ("  Name  ;", "", ""),
        ("Name ; c", CITIZENS, ", role: \"citizens\""),
        ("Name ; citizens", CITIZENS, ", role: \"citizens\""),
        ("Name ; Citizens", CITIZENS, ", role: \"citizens\""),
        ("Name ; private", PRIVATE, ", role: \"private\""),
        // One that the city has comes first.
        ("Name ; k", "", ", role: \"knowledge\""),
        ("Name ; science", "", ", role: \"knowledge\""),
        ("Name ; ngo ; 45 ; core", "", ", role: \"ngo\", ring: Core, influence: 4, interest: 5"),
        ("Name;ngo;45;core", "", ", role: \"ngo\", ring: Core, influence: 4, interest: 5"),
        ("Name ; NGO ; core ; 4 5", "", ", role: \"ngo\", ring: Core, influence: 4, interest: 5"),
        ("Name ; ; 45", "", ", influence: 4, interest: 5"),
        ("Name ; ; ; core", "", ", ring: Core"),
        ("Name ; 4 5 ; core", "", ", ring: Core, influence: 4, interest: 5"),
        ("Name ; 4,5", "", ", influence: 4, interest: 5"),
        ("Name ; c ; ; assoc", CITIZENS, ", role: \"citizens\", ring: Associate"),
        ("? Name ; p", PRIVATE, ", role: \"private\", ring: Ghost"),
        ("?Name", "", ", ring: Ghost"),
        (
            "Name ; ngo ; tags: one, two ; 12",
            "",
            ", role: \"ngo\", influence: 1, interest: 2, tags: [\"one\", \"two\"]",
        ),
    ] {
        assert_eq!(added(line), format!("{makes}member name: \"Name\"{fields}"), "{line}");
    }
}

#[test]
fn what_is_no_member_is_refused() {
    for (line, words) in [
        ("; ngo", "a member needs a name"),
        ("?", "a member needs a name"),
        ("Name ; 4", "no place on the map"),
        ("Name ; 456", "no place on the map"),
        ("Name ; c ; 4 ?25", "4 ?25"),
        ("Name ; c ; ?25", "?25"),
        ("Name ; citzens", "citzens"),
        ("Name ; ngo ; ngo", "neither two digits nor a ring"),
        ("Name ; ngo ; 45 ; 33", "given twice"),
    ] {
        let said = added(line);
        assert!(said.starts_with("! ") && said.contains(words), "{line}: {said}");
    }
}

#[test]
fn the_part_under_the_cursor() {
    for (before, part) in [
        ("", 0),
        ("Labour", 0),
        ("Labour ;", 1),
        ("Labour ; c ; 4", 2),
        (";;;", 3),
        ("\"A; B", 0),
        ("\"A; B\" ; ", 1),
        ("Ł ; ł", 1),
    ] {
        assert_eq!(split_cursor(before), part, "{before}");
    }
}
