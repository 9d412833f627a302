//! Commands that make something new: records in one line, and cities.

use std::fs;
use std::path::Path;

use super::harness::{Answer, Desk};

#[test]
fn add_takes_one_line_of_every_kind() {
    let desk = Desk::gdansk();
    for (kind, line, id, holds) in [
        ("task", "Ring the hall fri @labour-office !1", "ring-the-hall", "due    "),
        ("tasks", "Ring them owner:labour priority:high", "ring-them", "owner     Gdańsk Labour"),
        ("member", "Orunia bakers ; private ; 45 ; core", "orunia-bakers", "influence  4"),
        ("member", "Orunia fishers ; c ; 2 3", "orunia-fishers", "interest   3"),
        ("link", "labour-office ; orunia-bakers ; advice ; 3", "labour-office-orunia-bakers", "strength  3"),
        ("need", "Rooms for bakers ; kind=capacity", "rooms-for-bakers", "Capacity"),
        ("offer", "Bread for all ; kind=good practice", "bread-for-all", "Good practice"),
        ("meeting", "ULG 9 ; 9/11 ; place=Library", "ulg-9", "9 Nov 2017"),
        ("question", "Why so few bakers?", "why-so-few-bakers", "bakers?"),
        ("story", "The bakers came", "the-bakers-came", "The bakers came"),
        ("action", "Bake more ; lead=labour-office", "bake-more", "Gdańsk Labour Office"),
        ("role", "Baker ; helix=private", "baker", "Private"),
        ("person", "Jan Nowak ; member=labour-office", "jan-nowak", "Jan Nowak"),
        ("view", "Bread ; tab=map ; filter=bakers", "bread", "bakers"),
    ] {
        assert_eq!(desk.run(["add", kind, line]).good(), format!("{id}\n"));
        let name = format!("{}/{id}", kind.trim_end_matches('s'));
        let shown = desk.run(["show", &name]).good();
        assert!(shown.contains(holds), "{holds} in {shown}");
    }
    // Words need no quotes.
    let words = desk.command(&["add", "task", "Sweep", "the", "yard", "tomorrow"]).output().unwrap();
    assert_eq!(Answer::of(words).good(), "sweep-the-yard\n");
    assert_eq!(desk.run(["check"]).good(), "");
}

#[test]
fn add_refuses_what_it_does_not_understand() {
    let desk = Desk::gdansk();
    let before = desk.file("tasks.ron");
    for (kind, line, said) in [
        ("task", "", "needs a title"),
        ("task", "Ring owner:nobody-here", "there is no member \"nobody-here\""),
        ("task", "Ring #nothing", "there is no action \"nothing\"; give the id or the first letters"),
        ("member", "X ; zz", "zz"),
        ("need", "X ; kind=wish", "use one of Learning, Capacity"),
        ("meeting", "ULG 9", "needs a date"),
        ("city", "X", "use ulg init"),
        ("thing", "X", "there is no kind of record called \"thing\""),
    ] {
        let told = desk.run(["add", kind, line]).bad(2);
        assert!(told.contains(said), "{told}");
    }
    assert_eq!(desk.file("tasks.ron"), before);
    assert_eq!(desk.run(["log"]).good(), "No changes.\n");
}

#[test]
fn writing_needs_a_city() {
    let desk = Desk::gdansk();
    for line in ["set labour-office influence=3", "add task x", "done x", "remove x", "undo", "redo"] {
        let args: Vec<&str> = line.split(' ').collect();
        let output = super::harness::ulg(desk.above()).args(args).output().unwrap();
        let told = Answer::of(output).bad(66);
        assert!(told.contains("ulg init DIR"), "{told}");
    }
}

#[test]
fn init_makes_cities_and_never_writes_over_one() {
    let desk = Desk::gdansk();
    let made = desk.run_above(["init", "new town/"]).good();
    assert_eq!(made, "Made 'new town'. Open it with: ulg 'new town'\n");
    assert!(desk.run_above(["show", "city", "-C", "new town"]).good().contains("new town"));
    assert_eq!(desk.run_above(["check", "-C", "new town"]).good(), "");
    let like = desk.run_above(["init", "copy", "--like", "turin"]).good();
    assert!(like.contains("ulg -C copy set city as_of="), "{like}");
    let (copy, original) = (desk.above().join("copy"), desk.above().join("turin"));
    let text = |dir: &Path| fs::read_to_string(dir.join("city.ron")).unwrap();
    assert_eq!(text(&copy), text(&original));
    for args in [&["init", "turin"][..], &["init", "turin", "--like", "milan"]] {
        let output = super::harness::ulg(desk.above()).args(args).output().unwrap();
        let told = Answer::of(output).bad(73);
        assert!(told.contains("a city here already"), "{told}");
    }
    assert!(desk.run_above(["init", "x", "--like", "tourin"]).bad(66).contains("turin?"));
    fs::create_dir(desk.above().join("here")).unwrap();
    let mut command = super::harness::ulg(&desk.above().join("here"));
    let said = Answer::of(command.args(["init", "."]).output().unwrap()).good();
    assert_eq!(said, "Made the city here here. Open it with: ulg\n");
    assert!(text(&desk.above().join("here")).contains("name: \"here\""));
}

#[test]
fn a_new_city_has_its_network_around_it() {
    let desk = Desk::gdansk();
    desk.run_above(["init", "town"]).good();
    assert_eq!(desk.run_above(["check", "-C", "town"]).good(), "");
    let offers = desk.run_above(["list", "offers", "--scope", "network", "-C", "town"]).good();
    assert!(offers.contains("turin/"), "{offers}");
}

#[test]
fn a_folder_with_data_and_without_its_city_is_never_the_example() {
    for file in ["tasks.ron", "members.ron", "archive.ron", "exchange.ron"] {
        let desk = Desk::gdansk();
        let dir = desk.above().join("broken");
        fs::create_dir(&dir).unwrap();
        fs::write(dir.join(file), "[]\n").unwrap();
        for args in
            [&["status"][..], &["check"], &["list", "tasks"], &["brief"], &["add", "task", "x"], &["undo"], &["log"]]
        {
            let here = super::harness::ulg(&dir).args(args).output().unwrap();
            let named = super::harness::ulg(desk.above()).args(["-C", "broken"]).args(args).output().unwrap();
            let by_env = super::harness::ulg(desk.above()).env("ULG_CITY", &dir).args(args).output().unwrap();
            for output in [here, named, by_env] {
                let told = Answer::of(output).bad(66);
                assert!(told.contains(file), "{args:?}: {told}");
                assert!(told.contains("put city.ron back"), "{args:?}: {told}");
            }
        }
    }
}
