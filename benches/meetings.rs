//! What a key costs in the room of a meeting and among who came, frame included, without a terminal.
//! `cargo bench --bench meetings`. Sizes are members; 0 stands for the Gdańsk sample. A tick writes to the disk.

mod desk;
#[path = "../tests/made/mod.rs"]
mod made;

use std::cell::RefCell;

use desk::Screen;
use divan::Bencher;
use ulg::app::core::key::{Code, Key};

const SIZES: [usize; 5] = [0, 60, 2_000, 10_000, 100_000];
/// The tab of the meetings.
const MEETINGS: char = '5';
const ROUNDS: u32 = 20;

fn main() {
    divan::main();
}

/// The room of the next meeting, the cursor on its first seat.
fn room(size: usize) -> Screen {
    let mut screen = Screen::open(size, MEETINGS);
    screen.key(Key::plain(Code::Enter));
    screen
}

/// Two keys in turn, one a round.
fn turns(bencher: Bencher, mut screen: Screen, keys: [char; 2]) {
    let mut place = 1;
    bencher.bench_local(|| {
        place = 1 - place;
        screen.key(Key::char(keys[place]));
    });
}

#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn room_opens(bencher: Bencher, size: usize) {
    let screen = RefCell::new(Screen::open(size, MEETINGS));
    let back = || screen.borrow_mut().key(Key::ctrl('o'));
    let open = || screen.borrow_mut().key(Key::plain(Code::Enter));
    open();
    bencher.with_inputs(back).bench_local_values(|()| open());
}

#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn room_step(bencher: Bencher, size: usize) {
    turns(bencher, room(size), ['j', 'k']);
}

/// A seat present, excused, absent, nothing said: one a round, saved.
#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn room_tick(bencher: Bencher, size: usize) {
    turns(bencher, room(size), ['x', 'x']);
}

#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn attendance_opens(bencher: Bencher, size: usize) {
    let screen = RefCell::new(room(size));
    let press = |key| screen.borrow_mut().key(Key::char(key));
    bencher.with_inputs(|| press('h')).bench_local_values(|()| press('v'));
}

#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn attendance_step(bencher: Bencher, size: usize) {
    let mut screen = room(size);
    screen.type_text("v");
    turns(bencher, screen, ['j', 'k']);
}
