//! Cells as people and programs write them become the values that are meant.

use ulg::import::{ImportOptions, Outcome};

use crate::harness::{cell, new, outcomes, plan, plan_of, table};

/// What a cell under a heading of a body becomes, in RON; the fault where it is refused.
fn read(heading: &str, field: &str, text: &str) -> String {
    read_by(heading, field, text, &ImportOptions::default())
}

fn read_by(heading: &str, field: &str, text: &str, options: &ImportOptions) -> String {
    let plan = plan(&format!("Organisation;{heading}\nNew House;{text}\n"), options);
    match plan.rows[0].outcome {
        Outcome::Refused => plan.message(&plan.rows[0]),
        _ => new(&plan, 2, field),
    }
}

#[test]
fn scales() {
    for (text, expected) in [
        ("4", "4"),
        ("#4", "4"),
        ("4/5", "4"),
        ("wysoki", "5"),
        ("H", "5"),
        ("średnie", "3"),
        ("niedrig", "1"),
        ("4 (high)", "4"),
        ("3-4", "3"),
        ("7", "influence: 7 is over 5; a scale of ten? --scale 10"),
        ("bardzo", "influence: \"bardzo\" is no scale"),
        ("0", "influence: 0 is not between 1 and 5"),
        ("@2026-04-03", "influence: 2026-04-03 is a date; spreadsheets make one of 3-4"),
    ] {
        assert_eq!(read("Influence", "influence", text), expected, "{text}");
    }
    assert_eq!(read("Influence", "influence_range", "3 – 4"), "(3, 4)");
    let ten = ImportOptions { of_ten: true, ..ImportOptions::default() };
    for (text, half) in [("7", "4"), ("10", "5"), ("#1", "1"), ("6", "3")] {
        assert_eq!(read_by("Influence", "influence", text, &ten), half, "{text}");
    }
}

#[test]
fn days() {
    for (text, expected) in [
        ("12.10.2017", "\"2017-10-12\""),
        ("1/9/17", "\"2017-09-01\""),
        ("2017-10-12", "\"2017-10-12\""),
        ("2017-10-12 00:00:00", "\"2017-10-12\""),
        ("@2017-10-12", "\"2017-10-12\""),
        ("#43020", "\"2017-10-12\""),
        ("#12", "contacted: 12 is no date"),
        ("31.2.2017", "contacted: 31.2.2017: no such date"),
    ] {
        assert_eq!(read("Last contact", "contacted", text), expected, "{text}");
    }
    let text = "Organisation;Last contact\nOne House;1/2/2017\nTwo House;10/25/2017\n";
    let plan = plan(text, &ImportOptions::default());
    assert_eq!(new(&plan, 2, "contacted"), "\"2017-01-02\"");
    let both = "Organisation;Last contact\nOne House;25/2/2017\nTwo House;10/25/2017\n";
    let book = crate::harness::book(vec![table("List", both)]);
    let city = crate::harness::city(&[]);
    let refused = ulg::import::plan(&book, &city, crate::harness::TODAY.parse().unwrap(), &ImportOptions::default());
    let words = refused.unwrap_err().words();
    assert!(words.contains("day or month first? row 2 says one, row 3 the other"), "{words}");
}

#[test]
fn truth_choices_and_lists() {
    for (text, expected) in [("tak", "true"), ("✓", "true"), ("NIE", "false"), ("-", "false"), ("#1", "true")] {
        assert_eq!(read("broker", "broker", text), expected, "{text}");
    }
    for (text, expected) in [("rdzeń", "Core"), ("Core", "Core"), ("associé", "Associate")] {
        assert_eq!(read("Krąg", "ring", text), expected, "{text}");
    }
    assert!(read("Krąg", "ring", "near").starts_with("ring: \"near\" is not among its words"));
    for text in ["music, space", "music; space", "music | space"] {
        let text = text.replace(';', "|");
        assert_eq!(read("Skills", "skills", &text), "[\"music\", \"space\"]", "{text}");
    }
}

#[test]
fn roles_are_found_or_made() {
    assert_eq!(read("Role", "role", "ngo"), "\"ngo\"");
    assert_eq!(read("Role", "role", "City Department"), "\"dept\"");
    let made = plan("Organisation;Sektor\nNew House;Prywatny\nOther House;P\n", &ImportOptions::default());
    assert_eq!((new(&made, 2, "role"), made.besides.len()), ("\"private\"".to_string(), 1));
    let words = plan("Organisation;Sector\nNew House;ONG\nOther House;Hochschule\n", &ImportOptions::default());
    assert_eq!((new(&words, 2, "role"), new(&words, 3, "role")), ("\"citizens\"".into(), "\"knowledge\"".into()));
    let named = plan("Organisation;Role;Sector\nNew House;Craftspeople;private\n", &ImportOptions::default());
    assert_eq!((new(&named, 2, "role"), named.besides.len()), ("\"craftspeople\"".to_string(), 1));
    assert_eq!(
        read("Role", "role", "City Departmen"),
        "role: no role \"City Departmen\"; did you mean City department?"
    );
}

#[test]
fn sums_are_rounded_and_counted() {
    let text = "Action;Budget;Funding source\nOpen the yard;€ 4 200,60;ERDF\nPaint it;1.500;City\nPlant;12;\n";
    let plan = plan(text, &ImportOptions::default());
    assert_eq!(new(&plan, 2, "costs"), "[(what: \"Open the yard\", amount: 4201, source: \"ERDF\")]");
    assert_eq!(new(&plan, 3, "costs"), "[(what: \"Paint it\", amount: 1500, source: \"City\")]");
    assert_eq!(plan.tables[0].columns[1].read.said(), ["1 rounded"]);
}

#[test]
fn references_are_found_or_refused_with_the_nearest() {
    let text = "Task;Responsible\nDig;Parks Office\nSow;Parks Ofice\nReap;parks\n";
    let plan = plan(text, &ImportOptions::default());
    assert_eq!(outcomes(&plan), [(2, Outcome::New), (3, Outcome::Refused), (4, Outcome::New)]);
    assert_eq!(plan.message(&plan.rows[1]), "owner: no member \"Parks Ofice\"; did you mean Parks Office?");
}

#[test]
fn telephones_and_addresses_of_people() {
    let options = ImportOptions { people: true, ..ImportOptions::default() };
    let city = crate::harness::city(&[]);
    let people = |text: &str| plan_of(&city, vec![table("List", text)], &options);
    let plan = people(
        "Full name;E-mail;Phone\nAda Test;Ada Test <ada@EXAMPLE.org>;#48580000012\nBo Test;mailto:bo@example.org?x=1;1.51E+10\n",
    );
    assert_eq!(new(&plan, 2, "email"), "\"ada@example.org\"");
    assert_eq!(new(&plan, 2, "phone"), "\"48580000012\"");
    assert_eq!(plan.message(&plan.rows[1]), "phone: phone damaged by Excel; write the number again, as text");
    let _ = cell("");
}
