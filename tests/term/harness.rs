//! A person at a terminal, for tests: starts a program on a pseudo-terminal, types, and looks at the
//! screen. It must not know which program that is.

use std::cell::Cell;
use std::fmt::Write as _;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{ChildKiller, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::fd::OwnedFd;
use rustix::fs::{Mode, OFlags};
use rustix::io::ioctl_fionread;
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::tcgetattr;

/// How long anything may take before the test fails and shows the screen.
pub const LIMIT: Duration = Duration::from_secs(10);
/// What ends a frame.
const FRAME_END: &[u8] = b"\x1b[?2026l";
const FRAME_START: &[u8] = b"\x1b[?2026h";

/// A mark in the output that shows nothing.
const OVER: &[u8] = b"\x1b]1337;over\x07";

/// A program on a terminal of its own.
pub struct Pty {
    seen: Arc<(Mutex<Seen>, Condvar)>,
    writer: Option<Box<dyn Write + Send>>,
    master: Option<Box<dyn MasterPty + Send>>,
    reader: Option<JoinHandle<()>>,
    killer: Box<dyn ChildKiller + Send + Sync>,
    pid: u32,
    /// The program's own end, for its modes.
    line: OwnedFd,
}

/// What the terminal has got so far.
pub struct Seen {
    parser: vt100::Parser,
    log: Vec<u8>,
    exit: Option<u32>,
    /// The terminal has stopped reading.
    held: bool,
    closed: bool,
}

impl Seen {
    /// The screen as text.
    pub fn text(&self) -> String {
        self.parser.screen().contents()
    }

    /// Whether the screen stands between two frames: in the middle of one it still shows parts of the last.
    fn is_whole(&self) -> bool {
        let mut marks = self.log.windows(FRAME_END.len()).rev();
        marks.find(|bytes| [FRAME_START, FRAME_END].contains(bytes)) != Some(FRAME_START)
    }

    /// The screen with its modes and cells.
    pub fn screen(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    /// Every byte written since the start.
    pub fn log(&self) -> &[u8] {
        &self.log
    }
}

/// A command with a plain environment: only what a test sets, PATH and a terminal name.
pub fn command(program: &str, arguments: &[&str]) -> CommandBuilder {
    let mut command = CommandBuilder::new(program);
    command.args(arguments);
    command.env_clear();
    command.env("PATH", std::env::var("PATH").unwrap_or_default());
    command.env("TERM", "xterm-256color");
    command.cwd(std::env::temp_dir());
    command
}

/// The modes of a line that no program has touched.
pub fn plain_modes() -> String {
    let pty = Pty::start(command("true", &[]), 80, 24);
    pty.modes()
}

impl Pty {
    /// Starts the program on a terminal of that size.
    pub fn start(command: CommandBuilder, columns: u16, rows: u16) -> Pty {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let name: PathBuf = pair.master.tty_name().unwrap();
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
        let line = rustix::fs::open(&name, flags, Mode::empty()).unwrap();
        let seen = Arc::new((
            Mutex::new(Seen {
                parser: vt100::Parser::new(rows.try_into().unwrap(), columns.try_into().unwrap(), 0),
                log: Vec::new(),
                exit: None,
                held: false,
                closed: false,
            }),
            Condvar::new(),
        ));
        let output = pair.master.try_clone_reader().unwrap();
        let mut child = pair.slave.spawn_command(command).unwrap();
        let (pid, killer) = (child.process_id().unwrap(), child.clone_killer());
        let shared = Arc::clone(&seen);
        let reader = thread::spawn(move || read(output, &shared));
        thread::spawn({
            let seen = Arc::clone(&seen);
            move || {
                let code = child.wait().unwrap().exit_code();
                seen.0.lock().unwrap().exit = Some(code);
                seen.1.notify_all();
            }
        });
        Pty {
            seen,
            writer: Some(pair.master.take_writer().unwrap()),
            master: Some(pair.master),
            reader: Some(reader),
            killer,
            pid,
            line,
        }
    }

    /// Presses keys by the names of the command table, one after the other: `j x Enter Ctrl-D`. Esc must
    /// be the last, and its effect waited for: close to the next key it is Alt on the wire. No more than
    /// fifty at once, or they are a paste.
    pub fn keys(&mut self, names: &str) -> &mut Self {
        assert!(!names.contains("Esc "), "wait for the effect of Esc");
        for name in names.split_whitespace() {
            self.bytes(&wire(name));
        }
        self
    }

    /// Sends text as it is, as a terminal without bracketed paste sends a paste too.
    pub fn type_text(&mut self, text: &str) -> &mut Self {
        self.bytes(text.replace('\n', "\r").as_bytes())
    }

    /// Pastes text: between brackets if the program asked for them.
    pub fn paste(&mut self, text: &str) -> &mut Self {
        let asked_for = self.seen().screen().bracketed_paste();
        if asked_for {
            let text = text.replace('\n', "\r");
            self.bytes(format!("\x1b[200~{text}\x1b[201~").as_bytes())
        } else {
            self.type_text(text)
        }
    }

    /// Sends raw bytes.
    pub fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        let writer = self.writer.as_mut().unwrap();
        writer.write_all(bytes).unwrap();
        writer.flush().unwrap();
        self
    }

    /// Waits until the screen shows the text.
    pub fn wait(&self, text: &str) -> &Self {
        self.until(text, |seen| seen.is_whole() && seen.text().contains(text))
    }

    /// Waits until the screen does not show the text any more.
    pub fn wait_gone(&self, text: &str) -> &Self {
        self.until(text, |seen| seen.is_whole() && !seen.text().contains(text))
    }

    /// Waits until something holds; `what` is said when it never does.
    pub fn until(&self, what: &str, holds: impl Fn(&Seen) -> bool) -> &Self {
        let end = Instant::now() + LIMIT;
        let mut seen = self.seen();
        while !holds(&seen) {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                let screen = frame_of(&seen);
                drop(seen);
                panic!("never came: {what}\n{screen}");
            }
            seen = self.seen.1.wait_timeout(seen, left).unwrap().0;
        }
        drop(seen);
        self
    }

    /// Waits for something that no screen shows, such as a file.
    pub fn poll(&self, what: &str, holds: impl Fn() -> bool) -> &Self {
        let end = Instant::now() + LIMIT;
        while !holds() {
            assert!(Instant::now() < end, "never came: {what}\n{}", frame_of(&self.seen()));
            thread::sleep(Duration::from_millis(20));
        }
        self
    }

    /// What is to be seen now.
    pub fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.0.lock().unwrap()
    }

    /// The screen as text.
    pub fn screen(&self) -> String {
        self.seen().text()
    }

    /// How many bytes have come so far.
    pub fn mark(&self) -> usize {
        self.seen().log.len()
    }

    /// The bytes since then.
    pub fn bytes_since(&self, mark: usize) -> Vec<u8> {
        self.seen().log[mark..].to_vec()
    }

    /// Waits for a whole frame after the mark, and gives its bytes.
    pub fn frame_since(&self, mark: usize) -> Vec<u8> {
        self.until("a whole frame", |seen| seen.log.len() > mark && seen.log.ends_with(FRAME_END));
        self.bytes_since(mark)
    }

    /// Gives the terminal another size.
    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        {
            let mut seen = self.seen();
            if let (Ok(rows), Ok(columns)) = (rows.try_into(), columns.try_into()) {
                seen.parser.screen_mut().set_size(rows, columns);
            }
        }
        let master = self.master.as_ref().unwrap();
        master.resize(size(columns, rows)).unwrap();
        self
    }

    /// Sends a signal to the program.
    pub fn signal(&self, signal: Signal) -> &Self {
        kill_process(self.process(), signal).unwrap();
        self
    }

    /// The process id.
    pub fn process(&self) -> Pid {
        Pid::from_raw(self.pid.try_into().unwrap()).unwrap()
    }

    /// Waits for the program to end and for all it wrote, and gives its exit code.
    pub fn wait_exit(&self) -> u32 {
        self.until("the end", |seen| seen.exit.is_some());
        let code = self.seen().exit.unwrap();
        let reading = !self.seen().held && self.master.is_some();
        // What we write to the line ourselves comes after everything the program wrote.
        if reading && rustix::io::write(&self.line, OVER).is_ok() {
            self.until("the last byte", |seen| seen.log.ends_with(OVER));
            let mut seen = self.seen();
            let written = seen.log.len() - OVER.len();
            seen.log.truncate(written);
        }
        code
    }

    /// The modes of the line as text, to compare.
    pub fn modes(&self) -> String {
        format!("{:?}", tcgetattr(&self.line).unwrap())
    }

    /// Stops reading what the program writes, after the next piece of it.
    pub fn hold(&mut self) -> &mut Self {
        self.seen().held = true;
        self
    }

    /// Closes the terminal under the program.
    pub fn vanish(&mut self) {
        self.seen().closed = true;
        // A new size makes the program write, so that the reader comes back and lets go.
        self.resize(79, 23);
        self.reader.take().unwrap().join().unwrap();
        self.writer = None;
        self.master = None;
    }

    /// Waits until the program has read all that was typed, and all of its threads sleep.
    #[cfg(target_os = "linux")]
    pub fn rest(&self) -> &Self {
        let last = Cell::new(None);
        self.poll("all threads asleep", || {
            let is_read = ioctl_fionread(&self.line) == Ok(0);
            let asleep = self.told("State:").iter().all(|state| state == "S");
            // Twice the same: nobody woke up in between.
            let now = Some((self.sleeps(), self.mark()));
            last.replace(now) == now && is_read && asleep
        })
    }

    /// Checks that the program, once at rest, writes nothing and does not wake: a second and a half, in which a timer
    /// would have struck.
    #[cfg(target_os = "linux")]
    pub fn is_idle(&self) -> &Self {
        self.rest();
        let (mark, sleeps) = (self.mark(), self.sleeps());
        std::thread::sleep(Duration::from_millis(1500));
        assert_eq!(self.bytes_since(mark), b"");
        assert_eq!(self.sleeps() - sleeps, 0);
        self
    }

    /// How often the threads of the program have gone to sleep so far.
    #[cfg(target_os = "linux")]
    pub fn sleeps(&self) -> u64 {
        self.told("voluntary_ctxt_switches:").iter().map(|count| count.parse::<u64>().unwrap()).sum()
    }

    /// What the kernel tells of every thread under that word.
    #[cfg(target_os = "linux")]
    fn told(&self, word: &str) -> Vec<String> {
        let tasks = std::fs::read_dir(format!("/proc/{}/task", self.pid)).unwrap();
        // A thread may end while it is asked.
        let states = tasks.flatten().filter_map(|task| std::fs::read_to_string(task.path().join("status")).ok());
        let value = |state: String| {
            let rest = state.lines().find_map(|line| line.strip_prefix(word))?;
            rest.split_whitespace().next().map(str::to_string)
        };
        states.filter_map(value).collect()
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        let _ = self.killer.kill();
    }
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

fn read(mut output: Box<dyn Read + Send>, seen: &(Mutex<Seen>, Condvar)) {
    let mut buffer = [0; 64 * 1024];
    while let Ok(count @ 1..) = output.read(&mut buffer) {
        let mut now = seen.0.lock().unwrap();
        now.parser.process(&buffer[..count]);
        now.log.extend_from_slice(&buffer[..count]);
        seen.1.notify_all();
        now = seen.1.wait_while(now, |now| now.held).unwrap();
        if now.closed {
            return;
        }
    }
}

fn frame_of(seen: &Seen) -> String {
    let (rows, columns) = seen.screen().size();
    let edge = "-".repeat(columns.get().into());
    let mut out = format!("+{edge}+ exit: {:?}, {} bytes\n", seen.exit, seen.log.len());
    for row in seen.screen().rows(0, columns.get()).take(rows.get().into()) {
        let _ = writeln!(out, "|{row}");
    }
    out + "+" + &edge + "+"
}

/// What a terminal sends for a key.
fn wire(name: &str) -> Vec<u8> {
    let sequence = match name {
        "Enter" => "\r",
        "Esc" => "\x1b",
        "Tab" => "\t",
        "Shift-Tab" => "\x1b[Z",
        "Space" => " ",
        "Backspace" => "\x7f",
        "Delete" => "\x1b[3~",
        "Up" => "\x1b[A",
        "Down" => "\x1b[B",
        "Right" => "\x1b[C",
        "Left" => "\x1b[D",
        "Home" => "\x1b[H",
        "End" => "\x1b[F",
        "PgUp" => "\x1b[5~",
        "PgDn" => "\x1b[6~",
        "F1" => "\x1bOP",
        _ => return control_or_text(name),
    };
    sequence.into()
}

fn control_or_text(name: &str) -> Vec<u8> {
    match name.strip_prefix("Ctrl-").map(str::as_bytes) {
        Some([letter]) => vec![letter.to_ascii_uppercase() & 0x1f],
        Some(_) => panic!("no such key: {name}"),
        None => name.into(),
    }
}
