//! Network, Ideas, Themes and Places as lists: searched, shared, saved; with neighbours whose files are broken or change.

use std::fs;

use crate::harness::Pilot;
use ulg::app::core::event::Event;

const VIEWS: [&str; 5] = ["Network", "Ideas", "Themes", "Places", "Answers"];

fn copied(pilot: &Pilot) -> String {
    pilot.effects.copy.clone().expect("something is copied")
}

#[test]
fn the_next_line_that_answers_is_found_in_every_view() {
    let mut pilot = Pilot::gdansk();
    pilot.view("Network").keys("/").type_text("crowdfunding");
    pilot.keys("Enter Esc g g n");
    pilot.shows("▸   Civic crowdfunding");
    let first = pilot.row();
    pilot.keys("n N N");
    assert_ne!(pilot.row(), 0);
    pilot.keys("n");
    assert_eq!(pilot.row(), first);
    // What was searched for there is looked for here.
    for (view, text) in [("Themes", "crowdfunding"), ("Ideas", "mapping")] {
        pilot.view(view).keys("/ Ctrl-U").type_text(text).keys("Enter Esc G n");
        let row = pilot.row();
        pilot.keys("n");
        assert!(pilot.notice().is_empty(), "{view} {text}: {}", pilot.notice());
        assert!(row < pilot.listed().len());
    }
    pilot.view("Places").keys("/").type_text("brok").keys("Enter Esc g g n");
    pilot.shows("▸   Capacity to broker");
    pilot.keys("/").type_text("zebra").keys("Enter Esc n");
    assert!(pilot.notice().contains("Nothing here answers"), "{}", pilot.notice());
}

#[test]
fn each_view_is_shared_as_it_is() {
    let mut pilot = Pilot::gdansk();
    for (view, parts) in [
        (
            "Network",
            ["# Gdańsk and its network", "## City and citizens (27 needs", "- Civic crowdfunding (offer, Good"],
        ),
        ("Ideas", ["# Gdańsk: ideas", "## Export: others seek this (", "- "]),
        ("Themes", ["# Gdańsk and its network", "| Milan |", "Poorest:"]),
        ("Places", ["# Gdańsk: what is asked where", "| Orunia |", "Close ties"]),
    ] {
        pilot.view(view).keys("Y");
        let text = copied(&pilot);
        for part in parts {
            assert!(text.contains(part), "{part} is not in\n{text}");
        }
        assert!(!text.contains('@'), "{text}");
        pilot.keys("Esc");
    }
    pilot.view("Network").keys("/").type_text("kind:space").keys("Enter Y");
    assert!(copied(&pilot).contains("Narrowed by: kind:space"));
}

#[test]
fn a_view_of_the_network_is_saved_and_shown_again() {
    let mut pilot = Pilot::gdansk();
    pilot.view("Network").keys("c b b /").type_text("kind:learning");
    pilot.keys("Enter");
    let before = pilot.screen();
    pilot.keys("W").type_text("To learn").keys("Enter");
    let saved = pilot.file("views.ron");
    for part in ["view: \"Network\"", "filter: \"kind:learning -city:=gdansk\"", "sort: \"city\""] {
        assert!(saved.contains(part), "{part} is not in\n{saved}");
    }
    let mut pilot = pilot.restart();
    pilot.keys("w").type_text("To learn").keys("Enter");
    pilot.shows("Baia Mare (").hides("Gdańsk (");
    let lines = |screen: &str| screen.lines().skip(2).take(18).map(str::to_string).collect::<Vec<_>>();
    assert_eq!(lines(&before), lines(&pilot.screen()));
    for view in ["Ideas", "Themes", "Places"] {
        pilot.view(view).keys("/").type_text("orunia").keys("Enter W");
        pilot.type_text(&format!("My {view}")).keys("Enter");
        pilot.view("Needs").keys("w").type_text(&format!("My {view}")).keys("Enter");
        assert_eq!(pilot.view_name(), view);
        pilot.shows("filter: orunia").keys("Esc");
    }
}

#[test]
fn a_filter_that_cannot_be_read_is_complained_of_and_changes_nothing() {
    for view in &VIEWS[..4] {
        let mut pilot = Pilot::gdansk();
        pilot.view(view);
        let before = pilot.screen();
        pilot.keys("/").type_text("colour:red");
        pilot.shows("needs and offers have no field \"colour\"");
        pilot.keys("Esc");
        assert_eq!(pilot.screen(), before, "{view}");
    }
}

#[test]
fn verbs_on_another_citys_line_say_whose_it_is() {
    let mut pilot = Pilot::gdansk();
    pilot.view("Network").keys("b b g g");
    for verb in ["m", "e", "D"] {
        pilot.keys(verb);
        assert!(pilot.notice().contains("another city's"), "{verb}: {}", pilot.notice());
        pilot.keys("Down Up");
    }
}

#[test]
fn marks_are_refused_with_a_reason() {
    for view in &VIEWS[..4] {
        let mut pilot = Pilot::gdansk();
        pilot.view(view).keys("Space");
        assert!(pilot.notice().contains("acted on by itself"), "{}", pilot.notice());
    }
}

/// Every file of the network but those of the city itself.
fn neighbours(pilot: &Pilot) -> Vec<(String, Vec<u8>)> {
    let root = pilot.dir().parent().unwrap().to_path_buf();
    let mut all = Vec::new();
    for city in fs::read_dir(&root).unwrap().flatten().filter(|city| city.path().is_dir() && city.path() != pilot.dir())
    {
        for file in fs::read_dir(city.path()).unwrap().flatten().filter(|file| file.path().is_file()) {
            all.push((file.path().display().to_string(), fs::read(file.path()).unwrap()));
        }
    }
    all.sort();
    all
}

#[test]
fn broken_neighbours_are_reported_and_skipped() {
    for name in ["exchange.ron cut", "city.ron broken", "no exchange.ron", "folder empty"] {
        let pilot = Pilot::gdansk();
        let milan = pilot.dir().parent().unwrap().join("milan");
        match name {
            "exchange.ron cut" => {
                let text = fs::read_to_string(milan.join("exchange.ron")).unwrap();
                let half = text.len() / 2;
                let cut = (half..).find(|at| text.is_char_boundary(*at)).unwrap();
                fs::write(milan.join("exchange.ron"), &text[..cut]).unwrap();
            }
            "city.ron broken" => fs::write(milan.join("city.ron"), "City(name: \"Mil").unwrap(),
            "no exchange.ron" => fs::remove_file(milan.join("exchange.ron")).unwrap(),
            _ => {
                for file in fs::read_dir(&milan).unwrap().flatten() {
                    fs::remove_file(file.path()).unwrap();
                }
            }
        }
        let before = neighbours(&pilot);
        let mut pilot = pilot.restart();
        for view in VIEWS {
            pilot.view(view).keys("j k");
            let expected = if view == "Answers" { "why it fits" } else { view };
            pilot.shows(expected);
            match name {
                "exchange.ron cut" => pilot.shows("unread: milan/exchange.ron:"),
                "city.ron broken" => pilot.shows("unread: milan/city.ron:"),
                _ => pilot.hides("unread"),
            };
            pilot.keys("j l k h n Y Esc Enter Esc");
        }
        pilot.view("Network").keys("/").type_text("city:paris").keys("Enter").shows("Paris");
        pilot.run("screen.problems");
        match name {
            "exchange.ron cut" => pilot.shows("milan/exchange.ron"),
            "city.ron broken" => pilot.shows("milan/city.ron"),
            _ => pilot.hides("milan/exchange.ron"),
        };
        assert_eq!(neighbours(&pilot), before, "{name}");
    }
}

#[test]
fn a_broken_list_of_the_own_city_is_named_and_the_others_are_shown() {
    let pilot = Pilot::gdansk();
    let text = pilot.file("exchange.ron");
    let cut = &text[..text.find("Scale or embed").unwrap()];
    fs::write(pilot.dir().join("exchange.ron"), cut).unwrap();
    let mut pilot = pilot.restart();
    for view in &VIEWS[..4] {
        pilot.view(view).keys("j k");
        pilot.shows("read-only: exchange.ron:").shows(view);
    }
    pilot.view("Network").keys("/").type_text("city:milan");
    pilot.keys("Enter").shows("Milan");
}

#[test]
fn neighbours_that_change_are_seen_at_once() {
    let mut pilot = Pilot::gdansk();
    let root = pilot.dir().parent().unwrap().to_path_buf();
    pilot.view("Network").keys("/").type_text("zebra").keys("Enter").shows("Nothing answers");
    fs::create_dir(root.join("zebratown")).unwrap();
    fs::write(root.join("zebratown/city.ron"), "City(name: \"Zebratown\")").unwrap();
    fs::write(
        root.join("zebratown/exchange.ron"),
        "[Offer(id: \"z\", title: \"Zebra crossings\", themes: [\"spaces\"])]",
    )
    .unwrap();
    pilot.send(Event::Files);
    pilot.shows("Zebra crossings").shows("Zebratown");
    pilot.view("Themes").shows("of 11");
    pilot.view("Network");
    fs::write(root.join("zebratown/exchange.ron"), "[Offer(id: \"z\", title: \"Zebra cro").unwrap();
    pilot.send(Event::Files).shows("Nothing answers");
    fs::remove_dir_all(root.join("zebratown")).unwrap();
    pilot.send(Event::Files).keys("Esc");
    pilot.view("Themes").shows("of 10");
    for view in VIEWS {
        pilot.view(view).keys("j k");
    }
}

/// A network of so many cities with twenty needs and twenty offers each.
fn large(cities: usize) -> Pilot {
    let pilot = Pilot::gdansk();
    let root = pilot.dir().parent().unwrap().to_path_buf();
    for city in 0..cities {
        let dir = root.join(format!("made-{city}"));
        fs::create_dir(&dir).unwrap();
        fs::write(dir.join("city.ron"), format!("City(name: \"Made {city}\")")).unwrap();
        let record = |n: usize| {
            format!(
                "Need(id: \"n{n}\", title: \"Street {city} seeks thing {n}\"), Offer(id: \"o{n}\", title: \"Quarter {city} has thing {n}\"),"
            )
        };
        let text: String = (0..20).map(record).collect();
        fs::write(dir.join("exchange.ron"), format!("[{text}]")).unwrap();
    }
    pilot.restart()
}

/// Lets the timer strike until nobody asks for it; how often that was.
fn wait(pilot: &mut Pilot) -> usize {
    let mut times = 0;
    while pilot.effects.wake == Some(0) {
        pilot.send(Event::Wake);
        times += 1;
        assert!(times < 1_000);
    }
    times
}

#[test]
fn a_large_network_is_compared_between_keys_and_can_be_left() {
    let mut pilot = large(130);
    pilot.keys("4").view("Answers").keys("j");
    pilot.shows("Comparing all needs and offers:");
    // Leaving stops it: nothing wakes for what nobody sees.
    pilot.view("Offers").send(Event::Wake);
    assert_eq!(pilot.effects.wake, None);
    pilot.view("Ideas").keys("j").shows("Comparing all needs and offers:");
    assert_eq!(pilot.effects.wake, Some(0));
    assert!(wait(&mut pilot) > 2);
    pilot.shows("Needs without a close answer in another city").hides("Comparing");
    pilot.send(Event::Wake);
    assert_eq!(pilot.effects.wake, None);
    pilot.view("Answers").keys("k").shows("why it fits");
    // A change begins it anew; the cursor stays on its line.
    pilot.view("Ideas").keys("j j j");
    let on = pilot.line().map(str::to_string);
    assert!(on.is_some());
    pilot.outside("exchange.ron", |text| text.replacen("Create an", "Build an", 1));
    pilot.shows("Comparing");
    wait(&mut pilot);
    pilot.shows("Export");
    assert_eq!(pilot.line().map(str::to_string), on);
    for view in ["Network", "Themes", "Places"] {
        pilot.outside("exchange.ron", |text| text.replacen("an accelerator", "one accelerator", 1));
        pilot.outside("exchange.ron", |text| text.replacen("one accelerator", "an accelerator", 1));
        pilot.view(view).keys("j").shows("Comparing");
        wait(&mut pilot);
        pilot.hides("Comparing").keys("j k");
    }
}
