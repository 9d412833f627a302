//! The store against a simple model: whatever order of edits, undo, redo, restarts and comments from outside, the
//! records are those that were asked for, and undo leads back through every state, byte for byte where nobody else
//! wrote.

use proptest::prelude::*;
use ulg::model::Edit;
use ulg::store::Store;

use crate::desk::{Desk, commit, id, path, set};

/// What the model knows of a task.
#[derive(Debug, Clone, PartialEq)]
struct Task {
    id: String,
    title: String,
    tags: Vec<String>,
}

#[derive(Debug, Clone)]
enum Action {
    Title(usize, u8),
    Tag(usize, u8),
    Untag(usize, usize),
    Add(u8),
    Archive(usize),
    Both(usize, u8),
    Undo,
    Redo,
    Restart,
    Outside(u8),
}

fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        3 => (any::<usize>(), any::<u8>()).prop_map(|(at, n)| Action::Title(at, n)),
        2 => (any::<usize>(), any::<u8>()).prop_map(|(at, n)| Action::Tag(at, n)),
        2 => (any::<usize>(), any::<usize>()).prop_map(|(at, tag)| Action::Untag(at, tag)),
        2 => any::<u8>().prop_map(Action::Add),
        2 => any::<usize>().prop_map(Action::Archive),
        1 => (any::<usize>(), any::<u8>()).prop_map(|(at, n)| Action::Both(at, n)),
        4 => Just(Action::Undo),
        3 => Just(Action::Redo),
        1 => Just(Action::Restart),
        1 => any::<u8>().prop_map(Action::Outside),
    ]
}

/// A state to come back to: the records, and the text if nobody else wrote since.
#[derive(Debug, Clone)]
struct State {
    tasks: Vec<Task>,
    text: Option<String>,
}

struct Play {
    desk: Desk,
    store: Store,
    now: Vec<Task>,
    past: Vec<State>,
    future: Vec<State>,
}

const START: &str = "#![enable(implicit_some)]
[
    Task(id: \"a\", title: \"A\", tags: [\"x\"]), // first

    // second
    (
        id: \"b\",
        title: \"B\", // said so
    ),
    Task(id: \"c\", title: \"C\"),
]
";

fn task(id: &str, title: &str, tags: &[&str]) -> Task {
    Task { id: id.to_string(), title: title.to_string(), tags: tags.iter().map(ToString::to_string).collect() }
}

impl Play {
    fn new() -> Play {
        let desk = Desk::with(&[("tasks.ron", START)]);
        let store = desk.open();
        let now = vec![task("a", "A", &["x"]), task("b", "B", &[]), task("c", "C", &[])];
        let (past, future) = (Vec::new(), Vec::new());
        Play { desk, store, now, past, future }
    }

    fn state(&self) -> State {
        State { tasks: self.now.clone(), text: Some(self.desk.read("tasks.ron")) }
    }

    fn change(&mut self, edits: Vec<Edit>, after: Vec<Task>) {
        let before = self.state();
        commit(&mut self.store, edits).unwrap();
        self.past.push(before);
        self.future.clear();
        self.now = after;
    }

    fn act(&mut self, action: &Action) {
        let count = self.now.len();
        let mut after = self.now.clone();
        match *action {
            Action::Title(at, n) if count > 0 => {
                let edit = retitle(&mut after[at % count], n);
                self.change(vec![edit], after);
            }
            Action::Both(at, n) if count > 0 => {
                let title = retitle(&mut after[at % count], n);
                let tag = tag(&mut after[at % count], n);
                self.change(vec![title, tag], after);
            }
            Action::Tag(at, n) if count > 0 => {
                let edit = tag(&mut after[at % count], n);
                self.change(vec![edit], after);
            }
            Action::Untag(at, which) if count > 0 && !after[at % count].tags.is_empty() => {
                let edit = untag(&mut after[at % count], which);
                self.change(vec![edit], after);
            }
            Action::Add(n) => self.add(&format!("n{n}"), after),
            Action::Archive(at) if count > 0 => {
                let gone = after.remove(at % count);
                let record = id(&format!("task/{}", gone.id));
                self.change(vec![Edit::Archive { record }], after);
            }
            Action::Undo => self.turn(true),
            Action::Redo => self.turn(false),
            Action::Restart => self.store = self.desk.open(),
            Action::Outside(n) => self.outside(n),
            _ => {}
        }
    }

    fn add(&mut self, name: &str, mut after: Vec<Task>) {
        if after.iter().any(|task| task.id == name) {
            return;
        }
        after.push(task(name, "New", &[]));
        let fields = vec![("id", format!("\"{name}\"")), ("title", "\"New\"".to_string())];
        let record = id(&format!("task/{name}"));
        self.change(vec![Edit::Add { record, fields }], after);
    }

    fn turn(&mut self, back: bool) {
        let here = self.state();
        let (from, to) = if back { (&mut self.past, &mut self.future) } else { (&mut self.future, &mut self.past) };
        let turned = if back { self.store.undo(false) } else { self.store.redo() };
        let Some(goal) = from.pop() else {
            assert_eq!(turned.unwrap_err().code, "nothing");
            return;
        };
        turned.unwrap();
        to.push(here);
        self.now = goal.tasks;
        if let Some(text) = goal.text {
            assert_eq!(self.desk.read("tasks.ron"), text);
        }
    }

    /// A comment by another hand. From then on undo leads to the same records, not to the same bytes.
    fn outside(&mut self, n: u8) {
        let text = self.desk.read("tasks.ron");
        let text = text.replacen("[\n", &format!("[\n    // outside {n}\n\n"), 1);
        self.desk.write("tasks.ron", &text);
        for state in self.past.iter_mut().chain(&mut self.future) {
            state.text = None;
        }
    }

    fn check(&mut self) {
        self.store.refresh().unwrap();
        let city = self.store.city();
        assert_eq!(city.trouble, []);
        let known = city.tasks.iter().map(|record| Task {
            id: record.id.clone(),
            title: record.title.clone(),
            tags: record.tags.clone(),
        });
        assert_eq!(known.collect::<Vec<_>>(), self.now);
        let again = self.desk.open();
        assert_eq!(again.city().tasks, city.tasks);
        assert_eq!(again.city().archived, city.archived);
    }
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}

fn retitle(task: &mut Task, n: u8) -> Edit {
    let old = std::mem::replace(&mut task.title, format!("T{n}"));
    let record = format!("task/{}", task.id);
    set(&record, "title", Some(&quoted(&old)), Some(&quoted(&task.title)))
}

fn tag(task: &mut Task, n: u8) -> Edit {
    task.tags.push(format!("t{n}"));
    Edit::Push { record: id(&format!("task/{}", task.id)), path: path("tags"), item: quoted(&format!("t{n}")) }
}

fn untag(task: &mut Task, which: usize) -> Edit {
    let at = which % task.tags.len();
    Edit::Pull {
        record: id(&format!("task/{}", task.id)),
        path: path(&format!("tags.{at}")),
        old: quoted(&task.tags.remove(at)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_order_of_things_ends_where_the_model_does(actions in prop::collection::vec(action(), 1..40)) {
        let mut play = Play::new();
        for action in &actions {
            play.act(action);
            play.check();
        }
        // And all the way back.
        while !play.past.is_empty() {
            play.turn(true);
            play.check();
        }
    }
}
