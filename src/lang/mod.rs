//! What a room and the readers of a mail are told, in the languages of the network: whole messages in Fluent, one file a
//! language beside this one, `glossary.md` for the words of the field. A message that is missing is told in English; a
//! test lets none be. Commands, the syntax of files, JSON, errors and the help of the command line stay English and are
//! none of its business. It must not know a city.

mod day;

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::packed::unpacked;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// A language in which ulg speaks to a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    #[default]
    English,
    Polish,
    French,
    Italian,
    Spanish,
    Portuguese,
    Romanian,
    Swedish,
}

/// Each language in the order of the enum: its code in `city.ron`, what it calls itself, its messages.
const LANGUAGES: [(Lang, &str, &str, &[u8]); 8] = [
    (Lang::English, "en", "English", include_bytes!(concat!(env!("OUT_DIR"), "/en.ftl"))),
    (Lang::Polish, "pl", "polski", include_bytes!(concat!(env!("OUT_DIR"), "/pl.ftl"))),
    (Lang::French, "fr", "français", include_bytes!(concat!(env!("OUT_DIR"), "/fr.ftl"))),
    (Lang::Italian, "it", "italiano", include_bytes!(concat!(env!("OUT_DIR"), "/it.ftl"))),
    (Lang::Spanish, "es", "español", include_bytes!(concat!(env!("OUT_DIR"), "/es.ftl"))),
    (Lang::Portuguese, "pt", "português", include_bytes!(concat!(env!("OUT_DIR"), "/pt.ftl"))),
    (Lang::Romanian, "ro", "română", include_bytes!(concat!(env!("OUT_DIR"), "/ro.ftl"))),
    (Lang::Swedish, "sv", "svenska", include_bytes!(concat!(env!("OUT_DIR"), "/sv.ftl"))),
];

/// The messages as read, once they were needed: a table that nobody changes.
static MESSAGES: [OnceLock<FluentBundle<FluentResource>>; 8] = [const { OnceLock::new() }; 8];

impl Lang {
    /// The codes that may stand in a city.
    pub const CODES: [&str; 8] = {
        let mut codes = [""; 8];
        let mut at = 0;
        while at < codes.len() {
            codes[at] = LANGUAGES[at].1;
            at += 1;
        }
        codes
    };

    /// Every language.
    pub fn all() -> impl Iterator<Item = Lang> {
        LANGUAGES.iter().map(|row| row.0)
    }

    /// The language of a code: `pl`, `PL`, `pl-PL`.
    pub fn of(code: &str) -> Option<Lang> {
        let short = code.trim().split(['-', '_']).next()?.to_lowercase();
        LANGUAGES.iter().find(|row| row.1 == short).map(|row| row.0)
    }

    /// Its code: `pl`.
    pub fn code(self) -> &'static str {
        LANGUAGES[self as usize].1
    }

    /// What it calls itself: `polski`.
    pub fn name(self) -> &'static str {
        LANGUAGES[self as usize].2
    }

    /// A message without blanks to fill; the id itself where nobody wrote one.
    pub fn text(self, id: &'static str) -> Cow<'static, str> {
        self.find(id, None).unwrap_or(Cow::Borrowed(id))
    }

    /// A message with its blanks filled: see [`say!`](crate::say).
    pub fn fill(self, id: &'static str, blanks: FluentArgs<'_>) -> String {
        self.find(id, Some(&blanks)).map_or_else(|| id.to_string(), Cow::into_owned)
    }

    /// What a name of a table or of a file is called: `label("Helix", "Public")` is the message `helix-public`. Nothing
    /// where it is called by that name alone.
    pub fn label(self, family: &str, name: &str) -> Option<Cow<'static, str>> {
        self.find(&format!("{}-{}", dashed(family), dashed(name)), None)
    }

    fn find(self, id: &str, blanks: Option<&FluentArgs<'_>>) -> Option<Cow<'static, str>> {
        let found = self.written(id, blanks);
        if self == Lang::English { found } else { found.or_else(|| Lang::English.written(id, blanks)) }
    }

    fn written(self, id: &str, blanks: Option<&FluentArgs<'_>>) -> Option<Cow<'static, str>> {
        let messages = MESSAGES[self as usize].get_or_init(|| self.read());
        let pattern = messages.get_message(id)?.value()?;
        // A blank that nobody fills is told by its name; a test lets none be.
        Some(messages.format_pattern(pattern, blanks, &mut Vec::new()))
    }

    fn read(self) -> FluentBundle<FluentResource> {
        let (_, code, _, packed) = LANGUAGES[self as usize];
        // What cannot be read is left out; a test lets none be.
        let resource = FluentResource::try_new(unpacked(packed)).unwrap_or_else(|(read, _)| read);
        let mut messages = FluentBundle::new_concurrent(vec![code.parse().unwrap_or_default()]);
        // The marks around what is filled in would be seen in a terminal and in a mail.
        messages.set_use_isolating(false);
        messages.add_resource_overriding(resource);
        messages
    }
}

/// `GoodPractice` as a part of an id: `good-practice`.
fn dashed(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 2);
    for (place, char) in name.chars().enumerate() {
        match char {
            'A'..='Z' if place > 0 && !out.ends_with('-') => out.extend(['-', char.to_ascii_lowercase()]),
            ' ' | '_' | '.' => out.push('-'),
            _ => out.extend(char.to_lowercase()),
        }
    }
    out
}

/// A message in a language, with its blanks filled by numbers and texts: `say!(lang, "brief-late", count = 6)`. Numbers
/// choose the plural form.
#[macro_export]
macro_rules! say {
    ($lang:expr, $id:literal $(, $name:ident = $value:expr)+ $(,)?) => {
        $lang.fill($id, $crate::lang::blanks([$((stringify!($name), $value.into())),+]))
    };
    ($lang:expr, $id:literal) => { $lang.text($id).into_owned() };
}

/// The blanks of a message by name.
pub fn blanks<'a, const COUNT: usize>(pairs: [(&'static str, FluentValue<'a>); COUNT]) -> FluentArgs<'a> {
    FluentArgs::from_iter(pairs)
}
