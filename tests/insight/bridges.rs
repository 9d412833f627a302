//! Bridges on small drawn networks: who joins the helices, and what breaks when one leaves.

use crate::city::city;
use crate::samples::sample;
use proptest::prelude::*;
use ulg::insight::bridges::{Bridges, PAIRS, bridges, widest, without};
use ulg::model::City;
use ulg::model::choice::{Helix, Presence};

const ROLES: &str = r#"[(id: "A", name: "Office", helix: Public), (id: "P", name: "Firm", helix: Private),
    (id: "K", name: "School", helix: Knowledge), (id: "C", name: "Club", helix: Citizens)]"#;

/// A network drawn in words: members such as `a1` in the helix of their letter (`x1` in none), `!` after a broker, `-`
/// after one who has left; links such as `a1-p1`, `a1#p1` in conflict, `a1~p1` without trust.
fn drawn(members: &str, links: &str) -> City {
    let members: Vec<String> = members.split_whitespace().map(member).collect();
    let links: Vec<String> = links.split_whitespace().enumerate().map(link).collect();
    let members = format!("[{}]", members.join(","));
    let links = format!("[{}]", links.join(","));
    city(&[("roles", ROLES), ("members", &members), ("links", &links)])
}

fn member(word: &str) -> String {
    let id = word.trim_end_matches(['!', '-']);
    let role = match &id[..1] {
        "x" => String::new(),
        letter => format!(r#", role: "{}""#, letter.to_uppercase()),
    };
    let broker = if word.ends_with('!') { ", broker: true" } else { "" };
    let left = if word.ends_with('-') { ", status: Left" } else { "" };
    format!(r#"(id: "{id}", name: "{}"{role}{broker}{left})"#, id.to_uppercase())
}

fn link((number, word): (usize, &str)) -> String {
    let sign = word.find(['-', '#', '~']).unwrap();
    let (from, to) = (&word[..sign], &word[sign + 1..]);
    let more = match &word[sign..=sign] {
        "#" => ", kind: Conflict",
        "~" => ", kind: Money, trust: -1",
        _ => ", kind: Advice, trust: 0",
    };
    format!(r#"(id: "l{number}", from: "{from}", to: "{to}"{more})"#)
}

/// `AP: a1 p1` for each pair that hangs on few.
fn told(city: &City, found: &Bridges) -> String {
    let lines = found.bridges.iter().map(|bridge| {
        let letters = format!("{}{}", bridge.pair.0.letter(), bridge.pair.1.letter());
        format!("{letters}: {}", ids(city, &bridge.members))
    });
    lines.collect::<Vec<_>>().join("; ")
}

fn ids(city: &City, places: &[usize]) -> String {
    let ids = places.iter().map(|at| city.members[*at].id.as_str());
    ids.collect::<Vec<_>>().join(" ")
}

#[test]
fn pairs_hang_on_what_all_their_meetings_share() {
    for (members, links, said) in [
        // A single link hangs on both its ends, however often it is drawn.
        ("a1 p1 k1", "a1-p1", "AP: a1 p1"),
        ("a1 p1 k1", "a1-p1 p1-a1 a1-p1", "AP: a1 p1"),
        // Two steps over a third helix, or over one of none.
        ("a1 p1 k1", "a1-k1 k1-p1", "AP: a1 p1 k1; AK: a1 k1; PK: p1 k1"),
        ("a1 p1 x1", "a1-x1 x1-p1", "AP: a1 p1 x1"),
        // Two steps over one's own helix are no other way.
        ("a1 a2 p1", "a1-a2 a2-p1", "AP: a2 p1"),
        // One in the middle, many at the ends.
        ("a1 a2 c1 c2 k1", "a1-k1 a2-k1 k1-c1 k1-c2", "AK: k1; AC: k1; KC: k1"),
        // Two ways with nothing in common.
        ("a1 a2 c1 c2", "a1-c1 a2-c2", ""),
        ("a1 a2 c1 c2 k1", "a1-k1 k1-c1 a2-c2", "AK: a1 k1; KC: c1 k1"),
        // A link and a longer way share one end.
        ("a1 c1 c2 k1", "a1-c1 a1-k1 k1-c2", "AK: a1 k1; AC: a1; KC: k1"),
        // Conflict, lack of trust, oneself, the gone and the unknown make nobody meet.
        ("a1 p1 c1", "a1#p1 p1~c1 a1-a1 a1-nobody", ""),
        ("a1 p1- c1", "a1-p1 p1-c1", ""),
        ("", "", ""),
    ] {
        let city = drawn(members, links);
        let found = bridges(&city);
        assert_eq!(told(&city, &found), said, "{members} | {links}");
    }
}

#[test]
fn who_never_meets_is_named() {
    let city = drawn("a1 p1 k1 c1", "a1-p1 p1-k1 c1#a1");
    let apart = bridges(&city).apart;
    let letters = apart.iter().map(|(one, other)| format!("{}{}", one.letter(), other.letter()));
    assert_eq!(letters.collect::<Vec<_>>(), ["AC", "PC", "KC"]);
    assert_eq!(bridges(&City::default()).apart, PAIRS);
}

#[test]
fn the_matrix_counts_every_link_and_the_negative_ones_apart() {
    let city = drawn("a1 a2 p1 c1 x1 p2-", "a1-a2 a1-p1 p1-a2 a1#p1 p1~c1 a1-x1 a1-p2 a1-nobody");
    let matrix = bridges(&city).matrix;
    assert_eq!(matrix.links, [[1, 3, 0, 0], [3, 0, 0, 1], [0; 4], [0, 1, 0, 0]]);
    assert_eq!(matrix.negative, [[0, 1, 0, 0], [1, 0, 0, 1], [0; 4], [0, 1, 0, 0]]);
}

#[test]
fn brokers_are_held_against_what_they_do() {
    let city = drawn("a1 a2 c1 c2 k1 p1! p2! c3!", "a1-k1 a2-k1 k1-c1 k1-c2 p1-a1 p2-a1 p2-c1");
    let found = bridges(&city);
    assert!(ids(&city, &found.unmarked).split(' ').any(|id| id == "k1"), "{found:?}");
    assert!(!ids(&city, &found.unmarked).contains('p'), "{found:?}");
    // p1 is linked to one helix, c3 to none; p2 to two.
    assert_eq!(ids(&city, &found.idle), "p1 c3");
}

#[test]
fn what_breaks_is_told_in_sentences() {
    let city = drawn("p1 c1 k1 c2 c3 a1 a2 a3", "p1-k1 k1-c1 c1-c2 c2-c3 a1-a2");
    let says = |id: &str| {
        let at = city.members.iter().position(|one| one.id == id).unwrap();
        without(&city, at).words(&city)
    };
    assert_eq!(
        says("k1"),
        [
            "Private and Knowledge meet only through K1",
            "Private and Citizens meet only through K1",
            "Knowledge and Citizens meet only through K1",
            "P1 would be cut off",
        ]
    );
    // Of two parts the larger is the rest, of equal ones the first; alone is no part.
    assert_eq!(says("c1").last().unwrap(), "C2 and C3 would be cut off");
    assert_eq!(says("c2"), ["C3 would be cut off"]);
    assert_eq!(says("a1"), ["A2 would be cut off"]);
    assert_eq!(says("a3"), [""; 0]);
    let star = drawn("c1 c2 c3 c4 c5 c6 c7", "c1-c2 c1-c3 c1-c4 c1-c5 c1-c6 c1-c7");
    assert_eq!(without(&star, 0).words(&star), ["C2, C3, C4, C5 and 2 more would be cut off"]);
    assert_eq!(without(&star, 99).words(&star), [""; 0]);
}

#[test]
fn the_widest_joins_most_helices() {
    let of = |city: &City| widest(city).map(|(at, helices)| (at, helices.len()));
    assert_eq!(of(&drawn("a1 a2 p1 c1", "a1-a2 p1-c1 p1-a2")), Some((2, 3)));
    assert_eq!(of(&drawn("a1 a2", "a1-a2")), None);
    assert_eq!(of(&drawn("a1 p1", "a1#p1")), None);
}

#[test]
fn gdansk_hangs_on_its_brokers() {
    let city = sample("gdansk");
    let found = bridges(&city);
    let says: Vec<String> = found.bridges.iter().map(|one| one.words(&city)).collect();
    assert!(found.matrix.negative[0][1] > 0, "{found:?}");
    for bridge in &found.bridges {
        for member in &bridge.members {
            assert!(without(&city, *member).pairs.contains(&bridge.pair), "{says:?}");
        }
    }
}

/// The same told by walking every way, slowly.
fn meets(city: &City, (one, other): (Helix, Helix)) -> bool {
    let there = |id: &str| city.member(id).filter(|member| member.status != Some(Presence::Left));
    let near = |id: &str| -> Vec<String> {
        let good = city.links.iter().filter(|link| !ulg::insight::bridges::is_negative(link));
        good.filter_map(|link| match (link.from == id, link.to == id) {
            (true, false) => Some(link.to.clone()),
            (false, true) => Some(link.from.clone()),
            _ => None,
        })
        .filter(|id| there(id).is_some())
        .collect()
    };
    let stands = |id: &String, helix| there(id).and_then(|member| city.helix(member)) == Some(helix);
    let starts = city.members.iter().filter(|member| stands(&member.id, one));
    starts.into_iter().any(|start| {
        there(&start.id).is_some()
            && near(&start.id)
                .iter()
                .any(|next| stands(next, other) || near(next).iter().any(|last| stands(last, other)))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// What is said of one leaving is what is so once it has left.
    #[test]
    fn without_agrees_with_taking_the_member_away(
        helices in proptest::collection::vec(0..5_usize, 1..9),
        links in proptest::collection::vec((0..9_usize, 0..9_usize, 0..6_usize), 0..14),
    ) {
        let id = |at: usize| format!("{}{at}", ["a", "p", "k", "c", "x"][helices[at % helices.len()]]);
        let members: Vec<String> = (0..helices.len()).map(id).collect();
        let links: Vec<String> = links
            .iter()
            .map(|(from, to, sign)| {
                let name = |at: usize| members[at % members.len()].clone();
                format!("{}{}{}", name(*from), ["#", "~", "-", "-", "-", "-"][*sign], name(*to))
            })
            .collect();
        let city = drawn(&members.join(" "), &links.join(" "));
        let now = bridges(&city);
        for pair in PAIRS {
            prop_assert_eq!(meets(&city, pair), !now.apart.contains(&pair));
        }
        for at in 0..city.members.len() {
            let mut rest = city.clone();
            rest.members[at].status = Some(Presence::Left);
            let then = bridges(&rest);
            let lost: Vec<_> = PAIRS.into_iter().filter(|pair| !now.apart.contains(pair) && then.apart.contains(pair)).collect();
            let loss = without(&city, at);
            prop_assert_eq!(&loss.pairs, &lost);
            for pair in PAIRS {
                let hangs = now.bridges.iter().any(|one| one.pair == pair && one.members.contains(&at));
                prop_assert_eq!(hangs, lost.contains(&pair));
            }
            // Whoever is cut off had a way to the member, and has none to those who were not cut off.
            let (before, after) = (parts(&city), parts(&rest));
            for cut in &loss.cut {
                prop_assert!(before[*cut] == before[at] && *cut != at);
                let others = (0..after.len()).filter(|one| *one != at && before[*one] == before[at]);
                for other in others.filter(|one| !loss.cut.contains(one)) {
                    prop_assert!(after[*cut] != after[other]);
                }
            }
            // Those who stay are one part.
            let stay: Vec<usize> = (0..after.len())
                .filter(|one| *one != at && before[*one] == before[at] && !loss.cut.contains(one))
                .map(|one| after[one])
                .collect();
            prop_assert!(stay.windows(2).all(|two| two[0] == two[1]));
            prop_assert!(stay.len() != 1);
        }
    }
}

/// A number for each member, the same for those that hang together.
fn parts(city: &City) -> Vec<usize> {
    let mut parts: Vec<usize> = (0..city.members.len()).collect();
    let place = |id: &str| {
        let at = city.members.iter().position(|one| one.id == id)?;
        (city.members[at].status != Some(Presence::Left)).then_some(at)
    };
    for _ in 0..city.members.len() {
        for link in &city.links {
            let (Some(one), Some(other)) = (place(&link.from), place(&link.to)) else {
                continue;
            };
            if !ulg::insight::bridges::is_negative(link) {
                let least = parts[one].min(parts[other]);
                (parts[one], parts[other]) = (least, least);
            }
        }
    }
    parts
}

/// What is not linear takes minutes here; how long it takes is measured in `benches/map.rs`.
#[test]
fn large_networks_are_counted() {
    const MANY: usize = 100_000;
    let mut city = drawn("a1 p1 k1 c1", "a1-p1");
    let (members, link) = (city.members.clone(), city.links[0].clone());
    city.members = (0..MANY)
        .map(|at| {
            let mut member = members[at % 4].clone();
            member.id = format!("m{at}");
            member
        })
        .collect();
    // Half of the links hang on one hub, which has as many neighbours in each helix.
    city.links = (0..MANY)
        .map(|at| {
            let mut link = link.clone();
            link.from = if at % 2 == 0 { "m0".to_string() } else { format!("m{at}") };
            link.to = format!("m{}", (at * 7 + 1) % MANY);
            link
        })
        .collect();
    let city = city.indexed();
    assert_eq!(bridges(&city).apart, [(Helix::Private, Helix::Knowledge)]);
    assert!(!without(&city, 0).cut.is_empty());
}
