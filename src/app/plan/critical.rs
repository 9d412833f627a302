//! The chain of tasks with the least time to spare, as a page of text. What it is, is worked out in `insight/`.

use crate::app::core::app::State;
use crate::app::core::page::Page;
use crate::date;
use crate::insight::path::{Network, PathStep};
use crate::insight::words::several;

/// The page: two lines a task, or why there is no such chain.
pub fn page(state: &State) -> Page {
    let network = Network::of(&state.city, state.today);
    let (title, lines) = match network.critical(|_| true) {
        Err(reason) => ("Critical path: there is none".to_string(), vec![reason]),
        Ok(path) => {
            let mut lines: Vec<String> = Vec::new();
            for (place, step) in path.steps.iter().enumerate() {
                lines.push(format!("{}. {}", place + 1, step.task.title));
                lines.push(format!("   {}", when(state, step)));
            }
            if !path.left_out.is_empty() {
                let titles = path.left_out.iter().map(|task| task.title.as_str());
                let titles: Vec<&str> = titles.collect();
                lines.push(String::new());
                lines.push(format!("Left out, for they wait for each other in a circle: {}", titles.join(", ")));
            }
            (format!("Critical path: {}", spare(path.slack)), lines)
        }
    };
    Page::hung(title, &lines, state.size.0)
}

/// `12 Oct - 16 Oct, at the latest 20 Oct: 4 days to spare; Labour Office`.
fn when(state: &State, step: &PathStep<'_>) -> String {
    let short = |day| date::short(day, state.today);
    let times = step.times;
    let mut said = date::range(times.start, times.finish, state.today);
    if let (Some(latest), Some(slack)) = (times.latest, times.slack()) {
        said.push_str(&format!(", at the latest {}: {}", short(latest), spare(slack)));
    }
    let owner = step.task.owner.as_deref();
    let owner = owner.map_or("nobody", |id| state.city.member(id).map_or(id, |member| &member.name));
    format!("{said}; {owner}")
}

/// `4 days to spare`, `no day to spare`, `2 days too late`.
fn spare(slack: i64) -> String {
    match slack {
        0 => "no day to spare".to_string(),
        slack if slack > 0 => format!("{} to spare", several(slack, "day")),
        slack => format!("{} too late", several(-slack, "day")),
    }
}
