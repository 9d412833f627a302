//! A small program to try the loop with: a list, one text field, and a key for each effect. It runs in
//! this test binary, started again.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::{env, fs, process, thread};

use portable_pty::CommandBuilder;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::Line;
use ulg::app::core::event::{Effects, Event};
use ulg::app::core::key::{Code, Key};
use ulg::date::Date;
use ulg::term::{Options, Post, Program, run};

use super::harness::{self, Pty};

const ROWS: usize = 200;

/// The toy, ready to start.
pub fn command() -> CommandBuilder {
    let this = env::current_exe().unwrap();
    let arguments = ["toy::toy", "--exact", "--nocapture", "--test-threads=1"];
    let mut command = harness::command(this.to_str().unwrap(), &arguments);
    command.env("TOY", "1");
    command
}

/// The toy, started and drawn.
pub fn start(columns: u16, rows: u16) -> Pty {
    let pty = Pty::start(command(), columns, rows);
    pty.wait("row 1");
    pty.frame_since(0);
    pty
}

#[test]
fn toy() {
    if env::var_os("TOY").is_none() {
        return;
    }
    let post = Arc::new(Mutex::new(None));
    let mut toy = Toy { post: Arc::clone(&post), ..Toy::default() };
    let options = Options {
        watch: Some(Box::new(move |given| {
            *post.lock().unwrap() = Some(given);
            Box::new(())
        })),
        today: Box::new(today),
        ..Options::default()
    };
    match run(&mut toy, options) {
        Ok(code) => process::exit(code),
        Err(problem) => {
            eprintln!("{problem}");
            process::exit(problem.exit as i32)
        }
    }
}

/// The day a file says, where one is given.
fn today() -> Date {
    let file = env::var_os("TOY_TODAY").and_then(|path| fs::read_to_string(path).ok());
    file.map_or(Date::default(), |text| text.parse().unwrap())
}

#[derive(Default)]
struct Toy {
    size: (u16, u16),
    selected: usize,
    field: Option<String>,
    note: String,
    flood: bool,
    broken: bool,
    post: Arc<Mutex<Option<Post>>>,
}

impl Toy {
    fn note(&mut self, note: impl Into<String>) -> Effects {
        self.note = note.into();
        drawn()
    }

    fn key(&mut self, key: Key) -> Effects {
        if key == Key::ctrl('z') {
            return Effects { suspend: true, ..Effects::default() };
        }
        match &mut self.field {
            Some(_) if key.code == Code::Esc => {
                self.field = None;
                drawn()
            }
            Some(field) => {
                field.extend(key.typed());
                drawn()
            }
            None => self.command(key),
        }
    }

    fn command(&mut self, key: Key) -> Effects {
        let nothing = Effects::default();
        match key.to_string().as_str() {
            "j" | "Down" => self.select(self.selected + 1),
            "k" | "Up" => self.select(self.selected.saturating_sub(1)),
            "i" => {
                self.field = Some(String::new());
                drawn()
            }
            "q" => quit(0),
            "Q" => quit(3),
            "d" => drawn(),
            "D" => Effects { redraw: true, ..nothing },
            "e" => Effects { edit: Some((PathBuf::from(env::var("TOY_FILE").unwrap()), 7, 3)), ..nothing },
            "c" => Effects { copy: Some("a@b.eu".into()), ..nothing },
            "C" => Effects { copy: Some("x".repeat(80_000)), ..nothing },
            "m" | "M" => Effects { mouse: Some(key == Key::char('m')), ..nothing },
            "w" => Effects { wake: Some(20), ..nothing },
            "F" => {
                self.flood = true;
                self.flood()
            }
            "f" => {
                let post = self.post.lock().unwrap();
                (0..3).for_each(|_| post.as_ref().unwrap().files());
                nothing
            }
            "p" => panic!("a secret name"),
            "P" => {
                self.broken = true;
                drawn()
            }
            "t" => {
                thread::spawn(|| panic!("a secret name"));
                nothing
            }
            _ => nothing,
        }
    }

    fn select(&mut self, row: usize) -> Effects {
        let row = row.min(ROWS - 1);
        let moved = self.selected != row;
        self.selected = row;
        Effects { draw: moved, ..Effects::default() }
    }

    fn flood(&self) -> Effects {
        Effects { redraw: true, wake: Some(1), ..Effects::default() }
    }

    fn head(&self) -> String {
        let mode = if self.typing() { "typing" } else { "list" };
        let (columns, rows) = self.size;
        format!("toy {columns}x{rows} {mode}. {}", self.note)
    }
}

impl Program for Toy {
    fn event(&mut self, event: Event) -> Effects {
        match event {
            Event::Key(key) => self.key(key),
            Event::Paste(text) => match &mut self.field {
                Some(field) => {
                    field.push_str(&text);
                    drawn()
                }
                None => self.note(format!("pasted {}", text.chars().count())),
            },
            Event::Resize(columns, rows) => {
                self.size = (columns, rows);
                drawn()
            }
            Event::Wake if self.flood => self.flood(),
            Event::Wake => self.note("woken"),
            Event::Files => {
                let count = self.note.strip_prefix("files ").unwrap_or("0");
                let count: u32 = count.parse().unwrap_or(0);
                self.note(format!("files {}", count + 1))
            }
            Event::Notice(words) => self.note(words),
            Event::Click(column, row) => self.note(format!("click {column} {row}")),
            Event::Scroll(rows) => self.note(format!("scroll {rows}")),
            Event::Edited => self.note("edited"),
            Event::Day(day) => self.note(format!("day {day}")),
        }
    }

    fn draw(&self, frame: &mut Frame<'_>) {
        assert!(!self.broken, "a secret name");
        let area = frame.area();
        let line = |row: u16| Rect::new(0, row, area.width, 1).intersection(area);
        frame.render_widget(Line::raw(self.head()), line(0));
        if let Some(field) = &self.field {
            let sum: u64 = field.chars().map(|char| u64::from(u32::from(char))).sum();
            let text = format!("field {} sum {sum}.", field.chars().count());
            frame.set_cursor_position((area.width.min(7), 1));
            frame.render_widget(Line::raw(text), line(1));
        }
        let room = usize::from(area.height.saturating_sub(2)).max(1);
        let first = self.selected / room * room;
        for (place, row) in (2..area.height).zip(first..ROWS) {
            let text = Line::raw(format!("row {row}: a member of the local group"));
            frame.render_widget(text, line(place));
            if row == self.selected {
                let bar = Style::new().add_modifier(Modifier::REVERSED);
                frame.buffer_mut().set_style(line(place), bar);
            }
        }
    }

    fn typing(&self) -> bool {
        self.field.is_some()
    }

    fn rescue(&mut self) {
        if let Some(path) = env::var_os("TOY_DRAFT") {
            fs::write(path, self.field.as_deref().unwrap_or("nothing typed")).unwrap();
        }
    }
}

fn drawn() -> Effects {
    Effects { draw: true, ..Effects::default() }
}

fn quit(code: i32) -> Effects {
    Effects { quit: Some(code), ..Effects::default() }
}
