//! `ulg` without a command: the screen on a city.

use std::any::Any;
use std::path::Path;

use ratatui::Frame;

use super::args::{self, Global, ThemeName};
use super::place;
use crate::app::App;
use crate::app::event::{Effects, Event};
use crate::app::state::{Look, Theme};
use crate::problem::Problem;
use crate::store;
use crate::term::{self, Options, Program};
use crate::view;

/// Opens the screen and gives the exit code.
pub fn open(city: Option<&Path>, global: &Global, look: &args::Look) -> Result<i32, Problem> {
    let wanted = place::for_screen(city, global)?;
    term::refuse_without_terminal()?;
    let store = wanted.open(look.read_only)?;
    let given = place::given(global, store.city())?;
    let dir = store.dir().to_path_buf();
    let network = store.city().charter.network.clone();
    let mut screen = Screen(App::new(store, given, place::local_day(), colours(look)));
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
    term::run(&mut screen, options)
}

fn colours(look: &args::Look) -> Look {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let theme = match look.theme {
        Some(ThemeName::Dark) => Theme::Dark,
        Some(ThemeName::Light) => Theme::Light,
        Some(ThemeName::Contrast) => Theme::Contrast,
        Some(ThemeName::Mono) => Theme::Mono,
        _ if no_colour => Theme::Mono,
        _ => Theme::Auto,
    };
    Look {
        theme,
        ascii: look.ascii,
        presenting: look.present,
        editor_unsaid: !term::has_editor(),
        ..Look::default()
    }
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

    fn rescue(&mut self) {
        self.0.rescue();
    }
}
