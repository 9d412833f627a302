//! Where the network is rich and poor, and what is asked where in one city.

use ulg::insight::heat::{Count, District, districts, heat};
use ulg::model::{City, Neighbour};

use crate::city::city;
use crate::samples::network;

#[test]
fn the_samples_are_counted_once_each() {
    let heat = heat(&network());
    assert_eq!(heat.cities[0].1, "Gdańsk");
    assert_eq!((heat.cities.len(), heat.rows.len()), (10, 4));
    // 63 and 53, but for one need met and one offer paused.
    let all = heat.totals.iter().fold((0, 0), |sum, count| (sum.0 + count.needs, sum.1 + count.offers));
    assert_eq!(all, (62, 52));
}

#[test]
fn themes_meet_by_name_and_what_has_none_is_counted_too() {
    let own = city(&[
        ("city", r#"City(name: "A", themes: [Theme(id: "x", name: "Città")])"#),
        (
            "exchange",
            r#"[Need(id: "a", title: "A", themes: ["x", "x"]), Need(id: "b", title: "B"),
            Need(id: "c", title: "C", status: Dropped), Offer(id: "d", title: "D", themes: ["ghost"], status: Closed)]"#,
        ),
    ]);
    let other = city(&[
        ("city", r#"City(name: "B", themes: [Theme(id: "y", name: "citta")])"#),
        ("exchange", r#"[Offer(id: "a", title: "A", themes: ["y"])]"#),
    ]);
    let mut own: City = own;
    own.network =
        vec![Neighbour { slug: "b".into(), charter: other.charter, offers: other.offers, ..Neighbour::default() }]
            .into();
    let heat = heat(&own);
    let rows: Vec<_> = heat.rows.iter().map(|row| (row.theme.as_deref(), row.sum())).collect();
    assert_eq!(rows, [(Some("Città"), Count { needs: 1, offers: 1 }), (None, Count { needs: 1, offers: 0 })]);
}

#[test]
fn districts_hold_what_is_asked_and_what_is_at_hand() {
    let city = city(&[(
        "exchange",
        r#"[
        Need(id: "learn", title: "L", kind: Learning, district: "Øst"),
        Need(id: "wall", title: "W", kind: Barrier, district: "øst"),
        Offer(id: "hall", title: "H", kind: Space, district: "Øst"),
        Offer(id: "know", title: "K", kind: Experience),
        Need(id: "zoo", title: "Z", district: "Alm"),
    ]"#,
    )]);
    let district = |name: Option<&str>, asked: &[&str], at_hand: &[&str]| District {
        name: name.map(str::to_string),
        asked: asked.iter().map(ToString::to_string).collect(),
        at_hand: at_hand.iter().map(ToString::to_string).collect(),
    };
    assert_eq!(
        districts(&city),
        [
            district(Some("Alm"), &["zoo"], &[]),
            district(Some("øst"), &["wall", "learn"], &["hall"]),
            district(None, &[], &["know"]),
        ]
    );
}
