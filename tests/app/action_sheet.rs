//! Everything of one action on one screen: what is missing and where to say it, sums, bars, ladders; single lines
//! changed in place.

use crate::climb::{BARE, open};
use crate::harness::Pilot;

/// An action with lists that were written by hand, comments and all.
const FULL: &str = "#![enable(implicit_some)]
[
    Action(
        id: \"lab\", title: \"Lab\", lead: \"house\",
        costs: [
            Cost(what: \"Rent\", amount: 1200, source: \"City\", certainty: Secured), // a year
            Cost(what: \"Paint\",   amount: 300),   // who pays?
        ],
        indicators: [
            Indicator(name: \"Visitors\", unit: \"people\", baseline: 10), // counted at the door
            Indicator(name: \"Waiting\", baseline: 40, target: 20, latest: 30, on: \"2017-09-30\"),
        ],
        risks: [
            Risk(what: \"Noise\", likelihood: High, impact: Medium), // ask the neighbours
        ],
        grid: [
            Score(criterion: \"new\", score: 3), // by show of hands
        ],
    ),
]
";

const CITY: &str = "City(name: \"Town\", criteria: [
    Criterion(id: \"new\", name: \"New here\", weight: 1),
    Criterion(id: \"close\", name: \"Close to home\", weight: 3),
])
";

fn full() -> Pilot {
    let mut pilot = Pilot::with(&[
        ("actions.ron", FULL),
        ("city.ron", CITY),
        ("members.ron", "[(id: \"house\", name: \"Orunia House\")]"),
    ]);
    pilot.view("Actions").keys("Enter");
    pilot
}

/// What is done on the sheet changes these places of the file and no other byte; undo gives the same bytes.
#[track_caller]
fn triple(act: impl Fn(&mut Pilot), expected: &[(&str, &str)]) {
    let mut pilot = full();
    act(&mut pilot);
    let mut wanted = FULL.to_string();
    for (old, new) in expected {
        assert!(wanted.contains(old), "{old} is not in the file");
        wanted = wanted.replace(old, new);
    }
    let told = pilot.notice().to_string();
    assert_eq!(pilot.file("actions.ron"), wanted, "{told}\n{}", pilot.screen());
    pilot.keys("u");
    assert_eq!(pilot.file("actions.ron"), FULL, "undo: {}", pilot.notice());
}

/// Puts the cursor on the row whose value begins so.
fn on_value(pilot: &mut Pilot, value: &str) {
    let sheet = pilot.sheet();
    let rows = sheet.rows(pilot.app.state.facts());
    let row = rows.iter().position(|row| row.value.text.starts_with(value));
    let row = row.unwrap_or_else(|| panic!("no row says {value}"));
    pilot.keys("g g").type_text(&"j".repeat(row));
}

#[test]
fn a_cost_line_is_added_changed_and_removed_in_place() {
    triple(
        |pilot| {
            pilot.on_row("costs").keys("a");
            pilot.type_text("Tools ; 80 ; City ; asked").keys("Enter");
        },
        &[(
            "amount: 300),   // who pays?\n",
            "amount: 300),   // who pays?\n            Cost(what: \"Tools\", amount: 80, source: \"City\", certainty: Asked),\n",
        )],
    );
    triple(
        |pilot| {
            on_value(pilot, "Paint");
            pilot.keys("Enter").on_row("amount").keys("e Ctrl-U");
            pilot.type_text("450").keys("Enter Esc");
        },
        &[("amount: 300", "amount: 450")],
    );
    triple(
        |pilot| {
            on_value(pilot, "Paint");
            pilot.keys("D");
        },
        &[("            Cost(what: \"Paint\",   amount: 300),   // who pays?\n", "")],
    );
}

#[test]
fn indicators_are_added_changed_and_removed_in_place() {
    triple(
        |pilot| {
            pilot.on_row("indicators").keys("a");
            pilot.type_text("Yards ; output ; yards ; 0 ; 3").keys("Enter");
        },
        &[(
            "on: \"2017-09-30\"),\n",
            "on: \"2017-09-30\"),\n            Indicator(name: \"Yards\", kind: Output, unit: \"yards\", baseline: 0, target: 3),\n",
        )],
    );
    triple(
        |pilot| {
            on_value(pilot, "Waiting");
            pilot.keys("Enter").on_row("latest").keys("e Ctrl-U");
            pilot.type_text("25").keys("Enter");
        },
        &[("latest: 30", "latest: 25")],
    );
    triple(
        |pilot| {
            on_value(pilot, "Visitors");
            pilot.keys("D");
        },
        &[("            Indicator(name: \"Visitors\", unit: \"people\", baseline: 10), // counted at the door\n", "")],
    );
}

#[test]
fn risks_are_added_changed_and_removed_in_place() {
    triple(
        |pilot| {
            pilot.on_row("risks").keys("a");
            pilot.type_text("Rain ; operational ; low ; low").keys("Enter");
        },
        &[(
            "// ask the neighbours\n",
            "// ask the neighbours\n            Risk(what: \"Rain\", kind: Operational, likelihood: Low, impact: Low),\n",
        )],
    );
    triple(
        |pilot| {
            on_value(pilot, "Noise");
            pilot.keys("Enter").on_row("impact").keys("e");
            pilot.type_text("high").keys("Enter");
        },
        &[("impact: Medium", "impact: High")],
    );
}

#[test]
fn a_criterion_without_a_score_asks_for_it() {
    triple(
        |pilot| {
            on_value(pilot, "Close to home");
            pilot.keys("Enter").shows("Score: Close to home");
            pilot.type_text("4").keys("Enter");
            pilot.shows("94%");
        },
        &[("// by show of hands\n", "// by show of hands\n            Score(criterion: \"close\", score: 4),\n")],
    );
    triple(
        |pilot| {
            on_value(pilot, "New here");
            pilot.keys("Enter").on_row("score").keys("e");
            pilot.type_text("1").keys("Enter");
        },
        &[("score: 3", "score: 1")],
    );
}

#[test]
fn enter_on_what_the_meter_lacks_asks_for_that_very_field() {
    triple(
        |pilot| {
            on_value(pilot, "the source of each cost");
            pilot.keys("Enter").shows("source of Lab");
            pilot.type_text("Foundation").keys("Enter");
        },
        &[("amount: 300)", "amount: 300, source: \"Foundation\")")],
    );
    triple(
        |pilot| {
            on_value(pilot, "a risk with its mitigation");
            pilot.keys("Enter").shows("mitigation of Lab");
            pilot.type_text("Closed at nine").keys("Enter");
        },
        &[("impact: Medium)", "impact: Medium, mitigation: \"Closed at nine\")")],
    );
}

#[test]
fn an_indicator_without_a_target_is_asked_for_it() {
    let bare = BARE.replace("title: \"Lab\"", "title: \"Lab\", indicators: [(name: \"Visitors\")]");
    let mut pilot = open(&bare);
    on_value(&mut pilot, "an indicator with a target");
    pilot.keys("Enter").shows("target of Lab");
    pilot.type_text("200").keys("Enter");
    let wanted = bare.replace("\"Visitors\")", "\"Visitors\", target: 200)");
    assert_eq!(pilot.file("actions.ron"), wanted);
}

#[test]
fn an_empty_list_that_the_meter_wants_asks_for_its_first_item() {
    let mut pilot = open(BARE);
    on_value(&mut pilot, "costs");
    pilot.keys("Enter").shows("Add to costs");
    pilot.type_text("Rent ; 100").keys("Enter");
    assert!(
        pilot.file("actions.ron").contains("costs: [(what: \"Rent\", amount: 100)]"),
        "{}",
        pilot.file("actions.ron")
    );
    // What is missing next stands under the cursor.
    pilot.keys("Enter").shows("source of Lab");
}

#[test]
fn what_is_worked_out_is_not_edited_nor_is_the_action_archived_from_there() {
    let mut pilot = full();
    for label in ["on paper", "sum", "weighted"] {
        pilot.on_row(label).keys("Enter");
        assert!(pilot.notice().contains("worked out"), "{}", pilot.notice());
        pilot.on_row(label).keys("D");
        assert!(pilot.notice().contains("nothing"), "{}", pilot.notice());
    }
    assert_eq!(pilot.file("actions.ron"), FULL);
}

#[test]
fn sums_bars_and_levels_are_said_in_words_too() {
    let mut pilot = full();
    pilot
        .size(100, 60)
        .shows("3/8")
        .shows("1 500 EUR  1 200 EUR secured (80%), 300 EUR missing")
        .shows("■■■■■□□□□□  Waiting")
        .shows("40 -> 20; 30 on 30 Sep, 50% of the way")
        .shows("High x Medium")
        .shows("nothing is done about it yet")
        .shows("[None] > Story")
        .shows("75%");
    pilot.ascii();
    let screen = pilot.screen();
    assert!(screen.is_ascii(), "{screen}");
    assert!(screen.contains("#####-----  Waiting"), "{screen}");
}

#[test]
fn tasks_needs_and_stories_are_followed_and_left_again() {
    let mut pilot = Pilot::gdansk();
    pilot.view("Actions").keys("j j j j j Enter").shows("action: Yard labs");
    on_value(&mut pilot, "Take social innovation");
    pilot.keys("Enter").shows("need: Take social innovation");
    pilot.keys("Ctrl-O").shows("action: Yard labs");
    on_value(&mut pilot, "The stairs");
    pilot.keys("Enter").shows("story: The stairs").keys("Ctrl-O");
    let task = pilot.city().tasks_of("yard-labs").next();
    let title = task.expect("it has tasks").title.clone();
    on_value(&mut pilot, &title);
    pilot.keys("Enter").shows(&format!("task: {title}"));
}

#[test]
fn the_cursor_stays_on_its_line_when_lines_above_it_go() {
    let mut pilot = full();
    on_value(&mut pilot, "Noise");
    pilot.outside("actions.ron", |text| text.replace("amount: 300)", "amount: 300, source: \"City\")"));
    pilot.keys("Enter").shows("Lab · risks[1]");
}

#[test]
fn notes_stay_hidden_while_presenting() {
    let actions = "[(id: \"lab\", title: \"Lab\", notes: \"The mayor is against it\")]";
    let mut pilot = open(actions);
    pilot.size(80, 60).shows("The mayor");
    pilot.keys("P").hides("The mayor").shows("Lab");
}

#[test]
fn of_very_many_tasks_those_that_press_are_shown_and_the_others_counted() {
    let tasks: Vec<String> =
        (0..130).map(|at| format!("(id: \"t{at}\", title: \"Task {at}\", action: \"lab\", status: Done),")).collect();
    let late = "(id: \"late\", title: \"Press\", action: \"lab\", due: \"2017-10-09\"),";
    let file = format!("[{}{late}]", tasks.join("\n"));
    let mut pilot = Pilot::with(&[("actions.ron", BARE), ("tasks.ron", &file)]);
    pilot.size(100, 40).view("Actions").keys("Enter");
    pilot
        .shows("130 of 131 done; 3 days late: Press")
        .shows("3 days late  Press")
        .keys("G")
        .shows("and 31 more: the list of tasks shows them by action:lab");
}
