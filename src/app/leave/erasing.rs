//! What is held about a person, as a page; and erasing all of it, by the id typed out and by nothing less. It must not
//! know how it is searched and erased: that is for the store.

use crate::app::core::app::{App, Ask, Layer, Prompt, State};
use crate::app::core::choice::Narrowing;
use crate::app::core::page::{Notice, Page};
use crate::model::{Kind, RecordId};
use crate::problem::Problem;
use crate::report::cells::Tone;
use crate::report::person as words;
use crate::store::Whose;

/// The person verbs act on.
fn person(state: &State) -> Option<RecordId> {
    state.current().filter(|record| record.kind == Kind::Person)
}

/// Shows everything that is held about the person, in every file.
pub fn show(app: &mut App) {
    let Some(record) = person(&app.state) else { return };
    match app.store.held(&Whose::Id(record.id.clone())) {
        Ok(held) => {
            // The first line says whose it is.
            let mut lines = words::held(&held, &record.id).into_iter();
            let title = lines.next().unwrap_or_default();
            let rest: Vec<String> = lines.skip_while(String::is_empty).collect();
            push(app, title, &rest);
        }
        Err(problem) => app.state.say(problem.told(), Tone::Bad),
    }
}

fn push(app: &mut App, title: String, lines: &[String]) {
    let page = Page::hung(title, lines, app.state.size.0);
    app.state.layers.push(Layer::Page(page));
}

/// Asks for the id to be typed.
pub fn ask(app: &mut App) {
    let Some(record) = person(&app.state) else { return };
    let title = format!("Type {} to erase this person for good", record.id);
    let prompt = Prompt::asking(TypedOut { id: record.id }, title, Narrowing::Open);
    app.ask(prompt);
}

/// The id of a person, typed out, whose data is then erased.
#[derive(Debug, PartialEq)]
struct TypedOut {
    id: String,
}

impl Ask for TypedOut {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        let id = &self.id;
        if prompt.answer().trim() != id {
            return Err(Problem::usage(words::REFUSED).fix(format!("type {id}, or Esc leaves all as it is")));
        }
        let erased = app.store.erase(&Whose::Id(id.clone()))?;
        // What was looked for, or where one was, may have been the name.
        app.state.searched.clear();
        for list in &mut app.state.lists {
            list.filter.clear();
        }
        app.state.trail.clear();
        app.renew();
        push(app, "Erased".to_string(), &words::erased(&erased));
        let (text, tone) = if words::is_clean(&erased) {
            ("Erased", Tone::Good)
        } else {
            ("Erased; something is left to be done by hand, see above", Tone::Warn)
        };
        app.state.say(text, tone);
        Ok(())
    }

    fn typed(&self, _: &mut App, typed: &str) -> Option<Notice> {
        let (text, tone) = if typed.trim() == self.id {
            ("Enter erases now. This cannot be undone.".to_string(), Tone::Bad)
        } else {
            (words::warning(&self.id), Tone::Warn)
        };
        Some(Notice { text, tone })
    }
}
