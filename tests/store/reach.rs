//! How far back the journal is read: never to its beginning where the answer is at its end.

use std::fs;

use ulg::store::Store;

use crate::damage::unsummed;
use crate::desk::{Desk, monday, save, set, who};

/// Bytes this thread has read so far; `None` where the system does not count them.
fn read_so_far() -> Option<u64> {
    let text = fs::read_to_string("/proc/thread-self/io").ok()?;
    text.lines().find_map(|line| line.strip_prefix("rchar: "))?.parse().ok()
}

/// A city with a journal of 100,000 lines, all of last year.
fn old_city() -> Desk {
    let desk = Desk::with(&[("tasks.ron", "[\n    Task(id: \"a\", title: \"A\"),\n]\n")]);
    save(&mut desk.open(), set("task/a", "title", Some("\"A\""), Some("\"B\"")));
    let now = desk.read(".ulg/journal");
    let entry = &*unsummed(now.lines().next().unwrap());
    let then = entry.replace("2026-11-23", "2025-11-23");
    assert_ne!(entry, then);
    let mut text = String::with_capacity(50_000 * (then.len() + 12));
    for seq in 1..=50_000 {
        text.push_str(&then.replacen("seq:1", &format!("seq:{seq}"), 1));
        text.push_str(&format!("\nDone({seq})\n"));
    }
    text.push_str(&entry.replacen("seq:1", "seq:50001", 1));
    text.push_str("\nDone(50001)\n");
    desk.write(".ulg/journal", &text);
    desk
}

#[test]
fn opening_and_looking_back_to_a_day_read_the_end_only() {
    let desk = old_city();
    let size = fs::metadata(desk.path(".ulg/journal")).unwrap().len();
    let Some(start) = read_so_far() else {
        return;
    };
    let mut store = Store::open(&desk.dir, who("ann")).unwrap();
    let opened = read_so_far().unwrap() - start;
    let known = store.before(monday().fixed_offset()).unwrap();
    let looked = read_so_far().unwrap() - start - opened;
    assert_eq!(known.len(), 1);
    save(&mut store, set("task/a", "owner", None, Some("\"x\"")));
    let saved = read_so_far().unwrap() - start - opened - looked;
    for (what, bytes) in [("open", opened), ("look back", looked), ("save", saved)] {
        assert!(bytes < size / 20, "{what}: {bytes} of {size}");
    }
}
