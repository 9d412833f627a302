//! Where the cursor goes when a filter is typed: to the title that answers, before what only refers to it; and what is
//! said of a hit that is not in sight.

use crate::harness::Pilot;

/// What waits for the hall is due before the hall is booked.
const TASKS: &str = r#"#![enable(implicit_some)]
[
    Task(id: "bank", title: "Ask the bank", due: "2026-11-25", owner: "parks", after: ["book-hall"]),
    Task(id: "shallow", title: "Dig the shallow pond", due: "2026-11-26"),
    Task(id: "book-hall", title: "Book the hall", due: "2026-11-30"),
    Task(id: "chairs", title: "Carry chairs", due: "2026-12-01", after: ["book-hall"]),
    Task(id: "hall-plan", title: "Hall plan", due: "2026-12-02"),
]"#;
const MEMBERS: &str = r#"#![enable(implicit_some)]
[Member(id: "parks", name: "Parks Office", role: "ngo"), Member(id: "hall", name: "Hall Keepers", role: "ngo")]"#;
const LINKS: &str = r#"#![enable(implicit_some)]
[Link(id: "hall-parks", from: "hall", to: "parks", kind: Advice)]"#;

fn pilot() -> Pilot {
    Pilot::with(&[
        ("tasks.ron", TASKS),
        ("members.ron", MEMBERS),
        ("roles.ron", r#"[Role(id: "ngo", name: "NGO", helix: Citizens)]"#),
        ("links.ron", LINKS),
    ])
}

#[test]
fn the_title_comes_before_what_waits_for_it() {
    for view in ["Tasks", "Plan", "Board", "Timeline"] {
        for typed in ["hall", "book the hall", "HALL", "the hal"] {
            let mut pilot = pilot();
            pilot.view(view).keys("/").type_text(typed).keys("Enter x");
            let text = pilot.file("tasks.ron");
            let done: Vec<&str> = text.lines().filter(|line| line.contains("Done")).collect();
            assert!(matches!(done[..], [line] if line.contains("Book the hall")), "{view} {typed}: {text}");
        }
    }
}

#[test]
fn a_whole_word_comes_before_a_part_of_one_and_marks_and_order_stay() {
    let mut pilot = pilot();
    pilot.view("Tasks").keys("Space / ").type_text("hal");
    pilot.keys("Enter").shows("1 marked").shows("▸ Book the hall");
    let screen = pilot.screen();
    let at = |title: &str| screen.find(title).unwrap();
    assert!(at("Ask the bank") < at("Dig the shallow") && at("Dig the shallow") < at("Book the hall"));
    // Where it was on a hit that is as good, it stays.
    pilot.keys("Esc Esc G /").type_text("hall").keys("Enter").shows("▸ Hall plan");
}

#[test]
fn a_hit_that_is_not_in_sight_says_where_it_is() {
    let mut pilot = pilot();
    pilot.size(80, 24).view("Tasks").keys("/").type_text("book the");
    pilot.keys("Enter").shows("filter: book the");
    // The cursor is on the title; the others say by what they answer.
    pilot.shows("▸ Book the hall").hides("Found in");
    pilot.keys("g g").shows("Found in after: Book the hall");
    pilot.keys("Esc n").shows("Found in after: Book the hall");
    pilot.keys("n").hides("Found in").shows("▸ Book the hall");
    let mut board = self::pilot();
    board.view("Board").keys("/").type_text("parks").keys("Enter");
    board.shows("Found in owner: Parks Office");
}

#[test]
fn the_next_hit_is_the_next_title_first() {
    let mut pilot = pilot();
    pilot.view("Tasks").keys("/").type_text("hall").keys("Enter Esc");
    // From "Book the hall": the titles come first, in their order, then what refers to them.
    for title in ["Hall plan", "Ask the bank", "Carry chairs"] {
        pilot.keys("n");
        let id = pilot.current();
        let task = pilot.city().task(&id).unwrap().title.clone();
        assert_eq!(task, title);
    }
    pilot.keys("N");
    assert_eq!(pilot.current(), "bank");
}

#[test]
fn every_hit_is_one_key_from_the_last_and_the_way_back_is_the_same() {
    for view in ["Tasks", "Board", "Timeline"] {
        let mut pilot = pilot();
        pilot.view(view).keys("/").type_text("hall").keys("Enter Esc");
        let mut go = |key: &str| pilot.keys(key).current();
        // Round the end, both ways: no hit is passed over, and none comes twice.
        for hit in ["hall-plan", "bank", "chairs", "shallow", "book-hall", "hall-plan"] {
            assert_eq!(go("n"), hit, "{view}");
        }
        for hit in ["book-hall", "shallow", "chairs", "bank", "hall-plan", "book-hall"] {
            assert_eq!(go("N"), hit, "{view}");
        }
    }
}

#[test]
fn from_a_row_that_is_no_hit_the_way_leads_to_the_first_title() {
    for key in ["n", "N"] {
        let mut pilot = pilot();
        pilot.view("Tasks").keys("/").type_text("book").keys("Enter Esc g g j");
        assert_eq!(pilot.current(), "shallow");
        assert_eq!(pilot.keys(key).current(), "book-hall", "{key}");
    }
}

#[test]
fn the_palette_finds_titles_first_and_no_id_of_a_link() {
    let mut pilot = pilot();
    pilot.keys(":").type_text("hall").keys("Enter");
    pilot.shows("Hall Keepers").hides("hall-parks");
    let mut pilot = self::pilot();
    pilot.keys(":").type_text("hall-parks").hides("hall-parks  ");
    let mut pilot = self::pilot();
    pilot.keys(":").type_text("keepers parks").shows("Hall Keepers -> Parks Office");
}

/// What is referred to stands before what bears the word in its title.
const EXCHANGE: &str = r#"#![enable(implicit_some)]
[
    Need(id: "a", title: "Chairs for all", by: "hall", themes: ["space"], district: "Stogi"),
    Need(id: "b", title: "A small hall", by: "parks", themes: ["space"], district: "Stogi"),
    Offer(id: "c", title: "Tables", by: "hall", themes: ["space"], district: "Stogi"),
    Offer(id: "d", title: "The great hall", by: "parks", themes: ["space"], district: "Stogi"),
]"#;

fn exchange() -> Pilot {
    Pilot::with(&[
        ("exchange.ron", EXCHANGE),
        ("members.ron", MEMBERS),
        ("roles.ron", r#"[Role(id: "ngo", name: "NGO", helix: Citizens)]"#),
    ])
}

#[test]
fn in_the_network_too_a_title_comes_before_who_asks() {
    for view in ["Network", "Ideas", "Places", "Needs", "Answers", "Offers", "Seekers"] {
        let mut pilot = exchange();
        pilot.view(view).keys("/").type_text("hall").keys("Enter");
        let id = pilot.current();
        assert!(["b", "d"].contains(&id.as_str()), "{view}: {id}");
        // The next hit is the other title, or where there is but one, what only refers to it.
        pilot.keys("Esc n");
        let next = pilot.current();
        let both = matches!(view, "Network" | "Ideas" | "Places");
        assert_eq!(both, ["b", "d"].contains(&next.as_str()), "{view}: {next}");
        pilot.keys("N");
        assert_eq!(pilot.current(), id, "{view}");
    }
}

#[test]
fn lines_of_the_plan_have_a_next_hit() {
    let mut pilot = crate::plan_lines::pilot();
    pilot.view("Money").keys("/").type_text("yard");
    pilot.keys("Enter Esc");
    let hit = pilot.row();
    pilot.keys("G");
    assert_ne!(pilot.row(), hit);
    pilot.keys("n");
    assert_eq!(pilot.row(), hit);
}
