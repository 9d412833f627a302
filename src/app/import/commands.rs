//! What can be done while a file is imported.

use crate::app::core::app::{Command, Scope};
use crate::app::core::commands::{anything, row};
use crate::app::import::{deciding, reading};

#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    row("import.begin", Scope::Everywhere, &[], "import", "Import a file\u{2026} of a spreadsheet, a calendar, an address book or Kumu; shown before anything is written.", 0, reading::begin).when(reading::can).taking(anything),
    row("import.enter", Scope::Import, &["Enter"], "change", "Change what the column becomes; of a row, show its fields.", 1, deciding::enter).when(deciding::is_choosable),
    row("import.out", Scope::Import, &["x"], "leave out", "Leave out the column or the row.", 2, deciding::leave_out).when(deciding::is_choosable),
    row("import.people", Scope::Import, &["p"], "people", "Take people and their contacts, or leave them out again.", 3, deciding::people),
    row("import.new", Scope::Import, &["n"], "new", "The row in doubt is a new record; of a conflict, what stands here stays.", 5, deciding::as_new),
    row("import.same", Scope::Import, &["s"], "same", "The row in doubt is the record it may be; of a conflict, the sheet's value counts.", 6, deciding::as_same),
    row("import.turn", Scope::Import, &["Tab"], "rows", "From the columns to the rows and back.", 4, deciding::turn),
    row("import.columns", Scope::Import, &["1"], "columns", "Show the columns and what they become.", 0, deciding::columns),
    row("import.rows", Scope::Import, &["2"], "rows", "Show the rows and what becomes of them.", 0, deciding::rows),
    row("import.done", Scope::Import, &["3"], "import", "Import: asks once more, then all of it is one change.", 7, deciding::finish),
];
