//! Whether what is said of a match is what a coordinator would say: reasons judged one by one, and the first answer to
//! every need. Run with `--nocapture` it prints the figures and every reason given.

use serde::Deserialize;
use ulg::insight::heat;
use ulg::insight::matching::{Exchange, Nearness, Reason, Ref, Scope};
use ulg::model::City;

use crate::judged::{file, reference};
use crate::samples::network;

#[derive(Deserialize)]
struct JudgedReason {
    need: String,
    offer: String,
    sought: String,
    given: String,
    holds: bool,
}

#[derive(Deserialize)]
struct JudgedFirst {
    need: String,
    good: Vec<String>,
    strong: Vec<String>,
    none: bool,
}

fn is_shown(reasons: &[Reason], judged: &JudgedReason) -> bool {
    // What is shown as a clause may hold more than the words; by the topic they are told from what stands beside them.
    reasons.iter().any(|reason| reason.need.contains(&judged.sought) && reason.offer.contains(&judged.given))
}

#[test]
fn reasons_that_hold_are_given_and_no_others() {
    let judged: Vec<JudgedReason> = ron::from_str(&file("judged_reasons.ron")).unwrap();
    assert!(judged.len() >= 80);
    let exchange = Exchange::of(&network());
    let (mut given, mut holding, mut wrong) = (0, 0, 0);
    for one in &judged {
        let reasons = exchange.reasons(&reference(&one.need), &reference(&one.offer));
        let shown = is_shown(&reasons, one);
        holding += usize::from(one.holds);
        given += usize::from(one.holds && shown);
        wrong += usize::from(!one.holds && shown);
        if shown != one.holds {
            println!("{} {} <- {}: {} / {}: {reasons:?}", one.holds, one.need, one.offer, one.sought, one.given);
        }
    }
    println!("of {holding} that hold {given} are given; of {} that do not {wrong}", judged.len() - holding);
    assert!(wrong == 0 && given >= 47, "{given} {wrong}");
}

/// All needs that are sought.
fn sought(city: &City) -> Vec<Ref> {
    let own = city.needs.iter().map(|need| (&city.slug, need));
    let others = city.network.iter().flat_map(|other| other.needs.iter().map(|need| (&other.slug, need)));
    own.chain(others).filter(|(_, need)| heat::is_sought(need)).map(|(slug, need)| Ref::new(slug, &need.id)).collect()
}

#[test]
fn first_answers_are_such_as_a_coordinator_would_pass_on() {
    let judged: Vec<JudgedFirst> = ron::from_str(&file("judged_first.ron")).unwrap();
    let city = network();
    let mut all: Vec<String> = sought(&city).iter().map(Ref::to_string).collect();
    let mut listed: Vec<String> = judged.iter().map(|one| one.need.clone()).collect();
    all.sort();
    listed.sort();
    assert_eq!(all, listed);
    let exchange = Exchange::of(&city);
    let (mut right, mut close, mut close_right, mut strong, mut found_strong) = (0, 0, 0, 0, 0);
    for one in &judged {
        let found = exchange.offers_for(&reference(&one.need), Scope::Network, 5);
        let first = &found[0];
        let is_good = one.good.contains(&first.with.to_string());
        let is_right = is_good || (one.none && first.fit != Nearness::Close);
        (right, close) = (right + usize::from(is_right), close + usize::from(first.fit == Nearness::Close));
        close_right += usize::from(first.fit == Nearness::Close && is_good);
        strong += one.strong.len();
        let is_found = |offer: &&String| found.iter().any(|found| found.with == reference(offer));
        found_strong += one.strong.iter().filter(is_found).count();
        if !is_right || !is_good {
            println!("{is_right} {} <- {} {:?} {}", one.need, first.with, first.fit, first.score);
        }
    }
    println!("first answers: {right} of {} right; {close} called close, of these {close_right} good", judged.len());
    println!("strong pairs at 5: {found_strong} of {strong}");
    assert!(right >= 54 && close_right >= 38 && found_strong >= 44, "{right} {close_right} {found_strong}");
}

/// A listing to be judged: every reason for the best five answers to every need.
#[test]
fn every_reason_has_a_topic_and_two_clauses() {
    let city = network();
    let exchange = Exchange::of(&city);
    let (mut pairs, mut without, mut count) = (0, 0, 0);
    for need in sought(&city) {
        for found in exchange.offers_for(&need, Scope::Network, 5) {
            pairs += 1;
            without += usize::from(found.reasons.is_empty());
            for reason in &found.reasons {
                count += 1;
                assert!(![&reason.topic, &reason.need, &reason.offer].iter().any(|text| text.is_empty()));
                println!("{need} <- {} ({:?}) {}", found.with, found.fit, reason.words());
            }
        }
    }
    println!("{pairs} pairs, {without} without a reason, {count} reasons");
}
