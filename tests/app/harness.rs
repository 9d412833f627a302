//! The pilot drives the program as a person does: a copy of a city on disk, the real app and store, a screen in
//! memory. Synchronous; a failure prints the screen.

use crate::folder::copy;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use ulg::app::desk::DESK;

use ratatui::Terminal;
use ratatui::backend::{Backend, TestBackend};
use ratatui::layout::Position;
use tempfile::TempDir;

use ulg::app::core::app::{App, Command, Desk};
use ulg::app::core::area::Area;
use ulg::app::core::event::{Effects, Event};
use ulg::app::core::key::Key;
use ulg::app::core::look::{Look, Theme};
use ulg::app::core::sheet::{Sheet, SheetRow};
use ulg::date::Date;
use ulg::insight::care::Mark;
use ulg::model::{City, RecordId};
use ulg::store::{OpenOptions, Store, Who};
use ulg::view;

/// A person at the keyboard.
pub struct Pilot {
    pub app: App,
    pub effects: Effects,
    terminal: Terminal<TestBackend>,
    network: TempDir,
    slug: String,
}

/// The day of the sample cities.
pub const DAY: &str = "2017-10-12";

fn who() -> Who {
    Who { user: "ann".to_string(), now: chrono::Local::now }
}

impl Pilot {
    /// Gdańsk among its network, at 80x24.
    pub fn gdansk() -> Pilot {
        Pilot::sample("gdansk")
    }

    /// One of the sample cities among its network.
    pub fn sample(slug: &str) -> Pilot {
        let network = TempDir::new().unwrap();
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data"), network.path());
        Pilot::open(network, slug, DAY)
    }

    /// The same, where every file of every city was changed before.
    pub fn sample_changed(slug: &str, edit: impl Fn(&str) -> String) -> Pilot {
        let network = TempDir::new().unwrap();
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data"), network.path());
        for city in fs::read_dir(network.path()).unwrap().map(|city| city.unwrap().path()).filter(|city| city.is_dir())
        {
            for file in fs::read_dir(city).unwrap().map(|file| file.unwrap().path()) {
                fs::write(&file, edit(&fs::read_to_string(&file).unwrap())).unwrap();
            }
        }
        Pilot::open(network, slug, DAY)
    }

    /// Gdańsk with these files instead of its own.
    pub fn gdansk_with(files: &[(&str, String)]) -> Pilot {
        let network = TempDir::new().unwrap();
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data"), network.path());
        files.iter().for_each(|(name, text)| {
            fs::write(network.path().join("gdansk").join(format!("{name}.ron")), text).unwrap();
        });
        Pilot::open(network, "gdansk", DAY)
    }

    /// The same, with these tabs.
    pub fn with_desk(desk: &'static Desk, slug: &str) -> Pilot {
        let Pilot { network, slug, app, .. } = Pilot::sample(slug);
        drop(app);
        let store = Store::open(&network.path().join(&slug), who()).unwrap();
        Pilot::begin_on(desk, network, &slug, DAY, (store, Look::default()))
    }

    /// A city of these files, on the day of the samples; `city.ron` and `roles.ron` are added where they are missing.
    pub fn with(files: &[(&str, &str)]) -> Pilot {
        let network = TempDir::new().unwrap();
        let dir = network.path().join("town");
        fs::create_dir(&dir).unwrap();
        let roles = "[Role(id: \"ngo\", name: \"NGO\", helix: Citizens)]\n";
        for (name, text) in [("city.ron", "City(name: \"Town\")\n"), ("roles.ron", roles)] {
            fs::write(dir.join(name), text).unwrap();
        }
        for (name, text) in files {
            fs::write(dir.join(name), text).unwrap();
        }
        Pilot::open(network, "town", DAY)
    }

    fn open(network: TempDir, slug: &str, day: &str) -> Pilot {
        let store = Store::open(&network.path().join(slug), who()).unwrap();
        Pilot::begin(network, slug, day, (store, Look::default()))
    }

    fn begin(network: TempDir, slug: &str, day: &str, opened: (Store, Look)) -> Pilot {
        Pilot::begin_on(&DESK, network, slug, day, opened)
    }

    fn begin_on(desk: &'static Desk, network: TempDir, slug: &str, day: &str, (store, look): (Store, Look)) -> Pilot {
        let today: Date = day.parse().unwrap();
        let app = App::new(desk, store, Some(today), today, look);
        let terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
        let mut pilot = Pilot { app, effects: Effects::default(), terminal, network, slug: slug.to_string() };
        pilot.send(Event::Resize(80, 24));
        pilot
    }

    /// Leaves and comes back: a new process on the same folder.
    pub fn restart(self) -> Pilot {
        self.restart_with(Look::default())
    }

    /// As [`Pilot::restart`], with a look that was given on the command line.
    pub fn restart_with(self, look: Look) -> Pilot {
        let Pilot { network, slug, app, .. } = self;
        let day = app.state.today.to_string();
        drop(app);
        let store = Store::open(&network.path().join(&slug), who()).unwrap();
        Pilot::begin(network, &slug, &day, (store, look))
    }

    /// Leaves and comes back as `--read-only`, and `--present` where the look says so.
    pub fn look(self, look: Look) -> Pilot {
        let Pilot { network, slug, app, .. } = self;
        let day = app.state.today.to_string();
        drop(app);
        let store =
            OpenOptions::new().without_network().read_only(true).open(&network.path().join(&slug), who()).unwrap();
        let mut pilot = Pilot::begin(network, &slug, &day, (store, look));
        // The network is read after the first frame.
        pilot.send(Event::Wake);
        pilot
    }

    /// Changes the size of the terminal.
    pub fn size(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        self.send(Event::Resize(columns, rows))
    }

    /// Presses keys by their names, parted by spaces: `3 j x`.
    pub fn keys(&mut self, names: &str) -> &mut Self {
        for name in names.split_whitespace() {
            let key = Key::parse(name).unwrap_or_else(|| panic!("no key is called {name}"));
            self.send(Event::Key(key));
        }
        self
    }

    /// Types text, character by character.
    pub fn type_text(&mut self, text: &str) -> &mut Self {
        for char in text.chars() {
            self.send(Event::Key(Key::char(char)));
        }
        self
    }

    /// Puts the cursor of the sheet on the row of that label.
    pub fn on_row(&mut self, label: &str) -> &mut Self {
        let sheet = self.app.state.sheet().expect("a record is open");
        let rows = sheet.rows(self.app.state.facts());
        let row = rows.iter().position(|row| row.label == label);
        let row = row.unwrap_or_else(|| panic!("no row is called {label}"));
        self.keys("g g").type_text(&"j".repeat(row))
    }

    /// Goes to a view by its name, however many keys away it is.
    pub fn view(&mut self, name: &str) -> &mut Self {
        let view = DESK.views().position(|view| view.name == name);
        let view = view.unwrap_or_else(|| panic!("no view is called {name}"));
        ulg::app::core::go::go_view(&mut self.app, view);
        self
    }

    /// Runs a command of the table, whatever its key.
    pub fn run(&mut self, id: &str) -> &mut Self {
        self.app.run(DESK.command(id).unwrap_or_else(|| panic!("no command is called {id}")));
        self
    }

    pub fn send(&mut self, event: Event) -> &mut Self {
        self.effects = self.app.event(event);
        self
    }

    /// Draws the screen.
    pub fn draw(&mut self) -> &mut Self {
        let state = &self.app.state;
        self.terminal.draw(|frame| view::draw(state, frame)).unwrap();
        self
    }

    /// The screen as text, one line a row.
    pub fn screen(&mut self) -> String {
        self.draw();
        let buffer = self.terminal.backend().buffer();
        let width = usize::from(buffer.area.width);
        let rows = buffer.content.chunks(width);
        let line = |row: &[ratatui::buffer::Cell]| {
            let mut text = String::new();
            let mut skip = 0;
            for cell in row {
                if skip == 0 {
                    text.push_str(cell.symbol());
                    skip = ulg::width::width(cell.symbol()).max(1);
                }
                skip -= 1;
            }
            text.trim_end().to_string()
        };
        rows.map(line).collect::<Vec<_>>().join("\n")
    }

    /// The buffer as ratatui holds it, for styles.
    pub fn buffer(&mut self) -> ratatui::buffer::Buffer {
        self.screen();
        self.terminal.backend().buffer().clone()
    }

    /// Where the cursor of the terminal stands.
    pub fn cursor(&mut self) -> Position {
        self.screen();
        self.terminal.backend_mut().get_cursor_position().unwrap()
    }

    /// The id of the record under the cursor.
    #[track_caller]
    pub fn current(&self) -> String {
        self.app.state.current().expect("no record is under the cursor").id
    }

    /// The row of the list the cursor is on, counted from 0.
    pub fn row(&self) -> usize {
        self.app.state.list().row
    }

    /// The id of the record under the cursor of the list, or the name of the line.
    pub fn line(&self) -> Option<&str> {
        self.app.state.list().current()
    }

    /// Places of the records that are listed, in the order shown.
    pub fn listed(&self) -> &Vec<usize> {
        &self.app.state.list().shown
    }

    /// The records that are marked, by their ids.
    pub fn marks(&self) -> &BTreeSet<String> {
        &self.app.state.list().marks
    }

    /// The view on screen.
    pub fn view_name(&self) -> &'static str {
        self.app.state.view().name
    }

    /// Whether nothing lies over the view.
    pub fn is_at_root(&self) -> bool {
        self.app.state.layers.is_empty()
    }

    /// The record that is open, with the sheet it stands on.
    #[track_caller]
    pub fn sheet(&self) -> &Sheet {
        self.app.state.sheet().expect("a record is open")
    }

    /// The record on top or under the cursor.
    pub fn record(&self) -> Option<RecordId> {
        self.app.state.current()
    }

    /// Whether a line is being typed.
    pub fn is_typing(&self) -> bool {
        self.app.is_typing()
    }

    /// The area in which a view is drawn.
    pub fn body(&self) -> Area {
        self.app.state.layout.body
    }

    /// Whether a record is open.
    pub fn has_sheet(&self) -> bool {
        self.app.state.sheet().is_some()
    }

    /// The row under the cursor of the record that is open.
    #[track_caller]
    pub fn sheet_row(&self) -> SheetRow {
        let sheet = self.sheet();
        sheet.current(self.app.state.facts()).expect("a row")
    }

    /// Whether a neutral cover hides everything.
    pub fn is_covered(&self) -> bool {
        self.app.state.look.covered
    }

    /// What is marked as changed by somebody else.
    pub fn fresh(&self) -> &BTreeSet<RecordId> {
        &self.app.state.fresh
    }

    pub fn city(&self) -> &City {
        &self.app.state.city
    }

    /// The care list as it may be shown.
    pub fn care(&self) -> impl Iterator<Item = &Mark> {
        self.app.state.care()
    }

    /// Whether a command works where one stands.
    pub fn offers(&self, command: &Command) -> bool {
        command.scope.is_active(&self.app.state)
    }

    /// Draws with plain ASCII from now on.
    pub fn ascii(&mut self) -> &mut Self {
        self.app.state.look.ascii = true;
        self
    }

    pub fn theme(&mut self, theme: Theme) -> &mut Self {
        self.app.state.look.theme = theme;
        self
    }

    /// As where nobody has said which editor to open.
    pub fn without_editor(&mut self) -> &mut Self {
        self.app.state.look.editor_unsaid = true;
        self
    }

    pub fn notice(&self) -> &str {
        self.app.state.notice.as_ref().map_or("", |notice| notice.text.as_str())
    }

    pub fn dir(&self) -> PathBuf {
        self.network.path().join(&self.slug)
    }

    pub fn file(&self, name: &str) -> String {
        fs::read_to_string(self.dir().join(name)).unwrap()
    }

    /// Somebody else changes a file; the watcher tells.
    pub fn outside(&mut self, name: &str, edit: impl Fn(&str) -> String) -> &mut Self {
        let path = self.dir().join(name);
        fs::write(&path, edit(&fs::read_to_string(&path).unwrap())).unwrap();
        self.send(Event::Files)
    }

    /// Fails with the screen unless it shows the text.
    #[track_caller]
    pub fn shows(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        assert!(screen.contains(text), "the screen does not show {text:?}:\n{screen}");
        self
    }

    /// Fails with the screen if it shows the text.
    #[track_caller]
    pub fn hides(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        assert!(!screen.contains(text), "the screen shows {text:?}:\n{screen}");
        self
    }
}
