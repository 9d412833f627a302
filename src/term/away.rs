//! While somebody else has the terminal: the editor, and the shell after Ctrl-Z. It must not know what
//! is edited or why.

use std::io;
use std::path::Path;
use std::process::{Command, ExitStatus};
use std::thread;

use rustix::process::{Pid, Signal, getpgrp, getsid, kill_process};
use rustix::termios::Termios;
use signal_hook::consts::{SIGCONT, SIGINT, SIGQUIT, SIGTSTP};
use signal_hook::low_level::emulate_default_handler;

use super::console;
use super::editor;
use super::post::Message;
use super::pump::{End, Flow, Pump};
use super::signals;
use crate::app::core::event::Event;

impl Pump<'_> {
    /// Opens a file in the person's editor and comes back when it ends.
    pub(super) fn edit(&mut self, path: &Path, line: u32, column: u32) -> Flow {
        let words = editor::chosen();
        let name = words.first().cloned().unwrap_or_default();
        let Some(command) = editor::command(&words, path, line, column) else { return Ok(()) };
        let before = self.step_aside();
        let ended = self.run_editor(command)?;
        // An editor that was killed leaves the line in its own modes; they must not become the shell's.
        if let Some(before) = before {
            console::set_modes(&before);
        }
        self.come_back()?;
        self.tell(Event::Edited)?;
        match ended {
            Ok(status) if status.success() => Ok(()),
            Ok(_) => self.notice(format!("{name} ended with an error")),
            Err(error) => self.notice(format!("{name} cannot be started: {error}; set EDITOR to the editor you use")),
        }
    }

    /// Stops the process as Ctrl-Z does, and comes back when the shell continues it.
    pub(super) fn suspend(&mut self) -> Flow {
        if !has_shell() {
            return self.notice("No shell to go back to from here; q leaves".to_string());
        }
        self.step_aside();
        self.stop_here();
        self.come_back()
    }

    /// Takes the terminal again and has everything written anew.
    pub(super) fn come_back(&mut self) -> Flow {
        self.console.enter()?;
        // Typed for the editor or the shell while the terminal changed hands: it must not run here.
        self.queue.extend(self.inbox.try_iter());
        self.queue.retain(|message| !message.is_typed());
        self.keyboard.resume();
        self.forget()?;
        self.fit()
    }

    fn notice(&mut self, words: String) -> Flow {
        self.tell(Event::Notice(words))
    }

    fn step_aside(&mut self) -> Option<Termios> {
        self.keyboard.park();
        self.console.leave()
    }

    /// Returns when the shell has continued us. The signal that says so is still to come.
    fn stop_here(&mut self) {
        self.resumed = emulate_default_handler(SIGTSTP).is_ok();
    }

    /// The outer result ends the loop; the inner one is how the editor ended.
    fn run_editor(&mut self, mut command: Command) -> Result<io::Result<ExitStatus>, End> {
        let mut child = match command.spawn() {
            Ok(child) => child,
            Err(error) => return Ok(Err(error)),
        };
        let pid = Pid::from_child(&child);
        let post = self.post.clone();
        // It only waits: what it learns comes through the one channel.
        let waiting =
            thread::Builder::new().name("editor".to_string()).spawn(move || post.send(Message::Edited(child.wait())));
        match waiting {
            Ok(_) => self.wait_for_editor(pid),
            Err(error) => Ok(Err(error)),
        }
    }

    fn wait_for_editor(&mut self, pid: Pid) -> Result<io::Result<ExitStatus>, End> {
        // This end holds a sender, so the channel stays open.
        while let Ok(message) = self.inbox.recv() {
            match message {
                Message::Edited(ended) => return Ok(ended),
                // Ctrl-C and Ctrl-\ in the editor reach us too, and are the editor's alone.
                Message::Signal(SIGINT | SIGQUIT | SIGCONT) => self.resumed = false,
                Message::Signal(SIGTSTP) if has_shell() => self.stop_here(),
                Message::Signal(signal) => {
                    if let Some(code) = signals::exit_code(signal) {
                        let _ = kill_process(pid, Signal::TERM);
                        return Err(End::Signal(code));
                    }
                }
                Message::Gone => return Err(End::Gone),
                Message::Crashed => return Err(End::Crash),
                Message::Event(_) | Message::Escaped(_) | Message::Together(_) => {
                    self.queue.push_back(message);
                }
            }
        }
        Err(End::Gone)
    }
}

/// Whether a shell would notice that we stopped. Started without one, as by `ssh -t host ulg`, nobody
/// could ever continue us.
fn has_shell() -> bool {
    getsid(None).is_ok_and(|session| session != getpgrp())
}
