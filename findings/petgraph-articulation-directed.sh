#!/usr/bin/env bash
# petgraph 0.8.3, `articulation_points`: its documentation names the argument "a directed graph", and on a directed graph
# the answer hangs on which end each link was drawn from. Three bodies, two links, the middle one joins the other two:
# it is found in one of the four ways to draw that, and in all four of the same graph without directions.
# Whoever looks for the member that holds a network of links together (links have a giver and a receiver) gets "nobody".
#
# Guess, written before the run: directions make no difference, since connected components do not ask for them.
# Seen: "0 -> 1 -> 2: directed 1, undirected 1"; the other three lines: "directed 0, undirected 1".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "joined"
version = "0.0.0"
edition = "2021"
[dependencies]
petgraph = "=0.8.3"
TOML
cat > src/main.rs <<'RUST'
use petgraph::algo::articulation_points::articulation_points;
use petgraph::graph::{DiGraph, UnGraph};

const WAYS: [(&str, [(u32, u32); 2]); 4] = [
    ("0 -> 1 -> 2", [(0, 1), (1, 2)]),
    ("0 <- 1 -> 2", [(1, 0), (1, 2)]),
    ("0 -> 1 <- 2", [(0, 1), (2, 1)]),
    ("0 <- 1 <- 2", [(1, 0), (2, 1)]),
];

fn main() {
    for (drawn, links) in WAYS {
        let directed = articulation_points(&DiGraph::<(), ()>::from_edges(links));
        let undirected = articulation_points(&UnGraph::<(), ()>::from_edges(links));
        println!("{drawn}: directed {}, undirected {}", directed.len(), undirected.len());
    }
}
RUST
cargo run --quiet | tee seen
cat > expected <<'TEXT'
0 -> 1 -> 2: directed 1, undirected 1
0 <- 1 -> 2: directed 0, undirected 1
0 -> 1 <- 2: directed 0, undirected 1
0 <- 1 <- 2: directed 0, undirected 1
TEXT
diff expected seen || { echo "changed: petgraph answers otherwise now"; exit 1; }
