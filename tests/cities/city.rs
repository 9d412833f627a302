//! Made-up cities for tests, from RON snippets.

use ulg::date::Date;
use ulg::model::{City, kinds, read};

/// A day from its ISO text.
pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A city from pairs of file name and RON text; the snippets may leave the names of the records away.
pub fn city(files: &[(&str, &str)]) -> City {
    let mut city = City::default();
    for (file, text) in files {
        let file = kinds::files().into_iter().find(|known| known.strip_suffix(".ron") == Some(file));
        read::file(&mut city, file.expect("a file of a city"), text);
    }
    assert_eq!(city.trouble, []);
    city.indexed()
}
