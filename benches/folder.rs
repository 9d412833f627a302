//! What the folder costs: open, save, scan, check, status. `cargo bench --bench folder`; one of them:
//! `cargo bench --bench folder -- save`. Sizes are members and as many tasks; 0 stands for the Gdańsk sample. Compare
//! only within one run: absolute times move from machine to machine.

#[path = "../tests/made/mod.rs"]
mod made;

use std::path::{Path, PathBuf};
use std::{fs, hint::black_box};

use divan::Bencher;
use tempfile::TempDir;
use ulg::insight::status::status;
use ulg::model::{Change, Edit, Kind, Path as Field, RecordId};
use ulg::report;
use ulg::store::{Store, Who};
use ulg::text::scan;

const SIZES: [usize; 3] = [0, 1_000, 10_000];
/// A save waits for the disk, and a large one is not worth many rounds.
const ROUNDS: u32 = 20;

fn main() {
    divan::main();
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
        let who = Who {
            user: "ann".to_string(),
            now: chrono::Local::now,
        };
        Store::open(&self.city, who).expect("a city")
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
        let task = city
            .at(Kind::Task, city.count(Kind::Task) / 2)
            .expect("a task");
        let edit = Edit::Set {
            record: RecordId::of(task),
            path: Field::field("title"),
            old: Some(ulg::text::quote(task.title())),
            new: Some(ulg::text::quote(&format!("Round {round}"))),
        };
        store
            .commit(&Change::new("Round", vec![edit]))
            .expect("a save")
    });
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
    bencher.bench_local(|| report::status::text(&status(black_box(store.city()), today)));
}

#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn scan_members(bencher: Bencher, size: usize) {
    let desk = Desk::new(size);
    let text = fs::read_to_string(desk.city.join("members.ron")).expect("members");
    bencher
        .counter(divan::counter::BytesCount::of_str(&text))
        .bench(|| scan::parse(black_box(&text)));
}
