//! Keys that work while a line is being typed: those that print nothing.

use crate::app::core::accept;
use crate::app::core::app::{App, Command, Layer, Purpose, Scope};
use crate::app::core::commands::row;
use crate::app::core::key::{Code, Key};
use crate::model::Kind;
use crate::report::cells::Tone;

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("typing.accept", Scope::Typing, &["Enter"], "take it", "Take what is typed or chosen.", 1, accept::accept),
    row("typing.choose", Scope::Typing, &["Down"], "choose", "Move to a choice below; Up goes back to what is typed.", 3, |app| press(app, Code::Down)),
    row("typing.complete", Scope::Typing, &["Tab"], "complete", "Write the chosen choice into the line; behind a new name, the last role.", 4, complete),
    row("typing.cancel", Scope::Typing, &["Esc"], "cancel", "Leave everything as it was.", 2, cancel),
];

/// Writes the chosen choice into the line; behind a new name alone the role that was given last.
fn complete(app: &mut App) {
    let last = app.state.last_role.clone();
    if let (Some(prompt), Some(role)) = (app.state.prompt_mut(), last)
        && let Purpose::Add { kind: Kind::Member } = prompt.purpose
        && prompt.at.is_none()
        && !prompt.input.text().trim().is_empty()
        && !prompt.input.text().contains(';')
    {
        let line = format!("{} ; {role}", prompt.input.text().trim_end());
        prompt.put(&line);
        return app.typed();
    }
    press(app, Code::Tab);
}

fn press(app: &mut App, code: Code) {
    if let Some(prompt) = app.state.prompt_mut() {
        prompt.key(Key::plain(code));
        app.typed();
    }
}

fn cancel(app: &mut App) {
    let Some(Layer::Prompt(prompt)) = app.state.layers.pop() else { return };
    match prompt.purpose {
        Purpose::Filter { before, on } => {
            app.state.list_mut().filter = before;
            app.refresh_list();
            (app.state.view().does.stay_on)(&mut app.state, on.as_deref());
        }
        Purpose::Pasted { .. } => app.state.say("Nothing was added", Tone::Dim),
        _ => {
            app.forget_typing();
            app.tell(|hooks| hooks.left);
            let text = prompt.input.text().trim().to_string();
            if prompt.is_edited() && !text.is_empty() {
                let said = format!("Dropped: {text} (Up in the same empty line brings it back)");
                app.state.say(said, Tone::Dim);
                app.state.dropped = Some((prompt.purpose, text));
            }
        }
    }
}
