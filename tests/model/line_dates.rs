//! Lines of tasks against what they mean: title and due day, by a table in `dates.txt`.

use ulg::model::grammar::add;
use ulg::model::{Edit, Kind};
use ulg::text::unquote;

use crate::typed::{calendar, city};

/// What the line adds, as `title | due`; else `- | ! refusal`.
fn added(line: &str) -> String {
    let city = city();
    let edits = match add(Kind::Task, line, &city, calendar(&city)) {
        Ok(edits) => edits,
        Err(problem) => return format!("- | ! {}", problem.words()),
    };
    let [Edit::Add { fields, .. }] = edits.as_slice() else {
        panic!("{line}: {edits:?}");
    };
    let field = |name: &str| {
        let found = fields.iter().find(|(field, _)| *field == name);
        found.and_then(|(_, raw)| unquote(raw))
    };
    let due = field("due").unwrap_or("-".to_string());
    format!("{} | {due}", field("title").unwrap_or_default())
}

#[test]
fn a_line_means_what_it_says() {
    let table = include_str!("dates.txt").lines();
    let rows = table.filter(|row| !row.is_empty() && !row.starts_with('#'));
    let mut wrong = Vec::new();
    let mut count = 0;
    for row in rows {
        let (line, expected) = row.split_once(" | ").unwrap();
        let got = added(line);
        let holds = match expected.strip_prefix("- | ! ") {
            Some(words) => got.starts_with("- | ! ") && got.contains(words),
            None => got == expected,
        };
        count += 1;
        wrong.extend((!holds).then(|| format!("{line}\n    {got}\n    not {expected}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 150, "only {count} rows");
}
