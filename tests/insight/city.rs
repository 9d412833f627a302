//! Made-up cities for tests, from RON snippets, and the sample cities read as they stand.

use std::path::PathBuf;

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

/// A sample city as it stands in the repository.
pub fn sample(slug: &str) -> City {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("sample-data").join(slug);
    let text = |file: &str| std::fs::read_to_string(folder.join(file)).ok();
    let found = kinds::files().into_iter().filter_map(|file| Some((file, text(file)?)));
    let files: Vec<(&str, String)> = found.collect();
    let files: Vec<(&str, &str)> =
        files.iter().map(|(file, text)| (file.strip_suffix(".ron").unwrap(), text.as_str())).collect();
    let mut city = city(&files);
    city.slug = slug.to_string();
    city
}

/// The titles of what has changed.
pub fn titles(named: &[ulg::insight::past::Named]) -> Vec<&str> {
    named.iter().map(|one| one.title.as_str()).collect()
}
