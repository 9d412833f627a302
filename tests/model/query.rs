//! The filter, as people type it, against a made-up city.

use crate::city::{city, day};
use ulg::model::query::{self, Mode, Query};
use ulg::model::{City, Kind};

fn group() -> City {
    city(&[
        ("city", r#"(name: "Testtown", themes: [(id: "spaces", name: "Public spaces")])"#),
        (
            "roles",
            r#"[(id: "office", name: "City office", helix: Public), (id: "shop", name: "Shop", helix: Private),
                (id: "club", name: "Club", helix: Citizens)]"#,
        ),
        (
            "members",
            r#"[(id: "labour-office", name: "Gdańsk Labour Office", role: "office", ring: Core, influence: 4, interest: 3,
                    themes: ["spaces"], notes: "secret thing"),
                (id: "eva", name: "Éva's shop", role: "shop", influence: 2, broker: true),
                (id: "harbour", name: "Open Harbour", role: "club", status: Dormant, influence: 5, interest: 5),
                (id: "unsorted", name: "Somebody"),
                (id: "wanted", name: "A bank", role: "shop", ring: Ghost)]"#,
        ),
        (
            "actions",
            r#"[(id: "yard", title: "Yard labs", lead: "harbour", status: Doing, end: "2026-11-01", impact: None)]"#,
        ),
        (
            "tasks",
            r#"[(id: "venue", title: "Book the venue", owner: "labour-office", due: "2026-11-20", priority: High),
                (id: "flyer", title: "Print a flyer", owner: "eva", due: "2026-11-30", after: ["venue"], tags: ["print"]),
                (id: "call", title: "Call the bank", status: Doing),
                (id: "old", title: "Old thing", status: Done, due: "2026-10-01", done: "2026-10-02", owner: "gone"),
                (id: "never", title: "Never mind", status: Dropped),
                (id: "stuck", title: "Stuck: see 17:30", status: Blocked, after: ["old"])]"#,
        ),
        (
            "meetings",
            r#"[(id: "one", title: "One", date: "2026-06-01", present: ["eva"]),
                (id: "two", title: "Two", kind: Core, date: "2026-07-01", present: ["eva"]),
                (id: "abroad", title: "Abroad", kind: Transnational, date: "2026-08-01", present: ["labour-office"]),
                (id: "three", title: "Three", date: "2026-11-23", present: ["eva"], excused: ["unsorted"]),
                (id: "next", title: "Next", date: "2026-12-03")]"#,
        ),
        (
            "exchange",
            r#"[Need(id: "room", title: "A room", matches: [(offer: "hall", state: Agreed)]), Need(id: "money", title: "Money"),
                Offer(id: "hall", title: "The hall")]"#,
        ),
    ])
}

fn found(text: &str, kind: Kind, mode: Mode) -> String {
    let city = group();
    let today = day("2026-11-23");
    let query =
        Query::parse(text, kind, city.calendar(today), mode).unwrap_or_else(|problem| panic!("{text}: {problem}"));
    let ids = query::filter(&city, today, kind, &query);
    ids.iter().map(|record| record.id()).collect::<Vec<_>>().join(" ")
}

fn refusal(text: &str, kind: Kind) -> String {
    let city = group();
    match Query::parse(text, kind, city.calendar(day("2026-11-23")), Mode::Plain) {
        Ok(_) => panic!("{text} was understood"),
        Err(problem) => problem.words(),
    }
}

#[test]
fn tasks() {
    for (text, ids) in [
        ("", "venue flyer call old never stuck"),
        ("owner:labour", "venue"),
        ("o:gdansk", "venue"),
        ("o:GDAŃ", "venue"),
        ("owner:\"labour office\"", "venue"),
        ("owner:labour,eva", "venue flyer"),
        ("owner:labour owner:eva", "venue flyer"),
        ("owner:gone", "old"),
        ("owner:none", "call never stuck"),
        ("-owner:none -owner:eva", "venue old"),
        ("-owner:none,eva", "venue old"),
        ("owner:", "venue flyer call old never stuck"),
        ("status:todo", "venue flyer"),
        ("status:d", "call old never"),
        ("status:done", "old"),
        ("status:none", "venue flyer"),
        ("priority:normal open", "flyer call stuck"),
        ("open", "venue flyer call stuck"),
        ("-done", "venue flyer call never stuck"),
        ("done", "old"),
        ("late", "venue"),
        ("overdue", "venue"),
        ("blocked", "flyer stuck"),
        ("unowned", "call stuck"),
        ("late unowned", ""),
        ("due:<2w", "venue flyer old"),
        ("due:<today", "venue old"),
        ("due:>today", "flyer"),
        ("due:<=20/11/2026", "venue old"),
        ("due:2026-11", "venue flyer"),
        ("due:2026", "venue flyer old"),
        ("due:>=2026-11-20 -due:>2026-11-20", "venue"),
        ("due:none", "call never stuck"),
        ("due:<", "venue flyer old"),
        ("helix:a", "venue"),
        ("helix:p", "flyer"),
        ("helix:none open", "call stuck"),
        ("tags:pri", "flyer"),
        ("title:the", "venue call"),
        ("17:30", "stuck"),
        ("-flyer -bank open", "venue stuck"),
        ("\"the bank\"", "call"),
        ("-", "venue flyer call old never stuck"),
    ] {
        assert_eq!(found(text, Kind::Task, Mode::Plain), ids, "{text}");
        if text != "title:the" {
            assert_eq!(found(text, Kind::Task, Mode::Fuzzy), ids, "{text} on screen");
        }
    }
}

#[test]
fn members() {
    for (text, ids) in [
        ("ring:member", "eva harbour unsorted"),
        ("status:active", "labour-office eva unsorted wanted"),
        ("helix:pub", "labour-office"),
        ("helix:c,a", "labour-office harbour"),
        ("helix:none", "unsorted"),
        ("influence:>3", "labour-office harbour"),
        ("influence:4", "labour-office"),
        ("influence:<=2", "eva"),
        ("theme:spa", "labour-office"),
        ("theme:public", "labour-office"),
        ("broker:yes", "eva"),
        ("broker:no ring:core", "labour-office"),
        ("placed", "labour-office harbour"),
        ("unplaced", "eva unsorted wanted"),
        ("quiet", "labour-office"),
        ("éva", "eva"),
        ("EVA", "eva"),
        ("open", "harbour"),
        ("secret", ""),
        ("notes:secret", "labour-office"),
        ("role:city", "labour-office"),
    ] {
        assert_eq!(found(text, Kind::Member, Mode::Plain), ids, "{text}");
    }
    assert_eq!(found("lbr", Kind::Member, Mode::Fuzzy), "labour-office");
    assert_eq!(found("lbr", Kind::Member, Mode::Plain), "");
}

#[test]
fn other_kinds() {
    for (kind, text, ids) in [
        (Kind::Need, "open", "money"),
        (Kind::Need, "-open", "room"),
        (Kind::Offer, "open", "hall"),
        (Kind::Action, "late", "yard"),
        (Kind::Action, "lead:harb impact:none", "yard"),
        (Kind::Action, "helix:c", "yard"),
        (Kind::Meeting, "kind:local", "one three next"),
        (Kind::Meeting, "date:>=today", "three next"),
        (Kind::Meeting, "present:eva", "one two three"),
        (Kind::City, "test", "city"),
        (Kind::Link, "anything", ""),
    ] {
        assert_eq!(found(text, kind, Mode::Plain), ids, "{text}");
    }
}

#[test]
fn refusals_name_the_word_and_the_way_out() {
    for (text, kind, words) in [
        ("ownr:x", Kind::Task, "did you mean owner:?"),
        ("colour:x", Kind::Task, "tasks have no field \"colour\"; use one of id, title"),
        ("s:x", Kind::Task, "could be status or start"),
        ("status:sleeping", Kind::Task, "use one of Todo, Doing"),
        ("due:soonish", Kind::Task, "due:soonish: not a date"),
        ("influence:high", Kind::Member, "give a number"),
        ("owner:<3", Kind::Task, "< and > work on dates and numbers"),
        ("helix:x", Kind::Member, "use one of Public"),
        ("broker:maybe", Kind::Member, "say yes or no"),
        ("helix:a", Kind::Meeting, "have no field \"helix\""),
    ] {
        let refusal = refusal(text, kind);
        assert!(refusal.contains(words), "{text}: {refusal}");
    }
}

/// Every field of every kind can be asked for, and half a filter never panics.
#[test]
fn every_field_word_is_read() {
    let city = group();
    let calendar = city.calendar(day("2026-11-23"));
    for kind in Kind::all() {
        for field in kind.schema().fields {
            for text in [format!("{}:none", field.name), format!("-{}:", field.name)] {
                assert!(Query::parse(&text, kind, calendar, Mode::Fuzzy).is_ok(), "{text}");
            }
        }
    }
    let text = "-owner:\"łab our,eva late due:<2w \"\" -\"x";
    for (end, _) in text.char_indices() {
        let _ = Query::parse(&text[..end], Kind::Task, calendar, Mode::Fuzzy);
    }
}
