//! People said in one line: a name, and whatever says by itself what it is.

use ulg::model::grammar::add;
use ulg::model::{Edit, Kind};

use crate::typed::{calendar, city};

/// The fields a line adds; else the refusal.
fn added(line: &str) -> String {
    let city = city();
    match add(Kind::Person, line, &city, calendar(&city)).as_deref() {
        Ok([Edit::Add { fields, .. }]) => {
            let fields = fields.iter().filter(|(name, _)| *name != "id");
            fields.map(|(name, raw)| format!("{name}: {raw}")).collect::<Vec<_>>().join(", ")
        }
        Ok(edits) => panic!("{edits:?}"),
        Err(problem) => format!("! {}", problem.words()),
    }
}

#[test]
fn addresses() {
    const ONE: &str = "a@example.org";
    const TWO: &str = "a@example.org, b@example.org";
    for (line, name, email) in [
        ("Ada ; a@example.org", "Ada", ONE),
        ("Ada ; mailto:a@example.org", "Ada", ONE),
        ("Ada ; MAILTO: a@example.org", "Ada", ONE),
        ("Ada ; <a@example.org>", "Ada", ONE),
        ("Ada ; email=mailto:a@example.org", "Ada", ONE),
        ("Ada ; email: Mailto:a@example.org?subject=Hi", "Ada", ONE),
        ("Ada ; e-mail: a@example.org", "Ada", ONE),
        ("Ada ; mail=a@example.org", "Ada", ONE),
        ("Ada ; email=[a@example.org](mailto:a@example.org)", "Ada", ONE),
        ("Ada ; [a@example.org](mailto:a@example.org)", "Ada", ONE),
        ("Ada <a@example.org>", "Ada", ONE),
        ("Ada <mailto:a@example.org>", "Ada", ONE),
        ("Ada (a@example.org)", "Ada", ONE),
        ("Ada a@example.org", "Ada", ONE),
        ("Ada, a@example.org", "Ada", ONE),
        ("Ada: a@example.org", "Ada", ONE),
        ("Ada - a@example.org", "Ada", ONE),
        ("a@example.org Ada", "Ada", ONE),
        ("Ada <a@example.org> (Chair)", "Ada (Chair)", ONE),
        ("Test, Ada ; a@example.org", "Test, Ada", ONE),
        ("Test, Ada <a@example.org>", "Test, Ada", ONE),
        ("Ada Test (Chair, Labour Office) ; a@example.org", "Ada Test (Chair, Labour Office)", ONE),
        ("dr inż. Ada Test ; a@example.org", "dr inż. Ada Test", ONE),
        ("Ada ; a@example.org, b@example.org", "Ada", TWO),
        ("Ada ; a@example.org / b@example.org", "Ada", TWO),
        ("Ada ; a@example.org ; b@example.org", "Ada", TWO),
        ("Ada ; a@example.org ; A@Example.org", "Ada", ONE),
        ("Ada ; mailto:a@example.org,mailto:b@example.org", "Ada", TWO),
        ("Ada <a@example.org>, <b@example.org>", "Ada", TWO),
        ("Ada a@example.org b@example.org", "Ada", TWO),
        ("Ada ; email=\"mailto:a@example.org; mailto:b@example.org\"", "Ada", TWO),
    ] {
        assert_eq!(added(line), format!("name: \"{name}\", email: \"{email}\""), "{line}");
    }
    // What stands in a field is left as it was typed.
    let typed = "name: \"Ada\", email: \"Ada <a@example.org>\"";
    assert_eq!(added("Ada ; email=Ada <a@example.org>"), typed);
    assert_eq!(added("Ada ; notes=a@example.org"), "name: \"Ada\", notes: \"a@example.org\"");
}

#[test]
fn numbers_and_seats() {
    for (line, rest) in [
        ("Ada ; +48 58 123 45 67", ", phone: \"+48 58 123 45 67\""),
        ("Ada ; tel.: 58/123-45-67", ", phone: \"58/123-45-67\""),
        ("Ada ; a.b@example.org", ", email: \"a.b@example.org\""),
        ("Ada ; a-b@example.org", ", email: \"a-b@example.org\""),
        ("Ada ; tel. 58/123-45-67", ", phone: \"58/123-45-67\""),
        ("Ada ; tel: 0048 (58) 1234567", ", phone: \"0048 (58) 1234567\""),
        ("Ada ; labour-office", ", member: \"labour-office\""),
        ("Ada ; Library", ", member: \"library\""),
        ("Ada ; member=Laboratory, Łódź", ", member: \"lab\""),
        ("Ada ; labour ; a@example.org", ", member: \"labour-office\", email: \"a@example.org\""),
        (
            "Ada ; a@example.org ; 581234567 ; labour-office",
            ", member: \"labour-office\", email: \"a@example.org\", phone: \"581234567\"",
        ),
    ] {
        assert_eq!(added(line), format!("name: \"Ada\"{rest}"), "{line}");
    }
}

#[test]
fn what_is_none_of_these_is_named_with_the_right_form() {
    const FORM: &str = "name ; seat ; address ; phone ; field=value";
    for (line, part) in [
        ("Ada ; Chair", "\"Chair\""),
        ("Ada ; a@example.org ; Chair of nothing", "\"Chair of nothing\""),
        ("Ada ; Dec 2026 3.12.", "\"Dec 2026 3.12.\""),
        ("Ada ; 2026-12-03", "\"2026-12-03\""),
        ("Ada ; ada@", "\"ada@\""),
        ("a@example.org", "a person needs a name"),
        ("<a@example.org>", "a person needs a name"),
    ] {
        let said = added(line);
        assert!(said.starts_with("! ") && said.contains(part) && said.contains(FORM), "{line}: {said}");
    }
}
