//! Text from files cannot steer what it leaves in: whatever stands in a city, each format has the same bones as with
//! plain words, nothing hides in it, and the workbook comes back as it went.

use std::io::{Cursor, Read};
use std::path::Path;

use proptest::prelude::*;
use ulg::clean;
use ulg::model::Kind;
use ulg::model::columns::{self, BASE, Base, ID, Layout, Reveal, normal, sum};
use ulg::report::export::{self, Ending, Order, Wish};
use ulg::sheets::{self, Cell, Options, Request, begins_formula};
use ulg::store::{Store, Who};

use crate::city::day;
use crate::slugs::SLUGS;

/// Pieces that mean something to one format or another.
const PIECES: [&str; 40] = [
    "=1+1", "+1", "-1", "@SUM(A1)", "'=1", "\t=1", "＝1", "=HYPERLINK(\"http://x.example.org\")",
    "<script>alert(1)</script>", "]]>", "<!--", "-->", "&lt;", "&#x41;", "</td>", "\"", "'", "{{x}}",
    "\r\nBEGIN:VEVENT\r\nSUMMARY:x", "\nEND:VCALENDAR", "\r", ";", ",", "\\", "\\n", "|", "`x`", "# x", "- x",
    "[a](http://x.example.org)", "*b*", "1. x", "\u{202e}", "\u{200b}", "\u{1b}[31m", "\u{0}", "\u{ffff}", "_x000D_",
    "\u{a0}", "żółć",
];

fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![3 => prop::sample::select(&PIECES[..]).prop_map(str::to_string), 1 => "[ -~]{0,6}"];
    prop::collection::vec(piece, 1..5).prop_map(|pieces| format!("a{}", pieces.concat()).split_off(1))
}

/// A city in which these words stand wherever words may.
fn city(folder: &Path, said: &str) -> Store {
    let said = ulg::text::quote(said);
    let write = |name: &str, text: String| std::fs::write(folder.join(name), text).unwrap();
    let list = |records: String| format!("#![enable(implicit_some)]\n[{records}]");
    write("city.ron", format!("City(name: {said}, as_of: \"2017-10-12\", country: \"Poland\", focus: {said}, strategy: {said}, objectives: [Objective(id: \"o\", title: {said})])").replacen("City", "#![enable(implicit_some)]\nCity", 1));
    write("roles.ron", list(format!("Role(id: \"r\", name: {said}, helix: Public)")));
    write(
        "members.ron",
        list(format!(
            "Member(id: \"m\", name: {said}, role: \"r\", interests: {said}, district: {said}, skills: [{said}, \"x\"], tags: [{said}]), Member(id: \"n\", name: \"N\")"
        )),
    );
    write("links.ron", list("Link(id: \"l\", from: \"m\", to: \"n\", kind: Advice)".to_string()));
    write(
        "people.ron",
        list(format!("Person(id: \"p\", name: {said}, member: \"m\", email: \"p@example.org\", phone: {said})")),
    );
    write(
        "actions.ron",
        list(format!(
            "Action(id: \"a\", title: {said}, objective: \"o\", lead: \"m\", description: {said}, outputs: [{said}], costs: [Cost(what: {said}, amount: 3, source: {said})], risks: [Risk(what: {said})])"
        )),
    );
    write(
        "tasks.ron",
        list(format!("Task(id: \"t\", title: {said}, owner: \"m\", due: \"2017-10-20\", tags: [{said}])")),
    );
    write(
        "meetings.ron",
        list(format!(
            "Meeting(id: \"e\", title: {said}, date: \"2017-10-01\", start: \"17:00\", place: {said}, agenda: [Item(what: {said})], present: [\"m\"], decisions: [{said}])"
        )),
    );
    write(
        "exchange.ron",
        list(format!(
            "Need(id: \"d\", title: {said}, kind: Learning), Offer(id: \"f\", title: {said}, kind: Experience)"
        )),
    );
    write("questions.ron", list(format!("Question(id: \"q\", text: {said}, answer: {said}, raised: \"e\")")));
    write("stories.ron", list(format!("Story(id: \"s\", title: {said}, changed: {said}, date: \"2017-10-01\")")));
    Store::open(folder, who()).unwrap()
}

fn who() -> Who {
    Who { user: "somebody".to_string(), now: chrono::Local::now }
}

fn made(store: &Store, what: &str, ending: Ending, reveal: Reveal) -> Vec<u8> {
    let what = export::wanted(what).unwrap();
    let wish = Wish { reveal, ..Wish::default() };
    let order = Order::of(store, (day("2017-10-12"), true), what, &wish).unwrap();
    let mut bytes = Cursor::new(Vec::new());
    let part = export::parts(what, ending).first().copied();
    export::write((what, ending, part), &order, &mut bytes).unwrap();
    bytes.into_inner()
}

/// Every output with everybody in it that may have people.
fn all(store: &Store) -> Vec<(String, Ending, Vec<u8>)> {
    let mut all = Vec::new();
    for name in export::names() {
        let what = export::wanted(name).unwrap();
        let reveal = Reveal { people: what.takes_people(), private: what.takes_private() };
        for ending in export::endings(what) {
            all.push((name.to_string(), *ending, made(store, name, *ending, reveal)));
        }
    }
    all
}

/// What stands in a packed file, part by part.
fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for at in 0..zip.len() {
        let (mut part, mut text) = (zip.by_index(at).unwrap(), String::new());
        part.read_to_string(&mut text).unwrap();
        parts.push((part.name().unwrap().into_owned(), text));
    }
    parts
}

/// What is left of XML when its texts are taken away; every sign of it is one that was meant.
fn tags(text: &str) -> Vec<String> {
    for (at, _) in text.match_indices('&') {
        let known = ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#"].iter().any(|one| text[at..].starts_with(one));
        assert!(known, "{}", &text[at..]);
    }
    let names =
        text.split('<').skip(1).map(|tag| tag.split([' ', '>', '/']).find(|name| !name.is_empty()).unwrap_or(""));
    // A line break within a text is a tag of its own in pages and documents.
    names.filter(|name| !["br", "w:br", "w:t"].contains(name)).map(str::to_string).collect()
}

/// What is left of a format when its texts are taken away.
fn bones(ending: Ending, bytes: &[u8]) -> Vec<String> {
    let text = || String::from_utf8(bytes.to_vec()).unwrap();
    match ending {
        Ending::Xlsx | Ending::Docx => parts(bytes)
            .iter()
            .filter(|(name, _)| name != "xl/styles.xml")
            .flat_map(|(name, text)| [name.clone()].into_iter().chain(tags(text)))
            .collect(),
        Ending::Gexf | Ending::Graphml | Ending::Html => tags(&text()),
        Ending::Ics | Ending::Vcf => {
            let lines = text().replace("\r\n ", "");
            assert!(!lines.replace("\r\n", "").contains(['\r', '\n']));
            lines.split("\r\n").map(|line| line.split([':', ';']).next().unwrap().to_string()).collect()
        }
        Ending::Csv => {
            let text = text();
            let text = text.trim_start_matches('\u{feff}');
            let mut rows = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
            let rows = rows.records().map(|row| {
                let row = row.unwrap();
                assert!(row.iter().all(|cell| !begins_formula(cell)), "{row:?}");
                row.len().to_string()
            });
            rows.collect()
        }
        Ending::Json => {
            fn keys(json: &serde_json::Value, out: &mut Vec<String>) {
                match json {
                    serde_json::Value::Object(fields) => fields.iter().for_each(|(key, value)| {
                        out.push(key.clone());
                        keys(value, out);
                    }),
                    serde_json::Value::Array(items) => items.iter().for_each(|item| keys(item, out)),
                    _ => {}
                }
            }
            let mut out = Vec::new();
            keys(&serde_json::from_slice(bytes).unwrap(), &mut out);
            out
        }
        Ending::Md => text().lines().map(line_of_markdown).collect(),
    }
}

/// What a line of Markdown is, and how many cells it has.
fn line_of_markdown(line: &str) -> String {
    let mut bare = line.replace("\\\\", "");
    for sign in ["\\`", "\\*", "\\_", "\\[", "\\]", "\\<", "\\|", "\\~", "\\#"] {
        bare = bare.replace(sign, "");
    }
    assert!(!bare.contains(['`', '[', '<', '~']), "{line}");
    let kind = ["# ", "## ", "- ", "|"].into_iter().find(|sign| bare.starts_with(sign)).unwrap_or("");
    let is_rule = bare.starts_with("|-");
    format!("{kind}{}", if is_rule { 0 } else { bare.matches('|').count() })
}

fn with(said: &str, look: impl FnOnce(&Store)) {
    let folder = tempfile::tempdir().unwrap();
    let town = folder.path().join("town");
    std::fs::create_dir(&town).unwrap();
    look(&city(&town, said));
}

fn judge(said: &str) {
    let mut plain = Vec::new();
    with("plain", |store| {
        plain.extend(all(store).into_iter().map(|(name, ending, bytes)| (name, ending, bones(ending, &bytes))));
    });
    with(said, |store| {
        for ((name, ending, bytes), (_, _, bones_of)) in all(store).into_iter().zip(plain) {
            assert_eq!(bones(ending, &bytes), bones_of, "{name} {ending:?}");
            let texts = match ending {
                Ending::Xlsx | Ending::Docx => parts(&bytes).into_iter().map(|(_, text)| text).collect(),
                _ => vec![String::from_utf8(bytes).unwrap()],
            };
            for text in texts {
                let hidden = clean::hidden(text.trim_start_matches('\u{feff}'));
                assert_eq!(hidden, None, "{name} {ending:?}");
                assert!(!text.contains("<f>") && !text.contains("<hyperlink"), "{name} {ending:?}");
            }
        }
        comes_back(store);
    });
}

/// Every cell of a workbook that was not touched has the sum that stands beside it.
fn comes_back(store: &Store) {
    let reveal = Reveal { people: true, private: true };
    let bytes = made(store, "workbook", Ending::Xlsx, reveal);
    let request = Request { options: Options::default(), is_heading: &|_| true };
    let book = sheets::of_bytes("plan.xlsx", &bytes, &request, &mut |_| true).unwrap();
    assert!(book.properties.contains(&("ulg-city".to_string(), store.city().slug.clone())), "{:?}", book.properties);
    let mut seen = 0;
    for table in &book.tables {
        let layout = Layout::named(&table.name).unwrap_or_else(|| panic!("{}", table.name));
        let (head, rows) = table.rows.split_first().unwrap();
        let columns = layout.columns(reveal);
        let first = head.cells.len() - 1 - columns.len();
        assert_eq!(head.cells[..2], [Cell::Text(ID.into()), Cell::Text(BASE.into())]);
        for row in rows {
            let Cell::Text(text) = &row.cells[1] else { panic!("{row:?}") };
            let base = Base::read(layout, text).unwrap();
            for (at, field) in columns.iter().enumerate() {
                let cell = row.cells.get(first + at).cloned().unwrap_or_default();
                let read = sum(&normal(&field.what, &cell));
                assert_eq!(base.sum(field.name), Some(read.as_str()), "{} {} {cell:?}", table.name, field.name);
                seen += 1;
            }
        }
    }
    assert!(seen > 50, "{seen}");
}

#[test]
fn an_untouched_workbook_of_every_city_is_known_again() {
    for slug in SLUGS {
        comes_back(&Store::example(slug, who()).unwrap());
    }
}

#[test]
fn apostrophes_before_breaks_and_blanks_come_back_as_they_left() {
    for said in ["'\r\nBEGIN:VEVENT\r\nSUMMARY:x=1+1", "'\n'=1", "'' =1", "\u{ffff}'=1"] {
        judge(said);
    }
}

#[test]
fn each_piece_by_itself_steers_nothing() {
    PIECES.iter().for_each(|said| judge(&format!("{said} x")));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn what_stands_in_a_city_steers_nothing(said in words()) {
        // What no cell can hold leaves it empty, as it was never filled.
        prop_assume!(!columns::text(&said).trim().is_empty());
        judge(&said);
    }
}

#[test]
fn a_kind_alone_comes_with_its_sums() {
    let store = Store::example("gdansk", who()).unwrap();
    let bytes = made(&store, "tasks", Ending::Xlsx, Reveal::default());
    let request = Request { options: Options::default(), is_heading: &|_| true };
    let book = sheets::of_bytes("t.xlsx", &bytes, &request, &mut |_| true).unwrap();
    assert_eq!(book.tables.len(), 1);
    assert_eq!(book.tables[0].rows.len(), store.city().count(Kind::Task) + 1);
}
