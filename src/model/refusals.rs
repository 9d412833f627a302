//! What `ron` refuses of a file, told without keeping a record of it: a check of millions of records needs no room for
//! them. It must not judge values itself.

use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeOwned, Deserializer};

use super::beside::{WORTH_IT, both};
use super::check;
use super::city::{City, with_lists};
use super::kinds::{KINDS, Kind};
use super::read::typed;
use super::records::{Action, Exchange, Link, Meeting, Member, Need, Offer, Person, Question, Role, Story, Task, View};
use super::salvage::in_rons_words;
use crate::problem::Problem;

/// A record that was read, and let go again.
struct Good<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for Good<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        T::deserialize(from).map(|_| Good(PhantomData))
    }
}

/// As [`check::city`], for one of which no list was read: what `ron` refuses of them is told too. Two hands share the work
/// where it takes longer than a second hand takes to come.
pub fn check(city: &City, texts: &[(&'static str, &str)]) -> Vec<Problem> {
    let (here, there) = (|| check::found(city, texts), || told(texts));
    let (found, refused) = if texts.iter().map(|(_, text)| text.len() as u64).sum::<u64>() < WORTH_IT {
        (here(), there())
    } else {
        both(here, there)
    };
    check::whole(found, &[city.trouble.as_slice(), refused.as_slice()].concat())
}

/// What `ron` refuses of the lists in the files of a city; what a check finds itself is left to it.
fn told(texts: &[(&'static str, &str)]) -> Vec<Problem> {
    let told = texts.iter().filter_map(|(file, text)| {
        let row = KINDS.iter().find(|row| row.file == *file)?;
        refused(row.kind, text)
    });
    told.collect()
}

fn of<T: DeserializeOwned>(file: &'static str, text: &str) -> Option<Problem> {
    let read = typed::<Vec<Good<T>>>(file, text);
    read.err().map(|error| in_rons_words(file, &error))
}

/// Asks for the type of a kind's records.
macro_rules! each_list {
    ($($kind:ident => $list:ident),+ $(,)?) => {
        fn refused(kind: Kind, text: &str) -> Option<Problem> {
            let file = kind.file();
            match kind {
                // The two kinds of a file are read as one.
                _ if kind.is_named() => of::<Exchange>(file, text),
                Kind::City => None,
                $(Kind::$kind => of::<$kind>(file, text)),+
            }
        }
    };
}

with_lists!(each_list);
