//! The vocabulary of the field as it is compiled in: readable, and each group tied to groups that are there.

use std::collections::HashSet;

use ulg::insight::matching::vocabulary::groups;

#[test]
fn the_vocabulary_can_be_read_and_hangs_together() {
    let groups = groups().unwrap();
    assert!(groups.len() >= 60, "{} groups", groups.len());
    let names: HashSet<&str> = groups.iter().map(|group| group.name.as_str()).collect();
    assert_eq!(names.len(), groups.len(), "each name once");
    for group in groups {
        assert!(!group.words.is_empty(), "{}", group.name);
        let words: HashSet<&String> = group.words.iter().collect();
        assert_eq!(words.len(), group.words.len(), "{}: a word twice", group.name);
        for other in group.broader.iter().chain(&group.near) {
            assert!(names.contains(other.as_str()), "{}: no group {other}", group.name);
            assert_ne!(*other, group.name);
        }
    }
}
