//! Made-up cities for tests, from RON snippets, and the sample cities read as they stand.

use std::path::PathBuf;

use ron::extensions::Extensions;
use serde::de::DeserializeOwned;
use ulg::date::Date;
use ulg::model::City;
use ulg::model::records::Exchange;

/// A day from its ISO text.
pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn ron<T: DeserializeOwned>(text: &str) -> T {
    let extensions = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES;
    let options = ron::Options::default().with_default_extension(extensions);
    options
        .from_str(text)
        .unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// A city from pairs of file name and RON text.
pub fn city(files: &[(&str, &str)]) -> City {
    let mut city = City::default();
    for (file, text) in files {
        match *file {
            "city" => city.charter = ron(text),
            "roles" => city.roles = ron(text),
            "members" => city.members = ron(text),
            "people" => city.people = ron(text),
            "links" => city.links = ron(text),
            "actions" => city.actions = ron(text),
            "tasks" => city.tasks = ron(text),
            "exchange" => {
                for record in ron::<Vec<Exchange>>(text) {
                    match record {
                        Exchange::Need(need) => city.needs.push(need),
                        Exchange::Offer(offer) => city.offers.push(offer),
                    }
                }
            }
            "meetings" => city.meetings = ron(text),
            "questions" => city.questions = ron(text),
            "stories" => city.stories = ron(text),
            "views" => city.views = ron(text),
            other => panic!("no file called {other}"),
        }
    }
    city.indexed()
}

/// A sample city as it stands in the repository.
#[allow(dead_code)] // Not every test that uses the made-up cities reads the samples too.
pub fn sample(slug: &str) -> City {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("sample-data")
        .join(slug);
    let mut files = Vec::new();
    for name in [
        "city",
        "roles",
        "members",
        "people",
        "links",
        "actions",
        "tasks",
        "exchange",
        "meetings",
        "questions",
        "stories",
        "views",
    ] {
        if let Ok(text) = std::fs::read_to_string(folder.join(format!("{name}.ron"))) {
            files.push((name, text));
        }
    }
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    let mut city = city(&files);
    city.slug = slug.to_string();
    city
}
