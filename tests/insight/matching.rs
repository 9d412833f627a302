//! Who answers whom on made-up cities and on the samples: what is left out, in which order, and that reasons hold.

use ulg::insight::heat;
use ulg::insight::matching::{Exchange, Reason, Ref, Scope};
use ulg::model::{City, Neighbour};
use ulg::report::introduction;

use crate::city::city;
use crate::samples::network;

const NEED: &str = r#"[Need(id: "rooms", title: "Empty buildings for makers", kind: Learning, themes: ["spaces"])]"#;

fn offers(text: &str) -> Neighbour {
    let made = city(&[("exchange", text)]);
    Neighbour { slug: "there".into(), offers: made.offers, needs: made.needs, ..Neighbour::default() }
}

fn with(own: &str, there: &str) -> City {
    let mut own = city(&[("exchange", own)]);
    own.slug = "here".into();
    own.network = vec![offers(there)].into();
    own
}

fn found(city: &City, need: &str, scope: Scope) -> Vec<String> {
    let found = Exchange::of(city).offers_for(&Ref::new("here", need), scope, 9);
    found.iter().map(|found| found.with.to_string()).collect()
}

#[test]
fn paused_closed_and_rejected_offers_do_not_come_back() {
    let there = r#"[
        Offer(id: "open", title: "Vacant buildings"),
        Offer(id: "turned-down", title: "Vacant buildings for makers"),
        Offer(id: "paused", title: "Vacant buildings for makers", status: Paused),
        Offer(id: "closed", title: "Vacant buildings for makers", status: Closed),
    ]"#;
    let own = r#"[Need(id: "rooms", title: "Empty buildings for makers",
        matches: [(offer: "there/turned-down", state: Rejected)])]"#;
    assert_eq!(found(&with(own, there), "rooms", Scope::Network), ["there/open"]);
}

#[test]
fn a_rejected_pair_does_not_come_back_from_the_offers_side_either() {
    let own = r#"[
        Offer(id: "rooms", title: "Vacant buildings for makers"),
        Need(id: "own", title: "Vacant buildings for makers"),
    ]"#;
    let there = r#"[
        Need(id: "one", title: "Vacant buildings", matches: [(offer: "here/rooms", state: Rejected)]),
        Need(id: "met", title: "Vacant buildings", status: Met),
        Need(id: "done", title: "Vacant buildings", matches: [(offer: "x/y", state: Done)]),
        Need(id: "dropped", title: "Vacant buildings", status: Dropped),
        Need(id: "two", title: "Vacant buildings"),
    ]"#;
    let exchange = Exchange::of(&with(own, there));
    let names = |scope| -> Vec<String> {
        let found = exchange.needs_for(&Ref::new("here", "rooms"), scope, 9);
        found.iter().map(|found| found.with.to_string()).collect()
    };
    assert_eq!(names(Scope::Network), ["there/two"]);
    assert_eq!(names(Scope::Own), ["here/own"]);
}

#[test]
fn the_own_city_answers_only_where_it_is_asked_and_nobody_their_own_need() {
    let own = r#"[
        Need(id: "rooms", title: "Empty buildings for makers", by: "guild"),
        Offer(id: "same-hand", title: "Empty buildings for makers", by: "guild"),
        Offer(id: "other-hand", title: "Vacant buildings", by: "owner"),
    ]"#;
    let city = with(own, r#"[Offer(id: "far", title: "Vacant buildings")]"#);
    assert_eq!(found(&city, "rooms", Scope::Own), ["here/other-hand"]);
    assert_eq!(found(&city, "rooms", Scope::Network), ["there/far"]);
}

#[test]
fn a_match_that_is_there_is_said_first() {
    let own = r#"[Need(id: "rooms", title: "Empty buildings",
        matches: [(offer: "there/far", state: Asked, since: "2017-10-03")])]"#;
    let city = with(own, r#"[Offer(id: "far", title: "Vacant buildings")]"#);
    let found = Exchange::of(&city).offers_for(&Ref::new("here", "rooms"), Scope::Network, 1);
    assert_eq!(found[0].recorded.unwrap().words(), "asked on 3 Oct 2017");
}

#[test]
fn matches_stand_before_what_is_only_likely_whatever_the_limit() {
    let own = r#"[Need(id: "rooms", title: "Empty buildings", matches: [
        (offer: "there/no-word", state: Idea), (offer: "there/turned-down", state: Rejected),
        (offer: "gone/away", state: Asked), (offer: "own", state: Done), (offer: "there/paused", state: Agreed),
    ]), Offer(id: "own", title: "Choirs")]"#;
    let there = r#"[
        Offer(id: "likely", title: "Empty buildings"), Offer(id: "no-word", title: "Choirs"),
        Offer(id: "turned-down", title: "Vacant buildings"), Offer(id: "paused", title: "Buildings", status: Paused),
    ]"#;
    let exchange = Exchange::of(&with(own, there));
    let names = |scope, limit| -> Vec<String> {
        let found = exchange.answers_for(&Ref::new("here", "rooms"), scope, limit);
        found.iter().map(|found| found.with.to_string()).collect()
    };
    let recorded = ["there/paused", "gone/away", "there/no-word"];
    assert_eq!(names(Scope::Network, 1), recorded);
    assert_eq!(names(Scope::Network, 9)[..3], recorded);
    assert_eq!(names(Scope::Network, 9)[3..], ["there/likely"]);
    assert_eq!(names(Scope::Own, 1), ["here/own"]);
    let asks = exchange.askers_for(&Ref::new("there", "no-word"), Scope::Network, 1);
    assert_eq!(asks[0].with, Ref::new("here", "rooms"));
    assert_eq!(asks[0].recorded.unwrap().words(), "noted as an idea");
}

#[test]
fn a_reason_is_a_topic_and_a_clause_from_each_text() {
    let offer = r#"[Offer(id: "far", title: "Meanwhile use of ground floors, with keys for a year and then for one more",
        themes: ["spaces"], kind: Experience)]"#;
    let city =
        with(r#"[Need(id: "rooms", title: "Empty buildings for makers", themes: ["spaces"], kind: Learning)]"#, offer);
    let found = Exchange::of(&city).offers_for(&Ref::new("here", "rooms"), Scope::Network, 1);
    let reasons: Vec<String> = found[0].reasons.iter().map(Reason::words).collect();
    assert_eq!(
        reasons,
        ["Vacant space: need \"Empty buildings for makers\" / offer \"Meanwhile use of ground floors…\""]
    );
    assert_eq!(found[0].common.words(), "Theme: Spaces. Sought: learning, offered: experience.");
}

/// What only looks alike is not put beside each other.
#[test]
fn nothing_is_made_of_names_hints_and_what_goes_together() {
    let cases = [
        ("Grow small businesses", "Packing Company"),
        ("Work in rural areas", "Suburbs first"),
        ("New impact funds", "Enterprise that funds NGOs"),
        ("Launch it", "A firm place in the rules"),
        ("Social innovation for all", "A centre for social innovation"),
        ("Culture shift in the offices", "Culture for children"),
        ("Smart neighbourhoods", "Smart Procurement Initiative"),
    ];
    for (need, offer) in cases {
        let city = with(
            &format!("[Need(id: \"one\", title: \"{need}\")]"),
            &format!("[Offer(id: \"far\", title: \"{offer}\")]"),
        );
        let reasons = Exchange::of(&city).reasons(&Ref::new("here", "one"), &Ref::new("there", "far"));
        assert_eq!(reasons, [], "{need} / {offer}");
    }
}

#[test]
fn what_has_nothing_in_common_is_no_answer() {
    let city = with(NEED, r#"[Offer(id: "far", title: "Choirs of retired sailors", kind: Experience)]"#);
    assert_eq!(found(&city, "rooms", Scope::Network), Vec::<String>::new());
    assert_eq!(Exchange::of(&city).unanswered(), [Ref::new("here", "rooms")]);
}

#[test]
fn ties_go_by_city_then_id() {
    let same = r#"[Offer(id: "b", title: "Vacant buildings"), Offer(id: "a", title: "Vacant buildings")]"#;
    let mut city = with(NEED, same);
    city.network.push(Neighbour { slug: "elsewhere".into(), ..offers(same) });
    let all = ["elsewhere/a", "elsewhere/b", "there/a", "there/b"];
    assert_eq!(found(&city, "rooms", Scope::Network), all);
    city.network = city.network.iter().rev().cloned().collect();
    assert_eq!(found(&city, "rooms", Scope::Network), all);
}

#[test]
fn nothing_at_all_is_no_trouble() {
    let empty = Exchange::of(&City::default());
    let nobody = Ref::new("", "nobody");
    assert_eq!(empty.offers_for(&nobody, Scope::Network, 5), []);
    assert_eq!(empty.needs_for(&nobody, Scope::Own, 5), []);
    assert_eq!(empty.reasons(&nobody, &nobody), []);
    assert_eq!((empty.exports(5), empty.imports(5)), (vec![], vec![]));
    assert_eq!((empty.unused(), empty.unanswered()), (vec![], vec![]));
    let city = with(r#"[Need(id: "blank", title: "")]"#, r#"[Offer(id: "blank", title: "— … 😀")]"#);
    assert_eq!(found(&city, "blank", Scope::Network), Vec::<String>::new());
}

#[test]
fn a_text_as_long_as_a_file_allows_is_read() {
    let long = "Social enterprise grows in vacant space. ".repeat(20_000);
    let own = format!("[Need(id: \"long\", title: \"Long\", detail: \"{long}\")]");
    let city = with(&own, r#"[Offer(id: "far", title: "Vacant buildings")]"#);
    assert_eq!(found(&city, "long", Scope::Network), ["there/far"]);
}

#[test]
fn the_same_city_gives_the_same_answers() {
    let city = network();
    let (one, other) = (Exchange::of(&city), Exchange::of(&city.clone()));
    for need in &city.needs {
        let need = Ref::new("gdansk", &need.id);
        let ask = |exchange: &Exchange| exchange.offers_for(&need, Scope::Network, 53);
        assert_eq!(ask(&one), ask(&other));
    }
    assert_eq!((one.exports(9), one.imports(9)), (other.exports(9), other.imports(9)));
}

#[test]
fn every_clause_stands_so_in_the_text_it_is_quoted_from() {
    let city = network();
    let exchange = Exchange::of(&city);
    let mut quoted = 0;
    let places = city.network.iter().map(|other| (&other.slug, &other.needs));
    for (slug, needs) in places.chain([(&city.slug, &city.needs)]) {
        for need in needs {
            let at = Ref::new(slug, &need.id);
            let found = [Scope::Network, Scope::Own].map(|scope| exchange.offers_for(&at, scope, 9));
            for found in found.iter().flatten() {
                assert!((0.0..=1.0).contains(&found.score));
                let offer = introduction::offer(&city, &found.with).unwrap();
                let stands = |clause: &str, title: &str, detail: &Option<String>| {
                    let clause = clause.trim_matches('…');
                    title.contains(clause) || detail.as_ref().is_some_and(|detail| detail.contains(clause))
                };
                for reason in exchange.reasons(&at, &found.with) {
                    assert!(stands(&reason.need, &need.title, &need.detail), "{at}: {reason:?}");
                    assert!(stands(&reason.offer, &offer.title, &offer.detail), "{}: {reason:?}", found.with);
                    quoted += 1;
                }
            }
        }
    }
    assert!(quoted > 100, "{quoted}");
}

#[test]
fn what_the_city_gives_and_takes_and_asks_twice() {
    let own = r#"[
        Need(id: "one", title: "Grow social enterprises abroad"),
        Need(id: "two", title: "Social enterprises that export"),
        Need(id: "three", title: "Choirs"),
        Offer(id: "rooms", title: "Vacant buildings for makers"),
        Offer(id: "idle", title: "Beekeeping"),
        Offer(id: "asked", title: "Astronomy"),
    ]"#;
    let there = r#"[
        Need(id: "rooms", title: "Empty buildings for makers", matches: [(offer: "here/asked", state: Idea)]),
        Offer(id: "export", title: "Export of social enterprises"),
    ]"#;
    let exchange = Exchange::of(&with(own, there));
    let doubles: Vec<_> = exchange.duplicates().into_iter().map(|pair| (pair.one, pair.other)).collect();
    assert_eq!(doubles, [("one".to_string(), "two".to_string())]);
    let own = |trades: Vec<ulg::insight::matching::Trade>| -> Vec<String> {
        trades.into_iter().map(|trade| trade.own.id).collect()
    };
    assert_eq!(own(exchange.exports(5)), ["rooms"]);
    assert_eq!(own(exchange.imports(1)), ["two"]);
    assert_eq!(exchange.unused(), [Ref::new("here", "idle")]);
    assert_eq!(exchange.unanswered(), [Ref::new("here", "three")]);
}

#[test]
fn a_need_that_somebody_has_found_an_answer_to_is_not_left_alone() {
    let own = r#"[
        Need(id: "zebra", title: "Zebra crossings", matches: [(offer: "there/harp", state: Agreed)]),
        Need(id: "lion", title: "Lions", matches: [(offer: "there/harp", state: Rejected)]),
    ]"#;
    let there = r#"[Offer(id: "harp", title: "Harp lessons")]"#;
    let exchange = Exchange::of(&with(own, there));
    assert_eq!(exchange.unanswered(), [Ref::new("here", "lion")]);
}

/// Answers, Ideas, `--import` and `--unanswered` draw the line at the same place.
#[test]
fn one_threshold_for_all_that_is_called_an_answer() {
    let city = network();
    let exchange = Exchange::of(&city);
    let unanswered = exchange.unanswered();
    let imported = exchange.imports(usize::MAX);
    let mut far = 0;
    let own = city.needs.iter().map(|need| (&city.slug, need));
    let others = city.network.iter();
    let others = others.flat_map(|other| other.needs.iter().map(|need| (&other.slug, need)));
    let all = own.chain(others).filter(|(_, need)| heat::is_sought(need));
    for (slug, need) in all {
        let at = Ref::new(slug, &need.id);
        let answers = exchange.answers_for(&at, Scope::Network, 3);
        let is_answered = answers.iter().any(ulg::insight::matching::Match::is_answer);
        assert_ne!(unanswered.contains(&at), is_answered, "{at}");
        let trade = imported.iter().find(|trade| trade.own == at);
        assert!(need.matches.is_empty() || is_answered, "{at}");
        assert!(trade.is_none() || is_answered, "{at}");
        far += usize::from(!is_answered && !answers.is_empty());
        let found = [introduction::FoundAnswers { of: at, matches: answers }];
        let asked = (introduction::Asked::Needs, Scope::Network);
        let told = introduction::list(&city, &exchange, asked, &found);
        let said = format!("{told:?}").contains("No close answer");
        assert_eq!(said, !is_answered);
    }
    assert!(far > 0, "the samples have needs that nothing comes close to");
}

/// The network speaks Polish and English: the words of each are brought to their stems, and no subject is made of them.
#[test]
fn texts_in_polish_are_compared_by_their_words() {
    let own = r#"[Need(id: "clauses", title: "Zamówienia publiczne z klauzulą społeczną", detail: "Takie klauzule są nowe.")]"#;
    let there = r#"[
        Offer(id: "clauses", title: "Klauzule społeczne w zamówieniach"),
        Offer(id: "spaces", title: "Tworzenie przestrzeni dla innowacji społecznych", detail: "Takie miejsca są dwa."),
    ]"#;
    let mut city = with(own, there);
    city.charter.language = Some("pl".to_string());
    let mut network: Vec<Neighbour> = city.network.iter().cloned().collect();
    network[0].charter.language = Some("pl".to_string());
    network.push(Neighbour {
        slug: "england".into(),
        ..offers(r#"[Offer(id: "clauses", title: "Social clauses in procurement")]"#)
    });
    city.network = network.into();
    let exchange = Exchange::of(&city);
    let need = Ref::new("here", "clauses");
    let found = exchange.offers_for(&need, Scope::Network, 3);
    assert_eq!(found[0].with, Ref::new("there", "clauses"));
    assert!(!found[0].reasons.is_empty());
    assert_eq!(found[0].common.words(), "Texts in Polish are compared by their words only.");
    assert_eq!(exchange.reasons(&need, &Ref::new("there", "spaces")), []);
    assert_eq!(exchange.reasons(&need, &Ref::new("england", "clauses")), []);
    let mixed = exchange.common(&need, &Ref::new("england", "clauses"));
    assert_eq!(mixed.words(), "Texts in Polish are compared by their words only.");
}
