//! Made-up cities of any size, the same every time, for tests and benchmarks. Included by `#[path]`; it must not know
//! the program, only the format.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

/// How large a made-up city is. Roles, actions and meetings follow from the members; there
/// are as many links.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    pub members: usize,
    pub tasks: usize,
}

/// As many members as tasks.
#[must_use]
pub fn of(count: usize) -> Size {
    Size { members: count, tasks: count }
}

const HEADER: &str = "#![enable(implicit_some)]\n// Made up.\n[\n";
const HELICES: [&str; 4] = ["Public", "Private", "Knowledge", "Citizens"];
const RINGS: [&str; 5] = ["Core", "Member", "Member", "Associate", "Informed"];
const STANCES: [&str; 5] = ["Unaware", "Resistant", "Neutral", "Supportive", "Leading"];
const PLACES: [&str; 8] = ["Orunia", "Śródmieście", "Letnica", "Oliwa", "Wrzeszcz", "Przymorze", "Zaspa", "Brzeźno"];
const BODIES: [&str; 10] = [
    "Neighbourhood House", "Labour Office", "Chamber of Small Firms", "School of Design", "Association of Tenants",
    "Youth Council", "Repair Workshop", "Housing Company", "Library Branch", "Choir",
];
const VERBS: [&str; 8] = [
    "Book the hall for", "Ask the treasurer about", "Write minutes of", "Invite", "Measure", "Send the map to",
    "Draw a leaflet for", "Count visitors of",
];
const ROLES: usize = 12;

/// The files of a city of that size, name and text.
#[must_use]
pub fn files(size: Size) -> Vec<(&'static str, String)> {
    vec![
        ("city.ron", city()),
        ("roles.ron", list(ROLES, role)),
        ("members.ron", list(size.members, member)),
        ("links.ron", list(size.members, |n| link(n, size.members))),
        ("actions.ron", list(actions(size), |n| action(n, size.members))),
        ("tasks.ron", list(size.tasks, |n| task(n, size))),
        ("meetings.ron", list(8, |n| meeting(n, size.members))),
    ]
}

/// Writes a city into a folder that is there already.
///
/// # Errors
/// Those of the disk.
pub fn write(dir: &Path, size: Size) -> io::Result<()> {
    files(size).into_iter().try_for_each(|(name, text)| fs::write(dir.join(name), text))
}

fn actions(size: Size) -> usize {
    (size.tasks / 20).max(1)
}

fn city() -> String {
    "#![enable(implicit_some)]\nCity(\n    name: \"Bigtown\",\n    mission: \"See how it goes with many.\",\n    starts: \
     \"2025-01-01\", ends: \"2028-01-01\",\n    as_of: \"2026-11-23\",\n    objectives: [Objective(id: \"one\", title: \
     \"Open doors\")],\n)\n"
        .to_string()
}

fn list(count: usize, record: impl Fn(usize) -> String) -> String {
    let mut text = HEADER.to_string();
    for n in 0..count {
        text.push_str("    ");
        text.push_str(&record(n));
        text.push_str(",\n");
    }
    text + "]\n"
}

fn role(n: usize) -> String {
    let helix = HELICES[n % 4];
    format!("Role(id: \"role-{n}\", name: \"{helix} body {n}\", helix: {helix})")
}

/// About 380 bytes.
fn member(n: usize) -> String {
    let mut text = format!(
        "Member(\n        id: \"member-{n}\",\n        name: \"{place} {body} {n}\",\n        role: \"role-{role}\", ring: \
         {ring}, since: \"2026-01-{day:02}\",\n",
        place = PLACES[n % 8],
        body = BODIES[n / 8 % 10],
        role = n % ROLES,
        ring = RINGS[n % 5],
        day = n % 28 + 1,
    );
    if !n.is_multiple_of(7) {
        let (influence, interest) = (n % 5 + 1, n / 5 % 5 + 1);
        let _ = writeln!(text, "        influence: {influence}, interest: {interest},   // as the room said");
    }
    let _ = write!(
        text,
        "        stance: {stance}, trust: {trust},\n        interests: \"Wants the map to change how work is shared in \
         {place}.\",\n        skills: [\"job coaching\", \"EU funds\"], tags: [\"t{tag}\"],\n        contacted: \
         \"2026-{month:02}-{day:02}\",\n    )",
        stance = STANCES[n % 5],
        trust = n % 5 + 1,
        place = PLACES[n / 3 % 8],
        tag = n % 40,
        month = n % 11 + 1,
        day = n % 28 + 1,
    );
    text
}

fn link(n: usize, members: usize) -> String {
    let kind = ["Information", "Money", "Advice", "Partnership"][n % 4];
    let (from, to) = (n * 2 % members, (n * 7 + 3) % members);
    format!(
        "Link(id: \"link-{n}\", from: \"member-{from}\", to: \"member-{to}\", kind: {kind}, strength: {strength})",
        strength = n % 3 + 1,
    )
}

fn action(n: usize, members: usize) -> String {
    let status = ["Planned", "Doing", "Idea", "Done"][n % 4];
    let lead = n * 13 % members.max(1);
    format!(
        "Action(\n        id: \"action-{n}\", title: \"Open door number {n}\", objective: \"one\", status: {status},\n        \
         lead: \"member-{lead}\", first_step: \"One table, one Saturday.\",\n        start: \"2026-02-01\", end: \
         \"2027-10-{day:02}\",\n        costs: [Cost(what: \"Tools\", amount: {amount}, certainty: Asked)],\n    )",
        day = n % 28 + 1,
        amount = n % 90 * 100,
    )
}

fn task(n: usize, size: Size) -> String {
    let mut text = format!(
        "Task(id: \"task-{n}\", title: \"{verb} the {place} {body}, round {n}\",\n        action: \"action-{action}\"",
        verb = VERBS[n % 8],
        place = PLACES[n / 8 % 8],
        body = BODIES[n % 10],
        action = n % actions(size),
    );
    if !n.is_multiple_of(9) {
        let _ = write!(text, ", owner: \"member-{}\"", n * 3 % size.members.max(1));
    }
    let (month, day) = (n % 12 + 1, n % 28 + 1);
    let _ = match n % 3 {
        0 => write!(text, ", status: Done, due: \"2026-{month:02}-{day:02}\", done: \"2026-{month:02}-{day:02}\""),
        1 => write!(text, ", due: \"2026-12-{day:02}\", priority: High"),
        _ => write!(text, ", due: \"2027-{month:02}-{day:02}\", tags: [\"t{}\"]", n % 40),
    };
    if n % 10 == 5 {
        let _ = write!(text, ", after: [\"task-{}\"]", n - 1);
    }
    text + ")"
}

fn meeting(n: usize, members: usize) -> String {
    let present: Vec<String> =
        (0..members).filter(|member| member % 8 == n).take(200).map(|member| format!("\"member-{member}\"")).collect();
    let present = present.join(", ");
    format!(
        "Meeting(\n        id: \"meeting-{n}\", title: \"Evening {n}\", kind: Local, date: \"2026-{month:02}-10\",\n        \
         present: [{present}],\n    )",
        month = n + 5,
    )
}
