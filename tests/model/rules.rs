//! The rules that a whole change obeys: dates of completion, released tasks, circles, scores in their range.

use crate::typed::{calendar, city, today};
use ulg::model::choice::TaskStatus;
use ulg::model::{Edit, Kind, RecordId, input, rules};
use ulg::problem::{Exit, Problem};

fn set(kind: Kind, id: &str, assignment: &str) -> Result<Vec<Edit>, Problem> {
    let city = city();
    let record = city.find(kind, id).unwrap();
    input::set(&city, record, assignment, calendar(&city))
}

/// A change with all that follows, each edit as `id field old>new`.
fn following(edits: Vec<Edit>) -> Result<Vec<String>, Problem> {
    let word = |raw: Option<String>| raw.unwrap_or_else(|| "-".to_string());
    let line = |edit: Edit| match edit {
        Edit::Set { record, path, old, new } => {
            format!("{} {path} {}>{}", record.id, word(old), word(new))
        }
        Edit::Add { record, fields } => format!("{} {fields:?}", record.id),
        other => other.record().id.clone(),
    };
    let all = rules::consequences(&city(), edits, today())?;
    Ok(all.into_iter().map(line).collect())
}

#[test]
fn done_sets_the_date_and_releases_what_waits() {
    let task = |id, assignment| set(Kind::Task, id, assignment).unwrap();
    assert_eq!(
        following(task("a", "status=done")).unwrap(),
        ["a status ->Done", "a done ->\"2026-11-23\"", "b status Blocked>Todo"]
    );
    assert_eq!(following(task("a", "status=dropped")).unwrap(), ["a status ->Dropped", "b status Blocked>Todo"]);
    assert_eq!(following(task("b", "status=done")).unwrap(), ["b status Blocked>Done", "b done ->\"2026-11-23\""]);
    assert_eq!(following(task("d", "status=todo")).unwrap(), ["d status Done>Todo", "d done \"2026-11-01\">-"]);
    let both = [task("a", "status=done"), task("a", "done=1/11/2026"), task("b", "status=dropped")].concat();
    assert_eq!(
        following(both).unwrap(),
        ["a status ->Done", "a done ->\"2026-11-01\"", "b status Blocked>Dropped", "c status Blocked>Todo"]
    );
    let add = Edit::Add {
        record: RecordId::new(Kind::Task, "new"),
        fields: vec![("id", "\"new\"".to_string()), ("status", "Done".to_string())],
    };
    assert!(following(vec![add]).unwrap()[0].contains(r#"("done", "\"2026-11-23\"")"#));
}

#[test]
fn x_goes_both_ways() {
    let city = city();
    let edits =
        |id: &str, had: Option<TaskStatus>| rules::done(&city, &[city.task(id).unwrap()], today(), |_| had).unwrap();
    assert_eq!(edits("a", None).len(), 3);
    assert_eq!(edits("d", None).len(), 2);
    let again = edits("d", Some(TaskStatus::Doing));
    assert!(matches!(&again[0], Edit::Set { new: Some(new), .. } if new == "Doing"));
}

#[test]
fn circles_are_refused() {
    for (id, assignment, words) in [
        ("a", "after+=e", "a waits for itself via e, b"),
        ("a", "after=c", "a waits for itself via c"),
        ("a", "after=[\"a\"]", "a waits for itself;"),
    ] {
        let problem = following(set(Kind::Task, id, assignment).unwrap()).unwrap_err();
        assert_eq!((problem.code, problem.exit), ("circle", Exit::Data));
        assert!(problem.words().starts_with(words), "{problem}");
    }
    // A circle that is there already hinders nobody, and can be taken apart.
    assert_eq!(following(set(Kind::Task, "e", "after+=d").unwrap()).unwrap(), ["e"]);
    assert_eq!(following(set(Kind::Task, "loop", "after-=loop").unwrap()).unwrap(), ["loop"]);
    let both = [set(Kind::Task, "b", "after-=a"), set(Kind::Task, "a", "after=b")];
    assert!(following(both.into_iter().flat_map(Result::unwrap).collect()).is_ok());
}

#[test]
fn a_score_stays_in_its_range() {
    let member = |assignment| set(Kind::Member, "labour-office", assignment).unwrap();
    let problem = following(member("interest=2")).unwrap_err();
    assert_eq!((problem.code, problem.exit), ("outside-range", Exit::Usage));
    assert!(following(member("interest_range=4-5")).is_err());
    assert!(following([member("interest=2"), member("interest_range=1-5")].concat()).is_ok());
    assert!(following(member("interest=5")).is_ok());
    assert!(following(member("influence=1")).is_ok());
}
