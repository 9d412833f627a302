//! What a key costs, without a terminal: the first frame, a row moved, a letter of a filter, a frame drawn anew.
//! `cargo bench --bench screen`. Sizes are members and as many tasks; 0 stands for the Gdańsk sample. What reaches a
//! real terminal is measured from outside, with a program on a pseudo-terminal.

#[path = "../tests/made/mod.rs"]
mod made;

use std::fs;
use std::path::Path;

use divan::Bencher;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tempfile::TempDir;
use ulg::app::App;
use ulg::app::event::Event;
use ulg::app::key::{Code, Key};
use ulg::app::state::Look;
use ulg::store::{Store, Who};
use ulg::view;

const SIZES: [usize; 3] = [0, 1_000, 10_000];
const MEMBERS: char = '2';
const TASKS: char = '3';

fn main() {
    divan::main();
}

/// The program without its terminal, at 120x40.
struct Screen {
    app: App,
    terminal: Terminal<TestBackend>,
    _dir: TempDir,
}

impl Screen {
    fn open(size: usize, tab: char) -> Screen {
        let dir = TempDir::new().expect("a temporary folder");
        let city = dir.path().join("gdansk");
        fs::create_dir(&city).expect("a folder");
        match size {
            0 => copy_sample(&city),
            size => made::write(&city, made::of(size)).expect("a made-up city"),
        }
        let who = Who {
            user: "ann".to_string(),
            now: chrono::Local::now,
        };
        let store = Store::open(&city, who).expect("a city");
        let today = store.city().charter.as_of.expect("a frozen day");
        let mut screen = Screen {
            app: App::new(store, Some(today), today, Look::default()),
            terminal: Terminal::new(TestBackend::new(120, 40)).expect("a terminal"),
            _dir: dir,
        };
        screen.app.event(Event::Resize(120, 40));
        screen.key(Key::char(tab));
        screen
    }

    fn key(&mut self, key: Key) {
        self.app.event(Event::Key(key));
        self.draw();
    }

    fn draw(&mut self) {
        let state = &self.app.state;
        self.terminal
            .draw(|frame| view::draw(state, frame))
            .expect("a frame");
    }

    fn type_text(&mut self, text: &str) {
        text.chars().for_each(|char| self.key(Key::char(char)));
    }
}

fn copy_sample(city: &Path) {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/gdansk");
    for entry in fs::read_dir(sample).expect("the sample").flatten() {
        fs::copy(entry.path(), city.join(entry.file_name())).expect("a copy");
    }
}

/// From a folder to the first frame.
#[divan::bench(args = SIZES, sample_count = 10)]
fn first_frame(bencher: Bencher, size: usize) {
    bencher.bench(|| Screen::open(size, '1'));
}

#[divan::bench(args = SIZES)]
fn row_of_members(bencher: Bencher, size: usize) {
    move_rows(bencher, Screen::open(size, MEMBERS));
}

#[divan::bench(args = SIZES)]
fn row_of_tasks(bencher: Bencher, size: usize) {
    move_rows(bencher, Screen::open(size, TASKS));
}

#[divan::bench(args = SIZES)]
fn row_of_the_brief(bencher: Bencher, size: usize) {
    move_rows(bencher, Screen::open(size, '1'));
}

fn move_rows(bencher: Bencher, mut screen: Screen) {
    let mut down = false;
    bencher.bench_local(|| {
        down = !down;
        screen.key(Key::char(if down { 'j' } else { 'k' }));
    });
}

/// One letter more of a filter over members, and one less.
#[divan::bench(args = SIZES, sample_count = 20)]
fn filter_members(bencher: Bencher, size: usize) {
    filter(bencher, Screen::open(size, MEMBERS), "oru");
}

/// The same over tasks, with a word about owners.
#[divan::bench(args = SIZES, sample_count = 20)]
fn filter_tasks(bencher: Bencher, size: usize) {
    filter(bencher, Screen::open(size, TASKS), "owner:hou b");
}

fn filter(bencher: Bencher, mut screen: Screen, start: &str) {
    screen.key(Key::char('/'));
    screen.type_text(start);
    let mut more = false;
    bencher.bench_local(|| {
        more = !more;
        screen.key(if more {
            Key::char('n')
        } else {
            Key::plain(Code::Backspace)
        });
    });
}

/// A whole frame, unchanged: what every wake-up costs at least.
#[divan::bench(args = SIZES)]
fn frame(bencher: Bencher, size: usize) {
    let mut screen = Screen::open(size, MEMBERS);
    bencher.bench_local(|| screen.draw());
}
