//! ulg, floor by floor: how the house is laid out, and which laws hold it. The library opens the house to the tests;
//! `main.rs` only hands over the arguments.
//!
//! **One idea carries it: the text of the files is the truth.** An edit changes text, the city is read again from
//! that text, and the screen is a function of the state. One road to write, one road to read; undo is the same edit
//! backwards. There is no async runtime, no tick and no global state.
//!
//! # The floors
//!
//! ```text
//! main    cli  term                arguments, plain text; the one loop: wait, decode, hand on, draw
//!         view                     state -> cells
//!         app                      what the user sees and does: state, commands, tabs, lists, sheets, prompts
//!         report                   city -> text for others: status, brief, minutes, Markdown, CSV, JSON
//!         insight  store           what follows from a city; the folder: commit, undo, journal, lock, watch
//!         model                    what a city is: records, fields, kinds, checks, filters, the one-line grammar
//!         text  sheets             RON as text with its comments: spans, splices, proof; tables of other programs
//!         date problem fold clean width short sort
//! ```
//!
//! `insight` is pure: today is handed in. Only `store` writes to the folder, only `term` knows the terminal, and
//! errors are one type, [`problem::Problem`], which says where, what, and what to do. The exact meaning of a word on
//! the screen stands where it is worked out: of single records at [`model::query::standing`], of groups at
//! [`insight`], of the care list at [`insight::care`], of a change at [`model::rules`], of typed dates at [`date`].
//!
//! Invariant: a file uses only floors below its own, and rooms on one floor do not use each other.
//! Held by `floors::nobody_reaches_upward`.
//!
//! Invariant: files use each other in no circle.
//! Held by `floors::circles::no_file_stands_in_a_circle`.
//!
//! Invariant: `view` knows no city, and only `view` and `term` know ratatui.
//! Held by `floors::the_view_knows_no_city_and_only_view_and_term_know_ratatui`.
//!
//! Invariant: a file holds one idea, in at most 400 lines, and opens with what it is and what it must not know.
//! Held by `floors::no_file_is_long` and `floors::every_file_says_what_it_is`.
//!
//! Invariant: what every tab is made of names no tab, and reads nothing of what one holds.
//! Held by `floors::the_core_of_the_screen_names_no_tab` and
//! `floors::the_core_of_the_screen_reads_nothing_of_what_a_tab_holds`.
//!
//! # Three tables
//!
//! Each is the only list of its kind; what follows from a row is written nowhere else.
//!
//! - **Fields** ([`model::records`]): one macro call a kind gives the struct, how it is read, and its rows: name,
//!   type, what it refers to, help, whether it is private. Forms, columns, `ulg set`, `ulg format`, `check`, CSV
//!   and JSON follow.
//! - **Kinds** ([`model::kinds`]): file, name, title field. Loading, checks, `list`, `add` and the palette follow.
//! - **Commands** (one list a family; [`app::desk`] names them all): id, scope, keys, words, when it can be done, what
//!   it does. Routing, key bar, help, palette and `ulg keys` follow. A narrower scope wins over a wider one.
//!
//! Invariant: the ids of commands are unique, no key means two things in one place, and no key that prints runs a
//! command where one types.
//! Held by `app::laws::ids_are_unique_and_words_fit`, `app::laws::keys_parse_and_none_means_two_things` and
//! `app::laws::no_printable_key_where_one_types`.
//!
//! Invariant: every command can be found, and runs in every view at every size without harm.
//! Held by `app::laws::every_command_can_be_found_in_help_or_palette`,
//! `app::laws::every_command_runs_everywhere_in_the_brief_and_on_the_map`,
//! `app::laws::every_command_runs_everywhere_in_the_plan`, `app::laws::every_command_runs_everywhere_in_the_exchange`
//! and `app::laws::every_command_runs_everywhere_else`.
//!
//! Invariant: the README tells of every key, and of none that does nothing.
//! Held by `cli::readme::every_command_with_a_key_is_in_the_readme` and
//! `cli::readme::every_key_of_the_readme_does_something`.
//!
//! # The road of a key
//!
//! `x` on a task:
//!
//! ```text
//! term    the bytes of the terminal -> Key('x'); what is queued is handled before anything is drawn
//! app     a line being typed takes it; else the command table, by scope: the row "task.done"
//!         `ready`? else the notice says why not
//!         the edits of the verb, and what follows from them (model::rules) -> Change, with old and new values
//! store   saves it, and gives back the city as it is read from the new text
//! app     the view works out its rows again, the cursor stays with its record, the notice says what was done
//! view    draws the state; only cells that differ are sent
//! ```
//!
//! The command line takes the same road: `ulg done book-venue` makes the same change.
//!
//! Invariant: nothing queued means no wake-up and no byte.
//! Held by `term::quiet::idle_is_no_byte_and_no_wake_up`.
//!
//! Invariant: text from files cannot steer the terminal: it is made safe where it leaves, in the canvas, on its way to
//! the clipboard and in the output.
//! Held by `app::steering::nothing_that_steers_reaches_screen_or_clipboard_in_any_view` and
//! `cli::shown::names_cannot_steer_the_terminal`.
//!
//! Invariant: what is private is on no screen while presenting, and in no answer that was not asked for it.
//! Held by `app::presenting::nothing_private_is_ever_on_the_screen`,
//! `app::presenting::nothing_private_is_ever_on_a_large_screen` and
//! `cli::private::nothing_private_is_in_an_answer_that_was_not_asked_for_it`.
//!
//! Invariant: nobody is named and nothing private is in what leaves for other programs unasked, and no text of a city can
//! steer it.
//! Held by `cli::export::nobody_and_nothing_private_is_in_an_output_that_was_not_asked_for_it` and
//! `report::hostile::each_piece_by_itself_steers_nothing`.
//!
//! Invariant: a workbook that left and was not touched is known again, cell by cell.
//! Held by `report::hostile::an_untouched_workbook_of_every_city_is_known_again`.
//!
//! # The road of a save
//!
//! ```text
//! lock       .ulg/lock, a kernel lock; a save that was cut off is put in order first
//! read       the files again where they differ from what was read; the old values must still hold, else a conflict
//! splice     only the bytes of the named fields change
//! prove      the new text is read by the scanner and by ron: the named place is as asked, everything else as it was;
//!            where a change stays within records, these are read, and the rest is proved by its bytes
//! journal    the old and the new text, on the disk before any file changes
//! put        written beside the old file, on the disk, renamed over it; the folder on the disk
//! unlock     "Saved"; the city is what the new text says
//! ```
//!
//! A change of several files is one entry of the journal: all of it is done, or none.
//!
//! Invariant: a file that is opened is read quickly, and its records and errors are those that `ron` gives, wherever it
//! is cut to be read in parts.
//! Held by `model::quick::on_files_as_they_are_and_spoiled`, `model::quick::on_every_way_to_write_a_value`,
//! `model::quick::on_every_frame_of_a_list` and `model::quick::on_large_files_that_are_hard_to_cut`.
//!
//! Invariant: an edit does what was asked, changes no other byte, and can be taken back to the same bytes.
//! Held by `text::random::an_edit_does_what_was_asked_and_nothing_else` and
//! `text::random::many_edits_and_all_the_way_back`.
//!
//! Invariant: a save that looks at the changed records alone does, says and holds what one that looks at whole files does;
//! why, stands in `store/near.rs`, step by step.
//! Held by `store::roads_agree::both_roads_lead_to_the_same_bytes_and_the_same_city`.
//!
//! Invariant: what `check` calls good, ron reads, and the other way round.
//! Held by `model::check_agree::ron_has_the_last_word` and `model::check_agree::on_spoiled_records`.
//!
//! Invariant: a save that fails or is cut off at any step leaves each file whole, the old or the new text, and what
//! was said of it holds after a power cut.
//! Held by `store::crash::every_step_may_fail`, `store::crash::every_step_may_be_the_last` and
//! `store::power::what_was_said_holds_after_a_power_cut`.
//!
//! Invariant: nobody's change is lost or overwritten: of two on one field the second is told what the first has
//! written.
//! Held by `store::crowd::eight_processes_lose_nothing`,
//! `store::crowd::of_two_on_one_field_one_wins_and_the_other_knows` and
//! `store::conflict::what_is_done_outside_during_a_save_is_not_overwritten`.
//!
//! Invariant: undo takes back what the same user did last and still holds, and never what somebody else wrote since.
//! Held by `store::undo::each_takes_back_their_own` and
//! `store::undo::what_no_longer_holds_is_told_once_and_passed_over`.
//!
//! Invariant: read-only writes nothing at all.
//! Held by `store::look::a_folder_that_is_only_looked_at_stays_as_it_is` and
//! `term::looking::every_verb_of_a_screen_that_only_looks_leaves_the_folder_as_it_is`.
//!
//! Invariant: of a person who is erased nothing is left in what ulg keeps, and everything else stays.
//! Held by `store::erase::nothing_is_left_and_everything_else_is`.
//!
//! `CONTRIBUTING.md` says how to build and test, and how to add a field, a command, a view, a tab or a message.

// Nothing ends the program but its exit code, and only `cli` and `term` write, each in one place.
#![cfg_attr(
    not(test),
    warn(clippy::expect_used, clippy::panic, clippy::print_stderr, clippy::print_stdout, clippy::unwrap_used)
)]

pub mod clean;
pub mod date;
pub mod fold;
pub mod lang;
pub mod packed;
pub mod problem;
pub mod short;
pub mod sort;
pub mod width;

pub mod sheets;
pub mod text;

pub mod model;

pub mod import;
pub mod insight;
pub mod store;

pub mod report;

pub mod app;

pub mod view;

pub mod cli;
pub mod term;
