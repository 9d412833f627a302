//! What a key costs on the views of the map, frame included, without a terminal. `cargo bench --bench map`; one of
//! them: `cargo bench --bench map -- nudge`. Sizes are members and as many links; 0 stands for the Gdańsk
//! sample. A nudge and an undo write to the disk.

mod desk;
#[path = "../tests/made/mod.rs"]
mod made;

use std::cell::RefCell;
use std::hint::black_box;

use desk::Screen;
use divan::Bencher;
use ulg::app::core::key::{Code, Key};
use ulg::insight::bridges;
use ulg::model::City;

const SIZES: [usize; 5] = [0, 60, 2_000, 10_000, 100_000];
/// The tab of the map; `v` turns its views.
const MAP: char = '2';
/// How often from the matrix.
const BOARD: usize = 1;
const LINKS: usize = 3;
/// What is done rarely, or to much, is not worth many rounds.
const ROUNDS: u32 = 20;

fn main() {
    divan::main();
}

/// The map with so many turns to the next view, the cursor on the first in the upper left.
fn map(size: usize, turns: usize) -> Screen {
    let mut screen = Screen::open(size, MAP);
    screen.type_text("gg");
    (0..turns).for_each(|_| screen.key(Key::char('v')));
    screen
}

/// Two keys in turn, one a round.
fn turns(bencher: Bencher, mut screen: Screen, keys: [Key; 2]) {
    let mut place = 1;
    bencher.bench_local(|| {
        place = 1 - place;
        screen.key(keys[place]);
    });
}

fn chars(keys: [char; 2]) -> [Key; 2] {
    keys.map(Key::char)
}

#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn matrix_frame(bencher: Bencher, size: usize) {
    let mut screen = map(size, 0);
    bencher.bench_local(|| screen.draw());
}

#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn matrix_step(bencher: Bencher, size: usize) {
    turns(bencher, map(size, 0), chars(['l', 'h']));
}

/// A letter more of a filter, and one less: whoever does not answer is dimmed.
#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn matrix_filter(bencher: Bencher, size: usize) {
    filter(bencher, size, "oru", 'n');
}

/// The same where nothing answers to the letter, so that what comes near is looked for.
#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn matrix_filter_near(bencher: Bencher, size: usize) {
    filter(bencher, size, "asociation ten", 'a');
}

fn filter(bencher: Bencher, size: usize, begun: &str, letter: char) {
    let mut screen = map(size, 0);
    screen.key(Key::char('/'));
    screen.type_text(begun);
    turns(bencher, screen, [Key::char(letter), Key::plain(Code::Backspace)]);
}

/// One score of one member, saved.
#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn matrix_nudge(bencher: Bencher, size: usize) {
    turns(bencher, map(size, 0), chars(['J', 'K']));
}

#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn board_opens(bencher: Bencher, size: usize) {
    let screen = RefCell::new(map(size, BOARD));
    let press = |key| screen.borrow_mut().key(Key::char(key));
    bencher.with_inputs(|| press('1')).bench_local_values(|()| press(MAP));
}

#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn board_step(bencher: Bencher, size: usize) {
    turns(bencher, map(size, BOARD), chars(['l', 'h']));
}

#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn links_frame(bencher: Bencher, size: usize) {
    let mut screen = map(size, LINKS);
    bencher.bench_local(|| screen.draw());
}

#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn links_step(bencher: Bencher, size: usize) {
    turns(bencher, map(size, LINKS), chars(['j', 'k']));
}

/// What breaks without a hub on which half of all links hang.
#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn without_a_hub(bencher: Bencher, size: usize) {
    let mut city = City::clone(&map(size, 0).app.state.city);
    for link in city.links.iter_mut().step_by(2) {
        link.from = city.members[0].id.clone();
    }
    let city = city.indexed();
    bencher.bench(|| bridges::without(black_box(&city), 0));
}

/// In a session, a letter of a name that is near many others, and one less.
#[divan::bench(args = SIZES, sample_count = ROUNDS)]
fn session_name(bencher: Bencher, size: usize) {
    let mut screen = map(size, 0);
    screen.type_text("gp");
    screen.key(Key::plain(Code::Enter));
    screen.type_text("Orunia Associaton of Tenant");
    let keys = [Key::char('s'), Key::plain(Code::Backspace)];
    turns(bencher, screen, keys);
}

/// A name called out and saved, and the first letter of the next one.
#[divan::bench(args = SIZES, sample_count = 10)]
fn session_added(bencher: Bencher, size: usize) {
    let mut screen = map(size, 0);
    screen.type_text("gp");
    screen.key(Key::plain(Code::Enter));
    let screen = RefCell::new(screen);
    let mut round = 0;
    bencher
        .with_inputs(|| {
            round += 1;
            screen.borrow_mut().type_text(&format!("Zz{round}"));
        })
        .bench_local_values(|()| {
            let mut screen = screen.borrow_mut();
            screen.key(Key::plain(Code::Enter));
            screen.key(Key::char('z'));
        });
}
