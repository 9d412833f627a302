//! What the folder costs: open, save, scan, check, status. `cargo bench --bench folder`; one of them:
//! `cargo bench --bench folder -- save`. Sizes are members and as many tasks; 0 stands for the Gdańsk sample. Compare
//! only within one run: absolute times move from machine to machine.

#[path = "../tests/made/mod.rs"]
mod made;

use std::path::{Path, PathBuf};
use std::{fs, hint::black_box};

use divan::Bencher;
use tempfile::TempDir;
use ulg::insight::status::{Told, status};
use ulg::model::{Change, Edit, Kind, Path as Field, Record, RecordId};
use ulg::report;
use ulg::store::{Store, Who};
use ulg::text::scan;

const SIZES: [usize; 3] = [0, 1_000, 10_000];
/// A save waits for the disk, and a large one is not worth many rounds.
const ROUNDS: u32 = 20;

fn main() {
    divan::main();
}

fn who() -> Who {
    Who { user: "ann".to_string(), now: chrono::Local::now }
}

/// A city on disk, gone when dropped.
struct Desk {
    _dir: TempDir,
    city: PathBuf,
}

impl Desk {
    fn new(size: usize) -> Desk {
        let dir = TempDir::new().expect("a temporary folder");
        let city = dir.path().join("gdansk");
        fs::create_dir(&city).expect("a folder");
        match size {
            0 => copy_sample(&city),
            size => made::write(&city, made::of(size)).expect("a made-up city"),
        }
        Desk { _dir: dir, city }
    }

    fn open(&self) -> Store {
        Store::open(&self.city, who()).expect("a city")
    }
}

fn copy_sample(city: &Path) {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/gdansk");
    for entry in fs::read_dir(sample).expect("the sample").flatten() {
        fs::copy(entry.path(), city.join(entry.file_name())).expect("a copy");
    }
}

#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn open(bencher: Bencher, size: usize) {
    let desk = Desk::new(size);
    bencher.bench(|| desk.open());
}

/// Nothing has changed: what each hint of the watcher costs at least.
#[divan::bench(args = SIZES)]
fn look_again(bencher: Bencher, size: usize) {
    let desk = Desk::new(size);
    let mut store = desk.open();
    bencher.bench_local(|| store.refresh());
}

/// One field of one task, to the disk and back into a city.
#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn save(bencher: Bencher, size: usize) {
    let desk = Desk::new(size);
    let mut store = desk.open();
    let mut round = 0;
    bencher.bench_local(|| {
        round += 1;
        let city = store.city();
        let task = city.at(Kind::Task, city.count(Kind::Task) / 2).expect("a task");
        let edit = Edit::Set {
            record: RecordId::of(task),
            path: Field::field("title"),
            old: Some(ulg::text::quote(task.title())),
            new: Some(ulg::text::quote(&format!("Round {round}"))),
        };
        commit(&mut store, vec![edit]);
    });
}

/// The last save taken back and done again.
#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn undo_and_redo(bencher: Bencher, size: usize) {
    let desk = Desk::new(size);
    let mut store = desk.open();
    commit(&mut store, vec![new_task(0)]);
    let mut done = true;
    bencher.bench_local(|| {
        let moved = if done { store.undo(false) } else { store.redo() };
        done = !done;
        moved.expect("a way back")
    });
}

#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn add_a_record(bencher: Bencher, size: usize) {
    let desk = Desk::new(size);
    let mut store = desk.open();
    let mut round = 0;
    bencher.bench_local(|| {
        round += 1;
        commit(&mut store, vec![new_task(round)]);
    });
}

#[divan::bench(args = SIZES, sample_count = 5)]
fn add_200_records(bencher: Bencher, size: usize) {
    let desk = Desk::new(size);
    let mut store = desk.open();
    let mut round = 0;
    bencher.bench_local(|| {
        commit(&mut store, (round..round + 200).map(new_task).collect());
        round += 200;
    });
}

#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn archive_a_record(bencher: Bencher, size: usize) {
    let desk = Desk::new(size);
    let mut store = desk.open();
    bencher.bench_local(|| {
        let task = store.city().at(Kind::Task, 0).expect("a task");
        let record = RecordId::of(task);
        commit(&mut store, vec![Edit::Archive { record }]);
    });
}

/// One field of every member in one save.
#[divan::bench(args = SIZES, sample_count = 5)]
fn set_one_of_each(bencher: Bencher, size: usize) {
    let desk = Desk::new(size);
    let mut store = desk.open();
    let mut round = 0;
    bencher.bench_local(|| {
        round += 1;
        let rename = |member: &dyn Record| Edit::Set {
            record: RecordId::of(member),
            path: Field::field("name"),
            old: Some(ulg::text::quote(member.title())),
            new: Some(ulg::text::quote(&format!("{} {round}", member.id()))),
        };
        let edits = store.city().all(Kind::Member).map(rename).collect();
        commit(&mut store, edits);
    });
}

fn new_task(round: usize) -> Edit {
    let id = format!("new-{round}");
    let fields = vec![("id", ulg::text::quote(&id)), ("title", ulg::text::quote("New"))];
    Edit::Add { record: RecordId::new(Kind::Task, &id), fields }
}

fn commit(store: &mut Store, edits: Vec<Edit>) {
    store.commit(&Change::new("Round", edits)).expect("a save");
}

/// The throw-away copy of the sample.
#[divan::bench(sample_count = ROUNDS)]
fn example() -> Store {
    Store::example("gdansk", who()).expect("the sample")
}

#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn check(bencher: Bencher, size: usize) {
    let desk = Desk::new(size);
    let store = desk.open();
    bencher.bench_local(|| store.problems());
}

#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn count(bencher: Bencher, size: usize) {
    let desk = Desk::new(size);
    let store = desk.open();
    let today = "2026-11-23".parse().expect("a day");
    bencher.bench_local(|| {
        let city = black_box(store.city());
        report::status::text(&Told { status: &status(city, today), city }, 80)
    });
}

#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn scan_members(bencher: Bencher, size: usize) {
    let desk = Desk::new(size);
    let text = fs::read_to_string(desk.city.join("members.ron")).expect("members");
    bencher.counter(divan::counter::BytesCount::of_str(&text)).bench(|| scan::parse(black_box(&text)));
}
