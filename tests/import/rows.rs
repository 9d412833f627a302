//! Which rows are new, which are here, which are in doubt; who is left out.

use ulg::import::{ImportOptions, OnDoubt, OnSame, Outcome};
use ulg::model::Kind;

use crate::harness::{city, new, outcomes, plan, plan_of, table};

const LIST: &str =
    "Organisation;Influence;District\nParks Office;5;Oliwa\nNew House;3;\nHarbour Choir e.V.;2;\nNigt Bakery;1;\n";

#[test]
fn only_what_is_empty_is_filled() {
    let plan = plan(LIST, &ImportOptions::default());
    assert_eq!(outcomes(&plan), [(2, Outcome::Filled), (3, Outcome::New), (4, Outcome::Filled), (5, Outcome::Doubt)]);
    let parks = &plan.rows[0];
    let taken: Vec<&str> = parks.fields.iter().filter(|field| field.taken).map(|field| field.field).collect();
    assert_eq!(taken, ["district"]);
    assert_eq!(plan.message(parks), "influence stays 4, not 5");
    assert_eq!(plan.message(&plan.rows[3]), "may be Night Bakery");
}

#[test]
fn what_is_here_may_be_changed_or_skipped() {
    let with = |on_same| plan(LIST, &ImportOptions { on_same, ..ImportOptions::default() });
    assert_eq!(with(OnSame::Update).rows[0].outcome, Outcome::Changed);
    assert_eq!(with(OnSame::Skip).rows[0].outcome, Outcome::Same);
}

#[test]
fn doubt_is_decided_for_all_or_for_one() {
    let with = |doubt| plan(LIST, &ImportOptions { doubt: Some(doubt), ..ImportOptions::default() }).rows[3].outcome;
    assert_eq!(with(OnDoubt::New), Outcome::New);
    assert_eq!(with(OnDoubt::Same), Outcome::Filled);
    assert_eq!(with(OnDoubt::Skip), Outcome::LeftOut);
    let rows = [((0, 4), OnDoubt::Same), ((0, 2), OnDoubt::Skip)].into_iter().collect();
    let own = plan(LIST, &ImportOptions { rows, ..ImportOptions::default() });
    assert_eq!((own.rows[3].outcome, own.rows[1].outcome), (Outcome::Filled, Outcome::LeftOut));
}

#[test]
fn two_rows_of_one_record_are_refused() {
    let plan = plan(
        "Organisation;Influence\nNew House;1\nnew house;2\nParks Office;4\nPARKS OFFICE;4\n",
        &ImportOptions::default(),
    );
    let words: Vec<String> = plan.rows.iter().map(|row| plan.message(row)).collect();
    assert_eq!(words[1], "rows 2 and 3: the same member; take one of them out, or make them one");
    assert_eq!(words[3], "rows 4 and 5: the same member; take one of them out, or make them one");
}

#[test]
fn people_are_left_out_and_counted() {
    let text =
        "Organisation;Contact person;E-mail\nNew House;Ada Test;ada@example.org\nNew House;Bo Test;\nParks Office;;\n";
    let plan = plan(text, &ImportOptions::default());
    assert_eq!(
        (plan.people_left_out, plan.personal.as_slice()),
        (2, &["Contact person".to_string(), "E-mail".to_string()][..])
    );
    assert_eq!(outcomes(&plan), [(2, Outcome::New), (4, Outcome::Same)]);
    assert!(!format!("{plan:?}").contains("Ada Test"), "{plan:?}");
}

#[test]
fn people_sit_on_the_seat_of_their_row() {
    let text = "Organisation;Contact person;E-mail\nNew House;Ada Test;ada@example.org\nNew House;Bo Test;\nParks Office;Cy Test;\n;Di Test;\n";
    let plan =
        plan_of(&city(&[]), vec![table("List", text)], &ImportOptions { people: true, ..ImportOptions::default() });
    let people: Vec<_> = plan.rows.iter().filter(|row| row.kind == Kind::Person).collect();
    assert_eq!((people.len(), plan.count(Outcome::New), plan.uninformed), (4, 5, 4));
    let seat =
        |at: usize| people[at].fields.iter().find(|field| field.field == "member").and_then(|field| field.new.clone());
    assert_eq!((seat(0), seat(1)), (Some("\"new-house\"".to_string()), Some("\"new-house\"".to_string())));
    assert_eq!((seat(2), seat(3)), (Some("\"parks\"".to_string()), None));
    let informed =
        ImportOptions { people: true, informed: Some("2026-11-20".parse().unwrap()), ..ImportOptions::default() };
    let told = plan_of(&city(&[]), vec![table("List", text)], &informed);
    assert_eq!((new(&told, 2, "informed_on"), told.uninformed), ("\"2026-11-20\"".to_string(), 0));
}

#[test]
fn several_sheets_are_one_import_in_an_order_that_finds_references() {
    let tasks = table("Tasks", "Task;Responsible;Action\nDig;New House;Open the yard\n");
    let actions = table("Actions", "Action;Lead\nOpen the yard;New House\n");
    let members = table("Bodies", "Organisation;Influence\nNew House;3\n");
    let plan = plan_of(&city(&[]), vec![tasks, actions, members], &ImportOptions::default());
    let kinds: Vec<Kind> = plan.rows.iter().map(|row| row.kind).collect();
    assert_eq!(kinds, [Kind::Member, Kind::Action, Kind::Task]);
    assert_eq!(
        (new(&plan, 2, "lead"), new(&plan, 2, "owner")),
        ("\"new-house\"".to_string(), "\"new-house\"".to_string())
    );
    assert_eq!(new(&plan, 2, "action"), "\"open-the-yard\"");
}

#[test]
fn links_and_meetings_are_known_again() {
    let files = [
        ("links.ron", "[\n    Link(id: \"a\", from: \"parks\", to: \"choir\", kind: Money),\n]\n"),
        ("meetings.ron", "[\n    Meeting(id: \"m\", title: \"ULG 9\", date: \"2026-12-03\", start: \"17:00\"),\n]\n"),
    ];
    let city = city(&files);
    let links = table(
        "",
        "From;To;Type\nParks Office;Harbour Choir;money\nParks Office;Harbour Choir;advice\nNight Bakery;parks;\n",
    );
    let plan = plan_of(&city, vec![links], &ImportOptions::default());
    assert_eq!(outcomes(&plan), [(2, Outcome::Same), (3, Outcome::Doubt), (4, Outcome::New)]);
    let meetings =
        table("", "Meeting;Date;Time\nULG 9;3.12.2026;17:00\nGroup;3.12.2026;17:00\nULG 9;4.12.2026;17:00\n");
    let plan = plan_of(&city, vec![meetings], &ImportOptions::default());
    assert_eq!(outcomes(&plan), [(2, Outcome::Same), (3, Outcome::Doubt), (4, Outcome::New)]);
}

#[test]
fn who_came_goes_into_the_meeting() {
    let files = [(
        "meetings.ron",
        "[\n    Meeting(id: \"m\", title: \"ULG 9\", date: \"2026-12-03\", present: [\"choir\"]),\n]\n",
    )];
    let options = ImportOptions {
        kind: Some("attendance".to_string()),
        meeting: Some("m".to_string()),
        ..ImportOptions::default()
    };
    let list = table("", "Organisation\nParks Office\nHarbour Choir\nNobody Named\n");
    let plan = plan_of(&city(&files), vec![list], &options);
    assert_eq!((plan.besides.len(), plan.count(Outcome::Refused)), (1, 1));
}

/// What stops the whole import.
fn refused(tables: Vec<ulg::sheets::Table>) -> (i32, String) {
    let book = crate::harness::book(tables);
    let today = crate::harness::TODAY.parse().unwrap();
    let problem = ulg::import::plan(&book, &city(&[]), today, &ImportOptions::default()).unwrap_err();
    (problem.exit as i32, problem.told())
}

#[test]
fn a_file_that_says_too_little_is_refused_as_a_whole() {
    let list = "Organisation;Influence\nNew House;3\n";
    let (code, words) = refused(vec![table("A", list), table("B", list)]);
    assert_eq!((code, words.as_str()), (2, "list.xlsx: choose --sheet: A, B"));
    let odd = "Zebra;Yak\n1;2\n";
    let (code, words) = refused(vec![table("A", odd), table("B", odd), table("C", odd)]);
    assert_eq!((code, words.as_str()), (2, "list.xlsx: choose --sheet: A, B, C"));
    let (code, words) = refused(vec![table("A", odd)]);
    assert!(code == 65 && words.starts_with("list.xlsx: no header in the first 20 rows"), "{words}");
}

#[test]
fn a_cell_that_could_not_be_calculated_is_named() {
    let mut list = table("Sheet1", "Organisation;Notes;District;Influence\nNew House;;;3\n");
    list.rows[1].cells[3] = ulg::sheets::Cell::Failed("#REF!".into());
    let plan = plan_of(&city(&[]), vec![list], &ImportOptions::default());
    assert_eq!(
        (plan.place(&plan.rows[0]), plan.message(&plan.rows[0])),
        (" Sheet1!D2".to_string(), "influence: holds #REF!".to_string())
    );
}
