//! One record read again in its list: it takes the place of the one that stood there, or nothing is changed.

use ron::extensions::Extensions;
use ulg::model::{City, Kind, again, read};

const TASKS: &str =
    "[(id: \"a\", title: \"A\", action: \"x\"), (id: \"b\", title: \"B\", action: \"y\"), (id: \"c\", title: \"C\")]";

fn city(text: &str) -> City {
    let mut city = City::default();
    read::file(&mut city, "tasks.ron", text);
    assert_eq!(city.trouble, []);
    city.indexed()
}

fn read(city: &mut City, text: &str) -> bool {
    again::record(city, (Kind::Task, 1), text, Extensions::empty())
}

#[test]
fn the_city_is_the_one_that_the_whole_file_gives() {
    for record in [
        "(id: \"b\", title: \"B\", action: \"y\")",
        "Task(id: \"b\", title: \"Z\", action: \"y\", tags: [\"t\"])",
        "(id: \"b\", title: \"B\")",
        "(id: \"b\", title: \"B\", action: \"x\")",
        "(id: \"b\", title: \"B\", action: \"new\", odd: [1, /* \"(\" */ 'x'],)",
    ] {
        let mut again = city(TASKS);
        assert!(read(&mut again, record), "{record}");
        let before = "(id: \"b\", title: \"B\", action: \"y\")";
        assert_eq!(again, city(&TASKS.replace(before, record)), "{record}");
    }
}

#[test]
fn what_is_not_good_without_doubt_is_left_alone() {
    let long = "x".repeat(1 << 20);
    let deep = "[".repeat(63) + &"]".repeat(63);
    let others = [
        "",
        "(id: \"z\", title: \"Another id\")",
        "(id: \"a\", title: \"An id that is taken\")",
        "(title: \"None\")",
        "(id: \"b\", title: \"B\", status: Nothing)",
        "(id: \"b\", title: \"B\", due: \"2026-02-30\")",
        "(id: \"b\", title: \"B\", title: \"twice\")",
        "(id: \"b\", title: \"B\"), (id: \"d\", title: \"Two\")",
        "(id: \"b\", title: \"B\") // behind",
        " (id: \"b\", title: \"B\")",
        "(id: \"b\", title: \"B\"",
        "Need(id: \"b\", title: \"B\")",
        "Some(Task(id: \"b\", title: \"B\"))",
        "[id]",
        &format!("(id: \"b\", title: \"{long}\")"),
        &format!("(id: \"b\", title: \"B\", odd: {deep})"),
    ];
    for text in others {
        let mut again = city(TASKS);
        assert!(!read(&mut again, text), "{}", &text[..text.len().min(80)]);
        assert_eq!(again, city(TASKS));
    }
    assert!(!again::record(&mut city(TASKS), (Kind::Task, 3), "(id: \"b\", title: \"B\")", Extensions::empty()));
    assert!(!again::record(&mut city(TASKS), (Kind::City, 0), "(name: \"B\")", Extensions::empty()));
}
