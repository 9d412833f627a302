//! The views of the network: all needs and offers, ideas, themes by city, places. They lead somewhere and write nothing.

use insta::assert_snapshot;

use crate::harness::Pilot;

const VIEWS: [&str; 4] = ["Network", "Ideas", "Themes", "Places"];

const EXCHANGE: &str = "[
    Need(id: \"rules\", title: \"Rules in the way\", kind: Barrier, by: \"house\", themes: [\"governance\"], district: \"Port\",
        matches: [(offer: \"hall\", state: Asked, note: \"secret note\")]),
    Need(id: \"rules-too\", title: \"Rules in our way\", kind: Barrier, themes: [\"governance\"]),
    Need(id: \"met\", title: \"Long since met\", status: Met),
    Offer(id: \"hall\", title: \"An empty hall\", kind: Space, district: \"Port\", themes: [\"spaces\", \"citizens\"]),
]
";
const MEMBERS: &str = "[(id: \"house\", name: \"Orunia House\", role: \"ngo\")]\n";

fn town() -> Pilot {
    Pilot::with(&[("exchange.ron", EXCHANGE), ("members.ron", MEMBERS)])
}

#[test]
fn the_views_as_pictures() {
    for view in VIEWS {
        let mut pilot = Pilot::gdansk();
        pilot.view(view);
        assert_snapshot!(format!("{} 80x24", view.to_lowercase()), pilot.screen());
    }
    let mut pilot = Pilot::gdansk();
    pilot.size(40, 12).view("Themes");
    assert_snapshot!("themes 40x12", pilot.screen());
}

#[test]
fn the_network_stands_under_its_themes_and_is_narrowed_by_words() {
    let mut pilot = town();
    pilot
        .view("Network")
        .shows("Governance and policy making (2 needs, 0 offers)")
        .shows("Spaces (0 needs, 1 offer)")
        .shows("City and citizens (0 needs, 1 offer)")
        .hides("Long since met");
    pilot.keys("/").type_text("EMPTY").keys("Enter");
    pilot.shows("filter: EMPTY   1 of 3").hides("Rules");
    pilot.keys("Esc").shows("Rules in the way").hides("EMPTY");
    pilot.keys("/").type_text("theme:\"spaces\"").keys("Enter");
    pilot.shows("Spaces (0").hides("City and citizens");
    pilot.keys("/ Ctrl-U").type_text("-kind:space -house nothing").keys("Enter");
    pilot.shows("Nothing answers the filter");
    pilot.keys("Esc c").shows("Town (2 needs, 1 offer)");
    pilot.keys("c").shows("Barrier (2 needs, 0 offers)").shows("Space (0 needs, 1 offer)");
    pilot.keys("c").shows("(no dimension) (2 needs, 1 offer)");
    pilot.keys("c").shows("Port (1 need, 1 offer)").shows("(no district) (1 need");
    pilot.keys("c").shows("By theme").shows("Governance");
    assert_eq!(pilot.file("exchange.ron"), EXCHANGE);
}

#[test]
fn own_records_open_and_those_of_others_are_pages() {
    let mut pilot = Pilot::gdansk();
    pilot.view("Network");
    pilot.keys("/").type_text("city:gdansk").keys("Enter Enter");
    assert!(pilot.has_sheet(), "{}", pilot.screen());
    pilot.keys("Esc Esc b b").shows("other cities").hides("▸   Stronger links");
    pilot.keys("/").type_text("milan crowdfunding").keys("Enter Enter");
    pilot.shows("Milan offers").shows("Named in files: milan/civic-crowdfunding").shows("Milan: ");
    pilot.keys("Esc").shows("filter: milan crowdfunding");
    pilot.keys("Esc b").shows("Network");
}

#[test]
fn a_filter_that_is_given_up_leaves_the_cursor_where_it_was() {
    let mut pilot = Pilot::gdansk();
    pilot.view("Network").keys("j j j");
    let before = pilot.line().map(str::to_string);
    assert!(before.is_some());
    pilot.keys("/").type_text("milan").keys("Esc");
    let now = pilot.line().map(str::to_string);
    assert_eq!(now, before);
}

#[test]
fn ideas_name_cities_and_what_doubles_up() {
    let mut pilot = Pilot::gdansk();
    pilot.size(100, 200).view("Ideas");
    pilot.shows("Export: others seek this").shows("Import: others could answer this");
    pilot.keys("Enter");
    let sheet = pilot.sheet();
    assert_eq!(sheet.record.kind, ulg::model::Kind::Offer);
    let mut pilot = town();
    pilot.view("Ideas").shows("Own needs that may be one (1)").shows("Rules in our way");
    pilot.keys("/").type_text("zebra").keys("Enter").shows("Nothing answers");
    pilot.keys("Esc").shows("may be one");
}

#[test]
fn themes_lead_to_their_needs_and_offers_and_back() {
    let mut pilot = town();
    pilot.view("Themes").shows("2/0!").shows("0/1+").shows("Each once");
    on_line(&mut pilot, "Governance and policy");
    pilot.keys("Enter");
    pilot.shows("filter: theme:=\"Governance and policy making\"   2 of 3").shows("Rules in the way").hides("hall");
    pilot.keys("Ctrl-O").shows("Each once");
}

/// Puts the cursor on the line that begins so.
#[track_caller]
pub fn on_line(pilot: &mut Pilot, text: &str) {
    pilot.keys("g g");
    for _ in 0..200 {
        let sought = format!("▸   {text}");
        if pilot.screen().lines().any(|line| line.contains(&sought)) {
            return;
        }
        pilot.keys("j");
    }
    panic!("no line says {text}:\n{}", pilot.screen());
}

#[test]
fn places_say_what_is_asked_and_at_hand_where() {
    let mut pilot = town();
    pilot.view("Places").shows("1 asked │  1 at hand").shows("1 asked │  ! nothing at hand").shows("Orunia House");
    pilot.keys("l").shows("An empty hall: at hand, space, the city");
    pilot.keys("Enter").shows("offer: An empty hall");
}

#[test]
fn nothing_is_said_in_one_sentence_and_nothing_breaks() {
    for (view, sentence) in [
        ("Network", "Nothing is sought and nothing"),
        ("Ideas", "Needs and offers give no idea"),
        ("Themes", "No city seeks or offers"),
        ("Places", "No need is open and no offer"),
    ] {
        let mut pilot = Pilot::with(&[]);
        pilot.view(view).shows(sentence);
        pilot.keys("j G g g Enter b c < > n N V Esc x D d Esc Y Esc");
        pilot.size(40, 10).shows(&sentence[..20]);
    }
}

#[test]
fn presenting_shows_no_note_and_ascii_is_plain() {
    for view in VIEWS {
        let mut pilot = town();
        pilot.ascii();
        pilot.keys("P").view(view).hides("secret");
        let screen = pilot.screen();
        assert!(screen.is_ascii(), "{screen}");
        pilot.keys("Enter").hides("secret");
        assert_eq!(pilot.file("exchange.ron"), EXCHANGE);
    }
}

#[test]
fn a_change_outside_is_seen() {
    let mut pilot = town();
    for view in VIEWS {
        pilot.view(view);
        let to = format!("title: \"Seen in {view}\"");
        let from = first_title(&pilot.file("exchange.ron"));
        pilot.outside("exchange.ron", |text| text.replacen(&from, &to, 1));
        if view != "Themes" {
            pilot.shows(&format!("Seen in {view}"));
        }
    }
}

/// The title of the first need, as the file spells it.
fn first_title(text: &str) -> String {
    let start = text.find("title:").expect("a title");
    let end = start + text[start..].find(", kind").expect("a kind");
    text[start..end].to_string()
}
