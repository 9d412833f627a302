//! `ulg plan` in all its forms, and advice: no action lost, nothing private, nothing wider than 80 columns.

use serde_json::{Value, json};

use super::harness::{Answer, Desk, fits, looks};

looks! {
    the_actions: "plan";
    by_month: "plan" "--timeline";
    by_week_in_ascii: "plan" "--by" "week" "--ascii";
    by_day: "plan" "--timeline" "--by" "day";
    the_money: "plan" "--money";
    loose_ends: "plan" "--coherence";
    what_must_end: "plan" "--stopping";
    help: "plan" "--help";
}

/// Every form there is.
const FORMS: &[&[&str]] = &[
    &[],
    &["--timeline"],
    &["--by", "week"],
    &["--by", "day", "--ascii"],
    &["--money"],
    &["--coherence"],
    &["--stopping"],
];

fn run(desk: &Desk, form: &[&str], more: &[&str]) -> Answer {
    let args: Vec<&str> = ["plan"].iter().chain(form).chain(more).copied().collect();
    Answer::of(desk.command(&args).output().unwrap())
}

#[test]
fn markdown_for_a_wiki() {
    let desk = Desk::gdansk();
    insta::assert_snapshot!(desk.run(["plan", "--md"]).good());
    let timeline = desk.run(["plan", "--md", "--timeline"]).good();
    assert!(timeline.starts_with("```text\nGdańsk: plan by month"), "{timeline}");
    assert!(timeline.ends_with("\n```\n"), "{timeline}");
    let money = desk.run(["plan", "--md", "--money"]).good();
    assert!(money.contains("## By source\n\n| Source | Sum | Secured | Share | Gap |\n|-------"), "{money}");
    let loose = desk.run(["plan", "--md", "--coherence"]).good();
    assert!(loose.contains("- Sound out five angels on small sums: "), "{loose}");
}

#[test]
fn no_action_and_no_word_of_one_is_lost() {
    let desk = Desk::gdansk();
    let squeezed = |text: &str| -> String { text.chars().filter(|char| char.is_alphanumeric()).collect() };
    let all = desk.run(["list", "actions", "--json"]).json();
    let table = desk.seen(&["plan"], 80).good();
    // The first column, read downward.
    let titles: String = table.lines().map(|line| squeezed(&line.chars().take(24).collect::<String>())).collect();
    for action in all.as_array().unwrap() {
        let shown = titles.contains(&squeezed(action["title"].as_str().unwrap()));
        assert_eq!(shown, action["status"] != "Dropped", "{action}");
    }
}

#[test]
fn odd_names_keep_their_columns_and_steer_nothing() {
    let desk = Desk::gdansk();
    let names = [
        "東京都墨田区横川町内会連合会の計画を立てる",
        "e\\u{301}cole e\\u{301}le\\u{301}mentaire de Saint-E\\u{301}tienne",
        "👩‍👩‍👧 Families 👩‍👩‍👧 at the table of families",
        "Donaudampfschifffahrtsgesellschaftskapitän",
        "\\u{1b}]0;x\\u{7}\\u{9b}31m\\u{202e}evil\\nname\\there",
        "a|b *bold* [x](http://y) <b> ```",
        "\\u{301}\\u{302}\\u{303}\\u{304}\\u{305}\\u{306}\\u{307}",
        "",
    ];
    let all = |record: fn(usize, &str) -> String| -> String {
        let records = names.iter().enumerate().map(|(at, name)| record(at, name));
        format!("#![enable(implicit_some)]\n[{}]", records.collect::<String>())
    };
    desk.write(
        "actions.ron",
        &all(|at, name| {
            format!(
                "Action(id: \"a{at}\", title: \"{name}\", lead: \"m{at}\", kind: Stop, start: \"2017-1{}-01\", end: \"2018-01-31\",\n\
                 costs: [Cost(what: \"{name}\", amount: 1000000000000, source: \"{name}\", certainty: Asked)],\n\
                 indicators: [Indicator(name: \"{name}\")]),",
                at % 3
            )
        }),
    );
    desk.write(
        "tasks.ron",
        &all(|at, name| {
            format!(
                "Task(id: \"t{at}\", title: \"{name}\", action: \"a{at}\", due: \"2017-10-{:02}\", after: [\"t{}\"]),",
                20 - at,
                (at + 1) % 8
            )
        }),
    );
    desk.write("members.ron", &all(|at, name| format!("Member(id: \"m{at}\", name: \"{name}\", status: Left),")));
    for form in FORMS {
        fits(&desk.seen(&[&["plan"], *form].concat(), 80).good());
        let text = run(&desk, form, &[]).good();
        assert!(!text.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{text:?}");
        for more in ["--md", "--json"] {
            let text = run(&desk, form, &[more]).good();
            let hidden = |char: char| char != '\n' && ulg::clean::is_hidden(char);
            assert!(!text.contains(hidden), "{text:?}");
        }
    }
    let text = desk.run(["plan", "--md"]).good();
    assert!(text.contains("| a\\|b \\*bold\\* \\[x\\](http://y) \\<b> \\`\\`\\` |"), "{text}");
}

#[test]
fn ascii_draws_with_ascii_only() {
    let desk = Desk::gdansk();
    desk.write("city.ron", &format!("City(name: \"{}\", as_of: \"2017-10-12\")", "Long ".repeat(30)));
    desk.write("meetings.ron", "[]");
    desk.write(
        "actions.ron",
        "[Action(id: \"a\", title: \"An action with a name that is far too long\", start: Some(\"2017-01-01\"), end: Some(\"2018-01-01\"))]",
    );
    desk.write("tasks.ron", "[Task(id: \"t\", title: \"T\", due: Some(\"2017-09-01\"))]");
    for scale in ["day", "week", "month"] {
        let text = desk.seen(&["plan", "--by", scale, "--ascii"], 80).good();
        assert!(text.is_ascii(), "{text}");
        fits(&text);
    }
}

#[test]
fn json_has_the_promised_shape() {
    let desk = Desk::gdansk();
    let plan = desk.run(["plan", "--json"]).json();
    let plan = plan.as_array().unwrap();
    assert_eq!(plan.len(), 12);
    let yards = plan.iter().find(|one| one["id"] == "yard-labs").unwrap();
    assert_eq!(
        *yards,
        json!({
            "id": "yard-labs", "title": "Yard labs in three districts", "objective": "districts", "status": "Doing",
            "lead": "orunia-house", "start": "2017-04-20", "end": "2018-04-15",
            "tasks": {"done": 3, "total": 7, "worst": {"task": "third-yard-budget", "standing": "unowned"}, "next_due": "2017-10-28"},
            "complete": true,
            "meter": {"lead": true, "dates": true, "costs": true, "sources": true, "indicator": true, "risk": true, "need": true, "first_step": true},
            "money": {"sum": 21000, "secured": 16000, "gap": 5000},
        })
    );
    let pilot = plan.iter().find(|one| one["id"] == "crowdfunding-pilot").unwrap();
    for absent in ["lead", "start", "end"] {
        assert!(pilot.get(absent).is_none(), "{pilot}");
    }
    let status = desk.run(["status", "--json"]).json();
    let complete = plan.iter().filter(|one| one["complete"] == true).count();
    assert_eq!(json!(complete), status["actions"]["complete"]);
    let loose = desk.run(["plan", "--coherence", "--json"]).json();
    assert_eq!(json!(loose.as_array().unwrap().len()), status["coherence"]);
    assert_eq!(
        loose[4],
        json!({"code": "owner-gone", "record": "task/sound-out-angels", "fix": "find a new owner",
            "text": "Sound out five angels on small sums: Tri-City Angels Club has left"})
    );
    let money = desk.run(["plan", "--money", "--json"]).json();
    let sums = |field: &str| -> i64 {
        let actions = money.as_array().unwrap().iter();
        actions.map(|one| one[field].as_i64().unwrap()).sum()
    };
    assert_eq!((sums("sum"), sums("secured"), sums("gap")), (60_700, 27_900, 32_800));
    assert_eq!(money[0]["costs"][1], json!({"what": "Web map", "amount": 3000}), "what is absent stays absent");
    let bars = desk.run(["plan", "--timeline", "--json"]).json();
    assert!(bars.as_array().unwrap().iter().all(|bar| bar["late"].is_boolean()));
    let ending = &desk.run(["plan", "--stopping", "--json"]).json()[0];
    assert_eq!((&ending["id"], &ending["owner"]), (&json!("stop-double-surveys"), &json!("urban-data-lab")));
}

#[test]
fn nothing_private_is_printed() {
    let desk = Desk::gdansk();
    desk.replace(
        "actions.ron",
        "kind: Stop, status: Planned,\n        lead: \"urban-data-lab\"",
        "kind: Stop, status: Planned,\n        lead: \"procurement-office\"",
    );
    for form in FORMS {
        for more in [&[][..], &["--md"], &["--json"]] {
            let text = run(&desk, form, more).good().to_lowercase();
            for word in ["resist", "stance", "trust", "promised twice", "supportive"] {
                assert!(!text.contains(word), "{word} in {form:?} {more:?}");
            }
        }
    }
}

#[test]
fn a_new_city_has_every_form() {
    let desk = Desk::gdansk();
    desk.run_above(["init", "new"]).good();
    for form in FORMS {
        for more in [&[][..], &["--md"], &["--json"]] {
            let args: Vec<&str> =
                ["-C", "new", "--today", "2026-11-23", "plan"].iter().chain(*form).chain(more).copied().collect();
            let answer = Answer::of(super::harness::ulg(desk.above()).args(&args).output().unwrap());
            let text = answer.good();
            fits(&text);
            if *more == ["--json"] {
                assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), json!([]), "{form:?}");
            }
        }
    }
    let text = desk.run_above(["plan", "-C", "new", "--today", "2026-11-23"]).good();
    assert!(text.contains("No action is planned yet."), "{text}");
}

#[test]
fn forms_that_do_not_go_together_are_refused() {
    let desk = Desk::gdansk();
    for two in [["--md", "--json"], ["--money", "--coherence"], ["--timeline", "--stopping"], ["--by=week", "--money"]]
    {
        let words = desk.run(["plan", two[0], two[1]]).bad(2);
        assert!(words.contains("do not go together"), "{words}");
    }
    let words = desk.run(["plan", "--by", "year"]).bad(2);
    assert!(words.contains("year"), "{words}");
}

#[test]
fn advice_follows_the_problems_and_changes_no_exit_code() {
    let desk = Desk::gdansk();
    assert_eq!(desk.run(["check"]).good(), "");
    let text = desk.run(["check", "--advice"]).good();
    assert_eq!(text.lines().count(), 8);
    assert!(text.lines().all(|line| line.starts_with("advice: ")), "{text}");
    let line = |file: &str, id: &str| {
        let text = desk.file(file);
        let at = text.find(&format!("id: \"{id}\"")).unwrap();
        text[..at].lines().count()
    };
    let task = line("tasks.ron", "sound-out-angels");
    assert!(text.contains(&format!("advice: tasks.ron:{task}:5: Sound out five angels on small sums: Tri-City Angels Club has left; find a new owner\n")), "{text}");
    let found = desk.run(["check", "--advice", "--json"]).json();
    assert_eq!((&found[0]["severity"], &found[0]["code"]), (&json!("advice"), &json!("money-not-secured")));
    assert_eq!((&found[0]["file"], &found[0]["record"]), (&json!("actions.ron"), &json!("action/living-map")));
    let action = line("actions.ron", "living-map");
    assert!([action, action - 1].contains(&(found[0]["line"].as_u64().unwrap() as usize)), "{found}");
    desk.replace("tasks.ron", "id: \"order-food\"", "colour: 3, id: \"order-food\"");
    let plain = desk.run(["check"]);
    let advice = desk.run(["check", "--advice"]);
    assert_eq!((plain.code, advice.code), (1, 1));
    let both: Vec<&str> = advice.stdout.lines().collect();
    assert_eq!(both[0], plain.stdout.trim_end());
    assert_eq!(both.len(), 9);
}

#[test]
fn every_sample_has_a_plan_and_is_clean() {
    for slug in crate::slugs::SLUGS {
        let desk = Desk::at(slug);
        assert_eq!(desk.run(["check"]).good(), "", "{slug}");
        for form in FORMS {
            let args = [&["plan"], *form].concat();
            fits(&desk.seen(&args, 80).good());
        }
    }
}

#[test]
fn a_file_that_cannot_be_read_is_said() {
    let desk = Desk::gdansk();
    desk.replace("tasks.ron", "id: \"order-food\"", "id: \"order-food\" oops");
    let answer = desk.run(["plan"]);
    assert_eq!(answer.code, 65, "{answer:?}");
    assert!(answer.stderr.contains("tasks.ron"), "{answer:?}");
}
