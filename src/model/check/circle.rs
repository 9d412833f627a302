//! Circles among things that wait for each other. It must not know what they are.

/// Each circle once: its members in the order of waiting, the first one being the one that closes it, and the mark of
/// the wait that does. `waits` says for each thing which others it waits for, each with a mark of the caller's.
pub fn find(waits: &[Vec<(usize, usize)>]) -> Vec<(Vec<usize>, usize)> {
    let mut search = Search { waits, state: vec![Visit::New; waits.len()], path: Vec::new(), found: Vec::new() };
    for start in 0..waits.len() {
        search.from(start);
    }
    search.found
}

#[derive(Clone, Copy, PartialEq)]
enum Visit {
    New,
    /// On the path that is being followed, at this place.
    Open(usize),
    Seen,
}

struct Search<'w> {
    waits: &'w [Vec<(usize, usize)>],
    state: Vec<Visit>,
    /// Things being followed, each with how many of its waits have been looked at. A list of our own and no
    /// recursion: a chain of ten thousand tasks must not use up the stack.
    path: Vec<(usize, usize)>,
    found: Vec<(Vec<usize>, usize)>,
}

impl Search<'_> {
    fn from(&mut self, start: usize) {
        if self.state[start] == Visit::New {
            self.enter(start);
        }
        while let Some((thing, looked)) = self.path.last_mut() {
            let thing = *thing;
            let next = self.waits[thing].get(*looked).copied();
            *looked += 1;
            let Some((next, mark)) = next else {
                self.state[thing] = Visit::Seen;
                self.path.pop();
                continue;
            };
            match self.state[next] {
                Visit::New => self.enter(next),
                Visit::Open(since) => self.note(since, mark),
                Visit::Seen => {}
            }
        }
    }

    fn enter(&mut self, thing: usize) {
        self.state[thing] = Visit::Open(self.path.len());
        self.path.push((thing, 0));
    }

    /// The last thing on the path waits for the one at `since`.
    fn note(&mut self, since: usize, mark: usize) {
        let last = self.path.len() - 1;
        // Long circles are not spelled out: naming them all could cost the square of their number.
        let shown = self.path[since..last].iter().take(NAMED);
        let mut circle = vec![self.path[last].0];
        circle.extend(shown.map(|(thing, _)| *thing));
        self.found.push((circle, mark));
    }
}

/// The circle that leads from a thing back to itself, in the order of waiting.
pub fn through(waits: &[Vec<(usize, usize)>], start: usize) -> Option<Vec<usize>> {
    let mut from = vec![None; waits.len()];
    let mut open = vec![start];
    while let Some(thing) = open.pop() {
        for (next, _) in &waits[thing] {
            if *next == start {
                let back = std::iter::successors(Some(thing), |thing| from[*thing]);
                let mut circle: Vec<usize> = back.collect();
                circle.reverse();
                return Some(circle);
            }
            if from[*next].is_none() {
                from[*next] = Some(thing);
                open.push(*next);
            }
        }
    }
    None
}

/// How many stations of a circle are named besides the first.
const NAMED: usize = 8;

/// A circle in words, from the names of its members.
pub fn words(names: &[&str]) -> String {
    match &names[..names.len().min(NAMED + 1)] {
        [] => String::new(),
        [only] => format!("{only} waits for itself"),
        [first, rest @ ..] if rest.len() == NAMED => {
            format!("{first} waits for itself via {} and others", rest.join(", "))
        }
        [first, rest @ ..] => format!("{first} waits for itself via {}", rest.join(", ")),
    }
}
