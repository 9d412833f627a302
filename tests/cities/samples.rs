//! The sample cities read as they stand, alone and as a network.

use std::path::PathBuf;

use ulg::model::{City, Neighbour, kinds};

use crate::city::city;
use crate::slugs::SLUGS;

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

/// Gdańsk with the nine other samples as its network.
pub fn network() -> City {
    let mut own = sample("gdansk");
    for slug in SLUGS.into_iter().filter(|slug| *slug != "gdansk") {
        own.network.push(neighbour(slug));
    }
    own
}

/// What a sample city shows to others.
pub fn neighbour(slug: &str) -> Neighbour {
    let other = sample(slug);
    Neighbour {
        slug: other.slug,
        charter: other.charter,
        needs: other.needs,
        offers: other.offers,
        stories: other.stories,
        is_blind: false,
    }
}
