//! The journal as a file: lines put at its end and read from its end, since what matters is what was done last. It
//! must not know what a line means beyond its number.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::PathBuf;

use super::health::{self, Fault};
use super::line::{FAR, MOST, Mark, Seen, read, written};
use super::{Entry, Line};
use crate::store::disk::{DiskStep, Rig, sync_folder};
use crate::store::state_dir::{JOURNAL, StateDir, TORN};

/// How much is read at once, going backwards.
const CHUNK: u64 = 64 * 1024;
/// How many lines from the end are looked at for the number that comes next; fewer where they are many bytes.
const NEAR: usize = 64;
const LARGE: usize = 1 << 20;

/// The journal of one city.
#[derive(Debug, Clone)]
pub struct Journal {
    state_dir: StateDir,
}

/// What the end of the journal says.
#[derive(Debug, Default, PartialEq)]
pub struct Tail {
    /// The highest number given so far.
    pub seq: u64,
    /// A change that was written down and never closed.
    pub open: Option<Entry>,
    /// The last line was cut off.
    pub torn: bool,
}

/// An entry that stands at the end of the journal and is not closed.
#[derive(Debug)]
pub struct Noted {
    seq: u64,
    /// Bytes of the journal before it.
    length: u64,
}

/// Why an entry could not be written.
#[derive(Debug)]
pub struct Refused {
    pub error: io::Error,
    /// Why it may be there all the same.
    pub left: Option<(io::Error, Noted)>,
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Refused { error, left: None }
    }
}

impl Journal {
    pub fn of(state_dir: &StateDir) -> Journal {
        Journal { state_dir: state_dir.clone() }
    }

    /// Where it stands.
    pub fn path(&self) -> PathBuf {
        self.state_dir.path(JOURNAL)
    }

    /// Reads the last lines only.
    pub fn tail(&self) -> io::Result<Tail> {
        let Some(mut lines) = self.backwards()? else {
            return Ok(Tail::default());
        };
        let mut tail = Tail { torn: lines.torn, ..Tail::default() };
        let (mut marks, mut unread, mut bytes) = (Vec::new(), 0, 0);
        let (mut last, mut open, mut is_last) = (None, None, true);
        while (marks.len() < NEAR && bytes < LARGE) || tail.seq == 0 {
            let Some(line) = lines.last_line()? else {
                break;
            };
            let text = std::str::from_utf8(&line).unwrap_or_default();
            bytes += line.len();
            let mark = Mark::of(text);
            match mark {
                // A line that cannot be read may have had a number.
                Some(Mark::Entry(seq)) if tail.seq == 0 => tail.seq = seq + unread,
                Some(Mark::Entry(seq)) => tail.seq = tail.seq.max(seq),
                Some(Mark::Closed(_)) => {}
                None => unread += 1,
            }
            if std::mem::take(&mut is_last) {
                (last, open) = (mark, read(text));
            } else {
                marks.extend(mark);
            }
        }
        if tail.seq == 0 {
            tail.seq = unread;
        }
        let plausible = plausible(marks.iter().chain(&last));
        tail.seq = plausible.map_or(tail.seq, |most| tail.seq.min(most + unread));
        tail.open = match open {
            // One that stands here once more, or was closed, has been copied here by somebody.
            Some(Line::Entry(entry)) if marks.iter().all(|mark| mark.number() < entry.seq) => Some(entry),
            _ => None,
        };
        if tail.seq < MOST { Ok(tail) } else { Err(io::Error::other("its numbers were changed by hand")) }
    }

    /// Puts an entry at the end and brings it to the disk; what it gives is for [`Journal::take_back`].
    pub fn begin(&self, entry: &Entry, rig: &Rig) -> Result<Noted, Refused> {
        let line = written(&Line::Entry(entry.clone()))? + "\n";
        let fresh = !self.path().exists();
        let mut file = self.append()?;
        let noted = Noted { seq: entry.seq, length: file.metadata()?.len() };
        (rig.gate)(DiskStep::Journal)?;
        if let Err(error) = file.write_all(line.as_bytes()) {
            // Half a line is no entry, whether or not it can be taken away.
            let _ = file.set_len(noted.length);
            return Err(error.into());
        }
        let done = (rig.gate)(DiskStep::JournalSync)
            .and_then(|()| file.sync_data())
            .and_then(|()| if fresh { sync_folder(&self.state_dir.path("")) } else { Ok(()) });
        match done {
            Ok(()) => Ok(noted),
            Err(error) => Err(Refused { left: self.take_back(&noted, rig).err().map(|left| (left, noted)), error }),
        }
    }

    /// Takes the last entry out again, for good: the save it announced did not happen. Where this fails, the next start
    /// may find the entry.
    pub fn take_back(&self, noted: &Noted, rig: &Rig) -> io::Result<()> {
        (rig.gate)(DiskStep::Back)?;
        let file = self.append()?;
        if file.set_len(noted.length).is_err() {
            self.close(&Line::Dropped(noted.seq))?;
        }
        (rig.gate)(DiskStep::BackSync)?;
        file.sync_data()
    }

    /// Says how an entry ended. The line is not brought to the disk yet: [`Journal::sync`] does that.
    pub fn close(&self, line: &Line) -> io::Result<()> {
        let mut file = self.append()?;
        let length = file.metadata()?.len();
        let done = file.write_all((written(line)? + "\n").as_bytes());
        if done.is_err() {
            // Half a line would have to be set aside later.
            file.set_len(length)?;
        }
        done
    }

    /// Brings what was written to the disk.
    pub fn sync(&self) -> io::Result<()> {
        self.append()?.sync_data()
    }

    /// Sets a cut-off last line aside. To be called under the lock.
    pub fn mend(&self) -> io::Result<()> {
        let Some(lines) = self.backwards()? else {
            return Ok(());
        };
        let Some(whole) = lines.torn.then_some(lines.whole) else {
            return Ok(());
        };
        let mut file = self.state_dir.open(JOURNAL, OpenOptions::new().read(true).write(true))?;
        file.seek(SeekFrom::Start(whole))?;
        let mut rest = Vec::new();
        file.read_to_end(&mut rest)?;
        rest.push(b'\n');
        let mut aside = self.state_dir.open(TORN, OpenOptions::new().append(true).create(true))?;
        aside.write_all(&rest)?;
        aside.sync_data()?;
        file.set_len(whole)
    }

    /// Its lines from the last to the first, a cut-off one left out; `None` where there is no journal.
    pub fn backwards(&self) -> io::Result<Option<Backwards>> {
        let file = match self.state_dir.open(JOURNAL, OpenOptions::new().read(true)) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        Backwards::new(file).map(Some)
    }

    fn append(&self) -> io::Result<File> {
        self.state_dir.open(JOURNAL, OpenOptions::new().append(true).create(true))
    }
}

/// Lines from the end of the journal. Lines that cannot be read are passed over.
pub struct Backwards {
    file: File,
    /// What stands before this place has not been read.
    from: u64,
    /// What was read and not yet given out.
    held: Vec<u8>,
    /// Where the last whole line ends.
    whole: u64,
    torn: bool,
    /// The first line was given out.
    is_over: bool,
    /// The lines so far, the last one first.
    seen: Vec<Seen>,
    /// Only entries with this in them are read.
    word: Option<String>,
}

impl Backwards {
    /// Whether lines were passed over so far because they cannot be read.
    pub fn is_damaged(&self) -> bool {
        self.seen.iter().any(|seen| matches!(seen, Seen::Unread(_)))
    }

    /// Everything that is wrong in the whole journal, in the order of its lines. Those that were given out are not read
    /// once more.
    pub fn faults(mut self) -> io::Result<Vec<Fault>> {
        self.read_out()?;
        Ok(health::faults(self.seen.into_iter().rev()))
    }

    /// The line on which the entry of that number stands, from 1.
    pub fn line_of(mut self, seq: u64) -> io::Result<Option<usize>> {
        self.read_out()?;
        let mut seen = self.seen.iter().rev();
        Ok(seen.position(|seen| *seen == Seen::Read(Mark::Entry(seq))).map(|at| at + 1))
    }

    fn read_out(&mut self) -> io::Result<()> {
        while let Some(bytes) = self.last_line()? {
            let mark = std::str::from_utf8(&bytes).ok().and_then(Mark::sound);
            self.seen.push(Seen::of(&bytes, mark));
        }
        Ok(())
    }

    fn new(mut file: File) -> io::Result<Self> {
        let end = file.seek(SeekFrom::End(0))?;
        let mut lines = Backwards {
            file,
            from: end,
            held: Vec::new(),
            whole: end,
            torn: false,
            is_over: false,
            seen: Vec::new(),
            word: None,
        };
        let rest = lines.last_line()?.unwrap_or_default();
        lines.torn = !rest.is_empty();
        lines.whole -= rest.len() as u64;
        Ok(lines)
    }

    /// The same, but of the entries only those in which a word stands; much faster where they are few.
    #[must_use]
    pub fn naming(mut self, word: &str) -> Self {
        self.word = Some(word.to_string());
        self
    }

    /// The bytes after the last line break that is left, which goes too; `None` at the beginning of the file.
    fn last_line(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut looked = 0;
        loop {
            let fresh = self.held.len() - looked;
            if let Some(at) = self.held[..fresh].iter().rposition(|byte| *byte == b'\n') {
                let line = self.held.split_off(at + 1);
                self.held.pop();
                return Ok(Some(line));
            }
            looked = self.held.len();
            if self.from == 0 {
                let is_over = std::mem::replace(&mut self.is_over, true);
                return Ok((!is_over).then(|| std::mem::take(&mut self.held)));
            }
            self.read_more()?;
        }
    }

    fn read_more(&mut self) -> io::Result<()> {
        let start = self.from.saturating_sub(CHUNK.max(self.held.len() as u64));
        let mut chunk = vec![0; usize::try_from(self.from - start).unwrap_or(0)];
        self.file.seek(SeekFrom::Start(start))?;
        self.file.read_exact(&mut chunk)?;
        chunk.append(&mut self.held);
        self.held = chunk;
        self.from = start;
        Ok(())
    }
}

impl Iterator for Backwards {
    type Item = io::Result<Line>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let bytes = match self.last_line() {
                Ok(bytes) => bytes?,
                Err(error) => return Some(Err(error)),
            };
            let text = std::str::from_utf8(&bytes).unwrap_or_default();
            let is_passed = |word: &String| text.starts_with("Entry(") && !text.contains(word.as_str());
            if self.word.as_ref().is_some_and(is_passed) {
                self.seen.push(Seen::of(&bytes, Mark::of(text)));
                continue;
            }
            let line = read(text);
            self.seen.push(Seen::of(&bytes, line.as_ref().map(Mark::from)));
            if let Some(line) = line {
                return Some(Ok(line));
            }
        }
    }
}

/// The highest of these numbers that is not [`FAR`] beyond all others: what is was changed by hand, and numbers that
/// went on from there would soon be none that can be read.
fn plausible<'a>(marks: impl Iterator<Item = &'a Mark>) -> Option<u64> {
    let mut numbers: Vec<u64> = marks.map(|mark| mark.number()).collect();
    numbers.sort_unstable();
    let steps = numbers.windows(2).take_while(|pair| pair[1] - pair[0] <= FAR);
    numbers.get(steps.count()).copied()
}
