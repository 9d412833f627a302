//! No circles: files of one house form a tree of who uses whom. What is read are the paths of `use` and those that begin
//! with `crate::` or `super::` in the code; a face (`pub use` of what lies below it) is no use.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};

type Module = Vec<String>;

/// Every source file by the path of its module: `src/model/city.rs` by `model`, `city`.
fn modules() -> BTreeMap<Module, PathBuf> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let name = |path: &PathBuf| {
        let rest = path.strip_prefix(&src).unwrap().with_extension("");
        let mut parts: Module = rest.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        if parts.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
            parts.pop();
        }
        parts
    };
    super::all("src").into_iter().map(|path| (name(&path), path)).collect()
}

/// `a::{b, c::{d, e}}` as `a::b`, `a::c::d`, `a::c::e`.
fn spread(tree: &str, out: &mut Vec<String>) {
    let Some((head, body)) = tree.split_once('{') else {
        return out.push(tree.split(" as ").next().unwrap().trim().to_string());
    };
    let body = body.rsplit_once('}').map_or(body, |(body, _)| body);
    let (mut depth, mut start) = (0, 0);
    let mut parts = Vec::new();
    for (at, char) in body.char_indices() {
        match char {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&body[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&body[start..]);
    for part in parts.into_iter().map(str::trim).filter(|part| !part.is_empty()) {
        spread(&format!("{}{part}", head.trim()), out);
    }
}

/// The paths a text uses, in the code that is not for tests and without comments.
fn paths(text: &str) -> Vec<String> {
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap();
    let code: String = text.lines().map(|line| line.split("//").next().unwrap().to_string() + "\n").collect();
    let mut out = Vec::new();
    for line in code.split(';') {
        let line = line.trim_start();
        if let Some((before, tree)) = line.split_once("use ") {
            let is_face = before.trim_end().ends_with("pub") || before.contains("pub(");
            let is_use = before.trim().is_empty() || before.ends_with('\n');
            if is_use && !is_face {
                spread(&tree.replace('\n', " "), &mut out);
            }
        }
    }
    for (at, _) in code.match_indices("crate::").chain(code.match_indices("super::")) {
        let is_path = |char: char| char.is_alphanumeric() || char == '_' || char == ':';
        let is_begin = !code[..at].ends_with(is_path);
        let path: String = code[at..].chars().take_while(|char| is_path(*char)).collect();
        // What ends before a bracket is the head of a `use`, which is spread above.
        if is_begin && !path.ends_with("::") {
            out.push(path);
        }
    }
    out
}

/// The file a path names, as far as it names one.
fn resolve(path: &str, own: &Module, files: &BTreeMap<Module, PathBuf>) -> Option<Module> {
    let mut parts = path.split("::").map(str::trim).peekable();
    let mut base = own.clone();
    match *parts.peek()? {
        "crate" => {
            parts.next();
            base.clear();
        }
        "self" => drop(parts.next()),
        "super" => {
            while parts.next_if_eq(&"super").is_some() {
                base.pop();
            }
        }
        first => {
            let child: Module = own.iter().cloned().chain([first.to_string()]).collect();
            files.get(&child)?;
        }
    }
    for part in parts {
        let longer: Module = base.iter().cloned().chain([part.to_string()]).collect();
        if !files.contains_key(&longer) {
            break;
        }
        base = longer;
    }
    (files.contains_key(&base) && base != *own).then_some(base)
}

/// The circles, each with its files in order, the largest first.
fn circles() -> Vec<Vec<String>> {
    let files = modules();
    let mut graph = DiGraph::<&Module, ()>::new();
    let nodes: BTreeMap<&Module, NodeIndex> = files.keys().map(|module| (module, graph.add_node(module))).collect();
    for (own, path) in &files {
        for used in paths(&fs::read_to_string(path).unwrap()).iter().filter_map(|path| resolve(path, own, &files)) {
            graph.update_edge(nodes[own], nodes[&used], ());
        }
    }
    let named = |circle: Vec<NodeIndex>| {
        let mut names: Vec<String> = circle.into_iter().map(|node| graph[node].join("/")).collect();
        names.sort();
        names
    };
    let mut circles: Vec<Vec<String>> = tarjan_scc(&graph).into_iter().map(named).collect();
    circles.retain(|circle| circle.len() > 1);
    circles.sort_by_key(|circle| (std::cmp::Reverse(circle.len()), circle[0].clone()));
    circles
}

#[test]
fn no_file_stands_in_a_circle() {
    let found = circles();
    assert!(found.is_empty(), "stand in a circle: {found:#?}");
}
