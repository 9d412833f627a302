//! Records as other hands spell them: read, checked and changed alike, and what is not asked for stays as it is.

use super::harness::Desk;

/// A city of one member, with nothing else in it.
fn lone(file: &str, text: &str) -> Desk {
    let desk = Desk::gdansk();
    for entry in std::fs::read_dir(desk.city()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "ron") {
            std::fs::remove_file(path).unwrap();
        }
    }
    desk.write("city.ron", "City(name: \"T\")\n");
    desk.write(file, text);
    desk
}

#[test]
fn a_pair_in_some_is_read_and_set() {
    let unwrap = "#![enable(unwrap_variant_newtypes)]\n";
    for (first, old, new) in [
        ("", "Some((2, 5))", "Some((2, 4))"),
        ("", "Some( /* ask */ (2, 5), )", "Some( /* ask */ (2, 4), )"),
        (
            "#![enable(unwrap_newtypes)]\n",
            "Some((2, 5))",
            "Some((2, 4))",
        ),
        (unwrap, "Some(2, 5)", "(2, 4)"),
        (unwrap, "(2, 5)", "(2, 4)"),
    ] {
        let text =
            |range| format!("{first}[Member(id: \"a\", name: \"A\", interest_range: {range})]\n");
        let desk = lone("members.ron", &text(old));
        assert_eq!(desk.run(["check"]).good(), "", "{old}");
        let shown = desk.run(["show", "members/a", "--json"]).json();
        assert_eq!(shown["interest_range"], serde_json::json!([2, 5]), "{old}");
        desk.run(["set", "members/a", "interest_range=2-4"]).good();
        assert_eq!(desk.file("members.ron"), text(new), "{old}");
        assert_eq!(desk.run(["check"]).good(), "", "{old}");
    }
}

#[test]
fn axes_in_some_are_read_and_set() {
    for (first, old, new) in [
        ("", "Some((x: \"A\"))", "Some(Axes(x: \"B\"))"),
        ("", "Some(Axes(x: \"A\"))", "Some(Axes(x: \"B\"))"),
        (
            "#![enable(unwrap_variant_newtypes)]\n",
            "Some(x: \"A\")",
            "Axes(x: \"B\")",
        ),
    ] {
        let text = |axes| format!("{first}City(name: \"T\", axes: {axes})\n");
        let desk = lone("city.ron", &text(old));
        assert_eq!(desk.run(["check"]).good(), "", "{old}");
        desk.run(["set", "city", "axes=Axes(x: \"B\")"]).good();
        assert_eq!(desk.file("city.ron"), text(new), "{old}");
        desk.run(["undo"]).good();
        assert_eq!(desk.file("city.ron"), text(old), "{old}");
    }
}
