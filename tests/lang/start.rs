//! A city that is started in the language of its room.

use std::fs;

use ulg::lang::Lang;
use ulg::model::choice::Helix;
use ulg::model::{City, read};
use ulg::store::{self, Start};

#[test]
fn the_four_roles_of_a_new_city_are_called_as_its_room_calls_them() {
    for (lang, first) in [
        (Lang::English, "Public body"),
        (Lang::Polish, "Instytucja publiczna"),
        (Lang::French, "Organisme public"),
        (Lang::Italian, "Ente pubblico"),
        (Lang::Spanish, "Organismo público"),
        (Lang::Portuguese, "Organismo público"),
        (Lang::Romanian, "Instituție publică"),
        (Lang::Swedish, "Offentligt organ"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("begun");
        store::init(&dir, Start::Name("Begun", lang)).unwrap();
        let text = fs::read_to_string(dir.join("roles.ron")).unwrap();
        let mut city = City::default();
        read::file(&mut city, "roles.ron", &text);
        assert_eq!(city.trouble, []);
        let names: Vec<(&str, Helix)> = city.roles.iter().map(|role| (role.name.as_str(), role.helix)).collect();
        assert_eq!(names[0], (first, Helix::Public), "{text}");
        assert_eq!(names.len(), Helix::ALL.len());
        // The comments stay English, as the syntax of files does.
        assert!(text.contains("// Who sits in the group, by helix."), "{text}");
    }
}
