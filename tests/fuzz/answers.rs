//! Answers of terminals among what is typed: any answer, cut anywhere, late, torn, before and behind keys.

use std::time::{Duration, Instant};

use fastrand::Rng;

use ulg::app::core::event::Event;
use ulg::app::core::key::{Code, Key};
use ulg::term::{Reader, Typed};

use crate::Target;

pub const TARGET: Target = Target {
    name: "answers",
    holds: "among answers of the terminal the keys that come out are exactly the typed ones",
    turn,
};

/// What begins and ends an answer, and what may stand in between.
const SHAPES: [(&str, &str, &str); 18] = [
    ("\x1b]11;", "rgb:0123456789abcdef/", "\x07"),
    ("\x1b]4;7;", "rgb:0123456789abcdef/", "\x1b\\"),
    ("\x1b]52;c;", "ABCDxyz0189+/=", "\x1b\\"),
    ("\x1b]l", "ab xDZłódź;:", "\x1b\\"),
    ("\x1bP>|", "Konsole xterm.js(5.4)", "\x1b\\"),
    ("\x1bP1$r", "0123;m", "\x1b\\"),
    ("\x1bP1+r", "0123456789ABCDEF=;", "\x1b\\"),
    ("\x1bP!|", "0123456789ABCDEF", "\x1b\\"),
    ("\x1b_G", "ik=0123;OENT:", "\x1b\\"),
    ("\x1b^", "anything xD", "\x1b\\"),
    ("\x1bX", "anything xD", "\x1b\\"),
    ("\x1b[>", "0123456789;", "c"),
    ("\x1b[?", "0123456789;", "c"),
    ("\x1b[?", "0123456789;", "$y"),
    ("\x1b[=", "0123456789;", "c"),
    ("\x1b[?", "01235", "u"),
    ("\u{9d}11;", "rgb:0123456789abcdef/", "\u{9c}"),
    ("\u{90}>|", "Konsole xterm.js(5.4)", "\u{9c}"),
];

/// Keys, as they are sent and as they are meant.
const KEYS: [(&str, Code); 16] = [
    ("x", Code::Char('x')),
    ("D", Code::Char('D')),
    ("]", Code::Char(']')),
    ("P", Code::Char('P')),
    ("X", Code::Char('X')),
    ("\\", Code::Char('\\')),
    ("3", Code::Char('3')),
    ("c", Code::Char('c')),
    ("ł", Code::Char('ł')),
    ("\r", Code::Enter),
    ("\x7f", Code::Backspace),
    ("\x1b[A", Code::Up),
    ("\x1bOD", Code::Left),
    ("\x1b[3~", Code::Delete),
    ("\x1b[1;1H", Code::Home),
    ("\x1b", Code::Esc),
];

fn answer(rng: &mut Rng) -> Vec<u8> {
    let (begin, between, end) = SHAPES[rng.usize(..SHAPES.len())];
    let letters: Vec<char> = between.chars().collect();
    let count = rng.usize(..30);
    let inside: String = (0..count).map(|_| letters[rng.usize(..letters.len())]).collect();
    format!("{begin}{inside}{end}").into_bytes()
}

/// A terminal that sends, and what came out.
struct Line {
    reader: Reader,
    now: Instant,
    out: Vec<Key>,
    log: Vec<String>,
}

impl Line {
    fn send(&mut self, bytes: &[u8]) -> Result<(), String> {
        self.log.push(format!("{:?}", String::from_utf8_lossy(bytes)));
        let typed = self.reader.read(bytes, self.now);
        self.take(typed)
    }

    /// Lets time go by.
    fn wait(&mut self, millis: u64) -> Result<(), String> {
        self.log.push(format!("{millis} ms"));
        let end = self.now + Duration::from_millis(millis);
        while let Some(until) = self.reader.until().filter(|until| *until <= end) {
            self.now = self.now.max(until);
            let typed = self.reader.pause(self.now);
            self.take(typed)?;
        }
        self.now = end;
        Ok(())
    }

    fn take(&mut self, typed: Vec<Typed>) -> Result<(), String> {
        for typed in typed {
            match typed {
                Typed::Event(Event::Key(key)) => self.out.push(key),
                Typed::Together(keys) => self.out.extend(keys),
                // Only said: neither key is taken.
                Typed::Event(Event::Notice(_)) => {}
                other => return Err(format!("{other:?} after {}", self.log.join(", "))),
            }
        }
        Ok(())
    }
}

fn turn(rng: &mut Rng) -> Result<(), String> {
    let mut line = Line { reader: Reader::default(), now: Instant::now(), out: Vec::new(), log: Vec::new() };
    let mut typed = Vec::new();
    for _ in 0..rng.usize(1..8) {
        match rng.u8(..3) {
            0 => {
                let (bytes, code) = KEYS[rng.usize(..KEYS.len())];
                typed.push(Key::plain(code));
                line.send(bytes.as_bytes())?;
                // Esc and what follows at once is Alt.
                let least = if code == Code::Esc { 60 } else { 0 };
                line.wait(rng.u64(least..300))?;
            }
            1 => {
                let (bytes, cut) = (answer(rng), rng.bool());
                // ESC alone is a key; a piece that comes alone after a while is typed.
                let place = rng.usize(2..bytes.len() - 1);
                let (first, second) = bytes.split_at(if cut { place } else { bytes.len() });
                line.send(first)?;
                line.wait(rng.u64(..1500))?;
                if cut {
                    line.send(second)?;
                }
            }
            _ => {
                // Byte by byte, as serial lines do, with keys right behind.
                for byte in answer(rng) {
                    line.send(&[byte])?;
                    line.wait(rng.u64(..40))?;
                }
            }
        }
    }
    line.wait(3000)?;
    if line.out == typed {
        Ok(())
    } else {
        Err(format!("typed {typed:?}, came {:?} of {}", line.out, line.log.join(", ")))
    }
}
