//! The real program on a folder of its own: a copy of Gdańsk, or a town of a few lines. It must not know what a test is
//! about.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use portable_pty::CommandBuilder;
use tempfile::TempDir;

use super::harness::{self, Pty};
use super::made;

/// A task of the Gdańsk sample, first in its list and not done.
pub const FIRST: &str = "Sound out five angels on small sums";

const CITY: &str = "City(name: \"Town\", as_of: \"2026-11-23\")\n";
const ROLES: &str = "[Role(id: \"ngo\", name: \"NGO\", helix: Citizens)]\n";
const MEMBERS: &str = "[\n    // The first seat.\n    Member(id: \"library\", name: \"Library\", role: \"ngo\", influence: 3),\n    \
                       Member(id: \"choir\", name: \"Choir\", role: \"ngo\"),\n]\n";
const TASKS: &str = "[\n    Task(id: \"venue\", title: \"Book the venue\", owner: \"library\", status: Todo),   // by \
                     phone\n    Task(id: \"soup\", title: \"Order the soup\", status: Todo),\n]\n";

/// A folder with one city, a home and a place for temporary files, all gone at the end.
pub struct Desk {
    dir: TempDir,
    pub city: PathBuf,
}

impl Desk {
    /// A copy of the Gdańsk sample, without its neighbours.
    pub fn gdansk() -> Desk {
        let desk = Desk::empty("gdansk");
        let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/gdansk");
        for entry in fs::read_dir(sample).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), desk.city.join(entry.file_name())).unwrap();
        }
        desk
    }

    /// Two members and two tasks in ASCII.
    pub fn town() -> Desk {
        let desk = Desk::empty("town");
        for (name, text) in [("city.ron", CITY), ("roles.ron", ROLES), ("members.ron", MEMBERS), ("tasks.ron", TASKS)] {
            desk.write(name, text);
        }
        desk
    }

    /// A made-up city of so many members and tasks.
    pub fn of(count: usize) -> Desk {
        let desk = Desk::empty("bigtown");
        made::write(&desk.city, made::of(count)).unwrap();
        desk
    }

    fn empty(name: &str) -> Desk {
        let dir = TempDir::new().unwrap();
        for part in ["home", "tmp", name] {
            fs::create_dir(dir.path().join(part)).unwrap();
        }
        Desk { city: dir.path().join(name), dir }
    }

    pub fn file(&self, name: &str) -> String {
        fs::read_to_string(self.city.join(name)).unwrap()
    }

    /// Writes as a text editor does: into the file itself.
    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.city.join(name), text).unwrap();
    }

    /// Where the program puts temporary folders.
    pub fn tmp(&self) -> PathBuf {
        self.dir.path().join("tmp")
    }

    /// A script to be used as an editor; `$file` is the file it is to edit.
    pub fn editor(&self, script: &str) -> PathBuf {
        let path = self.dir.path().join("editor");
        let script = format!("#!/bin/sh\nfor file; do :; done\n{script}\n");
        fs::write(&path, script).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path
    }

    /// The program, ready to start on this city.
    pub fn command(&self, arguments: &[&str]) -> CommandBuilder {
        let mut command = self.bare(arguments);
        command.arg("-C");
        command.arg(&self.city);
        command
    }

    /// The program, with no city named.
    pub fn bare(&self, arguments: &[&str]) -> CommandBuilder {
        let mut command = harness::command(env!("CARGO_BIN_EXE_ulg"), arguments);
        command.env("HOME", self.dir.path().join("home"));
        command.env("TMPDIR", self.tmp());
        command.cwd(self.dir.path());
        command
    }

    /// What the program prints of this city without a screen.
    pub fn output(&self, arguments: &[&str]) -> String {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_ulg"));
        let done = command.args(arguments).arg("-C").arg(&self.city).output();
        String::from_utf8(done.unwrap().stdout).unwrap()
    }

    /// The program on this city at 120x40, drawn.
    pub fn start(&self) -> Pty {
        shown(self.command(&[]), 120, 40)
    }
}

/// The program, started and drawn.
pub fn shown(command: CommandBuilder, columns: u16, rows: u16) -> Pty {
    let pty = Pty::start(command, columns, rows);
    pty.wait("1 Brief");
    pty.frame_since(0);
    pty
}

/// Leaves from the root of the screen and gives the exit code.
pub fn quit(mut pty: Pty) -> u32 {
    pty.keys("q");
    pty.wait_exit()
}
