//! What `ron` refuses of a file, told without keeping a record of it: a check of millions of records needs no room for
//! them. It must not judge values itself.

use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeOwned, Deserializer};

use super::city::{City, with_lists};
use super::kinds::{KINDS, Kind};
use super::read::{self, in_rons_words, typed};
use super::records::{Action, Exchange, Link, Meeting, Member, Need, Offer, Person, Question, Role, Story, Task, View};
use crate::problem::Problem;

/// A record that was read, and let go again.
struct Good<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for Good<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        T::deserialize(from).map(|_| Good(PhantomData))
    }
}

/// As [`read::file`], for whoever asks what is wrong and not what is there. What a check finds itself is left to it.
pub fn file(city: &mut City, file: &'static str, text: &str) {
    let row = KINDS.iter().find(|row| row.file == file);
    match row.map(|row| row.kind) {
        None => {}
        Some(Kind::City) => read::file(city, file, text),
        Some(kind) => city.trouble.extend(refused(kind, text)),
    }
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
