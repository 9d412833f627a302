//! The plan with a file that cannot be read: what would follow from it is not said, and that is said.

use serde_json::Value;

use super::harness::{Answer, Desk};

fn plan(desk: &Desk, form: &str) -> Answer {
    Answer::of(desk.command(&["plan", form]).output().unwrap())
}

/// Gdańsk with a fault in the last record of a file.
fn broken(file: &str) -> Desk {
    let desk = Desk::gdansk();
    let text = desk.file(file);
    let end = text.rfind(']').unwrap();
    desk.write(file, &format!("{}    Oops(id: \"oops\", title: 7),\n]\n", &text[..end]));
    desk
}

#[test]
fn nothing_is_missing_where_actions_cannot_be_read() {
    let desk = broken("actions.ron");
    let loose = plan(&desk, "--coherence");
    assert_eq!(loose.code, 65, "{loose:?}");
    let text = loose.stdout;
    assert!(text.contains("Data (1): mend the file first"), "{text}");
    assert!(text.contains("actions.ron:"), "{text}");
    for absent in
        ["No action answers", "no action answers", "touches this theme", "is partner in none", "democracy: no"]
    {
        assert!(!text.contains(absent), "{absent}: {text}");
    }
    let list: Value = serde_json::from_str(&{
        let output = desk.command(&["plan", "--coherence", "--json"]).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    })
    .unwrap();
    assert_eq!(list[0]["code"], "data", "{list}");
    let money = plan(&desk, "--money").stdout;
    assert!(money.contains("actions.ron:"), "{money}");
    assert!(money.contains("By action"), "{money}");
    for sum in ["in all", "By source", "By certainty", "Not secured"] {
        assert!(!money.contains(sum), "{sum}: {money}");
    }
    let stopping = plan(&desk, "--stopping").stdout;
    assert!(stopping.contains("actions.ron:"), "{stopping}");
    assert!(!stopping.contains("no action answers it"), "{stopping}");
    let table = Answer::of(desk.command(&["plan"]).output().unwrap()).stdout;
    assert!(table.replace('\n', " ").contains("only what can be read is counted"), "{table}");
    assert!(!table.contains("loose"), "{table}");
}

#[test]
fn a_file_without_any_record_left_says_no_plan_is_there() {
    let desk = Desk::gdansk();
    desk.write("actions.ron", "[(id: \"one\" title: \"One\")]");
    desk.write("exchange.ron", "[");
    for form in ["--coherence", "--money", "--stopping"] {
        let text = plan(&desk, form).stdout;
        assert!(text.contains("actions.ron:"), "{form}: {text}");
        for wrong in ["holds together", "No costs are", "No action stops", "No action is planned"] {
            assert!(!text.contains(wrong), "{form}: {text}");
        }
    }
}

#[test]
fn tasks_and_needs_that_cannot_be_read_are_said_too() {
    for (file, form, gone) in [
        ("tasks.ron", "--coherence", "holds together"),
        ("exchange.ron", "--coherence", "no action answers this need"),
        ("exchange.ron", "--stopping", "No action stops"),
        ("members.ron", "--coherence", "is partner in none"),
        ("meetings.ron", "--coherence", "came to none"),
    ] {
        let desk = broken(file);
        let text = plan(&desk, form).stdout;
        assert!(text.contains(&format!("{file}:")), "{form}: {text}");
        assert!(!text.contains(gone), "{form}: {text}");
    }
}

#[test]
fn a_brief_and_a_status_say_only_what_is_known() {
    let desk = broken("meetings.ron");
    let run = |args: &[&str]| Answer::of(desk.command(args).output().unwrap());
    for form in ["brief", "status"] {
        let Answer { code, stdout, .. } = run(&[form]);
        assert_eq!(code, 65, "{form}");
        assert!(stdout.contains("meetings.ron is to be mended first"), "{stdout}");
        for untrue in ["planned", "absent three", "quiet", "before the meeting", "ULG 6", "46%"] {
            assert!(!stdout.contains(untrue), "{form}, {untrue}: {stdout}");
        }
    }
    let status: Value = serde_json::from_str(&run(&["status", "--json"]).stdout).unwrap();
    for absent in ["/next_meeting", "/tasks/due_before_meeting", "/questions/oldest_meetings"] {
        assert_eq!(status.pointer(absent), None, "{status}");
    }
    assert!(status.pointer("/tasks/late").is_some());
    let minutes = run(&["minutes"]);
    assert_eq!((minutes.code, minutes.stdout.as_str()), (65, ""));
    assert!(minutes.stderr.contains("meetings.ron:"), "{minutes:?}");
    for (file, absent, words) in [
        ("members.ron", "/helix", "Helix         members.ron is to be mended first"),
        ("tasks.ron", "/tasks", "Tasks         tasks.ron is to be mended first"),
        ("questions.ron", "/questions", "Questions     questions.ron is to be mended first"),
    ] {
        let desk = broken(file);
        let run = |args: &[&str]| Answer::of(desk.command(args).output().unwrap());
        let text = run(&["status"]).stdout;
        assert!(text.contains(words), "{text}");
        let text = run(&["status", "--json"]).stdout;
        let status: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(status.pointer(absent), None, "{status}");
        let brief = run(&["brief"]).stdout;
        assert!(brief.contains(&format!("\n{file} is to be mended first.\n")), "{brief}");
    }
}
