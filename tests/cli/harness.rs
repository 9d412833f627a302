//! A desk with a copy of the sample network on it, and the program to run there.

use crate::folder::copy;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use serde_json::Value;
use tempfile::TempDir;

/// A copy of all sample cities; commands run in one of them.
pub struct Desk {
    network: TempDir,
    slug: String,
}

const TOWN: [(&str, &str); 3] = [
    ("city.ron", "City(name: \"Town\", as_of: \"2026-11-23\")\n"),
    (
        "roles.ron",
        r#"[
    Role(id: "dept", name: "City department", helix: Public),
    Role(id: "ngo", name: "NGO", helix: Citizens),
    Role(id: "firm", name: "Firm", helix: Private),
]
"#,
    ),
    (
        "members.ron",
        r#"[
    Member(id: "parks", name: "Parks Office", role: "dept", since: "2026-01-01"),
    Member(id: "choir", name: "Harbour Choir", role: "ngo", since: "2026-11-10"),
    Member(id: "bakery", name: "Night Bakery", role: "firm"),
    Member(id: "gone", name: "Old Mill", role: "firm", status: Left, until: "2026-06-30"),
]
"#,
    ),
];

/// What the program answered.
#[derive(Debug)]
pub struct Answer {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Answer {
    pub fn of(output: Output) -> Answer {
        Answer {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// The standard output of a command that did well and had nothing to complain of.
    #[track_caller]
    pub fn good(self) -> String {
        assert_eq!((self.code, self.stderr.as_str()), (0, ""), "{self:?}");
        self.stdout
    }

    /// As [`Answer::good`], read as JSON.
    #[track_caller]
    pub fn json(self) -> Value {
        serde_json::from_str(&self.good()).unwrap()
    }

    /// The one line of a command that failed with this code and printed nothing.
    #[track_caller]
    pub fn bad(self, code: i32) -> String {
        assert_eq!((self.code, self.stdout.as_str()), (code, ""), "{self:?}");
        assert_eq!(self.stderr.lines().count(), 1, "{self:?}");
        self.stderr.trim_end().to_string()
    }
}

/// The program, untouched by the settings of whoever runs the tests.
pub fn ulg(dir: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ulg"));
    command.current_dir(dir).stdin(Stdio::null());
    for name in ["ULG_CITY", "ULG_TODAY", "NO_COLOR", "COLUMNS"] {
        command.env_remove(name);
    }
    command.env("TZ", "UTC");
    command
}

impl Desk {
    /// In Gdańsk, which has something of everything.
    pub fn gdansk() -> Desk {
        Desk::at("gdansk")
    }

    pub fn at(slug: &str) -> Desk {
        let network = TempDir::new().unwrap();
        let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data");
        copy(&samples, network.path());
        Desk { network, slug: slug.to_string() }
    }

    /// In a town of four seats, with these files besides or instead.
    pub fn town(files: &[(&str, &str)]) -> Desk {
        let network = TempDir::new().unwrap();
        let desk = Desk { network, slug: "town".to_string() };
        fs::create_dir(desk.city()).unwrap();
        TOWN.iter().chain(files).for_each(|(name, text)| desk.write(name, text));
        desk
    }

    /// The folder of the city.
    pub fn city(&self) -> PathBuf {
        self.network.path().join(&self.slug)
    }

    /// The folder that holds all cities, and is none itself.
    pub fn above(&self) -> &Path {
        self.network.path()
    }

    /// The program in the city's folder.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = ulg(&self.city());
        command.args(args);
        command
    }

    pub fn run<const N: usize>(&self, args: [&str; N]) -> Answer {
        Answer::of(self.command(&args).output().unwrap())
    }

    /// What a person sees who runs it on a terminal so many columns wide.
    pub fn seen(&self, args: &[&str], columns: u16) -> Answer {
        let size = PtySize { rows: 24, cols: columns, ..PtySize::default() };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_ulg"));
        command.args(args);
        command.env_clear();
        command.env("TZ", "UTC");
        command.cwd(self.city());
        let mut reader = pair.master.try_clone_reader().unwrap();
        let mut child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut bytes = Vec::new();
        // The end of a terminal that nobody holds any more is an error.
        let _ = reader.read_to_end(&mut bytes);
        Answer {
            code: i32::try_from(child.wait().unwrap().exit_code()).unwrap(),
            stdout: String::from_utf8(bytes).unwrap().replace("\r\n", "\n"),
            stderr: String::new(),
        }
    }

    /// Runs in the folder that holds all cities.
    pub fn run_above<const N: usize>(&self, args: [&str; N]) -> Answer {
        Answer::of(ulg(self.above()).args(args).output().unwrap())
    }

    pub fn file(&self, name: &str) -> String {
        fs::read_to_string(self.city().join(name)).unwrap()
    }

    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.city().join(name), text).unwrap();
    }

    /// Replaces a piece of a file that stands in it once.
    pub fn replace(&self, name: &str, old: &str, new: &str) {
        let text = self.file(name);
        assert_eq!(text.matches(old).count(), 1, "{old} in {name}");
        self.write(name, &text.replace(old, new));
    }
}

/// Every line fits, and holds nothing that steers a terminal.
#[track_caller]
pub fn fits(text: &str) {
    for line in text.lines() {
        assert!(ulg::width::width(line) <= 80, "too wide: {line}");
        assert!(!line.chars().any(char::is_control), "steers: {line:?}");
    }
}

/// Tests that each print what a command says of the sample city on a terminal of 80 columns: `name: "word" "word";`.
macro_rules! looks {
    ($($name:ident: $($word:literal)+;)+) => {
        $(#[test]
        fn $name() {
            let text = $crate::harness::Desk::gdansk().seen(&[$($word),+], 80).good();
            $crate::harness::fits(&text);
            insta::assert_snapshot!(text);
        })+
    };
}
pub(crate) use looks;

/// The text of a file; of one that is packed, that of all its parts.
pub fn text(path: &Path) -> String {
    let bytes = fs::read(path).unwrap();
    let Ok(mut zip) = zip::ZipArchive::new(std::io::Cursor::new(&bytes)) else {
        return String::from_utf8(bytes).unwrap();
    };
    let mut all = String::new();
    for at in 0..zip.len() {
        zip.by_index(at).unwrap().read_to_string(&mut all).unwrap();
    }
    all
}
