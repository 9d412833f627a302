//! Which file is imported: its name is asked for, it is read, and its plan is shown. It must not know what becomes of rows.

use std::path::PathBuf;
use std::rc::Rc;

use crate::app::core::app::{App, Ask, Layer, Prompt, State};
use crate::app::core::choice::{Answer, Choice, Narrowing};
use crate::app::core::commands::{self, only_if};
use crate::app::core::grid::RowCursor;
use crate::app::import::shown;
use crate::app::import::state::{ImportStep, Importing};
use crate::import::{self, ImportOptions};
use crate::problem::{Exit, Problem};
use crate::sheets::{self, Book, Request};

/// Ready where things may be written and nobody looks on.
///
/// # Errors
/// Which of the two does not hold.
pub fn can(state: &State) -> Result<(), String> {
    commands::writes(state)?;
    only_if(!state.look.presenting, "files are not imported while presenting; P ends it")
}

/// Asks for the file.
pub fn begin(app: &mut App) {
    let title = "Import a file: its name, with its folder (.xlsx .csv .tsv .txt .ics .vcf .json)";
    app.ask(Prompt::asking(WhichFile, title, Narrowing::Open));
}

/// The name of the file.
#[derive(Debug, PartialEq)]
struct WhichFile;

impl Ask for WhichFile {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        let typed = prompt.answer();
        let typed = typed.trim().trim_matches(['"', '\'']);
        if typed.is_empty() {
            return Err(Problem::usage("which file? type its name, or Esc goes back"));
        }
        show(app, &path(typed))
    }
}

/// The path that is typed: `~/` is the person's own folder.
fn path(typed: &str) -> PathBuf {
    let home = || std::env::var_os("HOME").map(PathBuf::from);
    match (typed.strip_prefix("~/"), home()) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => PathBuf::from(typed),
    }
}

fn show(app: &mut App, path: &std::path::Path) -> Result<(), Problem> {
    let request = Request { options: sheets::Options::default(), is_heading: &import::is_heading };
    let book = sheets::of_file(path, &request, &mut |_| true)?;
    let holds = |headings: &[String]| book.tables.iter().any(|table| import::has_headings(table, headings));
    let options = ImportOptions { map: app.store.told_columns(holds), ..ImportOptions::default() };
    let book = Rc::new(book);
    match open(app, &book, options) {
        // Which of them is meant only a person knows.
        Err(problem) if problem.exit == Exit::Usage && book.tables.len() > 1 => {
            let names = book.tables.iter().map(|table| table.name.clone());
            let choices = names.map(|name| Choice::new(Answer::Text(name.clone()), name, "")).collect();
            let prompt = Prompt::asking(WhichSheet { book }, "Which sheet is imported?", Narrowing::Closed);
            app.state.ask(prompt.choosing(choices, None));
            Ok(())
        }
        opened => opened,
    }
}

/// The sheet of a workbook, where several may be meant.
#[derive(Debug, PartialEq)]
struct WhichSheet {
    book: Rc<Book>,
}

impl Ask for WhichSheet {
    fn accept(&self, app: &mut App, prompt: &Prompt) -> Result<(), Problem> {
        let options = ImportOptions { sheet: Some(prompt.answer()), ..ImportOptions::default() };
        open(app, &self.book, options)
    }
}

fn open(app: &mut App, book: &Rc<Book>, options: ImportOptions) -> Result<(), Problem> {
    let plan = import::plan(book, &app.state.city, app.state.today, &options)?;
    let mut importing = Importing {
        book: Rc::clone(book),
        options,
        plan: Rc::new(plan),
        step: ImportStep::Columns,
        cursor: RowCursor::default(),
        lines: Vec::new(),
    };
    importing.lines = shown::lines(&importing, app.state.size.0);
    importing.cursor.row = importing.first();
    app.state.layers.push(Layer::Import(Box::new(importing)));
    Ok(())
}

impl App {
    /// Makes the plan anew with other decisions; where it cannot be made they stay as they were.
    pub(in crate::app::import) fn plan_anew(&mut self, decide: impl Fn(&mut ImportOptions)) -> Result<(), Problem> {
        let (city, today, wide) = (Rc::clone(&self.state.city), self.state.today, self.state.size.0);
        let Some(importing) = self.state.importing_mut() else { return Ok(()) };
        let mut options = importing.options.clone();
        decide(&mut options);
        let plan = import::plan(&importing.book, &city, today, &options)?;
        importing.options = options;
        importing.plan = Rc::new(plan);
        importing.lines = shown::lines(importing, wide);
        importing.cursor.row = importing.cursor.row.min(importing.lines.len().saturating_sub(1));
        Ok(())
    }
}

impl State {
    /// The import that lies on top or under a prompt.
    pub(in crate::app::import) fn importing(&self) -> Option<&Importing> {
        self.layers.iter().rev().find_map(|layer| match layer {
            Layer::Import(importing) => Some(&**importing),
            _ => None,
        })
    }

    pub(in crate::app::import) fn importing_mut(&mut self) -> Option<&mut Importing> {
        self.layers.iter_mut().rev().find_map(|layer| match layer {
            Layer::Import(importing) => Some(&mut **importing),
            _ => None,
        })
    }
}

/// After the city has changed, or the screen its size.
pub fn renew(app: &mut App) {
    if app.state.importing().is_none() {
        return;
    }
    if let Err(problem) = app.plan_anew(|_| {}) {
        app.state.layers.retain(|layer| !matches!(layer, Layer::Import(_)));
        app.state.say(problem.told(), crate::report::cells::Tone::Bad);
    }
}

/// What the city holds by now counts.
///
/// # Errors
/// 75 where it has just changed: the plan is made anew and is to be looked at.
pub fn refuse_changed(app: &mut App) -> Result<(), Problem> {
    if app.store.refresh()? {
        app.renew();
        let what = "the city was changed just now, and the plan is made anew";
        return Err(Problem::error("conflict", what).fix("look at it once more").exit(Exit::Busy));
    }
    Ok(())
}
