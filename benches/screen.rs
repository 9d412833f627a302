//! What a key costs, without a terminal: the first frame, a row moved, a letter of a filter, a task done, the timeline
//! scrolled, a frame drawn anew.
//! `cargo bench --bench screen`. Sizes are members and as many tasks; 0 stands for the Gdańsk sample. What reaches a
//! real terminal is measured from outside, with a program on a pseudo-terminal.

mod desk;
#[path = "../tests/made/mod.rs"]
mod made;

use desk::Screen;
use divan::Bencher;
use ulg::app::core::key::{Code, Key};

const SIZES: [usize; 3] = [0, 1_000, 10_000];
const MEMBERS: char = '2';
const TASKS: char = '3';

fn main() {
    divan::main();
}

/// From a folder to the first frame.
#[divan::bench(args = SIZES, sample_count = 10)]
fn first_frame(bencher: Bencher, size: usize) {
    bencher.bench(|| Screen::open(size, '1'));
}

#[divan::bench(args = SIZES)]
fn row_of_members(bencher: Bencher, size: usize) {
    move_rows(bencher, Screen::open(size, MEMBERS));
}

#[divan::bench(args = SIZES)]
fn row_of_tasks(bencher: Bencher, size: usize) {
    move_rows(bencher, Screen::open(size, TASKS));
}

#[divan::bench(args = SIZES)]
fn row_of_the_brief(bencher: Bencher, size: usize) {
    move_rows(bencher, Screen::open(size, '1'));
}

fn move_rows(bencher: Bencher, mut screen: Screen) {
    let mut down = false;
    bencher.bench_local(|| {
        down = !down;
        screen.key(Key::char(if down { 'j' } else { 'k' }));
    });
}

/// One letter more of a filter over members, and one less.
#[divan::bench(args = SIZES, sample_count = 20)]
fn filter_members(bencher: Bencher, size: usize) {
    filter(bencher, Screen::open(size, MEMBERS), "oru");
}

/// The same over tasks, with a word about owners.
#[divan::bench(args = SIZES, sample_count = 20)]
fn filter_tasks(bencher: Bencher, size: usize) {
    filter(bencher, Screen::open(size, TASKS), "owner:hou b");
}

fn filter(bencher: Bencher, mut screen: Screen, start: &str) {
    screen.key(Key::char('/'));
    screen.type_text(start);
    let mut more = false;
    bencher.bench_local(|| {
        more = !more;
        screen.key(if more { Key::char('n') } else { Key::plain(Code::Backspace) });
    });
}

/// A task done, or open again, saved.
#[divan::bench(args = SIZES, sample_count = 20)]
fn task_done(bencher: Bencher, size: usize) {
    let mut screen = Screen::open(size, TASKS);
    bencher.bench_local(|| screen.key(Key::char('x')));
}

/// The timeline a step later, and a step earlier.
#[divan::bench(args = SIZES, sample_count = 20)]
fn timeline_scrolled(bencher: Bencher, size: usize) {
    let mut screen = Screen::open(size, TASKS);
    screen.type_text("vvv");
    let mut later = false;
    bencher.bench_local(|| {
        later = !later;
        screen.key(Key::char(if later { 'l' } else { 'h' }));
    });
}

/// A whole frame, unchanged: what every wake-up costs at least.
#[divan::bench(args = SIZES)]
fn frame(bencher: Bencher, size: usize) {
    let mut screen = Screen::open(size, MEMBERS);
    bencher.bench_local(|| screen.draw());
}
