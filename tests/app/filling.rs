//! A sheet that is filled: order and cursor stay, so that what is typed lands in the field that was meant, whatever comes
//! or goes around it.

use ulg::app::core::app::Layer;

use crate::harness::Pilot;

/// The sheet of a new city, with the cursor on a field.
fn charter(field: &str) -> Pilot {
    let mut pilot = Pilot::with(&[]);
    pilot.keys(":").type_text("city of town").keys("Enter").on_row(field);
    pilot
}

fn add(pilot: &mut Pilot, text: &str) {
    pilot.keys("a").type_text(text).keys("Enter");
}

#[test]
fn items_of_an_empty_list_go_into_that_list_one_after_the_other() {
    for (field, one, two, wanted) in [
        (
            "objectives",
            "shops ; Shops open",
            "trust ; We trust",
            "objectives: [(id: \"shops\", title: \"Shops open\"), (id: \"trust\", title: \"We trust\")]",
        ),
        ("challenges", "Empty shops", "Few jobs", "challenges: [\"Empty shops\", \"Few jobs\"]"),
        (
            "criteria",
            "new ; New here",
            "near ; Close by",
            "criteria: [(id: \"new\", name: \"New here\"), (id: \"near\", name: \"Close by\")]",
        ),
        (
            "helix targets",
            "citizens ; 40",
            "public ; 30",
            "helix_targets: [(helix: Citizens, percent: 40), (helix: Public, percent: 30)]",
        ),
        ("planned types", "Bakers", "Fishers", "planned_types: [(name: \"Bakers\"), (name: \"Fishers\")]"),
    ] {
        let mut pilot = charter(field);
        let before = pilot.file("city.ron");
        add(&mut pilot, one);
        add(&mut pilot, two);
        let file = pilot.file("city.ron");
        assert!(file.contains(wanted), "{file}\n{}", pilot.screen());
        pilot.keys("u u");
        assert_eq!(pilot.file("city.ron"), before, "{}", pilot.notice());
        add(&mut pilot, one);
        let file = pilot.file("city.ron");
        assert!(file.contains(&wanted[..wanted.find(':').unwrap()]), "{file}");
    }
}

#[test]
fn the_next_field_is_the_one_that_stood_below() {
    let mut pilot = charter("country");
    let labels = |pilot: &Pilot| {
        let sheet = pilot.sheet();
        let rows = sheet.rows(pilot.app.state.facts());
        rows.into_iter().map(|row| row.label).collect::<Vec<_>>()
    };
    let before = labels(&pilot);
    for field in ["country", "region", "mission"] {
        pilot.keys("e").type_text(field).keys("Enter j");
    }
    assert_eq!(labels(&pilot), before, "{}", pilot.screen());
    let file = pilot.file("city.ron");
    for field in ["country", "region", "mission"] {
        assert!(file.contains(&format!("{field}: \"{field}\"")), "{file}");
    }
    // Opened again, what is known stands together.
    pilot.keys("Esc :").type_text("city of town").keys("Enter");
    assert_eq!(labels(&pilot)[..4], ["name", "country", "region", "mission"]);
}

#[test]
fn a_field_that_is_emptied_stays_where_it_is() {
    let mut pilot = charter("name");
    pilot.outside("city.ron", |_| "City(name: \"Town\", mission: \"Do\", focus: \"Yards\")".to_string());
    pilot.keys("Esc :").type_text("city of town").keys("Enter").on_row("mission");
    pilot.outside("city.ron", |_| "City(name: \"Town\", focus: \"Yards\")".to_string());
    pilot.keys("e").type_text("Begin").keys("Enter j e Ctrl-U").type_text("Shops").keys("Enter");
    assert_eq!(pilot.file("city.ron"), "City(name: \"Town\", mission: \"Begin\", focus: \"Shops\")");
}

#[test]
fn somebody_else_filling_fields_moves_no_cursor() {
    let mut pilot = charter("strategy");
    pilot.outside("city.ron", |_| {
        "City(name: \"Town\", country: \"PL\", challenges: [\"A\", \"B\", \"C\"])".to_string()
    });
    pilot.keys("e").type_text("exists").keys("Enter");
    let file = pilot.file("city.ron");
    assert!(file.contains("strategy: \"exists\""), "{file}\n{}", pilot.screen());
}

const COSTS: &str = "[Action(id: \"lab\", title: \"Lab\", costs: [Cost(what: \"Rent\"), Cost(what: \"Paint\")])]";

/// The second cost of an action, open.
fn paint() -> Pilot {
    let mut pilot = Pilot::with(&[("actions.ron", COSTS)]);
    pilot.view("Actions").keys("Enter").on_row("costs").keys("j Enter").shows("Paint");
    pilot
}

fn with_oven(text: &str) -> String {
    text.replace("costs: [", "costs: [Cost(what: \"Oven\"), ")
}

#[test]
fn a_part_that_is_open_is_followed_to_its_new_place() {
    let mut pilot = paint();
    pilot.outside("actions.ron", with_oven).shows("Paint").hides("Oven");
    pilot.on_row("source").keys("e").type_text("City").keys("Enter");
    let file = pilot.file("actions.ron");
    assert!(file.contains("(what: \"Paint\", source: \"City\")"), "{file}");
    pilot.keys("Esc j j");
    // On the sheet of the whole too.
    let mut pilot = paint();
    pilot.keys("Esc");
    pilot.outside("actions.ron", with_oven);
    pilot.keys("Enter").shows("Paint");
}

#[test]
fn what_is_being_typed_is_written_to_the_part_that_was_meant() {
    let mut pilot = paint();
    pilot.on_row("source").keys("e").type_text("City");
    pilot.outside("actions.ron", with_oven).keys("Enter");
    let file = pilot.file("actions.ron");
    assert!(file.contains("(what: \"Paint\", source: \"City\")"), "{file}");
}

#[test]
fn a_part_that_is_gone_takes_no_text() {
    let mut pilot = paint();
    pilot.on_row("source").keys("e").type_text("City");
    let without = |text: &str| {
        text.replace(", Cost(what: \"Paint\")", ", Cost(what: \"Glass\", note: \"x\")").replace("Rent", "Hire")
    };
    pilot.outside("actions.ron", without).keys("Enter");
    pilot.shows("no longer there").shows("> City");
    assert!(!pilot.file("actions.ron").contains("City"));
}

#[test]
fn a_change_that_nobody_told_of_moves_the_write_too() {
    let mut pilot = paint();
    pilot.on_row("source").keys("e").type_text("City");
    std::fs::write(pilot.dir().join("actions.ron"), with_oven(COSTS)).unwrap();
    pilot.keys("Enter");
    let file = pilot.file("actions.ron");
    assert!(file.contains("(what: \"Paint\", source: \"City\")"), "{file}\n{}", pilot.notice());
}

#[test]
fn within_a_part_a_adds_another_beside_it() {
    let mut pilot = paint();
    pilot.on_row("amount").keys("a");
    pilot.shows("Add to costs").type_text("Glass").keys("Enter");
    assert!(pilot.file("actions.ron").contains("\"Glass\""));
    assert!(!pilot.dir().join("tasks.ron").exists());
}

#[test]
fn an_action_keeps_its_order_and_what_was_missing_keeps_its_line() {
    let mut pilot = Pilot::with(&[("actions.ron", "[Action(id: \"lab\", title: \"Lab\")]")]);
    pilot.view("Actions").keys("Enter").on_row("missing").keys("j j j j");
    for text in ["Visitors ; output ; people ; 0 ; 50", "Yards ; output ; yards ; 0 ; 3"] {
        add(&mut pilot, text);
    }
    let file = pilot.file("actions.ron");
    assert_eq!(file.matches("kind: Output").count(), 2, "{file}\n{}", pilot.screen());
    pilot.on_row("first step").keys("e").type_text("Ring").keys("Enter j e").type_text("One").keys("Enter");
    let file = pilot.file("actions.ron");
    assert!(file.contains("first_step: \"Ring\""), "{file}\n{}", pilot.screen());
    pilot.shows("not said yet, or said just now");
}

#[test]
fn the_first_own_theme_stands_beside_the_usual_four() {
    let needs = "[Need(id: \"n\", title: \"Rooms\", kind: Space, themes: [\"spaces\"])]";
    let mut pilot = Pilot::with(&[("exchange.ron", needs)]);
    let before = pilot.file("city.ron");
    pilot.keys(":").type_text("city of town").keys("Enter").on_row("themes");
    add(&mut pilot, "night ; Night life");
    let file = pilot.file("city.ron");
    for theme in ["citizens", "governance", "spaces", "impact", "night"] {
        assert!(file.contains(&format!("id: \"{theme}\"")), "{file}");
    }
    pilot.keys("u");
    assert_eq!(pilot.file("city.ron"), before);
}

#[test]
fn nothing_looks_out_from_under_a_layer() {
    let open = |view: &str, keys: &str| {
        let mut pilot = Pilot::gdansk();
        pilot.view(view);
        if keys == "sheet" {
            let record = ulg::model::RecordId::new(ulg::model::Kind::Member, "labour-office");
            ulg::app::core::show::open_record(&mut pilot.app, record);
        } else {
            pilot.run(keys);
        }
        assert!(!pilot.app.state.layers.iter().any(|layer| matches!(layer, Layer::Prompt(_))));
        let screen = pilot.screen();
        screen.lines().skip(2).take(20).map(str::to_string).collect::<Vec<_>>()
    };
    for layer in ["sheet"] {
        let wanted = open("Tasks", layer);
        for view in ulg::app::desk::DESK.views() {
            assert_eq!(open(view.name, layer), wanted, "{layer} over {}", view.name);
        }
    }
}

#[test]
fn a_member_opened_in_a_session_covers_it() {
    let mut pilot = Pilot::gdansk();
    pilot.keys("2 g p").type_text("Who is missing?").keys("Enter").type_text("Gdańsk Labour Office").keys("Enter");
    pilot.shows("member: Gdańsk Labour Office").hides("Who is missing?");
    let mut plain = Pilot::gdansk();
    let record = ulg::model::RecordId::new(ulg::model::Kind::Member, "labour-office");
    ulg::app::core::show::open_record(&mut plain.app, record);
    let rows = |pilot: &mut Pilot| -> Vec<String> {
        let screen = pilot.screen();
        let rows = screen.lines().skip(4).take(12);
        rows.map(str::to_string).collect()
    };
    assert_eq!(rows(&mut pilot), rows(&mut plain));
}
