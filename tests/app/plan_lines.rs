//! Loose ends, money, what must end: lines about records of any kind, that lead to them and are acted on in place.

use crate::harness::Pilot;

pub const ACTIONS: &str = "[
    (id: \"lab\", title: \"Yard lab\", kind: Start, lead: \"house\", needs: [\"rules\"], costs: [
        (what: \"Rent\", amount: 1000, source: \"City\", certainty: Secured),
        (what: \"Paint\", amount: 250, source: \"city \", certainty: Asked),
        (what: \"Tea\", amount: 50),
    ]),
    (id: \"forms\", title: \"Nine forms\", kind: Stop, lead: \"office\", partners: [\"house\"]),
    (id: \"map\", title: \"Living map\"),
]
";
pub const MEMBERS: &str = "[
    (id: \"house\", name: \"Orunia House\", status: Left),
    (id: \"office\", name: \"Culture Office\", stance: Resistant),
]
";
pub const NEEDS: &str = "[
    Need(id: \"rules\", title: \"Rules in the way\", kind: Barrier, by: \"office\"),
    Need(id: \"trust\", title: \"Nobody dares\", kind: Barrier),
]
";
pub const TASKS: &str = "[
    (id: \"one\", title: \"Ask around\", action: \"lab\", owner: \"house\", due: \"2017-10-20\"),
    (id: \"two\", title: \"Sum up\", action: \"lab\", owner: \"office\", due: \"2017-10-16\", after: [\"one\"]),
]
";

pub fn pilot() -> Pilot {
    Pilot::with(&[("actions.ron", ACTIONS), ("members.ron", MEMBERS), ("exchange.ron", NEEDS), ("tasks.ron", TASKS)])
}

/// Puts the cursor on the line that begins so.
#[track_caller]
pub fn on_line(pilot: &mut Pilot, text: &str) {
    pilot.keys("g g");
    for _ in 0..200 {
        if pilot.screen().lines().any(|line| line.contains(&format!("▸   {text}"))) {
            return;
        }
        pilot.keys("j");
    }
    panic!("no line says {text}:\n{}", pilot.screen());
}

#[test]
fn loose_ends_say_what_to_do_and_lead_to_the_field() {
    let mut pilot = pilot();
    pilot
        .view("Loose ends")
        .shows("Too late (1): move it, or hasten what it waits for")
        .shows("Owner gone (1): find a new owner");
    on_line(&mut pilot, "Living map: no need behind it");
    pilot.keys("Enter").shows("action: Living map");
    let row = pilot.sheet_row();
    assert_eq!(row.path.to_string(), "needs");
    pilot.keys("Enter").shows("Add to needs").keys("Esc Esc");
    pilot.shows("▸   Living map: no need behind it");
}

#[test]
fn a_loose_end_is_mended_in_place_and_the_next_is_under_the_cursor() {
    let mut pilot = pilot();
    pilot.view("Loose ends");
    on_line(&mut pilot, "Ask around: Orunia House has left");
    pilot.keys("o").type_text("culture").keys("Enter");
    assert!(
        pilot.file("tasks.ron").contains("title: \"Ask around\", action: \"lab\", owner: \"office\""),
        "{}",
        pilot.notice()
    );
    pilot.hides("Ask around: Orunia House").shows("▸   ");
    pilot.keys("u").shows("Ask around: Orunia House has left");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
    on_line(&mut pilot, "Ask around: Orunia House has left");
    pilot.keys("x").hides("Ask around: Orunia House");
    assert!(pilot.file("tasks.ron").contains("status: Done"));
}

#[test]
fn what_is_missing_everywhere_leads_nowhere_and_says_what_to_do() {
    let mut pilot = pilot();
    pilot.size(80, 40).view("Loose ends");
    on_line(&mut pilot, "Territorial democracy");
    pilot.keys("Enter");
    assert!(pilot.notice().contains("leave it on purpose"), "{}", pilot.notice());
    pilot.keys("x");
    assert_eq!(pilot.file("tasks.ron"), TASKS);
}

#[test]
fn money_is_summed_by_action_and_by_source_and_leads_to_the_costs() {
    let mut pilot = pilot();
    pilot
        .view("Money")
        .shows("By action, in EUR")
        .shows("1 300      1 000        250        300")
        .shows("1 250      1 000        250        250")
        .shows("nobody named")
        .shows("All together, in EUR");
    pilot.shows("Yard lab: 76% secured, 300 EUR missing, 250 EUR of it asked for or");
    pilot.keys("Enter").shows("action: Yard lab");
    let row = pilot.sheet_row();
    assert_eq!(row.path.to_string(), "costs[1]");
    pilot.keys("Esc G Enter");
    assert!(pilot.notice().starts_with("The plan: 76% secured"), "{}", pilot.notice());
    pilot.size(40, 10).shows("Sum").shows("Gap").hides("Secured");
}

#[test]
fn what_must_end_names_who_owns_it_and_hides_who_resists_while_presenting() {
    let mut pilot = pilot();
    pilot
        .size(140, 30)
        .view("Stopping")
        .shows("Actions that stop something (1)")
        .shows("Barriers inside (2)")
        .shows("Resists")
        .shows("Nine forms: owned by Culture Office; Culture Office resists");
    on_line(&mut pilot, "Nobody dares");
    pilot.shows("the city").shows("no action yet");
    pilot.keys("P").hides("Resists").hides("resists");
    on_line(&mut pilot, "Nine forms");
    pilot.hides("resists");
    pilot.keys("P").shows("Resists").keys("g g");
    pilot.shows("Culture Office resists");
}

#[test]
fn presenting_from_the_start_shows_no_stance() {
    let mut pilot = pilot().restart_with(ulg::app::core::look::Look { presenting: true, ..Default::default() });
    pilot.size(140, 30).view("Stopping").shows("Nine forms").hides("esists");
}

#[test]
fn nothing_is_said_in_one_sentence() {
    for (view, sentence) in [
        ("Loose ends", "Nothing is planned yet, so nothing can be loose."),
        ("Money", "No action is planned yet"),
        ("Stopping", "No action stops anything"),
    ] {
        let mut pilot = Pilot::with(&[]);
        pilot.view(view).shows(sentence);
        pilot.keys("j G g g Enter x D d");
        pilot.size(40, 10).shows(&sentence[..20]);
    }
}

#[test]
fn the_cursor_stays_on_its_line_through_a_change_outside() {
    let mut pilot = pilot();
    pilot.view("Money");
    on_line(&mut pilot, "Living map");
    pilot.outside("actions.ron", |text| text.replacen("[\n", "[\n    (id: \"new\", title: \"New first\"),\n", 1));
    pilot.shows("▸   Living map").shows("»  New first");
}

#[test]
fn many_lines_roll_with_their_headings() {
    let actions: Vec<String> = (0..100).map(|at| format!("(id: \"a{at}\", title: \"Action {at}\"),")).collect();
    let file = format!("[{}]", actions.join("\n"));
    let mut pilot = Pilot::with(&[("actions.ron", &file)]);
    pilot.view("Loose ends");
    on_line(&mut pilot, "Action 42: no need behind it");
    pilot.keys("PgDn PgDn PgUp G");
    pilot.keys("g g").shows("Action without need (100)").shows("▸   Action 0");
    pilot.size(40, 10).shows("▸   Action 0");
}

#[test]
fn lines_are_plain_in_ascii() {
    let mut pilot = pilot();
    pilot.ascii();
    for view in ["Loose ends", "Money", "Stopping"] {
        let screen = pilot.view(view).screen();
        assert!(screen.is_ascii(), "{screen}");
    }
}

#[test]
fn the_critical_path_is_a_page_with_dates_or_says_why_there_is_none() {
    let mut pilot = pilot();
    pilot
        .view("Tasks")
        .keys("g c")
        .shows("Critical path: 4 days to spare")
        .shows("1. Ask around")
        .shows("12 Oct, at the latest 16 Oct: 4 days to spare; Orunia House")
        .shows("2. Sum up");
    let mut pilot = Pilot::with(&[]);
    pilot.keys("g c").shows("No open task waits for another.");
}

#[test]
fn an_action_is_added_for_a_need_from_the_line_and_from_its_sheet() {
    let mut pilot = pilot();
    pilot.view("Loose ends");
    on_line(&mut pilot, "Nobody dares");
    pilot.keys("a").shows("Add an action").type_text("Dare week");
    pilot.keys("Enter").hides("▸   Nobody dares");
    assert!(
        pilot.file("actions.ron").contains("title: \"Dare week\", needs: [\"trust\"]"),
        "{}",
        pilot.file("actions.ron")
    );
    pilot.keys("u");
    assert_eq!(pilot.file("actions.ron"), ACTIONS);
    on_line(&mut pilot, "Nobody dares");
    pilot.keys("Enter a").type_text("Dare week ; needs=rules");
    pilot.keys("Enter");
    assert!(pilot.file("actions.ron").contains("needs: [\"rules\"]),\n]"), "{}", pilot.file("actions.ron"));
}

#[test]
fn loose_ends_are_narrowed_by_words() {
    let mut pilot = pilot();
    pilot.view("Loose ends").keys("/").shows("Filter");
    pilot.type_text("dares answers").keys("Enter");
    pilot.shows("Nobody dares: no action answers this need");
    pilot.hides("Ask around").hides("Owner gone");
    pilot.keys("Esc").shows("Owner gone");
}
