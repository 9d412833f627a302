//! A match as a record: how it is marked, and what its need makes of it.

use ulg::model::choice::MatchState::{Agreed, Asked, Done, Idea, Rejected};
use ulg::model::rules::consequences;
use ulg::model::rules::matches::{self, mark};
use ulg::model::{City, Edit, Kind, Path, RecordId};
use ulg::problem::Exit;

use crate::city::{city, day};

const OFFERS: &str = r#"[
    Offer(id: "rooms", title: "Rooms"),
    Need(id: "fresh", title: "Fresh"),
    Need(id: "two", title: "Two", status: Matched, matches: [
        (offer: "rooms", state: Agreed, since: "2017-01-01", note: "by letter"), (offer: "away/x", state: Asked)]),
    Need(id: "gone", title: "Gone", status: Dropped, matches: [(offer: "rooms", state: Asked)]),
]"#;

fn made() -> City {
    let mut city = city(&[("exchange", OFFERS)]);
    city.slug = "here".into();
    city
}

/// The edits in short: `status=Met`, `+matches (...)`.
fn words(edits: &[Edit]) -> Vec<String> {
    let word = |edit: &Edit| match edit {
        Edit::Set { path, new, .. } => format!("{path}={}", new.clone().unwrap_or_default()),
        Edit::Push { path, item, .. } => format!("+{path} {item}"),
        other => format!("{other:?}"),
    };
    edits.iter().map(word).collect()
}

#[test]
fn a_new_match_is_one_item_with_its_day() {
    let edits = mark(&made(), "fresh", "rooms", Idea, day("2017-10-12"), None).unwrap();
    assert_eq!(words(&edits), [r#"+matches Match(offer: "rooms", state: Idea, since: "2017-10-12")"#]);
    let edits = mark(&made(), "fresh", "here/rooms", Agreed, day("2017-10-12"), Some("say \"hi\"")).unwrap();
    assert_eq!(
        words(&edits),
        [r#"+matches Match(offer: "rooms", state: Agreed, since: "2017-10-12", note: "say \"hi\"")"#, "status=Matched",]
    );
}

#[test]
fn a_match_moves_on_and_its_need_goes_with_it() {
    let move_to = |need, offer, state| words(&mark(&made(), need, offer, state, day("2017-10-12"), None).unwrap());
    assert_eq!(
        move_to("two", "rooms", Done),
        ["matches[1].state=Done", "matches[1].since=\"2017-10-12\"", "status=Met"]
    );
    assert_eq!(
        move_to("two", "rooms", Rejected),
        ["matches[1].state=Rejected", "matches[1].since=\"2017-10-12\"", "status=Open"]
    );
    // Another one is agreed already: the furthest counts.
    assert_eq!(move_to("two", "away/x", Rejected), ["matches[2].state=Rejected", "matches[2].since=\"2017-10-12\""]);
    assert_eq!(move_to("two", "rooms", Agreed), Vec::<String>::new());
    // Dropped wins.
    assert_eq!(move_to("gone", "rooms", Done), ["matches[1].state=Done", "matches[1].since=\"2017-10-12\""]);
}

#[test]
fn a_note_alone_leaves_the_day() {
    let edits = mark(&made(), "two", "rooms", Agreed, day("2017-10-12"), Some("by phone")).unwrap();
    assert_eq!(words(&edits), ["matches[1].note=\"by phone\""]);
}

#[test]
fn a_state_set_by_hand_has_the_same_consequences_unless_they_are_set_too() {
    let state = |place: usize, new: &str| Edit::Set {
        record: RecordId::new(Kind::Need, "two"),
        path: Path::field("matches").item(place).then("state"),
        old: None,
        new: Some(new.to_string()),
    };
    let status = Edit::Set {
        record: RecordId::new(Kind::Need, "two"),
        path: Path::field("status"),
        old: None,
        new: Some("Open".into()),
    };
    let today = day("2017-10-12");
    let edits = consequences(&made(), vec![state(1, "Done")], today).unwrap();
    assert_eq!(words(&edits)[1..], ["matches[2].since=\"2017-10-12\"", "status=Met"]);
    let edits = consequences(&made(), vec![state(1, "Done"), status], today).unwrap();
    assert_eq!(edits.len(), 3, "{edits:?}");
}

#[test]
fn only_own_needs_and_known_offers_can_be_matched() {
    let refuse = |need, offer| mark(&made(), need, offer, Asked, day("2017-10-12"), None).unwrap_err();
    let other = refuse("away/fresh", "rooms");
    assert_eq!((other.exit, other.fix.as_str()), (Exit::Denied, "only the introduction can be copied"));
    assert_eq!(refuse("nothing", "rooms").exit, Exit::Missing);
    assert_eq!(refuse("fresh", "away/nothing").exit, Exit::Missing);
    assert!(mark(&made(), "here/fresh", "rooms", Asked, day("2017-10-12"), None).is_ok());
}

#[test]
fn each_state_has_one_that_comes_next() {
    for (now, after) in [
        (None, Idea),
        (Some(Idea), Asked),
        (Some(Asked), Agreed),
        (Some(Agreed), Done),
        (Some(Done), Done),
        (Some(Rejected), Idea),
    ] {
        assert_eq!(matches::next(now), after, "{now:?}");
    }
}

#[test]
fn a_state_is_called_by_its_name_or_its_first_letters() {
    for (word, state) in [("idea", Idea), ("AGR", Agreed), ("Réj", Rejected)] {
        assert_eq!(matches::state_called(word).unwrap(), state);
    }
    for word in ["", "maybe", "done!"] {
        let problem = matches::state_called(word).unwrap_err().to_string();
        assert!(problem.contains("one of idea, asked, agreed, done, rejected"), "{problem}");
    }
}
