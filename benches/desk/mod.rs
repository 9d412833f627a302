//! The program without its terminal, for benches: a folder, the app, a screen of 120x40 in memory. It must not know what is measured.

use std::fs;
use std::path::Path;
use ulg::app::desk::DESK;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tempfile::TempDir;
use ulg::app::core::app::App;
use ulg::app::core::event::Event;
use ulg::app::core::key::Key;
use ulg::app::core::look::Look;
use ulg::store::{Store, Who};
use ulg::view;

use crate::made;

/// The program without its terminal, at 120x40.
pub struct Screen {
    pub app: App,
    terminal: Terminal<TestBackend>,
    _dir: TempDir,
}

impl Screen {
    /// The program on so many members and tasks, 0 for the sample, with a tab shown.
    pub fn open(size: usize, tab: char) -> Screen {
        let dir = TempDir::new().expect("a temporary folder");
        let city = dir.path().join("gdansk");
        fs::create_dir(&city).expect("a folder");
        match size {
            0 => copy_sample(&city),
            size => made::write(&city, made::of(size)).expect("a made-up city"),
        }
        let who = Who { user: "ann".to_string(), now: chrono::Local::now };
        let store = Store::open(&city, who).expect("a city");
        let today = store.city().charter.as_of.expect("a frozen day");
        let mut screen = Screen {
            app: App::new(&DESK, store, Some(today), today, Look::default()),
            terminal: Terminal::new(TestBackend::new(120, 40)).expect("a terminal"),
            _dir: dir,
        };
        screen.app.event(Event::Resize(120, 40));
        screen.key(Key::char(tab));
        screen
    }

    pub fn key(&mut self, key: Key) {
        self.app.event(Event::Key(key));
        self.draw();
    }

    pub fn draw(&mut self) {
        let state = &self.app.state;
        self.terminal.draw(|frame| view::draw(state, frame)).expect("a frame");
    }

    pub fn type_text(&mut self, text: &str) {
        text.chars().for_each(|char| self.key(Key::char(char)));
    }
}

fn copy_sample(city: &Path) {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/gdansk");
    for entry in fs::read_dir(sample).expect("the sample").flatten() {
        fs::copy(entry.path(), city.join(entry.file_name())).expect("a copy");
    }
}
