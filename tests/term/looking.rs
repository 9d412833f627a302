//! The real program beside another one: only looking, following what the other writes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use ulg::app::desk::DESK;

use super::desk::{Desk, quit, shown};

/// Content and time of everything in a folder, and its own time.
fn picture(dir: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let modified = |path: &Path| fs::metadata(path).unwrap().modified().unwrap();
    let mut seen = BTreeMap::from([(dir.to_path_buf(), (Vec::new(), modified(dir)))]);
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let time = modified(&path);
        // A folder of its own would fail here.
        seen.insert(path.clone(), (fs::read(&path).unwrap(), time));
    }
    seen
}

#[test]
fn every_verb_of_a_screen_that_only_looks_leaves_the_folder_as_it_is() {
    let desk = Desk::gdansk();
    let before = picture(&desk.city);
    let mut pty = shown(desk.command(&["--read-only"]), 120, 40);
    pty.wait("Only looking: nothing is written");
    let is_verb = |id: &str| {
        let families = ["edit.", "task."];
        let others = ["list.save", "map.up", "map.down", "map.left", "map.right", "map.session"];
        families.iter().any(|family| id.starts_with(family)) || others.contains(&id)
    };
    let verbs = DESK.commands().filter(|command| is_verb(command.id));
    let keys: Vec<&str> = verbs.flat_map(|command| command.keys).copied().collect();
    assert!(keys.len() > 15, "{keys:?}");
    for tab in ["1", "2", "3", "4", "5"] {
        for key in &keys {
            // Nothing has opened that would type the next key; an arrow ends what a refusal would swallow.
            pty.keys("Down").keys(tab).keys(key).keys("0").wait("any key returns");
            pty.keys("j").wait_gone("any key returns");
        }
    }
    pty.keys("Down 3").wait("Sound out");
    pty.keys("x").wait("done: this screen only looks");
    assert_eq!(picture(&desk.city), before);
    assert_eq!(quit(pty), 0);
    assert_eq!(picture(&desk.city), before);
}

#[test]
fn a_second_screen_follows_and_marks_for_a_moment_what_the_first_one_writes() {
    let desk = Desk::town();
    let mut one = desk.start();
    let mut other = shown(desk.command(&["--read-only", "--present"]), 120, 40);
    for screen in [&mut one, &mut other] {
        screen.keys("3").wait("Book the venue");
    }
    other.wait("presenting").wait("only looking");
    one.keys("x").wait("Done: Book the venue");
    other.wait("»Book the venue").wait("1 record (marked »)");
    other.wait_gone("»").wait("done 23 Nov");
    assert!(!one.screen().contains('»'), "{}", one.screen());
    // On the map too.
    for screen in [&mut one, &mut other] {
        screen.keys("2").wait("Not placed 2");
    }
    one.keys("p").wait("two digits");
    one.keys("4 4").wait("Placed at 4 4: ");
    other.wait("▸C»Library").wait_gone("»").wait("1 of 2 placed");
    assert_eq!((quit(one), quit(other)), (0, 0));
}
