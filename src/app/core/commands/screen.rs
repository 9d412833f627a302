//! The screen itself: help, palette, problems, themes, presenting, copying, leaving.

use crate::app::core::app::{App, Command, Layer, Prompt, Purpose, Scope, State};
use crate::app::core::choice::{Answer, Choice, Narrowing};
use crate::app::core::choices::{self, Invited};
use crate::app::core::commands::{self, editing, has_rows, only_if, row};
use crate::app::core::copying::{copy, copy_lines, hand_out, offer_file};
use crate::app::core::event::Effects;
use crate::app::core::exporting;
use crate::app::core::grid::RowCursor;
use crate::app::core::look::Theme;
use crate::app::core::page::Problems;
use crate::app::core::rows;
use crate::clean;
use crate::insight::words::several;
use crate::report::cells::Tone;
use crate::report::csv;
use crate::sort::InOrder;
use std::rc::Rc;

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("screen.help", Scope::Everywhere, &["?", "F1"], "help", "Show what works here; type to search, Enter to run.", 8, help),
    row("screen.palette", Scope::Everywhere, &[":", "Ctrl-P"], "find", "Find any command and any record by name.", 8, palette),
    row("screen.problems", Scope::Everywhere, &[], "problems", "Show everything that is wrong in the files.", 0, problems).when(may_quote),
    row("problems.editor", Scope::Problems, &["E", "Enter"], "editor", "Open the editor where the problem is.", 1, problem_editor).when(commands::writes),
    row("screen.mails", Scope::Everywhere, &["y"], "copy mails", "Copy the e-mail addresses of everybody in view; on a page of text, that text.", 0, copy_out),
    row("screen.share", Scope::Lists, &["Y"], "copy list", "Copy the list as it is on screen, as text.", 0, copy_list).when(has_rows),
    row("screen.export", Scope::Everywhere, &[], "export", "Export a file for others: workbook, calendar, report, table.", 0, exporting::export).when(commands::writes).taking(commands::anything),
    row("screen.reload", Scope::Everywhere, &["R"], "reload", "Read the files again.", 0, reload),
    row("screen.redraw", Scope::Everywhere, &["Ctrl-L"], "redraw", "Draw the whole screen again.", 0, |app| app.effects.redraw = true),
    row("screen.present", Scope::Everywhere, &["P"], "present", "Hide people, contacts, stance, trust and notes, for a projector; again to end it.", 0, present),
    row("screen.cover", Scope::Everywhere, &["0"], "cover", "Cover the screen at once; any key returns.", 0, |app| app.state.look.covered = true),
    row("screen.theme", Scope::Everywhere, &["T"], "theme", "Next theme: auto, dark, light, mono, high contrast.", 0, theme),
    row("screen.mouse", Scope::Everywhere, &["M"], "mouse", "Turn the mouse on or off; off, your terminal selects text.", 0, mouse),
    row("screen.suspend", Scope::Everywhere, &["Ctrl-Z"], "suspend", "Stop ulg and go to the shell; fg comes back.", 0, |app| app.effects.suspend = true),
    row("screen.interrupt", Scope::Everywhere, &["Ctrl-C"], "leave", "Twice: leave ulg at once.", 0, interrupt),
    row("typing.suspend", Scope::Typing, &["Ctrl-Z"], "suspend", "Stop ulg and go to the shell; fg comes back to the line.", 0, |app| app.effects.suspend = true),
    row("typing.interrupt", Scope::Typing, &["Ctrl-C"], "leave", "Twice: leave ulg at once.", 0, interrupt),
];

fn interrupt(app: &mut App) {
    if app.leaving {
        app.effects = Effects { quit: Some(130), ..Effects::default() };
    } else {
        app.leaving = true;
        app.state.say("Press Ctrl-C again to leave ulg", Tone::Warn);
    }
}

/// What works here, blocked commands last with the reason.
fn help(app: &mut App) {
    let choices = command_choices(&app.state, |_| true);
    let prompt = Prompt::new(Purpose::Help, "What works here", Narrowing::Closed).choosing(choices, None);
    app.state.ask(prompt);
}

/// Every command that works here and every record.
pub fn palette(app: &mut App) {
    let mut choices = command_choices(&app.state, |command| command.id != "screen.palette");
    let desk = app.state.desk;
    choices.extend(desk.views().enumerate().map(|(at, view)| {
        let tab = desk.room_of(at);
        let beside = format!("view of {} {}", tab + 1, desk.rooms[tab].tab);
        Choice::new(Answer::Text(view.name.to_string()), view.name, beside)
    }));
    choices.extend(choices::record_choices(&app.state));
    let prompt = Prompt::new(Purpose::Palette, "Go to or do", Narrowing::Closed).choosing(choices, None);
    app.state.ask(prompt);
}

fn command_choices(state: &State, wanted: impl Fn(&Command) -> bool) -> Vec<Choice> {
    let choice = |command: &'static Command| {
        let label = format!("{:<12} {}", command.keys_shown(), command.help);
        let choice = Choice::new(Answer::Command(command.id), label, "").known_as(command.hint);
        match command.ready(state) {
            Ok(()) => choice,
            Err(reason) => choice.off(reason),
        }
    };
    let mut commands = state.desk.active(state);
    commands.retain(|command| wanted(command));
    // What only this view has comes first.
    commands.order_by_key(|command| command.scope.rank() > 1);
    let mut choices: Vec<Choice> = commands.into_iter().map(choice).collect();
    choices.order_by_key(|choice| choice.off);
    choices
}

/// What is wrong in a file is said by quoting it.
fn may_quote(state: &State) -> Result<(), String> {
    only_if(!state.look.presenting, "what files hold is hidden while presenting; P ends it")
}

fn problems(app: &mut App) {
    let found = app.found();
    if found.is_empty() {
        app.state.say("All is well: nothing is wrong in the files", Tone::Good);
    } else {
        app.state.layers.push(Layer::Problems(Problems { found, cursor: RowCursor::default() }));
    }
}

/// Opens the problems page from a line of the brief that is about a file.
pub fn problems_if_any(app: &mut App) {
    if app.state.city.trouble.is_empty() {
        return;
    }
    match may_quote(&app.state) {
        Ok(()) => problems(app),
        Err(reason) => app.state.say(reason, Tone::Warn),
    }
}

fn problem_editor(app: &mut App) {
    let Some(Layer::Problems(page)) = app.state.layers.last() else { return };
    let Some(problem) = page.found.get(page.cursor.row) else { return };
    let place = problem.place.clone();
    editing::open_editor(app, &place);
}

fn copy_out(app: &mut App) {
    match app.state.layers.last() {
        Some(Layer::Page(page)) => {
            let (count, text) = (page.lines.len(), page.lines.join("\n"));
            let title = hand_out(app, &format!("{count} lines"), text);
            if app.state.notice.is_none() {
                app.state.say(title, Tone::Plain);
            }
        }
        _ => copy_mails(app),
    }
}

fn copy_mails(app: &mut App) {
    if app.state.look.presenting {
        return app.state.say("Contacts are hidden while presenting (P ends it)", Tone::Warn);
    }
    let Invited { mails, without } = choices::mails(&app.state);
    let left = match without.len() {
        0 => String::new(),
        1 => format!("1 is no address: {}", without[0]),
        count => format!("{count} are no addresses: {}", without.join(", ")),
    };
    match mails.len() {
        0 if without.is_empty() => app.state.say("Nobody in view has an e-mail address", Tone::Warn),
        0 => app.state.say(format!("Nothing was copied; {left}"), Tone::Warn),
        count => {
            let noun = if count == 1 { "address" } else { "addresses" };
            copy(app, &format!("{count} {noun}"), mails.join(", "));
            if !without.is_empty() {
                let said = match app.effects.copy {
                    Some(_) => format!("{count} {noun} copied; {left}"),
                    None => left,
                };
                app.state.say(said, Tone::Warn);
            }
        }
    }
}

/// The list as it is on screen: parted by tabs for the clipboard, in columns for the eye.
fn copy_list(app: &mut App) {
    let rows = rows::table(&app.state);
    let what = several(app.state.list().shown.len(), "row");
    let line =
        |row: &Vec<String>| row.iter().map(|cell| csv::guarded(&clean::line(cell))).collect::<Vec<_>>().join("\t");
    let text = rows.iter().map(line).collect::<Vec<_>>().join("\n");
    let shown = rows.iter().map(|row| row.join("; ")).collect();
    copy_lines(app, &what, text, shown);
    offer_file(app);
}

fn reload(app: &mut App) {
    let before = Rc::clone(&app.state.city);
    match app.store.refresh() {
        Ok(true) => {
            app.renew();
            app.mark_changes(&before);
        }
        Ok(false) => app.state.say("Read again: nothing had changed", Tone::Dim),
        Err(problem) => app.state.say(problem.told(), Tone::Bad),
    }
}

fn present(app: &mut App) {
    let look = &mut app.state.look;
    look.presenting = !look.presenting;
    if !look.presenting {
        app.refresh_list();
        app.state.say("Presenting ended", Tone::Plain);
        app.tell_notes();
        return app.offer_kept();
    }
    forget_secrets(app);
    let layers = std::mem::take(&mut app.state.layers);
    let shown = |layer: &Layer| is_shown(&app.state, layer);
    app.state.layers = layers.into_iter().filter(shown).collect();
    app.state.say("Presenting: people, contacts, stance, trust and notes are hidden", Tone::Plain);
}

/// Whether a layer may stay when presenting begins: text that was made before may hold anything.
fn is_shown(state: &State, layer: &Layer) -> bool {
    match layer {
        Layer::Page(_) | Layer::Problems(_) | Layer::Prompt(_) | Layer::Farewell(_) | Layer::Import(_) => false,
        Layer::Picks(picks) => !picks.is_delicate(),
        Layer::Sheet(sheet) => !state.is_secret_sheet(sheet),
        Layer::Session(_) => true,
    }
}

/// Drops filters and orders that would tell what is hidden; true where there were any.
pub fn forget_secrets(app: &mut App) -> bool {
    let mut had_any = false;
    for (place, view) in app.state.desk.views().enumerate() {
        let Some(kind) = view.kind else { continue };
        let place = app.state.desk.list_of(place);
        let list = &app.state.lists[place];
        let filter = app.state.tells_secrets(kind, &list.filter);
        let sort = list.sort.as_ref().is_some_and(|sort| app.state.is_secret(kind, &sort.field));
        let list = &mut app.state.lists[place];
        if filter {
            list.filter.clear();
        }
        if sort {
            list.sort = None;
        }
        had_any |= filter || sort;
    }
    if app.state.tells_any_secret(&app.state.searched) {
        app.state.searched.clear();
    }
    app.refresh_list();
    had_any
}

fn theme(app: &mut App) {
    let now = Theme::ALL.iter().position(|theme| *theme == app.state.look.theme).unwrap_or(0);
    app.state.look.theme = Theme::ALL[(now + 1) % Theme::ALL.len()];
    let text = format!("Theme: {}", app.state.look.theme.name());
    app.state.say(text, Tone::Plain);
}

fn mouse(app: &mut App) {
    let on = !app.state.look.mouse;
    app.state.look.mouse = on;
    app.effects.mouse = Some(on);
    app.state.say(if on { "Mouse on" } else { "Mouse off" }, Tone::Plain);
}
