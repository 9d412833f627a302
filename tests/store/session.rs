//! Mapping sessions in `.ulg/`: kept, found again, never in the way.

use std::os::unix::fs::PermissionsExt;

use chrono::Duration;
use ulg::store::{Session, Store};

use crate::desk::{Desk, monday};

fn session(minute: i64) -> Session {
    Session {
        began: (monday() + Duration::minutes(minute)).fixed_offset(),
        ended: None,
        question: None,
        at: None,
        step: None,
    }
}

#[test]
fn the_newest_stands_first_and_is_found_after_a_restart() {
    let desk = Desk::with(&[]);
    let store = desk.open();
    assert_eq!((store.sessions(), store.open_session()), (vec![], None));
    let first =
        Session { ended: Some(store.now()), question: Some("Who can \"open\" the yard?\n".to_string()), ..session(0) };
    let second = Session { at: Some("labour-office".to_string()), step: Some("place".to_string()), ..session(5) };
    store.keep_session(&second).unwrap();
    store.keep_session(&first).unwrap();
    let again = desk.open();
    assert_eq!(again.sessions(), [second.clone(), first.clone()]);
    assert_eq!(again.open_session(), Some(second.clone()));
    // The same moment means the same session.
    let ended = Session { ended: Some(again.now()), ..second };
    again.keep_session(&ended).unwrap();
    assert_eq!(store.sessions(), [ended, first]);
    assert_eq!(store.open_session(), None);
    let mode = std::fs::metadata(desk.path(".ulg/sessions")).unwrap();
    assert_eq!(mode.permissions().mode() & 0o777, 0o600);
    assert!(!desk.path(".ulg/sessions.new").exists());
}

#[test]
fn fifty_are_kept() {
    let desk = Desk::with(&[]);
    let store = desk.open();
    for minute in 0..53 {
        store.keep_session(&session(minute)).unwrap();
    }
    let kept = store.sessions();
    assert_eq!(kept.len(), 50);
    assert_eq!((&kept[0], &kept[49]), (&session(52), &session(3)), "the newest");
}

#[test]
fn what_cannot_be_read_is_no_session() {
    let desk = Desk::with(&[]);
    let store = desk.open();
    store.keep_session(&session(0)).unwrap();
    let text = desk.read(".ulg/sessions");
    for cut in 0..text.len() - 2 {
        desk.write(".ulg/sessions", &text[..cut]);
        assert_eq!(store.sessions(), [], "{cut}");
    }
    // A newer program may know more of a session.
    desk.write(".ulg/sessions", &text.replacen("(", "(mood: Good, ", 1));
    assert_eq!(store.sessions(), [session(0)]);
    std::fs::write(desk.path(".ulg/sessions"), b"\xff\xfe").unwrap();
    store.keep_session(&session(1)).unwrap();
    assert_eq!(store.sessions(), [session(1)]);
}

#[test]
fn two_who_write_at_once_both_keep_theirs() {
    let desk = Desk::with(&[]);
    desk.open().keep_session(&session(-1)).unwrap();
    std::thread::scope(|scope| {
        for hand in 0..4 {
            let dir = &desk.dir;
            scope.spawn(move || {
                let store = Store::open(dir, crate::desk::who("ann")).unwrap();
                for turn in 0..10 {
                    store.keep_session(&session(hand * 10 + turn)).unwrap();
                    assert!(!store.sessions().is_empty());
                }
            });
        }
    });
    assert_eq!(desk.open().sessions().len(), 41);
}
