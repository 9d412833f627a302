//! One filter over needs and offers together, as the views of the network ask it.

use crate::city::{city, day};
use ulg::model::query::among::Among;
use ulg::model::query::{Mode, haystack};
use ulg::model::{City, Kind, Record};

const KINDS: [Kind; 2] = [Kind::Need, Kind::Offer];

fn town() -> City {
    let mut town = city(&[
        (
            "city",
            "(name: \"Gdańsk\", themes: [(id: \"spaces\", name: \"Spaces\"), (id: \"green\", name: \"Green spaces\")])",
        ),
        (
            "exchange",
            "[Need(id: \"room\", title: \"A room\", kind: Learning, themes: [\"spaces\"], district: \"Old Port\"),
              Need(id: \"rules\", title: \"Rules\", kind: Barrier, matches: [(offer: \"hall\", state: Agreed)]),
              Offer(id: \"hall\", title: \"The hall\", kind: Space, themes: [\"green\"], district: \"Port\", since: \"2017-01-01\")]",
        ),
    ]);
    town.slug = "gdansk".into();
    town
}

fn found(text: &str) -> String {
    let city = town();
    let today = day("2017-10-12");
    let query = Among::parse(text, &KINDS, city.calendar(today), Mode::Plain)
        .unwrap_or_else(|problem| panic!("{text}: {problem}"));
    let records = KINDS.iter().flat_map(|kind| city.all(*kind));
    let passes = |record: &&dyn Record| query.matches(&city, today, *record, &haystack(&city, *record));
    let ids: Vec<&str> = records.filter(passes).map(|record| record.id()).collect();
    ids.join(" ")
}

#[test]
fn fields_that_one_kind_alone_has_are_understood() {
    for (text, ids) in [
        ("", "room rules hall"),
        ("kind:space", "hall"),
        ("-kind:space", "room rules"),
        ("kind:learning,space", "room hall"),
        ("k:barrier", "rules"),
        ("record:offer", "hall"),
        ("record:need -kind:barrier", "room"),
        ("since:2017", "hall"),
        ("since:none", "room rules"),
        ("matches:none", "room hall"),
        ("theme:none", "rules"),
        ("theme:spaces", "room hall"),
        ("theme:=spaces", "room"),
        ("theme:=\"Green spaces\"", "hall"),
        ("district:port", "room hall"),
        ("district:=port", "hall"),
        ("city:gda", "room rules hall"),
        ("city:=gdańsk", "room rules hall"),
        ("city:turin", ""),
        ("-city:turin room", "room"),
        ("status:open", "room rules hall"),
        ("open", "room hall"),
    ] {
        assert_eq!(found(text), ids, "{text}");
    }
}

#[test]
fn what_no_kind_knows_is_refused_with_the_word_named() {
    let city = town();
    for (text, words) in [
        ("colour:red", "needs and offers have no field \"colour\""),
        ("distrct:port", "did you mean district:?"),
        ("kind:zebra", "Learning, Capacity, Challenge, Barrier, Experience"),
        ("record:member", "use one of need, offer"),
        ("since:someday", "someday"),
    ] {
        let read = Among::parse(text, &KINDS, city.calendar(day("2017-10-12")), Mode::Plain);
        let problem = read.err().unwrap_or_else(|| panic!("{text} is taken"));
        assert!(problem.to_string().contains(words), "{problem}");
    }
}
