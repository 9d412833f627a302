//! Kumu's backup and blueprint.

use crate::harness::{read, refused, told};

#[test]
fn a_backup_is_members_and_links() {
    let text = r#"{"schema": 1, "elements": [
        {"_id": "elem-1", "attributes": {"label": "Town Hall", "element type": "public", "tags": ["map", "core"],
            "description": "Żółty", "Influence": 4, "Broker": true, "image": "x", "Interest": null}},
        {"_id": "elem-2", "attributes": {"label": "Library", "element type": "people", "District": "Orunia"}}],
      "connections": [{"_id": "conn-1", "direction": "directed", "from": "elem-1", "to": "elem-2",
        "attributes": {"connection type": "funds", "Strength": 3}}], "maps": [{"x": [1]}]}"#;
    let book = read("k.json", text).unwrap();
    assert_eq!(book.notes, ["a Kumu backup: 2 elements, 1 connection"]);
    let [elements, connections] = book.tables.as_slice() else {
        panic!("{book:?}");
    };
    let mut heading = told(elements)[0].split(" | ").map(str::to_string).collect::<Vec<_>>();
    heading.sort();
    let known = ["1: Label", "Broker", "Description", "District", "Influence", "Tags", "Type"];
    assert_eq!(heading, known);
    assert!(told(elements)[1].starts_with("1: Town Hall | public | Żółty | map | core"), "{:?}", told(elements));
    assert_eq!(told(connections), ["1: From | To | Type | Strength", "1: Town Hall | Library | funds | #3"]);
    assert_eq!((elements.made_for, connections.made_for), (Some("member"), Some("link")));
}

#[test]
fn a_blueprint_is_read_as_well() {
    let text = r#"{"elements": [{"id": "th", "label": "Town Hall", "type": "public", "tags": ["a"]}, {"label": "Library"}],
        "connections": [{"id": "c", "from": "th", "to": "Library", "type": "knows", "direction": "mutual"}]}"#;
    let book = read("map.txt", text).unwrap();
    assert_eq!(book.notes, ["a Kumu blueprint: 2 elements, 1 connection"]);
    assert_eq!(told(&book.tables[0]), ["1: Label | Type | Tags", "1: Town Hall | public | a", "1: Library"]);
    let links = ["1: From | To | Type | direction", "1: Town Hall | Library | knows | mutual"];
    assert_eq!(told(&book.tables[1]), links);
}

#[test]
fn what_is_not_kumus_is_told() {
    let damaged = refused("k.json", "{\"elements\": [\n{\"label\": }]}");
    assert_eq!(damaged, "k.json:2:11: damaged JSON; export it from Kumu once more [65]");
    assert_eq!(refused("k.json", "{\"members\": []}"), "k.json: not a Kumu file: it has no list of elements [65]");
    assert_eq!(refused("k.json", "[1, 2]"), "k.json: not a Kumu file: it has no list of elements [65]");
    assert_eq!(refused("k.json", "{\"elements\": []}"), "k.json: a Kumu file without elements [65]");
    let deep = format!("{{\"elements\": [{}", "[".repeat(100_000));
    assert!(refused("k.json", deep).ends_with("[65]"));
}
