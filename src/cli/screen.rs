//! `ulg` without a command: the screen on a city.

use crate::app::core::app::App;
use crate::app::core::event::{Effects, Event};
use crate::app::core::key::Key;
use crate::app::core::look::Look;
use crate::app::desk::DESK;
use crate::problem::Problem;
use crate::report::cells::Tone;
use crate::term::{self, Options, Program};
use crate::{store, view};
use std::any::Any;
use std::path::Path;
use std::rc::Rc;

use ratatui::Frame;

use super::args::{self, Global};
use super::look;
use super::place;

/// Opens the screen and gives the exit code.
pub fn open(city: Option<&Path>, global: &Global, asked: &args::Look) -> Result<i32, Problem> {
    let seen = Look { editor_unsaid: !term::has_editor(), ..look::look(asked, &look::variable)? };
    let wanted = place::for_screen(city, global)?;
    term::refuse_without_terminal()?;
    let mut store = wanted.open(asked.read_only)?;
    store.speak(global.lang());
    let given = place::given(global, store.city())?;
    let dir = store.dir().to_path_buf();
    let network = store.city().charter.network.clone();
    let mut app = App::new(&DESK, store, given, place::local_day(), seen);
    if let Some(encoding) = look::other_encoding(&look::variable) {
        let text = format!("Letters may be lost: the locale says {encoding}; set it and the terminal to UTF-8");
        app.state.say(text, Tone::Warn);
    }
    let mut screen = Screen(app);
    let options = Options {
        watch: Some(Box::new(move |post| {
            let told = post.clone();
            let watch = store::watch(&dir, network.as_deref(), move || told.files());
            // What changed before anybody watched.
            post.files();
            Box::new(watch) as Box<dyn Any>
        })),
        today: Box::new(place::local_day),
        ..Options::default()
    };
    let code = term::run(&mut screen, options);
    // The process ends here: the system takes back all memory faster than record by record.
    std::mem::forget(Rc::clone(&screen.0.state.city));
    code
}

/// Joins app and view for the loop.
struct Screen(App);

impl Program for Screen {
    fn event(&mut self, event: Event) -> Effects {
        self.0.event(event)
    }

    fn draw(&self, frame: &mut Frame<'_>) {
        view::draw(&self.0.state, frame);
    }

    /// Pastes are bracketed everywhere, so that one never runs keys.
    fn typing(&self) -> bool {
        true
    }

    fn takes_text(&self) -> bool {
        self.0.is_typing()
    }

    fn searches_with(&self, key: Key) -> bool {
        self.0.searches_with(key)
    }

    fn rescue(&mut self) {
        self.0.rescue();
    }
}
