//! While the editor or the shell has the terminal, and back again.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use rustix::process::Signal;

use super::harness::{self, Pty};
use super::toy;

/// An editor that says what it was given and appends one line that is typed.
const EDITOR: &str = "#!/bin/sh
echo \"editing $*\"
IFS= read -r line
for file; do :; done
printf '%s\\n' \"$line\" >>\"$file\"
";

fn fake_editor(folder: &Path) -> String {
    let path = folder.join("nano");
    fs::write(&path, EDITOR).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    format!("'{}' -x", path.display())
}

/// Whether a process has stopped; where there is no `/proc`, it is believed.
fn is_stopped(process: &str) -> bool {
    let state = fs::read_to_string(format!("/proc/{process}/stat"));
    state.map_or(!cfg!(target_os = "linux"), |state| state.contains(") T "))
}

fn start_with_editor(editor: &str, file: &Path) -> Pty {
    let mut command = toy::command();
    command.env("EDITOR", editor);
    command.env("TOY_FILE", file);
    let pty = Pty::start(command, 80, 24);
    pty.wait("row 1");
    pty
}

#[test]
fn the_editor_gets_the_line_and_every_key() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tasks.ron");
    fs::write(&file, "old\n").unwrap();
    let mut pty = start_with_editor(&fake_editor(folder.path()), &file);
    for round in 1..=3 {
        pty.keys("e").wait("editing -x +7,3");
        assert!(!pty.seen().screen().alternate_screen());
        assert!(!pty.seen().screen().hide_cursor());
        pty.type_text(&format!("typed {round}\n")).wait("edited");
        assert!(pty.seen().screen().alternate_screen());
        pty.keys("j").wait("row 1");
        pty.keys("f").wait("files");
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "old\ntyped 1\ntyped 2\ntyped 3\n");
    pty.keys("q");
    assert_eq!(pty.wait_exit(), 0);
}

#[test]
fn a_missing_editor_is_said_and_survived() {
    let mut pty = start_with_editor("no-such-editor", Path::new("x"));
    pty.keys("e").wait("no-such-editor cannot be started");
    pty.keys("q");
    assert_eq!(pty.wait_exit(), 0);
}

#[test]
fn an_editor_that_fails_is_said() {
    let mut pty = start_with_editor("false", Path::new("x"));
    pty.keys("e").wait("false ended with an error");
}

#[test]
fn ctrl_c_in_the_editor_is_the_editors_and_term_is_ours() {
    let folder = tempfile::tempdir().unwrap();
    let editor = folder.path().join("stubborn");
    let script = "#!/bin/sh\ntrap 'echo caught' INT\necho editing\nread a; read b\n";
    fs::write(&editor, script).unwrap();
    fs::set_permissions(&editor, fs::Permissions::from_mode(0o755)).unwrap();
    let mut pty = start_with_editor(editor.to_str().unwrap(), Path::new("x"));
    let modes = harness::plain_modes();
    pty.keys("e").wait("editing");
    pty.keys("Ctrl-C").wait("caught");
    pty.signal(Signal::TERM);
    assert_eq!(pty.wait_exit(), 143);
    assert_eq!(pty.modes(), modes);
}

#[test]
fn ctrl_z_stops_and_fg_comes_back() {
    let script = "set -m; \"$@\"; echo stopped; read word; echo \"got $word\"; fg >/dev/null; echo \"code $?\"";
    let mut command = harness::command("bash", &["--norc", "-c", script, "bash"]);
    command.args(toy::command().get_argv());
    command.env("TOY", "1");
    let mut pty = Pty::start(command, 80, 24);
    let modes = harness::plain_modes();
    pty.wait("row 1");
    pty.keys("j Ctrl-Z").wait("stopped");
    assert_eq!(pty.modes(), modes);
    assert!(!pty.seen().screen().alternate_screen());
    pty.type_text("hello\n");
    pty.until("the shell's answer", |seen| String::from_utf8_lossy(seen.log()).contains("got hello"));
    pty.until("the toy again", |seen| seen.screen().alternate_screen());
    pty.wait("row 1");
    pty.keys("i").wait("typing.");
    pty.type_text("abc").wait("field 3");
    pty.keys("Esc").wait("list.");
    pty.keys("Q").wait("code 3");
}

#[test]
fn ctrl_z_in_the_editor_stops_both_and_fg_comes_back_to_it() {
    let folder = tempfile::tempdir().unwrap();
    let editor = folder.path().join("stopping");
    let process = folder.path().join("process");
    let script =
        format!("#!/bin/sh\necho $$ >'{}'\necho editing\nread a\necho \"again $a\"\nread b\n", process.display());
    fs::write(&editor, script).unwrap();
    fs::set_permissions(&editor, fs::Permissions::from_mode(0o755)).unwrap();
    let script = "set -m; \"$@\"; echo stopped; read word; fg >/dev/null; echo \"code $?\"";
    let mut command = harness::command("bash", &["--norc", "-c", script, "bash"]);
    command.args(toy::command().get_argv());
    command.env("TOY", "1");
    command.env("EDITOR", &editor);
    command.env("TOY_FILE", "x");
    let mut pty = Pty::start(command, 80, 24);
    pty.wait("row 1");
    pty.keys("e").wait("editing");
    pty.keys("Ctrl-Z").wait("stopped");
    // The shell learns it of us; until the editor too has stopped it still reads what is typed.
    let process = fs::read_to_string(&process).unwrap();
    pty.poll("the editor has stopped", || is_stopped(process.trim()));
    pty.type_text("go on\n");
    pty.type_text("word\n").wait("again word");
    pty.type_text("\n").wait("edited");
    pty.keys("Q").wait("code 3");
}

#[test]
fn without_a_shell_ctrl_z_says_so() {
    let mut pty = toy::start(80, 24);
    pty.keys("Ctrl-Z").wait("No shell to go back to");
}

#[test]
fn stopped_and_continued_from_outside_draws_again() {
    let pty = toy::start(80, 24);
    let mark = pty.mark();
    pty.signal(Signal::STOP).signal(Signal::CONT);
    pty.frame_since(mark);
    pty.until("a whole screen", |seen| seen.log()[mark..].windows(4).any(|part| part == b"\x1b[2J"));
    pty.wait("row 1");
}
