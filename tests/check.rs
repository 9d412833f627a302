//! What is read, what is found wrong, and where: every sample city clean, every bad file with its finding.

use std::path::Path;

use ulg::model::{City, kinds, read};

/// The texts of a city folder, in the order of the kinds table.
fn texts(folder: &Path) -> Vec<(&'static str, String)> {
    let read = |file: &'static str| {
        let bytes = std::fs::read(folder.join(file)).ok()?;
        Some((file, read::decode(file, &bytes).unwrap()))
    };
    kinds::files().into_iter().filter_map(read).collect()
}

fn cities() -> Vec<std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data");
    let entries = std::fs::read_dir(folder).unwrap();
    let mut cities: Vec<_> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.join("city.ron").exists())
        .collect();
    cities.sort();
    cities
}

#[test]
fn sample_cities_read() {
    for folder in cities() {
        let mut city = City::default();
        for (file, text) in texts(&folder) {
            read::file(&mut city, file, &text);
        }
        assert_eq!(city.trouble, [], "{}", folder.display());
        assert!(!city.charter.name.is_empty());
        assert!(!city.members.is_empty());
    }
}
