//! Records said in one line, and what is made of them.

use crate::city::{city, day};
use ulg::model::grammar::{add, read_line};
use ulg::model::{City, Edit, Kind};

fn group() -> City {
    city(&[
        ("city", r#"City(name: "Testtown")"#),
        (
            "roles",
            r#"[Role(id: "city-department", name: "City department", helix: Public), Role(id: "citizens", name: "Civic group", helix: Citizens)]"#,
        ),
        (
            "members",
            r#"[Member(id: "labour-office", name: "Gdańsk Labour Office"), Member(id: "housing-office", name: "Housing Office"),
                Member(id: "shipyard-desks", name: "Shipyard Desks")]"#,
        ),
        ("actions", r#"[Action(id: "living-map", title: "A living map")]"#),
        ("tasks", r#"[Task(id: "book-the-venue", title: "Book the venue")]"#),
        ("meetings", r#"[Meeting(id: "m", title: "M", date: "2026-12-03")]"#),
        ("links", r#"[Link(id: "labour-office-shipyard-desks", from: "labour-office", to: "shipyard-desks")]"#),
    ])
}

/// Every record the line would add, as `kind/id field: value, …`.
fn added(kind: Kind, line: &str) -> String {
    let city = group();
    let edits =
        add(kind, line, &city, city.calendar(day("2026-11-23"))).unwrap_or_else(|problem| panic!("{line}: {problem}"));
    let said = edits.iter().map(|edit| {
        let Edit::Add { record, fields } = edit else {
            panic!("{edit:?} adds nothing");
        };
        assert_eq!(fields[0], ("id", format!("{:?}", record.id)));
        let fields = fields[1..].iter().map(|(name, raw)| format!("{name}: {raw}"));
        format!("{record} {}", fields.collect::<Vec<_>>().join(", "))
    });
    said.collect::<Vec<_>>().join(" + ")
}

fn refusal(kind: Kind, line: &str) -> String {
    let city = group();
    let problem = add(kind, line, &city, city.calendar(day("2026-11-23"))).unwrap_err();
    assert_eq!(problem.exit, ulg::problem::Exit::Usage, "{line}");
    problem.words()
}

#[test]
fn tasks() {
    for (line, edits) in [
        ("Call the bank", r#"task/call-the-bank title: "Call the bank""#),
        (
            "Book the venue fri @labour !1 #living tag:print,room",
            r#"task/book-the-venue-2 title: "Book the venue", action: "living-map", owner: "labour-office", priority: High, due: "2026-11-27", tags: ["print", "room"]"#,
        ),
        (
            "due:fri owner:ship priority:1 action:map Call",
            r#"task/call title: "Call", action: "living-map", owner: "shipyard-desks", priority: High, due: "2026-11-27""#,
        ),
        ("Call o:labour +2w", r#"task/call title: "Call", owner: "labour-office", due: "2026-12-07""#),
        ("Call 15/12", r#"task/call title: "Call", due: "2026-12-15""#),
        (r#"Call due:"next meeting""#, r#"task/call title: "Call", due: "2026-12-03""#),
        ("Call due:meeting", r#"task/call title: "Call", due: "2026-12-03""#),
        (
            r#"Plan the "sun" terrace tue"#,
            r#"task/plan-the-sun-terrace title: "Plan the sun terrace", due: "2026-11-24""#,
        ),
        ("Ask: who? https://x.org/a", r#"task/ask-who-https-x-org-a title: "Ask: who? https://x.org/a""#),
        ("Mail a@b.org at 17:30 !", r#"task/mail-a-b-org-at-17-30 title: "Mail a@b.org at 17:30 !""#),
        ("Wait after:book status:blocked", r#"task/wait title: "Wait", status: Blocked, after: ["book-the-venue"]"#),
        ("Call tag:a tag:b", r#"task/call title: "Call", tags: ["a", "b"]"#),
        ("Call fri due:fri", r#"task/call title: "Call", due: "2026-11-27""#),
    ] {
        assert_eq!(added(Kind::Task, line), edits, "{line}");
    }
}

#[test]
fn members() {
    for (line, edits) in [
        ("Bank", r#"member/bank name: "Bank""#),
        (
            "Éva's shop ; city dep ; 45 ; core",
            r#"member/eva-s-shop name: "Éva's shop", role: "city-department", ring: Core, influence: 4, interest: 5"#,
        ),
        ("Shop;department;4 5", r#"member/shop name: "Shop", role: "city-department", influence: 4, interest: 5"#),
        ("Residents ; c ; 4 5", r#"member/residents name: "Residents", role: "citizens", influence: 4, interest: 5"#),
        (
            "Bank ; p",
            r#"role/private name: "Private firm", helix: Private + member/bank name: "Bank", role: "private""#,
        ),
        ("? A bank", r#"member/a-bank name: "A bank", ring: Ghost"#),
        (
            "Club ; ; 33 ; district: Old Town ; tags=a, b",
            r#"member/club name: "Club", influence: 3, interest: 3, district: "Old Town", tags: ["a", "b"]"#,
        ),
        (
            "Club ; 33 ; assoc ; c",
            r#"member/club name: "Club", role: "citizens", ring: Associate, influence: 3, interest: 3"#,
        ),
        ("Club ; core", r#"member/club name: "Club", ring: Core"#),
        (r#""A; B" ; core"#, r#"member/a-b name: "A; B", ring: Core"#),
    ] {
        assert_eq!(added(Kind::Member, line), edits, "{line}");
    }
}

#[test]
fn links_and_others() {
    for (kind, line, edits) in [
        (
            Kind::Link,
            "labour ; housing ; money ; 2",
            r#"link/labour-office-housing-office from: "labour-office", to: "housing-office", kind: Money, strength: 2"#,
        ),
        (
            Kind::Link,
            "labour ; desks ; 3 ; adv",
            r#"link/labour-office-shipyard-desks-2 from: "labour-office", to: "shipyard-desks", kind: Advice, strength: 3"#,
        ),
        (
            Kind::Link,
            "labour;ship;formal=yes",
            r#"link/labour-office-shipyard-desks-2 from: "labour-office", to: "shipyard-desks", formal: true"#,
        ),
        (
            Kind::Meeting,
            "ULG 8: Money ; fri ; place=City Hall; start=17:30",
            r#"meeting/ulg-8-money title: "ULG 8: Money", date: "2026-11-27", start: "17:30", place: "City Hall""#,
        ),
        (Kind::Meeting, "ULG 8 ; date=next meeting", r#"meeting/ulg-8 title: "ULG 8", date: "2026-12-03""#),
        (Kind::Meeting, "ULG 9 ; 3 dec 17h", r#"meeting/ulg-9 title: "ULG 9", date: "2026-12-03", start: "17:00""#),
        (Kind::Meeting, "ULG 9 ; 3 dec at 5 pm", r#"meeting/ulg-9 title: "ULG 9", date: "2026-12-03", start: "17:00""#),
        (Kind::Meeting, "ULG 9 ; 3 dec ; 17:30", r#"meeting/ulg-9 title: "ULG 9", date: "2026-12-03", start: "17:30""#),
        (Kind::Role, "Bank ; private", r#"role/bank name: "Bank", helix: Private"#),
        (
            Kind::Need,
            "A room ; kind=capacity ; by=labour",
            r#"need/a-room title: "A room", kind: Capacity, by: "labour-office""#,
        ),
        (Kind::Question, "How? Why: not ; slot=begin", r#"question/how-why-not text: "How? Why: not", slot: Begin"#),
        (
            Kind::Person,
            "Ada Ł ; member=ship ; email=a@b.org",
            r#"person/ada-l name: "Ada Ł", member: "shipyard-desks", email: "a@b.org""#,
        ),
        (Kind::View, "Late ones ; filter=late -done", r#"view/late-ones name: "Late ones", filter: "late -done""#),
    ] {
        assert_eq!(added(kind, line), edits, "{line}");
    }
}

#[test]
fn what_is_not_understood_is_named() {
    for (kind, line, words) in [
        (Kind::Task, "", "a task needs a title"),
        (Kind::Task, "fri", "a task needs a title"),
        (Kind::Task, "Call @office", "may be labour-office or housing-office"),
        (Kind::Task, "Call @nobody", "nobody"),
        (Kind::Task, "Call !4", "!4 is no priority"),
        (Kind::Task, "Call ownr:x", "did you mean owner?"),
        (Kind::Task, "Call s:x", "could be status or start"),
        (Kind::Task, "Call due:soon", "soon: not a date"),
        (Kind::Task, "Call mon tue", "the due is given twice"),
        (Kind::Task, "Call title:x", "the words of the line are the title"),
        (Kind::Task, "Call due:31/02", "no such date"),
        (Kind::Member, "", "a member needs a name"),
        (Kind::Member, "Bank ; 46", "no place on the map"),
        (Kind::Member, "Bank ; 4", "no place on the map"),
        (Kind::Member, "Bank ; bakery", "bakery"),
        (Kind::Member, "Bank ; c ; bakery", "neither two digits nor a ring"),
        (Kind::Member, "Bank ; colour=red", "members have no such field"),
        (Kind::Member, "? Bank ; core", "given twice"),
        (Kind::Link, "labour", "a link needs a to"),
        (Kind::Link, "labour ; labour", "linked to itself"),
        (Kind::Link, "labour ; office", "may be"),
        (Kind::Link, "labour ; ship ; love", "neither a kind of link nor a strength"),
        (Kind::Meeting, "ULG 8", "a meeting needs a date"),
        (Kind::Meeting, "ULG 8 ; soon", "soon: not a date"),
        (Kind::Need, "A room ; big", "names no field"),
        (Kind::City, "Paris", "use ulg init"),
    ] {
        let refusal = refusal(kind, line);
        assert!(refusal.contains(words), "{line}: {refusal}");
    }
}

#[test]
fn a_line_is_understood_while_it_is_typed() {
    let city = group();
    let calendar = city.calendar(day("2026-11-23"));
    let reading = read_line(Kind::Task, "fri Book it @labour @x", &city, calendar);
    let parts: Vec<_> = reading.parts.iter().map(|part| (part.meaning.as_str(), part.ok)).collect();
    assert_eq!(
        parts[..3],
        [("\"Book it\"", true), ("due Fri 27 Nov 2026, in 4 days", true), ("owner Gdańsk Labour Office", true)]
    );
    assert!(!parts[3].1 && reading.problems.len() == 1);
    let reading = read_line(Kind::Member, "Bank ; k ; 45", &city, calendar);
    assert_eq!(reading.parts[1].meaning, "role knowledge (a new role)");
    // Whatever is typed so far, nothing panics and what is wrong is said.
    for line in ["Bäcker ; c ; 4 5 ; core ; \"", "x \"fri @łab !1 due:\"ne", "? ; ; =;:; a:", "@ # ! : = ;"] {
        for (end, _) in line.char_indices() {
            for kind in Kind::all() {
                let _ = add(kind, &line[..end], &city, calendar);
            }
        }
    }
}
