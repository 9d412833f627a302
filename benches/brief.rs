//! What the brief costs in a city of 10,000 members, 10,000 tasks, 500 meetings and a journal of 100,000 lines: the
//! first frame once the files are read, what is known since the last meeting, the texts of `ulg status` and `ulg brief`.
//! `cargo bench --bench brief`. The number is how many of the journal's 50,000 changes come after the last meeting.

#[path = "../tests/made/mod.rs"]
mod made;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use ulg::app::desk::DESK;

use divan::Bencher;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tempfile::TempDir;
use ulg::app::core::app::App;
use ulg::app::core::event::Event;
use ulg::app::core::look::Look;
use ulg::date::{self, Date};
use ulg::insight::since::since;
use ulg::insight::status::{self, status};
use ulg::report::brief::{Back, Facts, markdown};
use ulg::report::since::Told;
use ulg::store::{self, Store, Who};
use ulg::{report, view};

const MEMBERS: usize = 10_000;
const MEETINGS: i64 = 500;
const CHANGES: usize = 50_000;
/// A month of work, and a journal of which all is news.
const SINCE: [usize; 2] = [2_000, CHANGES];
const TODAY: &str = "2026-11-23";
const ROUNDS: u32 = 20;

fn main() {
    divan::main();
}

fn today() -> Date {
    TODAY.parse().expect("a day")
}

/// The city on disk, gone when dropped.
struct Desk {
    _dir: TempDir,
    city: PathBuf,
}

impl Desk {
    fn new(news: usize) -> Desk {
        let dir = TempDir::new().expect("a temporary folder");
        let city = dir.path().join("bigtown");
        fs::create_dir(&city).expect("a folder");
        made::write(&city, made::of(MEMBERS)).expect("a made-up city");
        fs::write(city.join("meetings.ron"), meetings()).expect("meetings");
        write_journal(&city.join(".ulg"), news);
        Desk { _dir: dir, city }
    }

    fn open(&self) -> Store {
        let user = "ann".to_string();
        let now = chrono::Local::now;
        Store::open(&self.city, Who { user, now }).expect("a city")
    }
}

/// Every other day one, the last of them yesterday.
fn meetings() -> String {
    let mut text = "#![enable(implicit_some)]\n[\n".to_string();
    for n in 0..MEETINGS {
        let day = date::add_days(today(), -2 * (MEETINGS - 1 - n) - 1).expect("a day");
        let present: Vec<String> =
            (0..20).map(|seat| format!("\"member-{}\"", (n * 37 + seat * 61) % 10_000)).collect();
        let _ = writeln!(
            text,
            "    Meeting(id: \"meeting-{n}\", title: \"Evening {n}\", kind: Local, date: \"{day}\", present: [{}]),",
            present.join(", ")
        );
    }
    text + "]\n"
}

/// A line for each change and one that closes it; so many of them from today.
fn write_journal(own: &Path, news: usize) {
    let mut text = String::new();
    for seq in 1..=CHANGES {
        let day = if seq > CHANGES - news { TODAY } else { "2024-01-01" };
        let task = seq * 7 % MEMBERS;
        let _ = writeln!(
            text,
            "Entry(seq:{seq},at:\"{day}T12:00:00Z\",by:\"ann\",label:\"Done: Ask the treasurer, round {task}\",turn:Do,\
             deeds:[(verb:Set,file:\"tasks.ron\",kind:\"task\",id:\"task-{task}\",field:\"status\",old:\"Todo\",new:\"Done\"),\
             (verb:Set,file:\"tasks.ron\",kind:\"task\",id:\"task-{task}\",field:\"done\",new:\"\\\"{day}\\\"\")],\
             files:[(file:\"tasks.ron\",before:(1858195,15422945728969978598),after:(1858195,15422945728969978598),\
             cuts:[(at:10078,old:\"Todo\",new:\"Done\")])])\nDone({seq})"
        );
    }
    fs::create_dir(own).expect("a folder");
    fs::write(own.join("journal"), text).expect("a journal");
}

/// From the files as they were read to the first frame.
fn first_frame(store: Store) -> App {
    let mut app = App::new(&DESK, store, Some(today()), today(), Look::default());
    app.event(Event::Resize(80, 24));
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).expect("a terminal");
    let draw = |frame: &mut ratatui::Frame<'_>| view::draw(&app.state, frame);
    terminal.draw(draw).expect("a frame");
    app
}

#[divan::bench(args = SINCE, sample_count = ROUNDS)]
fn frame_of_the_brief(bencher: Bencher, news: usize) {
    let desk = Desk::new(news);
    bencher.with_inputs(|| desk.open()).bench_local_values(first_frame);
}

/// One piece of the journal between two keys.
#[divan::bench(args = SINCE, sample_count = ROUNDS)]
fn piece_of_the_journal(bencher: Bencher, news: usize) {
    let desk = Desk::new(news);
    bencher.with_inputs(|| first_frame(desk.open())).bench_local_refs(|app| app.event(Event::Wake));
}

#[divan::bench(args = SINCE, sample_count = ROUNDS)]
fn text_of_status(bencher: Bencher, news: usize) {
    let desk = Desk::new(news);
    let store = desk.open();
    bencher.bench_local(|| {
        let city = store.city();
        report::status::text(&status::Told { status: &status(city, today()), city }, 80)
    });
}

#[divan::bench(args = SINCE, sample_count = ROUNDS)]
fn text_of_brief(bencher: Bencher, news: usize) {
    let desk = Desk::new(news);
    let store = desk.open();
    bencher.bench_local(|| {
        let city = store.city();
        let last = city.meeting("meeting-499").expect("a meeting");
        let moment = store::beginning(last.date).expect("a morning");
        let mut back = store.look_back(moment).expect("a journal");
        while !back.read(usize::MAX).expect("a journal") {}
        let hands = store.external_edits(&back);
        let since = since(city, &back.told());
        markdown(&Facts {
            city,
            today: today(),
            status: &status(city, today()),
            since: Some(Back { meeting: Some(last.title.clone()), day: last.date, told: Told { since, hands } }),
        })
    });
}
