//! What is asked and at hand by district, in two columns; and the table of themes and cities, cell by cell.

use insta::assert_snapshot;

use crate::exchange_lines::on_line;
use crate::harness::Pilot;

const EXCHANGE: &str = "[
    Need(id: \"rules\", title: \"Rules in the way\", kind: Barrier, by: \"house\", themes: [\"governance\"], district: \"Port\"),
    Need(id: \"lamp\", title: \"A street without lamps\", kind: Challenge, themes: [\"spaces\"], district: \"Hill\"),
    Need(id: \"cook\", title: \"Somebody who cooks\", kind: Capacity, district: \"Port\"),
    Need(id: \"met\", title: \"Long since met\", status: Met, district: \"Port\"),
    Offer(id: \"hall\", title: \"An empty hall\", kind: Space, district: \"Port\", themes: [\"spaces\", \"citizens\"]),
    Offer(id: \"tools\", title: \"Tools to lend\", kind: Resource, by: \"house\", district: \"Quay\"),
]
";
const MEMBERS: &str = "[(id: \"house\", name: \"Orunia House\", role: \"ngo\")]\n";

fn town() -> Pilot {
    Pilot::with(&[("exchange.ron", EXCHANGE), ("members.ron", MEMBERS)])
}

fn on(pilot: &Pilot) -> String {
    let record = pilot.record();
    record.map_or(String::new(), |record| record.id)
}

#[test]
fn the_map_of_places_as_a_picture() {
    for (columns, rows) in [(80, 24), (120, 40), (200, 60), (40, 12)] {
        let mut pilot = town();
        pilot.size(columns, rows).view("Places");
        assert_snapshot!(format!("districts {columns}x{rows}"), pilot.screen());
    }
}

#[test]
fn the_cursor_goes_down_a_column_and_across() {
    let mut pilot = town();
    pilot.view("Places");
    assert_eq!(on(&pilot), "lamp");
    pilot.keys("j");
    assert_eq!(on(&pilot), "rules");
    pilot.keys("l");
    assert_eq!(on(&pilot), "hall");
    pilot.keys("Down");
    assert_eq!(on(&pilot), "tools");
    // Nothing is asked at the quay: what is nearest.
    pilot.keys("Left");
    assert_eq!(on(&pilot), "cook");
    pilot.keys("G l g g");
    assert_eq!(on(&pilot), "hall");
    // Nothing is further to the right.
    pilot.keys("Right");
    assert_eq!(on(&pilot), "hall");
    pilot.keys("Enter").shows("offer: An empty hall").keys("Esc");
    assert_eq!(on(&pilot), "hall");
}

#[test]
fn a_district_that_asks_and_has_nothing_says_so() {
    let mut pilot = town();
    pilot.view("Places").shows("! nothing at hand").shows("nothing asked").shows("3 asked, 2 at hand");
    pilot.shows("A street without lamps: asked, challenge, the city");
}

#[test]
fn places_are_narrowed_by_the_words_of_every_list() {
    let mut pilot = town();
    pilot.view("Places").keys("/").type_text("district:hill");
    pilot.shows("lamps").hides("Tools").keys("Enter");
    pilot.shows("filter: district:hill   1 asked, 0 at hand");
    pilot.keys("/ Ctrl-U").type_text("by:orunia").keys("Enter");
    pilot.shows("Rules").shows("Tools").hides("hall");
    pilot.keys("/ Ctrl-U").type_text("zebra").keys("Enter");
    pilot.shows("Nothing answers the filter");
    pilot.keys("Esc").shows("An empty hall");
    pilot.keys("/").type_text("colour:red");
    pilot.shows("needs and offers have no field \"colour\"");
    pilot.keys("Enter").shows("no field").keys("Esc").shows("hall");
}

#[test]
fn sixty_records_and_none_and_one() {
    let many: String = (0..30)
        .map(|n| {
            let district = ["Port", "Hill", "Quay"][n % 3];
            format!(
                "Need(id: \"n{n}\", title: \"Need {n}\", district: \"{district}\"), \
                 Offer(id: \"o{n}\", title: \"Offer {n}\", district: \"{district}\"),\n"
            )
        })
        .collect();
    let text = format!("[{many}]");
    let mut pilot = Pilot::with(&[("exchange.ron", &text)]);
    pilot.view("Places").keys("G").shows("Need 29");
    pilot.keys("l").shows("Offer 29").keys("g g").shows("Offer 1");
    pilot.keys("PgDn PgUp h").shows("Hill");
    let mut pilot = Pilot::with(&[("exchange.ron", "[Offer(id: \"o\", title: \"A bell\")]")]);
    pilot.view("Places").shows("(no district)").keys("h l j k");
    assert_eq!(on(&pilot), "o");
    let mut pilot = Pilot::with(&[]);
    pilot.view("Places").shows("No need is open and no offer");
    pilot.keys("h l j k G Enter n Y").size(40, 10);
    let mut pilot = Pilot::with(&[("exchange.ron", "[Need(id: \"a\", title: ")]);
    pilot.view("Places").shows("exchange.ron:1");
}

#[test]
fn a_press_of_the_mouse_puts_the_cursor_there() {
    let mut pilot = town();
    pilot.view("Places");
    let screen = pilot.screen();
    let place = screen.lines().enumerate().find_map(|(y, line)| {
        let at = line.find("An empty hall")?;
        Some((line[..at].chars().count(), y))
    });
    let (x, y) = place.expect("the hall is seen");
    pilot.send(ulg::app::core::event::Event::Click(x as u16, y as u16));
    assert_eq!(on(&pilot), "hall");
}

#[test]
fn the_table_of_themes_has_a_cursor_of_its_own() {
    let mut pilot = Pilot::gdansk();
    pilot.view("Themes").shows("cities 1 to 4 of 10");
    pilot.keys("l l").shows("in Baia Mare; Enter lists them");
    pilot.keys("Right Right").shows("cities 1 to 4 of 10");
    pilot.keys("Right").shows("cities 2 to 5 of 10");
    let notice = pilot.screen();
    assert!(notice.contains("in Gdańsk") || notice.contains("in Milan"), "{notice}");
    pilot.keys(">").shows("cities 6 to 9 of 10");
    pilot.keys("> l l").shows("cities 7 to 10 of 10");
    pilot.keys(">");
    assert!(pilot.notice().contains("no more cities"), "{}", pilot.notice());
    pilot.keys("< < < h h h h").shows("cities 1 to 4 of 10");
    pilot.shows("most is sought in");
}

#[test]
fn a_cell_leads_to_what_it_counts() {
    let mut pilot = Pilot::gdansk();
    pilot.size(120, 40).view("Themes");
    on_line(&mut pilot, "Governance");
    pilot.keys("l").shows("7 sought and 3 offered in Gdańsk");
    pilot.keys("Enter");
    pilot.shows("city:=gdansk   10 of 114").shows("(7 needs, 3 offers)");
    pilot.keys("Ctrl-O").shows("7 sought and 3 offered in Gdańsk");
    on_line(&mut pilot, "Each once");
    pilot.keys("Enter").shows("filter: city:=gdansk   12 of 114");
}

#[test]
fn the_table_counts_what_a_filter_lets_through() {
    let mut pilot = Pilot::gdansk();
    pilot.view("Themes").keys("/").type_text("kind:space,resource");
    pilot.keys("Enter").shows("Nothing answers").keys("Esc");
    let mut pilot = town();
    pilot.view("Themes").keys("/").type_text("kind:space").keys("Enter");
    pilot.shows("0/1+").hides("Governance").keys("Enter");
    pilot.shows("kind:space theme:=").shows("An empty hall").hides("lamps");
}

#[test]
fn the_sign_of_presenting_is_whole_beside_the_last_view() {
    let mut pilot = Pilot::gdansk();
    pilot.size(80, 24).view("Places").keys("P").shows("presenting");
}
