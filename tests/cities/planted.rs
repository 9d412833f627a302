//! Files in which every private text is a word of its own. It must not know who reads them.

use std::fmt::Write as _;

/// Records of each kind.
const EACH: usize = 24;

/// The files of a city, by name, and every word that was planted in them.
pub fn planted() -> (Vec<(&'static str, String)>, Vec<String>) {
    let mut words = Vec::new();
    let mut word = |of: &str, at: usize| {
        let word = format!("zq{of}{at}x");
        words.push(word.clone());
        word
    };
    let mut files = [const { String::new() }; 7];
    let [members, people, links, tasks, actions, meetings, exchange] = &mut files;
    for at in 0..EACH {
        let next = (at + 1) % EACH;
        let note = word("member", at);
        _ = write!(
            members,
            r#"Member(id: "m{at}", name: "Body {at}", role: "ngo", influence: 4, interest: 4, stance: Resistant, stance_wanted: Leading, trust: 2, notes: "{note}"),"#
        );
        let (name, mail, phone, note) = (word("name", at), word("mail", at), word("phone", at), word("person", at));
        _ = write!(
            people,
            r#"Person(id: "p{at}", name: "{name}", member: "m{at}", email: "{mail}@example.org", phone: "{phone}", notes: "{note}"),"#
        );
        let kind = if at % 2 == 0 { "Conflict" } else { "Advice" };
        let (quarrel, note) = (word("quarrel", at), word("link", at));
        let id = if at % 2 == 0 { quarrel } else { format!("l{at}") };
        _ = write!(
            links,
            r#"Link(id: "{id}", from: "m{at}", to: "m{next}", kind: {kind}, strength: 2, trust: -1, note: "{note}"),"#
        );
        let note = word("task", at);
        _ = write!(
            tasks,
            r#"Task(id: "t{at}", title: "Task {at}", owner: "m{at}", due: "2017-10-20", notes: "{note}"),"#
        );
        let note = word("action", at);
        _ = write!(
            actions,
            r#"Action(id: "a{at}", title: "Action {at}", kind: Stop, lead: "m{at}", notes: "{note}"),"#
        );
        let (stand_in, note) = (word("standin", at), word("meeting", at));
        let day = at + 1;
        _ = write!(
            meetings,
            r#"Meeting(id: "g{at}", title: "Meeting {at}", date: "2017-09-{day:02}", stand_ins: [(member: "m{at}", name: "{stand_in}")], present: ["m{next}"], notes: "{note}"),"#
        );
        let note = word("match", at);
        _ = write!(
            exchange,
            r#"Need(id: "n{at}", title: "Empty buildings {at}", matches: [(offer: "o{at}", state: Asked, note: "{note}")]), Offer(id: "o{at}", title: "Vacant buildings {at}", by: "m{at}"),"#
        );
    }
    let names = ["members", "people", "links", "tasks", "actions", "meetings", "exchange"];
    let whole = |text: String| format!("#![enable(implicit_some)]\n[{text}]");
    (names.into_iter().zip(files.map(whole)).collect(), words)
}
